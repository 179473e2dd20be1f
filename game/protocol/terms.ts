/** What a match on a server is played under: agreed when it is made, the same for both sides but for the time factor. */
import * as z from 'zod/mini';

const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** How quickly it is played. The clock is the server's. */
export const paceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('untimed') }),
  /** Fischer: so many minutes a side for the match, and seconds more for each of its operations. */
  z.object({ kind: z.literal('live'), minutes: whole(1, 600), increment: whole(0, 3600) }),
  /** Each side's operations of a week. */
  z.object({ kind: z.literal('week'), minutes: whole(1, 1440) }),
  /** In a class: seconds for a side's operations of the first week, and of each later one. */
  z.object({ kind: z.literal('lesson'), first: whole(30, 7200), later: whole(30, 7200) }),
  /** A move a day, or every few: days for each side's operations. */
  z.object({ kind: z.literal('days'), days: whole(1, 30) }),
]);
export type Pace = z.infer<typeof paceSchema>;

/** A seat's time is multiplied by it; null is no limit. The other side is never told. */
export const TIME_FACTORS = [1, 1.5, 2, null] as const;
export type TimeFactor = (typeof TIME_FACTORS)[number];
export const timeFactorSchema = z.union([z.literal(1), z.literal(1.5), z.literal(2), z.null()]);

export const termsSchema = z.object({
  pace: paceSchema,
  /** What running out of time means: the side's operations end, or the match is lost. */
  onTimeout: z.enum(['endOperations', 'forfeit']),
  /** Orders that revealed nothing and threw no dice: back freely, with the other side's consent once it saw them, or never. */
  takeBack: z.enum(['free', 'consent', 'none']),
  /** What a spectator sees: what both sides can see, or everything `spectatorDelay` weeks later, or nothing. */
  spectators: z.enum(['both', 'delayed', 'none']),
  spectatorDelay: whole(1, 38),
  /** Whether a player may ask the computer for a suggestion. */
  hints: z.boolean(),
  chat: z.boolean(),
  /** The umpire's seat of a public match is open to anybody; by invitation when left out. */
  umpireOpen: z.optional(z.boolean()),
});
export type Terms = z.infer<typeof termsSchema>;

export const STANDARD_TERMS: Terms = {
  pace: { kind: 'untimed' },
  onTimeout: 'endOperations',
  takeBack: 'consent',
  spectators: 'both',
  spectatorDelay: 2,
  hints: true,
  chat: true,
};
