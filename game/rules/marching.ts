/** Rules 8.7, 8.8, 12.4 — a move carried out on the truth, step by step: it stops where something unseen is met. */
import { directionTo, distance, indexOf, RIVER_MAJOR } from '../board.ts';
import { OVERRUN, ROAD_LOSSES, ZONE_COST } from '../data/movement.ts';
import { TRACKS } from '../data/tracks.ts';
import type { Happening } from '../happenings.ts';
import { COUNTRIES, type HexId } from '../map.ts';
import type { ExploitOrder, MoveOrder } from '../orders.ts';
import type { RefusalCode } from '../result.ts';
import type { Situation } from '../situation.ts';
import { enemyOf, hasFeature, SIDE_CODE, type Side, type Unit } from '../state.ts';
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
import { borderPrice } from './borders.ts';
import { takeHits } from './losses.ts';
import { addContact, isSeen, sightOf } from './sight.ts';
import { enemyAt, roomFor, unitAt } from './stacking.ts';
import {
  barrier,
  isRear,
  isRisky,
  movementAllowance,
  moverOf,
  overrunnable,
  stepCost,
  underInterdiction,
} from './steps.ts';
import { traceSupply } from './supplyTrace.ts';
import { hexsidesOf, isImpassable } from './terrain.ts';
import { zoneUnits } from './zonesOfControl.ts';

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
  const value = Math.max(TRACKS.prestige.min, state.tracks.prestige - price);
  const difference = value - state.tracks.prestige;
  if (difference === 0) return;
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
