/** The language itself: its code, how numbers and dates are written in it, and the words about languages. */
import type { Language } from '../../../game/languages.ts';

export const language: Language = 'en';
/** For `Intl`. */
export const locale = 'en-GB';

export const languages = {
  title: 'Language',
  titleText: 'The page is fetched again in the language chosen; without a network it stays as it is.',
  ofClass: 'Language of the class',
  ofClassText: 'Pupils see the pages in it; each may change that in the settings.',
  /** The class that is being joined is held in this language, which the page has just taken. */
  classIs: (name: string) => `This class is held in ${name}.`,
  instead: (name: string) => `${name} instead`,
} as const;

/** For the list of applications on a device. */
export const description =
  'A turn-based hex strategy game of the 2024-25 Kursk campaign, for two players at one computer or online.';
export const withoutScript = 'Salient needs JavaScript. Nothing is loaded from other sites and nothing is recorded.';
