import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { sql } from 'kysely';
import SQLite from 'libsql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadAll } from '../../game/data/loadAll.ts';
import { legalOrders } from '../../game/engine.ts';
import { viewFor } from '../../game/view.ts';
import { loadMatch } from '../../server/match/loaded.ts';
import { backup, restore } from '../../server/operations/backup.ts';
import { openStorage, type Storage } from '../../server/storage/open.ts';
import { playing, startClub, summary, type TestClub } from '../helpers/club.ts';
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  loadAll();
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

let folder: string;
let copy: string;
beforeEach(() => {
  folder = mkdtempSync(pathOf(tmpdir(), 'salient-backup-'));
  copy = pathOf(folder, 'copy.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A database that nobody is connected to. */
const database = async () => {
  const storage = await postgres.open();
  await storage.close();
  return { dataDir: folder, databaseUrl: storage.url as string };
};
type Where = Parameters<typeof backup>[0];

const serving = async <Value>(where: Where, act: (club: TestClub) => Promise<Value>): Promise<Value> => {
  const club = await startClub({ storage: await openStorage(where) });
  try {
    return await act(club);
  } finally {
    await club.end();
  }
};

const playOn = async ({ tables: { matches } }: TestClub, id: string, orders: number): Promise<void> => {
  for (let n = 0; n < orders; n++) {
    const state = (await matches.storage.load(id))?.state.G.state;
    if (!state) throw new Error('there is no such match');
    const seat = state.turn.side === 'UA' ? '0' : '1';
    const order = legalOrders(viewFor(state, seat)).find(({ type }) => type === 'stance');
    expect(await matches.order(id, seat, null, order)).toMatchObject({ ok: true });
  }
};

/** As it is read from the database: the state with its record, revisions, who sits where. */
const whole = async (storage: Storage, id: string) => {
  const seats = await storage.db.selectFrom('seat').selectAll().where('match_id', '=', id).orderBy('seat').execute();
  const { state, revisions, standing } = (await loadMatch(storage.db, id)) ?? {};
  return JSON.parse(JSON.stringify({ state, revisions, standing, seats }));
};

describe('a backup of PostgreSQL', () => {
  test('is made while the server runs, and brings everything back: here, in another database, or in a file', async () => {
    const where = await database();
    const { id, before } = await serving(where, async (club) => {
      const { id } = await playing(club);
      await playOn(club, id, 5);
      await backup(where, copy);
      const before = { summary: await summary(club, id), match: await whole(club.storage, id) };
      await playOn(club, id, 2);
      expect(await whole(club.storage, id)).not.toEqual(before.match);
      return { id, before };
    });
    expect(readdirSync(folder)).toEqual(['copy.sqlite']);
    const file: Where = { dataDir: mkdtempSync(pathOf(folder, 'file-')), databaseUrl: null };
    for (const to of [where, await database(), file]) {
      await restore(to, copy);
      await serving(to, async (club) => {
        expect(await summary(club, id)).toEqual(before.summary);
        expect(await whole(club.storage, id)).toEqual(before.match);
        await playOn(club, id, 1);
      });
    }
  });

  test('of a server on a file moves its club to PostgreSQL', async () => {
    const file: Where = { dataDir: mkdtempSync(pathOf(folder, 'file-')), databaseUrl: null };
    const { id, before } = await serving(file, async (club) => {
      const { id } = await playing(club);
      await playOn(club, id, 3);
      await backup(file, copy);
      return { id, before: await whole(club.storage, id) };
    });
    const to = await database();
    await restore(to, copy);
    await serving(to, async (club) => {
      expect(await whole(club.storage, id)).toEqual(before);
      await playOn(club, id, 1);
    });
  });

  test('is refused while the server runs, from what is no backup or newer, and where nobody answers', async () => {
    const where = await database();
    const made = await serving(where, async (club) => {
      const { id } = await playing(club);
      await backup(where, copy);
      await expect(backup(where, copy)).rejects.toThrow(/is there already/);
      await expect(restore(where, copy)).rejects.toThrow(/connected to the database/);
      return summary(club, id);
    });
    const [letter, newer, absent] = ['letter', 'newer', 'absent'].map((name) => pathOf(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(letter, 'a letter');
    await expect(restore(where, letter)).rejects.toThrow(/is not a backup/);
    copyFileSync(copy, newer);
    const db = new SQLite(newer);
    db.exec("INSERT INTO kysely_migration VALUES ('999-later', '2030-01-01')");
    db.close();
    await expect(restore(where, newer)).rejects.toThrow(/newer version of Salient/);
    const nobody: Where = { ...where, databaseUrl: 'postgres://salient:secret@127.0.0.1:9/salient' };
    const failed = backup(nobody, absent);
    await expect(failed).rejects.toThrow(/could not be opened: .*ECONNREFUSED/);
    await expect(failed).rejects.not.toThrow(/secret/);
    expect(readdirSync(folder)).not.toContain('absent');
    await serving(where, async (club) => expect(await summary(club, made.id)).toEqual(made));
  });

  test('is not made of what is not Salient’s, or of an older version’s tables', async () => {
    const storage = await postgres.open();
    await sql`delete from kysely_migration where name = '005-pages'`.execute(storage.db);
    const older: Where = { dataDir: folder, databaseUrl: storage.url };
    await storage.close();
    await expect(backup(older, copy)).rejects.toThrow(/of an older version/);
    const empty = await postgres.openEmpty();
    await expect(backup({ dataDir: folder, databaseUrl: empty }, copy)).rejects.toThrow(/nothing of Salient/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
