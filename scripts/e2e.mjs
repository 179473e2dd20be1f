// `npm run e2e`: Playwright against the built app; what stands after `--` is Playwright's (a file, --headed, -g …), but for
// --postgres: then the server keeps everything in a PostgreSQL, and unless files are named it is the online tests alone.
import { install } from './lib/install.mjs';
import { command, node } from './lib/run.mjs';
import { buildIfNeeded } from './lib/suite.mjs';

command(async () => {
  await install();
  // Only now: the module needs what has just been installed.
  const { ensureBrowser } = await import('./lib/browser.mjs');
  await buildIfNeeded();
  const given = process.argv.slice(2);
  const args = given.filter((arg) => arg !== '--postgres');
  const onPostgres = args.length < given.length;
  if (onPostgres && !args.some((arg) => arg.includes('.spec.'))) args.unshift('tests/e2e/online');
  const env = {
    ...process.env,
    SALIENT_CHROMIUM: await ensureBrowser(),
    ...(onPostgres && { SALIENT_E2E_POSTGRES: '1' }),
  };
  await node('node_modules/@playwright/test/cli.js', ['test', '--pass-with-no-tests', ...args], { env });
});
