/** A person at a match against the computer in the browser. */
import { expect, type Page } from '@playwright/test';
import { dialog, endButton, type SideName, SOON } from './table.ts';
import { ordersSaved } from './truth.ts';

/** Starts a scenario in which this side is played by the person and the other by the computer. */
export const startAgainst = async (page: Page, own: SideName, level: 'easy' | 'normal' | 'hard'): Promise<void> => {
  const other = own === 'Ukraine' ? 'Russia' : 'Ukraine';
  const by = level === 'easy' ? 'Computer, easy' : level;
  await page.getByRole('group', { name: other }).getByRole('radio', { name: by }).check({ force: true });
  const card = page.getByRole('article', { name: 'Across the Border' });
  await card.getByRole('button', { name: 'Start the match' }).click();
  await expect(dialog(page, `You play ${own}, against the computer (${level})`)).toBeVisible();
  await page.getByRole('button', { name: 'To the map' }).click();
};

export const skipButton = (page: Page) => page.getByRole('button', { name: 'Skip to the end' });
export const hintCard = (page: Page) => page.getByRole('region', { name: 'The computer suggests' });
export const report = (page: Page) => dialog(page, 'End of the match');

/** Lets the computer play to the end of its operations, and goes past what is told of them. */
export const letItPlay = async (page: Page): Promise<void> => {
  const done = endButton(page).or(report(page)).first();
  await expect(async () => {
    if (
      await skipButton(page)
        .isEnabled({ timeout: 100 })
        .catch(() => false)
    )
      await skipButton(page).click();
    await expect(done).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 60_000 });
  await pastWhatHappened(page);
};

export const pastWhatHappened = async (page: Page): Promise<void> => {
  const since = page.getByRole('region', { name: 'Since you last looked' });
  if (await since.isVisible()) await since.getByRole('button', { name: /^(Skip|To your operations)$/ }).click();
  const week = dialog(page, /^Situation at the end of week/);
  if (await week.isVisible()) await week.getByRole('button', { name: 'To the map' }).click();
};

/** Ends phases until it is the computer's turn, which then goes on at once. */
export const leaveItTheTurn = async (page: Page): Promise<void> => {
  for (let phases = 0; phases < 4 && (await endButton(page).isVisible()); phases++) {
    const before = await ordersSaved(page);
    await endButton(page).click();
    const warning = dialog(page, 'Before you end the phase');
    await expect.poll(async () => (await warning.isVisible()) || (await ordersSaved(page)) > before, SOON).toBe(true);
    if (await warning.isVisible()) await warning.getByRole('button', { name: 'End anyway' }).click();
    await expect.poll(() => ordersSaved(page), SOON).toBeGreaterThan(before);
  }
};

/** Asks for a suggestion by its key and makes it the order by one press. Answers with what was suggested. */
export const takeHint = async (page: Page): Promise<string> => {
  const before = await ordersSaved(page);
  await page.getByRole('button', { name: /^Hint/ }).click();
  const go = hintCard(page).getByRole('button', { name: /^(Order it|End of the phase)$/ });
  await expect(go).toBeFocused({ timeout: 30_000 });
  const text = await hintCard(page).locator('strong').innerText();
  await page.keyboard.press('Enter');
  const warning = dialog(page, 'Before you end the phase');
  await expect.poll(async () => (await warning.isVisible()) || (await ordersSaved(page)) > before, SOON).toBe(true);
  if (await warning.isVisible()) await warning.getByRole('button', { name: 'End anyway' }).click();
  await expect.poll(() => ordersSaved(page), SOON).toBeGreaterThan(before);
  return text;
};
