import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, Migrator, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import SQLite from 'libsql';
import { beforeAll, expect, test } from 'vitest';
import { loadAll } from '../../game/data/loadAll.ts';
import { newMatch, STANDARD_OPTIONS } from '../../game/match.ts';
import { STANDARD_TERMS } from '../../game/protocol/terms.ts';
import { newRow } from '../../server/match/begin.ts';
import { loadMatch } from '../../server/match/loaded.ts';
import { firstTableState, textOfState } from '../../server/match/stored.ts';
import { newMatchId } from '../../server/security/tokens.ts';
import { migrations } from '../../server/storage/migrations.ts';
import { openSqlite } from '../../server/storage/open.ts';

beforeAll(loadAll);

/** A file as the version that knew only these changes of the tables left it. */
const oldFile = async (file: string, last: string, fill: (db: Kysely<unknown>) => Promise<void>): Promise<void> => {
  const db = new Kysely<unknown>({
    dialect: new SqliteDialect({ database: new SQLite(file) as unknown as SqliteDatabase }),
  });
  const known = Object.fromEntries(Object.entries(migrations).filter(([name]) => name <= last));
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => known } }).migrateToLatest();
  if (error) throw error;
  await fill(db);
  await db.destroy();
};

test('a match of before states lay in a table of their own is there as it was, and its free seat is listed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-migrations-'));
  const file = join(folder, 'old.sqlite');
  const match = newMatch('aid-freeze', STANDARD_OPTIONS, 'ab'.repeat(32));
  const first = firstTableState(match);
  const id = newMatchId();
  const {
    free_ua: _ua,
    free_ru: _ru,
    ...row
  } = newRow(match, { id, terms: STANDARD_TERMS, visibility: 'public', at: 1 });
  await oldFile(file, '003-list', async (db) => {
    const columns = { ...row, state: textOfState(first) };
    await sql`insert into match (${sql.join(Object.keys(columns).map((name) => sql.ref(name)))})
      values (${sql.join(Object.values(columns))})`.execute(db);
    for (const [seat, player, open] of [
      ['0', 'person', 0],
      ['1', 'nobody', 1],
    ])
      await sql`insert into seat (match_id, seat, player, open) values (${id}, ${seat}, ${player}, ${open})`.execute(
        db,
      );
  });
  const storage = await openSqlite(file);
  const loaded = await loadMatch(storage.db, id);
  expect(loaded?.row).toMatchObject({ free_ua: 0, free_ru: 1, seed: match.seed });
  expect(loaded?.state).toEqual(JSON.parse(JSON.stringify({ ...first, deltalog: undefined })));
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
});
