/**
 * How often each side does better than history when the computer plays both sides, by scenario and level: what a
 * scenario's card says about balance. Written by `npm run balance`; `npm run balance -- --check` holds it to the rules.
 */
import { LEVEL_IDS, type LevelId } from '../ai/levels.ts';
import type { Side } from '../state.ts';

/** A share of the matches and its 95 % interval (Wilson's), 0 to 1. */
export type Share = readonly [share: number, low: number, high: number];

export interface Balance {
  readonly scenario: string;
  /** Of both sides. */
  readonly level: LevelId;
  readonly games: number;
  /** Matches that Ukraine, nobody and Russia won. */
  readonly won: Readonly<Record<Side | 'draw', number>>;
  readonly shares: Readonly<Record<Side | 'draw', Share>>;
  /** Points of Ukraine less those of Russia less history's: the tenth, the middle, the nine tenths. */
  readonly better: readonly [number, number, number];
  /** ISO. */
  readonly date: string;
  readonly rulesVersion: number;
  /** Of the rules and the computer, and of the scenario, as they were played. */
  readonly rulesHash: string;
  readonly scenarioHash: string;
}

/** All that was measured, fetched when it is wanted. */
export const loadBalance = async (): Promise<readonly Balance[]> =>
  (await import('./balance.json')).default as unknown as readonly Balance[];

/** Of one scenario, by level, from easy to hard as far as they were played. */
export const balanceOf = (all: readonly Balance[], scenario: string): readonly Balance[] =>
  all
    .filter((each) => each.scenario === scenario)
    .sort((a, b) => LEVEL_IDS.indexOf(a.level) - LEVEL_IDS.indexOf(b.level));
