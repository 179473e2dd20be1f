import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqlite, type Storage } from '../../server/storage/open.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salient-settled-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (storage: Storage, n: number) =>
  storage.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('setting')
      .values({ key: `${n}`, value: 'begun' })
      .execute();
    if (n % 10 === 9) throw new Error('given up');
    await tx.updateTable('setting').set({ value: 'done' }).where('key', '=', `${n}`).execute();
  });

const written = async (file: string) => {
  const storage = await openSqlite(file);
  const rows = await storage.db.selectFrom('setting').select(['key', 'value']).execute();
  await storage.close();
  return rows;
};

test('many writes at the same time are each whole or not there at all, and closing leaves them in the file alone', async () => {
  const file = join(folder, 'a.sqlite');
  const storage = await openSqlite(file);
  const results = await Promise.allSettled(Array.from({ length: 100 }, (_, n) => write(storage, n)));
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
  await storage.close();
  copyFileSync(file, join(folder, 'b.sqlite'));
  const rows = await written(join(folder, 'b.sqlite'));
  expect(rows).toHaveLength(90);
  expect(new Set(rows.map(({ value }) => value))).toEqual(new Set(['done']));
});

test('a write that was answered is in the log on the disk, before anything is closed', async () => {
  const file = join(folder, 'a.sqlite');
  const storage = await openSqlite(file);
  await Promise.all([1, 2, 3].map((n) => write(storage, n)));
  for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, join(folder, `c.sqlite${end}`));
  expect(await written(join(folder, 'c.sqlite'))).toHaveLength(3);
  await storage.close();
});
