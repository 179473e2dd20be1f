import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Failure, node, run } from './run.mjs';

/** What a headless Chromium needs in a container, and what keeps it from the network. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * It starts: a file alone is not enough, since libraries may be missing or it may be a stub that asks to install.
 * @param {string} file
 */
const works = (file) =>
  existsSync(file) && spawnSync(file, ['--version', '--no-sandbox'], { timeout: 30_000, stdio: 'ignore' }).status === 0;

const candidates = () => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), chromium.executablePath()];
};

/**
 * A Chromium that works: the one that SALIENT_CHROMIUM names, one on the PATH, or Playwright's own download.
 * @returns {string | undefined}
 */
export const findBrowser = () => {
  const named = process.env['SALIENT_CHROMIUM'];
  if (!named) return candidates().find(works);
  if (works(named)) return named;
  throw new Failure(`SALIENT_CHROMIUM=${named} is not a Chromium that starts.`);
};

const isRoot = process.getuid?.() === 0;

/** @type {[why: string, install: () => Promise<void>][]} */
const installations = [
  [
    "Playwright's own download",
    () =>
      node('node_modules/@playwright/test/cli.js', [
        'install',
        '--no-shell',
        ...(isRoot ? ['--with-deps'] : []),
        'chromium',
      ]),
  ],
];
if (isRoot && process.platform === 'linux') {
  installations.push([
    "the system's package",
    async () => {
      await run('apt-get', ['update', '-q']);
      await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
    },
  ]);
}

/**
 * The browser for the tests, installed when there is none.
 * @returns {Promise<string>}
 */
export const ensureBrowser = async () => {
  const present = findBrowser();
  if (present) return present;
  for (const [what, install] of installations) {
    console.log(`No Chromium was found; trying ${what} …`);
    await install().catch((error) => console.log(error.message));
    const found = findBrowser();
    if (found) return found;
  }
  throw new Failure(
    'The browser tests need Chromium, and it could not be installed from here. Install it (Debian, Ubuntu: sudo apt-get install chromium; ' +
      'any system: npx playwright install --with-deps chromium), or name one: SALIENT_CHROMIUM=/path/to/chromium npm test',
  );
};
