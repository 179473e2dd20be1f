import { describe, expect, test } from 'vitest';
import { leftNow, timeText, warningAt } from '../../../client/online/clock.ts';

const MINUTE = 60_000;
const told = (left: number | null, running: 'UA' | 'RU' | null) => ({
  view: { left, running, quarters: {} },
  at: 1000,
});

describe('a clock between two tellings', () => {
  test('one’s own time runs on while it is one’s turn', () => {
    expect(leftNow(told(MINUTE, 'UA'), 'UA', 11_000)).toBe(50_000);
  });
  test('it stands still while the other side plays or nobody does', () => {
    expect(leftNow(told(MINUTE, 'RU'), 'UA', 11_000)).toBe(MINUTE);
    expect(leftNow(told(MINUTE, null), 'UA', 11_000)).toBe(MINUTE);
  });
  test('it stops at nothing: that the time is over is for the server to say', () => {
    expect(leftNow(told(MINUTE, 'UA'), 'UA', 10 * MINUTE)).toBe(0);
  });
  test('without limit there is nothing to count', () => {
    expect(leftNow(told(null, 'UA'), 'UA', 11_000)).toBeNull();
  });
});

describe('warnings', () => {
  test.each([
    [61_000, null],
    [MINUTE, 'minute'],
    [20_001, 'minute'],
    [20_000, 'seconds'],
    [1, 'seconds'],
    [0, 'over'],
    [null, null],
  ] as const)('with %s ms left: %s', (left, warning) => {
    expect(warningAt(left)).toBe(warning);
  });
});

describe('a time in words', () => {
  test.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_999, '1:00'],
    [9 * MINUTE + 5000, '9:05'],
    [59 * MINUTE + 59_001, '1 h 0 min'],
    [3 * 60 * MINUTE + 20 * MINUTE, '3 h 20 min'],
    [53 * 60 * MINUTE, '2 d 5 h'],
  ])('%s ms is %s', (left, text) => {
    expect(timeText(left)).toBe(text);
  });
});
