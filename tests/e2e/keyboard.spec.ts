import type { Page } from '@playwright/test';
import { expect, test } from './helpers/fixtures.ts';
import { activate, pick, tabTo, withoutMouse } from './helpers/keys.ts';
import { curtain, dialog, liveRegion, SIDES, SOON } from './helpers/table.ts';
import { engine, ordersSaved, truth, view } from './helpers/truth.ts';

test.use({ seed: 5 });

const commandLine = (page: Page) => page.getByRole('textbox', { name: 'Command' });

/** Writes an order into the command line. */
const command = async (page: Page, text: string) => {
  await tabTo(page, commandLine(page));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

/** Ctrl+Enter; a warning is read and waved through. */
const endPhaseByKeys = async (page: Page) => {
  const before = await ordersSaved(page);
  await page.keyboard.press('Control+Enter');
  const warning = dialog(page, 'Before you end the phase');
  await expect.poll(async () => (await warning.isVisible()) || (await ordersSaved(page)) > before, SOON).toBe(true);
  if (await warning.isVisible()) {
    await expect(warning.getByRole('button', { name: 'Not yet' })).toBeFocused();
    await activate(page, warning.getByRole('button', { name: 'End anyway' }));
  }
  await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
};

test('the first week of Across the Border can be played from the keyboard, without the map', async ({ page }) => {
  test.setTimeout(120_000);
  const pointerEvents = await withoutMouse(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Enter');
  await activate(page, page.getByRole('link', { name: /^Against the computer, or two at one screen/ }));
  await activate(
    page,
    page.getByRole('article', { name: 'Across the Border' }).getByRole('button', { name: 'Start the match' }),
  );

  for (const side of ['UA', 'RU'] as const) {
    // Behind the curtain nothing is read aloud, and the button to go on has the focus.
    await expect(curtain(page, SIDES[side])).toBeVisible();
    await expect(liveRegion(page)).toHaveText('');
    const ready = page.getByRole('button', { name: `I am ready to play ${SIDES[side]}` });
    await expect(ready).toBeFocused();
    await page.keyboard.press('Enter');

    if (side === 'UA') {
      // The map gives way to the text table: through the menu, with arrow keys.
      await activate(page, page.getByRole('button', { name: 'Menu' }));
      const entry = page.getByRole('menuitem', { name: 'Text table in place of the map' });
      await expect(page.getByRole('menuitem').first()).toBeFocused();
      for (
        let presses = 0;
        presses < 12 && !(await entry.evaluate((element) => element === document.activeElement));
        presses++
      )
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('region', { name: 'Text table' })).toBeVisible();
    await expect(page.getByRole('application')).toHaveCount(0);

    // Two units move by their rows in the table.
    for (let rows = 0; rows < 2; rows++) {
      const now = await view(page);
      const [move] = engine.advances(now);
      if (!move) break;
      const unit = now.units[move.unit];
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: unit?.name ?? '', exact: true }) });
      await pick(page, row.getByLabel('Move to'), move.to);
      await activate(page, row.getByRole('button', { name: 'Order it' }));
      await expect(row.getByRole('cell').first()).toContainText(engine.nameOfHex(move.to));
      await expect(liveRegion(page)).toContainText(unit?.short ?? '');
    }

    // Another two by the command line.
    for (let lines = 0; lines < 2; lines++) {
      const now = await view(page);
      const [move] = engine.advances(now);
      if (!move) break;
      const before = await ordersSaved(page);
      await command(page, `${now.units[move.unit]?.name} to ${move.to}`);
      await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
      expect((await view(page)).units[move.unit]?.hex).toBe(move.to);
      await expect(liveRegion(page)).toContainText(now.units[move.unit]?.short ?? '');
    }

    // What is not understood, and what is asked, is answered in a sentence.
    await command(page, 'xyzzy');
    await expect(liveRegion(page)).toContainText('“xyzzy” is not understood');
    await page.keyboard.press('Control+a');
    const [own] = Object.values((await view(page)).units).filter((unit) => unit.side === side);
    await command(page, `why ${own?.name}`);
    await expect(liveRegion(page)).toContainText(own?.short ?? '');

    await endPhaseByKeys(page);
    if ((await view(page)).turn.phase === 'combat') {
      await expect(liveRegion(page)).toContainText('Combat');
      const now = await view(page);
      const [first, second] = engine.attacks(now);
      if (first) {
        const before = await ordersSaved(page);
        await command(
          page,
          `attack ${first.target} with ${first.units.map((unit) => now.units[unit]?.name).join(' and ')}`,
        );
        await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
        await expect(liveRegion(page)).toContainText(/attack/i);
      }
      if (second && (await view(page)).turn.phase === 'combat') {
        const again = engine.attacks(await view(page))[0];
        if (again) {
          // And by the dialog, which opens on its button.
          const leader = (await view(page)).units[again.units[0] ?? '']?.name ?? '';
          const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: leader, exact: true }) });
          const before = await ordersSaved(page);
          await activate(
            page,
            row.getByRole('button', {
              name: new RegExp(`^Attack ${engine.nameOfHex(again.target).replace(/[()]/g, '.')}`),
            }),
          );
          await expect(dialog(page, /^Attack /)).toBeVisible();
          await activate(page, dialog(page, /^Attack /).getByRole('button', { name: /^Attack: ground taken/ }));
          await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
        }
      }
    }
    for (let phases = 0; phases < 3; phases++) {
      const { state } = await truth(page);
      if (state.turn.side !== side || state.week > 1) break;
      await endPhaseByKeys(page);
    }
  }

  await expect(page.getByText(/Week 2, 13–19 August 2024/)).toBeVisible();
  await expect(curtain(page, 'Ukraine')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Week 2/ })).toBeVisible();
  expect(await pointerEvents(), 'events of mouse or touch').toBe(0);
});
