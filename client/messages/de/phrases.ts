/** How a text of the catalogue is fitted into another, and what keys are called. */

/** A label in the middle of a sentence: nouns keep their capital. */
export const inside = (label: string): string => label;
/** A hex that can be reached, and what it costs. */
export const reachedFor = (where: string, points: string): string => `${where}, Kosten: ${points}.`;
export const controlKey = 'Strg';
/** German keyboards have Z and Y in each other's place, and letters where others have signs. */
const ON_THE_KEY: Readonly<Record<string, string>> = {
  ...{ Y: 'Z', Z: 'Y', Semicolon: 'Ö', Quote: 'Ä', BracketLeft: 'Ü', BracketRight: '+', Backslash: '#' },
  ...{ Comma: ',', Period: '.' },
};
export const keyLabel = (code: string): string => ON_THE_KEY[code] ?? code;
export const quoted = (text: string): string => `„${text}“`;
