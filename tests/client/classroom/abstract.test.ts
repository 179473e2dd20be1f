import { beforeAll, describe, expect, test } from 'vitest';
import { veilOf } from '../../../client/classroom/veil.ts';
import { abstractionOf, letterOf } from '../../../client/messages/abstract.ts';
import { speak, t } from '../../../client/messages/en.ts';
import { namesOf, namesSpoken } from '../../../client/messages/names.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { SCENARIO_IDS } from '../../../game/data/scenarioGroups.ts';
import type { Happening } from '../../../game/happenings.ts';
import { boardOf, findScenario, scenarioOf } from '../../../game/library.ts';
import { newMatch, STANDARD_OPTIONS } from '../../../game/match.ts';
import { viewFor } from '../../../game/view.ts';

beforeAll(() => loadAll());

const openings = () =>
  SCENARIO_IDS.map((id) => {
    const { state } = newMatch(id, { ...STANDARD_OPTIONS, fog: false }, 'a'.repeat(64));
    return { id, view: viewFor(state, '2'), board: boardOf(state), scenario: scenarioOf(state) };
  });

const STATES = /Ukrain|Russia|Korea|Kursk|Sumy|Sudzha|Donbas|Kyiv|Moscow|Putin|Zelensk|Trump|\b20(?:24|25)\b/i;

describe('the abstract mode', () => {
  test('letters are no words, and every place has its own', () => {
    const letters = Array.from({ length: 154 }, (_, n) => letterOf(n));
    expect(new Set(letters).size).toBe(154);
    for (const word of ['A', 'I', 'O']) expect(letters).not.toContain(word);
  });

  test('states, places, units and dates go; what is done stays', () => {
    const { board, scenario } = openings()[0] as ReturnType<typeof openings>[number];
    const { say } = abstractionOf(scenario, board);
    const said = say('On 11 August 2024 the 95th Air Assault Brigade attacks Sudzha; Ukraine’s losses are small.');
    expect(said).toMatch(/^On that time the \d+ Blue attacks [A-Z]\d?; Blue’s losses are small\.$/);
  });

  test('no name of the board, the scenario, its events or its units is left', () => {
    for (const { id, view, board, scenario } of openings()) {
      const veil = veilOf(scenario, board);
      const { card: _card, sources: _sources, credits: _credits, map: _map, ...shown } = veil.scenario;
      const texts = [
        ...veil.board.file.hexes.flatMap(({ places }) => places.flatMap((place) => [place.name, place.otherName])),
        ...Object.values(veil.board.entries).map(({ name }) => name),
        ...[...veil.board.sources.UA, ...veil.board.sources.RU].map(({ name }) => name),
        ...shown.brief.UA.hints,
        shown.brief.UA.task,
        ...shown.brief.RU.hints,
        shown.brief.RU.task,
        ...shown.questions,
        ...shown.objectives.flatMap(({ name, text }) => [name, text]),
        ...shown.victory.lines.map(({ text }) => text),
        ...shown.ownEvents.flatMap((event) => [
          event.title,
          event.text,
          event.effectText,
          ...(event.decision?.options.flatMap(({ title, text }) => [title, text]) ?? []),
        ]),
        ...Object.values(veil.view(view).units).flatMap(({ name, short }) => [name, short]),
      ];
      expect(
        texts.filter((text) => STATES.test(text)),
        id,
      ).toEqual([]);
      const real = scenario.orderOfBattle.map(({ name }) => name);
      expect(
        texts.filter((text) => real.some((name) => text.includes(name))),
        id,
      ).toEqual([]);
    }
  });

  test('the catalogue speaks in the abstract as long as it is told to, and then as before', () => {
    const found = findScenario('aid-freeze');
    const board = openings()[0]?.board;
    if (!found || !board) throw new Error('the scenario is not there');
    const veil = veilOf(found.scenario, board);
    const names = namesSpoken(namesOf({ board: veil.board, unit: () => null, event: () => null }), veil.say);
    const happening: Happening = { kind: 'weekOpened', week: 30, weather: 'clear', first: 'RU' };
    speak(veil.say);
    try {
      expect(t.happenings.happeningText(happening, names)).toContain('Red plays first');
      expect(t.top.held).toBe('Held in Red’s land');
      expect(t.map.letters.contingent).toBe('FA');
      expect(t.panel.tabs.unit).toBe('Unit');
    } finally {
      speak(null);
    }
    expect(t.top.held).toBe('Held in Kursk oblast');
  });
});
