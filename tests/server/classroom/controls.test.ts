import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { randomPlayer } from '../../../game/ai/random.ts';
import { fastRandom } from '../../../game/dice.ts';
import { ordersOf } from '../../../game/engine.ts';
import type { Match } from '../../../game/match.ts';
import { exportMatch, replay } from '../../../game/match.ts';
import type { SideOrder } from '../../../game/orders.ts';
import type { ClassDebrief, Control, ExerciseSettings, Tile } from '../../../game/protocol/exercise.ts';
import { situationOf } from '../../../game/situation.ts';
import { enemyOf, seatOfSide, type Unit, type View } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';
import { needsOf } from '../../../server/classroom/needs.ts';
import { cutUnnoticed } from '../../../server/classroom/unnoticed.ts';
import type { Loaded } from '../../../server/match/loaded.ts';
import { deskNow, makeClass, type TestClass, type TestPupil } from '../../helpers/classroom.ts';
import { startClub, type TestClub } from '../../helpers/club.ts';
import { until } from '../../helpers/tables.ts';

let club: TestClub;
let at: TestClass;
let later = 0;
beforeAll(async () => {
  club = await startClub({ now: () => Date.now() + later });
});
afterAll(() => club.end());
afterEach(() => at?.close());

const pass = (ms: number): void => {
  later += ms;
};

const truth = async (group = 1): Promise<Match> => {
  const loaded = await club.tables.matches.look(await at.matchOf(group));
  return loaded?.state.G as Match;
};
const types = async (group = 1) => (await truth(group)).record.orders.map(({ order }) => order.type);

/** Groups of one against one, seated. */
const playing = async (groups: number, settings: Partial<ExerciseSettings> = {}) => {
  at = await makeClass(club, { groups, pupilsPerSide: 1, ...settings });
  const pupils: TestPupil[] = [];
  for (let n = 0; n < groups * 2; n++) pupils.push(await at.pupil(`Pupil ${n + 1}`));
  await at.start();
  for (const pupil of pupils) await pupil.sitDown();
  const desk = await at.desk();
  return { pupils, desk };
};

test('a match that cannot be read keeps neither the teacher’s word from other groups nor their clocks from running out', async () => {
  await playing(2, { timer: { first: 60, later: 60 } });
  const [broken, other] = [await at.matchOf(1), await at.matchOf(2)];
  await at.control({ do: 'endOperations' }, [1, 2]);
  await club.storage.db.updateTable('snapshot').set({ state: '{' }).where('match_id', '=', broken).execute();
  club.tables.matches.storage.forget(broken);
  await expect(club.tables.matches.look(broken)).rejects.toThrow();
  const turns = async () => (await types(2)).filter((type) => type === 'endOperations').length;
  pass(10_000);
  await until(async () => (await turns()) === 1);
  pass(60_000);
  await until(async () => (await turns()) === 2);
  expect((await club.tables.matches.look(other))?.row.status).toBe('playing');
  await club.storage.db.deleteFrom('match').where('id', '=', broken).execute();
});

/** So many orders in a group, as long as it goes on, whoever's turn it is; through the match service, as its pupils' are. */
const play = async (count: number, group = 1): Promise<void> => {
  const random = fastRandom(group);
  const id = await at.matchOf(group);
  for (let n = 0; n < count; n++) {
    const { state } = await truth(group);
    if (state.result) return;
    const seat = seatOfSide(state.turn.side);
    const answer = await club.tables.matches.order(id, seat, null, randomPlayer(viewFor(state, seat), random));
    if (!answer.ok) throw new Error(answer.refusal.code);
  }
};

/** The match of a group as if this unit were cut for so many weeks. */
const withCut = async (unit: string, weeksCut: number): Promise<Loaded> => {
  const loaded = (await club.tables.matches.look(await at.matchOf(1))) as Loaded;
  const { G } = loaded.state;
  const units = { ...G.state.units, [unit]: { ...(G.state.units[unit] as Unit), supply: 'cut' as const, weeksCut } };
  return { ...loaded, state: { ...loaded.state, G: { ...G, state: { ...G.state, units } } } };
};

const control = (does: Control, groups: readonly number[] = [1]) => at.control(does, groups);

describe('the teacher', () => {
  test('pauses one group or all, and lets them go on: orders on the record', async () => {
    await playing(2);
    expect(await control({ do: 'pause' }, [1, 2])).toEqual({
      pending: null,
      groups: [
        { group: 1, refusal: null },
        { group: 2, refusal: null },
      ],
    });
    expect((await truth(1)).state.turn.paused && (await truth(2)).state.turn.paused).toBe(true);
    await control({ do: 'resume' }, [2]);
    expect([(await truth(1)).state.turn.paused, (await truth(2)).state.turn.paused]).toEqual([true, false]);
    expect(await types(2)).toEqual(['pause', 'resume']);
  });

  test('writes to a side or to both: it lies on their tables, on the record, and before nobody else', async () => {
    const { pupils } = await playing(1);
    await control({ do: 'message', text: 'Look at the road.', side: 'UA' });
    const sides = await Promise.all(pupils.map(async (pupil) => (await pupil.readMe()).side));
    const [ua, ru] = [pupils[sides.indexOf('UA')], pupils[sides.indexOf('RU')]] as [TestPupil, TestPupil];
    await until(() => ua.last('side')?.messages.length === 1);
    expect(ua.last('side')?.messages[0]).toMatchObject({ text: 'Look at the road.' });
    await control({ do: 'message', text: 'Five minutes.', side: null });
    await until(() => ru.last('side')?.messages.length === 1);
    expect(JSON.stringify(ru.got)).not.toContain('Look at the road.');
    expect(await types()).toEqual(['message', 'message']);
  });

  test('sets the timer, gives more time, and stops the clock', async () => {
    const { desk } = await playing(1, { timer: { first: 270, later: 180 } });
    const left = async () => (await club.tables.matches.look(await at.matchOf(1)))?.row.deadline ?? null;
    const first = (await left()) as number;
    expect(first - (Date.now() + later)).toBeGreaterThan(260_000);
    await control({ do: 'extend', seconds: 60 });
    expect(((await left()) as number) - first).toBeGreaterThan(59_000);
    expect(((await left()) as number) - first).toBeLessThan(61_000);
    await control({ do: 'timer', seconds: 100 });
    expect((await left()) as number).toBeLessThanOrEqual(Date.now() + later + 100_000);
    const set = await left();
    await until(() => deskNow(desk).tiles[0]?.deadline === set);
    await control({ do: 'timer', seconds: null });
    expect(await left()).toBeNull();
    expect(await types()).toEqual(['time', 'time']);
  });

  test('whose time is over ends its operations with what was ordered', async () => {
    await playing(1, { timer: { first: 30, later: 30 } });
    const { side } = (await truth()).state.turn;
    pass(31_000);
    await until(async () => (await truth()).state.turn.side !== side);
    expect(await types()).toEqual(['endOperations']);
  });

  test('gives one side a factor of the time, which no message tells the other', async () => {
    const { pupils, desk } = await playing(1, { timer: { first: 100, later: 100 } });
    const { side } = (await truth()).state.turn;
    const sides = await Promise.all(pupils.map(async (pupil) => (await pupil.readMe()).side));
    const other = pupils[sides.findIndex((each) => each !== side)] as TestPupil;
    const before = other.got.length;
    await control({ do: 'timeFactor', side, factor: 2 });
    const deadline = (await club.tables.matches.look(await at.matchOf(1)))?.row.deadline as number;
    expect(deadline - (Date.now() + later)).toBeGreaterThan(150_000);
    await other.readMe();
    expect(other.got.slice(before)).toEqual([]);
    // The desk alone knows, and nothing of it is kept beside the seat.
    await until(() => deskNow(desk).tiles[0]?.factors?.[side] === 2);
    expect(deskNow(desk).tiles[0]?.factors).toEqual({ UA: 1, RU: 1, [side]: 2 });
    expect(await types()).toEqual([]);
    await at.debrief();
    expect((await at.ask<ClassDebrief>('GET', '/debrief')).body.groups[0]?.controls).toEqual([]);
    for (const path of ['/debrief', '/export'])
      expect((await at.ask('GET', path)).text).not.toMatch(/timeFactor|factor/);
    for (const pupil of pupils) expect(JSON.stringify(pupil.got)).not.toMatch(/timeFactor|factors/);
  });

  test('without a clock there is no factor to tell', async () => {
    const { desk } = await playing(1);
    expect(deskNow(desk).tiles[0]?.factors).toBeNull();
  });

  test('has the computer play a side, and gives it back', async () => {
    const { pupils } = await playing(1);
    const { side } = (await truth()).state.turn;
    const sides = await Promise.all(pupils.map(async (pupil) => (await pupil.readMe()).side));
    const own = pupils[sides.indexOf(side)] as TestPupil;
    expect(await control({ do: 'computer', side, level: 'easy' })).toMatchObject({ groups: [{ refusal: null }] });
    expect(await own.order({ type: 'endPhase' })).toMatchObject({ ok: false, refusal: { code: 'computerPlays' } });
    await until(async () => (await types()).length > 0);
    await control({ do: 'computer', side, level: null });
    const seats = await club.storage.db
      .selectFrom('seat')
      .selectAll()
      .where('match_id', '=', await at.matchOf(1))
      .execute();
    expect(seats.map(({ player }) => player)).toEqual(['person', 'person', 'person']);
  });
});

describe('what cannot be taken back so easily waits ten seconds', () => {
  test('an inject: then it happens once, in each of the groups', async () => {
    const { desk } = await playing(2, { scenario: 'aid-freeze' });
    const event = Object.keys((await truth()).state.secret.deck)[0] as string;
    const done = await control({ do: 'inject', event, week: null }, [1, 2]);
    expect(done.pending).toMatchObject({ groups: [1, 2], control: { do: 'inject', event } });
    expect(done.pending?.due).toBeGreaterThan(Date.now() + later + 8000);
    expect([await types(1), await types(2)]).toEqual([[], []]);
    await until(() => desk.last('desk')?.exercise.pending.length === 1);
    pass(10_000);
    await until(async () => (await types(1)).length + (await types(2)).length === 2);
    expect([await types(1), await types(2)]).toEqual([['inject'], ['inject']]);
    await until(() => desk.last('desk')?.exercise.pending.length === 0);
    expect((await at.undo(done.pending?.n ?? 0)).body).toMatchObject({ code: 'noSuchControl' });
  });

  test('and is undone until then', async () => {
    await playing(1);
    for (const does of [{ do: 'end' }, { do: 'endOperations' }] as const) {
      const { pending } = await control(does);
      expect((await at.undo(pending?.n ?? 0)).status).toBe(204);
    }
    pass(20_000);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await types()).toEqual([]);
    expect((await at.now()).pending).toEqual([]);
  });

  test('an inject for a later week is planned at once, comes when that week opens, and can be undone until then', async () => {
    await playing(2);
    const own: Control = {
      do: 'injectEffects',
      title: 'Rain',
      text: 'It rains.',
      effects: [{ kind: 'weather', weather: 'mud' }],
      week: 2,
    };
    const { pending, groups } = await control(own, [1, 2]);
    expect(groups).toMatchObject([{ refusal: null }, { refusal: null }]);
    expect(pending).toMatchObject({ due: null, groups: [1, 2] });
    expect((await truth(2)).state.secret.planned).toHaveLength(1);
    for (let n = 0; n < 2; n++) {
      const { pending: end } = await control({ do: 'endOperations' }, [1]);
      pass(10_000);
      await until(async () => !(await at.now()).pending.some(({ n: each }) => each === end?.n));
    }
    expect(await truth(1)).toMatchObject({ state: { week: 2, weather: 'mud' } });
    await until(async () => (await at.now()).pending[0]?.groups.length === 1);
    expect((await at.undo(pending?.n ?? 0)).status).toBe(204);
    expect((await truth(2)).state.secret.planned).toEqual([]);
    expect((await at.now()).pending).toEqual([]);
  });

  test('what is not possible is refused at once, group by group', async () => {
    await playing(2);
    expect((await control({ do: 'inject', event: 'nothing', week: null })).groups).toMatchObject([
      { refusal: { code: 'noSuchEvent' } },
    ]);
    expect((await control({ do: 'rewind', by: 'order' })).groups).toMatchObject([
      { refusal: { code: 'cannotRewind' } },
    ]);
    const effects: Control = { do: 'injectEffects', title: 'x', text: 'y', effects: [{ kind: 'nothing' }], week: 2 };
    expect((await control(effects)).groups).toMatchObject([{ refusal: { code: 'badEffects' } }]);
    await play(3, 2);
    const done = await control({ do: 'rewind', by: 'order' }, [1, 2]);
    expect(done.groups).toMatchObject([{ refusal: { code: 'cannotRewind' } }, { refusal: null }]);
    expect(done.pending).toMatchObject({ groups: [2] });
    expect((await at.ask('POST', '/controls', { groups: [3], control: { do: 'pause' } })).body).toMatchObject({
      code: 'noSuchGroup',
    });
  });

  test('a rewind goes back by one order of a side, and again by one; or to the beginning of the week', async () => {
    await playing(1);
    await play(12);
    const rewind = async (by: 'order' | 'week') => {
      const before = (await types()).length;
      await control({ do: 'rewind', by });
      pass(10_000);
      await until(async () => (await types()).length > before);
      return (await truth()).record.orders.at(-1)?.order as { type: 'rewind'; to: number };
    };
    expect(await rewind('order')).toEqual({ type: 'rewind', to: 11 });
    expect(await rewind('order')).toEqual({ type: 'rewind', to: 10 });
    await control({ do: 'pause' });
    await control({ do: 'resume' });
    expect(await rewind('order')).toEqual({ type: 'rewind', to: 9 });
    const { week } = (await truth()).state;
    const lines = await club.storage.db
      .selectFrom('journal')
      .selectAll()
      .where('match_id', '=', await at.matchOf(1))
      .orderBy('n')
      .execute();
    expect(await rewind('week')).toEqual({ type: 'rewind', to: lines.findIndex((line) => line.week === week) });
    const match = await truth();
    expect(match.state.week).toBe(week);
    expect(replay(exportMatch(match, true)).ok).toBe(true);
  });

  test('and survives a restart: the rows are there, and what is due is done', async () => {
    await playing(1);
    await control({ do: 'endOperations' });
    const rows = await club.storage.db.selectFrom('control').selectAll().where('status', '=', 'pending').execute();
    expect(rows).toMatchObject([{ exercise_id: at.id, due: expect.any(Number) }]);
    // As a process leaves it that ends in the middle.
    await club.storage.db.updateTable('control').set({ status: 'doing' }).where('exercise_id', '=', at.id).execute();
    pass(10_000);
    await until(async () => (await types()).length === 1);
    await until(async () => (await at.now()).pending.length === 0);
    expect(await types()).toEqual(['endOperations']);
  });
});

describe('the desk', () => {
  test('is fed with tiles of changed groups, at most once a second', async () => {
    const { desk } = await playing(2);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const before = desk.got.length;
    const began = performance.now();
    await play(15, 2);
    const took = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const fed = desk.got.slice(before).filter(({ event }) => event === 'tiles');
    expect(fed.length).toBeGreaterThan(0);
    expect(fed.length).toBeLessThanOrEqual(Math.ceil(took / 1000) + 2);
    for (const { what } of fed) expect((what as Tile[]).map(({ group }) => group)).toEqual([2]);
    const { state } = await truth(2);
    expect(desk.last('tiles')?.[0]).toMatchObject({
      week: state.week,
      phase: state.turn.phase,
      control: state.control,
    });
  });

  test('shows who is there', async () => {
    const { desk, pupils } = await playing(1);
    await until(() => desk.last('desk')?.tiles[0]?.here.UA === 1 && desk.last('desk')?.tiles[0]?.here.RU === 1);
    for (const pupil of pupils) pupil.close();
    await until(() => desk.last('desk')?.tiles[0]?.here.UA === 0 && desk.last('desk')?.tiles[0]?.here.RU === 0);
  });

  test('lists who needs the teacher, in this order: hand, wish, idle, refusals', async () => {
    const { desk, pupils } = await playing(2);
    const [first, second, third] = pupils as [TestPupil, TestPupil, TestPupil];
    for (let n = 0; n < 3; n++) await third.order({ type: 'move', unit: 'nobody', path: ['1010'] });
    await first.say({ say: 'wish', wish: 'stop', on: true });
    await second.say({ say: 'wish', wish: 'hand', on: true });
    pass(121_000);
    await until(() => deskNow(desk).needs.some(({ kind }) => kind === 'idle'));
    const { needs } = deskNow(desk);
    expect(needs.map(({ kind }) => kind)).toEqual(['hand', 'wish', 'idle', 'idle', 'refusals']);
    expect(needs[0]).toMatchObject({ pupil: second.id, wish: 'hand' });
    expect(needs[1]).toMatchObject({ pupil: first.id, wish: 'stop' });
    expect(needs[4]).toMatchObject({ pupil: third.id, data: { refusals: 3 } });
    await second.say({ say: 'wish', wish: 'hand', on: false });
    await at.place(first.id, { answers: 'stop' });
    await until(() => !deskNow(desk).needs.some(({ kind }) => kind === 'hand' || kind === 'wish'));
  });

  test('tells of a group that is far behind the others', async () => {
    const { desk } = await playing(3);
    for (const group of [2, 3]) while ((await truth(group)).state.week < 2) await play(1, group);
    await until(() => deskNow(desk).needs.some(({ kind }) => kind === 'behind'));
    const behind = deskNow(desk).needs.filter(({ kind }) => kind === 'behind');
    expect(behind).toMatchObject([{ group: 1, data: { weeks: 1 } }]);
  });

  test('tells of a group that is behind the clock, though the others are no further', async () => {
    // Two sides in 200 seconds: a week behind from then on.
    const { desk } = await playing(2, { timer: { first: 100, later: 60 } });
    await control({ do: 'timer', seconds: null }, [1, 2]);
    await control({ do: 'pause' }, [2]);
    const told = () => deskNow(desk).needs.filter(({ kind }) => kind === 'behind');
    pass(190_000);
    await until(() => deskNow(desk).needs.some(({ kind }) => kind === 'idle'));
    expect(told()).toEqual([]);
    pass(15_000);
    await until(() => told().length > 0);
    // Who is paused waits for the teacher, and is not called.
    expect(told()).toMatchObject([{ group: 1, side: null, data: { weeks: 1 } }]);
    while ((await truth(1)).state.week < 2) await play(1, 1);
    await until(() => told().length === 0);
  });

  test('tells of a unit that is cut off and was given no order in its side’s last whole operations', async () => {
    await playing(1);
    const id = await at.matchOf(1);
    const { state } = await truth();
    const { side } = state.turn;
    const seat = seatOfSide(side);
    const give = async (order: SideOrder) =>
      expect(await club.tables.matches.order(id, seat, null, order)).toMatchObject({ ok: true });
    const view = viewFor(state, seat);
    const movers = situationOf(view).ofSide[side].flatMap(({ id: unit }) =>
      ordersOf(view, unit)
        .filter(({ type }) => type === 'move' || type === 'stance')
        .slice(0, 1),
    ) as readonly (SideOrder & { readonly unit: string })[];
    const [noticed, forgotten] = movers as [SideOrder & { unit: string }, SideOrder & { unit: string }];
    const told = async (unit: string, weeks: number) => cutUnnoticed(club.storage.db, await withCut(unit, weeks));

    // In its first operations nothing was overlooked yet.
    await give(noticed);
    expect(await told(forgotten.unit, 2)).toEqual([]);
    while ((await truth()).state.turn.side === side) await give({ type: 'endPhase' });

    expect(await told(forgotten.unit, 1)).toEqual([{ side, unit: forgotten.unit, since: expect.any(Number) }]);
    expect(await told(noticed.unit, 1)).toEqual([]);
    expect(await told(forgotten.unit, 0)).toEqual([]);

    // Traced anew when its operations begin: cut since then alone is news to everybody.
    while ((await truth()).state.turn.side !== side)
      expect(await club.tables.matches.order(id, seatOfSide(enemyOf(side)), null, { type: 'endPhase' })).toMatchObject({
        ok: true,
      });
    expect(await told(forgotten.unit, 1)).toEqual([]);
    expect(await told(forgotten.unit, 2)).toHaveLength(1);
    const now = viewFor((await truth()).state, seat);
    const late = ordersOf(now, forgotten.unit).find(({ type }) => type === 'move' || type === 'stance');
    await give(late as SideOrder);
    expect(await told(forgotten.unit, 2)).toEqual([]);
  });

  test('lists a unit that is cut off after what pupils ask and before who is behind, by side and unit', async () => {
    const { desk } = await playing(1);
    const [tile] = deskNow(desk).tiles as [Tile];
    const cut = [{ side: 'RU' as const, unit: 'ru-11', since: 1000 }];
    const seen = { tile, firstWeek: tile.week, first: tile.turn ?? 'UA', cut, waitsSince: 0 };
    const pupils = await club.storage.db.selectFrom('pupil').selectAll().where('exercise_id', '=', at.id).execute();
    const asks = pupils.map((pupil, n) => (n === 0 ? { ...pupil, wishes: JSON.stringify({ hand: 5000 }) } : pupil));
    const needs = needsOf({ groups: [seen], pupils: asks, started: 0, timer: { first: 100, later: 60 } }, 250_000);
    expect(needs.map(({ kind }) => kind)).toEqual(['hand', 'idle', 'cut', 'behind']);
    expect(needs[2]).toMatchObject({ group: 1, side: 'RU', pupil: null, since: 1000, data: { unit: 'ru-11' } });
    const over = { ...seen, tile: { ...tile, status: 'finished' as const } };
    expect(needsOf({ groups: [over], pupils, started: 0, timer: null }, 250_000)).toEqual([]);
  });

  test('is the umpire’s: it sees a group as either side does, or everything', async () => {
    const { desk } = await playing(1);
    const match = await at.matchOf(1);
    const welcome = await desk.sit(match, '2', at.token);
    expect(welcome).toMatchObject({ viewer: '2' });
    expect((welcome.now?.view as View | undefined)?.seen).toBeNull();
    for (const seat of ['0', '1'] as const)
      expect(await at.open().sit(match, seat, at.token)).toMatchObject({ ok: false });
  });
});
