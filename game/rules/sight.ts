/** Rule 12 — fog of war: what a side sees now, what it remembers, contacts. */
import { type Board, distance, idAt, indexOf } from '../board.ts';
import { SIGHT } from '../data/sight.ts';
import { unitType } from '../data/unitTypes.ts';
import { HOLD_RADIUS } from '../data/zonesOfControl.ts';
import type { HexId } from '../map.ts';
import { lastOfSides, Recent } from '../recent.ts';
import { type Ground, type Situation, situationOf } from '../situation.ts';
import {
  type Contact,
  enemyOf,
  type GameState,
  hasFeature,
  type Position,
  SIDES,
  type Side,
  type Unit,
  type UnitId,
  type View,
} from '../state.ts';
import { changeSide, situationNow, type Work } from '../work.ts';
import { holdRadius } from './zonesOfControl.ts';

/** Hexes within a distance of a hex, worked out once for each board, hex and distance. */
const discs = new WeakMap<Board, (Int16Array | undefined)[]>();
const MOST = 8;

export const hexesWithin = (board: Board, index: number, radius: number): Int16Array => {
  let made = discs.get(board);
  if (!made) {
    made = new Array(board.size * MOST);
    discs.set(board, made);
  }
  const known = made[index * MOST + radius];
  if (known) return known;
  const found: number[] = [];
  for (let other = 0; other < board.size; other++) if (distance(board, index, other) <= radius) found.push(other);
  const disc = Int16Array.from(found);
  made[index * MOST + radius] = disc;
  return disc;
};

/** How far every unit of a side sees by the intelligence that the side is given; needs the 'aid' feature. */
const sharedRange = (position: Position, side: Side): number =>
  side === 'RU'
    ? SIGHT.russian
    : (SIGHT.ukrainian[Math.max(0, Math.min(2, position.aid.intelligence.level))] as number);

/** Rule 12.1 — how far a unit sees: drones half as far in snow and fog; Ukraine by the intelligence it is given. */
export const sightRange = (position: Position, unit: Pick<Unit, 'side' | 'type'>): number => {
  const type = unitType(unit.type);
  const shared = hasFeature(position, 'aid') ? sharedRange(position, unit.side) : 0;
  if (unit.type === 'drone') return Math.max(shared, position.weather === 'snow' ? SIGHT.drone >> 1 : SIGHT.drone);
  if (type.slips) return Math.max(shared, SIGHT.specialOperations);
  return shared || (type.combat ? SIGHT.combat : SIGHT.support);
};

const reconnoitredBy = (position: Position, side: Side): readonly HexId[] =>
  (position as Partial<Pick<GameState | View, 'sides'>>).sides?.[side]?.reconnoitred ?? NOWHERE;

const NOWHERE: readonly HexId[] = [];

const mark = (board: Board, sight: Uint8Array, index: number, radius: number): void => {
  for (const hex of hexesWithin(board, index, radius)) sight[hex] = 1;
};

interface Sight {
  readonly board: Board;
  readonly units: readonly Unit[];
  readonly hexes: Uint8Array;
  /** What it depends on besides the places of the units. */
  readonly reconnoitred: readonly HexId[];
  readonly weather: Position['weather'];
  readonly intelligence: Position['aid']['intelligence'];
  readonly features: Position['features'];
  /** Null where no unit holds farther than it sees. */
  readonly hold: Uint8Array | null;
}

/** By the units of the side, whose orders the other side's sight does not depend on. */
const sights = new Recent<readonly Unit[], Sight>(8);
/** Most orders move nobody, and those that do move one. */
const latest = lastOfSides<Sight>();

/** The same units in the same hexes. */
export const samePlaces = (a: readonly Unit[], b: readonly Unit[]): boolean => {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a[i] as Unit, b[i] as Unit];
    if (one !== other && (one.hex !== other.hex || one.id !== other.id || one.type !== other.type)) return false;
  }
  return true;
};

const holdsFartherThanItSees = (position: Position, side: Side, units: readonly Unit[]): boolean => {
  const shared = hasFeature(position, 'aid') ? sharedRange(position, side) : SIGHT.combat;
  if (shared >= HOLD_RADIUS.open) return false;
  return units.some((unit) => holdRadius(position, unit) > sightRange(position, unit));
};

/** Rule 12.1 — 1 for each hex that the side sees: around its units, where it reconnoitred, and what it holds. */
export const sightOf = (situation: Situation, side: Side): Uint8Array => {
  const { board, position } = situation;
  const units = situation.ofSide[side];
  const reconnoitred = reconnoitredBy(position, side);
  const { weather, features } = position;
  const { intelligence } = position.aid;
  const hold = holdsFartherThanItSees(position, side, units) ? situation.hold[side] : null;
  const fits = (sight: Sight | undefined): sight is Sight =>
    sight !== undefined &&
    sight.board === board &&
    sight.reconnoitred === reconnoitred &&
    sight.weather === weather &&
    sight.intelligence === intelligence &&
    sight.features === features &&
    sight.hold === hold;
  const known = sights.get(units);
  if (fits(known)) return known.hexes;
  const before = latest[side].get();
  const hexes = fits(before) && samePlaces(before.units, units) ? before.hexes : seeHexes(situation, side, hold);
  const sight: Sight = { board, units, hexes, reconnoitred, weather, intelligence, features, hold };
  sights.set(units, sight);
  latest[side].set(sight);
  return hexes;
};

const seeHexes = (situation: Situation, side: Side, hold: Uint8Array | null): Uint8Array => {
  const { board, position } = situation;
  const sight = hold ? Uint8Array.from(hold) : new Uint8Array(board.size);
  for (const unit of situation.ofSide[side]) mark(board, sight, indexOf(board, unit.hex), sightRange(position, unit));
  for (const hex of reconnoitredBy(position, side)) mark(board, sight, indexOf(board, hex), SIGHT.reconnaissance);
  return sight;
};

const lists = new Recent<Uint8Array, readonly HexId[]>(6);
const bytes = new Recent<readonly HexId[], Uint8Array>(6);

/** The ids of the hexes of a sight; remembered, both ways. */
export const listedSight = (board: Board, sight: Uint8Array): readonly HexId[] => {
  let list = lists.get(sight);
  if (!list) {
    const hexes: HexId[] = [];
    for (let index = 0; index < sight.length; index++) if (sight[index]) hexes.push(idAt(board, index));
    list = hexes;
    lists.set(sight, list);
    bytes.set(list, sight);
  }
  return list;
};

/** 1 for hexes that the viewer sees now; null when it sees everything. */
export const sightIn = ({ seen }: Pick<View, 'seen'>, board: Board): Uint8Array | null => {
  if (!seen) return null;
  let sight = bytes.get(seen);
  if (!sight) {
    sight = new Uint8Array(board.size);
    for (const hex of seen) sight[indexOf(board, hex)] = 1;
    bytes.set(seen, sight);
  }
  return sight;
};

/** Rule 12.2 — whether a unit is seen by its enemy, whose sight is given: special operations only from beside. */
export const isSeen = (ground: Pick<Ground, 'board' | 'at'>, sight: Uint8Array, unit: Unit): boolean => {
  const { board } = ground;
  const index = indexOf(board, unit.hex);
  if (!unitType(unit.type).slips) return sight[index] === 1;
  for (let d = 0; d < 6; d++) {
    const next = board.neighbours[index * 6 + d] as number;
    if (next >= 0) for (const other of ground.at[next] ?? []) if (other.side !== unit.side) return true;
  }
  return false;
};

/** What the map rules may read of a position when they work for one side: seen units, control as last known. */
export const asSeenBy = (situation: Situation, side: Side): Position => {
  const state = situation.position as GameState;
  const known = hasFeature(state, 'fog') ? state.sides[side].known : null;
  if (!known) return state;
  const sight = sightOf(situation, side);
  const units: Record<UnitId, Unit> = {};
  for (const id in state.units) {
    const unit = state.units[id] as Unit;
    if (unit.side === side || isSeen(situation, sight, unit)) units[id] = unit;
  }
  return { ...state, units, control: seenControl(situation, sight, known.control) };
};

/** Control as last known, brought up to date where the side sees. */
const seenControl = (situation: Situation, sight: Uint8Array, known: readonly string[]): readonly string[] => {
  const { board, control } = situation;
  let rows: string[] | null = null;
  for (let row = 0; row < board.rows; row++) {
    const text = known[row] as string;
    if (text === situation.position.control[row]) continue;
    let now = '';
    for (let column = 0; column < board.columns; column++) {
      const index = row * board.columns + column;
      now += sight[index] ? (control[index] ? 'R' : 'U') : text[column];
    }
    if (now === text) continue;
    rows ??= [...known];
    rows[row] = now;
  }
  return rows ?? known;
};

/** Rule 12.3 — writes down a contact; one for a unit replaces the older one, one without a name joins the others. */
export const addContact = (work: Work, side: Side, contact: Contact): void => {
  const { known } = work.state.sides[side];
  if (!known) return;
  const others = known.contacts.filter((c) =>
    contact.unit ? c.unit !== contact.unit : c.unit !== null || c.hex !== contact.hex,
  );
  changeSide(work, side, { known: { ...known, contacts: [...others, contact] } });
};

const sameContacts = (a: readonly Contact[], b: readonly Contact[]): boolean =>
  a.length === b.length && a.every((contact, i) => contact === b[i]);

/**
 * Rules 12.2, 12.3 — after units or control changed: each side knows control where it sees now; a contact whose hex it
 * sees is struck out (one only met, at the end of its week); an enemy that was seen and is not any more becomes one.
 */
export const refreshKnown = (work: Work): void => {
  if (!hasFeature(work.state, 'fog')) return;
  const now = situationNow(work);
  const situation =
    now.position === work.state || sameKnowledge(now.position as GameState, work.state) ? now : fresh(work);
  const before = situationOf(work.before);
  if (nothingMoved(work, situation, before)) return;
  for (const side of SIDES) refreshSide(work, situation, before, side);
};

/** Everybody stands, sees and holds what he did, and knows of it already: the state before was brought up to date. */
const nothingMoved = (work: Work, now: Situation, before: Situation): boolean =>
  work.state.week === work.before.week &&
  work.state.control === work.before.control &&
  SIDES.every(
    (side) =>
      work.state.sides[side].known === work.before.sides[side].known &&
      samePlaces(now.ofSide[side], before.ofSide[side]) &&
      sightOf(now, side) === sightOf(before, side),
  );

const sameKnowledge = (a: GameState, b: GameState): boolean =>
  a.sides.UA.reconnoitred === b.sides.UA.reconnoitred && a.sides.RU.reconnoitred === b.sides.RU.reconnoitred;

const fresh = (work: Work): Situation => {
  work.situationNow = null;
  return situationNow(work);
};

const refreshSide = (work: Work, situation: Situation, before: Situation, side: Side): void => {
  const { known } = work.state.sides[side];
  if (!known) return;
  const { board } = situation;
  const { week } = work.state;
  const sight = sightOf(situation, side);
  const units = work.state.units;
  const isSeenNow = (id: UnitId): boolean => {
    const unit = units[id];
    return unit !== undefined && unit.side !== side && isSeen(situation, sight, unit);
  };
  const stays = (contact: Contact): boolean => {
    if (contact.week < week - SIGHT.contactWeeks) return false;
    if (contact.unit) return !sight[indexOf(board, contact.hex)] && !isSeenNow(contact.unit);
    return !sight[indexOf(board, contact.hex)] || contact.week === week;
  };
  const contacts = known.contacts.filter(stays);
  const sightBefore = sightOf(before, side);
  for (const unit of before.ofSide[enemyOf(side)]) {
    const now = units[unit.id];
    if (!now || (now.hex === unit.hex && sight === sightBefore && !unitType(unit.type).slips)) continue;
    const index = indexOf(board, unit.hex);
    if (sight[index] || !isSeen(before, sightBefore, unit) || isSeen(situation, sight, now)) continue;
    if (contacts.some((contact) => contact.unit === unit.id && contact.week === week)) continue;
    const older = contacts.findIndex((contact) => contact.unit === unit.id);
    if (older >= 0) contacts.splice(older, 1);
    contacts.push({ hex: idAt(board, index), week, unit: unit.id, short: unit.short, type: unit.type });
  }
  const control = seenControl(situation, sight, known.control);
  if (control === known.control && sameContacts(contacts, known.contacts)) return;
  changeSide(work, side, { known: { control, contacts } });
};
