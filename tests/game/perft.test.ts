/**
 * Numbers of legal orders from known positions: a change of a rule that changes what may be ordered shows here first.
 * The positions are the openings of the scenarios with the seed `perft`, and the same after a phase was ended.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAll } from '../../game/data/loadAll.ts';
import { legalOrders, seatToAct } from '../../game/engine.ts';
import { type Match, newMatch, STANDARD_OPTIONS, submit } from '../../game/match.ts';
import { seedFrom } from '../../game/replay/simulate.ts';
import type { Seat } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';

beforeAll(() => {
  loadAll();
});

const opening = (scenario: string): Match => newMatch(scenario, STANDARD_OPTIONS, seedFrom('perft'), 'fast');

const after = (match: Match, seat: Seat, order: unknown): Match => {
  const result = submit(match, seat, order);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.match;
};

const toAct = (match: Match): Seat => seatToAct(match.state) as Seat;
const ended = (match: Match, phases: number): Match => {
  let now = match;
  for (let i = 0; i < phases; i++) now = after(now, toAct(now), { type: 'endPhase' });
  return now;
};

const ordersIn = (match: Match) => legalOrders(viewFor(match.state, toAct(match)));

const byType = (match: Match): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { type } of ordersIn(match)) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
};

/** Leaves of the tree of legal orders at a depth. */
const perft = (match: Match, depth: number): number => {
  const orders = ordersIn(match);
  if (depth === 1) return orders.length;
  return orders.reduce((sum, order) => sum + perft(after(match, toAct(match), order), depth - 1), 0);
};

describe('legal orders of the openings, by type', () => {
  it.each([
    ['across-the-border', 0, { move: 845, endPhase: 1 }],
    ['across-the-border', 1, { attack: 14, endPhase: 1 }],
    [
      'aid-freeze',
      0,
      {
        stance: 54,
        defensiveSupport: 26,
        interdict: 24,
        roadEffort: 1,
        strikeBridge: 11,
        glideBombs: 10,
        priority: 1,
        claimEncirclement: 1,
        endPhase: 1,
      },
    ],
    [
      'aid-freeze',
      1,
      {
        move: 722,
        stance: 54,
        defensiveSupport: 26,
        interdict: 24,
        roadEffort: 1,
        strikeBridge: 11,
        glideBombs: 10,
        priority: 1,
        claimEncirclement: 1,
        endPhase: 1,
      },
    ],
    [
      'aid-freeze',
      2,
      {
        attack: 208,
        stance: 54,
        defensiveSupport: 26,
        interdict: 24,
        roadEffort: 1,
        strikeBridge: 11,
        glideBombs: 10,
        priority: 1,
        claimEncirclement: 1,
        endPhase: 1,
      },
    ],
    [
      'campaign',
      0,
      {
        stance: 20,
        defensiveSupport: 6,
        interdict: 1,
        roadEffort: 1,
        strikeBridge: 14,
        doctrine: 2,
        commit: 2,
        sendHome: 8,
        claimEncirclement: 1,
        endPhase: 1,
      },
    ],
    [
      'campaign',
      1,
      {
        move: 1038,
        stance: 20,
        defensiveSupport: 6,
        interdict: 1,
        roadEffort: 1,
        strikeBridge: 14,
        doctrine: 2,
        commit: 2,
        sendHome: 8,
        claimEncirclement: 1,
        endPhase: 1,
      },
    ],
  ] as const)('%s after %i ended phases', (scenario, phases, counts) => {
    expect(byType(ended(opening(scenario), phases))).toEqual(counts);
  });
});

describe('perft', () => {
  it('Across the Border, depth 2', { timeout: 60_000 }, () => {
    expect(perft(opening('across-the-border'), 2)).toBe(628_443);
  });
});
