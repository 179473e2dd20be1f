/**
 * Copies everything that the server keeps to a file of SQLite, while it runs, and puts a copy back while it does not.
 * SQLite copies itself; from and to PostgreSQL the rows are copied (`postgresCopy.ts`).
 */
import { chownSync, closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import SQLite from 'libsql';
import type { Config } from '../config.ts';
import { SQLITE_FILE } from '../storage/open.ts';
import { BackupFailed, checkMigrations } from './backupFile.ts';
import { copyOfPostgres, restorePostgres } from './postgresCopy.ts';

type Where = Pick<Config, 'dataDir' | 'databaseUrl'>;

/** Throws `BackupFailed`. The file must not be there yet. */
export const backup = async ({ dataDir, databaseUrl }: Where, file: string): Promise<void> => {
  if (existsSync(file)) throw new BackupFailed(`${file} is there already. Choose another name; nothing was written.`);
  const arriving = `${file}.arriving`;
  const source = databaseUrl ? arriving : join(dataDir, SQLITE_FILE);
  try {
    if (databaseUrl) {
      makePrivate(arriving);
      await copyOfPostgres(databaseUrl, arriving);
    }
    if (!existsSync(source)) throw new BackupFailed(`There is no database ${source} to copy.`);
    makePrivate(file);
    using(source, (db) => db.prepare('VACUUM INTO ?').run(file));
    checkCopy(file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    for (const rest of ['', '-wal', '-shm']) rmSync(`${arriving}${rest}`, { force: true });
  }
};

/** Throws `BackupFailed`; then everything is as it was. What was there is kept beside it as `….before-restore`. */
export const restore = async ({ dataDir, databaseUrl }: Where, file: string): Promise<void> => {
  if (!existsSync(file)) throw new BackupFailed(`There is no file ${file}.`);
  checkCopy(file);
  if (databaseUrl) return restorePostgres(databaseUrl, file);
  const target = join(dataDir, SQLITE_FILE);
  if (existsSync(target)) mustBeAlone(target);
  const arriving = `${target}.arriving`;
  await copyFile(file, arriving);
  flush(arriving);
  handOver(arriving, existsSync(target) ? target : dataDir);
  if (existsSync(target)) renameSync(target, `${target}.before-restore`);
  for (const rest of ['-wal', '-shm']) rmSync(`${target}${rest}`, { force: true });
  renameSync(arriving, target);
};

/** An empty file, which SQLite fills: the seeds and notes in it are for who makes the copy alone. */
const makePrivate = (file: string): void => closeSync(openSync(file, 'w', 0o600));

/** Who restores as root leaves the database to whom it belonged, or the folder: the server runs as somebody else. */
const handOver = (file: string, former: string): void => {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(former);
  chownSync(file, uid, gid);
};

const using = <Value>(file: string, use: (db: SQLite.Database) => Value): Value => {
  const db = new SQLite(file);
  try {
    return use(db);
  } finally {
    db.close();
  }
};

const MAGIC = 'SQLite format 3\0';

const isSqlite = (file: string): boolean => {
  const handle = openSync(file, 'r');
  const start = Buffer.alloc(MAGIC.length);
  readSync(handle, start, 0, MAGIC.length, 0);
  closeSync(handle);
  return start.toString('latin1') === MAGIC;
};

/** A whole database of Salient, and of no later version. */
const checkCopy = (file: string): void => {
  if (!isSqlite(file)) throw new BackupFailed(`${file} is not a backup: it is not a database of SQLite.`);
  const found = using(file, (db) => {
    const check = readable(() => db.pragma('integrity_check') as unknown);
    if (JSON.stringify(check) !== '[{"integrity_check":"ok"}]') return null;
    return readable(() => db.prepare('SELECT name FROM kysely_migration').all() as { name: string }[]) ?? [];
  });
  if (found === null) throw new BackupFailed(`${file} is damaged: it does not pass SQLite’s own check.`);
  checkMigrations(
    file,
    found.map(({ name }) => name),
  );
};

const readable = <Value>(read: () => Value): Value | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

/** A running server holds the database: its journal cannot be put away then. What is in the journal goes into the file. */
const mustBeAlone = (file: string): void => {
  const alone = using(file, (db) => readable(() => JSON.stringify(db.pragma('journal_mode = DELETE'))));
  if (!alone?.includes('delete'))
    throw new BackupFailed('The server is running on this database. End it first; nothing was changed.');
};

const flush = (file: string): void => {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
};
