import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomPlayer } from '../../../game/ai/random.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { fastRandom } from '../../../game/dice.ts';
import { type Match, submit } from '../../../game/match.ts';
import type { GameState, Seat } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';
import { openTestTables, type TestTables } from '../../helpers/tables.ts';

let at: TestTables;
beforeAll(async () => {
  loadAll();
  at = await openTestTables();
});
afterAll(() => at.close());

const withoutWhatIsToCome = (state: GameState) => {
  const { toCome, ...past } = viewFor(state, '2');
  expect(toCome).toBeDefined();
  return past;
};

test('12 a spectator of a delayed match sees everything, two weeks late, and nothing sooner', async () => {
  const made = await at.create('campaign', {}, { spectators: 'delayed', spectatorDelay: 2 });
  const seats = { '0': await at.connect(made.id, '0'), '1': await at.connect(made.id, '1') };
  const random = fastRandom(8);
  let match: Match = made.match;
  const began = new Map<number, GameState>();
  while (match.state.week < 4) {
    const seat: Seat = match.state.turn.side === 'UA' ? '0' : '1';
    const order = randomPlayer(viewFor(match.state, seat), random);
    const result = submit(match, seat, order);
    if (!result.ok) throw new Error(result.refusal.code);
    const { week } = match.state;
    match = result.value.match;
    expect(await seats[seat as '0' | '1'].order(order)).toMatchObject({ ok: true });
    if (match.state.week === week) continue;
    began.set(match.state.week, match.state);
    const { now } = (await at.connect(made.id, null)).welcome;
    const old = began.get(match.state.week - 2);
    expect(now?.view).toEqual(
      JSON.parse(JSON.stringify(old ? withoutWhatIsToCome(old) : viewFor(match.state, 'spectator'))),
    );
  }
  expect(began.size).toBe(3);
});

test('12 a match without spectators has none', async () => {
  const { id } = await at.create('aid-freeze', {}, { spectators: 'none' });
  expect((await at.connect(id, null)).welcome).toMatchObject({ ok: false, refusal: { code: 'notSeated' } });
});
