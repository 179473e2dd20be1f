import type { Page } from '@playwright/test';
import { openFile } from './helpers/files.ts';
import { expect, test } from './helpers/fixtures.ts';
import { clickCounter, clickHex, sendTo } from './helpers/map.ts';
import {
  curtain,
  dialog,
  endOperations,
  endPhase,
  enter,
  liveRegion,
  newMatch,
  SIDES,
  SOON,
  takeSeat,
} from './helpers/table.ts';
import { engine, ordersSaved, truth, view } from './helpers/truth.ts';

test.use({ seed: 3 });

/** Everything that is on the page: text, attributes, drawings. */
const everything = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** Names of enemy units that the seat neither sees nor has been told of. */
const hiddenNames = async (page: Page): Promise<readonly string[]> => {
  const { state } = await truth(page);
  const known = await view(page);
  const told = JSON.stringify([known, engine.textsKnown(known)]);
  return Object.values(state.units)
    .filter((unit) => unit.side !== known.side && !known.units[unit.id])
    .map(({ name }) => name)
    .filter((name) => !told.includes(name));
};

const expectNoLeak = async (page: Page, hidden: readonly string[]) => {
  const text = await everything(page);
  expect(
    hidden.filter((name) => text.includes(name)),
    'unseen units on the page',
  ).toEqual([]);
};

/** Goes through everything that a seat can open, and looks for what it must not know. */
const lookEverywhere = async (page: Page) => {
  const hidden = await hiddenNames(page);
  for (const tab of ['Log', 'Report', 'Orders', 'Unit']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await expectNoLeak(page, hidden);
  }
  await page.getByRole('button', { name: 'Where the enemy can strike' }).click();
  await page.getByRole('button', { name: 'Ground controlled around units' }).click();
  await expectNoLeak(page, hidden);
  await page.getByRole('button', { name: 'Where the enemy can strike' }).click();
  await page.getByRole('button', { name: 'Ground controlled around units' }).click();
  return hidden;
};

/** Clicks a control and waits until its order is kept. */
const ordered = async (page: Page, act: () => Promise<unknown>) => {
  const before = await ordersSaved(page);
  await act();
  await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
};

const spend = async (page: Page, kind: string) => {
  await page.getByRole('tab', { name: /^Orders/ }).click();
  const section = page
    .getByRole('tabpanel')
    .locator('details')
    .filter({ has: page.getByText(kind) });
  await section.locator('summary').click();
  await ordered(page, () => section.getByRole('button', { name: 'Order it' }).first().click());
};

const orderOf = async (page: Page) => (await truth(page)).record.orders.at(-1)?.order;

test('in the fog each side sees its own week of Aid Freeze and nothing of the other’s', async ({ page }) => {
  test.setTimeout(120_000);
  await enter(page, '/new');
  const card = page.getByRole('article', { name: 'Aid Freeze' });
  await card.getByRole('button', { name: 'More settings' }).click();
  await expect(card.getByRole('checkbox', { name: /^Fog of war/ })).toBeChecked();
  await newMatch(page, 'Aid Freeze');

  let worstCases = 0;
  let hidden = 0;
  for (let operations = 0; operations < 2; operations++) {
    const { side } = (await view(page)).turn;
    await takeSeat(page, SIDES[side]);
    expect((await view(page)).turn.phase).toBe('orders');
    hidden += (await lookEverywhere(page)).length;

    // A stance, from the card of the unit. What counts as already set is not an order.
    const [first] = Object.values((await view(page)).units).filter(
      (unit) => unit.side === side && engine.isCombat(unit),
    );
    if (!first) throw new Error('no unit can be given a stance');
    await clickCounter(page, first);
    await ordered(page, () =>
      page
        .getByRole('group', { name: 'Stance' })
        .getByText(first.stance === 'hold' ? 'Delay' : 'Hold', { exact: true })
        .click(),
    );
    expect((await view(page)).units[first.id]?.stance).toBe(first.stance === 'hold' ? 'delay' : 'hold');

    await spend(page, 'Defence of a hex');
    expect((await orderOf(page))?.type).toBe('defensiveSupport');
    if (engine.sideOrders(await view(page)).some((order) => order.type === 'interdict' && order.on)) {
      await spend(page, 'Fire on a road');
      expect(await orderOf(page)).toMatchObject({ type: 'interdict', on: true });
    }
    if (side === 'UA') {
      const wanted = (await view(page)).sides.UA?.doctrine === 'hold' ? 'Flexible' : 'Hold';
      await ordered(page, () =>
        page.getByRole('group', { name: 'Doctrine for the salient' }).getByText(wanted, { exact: true }).click(),
      );
      expect((await view(page)).sides.UA?.doctrine).toBe(wanted.toLowerCase());
    }
    await endPhase(page);

    const [move] = engine.advances(await view(page));
    if (move) {
      const unit = (await view(page)).units[move.unit];
      if (unit) await clickCounter(page, unit);
      await ordered(page, () => sendTo(page, move.to));
    }
    await endPhase(page);

    if ((await view(page)).turn.phase === 'combat') {
      const [attack] = engine.attacks(await view(page));
      if (attack) {
        const unseen = await hiddenNames(page);
        await clickHex(page, attack.target);
        const box = dialog(page, /^Attack /);
        await expect(box.getByRole('heading', { name: 'What can happen' })).toBeVisible();
        await expectNoLeak(page, unseen);
        if (await box.getByText(/^If the most that could be hidden is there/).isVisible()) worstCases++;
        const two = box.getByRole('group', { name: /^Fire support/ }).getByText('Fire support 1');
        if (await two.isVisible()) await two.click();
        await ordered(page, () => box.getByRole('button', { name: /^Attack: ground taken/ }).click());
      }
    }
    hidden += (await lookEverywhere(page)).length;

    // An event of the week, as it was known then and later.
    await page.getByRole('tab', { name: 'Report' }).click();
    const event = page
      .getByRole('tabpanel')
      .getByRole('group')
      .filter({ has: page.getByText('As known later') })
      .first();
    if (await event.isVisible()) {
      await event.getByText('As known later').click();
      await expect(event.getByRole('radio', { name: 'As known later' })).toBeChecked();
    }
    if ((await view(page)).turn.side === side) await endOperations(page);

    // Behind the curtain there is nothing of either side.
    await expect(page.getByRole('heading', { level: 1, name: /: ready\?$/ })).toBeVisible();
    await expect(page.getByRole('application')).toHaveCount(0);
    await expect(liveRegion(page)).toHaveText('');
    const text = await everything(page);
    const { state } = await truth(page);
    expect(
      Object.values(state.units)
        .filter(({ name }) => text.includes(name))
        .map(({ name }) => name),
    ).toEqual([]);
  }
  expect(hidden, 'units that were hidden').toBeGreaterThan(0);
  expect(worstCases, 'attacks that told their worst case').toBeGreaterThan(0);
  await expect(page.getByText(/^Aid Freeze · Week 30/)).toBeVisible();
});

test('a decision is put to its side, answered, and told in the log; its event says what was known when', async ({
  page,
}) => {
  const record = engine.cutAt(
    engine.simulated('aid-freeze', 'e2e-decision'),
    ({ week, turn, sides }) => week >= 31 && turn.phase === 'orders' && sides[turn.side].decisions.length > 0,
  );
  expect(record, 'a game that comes to a decision').not.toBeNull();
  await enter(page);
  await openFile(
    page,
    page.getByRole('button', { name: /^Open a match file/ }),
    'decision.json',
    JSON.stringify(record),
  );
  await expect(page.getByRole('heading', { level: 1, name: /: ready\?$/ })).toBeVisible();
  const { side } = (await view(page)).turn;
  await expect(curtain(page, SIDES[side])).toBeVisible();
  await takeSeat(page, SIDES[side]);
  await expectNoLeak(page, await hiddenNames(page));

  await page.getByRole('tab', { name: /^Orders.*decisions? due/ }).click();
  const section = page
    .getByRole('tabpanel')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: /^Decision: / }) })
    .first();
  await section.getByRole('button', { name: 'Read on' }).click();
  const card = page.getByRole('dialog');
  await expect(card.getByRole('radio', { name: 'As known then' })).toBeChecked();
  await card.getByText('As known later').click();
  await expect(card.getByRole('radio', { name: 'As known later' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();

  const choice = section.getByRole('button', { name: /^Choose: / }).first();
  const chosen = ((await choice.textContent()) ?? '').replace('Choose: ', '');
  await ordered(page, () => choice.click());
  expect((await orderOf(page))?.type).toBe('decide');
  await page.getByRole('tab', { name: 'Log' }).click();
  await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
  expect(chosen).not.toBe('');
});
