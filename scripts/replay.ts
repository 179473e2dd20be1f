/**
 * `npm run replay -- FILE [--json]` re-runs a match file and prints it week by week;
 * `npm run replay -- --record` plays the recorded games of the tests anew, after a change of the rules.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { randomPlayer } from '../game/ai/random.ts';
import { loadAll, SCENARIOS } from '../game/data/loadAll.ts';
import { STANDARD_OPTIONS } from '../game/match.ts';
import { readRecord } from '../game/protocol/readRecord.ts';
import { sentenceOf } from '../game/protocol/recordProblem.ts';
import { simulateGame } from '../game/replay/simulate.ts';
import { fail, printJson } from './lib/cli.ts';

const RECORDED = new URL('../tests/replays/', import.meta.url);

const record = (): void => {
  const index: Record<string, { finalHash: string; orders: number }> = {};
  for (const { id } of SCENARIOS) {
    const game = simulateGame({
      scenario: id,
      seed: 'recorded',
      players: { UA: randomPlayer, RU: randomPlayer },
      options: { ...STANDARD_OPTIONS, jitter: true },
    });
    writeFileSync(new URL(`${id}.json.gz`, RECORDED), gzipSync(JSON.stringify(game.record), { level: 9 }));
    index[`${id}.json.gz`] = { finalHash: game.finalHash, orders: game.orders };
  }
  writeFileSync(new URL('index.json', RECORDED), `${JSON.stringify(index, null, 2)}\n`);
  process.stderr.write(`recorded ${Object.keys(index).join(', ')}\n`);
};

const textOf = (file: string): string => {
  try {
    const bytes = readFileSync(file);
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    return fail(`${file} cannot be read: ${(error as Error).message}`);
  }
};

const show = (file: string, json: boolean): void => {
  const result = readRecord(textOf(file));
  if (!result.ok) return fail(`${file}: ${sentenceOf(result.refusal)}`, 1);
  const { state, record: played } = result.value;
  if (json) {
    printJson({
      scenario: played.scenario.id,
      orders: played.orders.length,
      weeks: state.history,
      result: state.result,
      ledger: state.ledger,
    });
    return;
  }
  const lines = state.history.map(
    (row) =>
      `week ${String(row.week).padStart(2)}  held ${String(Math.round(row.heldKm2)).padStart(5)} km²  steps lost: Ukraine ${row.stepsLost.UA}, Russia ${row.stepsLost.RU}`,
  );
  process.stdout.write(`${played.scenario.id}, ${played.orders.length} orders\n${lines.join('\n')}\n`);
};

const args = process.argv.slice(2);
loadAll();
const [file] = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json' && arg !== '--record');
if (unknown) fail(`unknown flag ${unknown}\nusage: npm run replay -- FILE [--json] | --record`);
if (args.includes('--record')) record();
else if (file) show(file, args.includes('--json'));
else fail('usage: npm run replay -- FILE [--json] | --record');
