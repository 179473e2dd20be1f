/** Rule 11 — retreat after combat, withdrawal before it, and what a player can know of a withdrawal in advance. */
import { distance, idAt, indexOf, neighbour } from '../board.ts';
import { RETREAT, WITHDRAWAL } from '../data/retreat.ts';
import { unitType } from '../data/unitTypes.ts';
import type { Factor } from '../explain.ts';
import type { RetreatGrade } from '../happenings.ts';
import { COUNTRIES, type HexId } from '../map.ts';
import { type Situation, situationOf } from '../situation.ts';
import {
  enemyOf,
  flagOn,
  hasFeature,
  isWorn,
  SIDE_CODE,
  type Side,
  type SideState,
  type Unit,
  type UnitId,
  type View,
} from '../state.ts';
import { changeUnit, named, rollTwo, situationNow, tell, unitNow, type Work } from '../work.ts';
import { type Battlefield, waysOf } from './battle.ts';
import { borderPrice } from './borders.ts';
import { destroy, takeHits } from './losses.ts';
import { combatUnitsAt, enemyAt, isCombatUnit, roomFor, supportUnitsAt, unitsAt } from './stacking.ts';
import { roadBridgeDown } from './support.ts';
import { surrender, testSurrender } from './surrender.ts';
import { hexsidesOf, isImpassable, majorRiverBlocks } from './terrain.ts';

/** Steps to a source of the side; hexes from which no friendly way leads there count by distance, after all others. */
const FAR = 1000;

/** Rule 11.6 — how far each hex is from the side's sources, by friendly hexes without enemies. */
export const homeField = (situation: Situation, side: Side): Int16Array => {
  const { board, control } = situation;
  const field = new Int16Array(board.size).fill(-1);
  const sources = board.sources[side].map(({ index }) => index);
  const queue: number[] = [];
  for (const index of sources) {
    if (control[index] !== SIDE_CODE[side] || enemyAt(situation, index, side)) continue;
    field[index] = 0;
    queue.push(index);
  }
  for (let i = 0; i < queue.length; i++) {
    const from = queue[i] as number;
    for (let d = 0; d < 6; d++) {
      const next = neighbour(board, from, d);
      if (next < 0 || field[next] !== -1 || majorRiverBlocks(situation, from, d)) continue;
      if (control[next] !== SIDE_CODE[side] || enemyAt(situation, next, side) || isImpassable(board, next)) continue;
      field[next] = (field[from] as number) + 1;
      queue.push(next);
    }
  }
  for (let index = 0; index < board.size; index++)
    if (field[index] === -1)
      field[index] = FAR + sources.reduce((least, at) => Math.min(least, distance(board, at, index)), 99);
  return field;
};

/** Rule 11.6 — a step of a retreat: a friendly hex without an enemy, not across an unbridged major river. */
const mayRetreatTo = ({ situation, unit, closed }: Search, from: number, direction: number): boolean => {
  const next = neighbour(situation.board, from, direction);
  if (next < 0 || isImpassable(situation.board, next) || majorRiverBlocks(situation, from, direction)) return false;
  if (situation.control[next] !== SIDE_CODE[unit.side] || enemyAt(situation, next, unit.side)) return false;
  return !closed.includes(situation.board.country[next] as number);
};

/** Rule 8.9 — country codes that this unit may never enter. */
export const closedCountries = (situation: Situation, unit: Unit): readonly number[] =>
  COUNTRIES.flatMap((country, code) => (borderPrice(situation.position, unit, country) === null ? [code] : []));

/** Rule 11.6 — an enemy zone of control without a friendly combat unit costs a hit. */
const costsHit = (situation: Situation, side: Side, index: number): boolean =>
  situation.zone[enemyOf(side)][index] === 1 && combatUnitsAt(situation, index, side).length === 0;

export interface RetreatPath {
  readonly path: readonly number[];
  readonly hits: number;
}

interface Search {
  readonly situation: Situation;
  readonly unit: Unit;
  readonly field: Int16Array;
  readonly closed: readonly number[];
  /** Only links that may be used: any, or roads that are not interdicted. */
  readonly link: (from: number, direction: number, to: number) => boolean;
}

/** The best way of exactly this length: fewest hits, then nearest to the source, then the lowest hex. */
const bestOfLength = (search: Search, length: number): RetreatPath | null => {
  const { situation, unit, field, link } = search;
  const start = indexOf(situation.board, unit.hex);
  let best: RetreatPath | null = null;
  const better = (path: readonly number[], hits: number): boolean => {
    if (!best || hits !== best.hits) return !best || hits < best.hits;
    const [end, other] = [path[path.length - 1] as number, best.path[best.path.length - 1] as number];
    const [near, than] = [field[end] as number, field[other] as number];
    return near < than || (near === than && end < other);
  };
  const walk = (from: number, path: readonly number[], hits: number): void => {
    if (path.length === length) {
      if (roomFor(situation, from, unit) && better(path, hits)) best = { path, hits };
      return;
    }
    for (let d = 0; d < 6; d++) {
      const next = neighbour(situation.board, from, d);
      if (next === start || path.includes(next) || !mayRetreatTo(search, from, d) || !link(from, d, next)) continue;
      if ((field[next] as number) > (field[from] as number)) continue;
      walk(next, [...path, next], hits + (costsHit(situation, unit.side, next) ? RETREAT.zoneHits : 0));
    }
  };
  walk(start, [], 0);
  return best;
};

const ANY_LINK = (): boolean => true;

/**
 * Rule 11.6 — where a unit retreats: so many hexes toward its own source, never farther from it; fewer where there is
 * no room for more; one more where the nearest are full. Null when there is no legal hex at all.
 */
export const retreatPath = (
  situation: Situation,
  unit: Unit,
  hexes: number,
  field: Int16Array = homeField(situation, unit.side),
): RetreatPath | null => {
  const search: Search = { situation, unit, field, closed: closedCountries(situation, unit), link: ANY_LINK };
  for (let length = hexes; length >= 1; length--) {
    const found = bestOfLength(search, length);
    if (found) return found;
  }
  return bestOfLength(search, hexes + 1);
};

/** What a unit gives up when it is driven or leaves from its hex. */
const moveOff = (work: Work, unit: Unit, path: readonly number[], change: Partial<Unit> = {}): HexId => {
  const hex = idAt(work.board, path[path.length - 1] as number);
  const stance = unit.stance === 'reserve' ? 'delay' : unit.stance;
  changeUnit(work, unit.id, { hex, weeksInPlace: 0, reserveHex: null, stance, ...change });
  return hex;
};

/** Rule 11.6 — drives one unit back. Returns whether it left the hex. */
const driveBack = (work: Work, id: UnitId, hexes: number): boolean => {
  const unit = unitNow(work, id);
  const way = retreatPath(situationNow(work), unit, hexes);
  if (!way) return noWayOut(work, unit);
  moveOff(work, unit, way.path);
  const path = way.path.map((index) => idAt(work.board, index));
  tell(work, 'both', { kind: 'retreated', unit: named(unit), path, grade: null });
  takeHits(work, id, way.hits, 'retreat');
  return true;
};

/** Rule 11.7 — no way out: two hits, then the surrender test; a unit that passes it stays. Support units are lost. */
const noWayOut = (work: Work, unit: Unit): boolean => {
  if (!isCombatUnit(unit)) {
    destroy(work, unit.id, 'retreat');
    return true;
  }
  takeHits(work, unit.id, RETREAT.noWayHits, 'retreat');
  const left = work.state.units[unit.id];
  if (!left) return true;
  if (hasFeature(work.state, 'surrender') && testSurrender(work, [left]) === 'surrendered') {
    surrender(work, unit.id);
    return true;
  }
  tell(work, 'both', { kind: 'stood', unit: named(unit), hex: unit.hex });
  return false;
};

/** Rule 11.6 — the stack retreats, combat units first; support units stay only with a combat unit that stays. */
export const retreatStack = (work: Work, hex: HexId, side: Side, hexes: number): void => {
  const index = indexOf(work.board, hex);
  let stays = false;
  for (const { id } of combatUnitsAt(situationNow(work), index, side)) if (!driveBack(work, id, hexes)) stays = true;
  if (stays) return;
  for (const { id } of supportUnitsAt(situationNow(work), index, side)) driveBack(work, id, Math.max(1, hexes));
};

// Withdrawal

const factor = (code: string, value: number, data: Factor['data'] = {}): Factor => ({
  code,
  value,
  rule: '11.8',
  data,
});

/** Rule 11.8 — ordered at least a week before, by stance or by doctrine. */
const orderedBefore = (own: SideState | undefined, unit: Unit, week: number, inKursk: boolean): boolean =>
  (unit.stance === 'withdraw' && unit.stanceSince < week) ||
  (inKursk && own?.doctrine === 'withdraw' && own.doctrineSince < week);

const hasRearguard = (situation: Situation, index: number, side: Side): boolean => {
  for (let d = 0; d < 6; d++) {
    const next = neighbour(situation.board, index, d);
    if (next < 0) continue;
    for (const unit of combatUnitsAt(situation, next, side))
      if (WITHDRAWAL.rearguardTypes.includes(unit.type) && !isWorn(unit) && unit.stance !== 'withdraw') return true;
  }
  return false;
};

/** Rule 11.8 — everything that is added to the two dice when these units of one hex leave it. */
export const withdrawalFactors = (situation: Situation, units: readonly Unit[]): readonly Factor[] => {
  const position = situation.position as Battlefield;
  const first = units[0] as Unit;
  const { side } = first;
  const index = indexOf(situation.board, first.hex);
  const inKursk = side === 'UA' && situation.board.country[index] === SIDE_CODE.RU;
  const factors: Factor[] = [];
  if (units.every((unit) => orderedBefore(position.sides[side], unit, position.week, inKursk)))
    factors.push(factor('orderedBefore', WITHDRAWAL.ordered));
  if (hasRearguard(situation, index, side)) factors.push(factor('rearguard', WITHDRAWAL.rearguard));
  if (position.weather === 'snow') factors.push(factor('snow', WITHDRAWAL.snow));
  const above = inKursk ? Math.max(0, position.road.level - WITHDRAWAL.levelAbove) : 0;
  if (above > 0) factors.push(factor('roadLevel', above * WITHDRAWAL.perLevel, { level: position.road.level }));
  if (inKursk && roadBridgeDown(situation)) factors.push(factor('bridgeDown', WITHDRAWAL.bridgeDown));
  if (side === 'UA' && isNearRaid(situation, index))
    factors.push(factor('pipelineRaid', WITHDRAWAL.pipelineRaid.change));
  if (side === 'UA' && hasFeature(position, 'aid') && position.aid.intelligence.level === 0)
    factors.push(factor('noIntelligence', WITHDRAWAL.noIntelligence));
  if (units.some((unit) => unit.attacked || unit.defended)) factors.push(factor('attacked', WITHDRAWAL.attacked));
  return factors;
};

const isNearRaid = ({ board, position }: Situation, index: number): boolean => {
  const raid = indexOf(board, WITHDRAWAL.pipelineRaid.hex);
  return (
    raid >= 0 && flagOn(position, 'pipelineRaid') && distance(board, raid, index) <= WITHDRAWAL.pipelineRaid.radius
  );
};

/** Rule 11.8 — the table. */
export const gradeOf = (total: number): RetreatGrade =>
  total <= WITHDRAWAL.chaoticTo ? 'chaotic' : total <= WITHDRAWAL.mixedTo ? 'mixed' : 'organised';

const sum = (factors: readonly Factor[]): number => factors.reduce((total, { value }) => total + value, 0);

/** Rule 11.8 — the way out: three hexes by a road that is not interdicted, else two; a chaotic one stops short. */
const wayOut = (situation: Situation, unit: Unit, grade: RetreatGrade): RetreatPath | null => {
  const { board, position } = situation;
  const short = grade === 'chaotic' ? WITHDRAWAL.chaoticShort : 0;
  const field = homeField(situation, unit.side);
  const closed = closedCountries(situation, unit);
  const { road } = hexsidesOf(situation);
  const fired = new Set(position.interdictions.filter((i) => i.side !== unit.side).map((i) => i.hex));
  const clear = (from: number, d: number, to: number): boolean =>
    (road[from * 6 + d] as number) > 0 && !fired.has(idAt(board, to));
  const byRoad = bestOfLength({ situation, unit, field, closed, link: clear }, WITHDRAWAL.distanceByRoad - short);
  return byRoad ?? retreatPath(situation, unit, WITHDRAWAL.distance - short, field);
};

/** Weeks in place after which a unit that left in good order has dug in when the week closes. */
const DUG_IN_AT_ONCE = 1;

/**
 * Rule 11.8 — the units of a hex that are to withdraw leave it before combat, once a week: one roll for the stack.
 * Those that find no way stay. Support units go with the last combat unit.
 */
export const withdrawStack = (work: Work, hex: HexId, side: Side): void => {
  if (!hasFeature(work.state, 'stances')) return;
  const situation = situationNow(work);
  const index = indexOf(work.board, hex);
  const combat = combatUnitsAt(situation, index, side);
  const leaving = combat.filter((unit) => unit.stance === 'withdraw' && !unit.defended);
  const able = leaving.filter((unit) => wayOut(situation, unit, 'chaotic'));
  if (able.length === 0) return;
  const factors = withdrawalFactors(situation, able);
  const roll = rollTwo(work);
  const grade = gradeOf(roll[0] + roll[1] + sum(factors));
  const going = able.length === combat.length ? [...able, ...supportUnitsAt(situation, index, side)] : able;
  let to: HexId = hex;
  const left: Unit[] = [];
  for (const unit of going) {
    const way = wayOut(situationNow(work), unit, grade);
    if (!way) continue;
    left.push(unit);
    const onFoot = unit.onFoot || (grade === 'chaotic' && unitType(unit.type).movementClass === 'mechanised');
    const reached = moveOff(work, unit, way.path, {
      onFoot,
      defended: true,
      weeksInPlace: grade === 'organised' ? DUG_IN_AT_ONCE : 0,
    });
    if (left.length === 1) to = reached;
  }
  tell(work, 'both', { kind: 'withdrew', units: left.map(named), from: hex, to, grade, roll, factors });
  for (const { id } of left) sufferWithdrawal(work, id, grade);
};

/** Rule 11.8 — hits by grade; a chaotic withdrawal leaves the unit worn, at the price of one hit more if need be. */
const sufferWithdrawal = (work: Work, id: UnitId, grade: RetreatGrade): void => {
  takeHits(work, id, WITHDRAWAL.hits[grade], 'withdrawal');
  const unit = work.state.units[id];
  if (unit && grade === 'chaotic' && !isWorn(unit)) takeHits(work, id, 1, 'withdrawal');
};

/** Chances of the three grades, in 36ths, and what makes them. */
export interface WithdrawalChances {
  readonly factors: readonly Factor[];
  readonly organised: number;
  readonly mixed: number;
  readonly chaotic: number;
}

const chancesWith = (factors: readonly Factor[]): WithdrawalChances => {
  const ways = { organised: 0, mixed: 0, chaotic: 0 };
  for (let roll = 2; roll <= 12; roll++) ways[gradeOf(roll + sum(factors))] += waysOf(roll);
  return { factors, ...ways };
};

/**
 * Rule 11.8 — what a withdrawal of this unit would be like: if it had to leave now, and if it is ordered now and leaves
 * a week later with all else unchanged. Null for units that are not one's own combat units, or without stances.
 */
export const withdrawalPreview = (
  view: View,
  unitId: UnitId,
): { readonly now: WithdrawalChances; readonly orderedAhead: WithdrawalChances } | null => {
  const unit = Object.hasOwn(view.units, unitId) ? view.units[unitId] : undefined;
  if (!unit || unit.side !== view.side || !isCombatUnit(unit) || !hasFeature(view, 'stances')) return null;
  const situation = situationOf(view);
  const stack = unitsAt(situation, indexOf(situation.board, unit.hex), unit.side).filter(isCombatUnit);
  const going = stack.filter((other) => other.id === unit.id || other.stance === 'withdraw');
  const factors = withdrawalFactors(situation, going);
  const rest = factors.filter(({ code }) => code !== 'orderedBefore' && code !== 'attacked');
  return {
    now: chancesWith(factors),
    orderedAhead: chancesWith([factor('orderedBefore', WITHDRAWAL.ordered), ...rest]),
  };
};

/** Rule 11.9 — an estimate, not a certainty: the last week in which leaving is still rather organised than chaotic. */
export interface LastSafeWeek {
  /** By the gloomy reckoning and by the hopeful one; null: no end in sight within the weeks looked ahead. */
  readonly earliest: number | null;
  readonly latest: number | null;
  /** Change of the interdiction level a week, from the rows of history used. */
  readonly trend: number;
  readonly level: number;
}

/**
 * Rule 11.9 — carries the trend of the interdiction level of the last weeks on. The hopeful line assumes that it never
 * falls back, the order given a week ahead and no attack in the week of leaving; the gloomy one half a level more each
 * week, and an attack. A week is safe while an organised withdrawal is at least as likely as a chaotic one.
 */
export const lastSafeWeek = (view: View): LastSafeWeek | null => {
  if (!hasFeature(view, 'underFire') || !hasFeature(view, 'stances')) return null;
  const rows = view.history.slice(-WITHDRAWAL.trendWeeks);
  const { level } = view.road;
  const first = rows[0]?.interdiction ?? level;
  const trend = rows.length > 0 ? (level - first) / rows.length : 0;
  const situation = situationOf(view);
  const fixed =
    WITHDRAWAL.ordered +
    (roadBridgeDown(situation) ? WITHDRAWAL.bridgeDown : 0) +
    (hasFeature(view, 'aid') && view.aid.intelligence.level === 0 ? WITHDRAWAL.noIntelligence : 0);
  const line = (slope: number, change: number): number | null => {
    for (let ahead = 0; ahead <= WITHDRAWAL.horizon; ahead++) {
      const then = Math.min(5, Math.round(level + slope * ahead));
      const modifier = fixed + change + Math.max(0, then - WITHDRAWAL.levelAbove) * WITHDRAWAL.perLevel;
      const { organised, chaotic } = chancesWith([factor('all', modifier)]);
      if (organised < chaotic) return view.week + ahead - 1;
    }
    return null;
  };
  const rising = Math.max(0, trend);
  return { earliest: line(rising + 0.5, WITHDRAWAL.attacked), latest: line(rising, 0), trend, level };
};
