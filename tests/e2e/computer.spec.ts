import { hintCard, leaveItTheTurn, letItPlay, report, skipButton, startAgainst, takeHint } from './helpers/computer.ts';
import { expect, test } from './helpers/fixtures.ts';
import { anyCurtain, dialog, endButton, enter, SOON } from './helpers/table.ts';
import { engine, ordersSaved, savedRecord, truth } from './helpers/truth.ts';

test.use({ seed: 3 });

test('a person who follows the hints beats the easy computer at Across the Border', async ({ page }) => {
  test.setTimeout(300_000);
  await enter(page, '/new');
  await startAgainst(page, 'Russia', 'easy');
  const suggested: string[] = [];
  for (let operations = 0; operations < 3; operations++) {
    await letItPlay(page);
    await expect(anyCurtain(page)).toBeHidden();
    for (let orders = 0; orders < 60 && (await endButton(page).isVisible()); orders++)
      suggested.push(await takeHint(page));
  }
  await expect(report(page)).toBeVisible();
  const { state } = await truth(page);
  expect(state.result?.winner).toBe('RU');
  expect(suggested.filter((text) => /attack/.test(text)).length).toBeGreaterThan(0);
  // What was played by worker and hand is a record like any other.
  const record = await savedRecord(page);
  expect(record && engine.matchOf(record).state.result).toEqual(state.result);
});

test('the computer is watched, paused, left in mid-operations by a reload, and goes on', async ({ page }) => {
  await enter(page, '/new');
  await startAgainst(page, 'Ukraine', 'normal');
  await leaveItTheTurn(page);
  await expect(page.getByText('Russia is played by the computer (normal).')).toBeVisible();
  const own = await ordersSaved(page);
  await expect.poll(() => ordersSaved(page), SOON).toBeGreaterThan(own);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('Paused.')).toBeVisible();
  const before = await ordersSaved(page);
  await page.reload();
  await expect(page.getByText('Russia is played by the computer (normal).')).toBeVisible();
  await expect.poll(() => ordersSaved(page), SOON).toBeGreaterThan(before);
  await letItPlay(page);
  const after = await truth(page);
  expect(after.state.turn.side).toBe('UA');
  // A person never takes back over the computer's orders.
  const takeBack = page.getByRole('button', { name: /^Take back/ });
  await expect(takeBack).toHaveAttribute('aria-disabled', 'true');
  await takeBack.press('Enter');
  expect(await ordersSaved(page)).toBe(after.record.orders.length);
});

test('it says why: the terms of each choice add up, and the chosen one is the best', async ({ page }) => {
  await enter(page, '/new');
  await startAgainst(page, 'Ukraine', 'normal');
  await leaveItTheTurn(page);
  await letItPlay(page);
  await page.getByRole('button', { name: 'Why it did that' }).click();
  const why = dialog(page, 'Why the computer did that');
  await expect(why.getByText('Russia, week 1')).toBeAttached();
  const tables = await why.locator('table').evaluateAll((all) =>
    all.map((table) => {
      const number = (text: string | null) => (text ? Number(text.replace('−', '-').replace(',', '')) : 0);
      const columns = (row: Element) => [...row.querySelectorAll('td')].map((cell) => number(cell.textContent));
      return {
        terms: [...table.querySelectorAll('tbody tr')].map(columns),
        sums: columns(table.querySelector('tfoot tr') as Element),
      };
    }),
  );
  expect(tables.length).toBeGreaterThan(2);
  for (const { terms, sums } of tables) {
    expect(Math.max(...sums)).toBe(sums[0]);
    for (const [column, sum] of sums.entries())
      expect(terms.reduce((all, row) => all + (row[column] ?? 0), 0)).toBeCloseTo(sum, 6);
  }
});

test('under fog nothing is told of what the computer weighed before the match is over; a hint is', async ({ page }) => {
  await enter(page, '/new');
  await page
    .getByRole('group', { name: 'Russia' })
    .getByRole('radio', { name: 'Computer, easy' })
    .check({ force: true });
  await page.getByRole('article', { name: 'Aid Freeze' }).getByRole('button', { name: 'Start the match' }).click();
  await page.getByRole('button', { name: 'To the map' }).click();
  await letItPlay(page);
  await expect(anyCurtain(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Why it did that' })).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).first().click();
  await expect(page.getByRole('menuitem', { name: 'Who plays this match' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Why the computer did that' })).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Hint/ }).click();
  await expect(hintCard(page).getByRole('button', { name: /^(Order it|End of the phase)$/ })).toBeVisible({
    timeout: 30_000,
  });
});

test('two computers play while a person watches everything, and stays able to take a side', async ({ page }) => {
  await enter(page, '/new');
  for (const side of ['Ukraine', 'Russia'])
    await page.getByRole('group', { name: side }).getByRole('radio', { name: 'Computer, easy' }).check({ force: true });
  const card = page.getByRole('article', { name: 'Across the Border' });
  await card.getByRole('button', { name: 'Start the match' }).click();
  await expect(skipButton(page)).toBeVisible();
  await page.getByRole('radio', { name: 'Fast' }).check({ force: true });
  await expect.poll(() => ordersSaved(page), SOON).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Menu' }).first().click();
  await page.getByRole('menuitem', { name: 'Who plays this match' }).click();
  const who = dialog(page, 'Who plays this match');
  const { side } = (await truth(page)).state.turn;
  const name = side === 'UA' ? 'Ukraine' : 'Russia';
  await who.getByRole('group', { name }).getByRole('radio', { name: 'A person' }).check({ force: true });
  await who.getByRole('button', { name: 'Done' }).click();
  await expect(endButton(page)).toBeVisible();
});
