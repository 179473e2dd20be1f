import { expect, test } from './helpers/fixtures.ts';
import { lookingAt, theMap } from './helpers/map.ts';
import { dialog, enter, liveRegion, newMatch, SOON, takeSeat } from './helpers/table.ts';
import { engine, ordersSaved, view } from './helpers/truth.ts';

test.use({ seed: 17 });

test.beforeEach(async ({ page }) => {
  await enter(page, '/new');
  await newMatch(page, 'Across the Border');
  await takeSeat(page, 'Ukraine');
});

test('the map has keys of its own: choose, look, order, take back, command, help', async ({ page }) => {
  await theMap(page).focus();
  await page.keyboard.press('n');
  await expect(page.getByText(/^Movement\. Choose a marked hex for/)).toBeVisible();
  const [first] = engine.advances(await view(page), true);
  if (!first) throw new Error('nobody can move');
  await page.keyboard.press('r');
  await expect(liveRegion(page)).toContainText('can be reached');
  await page.keyboard.press('w');
  await expect(liveRegion(page)).toContainText('Open');
  await page.keyboard.press('ArrowRight');
  await expect(liveRegion(page)).toContainText(/\d\d·\d\d/);
  await page.keyboard.press('1');
  await expect(liveRegion(page)).toContainText('Lines of supply: hidden.');

  // The command line opens over the map, answers, carries out and gives the focus back.
  const { units } = await view(page);
  await page.keyboard.press('/');
  await expect(dialog(page, 'Command').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('nowhere to nobody');
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'Command').getByText(/No unit of yours is called/)).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(`${units[first.unit]?.name} to ${first.to}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => ordersSaved(page), SOON).toBe(1);
  await expect(dialog(page, 'Command')).toBeHidden();
  await expect(theMap(page)).toBeFocused();
  await page.keyboard.press('u');
  await expect.poll(() => ordersSaved(page), SOON).toBe(0);
  await expect(liveRegion(page)).toContainText('Taken back');
  expect((await view(page)).units[first.unit]?.hex).toBe(first.from);

  await page.keyboard.press('?');
  await expect(dialog(page, 'Keys')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page, 'Keys')).toBeHidden();
  await expect(theMap(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(theMap(page)).not.toBeFocused();
});

test('the ground is painted in the theme that is on, as soon as it changes', async ({ page }) => {
  const brightness = () =>
    theMap(page).evaluate((board) => {
      const ground = board.querySelectorAll('canvas')[1] as HTMLCanvasElement;
      const context = new OffscreenCanvas(16, 16).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(ground, 0, 0, 16, 16);
      const { data } = context.getImageData(0, 0, 16, 16);
      return data.reduce((sum, value, at) => (at % 4 === 3 ? sum : sum + value), 0) / (16 * 16 * 3);
    });
  await lookingAt(page);
  for (const [colorScheme, isDark] of [
    ['dark', true],
    ['light', false],
    ['dark', true],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(async () => (await brightness()) < 128, SOON).toBe(isDark);
  }
});
