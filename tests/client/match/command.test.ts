import { describe, expect, test } from 'vitest';
import { type Known, parseCommand } from '../../../client/match/command.ts';

const known: Known = {
  own: [
    { id: 'UA-95A', short: '95 Air Aslt', name: '95th Air Assault Brigade' },
    { id: 'UA-61M', short: '61+116 Mech', name: '61st and 116th Mechanized Brigades' },
    { id: 'UA-80A', short: '80 Air Aslt', name: '80th Air Assault Brigade' },
    { id: 'UA-82A', short: '82 Air Aslt', name: '82nd Air Assault Brigade' },
  ],
  places: [
    { name: 'Lebedevka', otherName: 'Lebedivka', hex: '1414', importance: 2 },
    { name: 'Malaya Loknya', otherName: 'Mala Loknia', hex: '1611', importance: 2 },
    { name: 'Loknia', otherName: 'Loknya', hex: '1317', importance: 3 },
    { name: 'Sudzha', otherName: 'Sudzha', hex: '1615', importance: 1 },
  ],
  isHex: (id) => Number(id.slice(0, 2)) < 32 && Number(id.slice(2)) < 27,
};
const meant = (line: string) => {
  const parsed = parseCommand(known, line);
  return parsed.ok ? parsed.command : parsed.problem;
};

describe('command line', () => {
  test.each([
    ['95 to Lebedevka', { kind: 'move', unit: 'UA-95A', hex: '1414' }],
    ['/95 to Lebedevka', { kind: 'move', unit: 'UA-95A', hex: '1414' }],
    ['move 61 to 1611', { kind: 'move', unit: 'UA-61M', hex: '1611' }],
    ['82nd air assault to mala loknia', { kind: 'move', unit: 'UA-82A', hex: '1611' }],
    ['95 -> 16·15', { kind: 'move', unit: 'UA-95A', hex: '1615' }],
    ['95 and 61 to Sudzha', { kind: 'moveGroup', units: ['UA-95A', 'UA-61M'], hex: '1615' }],
    ['61st and 116th Mechanized Brigades to 1611', { kind: 'move', unit: 'UA-61M', hex: '1611' }],
    [
      '95, 61st and 116th Mechanized Brigades and 80 to Sudzha',
      { kind: 'moveGroup', units: ['UA-95A', 'UA-61M', 'UA-80A'], hex: '1615' },
    ],
    ['attack 1711 with 95 and 61', { kind: 'attack', target: '1711', units: ['UA-95A', 'UA-61M'] }],
    ['Attack Sudzha with 95, 80 and 82', { kind: 'attack', target: '1615', units: ['UA-95A', 'UA-80A', 'UA-82A'] }],
    ['95 attacks Sudzha', { kind: 'attack', target: '1615', units: ['UA-95A'] }],
    ['why 82', { kind: 'why', unit: 'UA-82A' }],
    ['show 95', { kind: 'show', unit: 'UA-95A' }],
    ['80 hold', { kind: 'stance', unit: 'UA-80A', stance: 'hold' }],
    ['next', { kind: 'next' }],
    ['end phase', { kind: 'endPhase' }],
    ['take back', { kind: 'takeBack' }],
  ])('%s', (line, command) => expect(meant(line)).toEqual(command));

  test.each([
    ['', { code: 'empty' }],
    ['dance', { code: 'unknown', text: 'dance' }],
    ['47 to Sudzha', { code: 'noUnit', text: '47' }],
    ['95 to Paris', { code: 'noPlace', text: 'Paris' }],
    ['95 to 9999', { code: 'noPlace', text: '9999' }],
  ])('%j is answered with what is wrong', (line, problem) => expect(meant(line)).toEqual(problem));

  test('a name that fits several units is not guessed', () => {
    expect(meant('why air aslt')).toMatchObject({ code: 'manyUnits', units: ['UA-95A', 'UA-80A', 'UA-82A'] });
  });

  test('the exact name of a place comes before one that begins with it', () => {
    expect(meant('95 to Loknia')).toMatchObject({ hex: '1317' });
  });
});
