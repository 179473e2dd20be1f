/** How near a position is to history's front of a week, and what each side should want in order to come nearer. */
import type { Board } from '../../game/board.ts';
import type { FrontWeek, PlayedWeek } from '../../game/data/history/history.ts';
import { GLUSHKOVO } from '../../game/data/victory.ts';
import { boardNamed } from '../../game/library.ts';
import { type MatchRecord, type Run, rerun } from '../../game/match.ts';
import type { Side } from '../../game/state.ts';

/** Hexes of the salient that count for the held area. */
export const countsFor = (board: Board, index: number): boolean => {
  const column = index % board.columns;
  const row = Math.floor(index / board.columns);
  const west = column < GLUSHKOVO.belowColumn && row >= GLUSHKOVO.fromRow;
  return board.country[index] === 1 && !west && (board.kurskShare[index] as number) > 0;
};

/** Hexes of the salient that Ukraine holds in rows of control. */
export const heldIn = (rows: readonly string[], board: Board): string[] =>
  board.ids.filter(
    (_, index) => countsFor(board, index) && rows[Math.floor(index / board.columns)]?.[index % board.columns] === 'U',
  );

/** Shared by both ÷ held by either. */
export const overlapOf = (one: readonly string[], other: readonly string[]): number => {
  const both = one.filter((id) => other.includes(id)).length;
  const either = new Set([...one, ...other]).size;
  return either === 0 ? 1 : both / either;
};

/** How much dearer ground is that should be held by the end of the week. */
const WANTED = 2.5;
/** And the rest: Russia leaves it alone, Ukraine stays away from it, so that nobody has to be driven out. */
const UNWANTED = { UA: -0.4, RU: 0.05 } as const;

/**
 * What each hex counts for a side that is to follow history: Ukraine wants what it held at the end of the week, Russia what
 * Ukraine no longer held.
 */
export const aimsFor = (board: Board, side: Side, held: ReadonlySet<string>): Float64Array =>
  Float64Array.from(board.ids, (id, index) => {
    if (!countsFor(board, index)) return 1;
    return held.has(id) === (side === 'UA') ? WANTED : UNWANTED[side];
  });

/** Re-runs a record of the campaign: how near each week ended to history's front. Throws where an order is not legal. */
export const courseOf = (
  record: MatchRecord,
  fronts: readonly FrontWeek[],
): { readonly weeks: readonly PlayedWeek[]; readonly end: Run } => {
  const board = boardNamed('kursk-5km');
  const weeks: PlayedWeek[] = [];
  const steps = rerun(record);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      if (!step.value.ok) throw new Error(JSON.stringify(step.value.refusal));
      return { weeks, end: step.value.value };
    }
    const { index, run } = step.value;
    const row = run.state.history[run.state.history.length - 1];
    const front = fronts.find(({ week }) => week === row?.week);
    if (!row || !front || row.week === weeks[weeks.length - 1]?.week) continue;
    const overlap = Math.round(overlapOf(heldIn(run.state.control, board), front.kursk) * 1000) / 1000;
    weeks.push({ week: row.week, orders: index, km2: Math.round(row.heldKm2), overlap });
  }
};
