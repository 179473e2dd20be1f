import { describe, expect, it } from 'vitest';
import { type Attempts, attemptsFrom, attemptsText } from '../../../client/debrief/keptAttempts.ts';

const attempts: Attempts = { weeks: [1, 2], end: 3.5, results: [[1, 2.25], [3]] };

describe('what playing on came to', () => {
  it('is read again as it was kept, to a tenth of a point', () => {
    expect(attemptsFrom(attemptsText(attempts, 'a'), 'a')).toEqual({ ...attempts, results: [[1, 2.3], [3]] });
  });

  it('is forgotten under other rules, and where it is not understood', () => {
    expect(attemptsFrom(attemptsText(attempts, 'a'), 'b')).toBeNull();
    for (const text of [null, '', '{}', '[1]', '{"rules":"a","weeks":[1],"end":0,"results":[]}'])
      expect(attemptsFrom(text, 'a')).toBeNull();
  });
});
