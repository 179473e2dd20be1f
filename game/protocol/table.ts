/**
 * What goes over the socket while a match is played or watched.
 *
 * Everything a viewer is sent follows from what `viewFor` shows it: it has a revision of its own, which goes up only
 * when its view changed or it was told something. An order of the other side that it cannot see sends it nothing, not
 * even a number.
 */
import * as z from 'zod/mini';
import type { Difference } from '../difference.ts';
import type { Order } from '../orders.ts';
import type { Refusal } from '../result.ts';
import type { LogEntry, Seat, Side, View, Viewer } from '../state.ts';
import { type MatchSummary, matchIdSchema, seatSchema, tokenSchema } from './lobby.ts';
import { type TimeFactor, timeFactorSchema } from './terms.ts';

/** Grows when a client of before cannot talk to a server of after; such a client is told to reload. */
export const PROTOCOL = 1;

/** Made by the client for each order, so that one sent twice is carried out once: 22 characters of base64url. */
export const keySchema = matchIdSchema;

/** `sit`: who comes and what it has. A spectator has no seat and no token. */
export const sitSchema = z.object({
  protocol: z.int(),
  match: matchIdSchema,
  seat: z.nullable(seatSchema),
  token: z.nullable(tokenSchema),
  /** The revision that this client has already, with the id of the sitting it comes from; null for none. */
  has: z.nullable(z.object({ revision: z.int() })),
});
export type Sit = z.infer<typeof sitSchema>;

/** `order` and `takeBack`: answered by `Answer`. An order is judged by the rules; here only its size is bounded. */
export const giveSchema = z.object({ key: keySchema, order: z.unknown() });
export const takeBackSchema = z.object({ key: keySchema, count: z.int().check(z.minimum(1), z.maximum(200)) });

/** `table`: what the people at the table say to each other and to the server about the match. */
export const tableSchema = z.discriminatedUnion('say', [
  z.object({ say: z.literal('offer'), what: z.enum(['pause', 'resume', 'takeBack', 'draw', 'rematch']) }),
  /** Answers what the other side offered, or withdraws one's own offer (`accept: false`). */
  z.object({
    say: z.literal('answer'),
    what: z.enum(['pause', 'resume', 'takeBack', 'draw', 'rematch']),
    accept: z.boolean(),
  }),
  z.object({ say: z.literal('concede') }),
  /** The umpire sets what a side's time is multiplied by. No order: it stands on no record, and nobody else learns of it. */
  z.object({ say: z.literal('timeFactor'), side: z.enum(['UA', 'RU']), factor: timeFactorSchema }),
  z.object({ say: z.literal('chat'), text: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)) }),
  /** Hides what the other seat writes from this one; it is not told. */
  z.object({ say: z.literal('block'), seat: seatSchema, on: z.boolean() }),
]);
export type TableSays = z.infer<typeof tableSchema>;
export type OfferKind = Extract<TableSays, { say: 'offer' }>['what'];

/** One step of the journal as this viewer is entitled to it. */
export interface ToldStep {
  /** The viewer's own order; null for what others did, of which only `happened` is told. */
  readonly order: Order | null;
  readonly seat: Seat | null;
  readonly happened: readonly LogEntry[];
  readonly week: number;
  readonly side: Side;
  /** Operations ended with it. */
  readonly ended: boolean;
  /** Its number on the record, which a `rewind` names; told to the umpire alone, null to everybody else. */
  readonly number: number | null;
  /** The umpire took the match back to before it. */
  readonly undone: boolean;
}

/** Time as one viewer may know it: its own exactly, the other's only whether it runs. */
export interface ClockView {
  /** Milliseconds left on the viewer's own clock when this was sent; null without limit, and for who has no clock. */
  readonly left: number | null;
  readonly running: Side | null;
  /** For a spectator and the other side: how much is left in quarters, so that a longer time is not told. */
  readonly quarters: Readonly<Partial<Record<Side, 0 | 1 | 2 | 3 | 4>>>;
  /** For the umpire alone: milliseconds left of each side. */
  readonly exact?: Readonly<Record<Side, number | null>>;
}

/** What a seat's time is multiplied by; told to the umpire alone. */
export type Factors = Readonly<Record<Side, TimeFactor>>;

export interface Presence {
  readonly seat: Seat;
  readonly here: boolean;
}

export interface ChatLine {
  /** Counts up in a match. */
  readonly n: number;
  readonly seat: Seat;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What can be taken back, as the viewer may know it. */
export interface TakeBackView {
  readonly possible: number;
  readonly reason: 'nothingOrdered' | 'notYours' | 'revealed' | null;
  /** Of those possible, the ones that the other side has seen nothing of: back without asking. */
  readonly free: number;
}

/** Answer to `sit`. */
export interface Welcome {
  readonly summary: MatchSummary;
  readonly viewer: Viewer;
  readonly revision: number;
  /** Null when the revision that the client has is the present one. */
  readonly now: {
    readonly view: View;
    /** Steps of this week and the last; older ones by week over HTTP. */
    readonly steps: readonly ToldStep[];
    readonly opening: readonly LogEntry[];
    /** Control as this viewer knew it when the last two weeks began. */
    readonly weeks: readonly { readonly week: number; readonly control: readonly string[] }[];
    readonly takeBack: TakeBackView | null;
    /** The viewer's own orders so far. */
    readonly orders: number;
  } | null;
  readonly clock: ClockView | null;
  readonly presence: readonly Presence[];
  readonly offers: readonly Offer[];
  readonly chat: readonly ChatLine[];
  readonly blocked: readonly Seat[];
  readonly notes: string;
  /** Null to everybody but the umpire. */
  readonly factors: Factors | null;
}

export interface Offer {
  readonly what: OfferKind;
  readonly by: Seat;
}

/** `update`: from one revision to a later one. A client that has another than `from` sits again. */
export interface Update {
  readonly from: number;
  readonly revision: number;
  readonly difference: Difference | null;
  /** So many of the last steps that this viewer was told are gone; then come `steps`. */
  readonly tookBack: number;
  readonly steps: readonly ToldStep[];
  /** After the umpire took the match back: which of the steps told so far hold no more, 1 for the last. Null otherwise. */
  readonly undone: readonly number[] | null;
  /** The control that begins a new week. */
  readonly weeks: readonly { readonly week: number; readonly control: readonly string[] }[];
  readonly takeBack: TakeBackView | null;
  /** The viewer's own orders so far. */
  readonly orders: number;
}

/** Answer to `order`, `takeBack` and `table`. `told` is what the viewer learns from its own order. */
export type Answer =
  | { readonly ok: true; readonly told: readonly LogEntry[] }
  | { readonly ok: false; readonly refusal: Refusal | { readonly code: TableProblem; readonly data: Refusal['data'] } };

export const TABLE_PROBLEMS = [
  'notSeated',
  'badMessage', // `data.path`, `data.reason`
  'tooFast', // `data.retryAfter` in seconds
  'conflict', // another order came first; the client was brought up to date
  'notYours',
  'nothingOrdered',
  'revealed',
  'needsConsent',
  'notBegun', // by the clock nobody plays before both sides are there
  'notOffered',
  'chatOff',
  'computerPlays', // the seat was handed to the computer
  'notYourRole', // `data.role`: whose order it is; others propose it
  'noSuchProposal', // it was withdrawn, or is an order by now
  'tooManyProposals',
  'oldClient',
  'serverFailed',
] as const;
export type TableProblem = (typeof TABLE_PROBLEMS)[number];

/** Events that the server sends without being asked, and what each carries. */
export interface ServerEvents {
  readonly update: Update;
  readonly summary: MatchSummary;
  readonly clock: ClockView;
  readonly presence: Presence;
  readonly offers: readonly Offer[];
  readonly chat: ChatLine;
  readonly factors: Factors;
  /** The token was withdrawn, or the match is gone. */
  readonly closed: { readonly why: 'withdrawn' | 'gone' | 'restarting' };
}
