/** `npm run leak [-- --games N] [--scenario ID] [--seed S]`: matches through the real server, looking for what it must not tell. */
import { parseArgs } from 'node:util';
import { loadAll } from '../game/data/loadAll.ts';
import { openHall } from '../tests/helpers/hall.ts';
import { leakGame } from '../tests/helpers/leak.ts';
import { leakBesideComputer } from '../tests/helpers/leakComputer.ts';
import { fail, printJson } from './lib/cli.ts';

const { values: flags } = parseArgs({
  options: {
    games: { type: 'string', default: '500' },
    scenario: { type: 'string', default: 'aid-freeze' },
    seed: { type: 'string', default: String(process.pid) },
    json: { type: 'boolean', default: false },
  },
});

/** Every so many games one against the computer. */
const COMPUTER_EVERY = 10;

const count = Number(flags.games);
if (!Number.isInteger(count) || count < 1) fail(`--games must be a whole number of 1 or more, not '${flags.games}'`);
loadAll();
const at = await openHall();
const total = { seed: flags.seed, games: 0, orders: 0, hidden: 0, compared: 0, againstComputer: 0 };
const check = (name: string, leaks: readonly string[]): void => {
  if (leaks.length > 0) fail(`${flags.scenario}, game ${name}:\n  ${leaks.slice(0, 10).join('\n  ')}`, 1);
};
for (let game = 1; game <= count; game++) {
  const name = `${flags.seed}-${game}`;
  const { orders, hidden, compared, leaks } = await leakGame(at, flags.scenario, name);
  check(name, leaks);
  if (game % COMPUTER_EVERY === 0) {
    const beside = await leakBesideComputer(at, flags.scenario, name);
    check(`${name} against the computer`, beside.leaks);
    total.againstComputer++;
    total.orders += beside.orders;
  }
  total.games++;
  total.orders += orders;
  total.hidden += hidden;
  total.compared += compared;
  process.stderr.write(`\r${game}/${count} games, ${total.orders} orders, ${total.compared} comparisons`);
}
process.stderr.write('\n');
await at.close();
if (flags.json) printJson(total);
else
  process.stdout.write(
    `${total.games} games and ${total.againstComputer} against the computer, ${total.orders} orders, ${total.hidden} hidden ones in one twin alone, ${total.compared} comparisons: nothing was told that must not be (seed ${flags.seed})\n`,
  );
