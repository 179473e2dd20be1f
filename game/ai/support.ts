/** What support points are spent on, and in which order; each a small order of its own, given once. */
import { idAt, indexOf, neighbour, terrainAt } from '../board.ts';
import { COMBAT } from '../data/combat.ts';
import { ROAD } from '../data/support.ts';
import type { SideOrder } from '../orders.ts';
import { defenderOf, glideBombShift, maxDefensiveSupport, SIXTEENTHS } from '../rules/battle.ts';
import { attackOptions } from '../rules/combat.ts';
import { hexesWithin } from '../rules/sight.ts';
import { combatUnitsAt } from '../rules/stacking.ts';
import { crossingCapacity } from '../rules/supplyTrace.ts';
import { checkSupport, fireRange, type SupportOrder } from '../rules/support.ts';
import { hasFeature, SIDE_CODE } from '../state.ts';
import { bestOn } from './attacks.ts';
import { type Picture, screenStrengthOf } from './picture.ts';
import { roadLoad } from './posture.ts';
import { candidate, type Reason, reasonOf, Score, type TermCode } from './reasons.ts';
import { hitsExpected, riskOf } from './risk.ts';

const buy = (order: SupportOrder, code: TermCode, value: number): Reason => {
  const score = new Score(true);
  score.add(code, value);
  return reasonOf('support', [candidate(order as SideOrder, score), candidate(null, new Score(true))]);
};

const isLegal = ({ view }: Picture, order: SupportOrder): boolean => checkSupport(view, order) === null;

/** Rule 7.4 — works on the Sudzha road where its level tells: more steps beyond the border than it feeds, or nearly. */
const roadEffort = (picture: Picture): Reason | null => {
  const { view, own, side } = picture;
  const { steps } = roadLoad(picture);
  // Russia works for what two levels more would feed, Ukraine against what one more would.
  const later = Math.min(ROAD.most, view.road.level + (side === 'RU' ? 2 : 1));
  const tells = steps > crossingCapacity({ road: { ...view.road, level: later } }, true);
  const wanted = tells && (side === 'RU' || view.road.level >= 1);
  const affords = own.supportPoints >= 2;
  const order: SupportOrder = { type: 'roadEffort', on: true };
  return wanted && affords && !own.roadEffort && isLegal(picture, order) ? buy(order, 'road', steps / 8) : null;
};

/** Rule 9.3 — puts the enemy road hex with most traffic in range under fire. */
const interdiction = (picture: Picture): Reason | null => {
  const { view, board, others, combat, enemyTraffic } = picture;
  for (const unit of [...others, ...combat]) {
    const range = fireRange(view, unit);
    if (range === 0 || view.interdictions.some((i) => i.unit === unit.id)) continue;
    let best: SupportOrder | null = null;
    let most = 5;
    for (const hex of hexesWithin(board, indexOf(board, unit.hex), range)) {
      const traffic = enemyTraffic[hex] as number;
      if (traffic <= most) continue;
      const order: SupportOrder = { type: 'interdict', unit: unit.id, hex: idAt(board, hex), on: true };
      if (!isLegal(picture, order)) continue;
      best = order;
      most = traffic;
    }
    if (best) return buy(best, 'enemyLine', most / 10);
  }
  return null;
};

/** Rule 9.7 — aircraft for the attacks that they lift over the threshold. */
const glideBombs = (picture: Picture): Reason | null => {
  const { view, own, enemyHit } = picture;
  const shift = glideBombShift(view);
  if (shift === 0 || own.supportPoints < 1) return null;
  let best: Reason | null = null;
  let most = 0.25;
  for (const option of attackOptions(view)) {
    const order: SupportOrder = { type: 'glideBombs', hex: option.target };
    if (!isLegal(picture, order)) continue;
    const attack = bestOn(picture, option);
    const ground = picture.worth[indexOf(picture.board, option.target)] as number;
    const value = attack && attack.score > -1 ? shift * (0.12 * ground + 0.1 * enemyHit) : 0;
    if (value <= most) continue;
    most = value;
    best = buy(order, 'chanceOfGround', value);
  }
  return best;
};

/** Hexes of the front that could be struck: those with units, and held ones beside ground of the enemy's. */
const frontHexes = ({ board, situation, side, threat }: Picture): string[] =>
  board.ids.filter((_, hex) => {
    if (situation.hold[side][hex] !== 1 || (threat[hex] as number) <= 0) return false;
    if (combatUnitsAt(situation, hex, side).length > 0) return true;
    for (let d = 0; d < 6; d++) {
      const next = neighbour(board, hex, d);
      if (next >= 0 && situation.control[next] !== SIDE_CODE[side]) return true;
    }
    return false;
  });

/** Rule 9.2 — what one column more is worth to the defence of a hex, per support point. */
const defended = (picture: Picture, hex: number): number => {
  const { situation, side, view, threat, worth, board, ownHit } = picture;
  const force = threat[hex] as number;
  if (force <= 0) return 0;
  const units = combatUnitsAt(situation, hex, side);
  const terrain = terrainAt(board, hex);
  const strength =
    units.length > 0
      ? units.reduce((sum, unit) => sum + defenderOf(view, unit, terrain).strength16 / SIXTEENTHS, 0)
      : screenStrengthOf(picture, hex, side);
  const works = view.fieldworks[idAt(board, hex)]?.level ?? 0;
  const shift = COMBAT.terrain[terrain] - works;
  const ground = (riskOf(force, strength, shift) - riskOf(force, strength, shift - 1)) * (worth[hex] as number);
  if (units.length === 0) return ground;
  return ground + (hitsExpected(force, strength, shift) - hitsExpected(force, strength, shift - 1)) * ownHit;
};

/** Points that are kept back for the attacks of this week. */
const keptForAttacks = ({ view, own }: Picture): number =>
  view.turn.phase === 'movement' && own.attackPoints > 0 ? Math.min(2, own.attackPoints) : 0;

const defensiveSupport = (picture: Picture): Reason | null => {
  const { view, own, side, board, last } = picture;
  if (last || own.supportPoints - keptForAttacks(picture) < 1) return null;
  const most = maxDefensiveSupport(view, side);
  let best: Reason | null = null;
  let value = 0.15;
  for (const hex of frontHexes(picture)) {
    const laid = own.defensiveSupport[hex] ?? 0;
    if (laid >= most) continue;
    const worth = defended(picture, indexOf(board, hex)) * (laid === 0 ? 1 : 0.7);
    const order: SupportOrder = { type: 'defensiveSupport', hex, points: laid + 1 };
    if (worth <= value || !isLegal(picture, order)) continue;
    value = worth;
    best = buy(order, 'post', worth);
  }
  return best;
};

/** Rule 7.3 — fed first: the two strongest of those that stand nearest to the enemy. */
const priority = (picture: Picture): Reason | null => {
  const { view, combat, threat, board } = picture;
  if (!hasFeature(view, 'underFire') || !combat.some((unit) => unit.supply === 'underFire')) return null;
  const wanted = combat
    .filter((unit) => unit.supply !== 'cut')
    .map((unit) => ({ id: unit.id, value: unit.hits * Math.min(10, threat[indexOf(board, unit.hex)] as number) }))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .slice(0, 2)
    .map(({ id }) => id);
  const order: SupportOrder = { type: 'priority', units: wanted };
  return combat.every((unit) => !unit.priority) && isLegal(picture, order) ? buy(order, 'supply', 0.5) : null;
};

/** Rule 5.4 — with points to spare Ukraine digs in on the ridge. */
const fortify = (picture: Picture): Reason | null => {
  const { view, own, side, board, situation } = picture;
  if (side !== 'UA' || own.supportPoints < 5 || !hasFeature(view, 'fieldworks')) return null;
  for (let hex = 0; hex < board.size; hex++) {
    if (situation.control[hex] !== SIDE_CODE.UA || board.country[hex] !== SIDE_CODE.UA) continue;
    const order: SupportOrder = { type: 'fortify', hex: idAt(board, hex) };
    if (isLegal(picture, order)) return buy(order, 'fieldworks', 0.2);
  }
  return null;
};

/** When operations begin: what works on roads, before anything else is paid for. */
export const standingOrders = (picture: Picture): Reason | null => {
  if (!hasFeature(picture.view, 'points') || !picture.level.interdicts) return null;
  return roadEffort(picture) ?? priority(picture) ?? interdiction(picture) ?? fortify(picture);
};

/** When everybody stands where it should: aircraft for the attacks. */
export const fireOrders = (picture: Picture): Reason | null =>
  hasFeature(picture.view, 'points') && picture.level.supports ? glideBombs(picture) : null;

/** Before operations end: what is left, for the defence. */
export const defenceOrders = (picture: Picture): Reason | null =>
  hasFeature(picture.view, 'points') && picture.level.supports ? defensiveSupport(picture) : null;
