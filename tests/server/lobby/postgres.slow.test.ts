import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAll } from '../../../game/data/loadAll.ts';
import { pageOf } from '../../../server/lobby/list.ts';
import { everyQuery, manyMatches } from '../../helpers/manyMatches.ts';
import { startPostgres, type TestPostgres } from '../../helpers/postgres.ts';
import { lobbyRulings } from './rulings.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

lobbyRulings('the lobby on PostgreSQL', () => postgres.open());

test('among 10,000 matches a page of the list is read along its index alone, whatever it is narrowed by', async () => {
  loadAll();
  const storage = await postgres.open();
  await manyMatches(storage, 10_000);
  await sql`vacuum analyze match`.execute(storage.db);
  for (const query of everyQuery()) {
    const plan = await pageOf(storage.db, query.status ?? 'open', query, null).explain<{ 'QUERY PLAN': string }>();
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text, JSON.stringify(query)).toMatch(/Index Only Scan (Backward )?using match_page/);
  }
  await storage.close();
});
