import { describe, expect, test } from 'vitest';
import { groupPlan } from '../../../client/match/group.ts';
import { distance, indexOf } from '../../../game/board.ts';
import { position, testBoard, viewOf } from '../../helpers/position.ts';

const view = viewOf(
  position({
    layer: 'basic',
    units: {
      a: ['UA', 'mechanised', '1418'],
      b: ['UA', 'mechanised', '1418'],
      c: ['UA', 'mechanised', '1318'],
      slow: ['UA', 'territorial', '1218'],
      done: ['UA', 'mechanised', '1317', { spent: 99 }],
      foe: ['RU', 'airborne', '2510'],
    },
  }),
  'UA',
);
const ends = (units: readonly string[], to: string) =>
  groupPlan(view, units, to).legs.map(({ reach }) => reach?.hex ?? null);
const apart = (a: string, b: string) => distance(testBoard, indexOf(testBoard, a), indexOf(testBoard, b));

describe('a group sent along one way', () => {
  test('rule 6.1: two go into the hex, the third as near as there is room', () => {
    const [a, b, c] = ends(['a', 'b', 'c'], '1615');
    expect([a, b]).toEqual(['1615', '1615']);
    expect(c).not.toBe('1615');
    expect(apart(c ?? '', '1615')).toBe(1);
  });

  test('a slower unit comes as far along the way as it can; one that has moved stays', () => {
    const [, slow, done] = ends(['a', 'slow', 'done'], '1615');
    expect(slow).not.toBeNull();
    expect(apart(slow ?? '', '1615')).toBeLessThan(apart('1218', '1615'));
    expect(done).toBeNull();
  });

  test('where the first cannot go nobody is sent', () => expect(ends(['done', 'a'], '1615')).toEqual([null, null]));

  test('each leg is an ordinary move of its unit from where it stands', () => {
    for (const { unit, reach } of groupPlan(view, ['a', 'b', 'c'], '1615').legs)
      expect(apart(view.units[unit]?.hex ?? '', reach?.path[0] ?? '')).toBe(1);
  });
});
