import { describe, expect, test } from 'vitest';
import { loadAll } from '../../../game/data/loadAll.ts';
import { baseOf, derive } from '../../../game/derived.ts';
import { changeSchema } from '../../../game/protocol/scenarioSchema.ts';
import { checkScenarioText, readScenario } from '../../../game/protocol/scenarioText.ts';
import type { Scenario } from '../../../game/scenario.ts';

const scenarios = loadAll();
const named = (id: string): Scenario => scenarios.find((scenario) => scenario.id === id) as Scenario;
const [freeze, campaign] = [named('aid-freeze'), named('campaign')];

const made = (base: Scenario, change: object): Scenario => {
  const derived = derive(base, { id: 'x', version: 1, base: base.id, title: 'X', ...change });
  if (!derived.ok) throw new Error(JSON.stringify(derived.refusal));
  return derived.value.value as Scenario;
};
const problems = (base: Scenario, change: object) => {
  const derived = derive(base, { base: base.id, ...change });
  return derived.ok ? [] : derived.refusal;
};

describe('rule 1.3 — a scenario that builds on another', () => {
  test('has all that the base has, but for what the change says', () => {
    const scenario = made(freeze, { card: { level: 'easy' }, start: { attackPoints: { UA: 5 } } });
    expect(scenario).toEqual({
      ...freeze,
      id: 'x',
      title: 'X',
      card: { ...freeze.card, level: 'easy' },
      start: { ...freeze.start, attackPoints: { UA: 5, RU: 2 } },
    });
    expect(baseOf(scenario)).toBeNull();
  });

  test('null takes a field away, a list replaces a list', () => {
    const scenario = made(campaign, { weeks: { optionalLast: null }, questions: ['Why?'] });
    expect(scenario.weeks).toEqual({ first: 1, last: 32 });
    expect(scenario.questions).toEqual(['Why?']);
  });

  test('lists are edited by keys: hexes, texts, events, units, lines of the ledger', () => {
    const scenario = made(freeze, {
      control: { ukrainian: { remove: ['1511'], add: ['1414'] } },
      events: { remove: ['aid-freeze'], change: { visit: { week: 31 } } },
      orderOfBattle: { remove: ['UA-71J'], change: { 'UA-17T': { hex: '1611', hits: 3 } } },
      victory: { lines: { change: { 'RU:objectiveHeld:1615': { points: 9 } } } },
    });
    expect(scenario.control.ukrainian).toEqual([...freeze.control.ukrainian.filter((hex) => hex !== '1511'), '1414']);
    expect(scenario.events.map(({ ref }) => ref)).not.toContain('aid-freeze');
    expect(scenario.events.find(({ ref }) => ref === 'visit')).toEqual({ ref: 'visit', week: 31 });
    expect(scenario.orderOfBattle).toHaveLength(freeze.orderOfBattle.length - 1);
    expect(scenario.orderOfBattle.find(({ id }) => id === 'UA-17T')).toMatchObject({ hex: '1611', hits: 3, steps: 2 });
    expect(scenario.victory.lines.filter(({ points }) => points === 9)).toHaveLength(1);
  });

  test('begun later: who came before is there only where the change places it, and what was dated has happened', () => {
    const scenario = made(campaign, {
      weeks: { first: 17 },
      orderOfBattle: { change: { 'UA-61M': { hex: '1611' }, 'UA-82A': { hex: '1813', hits: 3 } } },
    });
    const unit = (id: string) => scenario.orderOfBattle.find((entry) => entry.id === id);
    expect(unit('UA-61M')).toMatchObject({ hex: '1611', recall: 30 });
    expect(unit('UA-82A')).toMatchObject({ hex: '1813', hits: 3 });
    expect(unit('UA-82A')).not.toHaveProperty('week');
    expect(unit('UA-80A')).toBeUndefined();
    expect(unit('RU-40')?.week).toBe(19);
    expect(unit('RU-D1')?.pool).toBe('donbas');
    expect(scenario.start.happened).toMatchObject({ surprise: 1, snagost: 6, 'contingent-arrives': 13 });
    expect(scenario.start.happened).not.toHaveProperty('mass-attack');
  });

  test('ended sooner: arrivals, recalls and events after the end fall away', () => {
    const scenario = made(campaign, { weeks: { last: 6, optionalLast: null } });
    expect(scenario.orderOfBattle.every(({ week = 1, recall = 1 }) => week <= 6 && recall <= 6)).toBe(true);
    expect(scenario.events.map(({ ref }) => ref)).toContain('snagost');
    expect(scenario.events.map(({ ref }) => ref)).not.toContain('rotation');
  });

  test('a key that the base does not have is told with its place', () => {
    expect(problems(freeze, { orderOfBattle: { change: { 'UA-1': { hex: '1615' } } } })).toEqual([
      { path: 'orderOfBattle.change.UA-1', reason: "the base has no 'UA-1' in 'orderOfBattle'" },
    ]);
    expect(problems(freeze, { control: { ukrainian: { remove: ['0000'] } } })).toEqual([
      { path: 'control.ukrainian.remove.0', reason: "the base has no '0000' in 'control.ukrainian'" },
    ]);
    // What falls away with the weeks may be removed all the same.
    expect(problems(campaign, { weeks: { last: 6 }, events: { remove: ['rotation'] } })).toEqual([]);
  });

  test('what is wrong in the result is told on the line of the change, or of the base’s name', () => {
    const file = {
      id: 'x',
      version: 1,
      base: 'aid-freeze',
      title: 'X',
      orderOfBattle: { change: { 'UA-17T': { hex: '9999' } }, add: [{ ...freeze.orderOfBattle[0], colour: 'red' }] },
      colour: 'red',
    };
    const text = JSON.stringify(file, null, 1);
    const told = checkScenarioText(text).map(({ path }) => path);
    expect(told).toEqual(expect.arrayContaining(['orderOfBattle.add.0', '']));
    const { colour: _colour, ...rest } = file;
    const wrong = { ...rest, orderOfBattle: { change: file.orderOfBattle.change }, weeks: { last: 31 } };
    const lines = JSON.stringify(wrong, null, 1).split('\n');
    const found = checkScenarioText(lines.join('\n'));
    const at = lines.findIndex((line) => line.includes('9999')) + 1;
    expect(found).toContainEqual(expect.objectContaining({ path: 'orderOfBattle.change.UA-17T.hex', line: at }));
  });

  test('a base that is not known, a file that is no scenario', () => {
    expect(checkScenarioText('{"base": "moon"}')).toEqual([
      { path: 'base', reason: "the scenario 'moon' is not known here", line: 1, column: 10 },
    ]);
    expect(readScenario('[]').ok).toBe(false);
    expect(derive(freeze, [])).toEqual({ ok: false, refusal: [{ path: '', reason: 'a scenario is an object' }] });
  });

  test('names that objects know are names like others', () => {
    const change = JSON.parse('{"base": "aid-freeze", "start": {"__proto__": {"x": 1}}, "constructor": 1}');
    const derived = derive(freeze, change);
    expect(derived.ok && Object.keys((derived.value.value as Scenario).start)).toContain('__proto__');
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('every shipped file that builds on another has the form that the JSON Schema describes', async () => {
    const files = import.meta.glob('../../../game/data/scenarios/*.json', { eager: true, import: 'default' });
    const changes = Object.values(files).filter((file) => baseOf(file) !== null);
    expect(changes.length).toBeGreaterThan(15);
    for (const file of changes)
      expect(changeSchema.safeParse(file).error?.issues, (file as Scenario).id).toBeUndefined();
  });
});
