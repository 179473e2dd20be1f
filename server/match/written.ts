/** What an accepted action makes of a match in memory, before it is stored. Pure. */
import type { Order, UmpireOrder } from '../../game/orders.ts';
import type { Factors } from '../../game/protocol/table.ts';
import type { Seat } from '../../game/state.ts';
import { type Clock, deadlineOf, passOn, runOn, withGiven } from './clock.ts';
import { CHANNELS, changedBetween, columnsOf, type Loaded, type Revisions, tallyOf } from './loaded.ts';
import { isDue } from './snapshots.ts';
import { happenedBetween, type TableState } from './stored.ts';
import { type Line, learns } from './told.ts';

/** A framework action, as far as we read it. */
export interface Payload {
  readonly type: string;
  readonly playerID: Seat;
  readonly args: readonly unknown[];
}

export interface Written {
  readonly after: Loaded;
  readonly line: Line;
  /** State ids of the orders that leave the record. */
  readonly takenBack: readonly number[];
}

export const writtenOf = (
  before: Loaded,
  state: TableState,
  payload: Payload,
  now: number,
  factors: Factors,
  delayed: Loaded['delayed'],
): Written => {
  const line = lineOf(before, state, payload, delayed);
  const count = line.kind === 'takeBack' ? (line.body as number) : 0;
  const kept = count === 0 ? before.standing : before.standing.slice(0, -count);
  const changed = changedBetween(before.revisions, line.revisions);
  const isOrder = line.kind === 'order';
  const standing = isOrder ? kept.concat({ n: line.n, seat: line.seat, changed }) : kept;
  const given = isOrder ? { ...before.given, [line.seat]: before.given[line.seat] + 1 } : tallyOf(kept);
  const clock = clockAfter(before, state, timeGiven(line), now, factors);
  const snapshot = isDue(before.snapshot, line) ? line.n : before.snapshot;
  const row = rowAfter(before, state, line.revisions, clock, now);
  return {
    after: { ...before, snapshot, row, state, revisions: line.revisions, clock, delayed, standing, given },
    line,
    takenBack: before.standing.slice(kept.length).map(({ n }) => n),
  };
};

const lineOf = (
  before: Loaded,
  state: TableState,
  { type, playerID, args }: Payload,
  delayed: Loaded['delayed'],
): Line => {
  const [was, is] = [before.state.G.state, state.G.state];
  const happened = happenedBetween(before.state, state);
  const revisions: Record<string, number> = {};
  for (const viewer of CHANNELS) {
    const learnt =
      viewer === 'spectator' && delayed ? before.delayed !== delayed : learns(viewer, playerID, was, is, happened);
    revisions[viewer] = before.revisions[viewer] + (learnt ? 1 : 0);
  }
  return {
    n: state._stateID,
    seat: playerID,
    kind: type === 'takeBack' ? 'takeBack' : 'order',
    body: args[0],
    happened,
    week: was.week,
    side: was.turn.side,
    ended: was.turn.side !== is.turn.side || was.week !== is.week || (!was.result && is.result !== null),
    revisions: revisions as unknown as Revisions,
  };
};

const rowAfter = (
  { row }: Loaded,
  { G: { state }, _stateID }: TableState,
  revisions: Revisions,
  clock: Clock | null,
  now: number,
): Loaded['row'] => ({
  ...row,
  state_id: _stateID,
  updated_at: now,
  week: state.week,
  turn: state.result ? null : state.turn.side,
  result: state.result ? JSON.stringify(state.result) : null,
  status: state.result ? 'finished' : row.status,
  finished_at: state.result ? (row.finished_at ?? now) : null,
  ...columnsOf(revisions),
  clock: clock ? JSON.stringify(clock) : null,
  deadline: deadlineOf(clock),
});

type Given = Extract<UmpireOrder, { type: 'time' }>;

const timeGiven = ({ kind, body }: Line): Given | null => {
  const order = kind === 'order' ? (body as Order) : null;
  return order?.type === 'time' ? order : null;
};

/** The clock goes with the operations; it stands still in a pause and before both sides are there. */
const clockAfter = (
  { clock: before, terms, row, state }: Loaded,
  after: TableState,
  given: Given | null,
  now: number,
  factors: Factors,
): Clock | null => {
  const [was, is] = [state.G.state, after.G.state];
  const stops = is.result !== null || is.turn.paused || row.status !== 'playing';
  const running = stops ? null : is.turn.side;
  const clock = given ? withGiven(before, given, running, now) : before;
  if (!clock) return null;
  if (was.turn.side !== is.turn.side || was.week !== is.week)
    return passOn(clock, terms.pace, factors, was.turn.side, running, now, is.history.length === 0);
  return clock.running === running ? clock : runOn(clock, running, now);
};
