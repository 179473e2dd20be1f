/**
 * Deletes so that nothing of it stays on the disk. SQLite writes zeros over what is deleted (`secure_delete`), and the
 * log beside its file, which held what was there before, is emptied. PostgreSQL overwrites when it vacuums.
 */
import { type Kysely, SqliteAdapter, sql, type Transaction } from 'kysely';
import type { Database } from './schema.ts';

export const wiped = async <T>(db: Kysely<Database>, act: (tx: Transaction<Database>) => Promise<T>): Promise<T> => {
  const done = await db.transaction().execute(act);
  if (db.getExecutor().adapter instanceof SqliteAdapter) await sql`pragma wal_checkpoint(truncate)`.execute(db);
  return done;
};
