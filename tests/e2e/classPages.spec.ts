import type { Page } from '@playwright/test';
import { check } from './helpers/axe.ts';
import { makeLesson, pupil, theClass, whoIs } from './helpers/classroom.ts';
import { expect, test } from './helpers/fixtures.ts';
import { endTurn, somebody } from './helpers/online.ts';

// Each test opens browsers of its own.
test.use({ isWatched: false });
test.setTimeout(240_000);

const url = (): string => process.env['SALIENT_URL'] ?? '';
/** What a low-end laptop leaves to the page. */
const LAPTOP = { width: 1366, height: 600 };

const pagesOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

/** What was wished by this pupil is carried out on the desk. */
const grant = async (teacher: Page, from: Page, wish: string) => {
  await theClass(from).getByRole('button', { name: 'For your teacher…' }).click();
  await from.getByRole('dialog').getByRole('button', { name: wish }).click();
  const needs = teacher.getByRole('region', { name: 'Who needs me' }).getByRole('listitem');
  const asked = needs.filter({ hasText: wish.replace(/^I /, '') });
  await asked.getByRole('button', { name: 'Do it' }).click();
};

/** The whole match in the window: nothing of the page is scrolled, and what ends the turn is in sight. */
const fits = async (page: Page, what: string) => {
  await page.setViewportSize(LAPTOP);
  const scrolled = () =>
    page.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return { down: scrollHeight - clientHeight, across: scrollWidth - clientWidth };
    });
  await expect.poll(scrolled, { message: what }).toEqual({ down: 0, across: 0 });
  await expect(theClass(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('contentinfo').or(page.locator('footer')).first()).toBeInViewport({ ratio: 1 });
  const map = await page.getByRole('application').boundingBox();
  expect(map?.height, what).toBeGreaterThan(300);
  await page.setViewportSize({ width: 1440, height: 900 });
};

test('the pages before a lesson, and its pack on paper', async ({ browser }) => {
  const page = await somebody(browser, url());
  await page.goto('/teach');
  await page.getByText('What the model assumes').click();
  await page.getByRole('button', { name: 'Other lessons and settings' }).click();
  await expect(page.getByLabel('Scenario', { exact: true })).toBeVisible();
  await check(page, 'prepare');
  await page.goto('/class');
  await page.getByText('I have a code for a new device').click();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await check(page, 'join');
  for (const [address, heading] of [
    ['/class/nobodysclassnobodyscla', 'This browser has no seat in this class'],
    ['/teach/nobodysclassnobodyscla', 'This browser does not know this lesson'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await check(page, address);
  }
  await page.goto('/teach/pack/across-the-border-lesson');
  await expect(page.getByRole('heading', { name: 'What the model assumes' }).first()).toBeVisible();
  await check(page, 'pack');
  // A page for the teacher, two for each side, questions, the model.
  expect(await pagesOf(page), 'pages of the pack').toBe(7);
});

test('the pages of a lesson that is on: projector, desk, observer, who stopped; the match fits a laptop', async ({
  browser,
}) => {
  const { teacher, code, id } = await makeLesson(browser, url(), 4);
  const pupils: Page[] = [];
  for (const name of ['Ash', 'Birch', 'Cedar', 'Elm']) pupils.push(await pupil(browser, url(), code, name));
  await teacher.getByRole('button', { name: 'Check this room' }).click();
  await check(teacher, 'check of the room');
  await teacher.keyboard.press('Escape');
  await teacher.getByRole('button', { name: 'Ash' }).click();
  await check(teacher, 'one pupil');
  await teacher.keyboard.press('Escape');
  const wall = await teacher.context().newPage();
  await wall.goto(`/teach/${id}/projector`);
  await expect(wall.getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/)).toBeVisible();
  await check(wall, 'projector, joining');

  await teacher.getByRole('button', { name: 'Start with 4 pupils' }).click();
  await expect(wall.getByText('The lesson is on')).toBeVisible();
  await check(wall, 'projector, playing');
  const commander = await whoIs(pupils, 'Ukraine', 'Commander');
  const second = await whoIs(pupils, 'Ukraine', 'Logistics');
  const planner = await whoIs(pupils, 'Russia', 'Commander');
  await fits(commander, 'playing');
  await fits(planner, 'planning');

  await teacher.getByRole('button', { name: 'Message…' }).click();
  await teacher.getByLabel('Message', { exact: true }).fill('Eyes to the front, please. '.repeat(10));
  await teacher.getByRole('button', { name: 'Send' }).click();
  await expect(planner.getByRole('region', { name: 'From your teacher' })).toBeVisible();
  await fits(planner, 'with a long message');
  await commander.getByRole('region', { name: 'From your teacher' }).getByRole('button', { name: 'Read' }).click();

  await teacher.getByRole('button', { name: 'Open group 1' }).click();
  await expect(teacher.getByRole('application')).toBeVisible();
  await check(teacher, 'one group');
  await teacher.getByRole('button', { name: 'Back to all groups' }).click();

  await grant(teacher, second, 'I would rather observe');
  await expect(theClass(second)).toContainText('Observer');
  await check(second, 'observer');
  await fits(second, 'observing');
  await second.getByLabel('The decision, in one sentence').fill('They went for the road.');
  await second.getByRole('button', { name: 'Keep it' }).click();
  await grant(teacher, second, 'I would rather stop');
  await expect(second.getByRole('heading', { name: 'Thank you for having been here' })).toBeVisible();
  await check(second, 'stopped');
  await check(planner, 'planning table with a message');

  await endTurn(commander);
  await teacher.getByRole('button', { name: 'End and open the debrief' }).click();
  await teacher.getByRole('dialog').getByRole('button', { name: 'End and open the debrief' }).click();
  await expect(teacher.getByRole('heading', { name: 'Ground', exact: true })).toBeVisible();
  await expect(commander.getByRole('link', { name: 'To the debrief' })).toBeVisible();
  await check(commander, 'the door to the debrief');
  await check(wall, 'projector, debrief');
  expect(await pagesOf(teacher), 'pages of the only group').toBe(2);
});
