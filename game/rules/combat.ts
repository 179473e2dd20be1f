/**
 * Rule 10 — combat: who may attack what, and all that can be known of an attack before it is ordered, with the exact
 * chances. Execution is in `assault.ts`.
 */
import { distance, idAt, indexOf, neighbour } from '../board.ts';
import { COMBAT } from '../data/combat.ts';
import type { CombatPreview } from '../explain.ts';
import { COUNTRIES, type Country, type HexId } from '../map.ts';
import type { AttackOrder } from '../orders.ts';
import { type Refusal, refuse } from '../result.ts';
import { type Situation, situationOf } from '../situation.ts';
import {
  enemyOf,
  hasFeature,
  isWorn,
  type Position,
  SIDE_CODE,
  type Side,
  type SideState,
  type Unit,
  type UnitId,
  type View,
} from '../state.ts';
import {
  type Attack,
  type Battle,
  battleOf,
  chancesOf,
  columnName,
  type Defender,
  defenderOf,
  groundOf,
  groundTaken,
  type Hidden,
  maxAttackers,
  maxDefensiveSupport,
  NOTHING_HIDDEN,
  SIXTEENTHS,
  strength16,
} from './battle.ts';
import { borderPrice } from './borders.ts';
import { hexesWithin } from './sight.ts';
import { combatUnitsAt, isCombatUnit, unitAt } from './stacking.ts';
import { isHeld } from './zonesOfControl.ts';

// What may be attacked, by whom

/** Rule 10.1 — a unit that may attack this week: a combat unit of the side, not cut, in the line, not used yet. */
const whyNotAttack = (position: Position, unit: Unit): Refusal | null => {
  const data = { unit: unit.id };
  if (!isCombatUnit(unit)) return refuse('attackerHasNoStrength', data);
  if (unit.refitUntil && unit.refitUntil > position.week) return refuse('unitRefitting', data);
  if (unit.supply === 'cut') return refuse('attackerCut', data);
  if (unit.attacked) return refuse('attackerAlreadyAttacked', data);
  return null;
};

/** Rule 8.9 — no attack into a country that the unit may not enter, or only at a price that it has not paid yet. */
export const isClosedTo = (situation: Situation, unit: Unit, target: number): boolean => {
  const { board, position } = situation;
  const country = COUNTRIES[board.country[target] as number] as Country;
  if (country === unit.side) return false;
  const price = borderPrice(position, unit, country);
  const there = board.country[indexOf(board, unit.hex)] === board.country[target];
  return price === null || (price > 0 && !there);
};

/** What there is to attack in a hex as far as this view can tell. */
export const targetOf = (situation: Situation, view: View, target: number): 'unit' | 'screen' | 'contact' | Refusal => {
  const side = view.side as Side;
  const enemy = enemyOf(side);
  const hex = idAt(situation.board, target);
  if (unitAt(situation, target, enemy)) return 'unit';
  if (situation.control[target] === SIDE_CODE[side]) return refuse('targetFriendly', { hex });
  if (isHeld(situation, target, enemy)) return 'screen';
  const near = view.contacts.some((c) => {
    const at = indexOf(situation.board, c.hex);
    return at >= 0 && distance(situation.board, at, target) <= 2;
  });
  return near ? 'contact' : refuse('nothingToAttack', { hex });
};

const isRefusal = (value: unknown): value is Refusal => typeof value === 'object' && value !== null && 'code' in value;

export interface AttackOption {
  readonly target: HexId;
  /** Strongest first. */
  readonly eligible: readonly UnitId[];
  readonly maxUnits: number;
  /** An attack point is there. */
  readonly prepared: boolean;
  /** The layer knows attacks without one. */
  readonly hasty: boolean;
  readonly maxSupport: number;
}

/** The hexes beside a unit that are not plainly its own side's, nor closed to it. */
const hexesBefore = (situation: Situation, unit: Unit): readonly number[] => {
  const own = SIDE_CODE[unit.side];
  const from = indexOf(situation.board, unit.hex);
  const found: number[] = [];
  for (let d = 0; d < 6; d++) {
    const target = neighbour(situation.board, from, d);
    if (target < 0 || (situation.control[target] === own && !situation.at[target])) continue;
    if (!isClosedTo(situation, unit, target)) found.push(target);
  }
  return found;
};

/** Rule 10.1 — whether this side could attack anything now. */
export const anyAttack = (view: View): boolean => {
  const { side } = view;
  const own = side && view.sides[side];
  if (!side || !own || (own.attackPoints <= 0 && !hasFeature(view, 'points'))) return false;
  const situation = situationOf(view);
  return situation.ofSide[side].some((unit) => {
    if (whyNotAttack(view, unit)) return false;
    return hexesBefore(situation, unit).some((target) => !isRefusal(targetOf(situation, view, target)));
  });
};

/** Rule 10.1 — every hex that this side could attack now, and with what. */
export const attackOptions = (view: View): readonly AttackOption[] => {
  const { side } = view;
  const own = side && view.sides[side];
  if (!side || !own) return [];
  const prepared = own.attackPoints > 0;
  const hasty = hasFeature(view, 'points');
  if (!prepared && !hasty) return [];
  const situation = situationOf(view);
  const attackers = new Map<number, Unit[]>();
  for (const unit of situation.ofSide[side]) {
    if (whyNotAttack(view, unit)) continue;
    for (const target of hexesBefore(situation, unit)) {
      const list = attackers.get(target);
      if (list) list.push(unit);
      else attackers.set(target, [unit]);
    }
  }
  const maxUnits = maxAttackers(view, side);
  const maxSupport = hasty && prepared ? Math.min(COMBAT.maxFireSupport, own.supportPoints) : 0;
  const options: AttackOption[] = [];
  for (const [target, units] of attackers) {
    if (isRefusal(targetOf(situation, view, target))) continue;
    const terrain = groundOf(situation, target);
    const eligible = units
      .map((unit) => ({ id: unit.id, strength: strength16(unit, terrain, true) }))
      .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    options.push({ target: idAt(situation.board, target), eligible, maxUnits, prepared, hasty, maxSupport });
  }
  return options;
};

/** All sets of `most` units or fewer that begin with the lead, in order. */
const subsets = (lead: UnitId, others: readonly UnitId[], most: number): UnitId[][] => {
  let sets: UnitId[][] = [[lead]];
  const found: UnitId[][] = [[lead]];
  for (let size = 2; size <= most; size++) {
    const larger: UnitId[][] = [];
    for (const set of sets) {
      const from = set.length === 1 ? 0 : others.indexOf(set[set.length - 1] as UnitId) + 1;
      for (let at = from; at < others.length; at++) larger.push([...set, others[at] as UnitId]);
    }
    found.push(...larger);
    sets = larger;
  }
  return found;
};

/** Every attack of the option that this unit leads, with the given others. */
const ordersLed = (option: AttackOption, lead: UnitId, others: readonly UnitId[], into: AttackOrder[]): void => {
  for (const units of subsets(lead, others, option.maxUnits)) {
    if (option.prepared)
      for (let support = 0; support <= option.maxSupport; support++)
        into.push({ type: 'attack', target: option.target, units, prepared: true, support });
    if (option.hasty) into.push({ type: 'attack', target: option.target, units, prepared: false, support: 0 });
  }
};

/**
 * Rule 10.1 — attacks that may be ordered. With a unit: all that it leads. Without: each set of attackers once, led by
 * its strongest unit.
 */
export const attackOrders = (view: View, unitId?: UnitId): AttackOrder[] => {
  const orders: AttackOrder[] = [];
  for (const option of attackOptions(view)) {
    if (unitId === undefined)
      option.eligible.forEach((lead, at) => {
        ordersLed(option, lead, option.eligible.slice(at + 1), orders);
      });
    else if (option.eligible.includes(unitId))
      ordersLed(
        option,
        unitId,
        option.eligible.filter((id) => id !== unitId),
        orders,
      );
  }
  return orders;
};

const malformed = (order: Attack): Refusal | null => {
  const { target, units, prepared, support } = order as Readonly<Record<keyof Attack, unknown>>;
  const bad = (field: string) => refuse('malformedOrder', { order: 'attack', field });
  if (typeof target !== 'string') return bad('target');
  if (!Array.isArray(units) || units.length === 0 || units.some((id) => typeof id !== 'string')) return bad('units');
  if (new Set(units).size !== units.length) return bad('units');
  if (typeof prepared !== 'boolean') return bad('prepared');
  if (!Number.isInteger(support) || (support as number) < 0) return bad('support');
  return null;
};

/** Rule 10.1 — why this attack is not allowed, judged on the view; null when it is. */
export const checkAttack = (view: View, order: Attack): Refusal | null => {
  const { side } = view;
  const own = side && view.sides[side];
  if (!side || !own) return refuse('notYourOperations');
  const broken = malformed(order);
  if (broken) return broken;
  const situation = situationOf(view);
  const target = indexOf(situation.board, order.target);
  if (target < 0) return refuse('noSuchHex', { hex: order.target });
  const what = targetOf(situation, view, target);
  if (isRefusal(what)) return what;
  const most = maxAttackers(view, side);
  if (order.units.length > most) return refuse('tooManyAttackers', { units: order.units.length, most });
  for (const id of order.units) {
    const unit = Object.hasOwn(view.units, id) ? view.units[id] : undefined;
    if (!unit) return refuse('noSuchUnit', { unit: id });
    if (unit.side !== side) return refuse('notYourUnit', { unit: id });
    const why = whyNotAttack(view, unit);
    if (why) return why;
    if (distance(situation.board, indexOf(situation.board, unit.hex), target) !== 1)
      return refuse('attackerNotAdjacent', { unit: id, hex: order.target });
    if (isClosedTo(situation, unit, target)) return refuse('borderClosed', { unit: id, hex: order.target });
  }
  return checkPrice(view, own, order);
};

/** Rules 9.1, 9.2 — prepared attacks cost an attack point; only they can be supported. */
const checkPrice = (view: View, own: SideState, order: Attack): Refusal | null => {
  const points = hasFeature(view, 'points');
  if (order.prepared && own.attackPoints < 1) return refuse('noAttackPoints', { have: own.attackPoints });
  if (!order.prepared && !points) return refuse('notInThisLayer', { order: 'hasty' });
  const most = points && order.prepared ? COMBAT.maxFireSupport : 0;
  if (order.support > most) return refuse('notEnoughSupport', { needed: order.support, have: most });
  if (order.support > own.supportPoints)
    return refuse('notEnoughSupport', { needed: order.support, have: own.supportPoints });
  return null;
};

// Preview

const SIX = [0, 1, 2, 3, 4, 5] as const;

/** Beside a unit of this side nothing hides; elsewhere even a hex in sight may hold special operations units. */
const isBesideOwn = (situation: Situation, side: Side, index: number): boolean =>
  SIX.some((d) => {
    const next = neighbour(situation.board, index, d);
    return next >= 0 && unitAt(situation, next, side);
  });

/** Rule 10.10 — adjacent hexes of the enemy's that may hold a unit which this view does not show. */
const unseenBeside = (situation: Situation, view: View, target: number): number => {
  const side = view.side as Side;
  if (!view.seen) return 0;
  return SIX.filter((d) => {
    const next = neighbour(situation.board, target, d);
    if (next < 0 || !isEnemyGround(situation, view, next) || isBesideOwn(situation, side, next)) return false;
    return combatUnitsAt(situation, next, enemyOf(side)).length === 0;
  }).length;
};

const isEnemyGround = (situation: Situation, view: View, index: number): boolean =>
  situation.control[index] !== SIDE_CODE[view.side as Side];

/** Rule 12.3 — contacts beside a hex that is not known to be held count as units beside it. */
const contactsBeside = (situation: Situation, view: View, target: number): number => {
  if (view.contacts.length === 0) return 0;
  const hexes = new Set(view.contacts.map((contact) => contact.hex));
  return SIX.filter((d) => {
    const next = neighbour(situation.board, target, d);
    return next >= 0 && hexes.has(idAt(situation.board, next)) && !unitAt(situation, next, enemyOf(view.side as Side));
  }).length;
};

/** Rule 11.4 — the reserves that could join the defence as far as this view can tell; `null` stands for none. */
const possibleReserves = (situation: Situation, view: View, target: number): readonly (Defender | null)[] => {
  const side = view.side as Side;
  const enemy = enemyOf(side);
  if (!hasFeature(view, 'stances') || combatUnitsAt(situation, target, enemy).length >= 2) return [null];
  const terrain = groundOf(situation, target);
  const { distance: near, assumed2, assumedQuality } = COMBAT.reserve;
  const found: (Defender | null)[] = [null];
  for (const unit of situation.ofSide[enemy]) {
    const at = indexOf(situation.board, unit.hex);
    if (at === target || distance(situation.board, at, target) > near) continue;
    if (!isCombatUnit(unit) || unit.stance !== 'hold' || unit.supply !== 'open') continue;
    if ((isWorn(unit) || unit.attacked) && !unit.seenFromAfar) continue;
    if (situation.zone[side][at] === 1) continue;
    found.push({ ...defenderOf(view, unit, terrain), stance: 'hold' });
  }
  if (view.seen && hasUnseenWithin(situation, view, target, near))
    found.push({ id: null, strength16: (assumed2 * SIXTEENTHS) / 2, hits: 8, quality: assumedQuality, stance: 'hold' });
  return found;
};

/** An enemy hex this near, beside no unit of one's own: something may stand there unseen. */
const hasUnseenWithin = (situation: Situation, view: View, target: number, radius: number): boolean => {
  for (const index of hexesWithin(situation.board, target, radius))
    if (index !== target && isEnemyGround(situation, view, index) && !isBesideOwn(situation, view.side as Side, index))
      return true;
  return false;
};

/** Rule 11.4 — a reserve answers only a strong attack, by the ratio without it. */
export const isStrong = (battle: Battle): boolean =>
  battle.attack16 * COMBAT.reserve.defence >= battle.defence16 * COMBAT.reserve.attack;

/** Rule 11.5 — could Ukraine's doctrine `hold` tell here: its defence on Russian soil. */
export const doctrineCounts = (situation: Situation, side: Side, target: number): boolean =>
  side === 'RU' && hasFeature(situation.position, 'doctrine') && situation.board.country[target] === SIDE_CODE.RU;

/** The worst battle that may be behind what this view shows; null when nothing can be hidden. */
const worstBattle = (
  situation: Situation,
  view: View,
  attack: Attack,
  seen: Battle,
  contacts: number,
): Battle | null => {
  const side = view.side as Side;
  const heldUnseen = view.seen !== null && (seen.screen || seen.unopposed);
  if (seen.unopposed && !heldUnseen) return null;
  const support = maxDefensiveSupport(view, enemyOf(side));
  const doctrineHold = doctrineCounts(situation, side, seen.target);
  const unseenNeighbours = Math.max(contacts, heldUnseen ? unseenBeside(situation, view, seen.target) : 0);
  const worst: Hidden = { defensiveSupport: support, doctrineHold, reserve: null, unseenNeighbours, heldUnseen };
  const reserves = isStrong(seen) ? possibleReserves(situation, view, seen.target) : [null];
  if (support === 0 && !doctrineHold && !heldUnseen && reserves.length === 1) return null;
  return reserves
    .map((reserve) => battleOf(situation, side, attack, { ...worst, reserve }))
    .reduce((least, battle) => (isWorse(battle, least) ? battle : least));
};

const isWorse = (a: Battle, b: Battle): boolean => {
  const [x, y] = [groundTaken(a), groundTaken(b)];
  return x < y || (x === y && a.column < b.column);
};

/** The battle that an attack would make as this view shows it, hidden things left out. */
export const battleSeen = (view: View, attack: Attack): Battle => {
  const situation = situationOf(view);
  const target = indexOf(situation.board, attack.target);
  return battleOf(situation, view.side as Side, attack, {
    ...NOTHING_HIDDEN,
    unseenNeighbours: contactsBeside(situation, view, target),
  });
};

/** The worst battle that may be behind one that `battleSeen` shows; null when nothing can be hidden. */
export const battleAtWorst = (view: View, attack: Attack, seen: Battle): Battle | null => {
  const situation = situationOf(view);
  return worstBattle(situation, view, attack, seen, contactsBeside(situation, view, seen.target));
};

/** Rule 10 — all that this view can tell of an attack before it is ordered, or why it is not allowed. */
export const combatPreview = (view: View, attack: Attack): CombatPreview | Refusal => {
  const refusal = checkAttack(view, attack);
  if (refusal) return refusal;
  const battle = battleSeen(view, attack);
  const worst = battleAtWorst(view, attack, battle);
  return {
    target: attack.target,
    attackers: attack.units,
    defenders: battle.defenders.flatMap(({ id }) => (id ? [id] : [])),
    screen: battle.screen,
    attackStrength: battle.attack16 / SIXTEENTHS,
    defenceStrength: battle.defence16 / SIXTEENTHS,
    ratio: columnName(battle.ratio),
    column: columnName(battle.column),
    columnIndex: battle.column,
    factors: battle.factors,
    chances: chancesOf(battle),
    groundTaken: groundTaken(battle),
    atWorst: worst && {
      column: columnName(worst.column),
      chances: chancesOf(worst),
      groundTaken: groundTaken(worst),
    },
  };
};

/** What an attack is worth by its chances: ground, and hits given and taken. */
const worthOf = (battle: Battle): number => {
  let hits = 0;
  for (const chance of chancesOf(battle)) hits += chance.ways * (chance.defenderHits - chance.attackerHits);
  return groundTaken(battle) * 2 + hits;
};

/** A sensible attack on a hex to begin with: the set of units with the best prospects, the fewer where equal. */
export const bestAttack = (view: View, target: HexId): AttackOrder | null => {
  const option = attackOptions(view).find((each) => each.target === target);
  if (!option) return null;
  const orders: AttackOrder[] = [];
  const plain = { ...option, hasty: !option.prepared, maxSupport: 0 };
  option.eligible.forEach((lead, at) => {
    ordersLed(plain, lead, option.eligible.slice(at + 1), orders);
  });
  const worth = orders.map((order) => worthOf(battleSeen(view, order)) * 10 - order.units.length);
  return orders[worth.indexOf(Math.max(...worth))] ?? null;
};
