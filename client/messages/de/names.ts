/** Words that make names of ids: sides, directions, bridges. */
import type { Side } from '../../../game/state.ts';
import { OWN, SIDES } from './words.ts';

export const sides: Readonly<Record<Side, string>> = SIDES;
/** After what is theirs: `die Verluste Russlands`. */
export const sidesOwn: Readonly<Record<Side, string>> = OWN;

/** From east, against the clock. */
export const directions = [
  'östlich',
  'nordöstlich',
  'nördlich',
  'nordwestlich',
  'westlich',
  'südwestlich',
  'südlich',
  'südöstlich',
] as const satisfies readonly string[];

/** `5 km nordwestlich von Sudzha` */
export const awayFrom = (distance: string, direction: string, place: string): string =>
  `${distance} ${direction} von ${place}`;
export const atPlace = (place: string): string => `bei ${place}`;

/** On the map: `Bridge over the Seym at Vorozhba`, `Railway bridge over the Vyr at Vorozhba`. */
const OVER = /^(Railway b|B)ridge over the (.+) at (.+)$/;
/** On the map: `Basivka bridge`, `Gogolevka bridge (H-07)`, `Sumy bridges`. */
const OF = /^(.+) bridges?( \(.+\))?$/;
/** With its article, from its name on the map: `die Brücke bei Vorozhba (Seym)`, `die Brücke bei Basivka`. */
export const bridgeCalled = (name: string): string => {
  // In the abstract mode they are numbered.
  if (name.startsWith('Brücke')) return `die ${name}`;
  const [, kind, river, place] = OVER.exec(name) ?? [];
  if (river && place) return `die ${kind === 'B' ? 'Brücke' : 'Bahnbrücke'} bei ${place} (${river})`;
  const [, of, road = ''] = OF.exec(name) ?? [];
  return of ? `die Brücke bei ${of}${road}` : `die Brücke ${name}`;
};

/** Written across the country on the map. */
export const countries: Readonly<Record<Side, string>> = {
  UA: 'UKRAINE · Oblast Sumy',
  RU: 'RUSSLAND · Oblast Kursk',
};
