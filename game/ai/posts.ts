/** How good it is for a unit to stand in a hex, the other units standing where they are planned to. */
import { indexOf, neighbour, terrainAt } from '../board.ts';
import { COMBAT } from '../data/combat.ts';
import { OPEN_RANGE } from '../data/supply.ts';
import { unitType } from '../data/unitTypes.ts';
import { strength16 } from '../rules/battle.ts';
import { hexesWithin } from '../rules/sight.ts';
import { closedByBorder, NO_LINE } from '../rules/supplyLines.ts';
import { holdRadius } from '../rules/zonesOfControl.ts';
import { hasFeature, SIDE_CODE, stepsOf, type Unit, type UnitId } from '../state.ts';
import { misjudged } from './assess.ts';
import type { Blow } from './blows.ts';
import { isolationOf, type Lifelines } from './lifeline.ts';
import { type Picture, strengthOf } from './picture.ts';
import type { Posture } from './posture.ts';
import { Score } from './reasons.ts';
import { hitsExpected, riskOf } from './risk.ts';
import { WEIGHTS } from './weights.ts';

/** A hex that a unit could go to, or its own with an empty path. */
export interface Post {
  readonly to: number;
  readonly path: readonly number[];
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
}

export const blankLayout = (size: number): Layout => ({
  holders: new Int8Array(size),
  standing: new Int8Array(size),
  strength: new Float64Array(size),
  takers: new Int8Array(size),
});

const ownGround = ({ situation, side }: Picture, hex: number): boolean => situation.control[hex] === SIDE_CODE[side];

/** Puts a unit into the layout at a post, or takes it out. */
export const occupy = ({ picture, layout }: Task, unit: Unit, post: Post, by: 1 | -1): void => {
  const { board, view } = picture;
  const { to, path } = post;
  for (const hex of hexesWithin(board, to, holdRadius(view, unit)))
    layout.holders[hex] = (layout.holders[hex] as number) + by;
  layout.standing[to] = (layout.standing[to] as number) + by;
  layout.strength[to] = (layout.strength[to] as number) + by * defenceOf(unit);
  for (const hex of path) if (!ownGround(picture, hex)) layout.takers[hex] = (layout.takers[hex] as number) + by;
};

const defenceOf = (unit: Unit): number => strength16(unit, 'open', false) / 16;

/** How much a hex would be missed if the enemy could simply walk in: its worth, as far as the enemy is near. */
const need = ({ worth, threat }: Picture, hex: number): number =>
  (worth[hex] as number) * Math.min(1, (threat[hex] as number) / 8);

/** Columns that the ground itself gives the defence. */
const groundShift = (picture: Picture, hex: number, unit: Unit, moved: boolean): number => {
  const { board, view } = picture;
  let shift = COMBAT.terrain[terrainAt(board, hex)];
  const works = view.fieldworks[board.ids[hex] as string];
  if (works && works.side === unit.side) shift -= works.level;
  else if (!moved && unit.weeksInPlace >= 1) shift -= 0.5;
  return shift;
};

/** Ground taken on the way, by how long it will stay; what another takes already does not count. */
const addGround = (score: Score, { picture, layout }: Task, unit: Unit, { to, path }: Post): void => {
  const { board, worth, threat, last, view } = picture;
  const radius = Math.min(unitType(unit.type).maxHold, unit.supply === 'open' ? 2 : 1);
  let ground = 0;
  for (const hex of path) {
    if (ownGround(picture, hex) || (layout.takers[hex] as number) > 0) continue;
    const held = last || threat[hex] === 0 || withinHold(board.neighbours, hex, to, radius);
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
const addCover = (score: Score, { picture, layout, posture }: Task, unit: Unit, { to, path }: Post): void => {
  const { board, view } = picture;
  let cover = 0;
  for (const hex of hexesWithin(board, to, holdRadius(view, unit))) {
    if (hex === to || (!ownGround(picture, hex) && !path.includes(hex))) continue;
    const share = WEIGHTS.cover[Math.min(3, layout.holders[hex] as number)] as number;
    if (share > 0) cover += need(picture, hex) * share * posture.ground[board.country[hex] as 0 | 1];
  }
  score.add('cover', cover * picture.temper.cover);
};

/** What standing in the hex itself saves, and what it may cost. */
const addPost = (score: Score, { picture, layout, posture }: Task, unit: Unit, { to, path }: Post): void => {
  const { board, worth, threat, last, ownHit } = picture;
  if (last) return;
  const force = threat[to] as number;
  if (force <= 0) return;
  const shift = Math.round(groundShift(picture, to, unit, path.length > 0));
  const own = defenceOf(unit);
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

/** Beyond range or cut off where it would stand; over the border when the road feeds too few. */
const addSupply = (score: Score, { picture, posture, lifelines }: Task, unit: Unit, { to, path }: Post): void => {
  const { trace, board, view, side, situation } = picture;
  const barred = closedByBorder(situation, side, to);
  let best = NO_LINE;
  for (const { field } of trace.sources) {
    best = Math.min(best, field[to] as number);
    for (let d = 0; d < 6; d++) {
      const next = neighbour(board, to, d);
      if (next >= 0 && field[next] !== NO_LINE && !barred) best = Math.min(best, (field[next] as number) + 8);
    }
  }
  const steps = stepsOf(unit);
  if (best >= NO_LINE) score.add('supply', -WEIGHTS.cut * steps);
  else if (hasFeature(view, 'underFire') && best > OPEN_RANGE) score.add('supply', -WEIGHTS.underFire * steps);
  score.add('isolation', -picture.ownHit * isolationOf(picture, lifelines, unit, to, path));
  if (side === 'UA' && board.country[to] === 0) score.add(posture.leaves ? 'home' : 'capacity', posture.home * steps);
};

/** Its part in an attack that is being prepared. */
const addBlow = (score: Score, { blows }: Task, unit: Unit, to: number): void => {
  for (const { from, gain } of blows) if (from.get(unit.id) === to) score.add('blow', gain);
};

/** The score of one unit at one post. */
export const judgePost = (task: Task, unit: Unit, post: Post, keep: boolean): Score => {
  const score = new Score(keep);
  addGround(score, task, unit, post);
  addCover(score, task, unit, post);
  addPost(score, task, unit, post);
  addSupply(score, task, unit, post);
  addBlow(score, task, unit, post.to);
  score.add('approach', (task.pull[post.to] as number) * Math.min(1, strengthOf(unit) / 6));
  if (post.path.length === 0) score.add('settled', WEIGHTS.settled);
  score.add('misjudged', post.path.length === 0 ? 0 : misjudged(task.picture, `${unit.id} ${post.to}`));
  return score;
};

export const postOf = (picture: Picture, unit: Unit): Post => ({ to: indexOf(picture.board, unit.hex), path: [] });

export type Posts = ReadonlyMap<UnitId, readonly Post[]>;
