/** Short forms of `npm run ladder` and `npm run calibrate`: a few matches, the same measures. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCurve, loadFront } from '../../game/data/history/history.ts';
import { loadAll } from '../../game/data/loadAll.ts';
import { boardNamed } from '../../game/library.ts';
import { summaryOf, tableOf } from '../../scripts/lib/calibration.ts';
import { chartOf, frontChartOf } from '../../scripts/lib/calibrationChart.ts';
import { type MatchAnswer, type PlayerName, playMatch } from '../../scripts/lib/playMatch.ts';
import { intervalOf, quantile } from '../../scripts/lib/statistics.ts';

beforeAll(() => {
  loadAll();
});

const margin = (scenario: string, seed: string, UA: PlayerName, RU: PlayerName): number => {
  const { result, refused } = playMatch({ scenario, seed, players: { UA, RU } });
  expect(refused).toBe(0);
  return result ? result.points.UA - result.points.RU : 0;
};

describe('the ladder in short', () => {
  it.each([
    ['easy', 'random', 4],
    ['normal', 'easy', 4],
    ['hard', 'normal', 4],
  ] as const)(
    '%s does better than %s over both sides of Across the Border',
    { timeout: 180_000 },
    (strong, weak, pairs) => {
      let won = 0;
      for (let pair = 0; pair < pairs; pair++) {
        const seed = `short-${pair}`;
        const as = margin('across-the-border', seed, strong, weak) - margin('across-the-border', seed, weak, strong);
        if (as > 0) won++;
      }
      expect(won).toBeGreaterThanOrEqual(pairs - 1);
    },
  );
});

describe('statistics', () => {
  it('Wilson’s interval is inside 0 to 1 and holds the share', () => {
    expect(intervalOf(0, 10)[0]).toBe(0);
    expect(intervalOf(10, 10)[1]).toBe(1);
    const [low, high] = intervalOf(65, 100);
    expect(low).toBeCloseTo(0.5525, 3);
    expect(high).toBeCloseTo(0.7364, 3);
  });

  it('a quantile lies between its neighbours in proportion', () => {
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3], 0)).toBe(1);
  });
});

describe('calibration in short', () => {
  it('puts the weeks of a few matches beside history, as table and drawings', { timeout: 180_000 }, async () => {
    const answers: MatchAnswer[] = [1, 2].map((seed) =>
      playMatch({
        scenario: 'aid-freeze',
        seed: `short-${seed}`,
        players: { UA: 'normal', RU: 'normal' },
        frontIn: [29],
      }),
    );
    const board = boardNamed('kursk-5km');
    const history = { ...(await loadCurve()), ...(await loadFront()) };
    const summary = summaryOf(
      answers,
      history,
      [29],
      {
        rulesVersion: 1,
        rulesHash: '',
        scenarioHash: '',
        date: '2025-01-01',
        scenario: 'aid-freeze',
        seeds: 'short',
        players: { UA: 'normal', RU: 'normal' },
      },
      board,
    );
    expect(summary.weeks.map(({ week }) => week)).toEqual([29, 30, 31, 32]);
    for (const week of summary.weeks) {
      expect(week.p10).toBeLessThanOrEqual(week.median);
      expect(week.median).toBeLessThanOrEqual(week.p90);
      expect(week.inside).toBe(week.median >= (week.low ?? 0) && week.median <= (week.high ?? 0));
    }
    expect(summary.fronts[0]?.overlap).toBeGreaterThan(0.3);
    expect(
      tableOf(summary)
        .split('\n')
        .filter((line) => /^ +(29|30|31|32) /.test(line)),
    ).toHaveLength(4);
    expect(chartOf(summary)).toContain('</svg>');
    expect(frontChartOf(summary, board)).toContain('week 29');
  });
});
