/**
 * Rules 10.2 to 10.10 — a battle: how strong both sides are, which column that gives and why, and what each result
 * does. Preview (`combat.ts`) and execution (`assault.ts`) both work with these functions, on a view and on the truth.
 */
import { directionTo, indexOf, neighbour, RIVER_MAJOR, RIVER_MINOR, terrainAt } from '../board.ts';
import { COMBAT, STRENGTH_BY_TERRAIN } from '../data/combat.ts';
import { COLUMNS, type CombatResult, LADDER } from '../data/combatResultsTable.ts';
import { unitType } from '../data/unitTypes.ts';
import type { Factor, OutcomeChance, PromisedChance } from '../explain.ts';
import type { HexId, Terrain } from '../map.ts';
import type { AttackOrder } from '../orders.ts';
import type { Situation } from '../situation.ts';
import {
  enemyOf,
  flagOn,
  hasFeature,
  type Position,
  type Side,
  type SideState,
  type Stance,
  stepsOf,
  type Unit,
  type UnitId,
} from '../state.ts';
import { combatUnitsAt, isCombatUnit, unitAt, unitsAt } from './stacking.ts';
import { hexsideRiver, terrainInWeather } from './terrain.ts';
import { holdersOf } from './zonesOfControl.ts';

/** Strengths inside this chapter are whole sixteenths of a point, so that halves and three quarters stay exact. */
const SIXTEENTHS_OF_STRENGTH2 = 8;
export const SIXTEENTHS = 16;

/** A view or the truth. */
export type Battlefield = Position & { readonly sides: Readonly<Partial<Record<Side, SideState>>> };

/** Rule 10.1 — an attack as ordered. */
export type Attack = Pick<AttackOrder, 'target' | 'units' | 'prepared' | 'support'>;

/** What the attacker cannot see and the defence may have. */
export interface Hidden {
  /** Rule 9.2 — support points that answer. */
  readonly defensiveSupport: number;
  readonly doctrineHold: boolean;
  /** Rule 11.4 — what joins the defence. */
  readonly reserve: Defender | null;
  /** Rule 10.10 — adjacent hexes that may be occupied unseen, for a screen. */
  readonly unseenNeighbours: number;
  /** Rule 6.3 — the hex may be held by units that are not seen: of the best quality, in open supply. */
  readonly heldUnseen: boolean;
}

export const NOTHING_HIDDEN: Hidden = {
  defensiveSupport: 0,
  doctrineHold: false,
  reserve: null,
  unseenNeighbours: 0,
  heldUnseen: false,
};

/** A unit as far as the defence is concerned. */
export interface Defender {
  readonly id: UnitId | null;
  readonly strength16: number;
  readonly hits: number;
  readonly quality: number;
  readonly stance: Stance;
}

/** An attack on a position: who fights, how strong, which shifts, and what follows from them. */
export interface Battle {
  readonly target: number;
  readonly side: Side;
  readonly attackers: readonly Unit[];
  /** The strongest first; empty for a screen. */
  readonly defenders: readonly Defender[];
  readonly screen: boolean;
  /** Rule 5.5 — only support units are there, and nobody holds the hex: they are destroyed without a fight. */
  readonly unopposed: boolean;
  readonly attack16: number;
  readonly defence16: number;
  /** Index of the column by the ratio alone, and after all shifts. */
  readonly ratio: number;
  readonly column: number;
  readonly factors: readonly Factor[];
  /** Hits that the attacker takes beyond those of the table. */
  readonly extraHits: number;
}

// Strength

/** Rule 5.3 — strength of one step ×2 on this ground. */
export const stepStrength2 = (unit: Pick<Unit, 'type' | 'onFoot'>, terrain: Terrain, attacking: boolean): number => {
  const special = unit.onFoot ? undefined : STRENGTH_BY_TERRAIN[unit.type];
  return special?.[attacking ? 'attacking' : 'defending'][terrain] ?? unitType(unit.type).strength2;
};

/** Rules 7.5, 10.2 — strength of a unit in sixteenths: half when attacking under fire, half when defending cut off. */
export const strength16 = (unit: Unit, terrain: Terrain, attacking: boolean): number => {
  const full = stepStrength2(unit, terrain, attacking) * stepsOf(unit) * SIXTEENTHS_OF_STRENGTH2;
  if (attacking) return unit.supply === 'open' ? full : unit.supply === 'underFire' ? full / 2 : 0;
  return unit.supply === 'cut' ? full / 2 : full;
};

/** Rule 10.3 — the best column whose ratio is reached; below the worst, the worst. */
export const columnOf = (attack: number, defence: number): number => {
  let index = 0;
  for (let at = 1; at < COLUMNS.length; at++) {
    const column = COLUMNS[at] as (typeof COLUMNS)[number];
    if (attack * column.defence >= defence * column.attack) index = at;
  }
  return index;
};

export const columnName = (index: number): string => (COLUMNS[index] as (typeof COLUMNS)[number]).name;

/** Sums of two dice. */
const LEAST_ROLL = 2;
const MOST_ROLL = 12;

/** By column, then by roll from the least. */
const RESULTS: readonly (readonly CombatResult[])[] = COLUMNS.map(({ value }) =>
  Array.from(
    { length: MOST_ROLL - LEAST_ROLL + 1 },
    (_, at) => LADDER.find((rung) => at + LEAST_ROLL + value <= rung.upTo) as CombatResult,
  ),
);

/** Rule 10.5 — the result of a roll of two dice on a column. */
export const resultOf = (column: number, roll: number): CombatResult =>
  (RESULTS[column] as readonly CombatResult[])[roll - LEAST_ROLL] as CombatResult;

// Shifts

const factor = (code: string, value: number, rule: string, data: Factor['data'] = {}): Factor => ({
  code,
  value,
  rule,
  data,
});

/** Rule 9.7 — columns that Russian aircraft are worth now, 0 for none. */
export const glideBombShift = (position: Position): number => {
  const { byWeek, notIn } = COMBAT.glideBombs;
  if (notIn.includes(position.weather)) return 0;
  let shift = 0;
  for (const row of byWeek) if (row.from <= position.week) shift = row.shift;
  return Math.max(shift, Math.min(position.flags.glideBombs ?? 0, 2));
};

/** Rule 10.1 — most combat units in one attack. */
export const maxAttackers = (position: Position, side: Side): number => {
  const { generalOffensive, maxAttackers: most } = COMBAT;
  return side === generalOffensive.side && flagOn(position, 'generalOffensive') ? generalOffensive.maxAttackers : most;
};

/** Rule 9.2 — most support points that may be laid ready for one hex. */
export const maxDefensiveSupport = (position: Position, side: Side): number => {
  if (!hasFeature(position, 'points')) return 0;
  const frozen = side === 'UA' && hasFeature(position, 'aid') && position.aid.materiel.level === 0;
  return frozen ? COMBAT.maxDefensiveSupportWithoutMateriel : COMBAT.maxDefensiveSupport;
};

const best = (units: readonly { readonly quality: number }[]): number =>
  units.reduce((most, unit) => Math.max(most, unit.quality), 0);

/** Rule 10.4 — all attackers across rivers: the widest river that all of them cross, bridges counted. */
const riverCrossed = (situation: Situation, attackers: readonly Unit[], target: number): 0 | 1 | 2 => {
  let least = RIVER_MAJOR;
  for (const unit of attackers) {
    const from = indexOf(situation.board, unit.hex);
    least = Math.min(least, hexsideRiver(situation, from, directionTo(situation.board, from, target)));
  }
  return least as 0 | 1 | 2;
};

const supplyShift = (units: readonly Unit[]): readonly Factor[] => {
  if (units.length === 0 || units.some((unit) => unit.supply === 'open')) return [];
  const underFire = units.filter((unit) => unit.supply === 'underFire');
  if (underFire.length === 0) return [];
  const weeks = Math.min(...underFire.map((unit) => unit.weeksNotOpen));
  const { first, later, laterFrom } = COMBAT.underFire;
  return [factor('defenderUnderFire', weeks >= laterFrom ? later : first, '7.5', { weeks })];
};

const contingentFactors = (position: Position, attackers: readonly Unit[], terrain: Terrain): readonly Factor[] => {
  if (!attackers.some((unit) => unit.contingent)) return [];
  const rule = COMBAT.contingent;
  const experience = position.flags.contingentExperience ?? 0;
  const factors: Factor[] = [];
  const season = position.week >= rule.massFrom && position.week <= rule.massTo;
  if (season && experience < rule.massBelow)
    factors.push(factor('contingentMass', rule.massShift, '10.9', { experience }));
  if (terrain === 'forest' && experience >= rule.forestFrom)
    factors.push(factor('contingentForest', rule.forestShift, '10.9', { experience }));
  if (experience < rule.hitsBelow) factors.push(factor('contingentLosses', 0, '10.9', { hits: rule.hits, experience }));
  return factors;
};

const inKillZone = (position: Position, side: Side, terrain: Terrain): boolean =>
  side === COMBAT.killZone.side &&
  hasFeature(position, 'points') &&
  COMBAT.killZone.terrain.includes(terrain) &&
  (position.week >= COMBAT.killZone.from || flagOn(position, 'killZone'));

const hasCombinedArms = (position: Position, attackers: readonly Unit[], terrain: Terrain): boolean => {
  const { terrain: ground, notIn } = COMBAT.combinedArms;
  if (!ground.includes(terrain) || notIn.includes(position.weather)) return false;
  const arm = (unit: Unit) =>
    unit.onFoot && unitType(unit.type).arm === 'armour' ? 'infantry' : unitType(unit.type).arm;
  return attackers.some((unit) => arm(unit) === 'armour') && attackers.some((unit) => arm(unit) === 'infantry');
};

interface Screen {
  readonly situation: Situation;
  readonly target: number;
  readonly side: Side;
  readonly units: readonly Unit[];
}

/** The last one asked for: a hex is attacked in many ways before the next. */
let latestScreen: Screen | null = null;

/** The units whose supply and quality count for a screen: those beside it, and those whose hold reaches it. */
const screenUnits = (situation: Situation, target: number, side: Side): readonly Unit[] => {
  const last = latestScreen;
  if (last && last.situation === situation && last.target === target && last.side === side) return last.units;
  const units = findScreenUnits(situation, target, side);
  latestScreen = { situation, target, side, units };
  return units;
};

const findScreenUnits = (situation: Situation, target: number, side: Side): readonly Unit[] => {
  const units = new Set(holdersOf(situation, target, side).filter(isCombatUnit));
  for (let d = 0; d < 6; d++) {
    const next = neighbour(situation.board, target, d);
    if (next >= 0) for (const unit of combatUnitsAt(situation, next, side)) units.add(unit);
  }
  return [...units];
};

const occupiedBeside = (situation: Situation, target: number, side: Side): number => {
  let count = 0;
  for (let d = 0; d < 6; d++) {
    const next = neighbour(situation.board, target, d);
    if (next >= 0 && combatUnitsAt(situation, next, side).length > 0) count++;
  }
  return count;
};

/** Rule 5.5 — support units stand there alone: no combat unit in the hex or holding it. */
export const isUnopposed = (situation: Situation, target: number, side: Side): boolean =>
  unitAt(situation, target, side) && !holdersOf(situation, target, side).some(isCombatUnit);

/** Rule 11.1 — the stance in which a unit fights: a reserve in its own hex holds; without stances all delay. */
const fightingStance = (position: Position, unit: Unit): Stance => {
  if (!hasFeature(position, 'stances')) return 'delay';
  return unit.stance === 'reserve' ? 'hold' : unit.stance === 'withdraw' ? 'delay' : unit.stance;
};

export const defenderOf = (position: Position, unit: Unit, terrain: Terrain): Defender => ({
  id: unit.id,
  strength16: strength16(unit, terrain, false),
  hits: unit.hits,
  quality: unit.quality,
  stance: fightingStance(position, unit),
});

const byStrength = (a: Defender, b: Defender): number =>
  b.strength16 - a.strength16 || b.hits - a.hits || ((a.id ?? '') < (b.id ?? '') ? -1 : 1);

/** The terrain that is fought over, in this weather. */
export const groundOf = (situation: Situation, index: number): Terrain =>
  terrainInWeather(terrainAt(situation.board, index), situation.position.weather);

/** Rules 10.2 to 10.10 — the battle that this attack makes, on a view or on the truth. */
export const battleOf = (situation: Situation, side: Side, attack: Attack, hidden: Hidden): Battle => {
  const attackers = attack.units.map((id) => situation.position.units[id] as Unit);
  return battleBy(situation, side, attackers, attack, hidden);
};

/** The same, the attackers given: they may be meant to stand elsewhere than in the position. */
export const battleBy = (
  situation: Situation,
  side: Side,
  attackers: readonly Unit[],
  attack: Omit<Attack, 'units'>,
  hidden: Hidden,
): Battle => {
  const position = situation.position as Battlefield;
  const target = indexOf(situation.board, attack.target);
  const enemy = enemyOf(side);
  const terrain = groundOf(situation, target);
  const units = combatUnitsAt(situation, target, enemy);
  const screen = units.length === 0 && !hidden.reserve;
  const defenders = units.map((unit) => defenderOf(position, unit, terrain));
  if (hidden.reserve) defenders.push(hidden.reserve);
  defenders.sort(byStrength);
  const behind = screen ? screenUnits(situation, target, enemy) : units;
  const factors: Factor[] = [];

  const river = riverCrossed(situation, attackers, target);
  let attack16 = 0;
  for (const unit of attackers) attack16 += strength16(unit, terrain, true);
  const half = attackers.filter((unit) => unit.supply === 'underFire').length;
  if (half > 0) factors.push(factor('attackersUnderFire', 0, '7.5', { units: half }));
  if (river === RIVER_MINOR) {
    attack16 = (attack16 * COMBAT.minorRiverQuarters) / 4;
    factors.push(factor('minorRiver', 0, '10.4', { quarters: COMBAT.minorRiverQuarters }));
  }
  if (screen && !hidden.heldUnseen && isUnopposed(situation, target, enemy))
    return walkover(situation, side, attackers, target, attack16);
  let defence16 = 0;
  const beside = screen ? occupiedBeside(situation, target, enemy) + hidden.unseenNeighbours : 0;
  if (screen) {
    defence16 = (COMBAT.screen.strength2 + COMBAT.screen.perNeighbour2 * beside) * SIXTEENTHS_OF_STRENGTH2;
    factors.push(factor('screen', 0, '10.10', { neighbours: beside }));
  } else for (const defender of defenders) defence16 += defender.strength16;
  const cut = units.filter((unit) => unit.supply === 'cut').length;
  if (cut > 0) factors.push(factor('defendersCut', 0, '7.5', { units: cut }));
  if (hidden.reserve) factors.push(factor('reserve', 0, '11.4', hidden.reserve.id ? { unit: hidden.reserve.id } : {}));
  if (hasFeature(position, 'stances') && units.some((unit) => unit.stance === 'withdraw' && !unit.defended))
    factors.push(factor('mayWithdraw', 0, '11.8', {}));
  const ratio = columnOf(attack16, defence16);

  const add = (code: string, value: number, rule: string, data: Factor['data'] = {}): void => {
    if (value !== 0) factors.push(factor(code, value, rule, data));
  };
  add(attack.prepared ? 'prepared' : 'hasty', attack.prepared ? COMBAT.prepared : COMBAT.hasty, '10.4');
  add('fireSupport', attack.support * COMBAT.firePerPoint, '9.2', { points: attack.support });
  const bombs = isBombed(position, side, attack.target) ? glideBombShift(position) : 0;
  add('glideBombs', bombs, '9.7');
  const works = position.fieldworks[attack.target];
  const level = works && works.side === enemy ? works.level : 0;
  const left = Math.max(0, level - (bombs > 0 ? COMBAT.glideBombs.cancelsFieldworks : 0));
  add('fieldworks', COMBAT.fieldworks[left] as number, '5.4', { level, left });
  add(terrain, COMBAT.terrain[terrain], '10.4');
  if (river === RIVER_MAJOR) add('majorRiver', COMBAT.majorRiver, '10.4');
  factors.push(...qualityShift(attackers, screen ? screenQuality(behind, hidden, beside) : best(defenders)));
  if (!hidden.reserve && !(screen && hidden.heldUnseen)) factors.push(...supplyShift(behind));
  if (hasCombinedArms(position, attackers, terrain)) add('combinedArms', COMBAT.combinedArms.shift, '10.6');
  if (side === COMBAT.surprise.side && flagOn(position, 'surprise')) add('surprise', COMBAT.surprise.shift, '10.4');
  if (side === COMBAT.visit.side && flagOn(position, 'visit')) add('visit', COMBAT.visit.shift, '14.3');
  const { preparedOffensive } = COMBAT;
  if (side === preparedOffensive.side && flagOn(position, 'preparedOffensive'))
    add('preparedOffensive', preparedOffensive.shift, '14.3');
  factors.push(...contingentFactors(position, attackers, terrain));
  const deadly = inKillZone(position, side, terrain);
  if (deadly) factors.push(factor('killZone', 0, '10.8', { hits: COMBAT.killZone.hits }));
  add('defensiveSupport', hidden.defensiveSupport * COMBAT.defencePerPoint, '9.2', { points: hidden.defensiveSupport });
  if (hidden.doctrineHold) add('doctrineHold', COMBAT.doctrineHold, '11.5');

  const sum = factors.reduce((total, each) => total + each.value, 0);
  const shift = Math.max(-COMBAT.totalShift, Math.min(COMBAT.totalShift, sum));
  add('limit', shift - sum, '10.4', { most: COMBAT.totalShift });
  const massed = factors.some((each) => each.code === 'contingentLosses');
  return {
    target,
    side,
    attackers,
    defenders,
    screen,
    unopposed: false,
    attack16,
    defence16,
    ratio,
    column: Math.max(0, Math.min(COLUMNS.length - 1, ratio + shift)),
    factors,
    extraHits: (deadly ? COMBAT.killZone.hits : 0) + (massed ? COMBAT.contingent.hits : 0),
  };
};

/** Rule 5.5 — support units alone fall to any attack. */
const walkover = (
  situation: Situation,
  side: Side,
  attackers: readonly Unit[],
  target: number,
  attack16: number,
): Battle => {
  const best = COLUMNS.length - 1;
  const units = unitsAt(situation, target, enemyOf(side)).length;
  return {
    target,
    side,
    attackers,
    defenders: [],
    screen: false,
    unopposed: true,
    attack16,
    defence16: 0,
    ratio: best,
    column: best,
    factors: [factor('unopposed', 0, '5.5', { units })],
    extraHits: 0,
  };
};

const isBombed = (position: Battlefield, side: Side, hex: HexId): boolean =>
  side === COMBAT.glideBombs.side && (position.sides[side]?.glideBombs.includes(hex) ?? false);

/** Rule 10.10 — a screen is worth the best unit beside it, less one; what cannot be seen may be the best there is. */
const screenQuality = (behind: readonly Unit[], hidden: Hidden, beside: number): number => {
  const known = best(behind);
  const unseen = hidden.heldUnseen ? COMBAT.reserve.assumedQuality : 0;
  const quality = Math.max(known, unseen) || (beside > 0 ? COMBAT.screen.qualityUnknown : 0);
  return quality === 0 ? COMBAT.screen.qualityUnknown + COMBAT.screen.quality : quality + COMBAT.screen.quality;
};

const qualityShift = (attackers: readonly Unit[], theirs: number): readonly Factor[] => {
  const ours = best(attackers);
  const gap = ours - theirs;
  if (Math.abs(gap) < COMBAT.qualityGap) return [];
  return [factor('quality', Math.sign(gap) * COMBAT.qualityShift, '10.4', { ours, theirs })];
};

// Results

/** What a result does in this battle, the stance of the defence and all extra hits counted. */
export interface Outcome {
  readonly attackerHits: number;
  readonly defenderHits: number;
  readonly retreat: number;
  /** The defence leaves the hex or is destroyed in it. */
  readonly taken: boolean;
  readonly exploit: boolean;
}

/** Rules 10.5, 11.1 — `hold` gives ground only when it cannot afford a hit more, `delay` gives it and loses less. */
export const outcomeOf = (battle: Battle, result: CombatResult): Outcome => {
  const { stance: rule, exploit } = COMBAT;
  if (battle.unopposed) return { attackerHits: 0, defenderHits: 0, retreat: 0, taken: true, exploit: false };
  const attackerHits = result.attackerHits + battle.extraHits;
  if (battle.screen) {
    const defenderHits = result.defenderHits >= COMBAT.screen.hitFrom ? 1 : 0;
    const taken = result.retreat > 0;
    return {
      attackerHits,
      defenderHits,
      retreat: result.retreat,
      taken,
      exploit: result.retreat >= exploit.fromRetreat,
    };
  }
  const stack = battle.defenders.reduce((total, unit) => total + unit.hits, 0);
  const stance = battle.defenders[0]?.stance ?? 'delay';
  let { defenderHits, retreat } = result;
  let through = retreat;
  if (retreat > 0 && stance === 'hold' && defenderHits + rule.holdHits < stack) {
    defenderHits += rule.holdHits;
    retreat += rule.holdRetreat;
    through = retreat;
  } else if (retreat > 0 && stance === 'delay' && defenderHits < stack) {
    defenderHits = Math.max(0, defenderHits + rule.delayHits);
    retreat = Math.min(rule.maxRetreat, retreat + rule.delayRetreat);
  }
  const destroyed = defenderHits >= stack;
  return {
    attackerHits,
    defenderHits: Math.min(defenderHits, stack),
    retreat,
    taken: retreat > 0 || destroyed,
    exploit: through >= exploit.fromRetreat,
  };
};

/** Of the 36 falls of two dice, how many show this sum. */
export const waysOf = (sum: number): number => 6 - Math.abs(7 - sum);

/** Support units alone are destroyed at every roll. */
const UNOPPOSED: OutcomeChance = {
  result: 'unopposed',
  attackerHits: 0,
  defenderHits: 0,
  retreat: 0,
  breakthrough: false,
  ways: 36,
};

/** The exact distribution, one line per result of the table that can come up. */
export const chancesOf = (battle: Battle): readonly OutcomeChance[] => {
  if (battle.unopposed) return [UNOPPOSED];
  const chances: OutcomeChance[] = [];
  for (let roll = 2; roll <= 12; roll++) {
    const result = resultOf(battle.column, roll);
    const last = chances[chances.length - 1];
    if (last?.result === result.name) {
      chances[chances.length - 1] = { ...last, ways: last.ways + waysOf(roll) };
      continue;
    }
    const { attackerHits, defenderHits, retreat } = outcomeOf(battle, result);
    const { name, breakthrough } = result;
    chances.push({ result: name, attackerHits, defenderHits, retreat, breakthrough, ways: waysOf(roll) });
  }
  return chances;
};

/** Chances as the log keeps them. */
export const promised = (chances: readonly OutcomeChance[]): readonly PromisedChance[] =>
  chances.map(({ result, attackerHits, defenderHits, retreat, ways }) => [
    result,
    attackerHits,
    defenderHits,
    retreat,
    ways,
  ]);

/** And as they were. */
export const chancesPromised = (kept: readonly PromisedChance[]): readonly OutcomeChance[] =>
  kept.map(([result, attackerHits, defenderHits, retreat, ways]) => {
    const breakthrough = LADDER.find(({ name }) => name === result)?.breakthrough ?? false;
    return { result, attackerHits, defenderHits, retreat, breakthrough, ways };
  });

/** In 36ths: the defence leaves the hex or is destroyed. */
export const groundTaken = (battle: Battle): number => {
  let ways = 0;
  for (let roll = 2; roll <= 12; roll++)
    if (outcomeOf(battle, resultOf(battle.column, roll)).taken) ways += waysOf(roll);
  return ways;
};
