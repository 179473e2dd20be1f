/** Opens the database and brings its tables up to date: a file of SQLite, or PostgreSQL. */
import { join } from 'node:path';
import { Kysely, type Migration, Migrator, PostgresDialect, type SqliteDatabase, SqliteDialect } from 'kysely';
import SQLite from 'libsql';
import pg from 'pg';
import { migrations } from './migrations.ts';
import type { Database } from './schema.ts';
import { SettlingDialect } from './settled.ts';

export type Storage = {
  readonly db: Kysely<Database>;
  readonly kind: 'sqlite' | 'postgres';
  /** Where PostgreSQL is, for listening; null for SQLite. */
  readonly url: string | null;
  readonly close: () => Promise<void>;
};

const MEMORY = ':memory:';
export const SQLITE_FILE = 'salient.sqlite';

/** Milliseconds since 1970 and counts: all of them numbers that JavaScript holds exactly. */
const BIGINT = 20;
pg.types.setTypeParser(BIGINT, Number);

/** `file` may be `:memory:`. */
export const openSqlite = async (file: string): Promise<Storage> => {
  const sqlite = new SQLite(file);
  sqlite.exec('PRAGMA journal_mode = WAL');
  sqlite.exec('PRAGMA synchronous = NORMAL'); // an acknowledged order survives the power going off: see settled.ts
  sqlite.exec('PRAGMA wal_autocheckpoint = 4000'); // pages; an order that comes to it waits for all of them
  sqlite.exec('PRAGMA foreign_keys = ON');
  sqlite.exec('PRAGMA busy_timeout = 5000');
  sqlite.exec('PRAGMA secure_delete = ON'); // of a class that was deleted no name stays in the file: see wipe.ts
  const dialect =
    file === MEMORY
      ? new SqliteDialect({ database: sqlite as unknown as SqliteDatabase })
      : new SettlingDialect(sqlite, file);
  const db = new Kysely<Database>({ dialect });
  return ready({ db, kind: 'sqlite', url: null, close: () => db.destroy() });
};

export const openPostgres = async (url: string): Promise<Storage> => {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', () => undefined); // an idle connection was lost: the pool makes another
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return ready({ db, kind: 'postgres', url, close: () => db.destroy() });
};

export const openStorage = (config: {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
}): Promise<Storage> =>
  config.databaseUrl ? openPostgres(config.databaseUrl) : openSqlite(join(config.dataDir, SQLITE_FILE));

const ready = async (storage: Storage): Promise<Storage> => {
  const provider = { getMigrations: async (): Promise<Record<string, Migration>> => ({ ...migrations }) };
  const { error } = await new Migrator({ db: storage.db, provider }).migrateToLatest();
  if (!error) return storage;
  await storage.close();
  throw error;
};
