/**
 * `npm run calibrate` — the computer against itself, many times, week by week beside history: median and 10-90 % band of
 * the held area, losses, supply, results, and the front in chosen weeks. `--games 100 --level normal --scenario
 * campaign --seed S --threads 1 --out docs/calibration`. What was played is kept (`lib/matches.ts`), so that a run that was
 * stopped goes on where it stood.
 *
 * `--compare` plays the same seeds without the aid freeze as well, and prints and writes what that changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCurve, loadFront } from '../game/data/history/history.ts';
import { loadAll } from '../game/data/loadAll.ts';
import { RULES_VERSION } from '../game/data/rulesVersion.ts';
import { boardNamed, findScenario } from '../game/library.ts';
import { summaryOf, tableOf } from './lib/calibration.ts';
import { chartOf, frontChartOf } from './lib/calibrationChart.ts';
import { fail } from './lib/cli.ts';
import { comparisonOf, comparisonTable, FREEZE } from './lib/comparison.ts';
import { isComplete, playedMatches } from './lib/matches.ts';
import type { MatchJob, PlayerName } from './lib/playMatch.ts';
import { rulesHash } from './lib/rulesHash.ts';

/** Weeks in which the shape of the salient is compared. */
const FRONT_WEEKS = [3, 11, 16, 24, 29];

/** With the freeze and without, the same seeds: up to the freeze the matches are the same. */
const compare = async (
  jobs: readonly MatchJob[],
  about: object,
  name: string,
  threads: number,
  out: string,
): Promise<void> => {
  const freeze = await playedMatches(jobs, { name, threads });
  const held = jobs.map((job): MatchJob => ({ ...job, options: { heldEvents: FREEZE } }));
  const without = await playedMatches(held, { name: `${name}-no-freeze`, threads });
  if (!isComplete(jobs, freeze) || !isComplete(held, without)) return;
  const measures = comparisonOf(freeze, without);
  writeFileSync(
    join(out, `freeze-${name}.json`),
    `${JSON.stringify({ ...about, pairs: jobs.length, heldBack: FREEZE, measures }, null, 1)}\n`,
  );
  console.log(comparisonTable(measures));
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
      compare: { type: 'boolean', default: false },
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
  mkdirSync(values.out, { recursive: true });
  const jobs = Array.from(
    { length: count },
    (_, i): MatchJob => ({
      scenario: values.scenario,
      seed: `${values.seed}-${i + 1}`,
      players,
      frontIn: FRONT_WEEKS,
    }),
  );
  const about = {
    rulesVersion: RULES_VERSION,
    rulesHash: rulesHash(),
    scenarioHash: found.hash,
    date: new Date().toISOString().slice(0, 10),
    scenario: values.scenario,
    seeds: `${values.seed}-1 to ${values.seed}-${count}`,
    players,
  };
  if (values.compare) {
    await compare(jobs, about, name, Number(values.threads), values.out);
    return;
  }
  const used = await playedMatches(jobs, { name, threads: Number(values.threads), fresh: values.fresh });
  if (used.length === 0) fail('no match was played', 1);
  const history = { ...(await loadCurve()), ...(await loadFront()) };
  const board = boardNamed(found.scenario.map);
  const summary = summaryOf(used, history, FRONT_WEEKS, about, board);
  writeFileSync(join(values.out, `${name}.json`), `${JSON.stringify(summary, null, 1)}\n`);
  writeFileSync(join(values.out, `${name}.svg`), chartOf(summary));
  if (summary.fronts.length > 0) writeFileSync(join(values.out, `${name}-front.svg`), frontChartOf(summary, board));
  console.log(tableOf(summary));
};

await main();
