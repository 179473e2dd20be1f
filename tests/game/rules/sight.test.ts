import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../game/board.ts';
import { scriptedDice } from '../../../game/dice.ts';
import { addContact, isSeen, refreshKnown, sightOf, sightRange } from '../../../game/rules/sight.ts';
import { makeSituation, situationOf } from '../../../game/situation.ts';
import type { GameState, Side } from '../../../game/state.ts';
import { changeUnit, openWork, setControl } from '../../../game/work.ts';
import { controlRows, position, testBoard, unit } from '../../helpers/position.ts';

const at = (hex: string) => indexOf(testBoard, hex);
const sees = (state: GameState, side: Side, hex: string) => sightOf(situationOf(state), side)[at(hex)] === 1;

describe('12.1 sight', () => {
  test('12.1 Ukraine sees by the intelligence it is given: six hexes, three, one', () => {
    const state = (intelligence: number) =>
      position({ fog: true, intelligence, units: { a: ['UA', 'mechanised', '1317', { supply: 'cut' }] } });
    expect([sees(state(2), 'UA', '1911'), sees(state(2), 'UA', '2017')]).toEqual([false, false]);
    expect([sees(state(2), 'UA', '1917'), sees(state(1), 'UA', '1917'), sees(state(1), 'UA', '1617')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([sees(state(0), 'UA', '1517'), sees(state(0), 'UA', '1417')]).toEqual([false, true]);
  });

  test('12.1 drones see four hexes, two in snow and fog', () => {
    const drone = unit('d', ['RU', 'drone', '1912']);
    expect(sightRange(position(), drone)).toBe(4);
    expect(sightRange(position({ state: { weather: 'snow' } }), drone)).toBe(3);
    expect(sightRange(position({ without: ['aid'], state: { weather: 'snow' } }), drone)).toBe(2);
  });

  test('12.1 what is held is seen, and what was reconnoitred, two hexes around', () => {
    const state = position({
      fog: true,
      intelligence: 0,
      units: { a: ['UA', 'mechanised', '1317'] },
      sides: { UA: { reconnoitred: ['2008'] } },
    });
    expect([sees(state, 'UA', '1117'), sees(state, 'UA', '1417')]).toEqual([true, true]);
    expect([sees(state, 'UA', '2006'), sees(state, 'UA', '2208'), sees(state, 'UA', '2308')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('12.2 special operations units are seen only from beside', () => {
    const state = (hex: string) =>
      position({ fog: true, units: { a: ['UA', 'mechanised', '1317'], s: ['RU', 'specialOperations', hex] } });
    const seen = (hex: string) => {
      const situation = situationOf(state(hex));
      return isSeen(situation, sightOf(situation, 'UA'), unit('s', ['RU', 'specialOperations', hex]));
    };
    expect(seen('1416')).toBe(true);
    expect(seen('1516')).toBe(false);
  });
});

describe('12.3 what a side remembers', () => {
  const start = () =>
    position({
      fog: true,
      week: 10,
      intelligence: 1,
      units: { a: ['UA', 'mechanised', '1317'], r: ['RU', 'motorRifle', '1516'] },
    });

  test('12.3 an enemy that was seen and whose hex is seen no more becomes a contact, by name', () => {
    const work = openWork(start(), scriptedDice());
    changeUnit(work, 'a', { hex: '0817' });
    refreshKnown(work);
    expect(work.state.sides.UA.known?.contacts).toEqual([
      { hex: '1516', week: 10, unit: 'r', short: 'r', type: 'motorRifle' },
    ]);
    refreshKnown(work);
    expect(work.state.sides.UA.known?.contacts.length).toBe(1);
  });

  test('12.3 a contact is struck out when its hex is seen, and after four weeks', () => {
    const contact = (hex: string, week: number) => ({ hex, week, unit: 'x', short: 'x', type: null });
    const state = start();
    const contacts = [contact('1516', 9), { ...contact('2503', 6), unit: 'y' }, { ...contact('2504', 5), unit: 'z' }];
    const known = { control: state.control, contacts };
    const work = openWork(
      { ...state, week: 9, sides: { ...state.sides, UA: { ...state.sides.UA, known } } },
      scriptedDice(),
    );
    work.state.week = 10;
    refreshKnown(work);
    expect(work.state.sides.UA.known?.contacts.map(({ hex }) => hex)).toEqual(['2503']);
  });

  test('12.3 control is as last seen', () => {
    const work = openWork(start(), scriptedDice());
    setControl(work, ['1416', '1022'], 'RU');
    refreshKnown(work);
    const known = work.state.sides.UA.known?.control as readonly string[];
    expect(known).toEqual(controlRows([], ['1416', '1516']));
    expect(makeSituation({ ...work.state }).control[at('1022')]).toBe(1);
  });

  test('12.4 a contact without a name stays for its week even where one sees, and is not doubled', () => {
    const work = openWork(start(), scriptedDice());
    const met = { hex: '1417', week: 10, unit: null, short: null, type: null };
    addContact(work, 'UA', met);
    addContact(work, 'UA', met);
    refreshKnown(work);
    expect(work.state.sides.UA.known?.contacts).toEqual([met]);
    work.state.week = 11;
    refreshKnown(work);
    expect(work.state.sides.UA.known?.contacts).toEqual([]);
  });

  test('12 without fog nothing is remembered', () => {
    const work = openWork(position({ units: { a: ['UA', 'mechanised', '1317'] } }), scriptedDice());
    addContact(work, 'UA', { hex: '1417', week: 10, unit: null, short: null, type: null });
    refreshKnown(work);
    expect(work.state.sides.UA.known).toBeNull();
  });
});
