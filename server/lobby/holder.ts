/** Who a token proves somebody to be in a match. */
import type { Kysely } from 'kysely';
import type { Seat } from '../../game/state.ts';
import { isToken } from '../security/tokens.ts';
import type { Database, SeatTable } from '../storage/schema.ts';
import { Problem } from './problem.ts';

/** The seat whose token it is, or null. */
export const holderOf = async (
  db: Kysely<Database>,
  match: string,
  token: string | null,
): Promise<SeatTable | null> => {
  if (token === null) return null;
  const seats = await db.selectFrom('seat').selectAll().where('match_id', '=', match).execute();
  return seats.find((seat) => isToken(token, seat.token_hash)) ?? null;
};

/** Throws `notSeated` unless the token is of a seat of the match, and of this one if one is named. */
export const mustHold = async (
  db: Kysely<Database>,
  match: string,
  token: string | null,
  seat?: Seat,
): Promise<SeatTable> => {
  const holder = await holderOf(db, match, token);
  if (!holder || (seat !== undefined && holder.seat !== seat)) throw new Problem('notSeated');
  return holder;
};
