/** The language itself: its code, how numbers and dates are written in it, and the words about languages. */

export const language = 'de';
/** For `Intl`. */
export const locale = 'de-DE';

export const languages = {
  title: 'Sprache',
  titleText: 'Die Seite wird in der gewählten Sprache neu geladen; ohne Netz bleibt sie, wie sie ist.',
  ofClass: 'Sprache der Klasse',
  ofClassText: 'Die Lernenden sehen die Seiten darin; jede Person kann das in den Einstellungen ändern.',
  /** The class that is being joined is held in this language, which the page has just taken. */
  classIs: (name: string) => `Die Sprache dieser Klasse: ${name}.`,
  instead: (name: string) => `Stattdessen ${name}`,
} as const;

/** For the list of applications on a device. */
export const description =
  'Ein rundenbasiertes Hexfeld-Strategiespiel zum Feldzug in der Oblast Kursk 2024/25, zu zweit an einem Computer oder online.';
export const withoutScript =
  'Salient braucht JavaScript. Nichts wird von anderen Seiten geladen, und nichts wird aufgezeichnet.';
