import type { Browser, Locator, Page } from '@playwright/test';
import { makeLesson, theClass } from './helpers/classroom.ts';
import { expect, test } from './helpers/fixtures.ts';
import { activate, tabTo, withoutMouse } from './helpers/keys.ts';
import { spotOf } from './helpers/map.ts';
import { ordersGiven } from './helpers/online.ts';
import { SOON } from './helpers/table.ts';
import { engine, type View } from './helpers/truth.ts';

// Each test opens browsers of its own.
test.use({ isWatched: false });
test.setTimeout(180_000);

const url = (): string => process.env['SALIENT_URL'] ?? '';
const LESSON = 'across-the-border-lesson';
/** A pupil who thinks before each input. */
const THINKS_MS = 5000;

/** Somebody whose browser was never here: the content note comes first. */
const stranger = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ baseURL: url(), viewport: { width: 1366, height: 600 } });
  return context.newPage();
};

/** Counts what a person does: a press, or a field that is typed in. */
const hands = (page: Page) => {
  let inputs = 0;
  return {
    count: () => inputs,
    press: async (control: Locator) => {
      inputs++;
      await control.click();
    },
    type: async (field: Locator, text: string) => {
      inputs++;
      await field.fill(text);
    },
    click: async ({ x, y }: { readonly x: number; readonly y: number }) => {
      inputs++;
      await page.mouse.click(x, y);
    },
  };
};

const endButton = (page: Page) => page.getByRole('button', { name: /^End\b/ });

/** Whether it is this pupil's turn, once its match is there. */
const plays = async (page: Page): Promise<boolean> => {
  await expect(theClass(page)).toBeVisible({ timeout: 30_000 });
  await expect(endButton(page).or(page.getByText('Planning table.'))).toBeVisible();
  return endButton(page).isVisible();
};

/** What each side sees when the lesson begins; the dice play no part in it. */
const opening = (seat: '0' | '1'): View => {
  const played = engine.simulated(LESSON, 'opening', false);
  return engine.viewFor(engine.matchOf({ ...played, orders: [], hashes: [] }).state, seat);
};

test('a teacher starts a lesson with six presses from the first page, the content note among them', async ({
  browser,
}) => {
  const page = await stranger(browser);
  const { press, type, count } = hands(page);
  await page.goto('/');
  await press(page.getByRole('button', { name: 'Continue' }));
  await press(page.getByRole('link', { name: /^Teach a lesson/ }));
  await type(page.getByLabel('Pupils in the class'), '30');
  await press(page.getByRole('button', { name: 'Make this lesson' }));
  await press(page.getByRole('button', { name: /^Start/ }));
  await expect(page.getByRole('heading', { name: 'Who needs me' })).toBeVisible();
  expect(count()).toBeLessThanOrEqual(6);
});

test('from the code to the first order in four inputs, and in three minutes at five seconds of thought each', async ({
  browser,
}) => {
  const { teacher, code } = await makeLesson(browser, url(), 2);
  const pages = [await stranger(browser), await stranger(browser)];
  const began = performance.now();
  const all = pages.map((page) => ({ page, hand: hands(page) }));
  for (const { page, hand } of all) {
    await page.goto('/class');
    await hand.press(page.getByRole('button', { name: 'Continue' }));
    await hand.type(page.getByLabel('Code', { exact: true }), code);
    // A neutral name stands there already.
    await hand.press(page.getByRole('button', { name: 'Join', exact: true }));
    await expect(page.getByText('Your teacher will start the lesson.', { exact: false })).toBeVisible();
  }
  await teacher.getByRole('button', { name: 'Start with 2 pupils' }).click();
  for (const { page, hand } of all) {
    if (!(await plays(page))) continue;
    const seat = (await theClass(page).innerText()).includes('Ukraine') ? '0' : '1';
    const view = opening(seat);
    const [move] = engine.advances(view, true);
    if (!move) throw new Error('nobody can move');
    await hand.click(await spotOf(page, move.from));
    await expect(page.locator('.reach')).not.toHaveCount(0);
    await hand.click(await spotOf(page, move.to));
    await expect.poll(() => ordersGiven(page), SOON).toHaveLength(1);
    const rest = performance.now() - began;
    // The content note is before the code.
    expect(hand.count() - 1).toBeLessThanOrEqual(4);
    expect(hand.count() * THINKS_MS + rest).toBeLessThan(3 * 60_000);
    return;
  }
  throw new Error('nobody plays');
});

test('a lesson is taught and played by the keyboard alone', async ({ browser }) => {
  const teacher = await stranger(browser);
  const noPointer = [await withoutMouse(teacher)];
  await teacher.goto('/');
  await expect(teacher.getByRole('button', { name: 'Continue' })).toBeFocused();
  await teacher.keyboard.press('Enter');
  await activate(teacher, teacher.getByRole('link', { name: /^Teach a lesson/ }));
  await tabTo(teacher, teacher.getByLabel('Pupils in the class'));
  await teacher.keyboard.press('Control+a');
  await teacher.keyboard.type('2');
  await teacher.keyboard.press('Enter');
  const shown = teacher.getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/);
  await expect(shown).toBeVisible();
  const code = await shown.innerText();

  // Two pupils: the code has the focus, Enter joins.
  const pupils = [await stranger(browser), await stranger(browser)];
  for (const page of pupils) {
    noPointer.push(await withoutMouse(page));
    await page.goto('/class');
    await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Code', { exact: true })).toBeFocused();
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press('Enter');
    await expect(page.getByText('Your teacher will start the lesson.', { exact: false })).toBeVisible();
  }
  await activate(teacher, teacher.getByRole('button', { name: 'Start with 2 pupils' }));

  // A pupil orders, asks for help, and ends its operations.
  const [first, second] = pupils as [Page, Page];
  const page = (await plays(first)) ? first : second;
  expect(await plays(page)).toBe(true);
  await tabTo(page, page.getByRole('application'));
  await page.keyboard.press('n');
  await expect(page.locator('.reach')).not.toHaveCount(0);
  await page.keyboard.press('e');
  await page.keyboard.press('Shift+Enter');
  const orders = page.getByRole('tabpanel').getByRole('list').first().getByRole('listitem');
  await tabTo(page, page.getByRole('tab', { selected: true }));
  for (
    let presses = 0;
    presses < 5 && !(await page.getByRole('tab', { name: /^Orders/, selected: true }).isVisible());
    presses++
  )
    await page.keyboard.press('ArrowRight');
  await expect(orders).toHaveCount(1);
  await activate(page, page.getByRole('button', { name: 'Ask for help' }));

  // The teacher sees it, pauses, writes, lets something happen and takes it back, and lets them go on.
  await activate(teacher, teacher.getByRole('button', { name: 'Seen' }));
  await expect(teacher.getByText('Nobody just now.')).toBeVisible();
  await activate(teacher, teacher.getByRole('button', { name: 'Pause' }));
  await expect(page.getByText('Your teacher has paused the lesson.')).toBeVisible();
  await activate(teacher, teacher.getByRole('button', { name: 'Message…' }));
  await expect(teacher.getByLabel('Message', { exact: true })).toBeFocused();
  await teacher.keyboard.type('Eyes to the front, please.');
  await activate(teacher, teacher.getByRole('button', { name: 'Send' }));
  await activate(page, page.getByRole('region', { name: 'From your teacher' }).getByRole('button', { name: 'Read' }));
  await activate(teacher, teacher.getByRole('button', { name: 'Events…' }));
  await activate(teacher, teacher.getByRole('button', { name: 'Let it happen: More means for attacks: Ukraine' }));
  await activate(teacher, teacher.getByRole('button', { name: /^Undo/ }));
  await expect(teacher.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  await activate(teacher, teacher.getByRole('button', { name: 'Go on' }));
  await activate(teacher, teacher.getByRole('button', { name: 'Open group 1' }));
  await activate(teacher, teacher.getByRole('button', { name: 'Back to all groups' }));
  await activate(teacher, teacher.getByRole('button', { name: 'End and open the debrief' }));
  await expect(teacher.getByRole('dialog').getByRole('button', { name: 'End and open the debrief' })).toBeFocused();
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('heading', { name: 'Ground', exact: true })).toBeVisible();
  await activate(page, page.getByRole('link', { name: 'To the debrief' }));
  await expect(page.getByRole('heading', { name: 'Decisions', exact: true })).toBeVisible();
  for (const seen of noPointer) expect(await seen()).toBe(0);
});
