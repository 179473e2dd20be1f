import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuiltServer } from '../helpers/builtServer.ts';

/** Playwright runs this before the specs: the built app on a free port, with a data folder of its own. */
export default async function startServer() {
  const dataDir = mkdtempSync(join(tmpdir(), 'salient-e2e-'));
  const server = await startBuiltServer({ DATA_DIR: dataDir });
  process.env['SALIENT_URL'] = server.url;
  return async () => {
    await server.end();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
