import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../../game/data/combatResultsTable.ts';
import { columnOf, resultOf, waysOf } from '../../../game/rules/battle.ts';
import { COLUMN_NAMES, writtenResult } from '../../helpers/oracles/combat.ts';

const columns = COLUMNS.map((_, index) => index);
const rolls = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** How good a result is for the attacker, in every respect at once. */
const merits = (column: number, roll: number): readonly number[] => {
  const { attackerHits, defenderHits, retreat } = resultOf(column, roll);
  return [-attackerHits, defenderHits, retreat];
};
const notWorse = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, i) => value >= (b[i] as number));

describe('10.5 the combat results table', () => {
  test('10.5 the ladder gives the table as it is written out, cell by cell', () => {
    expect(COLUMNS.map(({ name }) => name)).toEqual(COLUMN_NAMES);
    for (const column of columns)
      for (const roll of rolls) expect(resultOf(column, roll).name).toBe(writtenResult(column, roll));
  });

  test('10.5 a better column is never worse at the same roll, a better roll never worse in the same column', () => {
    for (const column of columns)
      for (const roll of rolls) {
        if (column > 0) expect(notWorse(merits(column, roll), merits(column - 1, roll))).toBe(true);
        if (roll > 2) expect(notWorse(merits(column, roll), merits(column, roll - 1))).toBe(true);
      }
  });

  test('10.5 names, hits and retreat of a result agree', () => {
    for (const column of columns)
      for (const roll of rolls) {
        const { name, attackerHits, defenderHits, retreat, breakthrough } = resultOf(column, roll);
        const parts = [
          attackerHits ? `A${attackerHits}` : '',
          defenderHits ? `D${defenderHits}` : '',
          retreat ? `R${retreat}` : '',
          breakthrough ? 'B' : '',
        ];
        expect(parts.filter(Boolean).join(' ')).toBe(name);
      }
  });

  test('10.5 ground is taken as often as the design says', () => {
    const taken = columns.map((column) => {
      let ways = 0;
      for (let a = 1; a <= 6; a++) for (let b = 1; b <= 6; b++) if (resultOf(column, a + b).retreat > 0) ways++;
      return Math.round((ways * 100) / 36);
    });
    expect(taken).toEqual([0, 8, 17, 28, 42, 72, 83, 92, 97]);
  });

  test('10.5 the ways of a sum are those of two dice', () => {
    const counted = new Map<number, number>();
    for (let a = 1; a <= 6; a++) for (let b = 1; b <= 6; b++) counted.set(a + b, (counted.get(a + b) ?? 0) + 1);
    for (const roll of rolls) expect(waysOf(roll)).toBe(counted.get(roll));
  });
});

describe('10.3 the ratio', () => {
  test('10.3 is rounded in the favour of the defender', () => {
    const name = (attack: number, defence: number) => COLUMN_NAMES[columnOf(attack, defence)];
    expect([name(29, 10), name(30, 10), name(19, 10), name(20, 10), name(14, 10), name(15, 10), name(9, 10)]).toEqual([
      '2:1',
      '3:1',
      '3:2',
      '2:1',
      '1:1',
      '3:2',
      '1:2',
    ]);
  });

  test('10.3 below one to three is still one to three; six to one is the best', () => {
    expect([columnOf(1, 100), columnOf(0, 7), columnOf(1000, 1), columnOf(60, 10)]).toEqual([0, 0, 8, 8]);
  });

  test('10.3 more attackers never give a worse column, more defenders never a better one', () => {
    for (let attack = 0; attack <= 60; attack++)
      for (let defence = 1; defence <= 40; defence++) {
        expect(columnOf(attack + 1, defence)).toBeGreaterThanOrEqual(columnOf(attack, defence));
        expect(columnOf(attack, defence + 1)).toBeLessThanOrEqual(columnOf(attack, defence));
      }
  });
});
