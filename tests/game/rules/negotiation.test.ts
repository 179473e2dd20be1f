import { describe, expect, test } from 'vitest';
import { CEASEFIRE } from '../../../game/data/negotiation.ts';
import { ceasefireCheck, ceasefireFactors, ceasefireTest, isAgreed } from '../../../game/rules/negotiation.ts';
import type { WeekRow } from '../../../game/state.ts';
import { stateOf, told, workOn } from '../../helpers/workOn.ts';

const row = (week: number, heldKm2: number): WeekRow => ({ week, heldKm2 }) as WeekRow;

describe('rule 15.3 — the ceasefire check', () => {
  test('below 8 on the clock nothing is tested and no die falls', () => {
    const work = workOn({ tracks: { clock: 7 } });
    expect(ceasefireCheck(work)).toBe(false);
    expect(work.dice.used()).toBe(0);
  });

  test('without talks there is none, whatever the clock', () => {
    expect(ceasefireCheck(workOn({ layer: 'standard', tracks: { clock: 10 } }))).toBe(false);
  });

  test.each([
    [8, [5, 6], true],
    [8, [5, 5], false],
    [10, [4, 5], true],
    [10, [4, 4], false],
  ] as const)('at %i on the clock a fall of %j agrees: %s', (clock, dice, agreed) => {
    const work = workOn({ tracks: { clock, prestige: 0 }, dice });
    expect(ceasefireCheck(work)).toBe(agreed);
    expect(isAgreed(stateOf(work))).toBe(agreed);
    expect(told(work, 'ceasefireTest')[0]).toMatchObject({
      total: dice[0] + dice[1] + clock - CEASEFIRE.clock,
      needed: 11,
      agreed,
    });
  });

  test('Russia winning costs 2, Ukrainian units cut off 1, Russian prestige 1; each is told as a factor', () => {
    const work = workOn({
      week: 20,
      tracks: { clock: 9, prestige: 3 },
      units: { u: ['UA', 'mechanised', '1615', { supply: 'cut' }] },
      state: { history: [row(16, 900)] },
    });
    const factors = ceasefireFactors(stateOf(work), 1);
    expect(Object.fromEntries(factors.map(({ code, value }) => [code, value]))).toEqual({
      clock: 1,
      russiaWinning: -2,
      isolatedUnits: -1,
      russianPrestige: -1,
      answers: 1,
    });
  });

  test('what was agreed before needs no dice', () => {
    const work = workOn({ tracks: { clock: 5 }, state: { flags: { ceasefireOffer: 3 } } });
    expect(ceasefireCheck(work)).toBe(true);
    expect(work.dice.used()).toBe(0);
  });

  test('a test may be made by an event at any reading of the clock', () => {
    const work = workOn({ tracks: { clock: 8, prestige: 0 }, dice: [5, 5] });
    expect(ceasefireTest(work, 1)).toBe(true);
  });
});
