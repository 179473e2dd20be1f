/** The computer opponent keeps the rules, sees what its side sees, is the same for the same seed, and says why. */
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseOrder, computerPlayer } from '../../../game/ai/choose.ts';
import type { LevelId } from '../../../game/ai/levels.ts';
import type { Player } from '../../../game/ai/player.ts';
import type { Reason } from '../../../game/ai/reasons.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { check } from '../../../game/engine.ts';
import { type Match, newMatch, STANDARD_OPTIONS } from '../../../game/match.ts';
import { seedFrom, simulateGame } from '../../../game/replay/simulate.ts';
import { type GameState, seatOfSide, type WeekRow } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';
import { computerGame, otherwiseHidden } from '../../helpers/computerGame.ts';

beforeAll(() => {
  loadAll();
});

const play = (scenario: string, level: LevelId, seed: string, onMatch?: (before: Match) => void) => {
  const reasons: Reason[] = [];
  const told = (given: readonly Reason[]) => reasons.push(...given);
  let most = 0;
  let [orders, operations] = [0, ''];
  const game = simulateGame({
    scenario,
    seed,
    players: { UA: computerPlayer(level, told), RU: computerPlayer(level, told) },
    options: STANDARD_OPTIONS,
    onOrder: ({ before, seat }) => {
      onMatch?.(before);
      const now = `${before.state.week} ${seat}`;
      orders = now === operations ? orders + 1 : 1;
      operations = now;
      most = Math.max(most, orders);
    },
  });
  return { ...game, reasons, most };
};

describe('legal orders', () => {
  it.each([
    ['across-the-border', 'easy'],
    ['across-the-border', 'normal'],
    ['across-the-border', 'hard'],
    ['aid-freeze', 'easy'],
    ['aid-freeze', 'normal'],
  ] as const)(
    '%s at %s: every order is legal in the view that it was given on, and the match ends',
    (scenario, level) => {
      for (const seed of ['legal-1', 'legal-2']) {
        const game = play(scenario, level, seed);
        expect(game.refused).toBe(0);
        expect(game.result).not.toBeNull();
      }
    },
  );

  it('a side ends its operations after no more orders than a few for each unit', () => {
    const { record, most } = play('aid-freeze', 'normal', 'budget');
    expect(record.orders.length).toBeGreaterThan(100);
    expect(most).toBeLessThan(120);
  });
});

describe('a few of the matches of `npm run soak`', () => {
  it.each([
    ['across-the-border', 'easy', 'normal'],
    ['aid-freeze', 'normal', 'easy'],
    ['campaign-week-31', 'normal', 'normal'],
  ] as const)(
    '%s, %s against %s: nothing refused, operations end, nothing hidden is used, the same again',
    { timeout: 120_000 },
    (scenario, UA, RU) => {
      const { wrong, asked } = computerGame(scenario, { UA, RU }, `soak in short ${scenario}`, 25);
      expect(wrong).toEqual([]);
      expect(asked).toBeGreaterThan(2);
    },
  );
});

describe('the same for the same seed', () => {
  it.each(['easy', 'normal'] as const)('%s', (level) => {
    expect(play('aid-freeze', level, 'same').finalHash).toBe(play('aid-freeze', level, 'same').finalHash);
  });

  it('what it keeps in mind between orders does not change them', () => {
    const asked = { stance: 0, defensiveSupport: 0, endPhase: 0 };
    const isLeft = (type: string): type is keyof typeof asked => Object.hasOwn(asked, type);
    const anew = (): Player => {
      const player = computerPlayer('normal');
      return (view) => {
        const order = player(view, () => 5 / 2 ** 32);
        if (!isLeft(order.type)) return order;
        asked[order.type]++;
        expect(chooseOrder(view, 'normal', 5).order).toEqual(order);
        return order;
      };
    };
    simulateGame({
      scenario: 'campaign-week-31',
      seed: 'kept',
      players: { UA: anew(), RU: anew() },
      options: STANDARD_OPTIONS,
    });
    expect(Object.values(asked).every((times) => times > 0)).toBe(true);
  });

  it('looking ahead does not change that', () => {
    const [one, other] = [play('across-the-border', 'hard', 'same'), play('across-the-border', 'hard', 'same')];
    expect(one.finalHash).toBe(other.finalHash);
  });

  it('another seed of the player plays another match', () => {
    expect(play('aid-freeze', 'normal', 'one').finalHash).not.toBe(play('aid-freeze', 'normal', 'two').finalHash);
  });
});

describe('hidden state', () => {
  it.each([
    ['easy', 8],
    ['normal', 8],
    ['hard', 2],
  ] as const)('%s chooses the same whatever it cannot see', { timeout: 120_000 }, (level, times) => {
    let asked = 0;
    let differing = 0;
    play('aid-freeze', 'easy', 'hidden', ({ state }) => {
      if (asked >= times || state.log.length % 5 !== 0) return;
      const { side } = state.turn;
      const other = otherwiseHidden(state, side);
      const [view, changed] = [viewFor(state, seatOfSide(side)), viewFor(other, seatOfSide(side))];
      // Only the list of past events comes from the deck; it is no secret.
      const same = { ...changed, events: view.events };
      expect(same).toEqual(view);
      asked++;
      if (Object.keys(state.units).length > Object.keys(view.units).length) differing++;
      expect(chooseOrder(same, level, 5)).toEqual(chooseOrder(view, level, 5));
    });
    expect(asked).toBe(times);
    expect(differing).toBeGreaterThan(0);
  });
});

describe('reasons', () => {
  it('the terms of every candidate add up to its score, and the first is the best', () => {
    const { reasons } = play('aid-freeze', 'normal', 'why');
    expect(reasons.length).toBeGreaterThan(80);
    for (const { candidates } of reasons) {
      for (const { score, terms } of candidates)
        expect(terms.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 6);
      const scores = candidates.map(({ score }) => score);
      expect(Math.max(...scores)).toBe(scores[0]);
    }
  });

  it('moves, attacks, stances, support and decisions all come with reasons', () => {
    const about = new Set(play('aid-freeze', 'normal', 'why').reasons.map((reason) => reason.about));
    for (const choice of ['move', 'attack', 'stance', 'support', 'decision'] as const) expect(about).toContain(choice);
  });

  it('the hard level says which frames of mind it tried, and what each came to', () => {
    const plans = play('across-the-border', 'hard', 'why').reasons.filter((reason) => reason.about === 'plan');
    expect(plans.length).toBe(6);
    for (const { candidates } of plans) expect(candidates.length).toBe(4);
  });
});

describe('stay or go', () => {
  const freeze = (change: Partial<GameState>): GameState => ({
    ...newMatch('aid-freeze', STANDARD_OPTIONS, seedFrom('leave'), 'fast').state,
    turn: { side: 'UA', phase: 'orders', first: 'RU', paused: false },
    ...change,
  });
  const doctrineOf = (state: GameState) =>
    chooseOrder(
      viewFor({ ...state, sides: { ...state.sides, UA: { ...state.sides.UA, decisions: [] } } }, '0'),
      'normal',
      1,
    ).order;

  it('11.5 Ukraine stays while the road feeds most of what stands in Kursk oblast', () => {
    expect(doctrineOf(freeze({ road: { level: 1, causes: [] } })).type).not.toBe('doctrine');
  });

  it('11.5 Ukraine goes when the road feeds too few of them for two weeks and the general offensive has begun', () => {
    const flags = { generalOffensive: 32 };
    const hungry: WeekRow = {
      week: 30,
      heldKm2: 400,
      sumyKm2: 0,
      knownKm2: { UA: 400, RU: 400 },
      stepsLost: { UA: 2, RU: 2 },
      stepsSeen: { UA: 2, RU: 2 },
      supply: { UA: [10, 5, 0], RU: [18, 0, 0] },
      interdiction: 5,
      aid: [0, 2],
      tracks: [],
      objectives: 'UUUU',
    };
    const badWeek = { week: 31, road: { level: 5, causes: [] }, flags };
    expect(doctrineOf(freeze(badWeek)).type).not.toBe('doctrine');
    expect(doctrineOf(freeze({ ...badWeek, history: [hungry] }))).toEqual({
      type: 'doctrine',
      doctrine: 'withdraw',
    });
  });

  it('an order of the computer is legal in these positions too', () => {
    const view = viewFor(freeze({ week: 31, road: { level: 5, causes: [] } }), '0');
    expect(check(view, chooseOrder(view, 'hard', 1).order)).toBeNull();
  });
});
