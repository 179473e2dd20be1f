import { describe, expect, test } from 'vitest';
import { counterModel, numberOf } from '../../../client/board/counterModel.ts';
import { placePath } from '../../../client/board/counters/place.ts';
import { CARD, cardPath } from '../../../client/board/counters/sizes.ts';
import { SYMBOL_IDS, symbolFor } from '../../../client/board/counters/symbols.ts';
import { UNIT_TYPES } from '../../../game/data/unitTypes.ts';
import type { Unit } from '../../../game/state.ts';

const unit = (more: Partial<Unit> = {}): Unit => ({
  id: 'ua-95',
  side: 'UA',
  type: 'airAssault',
  name: '95th Air Assault Brigade',
  short: '95 Air Aslt',
  quality: 4,
  contingent: false,
  maxSteps: 4,
  hits: 8,
  hex: '1613',
  supply: 'open',
  weeksNotOpen: 0,
  weeksCut: 0,
  unseenCause: null,
  stance: 'delay',
  reserveHex: null,
  stanceSince: 1,
  weeksInPlace: 0,
  spent: 0,
  attacked: false,
  attackedLastWeek: false,
  defended: false,
  exploit: 0,
  onFoot: false,
  refitUntil: null,
  priority: false,
  ...more,
});

describe('the counter of a unit', () => {
  test('rule 5 steps are hits by two, rounded up; an odd number of hits wears the last', () => {
    expect(counterModel(unit({ hits: 8 }))).toMatchObject({ steps: 4, worn: false, strength: 12 });
    expect(counterModel(unit({ hits: 5 }))).toMatchObject({ steps: 3, worn: true, strength: 9 });
    expect(counterModel(unit({ hits: 1 }))).toMatchObject({ steps: 1, worn: true });
  });
  test('the strength that the rules give, supply counted in, stands on it; a support unit has none', () => {
    expect(counterModel(unit(), { strength: 4.5 }).strength).toBe(4.5);
    expect(counterModel(unit({ type: 'drone' })).strength).toBeNull();
  });
  test('the contingent carries KP, and a setting may change the letters', () => {
    expect(counterModel(unit({ side: 'RU', contingent: true })).letters).toBe('KP');
    expect(counterModel(unit({ side: 'RU' })).letters).toBe('RU');
    expect(counterModel(unit(), { letters: 'B' }).letters).toBe('B');
  });
  test('a stance other than the usual is shown at every level with text', () => {
    expect(counterModel(unit({ stance: 'delay' })).usualStance).toBe(true);
    expect(counterModel(unit({ stance: 'delay' }), { usual: 'hold' }).usualStance).toBe(false);
  });
  test('the number is the formation’s, or three letters of a name', () => {
    expect(['95 Air Aslt', '810 Nav Inf', 'Rubikon', '1427 Mot Rif', 'Akhmat'].map(numberOf)).toEqual([
      '95',
      '810',
      'RUB',
      '1427',
      'AKH',
    ]);
  });
  test('known only from afar is marked', () => {
    expect(counterModel(unit({ seenFromAfar: true })).afar).toBe(true);
    expect(counterModel(unit()).afar).toBe(false);
  });
});

describe('drawing', () => {
  test('every unit type has a symbol, and each symbol draws something in its frame at each level', () => {
    for (const { symbol } of Object.values(UNIT_TYPES)) expect(SYMBOL_IDS).toContain(symbol);
    for (const id of SYMBOL_IDS)
      for (const { frame } of Object.values(CARD)) {
        const drawn = symbolFor(id, frame.w, frame.h);
        expect(Boolean(drawn.lines || drawn.fill || drawn.letters)).toBe(true);
        expect(drawn.lines + (drawn.fill ?? '')).not.toMatch(/NaN|undefined/);
      }
  });
  test('no two symbols look the same', () => {
    const looks = SYMBOL_IDS.map((id) => JSON.stringify(symbolFor(id, 33, 21)));
    expect(new Set(looks).size).toBe(SYMBOL_IDS.length);
  });
  test('sides differ in shape: round corners are arcs, cut corners are straight', () => {
    expect(cardPath('UA', 44, 33, 6)).toContain('A6 6');
    expect(cardPath('RU', 44, 33, 6)).not.toContain('A');
  });
  test('a path is moved and scaled command by command', () => {
    expect(placePath('M0 -8L8 5H-8V2Z', 10, 20, 2)).toBe('M10 4L26 30H-6V24Z');
    expect(placePath('M1 1A2 2 0 1 1 3 3Z', 1, 1, 0.5)).toBe('M1.5 1.5A1 1 0 1 1 2.5 2.5Z');
  });
});
