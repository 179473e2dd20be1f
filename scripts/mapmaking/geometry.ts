/** Plane geometry for the map's maker. Points are [km east, km north]; every function is deterministic. */

export type Point = readonly [number, number];
export type Line = readonly Point[];

export const gap = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
/** Twice the signed area of the triangle: positive if `c` lies to the left of the way from `a` to `b`. */
export const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

export function lengthOf(line: Line): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += gap(line[i - 1] as Point, line[i] as Point);
  return sum;
}

/** Signed area of a ring, positive anticlockwise. The ring may or may not repeat its first point. */
export function signedArea(ring: Line): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i] as Point;
    const b = ring[(i + 1) % ring.length] as Point;
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}

export const areaOf = (ring: Line): number => Math.abs(signedArea(ring));

export function isInside(point: Point, ring: Line): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i] as Point;
    const b = ring[j] as Point;
    if (a[1] > point[1] !== b[1] > point[1]) {
      if (point[0] < ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}

/** Part of any ring that lies inside a convex one (Sutherland-Hodgman; joins run along the edge, so areas are exact). */
export function clipRing(ring: Line, convex: Line): Point[] {
  const anticlockwise = signedArea(convex) > 0;
  let output: Point[] = [...ring];
  for (let i = 0; i < convex.length && output.length > 0; i++) {
    const a = convex[i] as Point;
    const b = convex[(i + 1) % convex.length] as Point;
    const side = (p: Point) => (anticlockwise ? turn(a, b, p) : -turn(a, b, p));
    const input = output;
    output = [];
    for (let j = 0; j < input.length; j++) {
      const from = input[j] as Point;
      const to = input[(j + 1) % input.length] as Point;
      const f = side(from);
      const t = side(to);
      if (f >= 0) output.push(from);
      if (f >= 0 !== t >= 0) output.push(between(from, to, f / (f - t)));
    }
  }
  return output;
}

export interface Nearest {
  readonly distance: number;
  readonly segment: number;
  readonly t: number;
  readonly point: Point;
  /** Way along the line from its start. */
  readonly along: number;
}

/** Point of a line nearest to a point. */
export function nearestOn(line: Line, point: Point): Nearest {
  let best: Nearest = { distance: Number.POSITIVE_INFINITY, segment: 0, t: 0, point: line[0] as Point, along: 0 };
  let along = 0;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] as Point;
    const b = line[i] as Point;
    const length = gap(a, b);
    const t =
      length === 0
        ? 0
        : Math.max(
            0,
            Math.min(1, ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / (length * length)),
          );
    const on = between(a, b, t);
    const distance = gap(on, point);
    if (distance < best.distance) best = { distance, segment: i - 1, t, point: on, along: along + length * t };
    along += length;
  }
  return best;
}

/** Distance of a point to a line with a sign: positive on the left of the line's direction. */
export function sideOfLine(line: Line, point: Point): number {
  const near = nearestOn(line, point);
  const a = line[near.segment] as Point;
  const b = line[near.segment + 1] as Point;
  let sign = turn(a, b, point);
  // At a joint the two segments may disagree: the bisector decides.
  const other = near.t === 0 ? near.segment - 1 : near.t === 1 ? near.segment + 1 : -1;
  if (other >= 0 && other < line.length - 1) {
    const [c, d] = [line[other] as Point, line[other + 1] as Point];
    const alternative = turn(c, d, point);
    if (alternative > 0 !== sign > 0) {
      const [u, v, w] = other < near.segment ? [c, a, b] : [a, b, d];
      const convex = turn(u, v, w);
      sign = convex > 0 ? Math.min(sign, alternative) : Math.max(sign, alternative);
    }
  }
  return sign > 0 ? near.distance : -near.distance;
}

/** Points every `step` along the line, both ends kept. */
export function resample(line: Line, step: number): Point[] {
  const total = lengthOf(line);
  const count = Math.max(1, Math.round(total / step));
  const result: Point[] = [];
  let segment = 1;
  let before = 0;
  for (let i = 0; i <= count; i++) {
    const want = (total * i) / count;
    while (segment < line.length - 1) {
      const length = gap(line[segment - 1] as Point, line[segment] as Point);
      if (before + length >= want) break;
      before += length;
      segment++;
    }
    const a = line[segment - 1] as Point;
    const b = line[segment] as Point;
    const length = gap(a, b);
    result.push(between(a, b, length === 0 ? 0 : Math.min(1, (want - before) / length)));
  }
  return result;
}

/** Part of a line between two ways along it. */
export function part(line: Line, from: number, to: number): Point[] {
  const result: Point[] = [];
  let along = 0;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] as Point;
    const b = line[i] as Point;
    const length = gap(a, b);
    if (along + length >= from && along <= to && length > 0) {
      const start = Math.max(0, (from - along) / length);
      const end = Math.min(1, (to - along) / length);
      if (result.length === 0) result.push(between(a, b, start));
      result.push(between(a, b, end));
    }
    along += length;
  }
  return result;
}

/** Where two segments cross, or null. */
export function crossing(a: Point, b: Point, c: Point, d: Point): Point | null {
  const denominator = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
  if (denominator === 0) return null;
  const t = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / denominator;
  const u = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / denominator;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? between(a, b, t) : null;
}

/** First crossing of two lines. */
export function firstCrossing(line: Line, other: Line): Point | null {
  for (let i = 1; i < line.length; i++) {
    for (let j = 1; j < other.length; j++) {
      const found = crossing(line[i - 1] as Point, line[i] as Point, other[j - 1] as Point, other[j] as Point);
      if (found) return found;
    }
  }
  return null;
}

/** Douglas-Peucker. */
export function simplify(line: Line, tolerance: number): Point[] {
  if (line.length < 3) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const stack: [number, number][] = [[0, line.length - 1]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [first, last] = top;
    const chord = [line[first] as Point, line[last] as Point];
    let worst = 0;
    let at = -1;
    for (let i = first + 1; i < last; i++) {
      const distance = nearestOn(chord, line[i] as Point).distance;
      if (distance > worst) {
        worst = distance;
        at = i;
      }
    }
    if (at >= 0 && worst > tolerance) {
      keep[at] = 1;
      stack.push([first, at], [at, last]);
    }
  }
  return line.filter((_, i) => keep[i]);
}

export function simplifyRing(ring: Line, tolerance: number): Point[] {
  const half = Math.floor(ring.length / 2);
  const first = simplify(ring.slice(0, half + 1), tolerance);
  const second = simplify([...ring.slice(half), ring[0] as Point], tolerance);
  return [...first, ...second.slice(1, -1)];
}

/**
 * A smooth curve through every point: centripetal Catmull-Rom, `step` km apart. Passes exactly through the given
 * points and makes no loops, which is why roads keep to their towns.
 */
export function smooth(line: Line, step: number): Point[] {
  if (line.length < 3) return [...line];
  const result: Point[] = [line[0] as Point];
  const mirror = (p: Point, q: Point): Point => [2 * p[0] - q[0], 2 * p[1] - q[1]];
  for (let i = 0; i < line.length - 1; i++) {
    const p1 = line[i] as Point;
    const p2 = line[i + 1] as Point;
    const p0 = line[i - 1] ?? mirror(p1, p2);
    const p3 = line[i + 2] ?? mirror(p2, p1);
    const t1 = Math.sqrt(gap(p0, p1)) || 1e-6;
    const t2 = t1 + (Math.sqrt(gap(p1, p2)) || 1e-6);
    const t3 = t2 + (Math.sqrt(gap(p2, p3)) || 1e-6);
    const pieces = Math.max(1, Math.ceil(gap(p1, p2) / step));
    for (let k = 1; k <= pieces; k++) {
      const t = t1 + ((t2 - t1) * k) / pieces;
      const mix = (a: Point, b: Point, ta: number, tb: number): Point => between(a, b, (t - ta) / (tb - ta));
      const a1 = mix(p0, p1, 0, t1);
      const a2 = mix(p1, p2, t1, t2);
      const a3 = mix(p2, p3, t2, t3);
      const b1 = mix(a1, a2, 0, t2);
      const b2 = mix(a2, a3, t1, t3);
      result.push(mix(b1, b2, t1, t2));
    }
  }
  return result;
}

/** Corner cutting for rings. */
export function chaikin(ring: Line, rounds: number): Point[] {
  let points: Point[] = [...ring];
  for (let round = 0; round < rounds; round++) {
    const next: Point[] = [];
    for (let i = 0; i < points.length; i++) {
      const a = points[i] as Point;
      const b = points[(i + 1) % points.length] as Point;
      next.push(between(a, b, 0.25), between(a, b, 0.75));
    }
    points = next;
  }
  return points;
}

/** A number from -1 to 1 that depends only on its arguments (an integer hash, the same on every machine). */
export function noise(seed: number, index: number): number {
  let h = Math.imul(seed + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  h ^= h >>> 15;
  return ((h >>> 0) / 0xffffffff) * 2 - 1;
}

/** Smooth noise along a number line. */
export function waves(seed: number, x: number): number {
  const i = Math.floor(x);
  const t = x - i;
  const s = t * t * (3 - 2 * t);
  return noise(seed, i) * (1 - s) + noise(seed, i + 1) * s;
}

export function hashOf(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}
