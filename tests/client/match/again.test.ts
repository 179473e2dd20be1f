import { describe, expect, test } from 'vitest';
import { ordersAgain } from '../../../client/match/again.ts';
import type { Journal } from '../../../client/match/journal.ts';
import type { Order } from '../../../game/orders.ts';
import { position, viewOf } from '../../helpers/position.ts';

const view = viewOf(
  position({
    week: 11,
    units: {
      lead: ['UA', 'mechanised', '1517', { stance: 'delay' }],
      other: ['UA', 'mechanised', '1518', { stance: 'hold' }],
      foe: ['RU', 'airborne', '1715'],
    },
    state: { turn: { side: 'UA', phase: 'orders', first: 'UA', paused: false } },
  }),
  'UA',
);
const given = (...orders: readonly (readonly [week: number, order: Order])[]): Journal => ({
  opening: [],
  steps: orders.map(([week, order]) => ({ seat: '0', order, happened: [], week, side: 'UA', ended: false })),
  weeks: [],
});
const hold = (unit: string): Order => ({ type: 'stance', unit, stance: 'hold', hex: null });
const laid: Order = { type: 'defensiveSupport', hex: '1517', points: 1 };

describe('as last week', () => {
  test('stances and support of last week are given again, those of other weeks and moves are not', () => {
    const journal = given(
      [9, { type: 'reconnoitre', hex: '1715' }],
      [10, hold('lead')],
      [10, laid],
      [10, { type: 'move', unit: 'lead', path: ['1517'] }],
    );
    expect(ordersAgain(journal, '0', view)).toEqual([hold('lead'), laid]);
  });

  test('what is so already is not ordered again', () =>
    expect(ordersAgain(given([10, hold('other')]), '0', view)).toEqual([]));

  test('only the last word of the week counts', () => {
    const withdraw: Order = { type: 'stance', unit: 'lead', stance: 'withdraw', hex: null };
    expect(ordersAgain(given([10, withdraw], [10, hold('lead')]), '0', view)).toEqual([hold('lead')]);
  });

  test('what is no longer legal is left out', () =>
    expect(ordersAgain(given([10, hold('gone')], [10, { type: 'glideBombs', hex: '2505' }]), '0', view)).toEqual([]));

  test('the other seat’s orders are not its own', () =>
    expect(ordersAgain(given([10, hold('lead')]), '1', view)).toEqual([]));
});
