import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { FIRST_LANGUAGE } from './game/languages.ts';
import { languageWanted, pluginsFor } from './scripts/lib/language.ts';
import { LANGUAGE_FILES } from './scripts/lib/languageFiles.ts';
import { folderOf } from './scripts/lib/languages.mjs';
import { rulesHash } from './scripts/lib/rulesHash.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What every page needs lies in few files: many small ones would weigh more. Not the map, the scenarios and what reads
 * the files of others: these are fetched when they are needed.
 */
const CHUNKS = [
  {
    name: 'libraries',
    test: /node_modules\/(?:react|react-dom|scheduler|wouter|regexparam|@mantine|clsx)\/|vite\/preload-helper/,
  },
  // What the words of every page need, apart: a page on which no match is played does not bring the rules.
  { name: 'ground', test: /\/game\/(?:hex\/.*|classroom\/.*|board|map|result|state|languages)\.ts$/, priority: 1 },
  {
    name: 'rules',
    test: /\/game\/(?!(?:protocol|replay|ai|data\/history)\/|data\/(?:scenarioCards|kurskDeck)|favours).*\.ts$|node_modules\/@noble\//,
  },
];

const language = languageWanted();
const languagePlugins = () => pluginsFor(language, LANGUAGE_FILES);

const SERVER = { main: here('server/main.ts'), computerThread: here('server/match/computerThread.ts') };

/**
 * `vite build` makes the client, whose files name each other relatively so that it works under any path. `vite build
 * --ssr` makes the server, as a file for the process and one for its threads, with what they share; of node_modules it needs
 * only the driver of SQLite, which is no JavaScript, and what that driver needs. With `SALIENT_LANGUAGE=de` the client is that
 * of another language, in a folder of its own; `npm run dev` takes it as well.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root: here(isSsrBuild ? '.' : 'client'),
  base: isSsrBuild ? '/' : './',
  plugins: isSsrBuild ? [] : [react(), ...languagePlugins()],
  worker: { format: 'es', plugins: languagePlugins },
  // With which rules the page was built: results that were measured with others say so.
  define: { __RULES_HASH__: JSON.stringify(rulesHash()) },
  build: {
    outDir: here(isSsrBuild ? 'dist/server' : `dist/client/${folderOf(language)}`),
    copyPublicDir: language === FIRST_LANGUAGE,
    emptyOutDir: true,
    target: isSsrBuild ? 'node20' : 'es2022',
    manifest: !isSsrBuild,
    sourcemap: false,
    chunkSizeWarningLimit: isSsrBuild ? 8000 : 500, // kB; the server holds its maps and scenarios
    rolldownOptions: isSsrBuild
      ? { input: SERVER, checks: { eval: false } } // Koa's depd names its functions by eval
      : { output: { codeSplitting: { groups: CHUNKS } } },
  },
  ssr: isSsrBuild ? { noExternal: true, external: ['libsql'] } : {},
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:8000',
      '/healthz': 'http://127.0.0.1:8000',
      '/socket.io': { target: 'http://127.0.0.1:8000', ws: true },
    },
  },
  test: {
    root: here('.'),
    environment: 'node',
    setupFiles: ['tests/helpers/deck.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
}));
