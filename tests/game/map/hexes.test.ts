import fc from 'fast-check';
import { defineHex, Grid, Orientation, rectangle } from 'honeycomb-grid';
import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  columnOf,
  DIRECTIONS,
  direction,
  distance,
  HEX_COUNT,
  hexesOfSide,
  idOf,
  indexOf,
  isHexId,
  neighboursOf,
  neighboursOnMap,
  opposite,
  ROWS,
  ring,
  rowOf,
  SIDE_COUNT,
  sideOf,
  within,
} from '../../../game/hex/hexes.ts';
import {
  ALL_HEXES,
  BOUNDS_KM,
  centreOf,
  cornersOf,
  HEX_AREA_KM2,
  HEX_SIZE_KM,
  HEX_WIDTH_KM,
  hexAt,
  project,
  sideEnds,
  unproject,
} from '../../../game/hex/projection.ts';

/** An independent grid: honeycomb's odd-r is `offset: -1` on pointy-top hexes. */
const Tile = defineHex({ orientation: Orientation.POINTY, offset: -1, dimensions: HEX_SIZE_KM });
const oracle = new Grid(Tile, rectangle({ width: COLUMNS, height: ROWS }));
const tileOf = (index: number) => oracle.createHex({ col: columnOf(index), row: rowOf(index) });
const hex = fc.integer({ min: 0, max: HEX_COUNT - 1 });

describe('ids and indexes', () => {
  it('go both ways', () => {
    for (const index of ALL_HEXES) expect(indexOf(idOf(index))).toBe(index);
    expect(idOf(indexOf('1615'))).toBe('1615');
    expect(indexOf('1615')).toBe(15 * 32 + 16);
  });

  it('refuse what is not a hex', () => {
    for (const text of ['', '16', '16155', '3200', '0027', '-101', '1 15', 'abcd', '１６15']) {
      expect(isHexId(text)).toBe(false);
    }
    expect(() => idOf(HEX_COUNT)).toThrow(RangeError);
    expect(() => idOf(-1)).toThrow(RangeError);
  });
});

describe('neighbours and distance against honeycomb', () => {
  it('agree on every neighbour', () => {
    for (const index of ALL_HEXES) {
      const { q, r } = tileOf(index);
      const around = [
        [1, 0],
        [1, -1],
        [0, -1],
        [-1, 0],
        [-1, 1],
        [0, 1],
      ].map(([dq, dr]) => {
        const tile = oracle.getHex({ q: q + (dq as number), r: r + (dr as number) });
        return tile ? tile.row * COLUMNS + tile.col : -1;
      });
      expect(neighboursOf(index)).toEqual(around);
    }
  });

  it('agree on distance', () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        expect(distance(a, b)).toBe(oracle.distance(tileOf(a), tileOf(b)));
      }),
      { numRuns: 500 },
    );
  });

  it('distance is the number of steps of a flood', () => {
    fc.assert(
      fc.property(hex, (start) => {
        const steps = new Map([[start, 0]]);
        const queue = [start];
        for (const at of queue) {
          for (const next of neighboursOnMap(at)) {
            if (steps.has(next)) continue;
            steps.set(next, (steps.get(at) as number) + 1);
            queue.push(next);
          }
        }
        for (const index of ALL_HEXES) expect(distance(start, index)).toBe(steps.get(index));
      }),
      { numRuns: 8 },
    );
  });
});

describe('rings, directions and sides', () => {
  it('hold together', () => {
    fc.assert(
      fc.property(hex, fc.integer({ min: 0, max: 6 }), (centre, radius) => {
        expect(within(centre, radius)).toEqual(ALL_HEXES.filter((i) => distance(centre, i) <= radius));
        expect(ring(centre, radius)).toEqual(ALL_HEXES.filter((i) => distance(centre, i) === radius));
      }),
      { numRuns: 60 },
    );
  });

  it('every direction has its opposite', () => {
    for (const index of ALL_HEXES) {
      neighboursOf(index).forEach((other, d) => {
        if (other < 0) return;
        expect(direction(index, other)).toBe(d);
        expect(direction(other, index)).toBe(opposite(d));
        expect(sideOf(index, other)).toBe(sideOf(other, index));
        expect(hexesOfSide(sideOf(index, other))).toEqual([Math.min(index, other), Math.max(index, other)]);
      });
    }
    expect(DIRECTIONS).toHaveLength(6);
    expect(sideOf(0, 0)).toBe(-1);
    expect(sideOf(0, 5)).toBe(-1);
  });

  it('sides have numbers of their own', () => {
    const seen = new Set<number>();
    let sides = 0;
    for (const index of ALL_HEXES) {
      for (const other of neighboursOnMap(index)) {
        if (other < index) continue;
        const side = sideOf(index, other);
        expect(side).toBeGreaterThanOrEqual(0);
        expect(side).toBeLessThan(SIDE_COUNT);
        seen.add(side);
        sides++;
      }
    }
    expect(seen.size).toBe(sides);
  });
});

describe('the plane', () => {
  it('is the equal-area plane of the source grid', () => {
    // Centres of the grid that the front study was made on, to the 10 m at which it gives them.
    for (const [id, lon, lat] of [
      ['0000', 34.0593, 51.7672],
      ['0100', 34.132, 51.7679],
      ['0200', 34.2047, 51.7686],
    ] as const) {
      const [x, y] = unproject(...centreOf(indexOf(id)));
      expect(x).toBeCloseTo(lon, 3.9);
      expect(y).toBeCloseTo(lat, 3.9);
    }
  });

  it('projects there and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 33.3, max: 36.9, noNaN: true }),
        fc.double({ min: 50.6, max: 52.1, noNaN: true }),
        (lon, lat) => {
          const [backLon, backLat] = unproject(...project(lon, lat));
          expect(backLon).toBeCloseTo(lon, 9);
          expect(backLat).toBeCloseTo(lat, 9);
        },
      ),
    );
    expect(unproject(0, 0)).toEqual([35.2, 51.3]);
  });

  it('finds the hex of a point by the nearest centre', () => {
    const inside = (min: number, max: number) => fc.double({ min: min + 3, max: max - 3, noNaN: true });
    fc.assert(
      fc.property(inside(BOUNDS_KM.west, BOUNDS_KM.east), inside(BOUNDS_KM.south, BOUNDS_KM.north), (east, north) => {
        const away = (i: number) => Math.hypot(centreOf(i)[0] - east, centreOf(i)[1] - north);
        const nearest = ALL_HEXES.reduce((best, i) => (away(i) < away(best) ? i : best), 0);
        const found = hexAt(east, north);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(away(found)).toBeCloseTo(away(nearest), 9);
      }),
      { numRuns: 300 },
    );
    expect(hexAt(BOUNDS_KM.west - 1, 0)).toBe(-1);
    expect(hexAt(0, BOUNDS_KM.north + 1)).toBe(-1);
  });

  it('has hexes of the right size that share their sides', () => {
    expect(HEX_AREA_KM2).toBeCloseTo(21.6506, 4);
    const corners = cornersOf(indexOf('1615'));
    expect(corners).toHaveLength(6);
    for (const [x, y] of corners) {
      const [cx, cy] = centreOf(indexOf('1615'));
      expect(Math.hypot(x - cx, y - cy)).toBeCloseTo(HEX_SIZE_KM, 9);
    }
    for (const index of [indexOf('1615'), indexOf('1614'), indexOf('0202')]) {
      neighboursOf(index).forEach((other, d) => {
        const [a, b] = sideEnds(index, d);
        const [c, e] = sideEnds(other, opposite(d));
        expect(Math.hypot(a[0] - e[0], a[1] - e[1])).toBeCloseTo(0, 9);
        expect(Math.hypot(b[0] - c[0], b[1] - c[1])).toBeCloseTo(0, 9);
        const [x, y] = centreOf(index);
        const [u, v] = centreOf(other);
        expect(Math.hypot(u - x, v - y)).toBeCloseTo(HEX_WIDTH_KM, 9);
      });
    }
  });
});
