/** Builds the service worker into the built client, with the list of what it keeps; `scripts/build.mjs` runs it last. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { PAGE, WORKER } from '../client/serviceWorker/shared.ts';
import { LANGUAGES } from '../game/languages.ts';
import { languageWanted, pluginsFor } from './lib/language.ts';
import { LANGUAGE_FILES } from './lib/languageFiles.ts';
import { folderOf } from './lib/languages.mjs';

const built = fileURLToPath(new URL('../dist/client/', import.meta.url));
const language = languageWanted();
/** Of the pages in this language; what lies outside all of these is for every language. */
const folder = folderOf(language);
const foldersOfOthers = LANGUAGES.map(folderOf).filter((each) => each !== folder && each !== '');

/** Pages of the first language lie beside the folders of the others. */
const isOfLanguage = (path: string): boolean =>
  path.startsWith(folder) ? !foldersOfOthers.some((other) => path.startsWith(other)) : /^icon/.test(path);

/** Not what lies there for servers, nor a worker itself. */
const isKept = (path: string): boolean =>
  !/(?:^|\/)\.|\.(?:br|gz)$/.test(path) && !path.endsWith(WORKER) && isOfLanguage(path);

const kept = () =>
  readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, url: file.slice(built.length).replaceAll('\\', '/') }))
    .filter(({ url }) => isKept(url))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ file, url }) => ({
      url,
      // The names in assets/ hold a hash of what is in them.
      revision: url.startsWith(`${folder}assets/`)
        ? null
        : createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
    }));

/** The script that the page begins with: its name changes with every change of the program. */
const firstScript = (): string => {
  const name = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(
    readFileSync(join(built, folder, PAGE), 'utf8'),
  )?.[1];
  if (!name) throw new Error(`${folder}${PAGE} of the build names no script`);
  return `${folder}${name}`;
};

export default defineConfig(() => ({
  plugins: pluginsFor(language, LANGUAGE_FILES),
  publicDir: false as const,
  define: {
    KEPT: JSON.stringify(kept()),
    PAGE: JSON.stringify(`${folder}${PAGE}`),
    BUILD: JSON.stringify(firstScript()),
    'process.env.NODE_ENV': '"production"',
  },
  build: {
    outDir: join(built, folder),
    emptyOutDir: false,
    target: 'es2022',
    lib: {
      entry: fileURLToPath(new URL('../client/serviceWorker/serviceWorker.ts', import.meta.url)),
      formats: ['iife' as const],
      name: 'salient',
      fileName: () => WORKER,
    },
  },
}));
