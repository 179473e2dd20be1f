/**
 * The whole state of a match is written now and then, not with every order: what each order since made of it lies in the
 * journal, and the match is carried on from there (`carryOn.ts`). A snapshot is of one state id, whose state never changes.
 */
import type { Kysely } from 'kysely';
import type { Database } from '../storage/schema.ts';
import type { Loaded } from './loaded.ts';
import { textOfState } from './stored.ts';
import type { Line } from './told.ts';

/** Orders that a match is carried on over when it is read, at most. */
const MOST_BEHIND = 40;

/** After a side's operations, and after what the journal alone does not lead over quickly: take-backs, umpires' orders. */
export const isDue = (snapshot: number, { n, kind, seat, ended }: Line): boolean =>
  ended || kind === 'takeBack' || seat === '2' || n - snapshot >= MOST_BEHIND;

/** Unless a later one is there. What leads up to it is needed no more. */
export const writeSnapshot = async (db: Kysely<Database>, { row, state }: Pick<Loaded, 'row' | 'state'>) => {
  const [n, text] = [row.state_id, textOfState(state)];
  await db
    .insertInto('snapshot')
    .values({ match_id: row.id, n, state: text })
    .onConflict((there) => there.column('match_id').doUpdateSet({ n, state: text }).where('snapshot.n', '<', n))
    .execute();
  await db
    .updateTable('journal')
    .set({ step: null })
    .where('match_id', '=', row.id)
    .where('n', '<=', n)
    .where('step', 'is not', null)
    .execute();
};
