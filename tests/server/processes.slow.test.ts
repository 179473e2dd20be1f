import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadAll } from '../../game/data/loadAll.ts';
import { fastRandom } from '../../game/dice.ts';
import { legalOrders } from '../../game/engine.ts';
import type { Seat, Viewer } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import { loadMatch } from '../../server/match/loaded.ts';
import type { Storage } from '../../server/storage/open.ts';
import { killLoop } from '../helpers/killing.ts';
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts';
import { BothSides, recordProblems, Sitter, startTables, type TablesProcess } from '../helpers/processes.ts';
import { openTestTables, until } from '../helpers/tables.ts';
import { tableRulings } from './match/rulings.ts';

beforeAll(loadAll);

test('a server that dies at any moment has lost no order that it answered, and done none twice', async () => {
  const { kills, orders, problems } = await killLoop(6, 2);
  expect(problems).toEqual([]);
  expect([kills, orders > 20]).toEqual([6, true]);
}, 180_000);

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

tableRulings('a table on PostgreSQL', () => postgres.open());

describe('two processes on one database', () => {
  let storage: Storage;
  let processes: TablesProcess[];
  let id: string;
  beforeEach(async () => {
    storage = await postgres.open();
    const here = await openTestTables(storage);
    id = (await here.create('campaign')).id;
    await here.tables.end();
    const environment = { DATABASE_URL: storage.url as string };
    processes = await Promise.all([startTables(environment), startTables(environment)]);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(processes.map(({ kill }) => kill()));
    await storage.close();
  });

  const [first, second] = [0, 1].map((n) => () => (processes[n] as TablesProcess).url) as [() => string, () => string];
  const truth = async (viewer: Viewer) => {
    const loaded = await loadMatch(storage.db, id);
    return JSON.parse(JSON.stringify(viewFor(loaded?.state.G.state as never, viewer)));
  };
  const shows = async (sitter: Sitter, viewer: Viewer) => {
    const expected = JSON.stringify(await truth(viewer));
    await until(() => JSON.stringify(sitter.view).length === expected.length);
    expect(sitter.view).toEqual(JSON.parse(expected));
    expect(sitter.gaps).toBe(0);
  };

  test('each tells its own players what the other’s order', async () => {
    const watchers = [await Sitter.at(first(), id, '1'), await Sitter.at(second(), id, '0')] as const;
    const players = new BothSides((seat) => (seat === '0' ? first() : second()), id, fastRandom(3));
    const playing = players.play();
    await until(() => players.given.length >= 150);
    players.stop();
    await playing;
    expect([...players.refused, ...(await recordProblems(storage, id, players.given))]).toEqual([]);
    await shows(watchers[0], '1');
    await shows(watchers[1], '0');
    for (const { client } of watchers) client.socket.disconnect();
  }, 120_000);

  test('of two orders at the same moment one wins; the other is told so, and is brought up to date', async () => {
    const seat: Seat = (await loadMatch(storage.db, id))?.row.turn === 'RU' ? '1' : '0';
    const racers = [await Sitter.at(first(), id, seat), await Sitter.at(second(), id, seat)] as const;
    const [one, two] = legalOrders(racers[0].view).filter(({ type }) => type === 'stance');
    // Both have read the match and want to write it when the row comes free.
    const answers = await storage.db.transaction().execute(async (tx) => {
      await tx.selectFrom('match').select('id').where('id', '=', id).forUpdate().execute();
      const sent = [racers[0].client.order(one), racers[1].client.order(two)];
      await until(async () => (await waitingForLocks(storage)) === 2);
      return { sent };
    });
    const codes = (await Promise.all(answers.sent)).map((answer) => (answer.ok ? 'ok' : answer.refusal.code));
    expect(codes.toSorted()).toEqual(['conflict', 'ok']);
    for (const racer of racers) await shows(racer, seat);
    const winner = racers[codes.indexOf('ok')] as Sitter;
    const loser = racers[codes.indexOf('conflict')] as Sitter;
    const next = legalOrders(loser.view).find(({ type }) => type === 'stance');
    expect(await loser.client.order(next)).toMatchObject({ ok: true });
    await shows(winner, seat);
    for (const racer of racers) racer.close();
  }, 60_000);

  test('when one dies nothing that it answered is lost, and its players go on at the other', async () => {
    let gone = false;
    const where = (seat: Seat) => (gone || seat === '1' ? second() : first());
    const players = new BothSides(where, id, fastRandom(4));
    const playing = players.play();
    await until(() => players.given.length >= 50);
    await processes[0]?.kill();
    gone = true;
    const before = players.given.length;
    await until(() => players.given.length >= before + 50);
    players.stop();
    await playing;
    expect([...players.refused, ...(await recordProblems(storage, id, players.given))]).toEqual([]);
  }, 120_000);

  test('when the line between them is cut they find it again, and what was said meanwhile', async () => {
    const watcher = await Sitter.at(second(), id, '0');
    const players = new BothSides(first, id, fastRandom(5));
    const playing = players.play();
    for (const count of [20, 40]) {
      await until(() => players.given.length >= count);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%'`.execute(storage.db);
    }
    await until(() => players.given.length >= 60);
    players.stop();
    await playing;
    await shows(watcher, '0');
    watcher.close();
  }, 60_000);
});

const waitingForLocks = async (storage: Storage): Promise<number> => {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock'`.execute(storage.db);
  return rows[0]?.count ?? 0;
};
