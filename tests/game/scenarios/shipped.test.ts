import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { weekOf } from '../../../game/calendar.ts';
import { deckOf, sharedEvent } from '../../../game/data/deck.ts';
import { RECALL } from '../../../game/data/events.ts';
import { loadFront } from '../../../game/data/history/history.ts';
import { DECK } from '../../../game/data/kurskDeck.ts';
import { KURSK, loadAll } from '../../../game/data/loadAll.ts';
import { SCENARIO_CARDS } from '../../../game/data/scenarioCards.ts';
import { SCENARIO_IDS } from '../../../game/data/scenarioGroups.ts';
import { isShipped, loadScenario } from '../../../game/data/scenarioList.ts';
import { UNIT_TYPES } from '../../../game/data/unitTypes.ts';
import { checkScenario } from '../../../game/protocol/checkScenario.ts';
import { eventSchema, parseScenario, scenarioJsonSchema } from '../../../game/protocol/scenarioSchema.ts';
import { checkScenarioText } from '../../../game/protocol/scenarioText.ts';
import type { Effect, GameEvent, OrderOfBattleEntry, Scenario } from '../../../game/scenario.ts';
import { featuresOf } from '../../../game/setup.ts';

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const scenarios = loadAll();
const each = scenarios.map((scenario) => [scenario.id, scenario] as const);
const named = (id: string): Scenario => scenarios.find((scenario) => scenario.id === id) as Scenario;
const countryOf = (hex: string) => KURSK.hexes.find(({ id }) => id === hex)?.country;
const lastOf = ({ weeks }: Scenario): number => weeks.optionalLast ?? weeks.last;

describe('rule 1 — what is shipped', () => {
  test.each(each)('%s passes the schema and the linter', (_id, scenario) => {
    expect(checkScenario(scenario, KURSK, DECK)).toEqual([]);
    expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toEqual({ ok: true, value: scenario });
    expect(checkScenarioText(file(`game/data/scenarios/${scenario.id}.json`))).toEqual([]);
  });

  test('the cards of the home screen say what the files say', () => {
    expect(SCENARIO_CARDS).toEqual(
      scenarios.map(({ id, title, subtitle, layer, weeks, card }) => ({ id, title, subtitle, layer, weeks, ...card })),
    );
  });

  test('a scenario is loaded on demand by its id, and nothing else is', async () => {
    for (const id of SCENARIO_IDS) expect((await loadScenario(id)).id).toBe(id);
    expect(isShipped('constructor')).toBe(false);
    await expect(loadScenario('constructor')).rejects.toThrow("no scenario 'constructor'");
  });

  test('docs/scenario.schema.json is the schema of today', () => {
    expect(existsSync(new URL('../../../docs/scenario.schema.json', import.meta.url))).toBe(true);
    expect(JSON.parse(file('docs/scenario.schema.json'))).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  });

  test('layers and weeks: basic 1-3, standard 29-32 with the choice to go, full 1-32 or 38', () => {
    expect(named('across-the-border')).toMatchObject({
      layer: 'basic',
      weeks: { first: 1, last: 3 },
      start: { flags: { surprise: 1 } },
    });
    expect(named('aid-freeze')).toMatchObject({ layer: 'standard', weeks: { first: 29, last: 32 } });
    expect(featuresOf(named('aid-freeze'), { fog: true })).toEqual(
      expect.arrayContaining(['doctrine', 'decisions', 'talks']),
    );
    expect(featuresOf(named('aid-freeze'), { fog: true })).not.toContain('reserves');
    expect(named('campaign')).toMatchObject({ layer: 'full', weeks: { first: 1, last: 32, optionalLast: 38 } });
  });
});

describe('rule 5 — the order of battle', () => {
  const all = scenarios.flatMap(({ orderOfBattle }) => orderOfBattle);

  test('names are English type and number; honorifics only in the note', () => {
    for (const { name, short } of all) {
      expect(name, name).not.toMatch(/Guards|'|"|Magyar|Magura|Steppe|Bukovyna|Halychyna/);
      expect(short.length, short).toBeLessThanOrEqual(12);
    }
  });

  test.each(each)('%s: counters on one side carry different names', (_id, { orderOfBattle }) => {
    for (const side of ['UA', 'RU'] as const) {
      const shorts = orderOfBattle.filter((unit) => unit.side === side).map(({ short }) => short);
      expect(new Set(shorts).size).toBe(shorts.length);
    }
  });

  test('the contingent stands and comes on in Russia only', () => {
    for (const { contingent, side, hex } of all.filter((unit) => unit.contingent)) {
      expect([contingent, side]).toEqual([true, 'RU']);
      if (hex) expect(countryOf(hex)).toBe('RU');
    }
  });

  test.each(each)('%s: border guards, conscripts and the contingent never cross', (_id, { borders }) => {
    const never = borders.filter(({ from }) => from === null);
    expect(never).toContainEqual({ side: 'RU', contingent: true, into: 'UA', from: null });
    expect(never).toContainEqual({ side: 'UA', types: ['borderGuard'], into: 'RU', from: null });
  });

  test('Russia may enter Sumy oblast from week 29, earlier at a price', () => {
    for (const id of ['campaign', 'aid-freeze'])
      expect(named(id).borders).toContainEqual({ side: 'RU', into: 'UA', from: 29, price: 2 });
    expect(named('across-the-border').borders).toContainEqual({ side: 'RU', into: 'UA', from: null });
  });

  test('Across the Border: at most nine fighting counters of Ukraine and thirteen of Russia, garrisons included', () => {
    const { orderOfBattle } = named('across-the-border');
    expect(orderOfBattle.filter(({ side }) => side === 'UA')).toHaveLength(9);
    expect(orderOfBattle.filter(({ side }) => side === 'RU').length).toBeLessThanOrEqual(13);
    expect(orderOfBattle.every(({ type }) => UNIT_TYPES[type].combat)).toBe(true);
  });

  test('Aid Freeze: at most 18 Russian counters, with some 1.6 to 2.3 times the Ukrainian steps in Kursk oblast', () => {
    const { orderOfBattle } = named('aid-freeze');
    const steps = (units: readonly OrderOfBattleEntry[]) =>
      units.reduce((sum, unit) => sum + Math.ceil((unit.hits ?? unit.steps * 2) / 2), 0);
    const russian = orderOfBattle.filter(({ side }) => side === 'RU');
    expect(russian.length).toBeLessThanOrEqual(18);
    const inKursk = orderOfBattle.filter(
      ({ side, hex, type }) => side === 'UA' && hex && countryOf(hex) === 'RU' && UNIT_TYPES[type].combat,
    );
    expect(steps(inKursk)).toBeGreaterThanOrEqual(20);
    expect(steps(russian) / steps(inKursk)).toBeGreaterThan(1.6);
    expect(steps(russian) / steps(inKursk)).toBeLessThan(2.3);
  });

  test('the brigades of 10-12 August come on in the second week', () => {
    const { orderOfBattle } = named('campaign');
    for (const id of ['UA-82A', 'UA-95A', 'UA-103T', 'UA-129T'])
      expect(orderOfBattle.find((unit) => unit.id === id)?.week).toBe(2);
  });

  test('recall decisions have the weeks of history, none in weeks 31 and 32', () => {
    const recalls = named('campaign').orderOfBattle.flatMap(({ id, recall }) =>
      recall === undefined ? [] : [[id, recall] as const],
    );
    expect(Object.fromEntries(recalls)).toMatchObject({
      'UA-22M': 17,
      'UA-88M': 22,
      'UA-116M': 26,
      'UA-61M': 30,
      'RU-200': 17,
      'RU-PYAT': 26,
    });
    expect(recalls.every(([, week]) => week < 31)).toBe(true);
  });

  test('choices: regiments of quiet sectors, of the Donbas, brigades at home', () => {
    const pools = (pool: string) => named('campaign').orderOfBattle.filter((unit) => unit.pool === pool);
    expect(pools('secondary').length).toBeGreaterThanOrEqual(3);
    expect(pools('donbas').length).toBeGreaterThanOrEqual(3);
    expect(pools('home').map(({ side }) => side)).toEqual(['UA', 'UA']);
    for (const unit of [...pools('secondary'), ...pools('donbas')]) expect(unit.confidence).toBe('low');
  });
});

describe('rule 16 — the map at the start', () => {
  test('all is Russian in August; Aid Freeze opens with the front of the end of week 28 and Sverdlikovo lost', async () => {
    const { weeks } = await loadFront();
    const front = weeks.find(({ week }) => week === 28);
    const { control } = named('aid-freeze');
    expect([...control.ukrainian].sort()).toEqual([...(front?.kursk ?? [])].sort());
    expect([...control.contested].sort()).toEqual([...(front?.contested ?? [])].sort());
    expect(control.ukrainian).not.toContain('1414');
    for (const id of ['campaign', 'across-the-border']) expect(named(id).control.ukrainian).toEqual([]);
  });
});

describe('rule 14 — the deck', () => {
  const effectsOf = (event: GameEvent): readonly Effect[] => [
    ...event.effects,
    ...(event.decision?.options.flatMap(({ effects }) => effects) ?? []),
  ];

  test.each(DECK.map((event) => [event.id, event] as const))(
    '%s: dated, sourced, told in words, and of the schema',
    (_id, event) => {
      expect(eventSchema.safeParse(event).error).toBeUndefined();
      expect(event.text.length).toBeGreaterThan(30);
      expect(event.effectText.length).toBeGreaterThan(20);
      expect(event.source.length).toBeGreaterThan(0);
      for (const option of event.decision?.options ?? []) expect(option.text.length, option.id).toBeGreaterThan(10);
    },
  );

  test('dates lie in the week in which the event is due; only the instructions for Jeddah go out a week before', () => {
    const off = DECK.filter(({ when, date }) => when.week !== undefined && when.week !== weekOf(date)).map(
      ({ id }) => id,
    );
    expect(off).toEqual(['ceasefire-proposal']);
  });

  test('the tone is neutral: no partisan words, claims say who claims', () => {
    const partisan = /liberat|occupier|terrorist|\bregime\b|horde|human wave|\bhero/i;
    expect(DECK.filter((event) => partisan.test(JSON.stringify(event))).map(({ id }) => id)).toEqual([]);
    for (const event of DECK)
      if (effectsOf(event).some(({ kind }) => kind === 'claim'))
        expect(event.saidBy, event.id).toMatch(/^according to/);
  });

  test('only office or plain surname: Zelensky is the only person named', () => {
    const other = /Putin(?!'s lie)|Trump|Syrsk|Gerasimov|Belousov|Smirnov/;
    expect(DECK.filter((event) => other.test(JSON.stringify(event))).map(({ id }) => id)).toEqual([]);
  });

  test.each(each)('%s: every event of the deck can come in its weeks and has what it needs', (_id, scenario) => {
    const features = featuresOf(scenario, { fog: true });
    const ids = new Set(deckOf(scenario).map(({ event }) => event.id));
    for (const { event, week } of deckOf(scenario)) {
      if (scenario.start.happened?.[event.id] !== undefined) continue;
      const first = week ?? event.when.from ?? scenario.weeks.first;
      expect(first, event.id).toBeLessThanOrEqual(lastOf(scenario));
      if (week !== null) expect(week, event.id).toBeGreaterThanOrEqual(scenario.weeks.first);
      for (const feature of event.needs ?? []) expect(features, event.id).toContain(feature);
      const conditions = JSON.stringify(event.when.condition ?? {});
      for (const [, other] of conditions.matchAll(/"event":"([^"]+)"/g))
        expect(ids, `${event.id} waits for ${other}`).toContain(other);
    }
  });

  test.each(each)('%s: units that events bring, withdraw or wait for are in its order of battle', (_id, scenario) => {
    const units = new Set(scenario.orderOfBattle.map(({ id }) => id));
    for (const { event } of deckOf(scenario))
      for (const effect of effectsOf(event)) {
        if (effect.kind === 'reinforcement') expect(units).toContain(effect.unit);
        if (effect.kind === 'withdrawal') for (const unit of effect.units) expect(units).toContain(unit);
      }
  });

  test('every event of the deck is used by a scenario, but for the texts of a recall', () => {
    const used = new Set(scenarios.flatMap((scenario) => deckOf(scenario).map(({ event }) => event.id)));
    expect(DECK.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual(Object.values(RECALL.event));
  });

  test('all events that rule 14 names exist', () => {
    const wanted = [
      'surprise',
      'seym-glushkovo',
      'seym-zvannoye',
      'seym-karyzh',
      'force-groups',
      'snagost',
      'second-breach',
      'rotation',
      'october-offensive',
      'contingent-arrives',
      'contingent-losses',
      'contingent-refit',
      'contingent-return',
      'long-range-permission',
      'us-election',
      'january-deadline',
      'january-attack',
      'february-attack',
      'rubikon',
      'sverdlikovo',
      'aid-freeze',
      'intelligence-halt',
      'general-offensive',
      'pipeline-raid',
      'road-bridges',
      'ceasefire-proposal',
      'aid-resumed',
      'russian-conditions',
      'visit',
      'surrender-call',
      'encirclement-claim',
      'sumy-push',
      'sudzha-claimed',
    ];
    for (const id of wanted) expect(sharedEvent(id), id).not.toBeNull();
    expect(['seym-glushkovo', 'seym-zvannoye', 'seym-karyzh'].map((id) => sharedEvent(id)?.date)).toEqual([
      '2024-08-16',
      '2024-08-17',
      '2024-08-19',
    ]);
  });

  test('the odds of a chance are published with the option', () => {
    const ways = [0, 0, 36, 35, 33, 30, 26, 21, 15, 10, 6, 3, 1];
    for (const event of DECK)
      for (const option of event.decision?.options ?? [])
        for (const effect of option.effects)
          if (effect.kind === 'chance') expect(option.text).toContain(`${ways[effect.needed]} in 36`);
  });
});

describe('rule 15 — the ledger', () => {
  test.each(each)(
    '%s: history itself is a draw, and a step saved is worth more than half a hex',
    (_id, { victory }) => {
      const counted = victory.lines.reduce(
        (sum, { side, points, history }) => sum + (side === 'UA' ? 1 : -1) * points * (history ?? 0),
        0,
      );
      expect(Math.abs(counted - victory.historyDifference)).toBeLessThan(0.11);
      expect(victory.marginal).toBeGreaterThan(0);
      const worth = (code: string) =>
        victory.lines.find((line) => line.code === code && line.side === 'UA')?.points ?? 0;
      expect(worth('stepsSaved')).toBeGreaterThanOrEqual(worth('heldHexes') / 2);
    },
  );
});
