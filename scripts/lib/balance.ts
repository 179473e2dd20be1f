/** What many matches between equals say about a scenario's balance, and whether what is stored still holds. */
import type { LevelId } from '../../game/ai/levels.ts';
import type { Balance, Share } from '../../game/data/balance.ts';
import type { Scenario } from '../../game/scenario.ts';
import type { Side } from '../../game/state.ts';
import type { MatchAnswer, MatchJob } from './playMatch.ts';
import { intervalOf, percent, quantile } from './statistics.ts';

/** Neither side may do better than this between equals. */
export const MOST = 0.6;

/** Matches for a card: many of the short ones. */
export const gamesFor = ({ weeks }: Scenario, level: LevelId): number =>
  weeks.last - weeks.first < 6 ? 400 : level === 'hard' ? 40 : 100;

export const jobsOf = (scenario: string, level: LevelId, count: number, seed: string): MatchJob[] =>
  Array.from({ length: count }, (_, i) => ({ scenario, seed: `${seed}-${i + 1}`, players: { UA: level, RU: level } }));

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const shareOf = (won: number, of: number): Share => {
  const [low, high] = intervalOf(won, of);
  return [rounded(won / of), rounded(low), rounded(high)];
};

export type Stamp = Pick<Balance, 'date' | 'rulesVersion' | 'rulesHash' | 'scenarioHash'>;

export const balanceFrom = (
  scenario: Scenario,
  level: LevelId,
  answers: readonly MatchAnswer[],
  stamp: Stamp,
): Balance => {
  const wins = (winner: Side | null): number =>
    answers.filter(({ result }) => (result?.winner ?? null) === winner).length;
  const won = { UA: wins('UA'), draw: wins(null), RU: wins('RU') };
  const games = answers.length;
  const differences = answers.flatMap(({ result }) =>
    result ? [result.points.UA - result.points.RU - scenario.victory.historyDifference] : [],
  );
  const at = (share: number): number => Math.round(quantile(differences, share) * 10) / 10;
  return {
    scenario: scenario.id,
    level,
    games,
    won,
    shares: { UA: shareOf(won.UA, games), draw: shareOf(won.draw, games), RU: shareOf(won.RU, games) },
    better: [at(0.1), at(0.5), at(0.9)],
    ...stamp,
  };
};

const named = ([share, low, high]: Share): string => `${percent(share)} (${percent(low)} to ${percent(high)})`;

export const lineOf = ({ scenario, level, games, shares, better }: Balance): string =>
  [
    scenario.padEnd(26),
    level.padEnd(7),
    String(games).padStart(4),
    `Ukraine ${named(shares.UA)}`,
    `drawn ${named(shares.draw)}`,
    `Russia ${named(shares.RU)}`,
    `better than history by ${better.join(' / ')}`,
    Math.max(shares.UA[0], shares.RU[0]) > MOST ? `ABOVE ${percent(MOST)}` : '',
  ].join('  ');

/** Sides whose share in a fresh sample lies outside the stored interval. */
export const outside = (stored: Balance, fresh: Balance): readonly Side[] =>
  (['UA', 'RU'] as const).filter((side) => {
    const [, low, high] = stored.shares[side];
    const [share] = fresh.shares[side];
    return share < low || share > high;
  });
