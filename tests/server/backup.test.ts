import {
  chownSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import SQLite from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backup, restore } from '../../server/operations/backup.ts';
import { openStorage, SQLITE_FILE } from '../../server/storage/open.ts';
import { create, startClub, summary, type TestClub } from '../helpers/club.ts';

let folder: string;
let elsewhere: { dataDir: string; databaseUrl: null };
let where: { dataDir: string; databaseUrl: null };
let copy: string;

beforeEach(() => {
  folder = mkdtempSync(pathOf(tmpdir(), 'salient-backup-'));
  where = { dataDir: folder, databaseUrl: null };
  elsewhere = { ...where, dataDir: mkdtempSync(pathOf(folder, 'other-')) };
  copy = pathOf(folder, 'copy.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The driver lets go of a file only some time after the end: what is restored goes into another folder. */
const serving = async <Value>(act: (club: TestClub) => Promise<Value>, on = where): Promise<Value> => {
  const club = await startClub({ storage: await openStorage(on) });
  try {
    return await act(club);
  } finally {
    await club.end();
  }
};

describe('a backup', () => {
  test('is made while the server runs, and brings everything back', async () => {
    const { before, after } = await serving(async (club) => {
      const before = (await create(club)).match;
      await backup(where, copy);
      return { before, after: (await create(club)).match };
    });
    await restore(elsewhere, copy);
    await serving(async (club) => {
      expect(await summary(club, before.id)).toEqual(before);
      expect(await summary(club, after.id)).toMatchObject({ code: 'noSuchMatch' });
    }, elsewhere);
  });

  test('does not write over a file, and leaves none when there is nothing to copy', async () => {
    await expect(backup(where, copy)).rejects.toThrow(/There is no database/);
    writeFileSync(copy, 'mine');
    await expect(backup(where, copy)).rejects.toThrow(/is there already/);
    expect(readFileSync(copy, 'utf8')).toBe('mine');
  });
});

test.skipIf(process.platform === 'win32')('a copy, which holds seeds and notes, is for who made it alone', async () => {
  await serving(create);
  await backup(where, copy);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
});

test.runIf(process.getuid?.() === 0)(
  'what root restores belongs to whom the folder belongs, as which the server runs',
  async () => {
    await serving(create);
    await backup(where, copy);
    chownSync(elsewhere.dataDir, 4321, 4321);
    await restore(elsewhere, copy);
    expect(statSync(pathOf(elsewhere.dataDir, SQLITE_FILE))).toMatchObject({ uid: 4321, gid: 4321 });
  },
);

describe('restoring', () => {
  test('is refused while the server runs', async () => {
    const made = await serving(async (club) => {
      const { match } = await create(club);
      await backup(where, copy);
      await expect(restore(where, copy)).rejects.toThrow(/The server is running/);
      return match;
    });
    await serving(async (club) => expect(await summary(club, made.id)).toEqual(made));
  });

  test('is refused from what is no backup, is damaged, or comes from a newer version; what was there stays', async () => {
    const { match } = await serving(async (club) => {
      const made = await create(club);
      await backup(where, copy);
      return made;
    });
    const [no, damaged, newer, other] = ['no', 'damaged', 'newer', 'other'].map((name) => pathOf(folder, name)) as [
      string,
      string,
      string,
      string,
    ];
    writeFileSync(no, 'a letter');
    await expect(restore(where, no)).rejects.toThrow(/not a database of SQLite/);
    const bytes = readFileSync(copy);
    writeFileSync(damaged, Buffer.from(bytes).fill(0xff, 4096, 8 * 4096));
    await expect(restore(where, damaged)).rejects.toThrow(/is damaged/);
    writeFileSync(newer, bytes);
    const db = new SQLite(newer);
    db.exec("INSERT INTO kysely_migration VALUES ('999-later', '2030-01-01')");
    db.close();
    await expect(restore(where, newer)).rejects.toThrow(/newer version of Salient \(999-later\)/);
    const empty = new SQLite(other);
    empty.exec('CREATE TABLE a (b)');
    empty.close();
    await expect(restore(where, other)).rejects.toThrow(/is not a backup of Salient/);
    await expect(restore(where, pathOf(folder, 'absent'))).rejects.toThrow(/There is no file/);
    await serving(async (club) => expect(await summary(club, match.id)).toEqual(match));
  });

  test('keeps what was there beside it', async () => {
    await serving(async (club) => {
      await create(club);
      await backup(where, copy);
    });
    const target = pathOf(elsewhere.dataDir, SQLITE_FILE);
    copyFileSync(copy, target);
    await restore(elsewhere, copy);
    expect(readFileSync(target)).toEqual(readFileSync(copy));
    expect(existsSync(`${target}.before-restore`)).toBe(true);
  });
});
