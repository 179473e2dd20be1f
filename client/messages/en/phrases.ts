/** How a text of the catalogue is fitted into another, and what keys are called. */

/** A label in the middle of a sentence: `Ground taken 28 %` after `Attack: `. */
export const inside = (label: string): string => label.toLowerCase();
/** A hex that can be reached, and what it costs. */
export const reachedFor = (where: string, points: string): string => `${where}, ${points} points.`;
export const controlKey = 'Ctrl';
/** What stands on the key whose `KeyboardEvent.code` ends so: `N`, `Semicolon`. */
export const keyLabel = (code: string): string => code;
export const quoted = (text: string): string => `“${text}”`;
