/** A match in memory, as it was last read or written; the database decides whether it still holds. */
import type { Kysely, Selectable } from 'kysely';
import type { Order } from '../../game/orders.ts';
import type { Terms } from '../../game/protocol/terms.ts';
import { type LastOfMatch, playOn } from '../../game/recent.ts';
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
import { carriedOn } from './carryOn.ts';
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

export type Tally = Readonly<Record<Seat, number>>;

export interface Loaded {
  readonly row: MatchTable;
  readonly terms: Terms;
  readonly state: TableState;
  readonly revisions: Revisions;
  readonly clock: Clock | null;
  /** Seats that the computer plays. */
  readonly computers: readonly Seat[];
  /** What spectators of a delayed match see of long ago; null while nothing is so old, and in other matches. */
  readonly delayed: GameState | null;
  /** One for each order of the record, in its order. */
  readonly standing: readonly Standing[];
  /** How many of them each seat gave. */
  readonly given: Tally;
  /** State id of the last snapshot. */
  readonly snapshot: number;
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

/** What a match in memory is made from, besides its row: as it was at a state id, and what was given since. */
type Base = Pick<Loaded, 'state' | 'revisions' | 'standing' | 'snapshot'>;

const GIVEN = ['n', 'seat', 'kind', 'body', 'happened', 'step', 'taken_back'] as const;
const REVISIONS = ['revision_0', 'revision_1', 'revision_2', 'revision_both'] as const;
type Given = Pick<Selectable<JournalTable>, (typeof GIVEN)[number] | (typeof REVISIONS)[number]>;

/**
 * Null when there is no such match. From what is in memory of it, if anything is, otherwise from its last snapshot; all
 * reads must be of one moment. Throws when what lies in the journal does not lead to the match's state id.
 */
export const loadMatch = async (
  db: Kysely<Database>,
  id: string,
  kept: Loaded | null = null,
): Promise<Loaded | null> => {
  const row = await db.selectFrom('match').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const terms = JSON.parse(row.terms) as Terms;
  const base = (kept && (await since(db, row, kept))) ?? (await fromSnapshot(db, row));
  return {
    ...base,
    given: tallyOf(base.standing),
    row,
    terms,
    clock: row.clock ? (JSON.parse(row.clock) as Clock) : null,
    computers: await computersAt(db, id),
    delayed: kept?.row.week === row.week ? kept.delayed : await delayedState(db, id, terms, row.week),
  };
};

const journal = (db: Kysely<Database>, { id, state_id }: MatchTable) =>
  db.selectFrom('journal').where('match_id', '=', id).where('n', '<=', state_id).orderBy('n');

/** Null when something was taken back meanwhile, or a later snapshot is there: other processes may have other rules. */
const since = async (db: Kysely<Database>, row: MatchTable, kept: Loaded): Promise<Base | null> => {
  const { state_id } = kept.row;
  if (state_id === row.state_id) return kept;
  const given = await journal(db, row).select(GIVEN).select(REVISIONS).where('n', '>', state_id).execute();
  return given.some(({ kind, step }) => kind === 'takeBack' || step === null) ? null : follow(kept, row, given);
};

const fromSnapshot = async (db: Kysely<Database>, row: MatchTable): Promise<Base> => {
  const { n, state } = await db
    .selectFrom('snapshot')
    .select(['n', 'state'])
    .where('match_id', '=', row.id)
    .executeTakeFirstOrThrow();
  const before = await journal(db, row)
    .select(['n', 'seat', 'kind', 'body', 'taken_back'])
    .select(REVISIONS)
    .where('n', '<=', n)
    .execute();
  const orders = before.filter(stands).map(({ seat, body }) => ({ seat, order: JSON.parse(body) as Order }));
  const base: Base = {
    state: stateOfText(state, row.seed, orders),
    revisions: before.length > 0 ? revisionsOf(before[before.length - 1] as RevisionColumns) : FIRST,
    standing: standingOf(before, FIRST),
    snapshot: n,
  };
  const given = await journal(db, row).select(GIVEN).select(REVISIONS).where('n', '>', n).execute();
  return follow(base, row, given);
};

const follow = (base: Base, row: MatchTable, given: readonly Given[]): Base => {
  const state = carriedOn(base.state, given);
  if (state._stateID !== row.state_id) throw new Error(`the journal of match ${row.id} is not whole`);
  return {
    state,
    revisions: revisionsOf(row),
    standing: [...base.standing, ...standingOf(given, base.revisions)],
    snapshot: base.snapshot,
  };
};

type Standable = Pick<JournalTable, 'n' | 'seat' | 'kind' | 'taken_back'> & RevisionColumns;

const stands = ({ kind, taken_back }: Standable): boolean => kind === 'order' && !taken_back;

const standingOf = (rows: readonly Standable[], before: Revisions): readonly Standing[] => {
  let was = before;
  return rows.flatMap((row) => {
    const is = revisionsOf(row);
    const changed = changedBetween(was, is);
    was = is;
    return stands(row) ? [{ n: row.n, seat: row.seat, changed }] : [];
  });
};

export const tallyOf = (standing: Loaded['standing']): Tally => {
  const tally = { '0': 0, '1': 0, '2': 0 };
  for (const { seat } of standing) tally[seat]++;
  return tally;
};

const computersAt = async (db: Kysely<Database>, id: string): Promise<readonly Seat[]> => {
  const rows = await db
    .selectFrom('seat')
    .select('seat')
    .where('match_id', '=', id)
    .where('player', '=', 'computer')
    .execute();
  return rows.map(({ seat }) => seat);
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
  /** The same for all states of a match. */
  readonly last: LastOfMatch;
}

const workedOut = new WeakMap<GameState, WorkedOut>();

/**
 * The game remembers what it worked out for the last few states; between two orders of a match come those of others.
 * This keeps it with the match, and gives it back before the match is played on; `before` is the match as it was before.
 */
export const recall = ({ state: { G } }: Loaded, before: Loaded | null = null): void => {
  const known = workedOut.get(G.state);
  const last = known?.last ?? (before && workedOut.get(before.state.G.state)?.last) ?? [];
  playOn(last);
  if (known) {
    adoptViews(G.state, known.views);
    adoptSituation(G.state, known.situation);
  } else workedOut.set(G.state, { views: viewsOf(G.state), situation: situationOf(G.state), last });
};
