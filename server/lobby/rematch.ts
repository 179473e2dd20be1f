/** Another match of the same kind with sides changed: who asks first makes it, the other sits down in it by asking too. */
import type { Kysely } from 'kysely';
import type { LevelId } from '../../game/ai/levels.ts';
import type { CreateMatch, Seated } from '../../game/protocol/lobby.ts';
import type { Terms, TimeFactor } from '../../game/protocol/terms.ts';
import { enemyOf, type Seat, seatOfSide, sideOfSeat } from '../../game/state.ts';
import { newToken } from '../security/tokens.ts';
import type { Database, MatchTable, SeatTable } from '../storage/schema.ts';
import { insertMatch, prepareMatch } from './create.ts';
import { mustHold } from './holder.ts';
import { seatRow, startIfFull, takeSeat } from './join.ts';
import type { Lobby } from './lobby.ts';
import { Problem } from './problem.ts';
import { matchSummary } from './summary.ts';

/** Throws `noSuchMatch`, `notSeated`, `notYet`, `seatTaken` (who asks sits in the rematch already). */
export const rematch = async (lobby: Lobby, match: string, token: string | null): Promise<Seated> => {
  const { id, made, first, told } = await lobby.db.transaction().execute(async (db) => {
    const old = await holdFinished(db, match);
    const asking = await mustHold(db, match, token);
    const next = await openRematch(db, match);
    return next ? sitDown(lobby, db, next, asking) : offer(lobby, db, old, asking);
  });
  lobby.listener.offered(match);
  if (!made) lobby.listener.changed(id);
  if (first) lobby.listener.began(id, first);
  return { match: await matchSummary(lobby.db, id), ...told };
};

type Done = {
  readonly id: string;
  readonly made: boolean;
  /** Who plays first, when it began. */
  readonly first: Seat | null;
  readonly told: Pick<Seated, 'seat' | 'token' | 'invitations'>;
};

/** Of two who ask at the same time one waits here for the other. */
const holdFinished = async (db: Kysely<Database>, match: string): Promise<MatchTable> => {
  const old = await db
    .updateTable('match')
    .set((row) => ({ updated_at: row.ref('updated_at') }))
    .where('id', '=', match)
    .returningAll()
    .executeTakeFirst();
  if (!old) throw new Problem('noSuchMatch');
  if (old.status !== 'finished') throw new Problem('notYet');
  return old;
};

const openRematch = async (db: Kysely<Database>, match: string): Promise<string | null> => {
  const row = await db
    .selectFrom('match')
    .select('id')
    .where('rematch_of', '=', match)
    .where('status', 'in', ['open', 'playing'])
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row?.id ?? null;
};

/** The seat across; an umpire keeps its own. */
const otherSeat = (seat: Seat): Seat => {
  const side = sideOfSeat(seat);
  return side ? seatOfSide(enemyOf(side)) : seat;
};

const sitDown = async (lobby: Lobby, db: Kysely<Database>, id: string, asking: SeatTable): Promise<Done> => {
  const seat = otherSeat(asking.seat);
  const token = newToken();
  const taking = {
    nickname: asking.nickname ?? '',
    timeFactor: asking.time_factor as TimeFactor,
    entitled: true,
  };
  await takeSeat(db, await seatRow(db, id, seat), taking, token, lobby.now());
  const first = await startIfFull(db, id, lobby.now());
  await db.deleteFrom('offer').where('match_id', '=', asking.match_id).where('what', '=', 'rematch').execute();
  return { id, made: false, first, told: { seat, token, invitations: [] } };
};

const offer = async (lobby: Lobby, db: Kysely<Database>, old: MatchTable, asking: SeatTable): Promise<Done> => {
  const side = sideOfSeat(asking.seat);
  if (!side) throw new Problem('notAllowed');
  const umpire = await db
    .selectFrom('seat')
    .select('seat')
    .where('match_id', '=', old.id)
    .where('seat', '=', '2')
    .executeTakeFirst();
  const across = await seatRow(db, old.id, seatOfSide(enemyOf(side)));
  const computer = across.token_hash === null ? (across.computer as LevelId | null) : null;
  const wish: CreateMatch = {
    scenario: old.scenario,
    options: JSON.parse(old.options) as CreateMatch['options'],
    terms: JSON.parse(old.terms) as Terms,
    visibility: 'private', // the other one is meant, and nobody else
    side: enemyOf(side),
    nickname: asking.nickname ?? '',
    timeFactor: asking.time_factor as TimeFactor,
    umpire: umpire !== undefined,
    computer,
  };
  const made = prepareMatch(wish, { rematchOf: old.id }, lobby.now());
  await insertMatch(db, made);
  // The computer never minds: it sits there at once.
  if (computer)
    return { id: made.row.id, made: false, first: await startIfFull(db, made.row.id, lobby.now()), told: made.told };
  await db
    .insertInto('offer')
    .values({ match_id: old.id, what: 'rematch', by: asking.seat, at: lobby.now() })
    .onConflict((there) => there.columns(['match_id', 'what']).doUpdateSet({ by: asking.seat, at: lobby.now() }))
    .execute();
  return { id: made.row.id, made: true, first: null, told: made.told };
};
