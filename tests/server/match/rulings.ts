/** What holds of the tables on every database. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomPlayer } from '../../../game/ai/random.ts';
import type { Played } from '../../../game/boardgame.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { fastRandom } from '../../../game/dice.ts';
import { withDifference } from '../../../game/difference.ts';
import { legalOrders } from '../../../game/engine.ts';
import type { SideOrder } from '../../../game/orders.ts';
import type { Seat, View } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';
import { loadMatch } from '../../../server/match/loaded.ts';
import type { Storage } from '../../../server/storage/open.ts';
import { openTestTables, randomId, type TestClient, type TestTables, until } from '../../helpers/tables.ts';

export const tableRulings = (name: string, open: () => Promise<Storage>): void => {
  describe(name, () => {
    let at: TestTables;
    beforeAll(async () => {
      loadAll();
      at = await openTestTables(await open());
    });
    afterAll(() => at.close());

    const truth = async (id: string) => (await at.tables.matches.storage.load(id))?.state.G;

    /** The view that a client has after all that it was sent. */
    const viewAt = (client: TestClient): View => {
      let view = client.welcome.now?.view as View;
      let { revision } = client.welcome;
      for (const update of client.of('update')) {
        expect(update.from).toBe(revision);
        revision = update.revision;
        if (update.difference) view = withDifference(view, update.difference) as View;
      }
      return view;
    };

    const atTable = async (scenario: string, options = {}, terms = {}) => {
      const { id } = await at.create(scenario, options, terms);
      const [ukraine, russia] = [await at.connect(id, '0'), await at.connect(id, '1')];
      return { id, ukraine, russia, seats: { '0': ukraine, '1': russia } as Record<Seat, TestClient> };
    };

    const stanceOf = (view: View): SideOrder => legalOrders(view).find(({ type }) => type === 'stance') as SideOrder;
    const moveOf = (view: View): SideOrder => legalOrders(view).find(({ type }) => type === 'move') as SideOrder;

    test('gives each seat its view, and after every order the view that the rules say', async () => {
      const { id, seats } = await atTable('aid-freeze');
      const watcher = await at.connect(id, null);
      const random = fastRandom(5);
      for (let i = 0; i < 150; i++) {
        const match = await truth(id);
        const seat: Seat = match?.state.turn.side === 'UA' ? '0' : '1';
        const order = randomPlayer(viewFor(match?.state as never, seat), random);
        expect(await seats[seat].order(order)).toMatchObject({ ok: true });
      }
      const { state } = (await truth(id)) as never as { state: Parameters<typeof viewFor>[0] };
      const sent = async (client: TestClient, viewer: Seat | 'spectator') => {
        const expected = JSON.parse(JSON.stringify(viewFor(state, viewer)));
        await until(() => JSON.stringify(viewAt(client).week) === JSON.stringify(expected.week));
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(viewAt(client)).toEqual(expected);
      };
      await sent(seats['0'], '0');
      await sent(seats['1'], '1');
      await sent(watcher, 'spectator');
    });

    test('carries an order out once, however often it is sent', async () => {
      const { id, ukraine } = await atTable('across-the-border', { fog: false });
      const key = randomId();
      const order = moveOf(viewAt(ukraine));
      const answers = await Promise.all([1, 2, 3].map(() => ukraine.order(order, key)));
      expect(answers[0]).toMatchObject({ ok: true });
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
      expect((await truth(id))?.record.orders).toHaveLength(1);
    });

    test('refuses with the reason of the rules, and tells nobody', async () => {
      const { ukraine, russia } = await atTable('across-the-border', { fog: false });
      expect(await russia.order({ type: 'endPhase' })).toMatchObject({
        ok: false,
        refusal: { code: 'notYourOperations' },
      });
      expect(await ukraine.order({ type: 'endMatch' })).toMatchObject({ ok: false, refusal: { code: 'umpireOnly' } });
      expect(await ukraine.order({ type: 'dance' })).toMatchObject({ ok: false, refusal: { code: 'unknownOrder' } });
      expect(await ukraine.order('__proto__')).toMatchObject({ ok: false, refusal: { code: 'malformedOrder' } });
      expect(await ukraine.ask('order', { order: {} })).toMatchObject({ ok: false, refusal: { code: 'badMessage' } });
      expect([...ukraine.of('update'), ...russia.of('update')]).toEqual([]);
    });

    test('sends nothing at all to the other side for an order that it cannot see', async () => {
      const { ukraine, russia } = await atTable('aid-freeze');
      const [mine, other] = viewAt(ukraine).turn.side === 'UA' ? [ukraine, russia] : [russia, ukraine];
      const before = other.got.length;
      expect(await mine.order(stanceOf(viewAt(mine)))).toMatchObject({ ok: true });
      await mine.say({ say: 'chat', text: 'a mark' });
      await until(() => other.of('chat').length > 0);
      expect(other.got.slice(before).map(({ event }) => event)).toEqual(['chat']);
      expect(mine.of('update')).toHaveLength(1);
      expect((await other.sit(other.welcome.revision)).now).toBeNull();
    });

    test('seats nobody without the right token, nor a spectator in a seat', async () => {
      const { id } = await at.create('across-the-border');
      const client = await at.connect(id, null);
      expect(client.welcome.viewer).toBe('spectator');
      expect(await client.order({ type: 'endPhase' })).toMatchObject({ ok: false, refusal: { code: 'notSeated' } });
      for (const seat of ['0', '__proto__', 'constructor', '9', 0, {}])
        for (const token of [null, 'x'.repeat(32), '', {}])
          expect(await client.ask('sit', { protocol: 1, match: id, seat, token, has: null })).toMatchObject({
            ok: false,
          });
    });

    test('lets somebody come back with what they have, or with nothing', async () => {
      const { id, ukraine } = await atTable('across-the-border', { fog: false });
      await ukraine.order(moveOf(viewAt(ukraine)));
      const { revision } = ukraine.of('update').at(-1) ?? { revision: -1 };
      ukraine.socket.disconnect();
      const again = await at.connect(id, '0');
      expect(again.welcome.revision).toBe(revision);
      expect(again.welcome.now?.steps).toHaveLength(1);
      expect((await again.sit(revision)).now).toBeNull();
      expect((await again.sit(revision - 1)).now).not.toBeNull();
    });

    test('takes back freely what the other side did not see, and the rest by consent', async () => {
      const { id, ukraine, russia } = await atTable('across-the-border', { fog: false });
      await ukraine.order(moveOf(viewAt(ukraine)));
      expect(await ukraine.takeBack()).toMatchObject({ ok: false, refusal: { code: 'needsConsent' } });
      await ukraine.say({ say: 'offer', what: 'takeBack' });
      await until(() => russia.of('offers').some((offers) => offers.length > 0));
      expect(await russia.say({ say: 'answer', what: 'takeBack', accept: true })).toMatchObject({ ok: true });
      expect((await truth(id))?.record.orders).toEqual([]);
      await until(() => russia.of('update').some(({ tookBack }) => tookBack === 1));
      expect(viewAt(russia)).toEqual(russia.welcome.now?.view);

      const fogged = await atTable('aid-freeze');
      const mine = viewAt(fogged.ukraine).turn.side === 'UA' ? fogged.ukraine : fogged.russia;
      await mine.order(stanceOf(viewAt(mine)));
      expect(await mine.takeBack()).toMatchObject({ ok: true });
      expect(viewAt(mine)).toEqual(mine.welcome.now?.view);
    });

    test('pauses and resumes by consent, settles a draw, and writes down who conceded', async () => {
      const { ukraine, russia } = await atTable('across-the-border', { fog: false });
      await ukraine.say({ say: 'offer', what: 'pause' });
      expect(await ukraine.say({ say: 'answer', what: 'pause', accept: true })).toMatchObject({ ok: false });
      await russia.say({ say: 'offer', what: 'pause' });
      expect(await ukraine.order({ type: 'endPhase' })).toMatchObject({ refusal: { code: 'matchPaused' } });
      await russia.say({ say: 'offer', what: 'resume' });
      await ukraine.say({ say: 'answer', what: 'resume', accept: true });
      expect(await russia.say({ say: 'concede' })).toMatchObject({ ok: true });
      await until(() => viewAt(ukraine).result !== null);
      expect(viewAt(ukraine).result).toMatchObject({ winner: 'UA', reason: 'conceded' });
      expect(at.turns.at(-1)?.seat).toBeNull();
    });

    test('keeps chat for those who come later, and from those who do not want it', async () => {
      const { id, ukraine, russia } = await atTable('across-the-border', { fog: false });
      await ukraine.say({ say: 'chat', text: ' hello ' });
      expect((await russia.sit()).chat).toMatchObject([{ n: 1, seat: '0', text: 'hello' }]);
      await russia.say({ say: 'block', seat: '0', on: true });
      await ukraine.say({ say: 'chat', text: 'again' });
      expect((await russia.sit()).chat).toEqual([]);
      expect((await at.connect(id, null)).welcome.chat).toEqual([]);
      expect(await ukraine.say({ say: 'chat', text: 'x'.repeat(501) })).toMatchObject({
        refusal: { code: 'badMessage' },
      });
    });

    test('works by long polling alone', async () => {
      const { id } = await at.create('across-the-border', { fog: false });
      const ukraine = await at.connect(id, '0', ['polling']);
      expect(await ukraine.order(moveOf(viewAt(ukraine)))).toMatchObject({ ok: true });
      await until(() => ukraine.of('update').length === 1);
    });

    test('re-runs to the same state from what lies in the database', async () => {
      const { id, ukraine } = await atTable('across-the-border', { fog: false });
      for (let i = 0; i < 5; i++) await ukraine.order(moveOf(viewAt(ukraine)));
      const { happened: _happened, ...before } = (await truth(id)) as Played;
      at.tables.matches.storage.forget(id);
      expect(await truth(id)).toEqual(JSON.parse(JSON.stringify(before)));
    });

    const stored = (id: string) =>
      at.storage.db.selectFrom('snapshot').select('n').where('match_id', '=', id).executeTakeFirstOrThrow();

    test('carries a match on from its last snapshot, to the same state and the same record', async () => {
      const { id, seats } = await atTable('aid-freeze');
      const random = fastRandom(8);
      let [behind, takenBack] = [0, 0];
      for (let i = 0; i < 120; i++) {
        const match = await truth(id);
        const seat: Seat = match?.state.turn.side === 'UA' ? '0' : '1';
        await seats[seat].order(randomPlayer(viewFor(match?.state as never, seat), random));
        if (i % 7 === 0 && (await seats[seat].takeBack()).ok) takenBack++;
        if (i % 10 > 0) continue;
        const kept = await at.tables.matches.storage.load(id);
        at.tables.matches.storage.forget(id);
        const read = await at.tables.matches.storage.load(id);
        const [before, after] = [kept, read].map((each) => JSON.parse(JSON.stringify(each)));
        delete before.state.G.happened;
        delete after.state.G.happened;
        expect(after).toEqual(before);
        behind = Math.max(behind, (kept?.row.state_id ?? 0) - (await stored(id)).n);
      }
      expect(takenBack).toBeGreaterThan(2);
      expect(behind).toBeGreaterThan(2);
      expect(behind).toBeLessThan(40);
    });

    test('goes on as it stood after a crash, under whatever rules: no order is carried out again', async () => {
      const { id, ukraine } = await atTable('across-the-border', { fog: false });
      for (let i = 0; i < 3; i++) await ukraine.order(moveOf(viewAt(ukraine)));
      const before = await truth(id);
      expect((await stored(id)).n).toBe(0);
      // As if other rules came to something else: what the orders were is all that is read of them.
      const changed = { happened: '[]', body: '{"type":"endPhase"}' };
      await at.storage.db.updateTable('journal').set(changed).where('match_id', '=', id).execute();
      at.tables.matches.storage.forget(id);
      expect((await truth(id))?.state).toEqual(JSON.parse(JSON.stringify(before?.state)));
      expect(await ukraine.order(moveOf(viewAt(ukraine)))).toMatchObject({ ok: true });
    });

    test('keeps of its steps only those since the last snapshot', async () => {
      const { id, ukraine } = await atTable('across-the-border', { fog: false });
      const steps = async () => {
        const rows = await at.storage.db.selectFrom('journal').select('step').where('match_id', '=', id).execute();
        return rows.filter(({ step }) => step !== null).length;
      };
      for (let i = 0; i < 3; i++) await ukraine.order(moveOf(viewAt(ukraine)));
      expect(await steps()).toBe(3);
      while (viewAt(ukraine).turn.side === 'UA') await ukraine.order({ type: 'endPhase' });
      expect(await steps()).toBe(0);
    });

    test('goes on from its snapshot where the steps up to it are gone, though other rules made them', async () => {
      const { id, ukraine } = await atTable('across-the-border', { fog: false });
      await ukraine.order(moveOf(viewAt(ukraine)));
      const { db } = at.storage;
      const kept = await loadMatch(db, id);
      while (viewAt(ukraine).turn.side === 'UA') await ukraine.order({ type: 'endPhase' });
      await db.updateTable('journal').set({ happened: '[]' }).where('match_id', '=', id).execute();
      const [read, followed] = [await loadMatch(db, id), await loadMatch(db, id, kept)];
      expect(followed?.row.state_id).toBeGreaterThan(kept?.row.state_id ?? 0);
      expect(followed?.state).toEqual(read?.state);
    });

    test('does not carry a match on where a step is missing and its order comes to something else than it came to', async () => {
      const { id, ukraine } = await atTable('across-the-border', { fog: false });
      await ukraine.order(moveOf(viewAt(ukraine)));
      const changed = { happened: '[]', step: null };
      await at.storage.db.updateTable('journal').set(changed).where('match_id', '=', id).execute();
      at.tables.matches.storage.forget(id);
      await expect(truth(id)).rejects.toThrow(/does not come to what was written/);
      expect(await ukraine.order(moveOf(viewAt(ukraine)))).toMatchObject({ refusal: { code: 'serverFailed' } });
    });
  });
};
