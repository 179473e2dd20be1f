/** The movement phase: where every unit should stand, worked out unit by unit until nobody would rather stand elsewhere. */
import { type Board, idAt, indexOf } from '../board.ts';
import { ROAD } from '../data/support.ts';
import { unitType } from '../data/unitTypes.ts';
import type { MoveOrder } from '../orders.ts';
import { borderPrice } from '../rules/borders.ts';
import { type Goal, goalsOf } from '../rules/movement.ts';
import { hexesWithin } from '../rules/sight.ts';
import { combatUnitsAt } from '../rules/stacking.ts';
import { hasFeature, SIDE_CODE, type Unit, type UnitId } from '../state.ts';
import { misjudged, overlooked } from './assess.ts';
import { planBlows } from './blows.ts';
import { lifelinesOf } from './lifeline.ts';
import { distancesFrom, hexesApart, type Picture, strengthOf } from './picture.ts';
import {
  blankLayout,
  type Holder,
  holderOf,
  judgePost,
  landOf,
  occupy,
  type Post,
  type Posts,
  postOf,
  type Task,
} from './posts.ts';
import { type Posture, postureOf } from './posture.ts';
import { type Candidate, candidate, type Reason, reasonOf } from './reasons.ts';
import { WEIGHTS } from './weights.ts';

export interface MovePlan {
  readonly orders: readonly MoveOrder[];
  readonly reasons: readonly Reason[];
}

/** Hexes in which something unseen stopped a move this week: nobody runs against it twice. */
const metUnseen = ({ view, board }: Picture): ReadonlySet<number> => {
  const met = new Set<number>();
  for (const { week, during, what } of view.log)
    if (what.kind === 'stopped' && what.met && week === view.week && during === view.side)
      met.add(indexOf(board, what.met));
  return met;
};

const postsOf = (picture: Picture): Posts => {
  const { view, board, combat, situation, side, enemy } = picture;
  const home = SIDE_CODE[side];
  const posts = new Map<UnitId, readonly Post[]>();
  const met = metUnseen(picture);
  for (const unit of combat) {
    const found = [postOf(picture, unit)];
    // Before the border is open a crossing costs more prestige than anything behind it is worth.
    const toll = borderPrice(view, unit, enemy) ?? 0;
    for (const { to, path } of goalsOf(view, unit.id)) {
      if (path.some((at) => met.has(at)) || (toll > 0 && path.some((at) => board.country[at] !== home))) continue;
      // Who has moved goes on only for ground, so that nobody walks to and fro.
      if (unit.spent > 0 && path.every((at) => situation.control[at] === home)) continue;
      const about = `${unit.id} ${to}`;
      if (!overlooked(picture, about)) found.push({ to, path, misjudged: misjudged(picture, about) });
    }
    posts.set(unit.id, found);
  }
  return posts;
};

/** Hexes worth going to: ground of one's own that the enemy is near, ground of the enemy's that could be had. */
const hotHexes = (picture: Picture, posture: Posture): { readonly hex: number; readonly heat: number }[] => {
  const { board, situation, worth, threat, side } = picture;
  const hot: { hex: number; heat: number }[] = [];
  const mass = massOf(picture);
  for (let hex = 0; hex < board.size; hex++) {
    const value = (worth[hex] as number) * posture.ground[board.country[hex] as 0 | 1];
    if (value < 0.3) continue;
    const mine = situation.control[hex] === SIDE_CODE[side];
    const heat = mine
      ? value * Math.min(1, (threat[hex] as number) / 10)
      : posture.leaves
        ? 0
        : value * frontier(picture, hex) * (mass[hex] as number);
    if (heat > 0.2) hot.push({ hex, heat });
  }
  return hot.sort((a, b) => b.heat - a.heat).slice(0, 40);
};

/** Per hex, how much of the army is near it: an army that gathers draws more of it there. */
const massOf = ({ board, combat, level }: Picture): Float64Array => {
  const mass = new Float64Array(board.size);
  if (!level.masses || combat.length === 0) return mass.fill(1);
  const { least, most, left } = WEIGHTS.mass;
  const fading = Array.from({ length: 64 }, (_, away) => left ** away);
  for (const unit of combat) {
    const away = distancesFrom(board, indexOf(board, unit.hex));
    const strength = strengthOf(unit);
    for (let hex = 0; hex < board.size; hex++)
      mass[hex] = (mass[hex] as number) + strength * (fading[Math.min(63, away[hex] as number)] as number);
  }
  const top = mass.reduce((best, value) => Math.max(best, value), 0);
  return top > 0 ? mass.map((value) => least + ((most - least) * value) / top) : mass.fill(1);
};

/** Ground of the enemy's counts where it is next to one's own. */
const frontier = ({ board, situation, side }: Picture, hex: number): number => {
  for (const near of hexesWithin(board, hex, 2)) if (situation.control[near] === SIDE_CODE[side]) return 0.8;
  return 0;
};

/** What is left of a pull so many hexes away. */
const FADING = Float64Array.from({ length: 128 }, (_, away) => WEIGHTS.approachLeft ** Math.min(63, away));

const pullOf = (picture: Picture, posture: Posture): Float64Array => {
  const { board } = picture;
  const pull = new Float64Array(board.size);
  for (const { hex, heat } of hotHexes(picture, posture)) {
    const away = distancesFrom(board, hex);
    for (let at = 0; at < pull.length; at++) {
      const value = heat * (FADING[away[at] as number] as number);
      if (value > (pull[at] as number)) pull[at] = value;
    }
  }
  for (let at = 0; at < board.size; at++) pull[at] = WEIGHTS.approach * Math.min(2.5, pull[at] as number);
  return pull;
};

const fullFor = ({ layout }: Task, to: number): boolean => (layout.standing[to] as number) >= 2;

/** The best post for a unit, the others standing as planned. */
const bestPost = (task: Task, holder: Holder, posts: readonly Post[]): Post => {
  let best = posts[0] as Post;
  let most = judgePost(task, holder, best, false).total;
  for (let i = 1; i < posts.length; i++) {
    const post = posts[i] as Post;
    if (fullFor(task, post.to)) continue;
    const score = judgePost(task, holder, post, false).total;
    if (score > most + 1e-9) {
      best = post;
      most = score;
    }
  }
  return best;
};

/** The lightest first: who is easily spared moves before the pillars of the line. */
const inTurn = (holders: readonly Holder[]): readonly Holder[] =>
  [...holders].sort(({ unit: a }, { unit: b }) => b.hits - a.hits || (a.id < b.id ? -1 : 1));

export const planMoves = (picture: Picture): MovePlan => {
  const posts = postsOf(picture);
  const posture = postureOf(picture);
  const task: Task = {
    picture,
    posture,
    blows: posture.leaves ? [] : planBlows(picture, posts),
    pull: pullOf(picture, posture),
    layout: blankLayout(picture.board.size),
    lifelines: lifelinesOf(picture),
    land: landOf(picture),
  };
  const at = new Map<UnitId, Post>();
  const holders = picture.combat.map((unit) => holderOf(picture, unit));
  for (const holder of holders) {
    const { unit } = holder;
    const post = posts.get(unit.id)?.[0] ?? postOf(picture, unit);
    at.set(unit.id, post);
    occupy(task, holder, post, 1);
  }
  settle(task, inTurn(holders), posts, at);
  return written(task, holders, posts, at);
};

/** Over and over through all units, until all in a row stay where they are, or as often as the level does. */
const settle = (task: Task, order: readonly Holder[], posts: Posts, at: Map<UnitId, Post>): void => {
  let content = 0;
  for (let round = 0; round < task.picture.level.rounds; round++)
    for (const holder of order) {
      if (content === order.length) return;
      content = reconsiders(task, holder, posts, at) ? 1 : content + 1;
    }
};

/** Whether a unit changes its mind. */
const reconsiders = (task: Task, holder: Holder, posts: Posts, at: Map<UnitId, Post>): boolean => {
  const { id } = holder.unit;
  const now = at.get(id) as Post;
  occupy(task, holder, now, -1);
  const post = bestPost(task, holder, posts.get(id) ?? [now]);
  at.set(id, post);
  occupy(task, holder, post, 1);
  return post !== now;
};

const moveTo = (board: Board, unit: Unit, { path }: Goal): MoveOrder => ({
  type: 'move',
  unit: unit.id,
  path: path.map((hex) => idAt(board, hex)),
});

/** The orders, and for each moved unit the posts that it weighed. */
const written = (task: Task, holders: readonly Holder[], posts: Posts, at: ReadonlyMap<UnitId, Post>): MovePlan => {
  const { picture } = task;
  const orders: MoveOrder[] = [];
  const reasons: Reason[] = [];
  for (const holder of holders) {
    const { unit } = holder;
    const post = at.get(unit.id) as Post;
    if (post.path.length === 0) continue;
    const order = moveTo(picture.board, unit, post);
    orders.push(order);
    if (picture.level.quiet) continue;
    occupy(task, holder, post, -1);
    reasons.push(reasonOf('move', weighed(task, holder, posts.get(unit.id) ?? [], post, order)));
    occupy(task, holder, post, 1);
  }
  return { orders, reasons };
};

const ALTERNATIVES = 3;

/** The chosen post first; of the others the best few. */
const weighed = (task: Task, holder: Holder, posts: readonly Post[], chosen: Post, order: MoveOrder): Candidate[] => {
  const first = candidate(order, judgePost(task, holder, chosen, true));
  const others = posts
    .filter((post) => post !== chosen && !fullFor(task, post.to))
    .map((post) => ({ post, score: judgePost(task, holder, post, false).total }))
    .filter(({ score }) => score <= first.score)
    .sort((a, b) => b.score - a.score)
    .slice(0, ALTERNATIVES)
    .map(({ post }) =>
      candidate(
        post.path.length === 0 ? null : moveTo(task.picture.board, holder.unit, post),
        judgePost(task, holder, post, true),
      ),
    );
  return [first, ...others];
};

/** A hex of the side's own that drones, guns and engineers go to: near the front, with a combat unit, not in reach. */
export const supportMove = (picture: Picture): MoveOrder | null => {
  const { board, view, others, situation, threat, side } = picture;
  const met = metUnseen(picture);
  for (const unit of others) {
    if (unit.spent > 0) continue;
    const here = indexOf(board, unit.hex);
    const judge = (to: number): number => {
      const guarded = combatUnitsAt(situation, to, side).length;
      const danger = Math.min(1.5, (threat[to] as number) / 8) * (guarded === 0 ? 1 : guarded === 1 ? 0.45 : 0.25);
      return near(picture, to) + overRoad(picture, unit, to) - danger * 2;
    };
    let best: Goal | null = null;
    let most = judge(here) + 0.25;
    for (const goal of goalsOf(view, unit.id)) {
      if (goal.path.some((at) => met.has(at))) continue;
      const score = judge(goal.to);
      if (score <= most) continue;
      most = score;
      best = goal;
    }
    if (best) return moveTo(board, unit, best);
  }
  return null;
};

/** Rule 7.4 — guns and drones by the Sudzha road: Russia's put it under fire, Ukraine's drones clear it. */
const overRoad = ({ board, view, side }: Picture, unit: Unit, to: number): number => {
  if (!hasFeature(view, 'underFire') || unitType(unit.type).fireRange === 0) return 0;
  if (side === 'UA' && unit.type !== 'drone') return 0;
  const range = side === 'UA' ? ROAD.fibreOptic.range : gunRange(view.week, unit.id);
  const away = Math.min(...(board.stretches[ROAD.stretch] ?? []).map((hex) => hexesApart(board, to, hex)));
  if (away <= range) return side === 'UA' ? 0.5 : 1.2;
  return -0.08 * (away - range);
};

const gunRange = (week: number, unit: UnitId): number => {
  if (ROAD.special.includes(unit)) return ROAD.specialRange;
  return ROAD.guns.reduce((range, row) => (row.from <= week ? row.range : range), 0);
};

/** Nearness to the enemy's lines of supply, in points. */
const near = (picture: Picture, to: number): number => {
  const { board, enemyTraffic, enemy, situation } = picture;
  let best = 0;
  for (const hex of hexesWithin(board, to, 5)) {
    if (situation.control[hex] !== SIDE_CODE[enemy]) continue;
    const value =
      Math.min(1, 0.3 + (enemyTraffic[hex] as number) / 12) * (1 - Math.max(0, hexesApart(board, to, hex) - 3) / 4);
    if (value > best) best = value;
  }
  return best;
};
