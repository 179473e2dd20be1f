import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../game/board.ts';
import { combatUnitsAt, enemyAt, roomFor, stackingViolations, supportUnitsAt } from '../../../game/rules/stacking.ts';
import { situationOf } from '../../../game/situation.ts';
import { position, testBoard, type UnitSpec, unit } from '../../helpers/position.ts';

const hex = indexOf(testBoard, '1317');
const room = (units: Record<string, UnitSpec>, newcomer: UnitSpec) =>
  roomFor(situationOf(position({ units })), hex, unit('new', newcomer));

describe('6.1 stacking', () => {
  test('6.1 a third combat unit finds no room', () => {
    const one: UnitSpec = ['UA', 'mechanised', '1317'];
    expect(room({ a: one }, ['UA', 'tank', '1217'])).toBe(true);
    expect(room({ a: one, b: one }, ['UA', 'tank', '1217'])).toBe(false);
  });

  test('6.1 one support unit fits beside two combat units, a second does not', () => {
    const two: Record<string, UnitSpec> = { a: ['UA', 'mechanised', '1317'], b: ['UA', 'tank', '1317'] };
    expect(room(two, ['UA', 'drone', '1217'])).toBe(true);
    expect(room({ ...two, c: ['UA', 'artillery', '1317'] }, ['UA', 'drone', '1217'])).toBe(false);
  });

  test('6.1 no unit stacks with the enemy', () => {
    expect(room({ r: ['RU', 'drone', '1317'] }, ['UA', 'mechanised', '1217'])).toBe(false);
  });

  test('6.1 a unit does not stand in its own way', () => {
    const state = position({ units: { a: ['UA', 'mechanised', '1317'], b: ['UA', 'tank', '1317'] } });
    expect(roomFor(situationOf(state), hex, unit('a', ['UA', 'mechanised', '1317']))).toBe(true);
  });

  test('6.1 who stands in a hex is told by kind and side', () => {
    const situation = situationOf(position({ units: { a: ['UA', 'mechanised', '1317'], d: ['UA', 'drone', '1317'] } }));
    expect(combatUnitsAt(situation, hex).map(({ id }) => id)).toEqual(['a']);
    expect(supportUnitsAt(situation, hex, 'UA').map(({ id }) => id)).toEqual(['d']);
    expect(combatUnitsAt(situation, hex, 'RU')).toEqual([]);
    expect(enemyAt(situation, hex, 'RU')).toBe(true);
    expect(enemyAt(situation, hex, 'UA')).toBe(false);
  });

  test('6.1 violations are named', () => {
    const one: UnitSpec = ['UA', 'mechanised', '1317'];
    expect(stackingViolations(position({ units: { a: one, b: one } }))).toEqual([]);
    expect(stackingViolations(position({ units: { a: one, b: one, c: one } }))).toEqual(['1317 holds 3 combat units']);
    expect(stackingViolations(position({ units: { a: one, r: ['RU', 'drone', '1317'] } }))).toEqual([
      '1317 holds units of both sides',
    ]);
  });
});
