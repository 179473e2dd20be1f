import { expect, test } from 'vitest';
import { fatesOf } from '../../../client/classroom/fates.ts';
import type { Order } from '../../../game/orders.ts';
import type { Proposal } from '../../../game/protocol/exercise.ts';

const move = (unit: string): Order => ({ type: 'move', unit, path: ['1010'] });
const proposal = (n: number, by: string): Proposal => ({
  n,
  by,
  nickname: by,
  order: move(`u${n}`),
  plan: false,
  owner: 'commander',
});

test('a pupil hears what became of its own proposals: made an order, or turned down; not of what it withdrew itself', () => {
  const before = [proposal(1, 'me'), proposal(2, 'me'), proposal(3, 'me'), proposal(4, 'me'), proposal(5, 'other')];
  const fates = fatesOf(before, [proposal(4, 'me')], [move('u1'), move('u9')], 'me', new Set([3]));
  expect(fates.map(({ proposal: { n }, taken }) => [n, taken])).toEqual([
    [1, true],
    [2, false],
  ]);
});
