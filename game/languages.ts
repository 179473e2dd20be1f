/** The languages of the pages. The client is built once for each; what the rules do is the same in all. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the data are written in, and who asks for nothing that there is gets. */
export const FIRST_LANGUAGE: Language = 'en';

/** Each as its own readers call it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English' };

export const isLanguage = (text: unknown): text is Language => (LANGUAGES as readonly unknown[]).includes(text);

/** Set by a person's choice, or by the class that a pupil joins; under the path of the game. */
export const LANGUAGE_COOKIE = 'salient-language';
