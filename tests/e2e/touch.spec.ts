import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './helpers/fixtures.ts';
import { free, lookingAt, spotOf, theMap } from './helpers/map.ts';
import { endPhase, enter, newMatch, SOON, takeSeat } from './helpers/table.ts';
import { engine, ordersSaved, view } from './helpers/truth.ts';

test.use({ seed: 9, viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

const isFree = async (page: Page, hex: string) => (await free(page, [await spotOf(page, hex)]))[0] === true;

/** Longer than two taps that make one double tap. */
const tapHex = async (page: Page, hex: string) => {
  const { x, y } = await spotOf(page, hex);
  await page.touchscreen.tap(x, y);
};

/** Two fingers on the map, moved apart (or together, below 1). */
const pinch = async (page: Page, cdp: CDPSession, factor: number) => {
  const box = await theMap(page).boundingBox();
  if (!box) throw new Error('the map is not there');
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 300) / 2];
  const fingers = (half: number) => [
    { x: x - half, y, id: 0 },
    { x: x + half, y, id: 1 },
  ];
  const [from, to] = [40, 40 * factor];
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) });
  for (let step = 1; step <= 8; step++)
    await cdp.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: fingers(from + ((to - from) * step) / 8),
    });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

test('a week on a phone: units chosen, moved and the phase ended by touch', async ({ page }) => {
  await enter(page, '/new');
  await newMatch(page, 'Across the Border');
  await takeSeat(page, 'Ukraine');
  await expect(theMap(page)).toBeVisible();

  // Two fingers zoom, in and out again.
  const cdp = await page.context().newCDPSession(page);
  const before = await lookingAt(page);
  await pinch(page, cdp, 1.6);
  const near = await lookingAt(page);
  expect(near.k).toBeGreaterThan(before.k * 1.2);
  await pinch(page, cdp, 0.6);
  expect((await lookingAt(page)).k).toBeLessThan(near.k * 0.9);
  await page.getByRole('button', { name: 'Show the front' }).tap();

  // A counter that lies free, and a hex in its reach that does.
  const now = await view(page);
  let chosen: { readonly unit: string; readonly hex: string; readonly to: string } | null = null;
  for (const { unit, from } of engine.advances(now, true)) {
    if (chosen || !(await isFree(page, from))) continue;
    for (const to of engine.destinations(now, unit)) {
      if (chosen || !(await isFree(page, to)) || Object.values(now.units).some(({ hex }) => hex === to)) continue;
      chosen = { unit, hex: from, to };
    }
  }
  if (!chosen) throw new Error('no unit can be moved within the window');
  const { unit, hex, to } = chosen;
  const name = now.units[unit]?.name ?? '';
  await expect(async () => {
    await tapHex(page, hex);
    await expect(page.getByRole('tabpanel').getByRole('heading', { name, exact: true })).toBeVisible({ timeout: 600 });
  }).toPass();

  // The first tap on a hex shows what would follow; the order needs a second act.
  const orders = await ordersSaved(page);
  await expect(async () => {
    await tapHex(page, to);
    await expect(page.getByRole('button', { name: 'Move here' })).toBeVisible({ timeout: 600 });
  }).toPass();
  await expect(page.getByText(/^Move .+ here: .+ points/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).tap();
  await expect(page.getByRole('button', { name: 'Move here' })).toBeHidden();
  expect(await ordersSaved(page)).toBe(orders);
  await expect(async () => {
    await tapHex(page, to);
    await expect(page.getByRole('button', { name: 'Move here' })).toBeVisible({ timeout: 600 });
  }).toPass();
  await page.getByRole('button', { name: 'Move here' }).tap();
  await expect.poll(() => ordersSaved(page), SOON).toBe(orders + 1);
  expect((await view(page)).units[unit]?.hex).toBe(to);

  // The sheet opens over the map and closes again.
  const sheet = page.getByRole('complementary', { name: 'Side panel' });
  const low = (await sheet.boundingBox())?.height ?? 0;
  await sheet.getByRole('button', { name: 'More' }).tap();
  await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(low + 50);
  await sheet.getByRole('button', { name: 'Less' }).tap();

  // What is tapped is large enough for a finger.
  for (const button of [
    page.getByRole('button', { name: /^End/ }),
    page.getByRole('button', { name: /^Next unit/ }),
    page.getByRole('button', { name: 'Zoom in' }),
    page.getByRole('button', { name: 'Menu' }),
  ]) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${button}`).toBeGreaterThanOrEqual(44);
  }
  await endPhase(page);
  expect((await view(page)).turn.phase).not.toBe('movement');
});
