/** The computer's seats while servers die, and on several processes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadAll } from '../../game/data/loadAll.ts';
import { openSqlite, type Storage } from '../../server/storage/open.ts';
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts';
import { recordProblems, startTables } from '../helpers/processes.ts';
import { openTestTables } from '../helpers/tables.ts';

beforeAll(loadAll);

const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const rowOf = (storage: Storage, id: string) =>
  storage.db.selectFrom('match').select(['state_id', 'turn']).where('id', '=', id).executeTakeFirstOrThrow();
const until = async (storage: Storage, id: string, holds: (row: Awaited<ReturnType<typeof rowOf>>) => boolean) => {
  while (!holds(await rowOf(storage, id))) await moment(20);
};

/** A match that the computer begins as Ukraine, against a person who never comes. */
const withComputer = async (storage: Storage): Promise<string> => {
  const tables = await openTestTables(storage);
  const { id } = await tables.create('campaign');
  const seat = {
    match_id: id,
    nickname: null,
    token_hash: null,
    invitation_hash: null,
    open: 0,
    time_factor: 1,
  } as const;
  await storage.db
    .insertInto('seat')
    .values([
      { ...seat, seat: '0', player: 'computer', computer: 'normal', notes: '', taken_at: 0 },
      { ...seat, seat: '1', player: 'person', computer: null, notes: '', taken_at: 0 },
    ])
    .execute();
  await tables.tables.end();
  return id;
};

/** Everything in the journal is the computer's own, gave the server's own keys, and re-runs. */
const isSound = async (storage: Storage, id: string): Promise<readonly string[]> => {
  const rows = await storage.db.selectFrom('journal').select(['seat', 'key']).where('match_id', '=', id).execute();
  const others = rows.filter(({ seat }) => seat !== '0').map(({ seat }) => `an order of seat ${seat}`);
  return [...others, ...(await recordProblems(storage, id, rows as never))];
};

test('a server that is killed in the middle of the computer’s operations goes on with them when it is back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-computer-'));
  try {
    const file = join(folder, 'matches.sqlite');
    const storage = await openSqlite(file);
    const id = await withComputer(storage);
    let last = 0;
    for (let kills = 0; kills < 3; kills++) {
      const server = await startTables({ DATABASE_FILE: file, COMPUTER_THREADS: '1' });
      await until(storage, id, ({ state_id, turn }) => state_id > last || turn === 'RU');
      await server.kill();
      last = (await rowOf(storage, id)).state_id;
      expect(last).toBeGreaterThan(kills);
    }
    const server = await startTables({ DATABASE_FILE: file, COMPUTER_THREADS: '1' });
    await until(storage, id, ({ turn }) => turn === 'RU');
    await server.kill();
    expect(await isSound(storage, id)).toEqual([]);
    await storage.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

describe('on several processes', () => {
  let storage: Storage;
  let id: string;
  let environment: Readonly<Record<string, string>>;
  beforeEach(async () => {
    storage = await postgres.open();
    id = await withComputer(storage);
    environment = { DATABASE_URL: storage.url as string, COMPUTER_THREADS: '1' };
  });
  afterEach(() => storage.close());

  test('two that start at once order nothing twice, and nothing across each other', async () => {
    const processes = await Promise.all([startTables(environment), startTables(environment)]);
    await until(storage, id, ({ turn }) => turn === 'RU');
    await Promise.all(processes.map(({ kill }) => kill()));
    expect(await isSound(storage, id)).toEqual([]);
  }, 120_000);

  test('when the one that plays is killed, another goes on as soon as its hold is over', async () => {
    const first = await startTables(environment);
    await until(storage, id, ({ state_id }) => state_id >= 1);
    await first.kill();
    expect((await rowOf(storage, id)).turn).toBe('UA');
    expect(await storage.db.selectFrom('computer_hold').selectAll().execute()).toHaveLength(1);
    const second = await startTables(environment);
    await until(storage, id, ({ turn }) => turn === 'RU');
    await second.kill();
    expect(await isSound(storage, id)).toEqual([]);
  }, 180_000);
});
