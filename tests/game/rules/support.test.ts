import { describe, expect, test } from 'vitest';
import { scriptedDice } from '../../../game/dice.ts';
import { addScenario, scenarioOf } from '../../../game/library.ts';
import { sourceCapacity } from '../../../game/rules/supplyTrace.ts';
import {
  carryOutSupport,
  checkSupport,
  roadCauses,
  roadLevel,
  type SupportOrder,
  supportOrders,
  upkeep,
} from '../../../game/rules/support.ts';
import { situationOf } from '../../../game/situation.ts';
import { type GameState, SIDES, type Side, seatOfSide } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';
import { openWork, type Work } from '../../../game/work.ts';
import { besides } from '../../helpers/oracles/combat.ts';
import { randomBattlefield } from '../../helpers/oracles/combatPositions.ts';
import { type PositionSpec, position, testBoard, viewOf } from '../../helpers/position.ts';
import { randomNumbers } from '../../helpers/randomPosition.ts';

const why = (state: GameState, order: SupportOrder, side: Side = state.turn.side): string | undefined =>
  checkSupport(viewOf(state, side), order)?.code;
const carriedOut = (state: GameState, order: SupportOrder, ...falls: number[]): Work => {
  const work = openWork(state, scriptedDice(...falls));
  carryOutSupport(work, state.turn.side, order);
  return work;
};
const ROAD_HEXES = testBoard.file.stretches.find(({ id }) => id === 'sudzha-road')?.hexes ?? [];
const seymBridge = testBoard.file.hexsides.find(({ river, bridge, a, b }) => {
  const country = (hex: string) => testBoard.file.hexes.find(({ id }) => id === hex)?.country;
  return river === 'major' && bridge && country(a) === 'RU' && country(b) === 'RU';
});
const BRIDGE = seymBridge?.bridge?.id as string;
const ukrainian = (spec: PositionSpec = {}): GameState => position({ week: 16, ...spec });
const russian = (spec: PositionSpec = {}): GameState => position({ week: 16, side: 'RU', ...spec });

describe('9.2 defensive support', () => {
  const state = ukrainian({ units: { u: ['UA', 'marine', '1615'] } });
  const lay = (points: number): SupportOrder => ({ type: 'defensiveSupport', hex: '1615', points });

  test('9.2 two points at most, on a hex of one’s own, at a point each', () => {
    expect(why(state, lay(2))).toBeUndefined();
    expect(why(state, lay(3))).toBe('notEnoughSupport');
    expect(why(state, { type: 'defensiveSupport', hex: '2901', points: 1 })).toBe('notATarget');
    expect(why(state, { type: 'defensiveSupport', hex: 'x', points: 1 })).toBe('noSuchHex');
    const work = carriedOut(state, lay(2));
    expect(work.state.sides.UA).toMatchObject({ supportPoints: 2, defensiveSupport: { 1615: 2 } });
    expect(work.happened.map(({ to }) => to)).toEqual(['UA']);
  });

  test('9.2 one point at most for Ukraine without materiel', () => {
    expect(why(ukrainian({ materiel: 0 }), { type: 'defensiveSupport', hex: '1022', points: 2 })).toBe(
      'notEnoughSupport',
    );
    expect(why(ukrainian({ materiel: 0 }), { type: 'defensiveSupport', hex: '1022', points: 1 })).toBeUndefined();
  });

  test('9.2 more is paid for, less is not given back', () => {
    const laid = ukrainian({ sides: { UA: { supportPoints: 3, defensiveSupport: { 1022: 1 } } } });
    expect(carriedOut(laid, { type: 'defensiveSupport', hex: '1022', points: 2 }).state.sides.UA.supportPoints).toBe(2);
    const less = carriedOut(laid, { type: 'defensiveSupport', hex: '1022', points: 0 });
    expect(less.state.sides.UA).toMatchObject({ supportPoints: 3, defensiveSupport: {} });
  });
});

describe('9.3 interdiction', () => {
  const road = '1218';
  const hexAway = (hex: string, steps: number): string => {
    let ring = new Set([hex]);
    const seen = new Set([hex]);
    for (let i = 0; i < steps; i++) {
      ring = new Set([...ring].flatMap(besides).filter((h) => !seen.has(h)));
      for (const h of ring) seen.add(h);
    }
    return [...ring][0] as string;
  };
  const at = (type: 'drone' | 'artillery' | 'marine', away: number, spec: PositionSpec = {}, id = 'd') =>
    why(russian({ ...spec, units: { [id]: ['RU', type, hexAway(road, away)] } }), {
      type: 'interdict',
      unit: id,
      hex: road,
      on: true,
    });

  test('9.3 drones reach four hexes, artillery three, both two before week 14, Rubikon five', () => {
    expect([at('drone', 4), at('drone', 5), at('artillery', 3), at('artillery', 4)]).toEqual([
      undefined,
      'noUnitInRange',
      undefined,
      'noUnitInRange',
    ]);
    expect([at('drone', 2, { week: 13 }), at('drone', 3, { week: 13 })]).toEqual([undefined, 'noUnitInRange']);
    expect([at('drone', 5, {}, 'RU-RUB'), at('drone', 6, {}, 'RU-RUB')]).toEqual([undefined, 'noUnitInRange']);
    expect(at('marine', 1)).toBe('noUnitInRange');
  });

  test('9.3 half as far in snow', () => {
    const snow: PositionSpec = { state: { weather: 'snow' } };
    expect([at('drone', 2, snow), at('drone', 3, snow)]).toEqual([undefined, 'noUnitInRange']);
  });

  test('9.3 never a hex without a road, never one’s own', () => {
    const bare = testBoard.file.hexes.find(
      ({ id, country }) =>
        country === 'UA' && !testBoard.file.links.some((l) => l.kind === 'road' && (l.a === id || l.b === id)),
    )?.id as string;
    const state = russian({ units: { d: ['RU', 'drone', besides(bare)[0] as string], e: ['RU', 'drone', '2901'] } });
    expect(why(state, { type: 'interdict', unit: 'd', hex: bare, on: true })).toBe('notATarget');
    expect(why(state, { type: 'interdict', unit: 'e', hex: '2901', on: true })).toBe('notATarget');
  });

  test('9.3 a unit interdicts one hex, a hex is interdicted once, and it stays until withdrawn', () => {
    const state = russian({ units: { d: ['RU', 'drone', hexAway(road, 2)] } });
    const work = carriedOut(state, { type: 'interdict', unit: 'd', hex: road, on: true });
    expect(work.state.interdictions).toEqual([{ side: 'RU', unit: 'd', hex: road }]);
    expect(work.state.sides.RU.supportPoints).toBe(3);
    const now = { ...work.state };
    expect(why(now, { type: 'interdict', unit: 'd', hex: road, on: true })).toBe('alreadyOrdered');
    const off = carriedOut(now, { type: 'interdict', unit: 'd', hex: road, on: false });
    expect(off.state.interdictions).toEqual([]);
    expect(off.state.sides.RU.supportPoints).toBe(3);
  });
});

describe('9.4 bridges and pontoons', () => {
  const strike: SupportOrder = { type: 'strikeBridge', bridge: BRIDGE };

  test('9.4 a whole bridge is damaged, a damaged one destroyed, on 8 or more, 7 with full intelligence', () => {
    const state = ukrainian();
    expect(carriedOut(state, strike, 3, 4).state.bridges[BRIDGE]).toBe('damaged');
    expect(carriedOut(ukrainian({ intelligence: 1 }), strike, 3, 4).state.bridges[BRIDGE]).toBeUndefined();
    expect(
      carriedOut(ukrainian({ state: { bridges: { [BRIDGE]: 'damaged' } } }), strike, 4, 4).state.bridges[BRIDGE],
    ).toBe('destroyed');
    expect(
      carriedOut(ukrainian({ state: { bridges: { [BRIDGE]: 'pontoon' } } }), strike, 3, 4).state.bridges[BRIDGE],
    ).toBe('pontoon');
    expect(
      carriedOut(ukrainian({ state: { bridges: { [BRIDGE]: 'pontoon' } } }), strike, 4, 4).state.bridges[BRIDGE],
    ).toBe('destroyed');
    expect(carriedOut(state, strike, 1, 1).final).toBe(true);
  });

  test('9.4 two points, once a week, not when it is down, not when both ends are one’s own', () => {
    expect(carriedOut(ukrainian(), strike, 1, 1).state.sides.UA).toMatchObject({ supportPoints: 2, struck: [BRIDGE] });
    expect(why(ukrainian({ sides: { UA: { struck: [BRIDGE] } } }), strike)).toBe('alreadyOrdered');
    expect(why(ukrainian({ state: { bridges: { [BRIDGE]: 'destroyed' } } }), strike)).toBe('bridgeDown');
    expect(why(ukrainian({ sides: { UA: { supportPoints: 1 } } }), strike)).toBe('notEnoughSupport');
    expect(why(russian(), strike)).toBe('notATarget');
    expect(why(ukrainian(), { type: 'strikeBridge', bridge: 'nowhere' })).toBe('notATarget');
  });

  test('4.4 engineers beside a destroyed bridge lay a pontoon for nothing, other Russian units for two points', () => {
    const at = (type: 'engineers' | 'motorRifle', state: GameState['bridges'] = { [BRIDGE]: 'destroyed' }) =>
      russian({ state: { bridges: state }, units: { e: ['RU', type, seymBridge?.a as string] } });
    const lay: SupportOrder = { type: 'pontoon', unit: 'e', bridge: BRIDGE };
    expect(carriedOut(at('engineers'), lay).state).toMatchObject({ bridges: { [BRIDGE]: 'pontoon' } });
    expect(carriedOut(at('engineers'), lay).state.sides.RU.supportPoints).toBe(4);
    expect(carriedOut(at('motorRifle'), lay).state.sides.RU.supportPoints).toBe(2);
    expect(why(at('engineers', {}), lay)).toBe('bridgeStanding');
    expect(
      why(russian({ state: { bridges: { [BRIDGE]: 'destroyed' } }, units: { e: ['RU', 'engineers', '2901'] } }), lay),
    ).toBe('noUnitInRange');
  });
});

describe('9.5 depots', () => {
  const strike: SupportOrder = { type: 'strikeDepot', source: 'kursk' };
  const armed = (spec: PositionSpec = {}) =>
    ukrainian({ ...spec, state: { flags: { longRangeStrikes: 99 }, ...spec.state } });

  test('9.5 only Ukraine, with the permission and full intelligence, on a source of the enemy’s', () => {
    expect(why(armed(), strike)).toBeUndefined();
    expect(why(ukrainian(), strike)).toBe('noLongRangeStrikes');
    expect(why(armed({ intelligence: 1 }), strike)).toBe('noLongRangeStrikes');
    expect(why(russian({ state: { flags: { longRangeStrikes: 99 } } }), { type: 'strikeDepot', source: 'sumy' })).toBe(
      'noLongRangeStrikes',
    );
    expect(why(armed(), { type: 'strikeDepot', source: 'sumy' })).toBe('notATarget');
  });

  test('9.5 a hit costs the source a fifth next week, and its side an attack point', () => {
    const work = carriedOut(armed(), strike, 4, 4);
    expect(work.state.sides.UA.supportPoints).toBe(1);
    expect(work.state.flags.bonusAttackPointsRU).toBe(-1);
    const [kursk, lgov] = testBoard.sources.RU.filter(({ id }) => id === 'kursk' || id === 'lgov');
    const at = (week: number, source: typeof kursk) => source && sourceCapacity({ ...work.state, week }, source);
    expect([15, 16, 17, 18].map((week) => at(week, kursk))).toEqual([40, 40, 32, 40]);
    expect(at(17, lgov)).toBe(30);
    expect(carriedOut(armed(), strike, 3, 4).state.depots).toBeUndefined();
  });
});

describe('9.6, 9.7, 5.4 the rest', () => {
  test('9.7 glide bombs: Russia, on a hex with a seen enemy unit, not in snow, not before week 14 without the flag', () => {
    const state = russian({ units: { u: ['UA', 'marine', '1615'] } });
    const bomb: SupportOrder = { type: 'glideBombs', hex: '1615' };
    expect(why(state, bomb)).toBeUndefined();
    expect(why(state, { type: 'glideBombs', hex: '1616' })).toBe('notATarget');
    expect(why({ ...state, weather: 'snow' }, bomb)).toBe('weatherForbids');
    expect(why({ ...state, week: 13 }, bomb)).toBe('noGlideBombs');
    expect(why({ ...state, week: 13, flags: { glideBombs: 1 } }, bomb)).toBeUndefined();
    expect(why(ukrainian({ units: { r: ['RU', 'marine', '2010'] } }), { type: 'glideBombs', hex: '2010' })).toBe(
      'noGlideBombs',
    );
    expect(carriedOut(state, bomb).state.sides.RU).toMatchObject({ supportPoints: 3, glideBombs: ['1615'] });
  });

  test('9.7 a unit in the fog is no target', () => {
    const state = russian({ fog: true, units: { u: ['UA', 'marine', '1615'], r: ['RU', 'marine', '2901'] } });
    expect(checkSupport(viewFor(state, '1'), { type: 'glideBombs', hex: '1615' })?.code).toBe('notATarget');
  });

  test('9.6 reconnaissance only in the fog, once a hex, and it cannot be taken back', () => {
    const order: SupportOrder = { type: 'reconnoitre', hex: '2010' };
    expect(why(ukrainian(), order)).toBe('notInThisLayer');
    const fog = ukrainian({ fog: true });
    const work = carriedOut(fog, order);
    expect(work.final).toBe(true);
    expect(work.state.sides.UA).toMatchObject({ supportPoints: 3, reconnoitred: ['2010'] });
    expect(why({ ...work.state }, order)).toBe('alreadyOrdered');
  });

  test('5.4 the Sumy ridge is fortified by Ukraine for a point, from its week', () => {
    const state = ukrainian({ week: 20 });
    const scenario = { ...scenarioOf(state), id: 'ridge', ridge: { from: 20, hexes: ['1216'] } };
    const here = { ...state, scenario: { id: 'ridge', hash: addScenario(scenario) } };
    const order: SupportOrder = { type: 'fortify', hex: '1216' };
    expect(why(here, order)).toBeUndefined();
    expect(why({ ...here, week: 19 }, order)).toBe('tooSoon');
    expect(why(here, { type: 'fortify', hex: '1022' })).toBe('notATarget');
    expect(carriedOut(here, order).state.fieldworks).toEqual({ 1216: { side: 'UA', level: 1 } });
  });

  test('7.3 two units are fed first', () => {
    const state = ukrainian({
      units: { a: ['UA', 'marine', '1615'], b: ['UA', 'marine', '1616', { priority: true }] },
    });
    expect(why(state, { type: 'priority', units: ['a', 'a'] })).toBe('malformedOrder');
    expect(why(state, { type: 'priority', units: ['b'] })).toBe('alreadyOrdered');
    const { units } = carriedOut(state, { type: 'priority', units: ['a'] }).state;
    expect([units['a']?.priority, units['b']?.priority]).toEqual([true, undefined]);
  });
});

describe('9.9 standing orders', () => {
  test('9.9 are paid when operations begin: interdiction, the road, defensive support; what cannot be paid is withdrawn', () => {
    const at = (supportPoints: number) => {
      const state = russian({
        units: { d: ['RU', 'drone', '1314'] },
        control: { ukrainian: ROAD_HEXES },
        sides: { RU: { supportPoints, roadEffort: true, defensiveSupport: { 2901: 2 } } },
        state: { interdictions: [{ side: 'RU', unit: 'd', hex: '1317' }] },
      });
      const work = openWork(state, scriptedDice());
      upkeep(work, 'RU');
      const { roadEffort, defensiveSupport, supportPoints: left } = work.state.sides.RU;
      return [work.state.interdictions.length, roadEffort, defensiveSupport['2901'] ?? 0, left];
    };
    expect(at(6)).toEqual([1, true, 2, 1]);
    expect(at(4)).toEqual([1, true, 1, 0]);
    expect(at(2)).toEqual([1, false, 1, 0]);
    expect(at(0)).toEqual([0, false, 0, 0]);
  });

  test('9.9 interdiction ends with its unit, its range, or when the hex is taken', () => {
    const kept = (spec: PositionSpec): number => {
      const work = openWork(
        russian({ ...spec, state: { interdictions: [{ side: 'RU', unit: 'd', hex: '1317' }] } }),
        scriptedDice(),
      );
      upkeep(work, 'RU');
      return work.state.interdictions.length;
    };
    const near = { d: ['RU', 'drone', '1314'] } as const;
    expect(kept({ units: near })).toBe(1);
    expect(kept({})).toBe(0);
    expect(kept({ units: { d: ['RU', 'drone', '2901'] } })).toBe(0);
    expect(kept({ units: near, control: { russian: ['1317'] } })).toBe(0);
  });
});

describe('7.4 the interdiction level of the Sudzha road', () => {
  const level = (spec: PositionSpec = {}): number => {
    const work = openWork(
      ukrainian({ week: 24, control: { ukrainian: [...ROAD_HEXES, '1414'] }, ...spec }),
      scriptedDice(),
    );
    roadLevel(work);
    return work.state.road.level;
  };
  const gun = { g: ['RU', 'artillery', '1816'] } as const;

  test('7.4 nothing near: 0; each cause counts one', () => {
    expect(level()).toBe(0);
    expect(level({ units: gun })).toBe(1);
    expect(level({ control: { ukrainian: ROAD_HEXES } })).toBe(1);
    expect(level({ materiel: 0 })).toBe(1);
    expect(level({ sides: { RU: { roadEffort: true } } })).toBe(1);
    expect(level({ units: { 'RU-RUB': ['RU', 'drone', '1816'] } })).toBe(2);
    expect(level({ state: { flags: { roadBridgesBlown: 99 } } })).toBe(1);
  });

  test('7.4 guns count from two hexes, three from week 20, four from week 23; cut off not at all', () => {
    const at = (week: number, hex: string) => level({ week, units: { g: ['RU', 'artillery', hex] } });
    expect([at(19, '1815'), at(19, '1915')]).toEqual([1, 0]);
    expect([at(20, '1915'), at(20, '2015')]).toEqual([1, 0]);
    expect([at(22, '2015'), at(23, '2015'), at(23, '2115')]).toEqual([0, 1, 0]);
    expect(level({ units: { g: ['RU', 'artillery', '1816', { supply: 'cut' }] } })).toBe(0);
  });

  test('7.4 snow and the Ukrainian effort take one off, the effort against fibre-optic drones only with drones of its own', () => {
    const two: PositionSpec = { units: gun, materiel: 0 };
    expect(level(two)).toBe(2);
    expect(level({ ...two, state: { weather: 'snow' } })).toBe(1);
    const effort: PositionSpec = { ...two, sides: { UA: { roadEffort: true } } };
    expect(level({ ...effort, week: 22 })).toBe(1);
    expect(level(effort)).toBe(2);
    expect(level({ ...effort, units: { ...gun, d: ['UA', 'drone', '1317'] } })).toBe(1);
  });

  test('7.4 never above five nor below nought; the causes add up to it', () => {
    const all = level({
      control: { ukrainian: ROAD_HEXES },
      materiel: 0,
      units: { ...gun, 'RU-RUB': ['RU', 'drone', '1716'] },
      sides: { RU: { roadEffort: true } },
      state: { flags: { roadBridgesBlown: 99 } },
    });
    expect(all).toBe(5);
    expect(level({ state: { weather: 'snow' } })).toBe(0);
  });

  test('7.4 a scenario’s first week opens with the level that it states', () => {
    const state = ukrainian({ week: 28, units: gun });
    const base = scenarioOf(state);
    const scenario = {
      ...base,
      id: 'freeze',
      weeks: { first: 28, last: 32 },
      start: { ...base.start, interdictionLevel: 3 },
    };
    const work = openWork({ ...state, scenario: { id: 'freeze', hash: addScenario(scenario) } }, scriptedDice());
    roadLevel(work);
    expect(work.state.road.level).toBe(3);
    expect(work.state.road.causes.reduce((sum, { change }) => sum + change, 0)).toBe(3);
  });

  test('1.2 the basic layer has none', () => {
    expect(level({ layer: 'basic', units: gun })).toBe(0);
  });
});

describe('9 what is offered', () => {
  test('9 everything listed is legal and can be carried out; points never fall below nought', () => {
    let tried = 0;
    const types = new Set<string>();
    for (let seed = 1; seed <= 150; seed++) {
      const wild = randomBattlefield(seed, seed % 2 === 0);
      const state = { ...wild, flags: { ...wild.flags, longRangeStrikes: 99 } };
      for (const side of SIDES) {
        const view = viewFor(state, seatOfSide(side));
        const orders = supportOrders(view);
        for (const order of orders) expect(checkSupport(view, order)).toBeNull();
        const order = orders[randomNumbers(seed)(Math.max(1, orders.length))];
        if (!order) continue;
        const work = openWork({ ...state, turn: { ...state.turn, side } }, scriptedDice(4, 4));
        carryOutSupport(work, side, order);
        expect(work.state.sides[side].supportPoints).toBeGreaterThanOrEqual(0);
        types.add(order.type);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(150);
    expect(types.size).toBeGreaterThan(4);
  });

  test('7.4 causes name only what is on the map', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const state = randomBattlefield(seed);
      for (const { unit } of roadCauses(situationOf(state), state.sides))
        expect(unit === null || state.units[unit]).toBeTruthy();
    }
  });
});
