import { describe, expect, test } from 'vitest';
import { weekEnd, weekOf, weekStart } from '../../../game/calendar.ts';
import { fallsOf, rollWeather, weatherOf } from '../../../game/rules/weather.ts';
import { workOn } from '../../helpers/workOn.ts';

const DICE = [1, 2, 3, 4, 5, 6];
const MONTHS: readonly (readonly [number, number, number])[] = [
  [90, 10, 0],
  [40, 50, 10],
  [35, 25, 40],
  [35, 50, 15],
  [100, 0, 0],
  [0, 0, 100],
];

describe('rule 7.7 — weather', () => {
  test.each(MONTHS)('percentages %i/%i/%i become 36 falls, each within half a fall of its share', (...percent) => {
    const falls = fallsOf(percent);
    expect(falls[0] + falls[1] + falls[2]).toBe(36);
    for (const [i, share] of percent.entries())
      expect(Math.abs((falls[i] as number) - (share * 36) / 100)).toBeLessThanOrEqual(1);
  });

  test.each(MONTHS)('of the 36 falls of two dice %i/%i/%i gives exactly those counts', (...percent) => {
    const count = { clear: 0, mud: 0, snow: 0 };
    for (const first of DICE) for (const second of DICE) count[weatherOf(percent, first, second)]++;
    expect([count.clear, count.mud, count.snow]).toEqual([...fallsOf(percent)]);
  });

  test('weather fixed for a week is not rolled', () => {
    const work = workOn({ week: 10, scenario: { weather: { months: { '10': [0, 100, 0] }, fixed: { 10: 'snow' } } } });
    rollWeather(work);
    expect(work.state.weather).toBe('snow');
    expect(work.dice.used()).toBe(0);
  });

  test('two dice are rolled by the month in which the week begins', () => {
    const work = workOn({
      week: 10,
      dice: [6, 6],
      scenario: { weather: { months: { '10': [40, 50, 10] }, fixed: {} } },
    });
    rollWeather(work);
    expect(work.state.weather).toBe('snow');
  });

  test('without the feature it is always clear and no die falls', () => {
    const work = workOn({ layer: 'basic', scenario: { weather: { months: { '10': [0, 0, 100] }, fixed: {} } } });
    rollWeather(work);
    expect(work.state.weather).toBe('clear');
    expect(work.dice.used()).toBe(0);
  });
});

describe('rule 1.1 — the calendar', () => {
  test('week 1 is 6-12 August 2024, week 32 is 11-17 March 2025, week 47 ends on 30 June 2025', () => {
    expect([weekStart(1), weekEnd(1)]).toEqual(['2024-08-06', '2024-08-12']);
    expect([weekStart(32), weekEnd(32)]).toEqual(['2025-03-11', '2025-03-17']);
    expect(weekEnd(47)).toBe('2025-06-30');
  });

  test('a date lies in the week that begins on or before it', () => {
    for (let week = 1; week <= 50; week++) {
      expect(weekOf(weekStart(week))).toBe(week);
      expect(weekOf(weekEnd(week))).toBe(week);
    }
    expect(weekOf('2025-03-03')).toBe(30);
    expect(weekOf('2025-03-05')).toBe(31);
  });
});
