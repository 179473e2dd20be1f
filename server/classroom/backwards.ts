/** Rule 2.3 — where a match goes back to: before the last order of a side that holds, or to the beginning of a week. */
import type { RecordedOrder } from '../../game/match.ts';

/** An order of the record, by its place from 0, with the week in which it was given. */
export interface Given extends RecordedOrder {
  readonly week: number;
}

/** The places of the orders that hold: a rewind takes away those from its place on. */
export const standingPlaces = (orders: readonly RecordedOrder[]): readonly number[] => {
  // What held after each order, so that a rewind to before another one finds what held then.
  const after: (readonly number[])[] = [];
  for (const [place, { order }] of orders.entries()) {
    const before = place > 0 ? (after[place - 1] ?? []) : [];
    if (order.type === 'rewind') after.push(order.to > 0 ? (after[order.to - 1] ?? []) : []);
    else after.push([...before, place]);
  }
  return after[orders.length - 1] ?? [];
};

/** A week in which no side gave an order yet has not begun. Null when there is nothing to go back to. */
export const placeBefore = (orders: readonly Given[], by: 'order' | 'week', now: number): number | null => {
  const standing = standingPlaces(orders);
  if (by === 'order') return standing.findLast((place) => orders[place]?.seat !== '2') ?? null;
  const first = (week: number) => standing.find((place) => orders[place]?.week === week) ?? null;
  const isPlayed = standing.some((place) => orders[place]?.week === now && orders[place]?.seat !== '2');
  return isPlayed ? first(now) : first(now - 1);
};
