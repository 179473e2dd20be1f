/** Turning points: the expectation at the start of each week, and how far a week moved it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { randomPlayer } from '../../../game/ai/random.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { scenarioOf } from '../../../game/library.ts';
import { newMatch, STANDARD_OPTIONS } from '../../../game/match.ts';
import { type Film, filmOf } from '../../../game/replay/film.ts';
import { attemptSeed, playOn, prospectOf, standing, turningPoints } from '../../../game/replay/playOn.ts';
import { seedFrom, simulateGame } from '../../../game/replay/simulate.ts';

beforeAll(() => loadAll());

const finished = (): Film => {
  const { record } = simulateGame({
    scenario: 'across-the-border',
    seed: 'play on',
    players: { UA: randomPlayer, RU: randomPlayer },
    options: STANDARD_OPTIONS,
  });
  const { film } = filmOf(record);
  if (!film) throw new Error('it does not re-run');
  return film;
};

describe('playing on', () => {
  it('comes to the same with the same dice, and leaves the position as it was', () => {
    const { state } = newMatch('across-the-border', STANDARD_OPTIONS, seedFrom('same'));
    const before = JSON.stringify(state);
    const first = playOn(state, 'easy', attemptSeed(1));
    expect(playOn(state, 'easy', attemptSeed(1))).toBe(first);
    expect(JSON.stringify(state)).toBe(before);
  });

  it('a match that is over stands as its result says (rule 15.5)', () => {
    const film = finished();
    const last = film.stateAt(film.shots.length);
    const points = last.result?.points ?? { UA: 0, RU: 0 };
    const difference = points.UA - points.RU - scenarioOf(last).victory.historyDifference;
    expect(playOn(last, 'easy', 1)).toBeCloseTo(difference, 6);
    expect(standing(last)).toBeCloseTo(difference, 6);
  });
});

describe('turning points', () => {
  it('the week in which the expectation moved furthest comes first, with the side that it moved to', () => {
    const points = turningPoints([prospectOf(0, [2, 4]), prospectOf(1, [4, 4]), prospectOf(2, [-6, -6], true)]);
    expect(points.map(({ week, change, towards }) => [week, change, towards])).toEqual([
      [2, -10, 'RU'],
      [1, 1, 'UA'],
    ]);
  });

  it('the margin is twice the standard error of the change, and not known from one attempt', () => {
    const [known] = turningPoints([prospectOf(1, [0, 2]), prospectOf(2, [5], true)]);
    expect(known?.margin).toBeCloseTo(2, 6);
    const [unknown] = turningPoints([prospectOf(1, [0]), prospectOf(2, [5], true)]);
    expect(unknown?.margin).toBeNull();
  });
});
