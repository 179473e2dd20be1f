import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { Failure, node, run } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Packages | null}
 */
const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
};

/**
 * Does what is installed answer to the lockfile? Optional packages (binaries of other systems) may be absent.
 * @param {string} project
 */
export const isInstalled = (project = root) => {
  const wanted = packagesIn(join(project, 'package-lock.json'));
  const present = packagesIn(join(project, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    if (!found) return optional === true;
    return found.version === version && existsSync(join(project, path, 'package.json'));
  });
};

/** Installs exactly what the lockfile names, unless it is there already. */
export const install = async () => {
  if (isInstalled()) return;
  console.error('Installing what Salient needs (only the first time and after an update) …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const [program, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  try {
    await run(program, [...before, ...args], { quiet: true, shell: program === 'npm' && process.platform === 'win32' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Failure(`The installation failed; npm's own message stands above. Is the network reachable? (${reason})`);
  }
};

/** @param {{ quiet?: boolean }} [options] */
export const build = async (options) => node('scripts/build.mjs', [], options);
