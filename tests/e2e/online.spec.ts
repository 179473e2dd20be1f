import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type RunningServer, startBuiltServer } from '../helpers/builtServer.ts';
import { expect, test } from './helpers/fixtures.ts';
import {
  atTheMap,
  chooseAtTable,
  command,
  endPhaseOnline,
  endTurn,
  isHisTurn,
  joinBy,
  makeMatch,
  ordersGiven,
  somebody,
  theTable,
} from './helpers/online.ts';
import { SOON } from './helpers/table.ts';

// Each test opens browsers of its own; where a line is cut on purpose, the console tells of it.
test.use({ isWatched: false });

const url = (): string => process.env['SALIENT_URL'] ?? '';
const MOVE = '80 to Lebedevka';

const log = async (page: Page): Promise<string> => {
  await page.getByRole('tab', { name: 'Log' }).click();
  return page.getByRole('tabpanel').innerText();
};

test('somebody who was invited sits down with two clicks, and each sees what the other does', async ({ browser }) => {
  const [anna, ben] = [await somebody(browser, url()), await somebody(browser, url())];
  const { link } = await makeMatch(anna, { name: 'Anna' });
  await joinBy(ben, link, 'Ben');
  await atTheMap(anna);
  await expect(theTable(anna).getByRole('listitem').filter({ hasText: 'Ben' })).toBeVisible();
  expect(new URL(ben.url()).hash).toBe('');

  await command(anna, MOVE);
  await expect.poll(() => ordersGiven(anna), SOON).toHaveLength(1);
  await expect.poll(() => log(ben), SOON).toContain('Lebedevka');
  // Who has seen an order is asked before it is taken back.
  await anna.getByRole('button', { name: /^Take back( U)?$/ }).click();
  await expect(anna.getByRole('region', { name: 'Log' })).toContainText('The other side has seen this order');
  await chooseAtTable(anna, 'Ask to take the last order back');
  await theTable(ben).getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => ordersGiven(anna), SOON).toHaveLength(0);

  // An invitation is good once.
  const carl = await somebody(browser, url());
  await carl.goto(link);
  await carl.getByLabel('Your name at the table').fill('Carl');
  await carl.getByRole('button', { name: /^Join as/ }).click();
  await expect(carl.getByRole('status').filter({ hasText: /taken this seat|used already/ })).toBeVisible();
});

test('an order given while the network is gone is carried out once it is back, and once only', async ({ browser }) => {
  const [anna, ben] = [await somebody(browser, url()), await somebody(browser, url())];
  const { link } = await makeMatch(anna, { name: 'Anna' });
  await joinBy(ben, link, 'Ben');
  await atTheMap(anna);
  await anna.waitForLoadState('networkidle');
  await anna.context().setOffline(true);
  await command(anna, MOVE);
  await expect(theTable(anna)).toContainText('1 order waiting for the connection');
  await anna.context().setOffline(false);
  await expect(theTable(anna)).not.toContainText('waiting');
  await expect.poll(() => ordersGiven(anna), SOON).toHaveLength(1);
  await expect.poll(() => log(ben), SOON).toContain('Lebedevka');
  await anna.reload();
  await atTheMap(anna);
  await expect.poll(() => ordersGiven(anna), SOON).toHaveLength(1);
});

test.describe('with a server of its own', () => {
  let dataDir: string;
  let port: string;
  let server: RunningServer;
  const start = () => startBuiltServer({ DATA_DIR: dataDir, PORT: port });

  test.beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'salient-e2e-'));
    port = await new Promise<string>((resolve) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(String(typeof address === 'object' ? address?.port : 0)));
      });
    });
    server = await start();
  });
  test.afterEach(async () => {
    await server.end();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('a server that dies in mid-move and comes back has lost nothing, and carries the order out', async ({
    browser,
  }) => {
    const [anna, ben] = [await somebody(browser, server.url), await somebody(browser, server.url)];
    const { link } = await makeMatch(anna, { name: 'Anna' });
    await joinBy(ben, link, 'Ben');
    await atTheMap(anna);
    await command(anna, MOVE);
    await expect.poll(() => ordersGiven(anna), SOON).toHaveLength(1);
    await server.end('SIGKILL');
    await expect(theTable(anna)).toContainText(/Connection lost|No answer/);
    await command(anna, '22 to Sverdlikovo');
    await expect(theTable(anna)).toContainText('1 order waiting for the connection');
    server = await start();
    await expect.poll(() => ordersGiven(anna), { ...SOON, timeout: 20_000 }).toHaveLength(2);
    await expect(theTable(ben)).not.toContainText(/Connection lost|No answer/, { timeout: 20_000 });
    await expect.poll(() => log(ben), SOON).toContain('Sverdlikovo');
  });
});

test('a spectator sees what both sides see, gives no orders, and follows as it happens', async ({ browser }) => {
  const [anna, ben, cleo] = [
    await somebody(browser, url()),
    await somebody(browser, url()),
    await somebody(browser, url()),
  ];
  const { id, link } = await makeMatch(anna, { name: 'Anna', isPublic: true });
  await joinBy(ben, link, 'Ben');
  await cleo.goto('/online');
  await cleo.getByText('Being played').click();
  await cleo.locator(`a[href$="/watch/${id}"]`).click();
  await atTheMap(cleo);
  await expect(theTable(cleo)).toContainText('You are watching. You see what both sides can see.');
  await expect(cleo.getByRole('tab', { name: /^Orders/ })).toHaveCount(0);
  await expect(isHisTurn(cleo)).toHaveCount(0);
  await command(anna, MOVE);
  await expect.poll(() => log(cleo), SOON).toContain('Lebedevka');
  await endTurn(anna);
  await expect(cleo.getByText('Russia’s operations').first()).toBeVisible();
  for (const tab of ['Unit', 'Log', 'Report']) await cleo.getByRole('tab', { name: tab }).click();
  await cleo.getByRole('button', { name: 'Menu' }).click();
  await cleo.getByRole('menuitem', { name: 'Text table in place of the map' }).click();
  await expect(cleo.getByRole('heading', { name: 'Ukraine’s units' }).first()).toBeVisible();
});

test('Across the Border is played to its end; both read the report, check the record, and play again', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const [anna, ben] = [await somebody(browser, url()), await somebody(browser, url())];
  const { link } = await makeMatch(anna, { name: 'Anna', clock: 'One sitting' });
  await joinBy(ben, link, 'Ben');
  await atTheMap(anna);
  await expect(theTable(anna).getByRole('timer')).toHaveText(/^\d+:\d\d$/);
  await command(anna, MOVE);
  const over = (page: Page) => page.getByRole('dialog', { name: 'End of the match' });
  for (let turns = 0; turns < 6; turns++) {
    const plays = turns === 0 || (await isHisTurn(anna).isVisible()) ? anna : ben;
    await endTurn(plays);
    await expect
      .poll(
        async () =>
          (await over(anna).isVisible()) || (await isHisTurn(anna).isVisible()) || (await isHisTurn(ben).isVisible()),
        SOON,
      )
      .toBe(true);
  }
  for (const page of [anna, ben]) {
    await expect(over(page)).toBeVisible({ timeout: 20_000 });
    await expect(over(page)).toContainText('Week 3');
    await page.keyboard.press('Escape');
    await expect(theTable(page)).toContainText('Re-run here: every position comes out the same');
  }
  // Anybody with the link can go through it afterwards.
  const cleo = await somebody(browser, url());
  const id = new URL(anna.url()).pathname.split('/').pop() ?? '';
  await cleo.goto(`/watch/${id}`);
  await over(cleo).getByRole('link', { name: 'Replay' }).click();
  await expect(cleo).toHaveURL(new RegExp(`/replay/online/${id}`));
  await expect(cleo.getByRole('heading', { level: 1, name: /^Week 1 / })).toBeVisible();
  await cleo.keyboard.press('End');
  await expect(cleo.getByRole('heading', { level: 1, name: /^Week 3 / })).toBeVisible();
  await cleo.close();
  await theTable(ben).getByRole('button', { name: 'Rematch' }).click();
  await expect(theTable(anna)).toContainText('Ben offers a rematch');
  await theTable(anna).getByRole('button', { name: 'Accept' }).click();
  for (const page of [anna, ben]) await atTheMap(page);
  // Sides are changed.
  await expect(isHisTurn(ben)).toBeVisible();
  await endPhaseOnline(ben);
});

test('messages come over, can be blocked, and each keeps private notes', async ({ browser }) => {
  const [anna, ben] = [await somebody(browser, url()), await somebody(browser, url())];
  const { link } = await makeMatch(anna, { name: 'Anna' });
  await joinBy(ben, link, 'Ben');
  await atTheMap(anna);
  const write = async (page: Page, text: string) => {
    const box = page.getByRole('textbox', { name: 'Message' });
    if (!(await box.isVisible()))
      await theTable(page)
        .getByRole('button', { name: /^Messages/ })
        .click();
    await box.fill(text);
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('');
  };
  await write(anna, 'Good evening');
  await theTable(ben).getByRole('button', { name: 'Messages, 1 new message' }).click();
  const lines = ben.getByRole('list', { name: 'Messages' });
  await expect(lines).toContainText('Good evening');
  await ben.getByRole('button', { name: 'Block messages of Anna' }).click();
  await expect(lines).not.toContainText('Good evening');
  await write(anna, 'Are you there?');
  await write(ben, 'I am');
  await expect(lines).not.toContainText('Are you there?');

  await theTable(anna).getByRole('button', { name: 'Notes' }).click();
  await anna.getByRole('textbox', { name: 'Private notes' }).fill('Hold Sudzha');
  await expect(anna.getByText('Kept.')).toBeVisible();
  await anna.reload();
  await atTheMap(anna);
  await theTable(anna).getByRole('button', { name: 'Notes' }).click();
  await expect(anna.getByRole('textbox', { name: 'Private notes' })).toHaveValue('Hold Sudzha');
});

test('a personal link brings the seat to another device; a new one closes the old', async ({ browser }) => {
  const [anna, ben, phone] = [
    await somebody(browser, url()),
    await somebody(browser, url()),
    await somebody(browser, url()),
  ];
  const { id, link } = await makeMatch(anna, { name: 'Anna' });
  await joinBy(ben, link, 'Ben');
  await anna.goto('/mine');
  await expect(anna.getByText('Your turn')).toBeVisible();
  await anna.getByRole('button', { name: 'Another device…' }).click();
  await phone.goto(await anna.getByRole('dialog').getByLabel('Link').inputValue());
  await phone.getByRole('button', { name: 'Keep the seat in this browser' }).click();
  await atTheMap(phone);
  await expect(isHisTurn(phone)).toBeVisible();
  await anna.getByRole('button', { name: 'Withdraw it and make a new one' }).click();
  await expect(anna.getByRole('dialog').getByText('A new link was made.')).toBeVisible();
  await expect(phone.getByText('This seat is no longer yours')).toBeVisible();
  await anna.goto(`/online/${id}`);
  await atTheMap(anna);
});
