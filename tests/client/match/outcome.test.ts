import { describe, expect, it } from 'vitest';
import { cameThrough, isBrokenOff, resultSentence } from '../../../client/match/outcome.ts';
import type { MatchResult, View } from '../../../game/state.ts';

const result = (change: Partial<MatchResult>): MatchResult => ({
  winner: 'RU',
  grade: 'normal',
  reason: 'lastWeek',
  week: 3,
  points: { UA: 20.5, RU: 12 },
  ...change,
});

describe('what a match came to', () => {
  it('is the comparison with history where it was played to its end (rule 15.5)', () => {
    expect(resultSentence(result({}))).toBe(
      'Compared with history: better for Russia (clearly). Ukraine: 20.5 · Russia: 12 (+8.5).',
    );
  });

  it('is who conceded, and when, where it was broken off: the ledger did not decide it', () => {
    expect(resultSentence(result({ reason: 'conceded' }))).toMatch(
      /^Ukraine conceded the match in week 3\. The ledger/,
    );
    expect(resultSentence(result({ reason: 'agreed', winner: null }))).toMatch(
      /^In week 3 the players agreed on a draw/,
    );
    for (const reason of ['conceded', 'agreed', 'outOfTime', 'umpire'] as const)
      expect(resultSentence(result({ reason }))).not.toContain('better for');
    // The report of its end begins with it.
    expect(
      (['conceded', 'agreed', 'outOfTime', 'umpire'] as const).every((reason) => isBrokenOff(result({ reason }))),
    ).toBe(true);
    expect((['lastWeek', 'ceasefire'] as const).some((reason) => isBrokenOff(result({ reason })))).toBe(false);
  });

  it('counts units that were brought home beside those on the map, and none that never came', () => {
    const unit = (steps: number) => ({ side: 'UA', hits: 2 * steps });
    const view = {
      units: { a: unit(2), b: unit(1), c: { ...unit(4), side: 'RU' as const } },
      sides: {
        UA: {
          pool: {
            d: { where: 'home', unit: unit(3) },
            e: { where: 'destroyed', unit: unit(2) },
            f: { where: 'donbas', unit: unit(3) },
          },
        },
      },
    } as unknown as View;
    expect(cameThrough(view)).toEqual({ whole: 2, of: 4 });
  });
});
