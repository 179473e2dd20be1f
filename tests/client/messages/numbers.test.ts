import { describe, expect, test } from 'vitest';
import {
  area,
  decimal,
  distance,
  halves,
  list,
  percentOf36,
  period,
  plural,
  quarters,
  signed,
  weekDates,
  whole,
} from '../../../client/messages/numbers.ts';

describe('numbers as they are written', () => {
  test('areas have square miles behind them, distances miles', () => {
    expect(area(411)).toBe('411 km² (159 sq mi)');
    expect(area(1295)).toBe('1,295 km² (500 sq mi)');
    expect(distance(10)).toBe('10 km (6 mi)');
  });

  test('signs are real minus signs', () => {
    expect([signed(2), signed(-1), signed(0), decimal(-2.5), whole(-1234)]).toEqual([
      '+2',
      '−1',
      '0',
      '−2.5',
      '−1,234',
    ]);
  });

  test('quarters and halves are fractions', () => {
    expect([0, 1, 2, 4, 7, 20].map(quarters)).toEqual(['0', '¼', '½', '1', '1¾', '5']);
    expect([0, 1, 2, 5].map(halves)).toEqual(['0', '½', '1', '2½']);
  });

  test('a chance is 0 or 100 per cent only when it is so', () => {
    expect([0, 1, 18, 35, 36].map(percentOf36)).toEqual(['0 %', '3 %', '50 %', '97 %', '100 %']);
  });

  test('one or many, and lists', () => {
    expect([plural(1, 'unit'), plural(3, 'hex', 'hexes'), list([]), list(['a']), list(['a', 'b', 'c'])]).toEqual([
      '1 unit',
      '3 hexes',
      '',
      'a',
      'a, b and c',
    ]);
  });

  test('weeks of the campaign have dates: 1 is 6–12 August 2024, 31 is 4–10 March 2025', () => {
    expect(weekDates(1)).toBe('6–12 August 2024');
    expect(weekDates(31)).toBe('4–10 March 2025');
    expect(weekDates(22)).toBe('31 December 2024–6 January 2025');
    expect(period(1, 32)).toBe('6 August 2024 – 17 March 2025');
  });
});
