/**
 * `npm run balance` — the computer against itself at equal levels in every shipped scenario: how often each side does
 * better than history, written to `game/data/balance.json` for the scenarios' cards. `--scenario ID` and `--level normal`
 * (both may be repeated), `--games N`, `--threads 1`, `--seed S`.
 *
 * `npm run balance -- --check` fails where a stored result was played with other rules or another scenario **and** a fresh
 * sample (`--sample 40`) lies outside its interval.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LEVEL_IDS, type LevelId } from '../game/ai/levels.ts';
import type { Balance } from '../game/data/balance.ts';
import { loadAll } from '../game/data/loadAll.ts';
import { RULES_VERSION } from '../game/data/rulesVersion.ts';
import { SCENARIO_IDS } from '../game/data/scenarioGroups.ts';
import { findScenario } from '../game/library.ts';
import type { Scenario } from '../game/scenario.ts';
import { balanceFrom, gamesFor, jobsOf, lineOf, outside } from './lib/balance.ts';
import { fail } from './lib/cli.ts';
import { isComplete, playedMatches } from './lib/matches.ts';
import { rulesHash } from './lib/rulesHash.ts';

const FILE = new URL('../game/data/balance.json', import.meta.url);

const stored = (): readonly Balance[] => JSON.parse(readFileSync(FILE, 'utf8')) as Balance[];

/** In the order of the scenarios, then of the levels. */
const placeOf = ({ scenario, level }: Balance): number =>
  SCENARIO_IDS.indexOf(scenario) * LEVEL_IDS.length + LEVEL_IDS.indexOf(level);

const store = (result: Balance): void => {
  const others = stored().filter(({ scenario, level }) => scenario !== result.scenario || level !== result.level);
  const all = [...others, result].sort((a, b) => placeOf(a) - placeOf(b));
  writeFileSync(FILE, `[\n${all.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`);
};

const found = (id: string): { readonly scenario: Scenario; readonly hash: string } =>
  findScenario(id) ?? fail(`unknown scenario '${id}'`);

interface Asked {
  readonly games: number | null;
  readonly threads: number;
  readonly seed: string;
}

/** Null when it was stopped before all were played. */
const play = async (id: string, level: LevelId, { games, threads, seed }: Asked): Promise<Balance | null> => {
  const { scenario, hash } = found(id);
  const jobs = jobsOf(id, level, games ?? gamesFor(scenario, level), seed);
  const answers = await playedMatches(jobs, { name: `balance-${id}-${level}`, threads });
  if (!isComplete(jobs, answers)) return null;
  return balanceFrom(scenario, level, answers, {
    date: new Date().toISOString().slice(0, 10),
    rulesVersion: RULES_VERSION,
    rulesHash: rulesHash(),
    scenarioHash: hash,
  });
};

const check = async (wanted: readonly Balance[], asked: Asked): Promise<void> => {
  const rules = rulesHash();
  let wrong = 0;
  for (const each of wanted) {
    const name = `${each.scenario} ${each.level}`;
    if (each.rulesHash === rules && each.scenarioHash === found(each.scenario).hash) continue;
    const fresh = await play(each.scenario, each.level, asked);
    if (!fresh) return;
    const sides = outside(each, fresh);
    wrong += sides.length > 0 ? 1 : 0;
    console.log(
      `${name}: played with other rules; ${sides.length === 0 ? 'a fresh sample agrees' : `OUTSIDE for ${sides.join(', ')}`}`,
    );
    if (sides.length > 0) console.log(`  stored ${lineOf(each)}\n  fresh  ${lineOf(fresh)}`);
  }
  console.log(wrong === 0 ? `${wanted.length} results hold` : `${wrong} results must be played again`);
  process.exitCode = wrong === 0 ? 0 : 1;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', multiple: true },
      level: { type: 'string', multiple: true },
      games: { type: 'string' },
      threads: { type: 'string', default: '1' },
      seed: { type: 'string', default: 'balance' },
      check: { type: 'boolean', default: false },
      sample: { type: 'string', default: '40' },
    },
  });
  loadAll();
  const levels = (values.level ?? ['normal']) as LevelId[];
  for (const level of levels) if (!LEVEL_IDS.includes(level)) fail(`--level is one of ${LEVEL_IDS.join(', ')}`);
  const ids = values.scenario ?? SCENARIO_IDS;
  const threads = Number(values.threads);
  const games = values.games === undefined ? null : Number(values.games);
  if (games !== null && !(Number.isInteger(games) && games > 0)) fail('--games must be a whole number of 1 or more');
  if (values.check) {
    const wanted = stored().filter(
      ({ scenario, level }) => ids.includes(scenario) && (values.level === undefined || levels.includes(level)),
    );
    await check(wanted, { games: Number(values.sample), threads, seed: 'check' });
    return;
  }
  for (const level of levels)
    for (const id of ids) {
      const result = await play(id, level, { games, threads, seed: values.seed });
      if (!result) return;
      store(result);
      console.log(lineOf(result));
    }
};

await main();
