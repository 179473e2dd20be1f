/**
 * What a match could still come to: the position at the start of each week is played on by the computer, several times,
 * and the results are compared. A week in which that expectation moves far is a turning point of the match.
 */
import { computerPlayer } from '../ai/choose.ts';
import { hashed, type LevelId } from '../ai/levels.ts';
import { fastDice, fastRandom } from '../dice.ts';
import { apply, seatToAct } from '../engine.ts';
import { scenarioOf } from '../library.ts';
import type { GameState, Side } from '../state.ts';
import { viewFor } from '../view.ts';
import { ledgerSums } from './series.ts';

/** A whole campaign takes about 1,300; then the attempt is left as it stands. */
const MOST_ORDERS = 20_000;

/** Points by which Ukraine comes out ahead of history's difference (rule 15.5); below 0 it is Russia. */
export const standing = (state: GameState): number => {
  const { UA, RU } = ledgerSums(state);
  return UA - RU - scenarioOf(state).victory.historyDifference;
};

/** Plays a position to its end, both sides by the computer, and says how it stands then. */
export const playOn = (state: GameState, level: LevelId, seed: number): number => {
  const dice = fastDice(seed);
  const random = fastRandom(seed);
  const players = { UA: computerPlayer(level), RU: computerPlayer(level) };
  let now: GameState = { ...state, turn: { ...state.turn, paused: false } };
  for (let given = 0; given < MOST_ORDERS; given++) {
    const seat = seatToAct(now);
    if (!seat) break;
    const order = players[now.turn.side](viewFor(now, seat), random);
    const result = apply(now, seat, order, dice);
    const next = result.ok ? result : apply(now, seat, { type: 'endPhase' }, dice);
    if (!next.ok) throw new Error(`even endPhase is refused: ${next.refusal.code}`);
    now = next.value.state;
  }
  return standing(now);
};

/** The dice of one attempt, the same for every position that is compared. */
export const attemptSeed = (attempt: number): number => Math.floor(hashed(attempt, 'play on') * 4294967296) | 0;

/** The expected result from one position. */
export interface Prospect {
  /** After which it was; the one before the first for the position in which the match opened. */
  readonly week: number;
  readonly mean: number;
  /**
   * How sure it is, 0 for a position that is over. Played on: the standard error of the mean, null for a single attempt.
   * From the ledger: the standard deviation of what usually still comes.
   */
  readonly error: number | null;
  /** Attempts, or matches from which it is known what is usual. */
  readonly attempts: number;
}

export const prospectOf = (week: number, results: readonly number[], isOver = false): Prospect => {
  const n = results.length;
  const mean = results.reduce((sum, value) => sum + value, 0) / Math.max(1, n);
  const spread = results.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { week, mean, error: isOver ? 0 : n < 2 ? null : Math.sqrt(spread / (n - 1) / n), attempts: n };
};

export interface TurningPoint {
  readonly week: number;
  /** How far the expected result moved in this week, in points of the ledger; above 0 for Ukraine. */
  readonly change: number;
  readonly towards: Side;
  /** How far it must move to count: played on, twice the standard error of the change; null while it is not known. */
  readonly margin: number | null;
}

const marginOf = (from: Prospect, to: Prospect): number | null =>
  from.error === null || to.error === null ? null : 2 * Math.sqrt(from.error ** 2 + to.error ** 2);

/** How far each week moved the expected result, the furthest first. Prospects stand after weeks, in order. */
export const turningPoints = (prospects: readonly Prospect[]): readonly TurningPoint[] =>
  prospects
    .slice(1)
    .map((to, i): TurningPoint => {
      const from = prospects[i] as Prospect;
      const change = to.mean - from.mean;
      return { week: to.week, change, towards: change >= 0 ? 'UA' : 'RU', margin: marginOf(from, to) };
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
