import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backup } from '../../../server/operations/backup.ts';
import { openSqlite, SQLITE_FILE } from '../../../server/storage/open.ts';
import { makeClass, type TestClass, type TestPupil } from '../../helpers/classroom.ts';
import { startClub, type TestClub } from '../../helpers/club.ts';
import { until } from '../../helpers/tables.ts';

let folder: string;
let club: TestClub;
let at: TestClass;
let later = 0;
beforeEach(async () => {
  later = 0;
  folder = mkdtempSync(join(tmpdir(), 'salient-class-'));
  club = await startClub({ storage: await openSqlite(join(folder, SQLITE_FILE)), now: () => Date.now() + later });
});
afterEach(async () => {
  at?.close();
  await club.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Of every table of the database: the rows that hold any of these texts. */
const rowsWith = async (texts: readonly string[]): Promise<string[]> => {
  const tables = await club.storage.db.introspection.getTables();
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(club.storage.db);
    for (const row of rows)
      if (texts.some((text) => JSON.stringify(row).includes(text))) found.push(`${name}: ${JSON.stringify(row)}`);
  }
  return found;
};

const filesHold = (text: string): boolean =>
  ['', '-wal'].some((end) => readFileSync(`${join(folder, SQLITE_FILE)}${end}`).includes(text));

/** A class that left something in every table that it has. */
const used = async (): Promise<readonly TestPupil[]> => {
  at = await makeClass(club, { groups: 1, pupilsPerSide: 2, title: 'Canary class' });
  const pupils: TestPupil[] = [];
  for (let n = 0; n < 4; n++) pupils.push(await at.pupil(`Canary ${n}`));
  await at.start();
  for (const pupil of pupils) {
    await pupil.sitDown();
    await pupil.order({ type: 'endPhase' });
    await pupil.say({ say: 'propose', order: { type: 'endPhase' }, plan: true });
    await pupil.say({ say: 'forecast', week: 1, question: 'road', answer: 'canary answer' });
    await pupil.say({ say: 'sentence', week: 1, text: 'canary sentence' });
    await pupil.say({ say: 'wish', wish: 'hand', on: true });
  }
  await at.control({ do: 'message', text: 'canary message', side: null });
  await at.control({ do: 'end' });
  await at.ask('POST', `/pupils/${pupils[0]?.id}/code`);
  return pupils;
};

describe('one click', () => {
  test('deletes every row of a class from every table, and its bytes from the file', async () => {
    const other = await makeClass(club, { title: 'another class' });
    await other.pupil('Stays');
    const pupils = await used();
    const match = await at.matchOf(1);
    const own = ['Canary', 'canary', at.id, match, at.code, ...pupils.map(({ id }) => id)];
    const before = await rowsWith(own);
    const tables = new Set(before.map((row) => row.split(':')[0]));
    for (const table of 'control exercise exercise_group forecast journal match pupil seat sentence side_message snapshot week_control'.split(
      ' ',
    ))
      expect(tables, table).toContain(table);
    expect((await at.ask('DELETE', '')).status).toBe(204);
    expect(await rowsWith(own)).toEqual([]);
    expect(await rowsWith(['another class', 'Stays'])).toHaveLength(2);
    for (const text of ['Canary 1', 'canary sentence', 'canary message']) expect(filesHold(text), text).toBe(false);
    other.close();
  });

  test('shows everybody out, and nothing of it is found again', async () => {
    const pupils = await used();
    const desk = await at.desk();
    const match = await at.matchOf(1);
    await at.ask('DELETE', '');
    for (const each of [...pupils, desk]) {
      await until(() => !each.socket.connected);
      expect(each.last('exerciseClosed') ?? each.last('closed')).toMatchObject({
        why: expect.stringMatching(/deleted|gone/),
      });
    }
    expect((await at.ask('GET', '')).status).toBe(404);
    expect((await at.join('Heron')).body).toMatchObject({ code: 'unknownCode' });
    expect((await club.ask('GET', `/matches/${match}`)).status).toBe(404);
    for (const { id, token } of pupils) expect(await at.open().attend(at.id, id, token)).toMatchObject({ ok: false });
  });

  test('does not reach into a copy that was made before: that holds the class until it is deleted too', async () => {
    await used();
    const copy = join(folder, 'copy.sqlite');
    await backup({ dataDir: folder, databaseUrl: null }, copy);
    await at.ask('DELETE', '');
    expect(readFileSync(copy).includes('canary sentence')).toBe(true);
    expect(filesHold('canary sentence')).toBe(false);
    const after = join(folder, 'after.sqlite');
    await backup({ dataDir: folder, databaseUrl: null }, after);
    expect(readFileSync(after).includes('canary sentence')).toBe(false);
  });
});

test('of one pupil who is removed nothing stays but what the group played', async () => {
  const [, removed] = (await used()) as [TestPupil, TestPupil];
  await at.ask('DELETE', `/pupils/${removed.id}`);
  expect(await rowsWith([removed.id, removed.nickname])).toEqual([]);
  expect(filesHold(removed.nickname)).toBe(false);
});

describe('by itself', () => {
  test('a class is deleted when its days are over, counted from when it was last used', async () => {
    const DAY = 24 * 3600 * 1000;
    at = await makeClass(club, { keepDays: 14 });
    const { deletedOn } = await at.now();
    expect(deletedOn - Date.now()).toBeGreaterThan(13.9 * DAY);
    later = 10 * DAY;
    await at.pupil('Heron');
    const classes = club.classes;
    expect(await classes.deleteOld(Date.now() + 20 * DAY)).toBe(0);
    expect((await at.now()).deletedOn).toBeGreaterThan(deletedOn + 9 * DAY);
    expect(await classes.deleteOld(Date.now() + 25 * DAY)).toBe(1);
    expect((await at.ask('GET', '')).body).toMatchObject({ code: 'noSuchExercise' });
  });

  test('not while its groups play', async () => {
    at = await makeClass(club, { groups: 1, keepDays: 1 });
    await at.start();
    later = 20 * 3600 * 1000;
    await club.tables.matches.umpire(await at.matchOf(1), { type: 'pause' });
    await until(async () => (await at.now()).deletedOn > Date.now() + later + 23 * 3600 * 1000);
    expect(await club.classes.deleteOld(Date.now() + 30 * 3600 * 1000)).toBe(0);
  });
});
