import { describe, expect, test } from 'vitest';
import { drawingOf, type Outlines } from '../../../client/board/drawing.ts';
import { centreOf, HEX_KM, hexAtKm, type Point } from '../../../client/board/grid.ts';
import { along, arrow, stretches, wayThrough } from '../../../client/board/lines.ts';
import outlines from '../../../client/board/outlines/kursk.json' with { type: 'json' };
import { thumbnailBox } from '../../../client/board/Thumbnail.tsx';
import { boardFrom, directionTo, indexOf } from '../../../game/board.ts';
import map from '../../../game/data/maps/kursk.json' with { type: 'json' };
import type { MapFile } from '../../../game/map.ts';

const board = boardFrom(map as unknown as MapFile);
const drawing = drawingOf(board, outlines as Outlines);
const gap = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const toSegment = (p: Point, a: Point, b: Point) => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(p[0] - a[0] - dx * t, p[1] - a[1] - dy * t);
};
const lengthOf = (line: readonly Point[]) =>
  line.reduce((sum, p, i) => (i ? sum + gap(p, line[i - 1] as Point) : 0), 0);

describe('lines along roads', () => {
  const offRoad = (p: Point) =>
    Math.min(...drawing.roadLines.flatMap((road) => road.slice(1).map((b, i) => toSegment(p, road[i] as Point, b))));
  test('every stretch of road on the map is drawn near its hexes, without leaps or detours', () => {
    for (const hexes of Object.values(board.stretches)) {
      const way = wayThrough(board, drawing.roadLines, hexes);
      for (let i = 1; i < way.length; i++) {
        const [[ax, ay], [bx, by]] = [way[i - 1] as Point, way[i] as Point];
        expect(offRoad([(ax + bx) / 2, (ay + by) / 2])).toBeLessThan(1);
      }
      expect(lengthOf(way)).toBeLessThan(hexes.length * HEX_KM * 1.7);
      for (const hex of hexes)
        expect(
          Math.min(...way.slice(1).map((b, i) => toSegment(centreOf(board, hex), way[i] as Point, b))),
        ).toBeLessThan(3.3);
    }
  });
  test('between hexes without a road the line is straight', () => {
    const a = [...board.ids.keys()].find(
      (i) => [0, 1, 2].every((d) => board.road[i * 6 + d] === 0) && (board.neighbours[i * 6] as number) >= 0,
    ) as number;
    const b = board.neighbours[a * 6] as number;
    expect(directionTo(board, a, b)).toBe(0);
    expect(wayThrough(board, drawing.roadLines, [a, b])).toEqual([centreOf(board, a), centreOf(board, b)]);
  });
  test('a line is parted by the hex that it runs in, and the parts join', () => {
    const hexes = board.stretches['sudzha-road'] as readonly number[];
    const way = wayThrough(board, drawing.roadLines, hexes);
    const fire = new Set(['1416', '1516', '1616'].map((id) => indexOf(board, id)));
    const parts = stretches(board, way, (hex) => (fire.has(hex) ? 'fire' : 'open'));
    expect(parts.map(({ kind }) => kind)).toContain('fire');
    for (let i = 1; i < parts.length; i++) expect(parts[i]?.line[0]).toEqual(parts[i - 1]?.line.at(-1));
    for (const { kind, line } of parts) {
      const [a, b] = [line[line.length >> 1] as Point, line[(line.length >> 1) - 1] as Point];
      expect(fire.has(hexAtKm(board, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2))).toBe(kind === 'fire');
    }
    expect(parts.reduce((sum, { line }) => sum + lengthOf(line), 0)).toBeCloseTo(lengthOf(way), 3);
  });
  test('ticks stand at even distances', () => {
    const marks = along(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      10,
      19,
      8,
    );
    expect(marks).toHaveLength(11);
    expect(marks[1]).toEqual({ x: 27, y: 0, angle: 0 });
    expect(marks.at(-1)?.angle).toBe(90);
  });
});

describe('arrows', () => {
  test('point at the last hex and stop short of it', () => {
    const shape = arrow(
      [
        [0, 0],
        [5, 0],
      ],
      10,
      10,
      8,
    );
    expect(shape).toMatchObject({ x: 42, y: 0, angle: 0 });
    expect(arrow([[0, 0]], 10, 0, 0)).toBeNull();
  });
});

describe('the small picture', () => {
  test('shows the part asked for in the picture’s shape', () => {
    const [, , w, h] = thumbnailBox(
      [162.5, 118.4],
      [
        [60, 60],
        [80, 70],
      ],
      300,
      200,
    );
    expect(w / h).toBeCloseTo(1.5);
    expect(w).toBeGreaterThanOrEqual(48);
    // At the edge of the map nothing beside it is shown.
    const [west, north] = thumbnailBox(
      [162.5, 118.4],
      [
        [2, 3],
        [30, 20],
      ],
      300,
      200,
    );
    expect([west, north]).toEqual([0, 0]);
    const [x, y, ww, hh] = thumbnailBox([162.5, 118.4], [], 198, 146);
    expect(ww / hh).toBeCloseTo(198 / 146);
    expect(x >= -0.01 && y >= -0.01 && x + ww <= 162.51 && y + hh <= 118.41).toBe(true);
  });
});

describe('the outlines', () => {
  test('places, bridges and rivers lie where the map file says', () => {
    for (const hex of board.file.hexes)
      for (const place of hex.places) {
        const at = drawing.places.get(place.name);
        if (at) expect(hexAtKm(board, at[0], at[1])).toBe(hex.row * board.columns + hex.column);
        const [x, y] = drawing.place(place.lon, place.lat);
        if (at) expect(gap([x, y], at)).toBeLessThan(0.05);
      }
    for (const { id, a, b } of board.bridges) {
      const at = drawing.bridges.get(id);
      expect(at).toBeDefined();
      if (at) expect(Math.min(gap(at, centreOf(board, a)), gap(at, centreOf(board, b)))).toBeLessThan(HEX_KM);
    }
  });
});
