/** Builds the service worker into the built client, with the list of what it keeps; `scripts/build.mjs` runs it last. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { PAGE, WORKER } from './shared.ts';

const built = fileURLToPath(new URL('../../dist/client/', import.meta.url));

/** Not what lies there for servers, nor this worker itself. */
const isKept = (path: string): boolean => !/^\.|\.(?:br|gz)$/.test(path) && path !== WORKER;

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
      revision: url.startsWith('assets/')
        ? null
        : createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
    }));

/** The script that the page begins with: its name changes with every change of the program. */
const firstScript = (): string => {
  const name = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(readFileSync(join(built, PAGE), 'utf8'))?.[1];
  if (!name) throw new Error(`${PAGE} of the build names no script`);
  return name;
};

export default defineConfig(() => ({
  publicDir: false as const,
  define: {
    KEPT: JSON.stringify(kept()),
    BUILD: JSON.stringify(firstScript()),
    'process.env.NODE_ENV': '"production"',
  },
  build: {
    outDir: built,
    emptyOutDir: false,
    target: 'es2022',
    lib: {
      entry: fileURLToPath(new URL('serviceWorker.ts', import.meta.url)),
      formats: ['iife' as const],
      name: 'salient',
      fileName: () => WORKER,
    },
  },
}));
