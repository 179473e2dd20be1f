/**
 * Rivers onto hexsides. A river is a chain of sides from corner to corner, so it cannot have a gap: the cheapest
 * chain near the drawn line that leaves every named place on its own bank.
 */
import { hexesOfSide, indexOf, neighboursOf, SIDE_COUNT, sideOf } from '../../game/hex/hexes.ts';
import { ALL_HEXES, centreOf, hexAt, sideEnds } from '../../game/hex/projection.ts';
import { gap, type Line, nearestOn, type Point, sideOfLine, turn } from './geometry.ts';
import type { PlaceInput, RiverInput } from './input.ts';

export interface RiverSide {
  readonly name: string;
  readonly level: 'major' | 'minor';
}

interface Step {
  readonly to: string;
  readonly side: number;
  readonly middle: Point;
  readonly left: number;
  readonly right: number;
}

const keyOf = (point: Point): string => `${Math.round(point[0] * 100)},${Math.round(point[1] * 100)}`;

/** Corners of the grid and the sides that lead from each to the next. Only sides between two hexes of the map. */
function cornerGraph(): { steps: Map<string, Step[]>; points: Map<string, Point>; onEdge: Set<string> } {
  const steps = new Map<string, Step[]>();
  const points = new Map<string, Point>();
  const hexesAt = new Map<string, number>();
  for (const index of ALL_HEXES) {
    neighboursOf(index).forEach((other, direction) => {
      const [a, b] = sideEnds(index, direction);
      const [ka, kb] = [keyOf(a), keyOf(b)];
      points.set(ka, a);
      points.set(kb, b);
      hexesAt.set(ka, (hexesAt.get(ka) ?? 0) + 1);
      if (other < 0) return;
      const leftIsHere = turn(a, b, centreOf(index)) > 0;
      const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      const list = steps.get(ka) ?? [];
      list.push({
        to: kb,
        side: sideOf(index, other),
        middle,
        left: leftIsHere ? index : other,
        right: leftIsHere ? other : index,
      });
      steps.set(ka, list);
    });
  }
  const onEdge = new Set([...hexesAt].filter(([key, count]) => count < 3 && steps.has(key)).map(([key]) => key));
  return { steps, points, onEdge };
}

function nearestKey(keys: Iterable<string>, points: Map<string, Point>, to: Point): string {
  let best = '';
  let distance = Number.POSITIVE_INFINITY;
  for (const key of keys) {
    const d = gap(points.get(key) as Point, to);
    if (d < distance) {
      best = key;
      distance = d;
    }
  }
  return best;
}

/** The stretch of a line inside the grid. */
function insidePart(line: Line): { line: Point[]; startsInside: boolean; endsInside: boolean } {
  const dense: Point[] = [];
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] as Point;
    const b = line[i] as Point;
    const pieces = Math.max(1, Math.ceil(gap(a, b) / 0.25));
    for (let k = i === 1 ? 0 : 1; k <= pieces; k++) {
      dense.push([a[0] + ((b[0] - a[0]) * k) / pieces, a[1] + ((b[1] - a[1]) * k) / pieces]);
    }
  }
  const inside = dense.map((p) => hexAt(p[0], p[1]) >= 0);
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  return { line: dense.slice(first, last + 1), startsInside: first === 0, endsInside: last === dense.length - 1 };
}

export function riverSides(rivers: readonly RiverInput[], places: readonly PlaceInput[]): (RiverSide | null)[] {
  const { steps, points, onEdge } = cornerGraph();
  const hexOfPlace = (name: string): number => {
    const place = places.find((p) => p.name === name);
    if (!place) throw new Error(`Rivers name ${name}, which is not a place.`);
    return hexAt(place.point[0], place.point[1]);
  };
  const result: (RiverSide | null)[] = new Array(SIDE_COUNT).fill(null);
  const chains = new Map<string, string[]>();
  for (const river of rivers) {
    if (river.level === 'stream') continue;
    const add = (side: number) => {
      if (result[side]?.level !== 'major') result[side] = { name: river.name, level: river.level as 'major' | 'minor' };
    };
    if (river.sides) {
      for (const text of river.sides) {
        const [a, b] = text.split('-').map(indexOf) as [number, number];
        const side = sideOf(a, b);
        if (side < 0) throw new Error(`${river.name}: ${text} is not a side.`);
        add(side);
      }
      continue;
    }
    const bank = new Map<number, 1 | -1>();
    for (const name of river.left) bank.set(hexOfPlace(name), 1);
    for (const name of river.right) {
      const hex = hexOfPlace(name);
      if (bank.get(hex) === 1) throw new Error(`${river.name}: ${name} shares a hex with a place of the left bank.`);
      bank.set(hex, -1);
    }
    const { line, startsInside, endsInside } = insidePart(river.line);
    const start = nearestKey(startsInside ? steps.keys() : onEdge, points, line[0] as Point);
    const parent = river.into ? chains.get(river.into) : undefined;
    const goals = !endsInside ? onEdge : (parent ?? steps.keys());
    const goal = nearestKey(goals, points, line.at(-1) as Point);
    const sideOfHex = new Map<number, number>();
    const lies = (hex: number): number => {
      const known = sideOfHex.get(hex);
      if (known !== undefined) return known;
      const value = sideOfLine(line, centreOf(hex));
      sideOfHex.set(hex, value);
      return value;
    };
    const costOf = (step: Step): number => {
      const near = nearestOn(line, step.middle).distance;
      let cost = 1 + (near / 1.3) ** 2;
      if (bank.get(step.left) === -1) cost += 200;
      if (bank.get(step.right) === 1) cost += 200;
      // A hex whose middle lies well on the other bank.
      cost += 0.6 * Math.max(0, -lies(step.left) - 0.6) + 0.6 * Math.max(0, lies(step.right) - 0.6);
      return cost;
    };
    const distance = new Map<string, number>([[start, 0]]);
    const came = new Map<string, { from: string; side: number }>();
    const open = new Set([start]);
    while (open.size > 0) {
      let current = '';
      let least = Number.POSITIVE_INFINITY;
      for (const key of open) {
        const d = distance.get(key) as number;
        if (d < least) {
          least = d;
          current = key;
        }
      }
      open.delete(current);
      if (current === goal) break;
      for (const step of steps.get(current) ?? []) {
        const total = least + costOf(step);
        if (total < (distance.get(step.to) ?? Number.POSITIVE_INFINITY) - 1e-9) {
          distance.set(step.to, total);
          came.set(step.to, { from: current, side: step.side });
          open.add(step.to);
        }
      }
    }
    const chain = [goal];
    for (let at = goal; at !== start; ) {
      const link = came.get(at);
      if (!link) throw new Error(`${river.name} has no way from its start to its end.`);
      add(link.side);
      at = link.from;
      chain.push(at);
    }
    if ((distance.get(goal) as number) >= 200) throw new Error(`${river.name}: a place lies on the wrong bank.`);
    chains.set(river.name, chain);
  }
  return result;
}

/** Both hexes of every side that carries a river. */
export const riverPairs = (sides: readonly (RiverSide | null)[]): [number, number, RiverSide][] =>
  sides.flatMap((side, number) => (side ? [[...hexesOfSide(number), side] as [number, number, RiverSide]] : []));
