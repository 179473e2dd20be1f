import { describe, expect, test } from 'vitest';
import { fastDice, scriptedDice } from '../../../game/dice.ts';
import { attrition, surrenderModifier, surrenderOutcome } from '../../../game/rules/surrender.ts';
import { type GameState, SIDES, type Unit } from '../../../game/state.ts';
import { openWork, type Work } from '../../../game/work.ts';
import { placesWrong, unitsWrong } from '../../helpers/invariants.ts';
import { besides } from '../../helpers/oracles/combat.ts';
import { randomBattlefield } from '../../helpers/oracles/combatPositions.ts';
import { type PositionSpec, position } from '../../helpers/position.ts';

const HEX = '2109';
const run = (state: GameState, ...falls: number[]): Work => {
  const work = openWork(state, scriptedDice(...falls));
  attrition(work, 'UA');
  return work;
};
const pocket = (change: Partial<Unit> = {}, spec: PositionSpec = {}): GameState =>
  position({
    week: 31,
    ...spec,
    units: { u: ['UA', 'marine', HEX, { steps: 4, supply: 'cut', weeksCut: 2, ...change }], ...spec.units },
  });

describe('7.6 weeks out of supply', () => {
  test('7.6 under fire: from the second week a hit on 1 or 2', () => {
    const at = (weeksNotOpen: number, ...falls: number[]) =>
      run(pocket({ supply: 'underFire', weeksNotOpen, weeksCut: 0 }), ...falls).state.units['u']?.hits;
    expect([at(1), at(2, 2), at(2, 3), at(5, 1)]).toEqual([8, 7, 8, 7]);
  });

  test('7.6 the first week cut costs nothing; without the surrender test the second costs two hits', () => {
    expect(run(pocket({ weeksCut: 1 })).state.units['u']?.hits).toBe(8);
    expect(run(pocket({}, { layer: 'basic' })).state.units['u']?.hits).toBe(6);
  });

  test('5.2 a worn unit out of contact in open supply recovers; beside the enemy, under fire or fresh it does not', () => {
    const worn = (change: Partial<Unit> = {}, spec: PositionSpec = {}) =>
      run(pocket({ supply: 'open', weeksCut: 0, hits: 5, ...change }, spec), 6).state.units['u']?.hits;
    expect(worn()).toBe(6);
    expect(worn({ hits: 4 })).toBe(4);
    expect(worn({}, { units: { r: ['RU', 'marine', besides(HEX)[0] as string] } })).toBe(5);
    expect(worn({}, { units: { d: ['RU', 'drone', besides(HEX)[0] as string] } })).toBe(6);
    expect(worn({ supply: 'underFire', weeksNotOpen: 3 })).toBe(5);
  });

  test('11.6 a unit on foot gets vehicles again at home, out of contact', () => {
    const at = (hex: string) =>
      run(pocket({ supply: 'open', weeksCut: 0, onFoot: true, hex })).state.units['u']?.onFoot;
    expect([at('1022'), at(HEX)]).toEqual([undefined, true]);
  });
});

describe('7.7 the surrender test', () => {
  test('7.7 to 5 surrenders, 6 to 8 breaks out, 9 and more holds', () => {
    expect([2, 5, 6, 8, 9, 12].map(surrenderOutcome)).toEqual([
      'surrendered',
      'surrendered',
      'brokeOut',
      'brokeOut',
      'held',
      'held',
    ]);
    expect([surrenderModifier(3, 2, false), surrenderModifier(3, 2, true), surrenderModifier(5, 4, false)]).toEqual([
      1, 0, 1,
    ]);
  });

  test('7.7 surrendered: the unit is gone and all its steps are lost', () => {
    const work = run(pocket(), 1, 2);
    expect(work.state.units['u']).toBeUndefined();
    expect(work.state.sides.UA).toMatchObject({ stepsLost: 4 });
    expect(work.state.sides.UA.pool['u']?.where).toBe('surrendered');
  });

  test('7.7 held: one hit', () => {
    expect(run(pocket(), 5, 5).state.units['u']).toMatchObject({ hits: 7, hex: HEX });
  });

  test('7.7 the call to lay down arms takes one off, for units that are really cut', () => {
    expect(run(pocket({}, { state: { flags: { surrenderCall: 99 } } }), 2, 3).state.units['u']).toBeUndefined();
    expect(run(pocket(), 2, 3).state.units['u']?.hits).toBe(6);
  });

  test('7.7 breaks out to the nearest friendly hex within two that has a way to a source, else stays', () => {
    const corridor = [
      '1022',
      '1021',
      '1120',
      '1119',
      '1218',
      '1217',
      '1317',
      '1416',
      '1516',
      '1616',
      '1615',
      '1715',
      '1714',
      '1713',
    ];
    const last = corridor[corridor.length - 1] as string;
    const near = besides(besides(last)[0] as string).find(
      (hex) => !besides(last).includes(hex) && hex !== last,
    ) as string;
    const state = position({
      week: 31,
      control: { ukrainian: corridor },
      units: { u: ['UA', 'marine', near, { steps: 4, supply: 'cut', weeksCut: 2 }] },
    });
    const work = run(state, 3, 3);
    expect(work.state.units['u']).toMatchObject({ hits: 6, hex: last });
    expect(run(pocket(), 3, 3).state.units['u']).toMatchObject({ hits: 6, hex: HEX });
  });

  test('7.7 a stack tests once, by its best unit', () => {
    const state = pocket(
      { quality: 1 },
      { units: { v: ['UA', 'airAssault', HEX, { steps: 2, quality: 5, supply: 'cut', weeksCut: 2 }] } },
    );
    const work = run(state, 3, 3);
    expect(work.happened.filter(({ what }) => what.kind === 'surrenderTest')).toHaveLength(1);
    expect([work.state.units['u']?.hits, work.state.units['v']?.hits]).toEqual([7, 3]);
  });

  test('7.6 nothing is broken by it on random positions', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const state = randomBattlefield(seed, seed % 2 === 0);
      if (placesWrong(state).length > 0) continue;
      const work = openWork(state, fastDice(seed));
      for (const side of SIDES) attrition(work, side);
      expect([...placesWrong(work.state), ...unitsWrong(work.state)], `${seed}`).toEqual([]);
    }
  });
});
