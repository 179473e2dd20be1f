import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentOf, fastDice, hmacDice, scriptedDice } from '../../game/dice.ts';

const SEED = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

/** The dice stream worked out with Node's own HMAC. */
const oracle = (seed: string, count: number): number[] => {
  const dice: number[] = [];
  for (let block = 0n; dice.length < count; block++) {
    const message = Buffer.alloc(8);
    message.writeBigUInt64BE(block);
    for (const byte of createHmac('sha256', Buffer.from(seed, 'hex')).update(message).digest())
      if (byte < 252) dice.push((byte % 6) + 1);
  }
  return dice.slice(0, count);
};

const roll = (dice: { roll(): number }, count: number): number[] => Array.from({ length: count }, () => dice.roll());

describe('dice of a match', () => {
  it('are bytes of HMAC-SHA-256(seed, block number) below 252, mod 6, plus 1', () => {
    expect(roll(hmacDice(SEED), 500)).toEqual(oracle(SEED, 500));
  });

  it('go on from any place in the stream', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 100 }), (first, then) => {
        const whole = hmacDice(SEED);
        roll(whole, first);
        const resumed = hmacDice(SEED, whole.used());
        expect(roll(resumed, then)).toEqual(roll(whole, then));
      }),
      { numRuns: 100 },
    );
  });

  it('fall evenly', () => {
    const counts = [0, 0, 0, 0, 0, 0];
    for (const die of roll(hmacDice(SEED), 60_000)) counts[die - 1] = (counts[die - 1] as number) + 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('are promised by the SHA-256 of the seed', () => {
    expect(commitmentOf('00'.repeat(32))).toBe('66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925');
  });
});

describe('dice for simulation', () => {
  it('go on from any place', () => {
    const whole = fastDice(7);
    roll(whole, 40);
    expect(roll(fastDice(7, whole.used()), 20)).toEqual(roll(whole, 20));
  });
});

describe('scripted dice', () => {
  it('fall as written and say when they run out', () => {
    const dice = scriptedDice(5, 2);
    expect(roll(dice, 2)).toEqual([5, 2]);
    expect(() => dice.roll()).toThrow('ran out');
  });
});
