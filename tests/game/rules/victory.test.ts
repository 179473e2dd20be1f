import { describe, expect, test } from 'vitest';
import { loadAll } from '../../../game/data/loadAll.ts';
import { fastRandom } from '../../../game/dice.ts';
import { belgorodKm2, glushkovoKm2, heldKm2, sumyKm2 } from '../../../game/rules/heldArea.ts';
import { gradeOf, ledgerOf, liveLedger, resultOf, weekRow } from '../../../game/rules/victory.ts';
import type { Scenario, VictoryLine } from '../../../game/scenario.ts';
import type { LedgerLine, OffMapUnit, Side, WeekRow } from '../../../game/state.ts';
import { position, testBoard, type UnitSpec, unit, viewOf } from '../../helpers/position.ts';
import { stateOf, type WorkSpec, workOn } from '../../helpers/workOn.ts';

loadAll();

const line = (code: VictoryLine['code'], rest: Partial<VictoryLine> = {}): VictoryLine => ({
  code,
  side: 'UA',
  points: 2,
  history: 1,
  text: code,
  ...rest,
});
const rule = (...lines: readonly VictoryLine[]): Pick<WorkSpec, 'scenario'> => ({
  scenario: {
    victory: { lines, historyDifference: 0, marginal: 2, normal: 4, decisive: 8 },
    objectives: [{ id: 'sudzha', side: 'UA', hex: '1615', name: 'Sudzha', text: 'x' }],
  },
});
const value = (spec: WorkSpec, ...lines: readonly VictoryLine[]): LedgerLine | undefined => {
  const { scenario, ...rest } = spec;
  return ledgerOf(stateOf(workOn({ ...rest, scenario: { ...rule(...lines).scenario, ...scenario } })))[0];
};

describe('rule 1.1 — held area', () => {
  test('counts the share of each hex that lies in Kursk oblast, and only hexes of Russia', () => {
    const state = position({ control: { ukrainian: ['1615', '1516'] } });
    const share = (id: string) => testBoard.file.hexes.find((hex) => hex.id === id)?.kurskShare ?? 0;
    expect(heldKm2(state)).toBeCloseTo((share('1615') + share('1516')) * testBoard.file.hexAreaKm2, 1);
    expect(heldKm2(position({}))).toBe(0);
  });

  test('Glushkovo district and Belgorod oblast are counted apart, Sumy the other way', () => {
    const state = position({ control: { ukrainian: ['0914', '1823'], russian: ['1215', '1115'] } });
    expect(heldKm2(state)).toBeLessThan(1);
    expect(glushkovoKm2(state)).toBeGreaterThan(20);
    expect(belgorodKm2(state)).toBeGreaterThan(15);
    expect(sumyKm2(state)).toBeGreaterThan(35);
  });

  test('against an independent count on a thousand random maps', () => {
    const random = fastRandom(1);
    for (let n = 0; n < 1000; n++) {
      const chosen = testBoard.file.hexes.filter(() => random() < 0.05).map(({ id }) => id);
      const control = Array.from({ length: 27 }, (_, r) =>
        Array.from({ length: 32 }, (__, c) =>
          chosen.includes(`${String(c).padStart(2, '0')}${String(r).padStart(2, '0')}`) ? 'U' : 'R',
        ).join(''),
      );
      let expected = 0;
      for (const hex of testBoard.file.hexes)
        if (hex.country === 'RU' && chosen.includes(hex.id) && !(hex.column < 10 && hex.row >= 10))
          expected += hex.kurskShare * testBoard.file.hexAreaKm2;
      expect(heldKm2({ control, map: { id: testBoard.file.id, hash: '' } })).toBeCloseTo(expected, 0);
    }
  });
});

describe('rule 15.4 — what each line of the ledger measures', () => {
  const off = (id: string, spec: UnitSpec, where: OffMapUnit['where']): OffMapUnit => {
    const { hex: _hex, ...kept } = unit(id, spec);
    return { unit: kept, where, week: null, entry: null, hex: null };
  };
  const pool = (side: Side, ...entries: readonly OffMapUnit[]) => ({
    [side]: { pool: Object.fromEntries(entries.map((entry) => [entry.unit.id, entry])) },
  });
  const row = (week: number, heldKm2OfWeek: number, sudzha: Side): WeekRow =>
    ({ week, heldKm2: heldKm2OfWeek, objectives: sudzha === 'UA' ? 'U' : 'R' }) as unknown as WeekRow;
  const brigade: UnitSpec = ['UA', 'mechanised', '1317'];

  test('heldHexes: hexes of 21.65 km²; heldHexesOver: only those beyond a number', () => {
    const spec = { control: { ukrainian: ['1615', '1614', '1613'] } };
    expect(value(spec, line('heldHexes'))).toEqual({ side: 'UA', code: 'heldHexes', value: 3, history: 1, points: 6 });
    expect(value(spec, line('heldHexesOver', { over: 2 }))?.value).toBe(1);
    expect(value({}, line('heldHexesOver', { over: 2 }))?.value).toBe(0);
  });

  test('weeksHeld: hundreds of hex-weeks', () => {
    expect(
      value({ state: { history: [row(1, 1082.53, 'UA'), row(2, 1082.53, 'UA')] } }, line('weeksHeld'))?.value,
    ).toBe(1);
  });

  test('stepsSaved: in full at home or in open supply, half under fire abroad, none cut off; those sent home count', () => {
    const spec: WorkSpec = {
      units: {
        home: ['UA', 'mechanised', '1317', { supply: 'underFire' }],
        open: ['UA', 'mechanised', '1615', { hits: 3 }],
        fire: ['UA', 'mechanised', '1614', { supply: 'underFire' }],
        cut: ['UA', 'mechanised', '1611', { supply: 'cut' }],
        guns: ['UA', 'artillery', '1317'],
      },
      sides: pool(
        'UA',
        off('rest', brigade, 'home'),
        off('reserve', brigade, 'home'),
        off('dead', brigade, 'destroyed'),
      ),
      scenario: {
        orderOfBattle: [{ id: 'rest' }, { id: 'reserve', pool: 'home' }] as unknown as Scenario['orderOfBattle'],
      },
    };
    expect(value(spec, line('stepsSaved'))?.value).toBe(2 + 2 + 1 + 0 + 2);
  });

  test('unitsSaved: brigades of two steps and more that are out of Russia', () => {
    const spec: WorkSpec = {
      units: { a: brigade, b: ['UA', 'mechanised', '1615'], c: ['UA', 'mechanised', '1022', { steps: 1 }] },
    };
    expect(value(spec, line('unitsSaved'))?.value).toBe(1);
  });

  test('unitsLost and forcesTrapped: the destroyed and captured; the captured and the cut off of the enemy', () => {
    const sides = pool(
      'UA',
      off('d', brigade, 'destroyed'),
      off('s', brigade, 'surrendered'),
      off('h', brigade, 'home'),
    );
    expect(value({ sides }, line('unitsLost', { points: -2 }))).toMatchObject({ value: 2, points: -4 });
    const units: Record<string, UnitSpec> = { c: ['UA', 'mechanised', '1611', { supply: 'cut' }], o: brigade };
    expect(value({ sides, units }, line('forcesTrapped', { side: 'RU' }))?.value).toBe(2);
  });

  test('objectiveHeld now; objectiveByWeek in every week from the given one on', () => {
    const held = { control: { ukrainian: ['1615'] } };
    expect(value(held, line('objectiveHeld', { hex: '1615' }))).toMatchObject({ code: 'objectiveHeld:1615', value: 1 });
    expect(value({}, line('objectiveHeld', { hex: '1615' }))?.value).toBe(0);
    const early = line('objectiveByWeek', { side: 'RU', hex: '1615', week: 24 });
    expect(value({ state: { history: [row(23, 0, 'UA'), row(24, 0, 'RU'), row(25, 0, 'RU')] } }, early)?.value).toBe(1);
    expect(value({ state: { history: [row(24, 0, 'UA'), row(25, 0, 'RU')] } }, early)?.value).toBe(0);
    expect(value({ ...held, state: { history: [row(24, 0, 'RU')] } }, early)?.value).toBe(0);
  });

  test('troopsDiverted: regiments that Russia took from the Donbas', () => {
    const scenario = {
      orderOfBattle: [
        { id: 'd1', side: 'RU', pool: 'donbas' },
        { id: 'd2', side: 'RU', pool: 'donbas' },
      ] as unknown as Scenario['orderOfBattle'],
    };
    const sides = pool(
      'RU',
      off('d1', ['RU', 'motorRifle', '2901'], 'donbas'),
      off('d2', ['RU', 'motorRifle', '2901'], 'called'),
    );
    expect(value({ scenario, sides }, line('troopsDiverted'))?.value).toBe(1);
  });

  test('groundRegained: hexes less than at the peak', () => {
    const history = [row(1, 216.5, 'UA'), row(2, 433, 'UA')];
    expect(
      value({ control: { ukrainian: ['1615'] }, state: { history } }, line('groundRegained', { side: 'RU' }))?.value,
    ).toBe(19);
  });

  test('roadSafe: held, and no enemy within one hex', () => {
    const safe = line('roadSafe', { hex: '1317' });
    expect(value({ units: { r: ['RU', 'airborne', '1414'] } }, safe)?.value).toBe(1);
    expect(value({ units: { r: ['RU', 'airborne', '1316'] } }, safe)?.value).toBe(0);
    expect(value({ control: { russian: ['1317'] } }, safe)?.value).toBe(0);
  });

  test('prisoners: units of the enemy that surrendered, and no others', () => {
    const sides = pool('RU', off('s', ['RU', 'conscripts', '1615'], 'surrendered'), off('d', brigade, 'destroyed'));
    expect(value({ sides }, line('prisoners'))?.value).toBe(1);
    const units: Record<string, UnitSpec> = { c: ['RU', 'conscripts', '1611', { supply: 'cut' }] };
    expect(value({ units }, line('prisoners'))?.value).toBe(0);
  });

  test('bridgesDown: those named that are destroyed, a pontoon in their place or not', () => {
    const bridges = ['seym-karyzh', 'seym-zvannoye', 'seym-glushkovo', 'seym-rylsk'];
    const state: WorkSpec['state'] = {
      bridges: {
        'seym-karyzh': 'destroyed',
        'seym-zvannoye': 'pontoon',
        'seym-glushkovo': 'damaged',
        'psel-oboyan': 'destroyed',
      },
    };
    expect(value({ state }, line('bridgesDown', { bridges }))?.value).toBe(2);
  });

  test('lossRatio: more steps lost than so many times the enemy’s; a seat does not know it', () => {
    const lost = (UA: number, RU: number): WorkSpec => ({
      sides: { UA: { stepsLost: UA }, RU: { stepsLost: RU } },
    });
    const ratio = line('lossRatio', { side: 'RU', over: 2.5 });
    expect(value(lost(4, 10), ratio)?.value).toBe(0);
    expect(value(lost(4, 11), ratio)?.value).toBe(1);
    expect(liveLedger(viewOf(stateOf(workOn({ ...lost(4, 11), ...rule(ratio) })), 'RU'))).toEqual([]);
  });

  test('trackAtLeast: a track at its mark or above', () => {
    const stretched = line('trackAtLeast', { track: 'overStretch', over: 9, points: -4 });
    expect(value({ tracks: { overStretch: 9 } }, stretched)).toMatchObject({ value: 1, points: -4 });
    expect(value({ tracks: { overStretch: 8 } }, stretched)?.value).toBe(0);
  });

  test('unitWithin: a fighting unit of the side within so many hexes', () => {
    const near = line('unitWithin', { side: 'RU', hex: '1022', over: 3 });
    expect(value({ units: { r: ['RU', 'airborne', '1019'] } }, near)).toMatchObject({
      code: 'unitWithin:1022',
      value: 1,
    });
    expect(value({ units: { r: ['RU', 'airborne', '1018'] } }, near)?.value).toBe(0);
    expect(value({ units: { g: ['RU', 'artillery', '1019'], u: brigade } }, near)?.value).toBe(0);
  });

  test('tracks: prestige, leverage, Sumy out of range; Sumy ground', () => {
    const spec = { tracks: { prestige: -3, leverage: 6, sumyUnderFire: 2 }, control: { russian: ['1215'] } };
    expect(value(spec, line('prestige'))?.value).toBe(-3);
    expect(value(spec, line('leverage'))?.value).toBe(6);
    expect(value(spec, line('sumyOutOfRange'))?.value).toBe(4);
    expect(value(spec, line('sumyHexes'))?.value).toBe(1);
  });

  test('extra lines of events are kept, and counted once however often the ledger is made', () => {
    const extra: LedgerLine = { side: 'UA', code: 'extra:exchange', value: 2, history: null, points: 2 };
    const state = stateOf(workOn({ ...rule(line('heldHexes')), state: { ledger: [extra] } }));
    const once = ledgerOf(state);
    expect(ledgerOf({ ...state, ledger: once })).toEqual(once);
    expect(resultOf(state, 'lastWeek').points.UA).toBe(2);
  });
});

describe('rule 15.5 — compared with history', () => {
  const scenario = {
    victory: { lines: [], historyDifference: 10, marginal: 4, normal: 8, decisive: 14 },
  } as unknown as Scenario;
  test.each([
    [10, null, 'draw'],
    [13.9, null, 'draw'],
    [14, 'UA', 'marginal'],
    [18, 'UA', 'normal'],
    [24, 'UA', 'decisive'],
    [6.1, null, 'draw'],
    [6, 'RU', 'marginal'],
    [2, 'RU', 'normal'],
    [-4, 'RU', 'decisive'],
  ] as const)(
    'a difference of %d is %s %s: the weaker side wins by doing better than history',
    (difference, winner, grade) => {
      expect(gradeOf(scenario, difference)).toEqual({ winner, grade });
    },
  );

  test('the result carries its reason, the week and both sums', () => {
    const state = stateOf(
      workOn({
        ...rule(line('heldHexes'), line('prestige', { side: 'RU', points: 1 })),
        control: { ukrainian: ['1615'] },
        tracks: { prestige: 3 },
      }),
    );
    expect(resultOf(state, 'ceasefire')).toEqual({
      winner: null,
      grade: 'draw',
      reason: 'ceasefire',
      week: 10,
      points: { UA: 2, RU: 3 },
    });
  });
});

describe('rule 12 — the ledger on the screen is made of what the seat knows', () => {
  const lines = [
    line('stepsSaved'),
    line('stepsSaved', { side: 'RU' }),
    line('heldHexes'),
    line('forcesTrapped', { side: 'RU' }),
    line('troopsDiverted'),
  ];
  const state = stateOf(
    workOn({ fog: true, units: { a: ['UA', 'mechanised', '1317'], r: ['RU', 'airborne', '2407'] }, ...rule(...lines) }),
  );

  test('each side its own steps, and not what only the other can count', () => {
    const seen = (side: Side | null) => liveLedger(viewOf(state, side)).map((entry) => `${entry.side} ${entry.code}`);
    expect(seen('UA')).toEqual(['UA stepsSaved', 'UA heldHexes', 'RU forcesTrapped']);
    expect(seen('RU')).toEqual(['RU stepsSaved', 'UA heldHexes', 'UA troopsDiverted']);
    expect(seen(null)).toHaveLength(5);
  });

  test('without fog of unknown things it is the ledger of the truth', () => {
    expect(liveLedger(viewOf(state, null))).toEqual(ledgerOf(state));
  });
});

describe('rule 3.4 — the row of the week', () => {
  test('area, losses, supply of every unit, interdiction, aid, tracks, objectives', () => {
    const objectives = [{ id: 'sudzha', side: 'UA', hex: '1615', name: 'Sudzha', text: 'x' }] as const;
    const state = stateOf(
      workOn({
        week: 20,
        level: 3,
        materiel: 1,
        scenario: { objectives },
        units: {
          a: ['UA', 'mechanised', '1615'],
          b: ['UA', 'mechanised', '1614', { supply: 'underFire' }],
          r: ['RU', 'airborne', '2407', { supply: 'cut' }],
        },
        sides: { UA: { stepsLost: 3, stepsSeen: 2 }, RU: { stepsLost: 5, stepsSeen: 4, contingentStepsLost: 1 } },
      }),
    );
    expect(weekRow(state)).toMatchObject({
      week: 20,
      heldKm2: 43.3,
      sumyKm2: 0,
      knownKm2: { UA: 43.3, RU: 43.3 },
      stepsLost: { UA: 3, RU: 5 },
      stepsSeen: { UA: 2, RU: 4 },
      contingentStepsLost: 1,
      supply: { UA: [1, 1, 0], RU: [0, 0, 1] },
      interdiction: 3,
      aid: [1, 2],
      objectives: 'U',
    });
  });
});
