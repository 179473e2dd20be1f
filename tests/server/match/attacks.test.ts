import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadAll } from '../../../game/data/loadAll.ts';
import { legalOrders } from '../../../game/engine.ts';
import { replay } from '../../../game/match.ts';
import { PROTOCOL } from '../../../game/protocol/table.ts';
import { STANDARD_TERMS } from '../../../game/protocol/terms.ts';
import type { Seat, View } from '../../../game/state.ts';
import { insertNew, newRow } from '../../../server/match/begin.ts';
import { CONNECTIONS } from '../../../server/match/visitors.ts';
import { type Frames, frames } from '../../helpers/frames.ts';
import { openTestTables, randomId, type TestClient, type TestTables, tokenOf, until } from '../../helpers/tables.ts';

// Each attack against the running transport; after each, the process answers and another match is played on.

let at: TestTables;
let attacked: string;
let attacker: TestClient;
let victim: TestClient;
let bystander: TestClient;
beforeAll(loadAll);
beforeEach(async () => {
  at = await openTestTables();
  const other = await at.create('across-the-border', { fog: false });
  bystander = await at.connect(other.id, '0');
});

/** A new match, with Ukraine's seat as the attacker's and Russia's as somebody else's. */
const sitDown = async (scenario = 'across-the-border', options: object = { fog: false }) => {
  attacked = (await at.create(scenario, options)).id;
  attacker = await at.connect(attacked, '0');
  victim = await at.connect(attacked, '1');
};

const refused = (code: string) => expect.objectContaining({ ok: false, refusal: expect.objectContaining({ code }) });
const truth = async (id = attacked) => {
  at.tables.matches.storage.forget(id);
  const loaded = await at.tables.matches.storage.load(id);
  if (!loaded) throw new Error('the match is gone');
  return loaded.state.G;
};
const recorded = async (id = attacked) => (await truth(id)).record.orders;
const firstMove = (client: TestClient) =>
  legalOrders(client.welcome.now?.view as View).find(({ type }) => type === 'move') as object;

/** The other match goes on. */
afterEach(async () => {
  try {
    expect(await bystander.order(firstMove(bystander))).toMatchObject({ ok: true });
    expect(await recorded(bystander.welcome.summary.id)).toHaveLength(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  } finally {
    await at.close();
  }
});

/** What no message may reach. */
const internals = () => at.tables.matches as unknown as { queues: Map<string, unknown> };
const kept = () =>
  at.tables.matches.storage as unknown as { kept: Map<string, unknown>; actions: Map<string, unknown> };

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];
const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
const ODD: readonly unknown[] = [
  { toString: 1 },
  { toString: null, valueOf: null },
  JSON.parse('{"__proto__":{"type":"endPhase"}}'),
  { constructor: { prototype: {} } },
  [],
  [[]],
  { length: 1e9 },
  0,
  -1,
  1e308,
  null,
  true,
  '',
  'x'.repeat(5000),
  deep(2000),
  Buffer.from('binary'),
  { type: Buffer.from('binary') },
];

describe('the state', () => {
  test('cannot be replaced: the framework’s own actions are no events here', async () => {
    await sitDown();
    const before = await truth();
    const state = { G: { state: { result: { winner: 'UA' } } }, ctx: { gameover: true }, _stateID: 99 };
    const actions = [
      { type: 'UPDATE', state, deltalog: [], clientOnly: false },
      { type: 'RESET', state },
      { type: 'SYNC', state, log: [], initialState: state },
      { type: 'PATCH', patch: [{ op: 'add', path: '/ctx/gameover', value: true }], prevStateID: 0, stateID: 1 },
      { type: 'MAKE_MOVE', payload: { type: 'order', args: [{ type: 'endPhase' }], playerID: '0' } },
      { type: 'UNDO', payload: { playerID: '0' } },
      { type: 'REDO', payload: { playerID: '0' } },
      { type: 'PLUGIN', payload: { type: 'random', args: [] } },
    ];
    for (const action of actions) {
      attacker.socket.emit('update', action, 0, attacked, '0');
      attacker.socket.emit('sync', attacked, '0', tokenOf(attacked, '0'), 3);
      attacker.socket.emit(action.type, action);
      expect(await attacker.order(action)).toEqual(refused('unknownOrder'));
      expect(await attacker.ask('table', action)).toEqual(refused('badMessage'));
    }
    expect(await truth()).toEqual(before);
    expect(victim.got.filter(({ event }) => event !== 'presence')).toEqual([]);
  });

  test('is not moved by the framework’s events', async () => {
    await sitDown();
    const before = await truth();
    for (const type of ['endGame', 'endTurn', 'endPhase', 'setPhase', 'setActivePlayers', 'setStage', 'pass']) {
      const event = { type: 'GAME_EVENT', payload: { type, args: [{ all: 'play' }], playerID: '0' } };
      attacker.socket.emit('update', event, 0, attacked, '0');
      attacker.socket.emit(type, event);
      expect(await attacker.order(event)).toEqual(refused('unknownOrder'));
      if (type !== 'endPhase') expect(await attacker.order({ type })).toEqual(refused('unknownOrder'));
      expect(await attacker.order({ type, args: [] })).toMatchObject({ ok: false });
    }
    expect(await truth()).toEqual(before);
  });

  test('takes no state id from outside: a spoofed one changes nothing', async () => {
    await sitDown();
    const spoofed = { key: randomId(), order: firstMove(attacker), stateID: 99, _stateID: -1, revision: 1e9 };
    expect(await attacker.ask('order', spoofed)).toMatchObject({ ok: true });
    expect(await recorded()).toHaveLength(1);
    expect(await attacker.order({ type: 'endPhase', stateID: 99 })).toEqual(refused('malformedOrder'));
    for (const revision of [-1, 1e9, Number.MAX_SAFE_INTEGER])
      expect((await attacker.sit(revision)).now).not.toBeNull();
    for (const revision of [0.5, '0', null, {}])
      expect(
        await attacker.ask('sit', {
          protocol: PROTOCOL,
          match: attacked,
          seat: '0',
          token: tokenOf(attacked, '0'),
          has: { revision },
        }),
      ).toEqual(refused('badMessage'));
  });
});

describe('a foreign seat', () => {
  test('is not played by naming it in an order', async () => {
    await sitDown();
    const asRussia = { seat: '1', playerID: '1', payload: { playerID: '1' } };
    expect(await attacker.ask('order', { key: randomId(), order: firstMove(attacker), ...asRussia })).toMatchObject({
      ok: true,
    });
    expect((await recorded()).map(({ seat }) => seat)).toEqual(['0']);
    expect(await attacker.order({ ...firstMove(attacker), playerID: '1' })).toEqual(refused('malformedOrder'));
    expect(await victim.order({ type: 'endPhase', seat: '0' })).toEqual(refused('malformedOrder'));
    expect(await recorded()).toHaveLength(1);
  });

  test('is not taken without its token, whatever stands in its place', async () => {
    await sitDown();
    const socket = at.raw();
    const sit = (seat: unknown, token: unknown, match: unknown = attacked) =>
      socket.timeout(5000).emitWithAck('sit', { protocol: PROTOCOL, match, seat, token, has: null });
    const tokens = [null, tokenOf(attacked, '0'), 'x'.repeat(32), '', '__proto__', ...ODD];
    for (const token of tokens) expect(await sit('1', token)).toMatchObject({ ok: false });
    for (const seat of [...NAMES, '3', '-1', '01', 1, ...ODD])
      if (seat !== null) expect(await sit(seat, tokenOf(attacked, '1'))).toMatchObject({ ok: false });
    for (const match of [...NAMES, ...ODD])
      expect(await sit('1', tokenOf(attacked, '1'), match)).toEqual(refused('badMessage'));
    expect(await socket.timeout(5000).emitWithAck('order', { key: randomId(), order: firstMove(attacker) })).toEqual(
      refused('notSeated'),
    );
    expect(await recorded()).toEqual([]);
  });

  test('does not stay with a connection that sat down elsewhere', async () => {
    await sitDown();
    const elsewhere = (await at.create('across-the-border', { fog: false })).id;
    const sit = { protocol: PROTOCOL, match: elsewhere, seat: '0', token: tokenOf(elsewhere, '0'), has: null };
    expect(await attacker.ask('sit', sit)).toMatchObject({ viewer: '0' });
    expect(await attacker.order(firstMove(attacker))).toMatchObject({ ok: true });
    expect([await recorded(), await recorded(elsewhere)].map(({ length }) => length)).toEqual([0, 1]);
    await until(() => victim.of('presence').some(({ seat, here }) => seat === '0' && !here));
  });

  test('of the umpire is no player’s: umpire’s orders are refused, and a spectator gives none', async () => {
    await sitDown();
    const orders = [
      { type: 'endMatch' },
      { type: 'rewind', to: 0 },
      { type: 'grant', side: 'UA', what: 'attack', points: 20 },
      { type: 'settle', reason: 'conceded', winner: 'UA' },
    ];
    for (const order of orders) expect(await attacker.order(order)).toEqual(refused('umpireOnly'));
    const watcher = await at.connect(attacked, null);
    for (const order of orders) expect(await watcher.order(order)).toEqual(refused('notSeated'));
    expect(await watcher.say({ say: 'concede' })).toEqual(refused('notSeated'));
    expect(await watcher.takeBack()).toEqual(refused('notSeated'));
    expect(await recorded()).toEqual([]);
  });
});

describe('names of Object.prototype', () => {
  test('are nobody’s unit, hex, bridge or event', async () => {
    await sitDown('campaign', {});
    const umpire = await at.connect(attacked, '2');
    for (const name of NAMES) {
      const orders = [
        { type: 'move', unit: name, path: [name] },
        { type: 'attack', target: name, units: [name], prepared: false, support: 0 },
        { type: 'stance', unit: name, stance: 'hold', hex: name },
        { type: 'interdict', unit: name, hex: name, on: true },
        { type: 'strikeBridge', bridge: name },
        { type: 'strikeDepot', source: name },
        { type: 'decide', decision: name, option: name },
        { type: 'callReserve', unit: name },
        { type: 'priority', units: [name] },
        { type: name },
      ];
      for (const player of [attacker, victim])
        for (const order of orders) {
          const answer = await player.order(order);
          expect(answer).toMatchObject({ ok: false });
          expect(answer).not.toEqual(refused('serverFailed'));
        }
      expect(await umpire.order({ type: 'inject', event: name })).toEqual(refused('noSuchEvent'));
      expect(await umpire.order({ type: 'holdEvent', event: name, held: true })).toEqual(refused('noSuchEvent'));
    }
    expect(await recorded()).toEqual([]);
  });

  test('are no events', async () => {
    await sitDown();
    for (const name of [...NAMES, 'error', 'connection', 'disconnecting_', 'newListener_', 'close', 'open', '']) {
      attacker.socket.emit(name, {}, 1);
      attacker.socket.emit(name);
    }
    for (const name of ['error', 'disconnect', 'disconnecting', 'connect', 'newListener', 'removeListener'])
      await (await frames(at.port)).send(`42${JSON.stringify([name, { toString: 1 }])}`);
    expect(await attacker.order(firstMove(attacker))).toMatchObject({ ok: true });
  });
});

describe('what arrives', () => {
  test('may be anything: it is answered with a refusal and changes nothing', async () => {
    await sitDown();
    for (const odd of ODD) {
      for (const event of ['sit', 'order', 'takeBack', 'table'])
        expect(await attacker.ask(event, odd), event).toEqual(refused('badMessage'));
      expect(await attacker.order(odd)).toMatchObject({ ok: false });
      expect(await attacker.ask('order', { key: odd, order: { type: 'endPhase' } })).toEqual(refused('badMessage'));
      expect(await attacker.order({ type: odd })).toMatchObject({ ok: false });
      expect(await attacker.order({ type: 'move', unit: odd, path: odd })).toMatchObject({ ok: false });
      expect(await attacker.ask('takeBack', { key: randomId(), count: odd })).toMatchObject({ ok: false });
      expect(await attacker.say({ say: odd, what: odd, text: odd })).toEqual(refused('badMessage'));
    }
    expect(await recorded()).toEqual([]);
  });

  test('may lack an ack, or have something else in its place', async () => {
    await sitDown();
    attacker.socket.emit('order');
    attacker.socket.emit('order', { key: randomId(), order: { type: 'endPhase', junk: 1 } });
    attacker.socket.emit('order', null, 'no function');
    attacker.socket.emit('sit', undefined, { call: 1 }, []);
    const raw = await frames(at.port);
    await raw.send('42["order"]', '420["order"]', '42-1["order",{}]', '420["sit",[[[]]],{"call":1}]');
    expect(await attacker.order(firstMove(attacker))).toMatchObject({ ok: true });
    raw.close();
  });

  test('with junk is not stored: an order has its own fields and no others', async () => {
    await sitDown();
    const junk = { ...firstMove(attacker), junk: 'x'.repeat(4000) };
    for (let i = 0; i < 10; i++) expect(await attacker.order(junk)).toEqual(refused('malformedOrder'));
    expect(await recorded()).toEqual([]);
  });

  test('of 900 kB ends the connection, over websocket and over long polling', async () => {
    await sitDown();
    const gone = new Promise((resolve) => attacker.socket.once('disconnect', resolve));
    attacker.socket.emit('order', { key: randomId(), order: { type: 'x'.repeat(900_000) } });
    await gone;
    const polling = await at.connect(attacked, '0', ['polling']);
    const ended = new Promise((resolve) => polling.socket.once('disconnect', resolve));
    polling.socket.emit('order', { key: randomId(), order: { type: 'x'.repeat(900_000) } });
    await ended;
    expect(await recorded()).toEqual([]);
    expect(await victim.say({ say: 'chat', text: 'still here' })).toMatchObject({ ok: true });
  });

  test('as broken or binary frames ends at most its own connection', async () => {
    await sitDown();
    const broken = [
      '4',
      '42',
      '42[',
      '42{}',
      '42[1]',
      '42[null]',
      '42["order"',
      '43[]',
      '430["x"]',
      '44"x"',
      '451-["order",{"_placeholder":true,"num":0}]',
      '4599999999-["order",{"_placeholder":true,"num":5}]',
      '42/other,["order",{}]',
      '40/__proto__,',
      '40{"token":{"toString":1}}',
      '41',
      '9',
      'x',
      '',
    ];
    for (const frame of broken) {
      const raw = await frames(at.port);
      await raw.send(frame);
      await raw.sendBytes(Buffer.from([0, 255, 1, 2, 3]));
      raw.close();
    }
    const raw = await frames(at.port);
    await raw.send('451-["order",{"key":"aaaaaaaaaaaaaaaaaaaaaa","order":{"_placeholder":true,"num":0}}]');
    await raw.sendBytes(Buffer.from('{"type":"endPhase"}'));
    raw.close();
    expect(await attacker.order(firstMove(attacker))).toMatchObject({ ok: true });
    expect(await recorded()).toHaveLength(1);
  });
});

describe('a match that does not exist', () => {
  test('is not made by sitting down, and leaves nothing behind in memory', async () => {
    const socket = at.raw();
    const before = [kept().kept.size, await at.storage.db.selectFrom('match').select('id').execute()];
    for (let i = 0; i < 500; i++) {
      const sit = { protocol: PROTOCOL, match: randomId(), seat: i % 2 ? null : '0', token: null, has: null };
      expect(await socket.timeout(5000).emitWithAck('sit', sit)).toEqual(refused('notSeated'));
    }
    for (let i = 0; i < 100; i++)
      expect(await at.tables.matches.order(randomId(), '0', null, {})).toMatchObject({ ok: false });
    expect([kept().kept.size, await at.storage.db.selectFrom('match').select('id').execute()]).toEqual(before);
    expect(internals().queues.size).toBe(0);
    expect(kept().actions.size).toBe(0);
  });

  test('of another namespace is none of ours', async () => {
    await sitDown();
    for (const namespace of ['/other', '/salient', '/__proto__', `/${attacked}`]) {
      const socket = at.raw(namespace);
      const error = await new Promise<Error>((resolve) => socket.once('connect_error', resolve));
      expect(error.message).toBe('Invalid namespace');
    }
  });

  test('is forgotten in its turn: no more matches stay in memory than are watched, and some', async () => {
    const ids: string[] = [];
    const { match } = await at.create('across-the-border');
    for (let i = 0; i < 320; i++) {
      const id = randomId();
      ids.push(id);
      const row = newRow(match, { id, terms: STANDARD_TERMS, visibility: 'public', at: 1 });
      await insertNew(at.storage.db, row, match);
    }
    const socket = at.raw();
    for (const match of ids)
      await socket.timeout(5000).emitWithAck('sit', { protocol: PROTOCOL, match, seat: null, token: null, has: null });
    expect(kept().kept.size).toBeLessThanOrEqual(300);
  });
});

describe('looking ahead', () => {
  test('is not possible: what threw dice or showed something cannot be taken back', async () => {
    await sitDown('aid-freeze', {});
    const [mine, view] = await sideToPlay();
    const stance = legalOrders(view).find(({ type }) => type === 'stance') as object;
    expect(await mine.order(stance)).toMatchObject({ ok: true });
    await mine.order({ type: 'endPhase' });
    expect(await mine.takeBack()).toEqual(refused('revealed'));
    expect(await mine.takeBack(2)).toEqual(refused('revealed'));
    const attack = await firstAttack();
    if (!attack) throw new Error('nobody can attack');
    const { by, order } = attack;
    expect(await by.order(order)).toMatchObject({ ok: true });
    expect(await by.takeBack()).toEqual(refused('revealed'));
    expect(await by.say({ say: 'offer', what: 'takeBack' })).toMatchObject({ ok: true });
    const other = by === attacker ? victim : attacker;
    expect(await other.say({ say: 'answer', what: 'takeBack', accept: true })).toEqual(refused('revealed'));
  });

  test('is not possible by the umpire’s going back: the dice go on', async () => {
    await sitDown('aid-freeze', {});
    const umpire = await at.connect(attacked, '2');
    const attack = await firstAttack();
    if (!attack) throw new Error('nobody can attack');
    const before = await recorded();
    expect(await attack.by.order(attack.order)).toMatchObject({ ok: true });
    const used = (await truth()).state.secret.diceUsed;
    expect(await umpire.order({ type: 'rewind', to: before.length })).toMatchObject({ ok: true });
    const { state, record, seed } = await truth();
    expect(state.secret.diceUsed).toBe(used);
    expect(await attack.by.order(attack.order)).toMatchObject({ ok: true });
    expect((await truth()).state.secret.diceUsed).toBeGreaterThan(used);
    expect(replay({ ...record, dice: { ...record.dice, seed } }).ok).toBe(true);
  });
});

const sideToPlay = async (): Promise<[TestClient, View]> => {
  const mine = (await truth()).state.turn.side === 'UA' ? attacker : victim;
  return [mine, (await mine.sit()).now?.view as View];
};

/** Ends phases until somebody can attack. */
const firstAttack = async (): Promise<{ by: TestClient; order: object } | null> => {
  for (let i = 0; i < 20; i++) {
    const [by, view] = await sideToPlay();
    const order = legalOrders(view).find(({ type }) => type === 'attack');
    if (order) return { by, order };
    await by.order({ type: 'endPhase' });
  }
  return null;
};

describe('chat', () => {
  test('is in one’s own name, at one’s own table, and no longer than it may be', async () => {
    await sitDown();
    const said = { say: 'chat', text: 'hello', seat: '1', n: 77, at: 1, sender: '1', playerID: '1', match: randomId() };
    expect(await attacker.say(said)).toMatchObject({ ok: true });
    await until(() => victim.of('chat').length === 1);
    const [line] = victim.of('chat');
    expect(line).toEqual({ n: 1, seat: '0', text: 'hello', at: expect.any(Number) });
    expect(line?.at).toBeGreaterThan(1);
    for (const text of ['x'.repeat(501), '', '   ', null, 1, {}, [], NAMES])
      expect(await attacker.say({ say: 'chat', text })).toEqual(refused('badMessage'));
    attacker.socket.emit('chat', attacked, { id: '1', sender: '1', payload: 'framework' }, 'credentials');
    expect(await (await at.connect(attacked, null)).say(said)).toEqual(refused('notSeated'));
    expect((await victim.sit()).chat).toHaveLength(1);
  });

  test('and offers are not the umpire’s to answer for a side', async () => {
    await sitDown();
    const umpire = await at.connect(attacked, '2');
    await attacker.say({ say: 'offer', what: 'draw' });
    expect(await umpire.say({ say: 'answer', what: 'draw', accept: true })).toMatchObject({ ok: false });
    expect(await umpire.say({ say: 'answer', what: 'draw', accept: false })).toMatchObject({ ok: false });
    expect((await victim.sit()).offers).toEqual([{ what: 'draw', by: '0' }]);
    expect((await truth()).state.result).toBeNull();
  });
});

describe('a key', () => {
  test('stands for the first thing that was done with it, whatever comes later under it', async () => {
    await sitDown();
    const key = randomId();
    const first = await attacker.order(firstMove(attacker), key);
    expect(first).toMatchObject({ ok: true });
    expect(await attacker.order({ type: 'endPhase' }, key)).toEqual(first);
    expect(await attacker.takeBack(1, key)).toEqual(first);
    expect(await recorded()).toHaveLength(1);
  });

  test('is each seat’s own', async () => {
    await sitDown();
    const key = randomId();
    expect(await attacker.order(firstMove(attacker), key)).toMatchObject({ ok: true });
    expect(await victim.order({ type: 'endPhase' }, key)).toEqual(refused('notYourOperations'));
    for (const bad of ['', 'short', 'x'.repeat(23), `${'x'.repeat(21)}\n`, NAMES[0]])
      expect(await attacker.ask('order', { key: bad, order: { type: 'endPhase' } })).toEqual(refused('badMessage'));
  });

  test('sent many times at once is carried out once', async () => {
    await sitDown();
    const key = randomId();
    const again = await at.connect(attacked, '0');
    const order = firstMove(attacker);
    const answers = await Promise.all([...Array(20)].map((_, i) => (i % 2 ? again : attacker).order(order, key)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await recorded()).toHaveLength(1);
  });
});

describe('flooding', () => {
  test('of one connection is answered with tooFast, and the other match plays on meanwhile', async () => {
    const slow = await openTestTables(undefined, undefined, { messagesPerSecond: 20 });
    try {
      const { id } = await slow.create('across-the-border', { fog: false });
      const other = await slow.create('across-the-border', { fog: false });
      const [flooder, player] = [await slow.connect(id, '0'), await slow.connect(other.id, '0')];
      const order = firstMove(flooder);
      const sit = { protocol: PROTOCOL, match: id, seat: '0', token: 'x'.repeat(32), has: null };
      const flood = [...Array(400)].flatMap((_, i) => [
        flooder.ask('sit', sit),
        flooder.order({ type: `no-${i}` }),
        flooder.say({ say: 'chat', text: `${i}` }),
        flooder.takeBack(),
        flooder.order(order),
      ]);
      expect(await player.order(order)).toMatchObject({ ok: true });
      const answers = (await Promise.all(flood)) as { ok?: boolean; refusal?: { code: string } }[];
      const tooFast = answers.filter((answer) => answer.refusal?.code === 'tooFast');
      expect(tooFast.length).toBeGreaterThan(answers.length / 2);
      expect(tooFast[0]).toMatchObject({ refusal: { data: { retryAfter: 1 } } });
      expect((await slow.tables.matches.storage.load(other.id))?.row.state_id).toBe(1);
    } finally {
      await slow.close();
    }
  });

  test('with guesses at a token closes the door to this address, not to who sits already', async () => {
    await sitDown();
    const guesses = await openTestTables();
    try {
      const { id } = await guesses.create('across-the-border', { fog: false });
      const here = await guesses.connect(id, '0');
      const socket = guesses.raw();
      const sit = (token: string) =>
        socket.timeout(5000).emitWithAck('sit', { protocol: PROTOCOL, match: id, seat: '1', token, has: null });
      for (let i = 0; i < 100; i++) expect(await sit(randomId(24))).toEqual(refused('notSeated'));
      expect(await sit(tokenOf(id, '1'))).toEqual(refused('notSeated'));
      expect(await here.order(firstMove(here))).toMatchObject({ ok: true });
      expect((await guesses.connect(id, null)).welcome.viewer).toBe('spectator');
    } finally {
      await guesses.close();
    }
  });

  test('with connections is bounded for each address', async () => {
    await sitDown();
    const raws: (Frames | null)[] = [];
    for (let i = 0; i < 1000; i += 50)
      raws.push(...(await Promise.all([...Array(50)].map(() => frames(at.port).catch(() => null)))));
    const open = () => raws.filter((raw) => raw?.isOpen()).length;
    expect(open()).toBeLessThanOrEqual(CONNECTIONS);
    expect(open()).toBeGreaterThan(CONNECTIONS - 10);
    expect(await attacker.order(firstMove(attacker))).toMatchObject({ ok: true });
    for (const raw of raws) raw?.close();
    await until(() =>
      frames(at.port).then(
        () => true,
        () => false,
      ),
    );
  });
});

/** A seat that nobody took has no token that proves it. */
test('a seat that nobody took is proved by no token', async () => {
  await sitDown();
  const socket = at.raw();
  for (const seat of ['0', '1', '2'] satisfies Seat[])
    for (const token of [null, 'undefined', 'null', '0'.repeat(32)])
      expect(
        await socket.timeout(5000).emitWithAck('sit', { protocol: PROTOCOL, match: attacked, seat, token, has: null }),
      ).toMatchObject({ ok: false });
});
