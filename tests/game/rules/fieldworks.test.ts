import { describe, expect, test } from 'vitest';
import { scriptedDice } from '../../../game/dice.ts';
import { closeFieldworks, levelAfter } from '../../../game/rules/fieldworks.ts';
import type { Fieldwork, GameState, Unit } from '../../../game/state.ts';
import { openWork, type Work } from '../../../game/work.ts';
import { type PositionSpec, position } from '../../helpers/position.ts';

const HEX = '2109';
const works = (side: 'UA' | 'RU', level: 1 | 2): Record<string, Fieldwork> => ({ [HEX]: { side, level } });
const close = (state: GameState, ...falls: number[]): Work => {
  const work = openWork(state, scriptedDice(...falls));
  closeFieldworks(work);
  return work;
};
const stays = (weeksInPlace: number, change: Partial<Unit> = {}, spec: PositionSpec = {}) =>
  close(position({ ...spec, units: { r: ['RU', 'motorRifle', HEX, { weeksInPlace, ...change }] } })).state.fieldworks[
    HEX
  ]?.level;

describe('5.4 fieldworks', () => {
  test('5.4 level 1 after two weeks in place, level 2 after six', () => {
    expect([0, 1, 2, 5, 6, 20].map(levelAfter)).toEqual([0, 0, 1, 1, 2, 2]);
    expect([stays(0), stays(1), stays(4), stays(5)]).toEqual([undefined, 1, 1, 2]);
  });

  test('5.4 units that are cut do not dig; support units do not; the basic layer has none', () => {
    expect(stays(9, { supply: 'cut' })).toBeUndefined();
    expect(stays(9, { type: 'artillery' })).toBeUndefined();
    expect(stays(9, {}, { layer: 'basic' })).toBeUndefined();
  });

  test('5.4 what stands is not lowered by newcomers', () => {
    const state = position({
      state: { fieldworks: works('RU', 2) },
      units: { r: ['RU', 'motorRifle', HEX, { weeksInPlace: 1 }] },
    });
    expect(close(state).state.fieldworks).toEqual(works('RU', 2));
  });

  test('5.4 left empty they are lost on 1 or 2', () => {
    const empty = position({ state: { fieldworks: works('RU', 1) } });
    expect(close(empty, 2).state.fieldworks).toEqual({});
    expect(close(empty, 3).state.fieldworks).toEqual(works('RU', 1));
  });

  test('5.4 in enemy hands they are gone', () => {
    const taken = position({ control: { ukrainian: [HEX] }, state: { fieldworks: works('RU', 2) } });
    expect(close(taken).state.fieldworks).toEqual({});
  });

  test('5.4 only their side is told', () => {
    const work = close(position({ units: { r: ['RU', 'motorRifle', HEX, { weeksInPlace: 1 }] } }));
    expect(work.happened.map(({ to }) => to)).toEqual(['RU']);
  });
});
