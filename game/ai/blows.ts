/** Attacks that are gathered for: which hexes could be struck this week, and from where by whom. */
import { idAt, indexOf, neighbour, terrainAt } from '../board.ts';
import { COMBAT } from '../data/combat.ts';
import { battleBy, maxAttackers, NOTHING_HIDDEN, SIXTEENTHS, strength16 } from '../rules/battle.ts';
import { isClosedTo } from '../rules/combat.ts';
import { combatUnitsAt, unitAt } from '../rules/stacking.ts';
import type { Situation } from '../situation.ts';
import { hasFeature, SIDE_CODE, type Unit, type UnitId } from '../state.ts';
import { judgeBattle, leastFor, overlooked } from './assess.ts';
import { type Picture, screenStrengthOf, strengthOf } from './picture.ts';
import type { Posts } from './posts.ts';
import { oddsOf } from './risk.ts';

export interface Blow {
  readonly target: number;
  /** Who strikes from where. */
  readonly from: ReadonlyMap<UnitId, number>;
  /** What each of them adds by being there. */
  readonly gain: number;
  readonly worth: number;
  readonly prepared: boolean;
}

interface Striker {
  readonly unit: Unit;
  readonly from: number;
}

/** Hexes of the enemy's that would have to be fought for. */
const isTarget = ({ situation, side, enemy }: Picture, hex: number): boolean =>
  unitAt(situation, hex, enemy) || (situation.control[hex] !== SIDE_CODE[side] && situation.hold[enemy][hex] === 1);

/** For each target the units that can stand beside it, each from its safest hex. */
const strikersOf = (picture: Picture, posts: Posts): Map<number, Striker[]> => {
  const { board, situation, threat, combat, view } = picture;
  const found = new Map<number, Map<UnitId, Striker>>();
  for (const unit of combat) {
    if (unit.supply === 'cut' || unit.attacked || (unit.refitUntil && unit.refitUntil > view.week)) continue;
    for (const { to } of posts.get(unit.id) ?? []) {
      if (combatUnitsAt(situation, to).length >= 2 && to !== indexOf(board, unit.hex)) continue;
      for (let d = 0; d < 6; d++) {
        const target = neighbour(board, to, d);
        if (
          target < 0 ||
          !isTarget(picture, target) ||
          isClosedTo(situation, { ...unit, hex: idAt(board, to) }, target)
        )
          continue;
        let strikers = found.get(target);
        if (!strikers) {
          strikers = new Map();
          found.set(target, strikers);
        }
        const known = strikers.get(unit.id);
        const stays = to === indexOf(board, unit.hex);
        if (!known || stays || (threat[to] as number) < (threat[known.from] as number))
          strikers.set(unit.id, { unit, from: to });
      }
    }
  }
  return new Map([...found].map(([target, strikers]) => [target, [...strikers.values()]]));
};

/** Who stands where, with these units where they would strike from. */
const placedFor = ({ board, situation }: Picture, strikers: readonly Striker[]): Situation['at'] => {
  const at = situation.at.slice();
  for (const { unit } of strikers) {
    const here = indexOf(board, unit.hex);
    const others = at[here]?.filter((other) => other !== unit) ?? [];
    at[here] = others.length > 0 ? others : undefined;
  }
  for (const { unit, from } of strikers) at[from] = [...(at[from] ?? []), unit];
  return at;
};

const strike = (picture: Picture, target: number, strikers: readonly Striker[], prepared: boolean): number => {
  const { board, side } = picture;
  const situation = { ...picture.situation, at: placedFor(picture, strikers) };
  const attackers = strikers.map(({ unit, from }) => ({ ...unit, hex: idAt(board, from) }));
  const attack = { target: idAt(board, target), prepared, support: 0 };
  const battle = battleBy(situation, side, attackers, attack, NOTHING_HIDDEN);
  return judgeBattle(picture, battle, prepared, false).total;
};

/** No more than two strike from one hex. */
const roomy = (strikers: readonly Striker[], most: number): Striker[] => {
  const used = new Map<number, number>();
  const chosen: Striker[] = [];
  for (const striker of strikers) {
    const there = used.get(striker.from) ?? 0;
    if (there >= 2) continue;
    used.set(striker.from, there + 1);
    chosen.push(striker);
    if (chosen.length === most) break;
  }
  return chosen;
};

const MOST_TARGETS = 16;

/** A first guess at what striking a hex could bring: its worth by the odds of its strongest strikers. */
const promiseOf = (picture: Picture, target: number, strikers: readonly Striker[], most: number): number => {
  const { board, situation, enemy, worth } = picture;
  const terrain = terrainAt(board, target);
  const strengths = strikers.map(({ unit }) => strengthOf(unit)).sort((a, b) => b - a);
  const attack = strengths.slice(0, most).reduce((sum, strength) => sum + strength, 0);
  const defenders = combatUnitsAt(situation, target, enemy);
  const defence =
    defenders.length > 0
      ? defenders.reduce((sum, unit) => sum + strength16(unit, terrain, false), 0) / SIXTEENTHS
      : screenStrengthOf(picture, target, enemy);
  return oddsOf(attack, defence, COMBAT.terrain[terrain]).taken * (worth[target] as number);
};

/** A target and who could strike it. */
interface Aim {
  readonly target: number;
  /** The strongest first. */
  strikers: readonly Striker[];
  /** What striking it comes to with one of them, with two …; null when that has to be worked out again. */
  offers: readonly { readonly strikers: readonly Striker[]; readonly value: number }[] | null;
}

const aimsOf = (picture: Picture, posts: Posts, most: number): Aim[] =>
  [...strikersOf(picture, posts)]
    .filter(([target]) => !overlooked(picture, `attack ${target}`))
    .map(([target, strikers]) => ({ target, strikers, promise: promiseOf(picture, target, strikers, most) }))
    .sort((a, b) => b.promise - a.promise || a.target - b.target)
    .slice(0, MOST_TARGETS)
    .map(({ target, strikers }) => ({ target, strikers: [...strikers].sort(byStrength), offers: null }));

const byStrength = (a: Striker, b: Striker): number =>
  strengthOf(b.unit) - strengthOf(a.unit) || (a.unit.id < b.unit.id ? -1 : 1);

const offersOn = (picture: Picture, { target, strikers: free }: Aim, most: number, prepared: boolean) => {
  const offers: { strikers: Striker[]; value: number }[] = [];
  for (let size = 1; size <= Math.min(most, free.length); size++) {
    const strikers = roomy(free, size);
    if (strikers.length < size) break;
    offers.push({ strikers, value: strike(picture, target, strikers, prepared) - 0.1 * size });
  }
  return offers;
};

const blowOf = (target: number, strikers: readonly Striker[], worth: number, prepared: boolean): Blow => ({
  target,
  from: new Map(strikers.map(({ unit, from }) => [unit.id, from])),
  gain: worth / strikers.length + 0.35,
  worth,
  prepared,
});

/** The attacks to gather for, the best first, no unit in two of them. */
export const planBlows = (picture: Picture, posts: Posts): Blow[] => {
  if (!picture.level.masses) return [];
  const { view, own } = picture;
  const most = maxAttackers(view, picture.side);
  let points = own.attackPoints;
  const hasty = hasFeature(view, 'points');
  if (!hasty && points === 0) return [];
  let aims = aimsOf(picture, posts, most);
  const blows: Blow[] = [];
  for (;;) {
    const prepared = points > 0;
    let best: Blow | null = null;
    for (const aim of aims) {
      aim.offers ??= offersOn(picture, aim, most, prepared);
      for (const { strikers, value } of aim.offers)
        if (value > Math.max(best?.worth ?? 0, leastFor(picture))) best = blowOf(aim.target, strikers, value, prepared);
    }
    if (!best || (!hasty && points === 0)) return blows;
    blows.push(best);
    if (best.prepared) points--;
    aims = aims.filter(({ target }) => target !== best.target);
    for (const aim of aims) withdraw(aim, best, prepared !== points > 0);
  }
};

/** Takes those who strike elsewhere out of an aim; `anew`: the price of striking has changed. */
const withdraw = (aim: Aim, blow: Blow, anew: boolean): void => {
  const left = aim.strikers.filter(({ unit }) => !blow.from.has(unit.id));
  if (anew || left.length < aim.strikers.length) aim.offers = null;
  aim.strikers = left;
};
