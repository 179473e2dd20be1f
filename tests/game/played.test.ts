/** History as it was played by the computer: the record re-runs to week 32, and stays near the front of each week. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFront, loadPlayed, loadPlayedWeeks, type PlayedWeek } from '../../game/data/history/history.ts';
import { loadAll } from '../../game/data/loadAll.ts';
import type { MatchRecord } from '../../game/match.ts';
import type { GameState } from '../../game/state.ts';
import { courseOf } from '../../scripts/lib/course.ts';

let last: GameState;
let course: readonly PlayedWeek[];

beforeAll(async () => {
  loadAll();
  const { weeks, end } = courseOf((await loadPlayed()) as MatchRecord, (await loadFront()).weeks);
  last = end.state;
  course = weeks;
});

describe('history as it was played', () => {
  it('runs to week 32, every order legal', () => {
    expect(last.history.map(({ week }) => week)).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
    expect(last.result).not.toBeNull();
  });

  it.each([3, 6, 11, 16, 24, 29])(
    'week %i: at least three quarters of the hexes that either held are held by both',
    (week) => {
      expect(course.find((each) => each.week === week)?.overlap).toBeGreaterThanOrEqual(0.75);
    },
  );

  it('says of itself how near it is, week by week', async () => {
    expect(await loadPlayedWeeks()).toEqual(course);
  });
});
