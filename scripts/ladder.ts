/**
 * `npm run ladder` — the levels of the computer against each other, sides changed: every seed is played twice, once
 * with each side, and who came out better over the two has won the pair. `--games 200 --threads 1 --scenario ID
 * --pairing easy-random --seed S --json FILE`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadAll } from '../game/data/loadAll.ts';
import { RULES_VERSION } from '../game/data/rulesVersion.ts';
import { findScenario } from '../game/library.ts';
import { fail } from './lib/cli.ts';
import { playedMatches } from './lib/matches.ts';
import type { MatchAnswer, MatchJob, PlayerName } from './lib/playMatch.ts';
import { rulesHash } from './lib/rulesHash.ts';
import { intervalOf, percent } from './lib/statistics.ts';

/** What each level must do to the one below. */
const PAIRINGS: readonly { readonly strong: PlayerName; readonly weak: PlayerName; readonly aim: number }[] = [
  { strong: 'easy', weak: 'random', aim: 0.95 },
  { strong: 'normal', weak: 'easy', aim: 0.75 },
  { strong: 'hard', weak: 'normal', aim: 0.65 },
];
const SCENARIOS = ['across-the-border', 'aid-freeze'];

const margin = ({ result }: MatchAnswer): number => (result ? result.points.UA - result.points.RU : 0);

interface Tally {
  readonly pairs: number;
  readonly won: number;
  readonly tied: number;
  readonly gamesWon: number;
  readonly gamesDrawn: number;
  readonly games: number;
}

/** Answers by seed, the strong side as Ukraine first. */
const tallyOf = (answers: readonly MatchAnswer[], strong: PlayerName): Tally => {
  const bySeed = new Map<string, { ua?: MatchAnswer; ru?: MatchAnswer }>();
  let [gamesWon, gamesDrawn] = [0, 0];
  for (const answer of answers) {
    const pair = bySeed.get(answer.job.seed) ?? {};
    const isUa = answer.job.players.UA === strong;
    pair[isUa ? 'ua' : 'ru'] = answer;
    bySeed.set(answer.job.seed, pair);
    const winner = answer.result?.winner ?? null;
    if (winner === null) gamesDrawn++;
    else if ((winner === 'UA') === isUa) gamesWon++;
  }
  let [pairs, won, tied] = [0, 0, 0];
  for (const { ua, ru } of bySeed.values()) {
    if (!ua || !ru) continue;
    pairs++;
    const better = margin(ua) - margin(ru);
    if (better > 0) won++;
    else if (better === 0) tied++;
  }
  return { pairs, won, tied, gamesWon, gamesDrawn, games: answers.length };
};

/** Shares with 95 % intervals: of the pairs, a tied pair counting half; of the single matches, a draw counting half. */
const sharesOf = ({ pairs, won, tied, gamesWon, gamesDrawn, games }: Tally) => {
  const [ofPairs, ofGames] = [won + tied / 2, gamesWon + gamesDrawn / 2];
  return {
    share: ofPairs / pairs,
    interval: intervalOf(ofPairs, pairs),
    gamesShare: ofGames / games,
    gamesInterval: intervalOf(ofGames, games),
  };
};

const lineOf = (scenario: string, name: string, aim: number, tally: Tally): string => {
  const { pairs, gamesWon, gamesDrawn, games } = tally;
  const { share, interval, gamesInterval: raw } = sharesOf(tally);
  const [low, high] = interval;
  return [
    scenario.padEnd(18),
    name.padEnd(16),
    `pairs ${String(pairs).padStart(4)}`,
    `better over both sides ${percent(share)} (95 %: ${percent(low)} to ${percent(high)})`,
    `aim ${percent(aim)} ${share >= aim ? 'reached' : 'MISSED'}`,
    `results alone ${percent((gamesWon + gamesDrawn / 2) / games)} (${percent(raw[0])} to ${percent(raw[1])}; ${gamesDrawn} drawn)`,
  ].join('  ');
};

type Row = Readonly<Record<string, unknown>>;

/** Puts a pairing into the file in the place of what stood there for it; the others stay. */
const store = (file: string, row: Row): void => {
  const rows = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : [];
  const same = (other: Row): boolean => ['scenario', 'strong', 'weak'].every((key) => other[key] === row[key]);
  const all = [...rows.filter((other) => !same(other)), row];
  writeFileSync(file, `[\n${all.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      games: { type: 'string', default: '200' },
      threads: { type: 'string', default: '1' },
      scenario: { type: 'string', multiple: true },
      pairing: { type: 'string', multiple: true },
      seed: { type: 'string', default: 'ladder' },
      json: { type: 'string' },
    },
  });
  loadAll();
  const pairs = Math.ceil(Number(values.games) / 2);
  if (!(pairs >= 1)) fail('--games must be a number of 1 or more');
  const scenarios = values.scenario ?? SCENARIOS;
  for (const id of scenarios) if (!findScenario(id)) fail(`unknown scenario '${id}'`);
  const wanted = PAIRINGS.filter(({ strong, weak }) => values.pairing?.includes(`${strong}-${weak}`) ?? true);
  if (wanted.length === 0) fail('--pairing is one of easy-random, normal-easy, hard-normal');
  for (const scenario of scenarios)
    for (const { strong, weak, aim } of wanted) {
      const jobs: MatchJob[] = Array.from({ length: pairs }, (_, i) => `${values.seed}-${i + 1}`).flatMap((seed) => [
        { scenario, seed, players: { UA: strong, RU: weak } },
        { scenario, seed, players: { UA: weak, RU: strong } },
      ]);
      const answers = await playedMatches(jobs, {
        name: `ladder-${scenario}-${strong}-${weak}`,
        threads: Number(values.threads),
      });
      const tally = tallyOf(answers, strong);
      const refused = answers.reduce((sum, answer) => sum + answer.refused, 0);
      if (answers.length < jobs.length) return;
      if (values.json)
        store(values.json, {
          scenario,
          strong,
          weak,
          aim,
          ...tally,
          ...sharesOf(tally),
          refused,
          rulesVersion: RULES_VERSION,
          rulesHash: rulesHash(),
          date: new Date().toISOString().slice(0, 10),
          seeds: `${values.seed}-1 to ${values.seed}-${pairs}`,
        });
      console.log(lineOf(scenario, `${strong} - ${weak}`, aim, tally) + (refused > 0 ? `  ${refused} REFUSED` : ''));
    }
};

await main();
