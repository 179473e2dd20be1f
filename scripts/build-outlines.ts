/**
 * Lines and areas for drawing the map: smooth, cut to the map with a margin, small. Made with the map file by
 * `npm run build-map`. Coordinates are whole tens of metres, each point as the step from the one before.
 */

import type { OutlinesFile } from '../client/board/outlines/outlines.ts';
import { indexOf } from '../game/hex/hexes.ts';
import { BOUNDS_KM, centreOf } from '../game/hex/projection.ts';
import type { MapFile } from '../game/map.ts';
import {
  areaOf,
  between,
  chaikin,
  clipRing,
  crossing,
  gap,
  hashOf,
  isInside,
  type Line,
  nearestOn,
  noise,
  type Point,
  resample,
  sideOfLine,
  simplify,
  simplifyRing,
  smooth,
  waves,
} from './mapmaking/geometry.ts';
import type { Area, Input, RiverInput } from './mapmaking/input.ts';

export const OUTLINES_PATH = 'client/board/outlines/kursk.json';
export const MARGIN_KM = 8;
/** Size of a unit of the coordinates. */
export const UNIT_KM = 0.01;

const EXTENT = {
  west: BOUNDS_KM.west - MARGIN_KM,
  east: BOUNDS_KM.east + MARGIN_KM,
  south: BOUNDS_KM.south - MARGIN_KM,
  north: BOUNDS_KM.north + MARGIN_KM,
};
const BOX: Point[] = [
  [EXTENT.west, EXTENT.south],
  [EXTENT.east, EXTENT.south],
  [EXTENT.east, EXTENT.north],
  [EXTENT.west, EXTENT.north],
];

/** `east north` of the first point, then steps, all in units. */
export function encode(line: Line): string {
  const numbers: number[] = [];
  let [x, y] = [0, 0];
  line.forEach((point, i) => {
    const [u, v] = [Math.round(point[0] / UNIT_KM), Math.round(point[1] / UNIT_KM)];
    if (i > 0 && u === x && v === y) return;
    numbers.push(u - x, v - y);
    [x, y] = [u, v];
  });
  return numbers.join(' ');
}

const inBox = (p: Point): boolean =>
  p[0] >= EXTENT.west && p[0] <= EXTENT.east && p[1] >= EXTENT.south && p[1] <= EXTENT.north;

/** The parts of a line inside the box. */
function cutLine(line: Line): Point[][] {
  const parts: Point[][] = [];
  let current: Point[] = [];
  const close = () => {
    if (current.length > 1) parts.push(current);
    current = [];
  };
  for (let i = 0; i < line.length; i++) {
    const here = line[i] as Point;
    const before = line[i - 1];
    if (before && inBox(before) !== inBox(here)) {
      for (let k = 0; k < 4; k++) {
        const cut = crossing(before, here, BOX[k] as Point, BOX[(k + 1) % 4] as Point);
        if (cut) {
          current.push(cut);
          break;
        }
      }
    }
    if (inBox(here)) current.push(here);
    else close();
  }
  close();
  return parts;
}

/** Straight stretches become roads: curves through every given point. */
const curve = (line: Line, step: number, tolerance: number): Point[] => simplify(smooth(line, step), tolerance);

/** Moves the points of an area off the rivers, to the bank on which its middle lies. */
function offRivers(ring: Line, middle: Point, rivers: readonly RiverInput[]): Point[] {
  const clearance = 0.35;
  const close = rivers.filter((r) => r.level !== 'stream' && ring.some((p) => nearestOn(r.line, p).distance < 6));
  return ring.map((p) => {
    let point = p;
    for (const river of close) {
      const own = Math.sign(sideOfLine(river.line, middle)) || 1;
      const side = sideOfLine(river.line, point) * own;
      if (side >= clearance || nearestOn(river.line, point).distance > 4) continue;
      const near = nearestOn(river.line, point);
      const a = river.line[near.segment] as Point;
      const b = river.line[near.segment + 1] as Point;
      const length = gap(a, b) || 1;
      const shift = own * clearance;
      point = [near.point[0] - ((b[1] - a[1]) / length) * shift, near.point[1] + ((b[0] - a[0]) / length) * shift];
    }
    return point;
  });
}

/** A sketched wood made to look like one: rounded, with an uneven edge and a few copses around it. */
function woodRings(wood: Area, rivers: readonly RiverInput[], places: readonly Point[]): Point[][] {
  const seed = hashOf(wood.name);
  const round = chaikin(wood.ring, 2);
  const even = resample([...round, round[0] as Point], 0.34).slice(0, -1);
  const middle: Point = [
    even.reduce((sum, p) => sum + p[0], 0) / even.length,
    even.reduce((sum, p) => sum + p[1], 0) / even.length,
  ];
  const size = Math.sqrt(areaOf(wood.ring));
  const reach = Math.min(1.25, size * 0.19);
  const uneven = even.map((p, i): Point => {
    const a = even[(i + even.length - 1) % even.length] as Point;
    const b = even[(i + 1) % even.length] as Point;
    const length = gap(a, b) || 1;
    // Fades to nothing where the ring closes, so that both ends meet.
    const fade = Math.min(1, i / 4, (even.length - i) / 4);
    const shift = fade * reach * (0.8 * waves(seed, i / 6.7) + 0.55 * waves(seed + 7, i / 2.9) + 0.16 * noise(seed, i));
    return [p[0] + ((b[1] - a[1]) / length) * shift, p[1] - ((b[0] - a[0]) / length) * shift];
  });
  const rings = [chaikin(offRivers(uneven, middle, rivers), 1)];
  const copses = Math.min(8, Math.round(size / 1.1));
  for (let k = 0; k < copses; k++) {
    const at = Math.floor(((noise(seed + 31, k) + 1) / 2) * even.length) % even.length;
    const edge = even[at] as Point;
    const away = gap(edge, middle) || 1;
    const out = 0.9 + 0.7 * Math.abs(noise(seed + 32, k));
    const centre: Point = [
      edge[0] + ((edge[0] - middle[0]) / away) * out,
      edge[1] + ((edge[1] - middle[1]) / away) * out,
    ];
    const radius = 0.22 + 0.26 * Math.abs(noise(seed + 33, k));
    const blob = Array.from({ length: 7 }, (_, i): Point => {
      const angle = (i / 7) * 2 * Math.PI;
      const r = radius * (1 + 0.35 * noise(seed + k, i));
      return [centre[0] + r * 1.35 * Math.cos(angle), centre[1] + r * Math.sin(angle)];
    });
    if (rivers.some((r) => nearestOn(r.line, centre).distance < radius + 0.3)) continue;
    if (places.some((p) => gap(p, centre) < radius + 0.8)) continue;
    rings.push(chaikin(blob, 1));
  }
  return rings;
}

/** Borders between oblasts inside Russia, brought to the better country border at their ends. */
function oblastLines(input: Input): Point[][] {
  const kursk = input.oblasts.find((o) => o.name === 'Kursk');
  if (!kursk) return [];
  const others = input.oblasts.filter((o) => o.country === 'RU' && o !== kursk);
  const closed = [...kursk.ring, kursk.ring[0] as Point];
  const dense = resample(closed, 0.5);
  const belongs = dense.map(
    (p) =>
      !isInside(p, input.ukraine) &&
      others.some((o) => nearestOn([...o.ring, o.ring[0] as Point], p).distance < 0.05) &&
      nearestOn(input.border, p).distance > 0.3,
  );
  const lines: Point[][] = [];
  let current: Point[] = [];
  dense.forEach((p, i) => {
    if (belongs[i]) current.push(p);
    else {
      if (current.length > 3) lines.push(current);
      current = [];
    }
  });
  if (current.length > 3) lines.push(current);
  return lines.map((line) => {
    const thin = simplify(line, 0.1);
    const first = nearestOn(input.border, thin[0] as Point);
    const last = nearestOn(input.border, thin.at(-1) as Point);
    return [...(first.distance < 6 ? [first.point] : []), ...thin, ...(last.distance < 6 ? [last.point] : [])];
  });
}

export function buildOutlines(input: Input, map: MapFile): OutlinesFile {
  type Run = OutlinesFile['woods'][number];
  const rings = (areas: readonly Line[], tolerance: number): Run[] =>
    areas
      .map((ring) => simplifyRing(clipRing(ring, BOX), tolerance))
      .filter((ring) => ring.length > 2)
      .map((ring) => ({ line: encode(ring) }));
  const cut = (line: Line): Run[] => cutLine(line).map((p) => ({ line: encode(p) }));
  const rivers = input.rivers.map((river) => ({ ...river, line: curve(river.line, 0.25, 0.025) }));
  const roads = input.roads.map((road) => ({ ...road, line: curve(road.line, 0.5, 0.025) }));
  const railways = input.railways.map((road) => ({ ...road, line: curve(road.line, 0.5, 0.025) }));
  const bridges = map.hexsides.flatMap((side) => {
    if (!side.bridge) return [];
    const middle = between(centreOf(indexOf(side.a)), centreOf(indexOf(side.b)), 0.5);
    const river = rivers.find((r) => r.name === side.riverName);
    const link = map.links.find((l) => l.a === side.a && l.b === side.b && l.kind === 'road');
    let best: Point | null = null;
    for (const way of link ? roads : railways) {
      for (let i = 1; i < way.line.length; i++) {
        const [a, b] = [way.line[i - 1] as Point, way.line[i] as Point];
        if (gap(a, middle) > 6) continue;
        for (let j = 1; river && j < river.line.length; j++) {
          const at = crossing(a, b, river.line[j - 1] as Point, river.line[j] as Point);
          if (at && gap(at, middle) < (best ? gap(best, middle) : 4)) best = at;
        }
      }
    }
    return [{ id: side.bridge.id, line: encode([best ?? middle]) }];
  });
  return {
    unitKm: UNIT_KM,
    extentKm: EXTENT,
    ukraine: rings([input.ukraine], 0.06),
    border: cut(simplify(input.border, 0.06)),
    oblasts: oblastLines(input).flatMap(cut),
    woods: rings(
      input.woods.flatMap((wood) =>
        woodRings(
          wood,
          input.rivers,
          input.places.map((p) => p.point),
        ),
      ),
      0.03,
    ),
    marshes: rings(
      input.marshes.map((m) => chaikin(m.ring, 1)),
      0.06,
    ),
    lakes: rings(
      input.lakes.map(({ ring }) => chaikin(ring, 2)),
      0.03,
    ),
    rivers: rivers.flatMap(({ name, level, line }) => cut(line).map((run) => ({ name, level, ...run }))),
    roads: roads.flatMap(({ ref, class: kind, line }) =>
      cut(line).map((run) => ({ ref, class: kind ?? 'main', ...run })),
    ),
    railways: railways.flatMap(({ line }) => cut(line)),
    bridges,
    places: input.places.map(({ name, point }) => ({ name, line: encode([point]) })),
    points: input.points.map(({ name, kind, point }) => ({ name, kind, line: encode([point]) })),
  };
}

export const formatOutlines = (outlines: OutlinesFile): string => `${JSON.stringify(outlines, null, 2)}\n`;
