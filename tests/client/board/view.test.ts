import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardScale, clampView, fitBox, levelFor, maxK, minK, snapped, zoomAt } from '../../../client/board/view.ts';

const MAP = [162.5, 118.4] as const;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('levels', () => {
  test('§3 overview below 48 px a hex, operations from 48, close from 92', () => {
    expect([24, 47, 48, 91, 92, 190].map((px) => levelFor(px / 5, 1, null))).toEqual([
      'overview',
      'overview',
      'operations',
      'operations',
      'close',
      'close',
    ]);
  });
  test('§4 a level is left only 4 px below its size', () => {
    expect(levelFor(45 / 5, 1, 'operations')).toBe('operations');
    expect(levelFor(43 / 5, 1, 'operations')).toBe('overview');
    expect(levelFor(89 / 5, 1, 'close')).toBe('close');
    expect(levelFor(87 / 5, 1, 'close')).toBe('operations');
    expect(levelFor(45 / 5, 1, 'close')).toBe('operations');
  });
  test('larger text asks for larger hexes', () => {
    expect(levelFor(60 / 5, 1.5, null)).toBe('overview');
    expect(levelFor(72 / 5, 1.5, null)).toBe('operations');
  });
  test('counters shrink with hexes smaller than they are, in the overview only', () => {
    expect(cardScale('overview', 14 / 5, 1)).toBe(0.5);
    expect(cardScale('overview', 40 / 5, 1)).toBe(1);
    expect(cardScale('close', 14 / 5, 1.5)).toBe(1.5);
  });
});

describe('the window', () => {
  test('what lies under the pointer stays there while zooming', () => {
    fc.assert(
      fc.property(
        number(0, 100),
        number(0, 80),
        number(6, 30),
        number(0.5, 2),
        number(0, 1000),
        number(0, 700),
        (x, y, k, factor, px, py) => {
          const after = zoomAt({ x, y, k }, factor, px, py, 6);
          expect(after.x + px / after.k).toBeCloseTo(x + px / k, 6);
          expect(after.y + py / after.k).toBeCloseTo(y + py / k, 6);
          expect(after.k).toBeLessThanOrEqual(maxK);
        },
      ),
    );
  });
  test('the map never leaves the window, and is never smaller than all of it', () => {
    fc.assert(
      fc.property(
        number(-900, 900),
        number(-900, 900),
        number(0.1, 90),
        fc.integer({ min: 300, max: 2000 }),
        fc.integer({ min: 250, max: 1300 }),
        (x, y, k, w, h) => {
          const view = clampView({ x, y, k }, MAP, w, h);
          expect(view.k).toBeGreaterThanOrEqual(minK(MAP, w, h));
          expect(view.x + w / view.k).toBeGreaterThan(0);
          expect(view.x).toBeLessThan(MAP[0]);
          if (w / view.k >= MAP[0]) expect(view.x + w / view.k / 2).toBeCloseTo(MAP[0] / 2, 6);
          expect(clampView(view, MAP, w, h)).toEqual(view);
        },
      ),
    );
  });
  test('a box is shown whole where its hexes are large enough', () => {
    const view = fitBox([40, 30, 100, 80], 1000, 700, 48, 72);
    expect(view.k).toBe(14);
    expect([view.x, view.y, view.x + 1000 / view.k, view.y + 700 / view.k]).toEqual([
      expect.closeTo(70 - 500 / 14),
      30,
      expect.closeTo(70 + 500 / 14),
      80,
    ]);
    expect(fitBox([0, 0, 160, 110], 390, 336, 48, 72).k).toBe(9.6);
  });
  test('at rest the map lies on whole pixels of the screen', () => {
    const { x, y, k } = snapped({ x: 12.3456, y: 7.891, k: 11.2 }, 2);
    expect((x * k * 2) % 1).toBeCloseTo(0, 6);
    expect((y * k * 2) % 1).toBeCloseTo(0, 6);
  });
});
