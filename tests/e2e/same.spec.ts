import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFile, saveToFile } from './helpers/files.ts';
import { expect, test } from './helpers/fixtures.ts';
import { enter } from './helpers/table.ts';
import { engine } from './helpers/truth.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = (...args: string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

test('a recorded game runs bit for bit the same in Node and in the browser', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-same-'));
  try {
    script('scripts/simulate.ts', '--scenario', 'aid-freeze', '--games', '1', '--seed', 'e2e', '--records', folder);
    const path = join(folder, 'aid-freeze-e2e.json');
    const text = readFileSync(path, 'utf8');
    const played = JSON.parse(text);
    expect(played.hashes.length).toBeGreaterThan(5);

    // The page refuses a record whose hashes do not come out again, week by week and side by side.
    await enter(page);
    await openFile(page, page.getByRole('button', { name: /^Open a match file/ }), 'aid-freeze-e2e.json', text);
    await expect(page.getByRole('heading', { level: 1, name: 'The match is over.' })).toBeVisible();
    await page.getByRole('button', { name: 'To the report' }).click();
    await page
      .getByRole('dialog', { name: 'End of the match' })
      .getByRole('button', { name: 'Back to the map' })
      .click();

    // What the page works out itself is written to a file: its hashes are Chromium's.
    const saved = await saveToFile(page);
    expect(saved.record.hashes).toEqual(played.hashes);
    expect(saved.record.orders).toEqual(played.orders);
    const hash = script('scripts/verify.ts', path);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(engine.finalHash(engine.matchOf(saved.record))).toBe(hash);
    expect(script('scripts/verify.ts', saved.path)).toBe(hash);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
