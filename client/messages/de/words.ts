/** Words that many German sentences share: the sides, and counted things. */
import type { Side } from '../../../game/state.ts';
import { plural } from '../numbers.ts';

export const SIDES: Readonly<Record<Side, string>> = { UA: 'Ukraine', RU: 'Russland' };
/** As a genitive after its noun: `die Verluste Russlands`. */
export const OWN: Readonly<Record<Side, string>> = { UA: 'der Ukraine', RU: 'Russlands' };
/** With the article, as subject, object or after a preposition: `für die Ukraine`, `für Russland`. */
export const OBJECT: Readonly<Record<Side, string>> = { UA: 'die Ukraine', RU: 'Russland' };
/** The same as a sentence begins. */
export const SUBJECT: Readonly<Record<Side, string>> = { UA: 'Die Ukraine', RU: 'Russland' };

/**
 * Of a name that a side goes by, which may be a colour: with its article, as a genitive after its noun, as a dative.
 * `die Ukraine`, `Russland`, `Blau`; `der Ukraine`, `Russlands`, `von Blau`; `der Ukraine`, `Russland`, `Blau`.
 */
export const theSide = (name: string): string => (name === SIDES.UA ? OBJECT.UA : name);
export const ofSide = (name: string): string =>
  name === SIDES.UA ? OWN.UA : name === SIDES.RU ? OWN.RU : `von ${name}`;
export const toSide = (name: string): string => (name === SIDES.UA ? OWN.UA : name);

export const units = (count: number): string => plural(count, 'Einheit', 'Einheiten');
export const steps = (count: number): string => plural(count, 'Stufe', 'Stufen');
export const hits = (count: number): string => plural(count, 'Treffer', 'Treffer');
export const hexes = (count: number): string => plural(count, 'Feld', 'Felder');
export const orders = (count: number): string => plural(count, 'Befehl', 'Befehle');
export const attacks = (count: number): string => plural(count, 'Angriff', 'Angriffe');
export const weeks = (count: number): string => plural(count, 'Woche', 'Wochen');
export const supportPoints = (count: number): string => plural(count, 'Unterstützungspunkt', 'Unterstützungspunkte');

/** With the verb that goes with the number: `1 Einheit kann`, `3 Einheiten können`. */
export const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** As a sentence begins. */
export const begin = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());
