import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Seat } from '../state.ts';

/**
 * The chance of a computer's seat: a 32-bit integer that follows from the match's seed and tells nothing of it. So its
 * play can be checked once the seed is out, and it knows nothing of the dice.
 */
export const computerSeed = (matchSeed: string, seat: Seat): number => {
  const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(`computer ${seat} ${matchSeed}`));
  return (a << 24) | (b << 16) | (c << 8) | d;
};
