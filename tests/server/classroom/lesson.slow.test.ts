import { afterAll, beforeAll, test } from 'vitest';
import { openPostgres } from '../../../server/storage/open.ts';
import { startClub } from '../../helpers/club.ts';
import { startPostgres, type TestPostgres } from '../../helpers/postgres.ts';
import { wholeLesson } from './lesson.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

test('a whole lesson on PostgreSQL, over a restart', async () => {
  let later = 0;
  const now = () => Date.now() + later;
  await wholeLesson({
    start: async () => startClub({ storage: await postgres.open(), now }),
    restart: async (club) => {
      const url = club.storage.url as string;
      await club.end();
      return startClub({ storage: await openPostgres(url), now });
    },
    pass: (ms) => {
      later += ms;
    },
  });
}, 300_000);
