import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `vite build` makes the client, `vite build --ssr server/main.ts` the server, as one file each way that needs no node_modules. */
export default defineConfig(({ isSsrBuild }) => ({
  root: here(isSsrBuild ? '.' : 'client'),
  plugins: [react()],
  build: {
    outDir: here(isSsrBuild ? 'dist/server' : 'dist/client'),
    emptyOutDir: true,
    target: isSsrBuild ? 'node20' : 'es2022',
    manifest: !isSsrBuild,
    sourcemap: false,
    rolldownOptions: isSsrBuild ? { checks: { eval: false } } : {}, // Koa's depd names its functions by eval
  },
  ssr: { noExternal: true },
  server: { proxy: { '/healthz': 'http://127.0.0.1:8000' } },
  test: {
    root: here('.'),
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
}));
