/**
 * What happened so far, order by order: the log, this week's orders with take-back, and what a side has not seen yet
 * are all read from it. It holds both sides' entries; only what a seat is entitled to leaves through `for…` functions.
 */
import type { Order } from '../../game/orders.ts';
import { type GameState, type LogEntry, type Seat, type Side, sideOfSeat } from '../../game/state.ts';

/** Whose knowledge something is seen with; `all` is the truth. */
export type Eyes = Side | 'all';

export interface JournalStep {
  /** Null where it is not told. */
  readonly seat: Seat | null;
  /** Null where only what came of it is told. */
  readonly order: Order | null;
  readonly happened: readonly LogEntry[];
  /** Week and side whose operations it belonged to. */
  readonly week: number;
  readonly side: Side;
  /** It ended the operations. */
  readonly ended: boolean;
  /** Its number on the record; for the umpire alone. */
  readonly number?: number | null;
  /** The umpire took the match back to before it: it happened and holds no more. */
  readonly undone?: boolean;
}

export interface Journal {
  /** From the set-up: what happened before the first order. */
  readonly opening: readonly LogEntry[];
  readonly steps: readonly JournalStep[];
  /** Control when each week began, as each side knew it and as it was; `week` 0 for the start. */
  readonly weeks: readonly { readonly week: number; readonly control: Readonly<Record<Eyes, readonly string[]>> }[];
}

export const emptyJournal = (state: GameState, control: Journal['weeks'][number]['control']): Journal => ({
  opening: state.log,
  steps: [],
  weeks: [{ week: state.week, control }],
});

export const withStep = (
  journal: Journal,
  before: GameState,
  after: GameState,
  step: { readonly seat: Seat; readonly order: Order; readonly happened: readonly LogEntry[] },
  control: (state: GameState) => Journal['weeks'][number]['control'],
): Journal => {
  const ended =
    before.turn.side !== after.turn.side ||
    before.week !== after.week ||
    (after.result !== null && before.result === null);
  const weeks =
    after.week === before.week ? journal.weeks : [...journal.weeks, { week: after.week, control: control(after) }];
  return {
    ...journal,
    steps: [...journal.steps, { ...step, week: before.week, side: before.turn.side, ended }],
    weeks,
  };
};

/** Without the last `count` orders (never over the end of operations). */
export const withoutSteps = (journal: Journal, count: number): Journal => ({
  ...journal,
  steps: journal.steps.slice(0, -count),
});

/** Whoever watches was sent nothing but what it may know. */
const mayKnow = (entry: LogEntry, seat: Seat | null): boolean =>
  seat === null || seat === '2' || entry.to === 'both' || entry.to === sideOfSeat(seat);

/** What both sides were told of one thing is read once, as the side that did it was told. */
const isRetold = (entry: LogEntry, among: readonly LogEntry[]): boolean =>
  entry.to !== 'both' &&
  entry.to !== entry.during &&
  among.some((other) => other.to === other.during && other.what.kind === entry.what.kind);

/** What a seat was told of one order. */
export const told = (happened: readonly LogEntry[], seat: Seat | null): readonly LogEntry[] =>
  happened.filter((entry) => mayKnow(entry, seat) && !(seat === '2' && isRetold(entry, happened)));

/** The whole log of a seat, oldest first. */
export const logFor = (journal: Journal, seat: Seat | null): readonly LogEntry[] =>
  [journal.opening, ...journal.steps.map((step) => step.happened)].flatMap((entries) => told(entries, seat));

/** Nothing was ordered by this seat yet. */
export const isFirstLook = (journal: Journal, seat: Seat | null): boolean =>
  !journal.steps.some((step) => step.seat === seat);

/** What happened since this seat's last look: since its own operations ended, with what that set off. */
export const sinceLastLook = (journal: Journal, seat: Seat | null): readonly LogEntry[] => {
  const side = seat && sideOfSeat(seat);
  if (!side) return [];
  let from = 0;
  const { steps } = journal;
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i] as JournalStep;
    if (step.undone) continue;
    // The umpire or the clock may have ended them.
    if (step.ended && step.side === side) {
      from = i;
      break;
    }
    if (step.seat === seat) return [];
  }
  const entries = steps.slice(from).flatMap((step) => (step.undone ? [] : step.happened));
  return entries.filter((entry) => mayKnow(entry, seat));
};

export interface OwnStep extends JournalStep {
  readonly order: Order;
}

/** Orders that the seat gave in its operations of this week, with their place in the record. */
export const ordersThisWeek = (
  journal: Journal,
  seat: Seat | null,
  week: number,
): readonly { readonly index: number; readonly step: OwnStep }[] =>
  journal.steps.flatMap((step, index) =>
    seat !== null &&
    step.seat === seat &&
    step.week === week &&
    step.order &&
    step.order.type !== 'endPhase' &&
    !step.undone
      ? [{ index, step: { ...step, order: step.order } }]
      : [],
  );

/** Entries of one week for a seat. */
export const weekEntries = (journal: Journal, seat: Seat | null, week: number): readonly LogEntry[] =>
  logFor(journal, seat).filter((entry) => entry.week === week);

/** Control a week ago as it was known, for the ghost of the front. */
export const controlLastWeek = (journal: Journal, eyes: Eyes, week: number): readonly string[] | null =>
  [...journal.weeks].reverse().find((each) => each.week < week)?.control[eyes] ??
  journal.weeks.find((each) => each.week === week)?.control[eyes] ??
  null;
