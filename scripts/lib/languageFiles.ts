/** The texts of every language but the first that are put into the data and the page when the client is built. */
import type { FIRST_LANGUAGE, Language } from '../../game/languages.ts';
import type { LanguageFiles } from './language.ts';

export const LANGUAGE_FILES: Readonly<Record<Exclude<Language, typeof FIRST_LANGUAGE>, LanguageFiles>> = {};
