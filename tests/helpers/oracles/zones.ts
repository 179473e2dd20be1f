/** Rules 6.2, 6.3 again: for one hex at a time, by trying every unit and every way. */
import { UNIT_TYPES } from '../../../game/data/unitTypes.ts';
import type { Position, Side, Unit } from '../../../game/state.ts';
import { apart, controlAt, crossing, isLake, neighboursOf, other, surprised, unitsIn } from './ground.ts';

const blocked = (position: Position, a: string, b: string): boolean =>
  crossing(a, b, position.bridges).river === 'major';

export const projectsZone = (position: Position, unit: Unit): boolean => {
  const type = UNIT_TYPES[unit.type];
  if (!type.combat || type.slips || unit.hits === 0 || unit.supply === 'cut') return false;
  return !(unit.side === 'RU' && surprised(position));
};

export const inZone = (position: Position, id: string, side: Side): boolean =>
  Object.values(position.units).some(
    (unit) =>
      unit.side === side &&
      projectsZone(position, unit) &&
      apart(unit.hex, id) === 1 &&
      !blocked(position, unit.hex, id),
  );

const radius = (position: Position, unit: Unit): number => {
  const type = UNIT_TYPES[unit.type];
  if (!type.combat) return 0;
  if (unit.side === 'RU' && surprised(position)) return 0;
  const blind = unit.side === 'UA' && position.features.includes('aid') && position.aid.intelligence.level === 0;
  const bySupply = unit.supply === 'open' ? 2 : unit.supply === 'underFire' && !blind ? 1 : 0;
  return Math.min(bySupply, type.maxHold);
};

const canReach = (position: Position, from: string, to: string, left: number, side: Side): boolean => {
  if (from === to) return true;
  if (left === 0) return false;
  return neighboursOf(from).some(
    (next) =>
      !blocked(position, from, next) &&
      controlAt(position, next) === side &&
      !isLake(next) &&
      !unitsIn(position, next).some((unit) => unit.side === other(side)) &&
      canReach(position, next, to, left - 1, side),
  );
};

export const holders = (position: Position, id: string, side: Side): string[] =>
  Object.values(position.units)
    .filter(
      (unit) =>
        unit.side === side &&
        apart(unit.hex, id) <= 2 &&
        canReach(position, unit.hex, id, radius(position, unit), side),
    )
    .map((unit) => unit.id)
    .sort();

/** Rule 6.4 — hexes of a side that go over, by flood fill with sets. */
export const mopped = (
  position: Position,
  side: Side,
  sources: readonly string[],
  all: readonly string[],
  edge: (id: string) => boolean,
  home: (id: string) => boolean,
): Set<string> => {
  const lost = new Set<string>();
  const left = new Set(all.filter((id) => controlAt(position, id) === side));
  while (left.size > 0) {
    const [first] = left;
    const group = new Set<string>([first as string]);
    for (const id of group) for (const next of neighboursOf(id)) if (left.has(next)) group.add(next);
    for (const id of group) left.delete(id);
    const safe = [...group].some(
      (id) =>
        sources.includes(id) || unitsIn(position, id).some((unit) => unit.side === side) || (edge(id) && home(id)),
    );
    if (safe) continue;
    const foes = (id: string): number => neighboursOf(id).filter((next) => controlAt(position, next) !== side).length;
    const row = (id: string): number => Number(id.slice(2)) * 100 + Number(id.slice(0, 2));
    const order = [...group].sort((a, b) => foes(b) - foes(a) || row(a) - row(b));
    for (const id of order.slice(0, 4)) lost.add(id);
  }
  return lost;
};
