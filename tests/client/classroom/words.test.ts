import { describe, expect, test } from 'vitest';
import { codeFrom, codeText } from '../../../client/classroom/address.ts';
import { groupsFor, presetFor } from '../../../client/classroom/lessons.ts';
import { neutralName } from '../../../client/classroom/neutralNames.ts';
import { readyEventsOf } from '../../../client/classroom/readyEvents.ts';
import { isCode, isNickname, isToken } from '../../../client/classroom/shapes.ts';
import { veilOf } from '../../../client/classroom/veil.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import kursk from '../../../game/data/maps/kursk.json';
import { SCENARIO_IDS } from '../../../game/data/scenarioGroups.ts';
import { loadScenario } from '../../../game/data/scenarioList.ts';
import { boardNamed } from '../../../game/library.ts';
import { CODE_SIGNS, codeSchema, exerciseSettingsSchema } from '../../../game/protocol/exercise.ts';
import { nicknameSchema, tokenSchema } from '../../../game/protocol/lobby.ts';
import { scenarioSchema } from '../../../game/protocol/scenarioSchema.ts';

describe('a class before it begins', () => {
  test('the shapes that the page checks are those of the server', () => {
    const signs = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    for (const sign of signs) {
      const code = sign.repeat(6);
      expect(isCode(code), sign).toBe(codeSchema.safeParse(code).success);
      expect(isCode(code), sign).toBe(CODE_SIGNS.includes(sign));
    }
    for (const name of ['Ash', ' Ash ', '', '  ', 'a'.repeat(24), 'a'.repeat(25), 'Олень', 'a<b', 'O’Hara', 'a\u202eb'])
      expect(isNickname(name), name).toBe(nicknameSchema.safeParse(name).success);
    for (const token of ['a'.repeat(32), 'a'.repeat(31), '='.repeat(32)])
      expect(isToken(token)).toBe(tokenSchema.safeParse(token).success);
  });

  test('a code is read in halves, and comes back from a link in capitals', () => {
    expect(codeText('K7P4TX')).toBe('K7P 4TX');
    expect(codeText('K7P4TX23')).toBe('K7P4 TX23');
    expect(codeFrom('#k7p4tx')).toBe('K7P4TX');
    expect(codeFrom('#K7P4T')).toBe('');
  });

  test('no word of the generator is a place of the map, and every name is fit', () => {
    const places = kursk.hexes.flatMap(({ places: all }) => all.map(({ name }) => name.toLowerCase()));
    let turn = 0;
    const next = () => (turn++ * 0.61803) % 1;
    for (let n = 0; n < 400; n++) {
      const name = neutralName(next);
      expect(nicknameSchema.safeParse(name).success, name).toBe(true);
      for (const word of name.toLowerCase().split(' ')) expect(places).not.toContain(word);
    }
  });

  test('the preset has a place for everybody', () => {
    for (const pupils of [2, 6, 7, 24, 30, 96]) {
      const settings = presetFor(pupils);
      expect(exerciseSettingsSchema.safeParse(settings).success).toBe(true);
      expect(settings.groups * settings.pupilsPerSide * 2).toBeGreaterThanOrEqual(pupils);
    }
    expect(groupsFor(31, 3)).toBe(6);
  });

  test('in the abstract mode the same six are ready, with the same effects and no name of a state, place or unit', async () => {
    await loadAll();
    for (const id of SCENARIO_IDS) {
      const scenario = await loadScenario(id);
      const plain = readyEventsOf(scenario, scenario.weeks.first, false);
      const ready = readyEventsOf(veilOf(scenario, boardNamed(scenario.map)).scenario, scenario.weeks.first, true);
      expect(ready, id).toHaveLength(6);
      expect(ready.map(({ effects, helps }) => ({ effects, helps }))).toEqual(
        plain.map(({ effects, helps }) => ({ effects, helps })),
      );
      const words = ready.flatMap(({ title, text, does }) => [title, text, does]).join(' ');
      expect(words, id).not.toMatch(/Ukrain|Russia|Korea|Kursk|Sumy/);
      for (const { name } of scenario.objectives) expect(words, id).not.toContain(name);
    }
  });

  test('every scenario has six events ready, which the rules understand', async () => {
    for (const id of SCENARIO_IDS) {
      const scenario = await loadScenario(id);
      const ready = readyEventsOf(scenario, scenario.weeks.first, false);
      expect(ready, id).toHaveLength(6);
      const own = ready.map(({ id: event, title, text, does, effects }) => ({
        id: event,
        title,
        date: '2024-08-06',
        text,
        effectText: does,
        source: ['SEED'],
        when: { week: scenario.weeks.first },
        effects,
      }));
      const read = scenarioSchema.shape.ownEvents.safeParse(own);
      expect(read.error?.issues ?? [], id).toEqual([]);
    }
  });
});
