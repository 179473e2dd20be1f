import type { Page } from '@playwright/test';
import { openRecord } from './helpers/files.ts';
import { expect, test } from './helpers/fixtures.ts';
import { clickCounter } from './helpers/map.ts';
import { dialog, endButton, enter, newMatch, takeSeat } from './helpers/table.ts';
import { engine, view } from './helpers/truth.ts';

test.use({ seed: 41 });

const pagesOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};
/** As it is laid out on paper: nothing hidden in a scroller, ink black, ground white. */
const onPaper = async (page: Page, see: () => Promise<void>) => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const colours = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return [style.getPropertyValue('--ink'), style.getPropertyValue('--panel')].map((text) => text.trim());
  });
  expect(colours.map((text) => text.replace(/^#(.)\1\1.*$/, '$1'))).toEqual(['0', 'f']);
  await see();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
};

test('the report and the text table are printed whole, in black on white, without buttons', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await enter(page);
  await openRecord(page, engine.simulated('aid-freeze', 'e2e-paper'));
  await page.getByRole('button', { name: 'To the report' }).click();
  const report = dialog(page, 'End of the match');
  await expect(report.getByRole('heading', { name: 'Ledger' })).toBeVisible();
  await onPaper(page, async () => {
    await expect(report.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Map' })).toBeHidden();
    const [shown, whole] = await report.evaluate((element) => [element.clientHeight, element.scrollHeight]);
    expect(whole).toBe(shown);
  });
  expect(await pagesOf(page), 'pages of the report').toBe(2);

  await report.getByRole('button', { name: 'Back to the map' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Text table in place of the map' }).click();
  const table = page.getByRole('region', { name: 'Text table' });
  await expect(table).toBeVisible();
  await onPaper(page, async () => {
    await expect(table.getByRole('columnheader', { name: 'Supply and why' }).first()).toBeVisible();
    await expect(table.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('tabpanel')).toHaveCount(0);
    const [shown, whole] = await table.evaluate((element) => [element.clientHeight, element.scrollHeight]);
    expect(whole).toBe(shown);
  });
  expect(await pagesOf(page), 'pages of the table').toBeGreaterThan(1);
});

test('at 400 % zoom there is one column, and with text at 200 % nothing is lost', async ({ page }) => {
  await enter(page, '/new');
  await newMatch(page, 'Across the Border');
  await takeSeat(page, 'Ukraine');
  const now = await view(page);
  const own = now.units[engine.advances(now)[0]?.unit ?? ''];
  if (own) await clickCounter(page, own);

  // 1280 x 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  const regions = [
    page.locator('main > header'),
    page.getByRole('region', { name: 'Map' }),
    page.getByRole('complementary'),
  ];
  const boxes = await Promise.all(regions.map((region) => region.boundingBox()));
  for (const box of boxes) expect(box?.width).toBe(320);
  expect(boxes.map((box) => box?.y ?? 0)).toEqual(boxes.map((box) => box?.y ?? 0).sort((a, b) => a - b));
  await endButton(page).scrollIntoViewIfNeeded();
  await expect(endButton(page)).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 664 },
  ]) {
    await page.setViewportSize(size);
    await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '2'));
    await expect(endButton(page)).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: /^Next unit/ })).toBeInViewport({ ratio: 1 });
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('footer *, header *')]
        .filter((element) => getComputedStyle(element).overflowX !== 'visible' && !element.closest('.out-of-sight'))
        .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.textContent),
    );
    expect(clipped, `${size.width}`).toEqual([]);
  }
});
