/** The page without a network: once it was open, what needs no server works when there is none. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type RunningServer, startBuiltServer, startServer } from '../helpers/builtServer.ts';
import { startAgainst, takeHint } from './helpers/computer.ts';
import { openFile } from './helpers/files.ts';
import { expect, test } from './helpers/fixtures.ts';
import { enter, SOON } from './helpers/table.ts';
import { ordersSaved } from './helpers/truth.ts';

test.use({ serviceWorkers: 'allow', isWatched: false });

const RECORDED = new URL('../replays/across-the-border.json.gz', import.meta.url);

/** Requests that did not go to the server of the spec. */
const strangers = (page: Page, server: RunningServer): string[] => {
  const found: string[] = [];
  const { origin } = new URL(server.url);
  page.context().on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && asked.origin !== origin) found.push(request.url());
  });
  return found;
};

/** Until everything is kept. */
const kept = async (page: Page): Promise<void> => {
  await expect(page.getByText('Everything is kept here')).toBeVisible({ timeout: 30_000 });
};

const keptAddresses = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return all.flat();
  });

for (const base of ['', '/games/salient'])
  test(`a match against the computer and a replay from a file need no server, under '${base}/'`, async ({ page }) => {
    test.setTimeout(180_000);
    const dataDir = mkdtempSync(join(tmpdir(), 'salient-offline-'));
    const server = await startBuiltServer({ DATA_DIR: dataDir, BASE_PATH: base });
    try {
      const elsewhere = strangers(page, server);
      await enter(page, `${server.url}/settings`);
      await kept(page);
      const worker = await page.request.get(`${server.url}/sw.js`);
      expect(worker.headers()).toMatchObject({
        'cache-control': 'no-cache',
        'content-type': expect.stringMatching(/javascript/),
      });
      const addresses = await keptAddresses(page);
      expect(addresses.length).toBeGreaterThan(50);
      expect(addresses.filter((each) => !each.startsWith(`${server.url}/`))).toEqual([]);
      expect(addresses.filter((each) => /\/(api|socket\.io|healthz|metrics)(\/|\?|$)/.test(each))).toEqual([]);
      await server.end();

      await page.goto(`${server.url}/new`);
      await startAgainst(page, 'Ukraine', 'easy');
      const before = await ordersSaved(page);
      await takeHint(page); // the computer's worker answers, and the order is made
      await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: /^Week 1/ })).toBeVisible();
      expect(await ordersSaved(page)).toBe(before + 1);

      await page.goto(`${server.url}/replay`);
      const opener = page.getByRole('button', { name: 'Open a match file' });
      await openFile(page, opener, 'across-the-border.json.gz', await readFile(RECORDED));
      await expect(page.getByRole('slider', { name: 'Moment of the match, by order' })).toBeVisible();
      await page.getByRole('link', { name: 'Debrief' }).click();
      await expect(page.getByRole('heading', { level: 1, name: /^Debrief/ })).toBeVisible();
      await page.goto(`${server.url}/teach/debrief`); // of a class without a server
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('button', { name: /file/i }).first()).toBeVisible();
      expect(elsewhere).toEqual([]);
    } finally {
      await server.end();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

test('where the browser keeps and installs nothing, the settings say why', async ({ page }) => {
  // As a page has it that came by plain http from another computer.
  await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
  await enter(page, '/settings');
  await expect(page.getByText('needs https')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Install on this device' })).toBeHidden();
});

test('the worker that keeps the page also says whose turn it is', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['notifications']);
  await enter(page, '/settings');
  await kept(page);
  const control = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    control.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId);
    }),
  );
  await control.send('ServiceWorker.enable');
  const about = { match: 'm1', title: 'Aid Freeze', url: `${baseURL}/online/m1` };
  const data = JSON.stringify(about);
  await control.send('ServiceWorker.deliverPushMessage', {
    origin: baseURL ?? '',
    registrationId: await registered,
    data,
  });
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return (await registration.getNotifications()).map(({ title, body, tag }) => [title, body, tag]);
    });
  await expect.poll(shown, SOON).toEqual([['Your turn', 'Aid Freeze', 'm1']]);
});

/** A copy of the build, whose service worker can be changed as a new build would change it. */
const copyOfBuild = () => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-update-'));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const worker = join(folder, 'dist/client/sw.js');
  return {
    start: (port: string) =>
      startServer([process.execPath, join(folder, 'dist/server/main.js')], {
        DATA_DIR: join(folder, 'data'),
        PORT: port,
      }),
    changeWorker: (change: (text: string) => string) => {
      for (const ending of ['.gz', '.br']) rmSync(`${worker}${ending}`, { force: true });
      writeFileSync(worker, change(readFileSync(worker, 'utf8')));
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
};

test('a newer version is told where nothing is under way, and never over a match', async ({ page }) => {
  test.setTimeout(180_000);
  const build = copyOfBuild();
  let server = await build.start('0');
  const { port } = new URL(server.url);
  const restart = async () => {
    await server.end();
    server = await build.start(port);
  };
  try {
    await enter(page, `${server.url}/settings`);
    await kept(page);
    const notice = page.getByText('A new version of Salient is there.');

    // Another worker of the same program: the page is as new as it, which nobody needs to hear.
    build.changeWorker((text) => `${text}\n// changed`);
    await restart();
    await page.evaluate(async () => {
      const taken = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
      await (await navigator.serviceWorker.getRegistration())?.update();
      await taken;
    });
    await expect(notice).toBeHidden();

    const first = /src="\/(assets\/[^"]+\.js)"/.exec(await page.content())?.[1] ?? 'none';
    build.changeWorker((text) =>
      text.replace(new RegExp(`postMessage\\(.${first}.\\)`), 'postMessage(`assets/index-newer.js`)'),
    );
    await restart();
    await page.goto(`${server.url}/new`);
    await expect(notice).toBeVisible({ timeout: 20_000 });
    await startAgainst(page, 'Ukraine', 'easy');
    await expect(page.getByRole('heading', { level: 1, name: /^Week 1/ })).toBeVisible();
    await expect(notice).toBeHidden();
    await page.goto(`${server.url}/`);
    await expect(notice).toBeVisible({ timeout: 20_000 });
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload the page' }).click()]);
  } finally {
    await server.end();
    build.end();
  }
});
