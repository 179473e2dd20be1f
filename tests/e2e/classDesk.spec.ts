import type { Page } from '@playwright/test';
import { check } from './helpers/axe.ts';
import { makeLesson, pupil, theClass, whoIs } from './helpers/classroom.ts';
import { expect, test } from './helpers/fixtures.ts';
import { command, somebody } from './helpers/online.ts';

// Each test opens browsers of its own; refusals are told in the console.
test.use({ isWatched: false });
test.setTimeout(240_000);

const url = (): string => process.env['SALIENT_URL'] ?? '';
const NAMES = ['Ash', 'Birch', 'Cedar', 'Elm'] as const;

/** What a teacher does with one pupil. */
const about = async (teacher: Page, name: string) => {
  await teacher
    .getByRole('button', { name: new RegExp(`${name}\\b`) })
    .first()
    .click();
  return teacher.getByRole('dialog', { name });
};

/** Seconds on a pupil's own clock. */
const clockOf = async (page: Page): Promise<number> => {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await theClass(page).innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

const nameOf = async (page: Page): Promise<string> =>
  (await page.evaluate(() => JSON.parse(localStorage.getItem('salient.pupils') ?? '[]')))[0].nickname;

test('a teacher gives more time, swaps roles, moves, brings to another device, lets stop and removes; then the debrief goes to the wall and home', async ({
  browser,
}) => {
  const { teacher, code, id } = await makeLesson(browser, url(), 4);
  const pupils: Page[] = [];
  for (const name of NAMES) pupils.push(await pupil(browser, url(), code, name));
  const wall = await teacher.context().newPage();
  await wall.goto(`/teach/${id}/projector`);
  await teacher.getByRole('button', { name: 'Start with 4 pupils' }).click();
  const commander = await whoIs(pupils, 'Ukraine', 'Commander');
  const second = await whoIs(pupils, 'Ukraine', 'Logistics');
  const enemy = await whoIs(pupils, 'Russia', 'Commander');
  const enemySecond = await whoIs(pupils, 'Russia', 'Logistics');
  const [commanderName, secondName] = [await nameOf(commander), await nameOf(second)];
  await expect(wall.getByRole('timer')).toBeVisible();

  // More time counts at once, and is seen by that side alone.
  const dialog = await about(teacher, commanderName);
  const before = { own: await clockOf(commander), other: await enemy.locator('main').innerText() };
  await dialog.getByText('×2').click();
  await expect(dialog.getByText('Ukraine in group 1 now has its time ×2, this turn included.')).toBeVisible();
  await check(teacher, 'about a pupil');
  await expect.poll(() => clockOf(commander)).toBeGreaterThan(before.own * 1.5);
  expect(await clockOf(second)).toBeGreaterThan(before.own * 1.5);
  expect(await enemy.locator('main').innerText()).toBe(before.other);
  // On the wall the one group that plays has no time to show now.
  await expect(wall.getByRole('timer')).toHaveCount(0);

  // A role is handed over, and what is not one's own is proposed.
  await dialog.getByRole('button', { name: `${secondName} (Logistics and Information)` }).click();
  await expect(theClass(second)).toContainText('Commander');
  await expect(theClass(commander)).toContainText('Logistics');
  await dialog.getByRole('button', { name: 'Roles as they were drawn' }).click();
  await expect(theClass(commander)).toContainText('Commander');
  await teacher.keyboard.press('Escape');

  // Who does not command is told so; a proposal that is turned down is told to who made it.
  await expect(second.getByText('You are Logistics and Information.')).toBeVisible();
  await expect(second.getByRole('button', { name: /^End\b/ })).toHaveCount(0);
  await command(second, '80 to Lebedevka');
  await commander.getByRole('tab', { name: /^Orders/ }).click();
  await commander.getByRole('button', { name: /^Turn down/ }).click();
  await expect(second.getByText(/^Not taken up: 80.* to Lebedevka/)).toBeVisible();
  await second.getByRole('button', { name: 'Read' }).click();
  await expect(second.getByText('You are Logistics and Information.')).toBeVisible();

  // What waits to be undone is said once.
  await teacher.getByRole('button', { name: 'Events…' }).click();
  await teacher
    .getByRole('dialog')
    .getByRole('button', { name: 'Let it happen: More means for attacks: Russia' })
    .click();
  await expect(teacher.getByText('Event “More means for attacks: Russia”: 1 group.')).toHaveCount(1);
  await teacher.getByRole('button', { name: /^Undo/ }).click();

  // On a new device; the old one says where the seat is.
  await (await about(teacher, secondName)).getByRole('button', { name: 'Code for a new device' }).click();
  const deviceCode = await teacher.getByText(/^[2-9A-Z]{4} [2-9A-Z]{4}$/).innerText();
  await teacher.keyboard.press('Escape');
  const device = await somebody(browser, url());
  await device.goto('/class');
  await device.getByText('I have a code for a new device').click();
  await device.getByLabel('Code for this device').fill(deviceCode.toLowerCase());
  await device.getByRole('button', { name: 'Bring my seat here' }).click();
  await expect(theClass(device)).toContainText('Logistics');
  await expect(second.getByRole('heading', { name: 'Your seat is no longer on this device' })).toBeVisible();

  // To the other side; nothing of it is said to the others.
  const moving = await about(teacher, secondName);
  await moving.getByLabel('Place in the class').selectOption('Group 1, Russia');
  await moving.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(theClass(device)).toContainText('Russia');

  // Who stops has a quiet page, also when it is opened again; who is removed is asked about first.
  const stopping = await about(teacher, await nameOf(enemySecond));
  await stopping.getByRole('button', { name: 'Let stop' }).click();
  await stopping.getByRole('button', { name: 'No, leave it' }).click();
  await stopping.getByRole('button', { name: 'Let stop' }).click();
  await stopping.getByRole('button', { name: 'Let stop' }).click();
  const quiet = enemySecond.getByRole('heading', { name: 'Thank you for having been here' });
  await expect(quiet).toBeVisible();
  await enemySecond.reload();
  await expect(quiet).toBeVisible();
  await expect(teacher.getByRole('heading', { name: 'Have stopped' })).toBeVisible();
  const leaving = await about(teacher, secondName);
  await leaving.getByRole('button', { name: 'Remove from the class' }).click();
  await expect(theClass(device)).toBeVisible();
  await leaving.getByRole('button', { name: 'Remove from the class' }).click();
  await expect(device.getByRole('heading', { name: 'Your seat is no longer on this device' })).toBeVisible();
  await expect(teacher.getByRole('button', { name: new RegExp(`${secondName}\\b`) })).toHaveCount(0);

  // The end: the wall has the chart and two decisions, without a press.
  await teacher.getByRole('button', { name: 'End and open the debrief' }).click();
  await teacher.getByRole('dialog').getByRole('button', { name: 'End and open the debrief' }).click();
  await expect(wall.getByRole('img', { name: /^Held in Kursk oblast/ })).toBeVisible({ timeout: 30_000 });
  await expect(wall.getByRole('heading', { name: 'Two decisions of each group' })).toBeVisible();
  await check(wall, 'the debrief on the wall');
  await expect(teacher.getByRole('heading', { name: 'Ground', exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(teacher.getByText('The teacher changed nothing in the course of events.')).toBeVisible();

  // At home: on any device, and without a name of a pupil.
  await teacher.getByText('To go on at home').click();
  const link = await teacher.getByLabel('Link for homework').inputValue();
  const home = await somebody(browser, url());
  await home.goto(link);
  await expect(home.getByRole('heading', { name: 'Decisions', exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(home.getByRole('button', { name: 'Pupils and sentences (CSV)' })).toHaveCount(0);
  const read = await home.locator('body').innerText();
  for (const name of NAMES) expect(read).not.toMatch(new RegExp(`\\b${name}\\b`));
});

test('a rehearsal stops when a week is over, at each thing a teacher has to do, and ends in a filled debrief', async ({
  browser,
}) => {
  const { teacher } = await makeLesson(browser, url(), 8);
  await teacher.getByRole('button', { name: 'Rehearse' }).click();
  await teacher.getByRole('button', { name: 'Start the rehearsal' }).click();
  const guide = teacher.getByRole('region', { name: 'Rehearse' });
  await expect(guide).toContainText('Step 1 of 4');
  for (const step of [2, 3, 4]) {
    await teacher.getByRole('button', { name: 'Go on' }).click();
    await expect(guide).toContainText(`Step ${step} of 4`, { timeout: 90_000 });
    const stopped = teacher.getByText(step < 4 ? 'paused' : 'finished', { exact: true });
    await expect(stopped).toHaveCount(2, { timeout: 30_000 });
  }
  await teacher.getByRole('button', { name: 'End and open the debrief' }).click();
  await teacher.getByRole('dialog').getByRole('button', { name: 'End and open the debrief' }).click();
  await expect(teacher.getByRole('heading', { name: 'Decisions', exact: true })).toBeVisible({ timeout: 30_000 });
  await teacher.goBack();
  await guide.getByRole('button', { name: 'End the rehearsal' }).click();
  await expect(teacher).toHaveURL(/\/teach$/);
});
