import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { openSqlite } from '../../../server/storage/open.ts';
import { startClub } from '../../helpers/club.ts';
import { wholeLesson } from './lesson.ts';

test('a whole lesson on SQLite: thirty join, play three weeks in eight groups over a restart, look back, and are deleted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-lesson-'));
  let later = 0;
  const start = async () =>
    startClub({ storage: await openSqlite(join(folder, 'lesson.sqlite')), now: () => Date.now() + later });
  await wholeLesson({
    start,
    restart: async (club) => {
      await club.end();
      return start();
    },
    pass: (ms) => {
      later += ms;
    },
  });
  rmSync(folder, { recursive: true, force: true });
}, 180_000);
