/**
 * How smoothly the board moves: frames over 20 ms, and work per frame against an empty page, while the map is dragged
 * and zoomed with real pointer input. `npx tsx tests/bench/pan.ts [address of the gallery]`
 */
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser, launchArgs } from '../../scripts/lib/browser.mjs';

export interface Smoothness {
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

const drag = (page: Page) => async () => {
  await page.mouse.move(720, 450);
  await page.mouse.down();
  for (let i = 0; i < 180; i++) {
    await page.mouse.move(720 + 260 * Math.sin(i / 14), 450 + 160 * Math.sin(i / 9));
    await pause(8);
  }
  await page.mouse.up();
};

const zoom = (page: Page) => async () => {
  await page.mouse.move(720, 450);
  for (let i = 0; i < 120; i++) {
    await page.mouse.wheel(0, i % 60 < 30 ? -30 : 30);
    await pause(14);
  }
};

const measure = async (address: string) => {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: launchArgs, ...(executablePath && { executablePath }) });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // Names that the TypeScript runner gives to functions do not exist in the page.
  await page.addInitScript('globalThis.__name = (f) => f');
  const rows: Record<string, Smoothness> = {};
  const open = async (url: string) => {
    await page.goto(url);
    await pause(2500);
  };
  await open('data:text/html,<body style="margin:0;height:100vh">');
  rows['empty page, drag'] = await during(page, drag(page));
  rows['empty page, wheel'] = await during(page, zoom(page));
  await open(address);
  // Another page at this address would be measured just as well. Not by a locator: after one, Chromium's frames cost more.
  const counters = await page.evaluate(() => document.querySelectorAll('.board .ctr').length);
  if (counters < 60) throw new Error(`${address} shows ${counters} counters; this is not the gallery.`);
  rows['board, drag'] = await during(page, drag(page));
  await pause(600);
  rows['board, wheel'] = await during(page, zoom(page));
  await browser.close();
  return rows;
};

const given = process.argv[2];
const server = given ? null : await createServer({ root: 'client', server: { port: 5198 }, logLevel: 'error' });
await server?.listen();
const rows = await measure(given ?? 'http://localhost:5198/board/gallery.html?many');
for (const [what, { frames, late, p50, p95 }] of Object.entries(rows))
  console.log(
    `${what.padEnd(18)} ${String(frames).padStart(4)} frames  ${(late * 100).toFixed(1).padStart(5)} % over 20 ms  work p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} ms`,
  );
await server?.close();
