import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { check } from './helpers/axe.ts';
import { expect, test } from './helpers/fixtures.ts';
import { atTheMap, heard, isHisTurn, joinBy, makeMatch, somebody, theTable } from './helpers/online.ts';

// Each test opens browsers of its own.
test.use({ isWatched: false });

const LATER = { timeout: 15_000 };
const url = (): string => process.env['SALIENT_URL'] ?? '';
const desk = (page: Page) => page.getByRole('region', { name: 'Umpire’s desk' });
const part = (page: Page, name: string) => desk(page).getByRole('radio', { name, exact: true }).check({ force: true });
const does = (page: Page, name: string) => desk(page).getByRole('button', { name, exact: true }).click();

/** Ukraine, Russia, and an umpire who came by invitation. */
const three = async (
  browser: Parameters<typeof somebody>[0],
  clock?: string,
  names: readonly [string, string, string] = ['Anna', 'Ben', 'Una'],
) => {
  const [anna, ben, una] = [
    await somebody(browser, url()),
    await somebody(browser, url()),
    await somebody(browser, url()),
  ];
  const made = await makeMatch(anna, {
    name: names[0],
    scenario: 'Aid Freeze',
    umpire: 'by invitation',
    ...(clock && { clock }),
  });
  await joinBy(ben, made.link, names[1]);
  await atTheMap(anna);
  await joinBy(una, made.umpire, names[2]);
  await una.getByRole('button', { name: 'Umpire’s desk' }).click();
  await expect(desk(una).getByRole('button', { name: 'Pause the match' })).toBeVisible();
  return { anna, ben, una, id: made.id };
};

test('on the phone all three names are whole beside the clocks and the buttons', async ({ browser }) => {
  test.setTimeout(120_000);
  const people = await three(browser, 'For each turn', ['Annemarie K.', 'Bartholomew 22', 'Umpire Ursula M.']);
  const isCut = () =>
    [...document.querySelectorAll('li > [title]')].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  for (const page of [people.anna, people.ben, people.una]) {
    await page.setViewportSize({ width: 390, height: 664 });
    await expect(theTable(page).getByRole('listitem')).toHaveCount(3);
    await expect.poll(() => page.evaluate(isCut)).toBe(false);
  }
});

test('the umpire pauses, writes, gives time, lets things happen, takes back and ends the match, and the record re-runs', async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const { anna, ben, una, id } = await three(browser, 'For each turn');
  await expect(theTable(anna)).toContainText('Una is the umpire of this match');
  expect(await desk(anna).count()).toBe(0);

  await does(una, 'Pause the match');
  await expect(theTable(anna)).toContainText('The match is paused.');
  await does(una, 'Let the match go on');
  await expect(theTable(anna)).not.toContainText('The match is paused.');

  await desk(una).getByRole('radio', { name: 'Ukraine' }).check({ force: true });
  await desk(una).getByLabel('Message').fill('Who feeds on the road?');
  await does(una, 'Send');
  await expect(anna.getByRole('region', { name: 'Log' })).toContainText('Who feeds on the road?');
  await expect(heard(anna)).toContainText('Who feeds on the road?');
  expect(await ben.getByText('Who feeds on the road?').count()).toBe(0);

  await does(una, 'Give Ukraine 5 minutes');
  await expect(theTable(anna).getByRole('timer')).toHaveText(/^(15:00|14:\d\d)$/);
  await desk(una).getByLabel('Time factor of Ukraine').selectOption('×2');
  await expect(theTable(anna).getByRole('timer')).toHaveText(/^(30:00|29:\d\d)$/);

  await part(una, 'Events');
  const event = desk(una).getByRole('listitem').filter({ hasText: 'Military aid is frozen' });
  await expect(event).toContainText(/Materiel aid to Ukraine is frozen: its support falls from \d to \d a week\./);
  await expect(event).toContainText('Helps Russia.');
  const dial = anna.getByText('frozen', { exact: true });
  await does(una, 'Let it happen: Military aid is frozen');
  await expect(dial).toBeVisible();
  await does(una, 'Undo');
  await expect(dial).not.toBeVisible();
  await expect(ben.getByRole('region', { name: 'Log' })).toContainText('takes the match back');

  await desk(una).getByLabel('When').selectOption('when week 30 opens');
  await desk(una).getByText('Write your own').click();
  await desk(una).getByLabel('Title').fill('A blizzard');
  await desk(una).getByLabel('What both sides read').fill('Snow falls for days.');
  await does(una, 'Add an effect');
  await desk(una).getByLabel('What happens').selectOption('Weather');
  await desk(una).getByRole('combobox', { name: 'Weather', exact: true }).selectOption('snow and fog');
  await expect(desk(una)).toContainText('The weather of this week becomes snow and fog.');
  await does(una, 'Plan it');
  await expect(desk(una)).toContainText('A blizzard: week 30');
  expect(await anna.getByText('A blizzard').count()).toBe(0);

  // A week of nobody's orders.
  await part(una, 'Play');
  await does(una, 'End Russia’s operations');
  await expect(isHisTurn(anna)).toBeVisible();
  await does(una, 'End Ukraine’s operations');
  await expect(anna.locator('header').first()).toContainText('Week 30', LATER);
  await anna.getByRole('tab', { name: 'Log' }).click();
  await expect(anna.getByRole('tabpanel')).toContainText('A blizzard. Snow falls for days.');
  await part(una, 'Take back');
  await does(una, 'To the beginning of week 29');
  await expect(anna.locator('header').first()).toContainText('Week 29', LATER);

  await part(una, 'Match');
  await desk(una).getByLabel('With which result').selectOption('a draw');
  await does(una, 'End the match…');
  await does(una, 'End it now');
  await expect(theTable(anna)).toContainText('Re-run here: every position comes out the same', LATER);
  const record = await (await request.get(`${url()}/api/matches/${id}/record`)).json();
  const orders = (record.orders as { order: { type: string } }[]).map(({ order }) => order.type);
  expect(orders).toEqual([
    'pause',
    'resume',
    'message',
    'time',
    'inject',
    'rewind',
    'injectAt',
    'endOperations',
    'endOperations',
    'rewind',
    'settle',
  ]);
  expect(JSON.stringify(record)).not.toContain('factor');
  const file = join(tmpdir(), `salient-${id}.json`);
  writeFileSync(file, JSON.stringify(record));
  const verify = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/verify.ts', file]);
  rmSync(file);
  expect(verify.status, String(verify.stderr)).toBe(0);
});

test('who agreed to an umpire who may be anybody is told so before sitting down, and the third who comes may be it', async ({
  browser,
}) => {
  const [anna, ben, una] = [
    await somebody(browser, url()),
    await somebody(browser, url()),
    await somebody(browser, url()),
  ];
  const made = await makeMatch(anna, { name: 'Anna', isPublic: true, umpire: 'anybody who comes' });
  await ben.goto(made.link);
  await expect(ben.getByText('This match has a seat for an umpire, open to anybody who comes.')).toBeVisible();
  await expect(ben.getByText('if you do not want it, choose another match')).toBeVisible();
  await joinBy(ben, made.link, 'Ben');
  await joinBy(una, `/join/${made.id}`, 'Una');
  await expect(theTable(una)).toContainText('You see everything.');
  for (const page of [anna, ben]) {
    await expect(theTable(page)).toContainText('Una is the umpire of this match and sees everything.');
    await expect(heard(page)).toContainText('Una is the umpire');
  }
});

test('the umpire’s desk is in order for everybody', async ({ browser }) => {
  test.setTimeout(180_000);
  const { una } = await three(browser, 'For each turn');
  await check(una, 'the desk: play');
  await part(una, 'Events');
  await does(una, 'Hold back: Military aid is frozen');
  await desk(una).getByText('Write your own').click();
  await does(una, 'Add an effect');
  await desk(una).getByLabel('What happens').selectOption('Two dice decide');
  await check(una, 'the desk: events');
  await part(una, 'Take back');
  await check(una, 'the desk: taking back');
  await part(una, 'Match');
  await does(una, 'End the match…');
  await check(una, 'the desk: the end');
});

/** What the page would have shown and sounded; the browser's own constructors alone are stood in for. */
const recording = async (page: Page): Promise<() => Promise<{ notices: string[]; tones: number }>> => {
  await page.addInitScript(() => {
    const recorded = { notices: [] as string[], tones: 0 };
    (window as unknown as { recorded: typeof recorded }).recorded = recorded;
    class Shown {
      static permission = 'granted';
      static requestPermission = async () => 'granted';
      onclick: (() => void) | null = null;
      constructor(title: string, options: { body: string }) {
        recorded.notices.push(`${title}: ${options.body}`);
      }
      close() {}
    }
    window.Notification = Shown as unknown as typeof Notification;
    const Sounding = window.AudioContext;
    window.AudioContext = class extends Sounding {
      override createOscillator() {
        recorded.tones++;
        return super.createOscillator();
      }
    };
  });
  return () => page.evaluate(() => (window as unknown as { recorded: { notices: string[]; tones: number } }).recorded);
};

/** As if another window lay before the page's. */
const lookElsewhere = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const other = await page.context().newPage();
  await other.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hidden || !document.hasFocus())).toBe(true);
};

const alerts = async (page: Page, ticks: Readonly<Record<string, boolean>>): Promise<void> => {
  await theTable(page).getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Turns and time: what tells me' }).click();
  const dialog = page.getByRole('dialog');
  for (const [name, on] of Object.entries(ticks)) await dialog.getByRole('checkbox', { name }).setChecked(on);
  await page.keyboard.press('Escape');
};

const setTimer = async (una: Page, side: string, seconds: number): Promise<void> => {
  await desk(una)
    .getByLabel(`Minutes, ${side}`)
    .fill(String(seconds / 60));
  await does(una, `Set ${side}’s timer`);
};

test('one’s own time: warnings at 60 and at 20 seconds, seen, spoken and sounded, and none where they are off', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { ben, una } = await three(browser, 'For each turn');
  const recorded = await recording(ben);
  await ben.reload();
  await atTheMap(ben);
  await alerts(ben, { 'A short tone': true });
  const { tones } = await recorded();
  const clock = theTable(ben).getByRole('timer');
  await setTimer(una, 'Russia', 63);
  await expect(clock).toHaveText(/^1:0\d$/);
  await expect(clock).toHaveText(/^(1:00|0:5\d)last minute$/, { timeout: 10_000 });
  await expect(clock).toHaveAttribute('data-warning', 'minute');
  await expect(heard(ben)).toContainText('One minute left for your turn.');
  expect((await recorded()).tones).toBe(tones + 1);
  await setTimer(una, 'Russia', 23);
  await expect(clock).toHaveText(/^0:(20|1\d)last 20 seconds$/, { timeout: 10_000 });
  await expect(heard(ben)).toContainText('20 seconds left for your turn.');
  await expect.poll(async () => (await recorded()).tones).toBeGreaterThan(tones + 1);

  await alerts(ben, { 'Warnings at 60 and at 20 seconds left': false });
  const before = await recorded();
  await setTimer(una, 'Russia', 22);
  await expect(clock).toHaveText(/^0:1\d$/, { timeout: 10_000 });
  expect(await clock.getAttribute('data-warning')).toBeNull();
  expect(await recorded()).toEqual(before);
});

test('one’s turn: title, tone and notification come where they are on, also after a reload, and not where they are off', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { anna, ben, una } = await three(browser);
  await anna.context().grantPermissions(['notifications'], { origin: url() });
  const recorded = await recording(anna);
  await anna.reload();
  await atTheMap(anna);
  await alerts(anna, { 'A short tone': true, 'A notification of the browser when it is my turn': true });
  await anna.reload();
  await atTheMap(anna);
  await anna.getByRole('application').click();
  expect(await anna.title()).not.toContain('Your turn');
  const before = await recorded();
  await lookElsewhere(anna);
  await does(una, 'End Russia’s operations');
  await expect.poll(() => anna.title()).toBe('● Your turn · Aid Freeze');
  await expect(heard(anna)).toContainText('It is your turn in “Aid Freeze”.');
  await expect.poll(async () => (await recorded()).notices).toEqual(['Your turn: Aid Freeze']);
  expect((await recorded()).tones).toBe(before.tones + 1);

  // Ben chose nothing but the title, and takes that away.
  const quiet = await recording(ben);
  await ben.reload();
  await atTheMap(ben);
  await alerts(ben, { 'In the title of the window': false });
  await lookElsewhere(ben);
  await does(una, 'End Ukraine’s operations');
  await expect(isHisTurn(ben)).toBeVisible(LATER);
  expect(await ben.title()).not.toContain('Your turn');
  expect(await quiet()).toEqual({ notices: [], tones: 0 });
});
