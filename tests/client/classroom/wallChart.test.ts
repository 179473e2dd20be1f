import { describe, expect, test } from 'vitest';
import { runsOf, scaleOf, spread } from '../../../client/classroom/wallChart.ts';

describe('the chart on the wall', () => {
  test('has round numbers around everything that is drawn, and not more than can be read', () => {
    expect(scaleOf([0, 459, 532])).toMatchObject({ from: 0, to: 600, ticks: [0, 200, 400, 600] });
    expect(scaleOf([410, 459, 532])).toEqual({ from: 400, to: 550, ticks: [400, 450, 500, 550] });
    expect(scaleOf([])).toEqual({ from: 1, to: 2, ticks: [1, 2] });
    for (const values of [[3], [7, 7], [899, 1300], [12, 4000]]) {
      const { from, to, ticks } = scaleOf(values);
      expect(from).toBeLessThanOrEqual(Math.min(...values));
      expect(to).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });

  test('keeps the names of lines apart, in the order of their ends and within the picture', () => {
    const room = { top: 0, bottom: 100 };
    expect(spread([50, 51, 90], 10, room)).toEqual([50, 60, 90]);
    expect(spread([98, 99, 5], 10, room)).toEqual([90, 100, 5]);
    const many = spread(Array(16).fill(70), 10, room);
    expect(Math.max(...many)).toBeLessThanOrEqual(100);
    expect(Math.min(...many)).toBeGreaterThan(-0.001);
    expect(new Set(many).size).toBe(16);
  });

  test('leaves a gap where there is no value', () => {
    expect(runsOf([1, null, 2, 3], (n, value) => [n, value])).toEqual([
      [[0, 1]],
      [
        [2, 2],
        [3, 3],
      ],
    ]);
  });
});
