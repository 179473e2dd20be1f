/** How a text of the catalogue is fitted into another, and what keys are called. */

/** A label in the middle of a sentence: nouns keep their capital. */
export const inside = (label: string): string => label;
/** A hex that can be reached, and what it costs. */
export const reachedFor = (where: string, points: string): string => `${where}, Kosten: ${points}.`;
export const controlKey = 'Strg';
