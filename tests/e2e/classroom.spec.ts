import { check } from './helpers/axe.ts';
import { makeLesson, pupil, theClass, whoIs } from './helpers/classroom.ts';
import { expect, test } from './helpers/fixtures.ts';
import { command, somebody } from './helpers/online.ts';
import { engine } from './helpers/truth.ts';

// Each test opens browsers of its own.
test.use({ isWatched: false });
test.setTimeout(180_000);

const url = (): string => process.env['SALIENT_URL'] ?? '';

test('a class from the code to the debrief: roles, a proposal, an event undone, all groups on one chart', async ({
  browser,
}) => {
  const { teacher, code } = await makeLesson(browser, url(), 4);
  const names = ['Ash', 'Birch', 'Cedar', 'Elm'];
  const pupils = [];
  for (const name of names) pupils.push(await pupil(browser, url(), code, name));
  for (const name of names) await expect(teacher.getByRole('button', { name: new RegExp(`${name}\\b`) })).toBeVisible();
  await check(teacher, 'gathering');
  await check(pupils[0] ?? teacher, 'lobby');
  await teacher.getByRole('button', { name: 'Start with 4 pupils' }).click();
  await expect(teacher.getByRole('heading', { name: 'Who needs me' })).toBeVisible();

  // Two a side: one moves, the other has supply and information.
  const commander = await whoIs(pupils, 'Ukraine', 'Commander');
  const second = await whoIs(pupils, 'Ukraine', 'Logistics');
  const enemy = await whoIs(pupils, 'Russia', 'Commander');
  await command(second, '80 to Lebedevka');
  await commander.getByRole('tab', { name: /^Orders/ }).click();
  const proposal = commander.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Lebedevka' });
  await expect(proposal).toContainText('by');
  expect(await commander.locator('.arrows .planned').count()).toBe(1);
  await expect(enemy.locator('.arrows .planned')).toHaveCount(0);
  await commander.getByRole('application').focus();
  await commander.keyboard.press('y');
  await expect(commander.locator('.arrows .planned')).toHaveCount(0);
  await expect(commander.getByRole('heading', { name: /^This week’s orders 1/ })).toBeVisible();

  // While the other side plays, an order is a plan.
  await expect(enemy.getByText('Planning table.')).toBeVisible();
  await expect(enemy.getByRole('heading', { name: /^Forecast/ })).toBeVisible();
  await expect(enemy.getByText('Information fills it in', { exact: false })).toBeVisible();
  const informed = await whoIs(pupils, 'Russia', 'Information');
  await informed.getByRole('button', { name: 'larger', exact: true }).click();
  await expect(enemy.getByText('Your side’s forecast: larger.')).toBeVisible();
  await check(enemy, 'planning table');

  // What a pupil wishes is told to the teacher alone.
  await enemy.getByRole('button', { name: 'Ask for help' }).click();
  const needs = teacher.getByRole('region', { name: 'Who needs me' });
  await expect(needs.getByText(/asks for help/)).toBeVisible();
  await needs.getByRole('button', { name: 'Seen' }).click();
  await expect(needs.getByText('Nobody just now.')).toBeVisible();

  // An event waits ten seconds, in which it can be undone.
  await teacher.getByRole('button', { name: 'Events…' }).click();
  const events = teacher.getByRole('dialog');
  await check(teacher, 'events');
  await events.getByRole('button', { name: 'Let it happen: More means for attacks: Ukraine' }).click();
  await teacher.getByRole('button', { name: /^Undo/ }).click();
  await expect(teacher.getByRole('button', { name: /^Undo/ })).toHaveCount(0);

  await teacher.getByRole('button', { name: 'Message…' }).click();
  await teacher.getByLabel('Message', { exact: true }).fill('Eyes to the front, please.');
  await teacher.getByRole('button', { name: 'Send' }).click();
  await expect(commander.getByRole('region', { name: 'From your teacher' })).toContainText('Eyes to the front');
  await teacher.getByRole('button', { name: 'Pause' }).click();
  await expect(commander.getByText('Your teacher has paused the lesson.')).toBeVisible();
  // It stands above the map, not once more on it.
  await expect(commander.getByText(/^The umpire:/)).toHaveCount(0);
  await check(teacher, 'desk');
  await check(commander, 'match of a class');

  // A lid that was closed: back to the same seat.
  await commander.reload();
  await expect(theClass(commander)).toContainText('Commander');

  await teacher.getByRole('button', { name: 'End and open the debrief' }).click();
  await teacher.getByRole('dialog').getByRole('button', { name: 'End and open the debrief' }).click();
  await expect(teacher.getByRole('heading', { name: 'Ground', exact: true })).toBeVisible();
  await expect(teacher.getByRole('heading', { name: 'People, and the model' })).toBeVisible();
  await check(teacher, 'debrief');
  await commander.getByLabel('The decision, in one sentence').fill('We went for the road first.');
  await commander.getByRole('button', { name: 'Keep it' }).click();
  await expect(commander.getByText('Kept for the debrief.').first()).toBeVisible();
  await commander.getByRole('link', { name: 'To the debrief' }).click();
  await expect(commander.getByRole('heading', { name: 'Decisions', exact: true })).toBeVisible();
});

test('in the abstract mode no state, place or unit is named on the match screen', async ({ browser }) => {
  const teacher = await somebody(browser, url());
  await teacher.goto('/teach');
  await teacher.getByRole('button', { name: 'Other lessons and settings' }).click();
  await teacher.getByLabel('Scenario', { exact: true }).selectOption('Aid Freeze');
  await teacher.getByLabel('Pupils on each side').fill('1');
  await teacher.getByRole('checkbox', { name: /^Abstract mode/ }).check();
  await teacher.getByRole('button', { name: 'Make the lesson', exact: true }).click();
  const code = (await teacher.getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/).innerText()).replace(' ', '');
  const [first, second] = [await pupil(browser, url(), code, 'Rowan'), await pupil(browser, url(), code, 'Larch')];
  for (const page of [first, second]) await expect(page.getByText(/^(Blue|Red): your task$/)).toBeVisible();
  await teacher.getByRole('button', { name: /^Start/ }).click();
  const named = /Ukrain|Russia|Korea|Kursk|Sumy|Sudzha|Donbas|Brigade|Regiment|\b20(24|25)\b/;
  // One plays, the other is at the planning table.
  for (const page of [first, second]) {
    await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 });
    for (const tab of ['Unit', 'Orders', 'Log', 'Report']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      const texts = await page.locator('main').evaluate((main) => {
        const drawn = [...main.querySelectorAll('svg text')].map((each) => each.textContent ?? '');
        const spoken = [...main.querySelectorAll('[aria-label]')].map((each) => each.ariaLabel ?? '');
        return [...(main as HTMLElement).innerText.split('\n'), ...drawn, ...spoken];
      });
      // The credit of the map's sources is no name of the match.
      expect(texts.filter((text) => named.test(text) && !text.includes('OpenStreetMap'))).toEqual([]);
    }
  }
});

test('without a server: the files of all pairs make one debrief', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('salient.threshold', 'read'));
  await page.goto('/teach/debrief');
  const file = (name: string, seed: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(engine.simulated('across-the-border-lesson', seed))),
  });
  await page
    .getByLabel('Choose files…')
    .last()
    .setInputFiles([
      file('one.json', 'pair-one'),
      file('two.json', 'pair-two'),
      { ...file('x', 'y'), name: 'bad.json', buffer: Buffer.from('{') },
    ]);
  await expect(page.getByRole('heading', { name: 'Group 2' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^bad\.json could not be read/)).toBeVisible();
  await expect(page.getByRole('figure', { name: /^Held in Kursk oblast/ })).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(4);
});
