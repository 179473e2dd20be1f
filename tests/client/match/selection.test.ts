import { describe, expect, test } from 'vitest';
import { NOTHING_SELECTED, type Selection, select } from '../../../client/match/selection.ts';

const chosen = select(NOTHING_SELECTED, { type: 'chooseUnit', unit: 'UA-95A', hex: '1614' });
const attacking = select(chosen, {
  type: 'openAttack',
  draft: { target: '1713', units: ['UA-95A'], prepared: true, support: 0 },
});

describe('selection', () => {
  test('choosing a unit moves the cursor to it and forgets what was aimed at', () => {
    const before: Selection = { ...NOTHING_SELECTED, aim: '1500' };
    const after = select(before, { type: 'chooseUnit', unit: 'UA-95A', hex: '1614' });
    expect(after).toMatchObject({ unit: 'UA-95A', hex: '1614', cursor: '1614', aim: null });
  });

  test('choosing an empty hex lets the unit go', () => {
    expect(select(chosen, { type: 'chooseHex', hex: '1000' })).toMatchObject({ unit: null, hex: '1000' });
  });

  test('the cursor of the keyboard is shown once it was moved', () => {
    expect(chosen.cursorShown).toBe(false);
    expect(select(chosen, { type: 'cursor', hex: '1714' })).toMatchObject({
      cursor: '1714',
      cursorShown: true,
      unit: 'UA-95A',
    });
  });

  test('pointing at the same hex again changes nothing', () => {
    const pointed = select(chosen, { type: 'point', hex: '1714' });
    expect(select(pointed, { type: 'point', hex: '1714' })).toBe(pointed);
  });

  test('Escape goes back one step at a time: attack, aim, unit, hex', () => {
    const aimed = { ...attacking, aim: '1713' };
    const steps = [aimed];
    for (let i = 0; i < 4; i++)
      steps.push(select(steps[steps.length - 1] as Selection, { type: 'back' }) as typeof aimed);
    expect(steps.map(({ attack, aim, unit, hex }) => [attack !== null, aim, unit, hex])).toEqual([
      [true, '1713', 'UA-95A', '1614'],
      [false, '1713', 'UA-95A', '1614'],
      [false, null, 'UA-95A', '1614'],
      [false, null, null, '1614'],
      [false, null, null, null],
    ]);
  });

  test('rule 10.1: no more attackers are ticked than the rules allow', () => {
    const two = select(attacking, { type: 'toggleAttacker', unit: 'UA-61M', most: 2 });
    const three = select(two, { type: 'toggleAttacker', unit: 'UA-80A', most: 2 });
    expect(three.attack?.units).toEqual(['UA-95A', 'UA-61M']);
    expect(select(three, { type: 'toggleAttacker', unit: 'UA-95A', most: 2 }).attack?.units).toEqual(['UA-61M']);
  });

  test('units are taken along with the chosen one, the first of them leads, and each can be let go', () => {
    const three = select(chosen, { type: 'group', units: ['UA-61M', 'UA-80A'], hex: '1615' });
    expect(three).toMatchObject({ unit: 'UA-95A', group: ['UA-61M', 'UA-80A'] });
    const two = select(three, { type: 'group', units: ['UA-95A'], hex: '1614' });
    expect(two).toMatchObject({ unit: 'UA-61M', group: ['UA-80A'] });
    expect(select(two, { type: 'group', units: ['UA-61M', 'UA-80A'], hex: '1615' })).toMatchObject({
      unit: null,
      group: [],
    });
  });

  test('a unit chosen alone, Escape or an order carried out lets the group go', () => {
    const group = select(chosen, { type: 'group', units: ['UA-61M'], hex: '1615' });
    expect(select(group, { type: 'chooseUnit', unit: 'UA-80A', hex: '1616' }).group).toEqual([]);
    expect(select(group, { type: 'back' })).toMatchObject({ unit: 'UA-95A', group: [] });
    expect(select(group, { type: 'ordered', hex: '1713' }).group).toEqual([]);
  });

  test('an order carried out ends the attack and follows the unit', () => {
    expect(select(attacking, { type: 'ordered', hex: '1713' })).toMatchObject({
      attack: null,
      aim: null,
      unit: 'UA-95A',
      hex: '1713',
      cursor: '1713',
    });
  });
});
