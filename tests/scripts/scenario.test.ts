import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { SCENARIO_CARDS } from '../../game/data/scenarioCards.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/scenario.ts', ...words],
      { cwd: root },
      (error, out, err) => {
        done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
      },
    );
  });

describe('npm run scenario', () => {
  test('list --json: ids and titles of what is shipped, and nothing else on stdout', async () => {
    const { code, out } = await run('list', '--json');
    expect(code).toBe(0);
    const listed = JSON.parse(out) as readonly { id: string; title: string }[];
    expect(listed.map(({ id, title }) => [id, title])).toEqual(SCENARIO_CARDS.map(({ id, title }) => [id, title]));
  });

  test('check: 0 for a shipped file; 1 with line, path and reason for another', async () => {
    expect((await run('check', 'game/data/scenarios/aid-freeze.json')).code).toBe(0);
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{\n "id": "x",\n "version": 0\n}');
    const told = await run('check', bad);
    expect(told.code).toBe(1);
    expect(told.err).toContain(`${bad}:3:13: version: `);
    const json = await run('check', bad, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ path: 'version', line: 3, column: 13 })]),
    });
    expect((await run('check', join(folder, 'nothing.json'))).code).toBe(1);
  });

  test('schema prints the JSON Schema; anything else the usage', async () => {
    const { out } = await run('schema');
    expect(JSON.parse(out)).toMatchObject({ title: 'Salient scenario', type: 'object' });
    const wrong = await run('play');
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('usage');
  });
}, 60_000);
