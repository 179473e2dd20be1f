/** Rule 13 — arrivals, replacements, refit: how units come on the map and are filled up. */
import { distance, idAt, indexOf } from '../board.ts';
import { CONTINGENT_REFIT, ENTRY_RADIUS, RAISED_AGAIN, REPLACED_AT_MOST } from '../data/reinforcements.ts';
import { unitType } from '../data/unitTypes.ts';
import type { HexId } from '../map.ts';
import { hasFeature, type OffMapUnit, SIDES, type Side, type SideState, type Unit, type UnitId } from '../state.ts';
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
export const toOwn = (work: Work, side: Side): Side | 'both' => (hasFeature(work.state, 'fog') ? side : 'both');

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

/** A unit of a side's pool, null when it is not in it. */
export const inPool = (state: SideState | null, unit: UnitId): OffMapUnit | null =>
  state && Object.hasOwn(state.pool, unit) ? (state.pool[unit] ?? null) : null;

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
