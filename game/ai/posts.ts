/** How good it is for a unit to stand in a hex, the other units standing where they are planned to. */
import { indexOf, neighbour, terrainAt } from '../board.ts';
import { COMBAT } from '../data/combat.ts';
import { OPEN_RANGE } from '../data/supply.ts';
import { unitType } from '../data/unitTypes.ts';
import { strength16 } from '../rules/battle.ts';
import type { Goal } from '../rules/movement.ts';
import { hexesWithin } from '../rules/sight.ts';
import { closedByBorder, NO_LINE } from '../rules/supplyLines.ts';
import { holdRadius } from '../rules/zonesOfControl.ts';
import { hasFeature, SIDE_CODE, stepsOf, type Unit, type UnitId } from '../state.ts';
import type { Blow } from './blows.ts';
import { isolationOf, type Lifelines } from './lifeline.ts';
import { type Picture, strengthOf } from './picture.ts';
import type { Posture } from './posture.ts';
import { Score } from './reasons.ts';
import { hitsExpected, riskOf } from './risk.ts';
import { WEIGHTS } from './weights.ts';

/** A hex that a unit could go to, or its own with an empty path. */
export interface Post extends Goal {
  /** How far the level is out about it. */
  readonly misjudged: number;
}

/** A unit as far as posts are concerned: worked out once, since it is judged at many. */
export interface Holder {
  readonly unit: Unit;
  /** Points of strength on open ground. */
  readonly attack: number;
  readonly defence: number;
  /** Rule 6.3 — how far it holds now, and how far it would with the intelligence that it is used to. */
  readonly radius: number;
  readonly usualRadius: number;
}

/** The ground, hex by hex, before anybody is posted. */
export interface Land {
  /** How much a hex would be missed if the enemy could simply walk in: its worth, as far as the enemy is near. */
  readonly need: Float64Array;
  /** Level of the side's own fieldworks, -1 for none. */
  readonly works: Int8Array;
  /** Cost of the cheapest line of supply. */
  readonly line: Uint16Array;
}

/** Where everybody is meant to stand. */
export interface Layout {
  /** Units that hold each hex, units that stand in it, their strength. */
  readonly holders: Int8Array;
  readonly standing: Int8Array;
  readonly strength: Float64Array;
  /** Units that pass through enemy ground and take it. */
  readonly takers: Int8Array;
}

export interface Task {
  readonly picture: Picture;
  readonly posture: Posture;
  readonly blows: readonly Blow[];
  /** How strongly units are drawn to each hex. */
  readonly pull: Float64Array;
  readonly layout: Layout;
  readonly lifelines: Lifelines;
  readonly land: Land;
}

export const holderOf = ({ view }: Picture, unit: Unit): Holder => ({
  unit,
  attack: strengthOf(unit),
  defence: strength16(unit, 'open', false) / 16,
  radius: holdRadius(view, unit),
  usualRadius: Math.min(unitType(unit.type).maxHold, unit.supply === 'open' ? 2 : 1),
});

export const landOf = ({ board, view, side, worth, threat, trace }: Picture): Land => {
  const need = worth.map((value, hex) => value * Math.min(1, (threat[hex] as number) / 8));
  const works = new Int8Array(board.size).fill(-1);
  for (const hex in view.fieldworks) {
    const work = view.fieldworks[hex];
    if (work?.side === side) works[indexOf(board, hex)] = work.level;
  }
  const line = new Uint16Array(board.size).fill(NO_LINE);
  for (const { field } of trace.sources)
    for (let hex = 0; hex < line.length; hex++)
      if ((field[hex] as number) < (line[hex] as number)) line[hex] = field[hex] as number;
  return { need, works, line };
};

export const blankLayout = (size: number): Layout => ({
  holders: new Int8Array(size),
  standing: new Int8Array(size),
  strength: new Float64Array(size),
  takers: new Int8Array(size),
});

const ownGround = ({ situation, side }: Picture, hex: number): boolean => situation.control[hex] === SIDE_CODE[side];

/** Puts a unit into the layout at a post, or takes it out. */
export const occupy = ({ picture, layout }: Task, holder: Holder, { to, path }: Post, by: 1 | -1): void => {
  for (const hex of hexesWithin(picture.board, to, holder.radius))
    layout.holders[hex] = (layout.holders[hex] as number) + by;
  layout.standing[to] = (layout.standing[to] as number) + by;
  layout.strength[to] = (layout.strength[to] as number) + by * holder.defence;
  for (const hex of path) if (!ownGround(picture, hex)) layout.takers[hex] = (layout.takers[hex] as number) + by;
};

/** Columns that the ground itself gives the defence. */
const groundShift = ({ picture, land }: Task, hex: number, unit: Unit, moved: boolean): number => {
  const shift = COMBAT.terrain[terrainAt(picture.board, hex)];
  const works = land.works[hex] as number;
  return works >= 0 ? shift - works : !moved && unit.weeksInPlace >= 1 ? shift - 0.5 : shift;
};

/** Ground taken on the way, by how long it will stay; what another takes already does not count. */
const addGround = (score: Score, { picture, layout }: Task, holder: Holder, { to, path }: Post): void => {
  const { board, worth, threat, last, view } = picture;
  let ground = 0;
  for (const hex of path) {
    if (ownGround(picture, hex) || (layout.takers[hex] as number) > 0) continue;
    const held = last || threat[hex] === 0 || withinHold(board.neighbours, hex, to, holder.usualRadius);
    ground += (worth[hex] as number) * (held || view.week >= view.lastWeek ? 1 : WEIGHTS.fleeting);
  }
  score.add('ground', ground * picture.appetite);
};

const withinHold = (neighbours: Int16Array, hex: number, to: number, radius: number): boolean => {
  if (hex === to) return true;
  if (radius === 0) return false;
  for (let d = 0; d < 6; d++) {
    const next = neighbours[to * 6 + d] as number;
    if (next === hex) return true;
    if (radius > 1 && next >= 0) for (let e = 0; e < 6; e++) if (neighbours[next * 6 + e] === hex) return true;
  }
  return false;
};

/** What is held from there and by few others. */
const addCover = (score: Score, { picture, layout, posture, land }: Task, holder: Holder, { to, path }: Post): void => {
  const { country } = picture.board;
  const { control } = picture.situation;
  const own = SIDE_CODE[picture.side];
  const { holders } = layout;
  const { need } = land;
  let cover = 0;
  for (const hex of hexesWithin(picture.board, to, holder.radius)) {
    const share = WEIGHTS.cover[Math.min(3, holders[hex] as number)] as number;
    const missed = need[hex] as number;
    if (share === 0 || missed === 0 || hex === to) continue;
    if (control[hex] === own || path.includes(hex)) cover += missed * share * posture.ground[country[hex] as 0 | 1];
  }
  score.add('cover', cover * picture.temper.cover);
};

/** What standing in the hex itself saves, and what it may cost. */
const addPost = (score: Score, task: Task, { unit, defence: own }: Holder, { to, path }: Post): void => {
  const { picture, layout, posture } = task;
  const { board, worth, threat, last, ownHit } = picture;
  if (last) return;
  const force = threat[to] as number;
  if (force <= 0) return;
  const shift = Math.round(groundShift(task, to, unit, path.length > 0));
  const mates = layout.strength[to] as number;
  const ground = (worth[to] as number) * posture.ground[board.country[to] as 0 | 1];
  const before = mates > 0 ? riskOf(force, mates, shift) : riskOf(force, 4, 0);
  score.add('post', ground * (before - riskOf(force, mates + own, shift)));
  const share = own / (own + mates);
  const supply = unit.supply === 'open' ? 0 : 1;
  const hits = hitsExpected(force, mates + own, shift + supply) * share;
  const relief =
    mates > 0 ? hitsExpected(force, mates, shift) - hitsExpected(force, mates + own, shift) * (1 - share) : 0;
  score.add('exposure', -posture.caution * ownHit * (hits - relief * 0.5));
  score.add('fieldworks', -WEIGHTS.goodGround * shift * Math.min(1, force / 8));
};

/** Cost of the line of supply that a hex has, or would get from beside it. */
const lineFrom = ({ picture, land }: Task, to: number): number => {
  const { board, side, situation } = picture;
  let least = land.line[to] as number;
  if (closedByBorder(situation, side, to)) return least;
  for (let d = 0; d < 6; d++) {
    const next = neighbour(board, to, d);
    if (next >= 0) least = Math.min(least, (land.line[next] as number) + 8);
  }
  return least;
};

/** Beyond range or cut off where it would stand; over the border when the road feeds too few. */
const addSupply = (score: Score, task: Task, { unit }: Holder, { to, path }: Post): void => {
  const { picture, posture, lifelines } = task;
  const { board, view, side } = picture;
  const line = lineFrom(task, to);
  const steps = stepsOf(unit);
  if (line >= NO_LINE) score.add('supply', -WEIGHTS.cut * steps);
  else if (hasFeature(view, 'underFire') && line > OPEN_RANGE) score.add('supply', -WEIGHTS.underFire * steps);
  score.add('isolation', -picture.ownHit * isolationOf(picture, lifelines, unit, to, path));
  if (side === 'UA' && board.country[to] === 0) score.add(posture.leaves ? 'home' : 'capacity', posture.home * steps);
};

/** Its part in an attack that is being prepared. */
const addBlow = (score: Score, { blows }: Task, unit: Unit, to: number): void => {
  for (const { from, gain } of blows) if (from.get(unit.id) === to) score.add('blow', gain);
};

/** The score of one unit at one post. */
export const judgePost = (task: Task, holder: Holder, post: Post, keep: boolean): Score => {
  const score = new Score(keep);
  addGround(score, task, holder, post);
  addCover(score, task, holder, post);
  addPost(score, task, holder, post);
  addSupply(score, task, holder, post);
  addBlow(score, task, holder.unit, post.to);
  score.add('approach', (task.pull[post.to] as number) * Math.min(1, holder.attack / 6));
  if (post.path.length === 0) score.add('settled', WEIGHTS.settled);
  score.add('misjudged', post.misjudged);
  return score;
};

export const postOf = (picture: Picture, unit: Unit): Post => ({
  to: indexOf(picture.board, unit.hex),
  path: [],
  misjudged: 0,
});

export type Posts = ReadonlyMap<UnitId, readonly Post[]>;
