/** The matches of the tokens that a browser keeps. */
import type { Kysely } from 'kysely';
import type { Mine, MyMatch } from '../../game/protocol/lobby.ts';
import { sideOfSeat } from '../../game/state.ts';
import { isToken } from '../security/tokens.ts';
import type { Database } from '../storage/schema.ts';
import { SUMMARY_COLUMNS, summaryOf } from './summary.ts';

/** Those of the seats whose token holds, in the order in which they were asked for. */
export const myMatches = async (db: Kysely<Database>, { seats }: Mine): Promise<readonly MyMatch[]> => {
  const ids = [...new Set(seats.map(({ match }) => match))];
  if (ids.length === 0) return [];
  const [rows, allSeats] = await Promise.all([
    db.selectFrom('match').select(SUMMARY_COLUMNS).where('id', 'in', ids).execute(),
    db.selectFrom('seat').selectAll().where('match_id', 'in', ids).orderBy('seat').execute(),
  ]);
  return seats.flatMap(({ match, seat, token }): MyMatch[] => {
    const row = rows.find(({ id }) => id === match);
    const held = allSeats.find((one) => one.match_id === match && one.seat === seat);
    if (!row || !held || !isToken(token, held.token_hash)) return [];
    const summary = summaryOf(row, allSeats);
    const yourTurn = summary.turn !== null && summary.turn === sideOfSeat(seat) && held.player === 'person';
    return [{ match: summary, seat, yourTurn, deadline: yourTurn ? row.deadline : null }];
  });
};
