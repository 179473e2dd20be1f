/** What the API answers, as schemas for its description. The types are those of `game/protocol/lobby.ts`. */
import * as z from 'zod/mini';
import {
  API_PROBLEMS,
  createMatchSchema,
  type LogPage,
  levelSchema,
  MATCH_STATUSES,
  type MatchPageOfList,
  type MatchSummary,
  type MyMatch,
  matchIdSchema,
  type Seated,
  seatSchema,
  tokenSchema,
} from '../../game/protocol/lobby.ts';
import { termsSchema, timeFactorSchema } from '../../game/protocol/terms.ts';
import type { OwnSeat } from '../lobby/seats.ts';

const side = z.enum(['UA', 'RU']);
const time = z.number();

export const seatSummary = z.strictObject({
  seat: seatSchema,
  nickname: z.nullable(z.string()),
  player: z.enum(['nobody', 'person', 'computer']),
  computer: z.nullable(levelSchema),
  open: z.boolean(),
});

const result = z.strictObject({
  winner: z.nullable(side),
  grade: z.enum(['decisive', 'normal', 'marginal', 'draw']),
  reason: z.enum(['lastWeek', 'ceasefire', 'umpire', 'conceded', 'agreed', 'outOfTime']),
  week: z.int(),
  points: z.strictObject({ UA: z.number(), RU: z.number() }),
});

export const matchSummary = z.strictObject({
  id: matchIdSchema,
  scenario: z.string(),
  title: z.string(),
  options: createMatchSchema.shape.options,
  terms: termsSchema,
  visibility: z.enum(['public', 'private']),
  status: z.enum(MATCH_STATUSES),
  week: z.int(),
  firstWeek: z.int(),
  lastWeek: z.int(),
  turn: z.nullable(side),
  seats: z.array(seatSummary),
  created: time,
  finished: z.nullable(time),
  result: z.nullable(result),
  commitment: z.string(),
  rematchOf: z.nullable(matchIdSchema),
});

export const invitationAnswer = z.strictObject({ seat: seatSchema, invitation: tokenSchema });

export const seatedAnswer = z.strictObject({
  match: matchSummary,
  seat: seatSchema,
  token: tokenSchema,
  invitations: z.array(invitationAnswer),
});

export const listAnswer = z.strictObject({ matches: z.array(matchSummary), next: z.nullable(z.string()) });

export const mineAnswer = z.array(
  z.strictObject({ match: matchSummary, seat: seatSchema, yourTurn: z.boolean(), deadline: z.nullable(time) }),
);

export const ownSeatAnswer = z.strictObject({
  seat: seatSchema,
  nickname: z.string(),
  timeFactor: timeFactorSchema,
  notes: z.string(),
});

export const logAnswer = z.strictObject({
  week: z.int(),
  entries: z.array(
    z.strictObject({
      week: z.int(),
      during: z.nullable(side),
      to: z.enum(['UA', 'RU', 'both', 'umpire']),
      what: z.looseObject({ kind: z.string() }),
    }),
  ),
});

export const thoughtsAnswer = z.strictObject({
  thoughts: z.array(
    z.looseObject({ week: z.int(), side, level: levelSchema, choices: z.array(z.looseObject({ about: z.string() })) }),
  ),
});

/** As `npm run verify` reads it. */
export const recordAnswer = z.looseObject({ format: z.literal('salient-match'), version: z.literal(1) });

export const problemAnswer = z.strictObject({
  code: z.enum(API_PROBLEMS),
  message: z.string(),
  data: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

/** A value of the protocol's type fits the schema: checked by the compiler, so that the description stays true. */
export type Fits<Value, Answer extends z.ZodMiniType> = Mutable<Value> extends z.input<Answer> ? true : never;
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;
export type Described = [
  Fits<MatchSummary, typeof matchSummary>,
  Fits<Seated, typeof seatedAnswer>,
  Fits<MatchPageOfList, typeof listAnswer>,
  Fits<readonly MyMatch[], typeof mineAnswer>,
  Fits<OwnSeat, typeof ownSeatAnswer>,
  Fits<LogPage['week'], (typeof logAnswer)['shape']['week']>,
];
export const DESCRIBED: Described = [true, true, true, true, true, true];
