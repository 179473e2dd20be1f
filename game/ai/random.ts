/** A player that orders at random among what is legal in its view: the fuzzer's and the simulator's baseline. */
import { ordersOf, sideOrders } from '../engine.ts';
import type { SideOrder } from '../orders.ts';
import type { View } from '../state.ts';
import type { Player } from './player.ts';

/** One order in so many ends the phase, so that every phase ends. */
const END_ONE_IN = 14;

export const randomPlayer: Player = (view, random) => {
  const end: SideOrder = { type: 'endPhase' };
  if (random() < 1 / END_ONE_IN) return end;
  const units = ownUnits(view);
  const slot = Math.floor(random() * (units.length + 2));
  const unit = units[slot];
  const orders = unit === undefined ? sideOrders(view) : ordersOf(view, unit);
  return orders[Math.floor(random() * orders.length)] ?? end;
};

const ownUnits = (view: View): string[] => {
  const ids: string[] = [];
  for (const id in view.units) if (view.units[id]?.side === view.side) ids.push(id);
  return ids;
};
