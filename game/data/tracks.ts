/** Rule 15 — the tracks: range, where they start, and what moves them by itself. */
import type { TrackId } from '../state.ts';
import type { Feature } from './layers.ts';

export interface TrackRow {
  readonly min: number;
  readonly max: number;
  readonly start: number;
  /** Without this feature it does not move. */
  readonly feature: Feature;
}

export const TRACKS: Readonly<Record<TrackId, TrackRow>> = {
  donbasPressure: { min: 0, max: 10, start: 5, feature: 'tracks' },
  prestige: { min: -6, max: 6, start: 0, feature: 'tracks' },
  overStretch: { min: 0, max: 10, start: 2, feature: 'tracks' },
  clock: { min: 0, max: 10, start: 0, feature: 'talks' },
  leverage: { min: 0, max: 10, start: 0, feature: 'talks' },
  sumyUnderFire: { min: 0, max: 6, start: 4, feature: 'tracks' },
  credibilityUA: { min: 0, max: 6, start: 4, feature: 'tracks' },
  credibilityRU: { min: 0, max: 6, start: 4, feature: 'tracks' },
};

/**
 * Over-stretch: every `every` weeks one more for each of these that is true: more than `manyBrigades` brigades in or
 * near Kursk oblast; Donbas pressure of `pressure` or more. One less with at most `fewBrigades`.
 */
export const OVER_STRETCH = { every: 4, manyBrigades: 14, fewBrigades: 8, pressure: 7, nearHexes: 3 } as const;

/** Donbas pressure: every `every` weeks one more while more than `brigades` brigades are in or near Kursk oblast. */
export const DONBAS_PRESSURE = { every: 12, brigades: 12 } as const;

/**
 * Sumy under fire: a measure of where enemy guns and drones stand. `always` for aircraft; up to `belt` for the share
 * of the Kursk hexes within `beltHexes` of Sumy that Russia controls; one for each Russian gun or drone unit within
 * `gunHexes`, at most `guns`; one for each `sumyHexes` hexes of Sumy oblast in Russian hands, at most `ground`.
 */
export const SUMY_UNDER_FIRE = {
  city: '1022',
  always: 1,
  belt: 3,
  beltHexes: 10,
  gunHexes: 6,
  guns: 1,
  sumyHexes: 3,
  ground: 2,
} as const;

/** Leverage: the town, one for each `km2PerPoint` held up to `groundMax`, prisoners, and the road while it is whole. */
export const LEVERAGE = { town: '1615', townPoints: 3, km2PerPoint: 150, groundMax: 5, prisoners: 1, road: 1 } as const;
