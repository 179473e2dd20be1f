/** How much one visitor may ask for: counted for each seat's token and for each address, in memory. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../lobby/problem.ts';
import { tokenHash } from './tokens.ts';

/** What a request costs the server. */
export const BUDGETS = ['read', 'write', 'create', 'join', 'enter', 'desk'] as const;
export type Budget = (typeof BUDGETS)[number];

type Limits = Readonly<Record<Budget, { readonly points: number; readonly duration: number }>>;

const MINUTE = 60;

/** A class of thirty plays behind one address: fifteen matches are made at once, thirty browsers look at the list. */
export const PER_ADDRESS: Limits = {
  read: { points: 3000, duration: MINUTE },
  write: { points: 600, duration: MINUTE },
  create: { points: 45, duration: 10 * MINUTE },
  join: { points: 150, duration: 10 * MINUTE },
  // Several classes of a school come in at the beginning of a lesson; wrong codes are counted apart (`codes.ts`).
  enter: { points: 600, duration: 10 * MINUTE },
  desk: { points: 1200, duration: MINUTE },
};

export const PER_TOKEN: Limits = {
  read: { points: 600, duration: MINUTE },
  write: { points: 60, duration: MINUTE },
  create: { points: 10, duration: 10 * MINUTE },
  join: { points: 30, duration: 10 * MINUTE },
  enter: { points: 30, duration: 10 * MINUTE },
  // A teacher who places thirty pupils one by one.
  desk: { points: 240, duration: MINUTE },
};

/** Throws `tooManyRequests` with the seconds to wait. */
export type Count = (budget: Budget, address: string, token: string | null) => Promise<void>;

export const rateLimits = (perAddress: Limits = PER_ADDRESS, perToken: Limits = PER_TOKEN): Count => {
  const addresses = limitersOf(perAddress);
  const tokens = limitersOf(perToken);
  return async (budget, address, token) => {
    await consume(addresses[budget], address);
    if (token !== null) await consume(tokens[budget], tokenHash(token));
  };
};

const limitersOf = (limits: Limits): Readonly<Record<Budget, RateLimiterMemory>> => ({
  read: new RateLimiterMemory(limits.read),
  write: new RateLimiterMemory(limits.write),
  create: new RateLimiterMemory(limits.create),
  join: new RateLimiterMemory(limits.join),
  enter: new RateLimiterMemory(limits.enter),
  desk: new RateLimiterMemory(limits.desk),
});

const consume = async (limiter: RateLimiterMemory, key: string): Promise<void> => {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new Problem('tooManyRequests', { retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
  }
};
