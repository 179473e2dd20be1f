import type { Page } from '@playwright/test';
import { openRecord } from './helpers/files.ts';
import { expect, test } from './helpers/fixtures.ts';
import { dialog, enter } from './helpers/table.ts';
import { engine, truth } from './helpers/truth.ts';

test.use({ seed: 29 });

const rows = (page: Page, region: string | RegExp) => page.getByRole('table', { name: region }).getByRole('rowheader');

test('after a match in the fog the map and the table show the truth, and what each side knew', async ({ page }) => {
  test.setTimeout(120_000);
  await enter(page);
  await openRecord(page, engine.simulated('aid-freeze', 'e2e-afterwards'));
  await page.getByRole('button', { name: 'To the report' }).click();
  await dialog(page, 'End of the match').getByRole('button', { name: 'Back to the map' }).click();

  const { state } = await truth(page);
  const all = Object.keys(state.units).length;
  const known = Object.keys(engine.viewFor(state, '0').units).length;
  expect(known, 'some Russian units were never seen').toBeLessThan(all);
  const counters = page.locator('.board g.ctr');
  const stacks = (units: Readonly<Record<string, { hex: string }>>) =>
    new Set(Object.values(units).map(({ hex }) => hex)).size;

  await expect(page.getByRole('radio', { name: 'Everything' })).toBeChecked();
  await expect(counters).toHaveCount(stacks(state.units));
  await page.getByText('Ukraine’s view', { exact: true }).click();
  await expect(counters).toHaveCount(stacks(engine.viewFor(state, '0').units));
  // The screen stays as it is: no report opens again.
  await expect(dialog(page, 'End of the match')).toBeHidden();
  await page.getByText('Russia’s view', { exact: true }).click();
  await expect(counters).toHaveCount(stacks(engine.viewFor(state, '1').units));

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Text table in place of the map' }).click();
  const of = (side: 'UA' | 'RU') => Object.values(state.units).filter((unit) => unit.side === side).length;
  await expect(rows(page, 'My units')).toHaveCount(of('RU'));
  await page.getByText('Everything', { exact: true }).click();
  await expect(rows(page, 'Ukraine’s units')).toHaveCount(of('UA'));
  await expect(rows(page, 'Russia’s units')).toHaveCount(of('RU'));
  await page.getByRole('button', { name: 'To the report' }).click();
  await expect(dialog(page, 'End of the match')).toBeVisible();
});
