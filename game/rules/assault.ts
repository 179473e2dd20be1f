/**
 * Rule 10 — an attack carried out on the truth: withdrawal before combat, reserve, roll, hits, retreat, advance. What
 * was legal in the attacker's view is always carried out as far as it goes.
 */
import { directionTo, indexOf, neighbour } from '../board.ts';
import { COMBAT } from '../data/combat.ts';
import { unitType } from '../data/unitTypes.ts';
import type { HexId } from '../map.ts';
import type { AttackOrder } from '../orders.ts';
import { enemyOf, hasFeature, isWorn, type Side, seatOfSide, type Unit, type UnitId } from '../state.ts';
import { viewFor } from '../view.ts';
import {
  change,
  changeSide,
  changeUnit,
  named,
  rollOne,
  rollTwo,
  setControl,
  situationNow,
  tell,
  unitNow,
  type Work,
} from '../work.ts';
import {
  type Battle,
  battleOf,
  chancesOf,
  columnName,
  groundOf,
  type Hidden,
  isUnopposed,
  maxDefensiveSupport,
  NOTHING_HIDDEN,
  type Outcome,
  outcomeOf,
  promised,
  resultOf,
  strength16,
} from './battle.ts';
import { battleSeen, doctrineCounts, isClosedTo, isStrong } from './combat.ts';
import { removeEnemyWorks } from './fieldworks.ts';
import { destroy, shareHits, takeHits } from './losses.ts';
import { retreatStack, withdrawStack } from './retreat.ts';
import { addContact } from './sight.ts';
import { combatUnitsAt, roomFor, supportUnitsAt, unitAt } from './stacking.ts';
import { answersLate, LATE_NEEDS, reserveFor } from './stances.ts';
import { majorRiverBlocks } from './terrain.ts';
import { holdersOf, isHeld } from './zonesOfControl.ts';

/** Rule 10 — the attack, from the points it costs to the advance. */
export const carryOutAttack = (work: Work, side: Side, order: AttackOrder): void => {
  const enemy = enemyOf(side);
  const target = indexOf(work.board, order.target);
  const chances = chancesOf(battleSeen(viewFor(work.before, seatOfSide(side)), order));
  payFor(work, side, order);
  for (const id of order.units) changeUnit(work, id, { attacked: true });
  makeKnown(work, enemy, order.units);
  withdrawStack(work, order.target, enemy);
  const defended = isDefended(work, target, enemy);
  if (defended) fight(work, side, order, chances);
  else overwhelm(work, order.target, enemy);
  if (!defended) advance(work, side, order, false);
  wearOut(work, order.units);
};

/** Rule 9.1 — an attack point for a prepared attack, and its support points. */
const payFor = (work: Work, side: Side, { prepared, support }: AttackOrder): void => {
  const { attackPoints, supportPoints } = work.state.sides[side];
  changeSide(work, side, {
    attackPoints: attackPoints - (prepared ? 1 : 0),
    supportPoints: supportPoints - support,
  });
};

/** Rule 12.3 — who attacks is known to the defender. */
const makeKnown = (work: Work, to: Side, ids: readonly UnitId[]): void => {
  if (!hasFeature(work.state, 'fog')) return;
  for (const id of ids) {
    const { hex, short, type } = unitNow(work, id);
    addContact(work, to, { hex, week: work.state.week, unit: id, short, type });
  }
};

/** A combat unit stands there, or nobody left it this moment and a combat unit holds it: a screen. */
const isDefended = (work: Work, target: number, enemy: Side): boolean => {
  const situation = situationNow(work);
  if (combatUnitsAt(situation, target, enemy).length > 0) return true;
  if (work.happened.some(({ what }) => what.kind === 'withdrew')) return false;
  return isHeld(situation, target, enemy) && !isUnopposed(situation, target, enemy);
};

/** Rule 5.5 — support units that are left alone where the enemy breaks in are destroyed. */
const overwhelm = (work: Work, hex: HexId, enemy: Side): void => {
  for (const { id } of supportUnitsAt(situationNow(work), indexOf(work.board, hex), enemy)) destroy(work, id, 'combat');
};

/** Rules 9.2, 11.4, 11.5 — what the defence has that the attacker could not see; a reserve that comes is put there. */
const answer = (work: Work, side: Side, order: AttackOrder): Hidden => {
  const enemy = enemyOf(side);
  const { [order.target]: laid = 0, ...others } = work.state.sides[enemy].defensiveSupport;
  const inTime = (): boolean => !answersLate(work.state, enemy) || rollOne(work) >= LATE_NEEDS;
  joinReserve(work, side, order, inTime);
  const points = Math.min(laid, maxDefensiveSupport(work.state, enemy));
  if (laid > 0) changeSide(work, enemy, { defensiveSupport: others });
  const target = indexOf(work.board, order.target);
  const holds = work.state.sides.UA.doctrine === 'hold' && doctrineCounts(situationNow(work), side, target);
  return { ...NOTHING_HIDDEN, defensiveSupport: points > 0 && inTime() ? points : 0, doctrineHold: holds };
};

/** Rule 11.4 — the reserve that names this hex joins its defence against the first strong attack. */
const joinReserve = (work: Work, side: Side, order: AttackOrder, inTime: () => boolean): void => {
  if (!hasFeature(work.state, 'stances')) return;
  const situation = situationNow(work);
  const ground = groundOf(situation, indexOf(work.board, order.target));
  const reserve = reserveFor(situation, enemyOf(side), order.target, (unit) => strength16(unit, ground, false));
  if (!reserve || !isStrong(battleOf(situation, side, order, NOTHING_HIDDEN)) || !inTime()) return;
  changeUnit(work, reserve.id, { hex: order.target, stance: 'hold', reserveHex: null, weeksInPlace: 0 });
  tell(work, 'both', { kind: 'reserveJoined', unit: named(reserve), hex: order.target });
};

/** Rules 10.5 to 10.7 — roll, hits, retreat, advance. */
const fight = (work: Work, side: Side, order: AttackOrder, chances: ReturnType<typeof chancesOf>): void => {
  const enemy = enemyOf(side);
  const hidden = answer(work, side, order);
  for (const { id } of combatUnitsAt(situationNow(work), indexOf(work.board, order.target), enemy))
    changeUnit(work, id, { defended: true });
  const battle = battleOf(situationNow(work), side, order, hidden);
  const roll = rollTwo(work);
  const result = resultOf(battle.column, roll[0] + roll[1]);
  const outcome = outcomeOf(battle, result);
  const defenders = battle.defenders.flatMap(({ id }) => (id ? [id] : []));
  tell(work, 'both', {
    kind: 'combat',
    side,
    target: order.target,
    from: [...new Set(order.units.map((id) => unitNow(work, id).hex))],
    attackers: order.units.map((id) => named(unitNow(work, id))),
    defenders: defenders.map((id) => named(unitNow(work, id))),
    screen: battle.screen,
    prepared: order.prepared,
    ratio: columnName(battle.ratio),
    column: columnName(battle.column),
    factors: battle.factors,
    chances: promised(chances),
    roll,
    total: roll[0] + roll[1],
    result: result.name,
    attackerHits: outcome.attackerHits,
    defenderHits: outcome.defenderHits,
    retreat: outcome.retreat,
  });
  const behind = battle.screen ? hitBehindScreen(work, battle, enemy) : defenders;
  shareHits(work, order.units, outcome.attackerHits, 'combat');
  shareHits(work, behind, outcome.defenderHits, 'combat');
  if (battle.screen && outcome.taken) overwhelm(work, order.target, enemy);
  else if (outcome.taken) retreatStack(work, order.target, enemy, outcome.retreat);
  const advanced = outcome.taken && advance(work, side, order, outcome.exploit);
  learn(work, battle, outcome, advanced);
};

/** Rule 10.10 — a screen that is broken costs the strongest adjacent holder a hit. */
const hitBehindScreen = (work: Work, battle: Battle, enemy: Side): readonly UnitId[] => {
  const situation = situationNow(work);
  const ground = groundOf(situation, battle.target);
  const beside = new Set<number>();
  for (let d = 0; d < 6; d++) beside.add(neighbour(work.board, battle.target, d));
  return holdersOf(situation, battle.target, enemy)
    .filter((unit) => beside.has(indexOf(work.board, unit.hex)))
    .sort((a, b) => strength16(b, ground, false) - strength16(a, ground, false) || (a.id < b.id ? -1 : 1))
    .slice(0, 1)
    .map(({ id }) => id);
};

/** Rule 10.7 — may this unit enter the emptied hex: room, no unbridged major river, the border. */
const canAdvance = (work: Work, unit: Unit, target: number): boolean => {
  const situation = situationNow(work);
  const from = indexOf(work.board, unit.hex);
  if (majorRiverBlocks(situation, from, directionTo(work.board, from, target))) return false;
  return roomFor(situation, target, unit) && !isClosedTo(situation, unit, target);
};

/** Rule 10.7 — one unit advances, the lead if it can, and may go on after a breakthrough. */
const advance = (work: Work, side: Side, order: AttackOrder, exploit: boolean): boolean => {
  const target = indexOf(work.board, order.target);
  if (unitAt(situationNow(work), target, enemyOf(side))) return false;
  for (const id of order.units) {
    const unit = work.state.units[id];
    if (!unit || !canAdvance(work, unit, target)) continue;
    const goesOn = exploit && unitType(unit.type).exploits && unit.supply === 'open' && !unit.onFoot;
    changeUnit(work, id, {
      hex: order.target,
      weeksInPlace: 0,
      exploit: goesOn ? COMBAT.exploit.hexes : 0,
      reserveHex: null,
      stance: unit.stance === 'reserve' ? 'delay' : unit.stance,
    });
    removeEnemyWorks(work, order.target, unit);
    work.final = true;
    tell(work, 'both', { kind: 'advanced', unit: named(unit), hex: order.target });
    const taken = setControl(work, [order.target], side);
    if (taken.length > 0) tell(work, 'both', { kind: 'controlChanged', hexes: taken, to: side, how: 'entered' });
    return true;
  }
  return false;
};

/** Rule 10.9 — what the contingent learns from its attacks. */
const learn = (work: Work, battle: Battle, outcome: Outcome, advanced: boolean): void => {
  if (!battle.attackers.some((unit) => unit.contingent)) return;
  const { attacksToLearn, learnsBySuccess, mostExperience } = COMBAT.contingent;
  const attacks = (work.state.flags.contingentAttacks ?? 0) + 1;
  let experience = work.state.flags.contingentExperience ?? 0;
  if (experience === learnsBySuccess && outcome.taken && advanced) experience = mostExperience;
  if (attacks >= attacksToLearn) experience = Math.max(1, experience);
  change(work, { flags: { ...work.state.flags, contingentAttacks: attacks, contingentExperience: experience } });
};

/** Rule 10.11 — a unit that attacked last week too is worn. */
const wearOut = (work: Work, ids: readonly UnitId[]): void => {
  for (const id of ids) {
    const unit = work.state.units[id];
    if (unit?.attackedLastWeek && !isWorn(unit)) takeHits(work, id, 1, 'exertion');
  }
};
