import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { openFile, saveToFile } from './helpers/files.ts';
import { expect, test } from './helpers/fixtures.ts';
import { clickCounter, sendTo } from './helpers/map.ts';
import { anyCurtain, curtain, endPhase, enter, heldArea, newMatch, SOON, takeSeat } from './helpers/table.ts';
import { engine, type MatchRecord, ordersSaved, truth, view } from './helpers/truth.ts';

test.use({ seed: 7 });

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What `npm run verify` prints for a file. */
const verified = (path: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/verify.ts', path], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

const moveOne = async (page: Page) => {
  const now = await view(page);
  const [move] = engine.advances(now, true);
  const unit = now.units[move?.unit ?? ''];
  if (!move || !unit) throw new Error('nobody can move');
  const before = await ordersSaved(page);
  await clickCounter(page, unit);
  await sendTo(page, move.to);
  await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
  return { ...move, name: unit.name };
};

/** What the side that plays sees of its orders and of the ground. */
const shown = async (page: Page) => {
  await page.getByRole('tab', { name: /^Orders/ }).click();
  await expect(page.getByRole('tabpanel').getByRole('heading', { name: /^This week’s orders/ })).toBeVisible();
  const orders = await page.getByRole('tabpanel').getByRole('list').first().getByRole('listitem').allInnerTexts();
  const takeBacks = await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^Take back/ })
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  const area = await heldArea(page).getAttribute('aria-label');
  await page.getByRole('tab', { name: 'Unit' }).click();
  return { orders, takeBacks, area };
};

const start = async (page: Page) => {
  await enter(page, '/new');
  await newMatch(page, 'Across the Border');
  await takeSeat(page, 'Ukraine');
};

test('a reload in mid-week loses nothing, and what could be taken back still can', async ({ page }) => {
  await start(page);
  await moveOne(page);
  const last = await moveOne(page);
  const before = await shown(page);
  expect(before.orders).toHaveLength(2);
  expect(before.takeBacks).toHaveLength(2);
  const units = (await view(page)).units;

  await page.reload();
  await takeSeat(page, 'Ukraine');
  expect(await shown(page)).toEqual(before);
  expect((await view(page)).units).toEqual(units);
  await page.getByRole('button', { name: /^Take back( U)?$/ }).click();
  await expect.poll(() => ordersSaved(page), SOON).toBe(1);
  expect((await view(page)).units[last.unit]?.hex).toBe(last.from);

  // And by the home page.
  await page.goto('/');
  await page.getByRole('link', { name: /^Continue Across the Border, week 1 of 3/ }).click();
  await takeSeat(page, 'Ukraine');
  expect((await shown(page)).orders).toHaveLength(1);
});

test('a match goes out as a file and comes back elsewhere the same, packed or not', async ({
  page,
  browser,
  baseURL,
  watch: _,
}) => {
  await start(page);
  await moveOne(page);
  await endPhase(page);
  if ((await view(page)).turn.phase === 'combat') await endPhase(page);
  await takeSeat(page, 'Russia');
  await moveOne(page);
  const saved = await saveToFile(page);
  expect(saved.name).toBe('salient-across-the-border-week-1.json.gz');
  const here = await truth(page);
  const hash = engine.finalHash(here);
  expect(verified(saved.path)).toBe(hash);

  for (const [name, content] of [
    ['match.json.gz', saved.bytes],
    ['match.json', saved.text],
  ] as const) {
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const elsewhere = await context.newPage();
    await enter(elsewhere);
    await openFile(elsewhere, elsewhere.getByRole('button', { name: /^Open a match file/ }), name, content);
    await expect(curtain(elsewhere, 'Russia')).toBeVisible();
    await expect.poll(() => ordersSaved(elsewhere), SOON).toBe(here.record.orders.length);
    expect(engine.finalHash(await truth(elsewhere))).toBe(hash);
    await takeSeat(elsewhere, 'Russia');
    const again = await saveToFile(elsewhere);
    expect(again.record).toEqual(saved.record);
    await context.close();
  }
});

test('a file that cannot be played on is refused with its reason, and the match that runs is untouched', async ({
  page,
}) => {
  await start(page);
  await moveOne(page);
  const { text, record, bytes } = await saveToFile(page);
  const held = await heldArea(page).textContent();
  const changed = (change: Partial<MatchRecord>) => JSON.stringify({ ...record, ...change });
  const [first] = record.orders;
  const elsewhere = { ...first, order: { ...first?.order, path: ['0101'] } } as MatchRecord['orders'][number];
  const files: readonly (readonly [string | Buffer, RegExp])[] = [
    ['Dear diary', /not written as JSON/],
    ['{"name":"something else"}', /not a match/],
    [bytes.subarray(0, bytes.length - 40), /damaged or not a match file/],
    [gzipSync('neither').subarray(0, 12), /damaged or not a match file/],
    [changed({ rulesVersion: record.rulesVersion + 1 }), /version \d+ of the rules; this is version \d+/],
    [changed({ orders: [elsewhere] }), /Order 1 in the file is not legal/],
    [changed({ scenario: { ...record.scenario, id: 'nowhere' } }), /needs the scenario “nowhere”/],
    [changed({ dice: { ...record.dice, seed: 'ab'.repeat(32) } }), /does not fit the promise/],
    [text.slice(0, -100), /not written as JSON/],
  ];
  const address = page.url();
  for (const [content, reason] of files) {
    await page.getByRole('button', { name: 'Menu' }).click();
    await openFile(page, page.getByRole('menuitem', { name: 'Open a match file' }), 'match.json', content);
    await expect(page.getByRole('region', { name: 'Log' }).getByText(reason)).toBeVisible();
    await page.getByRole('region', { name: 'Log' }).getByRole('button', { name: 'Close' }).click();
    expect(page.url()).toBe(address);
  }
  expect(await heldArea(page).textContent()).toBe(held);
  expect((await truth(page)).record.orders).toEqual(record.orders);

  // At the door it is the same.
  await page.goto('/');
  await openFile(page, page.getByRole('button', { name: /^Open a match file/ }), 'match.json', 'Dear diary');
  await expect(page.getByRole('status').filter({ hasText: /not written as JSON/ })).toBeVisible();
  await page.getByRole('link', { name: /^Continue/ }).click();
  await expect(anyCurtain(page)).toBeVisible();
});

for (const how of ['refused', 'full'] as const) {
  test(`where the browser keeps nothing (${how}) the page says so and play goes on`, async ({ page }) => {
    await page.addInitScript((reason) => {
      const fail = () => {
        throw new DOMException('no', reason === 'full' ? 'QuotaExceededError' : 'SecurityError');
      };
      if (reason === 'full') {
        Storage.prototype.setItem = fail;
        IDBObjectStore.prototype.put = fail;
      } else {
        Object.defineProperty(window, 'localStorage', { get: fail });
        Object.defineProperty(window, 'indexedDB', { get: fail });
      }
    }, how);
    await enter(page, '/new');
    const card = page.getByRole('article', { name: 'Across the Border' });
    await card.getByRole('button', { name: 'Start the match' }).click();
    await takeSeat(page, 'Ukraine');
    await expect(page.getByText(/does not let the page keep the match.*export it to a file/)).toBeVisible();

    // Orders are carried out, and the match can be saved to a file.
    await page.getByRole('tab', { name: /^Orders/ }).click();
    await page.getByRole('button', { name: /^Next unit/ }).click();
    const { record } = await saveToFile(page);
    const { state } = engine.matchOf(record);
    const [move] = engine.advances(engine.viewFor(state, '0'));
    const unit = state.units[move?.unit ?? ''];
    if (!move || !unit) throw new Error('nobody can move');
    await clickCounter(page, unit);
    await sendTo(page, move.to);
    await page.getByRole('tab', { name: /^Orders/ }).click();
    await expect(page.getByRole('tabpanel').getByRole('list').first().getByRole('listitem')).toHaveCount(1);
    const { record: after } = await saveToFile(page);
    expect(after.orders).toHaveLength(1);
    expect(engine.matchOf(after).state.units[move.unit]?.hex).toBe(move.to);
  });
}
