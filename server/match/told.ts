/** What each viewer is sent: made from its views and from what it was told, and from nothing else. */
import { RULES_VERSION } from '../../game/data/rulesVersion.ts';
import { type Difference, differenceOf } from '../../game/difference.ts';
import { findScenario } from '../../game/library.ts';
import { newMatch, type RecordedOrder, takeBackState } from '../../game/match.ts';
import type { Order } from '../../game/orders.ts';
import type { TakeBackView, ToldStep, Update } from '../../game/protocol/table.ts';
import type { Terms } from '../../game/protocol/terms.ts';
import type { MatchOptions } from '../../game/scenario.ts';
import {
  type GameState,
  type LogEntry,
  type Seat,
  type Side,
  sideOfSeat,
  type View,
  type Viewer,
} from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import type { JournalTable, MatchTable } from '../storage/schema.ts';
import { type Loaded, type Revisions, wasSeen } from './loaded.ts';

/** A line of the journal as it lies in memory. */
export interface Line {
  readonly n: number;
  readonly seat: Seat;
  readonly kind: 'order' | 'takeBack';
  readonly body: unknown;
  readonly happened: readonly LogEntry[];
  readonly week: number;
  readonly side: Side;
  readonly ended: boolean;
  readonly revisions: Revisions;
}

export const lineOf = (row: Omit<JournalTable, 'step'>, revisions: Revisions): Line => ({
  n: row.n,
  seat: row.seat,
  kind: row.kind,
  body: JSON.parse(row.body),
  happened: JSON.parse(row.happened) as LogEntry[],
  week: row.week,
  side: row.side,
  ended: row.ended === 1,
  revisions,
});

export const toldTo = (happened: readonly LogEntry[], viewer: Viewer): readonly LogEntry[] => {
  if (viewer === '2') return happened;
  const side = sideOfSeat(viewer);
  return happened.filter(({ to }) => to === 'both' || (side !== null && to === side));
};

/** What a viewer is shown: of a delayed match, everything as it was long ago. */
export const viewOf = ({ state, delayed }: Loaded, viewer: Viewer): View =>
  viewer === 'spectator' && delayed ? pastOf(delayed) : viewFor(state.G.state, viewer);

const pasts = new WeakMap<GameState, View>();

/** All that there was, and nothing of what was still to come. */
const pastOf = (delayed: GameState): View => {
  const known = pasts.get(delayed);
  if (known) return known;
  const { toCome: _toCome, ...past } = viewFor(delayed, '2');
  pasts.set(delayed, past);
  return past;
};

/**
 * Whether a viewer learns anything by an order: its own always, another's when it changes the view or is told of. The
 * umpire sees all of it.
 */
export const learns = (
  viewer: Viewer,
  seat: Seat,
  before: GameState,
  after: GameState,
  happened: readonly LogEntry[],
): boolean =>
  viewer === seat ||
  viewer === '2' ||
  toldTo(happened, viewer).length > 0 ||
  differenceTo(viewFor(after, viewer), viewFor(before, viewer)) !== null;

interface Leading {
  readonly from: View;
  readonly difference: Difference | null;
}

const leading = new WeakMap<View, Leading>();

/** Remembered with the later view: it is asked for when an order is written down and again when it is told. */
const differenceTo = (to: View, from: View): Difference | null => {
  const known = leading.get(to);
  if (known?.from === from) return known.difference;
  const difference = differenceOf(from, to);
  leading.delete(from); // or each would keep the one before it, back to the first
  leading.set(to, { from, difference });
  return difference;
};

/** Where a line stands on the record, and whether the umpire took the match back to before it. */
export interface Place {
  readonly number: number;
  readonly undone: boolean;
}

type PlaceOf = (line: Pick<Line, 'n'>) => Place;

/** For the lines that stand on the record. */
export const placesOf = ({ standing, given, state }: Loaded): PlaceOf => {
  const holds = given['2'] > 0 ? holding(state.G.record.orders) : null;
  return ({ n }) => {
    const number = numberOf(standing, n);
    return { number, undone: number < 0 || holds?.has(number) === false };
  };
};

/** The number on the record of the order that led to state id `n`; -1 when none that stands did. */
const numberOf = (standing: Loaded['standing'], n: number): number => {
  let [low, high] = [0, standing.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((standing[middle] as Loaded['standing'][number]).n < n) low = middle + 1;
    else high = middle;
  }
  return standing[low]?.n === n ? low : -1;
};

/** The numbers of the orders of a record that hold, null when all do: what the umpire went back before does not, until that is undone. */
const holding = (orders: readonly RecordedOrder[]): ReadonlySet<number> | null => {
  if (!orders.some(({ order }) => order.type === 'rewind')) return null;
  let hold: readonly number[] = [];
  const before: (readonly number[])[] = [];
  orders.forEach(({ order }, number) => {
    before.push(hold);
    hold = order.type === 'rewind' ? (before[order.to] ?? []) : [...hold, number];
  });
  // Going back is told, though it is no part of what it leads to.
  return new Set([...hold, ...orders.flatMap(({ order }, number) => (order.type === 'rewind' ? [number] : []))]);
};

export const stepFor = (line: Line, viewer: Viewer, { number, undone }: Place): ToldStep => ({
  order: viewer === line.seat || viewer === '2' ? (line.body as Order) : null,
  seat: viewer === line.seat || viewer === '2' ? line.seat : null,
  happened: toldTo(line.happened, viewer),
  week: line.week,
  side: line.side,
  ended: line.ended,
  number: viewer === '2' ? number : null,
  undone,
});

const NOTHING: TakeBackView = { possible: 0, reason: 'notYours', free: 0 };

/** During the other side's operations it says nothing of what that side did. */
export const takeBackView = ({ state, standing, terms }: Loaded, viewer: Viewer): TakeBackView | null => {
  const side = sideOfSeat(viewer);
  if (!side) return null;
  if (state.G.state.turn.side !== side || state.G.state.result || terms.takeBack === 'none') return NOTHING;
  const { possible, reason } = takeBackState(state.G, viewer as Seat);
  return { possible, reason, free: freely(terms, standing, possible) };
};

const freely = ({ takeBack }: Terms, standing: Loaded['standing'], possible: number): number => {
  if (takeBack === 'free') return possible;
  let free = 0;
  while (free < possible && !wasSeen(standing[standing.length - 1 - free] as Loaded['standing'][number])) free++;
  return free;
};

/** The viewer's own orders that stand on the record. */
export const ordersOf = ({ given }: Loaded, viewer: Viewer): number => (viewer === 'spectator' ? 0 : given[viewer]);

export type WeekControl = { readonly week: number; readonly control: readonly string[] };

/**
 * The updates that lead viewers from one state to a later one, over the lines between; null for who learns nothing.
 * `gone` are orders that stood on the record before and were taken back.
 */
export const updatesOf = (
  before: Loaded,
  after: Loaded,
  lines: readonly Line[],
): ((viewer: Viewer) => Update | null) => {
  const gone = before.standing.slice(sameUpTo(before.standing, after.standing));
  const standing = lines.filter(({ n }) => numberOf(after.standing, n) >= 0);
  const place = placesOf(after);
  const rewound = lines.some(({ body }) => isRewind(body));
  return (viewer) => {
    const [from, revision] = [before.revisions[viewer], after.revisions[viewer]];
    if (from === revision) return null;
    const [was, is] = [viewOf(before, viewer), viewOf(after, viewer)];
    const late = viewer === 'spectator' && after.delayed !== null;
    return {
      from,
      revision,
      difference: differenceTo(is, was),
      tookBack: gone.filter(({ changed }) => changed[viewer]).length,
      steps: late
        ? []
        : shown(lines, viewer, before.revisions)
            .filter((line) => standing.includes(line))
            .map((line) => stepFor(line, viewer, place(line))),
      undone: !late && rewound ? undoneFor(viewer, after, place) : null,
      weeks: is.week === was.week ? [] : [{ week: is.week, control: is.control }],
      takeBack: takeBackView(after, viewer),
      orders: ordersOf(after, viewer),
    };
  };
};

const isRewind = (body: unknown): boolean => (body as Partial<Order> | null)?.type === 'rewind';

/** Of the steps that a viewer was told, those that hold no more, counted from the last. */
const undoneFor = (viewer: Viewer, { standing }: Loaded, place: PlaceOf): readonly number[] => {
  const toldOf = standing.filter(({ changed }) => changed[viewer]);
  return toldOf.flatMap((each, i) => (place(each).undone ? [toldOf.length - i] : []));
};

/** How many orders both records begin with: only the last ones are ever taken back. */
const sameUpTo = (before: Loaded['standing'], after: Loaded['standing']): number => {
  let same = Math.min(before.length, after.length);
  while (same > 0 && before[same - 1]?.n !== after[same - 1]?.n) same--;
  return same;
};

/** The lines of which a viewer learnt something. */
export const shown = (lines: readonly Line[], viewer: Viewer, first: Revisions): readonly Line[] => {
  let before = first[viewer];
  return lines.filter((line) => {
    const learnt = line.revisions[viewer] !== before;
    before = line.revisions[viewer];
    return learnt && line.kind === 'order';
  });
};

/** What happened before the first order, as this viewer was told. */
export const openingFor = ({ row }: Loaded, viewer: Viewer): readonly LogEntry[] => toldTo(openingOf(row), viewer);

type OpeningRow = Pick<MatchTable, 'scenario' | 'scenario_hash' | 'options' | 'rules_version' | 'seed'>;

/** Everybody's; nothing when other rules made it, or another version of the scenario. */
export const openingOf = (row: OpeningRow): readonly LogEntry[] => {
  const isKnown = row.rules_version === RULES_VERSION && findScenario(row.scenario)?.hash === row.scenario_hash;
  return isKnown ? newMatch(row.scenario, JSON.parse(row.options) as MatchOptions, row.seed).state.log : [];
};
