/**
 * Rule 8 — movement. What may be ordered is judged on what the seat sees (`reachable`, `checkMove`); the order is
 * carried out on the truth, step by step, and stops where something unseen is met.
 */
import {
  type Board,
  directionTo,
  distance,
  idAt,
  indexOf,
  RIVER_MAJOR,
  RIVER_MINOR,
  ROAD_MAIN,
  ROAD_NONE,
} from '../board.ts';
import {
  BORDER_OBSTACLES,
  LONGEST_PATH,
  MOVEMENT_COST,
  MUD,
  ON_FOOT_MOVEMENT,
  OVERRUN,
  QUARTERS,
  REAR,
  ROAD_LOSSES,
  RUSSIA_CROSSES,
  ZONE_COST,
} from '../data/movement.ts';
import { type MovementClass, unitType } from '../data/unitTypes.ts';
import type { Reach } from '../explain.ts';
import type { Happening } from '../happenings.ts';
import { scenarioOf } from '../library.ts';
import { COUNTRIES, type Country, type HexId, TERRAINS } from '../map.ts';
import type { ExploitOrder, MoveOrder } from '../orders.ts';
import { type Refusal, type RefusalCode, refuse } from '../result.ts';
import type { BorderRule } from '../scenario.ts';
import { type Ground, type Situation, situationOf } from '../situation.ts';
import {
  enemyOf,
  flagOn,
  hasFeature,
  type Position,
  SIDE_CODE,
  type Side,
  stepsOf,
  type Unit,
  type UnitId,
  type View,
  type Weather,
} from '../state.ts';
import {
  change,
  changeUnit,
  hexId,
  named,
  rollOne,
  rollTwo,
  setControl,
  situationNow,
  tell,
  unitNow,
  type Work,
} from '../work.ts';
import { takeHits } from './losses.ts';
import { addContact, hexesWithin, isSeen, sightOf } from './sight.ts';
import { enemyAt, roomFor, unitAt } from './stacking.ts';
import { traceSupply } from './supply.ts';
import { interdictedFor } from './supplyLines.ts';
import { type Hexsides, hexsidesOf, isImpassable, isSurprise, terrainInWeather } from './terrain.ts';
import { zoneUnits } from './zonesOfControl.ts';

/* ---- what a unit has, and what a step costs ---- */

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

const links = new WeakMap<Hexsides, Map<string, Uint8Array>>();

const moveLinks = (ground: Pick<Ground, 'board' | 'position'>, as: MovementClass, rear: boolean): Uint8Array => {
  const { board, position } = ground;
  const hexsides = hexsidesOf(ground);
  let made = links.get(hexsides);
  if (!made) {
    made = new Map();
    links.set(hexsides, made);
  }
  const key = `${as} ${position.weather} ${rear}`;
  let cost = made.get(key);
  if (!cost) {
    cost = new Uint8Array(board.size * 6);
    for (let at = 0; at < cost.length; at++) cost[at] = linkCost(board, hexsides, position.weather, as, at, rear);
    made.set(key, cost);
  }
  return cost;
};

const reaches = new WeakMap<Situation, Partial<Record<Side, Uint8Array>>>();

/** Rule 8.4 — 1 within the enemy's reach: its ground, what lies next to it, and two hexes around its units. */
export const enemyReach = (situation: Situation, side: Side): Uint8Array => {
  let made = reaches.get(situation);
  if (!made) {
    made = {};
    reaches.set(situation, made);
  }
  const found = made[side];
  if (found) return found;
  const { board, control } = situation;
  const reach = new Uint8Array(board.size);
  const own = SIDE_CODE[side];
  for (let i = 0; i < board.size; i++) {
    if (control[i] === own) continue;
    reach[i] = 1;
    for (let d = 0; d < 6; d++) {
      const next = board.neighbours[i * 6 + d] as number;
      if (next >= 0) reach[next] = 1;
    }
  }
  for (const unit of situation.ofSide[enemyOf(side)])
    for (const near of hexesWithin(board, indexOf(board, unit.hex), REAR.within)) reach[near] = 1;
  made[side] = reach;
  return reach;
};

/* ---- borders ---- */

const fits = (rule: BorderRule, unit: Unit): boolean =>
  rule.side === unit.side &&
  (rule.types === undefined || rule.types.includes(unit.type)) &&
  (rule.contingent === undefined || rule.contingent === unit.contingent);

/**
 * Rule 8.9 — whether a unit may enter a country: 0 freely, a price in prestige before the border is open, or null for
 * never. The contingent and border guards never leave their own; for the rest the scenario's rules hold, and where it
 * says nothing Russia may cross from week 29.
 */
export const borderPrice = (position: Position, unit: Unit, country: Country): number | null => {
  if (unit.side === country) return 0;
  if (unit.contingent || unit.type === 'borderGuard') return null;
  const opened = unit.side === 'RU' && flagOn(position, 'borderOpen');
  const rules = scenarioOf(position).borders.filter((rule) => rule.into === country && fits(rule, unit));
  if (rules.length === 0) return unit.side === 'UA' || opened || position.week >= RUSSIA_CROSSES ? 0 : null;
  let price = 0;
  for (const rule of rules) {
    if (rule.from !== null && (opened || position.week >= rule.from)) continue;
    if (rule.price === undefined || !hasFeature(position, 'tracks')) return null;
    price = Math.max(price, rule.price);
  }
  return price;
};

/* ---- one mover on one situation ---- */

interface Mover {
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

const moverOf = (situation: Situation, unit: Unit): Mover => {
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
const overrunnable = (mover: Mover, to: number): Unit | null => {
  if (!mover.overruns) return null;
  const here = mover.situation.at[to];
  const only = here?.length === 1 ? here[0] : undefined;
  if (!only || only.side === mover.unit.side) return null;
  return stepsOf(only) === OVERRUN.steps && only.quality === OVERRUN.quality ? only : null;
};

/** Why a unit may not go from a hex to its neighbour; null when it may. */
const barrier = (mover: Mover, from: number, d: number, exploiting: boolean): RefusalCode | null => {
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
const stepCost = (mover: Mover, from: number, d: number, rear: boolean, zones = true): number => {
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
const grounded = (unit: Unit): RefusalCode | null => {
  if (unit.refitUntil !== null) return 'unitRefitting';
  return unit.attacked ? 'unitLocked' : null;
};

/* ---- reachable hexes ---- */

interface Search {
  readonly cost: Int16Array;
  readonly steps: Int16Array;
  readonly before: Int16Array;
}

/** The cheapest path to every hex; of equal ones that with fewer hexes, then the one coming from the lower index. */
const search = (mover: Mover, budget: number, rear: Uint8Array | null): Search => {
  const { board } = mover.situation;
  const cost = new Int16Array(board.size).fill(-1);
  const steps = new Int16Array(board.size);
  const before = new Int16Array(board.size).fill(-1);
  const buckets: (number[] | undefined)[] = new Array(budget + 1);
  cost[mover.start] = 0;
  buckets[0] = [mover.start];
  for (let now = 0; now <= budget; now++) {
    const bucket = buckets[now];
    if (!bucket) continue;
    for (let at = 0; at < bucket.length; at++) {
      const from = bucket[at] as number;
      if (cost[from] !== now || (from !== mover.start && mover.zone[from] && !mover.slips)) continue;
      for (let d = 0; d < 6; d++) {
        const to = board.neighbours[from * 6 + d] as number;
        if (to < 0 || to === mover.start || rear?.[to] || mover.link[from * 6 + d] === 0) continue;
        const total = now + stepCost(mover, from, d, rear !== null);
        const known = cost[to] as number;
        if (total > budget || (known >= 0 && total > known)) continue;
        const taken = (steps[from] as number) + 1;
        if (
          known === total &&
          (taken > (steps[to] as number) || (taken === steps[to] && from >= (before[to] as number)))
        )
          continue;
        if (barrier(mover, from, d, false) !== null) continue;
        if (known !== total) {
          const waiting = buckets[total];
          if (waiting) waiting.push(to);
          else buckets[total] = [to];
        }
        cost[to] = total;
        steps[to] = taken;
        before[to] = from;
      }
    }
  }
  return { cost, steps, before };
};

const pathTo = (found: Search, to: number): number[] => {
  const path: number[] = [];
  for (let at = to; found.before[at] !== -1; at = found.before[at] as number) path.push(at);
  return path.reverse();
};

const seenHexes = new WeakMap<View, Uint8Array>();

/** 1 for hexes that the viewer sees now; null when it sees everything. */
const sightIn = (view: View, board: Board): Uint8Array | null => {
  if (!view.seen) return null;
  let seen = seenHexes.get(view);
  if (!seen) {
    seen = new Uint8Array(board.size);
    for (const hex of view.seen) seen[indexOf(board, hex)] = 1;
    seenHexes.set(view, seen);
  }
  return seen;
};

const interdictions = new WeakMap<Situation, Partial<Record<Side, Uint8Array>>>();

const underInterdiction = (situation: Situation, side: Side): Uint8Array => {
  let made = interdictions.get(situation);
  if (!made) {
    made = {};
    interdictions.set(situation, made);
  }
  made[side] ??= interdictedFor(situation, side);
  return made[side];
};

/** Rule 8.7 — a road hex under interdiction that is entered along the road. */
const isRisky = (situation: Situation, interdicted: Uint8Array, from: number, to: number): boolean =>
  interdicted[to] === 1 &&
  (hexsidesOf(situation).road[from * 6 + directionTo(situation.board, from, to)] as number) > 0;

const ownUnit = (view: View, unitId: UnitId): Unit | null =>
  typeof unitId === 'string' && Object.hasOwn(view.units, unitId) ? (view.units[unitId] as Unit) : null;

/**
 * Rule 8 — every hex in which a unit could end a move now, as the viewer sees the position, with the cheapest path.
 * With `exploit`: every hex to which it could go on after a breakthrough.
 */
export const reachable = (view: View, unitId: UnitId, mode: 'move' | 'exploit' = 'move'): Reach[] => {
  const unit = ownUnit(view, unitId);
  if (!unit) return [];
  return mode === 'exploit' ? exploitable(view, unit) : movable(view, unit);
};

const movable = (view: View, unit: Unit): Reach[] => {
  const situation = situationOf(view);
  const budget = movementAllowance(situation, unit) - unit.spent;
  if (budget <= 0 || grounded(unit)) return [];
  const mover = moverOf(situation, unit);
  const reach = enemyReach(situation, unit.side);
  const front = search(mover, budget, null);
  const rear = reach[mover.start] ? null : search(mover, budget, reach);
  const found: Reach[] = [];
  for (let to = 0; to < situation.board.size; to++) {
    const inFront = front.cost[to] as number;
    const behind = rear ? (rear.cost[to] as number) : -1;
    if ((inFront < 0 && behind < 0) || to === mover.start) continue;
    if (!overrunnable(mover, to) && !roomFor(situation, to, unit)) continue;
    const byRear =
      rear !== null &&
      behind >= 0 &&
      (inFront < 0 ||
        behind < inFront ||
        (behind === inFront && (rear.steps[to] as number) < (front.steps[to] as number)));
    found.push(reachOf(view, mover, pathTo(byRear ? rear : front, to), byRear ? behind : inFront, budget));
  }
  return found;
};

const reachOf = (view: View, mover: Mover, path: readonly number[], cost: number, budget: number): Reach => {
  const { situation, unit } = mover;
  const { board } = situation;
  const to = path[path.length - 1] as number;
  const interdicted = underInterdiction(situation, unit.side);
  const seen = sightIn(view, board);
  const risky: HexId[] = [];
  let final = false;
  let from = mover.start;
  for (const hex of path) {
    if (isRisky(situation, interdicted, from, hex)) risky.push(idAt(board, hex));
    if ((seen && !seen[hex]) || overrunnable(mover, hex)) final = true;
    from = hex;
  }
  const stops = !mover.slips && mover.zone[to] === 1;
  return {
    hex: idAt(board, to),
    cost,
    left: stops ? 0 : budget - cost,
    path: path.map((hex) => idAt(board, hex)),
    stops,
    risky,
    final: final || risky.length > 0,
  };
};

/** Rule 10.7 — after a breakthrough: so many hexes, past screens but not past units, stopping in a zone of control. */
const exploitable = (view: View, unit: Unit): Reach[] => {
  if (unit.exploit <= 0) return [];
  const situation = situationOf(view);
  const { board } = situation;
  const mover = moverOf(situation, unit);
  const seen = sightIn(view, board);
  const before = new Map<number, number>([[mover.start, -1]]);
  const found: Reach[] = [];
  let edge = [mover.start];
  for (let step = 1; step <= unit.exploit; step++) {
    const further: number[] = [];
    for (const from of edge)
      for (let d = 0; d < 6; d++) {
        const to = board.neighbours[from * 6 + d] as number;
        if (to < 0 || before.has(to) || barrier(mover, from, d, true) !== null) continue;
        before.set(to, from);
        const stops = !mover.slips && mover.zone[to] === 1;
        if (!stops) further.push(to);
        if (!roomFor(situation, to, unit)) continue;
        const path: number[] = [];
        for (let at = to; at !== mover.start; at = before.get(at) as number) path.unshift(at);
        found.push({
          hex: idAt(board, to),
          cost: step * QUARTERS,
          left: stops ? 0 : (unit.exploit - step) * QUARTERS,
          path: path.map((hex) => idAt(board, hex)),
          stops,
          risky: [],
          final: seen !== null && path.some((hex) => !seen[hex]),
        });
      }
    edge = further;
  }
  return found;
};

export const moveOrders = (view: View, unitId: UnitId): MoveOrder[] =>
  reachable(view, unitId).map(({ path }) => ({ type: 'move', unit: unitId, path }));

export const exploitOrders = (view: View, unitId: UnitId): ExploitOrder[] =>
  reachable(view, unitId, 'exploit').map(({ path }) => ({ type: 'exploit', unit: unitId, path }));

/* ---- checking an order ---- */

/** The hexes of an ordered path by index, or why it is no path. */
const pathOf = (
  board: Board,
  unit: Unit,
  path: unknown,
): { readonly path: number[] } | { readonly refusal: Refusal } => {
  if (!Array.isArray(path)) return { refusal: refuse('malformedOrder', { field: 'path' }) };
  if (path.length === 0) return { refusal: refuse('emptyPath', { unit: unit.id }) };
  if (path.length > LONGEST_PATH) return { refusal: refuse('malformedOrder', { field: 'path' }) };
  const found: number[] = [];
  let from = indexOf(board, unit.hex);
  for (const hex of path as readonly unknown[]) {
    const to = typeof hex === 'string' ? indexOf(board, hex) : -1;
    if (to < 0) return { refusal: refuse('noSuchHex', { hex: String(hex).slice(0, 8) }) };
    if (directionTo(board, from, to) < 0)
      return { refusal: refuse('pathBroken', { unit: unit.id, hex: idAt(board, to) }) };
    found.push(to);
    from = to;
  }
  return { path: found };
};

const unitToOrder = (view: View, order: { readonly unit: UnitId }): Unit | Refusal => {
  if (typeof order?.unit !== 'string') return refuse('malformedOrder', { field: 'unit' });
  const unit = ownUnit(view, order.unit);
  if (!unit) return refuse('noSuchUnit', { unit: order.unit.slice(0, 64) });
  return unit.side === view.side ? unit : refuse('notYourUnit', { unit: unit.id });
};

const isRefusal = (value: Unit | Refusal): value is Refusal => 'code' in value;

/** Rule 8 — why a move is refused, on the position as its seat sees it; null when it is legal. */
export const checkMove = (view: View, order: MoveOrder): Refusal | null => {
  const unit = unitToOrder(view, order);
  if (isRefusal(unit)) return unit;
  const still = grounded(unit);
  if (still) return refuse(still, { unit: unit.id });
  const situation = situationOf(view);
  const { board } = situation;
  const given = pathOf(board, unit, order.path);
  if ('refusal' in given) return given.refusal;
  const mover = moverOf(situation, unit);
  const rear = isRear(mover, given.path);
  const budget = movementAllowance(situation, unit) - unit.spent;
  let cost = 0;
  let from = mover.start;
  for (const to of given.path) {
    const data = { unit: unit.id, hex: idAt(board, to) };
    if (from !== mover.start && mover.zone[from] && !mover.slips)
      return refuse('zoneStops', { unit: unit.id, hex: idAt(board, from) });
    const d = directionTo(board, from, to);
    const why = barrier(mover, from, d, false);
    if (why) return refuse(why, data);
    cost += stepCost(mover, from, d, rear);
    if (cost > budget) return refuse('notEnoughMovement', { ...data, needs: cost, left: budget });
    from = to;
  }
  if (overrunnable(mover, from) || roomFor(situation, from, unit)) return null;
  return refuse('hexFull', { unit: unit.id, hex: idAt(board, from) });
};

/** Rule 8.4 — the whole move stays out of the enemy's reach. */
const isRear = (mover: Mover, path: readonly number[]): boolean => {
  const reach = enemyReach(mover.situation, mover.unit.side);
  return !reach[mover.start] && path.every((hex) => !reach[hex]);
};

/** Rule 10.7 — why going on is refused; null when it is legal. */
export const checkExploit = (view: View, order: ExploitOrder): Refusal | null => {
  const unit = unitToOrder(view, order);
  if (isRefusal(unit)) return unit;
  if (unit.exploit <= 0) return refuse('cannotExploit', { unit: unit.id });
  const situation = situationOf(view);
  const { board } = situation;
  const given = pathOf(board, unit, order.path);
  if ('refusal' in given) return given.refusal;
  if (given.path.length > unit.exploit)
    return refuse('notEnoughMovement', {
      unit: unit.id,
      hex: order.path[unit.exploit] ?? '',
      needs: given.path.length,
      left: unit.exploit,
    });
  const mover = moverOf(situation, unit);
  let from = mover.start;
  for (const to of given.path) {
    if (from !== mover.start && mover.zone[from] && !mover.slips)
      return refuse('zoneStops', { unit: unit.id, hex: idAt(board, from) });
    const why = barrier(mover, from, directionTo(board, from, to), true);
    if (why) return refuse(why, { unit: unit.id, hex: idAt(board, to) });
    from = to;
  }
  return roomFor(situation, from, unit) ? null : refuse('hexFull', { unit: unit.id, hex: idAt(board, from) });
};

/* ---- carrying it out ---- */

type StopBy = Extract<Happening, { kind: 'stopped' }>['by'];

interface Walk {
  /** Hexes entered, without the one it set out from. */
  readonly entered: number[];
  paid: number;
  stop: { readonly by: StopBy; readonly met: number } | null;
  inZone: boolean;
  gone: boolean;
}

const STOPPED_BY: Partial<Record<RefusalCode, StopBy>> = {
  hexOccupied: 'unit',
  hexHeld: 'held',
  zoneToZone: 'zone',
  riverWithoutBridge: 'bridge',
};

/** Who is told what a side does: everybody without fog, else the side itself. */
const publicly = (work: Work, side: Side): Side | 'both' => (hasFeature(work.state, 'fog') ? side : 'both');

/** Rule 8 — carries out a legal move on the truth: as far as it goes. */
export const carryOutMove = (work: Work, side: Side, order: MoveOrder): void => {
  const unit = unitNow(work, order.unit);
  const truth = situationNow(work);
  const path = order.path.map((hex) => indexOf(work.board, hex));
  const budget = movementAllowance(truth, unit) - unit.spent;
  const walk = walkOn(work, unit, path, budget);
  const spent = walk.inZone ? unit.spent + budget : unit.spent + walk.paid;
  arrive(work, side, unit, truth, walk, { spent });
};

const walkOn = (work: Work, unit: Unit, path: readonly number[], budget: number): Walk => {
  const walk: Walk = { entered: [], paid: 0, stop: null, inZone: false, gone: false };
  let mover = moverOf(situationNow(work), unit);
  const rear = isRear(mover, path);
  const interdicted = underInterdiction(mover.situation, unit.side);
  let from = mover.start;
  let hits = 0;
  for (const to of path) {
    const d = directionTo(work.board, from, to);
    const why = barrier(mover, from, d, false);
    if (why) {
      walk.stop = { by: STOPPED_BY[why] ?? 'unit', met: to };
      return walk;
    }
    const cost = stepCost(mover, from, d, rear, false);
    const zone = !mover.slips && mover.zone[to] === 1;
    if (walk.paid + cost > budget) {
      walk.stop = { by: 'cost', met: to };
      return walk;
    }
    const weak = overrunnable(mover, to);
    if (weak) {
      overrun(work, unit, weak, to);
      mover = moverOf(situationNow(work), unit);
    }
    walk.entered.push(to);
    walk.paid += Math.min(cost + (zone ? ZONE_COST : 0), budget - walk.paid);
    if (hits < ROAD_LOSSES.atMost && isRisky(mover.situation, interdicted, from, to)) {
      hits += roadLosses(work, unit, to);
      walk.gone = work.state.units[unit.id] === undefined;
      if (walk.gone) return walk;
    }
    if (zone) {
      walk.inZone = true;
      if (to !== path[path.length - 1]) walk.stop = { by: 'zone', met: to };
      return walk;
    }
    from = to;
  }
  return walk;
};

/** Rule 8.7 — a die for an interdicted road hex; returns the hits it cost. */
const roadLosses = (work: Work, unit: Unit, hex: number): number => {
  if (rollOne(work) > ROAD_LOSSES.hitOn) return 0;
  tell(work, publicly(work, unit.side), { kind: 'roadLosses', unit: named(unit), hex: hexId(work, hex), hits: 1 });
  return takeHits(work, unit.id, 1, 'road', publicly(work, unit.side));
};

/** Rule 8.8 — a weak unit met in the surprise week is overrun: removed, or driven back two hexes. */
const overrun = (work: Work, by: Unit, weak: Unit, hex: number): void => {
  const roll = rollTwo(work);
  const path = roll[0] + roll[1] >= OVERRUN.removedOn ? null : flight(situationNow(work), weak, hex);
  tell(work, 'both', {
    kind: 'overrun',
    unit: named(weak),
    by: named(by),
    hex: hexId(work, hex),
    roll,
    removed: path === null,
  });
  if (!path) {
    takeHits(work, weak.id, weak.hits, 'combat');
    return;
  }
  changeUnit(work, weak.id, { hex: hexId(work, path[path.length - 1] as number), weeksInPlace: 0 });
  tell(work, 'both', { kind: 'retreated', unit: named(weak), path: path.map((at) => hexId(work, at)), grade: null });
};

/** Two hexes through its own side's ground, to where its supply is nearest; null when there is no such way. */
const flight = (situation: Situation, unit: Unit, from: number): number[] | null => {
  const { board, control } = situation;
  const { river } = hexsidesOf(situation);
  const { sources } = traceSupply(situation, unit.side);
  const worth = (index: number): number => Math.min(...sources.map(({ field }) => field[index] as number));
  const free = (index: number): boolean =>
    control[index] === SIDE_CODE[unit.side] && !isImpassable(board, index) && !enemyAt(situation, index, unit.side);
  let best: number[] | null = null;
  for (let d = 0; d < 6; d++) {
    const first = board.neighbours[from * 6 + d] as number;
    if (first < 0 || river[from * 6 + d] === RIVER_MAJOR || !free(first)) continue;
    for (let e = 0; e < 6; e++) {
      const second = board.neighbours[first * 6 + e] as number;
      if (second < 0 || river[first * 6 + e] === RIVER_MAJOR || !free(second)) continue;
      if (distance(board, from, second) !== OVERRUN.retreat || !roomFor(situation, second, unit)) continue;
      if (!best || worth(second) < worth(best[1] as number)) best = [first, second];
    }
  }
  return best;
};

/** The unit stands where it got to: control, knowledge, the log. */
const arrive = (work: Work, side: Side, unit: Unit, truth: Situation, walk: Walk, fields: Partial<Unit>): void => {
  const fog = hasFeature(work.state, 'fog');
  const before = fog ? sightOf(truth, side) : null;
  const { entered } = walk;
  const end = walk.gone ? -1 : lastWithRoom(truth, unit, entered);
  if (entered.length > 0) {
    payBorder(work, unit, entered);
    tellMoved(work, side, unit, truth, walk.gone ? entered : entered.slice(0, end + 1));
  }
  const taken = setControl(
    work,
    entered.map((hex) => hexId(work, hex)),
    side,
  );
  if (!walk.gone) {
    const hex = end < 0 ? unit.hex : hexId(work, entered[end] as number);
    changeUnit(work, unit.id, { ...fields, ...(end < 0 ? {} : { hex, weeksInPlace: 0 }) });
  }
  if (taken.length > 0) tellTaken(work, side, taken);
  if (walk.stop) tellStop(work, side, unit, walk.stop, walk.stop.by === 'zone' ? walk.stop.met : -1);
  if (before && !work.final) work.final = entered.some((hex) => !before[hex]) || newlySeen(work, side, truth, before);
};

/** Number of the last hex entered in which the unit may stay; -1 for where it came from. */
const lastWithRoom = (truth: Situation, unit: Unit, entered: readonly number[]): number => {
  for (let i = entered.length - 1; i >= 0; i--) {
    const hex = entered[i] as number;
    if (!unitAt(truth, hex, unit.side) || roomFor(truth, hex, unit)) return i;
  }
  return -1;
};

/** Rule 8.9 — crossing a closed border at its price in prestige. */
const payBorder = (work: Work, unit: Unit, entered: readonly number[]): void => {
  const { board, state } = work;
  const foreign = (hex: number): boolean => COUNTRIES[board.country[hex] as number] !== unit.side;
  if (foreign(indexOf(board, unit.hex)) || !entered.some(foreign)) return;
  const price = borderPrice(state, unit, enemyOf(unit.side));
  if (!price) return;
  const value = Math.max(0, state.tracks.prestige - price);
  const difference = value - state.tracks.prestige;
  change(work, { tracks: { ...state.tracks, prestige: value } });
  tell(work, 'both', { kind: 'track', track: 'prestige', change: difference, value, reason: 'borderCrossed' });
};

/** The enemy is told what it saw of a move. */
const tellMoved = (work: Work, side: Side, unit: Unit, truth: Situation, entered: readonly number[]): void => {
  if (entered.length === 0) return;
  const moved = (path: readonly number[]): Happening => ({
    kind: 'moved',
    unit: named(unit),
    path: path.map((hex) => hexId(work, hex)),
  });
  if (!hasFeature(work.state, 'fog')) {
    tell(work, 'both', moved(entered));
    return;
  }
  const enemy = enemyOf(side);
  const sight = sightOf(truth, enemy);
  const seesAt = (hex: number): boolean => isSeen(truth, sight, { ...unit, hex: hexId(work, hex) });
  const seen = entered.filter(seesAt);
  if (seen.length === entered.length && isSeen(truth, sight, unit)) tell(work, 'both', moved(entered));
  else {
    tell(work, side, moved(entered));
    if (seen.length > 0 && (seesAt(entered[entered.length - 1] as number) || isSeen(truth, sight, unit)))
      tell(work, enemy, moved(seen));
  }
};

const tellTaken = (work: Work, side: Side, hexes: readonly HexId[]): void => {
  const taken = (of: readonly HexId[]): Happening => ({ kind: 'controlChanged', hexes: of, to: side, how: 'entered' });
  tell(work, publicly(work, side), taken(hexes));
  if (!hasFeature(work.state, 'fog')) return;
  const sight = sightOf(situationNow(work), enemyOf(side));
  const seen = hexes.filter((hex) => sight[indexOf(work.board, hex)]);
  if (seen.length > 0) tell(work, enemyOf(side), taken(seen));
};

/** Rule 12.4 — a move that ended early shows what it met: a unit by name, held ground as a contact without one. */
const tellStop = (
  work: Work,
  side: Side,
  unit: Unit,
  stop: { readonly by: StopBy; readonly met: number },
  zoneHex: number,
): void => {
  const situation = situationNow(work);
  const at = work.state.units[unit.id]?.hex ?? unit.hex;
  const met = hexId(work, stop.met);
  work.final = true;
  tell(work, side, { kind: 'stopped', unit: named(unit), hex: at, by: stop.by, met });
  const enemy = enemyOf(side);
  const faced =
    stop.by === 'unit'
      ? (situation.at[stop.met] ?? []).filter((other) => other.side === enemy)
      : zoneHex >= 0
        ? zoneUnits(situation, zoneHex, enemy)
        : [];
  for (const other of faced) tell(work, side, { kind: 'revealed', side: enemy, hex: other.hex, unit: named(other) });
  if (stop.by === 'held') {
    tell(work, side, { kind: 'revealed', side: enemy, hex: met, unit: null });
    addContact(work, side, { hex: met, week: work.state.week, unit: null, short: null, type: null });
  }
};

/** Something came to light: an enemy unit, or control other than was believed. */
const newlySeen = (work: Work, side: Side, truth: Situation, before: Uint8Array): boolean => {
  const now = situationNow(work);
  const sight = sightOf(now, side);
  for (const enemy of now.ofSide[enemyOf(side)])
    if (isSeen(now, sight, enemy) && !isSeen(truth, before, enemy)) return true;
  const known = work.state.sides[side].known?.control;
  if (!known) return false;
  for (let i = 0; i < sight.length; i++)
    if (sight[i] && !before[i]) {
      const believed =
        (known[Math.floor(i / work.board.columns)] as string).charCodeAt(i % work.board.columns) === 82 ? 1 : 0;
      if (believed !== truth.control[i]) return true;
    }
  return false;
};

/** Rule 10.7 — goes on after a breakthrough, on the truth. */
export const carryOutExploit = (work: Work, side: Side, order: ExploitOrder): void => {
  const unit = unitNow(work, order.unit);
  const truth = situationNow(work);
  const mover = moverOf(truth, unit);
  const walk: Walk = { entered: [], paid: 0, stop: null, inZone: false, gone: false };
  let from = mover.start;
  for (const hex of order.path) {
    const to = indexOf(work.board, hex);
    const why = barrier(mover, from, directionTo(work.board, from, to), true);
    if (why) {
      walk.stop = { by: STOPPED_BY[why] ?? 'unit', met: to };
      break;
    }
    walk.entered.push(to);
    from = to;
    if (!mover.slips && mover.zone[to]) {
      walk.inZone = true;
      if (hex !== order.path[order.path.length - 1]) walk.stop = { by: 'zone', met: to };
      break;
    }
  }
  arrive(work, side, unit, truth, walk, { exploit: walk.inZone ? 0 : Math.max(0, unit.exploit - walk.entered.length) });
};
