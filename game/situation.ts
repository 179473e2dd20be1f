/**
 * What is expensive and read by many chapters, computed once for a position: who controls what, who stands where,
 * zones of control, hold. Nothing of it is kept in the state.
 */
import { type Board, indexOf } from './board.ts';
import { boardOf } from './library.ts';
import { holdOf, zoneOf } from './rules/zonesOfControl.ts';
import type { Position, Side, Unit } from './state.ts';

export interface Situation {
  readonly position: Position;
  readonly board: Board;
  /** Per hex: 0 Ukraine, 1 Russia. */
  readonly control: Uint8Array;
  /** Units per hex index, combat and support; undefined where none. */
  readonly at: readonly (readonly Unit[] | undefined)[];
  readonly ofSide: Readonly<Record<Side, readonly Unit[]>>;
  /** Rule 6.2 — 1 where the side has a zone of control. */
  readonly zone: Readonly<Record<Side, Uint8Array>>;
  /** Rule 6.3 — 1 where the side holds the hex by radius (or stands in it). */
  readonly hold: Readonly<Record<Side, Uint8Array>>;
}

const controls = new WeakMap<readonly string[], Uint8Array>();

/** Control rows to one byte per hex; remembered, since most orders change no control. Not to be written to. */
export const controlOf = (board: Board, rows: readonly string[]): Uint8Array => {
  let control = controls.get(rows);
  if (!control) {
    control = readControl(board, rows);
    controls.set(rows, control);
  }
  return control;
};

const readControl = (board: Board, rows: readonly string[]): Uint8Array => {
  const control = new Uint8Array(board.size);
  for (let row = 0; row < board.rows; row++) {
    const text = rows[row] as string;
    for (let column = 0; column < board.columns; column++)
      if (text.charCodeAt(column) === 82) control[row * board.columns + column] = 1;
  }
  return control;
};

/** Lazily computed: zones and hold are worked out on first use. */
export const makeSituation = (position: Position): Situation => {
  const board = boardOf(position);
  const control = controlOf(board, position.control);
  const at: (Unit[] | undefined)[] = new Array(board.size);
  const ofSide: Record<Side, Unit[]> = { UA: [], RU: [] };
  for (const id in position.units) {
    const unit = position.units[id] as Unit;
    const index = indexOf(board, unit.hex);
    const here = at[index];
    if (here) here.push(unit);
    else at[index] = [unit];
    ofSide[unit.side].push(unit);
  }
  const situation = { position, board, control, at, ofSide };
  const lazy = <T>(make: (side: Side) => T): Record<Side, T> => {
    const made: Partial<Record<Side, T>> = {};
    return {
      get UA() {
        return (made.UA ??= make('UA'));
      },
      get RU() {
        return (made.RU ??= make('RU'));
      },
    };
  };
  return { ...situation, zone: lazy((side) => zoneOf(situation, side)), hold: lazy((side) => holdOf(situation, side)) };
};

/** What `zoneOf` and `holdOf` are computed from. */
export type Ground = Omit<Situation, 'zone' | 'hold'>;

const made = new WeakMap<Position, Situation>();

/** Makes the situation found while a state was worked out also that of the state that came out, if nothing it holds changed since. */
export const adoptSituation = (position: Position, situation: Situation): void => {
  const { at, ofSide, board, control, zone, hold } = situation;
  made.set(position, { position, board, control, at, ofSide, zone, hold });
};

/** The situation of a position that does not change any more (a state or a view); remembered. */
export const situationOf = (position: Position): Situation => {
  let situation = made.get(position);
  if (!situation) {
    situation = makeSituation(position);
    made.set(position, situation);
  }
  return situation;
};
