import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAll } from '../../../game/data/loadAll.ts';
import { pageOf } from '../../../server/lobby/list.ts';
import { abandoned } from '../../../server/operations/retention.ts';
import { openSqlite, type Storage } from '../../../server/storage/open.ts';
import { everyQuery } from '../../helpers/manyMatches.ts';

let storage: Storage;
beforeAll(async () => {
  loadAll();
  storage = await openSqlite(':memory:');
});
afterAll(() => storage.close());

type Explained = Pick<ReturnType<typeof pageOf | typeof abandoned>, 'explain'>;

const planOf = async (query: Explained): Promise<readonly string[]> =>
  (await query.explain<{ detail: string }>(undefined, sql`query plan`)).map(({ detail }) => detail);

test('a page of the list is read along its index alone, in order, whatever it is narrowed by', async () => {
  const after = { created: 5, status: 1, id: 'A'.repeat(22) };
  for (const query of everyQuery())
    for (const place of [null, after]) {
      const plan = await planOf(pageOf(storage.db, query.status ?? 'open', query, place));
      expect(plan, JSON.stringify(query)).toHaveLength(1);
      expect(plan[0]).toMatch(/^SEARCH match USING COVERING INDEX match_page \(visibility=\? AND status=\?/);
    }
});

test('what may be deleted is found by its last change, in an index of that alone', async () => {
  expect(await planOf(abandoned(storage.db, 5))).toEqual(['SEARCH match USING INDEX match_stale (updated_at<?)']);
});
