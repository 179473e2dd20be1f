import { describe, expect, test } from 'vitest';
import { loadFront } from '../../../game/data/history/history.ts';
import { KURSK, loadAll } from '../../../game/data/loadAll.ts';
import { SCENARIO_GROUPS } from '../../../game/data/scenarioGroups.ts';
import { UNIT_TYPES } from '../../../game/data/unitTypes.ts';
import { fastDice } from '../../../game/dice.ts';
import { begin } from '../../../game/engine.ts';
import { heldKm2 } from '../../../game/rules/heldArea.ts';
import type { OrderOfBattleEntry, Scenario } from '../../../game/scenario.ts';
import { setup } from '../../../game/setup.ts';
import type { GameState, Side } from '../../../game/state.ts';

// Each scenario against what history says of its weeks: ground, forces, what counts.

const scenarios = loadAll();
const named = (id: string): Scenario => scenarios.find((scenario) => scenario.id === id) as Scenario;
const opened = (scenario: Scenario): GameState => {
  const options = { fog: true, jitter: false, long: false, heldEvents: [] };
  return begin(setup(scenario, options, fastDice(1)), fastDice(1)).state;
};
const unit = (scenario: Scenario, id: string): OrderOfBattleEntry | undefined =>
  scenario.orderOfBattle.find((entry) => entry.id === id);
const onMap = (scenario: Scenario, ...ids: readonly string[]) =>
  ids.filter((id) => unit(scenario, id)?.hex === undefined);
const arrivals = (scenario: Scenario, ...ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, unit(scenario, id)?.week]));
const codes = (scenario: Scenario) =>
  scenario.victory.lines.map(({ side, code, hex }) => `${side} ${code}${hex ? ` ${hex}` : ''}`);

describe('rule 16 — where a scenario begins in the middle, the ground is history’s', () => {
  const starts: readonly (readonly [id: string, weekBefore: number])[] = [
    ['seym-pocket', 1],
    ['snagost', 5],
    ['koreans-arrive', 13],
    ['early-exit', 23],
    ['aid-freeze-lesson', 29],
    ['sumy-front', 32],
    ['campaign-week-4', 3],
    ['campaign-week-12', 11],
    ['campaign-week-17', 16],
    ['campaign-week-27', 26],
    ['campaign-week-31', 30],
    ['campaign-week-33', 32],
  ];

  test.each(starts)('%s opens with the front of the end of week %i', async (id, weekBefore) => {
    const scenario = named(id);
    const front = (await loadFront()).weeks.find(({ week }) => week === weekBefore);
    if (!front) throw new Error('no such week');
    expect(scenario.weeks.first).toBe(weekBefore + 1);
    expect([...scenario.control.ukrainian].sort()).toEqual(
      [...front.kursk, ...front.glushkovo, ...front.belgorod].sort(),
    );
    expect([...scenario.control.russian].sort()).toEqual([...front.sumy].sort());
    const state = opened(scenario);
    expect(Math.abs(heldKm2(state) - front.km2)).toBeLessThan(2);
    // Nobody begins cut off, and few begin under fire.
    const supply = Object.values(state.units).map(({ supply: now }) => now);
    expect(supply).not.toContain('cut');
    expect(supply.filter((now) => now === 'underFire').length).toBeLessThanOrEqual(5);
  });

  test('what happened before is over: the surprise is not in force, and no event before the first week comes', () => {
    for (const [id] of starts) {
      const scenario = named(id);
      const state = opened(scenario);
      expect(state.flags.surprise, id).toBeUndefined();
      for (const { what } of state.log)
        if (what.kind === 'event') expect(scenario.start.happened ?? {}, id).not.toHaveProperty(what.event);
    }
  });
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_id, scenario) => {
  test('has a brief of one page for both sides, objectives, questions, sources, and says when the war began', () => {
    for (const side of ['UA', 'RU'] as const) {
      const { task, hints } = scenario.brief[side];
      const length = task.length + hints.reduce((sum, hint) => sum + hint.length, 0);
      expect(hints.length).toBeGreaterThanOrEqual(3);
      expect(length).toBeLessThan(1800);
    }
    expect(scenario.learningObjectives.length).toBeGreaterThanOrEqual(3);
    expect(scenario.questions.length).toBeGreaterThanOrEqual(3);
    expect(scenario.assumptions[0]).toContain('full-scale invasion of Ukraine in February 2022');
    for (const source of scenario.sources) expect(source).toMatch(/^(SEED|S\d+): /);
    expect(JSON.stringify(scenario)).not.toMatch(/liberat|occupier|terrorist|\bregime\b|horde|human wave/i);
  });

  test('sources of units are those of the list of sources, own knowledge, or the design', async () => {
    const { sources } = (await import('../../../game/data/history/sources.json')).default;
    const known = new Set([...sources.map(({ id }) => id), 'SEED', 'K', 'design']);
    for (const { id, source } of scenario.orderOfBattle)
      for (const each of source) expect(known.has(each), `${id}: ${each}`).toBe(true);
  });
});

describe('The Seym Pocket', () => {
  const seym = named('seym-pocket');

  test('forces: a weak brigade at Snagost; airborne regiments come in weeks 3, 5 and 6, Novy Put’s brigade in week 6', () => {
    expect(onMap(seym, 'UA-117M', 'UA-103T', 'UA-225', 'UA-ART', 'RU-CON', 'RU-1427', 'RU-ENG')).toEqual([]);
    expect(arrivals(seym, 'UA-414', 'UA-116M', 'RU-155', 'RU-200', 'RU-56', 'RU-51', 'RU-137')).toEqual({
      'UA-414': 3,
      'UA-116M': 6,
      'RU-155': 2,
      'RU-200': 2,
      'RU-56': 3,
      'RU-51': 5,
      'RU-137': 6,
    });
    expect(seym.start.bridges).toEqual({});
  });

  test('rule 14.1 — three units cut off south of the river score for Ukraine, each week anew', () => {
    const event = seym.ownEvents.find(({ id }) => id === 'pocket-closed');
    expect(event?.repeats).toBe(1);
    expect(event?.when.condition).toMatchObject({ kind: 'unitsCut', side: 'RU', atLeast: 3 });
    const condition = event?.when.condition;
    const hexes = (condition?.kind === 'unitsCut' && condition.hexes) || [];
    expect(hexes).toEqual(expect.arrayContaining(['0711', '0510', '1012']));
    // Korenevo and what lies north of the river is no part of the pocket.
    for (const hex of ['1109', '0810', '0509', '1112']) expect(hexes).not.toContain(hex);
    for (const hex of hexes) expect(KURSK.hexes.find(({ id }) => id === hex)?.country).toBe('RU');
  });

  test('what counts: the three bridges, Glushkovo, Snagost, the road by Komarovka', () => {
    expect(codes(seym)).toEqual(
      expect.arrayContaining([
        'UA bridgesDown',
        'UA objectiveHeld 0711',
        'UA objectiveHeld 1112',
        'RU objectiveHeld 1112',
        'RU objectiveHeld 1012',
      ]),
    );
    expect(seym.victory.lines[0]?.bridges).toEqual(['seym-glushkovo', 'seym-zvannoye', 'seym-karyzh']);
  });
});

describe('Snagost Counter-stroke', () => {
  const snagost = named('snagost');

  test('forces: the 103rd alone at Snagost, the 116th hidden near Novy Put; Russia plays first', () => {
    expect(unit(snagost, 'UA-103T')?.hex).toBe('1112');
    expect(snagost.orderOfBattle.filter(({ hex }) => hex === '1112')).toHaveLength(1);
    expect(unit(snagost, 'UA-116M')?.hex).toBe('0916');
    expect(onMap(snagost, 'RU-51', 'RU-155', 'RU-56', 'RU-810', 'RU-11V', 'RU-AKH', 'UA-80A', 'UA-82A')).toEqual([]);
    expect(arrivals(snagost, 'RU-137', 'RU-30', 'RU-83', 'RU-177')).toEqual({
      'RU-137': 6,
      'RU-30': 6,
      'RU-83': 9,
      'RU-177': 9,
    });
    expect(unit(snagost, 'UA-44M')?.pool).toBe('home');
    expect(opened(snagost).turn.first).toBe('RU');
  });

  test('what counts: ground; a deadline that passes with nothing next to Sudzha costs Russia 4, as in history', () => {
    expect(snagost.victory.lines[0]).toMatchObject({ code: 'heldHexes', points: 1, history: 44.7 });
    expect(snagost.victory.lines).toContainEqual(expect.objectContaining({ code: 'extra', side: 'RU', history: -4 }));
    expect(snagost.ownEvents[0]).toMatchObject({
      when: { week: 9 },
      effects: [{ kind: 'victory', side: 'RU', points: -4 }],
    });
  });
});

describe('The Koreans Arrive', () => {
  const koreans = named('koreans-arrive');

  test('forces: two brigades of the contingent at the start and three more by week 20; the 76th Division in weeks 15-16', () => {
    expect(onMap(koreans, 'KP-94', 'KP-93', 'UA-47M', 'UA-17T', 'UA-44M')).toEqual([]);
    expect(
      arrivals(koreans, 'KP-92', 'KP-91', 'KP-ART', 'RU-104', 'RU-234', 'RU-237', 'RU-40', 'RU-RUB', 'UA-115M'),
    ).toEqual({
      'KP-92': 17,
      'KP-91': 19,
      'KP-ART': 20,
      'RU-104': 15,
      'RU-234': 15,
      'RU-237': 16,
      'RU-40': 19,
      'RU-RUB': 23,
      'UA-115M': 23,
    });
  });

  test('what counts: ground against 23 hexes, the ratio of losses, over-stretch; the deadline and the counter-attack are in the deck', () => {
    expect(koreans.victory.lines[0]).toMatchObject({ code: 'heldHexes', history: 22.7 });
    expect(codes(koreans)).toEqual(expect.arrayContaining(['RU lossRatio', 'UA trackAtLeast']));
    const refs = koreans.events.map(({ ref }) => ref);
    expect(refs).toEqual(
      expect.arrayContaining(['january-deadline', 'january-attack', 'contingent-refit', 'mass-attack']),
    );
  });
});

describe('The Sumy Front', () => {
  const sumy = named('sumy-front');

  test('forces: the survivors stand before Sumy, new brigades come late; no contingent, and none could cross', () => {
    expect(onMap(sumy, 'UA-80A', 'UA-82A', 'UA-95A', 'UA-36Mar', 'UA-47M', 'UA-71J', 'UA-225', 'UA-158M')).toEqual([]);
    expect(arrivals(sumy, 'UA-BELG', 'UA-1AS', 'UA-78A', 'UA-156M')).toEqual({
      'UA-BELG': 33,
      'UA-1AS': 39,
      'UA-78A': 41,
      'UA-156M': 42,
    });
    expect(sumy.orderOfBattle.some(({ contingent }) => contingent)).toBe(false);
    expect(sumy.start.fieldworks.filter(({ level }) => level === 2).length).toBeGreaterThanOrEqual(4);
  });

  test('what counts: ground in Sumy oblast against 9 hexes, and a unit within three hexes of the city', async () => {
    const last = (await loadFront()).weeks.find(({ week }) => week === 47);
    const ground = sumy.victory.lines.find(({ code }) => code === 'sumyHexes');
    expect(ground?.history).toBeCloseTo((last?.sumyKm2 ?? 0) / KURSK.hexAreaKm2, 0);
    expect(sumy.victory.lines).toContainEqual(expect.objectContaining({ code: 'unitWithin', hex: '1022', over: 3 }));
  });
});

describe('what-ifs differ from their base in what they ask', () => {
  test('no freeze: the dials are never frozen', () => {
    const refs = named('no-freeze').events.map(({ ref }) => ref);
    for (const ref of ['aid-freeze', 'intelligence-halt', 'aid-resumed']) expect(refs).not.toContain(ref);
    expect(refs).toContain('general-offensive');
  });

  test('a raid: six weeks, home in the sixth at the latest, ground counts nothing', () => {
    const raid = named('raid-not-hold');
    expect(raid.weeks).toEqual({ first: 1, last: 6 });
    expect(codes(raid)).toEqual(expect.arrayContaining(['UA prisoners', 'UA bridgesDown', 'UA stepsSaved']));
    expect(codes(raid).some((code) => code.includes('heldHexes'))).toBe(false);
    expect(raid.ownEvents.find(({ id }) => id === 'return-6')).toMatchObject({ when: { week: 6 } });
  });

  test('an early exit may be declared from week 24 on, every second week', () => {
    expect(named('early-exit').ownEvents[0]).toMatchObject({ when: { from: 24, to: 30 }, repeats: 2 });
  });

  test('the elites stay: no exchange, over-stretch two higher', () => {
    const stay = named('elites-stay');
    expect(stay.events.map(({ ref }) => ref)).not.toContain('rotation');
    expect(stay.ownEvents.find(({ id }) => id === 'no-exchange')?.effects).toEqual([
      { kind: 'track', track: 'overStretch', change: 2, reason: 'Elite units kept in the line' },
    ]);
  });

  test('no contingent: four regiments of the Donbas come in its place', () => {
    const without = named('no-contingent');
    expect(without.orderOfBattle.some(({ contingent }) => contingent)).toBe(false);
    const brought = without.ownEvents.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.kind === 'reinforcement' ? [unit(without, effect.unit)?.pool] : [])),
    );
    expect(brought).toEqual(['donbas', 'donbas', 'donbas', 'donbas']);
  });

  test('the warning heeded: two good units at Sudzha and Korenevo, no surprise', () => {
    const heeded = named('warning-heeded');
    expect([unit(heeded, 'RU-56')?.hex, unit(heeded, 'RU-11V')?.hex]).toEqual(['1615', '1109']);
    expect(heeded.start.flags).toEqual({});
  });

  test('the elites at Pokrovsk: three brigades fewer, pressure in the Donbas three lower', () => {
    const pokrovsk = named('elites-to-pokrovsk');
    for (const id of ['UA-80A', 'UA-82A', 'UA-95A']) expect(unit(pokrovsk, id)).toBeUndefined();
    expect(opened(pokrovsk).tracks.donbasPressure).toBe(2);
    expect(opened(named('campaign')).tracks.donbasPressure).toBe(5);
  });
});

describe('lesson cuts', () => {
  /** Those that hold by themselves or only stand behind are not decided on each week. */
  const decidedOn = (scenario: Scenario, side: Side): number =>
    scenario.orderOfBattle.filter(
      (entry) =>
        entry.side === side &&
        entry.stance !== 'hold' &&
        UNIT_TYPES[entry.type].combat &&
        !(entry.week && entry.week > 31),
    ).length;

  test.each(SCENARIO_GROUPS.lessons.filter((id) => id !== 'across-the-border'))(
    '%s: three weeks, and at most eight fighting counters a side that need a decision each week',
    (id) => {
      const lesson = named(id);
      expect(lesson.weeks.last - lesson.weeks.first).toBe(2);
      for (const side of ['UA', 'RU'] as const) expect(decidedOn(lesson, side)).toBeLessThanOrEqual(8);
      expect(lesson.card.minutes[1]).toBeLessThanOrEqual(25);
    },
  );
});
