import { beforeAll, describe, expect, test } from 'vitest';
import { problemText } from '../../../client/match/problems.ts';
import { fileOf, matchFromFile, textOfFile } from '../../../client/offline/matchFile.ts';
import {
  findMatch,
  forgetMatch,
  isSavedMatch,
  keepMatch,
  keptMatches,
  type SavedMatch,
} from '../../../client/offline/matchStore.ts';
import { DEFAULT_SETTINGS, settingsFrom } from '../../../client/settings/settings.ts';
import kursk from '../../../game/data/maps/kursk.json';
import scenario from '../../../game/data/scenarios/across-the-border.json';
import { addMap, addScenario } from '../../../game/library.ts';
import type { MapFile } from '../../../game/map.ts';
import { exportMatch, type Match, newMatch, STANDARD_OPTIONS, submit } from '../../../game/match.ts';
import type { Scenario } from '../../../game/scenario.ts';

const SEED = 'ab'.repeat(32);
const bytes = (text: string) => new TextEncoder().encode(text);
const none = async () => undefined;
let match: Match;

beforeAll(() => {
  addMap(kursk as unknown as MapFile);
  addScenario(scenario as unknown as Scenario);
  match = newMatch('across-the-border', { ...STANDARD_OPTIONS, fog: false }, SEED);
  for (const seat of ['0', '0'] as const) {
    const result = submit(match, seat, { type: 'endPhase' });
    if (result.ok) match = result.value.match;
  }
});

const refusalOf = async (content: Uint8Array) => {
  const result = await matchFromFile(content, none);
  return result.ok ? null : result.refusal;
};

describe('match files', () => {
  test('what is written packed is read again and gives the same state', async () => {
    const file = await fileOf(exportMatch(match, true), 1);
    expect(file.name).toBe('salient-across-the-border-week-1.json.gz');
    const read = await matchFromFile(file.bytes, none);
    expect(read.ok && read.value.state).toEqual(match.state);
  });

  test('plain JSON is read too', async () => {
    const read = await matchFromFile(bytes(JSON.stringify(exportMatch(match, true))), none);
    expect(read.ok).toBe(true);
  });

  test('a file that is not JSON, not a match, damaged or too large is refused with a sentence', async () => {
    const record = exportMatch(match, true);
    const cut = (await fileOf(record, 1)).bytes.slice(0, 60);
    const cases = [
      [bytes('hello'), 'notJson'],
      [bytes('{"format":"chess"}'), 'notAMatch'],
      [cut, 'unreadable'],
      [new Uint8Array([0xff, 0xfe, 0x00]), 'unreadable'],
      [new Uint8Array(9_000_000), 'tooLarge'],
      [bytes(JSON.stringify({ ...record, dice: { ...record.dice, seed: null } })), 'noSeed'],
      [bytes(JSON.stringify({ ...record, dice: { ...record.dice, seed: 'cd'.repeat(32) } })), 'commitmentWrong'],
      [bytes(JSON.stringify({ ...record, orders: [{ seat: '1', order: { type: 'endPhase' } }] })), 'orderRefused'],
    ] as const;
    for (const [content, code] of cases) {
      const problem = await refusalOf(content);
      expect(problem?.code).toBe(code);
      if (problem) expect(problemText(problem)).toMatch(/(Nothing was changed|not opened)\.$/);
    }
  });

  test('a packed file that unpacks to too much is stopped', async () => {
    const stream = new Blob([new Uint8Array(12_000_000)]).stream().pipeThrough(new CompressionStream('gzip'));
    const bomb = new Uint8Array(await new Response(stream).arrayBuffer());
    expect(await textOfFile(bomb)).toEqual({ ok: false, refusal: { code: 'tooLarge' } });
  });
});

describe('matches kept in the browser', () => {
  const saved = (id: string, time: number): SavedMatch => ({
    id,
    title: 'Across the Border',
    scenario: 'across-the-border',
    week: 1,
    lastWeek: 3,
    orders: 2,
    over: false,
    guided: true,
    saved: time,
    record: exportMatch(match, true),
  });

  test('without any storage a match lives as long as the page, and the player can be told', async () => {
    expect(await keepMatch(saved('one', 1))).toBe('pageOnly');
    await keepMatch(saved('two', 2));
    expect((await keptMatches()).map(({ id }) => id)).toEqual(['two', 'one']);
    expect((await findMatch('one'))?.record).toEqual(exportMatch(match, true));
    await forgetMatch('one');
    expect(await findMatch('one')).toBeNull();
  });

  test('a damaged entry is passed over', () => {
    for (const value of [
      null,
      1,
      {},
      { ...saved('x', 1), record: { format: 'chess' } },
      { ...saved('x', 1), week: '1' },
    ])
      expect(isSavedMatch(value)).toBe(false);
    expect(isSavedMatch(JSON.parse(JSON.stringify(saved('x', 1))))).toBe(true);
  });
});

describe('settings', () => {
  test('what is not understood falls back to the default', () => {
    expect(settingsFrom(null)).toEqual(DEFAULT_SETTINGS);
    expect(settingsFrom('{{')).toEqual(DEFAULT_SETTINGS);
    expect(settingsFrom('{"theme":"pink","textSize":150,"letterKeys":"no","keys":{"next":"KeyM","west":3}}')).toEqual({
      ...DEFAULT_SETTINGS,
      textSize: 150,
      keys: { next: 'KeyM' },
    });
  });
});
