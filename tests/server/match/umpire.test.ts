import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAll } from '../../../game/data/loadAll.ts';
import { legalOrders } from '../../../game/engine.ts';
import { exportMatch, finalHash, type Match, replay } from '../../../game/match.ts';
import type { SideOrder, UmpireOrder } from '../../../game/orders.ts';
import type { View } from '../../../game/state.ts';
import { openTestTables, type TestClient, type TestTables, until } from '../../helpers/tables.ts';

let at: TestTables;
let now = 1_000_000;
beforeAll(async () => {
  loadAll();
  at = await openTestTables(undefined, () => now);
});
afterAll(() => at.close());

const atTable = async (terms = {}) => {
  const { id } = await at.create('aid-freeze', {}, terms);
  return {
    id,
    ukraine: await at.connect(id, '0'),
    russia: await at.connect(id, '1'),
    umpire: await at.connect(id, '2'),
    watcher: await at.connect(id, null),
  };
};
const truth = async (id: string): Promise<Match> => (await at.tables.matches.storage.load(id))?.state.G as Match;
const viewOf = async (client: TestClient): Promise<View> => (await client.sit()).now?.view as View;
const stance = async (client: TestClient): Promise<SideOrder> =>
  legalOrders(await viewOf(client)).find(({ type }) => type === 'stance') as SideOrder;
const stepsOf = async (client: TestClient) => (await client.sit()).now?.steps ?? [];

const ACTS: readonly UmpireOrder[] = [
  { type: 'message', to: 'both', text: 'Look at the road.' },
  { type: 'time', side: 'UA', how: 'add', seconds: 60 },
  { type: 'inject', event: 'visit' },
  { type: 'injectAt', week: 30, event: 'belgorod-raid', title: '', text: '', effects: [] },
  { type: 'cancelInject', plan: 1 },
  { type: 'pause' },
  { type: 'resume' },
  { type: 'rewind', to: 0 },
  { type: 'endOperations' },
  { type: 'settle', reason: 'umpire', winner: null },
];

test('2.3 every act of the umpire is refused to the players and to who watches, and carried out for the umpire', async () => {
  const { id, ukraine, russia, umpire, watcher } = await atTable({ pace: { kind: 'week', minutes: 10 } });
  for (const order of ACTS) {
    for (const client of [ukraine, russia])
      expect(await client.order(order), order.type).toMatchObject({ ok: false, refusal: { code: 'umpireOnly' } });
    expect(await watcher.order(order), order.type).toMatchObject({ ok: false, refusal: { code: 'notSeated' } });
    expect(await umpire.order(order), order.type).toMatchObject({ ok: true });
  }
  const match = await truth(id);
  expect(match.record.orders.map(({ order }) => order)).toEqual(ACTS);
  const again = replay(exportMatch(match, true));
  expect(again.ok && finalHash(again.value)).toBe(finalHash(match));
});

test('2.3 words to one side reach nobody else, not as a number either', async () => {
  const { ukraine, russia, umpire, watcher } = await atTable();
  expect(await umpire.order({ type: 'message', to: 'UA', text: 'Hold the road.' })).toMatchObject({ ok: true });
  await until(() => ukraine.of('update').length > 0);
  expect(JSON.stringify(ukraine.of('update'))).toContain('Hold the road.');
  for (const client of [russia, watcher]) {
    const { revision } = client.welcome;
    expect(await client.sit(revision)).toMatchObject({ revision, now: null });
    expect(client.of('update')).toEqual([]);
  }
});

test('2.3 what is planned is known to the umpire alone, and not to who watches late', async () => {
  const { ukraine, russia, umpire, watcher } = await atTable({ spectators: 'delayed', spectatorDelay: 1 });
  const title = 'A blizzard of the umpire';
  await umpire.order({ type: 'injectAt', week: 32, event: null, title, text: '', effects: [] });
  for (let ended = 0; ended < 4; ended++) await umpire.order({ type: 'endOperations' });
  expect(JSON.stringify(await umpire.sit())).toContain(title);
  for (const client of [ukraine, russia, watcher]) {
    expect(JSON.stringify([await client.sit(), client.got])).not.toContain(title);
    expect((await viewOf(client)).week).toBe(client === watcher ? 30 : 31);
    expect(await viewOf(client)).not.toHaveProperty('toCome');
  }
});

test('2.3 orders that the umpire undoes stay in the log and hold no more, for those who were told of them', async () => {
  const { id, ukraine, russia, umpire } = await atTable();
  const [mine, theirs] = (await truth(id)).state.turn.side === 'UA' ? [ukraine, russia] : [russia, ukraine];
  const first = await stance(mine);
  expect(await mine.order(first)).toMatchObject({ ok: true });
  const [step] = await stepsOf(umpire);
  expect(step).toMatchObject({ order: first, number: 0, undone: false });
  expect(await umpire.order({ type: 'rewind', to: step?.number ?? -1 })).toMatchObject({ ok: true });
  expect((await stepsOf(umpire)).map(({ number, undone }) => [number, undone])).toEqual([
    [0, true],
    [1, false],
  ]);
  // Live and after sitting down again: the same.
  expect(mine.of('update').at(-1)?.undone).toEqual([2]);
  expect((await stepsOf(mine)).map(({ number, undone }) => [number, undone])).toEqual([
    [null, true],
    [null, false],
  ]);
  // A stance of one side is nothing that the other was told of; that the match was taken back is.
  expect(theirs.of('update').at(-1)?.undone).toEqual([]);
  expect((await stepsOf(theirs)).map(({ number, undone }) => [number, undone])).toEqual([[null, false]]);
  // Going back on going back.
  expect(await umpire.order({ type: 'rewind', to: 1 })).toMatchObject({ ok: true });
  expect((await stepsOf(mine)).map(({ undone }) => undone)).toEqual([false, false, false]);
});

test('2.3 time given by the umpire is the clock’s time, in the record and after a restart of the page', async () => {
  const { id, ukraine, russia, umpire } = await atTable({ pace: { kind: 'week', minutes: 10 } });
  const seat = (await truth(id)).state.turn.side === 'UA' ? ukraine : russia;
  const { side } = (await truth(id)).state.turn;
  now += 60_000;
  expect(await umpire.order({ type: 'time', side, how: 'add', seconds: 120 })).toMatchObject({ ok: true });
  expect((await seat.sit()).clock?.left).toBe(11 * 60_000);
  expect((await umpire.sit()).clock?.exact?.[side]).toBe(11 * 60_000);
  expect(await umpire.order({ type: 'time', side, how: 'set', seconds: 30 })).toMatchObject({ ok: true });
  expect((await seat.sit()).clock?.left).toBe(30_000);
});

test('2.3 a timer ends operations in a match that has no clock', async () => {
  const { id, umpire } = await atTable();
  const { side } = (await truth(id)).state.turn;
  await umpire.order({ type: 'time', side, how: 'set', seconds: 20 });
  now += 21_000;
  await at.tables.matches.timeOut(id);
  expect((await truth(id)).state.turn.side).not.toBe(side);
  expect((await umpire.sit()).clock?.exact).toEqual({ UA: null, RU: null });
});

test('2.3 a time factor is the umpire’s to set, stands on no record, and nobody else learns of it', async () => {
  const { id, ukraine, russia, umpire, watcher } = await atTable({ pace: { kind: 'week', minutes: 10 } });
  const { db } = at.tables.matches.storage;
  const seats = ['0', '1', '2'] as const;
  await db
    .insertInto('seat')
    .values(
      seats.map((seat) => ({
        match_id: id,
        seat,
        player: 'person' as const,
        nickname: 'N',
        token_hash: null,
        invitation_hash: null,
        open: 0 as const,
        time_factor: 1 as const,
        computer: null,
        notes: '',
        taken_at: null,
      })),
    )
    .execute();
  const { side } = (await truth(id)).state.turn;
  const [own, other] = side === 'UA' ? [ukraine, russia] : [russia, ukraine];
  for (const client of [ukraine, russia])
    expect(await client.say({ say: 'timeFactor', side, factor: 2 })).toMatchObject({
      ok: false,
      refusal: { code: 'notYours' },
    });
  expect(await watcher.say({ say: 'timeFactor', side, factor: 2 })).toMatchObject({ ok: false });
  const sent = () => [other, watcher].flatMap(({ got }) => got.filter(({ event }) => event !== 'presence'));
  const before = sent();
  const quarters = (await other.sit()).clock?.quarters;
  expect(await umpire.say({ say: 'timeFactor', side, factor: 2 })).toMatchObject({ ok: true });
  expect((await umpire.sit()).factors?.[side]).toBe(2);
  expect((await own.sit()).clock?.left).toBe(20 * 60_000);
  expect((await other.sit()).clock?.quarters).toEqual(quarters);
  expect(sent()).toEqual(before);
  for (const client of [ukraine, russia, watcher]) expect((await client.sit()).factors).toBeNull();
  expect((await truth(id)).record.orders).toEqual([]);
});

test('8 a move of one hex of others has its start after sitting down again, where both see everything', async () => {
  const { id } = await at.create('across-the-border', { fog: false });
  const [ukraine, russia] = [await at.connect(id, '0'), await at.connect(id, '1')];
  const side = (await truth(id)).state.turn.side;
  const [mover, other] = side === 'UA' ? [ukraine, russia] : [russia, ukraine];
  const view = await viewOf(mover);
  const move = legalOrders(view).find((order) => order.type === 'move' && order.path.length === 1);
  if (move?.type !== 'move') throw new Error('no move of one hex');
  expect(await mover.order(move)).toMatchObject({ ok: true });
  // As after a restart of the server: read from what was written.
  at.tables.matches.storage.forget(id);
  const paths = (await stepsOf(other)).flatMap(({ happened }) =>
    happened.flatMap(({ what }) => (what.kind === 'moved' ? [what.path] : [])),
  );
  expect(paths).toEqual([[view.units[move.unit]?.hex, ...move.path]]);
});
