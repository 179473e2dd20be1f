/** A new match: its row, its seats, and the tokens and invitations for them, which are told once. */
import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { LevelId } from '../../game/ai/levels.ts';
import { findScenario } from '../../game/library.ts';
import { type Match, newMatch } from '../../game/match.ts';
import type { CreateMatch, Seated } from '../../game/protocol/lobby.ts';
import type { Terms, TimeFactor } from '../../game/protocol/terms.ts';
import { SEATS, type Seat, SIDES, type Side, seatOfSide } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import { insertNew, newRow } from '../match/begin.ts';
import { newMatchId, newSeed, newToken, tokenHash } from '../security/tokens.ts';
import type { Database, MatchTable, SeatTable, WeekControlTable } from '../storage/schema.ts';
import { noteFree } from './free.ts';
import { startIfFull } from './join.ts';
import type { Lobby } from './lobby.ts';
import { badRequest, Problem } from './problem.ts';
import { matchSummary } from './summary.ts';

/** What a request does not say. */
export interface Belonging {
  readonly rematchOf?: string;
  readonly exercise?: string;
}

/** The rows of a new match, and the secrets that go with them. */
export interface NewMatch {
  readonly row: MatchTable;
  readonly match: Match;
  readonly seats: readonly SeatTable[];
  readonly control: WeekControlTable;
  readonly told: Pick<Seated, 'seat' | 'token' | 'invitations'>;
}

/** Makes a match and seats its maker. Throws `unknownScenario` and `badRequest`. */
export const createMatch = async (lobby: Lobby, wish: CreateMatch, belonging: Belonging = {}): Promise<Seated> => {
  const made = prepareMatch(wish, belonging, lobby.now());
  const first = await lobby.db.transaction().execute(async (db) => {
    await insertMatch(db, made);
    return wish.computer ? startIfFull(db, made.row.id, lobby.now()) : null;
  });
  if (first) {
    lobby.listener.changed(made.row.id);
    lobby.listener.began(made.row.id, first);
  }
  return { match: await matchSummary(lobby.db, made.row.id), ...made.told };
};

export const prepareMatch = (wish: CreateMatch, belonging: Belonging, now: number): NewMatch => {
  checkOptions(wish);
  const match = newMatch(wish.scenario, wish.options, newSeed());
  const row: MatchTable = {
    ...newRow(match, { id: newMatchId(), terms: wish.terms, visibility: wish.visibility, at: now }),
    rematch_of: belonging.rematchOf ?? null,
    exercise: belonging.exercise ?? null,
  };
  const seat = wish.side === 'any' ? seatOfSide(SIDES[randomInt(SIDES.length)] as Side) : seatOfSide(wish.side);
  const token = newToken();
  const others = SEATS.filter((other) => other !== seat && (other === '2' ? wish.umpire : !wish.computer));
  const invitations = others.map((other) => ({ seat: other, invitation: newToken() }));
  const seats = [
    takenSeat(row.id, seat, wish, token, now),
    ...(wish.computer ? [computersSeat(row.id, otherSide(seat), wish.computer, now)] : []),
    ...invitations.map((invited) => freeSeat(row.id, invited.seat, wish, invited.invitation)),
  ];
  return { row, match, seats, control: controlRow(row.id, match, wish), told: { seat, token, invitations } };
};

export const insertMatch = async (
  db: Kysely<Database>,
  { row, match, seats, control }: Omit<NewMatch, 'told'>,
): Promise<void> => {
  await insertNew(db, row, match);
  await db
    .insertInto('seat')
    .values([...seats])
    .execute();
  await noteFree(db, row.id);
  await db.insertInto('week_control').values(control).execute();
};

const checkOptions = ({ scenario: id, options }: CreateMatch): void => {
  const found = findScenario(id);
  if (!found) throw new Problem('unknownScenario');
  const { events, ownEvents, weeks } = found.scenario;
  const known = new Set([...events.map(({ ref }) => ref), ...ownEvents.map((event) => event.id)]);
  const unknown = options.heldEvents.findIndex((event) => !known.has(event));
  if (unknown >= 0) throw badRequest(`options.heldEvents.${unknown}`, 'the scenario has no such event');
  if (options.long && weeks.optionalLast === undefined)
    throw badRequest('options.long', 'the scenario has no longer version');
};

/** Nobody sits there, and nobody may. */
export const emptySeat = (match: string, seat: Seat) => ({
  match_id: match,
  seat,
  player: 'nobody' as const,
  nickname: null,
  token_hash: null,
  invitation_hash: null,
  open: 0 as const,
  time_factor: 1 as TimeFactor,
  computer: null,
  notes: '',
  taken_at: null,
});

const takenSeat = (match: string, seat: Seat, wish: CreateMatch, token: string, now: number): SeatTable => ({
  ...emptySeat(match, seat),
  player: 'person',
  nickname: wish.nickname,
  token_hash: tokenHash(token),
  time_factor: wish.timeFactor,
  taken_at: now,
});

const otherSide = (seat: Seat): Seat => (seat === '0' ? '1' : '0');

const computersSeat = (match: string, seat: Seat, level: LevelId, now: number): SeatTable => ({
  ...emptySeat(match, seat),
  player: 'computer',
  computer: level,
  taken_at: now,
});

/** Whether a seat that is free may be taken by anybody: the umpire's, who sees everything, only where that was agreed. */
export const isOpenTo = (seat: Seat, visibility: 'public' | 'private', terms: Terms): 0 | 1 =>
  visibility === 'public' && (seat !== '2' || terms.umpireOpen === true) ? 1 : 0;

const freeSeat = (match: string, seat: Seat, { visibility, terms }: CreateMatch, invitation: string): SeatTable => ({
  ...emptySeat(match, seat),
  open: isOpenTo(seat, visibility, terms),
  invitation_hash: tokenHash(invitation),
});

export const controlRow = (
  match_id: string,
  { state }: Match,
  { terms }: Pick<CreateMatch, 'terms'>,
): WeekControlTable => ({
  match_id,
  week: state.week,
  ua: JSON.stringify(viewFor(state, '0').control),
  ru: JSON.stringify(viewFor(state, '1').control),
  state: terms.spectators === 'delayed' ? JSON.stringify(state) : null,
});
