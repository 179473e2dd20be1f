import { describe, expect, test } from 'vitest';
import { canReach, choiceAt, topIn } from '../../../client/match/choice.ts';
import { NOTHING_SELECTED } from '../../../client/match/selection.ts';
import { type PositionSpec, position, viewOf } from '../../helpers/position.ts';

const seen = (spec: PositionSpec) => viewOf(position(spec), 'UA');
const MOUSE = { isTouch: false, shift: false };
const SHIFT = { isTouch: false, shift: true };
const FINGER = { isTouch: true, shift: false };

const view = seen({
  layer: 'basic',
  units: {
    lead: ['UA', 'mechanised', '1517'],
    beside: ['UA', 'mechanised', '1617'],
    gun: ['UA', 'artillery', '1617'],
    far: ['RU', 'airborne', '2010'],
  },
});
const leading = { ...NOTHING_SELECTED, unit: 'lead', hex: '1517' };

describe('a click, a tap or Enter on a hex', () => {
  test('the positions of these tests: the unit could go to the one beside it', () => {
    expect(canReach(view, 'lead', '1617')).toBe(true);
    expect(canReach(view, 'lead', '1416')).toBe(true);
  });

  test('on an own counter chooses it, also within the reach of the unit that is chosen', () =>
    expect(choiceAt(view, leading, '1617', MOUSE)).toEqual({ kind: 'unit', unit: 'beside' }));

  test('with Shift the chosen unit goes to its own', () =>
    expect(choiceAt(view, leading, '1617', SHIFT)).toEqual({ kind: 'move', unit: 'lead' }));

  test('on free ground within reach orders the move; a finger aims first and orders the second time', () => {
    expect(choiceAt(view, leading, '1416', MOUSE)).toEqual({ kind: 'move', unit: 'lead' });
    expect(choiceAt(view, leading, '1416', FINGER)).toEqual({ kind: 'aim' });
    expect(choiceAt(view, { ...leading, aim: '1416' }, '1416', FINGER)).toEqual({ kind: 'move', unit: 'lead' });
  });

  test('again on a stack goes round all its units, the uppermost first', () => {
    expect(topIn(view, '1617')?.id).toBe('beside');
    const turns = ['beside', 'gun', 'beside'];
    let chosen: string | null = null;
    for (const unit of turns) {
      expect(choiceAt(view, { unit: chosen, aim: null }, '1617', MOUSE)).toEqual({ kind: 'unit', unit });
      chosen = unit;
    }
  });

  test('where nobody stands and the unit cannot go lets go of it', () =>
    expect(choiceAt(view, leading, '2505', MOUSE)).toEqual({ kind: 'hex' }));

  test('on an enemy beside one’s own in the combat phase opens the attack', () => {
    const fight = seen({
      layer: 'basic',
      units: { lead: ['UA', 'mechanised', '1517'], foe: ['RU', 'airborne', '1617'] },
      state: { turn: { side: 'UA', phase: 'combat', first: 'UA', paused: false } },
    });
    expect(choiceAt(fight, NOTHING_SELECTED, '1617', MOUSE)).toEqual({ kind: 'attack', leader: null });
  });
});
