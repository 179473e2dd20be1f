/**
 * How smoothly the board moves with 60 counters on it, built for production, in a real browser and with real pointer input: frames over 20 ms,
 * work per frame against an empty page in the same run, and how long after the last movement the map is sharp again.
 * Medians of several runs. `npx tsx tests/bench/pan.ts [address of the gallery] [--runs 5] [--json]`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser, launchArgs } from '../../scripts/lib/browser.mjs';
import { type Figure, figure, table } from './measure.ts';

interface Smoothness {
  readonly frames: number;
  /** Share of frames that came more than 20 ms after the one before. */
  readonly late: number;
  /** Main-thread work of a frame, ms: from its first callback to after its painting. */
  readonly p50: number;
  readonly p95: number;
}

const start = () => {
  const gaps: number[] = [];
  const work: number[] = [];
  const channel = new MessageChannel();
  let last = 0;
  let began = 0;
  let isOn = true;
  channel.port1.onmessage = () => work.push(performance.now() - began);
  const frame = (now: number) => {
    if (!isOn) return;
    if (last) gaps.push(now - last);
    last = now;
    began = performance.now();
    channel.port2.postMessage(0);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(window, {
    smoothness: () => {
      isOn = false;
      const sorted = [...work].sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
      return {
        frames: gaps.length,
        late: gaps.filter((gap) => gap > 20).length / (gaps.length || 1),
        p50: at(0.5),
        p95: at(0.95),
      };
    },
  });
};

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const during = async (page: Page, act: () => Promise<void>): Promise<Smoothness> => {
  await page.evaluate(start);
  await act();
  return page.evaluate(() => (window as unknown as { smoothness: () => Smoothness }).smoothness());
};

const dragged = (page: Page) => async () => {
  await page.mouse.move(720, 450);
  await page.mouse.down();
  for (let i = 0; i < 180; i++) {
    await page.mouse.move(720 + 260 * Math.sin(i / 14), 450 + 160 * Math.sin(i / 9));
    await pause(8);
  }
  await page.mouse.up();
};

const turned = (page: Page) => async () => {
  await page.mouse.move(720, 450);
  for (let i = 0; i < 120; i++) {
    await page.mouse.wheel(0, i % 60 < 30 ? -30 : 30);
    await pause(14);
  }
};

/** From the last turn of the wheel until a freshly painted map has been shown, ms. */
const sharpAgain = async (page: Page): Promise<number> => {
  await page.evaluate(() => {
    const renderer = ImageBitmapRenderingContext.prototype;
    const transfer = renderer.transferFromImageBitmap;
    const times = { turned: 0, shown: 0 };
    renderer.transferFromImageBitmap = function (bitmap) {
      transfer.call(this, bitmap);
      requestAnimationFrame(() => setTimeout(() => (times.shown ||= performance.now())));
    };
    addEventListener('wheel', () => Object.assign(times, { turned: performance.now(), shown: 0 }), true);
    Object.assign(window, { sharpness: () => times.shown - times.turned });
  });
  await page.mouse.move(720, 450);
  for (let i = 0; i < 20; i++) {
    await page.mouse.wheel(0, -20);
    await pause(14);
  }
  await pause(1500);
  return page.evaluate(() => (window as unknown as { sharpness: () => number }).sharpness());
};

interface Run {
  readonly empty: { readonly drag: Smoothness; readonly wheel: Smoothness };
  readonly board: { readonly drag: Smoothness; readonly wheel: Smoothness };
  readonly sharp: number;
}

const once = async (browser: Browser, address: string): Promise<Run> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // Names that the TypeScript runner gives to functions do not exist in the page.
  await page.addInitScript('globalThis.__name = (f) => f');
  const open = async (url: string) => {
    await page.goto(url);
    await pause(2500);
  };
  const both = async () => {
    const drag = await during(page, dragged(page));
    await pause(600);
    return { drag, wheel: await during(page, turned(page)) };
  };
  await open('data:text/html,<body style="margin:0;height:100vh">');
  const empty = await both();
  await open(address);
  // Another page at this address would be measured just as well. Not by a locator: after one, Chromium's frames cost more.
  const counters = await page.evaluate(() => document.querySelectorAll('.board .ctr').length);
  if (counters < 60) throw new Error(`${address} shows ${counters} counters; this is not the gallery.`);
  const board = await both();
  await pause(600);
  const sharp = await sharpAgain(page);
  await page.close();
  return { empty, board, sharp };
};

const figuresOf = (runs: readonly Run[]): readonly Figure[] => {
  const each = (read: (run: Run) => number): readonly number[] => runs.map(read);
  const ways = (['drag', 'wheel'] as const).flatMap((way): Figure[] => [
    figure(
      `${way}: frames over 20 ms`,
      '%',
      { atMost: 5 },
      each(({ board }) => board[way].late * 100),
    ),
    figure(
      `${way}: the same, empty page`,
      '%',
      null,
      each(({ empty }) => empty[way].late * 100),
    ),
    figure(
      `${way}: work of a frame, median`,
      'ms',
      null,
      each(({ board }) => board[way].p50),
    ),
    figure(
      `${way}: work of a frame, 95th of 100`,
      'ms',
      null,
      each(({ board }) => board[way].p95),
    ),
    figure(
      `${way}: the same, empty page`,
      'ms',
      null,
      each(({ empty }) => empty[way].p95),
    ),
    figure(
      `${way}: times an empty page's`,
      '×',
      { atMost: 5 },
      each(({ board, empty }) => board[way].p95 / empty[way].p95),
    ),
  ]);
  return [
    ...ways,
    figure(
      'sharp again after zooming',
      'ms',
      { atMost: 300 },
      each(({ sharp }) => sharp),
    ),
  ];
};

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
});
/** Builds the gallery as players would get it, and serves it. */
const served = async (): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  process.env['NODE_ENV'] = 'production';
  const outDir = await mkdtemp(join(tmpdir(), 'salient-gallery-'));
  const input = join(import.meta.dirname, '../../client/board/gallery.html');
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true, manifest: false, rolldownOptions: { input } } });
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0 } });
  const address = `${server.resolvedUrls?.local[0]}board/gallery.html?many`;
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
  return { address, close };
};

const given = positionals[0];
const gallery = given ? { address: given, close: async () => {} } : await served();
const executablePath = findBrowser();
const browser = await chromium.launch({ args: launchArgs, ...(executablePath && { executablePath }) });
const runs: Run[] = [];
while (runs.length < Number(flags.runs)) runs.push(await once(browser, gallery.address));
await browser.close();
await gallery.close();
const figures = figuresOf(runs);
process.stdout.write(flags.json ? `${JSON.stringify(figures)}\n` : `${table(figures)}\n`);
