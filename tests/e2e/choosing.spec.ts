import { expect, test } from './helpers/fixtures.ts';
import { clickCounter, clickHex, sendTo } from './helpers/map.ts';
import { enter, newMatch, SOON, takeSeat } from './helpers/table.ts';
import { engine, ordersSaved, view } from './helpers/truth.ts';

test.use({ seed: 21 });

test('an own counter within reach is chosen by a click; with Shift, or by the button, the chosen unit goes there', async ({
  page,
}) => {
  await enter(page, '/new');
  await newMatch(page, 'Across the Border');
  await takeSeat(page, 'Ukraine');
  const now = await view(page);
  const pair = engine.pairs(now)[0];
  if (!pair) throw new Error('no unit can join another');
  const [goes, stays] = [now.units[pair.unit], now.units[pair.other]];
  if (!goes || !stays) throw new Error('not in sight');
  const heading = (name: string) => page.getByRole('tabpanel').getByRole('heading', { level: 2, name, exact: true });

  await clickCounter(page, goes);
  await clickHex(page, stays.hex);
  await expect(heading(stays.name)).toBeVisible();
  expect(await ordersSaved(page)).toBe(0);

  // The panel offers to bring the one that was chosen before.
  await page.getByRole('button', { name: `Move ${goes.short} here` }).click();
  await expect.poll(() => ordersSaved(page), SOON).toBe(1);
  expect((await view(page)).units[goes.id]?.hex).toBe(stays.hex);
  await page.getByRole('button', { name: /^Take back/ }).click();
  await expect.poll(() => ordersSaved(page), SOON).toBe(0);

  await clickCounter(page, goes);
  await sendTo(page, stays.hex);
  await expect.poll(() => ordersSaved(page), SOON).toBe(1);
  expect((await view(page)).units[goes.id]?.hex).toBe(stays.hex);

  // The keys say so.
  await page.getByRole('button', { name: 'Help and keys' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByText(/as Shift and click/)).toBeVisible();
});
