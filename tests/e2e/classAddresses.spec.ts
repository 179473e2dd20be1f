import type { Page } from '@playwright/test';
import { makeLesson, pupil, theClass } from './helpers/classroom.ts';
import { expect, test } from './helpers/fixtures.ts';

// Each test opens browsers of its own; refusals are told in the console.
test.use({ isWatched: false });
test.setTimeout(180_000);

const url = (): string => process.env['SALIENT_URL'] ?? '';
const NAMES = ['Ash', 'Birch', 'Cedar', 'Elm'] as const;

interface Kept {
  readonly exercise: string;
  readonly pupil: string;
  readonly token: string;
}
const keptBy = async (page: Page): Promise<Kept> =>
  (await page.evaluate(() => JSON.parse(localStorage.getItem('salient.pupils') ?? '[]')))[0] as Kept;

const groupOf = async (page: Page): Promise<string> => {
  await expect(theClass(page)).toBeVisible({ timeout: 30_000 });
  const text = await theClass(page).innerText();
  return `${/Group \d/.exec(text)?.[0]} ${/Ukraine|Russia/.exec(text)?.[0]}`;
};

/** All that the page was sent and shows at an address, once it has come to rest. */
const seenAt = async (page: Page, address: string): Promise<string> => {
  let told = '';
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      told += payload;
    }),
  );
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await expect(
    page.getByRole('heading').or(page.getByRole('status')).or(page.getByRole('application')).first(),
  ).toBeVisible();
  return `${told}\n${await page.locator('body').innerText()}`;
};

test('no address shows a pupil the teacher’s controls, another group or the other side', async ({ browser }) => {
  const { teacher, code, id } = await makeLesson(browser, url(), 12);
  const pupils: Page[] = [];
  for (const name of NAMES) pupils.push(await pupil(browser, url(), code, name));
  await teacher.getByRole('button', { name: 'Start with 4 pupils' }).click();
  const places = [];
  for (const page of pupils) places.push(await groupOf(page));
  // By lot in two groups of two: one's own side, the other side, another group.
  expect(new Set(places).size).toBe(4);
  const [own] = pupils as [Page];
  const { token } = await keptBy(own);
  const teacherToken = await teacher.evaluate(
    () => (JSON.parse(localStorage.getItem('salient.classes') ?? '[]') as { token: string }[])[0]?.token,
  );
  const exercise = (await (
    await fetch(`${url()}/api/exercises/${id}`, { headers: { Authorization: `Bearer ${teacherToken}` } })
  ).json()) as { readonly groups: readonly { readonly group: number; readonly match: string }[] };
  const [first, second] = exercise.groups.map(({ match }) => match) as [string, string];
  const mine = places[0]?.startsWith('Group 1') ? first : second;
  const theirs = mine === first ? second : first;

  const controls = own.getByRole('toolbar', { name: 'Controls' });
  const map = own.getByRole('application');
  // A link to a seat of its own match, as it might be put together from what a pupil has in hand.
  const linked = await own.context().newPage();
  for (const seat of ['0', '1', '2']) {
    await linked.goto(`/seat/${mine}#${seat}.${token}`);
    await linked.reload();
    await linked.getByRole('button', { name: 'Keep the seat in this browser' }).click();
    await expect(linked.getByText('This seat is no longer yours')).toBeVisible();
    expect(await linked.evaluate(() => localStorage.getItem('salient.seats'))).toBe(null);
  }
  await linked.close();

  for (const address of [
    `/teach/${id}`,
    `/teach/${id}#${token}`,
    `/teach/${id}/projector`,
    `/teach/${id}/projector#${token}`,
    `/teach/${id}/debrief`,
    `/teach/${id}/debrief#${token}`,
    `/class/${id}/debrief`,
    ...[mine, theirs].flatMap((match) => [
      `/online/${match}`,
      `/online/${match}#${token}`,
      `/watch/${match}`,
      `/join/${match}`,
      `/join/${match}#${token}`,
      `/replay/online/${match}`,
      `/debrief/online/${match}`,
    ]),
    `/seat/${theirs}#${token}`,
    '/online',
  ]) {
    const page = await own.context().newPage();
    const seen = await seenAt(page, address);
    for (const other of NAMES.slice(1)) expect(seen, `${address}: ${other}`).not.toMatch(new RegExp(`\\b${other}\\b`));
    expect(seen, address).not.toContain(`"match":"${theirs}"`);
    await expect(page.getByRole('toolbar', { name: 'Controls' }), address).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Open group 1' }), address).toHaveCount(0);
    await expect(page.getByRole('application'), address).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Ground', exact: true }), address).toHaveCount(0);
    await page.close();
  }
  await expect(controls).toHaveCount(0);

  // The own seat stays what it was.
  await own.goto(`/class/${id}`);
  await expect(map).toBeVisible();
  expect(await groupOf(own)).toBe(places[0]);
});
