import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuiltServer } from '../helpers/builtServer.ts';
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts';

/**
 * Playwright runs this before the specs: the built app on a free port, with a data folder of its own, or with
 * SALIENT_E2E_POSTGRES on a PostgreSQL of its own. Servers that specs start themselves join it on the same database.
 */
export default async function startServer() {
  const dataDir = mkdtempSync(join(tmpdir(), 'salient-e2e-'));
  const postgres = process.env['SALIENT_E2E_POSTGRES'] ? await onPostgres() : null;
  const server = await startBuiltServer({ DATA_DIR: dataDir });
  process.env['SALIENT_URL'] = server.url;
  return async () => {
    await server.end();
    await postgres?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

const onPostgres = async (): Promise<TestPostgres> => {
  const postgres = await startPostgres();
  process.env['DATABASE_URL'] = await postgres.openEmpty();
  return postgres;
};
