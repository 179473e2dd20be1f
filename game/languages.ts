/** The languages of the pages. The client is built once for each; what the rules do is the same in all. */
import names from './languages.json' with { type: 'json' };

export type Language = keyof typeof names;

/** Each as its own readers call it; the first is the one in which the data are written. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = names;
export const LANGUAGES = Object.keys(names) as readonly Language[];
export const FIRST_LANGUAGE = 'en' satisfies Language;

export const isLanguage = (text: unknown): text is Language => (LANGUAGES as readonly unknown[]).includes(text);

/** Set by a person's choice, or by the class that a pupil joins; under the path of the game. */
export const LANGUAGE_COOKIE = 'salient-language';
