// `npm run check`: the part of `npm test` that is quick enough to run before each commit.
import { install } from './lib/install.mjs';
import { command, steps } from './lib/run.mjs';
import { lint, types, vitest } from './lib/suite.mjs';

command(() =>
  steps([
    ['install', install],
    ['format and lint', lint],
    ['types', types],
    ['quick tests', () => vitest('--exclude', '**/*.slow.test.*', '--exclude', '**/*fuzz*')],
  ]),
);
