/** Rule 11 — stances, the reserve, and Ukraine's doctrine for the salient. */
import { distance, idAt, indexOf, neighbour } from '../board.ts';
import { COMBAT } from '../data/combat.ts';
import { RESERVE_DISTANCE } from '../data/retreat.ts';
import type { HexId } from '../map.ts';
import type { DoctrineOrder, StanceOrder } from '../orders.ts';
import { type Refusal, refuse } from '../result.ts';
import { type Situation, situationOf } from '../situation.ts';
import {
  DOCTRINES,
  type Doctrine,
  enemyOf,
  hasFeature,
  isWorn,
  type Position,
  SIDE_CODE,
  type Side,
  STANCES,
  type Stance,
  type Unit,
  type UnitId,
  type View,
} from '../state.ts';
import { change, changeSide, changeUnit, named, tell, unitNow, type Work } from '../work.ts';
import { hexesWithin } from './sight.ts';
import { enemyAt, isCombatUnit, roomFor } from './stacking.ts';
import { majorRiverBlocks } from './terrain.ts';

/** Rule 11.4 — fit to be a reserve: fresh, in open supply, in the line, out of enemy zones of control. */
export const isFresh = (unit: Pick<Unit, 'hits' | 'attacked' | 'defended'>): boolean =>
  !isWorn(unit) && !unit.attacked && !unit.defended;

const whyNoReserve = (situation: Situation, unit: Unit): Refusal | null => {
  const index = indexOf(situation.board, unit.hex);
  const inZone = situation.zone[enemyOf(unit.side)][index] === 1;
  if (isFresh(unit) && unit.supply === 'open' && !inZone) return null;
  return refuse('reserveNotFresh', { unit: unit.id, worn: isWorn(unit), supply: unit.supply, inZone });
};

/** Rule 11 — why this stance is not allowed, judged on the view; null when it is. */
export const checkStance = (view: View, order: StanceOrder): Refusal | null => {
  const { side } = view;
  if (!side) return refuse('notYourOperations');
  if (!hasFeature(view, 'stances')) return refuse('notInThisLayer', { order: 'stance' });
  const unit = Object.hasOwn(view.units, order.unit) ? view.units[order.unit] : undefined;
  if (!unit) return refuse('noSuchUnit', { unit: String(order.unit) });
  if (unit.side !== side) return refuse('notYourUnit', { unit: unit.id });
  if (!isCombatUnit(unit)) return refuse('notAvailable', { unit: unit.id });
  if (!STANCES.includes(order.stance)) return refuse('malformedOrder', { order: 'stance', field: 'stance' });
  if ((order.stance === 'reserve') !== (order.hex !== null))
    return refuse('malformedOrder', { order: 'stance', field: 'hex' });
  if (unit.stance === order.stance && (unit.reserveHex ?? null) === order.hex)
    return refuse('sameStance', { unit: unit.id });
  return order.hex === null ? null : checkReserve(view, unit, order.hex);
};

const checkReserve = (view: View, unit: Unit, hex: HexId): Refusal | null => {
  const situation = situationOf(view);
  const index = indexOf(situation.board, hex);
  if (index < 0) return refuse('noSuchHex', { hex: String(hex) });
  const away = distance(situation.board, indexOf(situation.board, unit.hex), index);
  if (away > RESERVE_DISTANCE) return refuse('reserveTooFar', { unit: unit.id, hex, distance: away });
  if (situation.control[index] !== SIDE_CODE[unit.side] || away === 0) return refuse('notATarget', { hex });
  return whyNoReserve(situation, unit);
};

export const carryOutStance = (work: Work, side: Side, { unit: id, stance, hex }: StanceOrder): void => {
  const unit = unitNow(work, id);
  changeUnit(work, id, { stance, reserveHex: hex, stanceSince: work.state.week });
  tell(work, side, { kind: 'stanceSet', unit: named(unit), stance, hex });
};

/** Stances that this unit may be ordered; a reserve may name a hex with a friendly unit, or one that it holds alone. */
export const stanceOrders = (view: View, unitId: UnitId): StanceOrder[] => {
  const unit = view.units[unitId];
  if (!unit || unit.side !== view.side) return [];
  const orders: StanceOrder[] = STANCES.filter((stance) => stance !== 'reserve').map((stance) => ({
    type: 'stance',
    unit: unitId,
    stance,
    hex: null,
  }));
  const situation = situationOf(view);
  if (isCombatUnit(unit) && !whyNoReserve(situation, unit))
    for (const index of hexesWithin(situation.board, indexOf(situation.board, unit.hex), RESERVE_DISTANCE))
      if (situation.zone[enemyOf(unit.side)][index] === 1)
        orders.push({ type: 'stance', unit: unitId, stance: 'reserve', hex: idAt(situation.board, index) });
  return orders.filter((order) => checkStance(view, order) === null);
};

/** Rule 11.4 — a reserve can come: still fit, room in the hex, and a way there of three hexes of its own at most. */
export const canJoin = (situation: Situation, unit: Unit, hex: HexId): boolean => {
  if (unit.stance !== 'reserve' || unit.reserveHex !== hex || whyNoReserve(situation, unit)) return false;
  const { board } = situation;
  const target = indexOf(board, hex);
  if (target < 0 || situation.control[target] !== SIDE_CODE[unit.side] || !roomFor(situation, target, unit))
    return false;
  let edge = [indexOf(board, unit.hex)];
  const seen = new Set(edge);
  for (let step = 0; step < RESERVE_DISTANCE; step++) {
    const further: number[] = [];
    for (const from of edge)
      for (let d = 0; d < 6; d++) {
        const next = neighbour(board, from, d);
        if (next < 0 || seen.has(next) || majorRiverBlocks(situation, from, d)) continue;
        if (next === target) return true;
        if (situation.control[next] !== SIDE_CODE[unit.side] || enemyAt(situation, next, unit.side)) continue;
        seen.add(next);
        further.push(next);
      }
    edge = further;
  }
  return false;
};

/** Rule 11.4 — the reserve that joins the defence of a hex: the strongest that can come. */
export const reserveFor = (
  situation: Situation,
  side: Side,
  hex: HexId,
  strength: (unit: Unit) => number,
): Unit | null => {
  let chosen: Unit | null = null;
  for (const unit of situation.ofSide[side])
    if (canJoin(situation, unit, hex) && (!chosen || strength(unit) > strength(chosen))) chosen = unit;
  return chosen;
};

/** Rule 9.8 — without intelligence, Ukrainian reserves and defensive support answer in time only on 4 or more. */
export const answersLate = (position: Position, side: Side): boolean =>
  side === 'UA' && hasFeature(position, 'aid') && position.aid.intelligence.level === 0;

export const LATE_NEEDS = COMBAT.reserve.lateNeeds;

// Doctrine

/** Rule 11.5 — the stance that a unit has when nothing else is ordered. */
export const defaultStance = (doctrine: Doctrine, unit: Pick<Unit, 'side'>, inKursk: boolean): Stance => {
  if (unit.side !== 'UA' || !inKursk) return 'delay';
  return doctrine === 'hold' ? 'hold' : doctrine === 'withdraw' ? 'withdraw' : 'delay';
};

/** Rule 11.5 — one step a week between hold, flexible and withdraw. */
export const checkDoctrine = (view: View, { doctrine }: DoctrineOrder): Refusal | null => {
  const own = view.side && view.sides[view.side];
  if (!own) return refuse('notYourOperations');
  if (!hasFeature(view, 'doctrine')) return refuse('notInThisLayer', { order: 'doctrine' });
  if (view.side !== 'UA') return refuse('notAvailable', {});
  if (!DOCTRINES.includes(doctrine)) return refuse('malformedOrder', { order: 'doctrine', field: 'doctrine' });
  if (doctrine === own.doctrine) return refuse('sameStance', { doctrine });
  const steps = Math.abs(DOCTRINES.indexOf(doctrine) - DOCTRINES.indexOf(own.doctrine));
  if (steps > 1 || own.doctrineSince >= view.week)
    return refuse('doctrineTooFast', { doctrine, since: own.doctrineSince });
  return null;
};

export const doctrineOrders = (view: View): DoctrineOrder[] =>
  DOCTRINES.map((doctrine): DoctrineOrder => ({ type: 'doctrine', doctrine })).filter(
    (order) => checkDoctrine(view, order) === null,
  );

export const carryOutDoctrine = (work: Work, _side: Side, { doctrine }: DoctrineOrder): void => {
  setDoctrine(work, doctrine);
};

/** Rule 11.5 — a new doctrine: Ukrainian units in Kursk oblast that had the old default stance take the new one. */
export const setDoctrine = (work: Work, doctrine: Doctrine): void => {
  const { doctrine: old } = work.state.sides.UA;
  const { week } = work.state;
  changeSide(work, 'UA', { doctrine, doctrineSince: week });
  const units: Record<UnitId, Unit> = { ...work.state.units };
  for (const unit of Object.values(work.state.units)) {
    if (unit.side !== 'UA' || !isCombatUnit(unit)) continue;
    const inKursk = work.board.country[indexOf(work.board, unit.hex)] === SIDE_CODE.RU;
    const stance = defaultStance(doctrine, unit, inKursk);
    if (inKursk && unit.stance === defaultStance(old, unit, true) && stance !== unit.stance)
      units[unit.id] = { ...unit, stance, stanceSince: week };
  }
  change(work, { units });
  tell(work, 'UA', { kind: 'doctrineSet', doctrine });
};
