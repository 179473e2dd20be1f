/** Rules 6.2, 6.3 — zones of control, and the hexes that a unit holds around it: the continuity of the front. */
import { type Board, distance, indexOf, RIVER_MAJOR } from '../board.ts';
import { unitType } from '../data/unitTypes.ts';
import { HOLD_RADIUS, HOLD_WITHOUT_INTELLIGENCE, MOP_UP } from '../data/zonesOfControl.ts';
import { Recent } from '../recent.ts';
import type { Ground, Situation } from '../situation.ts';
import { enemyOf, hasFeature, type Position, SIDE_CODE, type Side, type SupplyState, type Unit } from '../state.ts';
import { unitAt } from './stacking.ts';
import { hexsidesOf, impassableHexes, isImpassable, isSurprise } from './terrain.ts';

/** Rule 6.2 — combat units that are not cut have a zone of control; special operations units have none. */
const mayHaveZone = (unit: Unit): boolean => {
  const type = unitType(unit.type);
  return type.combat && !type.slips && unit.supply !== 'cut' && unit.hits > 0;
};

export const hasZone = (position: Position, unit: Unit): boolean =>
  mayHaveZone(unit) && !(unit.side === 'RU' && isSurprise(position));

interface Zone {
  readonly river: Uint8Array;
  readonly surprised: boolean;
  readonly hexes: Uint8Array;
}

/** By the units of the side: orders of the other side leave its zones as they are. */
const zones = new Recent<readonly Unit[], Zone>(8);

/** Rule 6.2 — 1 where the side has a zone of control: the six neighbours, not across an unbridged major river. */
export const zoneOf = (ground: Ground, side: Side): Uint8Array => {
  const { board, position } = ground;
  const units = ground.ofSide[side];
  const surprised = side === 'RU' && isSurprise(position);
  const { river } = hexsidesOf(ground);
  const known = zones.get(units);
  if (known && known.river === river && known.surprised === surprised) return known.hexes;
  const hexes = new Uint8Array(board.size);
  zones.set(units, { river, surprised, hexes });
  if (surprised) return hexes;
  for (const unit of units) {
    if (!mayHaveZone(unit)) continue;
    const at = indexOf(board, unit.hex) * 6;
    for (let d = 0; d < 6; d++) {
      const next = board.neighbours[at + d] as number;
      if (next >= 0 && river[at + d] !== RIVER_MAJOR) hexes[next] = 1;
    }
  }
  return hexes;
};

/** Rule 6.2 — the units whose zone of control covers a hex. */
export const zoneUnits = (ground: Ground, index: number, side: Side): Unit[] => {
  const { board, position } = ground;
  const { river } = hexsidesOf(ground);
  const found: Unit[] = [];
  for (let d = 0; d < 6; d++) {
    const next = board.neighbours[index * 6 + d] as number;
    if (next < 0 || river[index * 6 + d] === RIVER_MAJOR) continue;
    for (const unit of ground.at[next] ?? []) if (unit.side === side && hasZone(position, unit)) found.push(unit);
  }
  return found;
};

/** Rule 6.3 — how far units of a side hold by their supply; null for no hex but their own: the surprised side. */
const radiiOf = (position: Position, side: Side): Readonly<Record<SupplyState, number>> | null => {
  if (side === 'RU') return isSurprise(position) ? null : HOLD_RADIUS;
  return hasFeature(position, 'aid') && position.aid.intelligence.level === 0 ? HOLD_WITHOUT_INTELLIGENCE : HOLD_RADIUS;
};

const radiusOf = (radii: ReturnType<typeof radiiOf>, unit: Unit): number => {
  const type = unitType(unit.type);
  return type.combat && radii ? Math.min(type.maxHold, radii[unit.supply]) : 0;
};

/** Rule 6.3 — how far a unit holds: 2 open, 1 under fire, 0 cut; some types less; the Russian side 0 while surprised. */
export const holdRadius = (position: Position, unit: Unit): number => radiusOf(radiiOf(position, unit.side), unit);

/** A hex that hold may spread to: of the side's own control, passable, without an enemy. */
const canHold = (ground: Ground, index: number, side: Side): boolean =>
  ground.control[index] === SIDE_CODE[side] &&
  !isImpassable(ground.board, index) &&
  !unitAt(ground, index, enemyOf(side));

const ownGround = new Recent<Uint8Array, Partial<Record<Side, Uint8Array>>>(6);

/** 1 for the passable hexes of a side's control. */
const ownGroundOf = ({ board, control }: Ground, side: Side): Uint8Array => {
  let known = ownGround.get(control);
  if (!known) {
    known = {};
    ownGround.set(control, known);
  }
  const before = known[side];
  if (before) return before;
  const own = SIDE_CODE[side];
  const shut = impassableHexes(board);
  const hexes = new Uint8Array(board.size);
  for (let i = 0; i < hexes.length; i++) if (control[i] === own && shut[i] === 0) hexes[i] = 1;
  known[side] = hexes;
  return hexes;
};

/** 1 for all hexes that `canHold`. */
const holdable = (ground: Ground, side: Side): Uint8Array => {
  const open = ownGroundOf(ground, side).slice();
  for (const enemy of ground.ofSide[enemyOf(side)]) open[indexOf(ground.board, enemy.hex)] = 0;
  return open;
};

interface Hold {
  readonly control: Uint8Array;
  readonly river: Uint8Array;
  readonly radii: ReturnType<typeof radiiOf>;
  readonly hexes: Uint8Array;
}

const holds = new Recent<Ground['at'], Partial<Record<Side, Hold>>>(6);

/** Rule 6.3 — 1 where the side holds the hex: every unit its own, combat units what lies within their radius. */
export const holdOf = (ground: Ground, side: Side): Uint8Array => {
  const { at, control } = ground;
  const { river } = hexsidesOf(ground);
  const radii = radiiOf(ground.position, side);
  let known = holds.get(at);
  if (!known) {
    known = {};
    holds.set(at, known);
  }
  const before = known[side];
  if (before && before.control === control && before.river === river && before.radii === radii) return before.hexes;
  const hexes = findHold(ground, side, river, radii);
  known[side] = { control, river, radii, hexes };
  return hexes;
};

const findHold = (ground: Ground, side: Side, river: Uint8Array, radii: Hold['radii']): Uint8Array => {
  const { board } = ground;
  const { neighbours } = board;
  const open = holdable(ground, side);
  const hold = new Uint8Array(board.size);
  const holdAround = (from: number, radius: number): void => {
    for (let at = from * 6; at < from * 6 + 6; at++) {
      const next = neighbours[at] as number;
      if (next < 0 || open[next] === 0 || river[at] === RIVER_MAJOR) continue;
      hold[next] = 1;
      if (radius > 1) holdAround(next, radius - 1);
    }
  };
  for (const unit of ground.ofSide[side]) {
    const start = indexOf(board, unit.hex);
    const radius = radiusOf(radii, unit);
    hold[start] = 1;
    if (radius > 0) holdAround(start, radius);
  }
  return hold;
};

export const isHeld = (situation: Situation, index: number, by: Side): boolean => situation.hold[by][index] === 1;

/** Rule 6.3 — the units of a side whose hold reaches the hex. */
export const holdersOf = (ground: Ground, index: number, side: Side): Unit[] => {
  const { board, position } = ground;
  const away = holdDistances(ground, index, side);
  const holders: Unit[] = [];
  for (const unit of ground.ofSide[side]) {
    const distance = away[indexOf(board, unit.hex)] as number;
    if (distance === 0 || (distance > 0 && distance <= holdRadius(position, unit))) holders.push(unit);
  }
  return holders;
};

/** Per hex: over how many hexes hold would have to spread from there to a hex, two at most; -1 where it does not. */
const holdDistances = (ground: Ground, index: number, side: Side): Int8Array => {
  const { board } = ground;
  const { river } = hexsidesOf(ground);
  const away = new Int8Array(board.size).fill(-1);
  away[index] = 0;
  let edge = canHold(ground, index, side) ? [index] : [];
  for (let ring = 1; ring <= 2; ring++) {
    const further: number[] = [];
    for (const from of edge)
      for (let at = from * 6; at < from * 6 + 6; at++) {
        const next = board.neighbours[at] as number;
        if (next < 0 || river[at] === RIVER_MAJOR || away[next] !== -1) continue;
        away[next] = ring;
        if (canHold(ground, next, side)) further.push(next);
      }
    edge = further;
  }
  return away;
};

const onMapEdge = (board: Board, index: number): boolean => {
  for (let d = 0; d < 6; d++) if ((board.neighbours[index * 6 + d] as number) < 0) return true;
  return false;
};

/**
 * Rule 6.4 — the hexes that a side loses to mopping up: enclosed groups of its hexes with no unit of its own, no source
 * and no way off the map through its own country; the smaller ones whole, of a larger one the hexes with most enemy
 * hexes around them. Rivers do not enclose.
 */
export const enclosedHexes = (ground: Ground, side: Side): number[] => {
  const { board } = ground;
  const own = SIDE_CODE[side];
  const seen = new Uint8Array(board.size);
  const lost: number[] = [];
  const sources = new Set(board.sources[side].map((source) => source.index));
  const isHome = (index: number): boolean =>
    sources.has(index) || unitAt(ground, index, side) || (board.country[index] === own && onMapEdge(board, index));
  for (let start = 0; start < board.size; start++) {
    if (seen[start] || ground.control[start] !== own) continue;
    const group = [start];
    seen[start] = 1;
    let home = false;
    for (let at = 0; at < group.length; at++) {
      const index = group[at] as number;
      home ||= isHome(index);
      for (let d = 0; d < 6; d++) {
        const next = board.neighbours[index * 6 + d] as number;
        if (next < 0 || seen[next] || ground.control[next] !== own) continue;
        seen[next] = 1;
        group.push(next);
      }
    }
    if (!home) lost.push(...(group.length <= MOP_UP.atOnce ? group : edgeOf(ground, group)));
  }
  return lost.sort((a, b) => a - b);
};

/** The hexes of a group that go first: most enemy neighbours, then the lower index. */
const edgeOf = (ground: Ground, group: readonly number[]): number[] => {
  const { board } = ground;
  const enemies = (index: number): number => {
    let count = 0;
    for (let d = 0; d < 6; d++) {
      const next = board.neighbours[index * 6 + d] as number;
      if (next >= 0 && ground.control[next] !== ground.control[index]) count++;
    }
    return count;
  };
  return group
    .map((index) => ({ index, enemies: enemies(index) }))
    .sort((a, b) => b.enemies - a.enemies || a.index - b.index)
    .slice(0, MOP_UP.shrink)
    .map(({ index }) => index);
};

/** Hexes between a unit and a hex. */
export const unitDistance = (board: Board, unit: Pick<Unit, 'hex'>, index: number): number =>
  distance(board, indexOf(board, unit.hex), index);
