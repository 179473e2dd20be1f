import { openRecord } from './helpers/files.ts';
import { expect, test } from './helpers/fixtures.ts';
import { clickCounter, clickHex } from './helpers/map.ts';
import { dialog, endOperations, endPhase, enter, SIDES, SOON, takeSeat } from './helpers/table.ts';
import { engine, ordersSaved, truth, view } from './helpers/truth.ts';

test.use({ seed: 37 });

test('a unit that broke through follows up by mouse', async ({ page }) => {
  test.setTimeout(90_000);
  const { record, target, unit, to } = engine.beforeBreakthrough('across-the-border');
  await enter(page);
  await openRecord(page, record);
  await takeSeat(page, SIDES[(await view(page)).turn.side]);
  const given = record.orders.length;

  await clickHex(page, target);
  await dialog(page, /^Attack /)
    .getByRole('button', { name: /^Attack: ground taken/ })
    .click();
  await expect.poll(() => ordersSaved(page), SOON).toBe(given + 1);
  expect((await view(page)).units[unit]?.exploit, 'it may go on').toBeGreaterThan(0);

  await endPhase(page);
  // The unit is chosen already, and where it may go is marked.
  await expect(page.getByText(/^Follow-up\. Choose a marked hex for /)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Phases of these operations' }).getByText('Follow-up')).toBeVisible();
  const now = (await view(page)).units[unit];
  if (!now) throw new Error('the unit is gone');
  await clickCounter(page, now);
  await clickHex(page, to);
  await expect.poll(() => ordersSaved(page), SOON).toBe(given + 3);
  expect((await view(page)).units[unit]?.hex).toBe(to);
  const { record: saved } = await truth(page);
  expect(saved.orders.at(-1)?.order).toMatchObject({ type: 'exploit', unit });
  await page.getByRole('tab', { name: /^Orders/ }).click();
  await expect(page.getByRole('tabpanel').getByText(`${now.short} follows up to`).first()).toBeVisible();
});

test('a depot far behind the front is struck by mouse, and the other side is told', async ({ page }) => {
  test.setTimeout(90_000);
  const { record, place, source } = engine.beforeDepotStrike('aid-freeze');
  await enter(page);
  await openRecord(page, record);
  await takeSeat(page, 'Ukraine');
  const given = await ordersSaved(page);
  await page.getByRole('tab', { name: /^Orders/ }).click();
  const panel = page.getByRole('tabpanel');
  const strikes = panel.locator('details').filter({ hasText: 'Strike on a depot' });
  await strikes.locator('summary').click();
  await expect(strikes.getByText(/Less capacity and one attack fewer/)).toBeVisible();
  // What such weapons did to towns and people is told beside them.
  await expect(strikes.getByText('What such weapons did to towns and people')).toBeVisible();
  await strikes.getByRole('button', { name: 'Order it' }).nth(place).click();
  await expect.poll(() => ordersSaved(page), SOON).toBe(given + 1);
  const after = await truth(page);
  expect(after.record.orders.at(-1)?.order).toEqual({ type: 'strikeDepot', source });
  expect(after.state.depots?.[source], 'the depot is damaged').toBeDefined();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Strike on the depot' }).first()).toBeVisible();

  await endOperations(page);
  await takeSeat(page, 'Russia');
  await page.getByRole('tab', { name: 'Log' }).click();
  await expect(panel.getByText(/depot/i).first()).toBeVisible();
});
