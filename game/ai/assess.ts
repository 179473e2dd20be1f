/** What an attack is worth: its exact chances, each outcome counted in points. */
import { COMBAT } from '../data/combat.ts';
import type { AttackOrder } from '../orders.ts';
import { type Battle, groundTaken, outcomeOf, resultOf, waysOf } from '../rules/battle.ts';
import { battleAtWorst, battleSeen } from '../rules/combat.ts';
import { hasFeature, isWorn, type Unit } from '../state.ts';
import { hashed } from './levels.ts';
import type { Picture } from './picture.ts';
import { Score } from './reasons.ts';
import { riskOf } from './risk.ts';
import { WEIGHTS } from './weights.ts';

/** How far this level is out about something this week: from -1 to 1. */
export const misjudged = ({ level, seed, view }: Picture, about: string): number =>
  level.misjudges === 0 ? 0 : (hashed(seed, `${view.week} ${about}`) * 2 - 1) * level.misjudges;

/** Whether this level does not think of something this week. */
export const overlooked = ({ level, seed, view }: Picture, about: string): boolean =>
  level.overlooks > 0 && hashed(seed, `${view.week} ${about}?`) < level.overlooks;

/** What taking a hex is worth: itself, the line of supply that it cuts, how long it can be kept. */
const groundWorth = (picture: Picture, target: number, battle: Battle): number => {
  const { worth, threat, last, appetite } = picture;
  const holder = battle.attackers[0];
  const strength = holder ? Math.max(1, holder.hits * 1.2) : 1;
  const kept = last ? 1 : 1 - 0.6 * riskOf((threat[target] as number) * 0.8, strength, 0);
  return (worth[target] as number) * kept * appetite;
};

/** The price of an attack point now: what it could bring later. Free at the end, or when more come than can be kept. */
export const attackPointPrice = ({ view, own, level }: Picture): number => {
  if (!hasFeature(view, 'points') || view.week >= view.lastWeek) return 0;
  if (!level.saves) return 0.1;
  return own.attackPoints >= 5 ? 0 : own.attackPoints >= 3 ? WEIGHTS.attackPoint * 0.6 : WEIGHTS.attackPoint;
};

/** The score of one battle, by its exact distribution. */
const addOutcomes = (score: Score, picture: Picture, battle: Battle): void => {
  if (battle.unopposed) {
    score.add('chanceOfGround', groundWorth(picture, battle.target, battle));
    score.add('enemyHits', picture.enemyHit * 2);
    return;
  }
  let [enemy, own, taken] = [0, 0, 0];
  for (let roll = 2; roll <= 12; roll++) {
    const outcome = outcomeOf(battle, resultOf(battle.column, roll));
    const ways = waysOf(roll) / 36;
    enemy += ways * outcome.defenderHits;
    own += ways * outcome.attackerHits;
    if (outcome.taken) taken += waysOf(roll);
  }
  score.add('chanceOfGround', (taken * groundWorth(picture, battle.target, battle)) / 36);
  score.add('enemyHits', enemy * picture.enemyHit);
  score.add('ownHits', -own * picture.ownHit);
};

const exertion = (picture: Picture, order: AttackOrder): number => {
  let worn = 0;
  for (const id of order.units) {
    const unit = picture.view.units[id] as Unit;
    if (unit.attackedLastWeek && !isWorn(unit)) worn++;
  }
  return worn * picture.ownHit;
};

/** Full judgement of an attack that could be ordered now. */
export const judgeAttack = (picture: Picture, order: AttackOrder, keep: boolean): Score => {
  const score = new Score(keep);
  const battle = battleSeen(picture.view, order);
  addOutcomes(score, picture, battle);
  if (picture.level.wary > 0 && !battle.unopposed) {
    // The better of the chances that can be seen, and a share of the worst that may be hidden.
    const worst = battleAtWorst(picture.view, order, battle);
    if (worst) {
      const lost = ((groundTaken(battle) - groundTaken(worst)) / 36) * groundWorth(picture, battle.target, battle);
      score.add('exposure', -picture.level.wary * lost);
    }
  }
  score.add('exertion', -exertion(picture, order));
  if (order.prepared) score.add('attackPoint', -attackPointPrice(picture));
  score.add('supportPoints', -order.support * supportPointPrice(picture));
  score.add('misjudged', misjudged(picture, `attack ${order.target} ${order.units.length}`));
  return score;
};

/** The price of a support point now. */
export const supportPointPrice = ({ view, own }: Picture): number => {
  if (view.week >= view.lastWeek) return view.turn.first === view.side ? WEIGHTS.supportPoint * 0.5 : 0.02;
  return own.supportPoints >= 5 ? WEIGHTS.supportPoint * 0.4 : WEIGHTS.supportPoint;
};

/** An attack that is only planned, on units that do not stand beside it yet. */
export const judgeBattle = (picture: Picture, battle: Battle, prepared: boolean, keep: boolean): Score => {
  const score = new Score(keep);
  addOutcomes(score, picture, battle);
  if (prepared) score.add('attackPoint', -attackPointPrice(picture));
  return score;
};

/** Most fire support that may be bought for one attack. */
export const mostSupport = ({ view, own }: Picture): number =>
  hasFeature(view, 'points') ? Math.min(COMBAT.maxFireSupport, own.supportPoints) : 0;

/** What an attack must promise to be gathered for. */
export const leastFor = ({ level, temper }: Picture): number =>
  WEIGHTS.leastAttack + temper.attack + (level.wary > 0 ? 0.1 : 0);
