/**
 * A state being changed. `apply` opens one, the chapters change it through these functions, and what comes out is a
 * new state: nothing that was in the old one is touched, and what did not change is shared with it.
 */
import { type Board, idAt, indexOf } from './board.ts';
import type { Dice } from './dice.ts';
import type { Happening, NamedUnit } from './happenings.ts';
import { boardOf, scenarioOf } from './library.ts';
import type { HexId } from './map.ts';
import type { Scenario } from './scenario.ts';
import { makeSituation, type Situation, situationOf, unitsMadeFrom } from './situation.ts';
import type { GameState, LogEntry, Side, SideState, Unit, UnitId } from './state.ts';
import { unitInReserve, withChange } from './unit.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Work {
  /** The state as it was when the work was opened. */
  readonly before: GameState;
  /** A top-level copy: assign fields, never change what they refer to. */
  readonly state: Mutable<GameState>;
  readonly board: Board;
  readonly scenario: Scenario;
  readonly dice: Dice;
  /** What happened, in order; ends up in the log. */
  readonly happened: LogEntry[];
  /** Dice were rolled or something hidden came to light: what is ordered now cannot be taken back. */
  final: boolean;
  situationNow: Situation | null;
}

export const openWork = (state: GameState, dice: Dice): Work => ({
  before: state,
  state: { ...state },
  board: boardOf(state),
  scenario: scenarioOf(state),
  dice,
  happened: [],
  final: false,
  situationNow: situationOf(state),
});

/** The situation as it is now; worked out anew after units, control or bridges changed. */
export const situationNow = (work: Work): Situation => (work.situationNow ??= makeSituation({ ...work.state }));
const changed = (work: Work): void => {
  work.situationNow = null;
};

export const unitNow = (work: Work, id: UnitId): Unit => {
  const unit = work.state.units[id];
  if (!unit) throw new Error(`unit ${id} is not on the map`);
  return unit;
};

export const changeUnit = (work: Work, id: UnitId, change: Partial<Unit>): void => {
  const units = { ...work.state.units, [id]: withChange(unitNow(work, id), change) };
  unitsMadeFrom(units, work.state.units, id);
  work.state.units = units;
  changed(work);
};

export const placeUnit = (work: Work, unit: Unit): void => {
  work.state.units = { ...work.state.units, [unit.id]: unit };
  changed(work);
};

/** Takes a unit off the map and leaves it in its side's pool, where it may come back from. */
export const removeUnit = (
  work: Work,
  id: UnitId,
  where: SideState['pool'][string]['where'],
  week: number | null = null,
): void => {
  const { [id]: unit, ...rest } = work.state.units;
  if (!unit) throw new Error(`unit ${id} is not on the map`);
  work.state.units = rest;
  const pool = work.state.sides[unit.side].pool;
  changeSide(work, unit.side, { pool: { ...pool, [id]: { unit: unitInReserve(unit), where, week } } });
  changed(work);
};

export const changeSide = (work: Work, side: Side, change: Partial<SideState>): void => {
  work.state.sides = { ...work.state.sides, [side]: { ...work.state.sides[side], ...change } };
};

/** Any other field that the map rules read (bridges, fieldworks, flags …). */
export const change = (work: Work, fields: Partial<GameState>): void => {
  Object.assign(work.state, fields);
  changed(work);
};

export const controllerOf = (work: Work, hex: HexId): Side => {
  const index = indexOf(work.board, hex);
  const row = work.state.control[Math.floor(index / work.board.columns)] as string;
  return row[index % work.board.columns] === 'R' ? 'RU' : 'UA';
};

export const setControl = (work: Work, hexes: readonly HexId[], side: Side): readonly HexId[] => {
  const taken = hexes.filter((hex) => controllerOf(work, hex) !== side);
  if (taken.length === 0) return taken;
  const rows = [...work.state.control];
  for (const hex of taken) {
    const index = indexOf(work.board, hex);
    const row = Math.floor(index / work.board.columns);
    const column = index % work.board.columns;
    const text = rows[row] as string;
    rows[row] = text.slice(0, column) + (side === 'RU' ? 'R' : 'U') + text.slice(column + 1);
  }
  work.state.control = rows;
  changed(work);
  return taken;
};

export const named = (unit: Pick<Unit, 'id' | 'short' | 'side'>): NamedUnit => ({
  id: unit.id,
  short: unit.short,
  side: unit.side,
});

/** Writes to the log. `to` is who may know: a side, both, or the umpire alone. */
export const tell = (work: Work, to: LogEntry['to'], what: Happening): void => {
  work.happened.push({ week: work.state.week, during: work.state.turn.side, to, what });
};

/** Two dice; what was ordered is final from now on. */
export const rollTwo = (work: Work): readonly [number, number] => {
  work.final = true;
  return [work.dice.roll(), work.dice.roll()];
};
export const rollOne = (work: Work): number => {
  work.final = true;
  return work.dice.roll();
};

export const hexId = (work: Work, index: number): HexId => idAt(work.board, index);
