/**
 * A phase planned and carried out in one frame of mind. `planPhase` gives all orders of a phase that can be given
 * without seeing what comes of them; `operator` gives them one by one and thinks again when something came to light.
 */
import { check } from '../engine.ts';
import type { SideOrder } from '../orders.ts';
import type { View } from '../state.ts';
import { nextAttack } from './attacks.ts';
import { nextClaim, nextDecision, nextReserve } from './decisions.ts';
import { nextExploit } from './exploits.ts';
import type { Level } from './levels.ts';
import { planMoves, supportMove } from './moves.ts';
import { type Picture, pictureAgain, pictureOf } from './picture.ts';
import type { Reason } from './reasons.ts';
import { isSettled, looksTheSame } from './settled.ts';
import { nextDoctrine, nextStance } from './stances.ts';
import { defenceOrders, fireOrders, standingOrders } from './support.ts';
import type { Temper } from './temper.ts';

/** Orders that may be given one after the other, and why. */
export interface PhasePlan {
  readonly orders: readonly SideOrder[];
  readonly reasons: readonly Reason[];
}

export const END: SideOrder = { type: 'endPhase' };

/** A reason whose best candidate is an order that is legal now. */
const planOf = (view: View, ...reasons: readonly (() => Reason | null)[]): PhasePlan | null => {
  for (const next of reasons) {
    const reason = next();
    const order = reason?.candidates[0]?.order;
    if (reason && order && !check(view, order)) return { orders: [order], reasons: [reason] };
  }
  return null;
};

/** In any phase: what is asked, what stands, and before the end what is left for the defence. */
const before = (picture: Picture): PhasePlan | null =>
  planOf(
    picture.view,
    () => nextDecision(picture),
    () => nextReserve(picture),
    () => nextClaim(picture),
    () => nextDoctrine(picture),
    () => standingOrders(picture),
  );

const after = (picture: Picture): PhasePlan | null =>
  planOf(
    picture.view,
    () => nextStance(picture),
    () => defenceOrders(picture),
  );

const movementPlan = (picture: Picture): PhasePlan | null => {
  const { orders, reasons } = planMoves(picture);
  if (orders.length > 0) return { orders, reasons };
  const support = supportMove(picture);
  return support ? { orders: [support], reasons: [] } : null;
};

/** What is wanted of the phase itself; `settled`: it is known that nobody would move any more. */
const phasePlan = (picture: Picture, settled: boolean): PhasePlan | null => {
  const { view } = picture;
  switch (view.turn.phase) {
    case 'orders':
      return before(picture);
    case 'movement':
      return (settled ? null : movementPlan(picture)) ?? planOf(view, () => fireOrders(picture));
    case 'combat':
      return settled ? null : planOf(view, () => nextAttack(picture));
    case 'exploitation':
      return settled ? null : planOf(view, () => nextExploit(picture));
  }
};

/** What is left to do when the phase itself asks for nothing more. */
const restOf = (picture: Picture): PhasePlan =>
  (picture.view.turn.phase === 'orders' ? null : after(picture)) ?? { orders: [END], reasons: [] };

export const planPhase = (view: View, level: Level, seed: number, temper: Temper): PhasePlan => {
  const picture = pictureOf(view, level, seed, temper);
  return phasePlan(picture, false) ?? restOf(picture);
};

/** Whether the plan still stands: same phase, and nothing came to light since it was made. */
const sameSight = (a: View, b: View): boolean =>
  a.week === b.week &&
  a.turn.side === b.turn.side &&
  a.turn.phase === b.turn.phase &&
  a.contacts.length === b.contacts.length &&
  Object.keys(a.units).length === Object.keys(b.units).length;

/**
 * Gives orders one by one. Between them it keeps its plan, its picture of the position for as long as that looks the
 * same, and that nobody would move or attack any more.
 */
export const operator = (
  asked: Level,
  seed: number,
  temperFor: (view: View) => Temper,
  onReasons?: (reasons: readonly Reason[]) => void,
): ((view: View) => SideOrder) => {
  const level: Level = onReasons ? asked : { ...asked, quiet: true };
  let plan: { orders: SideOrder[]; view: View } | null = null;
  /** The last look at the position, and whether the phase itself asked for nothing then. */
  let last: { readonly picture: Picture; readonly idle: boolean } | null = null;
  const think = (view: View): PhasePlan => {
    const temper = temperFor(view);
    const known = last && last.picture.temper === temper && looksTheSame(last.picture.view, view) ? last : null;
    const picture = known ? pictureAgain(known.picture, view) : pictureOf(view, level, seed, temper);
    const wanted = phasePlan(picture, known?.idle === true && isSettled(known.picture.view, view));
    last = { picture, idle: wanted === null };
    return wanted ?? restOf(picture);
  };
  return (view) => {
    if (plan && sameSight(plan.view, view)) {
      const at = plan.orders.findIndex((order) => !check(view, order));
      if (at >= 0) return plan.orders.splice(at, 1)[0] as SideOrder;
    }
    const made = think(view);
    onReasons?.(made.reasons);
    const orders = [...made.orders];
    const at = orders.findIndex((order) => !check(view, order));
    plan = at < 0 ? null : { orders, view };
    return at < 0 ? END : (orders.splice(at, 1)[0] as SideOrder);
  };
};
