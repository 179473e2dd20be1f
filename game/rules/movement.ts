/**
 * Rule 8 — movement: which hexes a unit can reach, and why an order is refused. Both are judged on what the seat sees;
 * `marching.ts` carries the order out.
 */
import { type Board, directionTo, idAt, indexOf } from '../board.ts';
import { LONGEST_PATH, QUARTERS } from '../data/movement.ts';
import type { Reach } from '../explain.ts';
import type { HexId } from '../map.ts';
import type { ExploitOrder, MoveOrder } from '../orders.ts';
import { type Refusal, refuse } from '../result.ts';
import { type Situation, situationOf } from '../situation.ts';
import type { Unit, UnitId, View } from '../state.ts';
import { pathTo, type Search, search } from './search.ts';
import { sightIn } from './sight.ts';
import { roomFor } from './stacking.ts';
import {
  barrier,
  enemyReach,
  grounded,
  isRear,
  isRisky,
  type Mover,
  movementAllowance,
  moverOf,
  overrunnable,
  stepCost,
  underInterdiction,
} from './steps.ts';

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

/** The cheapest way to a hex: in a search from the front, or one that stays in the rear. */
interface Way {
  readonly to: number;
  readonly cost: number;
  readonly found: Search;
}

/** Every hex in which the unit could end a move, by index. The ways are good until the next search. */
const waysOf = (mover: Mover, budget: number): Way[] => {
  const { situation, unit, start } = mover;
  if (budget <= 0 || grounded(unit)) return [];
  const reach = enemyReach(situation, unit.side);
  const front = search(mover, budget, null);
  const rear = reach[start] ? null : search(mover, budget, reach);
  const ways: Way[] = [];
  for (let to = 0; to < front.cost.length; to++) {
    const inFront = front.cost[to] as number;
    const behind = rear ? (rear.cost[to] as number) : -1;
    if ((inFront < 0 && behind < 0) || to === start) continue;
    if (!roomFor(situation, to, unit) && !overrunnable(mover, to)) continue;
    const byRear =
      rear !== null &&
      behind >= 0 &&
      (inFront < 0 ||
        behind < inFront ||
        (behind === inFront && (rear.steps[to] as number) < (front.steps[to] as number)));
    ways.push(byRear ? { to, cost: behind, found: rear } : { to, cost: inFront, found: front });
  }
  return ways;
};

const budgetOf = (situation: Situation, unit: Unit): number => movementAllowance(situation, unit) - unit.spent;

const movable = (view: View, unit: Unit): Reach[] => {
  const situation = situationOf(view);
  const budget = budgetOf(situation, unit);
  const mover = moverOf(situation, unit);
  return waysOf(mover, budget).map((way) => reachOf(view, mover, way, budget));
};

/** A hex in which a unit could end a move, and the hexes that it would enter, by index. */
export interface Goal {
  readonly to: number;
  readonly path: readonly number[];
}

/** The hexes and paths of `reachable`, without all that only a person asks for. */
export const goalsOf = (view: View, unitId: UnitId): Goal[] => {
  const unit = ownUnit(view, unitId);
  if (!unit) return [];
  const situation = situationOf(view);
  const ways = waysOf(moverOf(situation, unit), budgetOf(situation, unit));
  return ways.map(({ to, found }) => ({ to, path: pathTo(found, to, (hex) => hex) }));
};

const reachOf = (view: View, mover: Mover, { to, cost, found }: Way, budget: number): Reach => {
  const path = pathTo(found, to, (hex) => hex);
  const { situation, unit } = mover;
  const { board } = situation;
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

export const moveOrders = (view: View, unitId: UnitId): MoveOrder[] => {
  const unit = ownUnit(view, unitId);
  if (!unit) return [];
  const situation = situationOf(view);
  const { board } = situation;
  const budget = budgetOf(situation, unit);
  if (budget <= 0) return [];
  const id = (hex: number): HexId => idAt(board, hex);
  return waysOf(moverOf(situation, unit), budget).map(({ to, found }) => ({
    type: 'move',
    unit: unitId,
    path: pathTo(found, to, id),
  }));
};

export const exploitOrders = (view: View, unitId: UnitId): ExploitOrder[] =>
  reachable(view, unitId, 'exploit').map(({ path }) => ({ type: 'exploit', unit: unitId, path }));

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
