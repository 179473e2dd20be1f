/** Last week's stances and support, to be given again in one act where they are still legal. */
import type { Order } from '../../game/orders.ts';
import type { Seat, View } from '../../game/state.ts';
import type { Journal } from './journal.ts';
import { ordersThisWeek } from './journal.ts';
import { refusalOf } from './useMatch.ts';

/** What an order is about: a later one about the same thing stands in its place. Null for what is not repeated. */
const subjectOf = (order: Order): string | null => {
  switch (order.type) {
    case 'stance':
      return `stance ${order.unit}`;
    case 'defensiveSupport':
    case 'glideBombs':
    case 'reconnoitre':
    case 'fortify':
      return `${order.type} ${order.hex}`;
    case 'interdict':
      return `interdict ${order.unit} ${order.hex}`;
    case 'strikeBridge':
      return `strikeBridge ${order.bridge}`;
    case 'strikeDepot':
      return `strikeDepot ${order.source}`;
    case 'roadEffort':
    case 'priority':
      return order.type;
    default:
      return null;
  }
};

/** It is so already, or there would be nothing left of it. */
const isSo = (view: View, order: Order): boolean => {
  const own = view.side ? view.sides[view.side] : undefined;
  switch (order.type) {
    case 'stance': {
      const unit = view.units[order.unit];
      return unit?.stance === order.stance && unit.reserveHex === order.hex;
    }
    case 'defensiveSupport':
      return (own?.defensiveSupport[order.hex] ?? 0) >= order.points;
    case 'interdict':
    case 'roadEffort':
      return !order.on;
    case 'priority':
      return order.units.every((unit) => view.units[unit]?.priority);
    default:
      return false;
  }
};

export const ordersAgain = (journal: Journal, seat: Seat | null, view: View): readonly Order[] => {
  const last = new Map<string, Order>();
  for (const { step } of ordersThisWeek(journal, seat, view.week - 1)) {
    const subject = subjectOf(step.order);
    if (subject === null) continue;
    last.delete(subject);
    last.set(subject, step.order);
  }
  return [...last.values()].filter((order) => !isSo(view, order) && refusalOf(view, order) === null);
};
