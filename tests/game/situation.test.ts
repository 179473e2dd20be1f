/** What is remembered from order to order is what would be worked out anew. */
import { beforeAll, describe, expect, test } from 'vitest';
import { randomPlayer } from '../../game/ai/random.ts';
import { loadAll } from '../../game/data/loadAll.ts';
import { STANDARD_OPTIONS } from '../../game/match.ts';
import { Last, type LastOfMatch, playOn, Recent } from '../../game/recent.ts';
import { simulateGame } from '../../game/replay/simulate.ts';
import { sightOf } from '../../game/rules/sight.ts';
import { makeSituation, type Situation, situationOf } from '../../game/situation.ts';
import { type GameState, type Position, SEATS, SIDES } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';

beforeAll(() => {
  loadAll();
});

const VIEWERS = [...SEATS, 'spectator'] as const;

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const contents = (situation: Situation, isTruth: boolean) => ({
  at: situation.board.ids.flatMap((hex, index) => (situation.at[index] ?? []).map(({ id }) => `${hex} ${id}`)),
  units: SIDES.map((side) => situation.ofSide[side].map(({ id }) => id)),
  zones: SIDES.map((side) => [...situation.zone[side]].join('')),
  hold: SIDES.map((side) => [...situation.hold[side]].join('')),
  sight: isTruth ? SIDES.map((side) => [...sightOf(situation, side)].join('')) : [],
});

const isRemembered = (position: Position, isTruth: boolean) =>
  expect(contents(situationOf(position), isTruth)).toEqual(contents(makeSituation(copy(position)), isTruth));

const afterEvery = (scenario: string, fog: boolean, orders: number, look: (state: GameState) => void): void => {
  let given = 0;
  const stop = new Error('enough');
  try {
    simulateGame({
      scenario,
      seed: `remembered ${scenario} ${fog}`,
      players: { UA: randomPlayer, RU: randomPlayer },
      options: { ...STANDARD_OPTIONS, fog },
      onOrder: ({ after }) => {
        // Not after every order: looking fills the memories with copies.
        if (++given % 3 === 0) look(after.state);
        if (given >= orders) throw stop;
      },
    });
  } catch (error) {
    if (error !== stop) throw error;
  }
};

describe('what is remembered', () => {
  test.each([
    ['across-the-border', true, 200],
    ['aid-freeze', true, 400],
    ['aid-freeze', false, 200],
    ['campaign', true, 600],
  ])(
    '%s, fog %s: places, zones, hold, sight and views are as if worked out anew, over many orders',
    (scenario, fog, orders) => {
      const match: LastOfMatch = [];
      playOn(match);
      afterEvery(scenario, fog, orders, (state) => {
        isRemembered(state, true);
        const views = VIEWERS.map((viewer) => viewFor(state, viewer));
        playOn([]);
        const anew = copy(state);
        expect(VIEWERS.map((viewer) => viewFor(anew, viewer))).toEqual(views);
        for (const view of views) isRemembered(view, false);
        playOn(match);
      });
    },
  );
});

describe('a short memory', () => {
  test('of what was worked out last is of the match that is played on', () => {
    const last = new Last<number>();
    const [one, other]: LastOfMatch[] = [[], []];
    playOn(one as LastOfMatch);
    last.set(1);
    playOn(other as LastOfMatch);
    expect(last.get()).toBe(undefined);
    last.set(2);
    playOn(one as LastOfMatch);
    expect(last.get()).toBe(1);
  });

  test('keeps the last few, and the newest value of each', () => {
    const [a, b, c] = [{}, {}, {}];
    const recent = new Recent<object, number>(2);
    recent.set(a, 1);
    recent.set(b, 2);
    recent.set(a, 3);
    expect([a, b, c].map((key) => recent.get(key))).toEqual([3, 2, undefined]);
    recent.set(c, 4);
    expect([a, b, c].map((key) => recent.get(key))).toEqual([undefined, 2, 4]);
  });
});
