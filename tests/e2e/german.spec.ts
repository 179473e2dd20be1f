/** The pages in German: by the browser's preference, by a person's choice, by the class that a pupil joins. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { startBuiltServer } from '../helpers/builtServer.ts';
import { pupil } from './helpers/classroom.ts';
import { somebody } from './helpers/online.ts';
import { SOON } from './helpers/table.ts';
import { ordersSaved } from './helpers/truth.ts';

test.use({ locale: 'de-AT' });

const isIn = (page: Page, language: 'de' | 'en') => expect(page.locator('html')).toHaveAttribute('lang', language);

/** Past the content note. */
const enter = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByRole('heading', { name: 'Bevor du beginnst' }).waitFor();
  await page.getByRole('button', { name: 'Weiter' }).click();
};

const choose = async (page: Page, language: 'Deutsch' | 'English'): Promise<void> => {
  const loaded = page.waitForEvent('load');
  await page.getByText(language, { exact: true }).click();
  await loaded;
};

test('who reads German gets it, may take English in the settings, and German again', async ({ page }) => {
  await enter(page, '/');
  await isIn(page, 'de');
  await expect(page.getByText('Die ersten zehn Minuten spielen')).toBeVisible();
  await page.goto('/settings');
  await choose(page, 'English');
  await isIn(page, 'en');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Play the first ten minutes')).toBeVisible();
  await page.goto('/settings');
  await choose(page, 'Deutsch');
  await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
});

test('a first order in German words, and what came of it; the match goes on in English', async ({ page }) => {
  await enter(page, '/');
  await page.evaluate(() => localStorage.setItem('salient.settings', JSON.stringify({ textTable: true })));
  await page.goto('/');
  await page.getByText('Die ersten zehn Minuten spielen').click();
  await expect(page.getByText('Über die Grenze').first()).toBeVisible();
  await page.getByRole('button', { name: 'Ich bin bereit für die Ukraine' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Woche 1/ })).toBeVisible();
  const before = await ordersSaved(page);
  const line = page.getByRole('textbox', { name: 'Befehl', exact: true });
  await line.fill('22 nach Sverdlikovo');
  await page.getByRole('button', { name: 'Ausführen' }).click();
  await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
  const address = page.url();
  await page.goto('/settings');
  await choose(page, 'English');
  await page.goto(address);
  await expect(page.getByText('Across the Border · Week 1')).toBeVisible();
  await page.getByRole('button', { name: 'I am ready to play Ukraine' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Week 1/ })).toBeVisible();
  expect(await ordersSaved(page)).toBe(before + 1);
});

/** A class in German, made from its teacher's German pages. */
const germanClass = async (browser: Browser, url: string): Promise<{ readonly code: string }> => {
  const context = await browser.newContext({ baseURL: url, locale: 'de-DE' });
  await context.addInitScript(() => localStorage.setItem('salient.threshold', 'read'));
  const teacher = await context.newPage();
  await teacher.goto('/teach');
  await expect(teacher.getByLabel('Sprache der Klasse').first()).toHaveValue('de');
  await teacher.getByRole('button', { name: 'Diese Stunde anlegen' }).click();
  const code = teacher.getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/);
  await expect(code).toBeVisible();
  return { code: (await code.innerText()).replace(' ', '') };
};

test('a pupil who came in the language of the class and chooses another in the middle keeps it', async ({
  browser,
  baseURL,
}) => {
  const url = baseURL ?? '';
  const { code } = await germanClass(browser, url);
  const context = await browser.newContext({ baseURL: url, locale: 'de-DE' });
  await context.addInitScript(() => localStorage.setItem('salient.threshold', 'read'));
  const page = await context.newPage();
  await page.goto(`/class#${code}`);
  await page.getByLabel('Dein Name in dieser Klasse').fill('Esche');
  await page.getByRole('button', { name: 'Beitreten', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Esche', level: 1 })).toBeVisible();
  const inClass = page.url();
  await page.goto('/settings');
  await choose(page, 'English');
  await page.goto(inClass);
  await expect(page.getByRole('heading', { name: 'Esche', level: 1 })).toBeVisible();
  await expect(page.getByText('Only for your teacher')).toBeVisible();
  await isIn(page, 'en');
});

test.describe('with an English browser', () => {
  test.use({ locale: 'en-GB' });

  test('a pupil whose browser is English sees a German class in German, and may go back', async ({
    browser,
    baseURL,
  }) => {
    const url = baseURL ?? '';
    const { code } = await germanClass(browser, url);
    const page = await somebody(browser, url);
    await page.goto('/class');
    await isIn(page, 'en');
    await page.getByLabel('Your name in this class').fill('Elm');
    const loaded = page.waitForEvent('load');
    await page.getByLabel('Code', { exact: true }).fill(code);
    await loaded;
    await isIn(page, 'de');
    await expect(page.getByLabel('Code', { exact: true })).toHaveValue(code);
    await expect(page.getByLabel('Dein Name in dieser Klasse')).toHaveValue('Elm');
    await page.getByRole('button', { name: 'Beitreten', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Elm', level: 1 })).toBeVisible();
    await isIn(page, 'de');

    const inClass = page.url();
    await page.goto('/settings');
    await choose(page, 'English');
    await page.goto(inClass);
    await expect(page.getByRole('heading', { name: 'Elm', level: 1 })).toBeVisible();
    await isIn(page, 'en');

    // Before it has joined, too.
    const other = await somebody(browser, url);
    await other.goto(`/class#${code}`);
    await isIn(other, 'de');
    await other.getByRole('button', { name: 'English' }).click();
    await isIn(other, 'en');
    await expect(other.getByText('This class is held in Deutsch.')).toBeVisible();
    await other.getByLabel('Your name in this class').fill('Oak');
    await other.getByRole('button', { name: 'Join', exact: true }).click();
    await expect(other.getByRole('heading', { name: 'Oak', level: 1 })).toBeVisible();
    await isIn(other, 'en');
  });

  test('a class in English stays so for an English browser', async ({ browser, baseURL }) => {
    const url = baseURL ?? '';
    const made = await (
      await fetch(`${url}/api/exercises`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          ...{ title: '', scenario: 'across-the-border-lesson', compareWith: null, groups: 1, pupilsPerSide: 1 },
          ...{ rotateRoles: false, sameSeed: true, fog: false, timer: null, heldEvents: [], abstract: false },
          ...{ hints: false, keepDays: 1 },
        }),
      })
    ).json();
    await isIn(await pupil(browser, url, made.exercise.code, 'Ash'), 'en');
  });
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  for (const base of ['', '/games/salient'])
    test(`the page that is kept is in the language that was chosen last, under '${base}/'`, async ({
      page,
      context,
    }) => {
      test.setTimeout(120_000);
      const dataDir = mkdtempSync(join(tmpdir(), 'salient-german-'));
      const server = await startBuiltServer({ DATA_DIR: dataDir, BASE_PATH: base });
      const keptPages = () =>
        page.evaluate(async () => {
          const all = await Promise.all(
            (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
          );
          return all
            .flat()
            .filter((url) => url.includes('index.html'))
            .map((url) => new URL(url).pathname);
        });
      try {
        await enter(page, `${server.url}/settings`);
        await expect(page.getByText('Alles Nötige ist hier gespeichert')).toBeVisible({ timeout: 30_000 });
        await expect.poll(keptPages, SOON).toEqual([`${base}/de/index.html`]);
        await choose(page, 'English');
        await expect.poll(keptPages, { timeout: 30_000 }).toEqual([`${base}/index.html`]);
        await context.setOffline(true);
        await page.goto(`${server.url}/new`);
        await expect(page.getByRole('heading', { level: 1, name: 'New match' })).toBeVisible();
        await context.setOffline(false);
        await page.goto(`${server.url}/settings`);
        await choose(page, 'Deutsch');
        await expect.poll(keptPages, { timeout: 30_000 }).toEqual([`${base}/de/index.html`]);
        await server.end();
        await page.goto(`${server.url}/learn/rules`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await isIn(page, 'de');
      } finally {
        await server.end();
        rmSync(dataDir, { recursive: true, force: true });
      }
    });
});
