/**
 * `npm run calibrate` — the computer against itself, many times, week by week beside history: median and 10-90 % band of
 * the held area, losses, supply, results, and the front in chosen weeks. `--games 100 --level normal --scenario
 * campaign --seed S --threads 1 --out docs/calibration`. What was played is kept in the JSON file, so that a run that
 * was stopped goes on where it stood (same scenario, level, seed and rules).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCurve, loadFront } from '../game/data/history/history.ts';
import { loadAll } from '../game/data/loadAll.ts';
import { RULES_VERSION } from '../game/data/rulesVersion.ts';
import { boardNamed, findScenario } from '../game/library.ts';
import { summaryOf, tableOf } from './lib/calibration.ts';
import { chartOf, frontChartOf } from './lib/calibrationChart.ts';
import { fail } from './lib/cli.ts';
import type { MatchAnswer, MatchJob, PlayerName } from './lib/playMatch.ts';
import { playAll } from './lib/pool.ts';

/** Weeks in which the shape of the salient is compared. */
const FRONT_WEEKS = [3, 11, 16, 24, 29];

/** Where single matches are kept while a run goes on; not part of what is published. */
const RUNS = 'data/calibration';

/** What is kept of a run. */
interface Kept {
  readonly rulesVersion: number;
  readonly scenarioHash: string;
  readonly answers: MatchAnswer[];
}

const read = (file: string, hash: string): MatchAnswer[] => {
  if (!existsSync(file)) return [];
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  return kept.rulesVersion === RULES_VERSION && kept.scenarioHash === hash ? kept.answers : [];
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      games: { type: 'string', default: '100' },
      level: { type: 'string', default: 'normal' },
      ukraine: { type: 'string' },
      russia: { type: 'string' },
      scenario: { type: 'string', default: 'campaign' },
      seed: { type: 'string', default: 'calibrate' },
      threads: { type: 'string', default: '1' },
      out: { type: 'string', default: 'docs/calibration' },
      fresh: { type: 'boolean', default: false },
    },
  });
  loadAll();
  const found = findScenario(values.scenario) ?? fail(`unknown scenario '${values.scenario}'`);
  const count = Number(values.games);
  if (!Number.isInteger(count) || count < 1) fail(`--games must be a whole number of 1 or more, not '${values.games}'`);
  const players = {
    UA: (values.ukraine ?? values.level) as PlayerName,
    RU: (values.russia ?? values.level) as PlayerName,
  };
  const name = `${values.scenario}-${players.UA}-${players.RU}`;
  mkdirSync(RUNS, { recursive: true });
  mkdirSync(values.out, { recursive: true });
  const file = join(RUNS, `${name}-${values.seed}.json`);
  const answers = values.fresh ? [] : read(file, found.hash);
  const known = new Set(answers.map(({ job }) => job.seed));
  const jobs = Array.from({ length: count }, (_, i) => `${values.seed}-${i + 1}`)
    .filter((seed) => !known.has(seed))
    .map((seed): MatchJob => ({ scenario: values.scenario, seed, players, frontIn: FRONT_WEEKS }));
  const keep = (): void => {
    const kept: Kept = { rulesVersion: RULES_VERSION, scenarioHash: found.hash, answers };
    writeFileSync(file, `${JSON.stringify(kept)}\n`);
  };
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
    process.stderr.write('\nstopping after the matches that are being played; what is done is kept\n');
  });
  const began = performance.now();
  let played = 0;
  await playAll<MatchJob, MatchAnswer>(
    new URL('./lib/matchWorker.ts', import.meta.url),
    jobs,
    Number(values.threads),
    (answer) => {
      answers.push(answer);
      played++;
      const left = ((performance.now() - began) / played) * (jobs.length - played);
      process.stderr.write(`\r${played}/${jobs.length} matches, about ${Math.ceil(left / 60000)} min left   `);
      if (played % 10 === 0) keep();
    },
    () => stopped,
  );
  keep();
  process.stderr.write('\n');
  const history = { ...(await loadCurve()), ...(await loadFront()) };
  const wanted = new Set(Array.from({ length: count }, (_, i) => `${values.seed}-${i + 1}`));
  const used = answers.filter(({ job }) => wanted.has(job.seed));
  const board = boardNamed(found.scenario.map);
  const summary = summaryOf(
    used,
    history,
    FRONT_WEEKS,
    {
      rulesVersion: RULES_VERSION,
      date: new Date().toISOString().slice(0, 10),
      scenario: values.scenario,
      seeds: `${values.seed}-1 to ${values.seed}-${count}`,
      players,
    },
    board,
  );
  writeFileSync(join(values.out, `${name}.json`), `${JSON.stringify(summary, null, 1)}\n`);
  writeFileSync(join(values.out, `${name}.svg`), chartOf(summary));
  if (summary.fronts.length > 0) writeFileSync(join(values.out, `${name}-front.svg`), frontChartOf(summary, board));
  console.log(tableOf(summary));
};

await main();
