/**
 * What is expensive and read by many chapters, computed once for a position: who controls what, who stands where,
 * zones of control, hold. Nothing of it is kept in the state.
 */
import { type Board, indexOf } from './board.ts';
import { boardOf } from './library.ts';
import { Recent } from './recent.ts';
import { holdOf, zoneOf } from './rules/zonesOfControl.ts';
import type { Position, Side, Unit, UnitId } from './state.ts';

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

const controls = new Recent<readonly string[], Uint8Array>(8);

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

/** Who stands where: depends on the units alone. */
type Placed = Pick<Situation, 'at' | 'ofSide'>;
type Units = Position['units'];

const placed = new Recent<Units, Placed>(8);
/** From which units others were made by changing one. */
const madeFrom = new Recent<Units, { readonly units: Units; readonly id: UnitId }>(16);

/** Says that `after` is `before` with another unit of the same side under this id. */
export const unitsMadeFrom = (after: Units, before: Units, id: UnitId): void => {
  madeFrom.set(after, { units: before, id });
};

/** Gives what a list of units is known to come to, so that it need not be worked out. */
export const adoptPlaces = (units: Units, places: Placed): void => {
  placed.set(units, places);
};

const placesOf = (board: Board, units: Units): Placed => {
  let places = placed.get(units);
  if (!places) {
    places = placesChanged(board, units) ?? placeAll(board, units);
    placed.set(units, places);
  }
  return places;
};

const placeAll = (board: Board, units: Units): Placed => {
  const at: (Unit[] | undefined)[] = new Array(board.size);
  const ofSide: Record<Side, Unit[]> = { UA: [], RU: [] };
  for (const id in units) {
    const unit = units[id] as Unit;
    const index = indexOf(board, unit.hex);
    const here = at[index];
    if (here) here.push(unit);
    else at[index] = [unit];
    ofSide[unit.side].push(unit);
  }
  return { at, ofSide };
};

/** As `placeAll`, from the last units whose places are known; null when that is not possible. */
const placesChanged = (board: Board, units: Units): Placed | null => {
  const ids = new Set<UnitId>();
  let base: Units = units;
  let before: Placed | undefined;
  for (let made = madeFrom.get(base); made && !before; made = madeFrom.get(base)) {
    ids.add(made.id);
    base = made.units;
    before = placed.get(base);
  }
  if (!before) return null;
  const at = before.at.slice();
  const ofSide = { UA: before.ofSide.UA, RU: before.ofSide.RU };
  const touched: number[] = [];
  for (const id of ids) {
    const [was, now] = [base[id] as Unit, units[id] as Unit];
    const mates = ofSide[now.side];
    const changed = mates === before.ofSide[now.side] ? mates.slice() : (mates as Unit[]);
    changed[mates.indexOf(was)] = now;
    ofSide[now.side] = changed;
    touched.push(indexOf(board, was.hex), indexOf(board, now.hex));
  }
  for (const index of touched) {
    const here = standingIn(ofSide, board.ids[index] as string);
    if (!here) return null;
    at[index] = here.length > 0 ? here : undefined;
  }
  return { at, ofSide };
};

/** The units of a hex in the order of their side's; null when both sides stand there. */
const standingIn = (ofSide: Placed['ofSide'], hex: string): Unit[] | null => {
  const own: Unit[] = [];
  for (const unit of ofSide.UA) if (unit.hex === hex) own.push(unit);
  const first = own.length;
  for (const unit of ofSide.RU) if (unit.hex === hex) own.push(unit);
  return first > 0 && first < own.length ? null : own;
};

/** A field of both sides, each worked out when it is first read. */
class BySide {
  private readonly make: (ground: Ground, side: Side) => Uint8Array;
  private readonly ground: Ground;
  private ua: Uint8Array | null = null;
  private ru: Uint8Array | null = null;

  constructor(ground: Ground, make: (ground: Ground, side: Side) => Uint8Array) {
    this.ground = ground;
    this.make = make;
  }
  get UA(): Uint8Array {
    this.ua ??= this.make(this.ground, 'UA');
    return this.ua;
  }
  get RU(): Uint8Array {
    this.ru ??= this.make(this.ground, 'RU');
    return this.ru;
  }
}

/** Lazily computed: zones and hold are worked out on first use. */
export const makeSituation = (position: Position): Situation => {
  const board = boardOf(position);
  const control = controlOf(board, position.control);
  const { at, ofSide } = placesOf(board, position.units);
  const ground: Ground = { position, board, control, at, ofSide };
  return { position, board, control, at, ofSide, zone: new BySide(ground, zoneOf), hold: new BySide(ground, holdOf) };
};

/** What `zoneOf` and `holdOf` are computed from. */
export type Ground = Omit<Situation, 'zone' | 'hold'>;

const made = new Recent<Position, Situation>(8);

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
