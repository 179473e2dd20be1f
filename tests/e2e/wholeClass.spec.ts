import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download, Page } from '@playwright/test';
import type { ClassExport } from '../../game/protocol/exercise.ts';
import { type RunningServer, startBuiltServer } from '../helpers/builtServer.ts';
import { pupil, theClass } from './helpers/classroom.ts';
import { expect, test } from './helpers/fixtures.ts';
import { endTurn, pastReports, somebody } from './helpers/online.ts';
import { MixedGroup, WiredPupil } from './helpers/seats.ts';
import { engine, type Seat } from './helpers/truth.ts';

// Browsers of its own; while the server is down the console tells of it.
test.use({ isWatched: false });

const GROUPS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const HALF = [1, 2, 3, 4] as const;
const WEEKS = { first: 30, last: 32 } as const;
const IN_BROWSERS = ['Ash', 'Birch', 'Cedar', 'Elm'] as const;
const ON_THE_WIRE = Array.from({ length: 26 }, (_, n) => `Heron ${n + 1}`);
const LONG = { timeout: 30_000 };

/** All that a page is sent, by socket and by requests. */
const listening = (page: Page): { told: string } => {
  const heard = { told: '' };
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      heard.told += payload;
    }),
  );
  page.on('response', async (response) => {
    if (new URL(response.url()).pathname.startsWith('/api/')) heard.told += await response.text().catch(() => '');
  });
  return heard;
};

/** Eight groups of the lesson of the freeze, two pupils a side; its teacher stands at the desk. */
const prepare = async (browser: Browser, url: string): Promise<Page> => {
  const teacher = await somebody(browser, url);
  await teacher.goto('/teach');
  await teacher.getByRole('button', { name: 'Other lessons and settings' }).click();
  await teacher.getByLabel('Scenario', { exact: true }).selectOption('Lesson: The Freeze');
  await teacher.getByLabel('Groups', { exact: true }).fill('8');
  await teacher.getByLabel('Pupils on each side').fill('2');
  await teacher.getByRole('button', { name: 'Make the lesson', exact: true }).click();
  await expect(teacher.getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/)).toBeVisible();
  return teacher;
};

const keptByTeacher = async (teacher: Page) => {
  const [kept] = await teacher.evaluate(() => JSON.parse(localStorage.getItem('salient.classes') ?? '[]'));
  return kept as { readonly exercise: string; readonly token: string; readonly code: string };
};

const tiles = (teacher: Page) => teacher.getByRole('listitem').filter({ has: teacher.getByRole('checkbox') });
const tile = (teacher: Page, group: number) =>
  tiles(teacher).filter({ has: teacher.getByRole('heading', { name: `Group ${group}`, exact: true }) });

/** Ticks these groups alone; none is all of them. */
const choose = async (teacher: Page, groups: readonly number[]) => {
  for (const group of GROUPS)
    await teacher
      .getByRole('checkbox', { name: `Choose group ${group}`, exact: true })
      .setChecked(groups.includes(group));
};
const control = (teacher: Page, name: string) =>
  teacher.getByRole('toolbar', { name: 'Controls' }).getByRole('button', { name, exact: true });
const undos = (teacher: Page) => teacher.getByRole('button', { name: /^Undo/ });

const resumeAid = async (teacher: Page) => {
  await control(teacher, 'Events…').click();
  const events = teacher.getByRole('dialog');
  await expect(events.getByText(/^In 4 of 8 groups: Ukraine’s support rises to/)).toBeVisible();
  await events.getByRole('button', { name: 'Let it happen: Aid resumes' }).click();
  await expect(undos(teacher)).toHaveCount(1);
};

const textOf = async (saving: Download): Promise<string> => readFileSync(await saving.path(), 'utf8');
const saved = async (page: Page, button: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return textOf(file);
};

const turnInBrowser = async (page: Page): Promise<void> => {
  await expect(page.getByRole('button', { name: /^End\b/ })).toBeVisible(LONG);
  await pastReports(page);
  await endTurn(page);
};

test('thirty pupils in eight groups: a lesson with all that a teacher does in it, and a server that is killed', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'salient-class-'));
  let server: RunningServer = await startBuiltServer({ DATA_DIR: folder });
  const { url } = server;
  const wired: WiredPupil[] = [];
  try {
    const teacher = await prepare(browser, url);
    const { exercise, token, code } = await keptByTeacher(teacher);
    const pages: Page[] = [];
    for (const name of IN_BROWSERS) pages.push(await pupil(browser, url, code, name));
    const heard = pages.map(listening);
    for (const name of ON_THE_WIRE) wired.push(await WiredPupil.join(url, code, name));
    await expect(teacher.getByText('30 here')).toBeVisible();
    await teacher.getByRole('button', { name: 'Start with 30 pupils' }).click();
    await expect(tiles(teacher)).toHaveCount(8);
    await Promise.all(wired.map((each) => each.begin()));

    // By lot: who came first commands in the first groups.
    const seated = new Map<number, Map<Seat, Page>>();
    for (const page of pages) {
      await expect(theClass(page)).toContainText('Commander', LONG);
      await page.evaluate(() => Object.assign(window, { isSameVisit: true }));
      const text = await theClass(page).innerText();
      const group = Number(/Group (\d)/.exec(text)?.[1]);
      const seats = seated.get(group) ?? new Map<Seat, Page>();
      seated.set(group, seats.set(text.includes('Ukraine') ? '0' : '1', page));
    }
    expect([...seated.keys()]).toEqual([1, 2]);
    const groups = GROUPS.map((group) => {
      const own = wired.filter(({ me }) => me?.group === group);
      const parts = { random: engine.fastRandom(group), turn: turnInBrowser };
      return new MixedGroup(group, own, seated.get(group) ?? new Map(), parts);
    });
    const of = (group: number) => groups[group - 1] as MixedGroup;
    const playAll = (week: number) => Promise.all(groups.map((group) => group.playUntil(week)));

    await playAll(WEEKS.first + 1);

    // A pause for all, at once and for everybody.
    await control(teacher, 'Pause').click();
    for (const group of GROUPS) await expect(tile(teacher, group)).toContainText('paused');
    for (const page of pages) await expect(page.getByText('Your teacher has paused the lesson.')).toBeVisible();
    const seatNow = engine.seatOfSide(of(3).view.turn.side);
    const [commander, mate] = of(3).of(seatNow) as [WiredPupil, WiredPupil];
    expect(await commander.give({ type: 'endPhase' })).toBe('matchPaused');

    // What one side plans meanwhile.
    const order = { type: 'move', unit: 'secret-canary-unit', path: ['1010'] };
    expect(await mate.say({ say: 'propose', order, plan: true })).toMatchObject({ ok: true });
    await expect.poll(() => commander.told).toContain('secret-canary-unit');

    // Aid was frozen for all by the schedule; for half of the groups it resumes: undone once, and meant the second time.
    await choose(teacher, HALF);
    await resumeAid(teacher);
    await undos(teacher).click();
    await expect(undos(teacher)).toHaveCount(0);
    await resumeAid(teacher);
    await choose(teacher, [5]);
    await control(teacher, 'Rewind…').click();
    await teacher.getByRole('dialog').getByRole('button', { name: 'Back to the start of the week' }).click();
    await expect(undos(teacher)).toHaveCount(2);

    // The server dies while both wait, and comes back: everybody is there again without doing anything.
    await server.end('SIGKILL');
    await expect(teacher.getByText('Trying to reach the server again.', { exact: false })).toBeVisible(LONG);
    server = await startBuiltServer({ DATA_DIR: folder, PORT: new URL(url).port });
    await expect.poll(() => wired.every(({ isThere }) => isThere), LONG).toBe(true);
    await expect(teacher.getByText('30 here')).toBeVisible(LONG);
    await expect(undos(teacher)).toHaveCount(0, LONG);
    await expect(tile(teacher, 5)).toContainText(`Week ${WEEKS.first} of`, LONG);
    await choose(teacher, []);
    await control(teacher, 'Go on').click();
    for (const group of GROUPS) await expect(tile(teacher, group)).not.toContainText('paused', LONG);

    // One seat to the computer for a turn, and back to its pupils.
    await choose(teacher, [6]);
    const [russian] = of(6).of('1') as [WiredPupil];
    expect(of(6).view.turn.side).toBe('RU');
    await control(teacher, 'Computer…').click();
    await teacher.getByRole('dialog').getByRole('button', { name: 'Easy' }).last().click();
    await expect(tile(teacher, 6)).toContainText('computer');
    expect(await russian.give({ type: 'endPhase' })).toBe('computerPlays');
    await expect.poll(() => of(6).view.turn.side, { timeout: 60_000 }).toBe('UA');
    await control(teacher, 'Computer…').click();
    await teacher.getByRole('dialog').getByRole('button', { name: 'Nobody: pupils play' }).last().click();
    await expect(tile(teacher, 6)).not.toContainText('computer');
    expect(await russian.give({ type: 'endPhase' })).toBe('notYourOperations');

    await playAll(WEEKS.last + 1);
    for (const group of GROUPS) await expect(tile(teacher, group)).toContainText('finished', LONG);

    // Until here nobody was told what is not theirs.
    for (const page of pages)
      expect(await page.evaluate(() => (window as { isSameVisit?: boolean }).isSameVisit), 'never loaded anew').toBe(
        true,
      );
    const told = new Map<string, string>(wired.map((each) => [each.nickname, each.told]));
    for (const [n, name] of IN_BROWSERS.entries())
      told.set(name, (heard[n]?.told ?? '') + (await (pages[n] as Page).locator('body').innerText()));
    const everything = (await (
      await fetch(`${url}/api/exercises/${exercise}/export`, { headers: { Authorization: `Bearer ${token}` } })
    ).json()) as ClassExport;
    const placeOf = (name: string) => {
      const row = everything.pupils.find(({ nickname }) => nickname === name);
      return `${row?.group} ${row?.side}`;
    };
    const [seed] = everything.groups.map(({ record }) => record.dice.seed);
    expect(seed).toMatch(/^[0-9a-f]{64}$/);
    const planners = placeOf(mate.nickname);
    for (const [name, text] of told) {
      expect(text.length, name).toBeGreaterThan(10_000);
      expect(text.includes(seed as string), `${name} and the dice`).toBe(false);
      expect(text.includes('secret-canary'), `${name} and the plan of ${planners}`).toBe(placeOf(name) === planners);
      const strangers = [...told.keys()].filter((other) => placeOf(other) !== placeOf(name));
      expect(
        strangers.filter((other) => new RegExp(`\\b${other}\\b(?! ?\\d)`).test(text)),
        name,
      ).toEqual([]);
    }

    // Nothing was lost, and nothing carried out twice: the records hold what was answered with a yes, and re-run.
    await teacher.getByRole('button', { name: 'End and open the debrief' }).click();
    await teacher.getByRole('dialog').getByRole('button', { name: 'End and open the debrief' }).click();
    const rows = new Map<number, number>();
    for (const { group, record } of everything.groups) {
      const { state } = engine.matchOf(record);
      expect(state.result?.reason, `group ${group}`).toMatch(/^(lastWeek|ceasefire)$/);
      rows.set(group, state.history.length);
      const { given, pages: commanders } = of(group);
      const kept = record.orders
        .filter(({ seat }) => seat !== '2')
        .map(({ seat, order }) => JSON.stringify({ seat, order }));
      const yes = given.map(({ seat, order }) => JSON.stringify({ seat, order }));
      if (commanders.size === 0 && group !== 6) expect(kept, `group ${group}`).toEqual(yes);
      else
        expect(
          yes.filter((each) => !kept.includes(each)),
          `group ${group}`,
        ).toEqual([]);
      const umpire = record.orders.filter(({ seat }) => seat === '2').map(({ order }) => order.type);
      expect(umpire.filter((type) => type === 'inject' || type === 'injectEffects').length).toBe(group <= 4 ? 1 : 0);
      expect(umpire.filter((type) => type === 'rewind').length).toBe(group === 5 ? 1 : 0);
      expect(umpire.filter((type) => type === 'pause').length).toBe(1);
    }

    // The debrief: all groups on one chart, and the files.
    const chart = teacher.getByRole('figure', { name: /^Held in Kursk oblast/ });
    for (const group of GROUPS)
      await expect(chart.getByText(`Group ${group}`, { exact: true }).first()).toBeVisible({ timeout: 60_000 });
    await expect(chart.locator('canvas')).toBeVisible();
    const weeks = (await saved(teacher, 'Weeks of all groups (CSV)')).trim().split(/\r?\n/);
    for (const [group, played] of rows) expect(weeks.filter((row) => row.startsWith(`${group},`))).toHaveLength(played);
    const pupilsFile = await saved(teacher, 'Pupils and sentences (CSV)');
    for (const name of [...IN_BROWSERS, ...ON_THE_WIRE]) expect(pupilsFile).toMatch(new RegExp(`^"?${name}"?,`, 'm'));
    for (const page of pages) await expect(page.getByRole('link', { name: 'To the debrief' })).toBeVisible();

    // All of it is deleted, for everybody at once.
    await teacher.goto(`/teach/${exercise}`);
    await teacher.getByRole('button', { name: 'Menu' }).click();
    await teacher.getByRole('menuitem', { name: 'Delete this lesson' }).click();
    await teacher.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    for (const page of pages)
      await expect(page.getByRole('heading', { name: 'This class has been deleted' })).toBeVisible();
    const gone = await fetch(`${url}/api/exercises/${exercise}`, { headers: { Authorization: `Bearer ${token}` } });
    expect(gone.status).toBe(404);
  } finally {
    for (const each of wired) each.close();
    await server.end();
    rmSync(folder, { recursive: true, force: true });
  }
});
