/**
 * Backups of PostgreSQL: the same file that a server on SQLite writes, so that nothing but this server is needed for
 * them, of whatever version PostgreSQL is, and a club can move from one to the other.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { migrations } from '../storage/migrations.ts';
import { openPostgres, openSqlite, type Storage } from '../storage/open.ts';
import { storageProblem } from '../storage/problem.ts';
import { BackupFailed, checkMigrations } from './backupFile.ts';
import { replaceRows, rowsOfPostgres, rowsOfSqlite } from './rows.ts';

const using = async (opened: Promise<Storage>, act: (storage: Storage) => Promise<void>): Promise<void> => {
  const storage = await opened;
  try {
    await act(storage);
  } finally {
    await storage.close();
  }
};

const asking = async <Value>(url: string, ask: (client: pg.Client) => Promise<Value>): Promise<Value> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect().catch((error: unknown) => {
    throw new BackupFailed(storageProblem(error, { databaseUrl: url, dataDir: '' }));
  });
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
};

/** Throws `BackupFailed` unless the database has exactly the tables of this version: a copy changes nothing of it. */
const mustBeOfThisVersion = async (url: string): Promise<void> => {
  const names = await asking(url, async (client) => {
    const there = await client.query("SELECT to_regclass('kysely_migration') AS name");
    if (there.rows[0].name === null) throw new BackupFailed('There is nothing of Salient in the database.');
    const { rows } = await client.query('SELECT name FROM kysely_migration');
    return rows.map(({ name }: { name: string }) => name);
  });
  checkMigrations('The database', names);
  if (names.length < Object.keys(migrations).length)
    throw new BackupFailed(
      'The database is of an older version of Salient. Copy it with that version, or start this one.',
    );
};

/** Throws `BackupFailed`. */
export const copyOfPostgres = async (url: string, file: string): Promise<void> => {
  await mustBeOfThisVersion(url);
  await using(openPostgres(url), (from) =>
    using(openSqlite(file), (into) =>
      from.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((read) => into.db.transaction().execute((write) => replaceRows(rowsOfPostgres(read), write))),
    ),
  );
};

/** Throws `BackupFailed` while a server, or anybody else, is connected to the database. */
const mustBeAlone = (url: string): Promise<void> =>
  asking(url, async (client) => {
    const others = await client.query(
      'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    if (others.rows.length > 0)
      throw new BackupFailed('The server, or another program, is connected to the database. End it first.');
  });

/** All or nothing: in one transaction. The file stays as it is, whatever version it is of. */
export const restorePostgres = async (url: string, file: string): Promise<void> => {
  await mustBeAlone(url);
  const folder = mkdtempSync(join(tmpdir(), 'salient-restore-'));
  const copy = join(folder, 'copy.sqlite');
  try {
    copyFileSync(file, copy);
    await using(openSqlite(copy), (from) =>
      using(openPostgres(url), (into) =>
        into.db.transaction().execute(async (tx) => {
          await sql`lock table match`.execute(tx);
          await replaceRows(rowsOfSqlite(from.db), tx);
        }),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
