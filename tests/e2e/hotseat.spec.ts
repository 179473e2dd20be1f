import type { Page } from '@playwright/test';
import { expect, test } from './helpers/fixtures.ts';
import { clickCounter, clickHex, sendTo } from './helpers/map.ts';
import { dialog, endPhase, enter, heldArea, newMatch, SIDES, SOON, takeSeat } from './helpers/table.ts';
import { engine, ordersSaved, truth, view } from './helpers/truth.ts';

test.use({ seed: 11 });

const MOVES = 2;
const ATTACKS = 1;

const unitOf = async (page: Page, id: string) => {
  const unit = (await view(page)).units[id];
  if (!unit) throw new Error(`${id} is not in sight`);
  return unit;
};

/** Moves a unit with two clicks and waits until the order is kept. */
const moveByClicks = async (page: Page, unit: string, to: string) => {
  const before = await ordersSaved(page);
  await clickCounter(page, await unitOf(page, unit));
  await sendTo(page, to);
  await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
};

/** Attacks through the dialog; answers with the sentence that the log has of it. */
const attackByClicks = async (page: Page, target: string) => {
  const before = await ordersSaved(page);
  await clickHex(page, target);
  const attack = dialog(page, `Attack ${engine.nameOfHex(target)}`);
  await expect(attack.getByRole('heading', { name: 'What can happen' })).toBeVisible();
  await expect(attack.getByText(/odds \(\d:\d\)/)).toBeVisible();
  await expect(attack.getByRole('checkbox', { checked: true }).first()).toBeVisible();
  await attack.getByRole('button', { name: /^Attack: ground taken/ }).click();
  await expect(attack).toBeHidden();
  await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
};

test('two people play Across the Border to its end at one computer by mouse', async ({ page }) => {
  test.setTimeout(180_000);
  await enter(page, '/new');
  await newMatch(page, 'Across the Border');

  let attacks = 0;
  let takenBack = 0;
  let reports = 0;
  const areas = new Set<string>();
  for (let operations = 0; operations < 6; operations++) {
    const { side } = (await view(page)).turn;
    const { sawReport } = await takeSeat(page, SIDES[side]);
    if (sawReport) reports++;
    await expect(heldArea(page)).toBeVisible();

    for (let moves = 0; moves < MOVES; moves++) {
      // The first one can be taken back, and is.
      const [move] = engine.advances(await view(page), moves === 0);
      if (!move) break;
      await moveByClicks(page, move.unit, move.to);
      areas.add((await heldArea(page).textContent()) ?? '');
      if (moves > 0) continue;
      const count = await ordersSaved(page);
      await page.getByRole('button', { name: /^Take back/ }).click();
      await expect.poll(() => ordersSaved(page), SOON).toBe(count - 1);
      expect((await unitOf(page, move.unit)).hex).toBe(move.from);
      await moveByClicks(page, move.unit, move.to);
      takenBack++;
    }
    await endPhase(page);

    for (let fights = 0; fights < ATTACKS && (await view(page)).turn.phase === 'combat'; fights++) {
      const [attack] = engine.attacks(await view(page));
      if (!attack) break;
      await attackByClicks(page, attack.target);
      attacks++;
      await page.getByRole('tab', { name: 'Log' }).click();
      const newest = page
        .getByRole('tabpanel')
        .getByRole('listitem')
        .filter({ hasText: /attack/i })
        .first();
      await expect(newest).toContainText(/\S+ attack/);
      await page.getByRole('tab', { name: 'Unit' }).click();
    }
    let now = await view(page);
    while (!now.result && now.turn.side === side) {
      await endPhase(page);
      now = await view(page);
    }
  }

  const report = dialog(page, 'End of the match');
  await expect(report).toBeVisible();
  await expect(report.getByText(/^Week 3: .+ km² \(.+ sq mi\) held/)).toBeVisible();
  await expect(report.getByRole('heading', { name: 'Ledger' })).toBeVisible();
  await expect(report.getByText(/^Steps lost: Ukraine \d+/)).toBeVisible();
  await report.getByRole('button', { name: 'Back to the map' }).click();
  await expect(page.getByRole('button', { name: 'To the report' })).toBeVisible();

  expect(attacks, 'attacks').toBeGreaterThanOrEqual(2);
  expect(takenBack, 'moves taken back').toBeGreaterThanOrEqual(2);
  expect(reports, 'reports of a week').toBeGreaterThanOrEqual(2);
  expect(areas.size, 'held areas on the way').toBeGreaterThan(2);
  const { state } = await truth(page);
  expect(state.result).not.toBeNull();
  const km2 = Math.round(engine.heldKm2(engine.viewFor(state, '1')));
  await expect(heldArea(page)).toContainText(`${km2.toLocaleString('en-GB')} km²`);
});
