import { beforeEach, describe, expect, test } from 'vitest';
import { type Journal, ordersThisWeek } from '../../../client/match/journal.ts';
import { type OnlineTable, onlineTable } from '../../../client/match/onlineTable.ts';
import type { Answers, Around, Messages, Wire } from '../../../client/match/wire.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { differenceOf } from '../../../game/difference.ts';
import { type Match, newMatch, STANDARD_OPTIONS, submit } from '../../../game/match.ts';
import type { Order } from '../../../game/orders.ts';
import type { Answer, ServerEvents, ToldStep, Update, Welcome } from '../../../game/protocol/table.ts';
import { reachable } from '../../../game/rules/movement.ts';
import { situationOf } from '../../../game/situation.ts';
import { viewFor } from '../../../game/view.ts';

loadAll();

type Sent = {
  [K in keyof Messages]: { what: K; message: Messages[K]; answer: (answer: Answers[K]) => void };
}[keyof Messages];

/** A line that goes up and down by hand, and keeps what was sent over it. */
class FakeWire implements Wire {
  readonly sent: Sent[] = [];
  closed = false;
  dropped = 0;
  private line: Parameters<Wire['onLine']>[0] = () => undefined;
  private readonly heard = new Map<string, (message: never) => void>();

  send: Wire['send'] = (what, message, answer) => void this.sent.push({ what, message, answer } as unknown as Sent);
  on: Wire['on'] = (what, listener) => void this.heard.set(what, listener as (message: never) => void);
  onLine: Wire['onLine'] = (listener) => {
    this.line = listener;
  };
  again = () => void this.dropped++;
  close = () => {
    this.closed = true;
  };

  up = () => this.line({ up: true, failed: 0 });
  down = (failed = 0) => this.line({ up: false, failed });
  tell = <K extends keyof ServerEvents>(what: K, message: ServerEvents[K]) => this.heard.get(what)?.(message as never);
  last = <K extends keyof Messages>(what: K) =>
    this.sent.filter((each) => each.what === what).at(-1) as Extract<Sent, { what: K }>;
  count = (what: keyof Messages) => this.sent.filter((each) => each.what === what).length;
}

class FakeClock implements Around {
  time = 0;
  private keys = 0;
  private readonly due: { at: number; call: () => void }[] = [];
  now = () => this.time;
  key = () => `key-${this.keys++}`;
  after = (milliseconds: number, call: () => void) => {
    const entry = { at: this.time + milliseconds, call };
    this.due.push(entry);
    return () => void this.due.splice(this.due.indexOf(entry), 1);
  };
  pass = (milliseconds: number) => {
    this.time += milliseconds;
    for (const entry of this.due.filter(({ at }) => at <= this.time)) {
      this.due.splice(this.due.indexOf(entry), 1);
      entry.call();
    }
  };
}

const MATCH = 'm'.repeat(22);
const CLOCK = { left: 60_000, running: 'UA', quarters: { RU: 4 } } as const;
const SUMMARY = { id: MATCH, title: 'Across the Border' } as Welcome['summary'];

let wire: FakeWire;
let clock: FakeClock;
let table: OnlineTable;
let match: Match;
let revision: number;

const welcome = (now = true, chat: Welcome['chat'] = []): Welcome => ({
  summary: SUMMARY,
  viewer: '0',
  revision,
  now: now
    ? {
        view: viewFor(match.state, '0'),
        steps: [],
        opening: [],
        weeks: [],
        takeBack: { possible: 0, reason: 'nothingOrdered', free: 0 },
        orders: 0,
      }
    : null,
  clock: CLOCK,
  presence: [{ seat: '1', here: true }],
  offers: [],
  chat,
  blocked: [],
  notes: 'mine',
  factors: null,
});

/** The server carries the order out and says what came of it. */
const carryOut = (order: Order): Update => {
  const before = match;
  const result = submit(match, '0', order);
  if (!result.ok) throw new Error(result.refusal.code);
  match = result.value.match;
  const step: ToldStep = {
    order,
    seat: '0',
    happened: result.value.happened,
    week: 1,
    side: 'UA',
    ended: false,
    number: null,
    undone: false,
  };
  return {
    from: revision,
    revision: ++revision,
    difference: differenceOf(viewFor(before.state, '0'), viewFor(match.state, '0')),
    tookBack: 0,
    steps: [step],
    undone: null,
    weeks: [],
    takeBack: { possible: 1, reason: null, free: 1 },
    orders: match.record.orders.length,
  };
};

const aMove = (after = 0): Order => {
  const view = viewFor(match.state, '0');
  const able = situationOf(view).ofSide.UA.flatMap((unit) => {
    const [reach] = reachable(view, unit.id).filter(({ final }) => !final);
    return reach && unit.spent === 0 ? [{ type: 'move', unit: unit.id, path: reach.path } as const] : [];
  });
  return able[after] as Order;
};
const OK: Answer = { ok: true, told: [] };
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  wire = new FakeWire();
  clock = new FakeClock();
  match = newMatch('across-the-border', { ...STANDARD_OPTIONS, fog: false }, 'ab'.repeat(32));
  revision = 5;
  table = onlineTable({ match: MATCH, seat: '0', token: 't'.repeat(32) }, wire, clock, async () => []);
});

const sitDown = () => {
  wire.up();
  wire.last('sit').answer(welcome());
};

describe('sitting down', () => {
  test('a seat sees nothing before it is welcomed, and then what it may', () => {
    expect(table.snapshot().seen).toBeNull();
    expect(table.state().connection).toBe('connecting');
    sitDown();
    expect(table.snapshot().seen?.view).toEqual(viewFor(match.state, '0'));
    expect(table.state()).toMatchObject({ connection: 'connected', talk: { notes: 'mine', presence: { 1: true } } });
  });

  test('it comes back with the revision that it has, and keeps the match when that is the present one', () => {
    sitDown();
    const before = table.snapshot().seen?.view;
    wire.down();
    expect(table.state().connection).toBe('reconnecting');
    wire.up();
    expect(wire.last('sit').message.has).toEqual({ revision: 5 });
    wire.last('sit').answer(welcome(false));
    expect(table.snapshot().seen?.view).toBe(before);
    expect(table.state().connection).toBe('connected');
  });

  test('an answer to a sitting before the last interruption is not taken', () => {
    wire.up();
    const first = wire.last('sit');
    wire.down();
    first.answer(welcome());
    expect(table.snapshot().seen).toBeNull();
  });

  test.each([
    ['oldClient', 'reload'],
    ['notSeated', 'withdrawn'],
  ] as const)('refused with %s it ends as %s and answers what still waits', async (code, connection) => {
    const order = table.order(aMove());
    wire.up();
    wire.last('sit').answer({ ok: false, refusal: { code, data: {} } });
    expect(table.state().connection).toBe(connection);
    expect(wire.closed).toBe(true);
    expect(await order).toEqual({ ok: false, refusal: { code: 'notSeated', data: {} } });
  });

  test('after attempts in vain it says that there is no answer, until there is one', () => {
    wire.down(1);
    expect(table.state().connection).toBe('connecting');
    wire.down(3);
    expect(table.state().connection).toBe('noAnswer');
    sitDown();
    expect(table.state().connection).toBe('connected');
  });
});

describe('updates', () => {
  test('each leads from one revision to the next', () => {
    sitDown();
    const order = aMove();
    wire.tell('update', carryOut(order));
    const { seen, orders } = table.snapshot();
    expect(seen?.view).toEqual(viewFor(match.state, '0'));
    expect(seen?.journal.steps.map((step) => step.order)).toEqual([order]);
    expect(seen?.takeBack.possible).toBe(1);
    expect(orders).toBe(1);
  });

  test('where one is missing the seat sits again, and takes nothing from what does not follow', () => {
    sitDown();
    const before = table.snapshot().seen?.view;
    carryOut(aMove());
    wire.tell('update', carryOut(aMove()));
    expect(table.snapshot().seen?.view).toBe(before);
    expect(wire.count('sit')).toBe(2);
    expect(wire.last('sit').message.has).toEqual({ revision: 5 });
    wire.last('sit').answer(welcome());
    expect(table.snapshot().seen?.view).toEqual(viewFor(match.state, '0'));
  });

  test('one that comes twice counts once', () => {
    sitDown();
    const update = carryOut(aMove());
    wire.tell('update', update);
    wire.tell('update', update);
    expect(table.snapshot().seen?.journal.steps).toHaveLength(1);
    expect(wire.count('sit')).toBe(1);
  });

  test('orders taken back leave the journal', () => {
    sitDown();
    wire.tell('update', carryOut(aMove()));
    const back: Update = {
      from: revision,
      revision: ++revision,
      difference: null,
      tookBack: 1,
      steps: [],
      undone: null,
      weeks: [],
      takeBack: { possible: 0, reason: 'nothingOrdered', free: 0 },
      orders: 0,
    };
    wire.tell('update', back);
    expect(table.snapshot().seen?.journal.steps).toEqual([]);
  });

  test('orders before which the umpire took the match back stay, and hold no more', () => {
    sitDown();
    wire.tell('update', carryOut(aMove()));
    wire.tell('update', { ...carryOut(aMove()), undone: [2] });
    const journal = table.snapshot().seen?.journal as Journal;
    expect(journal.steps.map(({ undone }) => undone)).toEqual([true, false]);
    expect(ordersThisWeek(journal, '0', 1).map(({ index }) => index)).toEqual([1]);
  });
});

describe('orders', () => {
  test('one is answered with what the seat is told', async () => {
    sitDown();
    const answered = table.order(aMove());
    expect(table.state().waiting).toBe(1);
    wire.last('order').answer(OK);
    expect(await answered).toEqual({ ok: true, value: [] });
    expect(table.state().waiting).toBe(0);
  });

  test('a refusal comes back as the rules gave it', async () => {
    sitDown();
    const answered = table.order(aMove());
    wire.last('order').answer({ ok: false, refusal: { code: 'hexFull', data: { hex: '1615' } } });
    expect(await answered).toEqual({ ok: false, refusal: { code: 'hexFull', data: { hex: '1615' } } });
  });

  test('unanswered when the line breaks it is sent again with the same key, after the seat sits', async () => {
    sitDown();
    const answered = table.order(aMove());
    const { key } = wire.last('order').message;
    wire.down();
    wire.up();
    expect(wire.count('order')).toBe(1);
    wire.last('sit').answer(welcome());
    expect(wire.count('order')).toBe(2);
    expect(wire.last('order').message.key).toBe(key);
    wire.last('order').answer(OK);
    expect((await answered).ok).toBe(true);
  });

  test('given without a line they wait, and go out in their order', () => {
    sitDown();
    wire.down();
    const [first, second] = [aMove(0), aMove(1)];
    void table.order(first);
    void table.order(second);
    expect(wire.count('order')).toBe(0);
    wire.up();
    wire.last('sit').answer(welcome());
    expect(wire.sent.flatMap((each) => (each.what === 'order' ? [each.message.order] : []))).toEqual([first, second]);
  });

  test('the same order given again while it waits is the same one', async () => {
    sitDown();
    const order: Order = { type: 'endPhase' };
    const [first, second] = [table.order(order), table.order(order)];
    expect(wire.count('order')).toBe(1);
    wire.last('order').answer(OK);
    expect([(await first).ok, (await second).ok]).toEqual([true, true]);
    void table.order(order);
    expect(wire.count('order')).toBe(2);
  });

  test('a line on which nothing is answered is dropped and taken up again', async () => {
    sitDown();
    clock.pass(60_000);
    expect(wire.dropped).toBe(0);
    void table.order(aMove());
    clock.pass(15_000);
    expect(wire.dropped).toBe(1);
  });

  test('a take-back that needs the other side’s consent says so', async () => {
    sitDown();
    const answered = table.takeBack(2);
    expect(wire.last('takeBack').message.count).toBe(2);
    wire.last('takeBack').answer({ ok: false, refusal: { code: 'needsConsent', data: {} } });
    expect(await answered).toEqual({ ok: false, refusal: 'needsConsent' });
  });
});

describe('talk at the table', () => {
  test('presence, offers, clock and messages are kept, each message once', () => {
    sitDown();
    clock.pass(1000);
    wire.tell('presence', { seat: '1', here: false });
    wire.tell('offers', [{ what: 'draw', by: '1' }]);
    wire.tell('clock', { ...CLOCK, left: 50_000 });
    const line = { n: 1, seat: '1', text: 'Good morning', at: 0 } as const;
    wire.tell('chat', line);
    wire.tell('chat', line);
    expect(table.state().talk).toMatchObject({
      presence: { 1: false },
      offers: [{ what: 'draw', by: '1' }],
      clock: { view: { left: 50_000 }, at: 1000 },
      chat: [line],
    });
  });

  test('a message that stands in the chat already is not sent again after an interruption', async () => {
    sitDown();
    const said = table.say({ say: 'chat', text: 'Hello' });
    wire.down();
    wire.up();
    wire.last('sit').answer(welcome(true, [{ n: 1, seat: '0', text: 'Hello', at: 0 }]));
    expect(wire.count('table')).toBe(1);
    expect((await said).ok).toBe(true);
  });

  test('a withdrawn seat is told so and not taken up again', async () => {
    sitDown();
    const order = table.order(aMove());
    wire.tell('closed', { why: 'withdrawn' });
    expect(table.state().connection).toBe('withdrawn');
    expect((await order).ok).toBe(false);
    wire.down(5);
    await settled();
    expect(table.state().connection).toBe('withdrawn');
  });
});
