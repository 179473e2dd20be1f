/** People at matches on a server, each in a browser of their own. */
import { type Browser, expect, type Page } from '@playwright/test';
import { liveRegion, SOON } from './table.ts';

/** Somebody with a browser of their own who has read the content note. */
export const somebody = async (browser: Browser, url: string): Promise<Page> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
  await context.addInitScript(() => localStorage.setItem('salient.threshold', 'read'));
  return context.newPage();
};

export interface Made {
  readonly id: string;
  /** The invitation for the other side. */
  readonly link: string;
  /** The invitation for the umpire, or an empty text. */
  readonly umpire: string;
}

export const makeMatch = async (
  page: Page,
  as: {
    readonly name: string;
    readonly scenario?: string;
    readonly isPublic?: boolean;
    readonly clock?: string;
    readonly umpire?: 'by invitation' | 'anybody who comes';
  },
): Promise<Made> => {
  await page.goto('/online/new');
  await page.getByRole('radio', { name: new RegExp(`^${as.scenario ?? 'Across the Border'}`) }).check({ force: true });
  if (as.isPublic) await page.getByRole('radio', { name: 'Anybody: it is listed' }).check({ force: true });
  if (as.clock) await page.getByRole('radio', { name: as.clock }).check({ force: true });
  if (as.umpire) {
    await page.getByRole('button', { name: 'More settings' }).click();
    await page.getByRole('radio', { name: as.umpire }).check({ force: true });
  }
  await page.getByLabel('Your name at the table').fill(as.name);
  await page.getByRole('button', { name: 'Make the match' }).click();
  await expect(page.getByText('Waiting for the other side.')).toBeVisible();
  const links = page.getByLabel('Link');
  const link = await links.first().inputValue();
  const umpire = as.umpire ? await links.last().inputValue() : '';
  return { id: new URL(page.url()).pathname.split('/').pop() ?? '', link, umpire };
};

/** Two clicks: the name, and the button. */
export const joinBy = async (page: Page, link: string, name: string): Promise<void> => {
  await page.goto(link);
  await page.getByLabel('Your name at the table').fill(name);
  await page.getByRole('button', { name: /^Join as/ }).click();
  await atTheMap(page);
};

export const theTable = (page: Page) => page.getByRole('region', { name: 'The table', exact: true });

export const atTheMap = async (page: Page): Promise<void> => {
  await expect(page.getByRole('application')).toBeVisible();
  await expect(theTable(page)).toBeVisible();
};

/** Gives an order by the command line, in words. */
export const command = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('application').focus();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('textbox').fill(words);
  await page.keyboard.press('Enter');
};

/** What stands in the list of this week's orders. */
export const ordersGiven = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole('tab', { name: /^Orders/ }).click();
  return page.getByRole('tabpanel').getByRole('list').first().getByRole('listitem').allInnerTexts();
};

export const chooseAtTable = async (page: Page, entry: string): Promise<void> => {
  await theTable(page).getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};

export const isHisTurn = (page: Page) => page.getByRole('button', { name: /^End\b/ });

const weekReport = (page: Page) => page.getByRole('dialog', { name: /^Situation at the end of week/ });

/** Goes past what happened since, and the report of the week, when they are there. */
export const pastReports = async (page: Page): Promise<void> => {
  const since = page.getByRole('region', { name: 'Since you last looked' });
  if (await since.isVisible()) await since.getByRole('button', { name: /^(Skip|To your operations)$/ }).click();
  if (await weekReport(page).isVisible()) await weekReport(page).getByRole('button', { name: 'To the map' }).click();
};

/** The key that ends a phase does nothing while a dialog is open: one stays until the server has answered an order in it. */
const pressEnd = async (page: Page): Promise<void> => {
  const openDialogs = async () => {
    await pastReports(page);
    return page.locator('dialog[open]').count();
  };
  await expect.poll(openDialogs, SOON).toBe(0);
  await page.keyboard.press('Control+Enter');
};

/** Ends the phase by its key, going past the warnings; waits until the server has carried it out. */
export const endPhaseOnline = async (page: Page): Promise<void> => {
  const phase = page.locator('header [aria-current=step]');
  const before = await phase.textContent();
  const warning = page.getByRole('dialog', { name: 'Before you end the phase' });
  const over = page.getByText('The match is over.').first();
  const isDone = async () =>
    (await over.isVisible()) || !(await isHisTurn(page).isVisible()) || (await phase.textContent()) !== before;
  const isAnswered = async () => (await warning.isVisible()) || (await isDone());
  await pressEnd(page);
  await expect
    .poll(async () => {
      if (await isAnswered()) return true;
      // A report that opened at that moment took the key; unless it is the one of this phase's end.
      if ((await weekReport(page).isVisible()) && !(await isAnswered())) await pressEnd(page);
      return false;
    }, SOON)
    .toBe(true);
  if (await warning.isVisible()) await warning.getByRole('button', { name: 'End anyway' }).click();
  await expect.poll(isDone, SOON).toBe(true);
};

/** Ends phases until the turn goes to somebody else. */
export const endTurn = async (page: Page): Promise<void> => {
  await expect(isHisTurn(page)).toBeVisible();
  for (let phases = 0; phases < 4 && (await isHisTurn(page).isVisible()); phases++) await endPhaseOnline(page);
};

export const heard = (page: Page) => liveRegion(page);
