/** Rule 7.6 — what weeks out of supply do: wearing down under fire, hits or the surrender test when cut, recovery. */
import { distance, indexOf, neighbour } from '../board.ts';
import { ATTRITION } from '../data/surrender.ts';
import { COUNTRIES, type Country } from '../map.ts';
import type { Situation } from '../situation.ts';
import {
  enemyOf,
  flagOn,
  hasFeature,
  isWorn,
  type LogEntry,
  SIDE_CODE,
  type Side,
  stepsOf,
  type Unit,
  type UnitId,
} from '../state.ts';
import {
  changeUnit,
  hexId,
  named,
  removeUnit,
  rollOne,
  rollTwo,
  situationNow,
  tell,
  unitNow,
  type Work,
} from '../work.ts';
import { borderPrice } from './borders.ts';
import { countSteps, takeHits } from './losses.ts';
import { hexesWithin } from './sight.ts';
import { combatUnitsAt, enemyAt, roomFor } from './stacking.ts';

export type SurrenderOutcome = 'surrendered' | 'brokeOut' | 'held';

const { underFire, cut, test } = ATTRITION;

/** Rule 7.7 — what a total of the surrender test means. */
export const surrenderOutcome = (total: number): SurrenderOutcome =>
  total <= test.surrendersTo ? 'surrendered' : total <= test.breaksOutTo ? 'brokeOut' : 'held';

/** Rule 7.7 — what is added to two dice: quality − weeks cut − 1 if the call to lay down arms is out. */
export const surrenderModifier = (quality: number, weeksCut: number, call: boolean): number =>
  quality - weeksCut + (call ? test.call : 0);

/** Rule 7.7 — one test for a stack, by its best unit; the call counts only against units that are really cut. */
export const testSurrender = (work: Work, units: readonly Unit[]): SurrenderOutcome => {
  const first = units[0] as Unit;
  const quality = Math.max(...units.map((unit) => unit.quality));
  const weeks = Math.max(...units.map((unit) => unit.weeksCut));
  const call =
    first.side === 'UA' && flagOn(work.state, 'surrenderCall') && units.every((unit) => unit.supply === 'cut');
  const roll = rollTwo(work);
  const total = roll[0] + roll[1] + surrenderModifier(quality, weeks, call);
  const outcome = surrenderOutcome(total);
  tell(work, 'both', { kind: 'surrenderTest', units: units.map(named), hex: first.hex, roll, total, outcome });
  return outcome;
};

/** Rule 7.7 — a unit lays down its arms: all its steps are lost. */
export const surrender = (work: Work, id: UnitId): void => {
  const unit = unitNow(work, id);
  countSteps(work, id, stepsOf(unit));
  removeUnit(work, id, 'surrendered');
  tell(work, 'both', { kind: 'surrendered', unit: named(unit), hex: unit.hex });
};

/** Entries about a unit that the enemy need not know of. */
const privately = (work: Work, side: Side): LogEntry['to'] => (hasFeature(work.state, 'fog') ? side : 'both');

/**
 * Rule 7.6 — run for each side when a week opens, on the supply last traced: units under fire wear down from the
 * second week, cut ones lose hits or test from the second week, worn ones out of contact in open supply recover.
 */
export const attrition = (work: Work, side: Side): void => {
  const stacks = new Map<string, Unit[]>();
  for (const unit of Object.values(work.state.units)) {
    if (unit.side !== side) continue;
    if (unit.supply === 'cut' && unit.weeksCut >= cut.fromWeek)
      stacks.set(unit.hex, [...(stacks.get(unit.hex) ?? []), unit]);
    else if (unit.supply === 'underFire') wearDown(work, unit);
    else if (unit.supply === 'open') recover(work, unit);
  }
  for (const units of stacks.values()) starve(work, units);
};

const wearDown = (work: Work, unit: Unit): void => {
  if (unit.weeksNotOpen < underFire.fromWeek || rollOne(work) > underFire.upTo) return;
  takeHits(work, unit.id, underFire.hits, 'underFire', privately(work, unit.side));
};

/** Rule 5.2 — out of contact: no enemy combat unit beside it. */
export const outOfContact = (situation: Situation, unit: Pick<Unit, 'hex' | 'side'>): boolean => {
  const index = indexOf(situation.board, unit.hex);
  for (let d = 0; d < 6; d++) {
    const next = neighbour(situation.board, index, d);
    if (next >= 0 && combatUnitsAt(situation, next, enemyOf(unit.side)).length > 0) return false;
  }
  return true;
};

/** Rules 5.2, 11.6 — a worn unit is fresh again; one that lost its vehicles has others once it is on its own soil. */
const recover = (work: Work, unit: Unit): void => {
  const home = work.board.country[indexOf(work.board, unit.hex)] === SIDE_CODE[unit.side];
  const remounts = unit.onFoot && home;
  if ((!isWorn(unit) && !remounts) || !outOfContact(situationNow(work), unit)) return;
  changeUnit(work, unit.id, { hits: unit.hits + (isWorn(unit) ? 1 : 0), onFoot: unit.onFoot === true && !home });
  if (isWorn(unit)) tell(work, unit.side, { kind: 'recovered', unit: named(unit) });
};

const starve = (work: Work, units: readonly Unit[]): void => {
  if (!hasFeature(work.state, 'surrender')) {
    for (const unit of units) takeHits(work, unit.id, cut.hits, 'cut');
    return;
  }
  const outcome = testSurrender(work, units);
  for (const unit of units)
    if (outcome === 'surrendered') surrender(work, unit.id);
    else if (outcome === 'held') takeHits(work, unit.id, test.holdHits, 'cut');
    else breakOut(work, unit);
};

/** Rule 7.7 — loses hits and goes to the nearest friendly hex with a way to a source, if there is one near. */
const breakOut = (work: Work, unit: Unit): void => {
  takeHits(work, unit.id, test.breakOutHits, 'cut');
  if (!work.state.units[unit.id]) return;
  const to = refugeFor(situationNow(work), unit);
  if (to === null) return;
  const hex = hexId(work, to);
  changeUnit(work, unit.id, { hex, weeksInPlace: 0, reserveHex: null });
  tell(work, 'both', { kind: 'retreated', unit: named(unit), path: [hex], grade: null });
};

/** The nearest hex of the unit's side within reach from which friendly hexes lead to a source; the lowest if equal. */
export const refugeFor = (situation: Situation, unit: Unit): number | null => {
  const { board } = situation;
  const at = indexOf(board, unit.hex);
  const linked = linkedToSource(situation, unit.side);
  let found: number | null = null;
  let nearest = test.breakOutDistance + 1;
  for (const index of hexesWithin(board, at, test.breakOutDistance)) {
    const away = distance(board, at, index);
    if (away === 0 || away >= nearest || !linked[index] || !roomFor(situation, index, unit)) continue;
    if (borderPrice(situation.position, unit, COUNTRIES[board.country[index] as number] as Country) === null) continue;
    found = index;
    nearest = away;
  }
  return found;
};

/** 1 for hexes of a side, free of enemies, that friendly hexes join to one of its sources. */
const linkedToSource = (situation: Situation, side: Side): Uint8Array => {
  const { board, control } = situation;
  const linked = new Uint8Array(board.size);
  const free = (index: number) => control[index] === SIDE_CODE[side] && !enemyAt(situation, index, side);
  const queue = board.sources[side].map(({ index }) => index).filter(free);
  for (const index of queue) linked[index] = 1;
  for (let i = 0; i < queue.length; i++)
    for (let d = 0; d < 6; d++) {
      const next = neighbour(board, queue[i] as number, d);
      if (next < 0 || linked[next] || !free(next)) continue;
      linked[next] = 1;
      queue.push(next);
    }
  return linked;
};
