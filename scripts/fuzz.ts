/** `npm run fuzz [-- --scenario ID] [--games N] [--seed S]`: random games with invariants; all scenarios by default. */
import { parseArgs } from 'node:util';
import { loadAll } from '../game/data/loadAll.ts';
import { failureText, fuzzGame } from '../tests/helpers/fuzz.ts';
import { fail, printJson } from './lib/cli.ts';

const GAMES: Readonly<Record<string, number>> = { 'across-the-border': 1500, 'aid-freeze': 450, campaign: 50 };

const { values: flags } = parseArgs({
  options: {
    scenario: { type: 'string' },
    games: { type: 'string' },
    seed: { type: 'string', default: String(process.pid) },
    json: { type: 'boolean', default: false },
  },
});

loadAll();
const scenarios = flags.scenario ? [flags.scenario] : Object.keys(GAMES);
const report: { scenario: string; games: number; orders: number; seconds: number }[] = [];
for (const scenario of scenarios) {
  const count = Number(flags.games ?? GAMES[scenario] ?? 50);
  if (!Number.isInteger(count) || count < 1) fail(`--games must be a whole number of 1 or more, not '${flags.games}'`);
  let orders = 0;
  const began = performance.now();
  for (let game = 1; game <= count; game++) {
    const played = fuzzGame(scenario, `${flags.seed}-${game}`);
    if ('wrong' in played) fail(failureText(played), 1);
    else orders += played.orders;
    if (game % 25 === 0 || game === count)
      process.stderr.write(`\r${scenario}: ${game}/${count} games, ${orders} orders`);
  }
  process.stderr.write('\n');
  report.push({ scenario, games: count, orders, seconds: Math.round((performance.now() - began) / 100) / 10 });
}
if (flags.json) printJson({ seed: flags.seed, scenarios: report });
else
  for (const row of report)
    process.stdout.write(
      `${row.scenario}: ${row.games} games, ${row.orders} orders, no invariant broken (${row.seconds} s, seed ${flags.seed})\n`,
    );
