import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** What the build reads, relative to the project. */
export const sources = [
  'client',
  'game',
  'server',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'scripts/build.mjs',
  'scripts/serviceWorker.config.ts',
  'scripts/lib/language.ts',
  'scripts/lib/languageFiles.ts',
];
const results = ['dist/client/index.html', 'dist/server/main.js'];
const stamp = join(root, 'dist/stamp');

/**
 * @param {string} path relative to the project
 * @returns {string[]}
 */
const filesUnder = (path) => {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(inner) : [inner];
  });
};

/** One hash of everything that the build reads. By content: a checkout changes times without changing the program. */
export const sourcesHash = () => {
  const hash = createHash('sha256');
  for (const source of sources) {
    const files = source.includes('.') ? [source] : filesUnder(source).sort();
    for (const file of files)
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex');
};

/** Is there a build of these very sources? */
export const isBuilt = () =>
  results.every((file) => existsSync(join(root, file))) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === sourcesHash();

export const forgetBuild = () => rmSync(stamp, { force: true });

/** @param {string} hash */
export const rememberBuild = (hash) => writeFileSync(stamp, hash);
