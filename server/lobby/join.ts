/** Taking a seat. Two people never get one: the row is changed only if it is still free, and one of them finds it is not. */
import type { Kysely } from 'kysely';
import type { Join, Seated } from '../../game/protocol/lobby.ts';
import type { TimeFactor } from '../../game/protocol/terms.ts';
import { type Seat, seatOfSide } from '../../game/state.ts';
import { begun } from '../match/begin.ts';
import { newToken, tokenHash } from '../security/tokens.ts';
import type { Database, SeatTable } from '../storage/schema.ts';
import { noteFree } from './free.ts';
import type { Lobby } from './lobby.ts';
import { Problem } from './problem.ts';
import { matchSummary } from './summary.ts';

/** Throws `noSuchMatch`, `noSuchSeat`, `matchOver`, `seatTaken`, `invitationNeeded`, `wrongInvitation`. */
export const joinMatch = async (lobby: Lobby, match: string, seat: Seat, wish: Join): Promise<Seated> => {
  const token = newToken();
  const { handedOver, first } = await lobby.db.transaction().execute(async (db) => {
    await holdMatch(db, match);
    const before = await seatRow(db, match, seat);
    await takeSeat(db, before, { ...wish, timeFactor: 1, entitled: false }, token, lobby.now());
    return { handedOver: before.player !== 'nobody', first: await startIfFull(db, match, lobby.now()) };
  });
  if (handedOver) lobby.listener.withdrawn(match, seat);
  lobby.listener.changed(match);
  if (first) lobby.listener.began(match, first);
  return { match: await matchSummary(lobby.db, match), seat, token, invitations: [] };
};

/** Others who change the seats of this match wait until this transaction ends. Throws `noSuchMatch` and `matchOver`. */
export const holdMatch = async (db: Kysely<Database>, match: string): Promise<void> => {
  const held = await db
    .updateTable('match')
    .set((row) => ({ updated_at: row.ref('updated_at') }))
    .where('id', '=', match)
    .returning('status')
    .executeTakeFirst();
  if (!held) throw new Problem('noSuchMatch');
  if (held.status === 'finished' || held.status === 'abandoned') throw new Problem('matchOver');
};

/** Throws `noSuchSeat`. */
export const seatRow = async (db: Kysely<Database>, match: string, seat: Seat): Promise<SeatTable> => {
  const row = await db
    .selectFrom('seat')
    .selectAll()
    .where('match_id', '=', match)
    .where('seat', '=', seat)
    .executeTakeFirst();
  if (!row) throw new Problem('noSuchSeat');
  return row;
};

/** How somebody comes to a seat. `entitled` needs no invitation. */
export interface Taking extends Join {
  readonly timeFactor: TimeFactor;
  readonly entitled: boolean;
}

/** Throws `seatTaken`, `invitationNeeded`, `wrongInvitation`. */
export const takeSeat = async (
  db: Kysely<Database>,
  seat: SeatTable,
  taking: Taking,
  token: string,
  now: number,
): Promise<void> => {
  const { invitation, entitled } = taking;
  const taken = await db
    .updateTable('seat')
    .set({
      player: 'person',
      computer: null,
      nickname: taking.nickname,
      token_hash: tokenHash(token),
      invitation_hash: null,
      open: 0,
      // Who takes over another's seat takes neither the other's notes nor the other's time.
      notes: '',
      time_factor: taking.timeFactor,
      taken_at: now,
    })
    .where('match_id', '=', seat.match_id)
    .where('seat', '=', seat.seat)
    .where((where) =>
      invitation !== undefined
        ? where('invitation_hash', '=', tokenHash(invitation))
        : where.and([where('player', '=', 'nobody'), ...(entitled ? [] : [where('open', '=', 1)])]),
    )
    .executeTakeFirst();
  if (taken.numUpdatedRows !== 1n) throw new Problem(whyNot(seat, invitation));
  // What the one before was told of goes to nobody else.
  await db.deleteFrom('notice').where('match_id', '=', seat.match_id).where('seat', '=', seat.seat).execute();
  await noteFree(db, seat.match_id);
};

const whyNot = (seat: SeatTable, invitation: string | undefined) => {
  if (invitation !== undefined) return seat.invitation_hash === null ? 'seatTaken' : 'wrongInvitation';
  return seat.player === 'nobody' && seat.open === 0 ? 'invitationNeeded' : 'seatTaken';
};

/** A match is played from the moment when both sides are taken: then the seat that plays first, otherwise null. */
export const startIfFull = async (db: Kysely<Database>, match: string, now: number): Promise<Seat | null> => {
  const sides = await db
    .selectFrom('seat')
    .select(['seat', 'player', 'time_factor'])
    .where('match_id', '=', match)
    .where('seat', 'in', ['0', '1'])
    .execute();
  if (sides.some(({ player }) => player === 'nobody')) return null;
  const row = await db.selectFrom('match').select(['turn', 'terms']).where('id', '=', match).executeTakeFirstOrThrow();
  const factorOf = (seat: Seat) => (sides.find((side) => side.seat === seat)?.time_factor ?? null) as TimeFactor;
  const { numUpdatedRows } = await db
    .updateTable('match')
    .set({ ...begun(row, { UA: factorOf('0'), RU: factorOf('1') }, now), updated_at: now })
    .where('id', '=', match)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows === 1n && row.turn !== null ? seatOfSide(row.turn) : null;
};
