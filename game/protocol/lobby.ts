/**
 * What goes over HTTP: making, finding, joining and leaving matches, under `<prefix>/api`. A seat is proved by its token in
 * the header `Authorization: Bearer <token>`; a token stands in links only in the fragment. Every error has the shape
 * `ApiProblem`.
 */
import * as z from 'zod/mini';
import { LEVEL_IDS, type LevelId } from '../ai/levels.ts';
import type { Thought } from '../ai/thoughts.ts';
import type { MatchRecord } from '../match.ts';
import type { MatchOptions } from '../scenario.ts';
import type { LogEntry, MatchResult, Seat, Side } from '../state.ts';
import { type Terms, termsSchema, timeFactorSchema } from './terms.ts';

export const SEAT_IDS = ['0', '1', '2'] as const satisfies readonly Seat[];
export const seatSchema = z.enum(SEAT_IDS);
/** 22 characters of base64url: 128 random bits. */
export const matchIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/, 'a match id has 22 characters'));
/** 32 characters of base64url: 192 random bits. Only their SHA-256 is kept. */
export const tokenSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{32}$/, 'a token has 32 characters'));

/** Letters of any script, digits, spaces and a few signs; no control characters, nothing that turns text around. */
export const nicknameSchema = z
  .string()
  .check(
    z.trim(),
    z.minLength(1),
    z.maxLength(24),
    z.regex(/^[\p{L}\p{M}\p{N} ._'’-]+$/u, 'letters, digits and spaces'),
  );

export const levelSchema = z.enum(LEVEL_IDS);

export const createMatchSchema = z.object({
  scenario: z.string().check(z.maxLength(64)),
  options: z.object({
    fog: z.boolean(),
    jitter: z.boolean(),
    long: z.boolean(),
    heldEvents: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100)),
  }),
  terms: termsSchema,
  /** Public ones are listed; private ones are joined by invitation alone. */
  visibility: z.enum(['public', 'private']),
  /** The side that the maker takes; `any` is settled by a throw. */
  side: z.enum(['UA', 'RU', 'any']),
  nickname: nicknameSchema,
  timeFactor: timeFactorSchema,
  /** Keeps a seat open for an umpire. */
  umpire: z.boolean(),
  /** The computer plays the other side, at this level. */
  computer: z.optional(z.nullable(levelSchema)),
});
export type CreateMatch = z.infer<typeof createMatchSchema>;

export const joinSchema = z.object({
  nickname: nicknameSchema,
  /** From the link of a private match or of a seat that is handed over. */
  invitation: z.optional(tokenSchema),
});
export type Join = z.infer<typeof joinSchema>;

/** What a seat may change of itself. */
export const changeSeatSchema = z.object({
  nickname: z.optional(nicknameSchema),
  timeFactor: z.optional(timeFactorSchema),
  notes: z.optional(z.string().check(z.maxLength(10_000))),
});
export type ChangeSeat = z.infer<typeof changeSeatSchema>;

/**
 * `PUT /api/matches/:id/seats/:seat/computer`: the computer plays the seat from now on, or plays it no longer (`null`). For
 * one's own seat; an umpire's for any; anybody's at the table for one where nobody sits.
 */
export const computerSchema = z.object({ level: z.nullable(levelSchema) });
export type PutComputer = z.infer<typeof computerSchema>;

/** `GET /api/matches/:id/thoughts`: how the computer went about its operations, as far as who asks may know it now. */
export interface ThoughtsOfMatch {
  readonly thoughts: readonly Thought[];
}

export const MATCH_STATUSES = ['open', 'playing', 'finished', 'abandoned'] as const;
export type MatchStatus = (typeof MATCH_STATUSES)[number];

/** What anybody who knows the match's id may know. It says nothing of how many orders were given, nor when. */
export interface MatchSummary {
  readonly id: string;
  readonly scenario: string;
  readonly title: string;
  readonly options: MatchOptions;
  readonly terms: Terms;
  readonly visibility: 'public' | 'private';
  readonly status: MatchStatus;
  readonly week: number;
  readonly firstWeek: number;
  readonly lastWeek: number;
  /** Whose operations these are; null while the match is open or over. */
  readonly turn: Side | null;
  readonly seats: readonly SeatSummary[];
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly finished: number | null;
  readonly result: MatchResult | null;
  /** SHA-256 of the dice's seed, told before the first die. */
  readonly commitment: string;
  readonly rematchOf: string | null;
}

export interface SeatSummary {
  readonly seat: Seat;
  /** Null while nobody sits there. */
  readonly nickname: string | null;
  readonly player: 'nobody' | 'person' | 'computer';
  /** The level of the computer that plays it; null where none does. With a nickname it plays in that person's place. */
  readonly computer: LevelId | null;
  /** Whether it can be taken without an invitation. */
  readonly open: boolean;
}

/** Answer to making, joining, and to a new token: the token is told once and kept in the browser. */
export interface Seated {
  readonly match: MatchSummary;
  readonly seat: Seat;
  readonly token: string;
  /** For the other seats of a new match. */
  readonly invitations: readonly { readonly seat: Seat; readonly invitation: string }[];
}

export const listQuerySchema = z.object({
  status: z.optional(z.enum(['open', 'playing', 'finished'])),
  scenario: z.optional(z.string().check(z.maxLength(64))),
  pace: z.optional(z.enum(['untimed', 'live', 'week', 'days'])),
  /** A side that is still free. */
  side: z.optional(z.enum(['UA', 'RU'])),
  fog: z.optional(z.enum(['true', 'false'])),
  cursor: z.optional(z.string().check(z.maxLength(80))),
});
export type ListQuery = z.infer<typeof listQuerySchema>;

export interface MatchPageOfList {
  readonly matches: readonly MatchSummary[];
  /** For the next page; null on the last. */
  readonly next: string | null;
}

/** `POST /api/mine`: the tokens that a browser keeps, at most 100; answers with those that still hold. */
export const mineSchema = z.object({
  seats: z.array(z.object({ match: matchIdSchema, seat: seatSchema, token: tokenSchema })).check(z.maxLength(100)),
});
export type Mine = z.infer<typeof mineSchema>;
export interface MyMatch {
  readonly match: MatchSummary;
  readonly seat: Seat;
  readonly yourTurn: boolean;
  /** When this seat's time runs out if it is its turn; milliseconds since 1970. */
  readonly deadline: number | null;
}

/** `GET /api/matches/:id/log?week=N`, as this seat (or a spectator) was told it. */
export interface LogPage {
  readonly week: number;
  readonly entries: readonly LogEntry[];
}

/** `GET /api/matches/:id/record`: once the match is over, with its seed. */
export type FinishedRecord = MatchRecord;

export const API_PROBLEMS = [
  'badRequest', // `data.path`, `data.reason`
  'unknownScenario',
  'noSuchMatch',
  'noSuchSeat',
  'seatTaken',
  'invitationNeeded',
  'wrongInvitation',
  'notSeated', // no token, a wrong or a withdrawn one
  'notYet', // the record of a match that goes on
  'matchOver',
  'noSuchExercise',
  'noSuchPupil',
  'noSuchGroup',
  'noSuchControl', // it was undone or carried out
  'unknownCode', // of a class, or of a device that comes back
  'nicknameTaken',
  'nicknameUnfit',
  'classFull',
  'wrongState', // `data.state`: the class gathers, plays, or is in debrief
  'tooManyRequests', // `data.retryAfter` in seconds
  'tooLarge',
  'notAllowed',
  'notFound',
  'serverFailed',
] as const;
export type ApiProblemCode = (typeof API_PROBLEMS)[number];

/** The body of every answer that is not a success. `message` is an English sentence for whoever reads the answer. */
export interface ApiProblem {
  readonly code: ApiProblemCode;
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
}
