import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnHexes, frontHexes, heldShape, outlinesOf, patch, rounded } from '../../../client/board/front.ts';
import { centreOf, corner, HEX_KM, hexAtKm, type Point, RADIUS_KM } from '../../../client/board/grid.ts';
import { boardFrom } from '../../../game/board.ts';
import map from '../../../game/data/maps/kursk.json' with { type: 'json' };
import type { MapFile } from '../../../game/map.ts';

const board = boardFrom(map as unknown as MapFile);
const HEX_AREA = (Math.sqrt(3) / 2) * HEX_KM * HEX_KM;

const area = (points: readonly Point[]) =>
  points.reduce((sum, [x, y], i) => {
    const [u, v] = points[(i + 1) % points.length] as Point;
    return sum + (x * v - u * y) / 2;
  }, 0);

/** Points along a rounded outline. */
const sampled = (pieces: ReturnType<typeof rounded>): Point[] =>
  pieces.flatMap(({ a, c, b }) =>
    [0, 0.25, 0.5, 0.75].map((t): Point => {
      const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
      return [p * a[0] + q * c[0] + r * b[0], p * a[1] + q * c[1] + r * b[1]];
    }),
  );

const toSegment = (p: Point, a: Point, b: Point) => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(p[0] - a[0] - dx * t, p[1] - a[1] - dy * t);
};

/** A patch of hexes grown from a start, away from the map's edge. */
const patches = fc
  .tuple(fc.integer({ min: 0, max: board.size - 1 }), fc.array(fc.tuple(fc.nat(), fc.nat(5)), { maxLength: 40 }))
  .map(([start, steps]) => {
    const inner = (i: number) => {
      const [column, row] = [i % board.columns, Math.floor(i / board.columns)];
      return column > 0 && row > 0 && column < board.columns - 1 && row < board.rows - 1;
    };
    const list = inner(start) ? [start] : [400];
    for (const [pick, d] of steps) {
      const n = board.neighbours[(list[pick % list.length] as number) * 6 + d] as number;
      if (n >= 0 && inner(n) && !list.includes(n)) list.push(n);
    }
    return Uint8Array.from({ length: board.size }, (_, i) => Number(list.includes(i)));
  });

describe('the shape of held ground', () => {
  test('§4 the line never moves more than 1 km from the sides of the hexes, nor they from it', () => {
    fc.assert(
      fc.property(patches, (inside) => {
        for (const loop of outlinesOf(board, inside, () => true)) {
          const points = sampled(rounded(loop));
          for (const p of points)
            expect(Math.min(...loop.map(({ from, to }) => toSegment(p, from, to)))).toBeLessThan(1);
          for (const { from } of loop) {
            const near = Math.min(
              ...points.map((p, i) => toSegment(from, p, points[(i + 1) % points.length] as Point)),
            );
            expect(near).toBeLessThan(1);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('§4 the drawn area is that of the hexes within 7 km² for each outline, a tenth for one hex', () => {
    fc.assert(
      fc.property(patches, (inside) => {
        const loops = outlinesOf(board, inside, () => true);
        const drawn = loops.reduce((sum, loop) => sum - area(sampled(rounded(loop))), 0);
        const exact = inside.reduce((sum, here) => sum + here, 0) * HEX_AREA;
        expect(Math.abs(drawn - exact)).toBeLessThan(7 * loops.length);
      }),
      { numRuns: 300 },
    );
    const one = new Uint8Array(board.size);
    one[400] = 1;
    const loop = outlinesOf(board, one, () => true)[0] ?? [];
    expect(-area(sampled(rounded(loop)))).toBeGreaterThan(0.9 * HEX_AREA);
  });

  test('every side between inside and outside is on exactly one outline', () => {
    fc.assert(
      fc.property(patches, (inside) => {
        let sides = 0;
        for (let i = 0; i < board.size; i++)
          for (let d = 0; d < 6; d++) if (inside[i] && !inside[board.neighbours[i * 6 + d] as number]) sides++;
        expect(outlinesOf(board, inside, () => true).flat()).toHaveLength(sides);
      }),
    );
  });

  test('nothing is drawn while everybody stands at home', () => {
    const home = Uint8Array.from(board.country);
    expect(heldShape(board, home, 'UA')).toEqual({ side: 'UA', area: '', line: '' });
    expect(heldShape(board, home, 'RU').area).toBe('');
    expect(frontHexes(board, home)).toEqual([]);
  });

  test('held hexes take the own hexes beside them along, so that the shape reaches the border', () => {
    const control = Uint8Array.from(board.country);
    const away = control.findIndex(
      (side, i) => side === 1 && [0, 1, 2, 3, 4, 5].some((d) => control[board.neighbours[i * 6 + d] as number] === 0),
    );
    control[away] = 0;
    const drawn = drawnHexes(board, control, 'UA');
    for (let i = 0; i < board.size; i++) {
      const isBeside = [0, 1, 2, 3, 4, 5].some((d) => board.neighbours[i * 6 + d] === away);
      expect(Boolean(drawn[i])).toBe(i === away || (isBeside && control[i] === 0));
    }
    const { line, area: shape } = heldShape(board, control, 'UA');
    expect(line.length).toBeGreaterThan(0);
    expect(line.length).toBeLessThan(shape.length);
  });

  test('a patch is closed', () => {
    expect(patch(board, [400, 401])).toMatch(/^M.*Z$/);
    expect(patch(board, [])).toBe('');
  });
});

describe('the grid', () => {
  test('a point belongs to the hex with the nearest middle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 160, noNaN: true }),
        fc.double({ min: 0, max: 115, noNaN: true }),
        (x, y) => {
          let best = -1;
          let least = RADIUS_KM;
          for (let i = 0; i < board.size; i++) {
            const [cx, cy] = centreOf(board, i);
            const distance = Math.hypot(cx - x, cy - y);
            if (distance < least) [best, least] = [i, distance];
          }
          const found = hexAtKm(board, x, y);
          if (best >= 0 && found >= 0) {
            const [cx, cy] = centreOf(board, found);
            expect(Math.hypot(cx - x, cy - y)).toBeCloseTo(least, 6);
          }
        },
      ),
    );
  });

  test('side d of a hex runs between corners d - 1 and d, towards its neighbour', () => {
    const [x, y] = centreOf(board, 400);
    for (let d = 0; d < 6; d++) {
      const [nx, ny] = centreOf(board, board.neighbours[400 * 6 + d] as number);
      const [ax, ay] = corner(d - 1);
      const [bx, by] = corner(d);
      expect((ax + bx) / 2).toBeCloseTo((nx - x) / 2, 9);
      expect((ay + by) / 2).toBeCloseTo((ny - y) / 2, 9);
    }
  });
});
