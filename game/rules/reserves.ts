/** Rules 13.3, 13.4, 3.2 — what a side may ask for: regiments of other sectors, brigades sent home or committed, first place. */
import { indexOf } from '../board.ts';
import { CALL, INITIATIVE, NOT_ROTATED, ROTATION } from '../data/reinforcements.ts';
import { ROAD } from '../data/support.ts';
import { unitType } from '../data/unitTypes.ts';
import { boardOf, scenarioOf } from '../library.ts';
import type { HexId } from '../map.ts';
import type { CallReserveOrder, CommitOrder, SendHomeOrder, SideOrder } from '../orders.ts';
import { type Refusal, refuse } from '../result.ts';
import { hasFeature, type OffMapUnit, type Position, type Side, type SideState, type View } from '../state.ts';
import { changeSide, named, removeUnit, tell, unitNow, type Work } from '../work.ts';
import { inPool, toOwn } from './reinforcements.ts';
import { changeTrack, isTied } from './tracks.ts';

/* ---- 13.3 reserves of other sectors ---- */

const own = (view: View): SideState | null => (view.side ? (view.sides[view.side] ?? null) : null);

/** Rule 13.3 — what calling a regiment costs, for the dialog: weeks until it comes, and the tracks. */
export const priceOfCall = (
  position: Position & { readonly sides: View['sides'] },
  side: Side,
  from: 'secondary' | 'donbas',
): { weeks: number; donbasPressure: number; prestige: number } => {
  const rule = CALL[from];
  const called = calledFrom(position, side, from);
  return {
    weeks: rule.weeks,
    donbasPressure: (called + 1) % rule.pressureEvery === 0 ? rule.pressure : 0,
    prestige: side === 'RU' ? rule.prestige : 0,
  };
};

/** Units of a pool that were called so far. */
export const calledFrom = (
  position: Position & { readonly sides: View['sides'] },
  side: Side,
  from: 'secondary' | 'donbas',
): number =>
  scenarioOf(position).orderOfBattle.filter(
    (unit) => unit.side === side && unit.pool === from && position.sides[side]?.pool[unit.id]?.where !== from,
  ).length;

export const checkCallReserve = (view: View, order: CallReserveOrder): Refusal | null => {
  const state = own(view);
  const entry = inPool(state, order.unit);
  if (!state || !entry) return refuse('noSuchUnit', { unit: order.unit });
  if (entry.where !== 'secondary' && entry.where !== 'donbas') return refuse('notAvailable', { unit: order.unit });
  const { between } = CALL[entry.where];
  if (between > 0 && state.lastCall !== null && view.week - state.lastCall < between)
    return refuse('tooSoon', { week: state.lastCall + between });
  return null;
};

export const carryOutCallReserve = (work: Work, side: Side, order: CallReserveOrder): void => {
  const { pool } = work.state.sides[side];
  const entry = pool[order.unit] as OffMapUnit;
  const from = entry.where === 'donbas' ? 'donbas' : 'secondary';
  const price = priceOfCall(work.state, side, from);
  const week = work.state.week + price.weeks;
  changeSide(work, side, {
    pool: { ...pool, [order.unit]: { ...entry, where: 'called', week } },
    ...(from === 'donbas' ? { lastCall: work.state.week } : {}),
  });
  tell(work, toOwn(work, side), { kind: 'called', unit: named(entry.unit), from, week });
  changeTrack(
    work,
    'donbasPressure',
    price.donbasPressure,
    from === 'donbas' ? 'calledFromDonbas' : 'calledFromSectors',
  );
  changeTrack(work, 'prestige', price.prestige, 'calledFromDonbas');
};

/* ---- 13.4 rotation ---- */

const onRoad = (position: Position, hex: HexId): boolean => {
  const board = boardOf(position);
  return board.stretches[ROAD.stretch]?.includes(indexOf(board, hex)) ?? false;
};

export const checkSendHome = (view: View, order: SendHomeOrder): Refusal | null => {
  if (view.side !== 'UA') return refuse('notAvailable', { unit: order.unit });
  const unit = Object.hasOwn(view.units, order.unit) ? view.units[order.unit] : undefined;
  if (!unit) return refuse('noSuchUnit', { unit: order.unit });
  if (unit.side !== 'UA') return refuse('notYourUnit', { unit: order.unit });
  const board = boardOf(view);
  const home = board.country[indexOf(board, unit.hex)] === 0;
  const rotates = unitType(unit.type).combat && !NOT_ROTATED.includes(unit.type);
  if (unit.supply !== 'open' || (!home && !onRoad(view, unit.hex)) || !rotates)
    return refuse('notAvailable', { unit: order.unit });
  if (unit.spent > 0 || unit.attacked) return refuse('unitLocked', { unit: order.unit });
  return null;
};

export const carryOutSendHome = (work: Work, side: Side, order: SendHomeOrder): void => {
  const unit = unitNow(work, order.unit);
  removeUnit(work, order.unit, 'home', work.state.week + ROTATION.rest);
  tell(work, toOwn(work, side), { kind: 'left', unit: named(unit), why: 'sentHome' });
  if (isTied(work.board, unit)) changeTrack(work, 'overStretch', ROTATION.home, 'sentHome');
};

export const checkCommit = (view: View, order: CommitOrder): Refusal | null => {
  const state = own(view);
  const entry = view.side === 'UA' ? inPool(state, order.unit) : null;
  if (!state || !entry) return refuse('noSuchUnit', { unit: order.unit });
  if (entry.where !== 'home') return refuse('notAvailable', { unit: order.unit });
  // A unit at home carries the week from which it may be committed again.
  if (entry.week !== null && entry.week > view.week) return refuse('tooSoon', { week: entry.week });
  if (state.lastCall !== null && view.week - state.lastCall < ROTATION.between)
    return refuse('tooSoon', { week: state.lastCall + ROTATION.between });
  return null;
};

export const carryOutCommit = (work: Work, side: Side, order: CommitOrder): void => {
  const { pool } = work.state.sides[side];
  const entry = pool[order.unit] as OffMapUnit;
  const week = work.state.week + ROTATION.weeks;
  changeSide(work, side, {
    pool: { ...pool, [order.unit]: { ...entry, where: 'called', week } },
    lastCall: work.state.week,
  });
  tell(work, toOwn(work, side), { kind: 'called', unit: named(entry.unit), from: 'secondary', week });
  changeTrack(work, 'overStretch', ROTATION.commit, 'committed');
};

/* ---- 3.2 first place ---- */

export const checkInitiative = (view: View): Refusal | null => {
  const state = own(view);
  if (view.side !== 'UA' || !state || !hasFeature(view, 'initiative')) return refuse('notAvailable');
  const { bought, nextWeek } = state.initiative;
  if (nextWeek) return refuse('alreadyOrdered');
  if (bought >= INITIATIVE.times) return refuse('noReservesLeft', { most: INITIATIVE.times });
  const next = scenarioOf(view).firstSide.reduce<Side>(
    (side, row) => (row.from <= view.week + 1 ? row.side : side),
    'UA',
  );
  if (next === 'UA' || view.week >= view.lastWeek) return refuse('notAvailable');
  if (state.supportPoints < INITIATIVE.support)
    return refuse('notEnoughSupport', { has: state.supportPoints, needs: INITIATIVE.support });
  return null;
};

export const carryOutInitiative = (work: Work, side: Side): void => {
  const { initiative, supportPoints } = work.state.sides[side];
  changeSide(work, side, {
    supportPoints: supportPoints - INITIATIVE.support,
    initiative: { bought: initiative.bought + 1, nextWeek: true },
  });
  tell(work, side, { kind: 'initiativeBought', week: work.state.week + 1 });
};

/** Every order of this chapter that the side could give now. */
export const reserveOrders = (view: View): SideOrder[] => {
  const state = own(view);
  if (!state || !view.side) return [];
  const orders: SideOrder[] = [];
  if (hasFeature(view, 'reserves')) {
    for (const unit of Object.keys(state.pool)) {
      const call: CallReserveOrder = { type: 'callReserve', unit };
      const commit: CommitOrder = { type: 'commit', unit };
      if (!checkCallReserve(view, call)) orders.push(call);
      if (!checkCommit(view, commit)) orders.push(commit);
    }
    for (const unit of Object.keys(view.units)) {
      const order: SendHomeOrder = { type: 'sendHome', unit };
      if (view.units[unit]?.side === view.side && !checkSendHome(view, order)) orders.push(order);
    }
  }
  if (!checkInitiative(view)) orders.push({ type: 'takeInitiative' });
  return orders;
};
