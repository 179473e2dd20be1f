/** Words that make names of ids: sides, directions, bridges. */
import type { Side } from '../../../game/state.ts';

export const sides: Readonly<Record<Side, string>> = { UA: 'Ukraine', RU: 'Russia' };
/** Before what is theirs. */
export const sidesOwn: Readonly<Record<Side, string>> = { UA: 'Ukraine’s', RU: 'Russia’s' };

/** From east, against the clock. */
export const directions = [
  'east',
  'north-east',
  'north',
  'north-west',
  'west',
  'south-west',
  'south',
  'south-east',
] as const satisfies readonly string[];

/** `5 km (3 mi) north-west of Sudzha` */
export const awayFrom = (distance: string, direction: string, place: string): string =>
  `${distance} ${direction} of ${place}`;
export const atPlace = (place: string): string => `at ${place}`;

/** With its article, from its name on the map: `the Basivka bridge`, `the bridge over the Seym at Vorozhba`. */
export const bridgeCalled = (name: string): string =>
  /bridge/i.test(name) ? `the ${name.replace(/^Bridge/, 'bridge')}` : `the bridge ${name}`;

/** Written across the country on the map. */
export const countries: Readonly<Record<Side, string>> = { UA: 'UKRAINE · Sumy oblast', RU: 'RUSSIA · Kursk oblast' };
