/** A unit that changes, comes on the map or leaves it. */
import type { HexId } from './map.ts';
import type { ReserveUnit, Unit } from './state.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const saysNothing = (unit: Unit): boolean =>
  unit.contingent === false ||
  unit.unseenCause === null ||
  unit.reserveHex === null ||
  unit.attacked === false ||
  unit.attackedLastWeek === false ||
  unit.defended === false ||
  unit.onFoot === false ||
  unit.refitUntil === null ||
  unit.priority === false;

/**
 * Without the optional fields that say nothing, the others in one order: a unit that is sent tells what it is, and not in
 * which order it came to be so. Written out, so that all units are alike and quickly read.
 */
export const lean = (unit: Unit): Unit => {
  const kept: Mutable<Unit> = {
    id: unit.id,
    side: unit.side,
    type: unit.type,
    name: unit.name,
    short: unit.short,
    quality: unit.quality,
    maxSteps: unit.maxSteps,
    hits: unit.hits,
    hex: unit.hex,
    supply: unit.supply,
    weeksNotOpen: unit.weeksNotOpen,
    weeksCut: unit.weeksCut,
    stance: unit.stance,
    stanceSince: unit.stanceSince,
    weeksInPlace: unit.weeksInPlace,
    spent: unit.spent,
    exploit: unit.exploit,
  };
  if (unit.contingent) kept.contingent = true;
  if (unit.unseenCause) kept.unseenCause = unit.unseenCause;
  if (unit.reserveHex) kept.reserveHex = unit.reserveHex;
  if (unit.attacked) kept.attacked = true;
  if (unit.attackedLastWeek) kept.attackedLastWeek = true;
  if (unit.defended) kept.defended = true;
  if (unit.onFoot) kept.onFoot = true;
  if (unit.refitUntil) kept.refitUntil = unit.refitUntil;
  if (unit.priority) kept.priority = true;
  if (unit.seenFromAfar) kept.seenFromAfar = true;
  return kept;
};

const hasNewField = (unit: Unit, change: Partial<Unit>): boolean => {
  for (const field in change) if (!(field in unit)) return true;
  return false;
};

/** The unit with some fields changed. */
export const withChange = (unit: Unit, change: Partial<Unit>): Unit => {
  const changed = { ...unit, ...change };
  return saysNothing(changed) || hasNewField(unit, change) ? lean(changed) : changed;
};

/** A unit that comes on: rested, in open supply, with nothing done. */
export const unitOnMap = (reserve: ReserveUnit, hex: HexId): Unit =>
  lean({
    ...reserve,
    hex,
    supply: 'open',
    weeksNotOpen: 0,
    weeksCut: 0,
    stance: reserve.stance === 'reserve' ? 'hold' : reserve.stance,
    weeksInPlace: 0,
    spent: 0,
    exploit: 0,
  });

/** What is kept of a unit that leaves the map. */
export const unitInReserve = (unit: Unit): ReserveUnit => ({
  id: unit.id,
  side: unit.side,
  type: unit.type,
  name: unit.name,
  short: unit.short,
  quality: unit.quality,
  ...(unit.contingent && { contingent: true }),
  maxSteps: unit.maxSteps,
  hits: unit.hits,
  stance: unit.stance,
  stanceSince: unit.stanceSince,
});
