import { openRecord } from './helpers/files.ts';
import { expect, test } from './helpers/fixtures.ts';
import { theMap } from './helpers/map.ts';
import { dialog, endButton, enter, liveRegion, newMatch, SIDES, SOON, takeSeat } from './helpers/table.ts';
import { engine, ordersSaved, view } from './helpers/truth.ts';

test.use({ seed: 23 });

test('an answer is read aloud in the dialog that is open, where all else is inert', async ({ page }) => {
  await enter(page, '/new');
  await newMatch(page, 'Across the Border');
  await takeSeat(page, 'Ukraine');
  const own = Object.values((await view(page)).units).find(({ side }) => side === 'UA');
  await theMap(page).focus();
  await page.keyboard.press('/');
  await expect(dialog(page, 'Command').getByRole('textbox')).toBeFocused();
  await page.keyboard.type(`why ${own?.name}`);
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'Command').and(page.locator('dialog')).getByRole('status')).toContainText(own?.short ?? '');
  await page.keyboard.press('Escape');
  await expect(liveRegion(page)).toHaveText('');
  expect(await liveRegion(page).evaluate((region) => region.closest('dialog'))).toBeNull();
});

test('in the text table a slash goes to the command line, and “help” lists the keys', async ({ page }) => {
  await enter(page, '/new');
  await newMatch(page, 'Across the Border');
  await takeSeat(page, 'Ukraine');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Text table in place of the map' }).click();
  const line = page.getByRole('textbox', { name: 'Command' });
  await expect(line).toBeVisible();
  await page.getByRole('tab', { name: /^Orders/ }).focus();
  await page.keyboard.press('/');
  await expect(line).toBeFocused();
  // In the line itself it is a letter.
  await page.keyboard.type('/help');
  await expect(line).toHaveValue('/help');
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'Keys')).toBeVisible();
});

test('the result of an attack is read aloud once its dialog has closed', async ({ page }) => {
  await enter(page);
  const game = engine.simulated('across-the-border', 'e2e-saying', false);
  await openRecord(
    page,
    engine.cutAt(game, (state) => state.turn.phase === 'combat'),
  );
  await takeSeat(page, SIDES[(await view(page)).turn.side]);
  const before = await ordersSaved(page);
  await page.getByRole('button', { name: /^Next unit/ }).click();
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /ground taken in/ })
    .first()
    .click();
  await dialog(page, /^Attack /)
    .getByRole('button', { name: /^Attack: ground taken/ })
    .click();
  await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
  await expect(dialog(page, /^Attack /)).toBeHidden();
  await expect(liveRegion(page)).toContainText(/attack/i);
  expect(await liveRegion(page).evaluate((region) => region.closest('[inert], dialog'))).toBeNull();
});

test('where nothing is left to attack the prompt says so and to end the phase', async ({ page }) => {
  await enter(page);
  const game = engine.simulated('across-the-border', 'e2e-saying', false);
  await openRecord(
    page,
    engine.cutAt(game, (state) => {
      const seat = state.turn.side === 'UA' ? '0' : '1';
      return state.turn.phase === 'combat' && engine.attacks(engine.viewFor(state, seat)).length === 0;
    }),
  );
  await takeSeat(page, SIDES[(await view(page)).turn.side]);
  await expect(page.getByText(/^Combat\. Nothing is left to attack\. End the phase\./)).toBeVisible();
  await expect(endButton(page)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 664 } });
  test('the buttons of the attack stay in sight while its odds scroll', async ({ page }) => {
    await enter(page);
    const game = engine.simulated('across-the-border', 'e2e-saying', false);
    await openRecord(
      page,
      engine.cutAt(game, (state) => state.turn.phase === 'combat'),
    );
    await takeSeat(page, SIDES[(await view(page)).turn.side]);
    await page.getByRole('button', { name: /^Next unit/ }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /ground taken in/ })
      .first()
      .click();
    const attack = dialog(page, /^Attack /);
    await expect(attack.getByRole('button', { name: /^Attack: ground taken/ })).toBeInViewport({ ratio: 1 });
    await expect(attack.getByRole('button', { name: 'Cancel' })).toBeInViewport({ ratio: 1 });
  });
});
