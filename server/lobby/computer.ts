/** The computer sits down, and gets up again: in an empty seat, in one's own place, or where an umpire wants it. */
import type { LevelId } from '../../game/ai/levels.ts';
import { isToldOf, type Thought } from '../../game/ai/thoughts.ts';
import type { MatchSummary, ThoughtsOfMatch } from '../../game/protocol/lobby.ts';
import type { Terms } from '../../game/protocol/terms.ts';
import { sideOfSeat } from '../../game/state.ts';
import { noteFree } from './free.ts';
import { mustHold } from './holder.ts';
import { holdMatch, seatRow, startIfFull } from './join.ts';
import type { Lobby } from './lobby.ts';
import { readerOf } from './log.ts';
import { Problem } from './problem.ts';
import { isOpen } from './record.ts';
import type { Asking } from './seats.ts';
import { matchSummary } from './summary.ts';

/**
 * The computer plays the seat from now on, at this level; null gives it back to the person who sits there, or empties it.
 * One's own seat; an umpire any; anybody at the table one where no person sits. Throws `notSeated`, `noSuchSeat`,
 * `notAllowed`, `matchOver`.
 */
export const putComputer = async (
  lobby: Lobby,
  { match, seat, token }: Asking,
  level: LevelId | null,
): Promise<MatchSummary> => {
  const first = await lobby.db.transaction().execute(async (db) => {
    const asking = await mustHold(db, match, token);
    await holdMatch(db, match);
    const row = await seatRow(db, match, seat);
    const mayAsk = asking.seat === seat || asking.seat === '2' || row.token_hash === null;
    if (!mayAsk || sideOfSeat(seat) === null) throw new Problem('notAllowed');
    const free = row.token_hash === null;
    const { visibility } = await db
      .selectFrom('match')
      .select('visibility')
      .where('id', '=', match)
      .executeTakeFirstOrThrow();
    await db
      .updateTable('seat')
      .set({
        player: level ? 'computer' : free ? 'nobody' : 'person',
        computer: level,
        open: level === null && free && visibility === 'public' ? 1 : 0,
      })
      .where('match_id', '=', match)
      .where('seat', '=', seat)
      .execute();
    await noteFree(db, match);
    return level ? startIfFull(db, match, lobby.now()) : null;
  });
  lobby.listener.changed(match);
  if (first) lobby.listener.began(match, first);
  return matchSummary(lobby.db, match);
};

/**
 * How the computer went about its operations. Under fog a side's are told while the match goes on to that side and to the
 * umpire alone; of a class, to nobody else before it looks back. Throws `noSuchMatch`, `notSeated`, and `notAllowed` for
 * a spectator of a match that wants none.
 */
export const thoughtsOf = async ({ db }: Lobby, match: string, token: string | null): Promise<ThoughtsOfMatch> => {
  const row = await db
    .selectFrom('match')
    .select(['id', 'exercise', 'status', 'fog', 'terms', 'week'])
    .where('id', '=', match)
    .executeTakeFirst();
  if (!row) throw new Problem('noSuchMatch');
  const over = row.status === 'finished' && (await isOpen(db, row.exercise));
  const reader = over && token === null ? null : await readerOf(db, row, token);
  const terms = JSON.parse(row.terms) as Terms;
  if (!reader && !over && terms.spectators === 'none') throw new Problem('notAllowed');
  const late = !reader && !over && terms.spectators === 'delayed' ? terms.spectatorDelay : 0;
  const rows = await db
    .selectFrom('thought')
    .select('thought')
    .where('match_id', '=', match)
    .where('week', '<=', row.week - late)
    .orderBy('week')
    .execute();
  const seat = reader === 'spectator' ? null : reader;
  const isTold = ({ side }: Thought) => over || row.fog === 0 || isToldOf(FOGGED, seat, side);
  return { thoughts: rows.map(({ thought }) => JSON.parse(thought) as Thought).filter(isTold) };
};

const FOGGED = { features: ['fog'], result: null } as const;
