import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomPlayer } from '../../game/ai/random.ts';
import { hashOf } from '../../game/canonical.ts';
import { loadAll } from '../../game/data/loadAll.ts';
import { fastRandom } from '../../game/dice.ts';
import { ordersOf, seatToAct, sideOrders } from '../../game/engine.ts';
import {
  exportMatch,
  finalHash,
  type Match,
  newMatch,
  replay,
  STANDARD_OPTIONS,
  stateHash,
  submit,
  takeBack,
  takeBackState,
} from '../../game/match.ts';
import { readRecord, recordFrom } from '../../game/protocol/readRecord.ts';
import { seedFrom, simulateGame } from '../../game/replay/simulate.ts';
import type { GameState, LogEntry, OffMapUnit, ReserveUnit, Seat, Unit } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';

beforeAll(() => loadAll());

const SEED = seedFrom('match tests');
const fresh = (scenario = 'aid-freeze'): Match => newMatch(scenario, STANDARD_OPTIONS, SEED);

const must = (match: Match, seat: Seat, order: unknown): Match => {
  const result = submit(match, seat, order);
  if (!result.ok) throw new Error(`${result.refusal.code} ${JSON.stringify(order)}`);
  return result.value.match;
};

/** Plays `count` random orders. */
const played = (match: Match, count: number, seed = 3): Match => {
  const random = fastRandom(seed);
  let now = match;
  for (let i = 0; i < count; i++) {
    const seat = seatToAct(now.state);
    if (!seat) return now;
    now = must(now, seat, randomPlayer(viewFor(now.state, seat), random));
  }
  return now;
};

const simulated = (scenario: string) =>
  simulateGame({ scenario, seed: 'record', players: { UA: randomPlayer, RU: randomPlayer }, options: STANDARD_OPTIONS })
    .record;

describe('a match', () => {
  it('never changes the one it came from', () => {
    const match = fresh();
    const before = JSON.stringify(match);
    played(match, 60);
    expect(JSON.stringify(match)).toBe(before);
  });

  it('goes on the same after being written down and read again', () => {
    const middle = played(fresh(), 120);
    const read = JSON.parse(JSON.stringify(middle)) as Match;
    expect(finalHash(played(read, 80, 9))).toBe(finalHash(played(middle, 80, 9)));
  });

  it('re-runs from its record to the same state', () => {
    for (const id of ['across-the-border', 'aid-freeze']) {
      const record = simulated(id);
      const again = replay(JSON.parse(JSON.stringify(record)));
      expect(again.ok && again.value.record.orders.length).toBe(record.orders.length);
    }
  });

  it('keeps the seed to itself until it is over, unless it is a hot-seat file', () => {
    const match = played(fresh(), 20);
    expect(JSON.stringify(exportMatch(match, false))).not.toContain(match.seed);
    expect(exportMatch(match, true).dice.seed).toBe(match.seed);
  });
});

describe('taking back', () => {
  it('leads to the very state before the order, and takes the order off the record', () => {
    let match = fresh('across-the-border');
    const unit = Object.values(match.state.units).find(
      (u) => u.side === 'UA' && ordersOf(viewFor(match.state, '0'), u.id).some((o) => o.type === 'move'),
    );
    const order = ordersOf(viewFor(match.state, '0'), unit?.id ?? '').find((o) => o.type === 'move');
    const moved = must(match, '0', order);
    if (moved.undo.length > 0) {
      const back = takeBack(moved, '0');
      expect(back.ok && hashOf(back.value.state)).toBe(hashOf(match.state));
      expect(back.ok && back.value.record.orders.length).toBe(match.record.orders.length);
    }
    match = moved;
  });

  it('undoes any run of orders up to the last that was final', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer(), (count, seed) => {
        const match = played(fresh(), count, seed);
        const seat = match.undo[match.undo.length - 1]?.seat;
        if (!seat) return;
        const { possible } = takeBackState(match, seat);
        const back = takeBack(match, seat, possible);
        const orders = match.record.orders.slice(0, match.record.orders.length - possible);
        let again = fresh();
        for (const step of orders) again = must(again, step.seat, step.order);
        expect(back.ok && hashOf(back.value.state)).toBe(hashOf(again.state));
      }),
      { numRuns: 40 },
    );
  });

  it('is refused to the other seat, after dice, and when nothing was ordered', () => {
    expect(takeBack(fresh(), '0')).toEqual({ ok: false, refusal: 'nothingOrdered' });
    const ended = must(fresh(), seatToAct(fresh().state) as Seat, { type: 'endPhase' });
    expect(takeBack(ended, seatToAct(fresh().state) as Seat)).toEqual({ ok: false, refusal: 'revealed' });
  });
});

describe('2.3 rewinding', () => {
  it('rebuilds the state before an order; the record keeps all, the dice go on, and it re-runs', () => {
    const match = played(fresh(), 90);
    const rewound = must(match, '2', { type: 'rewind', to: 30 });
    expect(rewound.state.secret.diceUsed).toBe(match.state.secret.diceUsed);
    expect(rewound.record.orders.length).toBe(match.record.orders.length + 1);
    const at30 = played(fresh(), 30);
    expect(hashOf({ ...rewound.state, secret: 0, log: 0 })).toBe(hashOf({ ...at30.state, secret: 0, log: 0 }));
    const on = played(rewound, 40, 5);
    const again = replay(exportMatch(on, true));
    expect(again.ok && finalHash(again.value)).toBe(finalHash(on));
  });

  it('belongs to the umpire', () => {
    expect(submit(fresh(), '0', { type: 'rewind', to: 0 })).toMatchObject({
      ok: false,
      refusal: { code: 'umpireOnly' },
    });
  });
});

describe('a changed record is found out', () => {
  it('at the first order that is refused or the first side-week whose hash differs', () => {
    const record = simulated('across-the-border');
    const moves = record.orders.flatMap(({ order }, i) => (order.type === 'move' && order.path.length > 1 ? [i] : []));
    const at = moves[Math.floor(moves.length / 2)] as number;
    const orders = record.orders.map((entry, i) =>
      i === at && entry.order.type === 'move'
        ? { ...entry, order: { ...entry.order, path: entry.order.path.slice(0, 1) } }
        : entry,
    );
    const result = replay({ ...record, orders });
    expect(result.ok).toBe(false);
    expect(!result.ok && ['orderRefused', 'hashDiffers']).toContain(!result.ok && result.refusal.code);
  });

  it.each([
    [
      'seed',
      (r: Record<string, unknown>) => ({ ...r, dice: { ...(r['dice'] as object), seed: 'ab'.repeat(32) } }),
      'commitmentWrong',
    ],
    [
      'scenario',
      (r: Record<string, unknown>) => ({ ...r, scenario: { id: 'nowhere', hash: 'ab'.repeat(32) } }),
      'unknownScenario',
    ],
    [
      'scenario version',
      (r: Record<string, unknown>) => ({ ...r, scenario: { id: 'aid-freeze', hash: 'ab'.repeat(32) } }),
      'scenarioChanged',
    ],
    ['rules version', (r: Record<string, unknown>) => ({ ...r, rulesVersion: 999 }), 'otherRules'],
    [
      'missing seed',
      (r: Record<string, unknown>) => ({ ...r, dice: { ...(r['dice'] as object), seed: null } }),
      'noSeed',
    ],
    ['orders of another shape', (r: Record<string, unknown>) => ({ ...r, orders: 'none' }), 'notAMatch'],
  ])('%s', (_what, change, code) => {
    const record = change(JSON.parse(JSON.stringify(simulated('aid-freeze'))));
    expect(recordFrom(record)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('and text that is not JSON, empty or foreign, is answered with a reason', () => {
    for (const text of ['', '{', '[]', 'null', '7', '{"format":"other"}', '{"__proto__":{"format":"salient-match"}}'])
      expect(readRecord(text).ok).toBe(false);
  });
});

describe('hostile orders', () => {
  const match = (): Match => played(fresh(), 25);

  it('are refused, never thrown on, and change nothing', () => {
    const now = match();
    const seats = ['0', '1', '2'] as const;
    const types = [
      'move',
      'attack',
      'exploit',
      'stance',
      'doctrine',
      'interdict',
      'strikeBridge',
      'glideBombs',
      'decide',
      'inject',
      'injectEffects',
      'injectAt',
      'cancelInject',
      'message',
      'time',
      'grant',
      'rewind',
      '__proto__',
      'constructor',
      'toString',
    ];
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('__proto__', 'constructor', '1615', '9999', 'UA-95A', '', -1, 1e9),
    );
    const order = fc.record(
      {
        type: fc.constantFrom(...types),
        unit: junk,
        path: junk,
        target: junk,
        units: junk,
        prepared: junk,
        support: junk,
        hex: junk,
        points: junk,
        on: junk,
        stance: junk,
        event: junk,
        effects: junk,
        to: junk,
        decision: junk,
        option: junk,
      },
      { requiredKeys: ['type'] },
    );
    const before = JSON.stringify(now);
    fc.assert(
      fc.property(fc.oneof(order, fc.jsonValue()), fc.constantFrom(...seats), (bad, seat) => {
        const result = submit(now, seat, bad);
        if (result.ok) expect(JSON.stringify(result.value.match.state)).toBeTruthy();
        expect(JSON.stringify(now)).toBe(before);
      }),
      { numRuns: 3000 },
    );
  });

  it('with ids that every object has are unknown ids', () => {
    const now = match();
    const seat = seatToAct(now.state) as Seat;
    for (const id of ['__proto__', 'constructor', 'hasOwnProperty', 'toString']) {
      expect(submit(now, seat, { type: 'move', unit: id, path: ['1615'] }).ok).toBe(false);
      expect(submit(now, seat, { type: 'decide', decision: id, option: id }).ok).toBe(false);
      expect(submit(now, '2', { type: 'inject', event: id }).ok).toBe(false);
    }
  });

  it('out of turn are refused with the side that is to act', () => {
    const now = match();
    const other = seatToAct(now.state) === '0' ? '1' : '0';
    expect(submit(now, other, { type: 'endPhase' })).toMatchObject({
      ok: false,
      refusal: { code: 'notYourOperations' },
    });
  });
});

describe('a settlement', () => {
  it('2.3 ends the match for the winner that was settled, whatever the ledger says, and re-runs', () => {
    for (const winner of ['UA', 'RU', null] as const) {
      const match = must(played(fresh(), 30), '2', { type: 'settle', reason: 'conceded', winner });
      expect(match.state.result).toMatchObject({ winner, reason: 'conceded', grade: winner ? 'normal' : 'draw' });
      const again = replay(exportMatch(match, true));
      expect(again.ok && finalHash(again.value)).toBe(finalHash(match));
    }
  });

  it("2.3 is the umpire's to write down, and is not written twice", () => {
    const settle = { type: 'settle', reason: 'agreed', winner: null };
    expect(submit(fresh(), '0', settle)).toMatchObject({ ok: false, refusal: { code: 'umpireOnly' } });
    const over = must(fresh(), '2', settle);
    expect(submit(over, '2', settle)).toMatchObject({ ok: false, refusal: { code: 'matchOver' } });
    expect(submit(fresh(), '2', { ...settle, reason: 'because' })).toMatchObject({
      refusal: { code: 'malformedOrder' },
    });
  });
});

describe('legal orders', () => {
  it('are never refused, whatever is hidden', () => {
    const random = fastRandom(21);
    let match = fresh();
    for (let i = 0; i < 150; i++) {
      const seat = seatToAct(match.state);
      if (!seat) break;
      const view = viewFor(match.state, seat);
      const all = [...Object.keys(view.units).flatMap((unit) => ordersOf(view, unit)), ...sideOrders(view)];
      for (let n = 0; n < 4; n++) {
        const order = all[Math.floor(random() * all.length)];
        expect(submit(match, seat, order), JSON.stringify(order)).toMatchObject({ ok: true });
      }
      match = must(match, seat, randomPlayer(view, random));
    }
  });
});

describe('the state', () => {
  it('stays under 50 kB in a campaign, and its log holds what each was told last, the claims and what stopped moves', () => {
    let most = 0;
    simulateGame({
      scenario: 'campaign',
      seed: 'size',
      players: { UA: randomPlayer, RU: randomPlayer },
      options: STANDARD_OPTIONS,
      onOrder: ({ before, after: { state }, happened }) => {
        most = Math.max(most, JSON.stringify(state).length);
        const ofUse = ({ what, week, during }: LogEntry): boolean =>
          (what.kind === 'claimed' && week >= state.week - 1) ||
          (what.kind === 'stopped' && week === state.week && during === state.turn.side && !state.result);
        const isToldAnew = ({ to }: LogEntry): boolean =>
          happened.some((entry) => to === 'umpire' || entry.to === 'both' || entry.to === to);
        const kept = before.state.log.filter((entry) => ofUse(entry) || !isToldAnew(entry));
        expect(state.log).toEqual([...kept, ...happened]);
        for (const [seat, side] of [
          ['0', 'UA'],
          ['1', 'RU'],
        ] as const)
          if (!happened.some(({ to }) => to === 'both' || to === side))
            expect(viewFor(state, seat).log).toEqual(viewFor(before.state, seat).log);
      },
    });
    expect(most).toBeLessThan(50_000);
  });

  it('keeps what the scenario says of a unit, which is why that is left out of its hash', () => {
    const first = fresh('campaign');
    const fixed = (unit: Unit | ReserveUnit) => {
      const { id, side, type, name, short, quality, contingent, maxSteps } = unit;
      return { id, side, type, name, short, quality, contingent, maxSteps };
    };
    const all = ({ units, sides }: GameState) =>
      [
        ...Object.values(units),
        ...Object.values(sides.UA.pool).map(({ unit }) => unit),
        ...Object.values(sides.RU.pool).map(({ unit }) => unit),
      ]
        .map(fixed)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(all(played(first, 800).state)).toEqual(all(first.state));
  });

  it('has another hash for every change of a unit or of its reserve, whatever the order of its keys', () => {
    const { state } = fresh('campaign');
    const [unit] = Object.values(state.units) as [Unit, ...Unit[]];
    const withUnit = (change: Partial<Unit>): string =>
      stateHash({ ...state, units: { ...state.units, [unit.id]: { ...unit, ...change } } });
    const changes: readonly Partial<Unit>[] = [
      { hex: '0000' },
      { hits: 1 },
      { supply: 'cut' },
      { weeksNotOpen: 1 },
      { weeksCut: 1 },
      { unseenCause: '1010' },
      { stance: 'reserve' },
      { reserveHex: '1010' },
      { stanceSince: 9 },
      { weeksInPlace: 9 },
      { spent: 1 },
      { attacked: true },
      { attackedLastWeek: true },
      { defended: true },
      { exploit: 1 },
      { onFoot: true },
      { refitUntil: 9 },
      { priority: true },
    ];
    const hashes = changes.map(withUnit);
    expect(new Set([stateHash(state), ...hashes]).size).toBe(changes.length + 1);
    const reversed = Object.fromEntries(Object.entries(state).reverse()) as unknown as GameState;
    expect(stateHash(reversed)).toBe(stateHash(state));
    const { pool } = state.sides.RU;
    const [entry] = Object.values(pool) as [OffMapUnit, ...OffMapUnit[]];
    const withEntry = (changed: OffMapUnit): string => {
      const RU = { ...state.sides.RU, pool: { ...pool, [entry.unit.id]: changed } };
      return stateHash({ ...state, sides: { ...state.sides, RU } });
    };
    const others = [
      withEntry({ ...entry, week: 77 }),
      withEntry({ ...entry, unit: { ...entry.unit, hits: 1 } }),
      withEntry({ ...entry, unit: { ...entry.unit, stanceSince: 77 } }),
    ];
    expect(new Set([stateHash(state), ...others]).size).toBe(4);
  });
});
