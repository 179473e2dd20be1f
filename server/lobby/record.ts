/** The record of a match that is over, with its seed: it re-runs and comes out the same. */
import type { Kysely } from 'kysely';
import type { Match, MatchRecord } from '../../game/match.ts';
import type { Order } from '../../game/orders.ts';
import type { FinishedRecord } from '../../game/protocol/lobby.ts';
import type { Database } from '../storage/schema.ts';
import { Problem } from './problem.ts';

/** Throws `noSuchMatch` and, while it is not over, `notYet`. */
export const recordOf = async (db: Kysely<Database>, match: string): Promise<FinishedRecord> => {
  const row = await db.selectFrom('match').select(['status', 'exercise']).where('id', '=', match).executeTakeFirst();
  if (!row) throw new Problem('noSuchMatch');
  if (row.status !== 'finished' || !(await isOpen(db, row.exercise))) throw new Problem('notYet');
  // The last order of a match is always followed by a snapshot.
  const { state, seed } = await db
    .selectFrom('match')
    .innerJoin('snapshot', 'match_id', 'id')
    .select(['state', 'seed'])
    .where('id', '=', match)
    .executeTakeFirstOrThrow();
  const orders = await db
    .selectFrom('journal')
    .select(['seat', 'body'])
    .where('match_id', '=', match)
    .where('kind', '=', 'order')
    .where('taken_back', '=', 0)
    .orderBy('n')
    .execute();
  const { record } = (JSON.parse(state) as { readonly G: Pick<Match, 'record'> }).G;
  return finished(record, seed, orders);
};

/** The groups of a class may have the same dice: they are told when all of them are done with them. */
export const isOpen = async (db: Kysely<Database>, exercise: string | null): Promise<boolean> => {
  if (exercise === null) return true;
  const row = await db.selectFrom('exercise').select('state').where('id', '=', exercise).executeTakeFirst();
  return row?.state === 'debrief';
};

const finished = (
  record: Omit<MatchRecord, 'orders'>,
  seed: string,
  orders: readonly { readonly seat: '0' | '1' | '2'; readonly body: string }[],
): MatchRecord => ({
  ...record,
  dice: { ...record.dice, seed },
  orders: orders.map(({ seat, body }) => ({ seat, order: JSON.parse(body) as Order })),
});
