/** What a person does at the table, in the words of the page. */
import { expect, type Locator, type Page } from '@playwright/test';
import { engine, ordersSaved, view } from './truth.ts';

/** How often to look again. */
export const SOON = { intervals: [30, 50, 80, 120, 250] };
export const SIDES = { UA: 'Ukraine', RU: 'Russia' } as const;
export type SideName = (typeof SIDES)[keyof typeof SIDES];

export const curtain = (page: Page, side: SideName): Locator =>
  page.getByRole('heading', { level: 1, name: `${side}: ready?` });
export const anyCurtain = (page: Page): Locator =>
  page.getByRole('heading', { level: 1, name: /: ready\?$|^The match is over/ });
export const dialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });
/** The one region that is read aloud. */
export const liveRegion = (page: Page): Locator => page.getByRole('status').and(page.locator('[aria-atomic=true]'));
export const endButton = (page: Page): Locator => page.getByRole('button', { name: /^End\b/ });
export const heldArea = (page: Page): Locator => page.getByRole('button', { name: /^Held in Kursk oblast/ });

/** Goes past the content note; leaves the page at the address. */
export const enter = async (page: Page, address = '/'): Promise<void> => {
  await page.goto(address);
  await page.getByRole('heading', { name: 'Before you begin' }).waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
};

export const newMatch = async (page: Page, title: string): Promise<void> => {
  const card = page.getByRole('article', { name: title });
  await card.getByRole('button', { name: 'Start the match' }).click();
  await expect(anyCurtain(page)).toBeVisible();
  await expect.poll(() => ordersSaved(page), SOON).toBeGreaterThanOrEqual(0);
};

/** Draws the curtain aside, and goes past what happened since and the report of the week. */
export const takeSeat = async (
  page: Page,
  side: SideName,
): Promise<{ readonly sawSince: boolean; readonly sawReport: boolean }> => {
  await expect(curtain(page, side)).toBeVisible();
  await page.getByRole('button', { name: `I am ready to play ${side}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Week \d+/ })).toBeVisible();
  const since = page.getByRole('region', { name: 'Since you last looked' });
  const sawSince = await since.isVisible();
  if (sawSince) await since.getByRole('button', { name: /^(Skip|To your operations)$/ }).click();
  const report = dialog(page, /^Situation at the end of week/);
  const sawReport = sawSince && (await report.or(endButton(page)).first().isVisible()) && (await report.isVisible());
  if (sawReport) {
    // It opens at its beginning, with its button in sight.
    await expect(report.getByText(/Held in Kursk oblast/).first()).toBeInViewport({ ratio: 1 });
    await report.getByRole('button', { name: 'To the map' }).click();
    await expect(report).toBeHidden();
  }
  return { sawSince, sawReport };
};

/** Ends the phase, going past the warnings; answers whether there were any. */
export const endPhase = async (page: Page): Promise<{ readonly warned: boolean }> => {
  const before = await ordersSaved(page);
  await endButton(page).click();
  const warning = dialog(page, 'Before you end the phase');
  await expect.poll(async () => (await warning.isVisible()) || (await ordersSaved(page)) > before, SOON).toBe(true);
  const warned = await warning.isVisible();
  if (warned) await warning.getByRole('button', { name: 'End anyway' }).click();
  await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
  return { warned };
};

/** Ends phases until the operations of the side that plays are over. */
export const endOperations = async (page: Page): Promise<void> => {
  const { side } = (await view(page)).turn;
  for (let phases = 0; phases < 4; phases++) {
    await endPhase(page);
    const now = await view(page);
    if (now.result || now.turn.side !== side) return;
  }
  throw new Error('four phases did not end the operations');
};

export const nameOf = engine.nameOfHex;
