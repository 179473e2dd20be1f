import type { Page } from '@playwright/test';
import { openRecord } from './helpers/files.ts';
import { expect, test } from './helpers/fixtures.ts';
import { bringIntoView, spotOf } from './helpers/map.ts';
import { endOperations, enter, newMatch, SIDES, SOON, takeSeat } from './helpers/table.ts';
import { engine, ordersSaved, view } from './helpers/truth.ts';

test.use({ seed: 31 });

/** Two units that do not stand together, and free ground to which both can go without meeting anything. */
const meeting = async (page: Page) => {
  const now = await view(page);
  const taken = new Set(Object.values(now.units).map(({ hex }) => hex));
  const movers = engine.advances(now, true).map(({ unit }) => unit);
  for (const unit of movers)
    for (const other of movers) {
      const [a, b] = [now.units[unit], now.units[other]];
      if (!a || !b || a.hex === b.hex) continue;
      const shared = new Set(engine.destinations(now, other));
      const to = engine.destinations(now, unit).find((hex) => shared.has(hex) && !taken.has(hex));
      if (to) return { first: a, second: b, to };
    }
  throw new Error('no two units can go to one hex');
};

test('several units chosen with Ctrl are sent along one way, each by an order of its own', async ({ page }) => {
  await enter(page, '/new');
  await newMatch(page, 'Across the Border');
  await takeSeat(page, 'Ukraine');
  const { first, second, to } = await meeting(page);
  const panel = page.getByRole('tabpanel');
  const choose = async () => {
    for (const unit of [first, second]) {
      const { x, y } = await bringIntoView(page, unit.hex);
      await page.keyboard.down('Control');
      await page.mouse.click(x, y);
      await page.keyboard.up('Control');
    }
  };
  await choose();
  await expect(panel.getByRole('heading', { name: /units? together$/ })).toBeVisible();
  await expect(panel.getByText(first.name)).toBeVisible();
  await expect(panel.getByText(second.name)).toBeVisible();

  // Pointing shows where each would end.
  const spot = await bringIntoView(page, to);
  await page.mouse.move(spot.x, spot.y);
  const title = page.getByText(/^Move \d units to/);
  await expect(title).toBeVisible();
  const count = Number(/\d/.exec((await title.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThanOrEqual(2);
  await page.mouse.click(spot.x, spot.y);
  await expect.poll(() => ordersSaved(page), SOON).toBe(count);
  const after = await view(page);
  expect(after.units[first.id]?.hex).toBe(to);
  expect(after.units[second.id]?.hex).not.toBe(second.hex);

  // Each is taken back by itself.
  await page.getByRole('button', { name: /^Take back/ }).click();
  await expect.poll(() => ordersSaved(page), SOON).toBe(count - 1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });
  test('a unit that is held is taken along', async ({ page }) => {
    await enter(page, '/new');
    await newMatch(page, 'Across the Border');
    await takeSeat(page, 'Ukraine');
    const { first, second, to } = await meeting(page);
    const cdp = await page.context().newCDPSession(page);
    const hold = async (hex: string) => {
      const spot = await spotOf(page, hex);
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [spot] });
      await page.waitForTimeout(700);
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await bringIntoView(page, second.hex);
    await hold(first.hex);
    await hold(second.hex);
    await expect(page.getByRole('tabpanel').getByRole('heading', { name: /units? together$/ })).toBeVisible();
    const spot = await spotOf(page, to);
    await page.touchscreen.tap(spot.x, spot.y);
    await page.getByRole('button', { name: /^Move \d units$/ }).tap();
    await expect.poll(() => ordersSaved(page), SOON).toBeGreaterThanOrEqual(2);
    expect((await view(page)).units[first.id]?.hex).toBe(to);
  });
});

test('last week’s support is given again by one button', async ({ page }) => {
  test.setTimeout(90_000);
  await enter(page);
  await openRecord(
    page,
    engine.cutAt(
      engine.simulated('aid-freeze', 'e2e-again'),
      (state) =>
        state.turn.phase === 'orders' &&
        state.turn.side === 'RU' &&
        state.week >= 29 &&
        engine.sideOrders(engine.viewFor(state, '1')).some(({ type }) => type === 'glideBombs'),
    ),
  );
  await takeSeat(page, 'Russia');
  await page.getByRole('tab', { name: /^Orders/ }).click();
  const panel = page.getByRole('tabpanel');
  const bombs = panel.locator('details').filter({ hasText: 'Glide bombs' });
  await bombs.locator('summary').click();
  const given = await ordersSaved(page);
  await bombs.getByRole('button', { name: 'Order it' }).first().click();
  await expect.poll(() => ordersSaved(page), SOON).toBe(given + 1);
  await expect(panel.getByRole('button', { name: /^As last week/ })).toBeHidden();
  for (let turns = 0; turns < 2; turns++) {
    await endOperations(page);
    const { side } = (await view(page)).turn;
    await takeSeat(page, SIDES[side]);
  }
  const before = await ordersSaved(page);
  expect((await view(page)).turn).toMatchObject({ side: 'RU', phase: 'orders' });
  await page.getByRole('tab', { name: /^Orders/ }).click();
  await panel.getByRole('button', { name: /^As last week: \d order/ }).click();
  await expect.poll(() => ordersSaved(page), SOON).toBeGreaterThan(before);
  await expect(panel.getByRole('button', { name: /^As last week/ })).toBeHidden();
});
