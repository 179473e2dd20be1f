import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../game/board.ts';
import { scriptedDice } from '../../../game/dice.ts';
import { mopUp } from '../../../game/rules/mopUp.ts';
import { holdersOf, isHeld } from '../../../game/rules/zonesOfControl.ts';
import { situationOf } from '../../../game/situation.ts';
import type { GameState, Side } from '../../../game/state.ts';
import { controllerOf, openWork } from '../../../game/work.ts';
import { position, testBoard, type UnitSpec } from '../../helpers/position.ts';

const at = (hex: string) => indexOf(testBoard, hex);
const zoneIn = (state: GameState, side: Side, hex: string) => situationOf(state).zone[side][at(hex)] === 1;
const heldIn = (state: GameState, side: Side, hex: string) => isHeld(situationOf(state), at(hex), side);
const russian = (spec: UnitSpec[2], more: UnitSpec[3] = {}, type: UnitSpec[1] = 'motorRifle'): UnitSpec => [
  'RU',
  type,
  spec,
  more,
];

describe('6.2 zones of control', () => {
  test('6.2 the six hexes around a combat unit, and no further', () => {
    const state = position({ units: { r: russian('1912') } });
    for (const hex of ['2012', '1911', '1811', '1812', '1813', '1913']) expect(zoneIn(state, 'RU', hex)).toBe(true);
    for (const hex of ['1912', '2112', '1710']) expect(zoneIn(state, 'RU', hex)).toBe(false);
  });

  test('6.2 support units, special operations units and cut units have none; a unit under fire has one', () => {
    const zone = (unit: UnitSpec) => zoneIn(position({ units: { r: unit } }), 'RU', '2012');
    expect(zone(russian('1912', {}, 'drone'))).toBe(false);
    expect(zone(russian('1912', {}, 'specialOperations'))).toBe(false);
    expect(zone(russian('1912', { supply: 'cut' }))).toBe(false);
    expect(zone(russian('1912', { supply: 'underFire' }))).toBe(true);
  });

  test('6.2 a zone does not cross the Seym but by a bridge', () => {
    const units = { r: russian('0711') };
    expect(zoneIn(position({ units }), 'RU', '0810')).toBe(true);
    expect(zoneIn(position({ units, state: { bridges: { 'seym-glushkovo': 'destroyed' } } }), 'RU', '0810')).toBe(
      false,
    );
  });

  test('6.5 in the surprise week the Russian side has no zones and holds only where it stands', () => {
    const state = position({
      week: 1,
      units: { r: russian('1912'), a: ['UA', 'mechanised', '1317'] },
      state: { flags: { surprise: 1 } },
    });
    expect(zoneIn(state, 'RU', '2012')).toBe(false);
    expect(heldIn(state, 'RU', '1912')).toBe(true);
    expect(heldIn(state, 'RU', '2012')).toBe(false);
    expect(zoneIn(state, 'UA', '1416')).toBe(true);
  });
});

describe('6.3 hold radius', () => {
  const far = '2112';
  const beside = '2012';
  test('6.3 a unit holds two hexes around when open, one under fire, its own when cut', () => {
    const state = (supply: 'open' | 'underFire' | 'cut') => position({ units: { r: russian('1912', { supply }) } });
    expect([heldIn(state('open'), 'RU', beside), heldIn(state('open'), 'RU', far)]).toEqual([true, true]);
    expect([heldIn(state('underFire'), 'RU', beside), heldIn(state('underFire'), 'RU', far)]).toEqual([true, false]);
    expect([heldIn(state('cut'), 'RU', '1912'), heldIn(state('cut'), 'RU', beside)]).toEqual([true, false]);
  });

  test('6.3 border guards and conscripts hold one hex at most, special operations units only their own', () => {
    const state = (type: UnitSpec[1]) => position({ units: { r: russian('1912', {}, type) } });
    expect(heldIn(state('conscripts'), 'RU', beside)).toBe(true);
    expect(heldIn(state('conscripts'), 'RU', far)).toBe(false);
    expect(heldIn(state('specialOperations'), 'RU', beside)).toBe(false);
  });

  test('6.3 only ground of its own side is held, and hold does not reach through enemy ground', () => {
    const state = position({ units: { r: russian('1912') }, control: { ukrainian: ['2012', '2011', '2013'] } });
    expect(heldIn(state, 'RU', '2012')).toBe(false);
    expect(heldIn(state, 'RU', '2112')).toBe(false);
    expect(heldIn(state, 'RU', '1911')).toBe(true);
  });

  test('6.3 hold does not cross a major river without a bridge', () => {
    const units = { r: russian('0711') };
    expect(heldIn(position({ units }), 'RU', '0810')).toBe(true);
    const broken = position({
      units,
      state: { bridges: { 'seym-glushkovo': 'destroyed', 'seym-zvannoye': 'destroyed', 'seym-karyzh': 'destroyed' } },
    });
    expect(heldIn(broken, 'RU', '0810')).toBe(false);
  });

  test('9.8 without intelligence Ukrainian units under fire hold only their own hex', () => {
    const units: Record<string, UnitSpec> = { a: ['UA', 'mechanised', '1317', { supply: 'underFire' }] };
    expect(heldIn(position({ units, intelligence: 1 }), 'UA', '1217')).toBe(true);
    expect(heldIn(position({ units, intelligence: 0 }), 'UA', '1217')).toBe(false);
    expect(heldIn(position({ units, intelligence: 0, without: ['aid'] }), 'UA', '1217')).toBe(true);
  });

  test('6.3 the holders of a hex are the units whose radius reaches it', () => {
    const state = position({ units: { r: russian('1912'), s: russian('2212'), t: russian('2312') } });
    expect(
      holdersOf(situationOf(state), at('2112'), 'RU')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['r', 's', 't']);
    expect(
      holdersOf(situationOf(state), at('2012'), 'RU')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['r', 's']);
  });
});

describe('6.4 mopping up', () => {
  const pocket = ['2008', '2108', '2109', '2009'];
  const close = (state: GameState) => {
    const work = openWork(state, scriptedDice());
    mopUp(work);
    return work;
  };

  test('6.4 an enclosed group of four hexes passes to the enemy and everybody is told', () => {
    const work = close(position({ control: { ukrainian: pocket } }));
    for (const hex of pocket) expect(controllerOf(work, hex)).toBe('RU');
    expect(work.happened.map(({ to, what }) => [to, what.kind])).toEqual([['both', 'controlChanged']]);
  });

  test('6.4 a unit in the group keeps it', () => {
    const work = close(
      position({ control: { ukrainian: pocket }, units: { a: ['UA', 'territorial', '2008', { supply: 'cut' }] } }),
    );
    for (const hex of pocket) expect(controllerOf(work, hex)).toBe('UA');
  });

  test('6.4 a larger group loses four hexes a week from its edge', () => {
    const big = ['2006', '2007', '2008', '2009', '2106', '2107', '2108', '2109', '2206', '2207'];
    const work = close(position({ control: { ukrainian: big } }));
    expect(big.filter((hex) => controllerOf(work, hex) === 'RU').length).toBe(4);
  });

  test('6.4 ground that a road home leads to stays, and so does a corner of one’s own country', () => {
    const work = close(
      position({ control: { ukrainian: ['1516', '1616', '1615'], russian: ['0104', '0004', '0103', '0102', '0203'] } }),
    );
    expect(controllerOf(work, '1615')).toBe('UA');
    expect(controllerOf(work, '0000')).toBe('UA');
  });

  test('6.4 under fog only the side that gains is told', () => {
    const work = close(position({ fog: true, control: { ukrainian: pocket } }));
    expect(work.happened.map(({ to }) => to)).toEqual(['RU']);
  });
});
