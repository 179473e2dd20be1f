/**
 * `npm run bench:lobby [-- --json] [-- --postgres]`: a page of the lobby's list among 10,000 matches, for every
 * combination of what it can be narrowed by, also those that match nothing; beside a plain query along an index.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { loadAll } from '../../game/data/loadAll.ts';
import type { ListQuery } from '../../game/protocol/lobby.ts';
import { listMatches } from '../../server/lobby/list.ts';
import { openSqlite, type Storage } from '../../server/storage/open.ts';
import { everyQuery, manyMatches } from '../helpers/manyMatches.ts';
import { startPostgres } from '../helpers/postgres.ts';
import { type Figure, figure, table } from './measure.ts';

const MATCHES = 10_000;
const RUNS = 5;

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return performance.now() - began;
};

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number;

const medianOf = async (act: () => Promise<unknown>): Promise<number> => {
  await act();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await timed(act));
  return middle(times);
};

/** The newest 21, by the index that the list uses, with nothing left out. */
const plain = ({ db }: Storage) =>
  db
    .selectFrom('match')
    .select(['id', 'created_at'])
    .where('visibility', '=', 'public')
    .where('status', '=', 'open')
    .orderBy('created_at', 'desc')
    .limit(21)
    .execute();

const figuresOn = async (name: string, storage: Storage): Promise<readonly Figure[]> => {
  await manyMatches(storage, MATCHES);
  await sql.raw(storage.kind === 'postgres' ? 'vacuum analyze match' : 'analyze').execute(storage.db);
  const times: { query: ListQuery; ms: number }[] = [];
  for (const query of everyQuery()) times.push({ query, ms: await medianOf(() => listMatches(storage.db, query)) });
  const slowest = times.reduce((a, b) => (b.ms > a.ms ? b : a));
  const beside = await medianOf(() => plain(storage));
  process.stderr.write(`${name}: slowest ${JSON.stringify(slowest)}\n`);
  return [
    figure(
      `${name}: a page of the list, each of ${times.length} combinations`,
      'ms',
      null,
      times.map(({ ms }) => ms),
    ),
    figure(`${name}: the slowest combination`, 'ms', { atMost: 20 }, [slowest.ms]),
    figure(`${name}: a plain query along the index`, 'ms', null, [beside]),
    figure(`${name}: the slowest against the plain query`, '×', null, [slowest.ms / beside]),
  ];
};

loadAll();
const folder = mkdtempSync(join(tmpdir(), 'salient-lobby-'));
const sqlite = await openSqlite(join(folder, 'matches.sqlite'));
const figures = [...(await figuresOn('SQLite', sqlite))];
await sqlite.close();
rmSync(folder, { recursive: true, force: true });
if (process.argv.includes('--postgres')) {
  const postgres = await startPostgres();
  const storage = await postgres.open();
  figures.push(...(await figuresOn('PostgreSQL', storage)));
  await storage.close();
  await postgres.stop();
}
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(figures)}\n` : `${table(figures)}\n`);
