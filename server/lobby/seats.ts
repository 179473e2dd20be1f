/** What somebody may do with the seat that is theirs: leave it, hand it over, change its name, its token, its notes. */
import type { Kysely } from 'kysely';
import type { ChangeSeat, Seated } from '../../game/protocol/lobby.ts';
import type { Terms, TimeFactor } from '../../game/protocol/terms.ts';
import type { Seat } from '../../game/state.ts';
import { newToken, tokenHash } from '../security/tokens.ts';
import type { Database, SeatTable } from '../storage/schema.ts';
import { isOpenTo } from './create.ts';
import { noteFree } from './free.ts';
import { mustHold } from './holder.ts';
import { holdMatch, seatRow } from './join.ts';
import type { Lobby } from './lobby.ts';
import { Problem } from './problem.ts';
import { matchSummary } from './summary.ts';

/** Whoever asks, for which seat, with which token. */
export interface Asking {
  readonly match: string;
  readonly seat: Seat;
  readonly token: string | null;
}

/** A seat as only who sits there may know it. */
export interface OwnSeat {
  readonly seat: Seat;
  readonly nickname: string;
  readonly timeFactor: TimeFactor;
  readonly notes: string;
}

const ownSeat = ({ seat, nickname, time_factor, notes }: SeatTable): OwnSeat => ({
  seat,
  nickname: nickname ?? '',
  timeFactor: time_factor as TimeFactor,
  notes,
});

const change = async (db: Kysely<Database>, { match_id, seat }: SeatTable, to: Partial<SeatTable>): Promise<void> => {
  await db.updateTable('seat').set(to).where('match_id', '=', match_id).where('seat', '=', seat).execute();
};

/** Throws `notSeated`. */
export const readSeat = async ({ db }: Lobby, { match, seat, token }: Asking): Promise<OwnSeat> =>
  ownSeat(await mustHold(db, match, token, seat));

/** Throws `notSeated`. What is not named stays as it is. */
export const changeSeat = async (lobby: Lobby, { match, seat, token }: Asking, wish: ChangeSeat): Promise<OwnSeat> => {
  const held = await mustHold(lobby.db, match, token, seat);
  const to: Partial<SeatTable> = {
    ...(wish.nickname !== undefined && { nickname: wish.nickname }),
    ...(wish.timeFactor !== undefined && { time_factor: wish.timeFactor }),
    ...(wish.notes !== undefined && { notes: wish.notes }),
  };
  if (Object.keys(to).length > 0) await change(lobby.db, held, to);
  if (wish.nickname !== undefined || wish.timeFactor !== undefined) lobby.listener.changed(match);
  return ownSeat({ ...held, ...to });
};

/** A new token for the same seat; the old one holds no longer. Throws `notSeated`. */
export const renewToken = async (lobby: Lobby, { match, seat, token }: Asking): Promise<Seated> => {
  const held = await mustHold(lobby.db, match, token, seat);
  const renewed = newToken();
  const { numUpdatedRows } = await lobby.db
    .updateTable('seat')
    .set({ token_hash: tokenHash(renewed) })
    .where('match_id', '=', match)
    .where('seat', '=', seat)
    .where('token_hash', '=', held.token_hash)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Problem('notSeated');
  lobby.listener.withdrawn(match, seat);
  return { match: await matchSummary(lobby.db, match), seat, token: renewed, invitations: [] };
};

/**
 * An invitation that takes the seat, once; an earlier one holds no longer. For one's own seat it hands it over: the
 * token holds until then. For a seat where no person sits, anybody seated may make one. Throws `notSeated`, `noSuchSeat`,
 * `seatTaken`, `matchOver`.
 */
export const invite = async (
  lobby: Lobby,
  { match, seat, token }: Asking,
): Promise<{ seat: Seat; invitation: string }> => {
  const invitation = newToken();
  await lobby.db.transaction().execute(async (db) => {
    const asking = await mustHold(db, match, token);
    await holdMatch(db, match);
    const invited = await seatRow(db, match, seat);
    if (asking.seat !== seat && invited.token_hash !== null) throw new Problem('seatTaken');
    await change(db, invited, { invitation_hash: tokenHash(invitation) });
  });
  return { seat, invitation };
};

/**
 * Gets up. A public match offers the seat again; a match where nobody sits any more is given up. Throws `notSeated`,
 * `matchOver`.
 */
export const leave = async (lobby: Lobby, { match, seat, token }: Asking): Promise<void> => {
  await lobby.db.transaction().execute(async (db) => {
    await holdMatch(db, match);
    const held = await mustHold(db, match, token, seat);
    await change(db, held, {
      player: 'nobody',
      computer: null,
      nickname: null,
      token_hash: null,
      invitation_hash: null,
      open: await openAgain(db, match, seat),
      notes: '',
      time_factor: 1,
      taken_at: null,
    });
    await db.deleteFrom('notice').where('match_id', '=', match).where('seat', '=', seat).execute();
    await noteFree(db, match);
    await giveUpIfEmpty(db, match, lobby.now());
  });
  lobby.listener.withdrawn(match, seat);
  lobby.listener.changed(match);
};

const openAgain = async (db: Kysely<Database>, match: string, seat: Seat): Promise<0 | 1> => {
  const row = await db
    .selectFrom('match')
    .select(['visibility', 'terms'])
    .where('id', '=', match)
    .executeTakeFirstOrThrow();
  return isOpenTo(seat, row.visibility, JSON.parse(row.terms) as Terms);
};

const giveUpIfEmpty = async (db: Kysely<Database>, match: string, now: number): Promise<void> => {
  const person = await db
    .selectFrom('seat')
    .select('seat')
    .where('match_id', '=', match)
    .where('token_hash', 'is not', null)
    .where('seat', '!=', '2')
    .executeTakeFirst();
  if (person) return;
  await db
    .updateTable('match')
    .set({ status: 'abandoned', updated_at: now, deadline: null })
    .where('id', '=', match)
    .execute();
};
