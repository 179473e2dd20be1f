/** `npm run kill-loop [-- --kills N] [--seed S]`: a server that dies at random moments while a match is played. */
import { parseArgs } from 'node:util';
import { loadAll } from '../game/data/loadAll.ts';
import { killLoop } from '../tests/helpers/killing.ts';
import { fail, printJson } from './lib/cli.ts';

const { values: flags } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(process.pid) },
    json: { type: 'boolean', default: false },
  },
});

const [kills, seed] = [Number(flags.kills), Number(flags.seed)];
if (!Number.isInteger(kills) || kills < 1) fail(`--kills must be a whole number of 1 or more, not '${flags.kills}'`);
if (!Number.isInteger(seed)) fail(`--seed must be a whole number, not '${flags.seed}'`);
loadAll();
const done = await killLoop(kills, seed, (n) => process.stderr.write(`\r${n}/${kills} kills`));
process.stderr.write('\n');
if (flags.json) printJson({ seed, ...done });
if (done.problems.length > 0) fail(`seed ${seed}:\n  ${done.problems.join('\n  ')}`, 1);
if (!flags.json)
  process.stdout.write(
    `${done.kills} kills, ${done.orders} orders, ${done.again} sent again: each is in the journal once, in order, and the record re-runs (seed ${seed})\n`,
  );
