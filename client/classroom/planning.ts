/** The planning table: a side's own view as if its operations were on, and proposals as arrows on the map. */

import type { Order } from '../../game/orders.ts';
import type { Proposal } from '../../game/protocol/exercise.ts';
import type { Phase, Unit, View } from '../../game/state.ts';
import type { ArrowMark } from '../board/types.ts';

export const PLAN_PHASES = ['orders', 'movement', 'combat'] as const satisfies readonly Phase[];
export type PlanPhase = (typeof PLAN_PHASES)[number];

const rested = (unit: Unit): Unit => ({ ...unit, spent: 0, attacked: false, exploit: 0 });

/** Of what this side sees, and nothing else: a plan that the enemy thwarts shows it only when it is given. */
export const planningView = (view: View, phase: PlanPhase): View => {
  const { side } = view;
  if (!side) return view;
  const units = Object.fromEntries(
    Object.entries(view.units).map(([id, unit]) => [id, unit.side === side ? rested(unit) : unit]),
  );
  return { ...view, units, turn: { ...view.turn, side, phase, paused: false } };
};

/** While the other side plays, or the teacher has paused: there is something to plan as long as the match goes on. */
export const isPlanning = (view: View): boolean =>
  view.side !== null && view.result === null && view.turn.side !== view.side;

/** Moves and attacks can be drawn; the rest stands in the list alone. */
export const arrowsOf = (order: Order, view: View): readonly ArrowMark[] => {
  const from = (unit: string): string | null => view.units[unit]?.hex ?? null;
  if (order.type === 'move' || order.type === 'exploit') {
    const start = from(order.unit);
    return start ? [{ kind: 'move', side: null, path: [start, ...order.path], planned: true }] : [];
  }
  if (order.type !== 'attack') return [];
  return order.units.flatMap((unit): ArrowMark[] => {
    const start = from(unit);
    return start ? [{ kind: 'attack', side: null, path: [start, order.target], planned: true }] : [];
  });
};

export const arrowsOfAll = (proposals: readonly Proposal[], view: View): readonly ArrowMark[] =>
  proposals.flatMap(({ order }) => arrowsOf(order, view));
