/** Which sides' seats anybody may take is kept with the match, too: the list of matches is narrowed by it. */
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Seat } from '../../game/state.ts';
import type { Database } from '../storage/schema.ts';

/** To be called in the transaction that changed the seats. */
export const noteFree = async (db: Kysely<Database>, match: string): Promise<void> => {
  await db
    .updateTable('match')
    .set((row) => ({ free_ua: freeOf(row, '0'), free_ru: freeOf(row, '1') }))
    .where('id', '=', match)
    .execute();
};

const freeOf = (row: ExpressionBuilder<Database, 'match'>, seat: Seat) =>
  row
    .selectFrom('seat')
    .select((free) => free.fn.countAll<0 | 1>().as('free'))
    .whereRef('seat.match_id', '=', 'match.id')
    .where('seat.seat', '=', seat)
    .where('seat.player', '=', 'nobody')
    .where('seat.open', '=', 1)
    .$asScalar();
