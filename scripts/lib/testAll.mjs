import { install } from './install.mjs';
import { command, node, steps } from './run.mjs';
import { buildIfNeeded, lint, types, vitest } from './suite.mjs';

command(() =>
  steps([
    ['install', install],
    ['format and lint', lint],
    ['types', types],
    ['build', buildIfNeeded],
    ['size', () => node('scripts/size.mjs')],
    ['unit, property, perft, layer, fuzz and replay tests', vitest],
    ['browser tests', () => node('scripts/e2e.mjs')],
    [
      'a match in browsers on PostgreSQL',
      () => node('scripts/e2e.mjs', ['--postgres', '-g', 'sits down with two clicks']),
    ],
  ]),
);
