/** Lines over the map: supply along real roads, arrows, ticks. Pure; points are in map kilometres unless said. */
import { type Board, ROAD_NONE } from '../../game/board.ts';
import { linePath } from './drawing.ts';
import { centreOf, HEX_KM, hexAtKm, type Point } from './grid.ts';

const gap = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Nearest place on a line: how far away, and how far along in points (2.5 is half way from point 2 to point 3). */
const nearest = (line: readonly Point[], p: Point): { readonly distance: number; readonly along: number } => {
  let best = { distance: Number.POSITIVE_INFINITY, along: 0 };
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)));
    const distance = gap(p, [a[0] + dx * t, a[1] + dy * t]);
    if (distance < best.distance) best = { distance, along: i - 1 + t };
  }
  return best;
};

const pointAt = (line: readonly Point[], along: number): Point => {
  const i = Math.min(Math.floor(along), line.length - 2);
  const [a, b] = [line[i] as Point, line[i + 1] as Point];
  return [a[0] + (b[0] - a[0]) * (along - i), a[1] + (b[1] - a[1]) * (along - i)];
};

/** How far from the middle of a hex a drawn road may run and still be the road through it, km. */
const ROAD_REACH = 3.2;
/** A drawn way may be this much longer than the straight one from hex to hex. */
const MOST_DETOUR = 1.7;

const hasRoad = (board: Board, a: number, b: number): boolean => {
  for (let d = 0; d < 6; d++) if (board.neighbours[a * 6 + d] === b) return board.road[a * 6 + d] !== ROAD_NONE;
  return false;
};

interface Leg {
  readonly end: number;
  readonly off: number;
  readonly line: readonly Point[];
}

/** The longest leg from place `start` of the way that one drawn road serves, hex for hex in one direction. */
const legAlong = (board: Board, road: readonly Point[], hexes: readonly number[], start: number): Leg | null => {
  let off = 0;
  let last = -1;
  let sense = 0;
  let first = 0;
  let end = start;
  for (let i = start; i < hexes.length; i++) {
    if (i > start && !hasRoad(board, hexes[i - 1] as number, hexes[i] as number)) break;
    const near = nearest(road, centreOf(board, hexes[i] as number));
    if (near.distance > ROAD_REACH) break;
    const turn = Math.sign(near.along - last);
    if (i === start) first = near.along;
    else if (turn === 0 || (sense !== 0 && turn !== sense)) break;
    else sense = turn;
    last = near.along;
    off += near.distance;
    end = i;
  }
  if (end === start) return null;
  const inner = road.slice(Math.floor(Math.min(first, last)) + 1, Math.ceil(Math.max(first, last)));
  const line = [pointAt(road, first), ...(sense > 0 ? inner : inner.reverse()), pointAt(road, last)];
  const length = line.reduce((sum, p, i) => (i ? sum + gap(p, line[i - 1] as Point) : 0), 0);
  return length > (end - start) * HEX_KM * MOST_DETOUR ? null : { end, off: off / (end - start), line };
};

/** A way through hexes along the drawn roads, from the first hex to the last; straight where there is none. */
export const wayThrough = (board: Board, roads: readonly (readonly Point[])[], hexes: readonly number[]): Point[] => {
  const way: Point[] = [];
  const add = (p: Point) => {
    const last = way.at(-1);
    if (!last || gap(last, p) > 0.05) way.push(p);
  };
  for (let i = 0; i < hexes.length - 1; ) {
    let best: Leg | null = null;
    for (const road of roads) {
      const leg = legAlong(board, road, hexes, i);
      if (leg && (!best || leg.end > best.end || (leg.end === best.end && leg.off < best.off))) best = leg;
    }
    if (best) {
      best.line.forEach(add);
      i = best.end;
    } else {
      add(centreOf(board, hexes[i] as number));
      i++;
      add(centreOf(board, hexes[i] as number));
    }
  }
  return way;
};

export type Stretch = 'open' | 'fire' | 'cut';

/** Parts a line of supply by what each hex does to it. Neighbouring parts share a point. */
export const stretches = (
  board: Board,
  way: readonly Point[],
  kindOf: (hex: number) => Stretch,
): { kind: Stretch; line: Point[] }[] => {
  const parts: { kind: Stretch; line: Point[] }[] = [];
  const dense = way.flatMap((p, i): Point[] => {
    const before = way[i - 1];
    if (!before) return [p];
    const pieces = Math.max(1, Math.ceil(gap(before, p) / 0.4));
    return Array.from({ length: pieces }, (_, n) => {
      const t = (n + 1) / pieces;
      return [before[0] + (p[0] - before[0]) * t, before[1] + (p[1] - before[1]) * t] as const;
    });
  });
  for (let i = 1; i < dense.length; i++) {
    const [a, b] = [dense[i - 1] as Point, dense[i] as Point];
    const kind = kindOf(hexAtKm(board, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2));
    const last = parts.at(-1);
    if (last?.kind === kind) last.line.push(b);
    else parts.push({ kind, line: [a, b] });
  }
  return parts;
};

/** Places along a line every `step` (pixels at `k`), with the direction there. */
export const along = (
  line: readonly Point[],
  k: number,
  step: number,
  first = step / 2,
): { x: number; y: number; angle: number }[] => {
  const found: { x: number; y: number; angle: number }[] = [];
  let left = first;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    const length = gap(a, b) * k;
    const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
    for (; left <= length; left += step) {
      const t = left / length;
      found.push({ x: (a[0] + (b[0] - a[0]) * t) * k, y: (a[1] + (b[1] - a[1]) * t) * k, angle });
    }
    left -= length;
  }
  return found;
};

export const scaled = (line: readonly Point[], k: number): string => linePath(line.map(([x, y]) => [x * k, y * k]));

export interface ArrowShape {
  readonly shaft: string;
  /** Tip and direction of the head. */
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** An arrow through the middles of hexes, bent in curves, in pixels at `k`; shortened at both ends. */
export const arrow = (centres: readonly Point[], k: number, trimStart: number, trimEnd: number): ArrowShape | null => {
  if (centres.length < 2) return null;
  const p = centres.map(([x, y]): Point => [x * k, y * k]);
  const toward = (from: Point, to: Point, by: number): Point => {
    const length = gap(from, to) || 1;
    const t = Math.min(0.8, by / length);
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  };
  const last = p.length - 1;
  const tip = toward(p[last] as Point, p[last - 1] as Point, trimEnd);
  const before = p[last - 1] as Point;
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const start = toward(p[0] as Point, p[1] as Point, trimStart);
  const neck = toward(tip, before, 9);
  const mid = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const xy = (q: Point) => `${q[0].toFixed(1)} ${q[1].toFixed(1)}`;
  let shaft = `M${xy(start)}`;
  for (let i = 1; i < last; i++) {
    const corner = p[i] as Point;
    shaft += `L${xy(mid(i === 1 ? start : (p[i - 1] as Point), corner))}Q${xy(corner)} ${xy(mid(corner, p[i + 1] as Point))}`;
  }
  return { shaft: `${shaft}L${xy(neck)}`, x: tip[0], y: tip[1], angle: (angle * 180) / Math.PI };
};
