import { beforeAll, describe, expect, test } from 'vitest';
import { randomPlayer } from '../../../game/ai/random.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { fastRandom } from '../../../game/dice.ts';
import { exportMatch, finalHash, type Match, newMatch, replay, STANDARD_OPTIONS, submit } from '../../../game/match.ts';
import type { UmpireOrder } from '../../../game/orders.ts';
import { SEATS, type Seat } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';

beforeAll(loadAll);

const fresh = (): Match => newMatch('aid-freeze', STANDARD_OPTIONS, '5'.repeat(64));
const must = (match: Match, seat: Seat, order: unknown): Match => {
  const result = submit(match, seat, order);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.match;
};
const told = (match: Match, seat: Seat, order: UmpireOrder) => {
  const result = submit(match, seat, order);
  return result.ok ? result.value.happened : [];
};
const refusal = (match: Match, seat: Seat, order: unknown): string | null => {
  const result = submit(match, seat, order);
  return result.ok ? null : result.refusal.code;
};
const reruns = (match: Match): void => {
  const again = replay(exportMatch(match, true));
  expect(again.ok && finalHash(again.value)).toBe(finalHash(match));
};
const nextWeek = (match: Match): Match => {
  const { week } = match.state;
  let now = match;
  while (now.state.week === week) now = must(now, '2', { type: 'endOperations' });
  return now;
};

const TOLD: readonly UmpireOrder[] = [
  { type: 'message', to: 'both', text: 'Look at the road.' },
  { type: 'time', side: 'UA', how: 'add', seconds: 300 },
  { type: 'injectAt', week: 30, event: 'visit', title: '', text: '', effects: [] },
  { type: 'cancelInject', plan: 1 },
  { type: 'settle', reason: 'umpire', winner: null },
];

describe('2.3 the umpire’s orders', () => {
  test('belong to the umpire’s seat', () => {
    const planned = must(fresh(), '2', TOLD[2]);
    for (const order of TOLD) {
      expect(refusal(planned, '0', order), order.type).toBe('umpireOnly');
      expect(refusal(planned, '1', order), order.type).toBe('umpireOnly');
      expect(refusal(planned, '2', order), order.type).toBeNull();
    }
  });

  test('stand on the record, which re-runs', () => {
    let match = fresh();
    for (const order of TOLD) match = must(match, '2', order);
    expect(match.record.orders.map(({ order }) => order)).toEqual(TOLD);
    reruns(match);
  });

  test('words to one side are told to it alone, and change nothing that anybody sees', () => {
    const match = fresh();
    const order = { type: 'message', to: 'UA', text: 'Hold the road.' } as const;
    expect(told(match, '2', order).map(({ to }) => to)).toEqual(['UA']);
    const after = must(match, '2', order);
    for (const seat of ['1', 'spectator'] as const)
      expect(viewFor(after.state, seat)).toEqual(viewFor(match.state, seat));
    expect(JSON.stringify(viewFor(after.state, '0'))).toContain('Hold the road.');
  });

  test.each([
    ['words without any', { type: 'message', to: 'both', text: '  ' }, 'malformedOrder'],
    ['words to nobody', { type: 'message', to: 'all', text: 'x' }, 'malformedOrder'],
    ['half a second', { type: 'time', side: 'UA', how: 'add', seconds: 0.5 }, 'malformedOrder'],
    [
      'a week that is over',
      { type: 'injectAt', week: 29, event: 'visit', title: '', text: '', effects: [] },
      'noSuchWeek',
    ],
    [
      'a week after the last',
      { type: 'injectAt', week: 33, event: 'visit', title: '', text: '', effects: [] },
      'noSuchWeek',
    ],
    [
      'an event that is not',
      { type: 'injectAt', week: 30, event: 'no', title: '', text: '', effects: [] },
      'noSuchEvent',
    ],
    [
      'effects that are none',
      { type: 'injectAt', week: 30, event: null, title: 'T', text: '', effects: [1] },
      'badEffects',
    ],
    ['what is not planned', { type: 'cancelInject', plan: 1 }, 'noSuchPlan'],
  ])('%s: refused', (_what, order, code) => {
    expect(refusal(fresh(), '2', order)).toBe(code);
  });
});

describe('2.3 an event planned for a later week', () => {
  const planned = (): Match => {
    const own = [{ kind: 'weather', weather: 'snow' }];
    const one = must(fresh(), '2', {
      type: 'injectAt',
      week: 30,
      event: 'belgorod-raid',
      title: '',
      text: '',
      effects: [],
    });
    return must(one, '2', {
      type: 'injectAt',
      week: 30,
      event: null,
      title: 'A blizzard',
      text: 'Snow.',
      effects: own,
    });
  };

  test('comes when its week opens, before the deck, and not again', () => {
    const match = nextWeek(planned());
    expect(match.state.weather).toBe('snow');
    expect(match.state.secret.planned).toEqual([]);
    expect(match.state.secret.deck['belgorod-raid']?.happened).toBe(30);
    const later = nextWeek(nextWeek(match));
    expect(later.state.secret.deck['belgorod-raid']?.happened).toBe(30);
    reruns(later);
  });

  test('is known to the umpire alone until then', () => {
    const before = fresh();
    const after = planned();
    for (const seat of ['0', '1', 'spectator'] as const)
      expect(viewFor(after.state, seat)).toEqual(viewFor(before.state, seat));
    expect(viewFor(after.state, '2').toCome?.planned.map(({ n, title }) => [n, title])).toEqual([
      [1, ''],
      [2, 'A blizzard'],
    ]);
    for (const seat of SEATS.slice(0, 2)) expect(viewFor(after.state, seat)).not.toHaveProperty('toCome');
  });

  test('does not come once it is withdrawn', () => {
    const match = nextWeek(must(planned(), '2', { type: 'cancelInject', plan: 2 }));
    expect(told(match, '2', { type: 'cancelInject', plan: 1 })).toEqual([]);
    expect(JSON.stringify(match.state.log)).not.toContain('A blizzard');
    reruns(match);
  });
});

describe('2.3 taking the match back', () => {
  test('is told to both sides', () => {
    const match = must(fresh(), '2', { type: 'inject', event: 'visit' });
    expect(told(match, '2', { type: 'rewind', to: 0 })).toMatchObject([
      { to: 'both', what: { kind: 'umpire', order: 'rewind', detail: '29' } },
    ]);
  });

  test('undoes an event, and is undone by going back to before itself', () => {
    const random = fastRandom(3);
    let match = fresh();
    for (let i = 0; i < 12; i++) {
      const seat: Seat = match.state.turn.side === 'UA' ? '0' : '1';
      match = must(match, seat, randomPlayer(viewFor(match.state, seat), random));
    }
    const prestige = match.state.tracks.prestige;
    const to = match.record.orders.length;
    const injected = must(match, '2', { type: 'inject', event: 'visit' });
    const undone = must(injected, '2', { type: 'rewind', to });
    expect(undone.state.tracks.prestige).toBe(prestige);
    const redone = must(undone, '2', { type: 'rewind', to: to + 1 });
    expect(redone.state.tracks.prestige).toBe(prestige + 1);
    reruns(redone);
  });

  test('keeps a pause that holds', () => {
    const paused = must(must(fresh(), '2', { type: 'inject', event: 'visit' }), '2', { type: 'pause' });
    const back = must(paused, '2', { type: 'rewind', to: 0 });
    expect(back.state.turn.paused).toBe(true);
    reruns(back);
  });

  test('is refused once the match is over and its dice are told', () => {
    const over = must(fresh(), '2', { type: 'settle', reason: 'umpire', winner: 'RU' });
    expect(over.state.result).toMatchObject({ winner: 'RU', reason: 'umpire' });
    expect(refusal(over, '2', { type: 'rewind', to: 0 })).toBe('matchOver');
  });
});
