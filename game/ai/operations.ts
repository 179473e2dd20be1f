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
import { type Picture, pictureOf } from './picture.ts';
import type { Reason } from './reasons.ts';
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

export const planPhase = (view: View, level: Level, seed: number, temper: Temper): PhasePlan => {
  const picture = pictureOf(view, level, seed, temper);
  const end: PhasePlan = { orders: [END], reasons: [] };
  switch (view.turn.phase) {
    case 'orders':
      return before(picture) ?? end;
    case 'movement':
      return movementPlan(picture) ?? planOf(view, () => fireOrders(picture)) ?? after(picture) ?? end;
    case 'combat':
      return planOf(view, () => nextAttack(picture)) ?? after(picture) ?? end;
    case 'exploitation':
      return planOf(view, () => nextExploit(picture)) ?? after(picture) ?? end;
  }
};

/** Whether the plan still stands: same phase, and nothing came to light since it was made. */
const sameSight = (a: View, b: View): boolean =>
  a.week === b.week &&
  a.turn.side === b.turn.side &&
  a.turn.phase === b.turn.phase &&
  a.contacts.length === b.contacts.length &&
  Object.keys(a.units).length === Object.keys(b.units).length;

/** Gives orders one by one; it keeps its plan between them, and nothing else. */
export const operator = (
  level: Level,
  seed: number,
  temperFor: (view: View) => Temper,
  onReasons?: (reasons: readonly Reason[]) => void,
): ((view: View) => SideOrder) => {
  let plan: { orders: SideOrder[]; view: View } | null = null;
  return (view) => {
    if (plan && sameSight(plan.view, view)) {
      const at = plan.orders.findIndex((order) => !check(view, order));
      if (at >= 0) return plan.orders.splice(at, 1)[0] as SideOrder;
    }
    const made = planPhase(view, level, seed, temperFor(view));
    onReasons?.(made.reasons);
    const orders = [...made.orders];
    const at = orders.findIndex((order) => !check(view, order));
    plan = at < 0 ? null : { orders, view };
    return at < 0 ? END : (orders.splice(at, 1)[0] as SideOrder);
  };
};
