/** What a match could be expected to come to, from the ledger and what is usual; how that is measured from many matches. */
import { describe, expect, it } from 'vitest';
import type { UsualChange } from '../../../game/data/usualChange.ts';
import { expectedAtOnce, turnsAtOnce } from '../../../game/replay/expected.ts';
import type { MatchSeries } from '../../../game/replay/series.ts';
import { usualWeeks } from '../../../scripts/lib/usualChange.ts';

const point = (week: number, UA: number, RU: number) => ({ week, ledger: { UA, RU } });
const seriesOf = (ends: readonly (readonly [UA: number, RU: number])[], endWeek = ends.length - 1): MatchSeries =>
  ({
    start: point(0, ...(ends[0] as [number, number])),
    weeks: ends.slice(1).map(([UA, RU], i) => point(i + 1, UA, RU)),
    end: { week: endWeek, ledger: { UA: ends.at(-1)?.[0] ?? 0, RU: ends.at(-1)?.[1] ?? 0 } },
  }) as unknown as MatchSeries;

/** Ten matches that gain 20 in the first week and lose 10 in the second, give or take. */
const usual: UsualChange = {
  scenario: 'any',
  matches: 10,
  weeks: [
    { week: 0, matches: 10, change: [0, 0], rest: [10, 12] },
    { week: 1, matches: 10, change: [20, 5], rest: [-10, 6] },
    { week: 2, matches: 10, change: [-10, 5], rest: [0, 0] },
  ],
  date: '2025-01-01',
  rulesVersion: 1,
  rulesHash: 'a',
  scenarioHash: 'b',
};

describe('the expected result at once', () => {
  it('is how the ledger stands beside history’s difference, and what it usually still moves by (rule 15.5)', () => {
    const prospects = expectedAtOnce(
      seriesOf([
        [5, 5],
        [30, 10],
        [40, 12],
      ]),
      usual,
      4,
    );
    expect(prospects).toEqual([
      { week: 0, mean: -4 + 10, error: 12, attempts: 10 },
      { week: 1, mean: 16 - 10, error: 6, attempts: 10 },
      { week: 2, mean: 24, error: 0, attempts: 0 },
    ]);
  });

  it('a week turned the match when it moved the ledger further from what is usual than nine of ten weeks do', () => {
    const turns = turnsAtOnce(
      seriesOf([
        [5, 5],
        [30, 10],
        [40, 12],
      ]),
      usual,
      4,
    );
    expect(turns.map(({ week, change, towards }) => [week, change, towards])).toEqual([
      [2, 18, 'UA'],
      [1, 0, 'UA'],
    ]);
    expect(turns[0]?.margin).toBeCloseTo(8.2, 6);
  });

  it('what came of a match is certain, in a week that was broken off too', () => {
    const last = expectedAtOnce(
      seriesOf(
        [
          [5, 5],
          [30, 10],
        ],
        2,
      ),
      usual,
      0,
    ).at(-1);
    expect(last).toEqual({ week: 2, mean: 20, error: 0, attempts: 0 });
  });

  it('weeks to which too few matches came say nothing', () => {
    const few = { ...usual, weeks: usual.weeks.map((each) => (each.week === 1 ? { ...each, matches: 5 } : each)) };
    expect(
      expectedAtOnce(
        seriesOf([
          [5, 5],
          [30, 10],
          [40, 12],
        ]),
        few,
        0,
      ).map(({ week }) => week),
    ).toEqual([0, 2]);
    expect(
      turnsAtOnce(
        seriesOf([
          [5, 5],
          [30, 10],
          [40, 12],
        ]),
        few,
        0,
      ).map(({ week }) => week),
    ).toEqual([2]);
  });
});

describe('what is usual', () => {
  it('is the mean and the deviation of what matches moved by, and by how much still to their own end', () => {
    const [start, first, second] = usualWeeks(1, [
      [0, 10, 6],
      [0, 14, 6],
      [0, 12],
    ]);
    expect(start).toMatchObject({ week: 0, matches: 3, change: [0, 0], rest: [8, 3.5] });
    expect(first).toMatchObject({ week: 1, matches: 3, rest: [-4, 4] });
    expect(first?.change[0]).toBe(12);
    expect(second).toMatchObject({ week: 2, matches: 2, rest: [0, 0] });
    expect(second?.change[0]).toBe(-6);
  });

  it('the deviation of a week is that of the weeks beside it too, each about its own mean', () => {
    const weeks = usualWeeks(1, [
      [0, 10, 30],
      [0, 14, 34],
    ]);
    // Weeks 1 and 2 move by 12 and 20 on average; squares 8 and 0 with one free each.
    expect(weeks[1]?.change).toEqual([12, 2]);
    expect(weeks[2]?.change).toEqual([20, 2]);
  });
});
