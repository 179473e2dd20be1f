/**
 * Rule 9 — what support points buy, and rule 7.4 — the interdiction level of the Sudzha road. No order is aimed at a
 * town, a road user or people: a hex without a military unit, bridge, depot or road stretch is not a target.
 */
import { type Board, directionTo, distance, idAt, indexOf, neighbour, ROAD_MAIN, ROAD_NONE } from '../board.ts';
import { ROAD, SUPPORT } from '../data/support.ts';
import { unitType } from '../data/unitTypes.ts';
import { scenarioOf } from '../library.ts';
import type {
  BridgeStrikeOrder,
  DeepStrikeOrder,
  DefensiveSupportOrder,
  FortifyOrder,
  GlideBombOrder,
  InterdictOrder,
  PontoonOrder,
  PriorityOrder,
  ReconnoitreOrder,
  RoadEffortOrder,
} from '../orders.ts';
import { type Refusal, refuse } from '../result.ts';
import { type Situation, situationOf } from '../situation.ts';
import {
  type BridgeId,
  enemyOf,
  flagOn,
  type GameState,
  hasFeature,
  type Interdiction,
  type Position,
  type RoadCause,
  SIDE_CODE,
  type Side,
  type SideState,
  type Unit,
  type UnitId,
  type View,
} from '../state.ts';
import { change, changeSide, changeUnit, rollTwo, situationNow, tell, type Work } from '../work.ts';
import { glideBombShift, maxDefensiveSupport } from './battle.ts';
import { hexesWithin } from './sight.ts';
import { combatUnitsAt, enemyAt, isCombatUnit } from './stacking.ts';

export type SupportOrder =
  | DefensiveSupportOrder
  | InterdictOrder
  | RoadEffortOrder
  | BridgeStrikeOrder
  | DeepStrikeOrder
  | GlideBombOrder
  | ReconnoitreOrder
  | PontoonOrder
  | FortifyOrder
  | PriorityOrder;

const { cost } = SUPPORT;

// Facts that several orders need

/** Rule 9.3 — how far a unit reaches with interdiction now; 0 when it has no guns or drones, or no supply. */
export const fireRange = (position: Position, unit: Pick<Unit, 'id' | 'type' | 'supply'>): number => {
  const { early, special } = SUPPORT.interdict;
  if (unit.supply === 'cut') return 0;
  let range = special[unit.id] ?? unitType(unit.type).fireRange;
  if (position.week < early.before) range = Math.min(range, early.range);
  return position.weather === 'snow' ? range >> 1 : range;
};

const hasRoad = (board: Board, index: number): boolean => {
  for (let d = 0; d < 6; d++) if ((board.road[index * 6 + d] as number) > ROAD_NONE) return true;
  return false;
};

const controls = (situation: Situation, side: Side, index: number): boolean =>
  situation.control[index] === SIDE_CODE[side];

const bridgeNamed = (board: Board, id: BridgeId) => board.bridges.find((bridge) => bridge.id === id);

/** Rules 9.4, 9.5 — what two dice must show. */
export const strikeNeeds = (position: Position, side: Side, target: 'bridge' | 'pontoon' | 'depot'): number => {
  const { needed, intelligence, neededWithIntelligence } = SUPPORT.strike;
  const seesWell = side === 'UA' && hasFeature(position, 'aid') && position.aid.intelligence.level >= intelligence;
  return target === 'bridge' && seesWell ? neededWithIntelligence : needed;
};

const tooDear = (own: SideState, needed: number): Refusal | null =>
  own.supportPoints < needed ? refuse('notEnoughSupport', { needed, have: own.supportPoints }) : null;

const pay = (work: Work, side: Side, points: number): void => {
  changeSide(work, side, { supportPoints: work.state.sides[side].supportPoints - points });
};

/** A pontoon laid with engineers costs nothing; without, support points. */
const pontoonCost = (unit: Pick<Unit, 'type'>): number => (unitType(unit.type).engineers ? 0 : cost.pontoon);

// Checks

interface Asked {
  readonly view: View;
  readonly side: Side;
  readonly own: SideState;
  readonly situation: Situation;
}

const hexAsked = (asked: Asked, hex: string): number => indexOf(asked.situation.board, hex);
const noHex = (hex: string): Refusal => refuse('noSuchHex', { hex: String(hex) });

const ownUnit = (asked: Asked, id: UnitId): Unit | Refusal => {
  const unit = Object.hasOwn(asked.view.units, id) ? asked.view.units[id] : undefined;
  if (!unit) return refuse('noSuchUnit', { unit: String(id) });
  return unit.side === asked.side ? unit : refuse('notYourUnit', { unit: id });
};
const isRefusal = (value: Unit | Refusal): value is Refusal => 'code' in value;

/** Rule 9.2 — points ready for the defence of a hex of one's own. */
const checkDefensiveSupport = (asked: Asked, { hex, points }: DefensiveSupportOrder): Refusal | null => {
  const { situation, side, own, view } = asked;
  const index = hexAsked(asked, hex);
  if (index < 0) return noHex(hex);
  if (!controls(situation, side, index)) return refuse('notATarget', { hex });
  const most = maxDefensiveSupport(view, side);
  if (!Number.isInteger(points) || points < 0 || points > most)
    return refuse('notEnoughSupport', { needed: points, have: most });
  const laid = own.defensiveSupport[hex] ?? 0;
  if (laid === points) return refuse('alreadyOrdered', { hex });
  return tooDear(own, (points - laid) * cost.point);
};

/** Rule 9.3 — a road hex of the enemy's within range of a drone or artillery unit. */
const checkInterdict = (asked: Asked, { unit: id, hex, on }: InterdictOrder): Refusal | null => {
  const { view, side, own } = asked;
  const index = hexAsked(asked, hex);
  if (index < 0) return noHex(hex);
  const unit = ownUnit(asked, id);
  if (isRefusal(unit)) return unit;
  const standing = view.interdictions.some((i) => i.side === side && i.hex === hex && i.unit === id);
  if (!on) return standing ? null : refuse('alreadyOrdered', { hex });
  if (standing || view.interdictions.some((i) => i.side === side && i.hex === hex))
    return refuse('alreadyOrdered', { hex });
  if (view.interdictions.filter((i) => i.unit === id).length >= SUPPORT.interdict.perUnit)
    return refuse('alreadyOrdered', { unit: id });
  return whyNotInterdict(asked.situation, side, unit, index) ?? tooDear(own, cost.interdict);
};

const whyNotInterdict = (situation: Situation, side: Side, unit: Unit, index: number): Refusal | null => {
  const { board, position } = situation;
  const hex = idAt(board, index);
  if (!hasRoad(board, index) || controls(situation, side, index)) return refuse('notATarget', { hex });
  const range = fireRange(position, unit);
  const away = distance(board, indexOf(board, unit.hex), index);
  return away > range ? refuse('noUnitInRange', { unit: unit.id, hex, distance: away, range }) : null;
};

/** Rule 7.4 — two support points a week on the Sudzha road. */
const checkRoadEffort = ({ own, view }: Asked, { on }: RoadEffortOrder): Refusal | null => {
  if (!hasFeature(view, 'underFire')) return refuse('notInThisLayer', { order: 'roadEffort' });
  if (own.roadEffort === on) return refuse('alreadyOrdered', {});
  return on ? tooDear(own, cost.roadEffort) : null;
};

/** Rule 9.4 — a bridge or pontoon with the enemy at one end at least; each once a week. */
const checkStrikeBridge = (
  { situation, side, own, view }: Asked,
  { bridge: id }: BridgeStrikeOrder,
): Refusal | null => {
  const bridge = bridgeNamed(situation.board, id);
  if (!bridge || (controls(situation, side, bridge.a) && controls(situation, side, bridge.b)))
    return refuse('notATarget', { bridge: String(id) });
  if (view.bridges[id] === 'destroyed') return refuse('bridgeDown', { bridge: id });
  if (own.struck.includes(id)) return refuse('alreadyOrdered', { bridge: id });
  return tooDear(own, cost.strikeBridge);
};

/** Rule 9.5 — a supply source of the enemy's, with long-range weapons and full intelligence. */
const checkStrikeDepot = ({ situation, side, own, view }: Asked, { source: id }: DeepStrikeOrder): Refusal | null => {
  const allowed = side === SUPPORT.depot.side && flagOn(view, 'longRangeStrikes');
  const seesWell = !hasFeature(view, 'aid') || view.aid.intelligence.level >= SUPPORT.depot.intelligence;
  if (!allowed || !seesWell) return refuse('noLongRangeStrikes', { intelligence: view.aid.intelligence.level });
  const source = situation.board.sources[enemyOf(side)].find((each) => each.id === id);
  if (!source) return refuse('notATarget', { source: String(id) });
  if (own.struck.includes(id)) return refuse('alreadyOrdered', { source: id });
  return tooDear(own, cost.strikeDepot);
};

/** Rule 9.7 — a hex in which an enemy unit is seen, in weather for flying. */
const checkGlideBombs = (asked: Asked, { hex }: GlideBombOrder): Refusal | null => {
  const { situation, side, own, view } = asked;
  const index = hexAsked(asked, hex);
  if (index < 0) return noHex(hex);
  if (side !== 'RU') return refuse('noGlideBombs', {});
  if (view.weather === 'snow') return refuse('weatherForbids', { weather: view.weather });
  if (glideBombShift(view) === 0) return refuse('noGlideBombs', {});
  if (!enemyAt(situation, index, side)) return refuse('notATarget', { hex });
  if (own.glideBombs.includes(hex)) return refuse('alreadyOrdered', { hex });
  return tooDear(own, cost.glideBombs);
};

/** Rule 9.6 — reconnaissance of a hex and all within two of it. */
const checkReconnoitre = (asked: Asked, { hex }: ReconnoitreOrder): Refusal | null => {
  if (!hasFeature(asked.view, 'fog')) return refuse('notInThisLayer', { order: 'reconnoitre' });
  if (hexAsked(asked, hex) < 0) return noHex(hex);
  if (asked.own.reconnoitred.includes(hex)) return refuse('alreadyOrdered', { hex });
  return tooDear(asked.own, cost.reconnoitre);
};

/** Rule 4.4 — beside a destroyed bridge: engineers once a week, or any Russian combat unit for support points. */
const checkPontoon = (asked: Asked, { unit: id, bridge: name }: PontoonOrder): Refusal | null => {
  const { situation, side, own, view } = asked;
  const unit = ownUnit(asked, id);
  if (isRefusal(unit)) return unit;
  const bridge = bridgeNamed(situation.board, name);
  if (!bridge) return refuse('notATarget', { bridge: String(name) });
  if (view.bridges[name] !== 'destroyed') return refuse('bridgeStanding', { bridge: name });
  const at = indexOf(situation.board, unit.hex);
  if (at !== bridge.a && at !== bridge.b) return refuse('noUnitInRange', { unit: id, bridge: name });
  if (enemyAt(situation, at === bridge.a ? bridge.b : bridge.a, side)) return refuse('hexOccupied', { bridge: name });
  if (unit.supply === 'cut') return refuse('supplyForbids', { unit: id });
  if (own.struck.includes(id)) return refuse('alreadyOrdered', { unit: id });
  const able = unitType(unit.type).engineers || (SUPPORT.pontoonWithoutEngineers.includes(side) && isCombatUnit(unit));
  if (!able) return refuse('notAvailable', { unit: id });
  return tooDear(own, pontoonCost(unit));
};

/** Rule 5.4 — fieldworks on the Sumy ridge, from the week that the scenario names. */
const checkFortify = (asked: Asked, { hex }: FortifyOrder): Refusal | null => {
  const { situation, side, own, view } = asked;
  const index = hexAsked(asked, hex);
  if (index < 0) return noHex(hex);
  const { ridge } = scenarioOf(view);
  if (side !== SUPPORT.fortify.side || !ridge.hexes.includes(hex) || !controls(situation, side, index))
    return refuse('notATarget', { hex });
  if (view.week < ridge.from) return refuse('tooSoon', { week: ridge.from });
  if (view.fieldworks[hex]?.side === side) return refuse('alreadyOrdered', { hex });
  return tooDear(own, cost.fortify);
};

/** Rule 7.3 — two units at most are fed first. */
const checkPriority = (asked: Asked, { units }: PriorityOrder): Refusal | null => {
  if (!Array.isArray(units) || units.length > 2 || new Set(units).size !== units.length)
    return refuse('malformedOrder', { order: 'priority', field: 'units' });
  for (const id of units) {
    const unit = ownUnit(asked, id);
    if (isRefusal(unit)) return unit;
  }
  const now = asked.situation.ofSide[asked.side].filter((unit) => unit.priority);
  const same = now.length === units.length && now.every((unit) => units.includes(unit.id));
  return same ? refuse('alreadyOrdered', {}) : null;
};

/** Rule 9 — why a support order is not allowed, judged on the view; null when it is. */
export const checkSupport = (view: View, order: SupportOrder): Refusal | null => {
  const { side } = view;
  const own = side && view.sides[side];
  if (!side || !own) return refuse('notYourOperations');
  const asked: Asked = { view, side, own, situation: situationOf(view) };
  switch (order.type) {
    case 'defensiveSupport':
      return checkDefensiveSupport(asked, order);
    case 'interdict':
      return checkInterdict(asked, order);
    case 'roadEffort':
      return checkRoadEffort(asked, order);
    case 'strikeBridge':
      return checkStrikeBridge(asked, order);
    case 'strikeDepot':
      return checkStrikeDepot(asked, order);
    case 'glideBombs':
      return checkGlideBombs(asked, order);
    case 'reconnoitre':
      return checkReconnoitre(asked, order);
    case 'pontoon':
      return checkPontoon(asked, order);
    case 'fortify':
      return checkFortify(asked, order);
    case 'priority':
      return checkPriority(asked, order);
  }
};

// Execution

const carryOutDefensiveSupport = (work: Work, side: Side, { hex, points }: DefensiveSupportOrder): void => {
  const { [hex]: laid = 0, ...others } = work.state.sides[side].defensiveSupport;
  pay(work, side, Math.max(0, points - laid) * cost.point);
  changeSide(work, side, { defensiveSupport: points > 0 ? { ...others, [hex]: points } : others });
  tell(work, side, { kind: 'supportLaid', hex, points });
};

const carryOutInterdict = (work: Work, side: Side, { unit, hex, on }: InterdictOrder): void => {
  const { interdictions } = work.state;
  if (!on) {
    withdrawInterdiction(work, { side, hex, unit });
    return;
  }
  pay(work, side, cost.interdict);
  change(work, { interdictions: [...interdictions, { side, hex, unit }] });
  tell(work, 'both', { kind: 'interdicted', side, hex, on: true });
};

const withdrawInterdiction = (work: Work, { side, hex, unit }: Interdiction): void => {
  const interdictions = work.state.interdictions.filter((i) => i.side !== side || i.hex !== hex || i.unit !== unit);
  change(work, { interdictions });
  tell(work, 'both', { kind: 'interdicted', side, hex, on: false });
};

const markStruck = (work: Work, side: Side, id: string): void => {
  changeSide(work, side, { struck: [...work.state.sides[side].struck, id] });
};

/** Rule 9.4 — a whole bridge is damaged first, then destroyed; a pontoon is destroyed at once. */
const carryOutStrikeBridge = (work: Work, side: Side, { bridge }: BridgeStrikeOrder): void => {
  const was = work.state.bridges[bridge];
  const target = was === 'pontoon' ? 'pontoon' : 'bridge';
  const needed = strikeNeeds(work.state, side, target);
  pay(work, side, cost.strikeBridge);
  markStruck(work, side, bridge);
  const roll = rollTwo(work);
  const hit = roll[0] + roll[1] >= needed;
  if (hit) change(work, { bridges: { ...work.state.bridges, [bridge]: was ? 'destroyed' : 'damaged' } });
  tell(work, 'both', { kind: 'strike', side, target, id: bridge, roll, needed, hit });
};

/** Rule 9.5 — a source that was hit gives less next week, and its side has an attack point fewer. */
const carryOutStrikeDepot = (work: Work, side: Side, { source }: DeepStrikeOrder): void => {
  const needed = strikeNeeds(work.state, side, 'depot');
  pay(work, side, cost.strikeDepot);
  markStruck(work, side, source);
  const roll = rollTwo(work);
  const hit = roll[0] + roll[1] >= needed;
  if (hit) {
    const bonus = enemyOf(side) === 'RU' ? 'bonusAttackPointsRU' : 'bonusAttackPointsUA';
    const { flags, depots, week } = work.state;
    change(work, {
      depots: { ...depots, [source]: week + 1 },
      flags: { ...flags, [bonus]: (flags[bonus] ?? 0) - SUPPORT.depot.attackPoints },
    });
  }
  tell(work, 'both', { kind: 'strike', side, target: 'depot', id: source, roll, needed, hit });
};

const carryOutPontoon = (work: Work, side: Side, { unit, bridge }: PontoonOrder): void => {
  const layer = work.state.units[unit];
  if (!layer) return;
  pay(work, side, pontoonCost(layer));
  markStruck(work, side, unit);
  change(work, { bridges: { ...work.state.bridges, [bridge]: 'pontoon' } });
  tell(work, 'both', { kind: 'pontoonLaid', bridge });
};

const carryOutPriority = (work: Work, side: Side, { units }: PriorityOrder): void => {
  for (const unit of Object.values(work.state.units))
    if (unit.side === side && (unit.priority ?? false) !== units.includes(unit.id))
      changeUnit(work, unit.id, { priority: units.includes(unit.id) });
};

const carryOutRoadEffort = (work: Work, side: Side, { on }: RoadEffortOrder): void => {
  if (on) pay(work, side, cost.roadEffort);
  changeSide(work, side, { roadEffort: on });
};

const carryOutGlideBombs = (work: Work, side: Side, { hex }: GlideBombOrder): void => {
  pay(work, side, cost.glideBombs);
  changeSide(work, side, { glideBombs: [...work.state.sides[side].glideBombs, hex] });
  tell(work, 'both', { kind: 'glideBombs', hex });
};

const carryOutReconnoitre = (work: Work, side: Side, { hex }: ReconnoitreOrder): void => {
  pay(work, side, cost.reconnoitre);
  changeSide(work, side, { reconnoitred: [...work.state.sides[side].reconnoitred, hex] });
  work.final = true;
  tell(work, side, { kind: 'reconnoitred', hex });
};

const carryOutFortify = (work: Work, side: Side, { hex }: FortifyOrder): void => {
  const { level } = SUPPORT.fortify;
  pay(work, side, cost.fortify);
  change(work, { fieldworks: { ...work.state.fieldworks, [hex]: { side, level } } });
  tell(work, side, { kind: 'fieldworks', hex, level });
};

type CarryOut = { readonly [O in SupportOrder as O['type']]: (work: Work, side: Side, order: O) => void };

const CARRY_OUT: CarryOut = {
  defensiveSupport: carryOutDefensiveSupport,
  interdict: carryOutInterdict,
  roadEffort: carryOutRoadEffort,
  strikeBridge: carryOutStrikeBridge,
  strikeDepot: carryOutStrikeDepot,
  glideBombs: carryOutGlideBombs,
  reconnoitre: carryOutReconnoitre,
  pontoon: carryOutPontoon,
  fortify: carryOutFortify,
  priority: carryOutPriority,
};

/** Rule 9 — carries out a support order that was legal in its side's view. */
export const carryOutSupport = <O extends SupportOrder>(work: Work, side: Side, order: O): void => {
  const carryOut = CARRY_OUT[order.type] as (work: Work, side: Side, order: O) => void;
  carryOut(work, side, order);
};

// Standing orders

/**
 * Rule 9.9 — when a side's operations begin its standing orders are paid for: interdiction, then the effort on the
 * road, then defensive support. What cannot be paid, or has lost its unit, range or target, is withdrawn.
 */
export const upkeep = (work: Work, side: Side): void => {
  if (!hasFeature(work.state, 'points')) return;
  const afford = (points: number): boolean => {
    if (work.state.sides[side].supportPoints < points) return false;
    pay(work, side, points);
    return true;
  };
  for (const interdiction of work.state.interdictions) {
    if (interdiction.side !== side) continue;
    const unit = work.state.units[interdiction.unit];
    const index = indexOf(work.board, interdiction.hex);
    const stands = unit && unit.side === side && !whyNotInterdict(situationNow(work), side, unit, index);
    if (!stands || !afford(cost.interdict)) withdrawInterdiction(work, interdiction);
  }
  if (work.state.sides[side].roadEffort && !afford(cost.roadEffort)) changeSide(work, side, { roadEffort: false });
  keepDefensiveSupport(work, side, afford);
};

const keepDefensiveSupport = (work: Work, side: Side, afford: (points: number) => boolean): void => {
  const laid = work.state.sides[side].defensiveSupport;
  const kept: Record<string, number> = {};
  const most = maxDefensiveSupport(work.state, side);
  for (const hex of Object.keys(laid).sort()) {
    if (!controls(situationNow(work), side, indexOf(work.board, hex))) continue;
    let points = Math.min(laid[hex] ?? 0, most);
    while (points > 0 && !afford(points * cost.point)) points--;
    if (points > 0) kept[hex] = points;
    if (points !== laid[hex]) tell(work, side, { kind: 'supportLaid', hex, points });
  }
  if (Object.keys(laid).length > 0) changeSide(work, side, { defensiveSupport: kept });
};

// The Sudzha road

const inRange = (situation: Situation, unit: Unit, hexes: readonly number[], range: number): number | null => {
  const at = indexOf(situation.board, unit.hex);
  return hexes.find((hex) => distance(situation.board, at, hex) <= range) ?? null;
};

/** Rule 7.4 — the reasons for the interdiction level of the Sudzha road as things stand, each with its weight. */
export const roadCauses = (situation: Situation, sides: GameState['sides']): readonly RoadCause[] => {
  const { board, position } = situation;
  const hexes = board.stretches[ROAD.stretch] ?? [];
  const causes: RoadCause[] = [];
  const add = (code: keyof typeof ROAD.change, unit: UnitId | null = null, hex: number | null = null): void => {
    causes.push({ code, change: ROAD.change[code], unit, hex: hex === null ? null : idAt(board, hex) });
  };
  let range = 0;
  for (const row of ROAD.guns) if (row.from <= position.week) range = row.range;
  const guns = situation.ofSide.RU.filter((unit) => unitType(unit.type).fireRange > 0 && unit.supply !== 'cut');
  for (const unit of guns) {
    const hex = inRange(situation, unit, hexes, range);
    if (hex === null) continue;
    add('guns', unit.id, hex);
    break;
  }
  const sverdlikovo = indexOf(board, ROAD.sverdlikovo);
  if (sverdlikovo >= 0 && controls(situation, 'RU', sverdlikovo)) add('sverdlikovo', null, sverdlikovo);
  for (const unit of guns) {
    if (!ROAD.special.includes(unit.id)) continue;
    const hex = inRange(situation, unit, hexes, ROAD.specialRange);
    if (hex !== null) add('rubikon', unit.id, hex);
  }
  if (hasFeature(position, 'aid') && position.aid.materiel.level === 0) add('materielFrozen');
  if (sides.RU.roadEffort) add('russianEffort');
  const down = bridgeDown(situation, hexes);
  if (down !== null || flagOn(position, 'roadBridgesBlown')) add('bridgeDown', null, down);
  if (position.weather === 'snow') add('weather');
  if (sides.UA.roadEffort && ukrainianEffortWorks(situation, hexes)) add('ukrainianEffort');
  return causes;
};

/** The first hex of the road behind a destroyed bridge, null when all stand. */
const bridgeDown = ({ board, position }: Situation, hexes: readonly number[]): number | null => {
  for (let i = 1; i < hexes.length; i++) {
    const [from, to] = [hexes[i - 1] as number, hexes[i] as number];
    const number = board.bridge[from * 6 + directionTo(board, from, to)] ?? -1;
    if (number >= 0 && position.bridges[board.bridges[number]?.id ?? ''] === 'destroyed') return to;
  }
  return null;
};

/** A bridge of the Sudzha road is down, or its bridges were blown up (rule 14.3). */
export const roadBridgeDown = (situation: Situation): boolean =>
  flagOn(situation.position, 'roadBridgesBlown') ||
  bridgeDown(situation, situation.board.stretches[ROAD.stretch] ?? []) !== null;

const ukrainianEffortWorks = (situation: Situation, hexes: readonly number[]): boolean => {
  const { position } = situation;
  if (position.week < ROAD.fibreOptic.from && !flagOn(position, 'fibreOptic')) return true;
  return situation.ofSide.UA.some(
    (unit) => unit.type === 'drone' && inRange(situation, unit, hexes, ROAD.fibreOptic.range) !== null,
  );
};

/** Rule 7.4 — the level when a week opens. A scenario's first week opens with the level that it states. */
export const roadLevel = (work: Work): void => {
  if (!hasFeature(work.state, 'underFire')) return;
  const { weeks, start } = work.scenario;
  const causes = [...roadCauses(situationNow(work), work.state.sides)];
  const sum = causes.reduce((total, cause) => total + cause.change, 0);
  if (work.state.week === weeks.first && sum !== start.interdictionLevel)
    causes.push({ code: 'start', change: start.interdictionLevel - sum, unit: null, hex: null });
  const wanted = work.state.week === weeks.first ? start.interdictionLevel : sum;
  const level = Math.max(0, Math.min(ROAD.most, wanted));
  const was = work.state.road.level;
  change(work, { road: { level, causes } });
  if (level !== was) tell(work, 'both', { kind: 'roadLevel', level, was });
};

// Legal instances

/**
 * Rule 9 — support orders that make sense now, a small part of what is legal: front hexes with a unit, road hexes in
 * range, bridges near the front, enemies in reach of an attack.
 */
export const supportOrders = (view: View): SupportOrder[] => {
  const { side } = view;
  const own = side && view.sides[side];
  if (!side || !own) return [];
  const situation = situationOf(view);
  const orders: SupportOrder[] = [];
  if (hasFeature(view, 'points')) {
    addDefensiveSupport(situation, side, own, orders);
    addInterdictions(situation, view, side, orders);
    if (hasFeature(view, 'underFire')) orders.push({ type: 'roadEffort', on: !own.roadEffort });
    addStrikes(situation, side, own, orders);
    for (const hex of frontHexes(situation, enemyOf(side))) orders.push({ type: 'glideBombs', hex });
    for (const { hex } of view.contacts) orders.push({ type: 'reconnoitre', hex });
    for (const hex of scenarioOf(view).ridge.hexes) orders.push({ type: 'fortify', hex });
  }
  if (hasFeature(view, 'underFire')) addPriorities(situation, side, orders);
  return orders.filter((order) => checkSupport(view, order) === null);
};

/** Hexes where combat units of the side stand beside the enemy's. */
const frontHexes = (situation: Situation, side: Side): readonly string[] => {
  const hexes = new Set<number>();
  for (const unit of situation.ofSide[side]) {
    const at = indexOf(situation.board, unit.hex);
    if (!isCombatUnit(unit) || hexes.has(at)) continue;
    for (let d = 0; d < 6; d++) {
      const next = neighbour(situation.board, at, d);
      if (next >= 0 && combatUnitsAt(situation, next, enemyOf(side)).length > 0) hexes.add(at);
    }
  }
  return [...hexes].map((index) => idAt(situation.board, index));
};

const addDefensiveSupport = (situation: Situation, side: Side, own: SideState, orders: SupportOrder[]): void => {
  const most = maxDefensiveSupport(situation.position, side);
  for (const hex of new Set([...frontHexes(situation, side), ...Object.keys(own.defensiveSupport)]))
    for (let points = 0; points <= most; points++)
      if (points !== (own.defensiveSupport[hex] ?? 0)) orders.push({ type: 'defensiveSupport', hex, points });
};

const addInterdictions = (situation: Situation, view: View, side: Side, orders: SupportOrder[]): void => {
  const { board } = situation;
  const named = new Set(Object.values(board.stretches).flat());
  for (const { side: whose, hex, unit } of view.interdictions)
    if (whose === side) orders.push({ type: 'interdict', unit, hex, on: false });
  for (const unit of situation.ofSide[side]) {
    const range = fireRange(view, unit);
    if (range === 0 || view.interdictions.some((i) => i.unit === unit.id)) continue;
    for (const index of hexesWithin(board, indexOf(board, unit.hex), range))
      if (named.has(index) || hasMainRoad(board, index))
        orders.push({ type: 'interdict', unit: unit.id, hex: idAt(board, index), on: true });
  }
};

const hasMainRoad = (board: Board, index: number): boolean => {
  for (let d = 0; d < 6; d++) if (board.road[index * 6 + d] === ROAD_MAIN) return true;
  return false;
};

/** Bridges this near to a unit of one's own are listed. */
const NEAR_FRONT = 4;

const addStrikes = (situation: Situation, side: Side, own: SideState, orders: SupportOrder[]): void => {
  const { board } = situation;
  const near = new Uint8Array(board.size);
  for (const unit of situation.ofSide[side])
    for (const index of hexesWithin(board, indexOf(board, unit.hex), NEAR_FRONT)) near[index] = 1;
  if (own.supportPoints >= cost.strikeBridge)
    for (const { id, a, b } of board.bridges) if (near[a] || near[b]) orders.push({ type: 'strikeBridge', bridge: id });
  for (const { id } of board.sources[enemyOf(side)]) orders.push({ type: 'strikeDepot', source: id });
  for (const { id, a, b } of board.bridges) {
    if (situation.position.bridges[id] !== 'destroyed') continue;
    for (const index of [a, b])
      for (const unit of situation.at[index] ?? [])
        if (unit.side === side) orders.push({ type: 'pontoon', unit: unit.id, bridge: id });
  }
};

const addPriorities = (situation: Situation, side: Side, orders: SupportOrder[]): void => {
  if (situation.ofSide[side].some((unit) => unit.priority)) orders.push({ type: 'priority', units: [] });
  for (const unit of situation.ofSide[side])
    if (unit.supply === 'underFire') orders.push({ type: 'priority', units: [unit.id] });
};
