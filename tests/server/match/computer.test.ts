/** The computer in a seat at a match on the server: the rulings that need no long play. */
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { replay } from '../../../game/match.ts';
import type { MatchSummary, Seated, ThoughtsOfMatch } from '../../../game/protocol/lobby.ts';
import type { Seat, View } from '../../../game/state.ts';
import { openSqlite } from '../../../server/storage/open.ts';
import { create, join, playing, startClub, summary, type TestClub, type TestClubParts } from '../../helpers/club.ts';
import { until } from '../../helpers/tables.ts';
import { openThread } from '../../helpers/threads.ts';

const clubs: TestClub[] = [];
const open = async (parts: TestClubParts = {}): Promise<TestClub> => {
  const club = await startClub(parts);
  clubs.push(club);
  return club;
};
afterEach(async () => {
  for (const club of clubs.splice(0)) await club.end();
});

const BORDER = { scenario: 'across-the-border', options: { fog: false, jitter: false, long: false, heldEvents: [] } };
const LONG = { timeout: 60_000 };

const truth = async ({ tables }: TestClub, id: string) => (await tables.matches.storage.load(id))?.state.G;
const turnOf = async (club: TestClub, id: string) => (await truth(club, id))?.state.turn.side;
const endPhase = async (club: TestClub, id: string, seat: Seat): Promise<void> => {
  expect(await club.tables.matches.order(id, seat, null, { type: 'endPhase' })).toMatchObject({ ok: true });
};
const endOperations = async (club: TestClub, id: string, seat: Seat): Promise<void> => {
  const side = await turnOf(club, id);
  while ((await turnOf(club, id)) === side && !(await truth(club, id))?.state.result) await endPhase(club, id, seat);
};
const put = (club: TestClub, id: string, seat: Seat, token: string, level: string | null) =>
  club.ask<MatchSummary>('PUT', `/matches/${id}/seats/${seat}/computer`, { token, body: { level } });
const thoughts = async (club: TestClub, id: string, token?: string) =>
  (await club.ask<ThoughtsOfMatch>('GET', `/matches/${id}/thoughts`, { token })).body.thoughts;

/** A thread that is given a question and never answers. */
const silentThread = (): Worker => new Worker('setInterval(() => undefined, 1000)', { eval: true });

describe('the computer in a seat', () => {
  test('a match made with the computer begins at once, and it answers every operation', LONG, async () => {
    const club = await open();
    const { match } = await create(club, { ...BORDER, side: 'UA', computer: 'easy' });
    expect(match.status).toBe('playing');
    expect(match.seats[1]).toMatchObject({ player: 'computer', computer: 'easy', nickname: null, open: false });
    for (let week = 1; week <= 3; week++) {
      await endOperations(club, match.id, '0');
      await until(
        async () => (await turnOf(club, match.id)) === 'UA' || (await summary(club, match.id)).status === 'finished',
      );
    }
    const played = await truth(club, match.id);
    expect(played?.state.result).not.toBeNull();
    expect(played?.record.orders.filter(({ seat }) => seat === '1').length).toBeGreaterThan(6);
    // What it played is a record like any other.
    expect(replay({ ...played?.record, dice: { ...played?.record.dice, seed: played?.seed } } as never).ok).toBe(true);
    expect((await summary(club, match.id)).status).toBe('finished');
  });

  test('the one who plays first may be the computer', LONG, async () => {
    const club = await open();
    const { match } = await create(club, { ...BORDER, side: 'RU', computer: 'normal' });
    await until(async () => (await turnOf(club, match.id)) === 'RU');
    expect((await truth(club, match.id))?.record.orders.every(({ seat }) => seat === '0')).toBe(true);
  });

  test('an empty seat is filled later by whoever sits at the table, and by nobody else', LONG, async () => {
    const club = await open();
    const maker = await create(club, { ...BORDER, side: 'UA' });
    const { id } = maker.match;
    expect((await put(club, id, '1', 'x'.repeat(32), 'easy')).status).toBe(401);
    expect((await put(club, id, '1', maker.token, 'easy')).body.seats[1]).toMatchObject({ computer: 'easy' });
    expect((await summary(club, id)).status).toBe('playing');
    const invitation = maker.invitations[0]?.invitation;
    // The invitation that was sent still leads to the seat.
    expect((await join(club, id, '1', 'Ivan', invitation)).status).toBe(200);
    expect((await summary(club, id)).seats[1]).toMatchObject({ player: 'person', computer: null, nickname: 'Ivan' });
  });

  test(
    'a player hands the seat over in the middle of operations and takes it back; both are seen by all',
    LONG,
    async () => {
      const club = await open();
      const { ua, ru, id } = await playing(club, BORDER);
      expect((await put(club, id, '0', ru.token, 'easy')).status).toBe(403);
      await endOperations(club, id, '0');
      expect((await put(club, id, '1', ru.token, 'easy')).body.seats[1]).toMatchObject({
        player: 'computer',
        computer: 'easy',
        nickname: 'Ivan',
      });
      await until(async () => (await turnOf(club, id)) === 'UA');
      // While it has the seat a person's order for it is refused, and nothing is lost.
      const before = (await truth(club, id))?.record.orders.length;
      expect(await club.tables.matches.order(id, '1', null, { type: 'endPhase' })).toMatchObject({
        refusal: { code: 'computerPlays' },
      });
      expect((await put(club, id, '1', ru.token, null)).body.seats[1]).toMatchObject({
        player: 'person',
        computer: null,
      });
      await endOperations(club, id, '0');
      expect(await turnOf(club, id)).toBe('RU');
      await endPhase(club, id, '1');
      expect((await truth(club, id))?.record.orders.length).toBeGreaterThan(before ?? 0);
      expect(ua.token).not.toBe(ru.token);
    },
  );

  test('an umpire hands any seat to the computer and back', LONG, async () => {
    const club = await open();
    const maker = await create(club, { ...BORDER, side: 'UA', umpire: true });
    const { id } = maker.match;
    const invited = (seat: Seat) => maker.invitations.find((each) => each.seat === seat)?.invitation;
    const { body: umpire } = await join(club, id, '2', 'Marta', invited('2'));
    await join(club, id, '1', 'Ivan', invited('1'));
    expect((await put(club, id, '0', umpire.token, 'normal')).status).toBe(200);
    await until(async () => (await turnOf(club, id)) === 'RU');
    expect((await put(club, id, '0', umpire.token, null)).body.seats[0]).toMatchObject({ player: 'person' });
    expect((await put(club, id, '2', umpire.token, 'easy')).status).toBe(403);
  });

  test('a server that starts goes on with a computer’s operations where the one before was cut off', LONG, async () => {
    const storage = await openSqlite(':memory:');
    const kept = { ...storage, close: async () => undefined };
    const first = await startClub({ storage: kept, openThread: silentThread });
    const { match } = await create(first, { ...BORDER, side: 'RU', computer: 'easy' });
    await until(async () => (await storage.db.selectFrom('computer_hold').selectAll().execute()).length === 1);
    await first.end();
    const second = await open({ storage });
    await until(async () => (await turnOf(second, match.id)) === 'RU');
  });

  test('a computer that does not answer in time ends its operations legally, and play goes on', LONG, async () => {
    const club = await open({ openThread: silentThread, orderMs: 50 });
    const { match } = await create(club, { ...BORDER, side: 'RU', computer: 'hard' });
    await until(async () => (await turnOf(club, match.id)) === 'RU');
    const orders = (await truth(club, match.id))?.record.orders ?? [];
    expect(new Set(orders.map(({ order }) => order.type))).toEqual(new Set(['endPhase']));
    expect(club.logged()).toContain('operations are ended');
  });

  test('with little left on its clock it ends its operations and never loses by time', LONG, async () => {
    const club = await open({ limits: { operations: 60_000, clock: 10 * 60_000, between: 0, gap: 0 } });
    const pace = { kind: 'live', minutes: 5, increment: 0 } as const;
    const { terms } = (await create(club)).match;
    const wish = { ...BORDER, side: 'RU', computer: 'hard', terms: { ...terms, pace, onTimeout: 'forfeit' } } as const;
    const { match } = await create(club, wish);
    await until(async () => (await turnOf(club, match.id)) === 'RU');
    expect((await truth(club, match.id))?.record.orders.every(({ order }) => order.type === 'endPhase')).toBe(true);
  });

  test('it stands still in a pause, to which it agrees at once', LONG, async () => {
    const club = await open();
    const { match } = await create(club, { ...BORDER, side: 'UA', computer: 'easy' });
    const { matches } = club.tables;
    await matches.umpire(match.id, { type: 'pause' });
    await endless(50);
    expect((await truth(club, match.id))?.record.orders).toHaveLength(1);
    await matches.umpire(match.id, { type: 'resume' });
    await endOperations(club, match.id, '0');
    await until(async () => (await turnOf(club, match.id)) === 'UA');
  });

  test('twenty matches at once are all answered, and the server answers others meanwhile', LONG, async () => {
    const club = await open();
    const made = await Promise.all(
      Array.from({ length: 20 }, () => create(club, { ...BORDER, side: 'RU', computer: 'easy' })),
    );
    expect((await club.ask('GET', '/matches')).status).toBe(200);
    for (const { match } of made) await until(async () => (await turnOf(club, match.id)) === 'RU');
  });
});

describe('what it thought', () => {
  const played = async (fog: boolean) => {
    const club = await open();
    const scenario = fog ? 'aid-freeze' : 'across-the-border';
    const options = { ...BORDER.options, fog };
    // Russia plays first in the one, Ukraine in the other.
    const maker: Seated = await create(club, { scenario, options, side: fog ? 'UA' : 'RU', computer: 'easy' });
    const { id } = maker.match;
    return { club, id, maker };
  };

  test('is told to everybody at once where both sides see everything', LONG, async () => {
    const { club, id, maker } = await played(false);
    await until(async () => (await turnOf(club, id)) === 'RU');
    const [thought] = await thoughts(club, id, maker.token);
    expect(thought).toMatchObject({ week: 1, side: 'UA', level: 'easy' });
    expect(thought?.choices.length).toBeGreaterThan(0);
    expect(await thoughts(club, id)).toEqual([thought]);
    for (const { candidates } of thought?.choices ?? [])
      expect(Math.max(...candidates.map(({ score }) => score))).toBe(candidates[0]?.score);
  });

  test('is told under fog to nobody else before the match is over', LONG, async () => {
    const { club, id, maker } = await played(true);
    await until(async () => (await club.storage.db.selectFrom('thought').selectAll().execute()).length > 0);
    expect(await thoughts(club, id, maker.token)).toEqual([]);
    expect(await thoughts(club, id)).toEqual([]);
    await club.tables.matches.umpire(id, { type: 'settle', reason: 'conceded', winner: 'UA' });
    expect((await thoughts(club, id)).length).toBeGreaterThan(0);
  });
});

test('a thread is sent the view of its side, and nothing of the match besides', LONG, async () => {
  const sent: unknown[] = [];
  const spied = (): Worker => {
    const worker = openThread();
    const post = worker.postMessage.bind(worker);
    worker.postMessage = (message: unknown) => {
      sent.push(message);
      post(message);
    };
    return worker;
  };
  const club = await open({ openThread: spied });
  const { match } = await create(club, { scenario: 'aid-freeze', side: 'UA', computer: 'easy' });
  await until(() => sent.length > 3);
  const seed = (await truth(club, match.id))?.seed as string;
  for (const message of sent as { view: View; mind: string }[]) {
    expect(Object.keys(message).sort()).toEqual(['level', 'mind', 'seed', 'view']);
    expect(message.view.viewer).toBe('1');
    expect(Object.keys(message.view.sides)).toEqual(['RU']);
    expect(message.view).not.toHaveProperty('secret');
    expect(JSON.stringify(message)).not.toContain(seed);
  }
});

const endless = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
