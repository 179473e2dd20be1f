// `npm run e2e`: Playwright against the built app; what stands after `--` is Playwright's (a file, --headed, -g …).
import { install } from './lib/install.mjs';
import { command, node } from './lib/run.mjs';
import { buildIfNeeded } from './lib/suite.mjs';

command(async () => {
  await install();
  // Only now: the module needs what has just been installed.
  const { ensureBrowser } = await import('./lib/browser.mjs');
  await buildIfNeeded();
  const env = { ...process.env, SALIENT_CHROMIUM: await ensureBrowser() };
  await node('node_modules/@playwright/test/cli.js', ['test', '--pass-with-no-tests', ...process.argv.slice(2)], {
    env,
  });
});
