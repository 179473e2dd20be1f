/**
 * What must be true after every order of every match, checked by other means than the rules use. Each check returns
 * sentences of what is wrong; none is a good answer.
 */

import { indexOf, terrainAt } from '../../game/board.ts';
import { UNIT_TYPES } from '../../game/data/unitTypes.ts';
import { seatToAct } from '../../game/engine.ts';
import { boardOf } from '../../game/library.ts';
import type { Match } from '../../game/match.ts';
import { type GameState, type LogEntry, SIDES, type Side, type Unit, type View } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';

const unitsOf = (state: GameState): Unit[] => Object.values(state.units);

const controllerAt = (state: GameState, hex: string): 'U' | 'R' => {
  const [column, row] = [Number(hex.slice(0, 2)), Number(hex.slice(2))];
  return (state.control[row] ?? '')[column] as 'U' | 'R';
};

/** Nobody stands where nobody may, no two sides in a hex, no more counters than a hex holds. */
export const placesWrong = (state: GameState): string[] => {
  const board = boardOf(state);
  const wrong: string[] = [];
  const at = new Map<string, Unit[]>();
  for (const unit of unitsOf(state)) {
    if (indexOf(board, unit.hex) < 0) wrong.push(`${unit.id} is off the map at ${unit.hex}`);
    else if (terrainAt(board, indexOf(board, unit.hex)) === 'lake')
      wrong.push(`${unit.id} stands in a lake at ${unit.hex}`);
    if (controllerAt(state, unit.hex) !== (unit.side === 'UA' ? 'U' : 'R'))
      wrong.push(`${unit.id} stands on an enemy hex ${unit.hex}`);
    at.set(unit.hex, [...(at.get(unit.hex) ?? []), unit]);
  }
  for (const [hex, units] of at) {
    if (new Set(units.map((u) => u.side)).size > 1) wrong.push(`both sides stand in ${hex}`);
    const combat = units.filter((u) => UNIT_TYPES[u.type].combat).length;
    if (combat > 2) wrong.push(`${combat} combat units in ${hex}`);
    if (units.length - combat > 1) wrong.push(`${units.length - combat} support units in ${hex}`);
  }
  return wrong;
};

/** Hits are between one and all of a unit's; a unit is on the map or in the pool, never both. */
export const unitsWrong = (state: GameState): string[] => {
  const wrong: string[] = [];
  for (const [id, unit] of Object.entries(state.units)) {
    if (unit.id !== id) wrong.push(`${id} is filed under another name`);
    if (!Number.isInteger(unit.hits) || unit.hits < 1 || unit.hits > unit.maxSteps * 2)
      wrong.push(`${id} has ${unit.hits} hits of ${unit.maxSteps * 2}`);
    if (!Number.isInteger(unit.spent) || unit.spent < 0) wrong.push(`${id} spent ${unit.spent}`);
    if (state.sides[unit.side].pool[id]) wrong.push(`${id} is on the map and in the pool`);
  }
  for (const side of SIDES) {
    const { attackPoints, supportPoints } = state.sides[side];
    if (!(attackPoints >= 0 && supportPoints >= 0))
      wrong.push(`${side} has ${attackPoints} attack and ${supportPoints} support points`);
  }
  return wrong;
};

const hitsOf = (state: GameState, side: Side): number => {
  let hits = 0;
  for (const unit of unitsOf(state)) if (unit.side === side) hits += unit.hits;
  for (const entry of Object.values(state.sides[side].pool)) hits += entry.unit.hits;
  return hits;
};

/** Hits are conserved: what a side has is what it had, less the hits that the log tells of, plus replacements. */
export const hitsWrong = (before: GameState, after: GameState, happened: readonly LogEntry[]): string[] => {
  const wrong: string[] = [];
  for (const side of SIDES) {
    const told = new Set<unknown>();
    let expected = hitsOf(before, side);
    for (const { what } of happened) {
      // The same happening may be told to each side in an entry of its own.
      if (told.has(what)) continue;
      told.add(what);
      if (what.kind === 'hits' && what.unit.side === side) expected -= what.hits;
      if (what.kind === 'replaced' && what.unit.side === side) expected += what.hits;
      if (what.kind === 'recovered' && what.unit.side === side) expected += 1;
    }
    const got = hitsOf(after, side);
    if (got !== expected) wrong.push(`${side}: ${got} hits, but the log accounts for ${expected}`);
  }
  return wrong;
};

/** A state survives being written down and read again. */
export const jsonWrong = (state: GameState): string[] => {
  const text = JSON.stringify(state);
  return JSON.stringify(JSON.parse(text)) === text && !text.includes('undefined')
    ? []
    : ['the state does not survive JSON'];
};

export const turnWrong = (state: GameState): string[] =>
  seatToAct(state) !== null || state.result !== null ? [] : ['nobody is to act and the match is not over'];

/** Hexes apart, by cube coordinates worked out here. */
const apart = (a: string, b: string): number => {
  const cube = (hex: string) => {
    const [column, row] = [Number(hex.slice(0, 2)), Number(hex.slice(2))];
    const q = column - (row - (row % 2)) / 2;
    return [q, row, -q - row] as const;
  };
  const [x, y] = [cube(a), cube(b)];
  return Math.max(Math.abs(x[0] - y[0]), Math.abs(x[1] - y[1]), Math.abs(x[2] - y[2]));
};

/** The furthest that anyone can see at all, whatever helps: beyond it an enemy unit is hidden for certain. */
const FURTHEST_SIGHT = 6;

/** Happenings in which the enemy meets a unit face to face and learns its name. */
const MEETINGS = new Set([
  'combat',
  'revealed',
  'stopped',
  'overrun',
  'hits',
  'destroyed',
  'retreated',
  'stood',
  'withdrew',
  'reserveJoined',
  'advanced',
  'surrenderTest',
  'surrendered',
]);

/** Remembers what a seat was entitled to learn, and finds canary names that it holds without. */
export class LeakWatch {
  private readonly met: Record<Side, Set<string>> = { UA: new Set(), RU: new Set() };
  private readonly canary: (unit: string) => string;

  /** `canary(id)` is the text that stands for a unit in its names and nowhere else. */
  constructor(canary: (unit: string) => string) {
    this.canary = canary;
  }

  wrong(match: Match, happened: readonly LogEntry[]): string[] {
    const { state } = match;
    const wrong: string[] = [];
    // With full information only the secrets proper are hidden.
    if (!state.features.includes('fog')) {
      for (const side of SIDES) {
        const view = viewFor(state, side === 'UA' ? '0' : '1');
        wrong.push(...secretsIn(view, side, match.seed, JSON.stringify(view)));
      }
      return wrong;
    }
    for (const side of SIDES) {
      for (const { to, what } of happened)
        if ((to === side || to === 'both') && MEETINGS.has(what.kind))
          for (const id of this.named(what)) this.met[side].add(id);
      const own = unitsOf(state).filter((u) => u.side === side);
      const text = JSON.stringify(viewFor(state, side === 'UA' ? '0' : '1'));
      for (const unit of unitsOf(state)) {
        if (unit.side === side) continue;
        if (own.some((u) => apart(u.hex, unit.hex) <= FURTHEST_SIGHT) || this.nearReconnaissance(state, side, unit))
          this.met[side].add(unit.id);
        else if (!this.met[side].has(unit.id) && text.includes(this.canary(unit.id)))
          wrong.push(`${side} is shown ${unit.id}, which it never saw`);
      }
      for (const id of Object.keys(state.sides[side === 'UA' ? 'RU' : 'UA'].pool))
        if (!this.met[side].has(id) && text.includes(this.canary(id)))
          wrong.push(`${side} is shown ${id}, which is not on the map`);
      wrong.push(...secretsIn(viewFor(state, side === 'UA' ? '0' : '1'), side, match.seed, text));
    }
    return wrong;
  }

  /** Units named or identified in a text that this viewer never met; a spectator may know what both sides met. */
  unmetIn(state: GameState, viewer: Side | 'spectator', text: string): string[] {
    const known = [
      ...unitsOf(state),
      ...SIDES.flatMap((side) => Object.values(state.sides[side].pool).map((e) => e.unit)),
    ];
    return known
      .filter((unit) => unit.side !== viewer && !this.met[unit.side === 'UA' ? 'RU' : 'UA'].has(unit.id))
      .filter(({ id }) => text.includes(this.canary(id)) || text.includes(`"${id}"`))
      .map(({ id }) => id);
  }

  private named(what: unknown): string[] {
    const found: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('id' in value && 'short' in value) found.push(String(value.id));
      for (const inner of Object.values(value)) walk(inner);
    };
    walk(what);
    return found;
  }

  private nearReconnaissance(state: GameState, side: Side, unit: Unit): boolean {
    return state.sides[side].reconnoitred.some((hex) => apart(hex, unit.hex) <= FURTHEST_SIGHT);
  }
}

const secretsIn = (view: View, side: Side, seed: string, text: string): string[] => {
  const wrong: string[] = [];
  if (view.sides[side === 'UA' ? 'RU' : 'UA']) wrong.push(`${side} is shown the enemy's orders`);
  if ('secret' in view) wrong.push(`${side} is shown the secrets of the match`);
  if (text.includes(seed)) wrong.push(`${side} is shown the seed`);
  for (const unit of Object.values(view.units))
    if (unit.side !== side && (unit.stance === 'reserve' || unit.reserveHex))
      wrong.push(`${side} is shown the reserve ${unit.id}`);
  return wrong;
};
