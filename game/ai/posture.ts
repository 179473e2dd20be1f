/** Stay or go: how hard Ukraine holds on to the salient, and how each side weighs ground against its forces. */
import { indexOf } from '../board.ts';
import { ROAD } from '../data/support.ts';
import { crossingCapacity, roadIsWhole } from '../rules/supplyTrace.ts';
import { flagOn, hasFeature, SIDE_CODE, stepsOf } from '../state.ts';
import type { Picture } from './picture.ts';
import { Score } from './reasons.ts';

export interface Posture {
  readonly leaves: boolean;
  /** Share of its worth that ground counts, by country: Ukraine, Russia. */
  readonly ground: readonly [number, number];
  /** How much expected losses count. */
  readonly caution: number;
  /** What it is worth, per step, to stand in Ukraine. */
  readonly home: number;
}

const STEADY: Posture = { leaves: false, ground: [1, 1], caution: 1, home: 0 };

/** Steps of Ukraine beyond the border, and what all crossings feed. */
export const roadLoad = ({
  board,
  situation,
  view,
}: Picture): { readonly steps: number; readonly capacity: number } => {
  let steps = 0;
  for (const unit of situation.ofSide.UA)
    if (board.country[indexOf(board, unit.hex)] === SIDE_CODE.RU) steps += stepsOf(unit);
  return { steps, capacity: crossingCapacity(view, roadIsWhole(situation)) };
};

/** Hexes of the Sudzha road that the enemy has, or holds by its presence. */
const roadHexesThreatened = ({ board, situation }: Picture): number => {
  let count = 0;
  for (const hex of board.stretches[ROAD.stretch] ?? [])
    if (situation.control[hex] === SIDE_CODE.RU || situation.zone.RU[hex] === 1) count++;
  return count;
};

/** One bad week is no reason yet: a quarter of the army went without open supply in the week before, too. */
const wentHungry = ({ view }: Picture): boolean => {
  const [open, underFire, cut] = view.history[view.history.length - 1]?.supply.UA ?? [1, 0, 0];
  return underFire + cut >= (open + underFire + cut) / 4;
};

/** The argument for leaving: positive terms say go. Kept in the order in which a person would give it. */
export const judgeLeaving = (picture: Picture, keep: boolean): Score => {
  const { view, situation, board } = picture;
  const score = new Score(keep);
  const { steps, capacity } = roadLoad(picture);
  if (steps === 0) return score;
  const fed = capacity / steps;
  const hunger = Math.max(-1, Math.min(2.5, (0.7 - fed) * 6.5));
  score.add('feeds', hunger > 0 && !wentHungry(picture) ? hunger * 0.4 : hunger);
  score.add('neckThreatened', 0.45 * Math.min(4, roadHexesThreatened(picture)));
  if (flagOn(view, 'generalOffensive')) score.add('offensive', 0.8);
  if (hasFeature(view, 'aid') && view.aid.intelligence.level === 0) score.add('blind', 0.4);
  let tired = 0;
  for (const unit of situation.ofSide.UA)
    if (board.country[indexOf(board, unit.hex)] === SIDE_CODE.RU && unit.weeksNotOpen >= 2) tired += stepsOf(unit);
  score.add('weeksUnderFire', Math.min(1, (1.5 * tired) / steps));
  score.add('groundAtStake', -1);
  return score;
};

/** Whether Ukraine has begun to leave, or should begin now. */
export const leaves = (picture: Picture): boolean => {
  const { side, own, view, level } = picture;
  if (side !== 'UA' || !hasFeature(view, 'underFire')) return false;
  const goes = judgeLeaving(picture, false).total;
  const began = hasFeature(view, 'doctrine') && own.doctrine === 'withdraw';
  return goes + (began ? 0.5 : 0) > (level.id === 'easy' ? 0.6 : 0);
};

/** Ukraine over the capacity of its road wants its surplus at home; leaving, all of it. */
export const postureOf = (picture: Picture): Posture => {
  if (picture.side === 'RU') return STEADY;
  if (leaves(picture)) return { leaves: true, ground: [1, 0.35], caution: 2, home: 1.6 };
  const { steps, capacity } = roadLoad(picture);
  const over = hasFeature(picture.view, 'underFire') ? Math.max(0, steps - capacity) : 0;
  return { ...STEADY, home: steps > 0 ? Math.min(0.5, (0.8 * over) / steps) : 0 };
};
