/**
 * The computer opponent. `chooseOrder(view, level, seed)` is a pure function: what its side sees in, one legal order and
 * the reasons for it out. `computerPlayer` plays a whole match and keeps its plan and its frame of mind of the week
 * between orders, which is faster and comes to the same.
 */
import { check } from '../engine.ts';
import type { SideOrder } from '../orders.ts';
import type { View } from '../state.ts';
import { LEVELS, type LevelId } from './levels.ts';
import { prospects } from './lookahead.ts';
import { END, operator, planPhase } from './operations.ts';
import type { Player } from './player.ts';
import type { Reason } from './reasons.ts';
import { STEADY, type Temper } from './temper.ts';

export interface Chosen {
  readonly order: SideOrder;
  readonly reasons: readonly Reason[];
}

/** The frame of mind for these operations: a level that looks ahead compares, the others have one. */
const temperFor = (view: View, levelId: LevelId, seed: number, onReason?: (reason: Reason) => void): Temper => {
  const level = LEVELS[levelId];
  if (level.plans < 2) return STEADY;
  const { temper, reason } = prospects(view, level, seed);
  onReason?.(reason);
  return temper;
};

/** The next order of this side: legal in the view, the same for the same view, level and seed. */
export const chooseOrder = (view: View, level: LevelId, seed: number): Chosen => {
  const reasons: Reason[] = [];
  const temper = temperFor(view, level, seed, (reason) => reasons.push(reason));
  const plan = planPhase(view, LEVELS[level], seed, temper);
  const order = plan.orders.find((each) => !check(view, each)) ?? END;
  return { order, reasons: [...reasons, ...plan.reasons] };
};

/** A player of this level for one side of one match. `onReasons` is told of every choice. */
export const computerPlayer = (level: LevelId, onReasons?: (reasons: readonly Reason[]) => void): Player => {
  let give: ((view: View) => SideOrder) | null = null;
  return (view, random) => {
    if (!give) {
      const seed = Math.floor(random() * 4294967296) | 0;
      let kept: { readonly week: number; readonly temper: Temper } | null = null;
      const temper = (now: View): Temper => {
        if (kept?.week !== now.week)
          kept = { week: now.week, temper: temperFor(now, level, seed, (reason) => onReasons?.([reason])) };
        return kept.temper;
      };
      give = operator(LEVELS[level], seed, temper, onReasons);
    }
    return give(view);
  };
};
