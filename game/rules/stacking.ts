/** Rule 6.1 — stacking: at most two combat units and one support unit in a hex, of one side only. */
import { indexOf } from '../board.ts';
import { STACK } from '../data/stacking.ts';
import { unitType } from '../data/unitTypes.ts';
import { boardOf } from '../library.ts';
import type { Ground } from '../situation.ts';
import { enemyOf, type Position, type Side, type Unit } from '../state.ts';
import { isImpassable } from './terrain.ts';

const NOBODY: readonly Unit[] = [];

export const unitsAt = (ground: Pick<Ground, 'at'>, index: number, side?: Side): readonly Unit[] => {
  const here = ground.at[index];
  if (!here) return NOBODY;
  return side === undefined ? here : here.filter((unit) => unit.side === side);
};

export const isCombatUnit = (unit: Pick<Unit, 'type'>): boolean => unitType(unit.type).combat;

export const combatUnitsAt = (ground: Pick<Ground, 'at'>, index: number, side?: Side): readonly Unit[] =>
  unitsAt(ground, index, side).filter(isCombatUnit);

export const supportUnitsAt = (ground: Pick<Ground, 'at'>, index: number, side?: Side): readonly Unit[] =>
  unitsAt(ground, index, side).filter((unit) => !isCombatUnit(unit));

export const unitAt = (ground: Pick<Ground, 'at'>, index: number, side: Side): boolean => {
  const here = ground.at[index];
  if (here) for (const unit of here) if (unit.side === side) return true;
  return false;
};

/** An enemy of `side` stands in the hex. */
export const enemyAt = (ground: Pick<Ground, 'at'>, index: number, side: Side): boolean =>
  unitAt(ground, index, enemyOf(side));

/** The unit may end a move, retreat or arrival here; it does not count against itself. */
export const roomFor = (
  ground: Pick<Ground, 'at' | 'board'>,
  index: number,
  unit: Pick<Unit, 'id' | 'side' | 'type'>,
): boolean => {
  if (isImpassable(ground.board, index)) return false;
  const here = ground.at[index];
  if (!here) return true;
  const combat = isCombatUnit(unit);
  let alike = 0;
  for (const other of here) {
    if (other.side !== unit.side) return false;
    if (other.id !== unit.id && isCombatUnit(other) === combat) alike++;
  }
  return alike < (combat ? STACK.combat : STACK.support);
};

/** What breaks rule 6.1 in a position, in words for whoever tests it; empty when nothing does. */
export const stackingViolations = (position: Position): string[] => {
  const board = boardOf(position);
  const counts = new Map<string, { combat: number; support: number; sides: Set<Side> }>();
  const found: string[] = [];
  for (const id in position.units) {
    const unit = position.units[id] as Unit;
    const index = indexOf(board, unit.hex);
    if (index < 0) found.push(`${id} is off the map (${unit.hex})`);
    else if (isImpassable(board, index)) found.push(`${id} stands in impassable ${unit.hex}`);
    const here = counts.get(unit.hex) ?? { combat: 0, support: 0, sides: new Set<Side>() };
    here[isCombatUnit(unit) ? 'combat' : 'support']++;
    here.sides.add(unit.side);
    counts.set(unit.hex, here);
  }
  for (const [hex, { combat, support, sides }] of counts) {
    if (combat > STACK.combat) found.push(`${hex} holds ${combat} combat units`);
    if (support > STACK.support) found.push(`${hex} holds ${support} support units`);
    if (sides.size > 1) found.push(`${hex} holds units of both sides`);
  }
  return found;
};
