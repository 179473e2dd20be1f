import { describe, expect, it } from 'vitest';
import { LEVEL_IDS } from '../../game/ai/levels.ts';
import { type Balance, balanceOf, loadBalance } from '../../game/data/balance.ts';
import { SCENARIO_IDS } from '../../game/data/scenarioGroups.ts';

const RESULTS = ['UA', 'draw', 'RU'] as const;
const all = await loadBalance();

describe('what a card says of balance', () => {
  it('is of a shipped scenario, once for a level', () => {
    const names = all.map(({ scenario, level }) => `${scenario} ${level}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { scenario, level } of all) {
      expect(SCENARIO_IDS).toContain(scenario);
      expect(LEVEL_IDS).toContain(level);
    }
  });

  it('adds up: every match has one result, each share lies in its interval', () => {
    for (const { scenario, games, won, shares } of all) {
      expect(won.UA + won.draw + won.RU, scenario).toBe(games);
      for (const result of RESULTS) {
        const [share, low, high] = shares[result];
        expect(share, scenario).toBeCloseTo(won[result] / games, 2);
        expect(low <= share && share <= high, scenario).toBe(true);
      }
    }
  });

  it('comes by level from easy to hard, and is empty where nothing was measured', () => {
    const [hard, normal, easy] = (['hard', 'normal', 'easy'] as const).map((level) => ({
      ...(all[0] as Balance),
      level,
    }));
    const mixed = [hard, normal, easy] as readonly Balance[];
    expect(balanceOf(mixed, mixed[0]?.scenario ?? '')).toEqual([easy, normal, hard]);
    expect(balanceOf(mixed, 'no-such-scenario')).toEqual([]);
  });
});
