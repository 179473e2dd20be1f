import { describe, expect, test } from 'vitest';
import type { Feature } from '../../../game/data/layers.ts';
import { incomeOf, receivePoints } from '../../../game/rules/points.ts';
import { arrivals, refitContingent, replacements } from '../../../game/rules/reinforcements.ts';
import {
  carryOutCallReserve,
  carryOutCommit,
  carryOutInitiative,
  carryOutSendHome,
  checkCallReserve,
  checkCommit,
  checkInitiative,
  checkSendHome,
  reserveOrders,
} from '../../../game/rules/reserves.ts';
import type { OrderOfBattleEntry, PointsRow } from '../../../game/scenario.ts';
import type { OffMapUnit, Side, Unit } from '../../../game/state.ts';
import { type UnitSpec, unit, viewOf } from '../../helpers/position.ts';
import { stateOf, told, type WorkSpec, workOn } from '../../helpers/workOn.ts';

const row = (
  from: number,
  attack: number,
  support: PointsRow['support'],
  replaced: PointsRow['replacements'],
): PointsRow => ({
  from,
  attack,
  support,
  replacements: replaced,
  attackCap: 6,
  supportCap: 6,
});
const POINTS = {
  UA: [row(1, 4, [1, 2, 3, 4], [0, 2, 6, 6]), row(14, 1, [1, 2, 4, 5], [0, 2, 4, 4])],
  RU: [row(1, 1, 1, 2), row(31, 1, 8, 4)],
};
const none = { attackPoints: 0, supportPoints: 0, replacements: 0 };
const empty = { UA: none, RU: none };

describe('rule 9.1 — points of the week', () => {
  test('the last row that has begun counts, support by the level of the materiel dial', () => {
    for (const [materiel, support] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ] as const) {
      const work = workOn({
        week: 13,
        materiel,
        sides: empty,
        tracks: { overStretch: 0 },
        scenario: { points: POINTS },
      });
      receivePoints(work);
      expect(work.state.sides.UA).toMatchObject({ attackPoints: 4, supportPoints: support });
    }
    expect(
      incomeOf(
        stateOf(workOn({ week: 14, materiel: 3, tracks: { overStretch: 0 }, scenario: { points: POINTS } })),
        'UA',
      ),
    ).toEqual({ attack: 1, support: 5, replacements: 4 });
  });

  test('points are saved up to the cap; what an event put above it is not taken away', () => {
    const work = workOn({
      week: 2,
      sides: { UA: { ...none, attackPoints: 5 }, RU: { ...none, attackPoints: 8 } },
      scenario: { points: POINTS },
    });
    receivePoints(work);
    expect(work.state.sides.UA.attackPoints).toBe(6);
    expect(work.state.sides.RU.attackPoints).toBe(8);
  });

  test('in the general offensive Russia receives 12 attack points, and 12 is the cap', () => {
    const work = workOn({
      week: 31,
      sides: empty,
      state: { flags: { generalOffensive: 32 } },
      scenario: { points: POINTS },
    });
    receivePoints(work);
    expect(work.state.sides.RU).toMatchObject({ attackPoints: 12, supportPoints: 6 });
    const without = workOn({ week: 31, sides: empty, scenario: { points: POINTS } });
    receivePoints(without);
    expect(without.state.sides.RU.attackPoints).toBe(1);
  });

  test('while a brigade of the contingent stands in the line Russia receives one attack point more', () => {
    const units: Record<string, UnitSpec> = { k: ['RU', 'lightInfantry', '1717', { contingent: true }] };
    const work = workOn({ week: 20, sides: empty, units, scenario: { points: POINTS } });
    receivePoints(work);
    expect(work.state.sides.RU.attackPoints).toBe(2);
    expect(incomeOf(stateOf(workOn({ week: 20, scenario: { points: POINTS } })), 'RU').attack).toBe(1);
  });

  test('points more or fewer for one week, as for a depot that was struck, are counted once', () => {
    const flags = { bonusAttackPointsRU: -1, bonusAttackPointsUA: 2 };
    const work = workOn({ week: 20, sides: empty, scenario: { points: POINTS }, state: { flags } });
    receivePoints(work);
    expect([work.state.sides.RU.attackPoints, work.state.sides.UA.attackPoints]).toEqual([0, 3]);
    expect(work.state.flags).toEqual({});
  });

  test('in the basic layer the attacks of the week are all there is, and none is saved', () => {
    const work = workOn({
      layer: 'basic',
      week: 2,
      sides: { UA: { ...none, attackPoints: 3 }, RU: none },
      scenario: { points: POINTS },
    });
    receivePoints(work);
    expect(work.state.sides.UA).toMatchObject({ attackPoints: 4, supportPoints: 0 });
  });

  test.each([
    [0, 4],
    [6, 4],
    [7, 2],
    [8, 2],
    [9, 0],
    [10, 0],
  ])('at over-stretch %i Ukraine receives %i of 4 hits', (overStretch, hits) => {
    const state = stateOf(
      workOn({ week: 20, tracks: { overStretch, donbasPressure: 5 }, scenario: { points: POINTS } }),
    );
    expect(incomeOf(state, 'UA').replacements).toBe(hits);
    expect(incomeOf(state, 'RU').replacements).toBe(2);
  });

  test('relief in the Donbas adds two hits, unless there are none at all', () => {
    const spec = (overStretch: number): WorkSpec => ({
      week: 20,
      tracks: { overStretch, donbasPressure: 2 },
      scenario: { points: POINTS },
    });
    expect(incomeOf(stateOf(workOn(spec(0))), 'UA').replacements).toBe(6);
    expect(incomeOf(stateOf(workOn(spec(9))), 'UA').replacements).toBe(0);
  });

  test('without materiel there are no replacements', () => {
    const state = stateOf(workOn({ week: 30, materiel: 0, tracks: { overStretch: 0 }, scenario: { points: POINTS } }));
    expect(incomeOf(state, 'UA')).toMatchObject({ support: 1, replacements: 0 });
  });
});

const offMap = (id: string, spec: UnitSpec, rest: Partial<OffMapUnit> = {}): OffMapUnit => {
  const { hex: _hex, ...kept } = unit(id, spec);
  return { unit: kept as Omit<Unit, 'hex'>, where: 'schedule', week: 10, entry: null, hex: null, ...rest };
};
const poolOf = (side: Side, ...entries: readonly OffMapUnit[]): Pick<WorkSpec, 'sides'> => ({
  sides: { [side]: { pool: Object.fromEntries(entries.map((entry) => [entry.unit.id, entry])) } },
});

describe('rule 13.1 — arrivals', () => {
  test('a unit comes on at its entry point in its week, not before', () => {
    const spec: UnitSpec = ['RU', 'airborne', '0000'];
    const early = workOn({ week: 9, ...poolOf('RU', offMap('a', spec, { entry: 'lgov' })) });
    arrivals(early);
    expect(early.state.units['a']).toBeUndefined();
    const due = workOn({ week: 10, ...poolOf('RU', offMap('a', spec, { entry: 'lgov' })) });
    arrivals(due);
    expect(due.state.units['a']).toMatchObject({ hex: '1702', supply: 'open', hits: 4 });
    expect(due.state.sides.RU.pool['a']).toBeUndefined();
    expect(told(due, 'arrived')).toHaveLength(1);
  });

  test('a full entry point sends it to the next free place by a path of friendly hexes', () => {
    const work = workOn({
      units: { x: ['RU', 'motorRifle', '1702'], y: ['RU', 'motorRifle', '1702'] },
      ...poolOf('RU', offMap('a', ['RU', 'airborne', '0000'], { entry: 'lgov' })),
    });
    arrivals(work);
    const { hex } = work.state.units['a'] as Unit;
    expect(hex).not.toBe('1702');
    const neighbours = ['1602', '1802', '1601', '1701', '1603', '1703', '1801', '1803'];
    expect(neighbours).toContain(hex);
  });

  test('an entry point in enemy hands is left for the nearest other one', () => {
    const work = workOn({
      control: { ukrainian: ['1109', '1110', '1209', '1108', '1008', '1009', '1010'] },
      ...poolOf('RU', offMap('a', ['RU', 'airborne', '0000'], { entry: 'korenevo' })),
    });
    arrivals(work);
    expect(work.state.units['a']?.hex).toBe('0805');
  });

  test('a unit comes on in its own hex when that is free', () => {
    const work = workOn(poolOf('RU', offMap('a', ['RU', 'territorial', '0000'], { entry: 'kurchatov', hex: '2203' })));
    arrivals(work);
    expect(work.state.units['a']?.hex).toBe('2203');
  });

  test('nobody comes on abroad: Ukrainian units arrive in Ukraine, Russian ones and the contingent in Russia', () => {
    for (const [side, type, contingent] of [
      ['UA', 'mechanised', false],
      ['RU', 'lightInfantry', true],
      ['RU', 'airborne', false],
    ] as const) {
      const work = workOn({
        control: { ukrainian: ['1615', '1516', '1515'], russian: ['1317', '1416'] },
        ...poolOf(
          side,
          offMap('a', [side, type, '0000', { contingent }], { entry: side === 'UA' ? 'yunakivka' : 'sudzha' }),
        ),
      });
      arrivals(work);
      const at = work.board.file.hexes.find(({ id }) => id === work.state.units['a']?.hex);
      expect(at?.country).toBe(side);
    }
  });

  test('who finds no room at all waits and is told to be delayed', () => {
    const hexes = workOn({}).board.ids;
    const work = workOn({
      control: { ukrainian: hexes },
      ...poolOf('RU', offMap('a', ['RU', 'airborne', '0000'], { entry: 'lgov' })),
    });
    arrivals(work);
    expect(told(work, 'arrivalDelayed')).toHaveLength(1);
    expect(work.state.sides.RU.pool['a']).toMatchObject({ where: 'schedule', week: 10 });
  });

  test('under fog the enemy is not told', () => {
    const work = workOn({ fog: true, ...poolOf('RU', offMap('a', ['RU', 'airborne', '0000'], { entry: 'lgov' })) });
    arrivals(work);
    expect(work.happened.map(({ to }) => to)).toEqual(['RU']);
  });

  test('units at home, in other sectors or captured do not come by themselves', () => {
    for (const where of ['home', 'secondary', 'donbas', 'surrendered', 'withdrawn'] as const) {
      const work = workOn(poolOf('RU', offMap('a', ['RU', 'airborne', '0000'], { where, week: 1 })));
      arrivals(work);
      expect(work.state.units['a'], where).toBeUndefined();
    }
  });
});

describe('rule 13.6 — every second destroyed Russian regiment is raised again', () => {
  const dead = (id: string, rest: Partial<Unit> = {}): OffMapUnit =>
    offMap(id, ['RU', 'motorRifle', '0000', { hits: 0, ...rest }], { where: 'destroyed', week: null });

  test('of four destroyed regiments two return after four weeks with one step at Lgov', () => {
    let work = workOn({ week: 10, ...poolOf('RU', dead('a'), dead('b'), dead('c'), dead('d')) });
    arrivals(work);
    expect(Object.keys(work.state.units)).toHaveLength(0);
    work = workOn({ week: 13, sides: { RU: { pool: work.state.sides.RU.pool } } });
    arrivals(work);
    expect(Object.values(work.state.units).map(({ id, hits }) => [id, hits])).toEqual([
      ['a', 2],
      ['c', 2],
    ]);
    expect(work.state.units['a']?.hex).toBe('1702');
    expect(told(work, 'replaced').map(({ hits }) => hits)).toEqual([2, 2]);
  });

  test('the contingent, conscripts, border guards and Ukrainian brigades are not', () => {
    const work = workOn({
      week: 10,
      ...poolOf(
        'RU',
        dead('k', { contingent: true }),
        dead('c', { type: 'conscripts' }),
        dead('g', { type: 'borderGuard' }),
      ),
    });
    arrivals(work);
    for (const { week } of Object.values(work.state.sides.RU.pool)) expect(week).toBeNull();
  });
});

describe('rule 13.5 — replacements', () => {
  const given = (units: Record<string, UnitSpec>, hits: number) => {
    const work = workOn({ units, sides: { UA: { replacements: hits }, RU: { replacements: 0 } } });
    replacements(work);
    return work;
  };

  test('the most worn down unit first, at most two hits a unit and week', () => {
    const work = given(
      { a: ['UA', 'mechanised', '1022', { hits: 3 }], b: ['UA', 'mechanised', '1120', { hits: 1 }] },
      3,
    );
    expect([work.state.units['a']?.hits, work.state.units['b']?.hits]).toEqual([4, 3]);
    expect(work.state.sides.UA.replacements).toBe(0);
  });

  test('none under fire, cut off, or beside an enemy', () => {
    const work = given(
      {
        fire: ['UA', 'mechanised', '1022', { hits: 1, supply: 'underFire' }],
        cut: ['UA', 'mechanised', '1120', { hits: 1, supply: 'cut' }],
        beside: ['UA', 'mechanised', '1615', { hits: 1 }],
        enemy: ['RU', 'mechanised', '1715'],
      },
      6,
    );
    for (const id of ['fire', 'cut', 'beside']) expect(work.state.units[id]?.hits).toBe(1);
    expect(work.state.sides.UA.replacements).toBe(6);
  });
});

describe('rule 12.5 — the contingent refits', () => {
  test('its brigades leave the map for four weeks, regain up to a step and have learned', () => {
    const work = workOn({
      week: 23,
      units: {
        k: ['RU', 'lightInfantry', '1717', { contingent: true, steps: 3, hits: 3 }],
        full: ['RU', 'lightInfantry', '1816', { contingent: true, steps: 3 }],
        other: ['RU', 'airborne', '1814'],
        guns: ['RU', 'artillery', '1913', { contingent: true }],
      },
      scenario: { orderOfBattle: [{ id: 'k', entry: 'belaya' } as OrderOfBattleEntry] },
    });
    refitContingent(work, 4);
    expect(Object.keys(work.state.units).sort()).toEqual(['guns', 'other']);
    expect(work.state.sides.RU.pool['k']).toMatchObject({ where: 'refit', week: 27, entry: 'belaya' });
    expect(work.state.sides.RU.pool['k']?.unit.hits).toBe(5);
    expect(work.state.sides.RU.pool['full']?.unit.hits).toBe(6);
    expect(work.state.flags.contingentExperience).toBe(2);
    const back = workOn({ week: 27, sides: { RU: { pool: work.state.sides.RU.pool } } });
    arrivals(back);
    expect(Object.keys(back.state.units).sort()).toEqual(['full', 'k']);
  });
});

describe('rule 13.3 — regiments of other sectors', () => {
  const battle = ['s1', 's2', 's3', 'd1', 'd2'].map(
    (id) => ({ id, side: 'RU', pool: id.startsWith('s') ? 'secondary' : 'donbas' }) as OrderOfBattleEntry,
  );
  const pool = poolOf(
    'RU',
    ...battle.map(({ id, pool: where }) =>
      offMap(id, ['RU', 'motorRifle', '0000'], { where: where as 'secondary' | 'donbas', week: null }),
    ),
  );
  const work = () =>
    workOn({
      week: 10,
      side: 'RU',
      ...pool,
      tracks: { donbasPressure: 5, prestige: 0 },
      scenario: { orderOfBattle: battle },
    });

  test('one from the Donbas takes three weeks, costs prestige and relieves the pressure at once', () => {
    const now = work();
    carryOutCallReserve(now, 'RU', { type: 'callReserve', unit: 'd1' });
    expect(now.state.sides.RU.pool['d1']).toMatchObject({ where: 'called', week: 13 });
    expect(now.state.tracks).toMatchObject({ donbasPressure: 4, prestige: -1 });
  });

  test('only one in two weeks', () => {
    const now = work();
    carryOutCallReserve(now, 'RU', { type: 'callReserve', unit: 'd1' });
    expect(checkCallReserve(viewOf(stateOf(now), 'RU'), { type: 'callReserve', unit: 'd2' })).toMatchObject({
      code: 'tooSoon',
      data: { week: 12 },
    });
    now.state.week = 12;
    expect(checkCallReserve(viewOf(stateOf(now), 'RU'), { type: 'callReserve', unit: 'd2' })).toBeNull();
  });

  test('those of quiet sectors come next week, and only every third is felt in the Donbas', () => {
    const now = work();
    for (const id of ['s1', 's2']) carryOutCallReserve(now, 'RU', { type: 'callReserve', unit: id });
    expect(now.state.tracks.donbasPressure).toBe(5);
    carryOutCallReserve(now, 'RU', { type: 'callReserve', unit: 's3' });
    expect(now.state.tracks).toMatchObject({ donbasPressure: 4, prestige: 0 });
    expect(now.state.sides.RU.pool['s3']).toMatchObject({ where: 'called', week: 11 });
  });

  test('what is not in the pool cannot be called, nor by the other side', () => {
    const state = stateOf(work());
    expect(checkCallReserve(viewOf(state, 'RU'), { type: 'callReserve', unit: 'nobody' })?.code).toBe('noSuchUnit');
    expect(checkCallReserve(viewOf(state, 'RU'), { type: 'callReserve', unit: 'constructor' })?.code).toBe(
      'noSuchUnit',
    );
    expect(checkCallReserve(viewOf(state, 'UA'), { type: 'callReserve', unit: 'd1' })?.code).toBe('noSuchUnit');
  });

  test('the orders listed are exactly those that are not refused', () => {
    const view = viewOf(stateOf(work()), 'RU');
    expect(
      reserveOrders(view)
        .map((order) => (order as { unit: string }).unit)
        .sort(),
    ).toEqual(['d1', 'd2', 's1', 's2', 's3']);
  });
});

describe('rule 13.4 — rotation', () => {
  const units: Record<string, UnitSpec> = {
    road: ['UA', 'mechanised', '1516'],
    north: ['UA', 'mechanised', '1612'],
    fire: ['UA', 'mechanised', '1317', { supply: 'underFire' }],
    guard: ['UA', 'territorial', '1022'],
  };
  const home = (state = stateOf(workOn({ units, tracks: { overStretch: 5 } })), id = 'road') =>
    checkSendHome(viewOf(state, 'UA'), { type: 'sendHome', unit: id });

  test('from open supply in Ukraine or on the Sudzha road, not from elsewhere in Russia, not under fire', () => {
    const state = stateOf(workOn({ units }));
    expect(home(state, 'road')).toBeNull();
    expect(home(state, 'north')?.code).toBe('notAvailable');
    expect(home(state, 'fire')?.code).toBe('notAvailable');
    expect(home(state, 'guard')?.code).toBe('notAvailable');
    expect(home(state, 'nobody')?.code).toBe('noSuchUnit');
  });

  test('over-stretch falls by one; it rests four weeks before it can be committed again', () => {
    const work = workOn({ week: 10, units, tracks: { overStretch: 5 } });
    carryOutSendHome(work, 'UA', { type: 'sendHome', unit: 'road' });
    expect(work.state.tracks.overStretch).toBe(4);
    expect(work.state.sides.UA.pool['road']).toMatchObject({ where: 'home', week: 14 });
    expect(checkCommit(viewOf(stateOf(work), 'UA'), { type: 'commit', unit: 'road' })?.code).toBe('tooSoon');
    work.state.week = 14;
    expect(checkCommit(viewOf(stateOf(work), 'UA'), { type: 'commit', unit: 'road' })).toBeNull();
  });

  test('one brigade may be committed a week: it comes the week after and over-stretch rises by one', () => {
    const at = (id: string) => offMap(id, ['UA', 'mechanised', '0000'], { where: 'home', week: null, entry: 'sumy' });
    const work = workOn({ week: 10, tracks: { overStretch: 5 }, ...poolOf('UA', at('h'), at('i')) });
    carryOutCommit(work, 'UA', { type: 'commit', unit: 'h' });
    expect(work.state.tracks.overStretch).toBe(6);
    expect(work.state.sides.UA.pool['h']).toMatchObject({ where: 'called', week: 11 });
    expect(checkCommit(viewOf(stateOf(work), 'UA'), { type: 'commit', unit: 'i' })?.code).toBe('tooSoon');
    expect(checkCommit(viewOf(stateOf(work), 'UA'), { type: 'commit', unit: 'h' })?.code).toBe('notAvailable');
  });
});

describe('rule 3.2 — first place in the week', () => {
  const spec = (rest: WorkSpec = {}): WorkSpec => ({
    week: 10,
    scenario: {
      firstSide: [
        { from: 1, side: 'UA' },
        { from: 6, side: 'RU' },
      ],
    },
    ...rest,
  });

  test('Ukraine may buy it twice, for two support points', () => {
    const work = workOn(spec({ sides: { UA: { supportPoints: 5 } } }));
    expect(checkInitiative(viewOf(stateOf(work), 'UA'))).toBeNull();
    carryOutInitiative(work, 'UA');
    expect(work.state.sides.UA).toMatchObject({ supportPoints: 3, initiative: { bought: 1, nextWeek: true } });
    expect(checkInitiative(viewOf(stateOf(work), 'UA'))?.code).toBe('alreadyOrdered');
    const spent = workOn(spec({ sides: { UA: { initiative: { bought: 2, nextWeek: false } } } }));
    expect(checkInitiative(viewOf(stateOf(spent), 'UA'))?.code).toBe('noReservesLeft');
  });

  test('not without points, not by Russia, not where Ukraine plays first anyway, not in the last week', () => {
    expect(checkInitiative(viewOf(stateOf(workOn(spec({ sides: { UA: { supportPoints: 1 } } }))), 'UA'))?.code).toBe(
      'notEnoughSupport',
    );
    expect(checkInitiative(viewOf(stateOf(workOn(spec())), 'RU'))?.code).toBe('notAvailable');
    expect(checkInitiative(viewOf(stateOf(workOn({ ...spec(), week: 4 })), 'UA'))?.code).toBe('notAvailable');
    expect(checkInitiative(viewOf(stateOf(workOn({ ...spec(), week: 32 })), 'UA'))?.code).toBe('notAvailable');
    const without: readonly Feature[] = ['initiative'];
    expect(checkInitiative(viewOf(stateOf(workOn(spec({ without }))), 'UA'))?.code).toBe('notAvailable');
  });
});
