/** `npm run verify -- match.json[.gz]`: re-runs a recorded match and prints its final hash, or where it goes wrong. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadAll } from '../game/data/loadAll.ts';
import { finalHash } from '../game/match.ts';
import { readRecord } from '../game/protocol/readRecord.ts';
import { sentenceOf } from '../game/protocol/recordProblem.ts';
import { fail, printJson } from './lib/cli.ts';

const args = process.argv.slice(2);
const json = args.includes('--json');
const [file, ...rest] = args.filter((arg) => arg !== '--json');
if (!file || rest.length > 0 || file.startsWith('--'))
  fail('usage: npm run verify -- [--json] FILE   (.json or .json.gz)');

const textOf = (path: string): string => {
  try {
    const bytes = readFileSync(path);
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    return fail(`${path} cannot be read: ${(error as Error).message}`);
  }
};

loadAll();
const result = readRecord(textOf(file as string));
if (!result.ok) {
  if (json) printJson({ ok: false, problem: result.refusal });
  else process.stderr.write(`${file}: ${sentenceOf(result.refusal)}\n`);
  process.exitCode = 1;
} else {
  const match = result.value;
  const hash = finalHash(match);
  if (json)
    printJson({
      ok: true,
      finalHash: hash,
      orders: match.record.orders.length,
      week: match.state.week,
      result: match.state.result,
    });
  else process.stdout.write(`${hash}\n`);
}
