import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadAll } from '../../../game/data/loadAll.ts';
import { fastDice } from '../../../game/dice.ts';
import { begin } from '../../../game/engine.ts';
import { readJson } from '../../../game/protocol/jsonPlaces.ts';
import { parseScenario } from '../../../game/protocol/scenarioSchema.ts';
import { checkScenarioText, readScenario } from '../../../game/protocol/scenarioText.ts';
import type { Scenario } from '../../../game/scenario.ts';
import { setup } from '../../../game/setup.ts';

const scenarios = loadAll();
const freeze = scenarios.find(({ id }) => id === 'aid-freeze') as Scenario;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const copy = (scenario: Scenario): Json => JSON.parse(JSON.stringify(scenario));

/** All places of a value, as paths. */
const placesOf = (value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? value.map((each, i) => [i, each] as const) : Object.entries(value);
  return [path, ...inner.flatMap(([key, each]) => placesOf(each, [...path, key]))];
};

const changed = (
  root: Json,
  path: readonly (string | number)[],
  how: 'replace' | 'remove' | 'add' | 'double',
  junk: Json,
): Json => {
  const [last] = path.slice(-1);
  if (last === undefined) return how === 'remove' ? null : junk;
  const parent = path.slice(0, -1).reduce<Json>((at, key) => (at as { [key: string]: Json })[key] as Json, root) as {
    [key: string]: Json;
  };
  if (how === 'replace') parent[last] = junk;
  else if (how === 'remove') Array.isArray(parent) ? parent.splice(Number(last), 1) : delete parent[last];
  else if (how === 'add') parent[`${last}x`] = junk;
  else if (Array.isArray(parent)) parent.push(parent[Number(last)] as Json);
  return root;
};

const junk: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    -1,
    0,
    3,
    99,
    1e308,
    0.5,
    '',
    '0000',
    '9999',
    '1615',
    'UA',
    'RU',
    'constructor',
    '__proto__',
    'UA-21M',
    [],
    {},
    [null],
    ['1615'],
    { kind: 'weather' },
  ),
  fc.string({ maxLength: 8 }),
);
const mutation = fc.record({
  scenario: fc.nat(scenarios.length - 1),
  edits: fc.array(
    fc.record({ at: fc.nat(), how: fc.constantFrom('replace', 'remove', 'add', 'double' as const), junk }),
    { minLength: 1, maxLength: 3 },
  ),
});

describe('rule 1 — a file from outside', () => {
  test('400 mutated scenarios never crash the loader, and what it lets through can be set up and opened', () => {
    let refused = 0;
    let played = 0;
    fc.assert(
      fc.property(mutation, ({ scenario, edits }) => {
        let json = copy(scenarios[scenario] as Scenario);
        for (const { at, how, junk: value } of edits) {
          const places = placesOf(json);
          json = changed(json, places[at % places.length] ?? [], how as 'replace', value);
        }
        const parsed = parseScenario(json);
        if (!parsed.ok) {
          refused++;
          expect(parsed.refusal.length).toBeGreaterThan(0);
          for (const { reason } of parsed.refusal) expect(reason).not.toBe('');
          return;
        }
        played++;
        const dice = fastDice(1);
        const state = setup(parsed.value, { fog: true, jitter: true, long: false, heldEvents: [] }, dice);
        expect(begin(state, dice).state.week).toBe(parsed.value.weeks.first);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(100);
    expect(played).toBeGreaterThan(20);
  });

  test('300 files cut or garbled as text are refused with a line, never thrown on', () => {
    const text = JSON.stringify(freeze, null, 1);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 4 }), fc.boolean(), (at, put, cut) => {
        const garbled = cut ? text.slice(0, at) : text.slice(0, at) + put + text.slice(at + 1);
        const read = readScenario(garbled);
        if (!read.ok)
          for (const { line, column } of read.refusal)
            expect([line, column].every((n) => Number.isInteger(n) && (n ?? 0) >= 1)).toBe(true);
        if (cut) expect(read.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever is no scenario at all is refused', () => {
    for (const value of [undefined, null, 1, 'x', [], {}, () => 1, Number.NaN])
      expect(parseScenario(value).ok).toBe(false);
    let deep: unknown = { kind: 'not', of: null };
    for (let i = 0; i < 50_000; i++) deep = { kind: 'not', of: deep };
    const nested = { ...freeze, ownEvents: [{ ...freeze.ownEvents[0], when: { condition: deep } }] };
    expect(parseScenario(nested).ok).toBe(false);
    expect(checkScenarioText(`${'['.repeat(100_000)}`)[0]?.reason).toBe('nested too deeply');
  });

  test('our reader of JSON reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = readJson(text);
        expect(read.ok && read.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['{\n "a": 1,\n "a": 2\n}', 3, 'the field "a" is given twice'],
    ['{\n "a": 01\n}', 2, 'this is not a JSON value'],
    ['{"a": 1\n', 2, 'a comma or a closing brace is expected'],
    ['[1,\n2,\n]', 3, 'a value is expected'],
    ['{} x', 1, 'something follows the end of the JSON'],
    ['"abc', 1, 'a text is not closed'],
    ['', 1, 'the file ends too early'],
  ])('%j: line %i, %s', (text, line, reason) => {
    expect(checkScenarioText(text)[0]).toMatchObject({ line, reason });
  });
});

describe('rule 1 — the linter names the place and the reason', () => {
  type Edit = (scenario: { -readonly [K in keyof Scenario]: Scenario[K] }) => void;
  const first = freeze.orderOfBattle[0];
  if (!first) throw new Error('the scenario has no units');
  const unit =
    (change: object): Edit =>
    (s) => {
      s.orderOfBattle = [{ ...first, ...change }, ...s.orderOfBattle.slice(1)];
    };
  const event =
    (change: object): Edit =>
    (s) => {
      s.ownEvents = [
        {
          id: 'own',
          title: 'Own',
          date: '2025-03-01',
          text: 'x',
          effectText: 'x',
          source: ['x'],
          when: { week: 30 },
          effects: [],
          ...change,
        },
      ] as Scenario['ownEvents'];
    };
  const cases: readonly (readonly [string, Edit, string, RegExp])[] = [
    [
      'a map that is not known',
      (s) => {
        s.map = 'moon';
      },
      'map',
      /not known/,
    ],
    ['a hex off the map', unit({ hex: '9999' }), 'orderOfBattle.0.hex', /no hex 9999/],
    ['a hex in enemy hands', unit({ hex: '1702' }), 'orderOfBattle.0.hex', /hands of the enemy/],
    [
      'three combat units in a hex',
      (s) => {
        s.orderOfBattle = [...s.orderOfBattle, { ...first, id: 'x1' }, { ...first, id: 'x2' }];
      },
      'orderOfBattle.36.hex',
      /too many combat units/,
    ],
    [
      'a unit twice',
      (s) => {
        s.orderOfBattle = [...s.orderOfBattle, first];
      },
      'orderOfBattle.35',
      /twice/,
    ],
    ['more hits than steps', unit({ hits: 8 }), 'orderOfBattle.0.hits', /more than 2 steps/],
    ['a unit that never comes', unit({ hex: undefined }), 'orderOfBattle.0', /never comes/],
    ['an arrival after the end', unit({ hex: undefined, week: 40 }), 'orderOfBattle.0.week', /not between 29 and 32/],
    [
      'an entry of the other side',
      unit({ hex: undefined, week: 30, entry: 'lgov' }),
      'orderOfBattle.0.entry',
      /other side/,
    ],
    ['an entry that is not there', unit({ entry: 'paris' }), 'orderOfBattle.0.entry', /no entry point/],
    [
      'a pool with a week',
      unit({ hex: undefined, week: 30, pool: 'home' }),
      'orderOfBattle.0.pool',
      /neither hex nor week/,
    ],
    ['an unknown type', unit({ type: 'cavalry' }), 'orderOfBattle.0.type', /Invalid option/],
    ['a name too long for the counter', unit({ short: '1234567890123' }), 'orderOfBattle.0.short', /Too big/],
    ['a word that cannot be an id', unit({ id: 'constructor' }), 'orderOfBattle.0.id', /cannot be an id/],
    [
      'weeks in the wrong order',
      (s) => {
        s.weeks = { first: 32, last: 29 };
      },
      'weeks.last',
      /before the first/,
    ],
    [
      'no row of points',
      (s) => {
        s.points = { ...s.points, UA: [{ ...(s.points.UA[0] as Scenario['points']['UA'][0]), from: 30 }] };
      },
      'points.UA',
      /first week/,
    ],
    [
      'percentages that do not make 100',
      (s) => {
        s.weather = { ...s.weather, months: { ...s.weather.months, '03': [35, 50, 10] } };
      },
      'weather.months.03',
      /do not make 100/,
    ],
    [
      'a month without weather',
      (s) => {
        s.weather = { months: { '02': [100, 0, 0] }, fixed: {} };
      },
      'weather',
      /month 03/,
    ],
    [
      'an event that is not there',
      (s) => {
        s.events = [...s.events, { ref: 'nothing' }];
      },
      'events.20.ref',
      /no event/,
    ],
    [
      'an event after the end',
      (s) => {
        s.events = [...s.events, { ref: 'gornal-claimed' }];
      },
      'events.20',
      /after the last week/,
    ],
    ['an event that can never be due', event({ when: {} }), 'ownEvents.0', /no week, no window and no condition/],
    [
      'a condition on nothing',
      event({ when: { condition: { kind: 'happened', event: 'nothing' } } }),
      'ownEvents.0.when.condition.event',
      /no event/,
    ],
    [
      'a condition on an option that is not there',
      event({ when: { condition: { kind: 'happened', event: 'ceasefire-proposal', option: 'maybe' } } }),
      'ownEvents.0.when.condition.option',
      /no option/,
    ],
    [
      'a bridge that is not there',
      event({ effects: [{ kind: 'bridge', bridge: 'nowhere', condition: 'destroyed' }] }),
      'ownEvents.0.effects.0.bridge',
      /no bridge/,
    ],
    [
      'an effect inside a chance',
      event({
        effects: [{ kind: 'chance', needed: 7, success: [{ kind: 'claim', side: 'RU', hex: '9999' }], failure: [] }],
      }),
      'ownEvents.0.effects.0.success.0.hex',
      /no hex 9999/,
    ],
    [
      'a default that is no option',
      event({
        decision: {
          side: 'UA',
          otherwise: 'c',
          options: [
            { id: 'a', title: 'a', text: 'a', effects: [] },
            { id: 'b', title: 'b', text: 'b', effects: [] },
          ],
        },
      }),
      'ownEvents.0.decision.otherwise',
      /none of the options/,
    ],
    [
      'an objective off the map',
      (s) => {
        s.objectives = [{ id: 'o', side: 'UA', hex: '9999', name: 'x', text: 'x' }];
      },
      'objectives.0.hex',
      /no hex/,
    ],
    [
      'a line without its hex',
      (s) => {
        s.victory = {
          ...s.victory,
          lines: [{ code: 'objectiveHeld', side: 'UA', points: 1, history: 0, text: 'x' }],
          historyDifference: 0,
        };
      },
      'victory.lines.0',
      /needs a hex/,
    ],
    [
      'a sum of history that is wrong',
      (s) => {
        s.victory = { ...s.victory, historyDifference: 99 };
      },
      'victory.historyDifference',
      /history makes/,
    ],
    [
      'grades out of order',
      (s) => {
        s.victory = { ...s.victory, marginal: 20 };
      },
      'victory',
      /not in order/,
    ],
    [
      'a hex for both sides',
      (s) => {
        s.control = { ...s.control, russian: ['1615'] };
      },
      'control.russian.0',
      /both sides/,
    ],
    [
      'fieldworks in enemy hands',
      (s) => {
        s.start = { ...s.start, fieldworks: [{ hex: '1414', side: 'UA', level: 1 }] };
      },
      'start.fieldworks.0.hex',
      /hands of the enemy/,
    ],
    [
      'a field that does not exist',
      (s) => {
        (s as unknown as Record<string, unknown>)['colour'] = 'red';
      },
      '',
      /Unrecognized key/,
    ],
  ];

  test.each(cases)('%s', (_name, edit, path, reason) => {
    const made = { ...freeze };
    edit(made);
    const parsed = parseScenario(JSON.parse(JSON.stringify(made)));
    const problems = parsed.ok ? [] : parsed.refusal;
    expect(problems.find((problem) => problem.path === path)?.reason ?? JSON.stringify(problems)).toMatch(reason);
  });

  test('and the line on which it stands', () => {
    const text = JSON.stringify({ ...freeze, map: 'moon' }, null, 1);
    const line = text.split('\n').findIndex((row) => row.includes('"map"')) + 1;
    expect(checkScenarioText(text)).toEqual([
      { path: 'map', reason: "the map 'moon' is not known here", line, column: 9 },
    ]);
  });
});
