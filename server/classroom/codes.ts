/**
 * Codes: six signs lead to a class, eight bring a pupil to another device. They are short enough to be read aloud, so
 * what is guessed is counted.
 *
 * There are 29^6 = 594,823,321 codes of a class. Of one address 60 failures pass in ten minutes: thirty pupils who each
 * mistype once and once more. Who guesses from one address tries 8,640 codes a day and so finds one of 20 classes with a
 * chance of 3 in 10,000 a day. The whole server lets 600 failures in ten minutes pass, 86,400 a day, from however many
 * addresses: 3 in 1,000. Past that an address has 10 instead of 60, so that a class that mistypes less is still let in.
 * A code is gone with its class. Of a device there are 29^8 = 5 × 10^11 codes, each for a quarter of an hour.
 */
import { randomInt } from 'node:crypto';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { CODE_SIGNS } from '../../game/protocol/exercise.ts';
import { Problem } from '../lobby/problem.ts';

const CLASS_SIGNS = 6;
const DEVICE_SIGNS = 8;
const TEN_MINUTES = 600;

export const OF_ADDRESS = 60;
export const OF_ALL = 600;
export const OF_ADDRESS_WHEN_MANY = 10;

const signs = (count: number): string =>
  Array.from({ length: count }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('');

export const newClassCode = (): string => signs(CLASS_SIGNS);
export const newDeviceCode = (): string => signs(DEVICE_SIGNS);

/** Where this puts the count. */
const counted = (of: RateLimiterMemory, key: string): Promise<number> =>
  of.consume(key).then(
    ({ consumedPoints }) => consumedPoints,
    (refused: RateLimiterRes) => refused.consumedPoints,
  );

/** Counts codes that led nowhere. */
export class Guesses {
  private readonly byAddress = new RateLimiterMemory({ points: OF_ADDRESS, duration: TEN_MINUTES });
  private readonly all = new RateLimiterMemory({ points: OF_ALL, duration: TEN_MINUTES });

  /** Throws `tooManyRequests`: then even a code that holds is not looked at. */
  async check(address: string): Promise<void> {
    const [own, all] = [await this.byAddress.get(address), await this.all.get('')];
    const most = (all?.consumedPoints ?? 0) >= OF_ALL ? OF_ADDRESS_WHEN_MANY : OF_ADDRESS;
    if (!own || own.consumedPoints < most) return;
    throw new Problem('tooManyRequests', { retryAfter: Math.max(1, Math.ceil(own.msBeforeNext / 1000)) });
  }

  /** Throws `tooManyRequests` for one too many: those that come at once were all let in. */
  async failed(address: string): Promise<void> {
    const [own, all] = await Promise.all([counted(this.byAddress, address), counted(this.all, '')]);
    if (own > (all > OF_ALL ? OF_ADDRESS_WHEN_MANY : OF_ADDRESS)) await this.check(address);
  }
}
