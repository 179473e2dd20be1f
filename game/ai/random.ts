/** A player that orders at random among what is legal in its view: the fuzzer's and the simulator's baseline. */
import { ordersOf, sideOrders } from '../engine.ts';
import type { SideOrder } from '../orders.ts';
import { situationOf } from '../situation.ts';
import type { Player } from './player.ts';

/** One order in so many ends the phase, so that every phase ends; people give about as many orders in a phase. */
const END_ONE_IN = 30;

/** Units asked in turn for something to do; when none of so many has anything, the phase ends. */
const ASKED = 4;

export const randomPlayer: Player = (view, random) => {
  const end: SideOrder = { type: 'endPhase' };
  if (!view.side || random() < 1 / END_ONE_IN) return end;
  const units = situationOf(view).ofSide[view.side];
  for (let asked = 0; asked < ASKED; asked++) {
    const unit = units[Math.floor(random() * (units.length + 2))];
    const orders = unit === undefined ? sideOrders(view) : ordersOf(view, unit.id);
    const order = orders[Math.floor(random() * orders.length)];
    if (order) return order;
  }
  return end;
};
