import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layNames, NAME_SIZE, type PlacedName, type Wish } from '../../../client/board/names.ts';
import { type Box, overlap, placeCard } from '../../../client/board/placeCard.ts';

const measure = (text: string, kind: Wish['kind']) => text.length * NAME_SIZE[kind] * 0.5;
const wish = (text: string, x: number, y: number, more: Partial<Wish> = {}): Wish => ({
  text,
  kind: 'village',
  importance: 2,
  hex: x * 1000 + y,
  x,
  y,
  isObjective: false,
  isNamed: false,
  foot: null,
  ...more,
});
const boxOf = ({ wish: w, x, y, anchor }: PlacedName): Box => {
  const width = measure(w.text, w.kind);
  const size = NAME_SIZE[w.kind];
  return {
    x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2,
    y: y - size * 0.78,
    w: width,
    h: size,
  };
};
const texts = (placed: readonly PlacedName[]) => placed.map((name) => name.wish.text);

describe('names on the map', () => {
  test('§4 no name covers another or a counter, but an objective is never dropped', () => {
    const any = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 300 }),
        y: fc.integer({ min: 0, max: 200 }),
        kind: fc.constantFrom('city' as const, 'town' as const, 'village' as const),
        isObjective: fc.boolean(),
        n: fc.integer({ min: 3, max: 14 }),
        isUnder: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    const counters = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 300 }),
        y: fc.integer({ min: 0, max: 200 }),
        w: fc.constant(44),
        h: fc.constant(33),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, counters, (places, obstacles) => {
        const wishes = places.map(({ x, y, kind, isObjective, n, isUnder }, i) =>
          wish('x'.repeat(n), x, y, { kind, isObjective, hex: i, foot: isUnder ? [x, y + 26] : null }),
        );
        const placed = layNames(wishes, 'close', 1, measure, obstacles);
        for (const objective of wishes.filter((w) => w.isObjective))
          expect(placed.some((name) => name.wish === objective)).toBe(true);
        const free = placed.filter((name) => !name.isForced);
        free.forEach((name, i) => {
          for (const box of obstacles) expect(overlap(boxOf(name), box)).toBe(0);
          for (const other of free.slice(i + 1)) expect(overlap(boxOf(name), boxOf(other))).toBe(0);
        });
        for (const name of placed) expect(name.isForced && !name.wish.isObjective).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('§4 objective, city, town, named in the prompt, village: the first of them gets the place', () => {
    const blocked = { x: 40, y: 84, w: 120, h: 40 };
    const here = (text: string, more: Partial<Wish>) =>
      wish(text, 100, 130, { foot: [100, 130], hex: text.length, ...more });
    const rivals = [
      here('a', { importance: 3 }),
      here('bb', { isNamed: true }),
      here('ccc', { kind: 'town' }),
      here('dddd', { kind: 'city' }),
      here('eeeee', { isObjective: true }),
    ];
    for (let n = rivals.length; n > 0; n--)
      expect(texts(layNames(rivals.slice(0, n), 'operations', 1, measure, [blocked]))[0]).toBe(rivals[n - 1]?.text);
  });

  test('§4 the overview shows towns, objectives and what the prompt names', () => {
    const wishes = [
      wish('v', 10, 10),
      wish('o', 100, 10, { isObjective: true }),
      wish('n', 200, 10, { isNamed: true }),
      wish('t', 300, 10, { kind: 'town' }),
    ];
    expect(texts(layNames(wishes, 'overview', 1, measure, [])).sort()).toEqual(['n', 'o', 't']);
  });

  test('§4 operations shows one name a hex', () => {
    const wishes = [wish('one', 10, 10, { hex: 7, importance: 1 }), wish('two', 200, 90, { hex: 7 })];
    expect(texts(layNames(wishes, 'operations', 1, measure, []))).toEqual(['one']);
    expect(layNames(wishes, 'close', 1, measure, [])).toHaveLength(2);
  });

  test('under a counter the name stands at the foot of the hex, without a dot', () => {
    const [name] = layNames([wish('Sudzha', 50, 40, { kind: 'town', foot: [52, 70] })], 'operations', 1, measure, []);
    expect(name).toMatchObject({ x: 52, anchor: 'middle', hasDot: false });
  });
});

describe('a card beside a hex', () => {
  const window = { x: 0, y: 0, w: 1000, h: 700 };
  const card = { w: 240, h: 90 };
  test('§4 takes the first free of the eight places', () => {
    const hex = { x: 480, y: 320, w: 56, h: 64 };
    const at = placeCard(hex, card, window, []);
    expect(at.x).toBeGreaterThan(hex.x + hex.w);
    expect(at.y + card.h).toBeLessThan(hex.y);
    const next = placeCard(hex, card, window, [{ x: 540, y: 200, w: 300, h: 100 }]);
    expect(next.y).toBeGreaterThan(hex.y + hex.h);
  });
  test('§4 stays in the window and covers no counter while a place is free', () => {
    const boxes = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 950 }),
        y: fc.integer({ min: 0, max: 660 }),
        w: fc.constant(44),
        h: fc.constant(33),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 940 }), fc.integer({ min: 0, max: 630 }), boxes, (x, y, counters) => {
        const hex = { x, y, w: 56, h: 64 };
        const at = placeCard(hex, card, window, counters);
        const box = { x: at.x, y: at.y, ...card };
        expect(overlap(box, window)).toBeCloseTo(card.w * card.h, 3);
        const corners = [
          [1, -1],
          [1, 1],
          [-1, -1],
          [-1, 1],
        ].map(([dx, dy]) => ({
          x: dx === 1 ? hex.x + hex.w + 14 : hex.x - 14 - card.w,
          y: dy === 1 ? hex.y + hex.h + 8.4 : hex.y - 8.4 - card.h,
          ...card,
        }));
        const isFree = (b: Box) =>
          overlap(b, window) > card.w * card.h - 0.01 && counters.every((other) => overlap(b, other) < 0.01);
        if (corners.some(isFree)) expect(counters.reduce((sum, other) => sum + overlap(box, other), 0)).toBeLessThan(1);
      }),
    );
  });
});
