/** The replay and the debrief of a recorded match: scrubbing, links, notes, charts, verification, files, paper. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { check } from './helpers/axe.ts';
import { openFile, openRecord, saveToFile } from './helpers/files.ts';
import { expect, test } from './helpers/fixtures.ts';
import { dialog, enter } from './helpers/table.ts';
import { engine, type MatchRecord } from './helpers/truth.ts';

test.use({ seed: 53 });

const REPLAYS = new URL('../replays/', import.meta.url);
const NAME = 'aid-freeze.json.gz';
const recorded = () => readFile(new URL(NAME, REPLAYS));
const recordOf = async (): Promise<MatchRecord> => JSON.parse(gunzipSync(await recorded()).toString('utf8'));

const opener = (page: Page) => page.getByRole('button', { name: 'Open a match file' });
const slider = (page: Page) => page.getByRole('slider', { name: 'Moment of the match, by order' });
const week = (page: Page, number: number) =>
  page.getByRole('heading', { level: 1, name: new RegExp(`^Week ${number} `) });

const openReplay = async (page: Page): Promise<MatchRecord> => {
  await enter(page, '/replay');
  await openFile(page, opener(page), NAME, await recorded());
  await expect(slider(page)).toBeVisible();
  return recordOf();
};
const toDebrief = async (page: Page) => {
  await page.getByRole('link', { name: 'Debrief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief: Aid Freeze' })).toBeVisible();
};
const at = (page: Page): number => Number(new URL(page.url()).searchParams.get('at'));

const download = async (page: Page, name: RegExp | string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

test('a match file is scrubbed, stepped and jumped through, and each moment has an address', async ({ page }) => {
  test.setTimeout(120_000);
  const record = await openReplay(page);
  const end = record.orders.length;
  await expect(week(page, 29)).toBeVisible();

  await slider(page).focus();
  await page.keyboard.press('End');
  await expect(slider(page)).toHaveValue(String(end));
  await expect(page.getByText('The match is over.').first()).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveValue('2');
  await expect(page.getByText('Order 2 ·')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(slider(page)).toHaveValue('1');

  await page.getByRole('combobox', { name: 'Go to week' }).selectOption('Week 31');
  await expect(week(page, 31)).toBeVisible();
  await page.getByRole('combobox', { name: 'Stop at' }).selectOption('Fights');
  const forward = page.getByRole('button', { name: 'Forward', exact: true });
  const rolled = page.getByText(/^Rolled \d/).first();
  for (let fights = 0; fights < 12 && !(await rolled.isVisible()); fights++) await forward.click();
  await expect(rolled).toBeVisible();
  await expect.poll(() => at(page)).toBeGreaterThan(1);

  // The same moment, as Ukraine saw it: the units of its view, and nothing that can be ordered.
  await page.getByText('Ukraine', { exact: true }).click();
  await expect(page).toHaveURL(/as=UA/);
  const index = Number(await slider(page).inputValue());
  let hexes = 0;
  engine.replay(record, ({ state, record: { orders } }) => {
    if (orders.length === index)
      hexes = new Set(Object.values(engine.viewFor(state, '0').units).map(({ hex }) => hex)).size;
  });
  await expect(page.locator('.board g.ctr')).toHaveCount(hexes);
  await page.getByRole('tab', { name: 'Unit' }).click();
  await expect(page.getByRole('button', { name: 'End', exact: false })).toHaveCount(0);

  const link = page.url();
  await page.goto('/');
  await page.goto(link);
  await expect(slider(page)).toHaveValue(String(index));
  await expect(page.getByRole('radio', { name: 'Ukraine' })).toBeChecked();
});

test('playing goes on by itself and stops at the end; keys do the same', async ({ page }) => {
  const record = await openReplay(page);
  const end = record.orders.length;
  await page.goto(`${new URL(page.url()).pathname}?at=${end - 2}`);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('8×');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(slider(page)).toHaveValue(String(end));
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.locator('body').press('<');
  await expect(week(page, 32)).toBeVisible();
  await page.locator('body').press('v');
  await expect(page.getByRole('radio', { name: 'Ukraine' })).toBeChecked();
  // Letters and signs can be switched off; arrows stay.
  await page.getByRole('button', { name: 'Settings' }).click();
  await dialog(page, 'Settings').getByText('Single letter keys on the map').click();
  await page.keyboard.press('Escape');
  const before = Number(await slider(page).inputValue());
  await page.locator('body').press('v');
  await page.locator('body').press('.');
  await page.locator('body').press('ArrowRight');
  await expect(slider(page)).toHaveValue(String(before + 1));
  await expect(page.getByRole('radio', { name: 'Ukraine' })).toBeChecked();
});

test('an order that changes nothing on the ground does not paint it again', async ({ page }) => {
  await page.addInitScript(() => {
    const hand = OffscreenCanvas.prototype.transferToImageBitmap;
    OffscreenCanvas.prototype.transferToImageBitmap = function () {
      document.documentElement.dataset['painted'] = String(
        Number(document.documentElement.dataset['painted'] ?? 0) + 1,
      );
      return hand.call(this);
    };
  });
  const record = await openReplay(page);
  const grounds: string[] = [];
  engine.replay(record, ({ state }) => grounds.push(JSON.stringify([state.control, state.fieldworks, state.week])));
  const same = grounds.findIndex((each, i) => i > 20 && [1, 2, 3].every((by) => grounds[i + by] === each));
  await page.goto(`${new URL(page.url()).pathname}?at=${same}`);
  await expect(slider(page)).toHaveValue(String(same));
  const painted = () => page.evaluate(() => document.documentElement.dataset['painted']);
  // Both bitmaps are there when their number stands still.
  const seen: (string | undefined)[] = [];
  const look = async (): Promise<boolean> => {
    seen.push(await painted());
    return seen.length > 1 && seen.at(-1) === seen.at(-2);
  };
  await expect.poll(look, { intervals: [700] }).toBe(true);
  await slider(page).focus();
  for (let i = 1; i <= 3; i++) await page.keyboard.press('ArrowRight');
  await expect(page.getByText(`Order ${same + 3} ·`)).toBeVisible();
  expect(await painted()).toBe(seen.at(-1));
});

test('comments and bookmarks stay in this browser and go along in the file', async ({ page }) => {
  await openReplay(page);
  await slider(page).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await page.getByRole('textbox', { name: 'Comment on this moment' }).fill('Why so early?');
  await page.getByRole('button', { name: 'Add the comment' }).click();
  await expect(page.getByRole('blockquote')).toHaveText('Why so early?');
  await page.getByRole('button', { name: 'Bookmark this moment' }).click();
  await page.getByRole('tab', { name: /^Notes ?2$/ }).click();
  await expect(page.getByRole('button', { name: 'Order 3, week 29' })).toHaveCount(2);

  await page.getByRole('button', { name: 'Menu' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Save to a file, with notes' }).click(),
  ]);
  const text = gunzipSync(await readFile(await file.path())).toString('utf8');
  expect(JSON.parse(text).notes).toEqual([
    { at: 3, text: '' },
    { at: 3, text: 'Why so early?' },
  ]);
  // In another browser they come with the file, by whichever door.
  await page.evaluate(() => localStorage.clear());
  await enter(page, '/replay');
  await openFile(page, opener(page), 'with-notes.json', text);
  await expect(page.getByRole('tab', { name: /^Notes ?2$/ })).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await enter(page);
  await openRecord(page, JSON.parse(text));
  await page.getByRole('button', { name: 'To the report' }).click();
  await expect(page.getByRole('dialog', { name: 'End of the match' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(JSON.parse((await saveToFile(page)).text).notes).toHaveLength(2);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Replay' }).click();
  await expect(page.getByRole('tab', { name: /^Notes ?2$/ })).toBeVisible();
});

test('the text table of a replay says how it stands and takes no commands', async ({ page }) => {
  await openReplay(page);
  await page.getByText('Ukraine', { exact: true }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Text table' }).click();
  const table = page.getByRole('region', { name: 'Text table' });
  await expect(table.getByRole('heading', { name: 'Ukraine’s units' })).toBeVisible();
  await expect(table.getByRole('textbox')).toHaveCount(0);
  await expect(table.getByRole('columnheader', { name: 'What it can do' })).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.locator('input:focus')).toHaveCount(0);
});

test('the debrief: a point of a chart and a row of its table lead to that moment', async ({ page }) => {
  test.setTimeout(120_000);
  const record = await openReplay(page);
  await toDebrief(page);
  const held = page.locator('[data-chart=held]');
  const over = held.locator('.u-over');
  await expect(over).toBeVisible();
  const box = await over.boundingBox();
  if (!box) throw new Error('the chart has no size');
  // Week 31 of 28 to 32.
  await over.click({ position: { x: (box.width * 3.25) / 4.5, y: box.height / 2 } });
  await expect(page).toHaveURL(/\/replay\/.*at=/);
  let opened = 0;
  engine.replay(record, ({ state, record: { orders } }) => {
    if (state.week === 32 && opened === 0) opened = orders.length;
  });
  await expect(slider(page)).toHaveValue(String(opened));
  await page.goBack();
  await held.getByText('The numbers as a table').click();
  const row = held.getByRole('row').filter({ hasText: '442' });
  await expect(row).toContainText('372–500');
  await row.getByRole('link', { name: 'Week 29: show this moment' }).click();
  await expect(week(page, 30)).toBeVisible();
});

test('the debrief estimates turning points at once, and plays on when that is wanted; what came of it stays', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await openReplay(page);
  await toDebrief(page);
  const part = page.getByRole('region', { name: 'Turning points' });
  await expect(part.getByText(/^Estimated at once from the ledger/)).toBeVisible();
  await expect(part.locator('[data-chart=prospect] .u-over')).toBeVisible();
  await part.getByText('The numbers as a table').click();
  await expect(part.getByRole('columnheader', { name: 'from the ledger' })).toBeVisible();
  await part.getByRole('button', { name: 'Play on from each week' }).click();
  await expect(part.getByText(/^From \d attempts? at each week/)).toBeVisible({ timeout: 120_000 });
  const stop = part.getByRole('button', { name: 'Stop' });
  if (await stop.isVisible()) await stop.click();
  await expect(part.getByRole('columnheader', { name: 'played on' })).toBeVisible();
  await page.reload();
  await expect(part.getByText(/^From \d attempts? at each week/)).toBeVisible();
});

test('the debrief puts decisions beside history’s', async ({ page }) => {
  await openReplay(page);
  await toDebrief(page);
  const decisions = page.getByRole('region', { name: 'Decisions' }).first();
  await expect(decisions.getByRole('row').filter({ hasText: 'Proposal of a 30-day cease-fire' })).toContainText(
    'On 11 March 2025 in Jeddah',
  );
});

test('verifying shows the hash of the command line; the files say the same', async ({ page }) => {
  const record = await openReplay(page);
  const index = JSON.parse(await readFile(new URL('index.json', REPLAYS), 'utf8'));
  await toDebrief(page);
  const verify = page.getByRole('region', { name: 'Verify' });
  await expect(verify).toContainText('The record is what it says.');
  for (const fact of [index[NAME].finalHash, record.dice.seed as string, record.dice.commitment])
    await expect(verify).toContainText(fact);
  await verify.getByRole('button', { name: 'Re-run it again' }).click();
  await expect(verify.getByRole('button', { name: 'Re-run it again' })).toBeVisible();
  await expect(verify).toContainText('The record is what it says.');

  const csv = await download(page, 'Weekly series (CSV)');
  const lines = csv.bytes.toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^week,heldKm2,/);
  const json = JSON.parse((await download(page, 'Weekly series (JSON)')).bytes.toString('utf8'));
  expect(json).toMatchObject({ format: 'salient-series', finalHash: index[NAME].finalHash });
  const svg = (await download(page, 'Map of the end (SVG)')).bytes.toString('utf8');
  expect(svg).toMatch(/^<svg[^>]*xmlns/);
  expect(svg).not.toContain('var(--');
  // It is set in the page's font wherever it is opened.
  expect(svg).toContain('@font-face{font-family:"Source Sans 3";');
  expect(svg).toContain('url(data:font/woff2;base64,');
  const png = (await download(page, 'Map of the end (PNG)')).bytes;
  expect(png.subarray(1, 4).toString()).toBe('PNG');
});

test('it is printed on two pages, black on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openReplay(page);
  await toDebrief(page);
  await expect(page.locator('[data-chart=held] .u-over')).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('heading', { name: 'The weeks' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('canvas').first()).toBeHidden();
});

test('a changed file is reported with its first refused order, or the side-week whose hash differs', async ({
  page,
}) => {
  const record = await recordOf();
  await enter(page, '/replay');
  const orders = record.orders.map((each, i) =>
    i === 40 ? { ...each, order: { type: 'move', unit: 'UA-80A', path: ['0101'] } } : each,
  );
  await openFile(page, opener(page), 'changed.json', JSON.stringify({ ...record, orders }));
  await expect(page.getByText('Order 41 in the file is not legal')).toBeVisible();
  const hashes = record.hashes.map((each, i) => (i === 2 ? { ...each, hash: '0'.repeat(64) } : each));
  await openFile(page, opener(page), 'changed.json', JSON.stringify({ ...record, hashes }));
  const { week: number, side } = record.hashes[2] ?? { week: 0, side: 'UA' };
  await expect(
    page.getByText(`In week ${number}, after ${side === 'UA' ? 'Ukraine' : 'Russia'}’s operations`),
  ).toBeVisible();
  await openFile(page, opener(page), 'notes.txt', 'not a match');
  await expect(page.getByText('it is not written as JSON')).toBeVisible();

  // What is still sound can be looked at.
  await openFile(page, opener(page), 'changed.json', JSON.stringify({ ...record, orders }));
  await page.getByRole('button', { name: 'Show the first 40 orders' }).click();
  await expect(slider(page)).toHaveAttribute('max', '40');
  await expect(page.getByText('This record does not re-run as it was written.')).toBeVisible();
});

test('the end of a match leads to its replay; one that goes on keeps its secrets', async ({ page }) => {
  await enter(page);
  await openRecord(page, engine.simulated('across-the-border', 'e2e-replay'));
  await page.getByRole('button', { name: 'To the report' }).click();
  await dialog(page, 'End of the match').getByRole('link', { name: 'Debrief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief: Across the Border' })).toBeVisible();
  await page.goto('/');
  await page.getByRole('link', { name: 'Replay', exact: true }).click();
  await expect(slider(page)).toBeVisible();

  await page.goto('/');
  const going = engine.cutAt(engine.simulated('aid-freeze', 'e2e-replay'), (state) => state.week === 30);
  await openRecord(page, going);
  const id = new URL(page.url()).pathname.split('/').pop();
  await page.goto(`/replay/${id}`);
  await expect(page.getByText('This match goes on.')).toBeVisible();
  await expect(page.locator('.board')).toHaveCount(0);
  await page.goto('/replay/nowhere');
  await expect(page.getByText('This match is not in this browser.')).toBeVisible();
});

test('the pages of the replay hold to the rules of access', async ({ page }) => {
  test.setTimeout(180_000);
  await enter(page, '/replay');
  await check(page, 'replays, none');
  await openFile(page, opener(page), NAME, await recorded());
  await expect(slider(page)).toBeVisible();
  await page.getByRole('combobox', { name: 'Stop at' }).selectOption('Fights');
  await page.getByRole('button', { name: 'Forward', exact: true }).click();
  await check(page, 'replay, a fight');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await check(page, 'replay, notes');
  await toDebrief(page);
  await expect(page.locator('[data-chart=held] .u-over')).toBeVisible();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await check(page, 'debrief');
  await page.goto('/replay');
  await expect(page.getByRole('heading', { name: 'Aid Freeze' })).toBeVisible();
  await check(page, 'replays');
});

test('history is watched as a match: from the home page, in its debrief, and beside a match of one’s own', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await enter(page, '/');
  await page.getByRole('link', { name: /^Watch history/ }).click();
  await expect(slider(page)).toBeVisible({ timeout: 60_000 });
  expect(new URL(page.url()).pathname).toMatch(/\/replay\/history$/);
  await expect(page.getByText(/It is not a record of orders that were given/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Go to week' }).selectOption('Week 32');
  await expect(week(page, 32)).toBeVisible();

  await page.getByRole('link', { name: 'Debrief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief: The campaign as it went' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Compare with history' })).toHaveCount(0);

  await page.goto('/replay');
  await openFile(page, opener(page), NAME, await recorded());
  await expect(slider(page)).toBeVisible();
  await toDebrief(page);
  await page.getByRole('link', { name: 'Compare with history' }).click();
  await expect(page).toHaveURL(/\/replay\/history\?at=\d+$/);
  await expect(slider(page)).toBeVisible({ timeout: 60_000 });
  expect(at(page)).toBeGreaterThan(0);
});
