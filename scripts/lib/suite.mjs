import { isBuilt } from './buildStamp.mjs';
import { build } from './install.mjs';
import { node } from './run.mjs';

// The steps that `npm test` and `npm run check` share. Each runs a tool's own JavaScript and rejects when it fails.

export const lint = () => node('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);

export const types = async () => {
  await node('node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']);
  await node('node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'game/tsconfig.json']);
};

/** @param {string[]} args */
export const vitest = (...args) => node('node_modules/vitest/vitest.mjs', ['run', ...args]);

/** @param {{ quiet?: boolean }} [options] */
export const buildIfNeeded = async (options) => {
  if (!isBuilt()) await build(options);
};
