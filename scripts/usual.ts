/**
 * `npm run usual` — how the ledger usually moves week by week when the computer plays both sides at the normal level,
 * written to `game/data/usualChange.json` for the debrief's quick estimate. `--scenario ID` (may be repeated), `--games N`,
 * `--threads 1`. Matches that were played before are taken from `data/matches`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadAll } from '../game/data/loadAll.ts';
import { RULES_VERSION } from '../game/data/rulesVersion.ts';
import { SCENARIO_IDS } from '../game/data/scenarioGroups.ts';
import type { UsualChange } from '../game/data/usualChange.ts';
import { findScenario } from '../game/library.ts';
import { newMatch, STANDARD_OPTIONS } from '../game/match.ts';
import { standing } from '../game/replay/playOn.ts';
import { seedFrom } from '../game/replay/simulate.ts';
import { jobsOf } from './lib/balance.ts';
import { fail } from './lib/cli.ts';
import { isComplete, playedMatches } from './lib/matches.ts';
import { rulesHash } from './lib/rulesHash.ts';
import { usualFrom } from './lib/usualChange.ts';

const FILE = new URL('../game/data/usualChange.json', import.meta.url);
const GAMES = '24';

const stored = (): readonly UsualChange[] => JSON.parse(readFileSync(FILE, 'utf8')) as UsualChange[];

const store = (result: UsualChange): void => {
  const all = [...stored().filter(({ scenario }) => scenario !== result.scenario), result].sort(
    (a, b) => SCENARIO_IDS.indexOf(a.scenario) - SCENARIO_IDS.indexOf(b.scenario),
  );
  writeFileSync(FILE, `[\n${all.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`);
};

/** False when it was stopped before all were played. */
const measure = async (id: string, games: number, threads: number): Promise<boolean> => {
  const { scenario, hash } = findScenario(id) ?? fail(`unknown scenario '${id}'`);
  const jobs = jobsOf(id, 'normal', games, 'outlook');
  const answers = await playedMatches(jobs, { name: `usual-${id}`, threads });
  if (!isComplete(jobs, answers)) return false;
  const start = standing(newMatch(id, STANDARD_OPTIONS, seedFrom('usual'), 'fast').state);
  const result = usualFrom(
    scenario,
    start,
    answers.map(({ standings }) => standings),
    {
      date: new Date().toISOString().slice(0, 10),
      rulesVersion: RULES_VERSION,
      rulesHash: rulesHash(),
      scenarioHash: hash,
    },
  );
  store(result);
  console.log(`${id.padEnd(26)} ${games} matches, ${result.weeks.length - 1} weeks`);
  return true;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', multiple: true },
      games: { type: 'string', default: GAMES },
      threads: { type: 'string', default: '1' },
    },
  });
  loadAll();
  const games = Number(values.games);
  if (!(Number.isInteger(games) && games > 0)) fail('--games must be a whole number of 1 or more');
  for (const id of values.scenario ?? SCENARIO_IDS) if (!(await measure(id, games, Number(values.threads)))) return;
};

await main();
