/** Rules 8.1 to 8.5 — single steps: what a unit has to spend, what a step costs, why it may not be taken. */
import { type Board, directionTo, indexOf, RIVER_MAJOR, RIVER_MINOR, ROAD_MAIN, ROAD_NONE } from '../board.ts';
import {
  BORDER_OBSTACLES,
  MOVEMENT_COST,
  MUD,
  ON_FOOT_MOVEMENT,
  OVERRUN,
  QUARTERS,
  REAR,
  ZONE_COST,
} from '../data/movement.ts';
import { type MovementClass, unitType } from '../data/unitTypes.ts';
import { COUNTRIES, TERRAINS } from '../map.ts';
import { Recent } from '../recent.ts';
import type { RefusalCode } from '../result.ts';
import type { Ground, Situation } from '../situation.ts';
import { enemyOf, SIDE_CODE, type Side, stepsOf, type Unit, type Weather } from '../state.ts';
import { borderPrice } from './borders.ts';
import { hexesWithin } from './sight.ts';
import { enemyAt, unitAt } from './stacking.ts';
import { interdictedFor } from './supplyLines.ts';
import { type Hexsides, hexsidesOf, isImpassable, isSurprise, terrainInWeather } from './terrain.ts';

/** Rule 8.6 — a unit that lost its vehicles moves on foot until it is refitted. */
export const movementClass = (unit: Pick<Unit, 'type' | 'onFoot'>): MovementClass =>
  unit.onFoot ? 'foot' : unitType(unit.type).movementClass;

/** Rule 8.1 — movement allowance in quarter points: under fire vehicles have half, cut units all have half. */
export const movementAllowance = (_situation: Pick<Ground, 'position'>, unit: Unit): number => {
  const { movement } = unitType(unit.type);
  const full = (unit.onFoot ? Math.min(movement, ON_FOOT_MOVEMENT) : movement) * QUARTERS;
  const halved = unit.supply === 'cut' || (unit.supply === 'underFire' && movementClass(unit) !== 'foot');
  return halved ? full >> 1 : full;
};

/** Cost of entering a hex from its neighbour, without zones, border and overrun; 0 where there is no way. */
const linkCost = (
  board: Board,
  hexsides: Hexsides,
  weather: Weather,
  as: MovementClass,
  at: number,
  rear: boolean,
): number => {
  const to = board.neighbours[at] as number;
  if (to < 0 || isImpassable(board, to)) return 0;
  const river = hexsides.river[at] as number;
  if (river === RIVER_MAJOR) return 0;
  const costs = MOVEMENT_COST[as];
  const road = hexsides.road[at] as number;
  if (road === ROAD_MAIN) return rear ? costs.mainRoad / REAR.roadDivisor : costs.mainRoad;
  if (road !== ROAD_NONE) return costs.secondaryRoad;
  const dry = costs.terrain[terrainInWeather(TERRAINS[board.terrain[to] as number] ?? 'open', weather)];
  return (weather === 'mud' ? (dry * MUD[0]) / MUD[1] : dry) + (river === RIVER_MINOR ? costs.minorRiver : 0);
};

type LinkKey = `${MovementClass} ${Weather} ${boolean}`;
const links = new WeakMap<Hexsides, Map<LinkKey, Uint8Array>>();

const moveLinks = (ground: Pick<Ground, 'board' | 'position'>, as: MovementClass, rear: boolean): Uint8Array => {
  const { board, position } = ground;
  const hexsides = hexsidesOf(ground);
  let made = links.get(hexsides);
  if (!made) {
    made = new Map();
    links.set(hexsides, made);
  }
  const key: LinkKey = `${as} ${position.weather} ${rear}`;
  let cost = made.get(key);
  if (!cost) {
    cost = new Uint8Array(board.size * 6);
    for (let at = 0; at < cost.length; at++) cost[at] = linkCost(board, hexsides, position.weather, as, at, rear);
    made.set(key, cost);
  }
  return cost;
};

/** What is worked out once for each side of a situation. */
export const onceBySide = <T>(
  make: (situation: Situation, side: Side) => T,
): ((situation: Situation, side: Side) => T) => {
  const known = new Recent<Situation, Partial<Record<Side, T>>>(6);
  return (situation, side) => {
    let made = known.get(situation);
    if (!made) {
      made = {};
      known.set(situation, made);
    }
    made[side] ??= make(situation, side);
    return made[side];
  };
};

const grounds = new Recent<Uint8Array, Partial<Record<Side, Uint8Array>>>(6);

/** 1 for the ground of a side's enemy and what lies next to it; remembered for the control. */
const nearEnemyGround = ({ board, control }: Situation, side: Side): Uint8Array => {
  let made = grounds.get(control);
  if (!made) {
    made = {};
    grounds.set(control, made);
  }
  const found = made[side];
  if (found) return found;
  const near = new Uint8Array(board.size);
  const own = SIDE_CODE[side];
  for (let i = 0; i < board.size; i++) {
    if (control[i] === own) continue;
    near[i] = 1;
    for (let at = i * 6; at < i * 6 + 6; at++) {
      const next = board.neighbours[at] as number;
      if (next >= 0) near[next] = 1;
    }
  }
  made[side] = near;
  return near;
};

/** Rule 8.4 — 1 within the enemy's reach: its ground, what lies next to it, and two hexes around its units. */
export const enemyReach = onceBySide((situation, side): Uint8Array => {
  const { board } = situation;
  const reach = nearEnemyGround(situation, side).slice();
  for (const unit of situation.ofSide[enemyOf(side)])
    for (const near of hexesWithin(board, indexOf(board, unit.hex), REAR.within)) reach[near] = 1;
  return reach;
});

export interface Mover {
  readonly situation: Situation;
  readonly unit: Unit;
  readonly own: 0 | 1;
  readonly start: number;
  readonly link: Uint8Array;
  readonly rearLink: Uint8Array;
  readonly river: Uint8Array;
  readonly zone: Uint8Array;
  readonly hold: Uint8Array;
  readonly slips: boolean;
  /** By country code: may not be entered. */
  readonly closed: readonly [boolean, boolean];
  readonly obstacles: boolean;
  readonly overruns: boolean;
}

export const moverOf = (situation: Situation, unit: Unit): Mover => {
  const { position } = situation;
  const as = movementClass(unit);
  const enemy = enemyOf(unit.side);
  const type = unitType(unit.type);
  const closed = COUNTRIES.map((country) => borderPrice(position, unit, country) === null);
  return {
    situation,
    unit,
    own: SIDE_CODE[unit.side],
    start: indexOf(situation.board, unit.hex),
    link: moveLinks(situation, as, false),
    rearLink: moveLinks(situation, as, true),
    river: hexsidesOf(situation).river,
    zone: situation.zone[enemy],
    hold: situation.hold[enemy],
    slips: type.slips,
    closed: [closed[0] as boolean, closed[1] as boolean],
    obstacles: position.week <= BORDER_OBSTACLES.lastWeek,
    overruns: type.combat && unit.side === 'UA' && isSurprise(position),
  };
};

/** Rule 8.8 — the enemy in a hex that can be overrun: alone, of one step, of the lowest quality; or null. */
export const overrunnable = (mover: Mover, to: number): Unit | null => {
  if (!mover.overruns) return null;
  const here = mover.situation.at[to];
  const only = here?.length === 1 ? here[0] : undefined;
  if (!only || only.side === mover.unit.side) return null;
  return stepsOf(only) === OVERRUN.steps && only.quality === OVERRUN.quality ? only : null;
};

/** Why a unit may not go from a hex to its neighbour; null when it may. */
export const barrier = (mover: Mover, from: number, d: number, exploiting: boolean): RefusalCode | null => {
  const { situation } = mover;
  const { board } = situation;
  const to = board.neighbours[from * 6 + d] as number;
  if (isImpassable(board, to)) return 'hexImpassable';
  if (mover.river[from * 6 + d] === RIVER_MAJOR) return 'riverWithoutBridge';
  if (mover.closed[board.country[to] as 0 | 1]) return 'borderClosed';
  if (situation.at[to] && enemyAt(situation, to, mover.unit.side))
    return !exploiting && overrunnable(mover, to) ? null : 'hexOccupied';
  if (exploiting) return null;
  if (mover.hold[to]) return 'hexHeld';
  if (!mover.slips && mover.zone[from] && mover.zone[to] && !unitAt(situation, to, mover.unit.side))
    return 'zoneToZone';
  return null;
};

/** Cost of a step that is open; `zones`: with what an enemy zone of control adds. */
export const stepCost = (mover: Mover, from: number, d: number, rear: boolean, zones = true): number => {
  const at = from * 6 + d;
  const to = mover.situation.board.neighbours[at] as number;
  let cost = (rear ? mover.rearLink[at] : mover.link[at]) as number;
  if (mover.obstacles && mover.situation.board.border[at]) cost += BORDER_OBSTACLES.cost;
  if (mover.overruns && overrunnable(mover, to)) cost += OVERRUN.cost;
  if (zones && !mover.slips && mover.zone[to]) cost += ZONE_COST;
  return cost;
};

/** Rule 8.1 — quarter points for a step from a hex to its neighbour; 0 where there is no way. */
export const moveCost = (situation: Situation, unit: Unit, from: number, direction: number, rear = false): number => {
  const mover = moverOf(situation, unit);
  return mover.link[from * 6 + direction] === 0 ? 0 : stepCost(mover, from, direction, rear);
};

/** Why a unit may not move at all; null when it may. */
export const grounded = (unit: Unit): RefusalCode | null => {
  if (unit.refitUntil) return 'unitRefitting';
  return unit.attacked ? 'unitLocked' : null;
};

/** Rule 7.4 — hexes that the enemy has under interdiction, once for each side of a situation. */
export const underInterdiction = onceBySide(interdictedFor);

/** Rule 8.7 — a road hex under interdiction that is entered along the road. */
export const isRisky = (situation: Situation, interdicted: Uint8Array, from: number, to: number): boolean =>
  interdicted[to] === 1 &&
  (hexsidesOf(situation).road[from * 6 + directionTo(situation.board, from, to)] as number) > 0;

/** Rule 8.4 — the whole move stays out of the enemy's reach. */
export const isRear = (mover: Mover, path: readonly number[]): boolean => {
  const reach = enemyReach(mover.situation, mover.unit.side);
  return !reach[mover.start] && path.every((hex) => !reach[hex]);
};
