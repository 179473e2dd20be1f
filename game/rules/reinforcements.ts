/** Rule 13 — points of the week, arrivals, replacements, reserves of other sectors, rotation, first place. */
import { distance, idAt, indexOf } from '../board.ts';
import {
  CALL,
  CONTINGENT_ATTACK,
  CONTINGENT_REFIT,
  ENTRY_RADIUS,
  GENERAL_OFFENSIVE,
  INITIATIVE,
  NOT_ROTATED,
  RAISED_AGAIN,
  RELIEF,
  REPLACED_AT_MOST,
  REPLACEMENT_QUARTERS,
  ROTATION,
} from '../data/reinforcements.ts';
import { ROAD } from '../data/support.ts';
import { unitType } from '../data/unitTypes.ts';
import { boardOf, scenarioOf } from '../library.ts';
import type { HexId } from '../map.ts';
import type { CallReserveOrder, CommitOrder, SendHomeOrder, SideOrder } from '../orders.ts';
import { type Refusal, refuse } from '../result.ts';
import type { PointsRow } from '../scenario.ts';
import {
  flagOn,
  hasFeature,
  type OffMapUnit,
  type Position,
  SIDES,
  type Side,
  type SideState,
  type Unit,
  type UnitId,
  type View,
} from '../state.ts';
import { unitOnMap } from '../unit.ts';
import {
  change,
  changeSide,
  changeUnit,
  controllerOf,
  named,
  placeUnit,
  removeUnit,
  situationNow,
  tell,
  unitNow,
  type Work,
} from '../work.ts';
import { enemyAt, roomFor } from './stacking.ts';
import { isImpassable } from './terrain.ts';
import { changeTrack, isTied } from './tracks.ts';

/* ---- 9.1 points ---- */

/** The row of a side that counts in a week. */
export const pointsRow = (rows: readonly PointsRow[], week: number): PointsRow | null =>
  rows.reduce<PointsRow | null>((found, row) => (row.from <= week ? row : found), null);

const byMateriel = (value: PointsRow['support'], position: Position): number =>
  typeof value === 'number' ? value : (value[Math.max(0, Math.min(3, position.aid.materiel.level))] as number);

const BONUS = { UA: 'bonusAttackPointsUA', RU: 'bonusAttackPointsRU' } as const;

const contingentAttack = (position: Position, side: Side): number =>
  side === 'RU' && Object.values(position.units).some(({ contingent, type }) => contingent && unitType(type).combat)
    ? CONTINGENT_ATTACK
    : 0;

/** What a side receives when this week opens, as far as the position says; both sides may know their own. */
export const incomeOf = (
  position: Position,
  side: Side,
): { readonly attack: number; readonly support: number; readonly replacements: number } => {
  const row = pointsRow(scenarioOf(position).points[side], position.week);
  if (!row) return { attack: 0, support: 0, replacements: 0 };
  const offensive = side === 'RU' && flagOn(position, 'generalOffensive');
  const attack = offensive ? GENERAL_OFFENSIVE.attack : row.attack + contingentAttack(position, side);
  return {
    // Rule 9.5 — the count is points more or fewer in the coming week: a depot that was struck, an event.
    attack: Math.max(0, attack + (position.flags[BONUS[side]] ?? 0)),
    support: byMateriel(row.support, position),
    replacements: replacementsOf(position, side, byMateriel(row.replacements, position)),
  };
};

/** Rule 13.5 — over-stretch takes from Ukraine's replacements, relief in the Donbas adds to them. */
const replacementsOf = (position: Position, side: Side, hits: number): number => {
  if (side !== 'UA' || !hasFeature(position, 'tracks')) return hits;
  const { overStretch, donbasPressure } = position.tracks;
  const quarters = REPLACEMENT_QUARTERS.reduce((q, row) => (row.from <= overStretch ? row.quarters : q), 4);
  return Math.floor((hits * quarters) / 4) + (donbasPressure <= RELIEF.pressure && quarters > 0 ? RELIEF.hits : 0);
};

/** Adds income to what was saved: up to the cap, never taking away what is there. */
const saved = (had: number, income: number, cap: number): number => Math.max(had, Math.min(cap, had + income));

/** Rule 9.1 — points of the week. Without the feature a side has the week's attacks and nothing else, nothing saved. */
export const receivePoints = (work: Work): void => {
  for (const side of SIDES) {
    const row = pointsRow(work.scenario.points[side], work.state.week);
    if (!row) continue;
    const income = incomeOf(work.state, side);
    const offensive = side === 'RU' && flagOn(work.state, 'generalOffensive');
    const had = hasFeature(work.state, 'points')
      ? work.state.sides[side]
      : { attackPoints: 0, supportPoints: 0, replacements: 0 };
    const now = {
      attackPoints: saved(had.attackPoints, income.attack, offensive ? GENERAL_OFFENSIVE.cap : row.attackCap),
      supportPoints: hasFeature(work.state, 'points') ? saved(had.supportPoints, income.support, row.supportCap) : 0,
      replacements: saved(had.replacements, income.replacements, 2 * income.replacements),
    };
    changeSide(work, side, now);
    tell(work, side, {
      kind: 'pointsReceived',
      side,
      attack: now.attackPoints - had.attackPoints,
      support: now.supportPoints - had.supportPoints,
      replacements: now.replacements - had.replacements,
    });
  }
  const { bonusAttackPointsUA: _ua, bonusAttackPointsRU: _ru, ...flags } = work.state.flags;
  change(work, { flags });
};

/* ---- 13.1 arrivals ---- */

const dueNow = (entry: OffMapUnit, week: number): boolean =>
  entry.week !== null &&
  entry.week <= week &&
  (entry.where === 'schedule' || entry.where === 'called' || entry.where === 'refit' || entry.where === 'destroyed');

const mayStand = (work: Work, unit: Pick<Unit, 'id' | 'side' | 'type'>, index: number): boolean => {
  const { board } = work;
  const home = board.country[index] === (unit.side === 'RU' ? 1 : 0);
  return (
    home &&
    !isImpassable(board, index) &&
    controllerOf(work, idAt(board, index)) === unit.side &&
    !enemyAt(situationNow(work), index, unit.side) &&
    roomFor(situationNow(work), index, unit)
  );
};

/** The entry hex, or the next free place near it by a path of friendly hexes at home; -1 when there is none. */
const placeNear = (work: Work, unit: Pick<Unit, 'id' | 'side' | 'type'>, start: number): number => {
  const { board } = work;
  const friendly = (index: number): boolean =>
    controllerOf(work, idAt(board, index)) === unit.side && !isImpassable(board, index);
  if (!friendly(start)) return -1;
  const seen = new Set([start]);
  let ring = [start];
  for (let radius = 0; radius <= ENTRY_RADIUS; radius++) {
    const free = ring.filter((index) => mayStand(work, unit, index)).sort((a, b) => a - b)[0];
    if (free !== undefined) return free;
    const next: number[] = [];
    for (const index of ring)
      for (let d = 0; d < 6; d++) {
        const to = board.neighbours[index * 6 + d] as number;
        if (to < 0 || seen.has(to) || !friendly(to)) continue;
        seen.add(to);
        next.push(to);
      }
    ring = next;
  }
  return -1;
};

/** Where a unit comes on: its own hex, its entry point or near it, else the nearest other entry point of its side. */
export const entryHexOf = (work: Work, entry: OffMapUnit): number => {
  const { board } = work;
  const unit = entry.unit;
  if (entry.hex) {
    const index = indexOf(board, entry.hex);
    if (index >= 0 && mayStand(work, unit, index)) return index;
  }
  const own = Object.entries(board.entries).filter(([, { side }]) => side === unit.side);
  const wanted = own.find(([id]) => id === entry.entry) ?? own[0];
  if (!wanted) return -1;
  const start = wanted[1].index;
  const others = own
    .map(([, { index }]) => index)
    .sort((a, b) => distance(board, start, a) - distance(board, start, b) || a - b);
  for (const index of [start, ...others]) {
    const found = placeNear(work, unit, index);
    if (found >= 0) return found;
  }
  return -1;
};

/** Who is told of what happens behind one side's front. */
const toOwn = (work: Work, side: Side): Side | 'both' => (hasFeature(work.state, 'fog') ? side : 'both');

/** Rule 13.1 — dated arrivals; who finds no room waits a week. */
export const arrivals = (work: Work): void => {
  raiseAgain(work);
  for (const side of SIDES)
    for (const [id, entry] of Object.entries(work.state.sides[side].pool)) {
      if (!dueNow(entry, work.state.week)) continue;
      const index = entryHexOf(work, entry);
      const to = toOwn(work, side);
      if (index < 0) {
        tell(work, to, { kind: 'arrivalDelayed', unit: named(entry.unit), entry: entry.entry ?? '' });
        continue;
      }
      bringOn(work, id, entry, index);
    }
};

const bringOn = (work: Work, id: UnitId, entry: OffMapUnit, index: number): void => {
  const { side } = entry.unit;
  const { [id]: _gone, ...pool } = work.state.sides[side].pool;
  const again = entry.where === 'destroyed' && entry.unit.hits === 0;
  const hits = again ? RAISED_AGAIN.hits : entry.unit.hits;
  const hex = idAt(work.board, index);
  changeSide(work, side, { pool });
  placeUnit(work, unitOnMap({ ...entry.unit, hits }, hex));
  const to = toOwn(work, side);
  if (again) tell(work, to, { kind: 'replaced', unit: named(entry.unit), hits });
  tell(work, to, { kind: 'arrived', unit: named(entry.unit), hex });
};

/** Never again: a week that no match reaches. */
const NEVER = 99;

/** Rule 13.6 — every second Russian regiment that was destroyed is raised again, four weeks on, with one step. */
const raiseAgain = (work: Work): void => {
  const { pool } = work.state.sides.RU;
  const fallen = Object.entries(pool).filter(
    ([, { where, unit }]) => where === 'destroyed' && !unit.contingent && !RAISED_AGAIN.never.includes(unit.type),
  );
  let counted = fallen.filter(([, { week }]) => week !== null).length;
  const raised: Record<UnitId, OffMapUnit> = {};
  for (const [id, entry] of fallen) {
    if (entry.week !== null) continue;
    const again = counted++ % 2 === 0;
    raised[id] = {
      ...entry,
      week: again ? work.state.week + RAISED_AGAIN.weeks - 1 : NEVER,
      entry: RAISED_AGAIN.entry,
    };
  }
  if (Object.keys(raised).length > 0) changeSide(work, 'RU', { pool: { ...pool, ...raised } });
};

/* ---- 13.5 replacements ---- */

const besideEnemy = (work: Work, unit: Unit): boolean => {
  const situation = situationNow(work);
  const at = indexOf(work.board, unit.hex);
  for (let d = 0; d < 6; d++) {
    const next = work.board.neighbours[at * 6 + d] as number;
    if (next >= 0 && enemyAt(situation, next, unit.side)) return true;
  }
  return false;
};

/** Rule 13.5 — replacements go to units in open supply out of contact, the most worn down first. */
export const replacements = (work: Work): void => {
  for (const side of SIDES) {
    let left = work.state.sides[side].replacements;
    if (left <= 0) continue;
    const fit = situationNow(work)
      .ofSide[side].filter(
        (unit) => unit.supply === 'open' && unit.hits < unit.maxSteps * 2 && !besideEnemy(work, unit),
      )
      .sort((a, b) => a.hits * b.maxSteps - b.hits * a.maxSteps || (a.id < b.id ? -1 : 1));
    for (const unit of fit) {
      const hits = Math.min(left, REPLACED_AT_MOST, unit.maxSteps * 2 - unit.hits);
      if (hits <= 0) continue;
      left -= hits;
      changeUnit(work, unit.id, { hits: unit.hits + hits, onFoot: false });
      tell(work, toOwn(work, side), { kind: 'replaced', unit: named(unit), hits });
    }
    changeSide(work, side, { replacements: left });
  }
};

/* ---- 12.5 refit ---- */

/** Takes a unit out of the line to refit; it comes on again by the entry point after so many weeks. */
export const sendToRefit = (work: Work, id: UnitId, weeks: number, entry: string | null): void => {
  const unit = unitNow(work, id);
  removeUnit(work, id, 'refit', work.state.week + weeks);
  const { pool } = work.state.sides[unit.side];
  changeSide(work, unit.side, { pool: { ...pool, [id]: { ...(pool[id] as OffMapUnit), ...(entry && { entry }) } } });
  tell(work, toOwn(work, unit.side), { kind: 'left', unit: named(unit), why: 'refit' });
};

/** Rule 12.5 — the contingent stands down: its brigades leave the line, are filled up and have learned. */
export const refitContingent = (work: Work, weeks: number): void => {
  const entryOf = (id: UnitId): string | null =>
    work.scenario.orderOfBattle.find((unit) => unit.id === id)?.entry ?? null;
  for (const unit of situationNow(work).ofSide.RU.filter(
    ({ contingent, type }) => contingent && unitType(type).combat,
  )) {
    const hits = Math.min(CONTINGENT_REFIT.hits, unit.maxSteps * 2 - unit.hits);
    if (hits > 0) {
      changeUnit(work, unit.id, { hits: unit.hits + hits });
      tell(work, toOwn(work, 'RU'), { kind: 'replaced', unit: named(unit), hits });
    }
    sendToRefit(work, unit.id, weeks, entryOf(unit.id));
  }
  const learned = Math.max(CONTINGENT_REFIT.experience, work.state.flags.contingentExperience ?? 0);
  change(work, { flags: { ...work.state.flags, contingentExperience: learned } });
  tell(work, 'both', { kind: 'flag', flag: 'contingentExperience', value: learned });
};

/** Units on the map whose refit is over take their place in the line again. */
export const refitEnds = (work: Work): void => {
  for (const unit of Object.values(work.state.units))
    if (unit.refitUntil && unit.refitUntil <= work.state.week) changeUnit(work, unit.id, { refitUntil: null });
};

/* ---- 13.3 reserves of other sectors ---- */

const own = (view: View): SideState | null => (view.side ? (view.sides[view.side] ?? null) : null);

const inPool = (state: SideState | null, unit: UnitId): OffMapUnit | null =>
  state && Object.hasOwn(state.pool, unit) ? (state.pool[unit] ?? null) : null;

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

/** The side that a unit of the order of battle belongs to, and whether it is anywhere in the match. */
export const whereIs = (work: Work, id: UnitId): { side: Side; entry: OffMapUnit | null } | null => {
  const unit = Object.hasOwn(work.state.units, id) ? work.state.units[id] : undefined;
  if (unit) return { side: unit.side, entry: null };
  for (const side of SIDES) {
    const entry = inPool(work.state.sides[side], id);
    if (entry) return { side, entry };
  }
  return null;
};

/** Rule 13.1 — an event brings a unit of the pool on, in `delay` weeks; 0 is at once. */
export const bringFromPool = (work: Work, id: UnitId, entry: string | null, delay: number): void => {
  const found = whereIs(work, id);
  if (!found?.entry || found.entry.where === 'surrendered') return;
  const { pool } = work.state.sides[found.side];
  const due: OffMapUnit = {
    ...found.entry,
    where: found.entry.where === 'destroyed' ? 'destroyed' : 'called',
    week: work.state.week + delay,
    ...(entry && { entry }),
  };
  changeSide(work, found.side, { pool: { ...pool, [id]: due } });
  if (delay > 0) return;
  const index = entryHexOf(work, due);
  if (index >= 0) bringOn(work, id, due, index);
};

/** The enemy's units within a radius of a hex, nearest first. */
export const unitsNear = (work: Work, side: Side, hex: HexId, radius: number): readonly Unit[] => {
  const { board } = work;
  const centre = indexOf(board, hex);
  if (centre < 0) return [];
  const away = (unit: Unit): number => distance(board, centre, indexOf(board, unit.hex));
  return situationNow(work)
    .ofSide[side].filter((unit) => away(unit) <= radius)
    .sort((a, b) => away(a) - away(b) || b.hits - a.hits || (a.id < b.id ? -1 : 1));
};
