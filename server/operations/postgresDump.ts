/** Backups of PostgreSQL, by its own `pg_dump` and `pg_restore`. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { BackupFailed, checkMigrations } from './backupFile.ts';

/** The password goes through the environment: a command line can be read by others. */
const environmentOf = (databaseUrl: string): NodeJS.ProcessEnv => {
  const { hostname, port, username, password, pathname, searchParams } = new URL(databaseUrl);
  const values = {
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
  };
  return { ...process.env, ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) };
};

const run = (program: string, args: readonly string[], databaseUrl: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: environmentOf(databaseUrl), stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, said] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.once('error', () =>
      reject(new BackupFailed(`${program} is needed for PostgreSQL and is not installed (postgresql-client).`)),
    );
    child.once('close', (code) =>
      code === 0 ? resolve(out) : reject(new BackupFailed(`${program} failed: ${said.trim()}`)),
    );
  });

export const dumpPostgres = async (databaseUrl: string, file: string): Promise<void> => {
  try {
    await run('pg_dump', ['--format=custom', '--no-owner', `--file=${file}`], databaseUrl);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
};

/** Throws `BackupFailed` while a server, or anybody else, is connected to the database. */
const mustBeAlone = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const others = await client.query(
      'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    if (others.rows.length > 0)
      throw new BackupFailed('The server, or another program, is connected to the database. End it first.');
  } finally {
    await client.end();
  }
};

/** All or nothing: in one transaction. */
export const restorePostgres = async (databaseUrl: string, file: string): Promise<void> => {
  const table = await run('pg_restore', ['--data-only', '--table=kysely_migration', '--file=-', file], databaseUrl);
  checkMigrations(
    file,
    [...table.matchAll(/^(\d{3}-[a-z-]+)\t/gm)].map(([, name = '']) => name),
  );
  await mustBeAlone(databaseUrl);
  const how = ['--clean', '--if-exists', '--no-owner', '--single-transaction', '--exit-on-error'];
  const database = environmentOf(databaseUrl)['PGDATABASE'] ?? '';
  await run('pg_restore', [...how, `--dbname=${database}`, file], databaseUrl);
};
