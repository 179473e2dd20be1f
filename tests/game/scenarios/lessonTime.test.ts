/** A lesson cut fits the 21 minutes of play that a lesson of 45 leaves, at the pace of a pupil: ten seconds an order. */
import { describe, expect, it } from 'vitest';
import { LESSON_TIMER } from '../../../client/classroom/lessons.ts';
import { computerPlayer } from '../../../game/ai/choose.ts';
import type { Player } from '../../../game/ai/player.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { SCENARIO_GROUPS } from '../../../game/data/scenarioGroups.ts';
import { STANDARD_OPTIONS } from '../../../game/match.ts';
import { simulateGame } from '../../../game/replay/simulate.ts';
import type { Scenario } from '../../../game/scenario.ts';

const AN_ORDER = 10;
const MINUTES = 21;
const SEEDS = ['one', 'two', 'three', 'four', 'five', 'six'];

const scenarios = loadAll();
const LESSONS = SCENARIO_GROUPS.lessons.filter((id) => id !== 'across-the-border');
const weeksOf = (id: string): Scenario['weeks'] => (scenarios.find((each) => each.id === id) as Scenario).weeks;

/** Seconds that each side-week took, by week and side. */
type Spent = Record<string, number>;

/** The computer, as slow as a pupil. When the side-week's time is used up, its operations end with what was ordered. */
const pupil = (spent: Spent, struck: Set<string>, timeOf: (week: number) => number): Player => {
  const player = computerPlayer('normal');
  return (view, random) => {
    const sideWeek = `${view.week} ${view.side}`;
    const used = spent[sideWeek] ?? 0;
    if (used + AN_ORDER > timeOf(view.week)) {
      struck.add(sideWeek);
      return { type: 'endPhase' };
    }
    spent[sideWeek] = used + AN_ORDER;
    return player(view, random);
  };
};

interface Played {
  readonly minutes: number;
  readonly sideWeeks: number;
  readonly struck: number;
}

const play = (scenario: string, seed: string, timeOf: (week: number) => number): Played => {
  const spent: Spent = {};
  const struck = new Set<string>();
  const players = { UA: pupil(spent, struck, timeOf), RU: pupil(spent, struck, timeOf) };
  const { result } = simulateGame({ scenario, seed, players, options: STANDARD_OPTIONS });
  if (!result) throw new Error('the match has no end');
  const seconds = Object.values(spent);
  return {
    minutes: seconds.reduce((sum, each) => sum + each, 0) / 60,
    sideWeeks: seconds.length,
    struck: struck.size,
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.each(LESSONS)('%s', (id) => {
  const { first } = weeksOf(id);
  const timer = (week: number): number => (week === first ? LESSON_TIMER.first : LESSON_TIMER.later);
  const timed = SEEDS.map((seed) => play(id, seed, timer));

  it('its timers, 4½ minutes at first and 3 after, come to 21 minutes for both sides', () => {
    const { first: from, last } = weeksOf(id);
    const weeks = Array.from({ length: last - from + 1 }, (_, i) => timer(from + i));
    expect(sum(weeks.map((seconds) => 2 * seconds)) / 60).toBeLessThanOrEqual(MINUTES);
  });

  it('every match played with the timers is over within 21 minutes', () => {
    for (const { minutes } of timed) expect(minutes).toBeLessThanOrEqual(MINUTES);
  });

  it('most side-weeks end before their timer: what is wanted can be ordered', () => {
    expect(sum(timed.map(({ struck }) => struck))).toBeLessThan(sum(timed.map(({ sideWeeks }) => sideWeeks)) / 2);
  });

  it('without timers the orders take 21 minutes or less on average', () => {
    const free = SEEDS.map((seed) => play(id, seed, () => Number.POSITIVE_INFINITY).minutes);
    expect(sum(free) / free.length).toBeLessThanOrEqual(MINUTES);
  });
});
