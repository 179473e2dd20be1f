import { describe, expect, it } from 'vitest';
import { thoughtsFrom } from '../../../game/replay/thoughtsFrom.ts';

const reason = (order: unknown) => ({
  about: 'move',
  candidates: [{ order, score: 1.5, terms: [{ code: 'ground', value: 1.5 }] }],
});
const thought = (order: unknown) => ({ week: 3, side: 'UA', level: 'normal', choices: [reason(order)] });

describe('what the computer weighed, in a file', () => {
  it('is read as it was written', () => {
    const all = [thought({ type: 'move', unit: 'UA-80A', path: ['1615'] }), thought(null)];
    expect(thoughtsFrom(JSON.parse(JSON.stringify(all)))).toEqual(all);
  });

  it.each([
    ['an order that is none', thought({ type: 'move' })],
    [
      'a term that nobody knows',
      {
        ...thought(null),
        choices: [{ about: 'move', candidates: [{ order: null, score: 1, terms: [{ code: 'luck', value: 1 }] }] }],
      },
    ],
    ['no operations', 7],
  ])('%s is passed over, the rest is kept', (_, bad) => {
    expect(thoughtsFrom([bad, thought(null)])).toEqual([thought(null)]);
  });

  it('anything else is none', () => {
    expect(thoughtsFrom('thoughts')).toEqual([]);
    expect(thoughtsFrom(undefined)).toEqual([]);
  });
});
