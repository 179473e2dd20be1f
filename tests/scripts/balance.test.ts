/** What is stored of a scenario's balance, when it no longer holds, and what two series of matches differ by. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Balance, loadBalance } from '../../game/data/balance.ts';
import { loadAll, SCENARIOS } from '../../game/data/loadAll.ts';
import { boardNamed } from '../../game/library.ts';
import type { Side } from '../../game/state.ts';
import { balanceFrom, outside } from '../../scripts/lib/balance.ts';
import { comparisonOf } from '../../scripts/lib/comparison.ts';
import { aimsFor, countsFor, overlapOf } from '../../scripts/lib/course.ts';
import type { MatchAnswer } from '../../scripts/lib/playMatch.ts';
import { intervalOf } from '../../scripts/lib/statistics.ts';

beforeAll(() => {
  loadAll();
});

const scenario = SCENARIOS[0] as (typeof SCENARIOS)[number];
const stamp = { date: '2025-01-01', rulesVersion: 1, rulesHash: 'a', scenarioHash: 'b' };

const answer = (seed: number, winner: Side | null, km2 = 0): MatchAnswer =>
  ({
    job: { scenario: scenario.id, seed: String(seed), players: { UA: 'normal', RU: 'normal' } },
    weeks: [{ week: 32, heldKm2: km2, stepsLost: { UA: 1, RU: 2 }, interdiction: 3 }],
    result: { winner, points: { UA: 10, RU: 5 } },
  }) as unknown as MatchAnswer;

const many = (won: Readonly<Record<Side | 'draw', number>>): Balance =>
  balanceFrom(
    scenario,
    'normal',
    (['UA', 'draw', 'RU'] as const).flatMap((who) =>
      Array.from({ length: won[who] }, (_, i) => answer(i, who === 'draw' ? null : who)),
    ),
    stamp,
  );

describe('a stored balance', () => {
  it('counts wins of both sides and draws, with Wilson’s intervals', () => {
    const { games, won, shares } = many({ UA: 30, draw: 10, RU: 60 });
    expect([games, won]).toEqual([100, { UA: 30, draw: 10, RU: 60 }]);
    expect(shares.UA[0]).toBe(0.3);
    expect(shares.RU[1]).toBeCloseTo(intervalOf(60, 100)[0], 3);
  });

  it('no longer holds when a side of the fresh sample is outside its interval', () => {
    const stored = many({ UA: 40, draw: 20, RU: 40 });
    expect(outside(stored, many({ UA: 16, draw: 8, RU: 16 }))).toEqual([]);
    expect(outside(stored, many({ UA: 4, draw: 0, RU: 36 }))).toEqual(['UA', 'RU']);
  });

  it('what is shipped adds up and names a shipped scenario', async () => {
    for (const { scenario: id, games, won, level } of await loadBalance()) {
      expect(SCENARIOS.map((each) => each.id)).toContain(id);
      expect(won.UA + won.draw + won.RU, `${id} ${level}`).toBe(games);
    }
  });
});

describe('the same seeds with and without the freeze', () => {
  it('a difference is within chance when its interval holds zero', () => {
    const seeds = [1, 2, 3, 4, 5, 6];
    const freeze = seeds.map((seed) => answer(seed, null, 100));
    const more = seeds.map((seed) => answer(seed, null, 200 + seed));
    const both = seeds.map((seed) => answer(seed, null, seed % 2 === 0 ? 90 : 110));
    const held = (without: readonly MatchAnswer[]) =>
      comparisonOf(freeze, without).find(({ what }) => what.includes('held') && what.includes('32'));
    expect(held(more)).toMatchObject({ withinNoise: false });
    expect(held(both)).toMatchObject({ withinNoise: true, difference: 0 });
  });
});

describe('history’s course', () => {
  it('a side wants the ground that history’s front of the week gives to it, and no other', () => {
    const board = boardNamed('kursk-5km');
    const counted = board.ids.filter((_, index) => countsFor(board, index));
    const [mine, theirs] = [counted[0] as string, counted[1] as string];
    const at = (side: Side, id: string) => aimsFor(board, side, new Set([mine]))[board.ids.indexOf(id)] as number;
    expect(at('UA', mine)).toBeGreaterThan(1);
    expect(at('UA', theirs)).toBeLessThan(0);
    expect(at('RU', theirs)).toBeGreaterThan(1);
    expect(at('RU', mine)).toBeLessThan(1);
    expect(overlapOf([mine, theirs], [mine])).toBe(0.5);
  });
});
