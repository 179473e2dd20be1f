import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type RunningServer, startBuiltServer } from '../helpers/builtServer.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'salient-base-'));
let server: RunningServer;
test.beforeAll(async () => {
  server = await startBuiltServer({ DATA_DIR: dataDir, BASE_PATH: '/games/salient' });
});
test.afterAll(async () => {
  await server.end();
  rmSync(dataDir, { recursive: true, force: true });
});

test('under a path of its own every page opens, by its link and by its address', async ({ page }) => {
  const failed: string[] = [];
  page.on('pageerror', (error) => failed.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') failed.push(message.text());
  });
  await page.goto(server.url);
  expect(page.url()).toBe(`${server.url}/`);
  await page.getByRole('button').click(); // what stands before every door
  await page.locator('a[href$="/learn/rules"], a[href$="/learn"]').first().click();
  await expect(page).toHaveURL(/\/games\/salient\/learn/);
  for (const path of ['/settings', '/about', '/learn/glossary', '/']) {
    await page.goto(`${server.url}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => !href?.startsWith('/games/salient'))).toEqual([]);
  await page.waitForLoadState('networkidle');
  expect(failed).toEqual([]);
});
