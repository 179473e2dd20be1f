/** The list of public matches, newest first, a page at a time. */
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { ListQuery, MatchPageOfList } from '../../game/protocol/lobby.ts';
import type { Database } from '../storage/schema.ts';
import { badRequest } from './problem.ts';
import { summariesOf } from './summary.ts';

export const PAGE = 20;
const LISTED = ['open', 'playing', 'finished'] as const;

/** Where a page ended. Matches made in the same millisecond come by status, then by id as the database orders them. */
export interface Place {
  readonly created: number;
  readonly status: number;
  readonly id: string;
}

type Status = (typeof LISTED)[number];

/** A match of the list as its index knows it. */
interface Found {
  readonly id: string;
  readonly created_at: number;
  readonly status: Status;
}

const cursorOf = ({ created_at, status, id }: Found): string =>
  `${created_at.toString(36)}.${LISTED.indexOf(status)}.${id}`;

const placeOf = (cursor: string): Place => {
  const [, created, status, id] = /^([0-9a-z]{1,10})\.([0-2])\.([A-Za-z0-9_-]{22})$/.exec(cursor) ?? [];
  if (!created || !status || !id) throw badRequest('cursor', 'it is not the cursor of a page');
  return { created: Number.parseInt(created, 36), status: Number(status), id };
};

export const listMatches = async (db: Kysely<Database>, query: ListQuery): Promise<MatchPageOfList> => {
  const after = query.cursor === undefined ? null : placeOf(query.cursor);
  // Of each status by itself: so each is read along the index, in order.
  const statuses = LISTED.filter((status) => !query.status || query.status === status).filter(
    (status) => !query.side || status !== 'finished', // no seat of it can be taken
  );
  const found = await Promise.all(
    statuses.map(async (status): Promise<Found[]> => {
      const rows = await pageOf(db, status, query, after).execute();
      return rows.map((row) => ({ ...row, status }));
    }),
  );
  const matches = found.flat().sort((a, b) => b.created_at - a.created_at); // stable: by status among equals
  const page = matches.slice(0, PAGE);
  const last = page[PAGE - 1];
  return { matches: await summariesOf(db, page), next: last && matches.length > PAGE ? cursorOf(last) : null };
};

/** One more than a page, which tells whether another follows. Of nothing but what lies in the index `match_page`. */
export const pageOf = (
  db: Kysely<Database>,
  status: Status,
  { scenario, pace, side, fog }: ListQuery,
  after: Place | null,
) => {
  let rows = db
    .selectFrom('match')
    .select(['id', 'created_at'])
    .where('visibility', '=', 'public')
    .where('status', '=', status)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE + 1);
  if (after) rows = rows.where((where) => isAfter(where, LISTED.indexOf(status), after));
  if (scenario !== undefined) rows = rows.where('scenario', '=', scenario);
  if (pace !== undefined) rows = rows.where('pace', '=', pace);
  if (fog !== undefined) rows = rows.where('fog', '=', fog === 'true' ? 1 : 0);
  if (side !== undefined) rows = rows.where(side === 'UA' ? 'free_ua' : 'free_ru', '=', 1);
  return rows;
};

type Where = ExpressionBuilder<Database, 'match'>;

const isAfter = (where: Where, status: number, after: Place) =>
  status === after.status
    ? where(where.refTuple('created_at', 'id'), '<', where.tuple(after.created, after.id))
    : where('created_at', status < after.status ? '<' : '<=', after.created);
