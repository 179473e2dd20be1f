import { describe, expect, test } from 'vitest';
import { scriptedDice } from '../../../game/dice.ts';
import type { HexId } from '../../../game/map.ts';
import { explainSupply, forecastSupply, retraceSupply, roadStatus, supplyWithout } from '../../../game/rules/supply.ts';
import { traceSupply } from '../../../game/rules/supplyTrace.ts';
import { situationOf } from '../../../game/situation.ts';
import type { GameState, Side } from '../../../game/state.ts';
import { openWork } from '../../../game/work.ts';
import { controlRows, type PositionSpec, position, testBoard, type UnitSpec, viewOf } from '../../helpers/position.ts';

/** The road into Kursk oblast, and room around it. */
const road: readonly HexId[] = ['1516', '1616', '1615'];
const salient: readonly HexId[] = [...road, '1515', '1517', '1617', '1715', '1714', '1614'];
/** The road on towards Kursk, as far as it goes beyond the range of Sumy. */
const corridor = [
  ...road,
  ...['1714', '1814', '1813', '1812', '1912', '1911', '2011', '2110', '2109', '2208', '2207', '2306', '2305'],
];
const held = (more: PositionSpec = {}, ukrainian = salient): GameState => position({ control: { ukrainian }, ...more });
const supplyOf = (state: GameState, id: string, side: Side = 'UA') => traceSupply(situationOf(state), side).units[id];
const atSudzha = (more: UnitSpec[3] = {}): UnitSpec => ['UA', 'mechanised', '1615', more];
const causesOf = (state: GameState, id: string) =>
  explainSupply(viewOf(state, state.units[id]?.side ?? 'UA'), id).causes;

describe('7.1 lines of supply', () => {
  test('7.2 Sumy-Yunakivka-Sudzha costs 5 points on a clear road', () => {
    expect(supplyOf(held({ units: { a: atSudzha() } }), 'a')).toMatchObject({ state: 'open', cost: 20, source: 0 });
  });

  test('7.1 a zone of control does not cut a line, it makes it dearer where no own unit stands', () => {
    const cost = (guards: Record<string, UnitSpec>) => {
      const units = { a: atSudzha(), r: ['RU', 'motorRifle', '1415'] as UnitSpec, ...guards };
      return supplyOf(position({ units, control: { ukrainian: road, russian: ['1415'] } }), 'a')?.cost;
    };
    const guard = (hex: HexId): UnitSpec => ['UA', 'territorial', hex];
    expect(cost({ b: guard('1416') })).toBe(20 + 8);
    expect(cost({ b: guard('1416'), c: guard('1516') })).toBe(20);
  });

  test('7.1 enemy ground across every way cuts, and the hex is named', () => {
    const cut = held({ units: { a: atSudzha() } }, ['1616', '1615']);
    expect(supplyOf(cut, 'a')?.state).toBe('cut');
    expect(causesOf(cut, 'a')).toEqual([{ kind: 'enemyHex', hex: '1516' }]);
    expect(supplyWithout(viewOf(cut, 'UA'), 'a', [{ kind: 'enemyHex', hex: '1516' }])).toBe('open');
  });

  test('7.1 a major river without a bridge cuts, and the bridge is named', () => {
    const south = testBoard.ids.filter(
      (id, i) => testBoard.country[i] === 1 && Number(id.slice(2)) >= 10 && id !== '0711' && id !== '0810',
    );
    const state = (bridges: GameState['bridges']) =>
      position({ units: { r: ['RU', 'motorRifle', '0711'] }, control: { ukrainian: south }, state: { bridges } });
    expect(supplyOf(state({}), 'r', 'RU')?.state).toBe('open');
    const broken = state({ 'seym-glushkovo': 'destroyed' });
    expect(supplyOf(broken, 'r', 'RU')?.state).toBe('cut');
    expect(causesOf(broken, 'r')).toEqual([{ kind: 'bridge', bridge: 'seym-glushkovo', hex: '0711' }]);
  });

  test('7.2 beyond eleven points supply is under fire: range is named', () => {
    const far = held({ units: { a: ['UA', 'mechanised', '2305'] } }, corridor);
    expect(supplyOf(far, 'a')).toMatchObject({ state: 'underFire' });
    expect(causesOf(far, 'a').map(({ kind }) => kind)).toEqual(['range']);
  });

  test('7.2 mud makes what is off the road dearer by half, and the road not', () => {
    const units: Record<string, UnitSpec> = { a: ['UA', 'mechanised', '1317'], b: ['UA', 'mechanised', '1517'] };
    const cost = (weather: GameState['weather'], id: string) =>
      supplyOf(held({ units, state: { weather } }), id)?.cost ?? 0;
    expect(cost('mud', 'a')).toBe(cost('clear', 'a'));
    expect(cost('mud', 'b')).toBe(cost('clear', 'b') + 2);
  });

  test('7.5 before week 29 no Russian line crosses the border', () => {
    const state = (week: number, flags: GameState['flags'] = {}) =>
      position({
        week,
        units: { r: ['RU', 'airborne', '1416'] },
        control: { russian: ['1416', '1415'] },
        state: { flags },
      });
    expect(supplyOf(state(20), 'r', 'RU')?.state).toBe('cut');
    expect(causesOf(state(20), 'r')).toEqual([{ kind: 'border', hex: '1416' }]);
    expect(supplyOf(state(29), 'r', 'RU')?.state).not.toBe('cut');
    expect(supplyOf(state(20, { borderOpen: 99 }), 'r', 'RU')?.state).not.toBe('cut');
  });

  test('1.2 in the basic layer supply is open or cut, whatever the distance and the number', () => {
    const basic = held(
      {
        layer: 'basic',
        level: 5,
        units: { a: ['UA', 'mechanised', '2305', { steps: 4 }], b: atSudzha({ steps: 4 }), c: atSudzha({ steps: 4 }) },
      },
      corridor,
    );
    expect(['a', 'b', 'c'].map((id) => supplyOf(basic, id)?.state)).toEqual(['open', 'open', 'open']);
    expect(supplyOf(held({ layer: 'basic', units: { a: atSudzha() } }, ['1615']), 'a')?.state).toBe('cut');
  });
});

describe('7.3 capacity', () => {
  const force = (more: UnitSpec[3] = {}): Record<string, UnitSpec> => ({
    a: ['UA', 'mechanised', '1516', { steps: 4 }],
    b: ['UA', 'mechanised', '1616', { steps: 4 }],
    c: ['UA', 'mechanised', '1517', { steps: 4 }],
    d: ['UA', 'mechanised', '1615', { steps: 4, ...more }],
  });

  test('7.4 the road feeds 40 steps and 8 by other ways, times its level', () => {
    const capacity = (level: number) => roadStatus(viewOf(held({ level }), 'UA')).capacity;
    expect([0, 1, 2, 3, 4, 5].map(capacity)).toEqual([48, 40, 32, 26, 20, 14]);
  });

  test('7.3 the nearest are fed first, and the capacity is named for the rest', () => {
    const state = held({ level: 5, units: force() });
    expect(['a', 'b', 'c', 'd'].map((id) => supplyOf(state, id)?.state)).toEqual(['open', 'open', 'open', 'underFire']);
    expect(causesOf(state, 'd')).toEqual([{ kind: 'capacity', source: 'sudzha-road', fed: 12, wanted: 16, level: 5 }]);
  });

  test('7.3 a unit with priority is fed before nearer ones', () => {
    const state = held({ level: 5, units: force({ priority: true }) });
    expect(supplyOf(state, 'd')?.state).toBe('open');
    expect(Object.values(traceSupply(situationOf(state), 'UA').units).filter((unit) => !unit.fed).length).toBe(1);
  });

  test('7.4 with a hex of the road lost only eight steps pass, and that hex is the cause', () => {
    const state = position({ units: force(), control: { ukrainian: salient, russian: ['1217'] } });
    expect(roadStatus(viewOf(state, 'UA'))).toMatchObject({ capacity: 8, fed: 8, wanted: 16 });
    expect(causesOf(state, 'd')).toEqual([{ kind: 'enemyHex', hex: '1217' }]);
  });

  test('7.3 a source feeds no more than its capacity', () => {
    const units = Object.fromEntries(
      Array.from({ length: 5 }, (_, i): [string, UnitSpec] => [
        `b${i}`,
        ['UA', 'territorial', ['0316', '0416', '0315', '0415', '0317'][i] as HexId, { steps: 4 }],
      ]),
    );
    const trace = traceSupply(situationOf(position({ units })), 'UA');
    const bilopillia = trace.sources.find(({ id }) => id === 'bilopillia');
    expect(bilopillia?.fed).toBe(12);
    expect(bilopillia?.wanted).toBe(20);
  });
});

test('9.5 a source whose depot was struck feeds a fifth less in the week after', () => {
  const capacity = (week: number) =>
    traceSupply(situationOf(position({ week, state: { depots: { kursk: 11 } } })), 'RU').sources.find(
      ({ id }) => id === 'kursk',
    )?.capacity;
  expect([capacity(10), capacity(11), capacity(12)]).toEqual([40, 32, 40]);
});

describe('7.4 interdiction', () => {
  test('7.4 an interdicted hex costs half a point more, three quarters from week 23', () => {
    const interdictions = [{ side: 'RU', hex: '1516', unit: '' }] as const;
    const cost = (week: number) =>
      supplyOf(held({ week, units: { a: atSudzha() }, state: { interdictions } }, road), 'a')?.cost;
    expect([cost(15), cost(22), cost(23)]).toEqual([22, 22, 23]);
  });

  test('7.4 from week 14 guns near the road put it under fire, before only when it has a level; snow halves their range', () => {
    const state = (week: number, level: number, weather: GameState['weather'] = 'clear') =>
      held({
        week,
        level,
        units: { a: atSudzha(), r: ['RU', 'drone', '1714'] },
        control: { ukrainian: salient, russian: ['1714'] },
        state: { weather },
      });
    const fired = (...args: Parameters<typeof state>) =>
      roadStatus(viewOf(state(...args), 'UA'))
        .hexes.filter(({ interdicted }) => interdicted)
        .map(({ hex }) => hex);
    expect(fired(10, 0)).toEqual([]);
    expect(fired(10, 1)).toEqual(['1616', '1615']);
    expect(fired(14, 0)).toEqual(['1616', '1615']);
    expect(fired(24, 0)).toEqual(['1416', '1516', '1616', '1615']);
    expect(fired(24, 0, 'snow')).toEqual(['1616', '1615']);
  });
});

describe('7.6 tracing anew', () => {
  const retraced = (state: GameState, side: Side = 'UA') => {
    const work = openWork(state, scriptedDice());
    retraceSupply(work, side);
    return work;
  };

  test('7.6 weeks without supply are counted, this one too, and begin again when it is open', () => {
    const cut = retraced(held({ units: { a: atSudzha({ supply: 'underFire', weeksNotOpen: 2 }) } }, ['1615'])).state
      .units['a'];
    expect(cut).toMatchObject({ supply: 'cut', weeksNotOpen: 3, weeksCut: 1 });
    const open = retraced(held({ units: { a: atSudzha({ supply: 'cut', weeksNotOpen: 2, weeksCut: 2 }) } })).state
      .units['a'];
    expect(open).toMatchObject({ supply: 'open', weeksNotOpen: 0, weeksCut: 0 });
    expect(open?.unseenCause).toBeUndefined();
  });

  test('7.6 a change is told to the owner alone, and nothing where nothing changed', () => {
    const work = retraced(held({ units: { a: atSudzha(), b: ['UA', 'territorial', '1317'] } }, ['1615']));
    expect(work.happened.map(({ to, what }) => [to, what.kind === 'supplyChanged' && what.unit.id])).toEqual([
      ['UA', 'a'],
    ]);
  });

  test('7.6 only the side whose operations begin is traced', () => {
    const work = retraced(held({ units: { a: atSudzha() } }, ['1615']), 'RU');
    expect(work.state.units['a']).toMatchObject({ supply: 'open', weeksCut: 0 });
  });

  const ambushed = (): GameState => {
    const units: Record<string, UnitSpec> = { a: atSudzha({ supply: 'underFire' }), r: ['RU', 'motorRifle', '1516'] };
    const state = position({ fog: true, intelligence: 0, units, control: { ukrainian: ['1616', '1615'] } });
    const known = { control: controlRows(road), contacts: [] };
    return { ...state, sides: { ...state.sides, UA: { ...state.sides.UA, known } } };
  };

  test('12.4 cut by something unseen: the cause is an unidentified enemy near there, and a contact shows', () => {
    const { state } = retraced(ambushed());
    expect(state.units['a']).toMatchObject({ supply: 'cut', unseenCause: '1516' });
    expect(state.sides.UA.known?.contacts).toEqual([{ hex: '1516', week: 10, unit: null, short: null, type: null }]);
    const view = viewOf({ ...state }, 'UA');
    expect(view.units['r']).toBeUndefined();
    expect(explainSupply(view, 'a')).toMatchObject({ state: 'cut', causes: [{ kind: 'unseen', near: '1516' }] });
    expect(supplyWithout(view, 'a', [])).toBe('cut');
    expect(supplyWithout(view, 'a', [{ kind: 'unseen', near: '1516' }])).toBe('open');
  });

  test('12.4 the umpire is told the true cause', () => {
    const { state } = retraced(ambushed());
    expect(explainSupply(viewOf({ ...state }, null), 'a').causes).toEqual([{ kind: 'enemyHex', hex: '1516' }]);
  });
});

describe('7.7, 7.8 explanations and forecasts', () => {
  test('7.7 zones that push a line beyond its range are named, no more of them than needed', () => {
    const units: Record<string, UnitSpec> = {
      a: atSudzha(),
      r: ['RU', 'motorRifle', '1315'],
      s: ['RU', 'motorRifle', '1517'],
      t: ['RU', 'motorRifle', '1116'],
    };
    const state = position({
      week: 24,
      units,
      control: { ukrainian: road, russian: ['1315', '1116'] },
      state: { interdictions: [{ side: 'RU', hex: '1616', unit: '' }] },
    });
    const view = viewOf(state, 'UA');
    const line = explainSupply(view, 'a');
    expect(line.state).toBe('underFire');
    expect(line.causes.length).toBeGreaterThan(0);
    expect(line.causes.every(({ kind }) => kind === 'zone' || kind === 'interdicted')).toBe(true);
    expect(supplyWithout(view, 'a', line.causes)).toBe('open');
    for (const cause of line.causes)
      expect(
        supplyWithout(
          view,
          'a',
          line.causes.filter((one) => one !== cause),
        ),
      ).toBe('underFire');
  });

  test('7.7 the line of a unit runs from its source to it', () => {
    const line = explainSupply(viewOf(held({ units: { a: atSudzha() } }), 'UA'), 'a');
    expect(line).toMatchObject({ source: 'sumy', cost: 20, state: 'open', causes: [] });
    expect(line.path).toEqual(['1022', '1021', '1120', '1119', '1218', '1217', '1317', '1416', '1516', '1616', '1615']);
  });

  test('7.8 the forecast shows what a move would do to the supply of all', () => {
    const view = viewOf(held({ units: { a: atSudzha(), b: ['UA', 'mechanised', '1416'] } }, ['1616', '1615']), 'UA');
    expect(forecastSupply(view, null)).toEqual({ a: 'cut', b: 'open' });
    expect(forecastSupply(view, { unit: 'b', to: '1516' })).toEqual({ a: 'open', b: 'open' });
    expect(forecastSupply(view, null)).toEqual({ a: 'cut', b: 'open' });
  });

  test('7.4 the road says what each hex of it is worth', () => {
    const status = roadStatus(viewOf(held({ units: { a: atSudzha({ steps: 3 }) } }, road), 'UA'));
    expect(status).toMatchObject({
      level: 0,
      capacity: 48,
      wanted: 3,
      fed: 3,
      units: [{ unit: 'a', steps: 3, fed: true }],
    });
    expect(status.hexes.find(({ hex }) => hex === '1516')).toEqual({
      hex: '1516',
      controller: 'UA',
      interdicted: false,
      ifLost: 3,
    });
    expect(status.hexes.find(({ hex }) => hex === '1217')?.ifLost).toBe(0);
  });
});
