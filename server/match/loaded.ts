/** A match in memory, as it was last read or written; the database decides whether it still holds. */
import type { Kysely } from 'kysely';
import type { RecordedOrder } from '../../game/match.ts';
import type { Order } from '../../game/orders.ts';
import type { Terms } from '../../game/protocol/terms.ts';
import { adoptSituation, type Situation, situationOf } from '../../game/situation.ts';
import {
  enemyOf,
  type GameState,
  type Seat,
  type Side,
  seatOfSide,
  sideOfSeat,
  type Viewer,
} from '../../game/state.ts';
import { adoptViews, type MadeViews, viewsOf } from '../../game/view.ts';
import type { Database, JournalTable, MatchTable } from '../storage/schema.ts';
import type { Clock } from './clock.ts';
import { stateOfText, type TableState } from './stored.ts';

/** Who is sent what: the two sides, the umpire, and everybody else. */
export const CHANNELS = ['0', '1', '2', 'spectator'] as const satisfies readonly Viewer[];
export type Revisions = Readonly<Record<Viewer, number>>;

/** An order that stands on the record, and which views it changed. */
export interface Standing {
  readonly n: number;
  readonly seat: Seat;
  readonly changed: Readonly<Record<Viewer, boolean>>;
}

export interface Loaded {
  readonly row: Omit<MatchTable, 'state'>;
  readonly terms: Terms;
  readonly state: TableState;
  readonly revisions: Revisions;
  readonly clock: Clock | null;
  /** What spectators of a delayed match see of long ago; null while nothing is so old, and in other matches. */
  readonly delayed: GameState | null;
  /** One for each order of the record, in its order. */
  readonly standing: readonly Standing[];
}

type RevisionColumns = Pick<JournalTable, 'revision_0' | 'revision_1' | 'revision_2' | 'revision_both'>;

export const revisionsOf = (row: RevisionColumns): Revisions => ({
  '0': row.revision_0,
  '1': row.revision_1,
  '2': row.revision_2,
  spectator: row.revision_both,
});

export const columnsOf = (revisions: Revisions): RevisionColumns => ({
  revision_0: revisions['0'],
  revision_1: revisions['1'],
  revision_2: revisions['2'],
  revision_both: revisions.spectator,
});

export const changedBetween = (before: Revisions, after: Revisions): Standing['changed'] => ({
  '0': before['0'] !== after['0'],
  '1': before['1'] !== after['1'],
  '2': before['2'] !== after['2'],
  spectator: before.spectator !== after.spectator,
});

const FIRST: Revisions = { '0': 0, '1': 0, '2': 0, spectator: 0 };

/** Null when there is no such match. */
export const loadMatch = async (db: Kysely<Database>, id: string): Promise<Loaded | null> => {
  const found = await db.selectFrom('match').selectAll().where('id', '=', id).executeTakeFirst();
  if (!found) return null;
  const rows = await db
    .selectFrom('journal')
    .select(['n', 'seat', 'kind', 'body', 'taken_back', 'revision_0', 'revision_1', 'revision_2', 'revision_both'])
    .where('match_id', '=', id)
    .where('n', '<=', found.state_id)
    .orderBy('n')
    .execute();
  const orders: RecordedOrder[] = [];
  const standing: Standing[] = [];
  let before = FIRST;
  for (const row of rows) {
    const after = revisionsOf(row);
    if (row.kind === 'order' && !row.taken_back) {
      orders.push({ seat: row.seat, order: JSON.parse(row.body) as Order });
      standing.push({ n: row.n, seat: row.seat, changed: changedBetween(before, after) });
    }
    before = after;
  }
  const { state: text, ...row } = found;
  const terms = JSON.parse(row.terms) as Terms;
  return {
    row,
    terms,
    state: stateOfText(text, row.seed, orders),
    revisions: revisionsOf(row),
    clock: row.clock ? (JSON.parse(row.clock) as Clock) : null,
    delayed: await delayedState(db, id, terms, row.week),
    standing,
  };
};

/** The state as a week began that is long enough ago for spectators to see everything of it. */
export const delayedState = async (
  db: Kysely<Database>,
  id: string,
  { spectators, spectatorDelay }: Terms,
  week: number,
): Promise<GameState | null> => {
  if (spectators !== 'delayed') return null;
  const row = await db
    .selectFrom('week_control')
    .select('state')
    .where('match_id', '=', id)
    .where('week', '=', week - spectatorDelay)
    .executeTakeFirst();
  return row?.state ? (JSON.parse(row.state) as GameState) : null;
};

/** Whether the other side was shown something of an order of this seat. */
export const wasSeen = (order: Standing): boolean => {
  const side: Side | null = sideOfSeat(order.seat);
  return side === null || order.changed[seatOfSide(enemyOf(side))];
};

interface WorkedOut {
  readonly views: MadeViews;
  readonly situation: Situation;
}

const workedOut = new WeakMap<GameState, WorkedOut>();

/**
 * The game remembers what it worked out for the last few states; between two orders of a match come those of others.
 * This keeps it with the match, and gives it back before the match is played on.
 */
export const recall = ({ state: { G } }: Loaded): void => {
  const known = workedOut.get(G.state);
  if (known) {
    adoptViews(G.state, known.views);
    adoptSituation(G.state, known.situation);
  } else workedOut.set(G.state, { views: viewsOf(G.state), situation: situationOf(G.state) });
};
