/**
 * Chance is an argument. A match's dice come from HMAC-SHA-256(key = seed, message = block number as 8 bytes,
 * big-endian): the 32 bytes of a block in order, bytes of 252 and more skipped, a die is byte mod 6 + 1. The seed
 * stays secret until the match is over, so the dice cannot be foretold and can be proved afterwards.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

export type Die = 1 | 2 | 3 | 4 | 5 | 6;

export interface Dice {
  /** The next die. */
  roll(): Die;
  /** Bytes of the stream used so far; dice made from the same seed and this number go on from here. */
  used(): number;
}

export const DICE_KINDS = ['hmac', 'fast'] as const;
export type DiceKind = (typeof DICE_KINDS)[number];

const BLOCK = 32;
const FAIR = 252;

const keyedWith = (seed: string) => hmac.create(sha256, hexToBytes(seed));

/** The dice of a match. `seed` is 64 hexadecimal digits. */
export const hmacDice = (seed: string, used = 0): Dice => {
  // Keyed at the first die: most orders roll none.
  let keyed: ReturnType<typeof keyedWith> | null = null;
  const message = new Uint8Array(8);
  const view = new DataView(message.buffer);
  let at = used;
  let block = -1;
  let bytes = new Uint8Array(BLOCK);
  const byte = (): number => {
    const wanted = Math.floor(at / BLOCK);
    if (wanted !== block) {
      view.setBigUint64(0, BigInt(wanted));
      keyed ??= keyedWith(seed);
      bytes = keyed.clone().update(message).digest();
      block = wanted;
    }
    return bytes[at++ % BLOCK] as number;
  };
  return {
    roll: () => {
      let value = byte();
      while (value >= FAIR) value = byte();
      return ((value % 6) + 1) as Die;
    },
    used: () => at,
  };
};

/** Dice for search and simulation: mulberry32, seeded; `used` counts dice. */
export const fastDice = (seed: number, used = 0): Dice => {
  let at = used;
  const next = fastRandom(seed, used);
  return {
    roll: () => {
      at++;
      return (Math.floor(next() * 6) + 1) as Die;
    },
    used: () => at,
  };
};

/** Numbers in [0, 1) from a seed, for search, simulation and jitter: mulberry32. */
export const fastRandom = (seed: number, skip = 0): (() => number) => {
  let state = (seed + Math.imul(skip, 0x6d2b79f5)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** Dice that fall as written, for tests and for counting outcomes; throws when they run out. */
export const scriptedDice = (...falls: readonly number[]): Dice => {
  let at = 0;
  return {
    roll: () => {
      const value = falls[at++];
      if (value === undefined) throw new Error(`scripted dice ran out after ${falls.length}`);
      return value as Die;
    },
    used: () => at,
  };
};

/** `sha256(seed)`, shown before the match so that the seed shown after it can be checked. */
export const commitmentOf = (seed: string): string => bytesToHex(sha256(hexToBytes(seed)));

export const roll2d6 = (dice: Dice): readonly [Die, Die] => [dice.roll(), dice.roll()];
