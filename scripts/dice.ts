/**
 * `npm run dice` — how much one throw decides. From each of `--combats 20` matches one attack is drawn; its dice are taken
 * as they fell and turned over (7 less each), and both are played on `--continuations 40` times with the same later
 * chance. Printed: how far that moves the attacker's share of wins, a draw counting half. `--scenario campaign --level
 * normal --seed S --threads 1 --json FILE`. Combats that were done are kept, so that a run that was stopped goes on.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LEVEL_IDS, type LevelId } from '../game/ai/levels.ts';
import { loadAll } from '../game/data/loadAll.ts';
import { RULES_VERSION } from '../game/data/rulesVersion.ts';
import { findScenario } from '../game/library.ts';
import { fail } from './lib/cli.ts';
import type { DiceAnswer, DiceJob } from './lib/diceWorker.ts';
import { playAll } from './lib/pool.ts';
import { rulesHash } from './lib/rulesHash.ts';
import { quantile } from './lib/statistics.ts';

/** No single throw may move the attacker's share of wins by more. */
const MOST = 15;

const FOLDER = 'data/matches';

interface Kept {
  readonly stamp: string;
  readonly answer: DiceAnswer;
}

const keyOf = ({ scenario, level, seed, continuations }: DiceJob): string =>
  [scenario, level, seed, continuations].join(' ');

const readKept = (file: string, stamp: string): Map<string, DiceAnswer> => {
  const rows = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const kept = rows.map((row) => JSON.parse(row) as Kept).filter((row) => row.stamp === stamp);
  return new Map(kept.map(({ answer }) => [keyOf(answer.job), answer]));
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

interface Influence {
  readonly week: number;
  readonly side: string;
  readonly target: string;
  readonly fell: number;
  readonly turned: number;
  /** Points of a hundred by which the better throw is better, and half of the 95 % interval of that. */
  readonly moved: number;
  readonly give: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Positive when the higher throw does better. */
const influenceOf = ({ week, side, target, dice, points }: DiceAnswer): Influence => {
  const sums = dice.map(([a, b]) => a + b) as [number, number];
  const sign = sums[0] >= sums[1] ? 1 : -1;
  const differences = points[0].map((value, i) => sign * (value - (points[1][i] as number)) * 100);
  const moved = mean(differences);
  const variance =
    differences.reduce((sum, value) => sum + (value - moved) ** 2, 0) / Math.max(1, differences.length - 1);
  return {
    week,
    side,
    target,
    fell: sums[0],
    turned: sums[1],
    moved: round(moved),
    give: round(1.96 * Math.sqrt(variance / differences.length)),
  };
};

const lineOf = ({ week, side, target, fell, turned, moved, give }: Influence): string =>
  `week ${String(week).padStart(2)}  ${side} on ${target}  ${String(fell).padStart(2)} or ${String(turned).padStart(2)}  ${moved.toFixed(1).padStart(6)} ± ${give.toFixed(1)} points${Math.abs(moved) > MOST ? (Math.abs(moved) - give > MOST ? '  TOO MUCH' : '  above, within chance') : ''}`;

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      combats: { type: 'string', default: '20' },
      continuations: { type: 'string', default: '40' },
      scenario: { type: 'string', default: 'campaign' },
      level: { type: 'string', default: 'normal' },
      seed: { type: 'string', default: 'dice' },
      threads: { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  });
  loadAll();
  const found = findScenario(values.scenario) ?? fail(`unknown scenario '${values.scenario}'`);
  const level = values.level as LevelId;
  if (!LEVEL_IDS.includes(level)) fail(`--level is one of ${LEVEL_IDS.join(', ')}`);
  const jobs = Array.from(
    { length: Number(values.combats) },
    (_, i): DiceJob => ({
      scenario: values.scenario,
      level,
      seed: `${values.seed}-${i + 1}`,
      continuations: Number(values.continuations),
    }),
  );
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/dice-${values.scenario}-${level}.jsonl`;
  const stamp = `${rulesHash()} ${found.hash}`;
  const kept = readKept(file, stamp);
  await playAll<DiceJob, DiceAnswer>(
    new URL('./lib/diceWorker.ts', import.meta.url),
    jobs.filter((job) => !kept.has(keyOf(job))),
    Number(values.threads),
    (answer) => {
      kept.set(keyOf(answer.job), answer);
      appendFileSync(file, `${JSON.stringify({ stamp, answer })}\n`);
      process.stderr.write(`${lineOf(influenceOf(answer))}\n`);
    },
  );
  const influences = jobs.flatMap((job) => kept.get(keyOf(job)) ?? []).map(influenceOf);
  const sizes = influences.map(({ moved }) => Math.abs(moved));
  console.log(influences.map(lineOf).join('\n'));
  console.log(
    `${influences.length} combats, ${values.continuations} continuations each: median ${quantile(sizes, 0.5).toFixed(1)}, most ${Math.max(...sizes).toFixed(1)} points; above ${MOST}: ${sizes.filter((size) => size > MOST).length}`,
  );
  const about = {
    rulesVersion: RULES_VERSION,
    rulesHash: rulesHash(),
    scenarioHash: found.hash,
    date: new Date().toISOString().slice(0, 10),
    scenario: values.scenario,
    level,
    continuations: Number(values.continuations),
  };
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ ...about, most: MOST, combats: influences }, null, 1)}\n`);
};

await main();
