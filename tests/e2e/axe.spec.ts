import { check, SIZES } from './helpers/axe.ts';
import { openRecord } from './helpers/files.ts';
import { expect, test } from './helpers/fixtures.ts';
import { clickCounter } from './helpers/map.ts';
import { dialog, endButton, endOperations, endPhase, enter, newMatch, SIDES, takeSeat } from './helpers/table.ts';
import { engine, view } from './helpers/truth.ts';

test.use({ seed: 21 });

test('the screens around the match', async ({ page }) => {
  test.setTimeout(150_000);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await check(page, 'threshold');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('link', { name: /^Against the computer/ }).click();
  const card = page.getByRole('article', { name: 'Campaign: Seven Months in Kursk' });
  await card.getByRole('button', { name: 'More settings' }).click();
  await card.getByText('What it is about').click();
  await check(page, 'new match');
  await newMatch(page, 'Across the Border');
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { name: 'Matches in this browser' })).toBeVisible();
  await check(page, 'home');
  for (const address of [
    'learn/rules',
    'learn/glossary',
    'learn/sources',
    'learn/people',
    'learn/model',
    'about',
    'settings',
    'no-such-page',
    'match/nowhere',
  ]) {
    await page.goto(`/${address}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.getByText('Loading the map')).toBeHidden();
    await check(page, address);
  }
});

test.describe('after a failure', () => {
  test.use({ isWatched: false });
  test('the page that says so', async ({ page }) => {
    await enter(page);
    await page.route(/\/assets\/.*\.js/, (route) => route.abort());
    await page.getByRole('link', { name: /^About this simulation/ }).click();
    await expect(page.getByRole('heading', { name: 'Something went wrong on this page' })).toBeVisible();
    await check(page, 'failure');
  });
});

test('the match from the curtain to the report of the week', async ({ page }) => {
  test.setTimeout(150_000);
  await enter(page, '/new');
  await newMatch(page, 'Across the Border');
  await check(page, 'curtain');
  await takeSeat(page, 'Ukraine');

  // Nothing scrolls on the match screen of a small laptop.
  await page.setViewportSize({ width: 1366, height: 600 });
  const scroll = await page.evaluate(() => [
    document.documentElement.scrollHeight - innerHeight,
    document.documentElement.scrollWidth - innerWidth,
  ]);
  expect(scroll).toEqual([0, 0]);
  await expect(endButton(page)).toBeInViewport({ ratio: 1 });
  await page.setViewportSize(SIZES[0]);

  const now = await view(page);
  const [move] = engine.advances(now);
  const unit = now.units[move?.unit ?? ''];
  if (unit && move) {
    await clickCounter(page, unit);
    // The card of the move stands beside the hex that is pointed at.
    const keys = page.getByRole('application');
    await keys.focus();
    await page.keyboard.press('ArrowRight');
    await check(page, 'movement, unit chosen');
  }
  await page.getByRole('button', { name: 'Help and keys' }).click();
  await expect(dialog(page, 'Keys')).toBeVisible();
  await check(page, 'keys');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu' }).click();
  await check(page, 'menu');
  await page.getByRole('menuitem', { name: 'Text table in place of the map' }).click();
  await expect(page.getByRole('region', { name: 'Text table' })).toBeVisible();
  await check(page, 'text table');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Map in place of the text table' }).click();
  await endOperations(page);
  await takeSeat(page, 'Russia');
  await endOperations(page);
  await page.getByRole('button', { name: 'I am ready to play Ukraine' }).click();
  await expect(page.getByRole('region', { name: 'Since you last looked' })).toBeVisible();
  await check(page, 'since you last looked');
  await page
    .getByRole('region', { name: 'Since you last looked' })
    .getByRole('button', { name: /^(Skip|To your operations)$/ })
    .click();
  await expect(dialog(page, /^Situation at the end of week/)).toBeVisible();
  await check(page, 'report of the week');
});

test('the phases of a week with everything in play, and the report at the end', async ({ page }) => {
  test.setTimeout(180_000);
  const game = engine.simulated('aid-freeze', 'e2e-decision');
  await enter(page);
  await openRecord(
    page,
    engine.cutAt(
      game,
      ({ week, turn, sides }) => week >= 31 && turn.phase === 'orders' && sides[turn.side].decisions.length > 0,
    ),
  );
  const { side } = (await view(page)).turn;
  await takeSeat(page, SIDES[side]);
  await page.getByRole('tab', { name: /^Orders/ }).click();
  for (const summary of await page.getByRole('tabpanel').locator('summary').all()) await summary.click();
  await check(page, 'orders');
  await page.getByRole('tabpanel').getByRole('button', { name: 'Read on' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check(page, 'event card');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Log' }).click();
  await check(page, 'log');
  await page.getByRole('tab', { name: 'Report' }).click();
  await check(page, 'report');
  await endPhase(page);
  const table = page.getByRole('button', { name: /^Held in Kursk oblast/ });
  await table.click();
  await check(page, 'held area as a table');
  await page.keyboard.press('Escape');

  await page.goto('/');
  await openRecord(
    page,
    engine.cutAt(game, (state) => state.turn.phase === 'combat' && state.week >= 30),
  );
  const attacker = (await view(page)).turn.side;
  await takeSeat(page, SIDES[attacker]);
  const combat = await view(page);
  const own = combat.units[engine.attacks(combat)[0]?.units[0] ?? ''];
  if (own) {
    await clickCounter(page, own);
    await check(page, 'combat');
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /ground taken in/ })
      .first()
      .click();
    await expect(dialog(page, /^Attack /)).toBeVisible();
    await dialog(page, /^Attack /)
      .getByText('Every result')
      .click();
    await check(page, 'attack');
    await page.keyboard.press('Escape');
  }

  await page.goto('/');
  await openRecord(page, { ...game });
  await page.getByRole('button', { name: 'To the report' }).click();
  await expect(dialog(page, 'End of the match')).toBeVisible();
  await check(page, 'end report');
});
