/**
 * A match as a film: one shot an order, with what it led to, and the state at any of them. States are kept at
 * intervals; one that lies between is made again from the last that was kept, so that going anywhere is quick in a
 * campaign too.
 */
import { type MatchRecord, type ReplayProblem, type Run, rerun, runOn } from '../match.ts';
import type { Order } from '../orders.ts';
import type { GameState, LogEntry, Phase, Seat, Side } from '../state.ts';
import { collectSeries, type MatchSeries } from './series.ts';

/** One order, and what came of it. Week, side and phase are those in which it was given. */
export interface Shot {
  readonly seat: Seat;
  readonly order: Order;
  readonly happened: readonly LogEntry[];
  readonly week: number;
  readonly side: Side;
  readonly phase: Phase;
  /** It ended the operations of its side, or the match. */
  readonly ended: boolean;
}

/** A week, and the number of orders given when it opened. A week that was rewound stands here twice. */
export interface WeekMark {
  readonly week: number;
  readonly index: number;
}

export interface Film {
  readonly record: MatchRecord;
  /** What happened before the first order. */
  readonly opening: readonly LogEntry[];
  /** `shots[n]` leads from the state after `n` orders to the one after `n + 1`. */
  readonly shots: readonly Shot[];
  readonly weeks: readonly WeekMark[];
  readonly series: MatchSeries;
  /** Where the re-run came to a stop; null when the whole record re-runs to its hashes. */
  readonly problem: ReplayProblem | null;
  /** The state after so many orders, from 0 to `shots.length`. */
  readonly stateAt: (index: number) => GameState;
}

/** Orders between states that are kept. */
const EVERY = 16;
/** States made again that are remembered. */
const REMEMBERED = 4 * EVERY;

const shotOf = (before: GameState, after: GameState, step: Pick<Shot, 'seat' | 'order' | 'happened'>): Shot => ({
  ...step,
  week: before.week,
  side: before.turn.side,
  phase: before.turn.phase,
  ended:
    before.turn.side !== after.turn.side ||
    before.week !== after.week ||
    (after.result !== null && before.result === null),
});

/** Goes to any order: from the last state kept before it, or the last one asked for. */
const stateFinder = (record: MatchRecord, kept: ReadonlyMap<number, GameState>, start: Run): Film['stateAt'] => {
  const made = new Map<number, GameState>();
  const known = (index: number): GameState | undefined => kept.get(index) ?? made.get(index);
  const remember = (index: number, state: GameState): void => {
    made.set(index, state);
    if (made.size > REMEMBERED) made.delete(made.keys().next().value as number);
  };
  return (index) => {
    let from = index;
    while (!known(from)) from--;
    const run: Run = {
      ...start,
      state: known(from) as GameState,
      orders: record.orders.slice(0, from),
      hashes: [],
      back: [],
    };
    for (let at = from; at < index; at++) {
      const { seat, order } = record.orders[at] as MatchRecord['orders'][number];
      const result = runOn(run, seat, order);
      if (!result.ok) throw new Error(`order ${at + 1} ran before and is refused now: ${result.refusal.code}`);
      remember(at + 1, run.state);
    }
    return run.state;
  };
};

/**
 * Makes the film of a record, order by order: each value is the number of orders done. Null when not even the start can
 * be re-run; a film that stops early says why.
 */
export function* filming(
  record: MatchRecord,
): Generator<number, { readonly film: Film | null; readonly problem: ReplayProblem | null }> {
  const steps = rerun(record);
  const first = steps.next();
  if (first.done) return { film: null, problem: first.value.ok ? null : first.value.refusal };
  const { run, happened: opening } = first.value;
  const start: Run = { ...run };
  const kept = new Map([[0, run.state]]);
  const shots: Shot[] = [];
  const weeks: WeekMark[] = [{ week: run.state.week, index: 0 }];
  const series = collectSeries(run.state, opening);
  let before = run.state;
  for (;;) {
    yield shots.length;
    const step = steps.next();
    if (step.done) {
      const problem = step.value.ok ? null : step.value.refusal;
      // Where it stopped there may be no state kept.
      kept.set(shots.length, before);
      const stateAt = stateFinder(record, kept, start);
      return { film: { record, opening, shots, weeks, series: series.done(before), problem, stateAt }, problem };
    }
    const { index, run: now, happened } = step.value;
    const { seat, order } = record.orders[index - 1] as MatchRecord['orders'][number];
    const rewound = order.type === 'rewind';
    now.back = [];
    shots.push(shotOf(before, now.state, { seat, order, happened }));
    if (now.state.week !== before.week) weeks.push({ week: now.state.week, index });
    series.add({ index, order, before, after: now.state, happened });
    if (rewound || index % EVERY === 0) kept.set(index, now.state);
    before = now.state;
  }
}

/** The film in one go, for command lines and tests. */
export const filmOf = (record: MatchRecord): { readonly film: Film | null; readonly problem: ReplayProblem | null } => {
  const steps = filming(record);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** The week that is open after so many orders, as an index into `weeks`. */
export const weekAt = (film: Pick<Film, 'weeks'>, index: number): number =>
  film.weeks.findLastIndex((mark) => mark.index <= index);
