/** `npm run simulate -- --scenario ID --games N --seed S --ukraine normal --russia random [--json FILE|--json] [--records DIR]` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { computerPlayer } from '../game/ai/choose.ts';
import { LEVEL_IDS } from '../game/ai/levels.ts';
import type { Player } from '../game/ai/player.ts';
import { randomPlayer } from '../game/ai/random.ts';
import { loadAll } from '../game/data/loadAll.ts';
import { findScenario } from '../game/library.ts';
import { STANDARD_OPTIONS } from '../game/match.ts';
import { simulateGame } from '../game/replay/simulate.ts';
import { fail, printJson } from './lib/cli.ts';

/** A new player for every match: the computer keeps its plan between orders. */
const PLAYERS: Readonly<Record<string, () => Player>> = {
  random: () => randomPlayer,
  ...Object.fromEntries(LEVEL_IDS.map((level) => [level, () => computerPlayer(level)])),
};

const USAGE =
  'usage: npm run simulate -- --scenario ID [--games N] [--seed S] [--ukraine random|easy|normal|hard] [--russia random|easy|normal|hard] [--no-fog] [--jitter] [--long] [--json [FILE]] [--records DIR]';

const read = () => {
  const args = process.argv.slice(2);
  // `--json` without a file means standard output.
  const bare = args.indexOf('--json');
  if (bare >= 0 && (args[bare + 1] === undefined || args[bare + 1]?.startsWith('--')))
    args.splice(bare, 1, '--json', '-');
  try {
    return parseArgs({
      args,
      options: {
        scenario: { type: 'string' },
        games: { type: 'string', default: '1' },
        seed: { type: 'string', default: '1' },
        ukraine: { type: 'string', default: 'random' },
        russia: { type: 'string', default: 'random' },
        'no-fog': { type: 'boolean', default: false },
        jitter: { type: 'boolean', default: false },
        long: { type: 'boolean', default: false },
        json: { type: 'string' },
        records: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
};

const playerNamed = (name: string): (() => Player) =>
  Object.hasOwn(PLAYERS, name)
    ? (PLAYERS[name] as () => Player)
    : fail(`unknown player '${name}': known are ${Object.keys(PLAYERS).join(', ')}`);

const main = (): void => {
  loadAll();
  const flags = read();
  const scenario = flags.scenario ?? fail(USAGE);
  if (!findScenario(scenario)) fail(`unknown scenario '${scenario}': see npm run scenario -- list`);
  const count = Number(flags.games);
  if (!Number.isInteger(count) || count < 1) fail(`--games must be a whole number of 1 or more, not '${flags.games}'`);
  const [ukraine, russia] = [playerNamed(flags.ukraine), playerNamed(flags.russia)];
  const options = { ...STANDARD_OPTIONS, fog: !flags['no-fog'], jitter: flags.jitter, long: flags.long };
  if (flags.records) mkdirSync(flags.records, { recursive: true });

  const games: unknown[] = [];
  let stopped = false;
  process.on('SIGINT', () => {
    stopped = true;
  });
  const finish = (): void => {
    const report = { scenario, ukraine: flags.ukraine, russia: flags.russia, options, asked: count, games };
    if (flags.json === '-') printJson(report);
    else if (flags.json) writeFileSync(flags.json, `${JSON.stringify(report, null, 1)}\n`);
  };
  const next = (index: number): void => {
    if (stopped || index >= count) {
      process.stderr.write(stopped ? `\nstopped after ${index} of ${count} games; what is done is kept\n` : '\n');
      finish();
      process.exitCode = stopped ? 130 : 0;
      process.removeAllListeners('SIGINT');
      return;
    }
    const seed = count === 1 ? flags.seed : `${flags.seed}-${index + 1}`;
    const began = performance.now();
    const game = simulateGame({ scenario, seed, players: { UA: ukraine(), RU: russia() }, options });
    const ms = Math.round(performance.now() - began);
    const weeks = game.rows;
    games.push({
      seed,
      orders: game.orders,
      refused: game.refused,
      weeks,
      result: game.result,
      finalHash: game.finalHash,
      ms,
    });
    if (flags.records)
      writeFileSync(join(flags.records, `${scenario}-${seed}.json`), `${JSON.stringify(game.record)}\n`);
    const last = weeks[weeks.length - 1];
    process.stderr.write(
      `game ${index + 1}/${count} seed ${seed}: ${game.orders} orders, ${game.refused} refused, held ${Math.round(last?.heldKm2 ?? 0)} km², ${ms} ms\n`,
    );
    setImmediate(next, index + 1);
  };
  next(0);
};

main();
