/**
 * The position as the computer takes it in: what ground is worth, where the enemy can strike, whose supply runs where.
 * Made from its side's view alone, once for every plan.
 */
import { type Board, indexOf, neighbour } from '../board.ts';
import { COMBAT } from '../data/combat.ts';
import { unitType } from '../data/unitTypes.ts';
import { boardOf } from '../library.ts';
import { maxAttackers, strength16 } from '../rules/battle.ts';
import { heldKm2, hexesOf } from '../rules/heldArea.ts';
import { hexesWithin } from '../rules/sight.ts';
import { combatUnitsAt, isCombatUnit } from '../rules/stacking.ts';
import { lineTo, supplyCrossesBorder } from '../rules/supplyLines.ts';
import { type SupplyTrace, traceSupply } from '../rules/supplyTrace.ts';
import { type Situation, situationOf } from '../situation.ts';
import { enemyOf, SIDE_CODE, type Side, type SideState, type Unit, type View } from '../state.ts';
import type { Level } from './levels.ts';
import type { Temper } from './temper.ts';
import { WEIGHTS } from './weights.ts';
import { hitWorth, worthOf } from './worth.ts';

/** An enemy unit that is seen, or that may be where a contact is. */
interface Foe {
  readonly index: number;
  /** Points of strength in attack. */
  readonly strength: number;
  /** How likely it is there. */
  readonly sure: number;
}

export interface Picture {
  readonly view: View;
  readonly side: Side;
  readonly enemy: Side;
  readonly own: SideState;
  readonly level: Level;
  readonly temper: Temper;
  readonly seed: number;
  readonly board: Board;
  readonly situation: Situation;
  /** Combat units and others of its own side. */
  readonly combat: readonly Unit[];
  readonly others: readonly Unit[];
  /** Per hex: what control of it is worth, lines of supply of both sides counted. */
  readonly worth: Float64Array;
  /** Per hex: steps whose line of supply runs through it. */
  readonly ownTraffic: Float64Array;
  readonly enemyTraffic: Float64Array;
  /** Per hex: strength that the enemy can bring against it in a week. */
  readonly threat: Float64Array;
  readonly trace: SupplyTrace;
  readonly ownHit: number;
  readonly enemyHit: number;
  /** Share of its worth that more ground counts, per hex of the army: less where it holds as much as it can keep. */
  readonly appetite: number;
  /** No operations of the enemy, or of its own, come after these. */
  readonly last: boolean;
}

/** Strength that is there of a unit so many hexes away. */
const BY_DISTANCE = [1, 1, 0.9, 0.6, 0.35] as const;
const CONTACT = { strength: 6, sure: 0.6, ages: 3 } as const;

/** Per hex the sum of the strongest so many that can come against it. */
const potential = (board: Board, foes: readonly Foe[], most: number): Float64Array => {
  const best = new Float64Array(board.size * most);
  for (const { index, strength, sure } of foes) {
    const away = distancesFrom(board, index);
    for (const hex of hexesWithin(board, index, BY_DISTANCE.length - 1)) {
      let value = strength * sure * (BY_DISTANCE[Math.min(4, away[hex] as number)] as number);
      for (let at = hex * most; at < hex * most + most; at++) {
        const there = best[at] as number;
        if (value <= there) continue;
        best[at] = value;
        value = there;
      }
    }
  }
  const sum = new Float64Array(board.size);
  for (let hex = 0; hex < board.size; hex++)
    for (let at = hex * most; at < hex * most + most; at++) sum[hex] = (sum[hex] as number) + (best[at] as number);
  return sum;
};

const distances = new WeakMap<Board, readonly Int8Array[]>();

/** Per hex the hexes between it and another, at most 127; worked out once for each board. */
export const distancesFrom = (board: Board, index: number): Int8Array => {
  let rows = distances.get(board);
  if (!rows) {
    rows = board.ids.map((_, start) => distanceRow(board, start));
    distances.set(board, rows);
  }
  return rows[index] as Int8Array;
};

/** Hexes between two hexes, at most 127. */
export const hexesApart = (board: Board, a: number, b: number): number => distancesFrom(board, a)[b] as number;

const distanceRow = (board: Board, start: number): Int8Array => {
  const row = new Int8Array(board.size).fill(127);
  row[start] = 0;
  const queue = [start];
  for (const from of queue)
    for (let d = 0; d < 6; d++) {
      const next = board.neighbours[from * 6 + d] as number;
      if (next < 0 || row[next] !== 127) continue;
      row[next] = (row[from] as number) + 1;
      queue.push(next);
    }
  return row;
};

const foesSeen = (view: View, situation: Situation, enemy: Side): Foe[] => {
  const foes: Foe[] = [];
  for (const unit of situation.ofSide[enemy])
    if (isCombatUnit(unit))
      foes.push({ index: indexOf(situation.board, unit.hex), strength: strengthOf(unit), sure: 1 });
  for (const contact of view.contacts) {
    const index = indexOf(situation.board, contact.hex);
    if (contact.unit && view.units[contact.unit]) continue;
    const type = contact.type ? unitType(contact.type) : null;
    if (index < 0 || (type && !type.combat)) continue;
    const fresh = Math.max(0, 1 - (view.week - contact.week) / CONTACT.ages);
    const strength = type ? type.strength2 : CONTACT.strength;
    foes.push({ index, strength, sure: CONTACT.sure * fresh });
  }
  return foes;
};

/** Points of strength in attack on open ground. */
export const strengthOf = (unit: Unit): number => strength16(unit, 'open', true) / 16;

/** Rule 10.10 — strength of a screen of `side`: itself, and each adjacent hex that its side occupies. */
export const screenStrengthOf = (
  { board, situation }: Pick<Picture, 'board' | 'situation'>,
  hex: number,
  side: Side,
): number => {
  const { strength2, perNeighbour2 } = COMBAT.screen;
  let beside = 0;
  for (let d = 0; d < 6; d++) {
    const next = neighbour(board, hex, d);
    if (next >= 0 && combatUnitsAt(situation, next, side).length > 0) beside++;
  }
  return (strength2 + perNeighbour2 * beside) / 2;
};

const friendsOf = (situation: Situation, units: readonly Unit[]): Foe[] =>
  units.map((unit) => ({ index: indexOf(situation.board, unit.hex), strength: strengthOf(unit), sure: 1 }));

/** Steps whose line of supply runs through each hex. */
const trafficOf = (trace: SupplyTrace, board: Board): Float64Array => {
  const traffic = new Float64Array(board.size);
  for (const { index, source, steps } of Object.values(trace.units)) {
    const from = trace.sources[source];
    if (!from) continue;
    for (const hex of lineTo(trace.ways, from.field, index)) traffic[hex] = (traffic[hex] as number) + steps;
  }
  return traffic;
};

/**
 * Ukraine's hunger for more ground, 1 to 0: an army that holds more hexes than its counters can keep against what
 * stands before it is punished by whoever comes later. In the last weeks nobody comes later.
 */
const appetiteOf = (view: View, side: Side, own: readonly Foe[], foes: readonly Foe[]): number => {
  if (side === 'RU' || view.lastWeek - view.week < WEIGHTS.stretch.weeks) return 1;
  const force = (of: readonly Foe[]): number => of.reduce((sum, { strength, sure }) => sum + strength * sure, 0);
  const { each, from, to, least, overmatch } = WEIGHTS.stretch;
  const kept = own.length * each * Math.min(1, (force(own) / Math.max(1, force(foes))) ** overmatch);
  const share = hexesOf(heldKm2(view), boardOf(view)) / Math.max(1, kept);
  return Math.max(least, Math.min(1, (to - share) / (to - from)));
};

/** Rule 8.9 — before the border is open Russia threatens next to nothing behind it. */
const barred = (view: View, board: Board, enemy: Side, threat: Float64Array): Float64Array => {
  if (enemy === 'RU' && !supplyCrossesBorder(view))
    for (let hex = 0; hex < board.size; hex++)
      if (board.country[hex] === SIDE_CODE.UA) threat[hex] = (threat[hex] as number) * WEIGHTS.barred;
  return threat;
};

/** No week follows, and the enemy has had its operations: what is done now stays. */
const isLast = (view: View): boolean => view.week >= view.lastWeek && view.turn.first !== view.side;

export const pictureOf = (view: View, level: Level, seed: number, temper: Temper): Picture => {
  const side = view.side as Side;
  const enemy = enemyOf(side);
  const situation = situationOf(view);
  const { board } = situation;
  const units = situation.ofSide[side];
  const combat = units.filter((unit) => isCombatUnit(unit));
  const trace = traceSupply(situation, side);
  const ownTraffic = trafficOf(trace, board);
  const enemyTraffic = trafficOf(traceSupply(situation, enemy), board);
  const worth = worthOf(view, board);
  for (let hex = 0; hex < board.size; hex++)
    worth[hex] =
      (worth[hex] as number) +
      WEIGHTS.ownTraffic * Math.min(12, ownTraffic[hex] as number) +
      WEIGHTS.enemyTraffic * Math.min(12, enemyTraffic[hex] as number);
  if (temper.aims)
    for (let hex = 0; hex < board.size; hex++) worth[hex] = (worth[hex] as number) * (temper.aims[hex] as number);
  const foes = foesSeen(view, situation, enemy);
  const friends = friendsOf(situation, combat);
  return {
    view,
    side,
    enemy,
    own: view.sides[side] as SideState,
    level,
    temper,
    seed,
    board,
    situation,
    combat,
    others: units.filter((unit) => !isCombatUnit(unit)),
    worth,
    ownTraffic,
    enemyTraffic,
    threat: barred(view, board, enemy, potential(board, foes, maxAttackers(view, enemy))),
    trace,
    ownHit: hitWorth(view, side) * temper.losses,
    enemyHit: hitWorth(view, enemy) * WEIGHTS.hunt[side],
    appetite: appetiteOf(view, side, friends, foes) * temper.ground,
    last: isLast(view),
  };
};

/** The picture of a view that looks the same (`settled.ts`), from the one before. */
export const pictureAgain = (before: Picture, view: View): Picture => {
  const { side } = before;
  const situation = situationOf(view);
  const units = situation.ofSide[side];
  return {
    ...before,
    view,
    own: view.sides[side] as SideState,
    situation,
    combat: units.filter((unit) => isCombatUnit(unit)),
    others: units.filter((unit) => !isCombatUnit(unit)),
  };
};
