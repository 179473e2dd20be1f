import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ClassDebrief } from '../../../game/protocol/exercise.ts';
import type { ThoughtsOfMatch } from '../../../game/protocol/lobby.ts';
import { SEATS, SIDES, type Side } from '../../../game/state.ts';
import { doorsOf } from '../../../server/doors.ts';
import type { Doors } from '../../../server/match/transport.ts';
import { openSqlite, type Storage } from '../../../server/storage/open.ts';
import { makeClass, type TestClass, type TestPupil } from '../../helpers/classroom.ts';
import { startClub, type TestClub } from '../../helpers/club.ts';
import { randomId, until } from '../../helpers/tables.ts';

let club: TestClub;
let at: TestClass;
let storage: Storage;
/** What is told of a match to who sits down at it; it takes a moment. */
let asked: Doors['summary'];
beforeAll(async () => {
  storage = await openSqlite(':memory:');
  asked = doorsOf(storage.db, { publicUrl: null, trustProxy: false }).summary;
  club = await startClub({ storage, doors: { summary: (match) => asked(match) } });
});
afterAll(() => club.end());
afterEach(() => at?.close());

/** Two groups of two against two, everybody seated. */
const seated = async () => {
  at = await makeClass(club, { groups: 2, pupilsPerSide: 2 });
  const pupils: TestPupil[] = [];
  for (let n = 0; n < 8; n++) pupils.push(await at.pupil(`Canary ${n + 1}`));
  await at.start();
  for (const pupil of pupils) await pupil.sitDown();
  const rows = (await at.now()).pupils;
  const of = (group: number, side: Side) =>
    pupils.filter(({ id }) => rows.some((row) => row.id === id && row.group === group && row.side === side));
  return { pupils, of };
};

/** Answered after everything that was sent before. */
const settled = async (pupils: readonly TestPupil[]): Promise<void> => {
  for (const pupil of pupils) await pupil.ask('class', {});
};

describe('a pupil', () => {
  test('reaches none of the teacher’s controls, by HTTP or by socket', async () => {
    const { pupils } = await seated();
    const [pupil, other] = pupils as [TestPupil, TestPupil];
    const match = await at.matchOf(1);
    for (const token of [pupil.token, randomId(24), undefined])
      for (const [method, path, body] of [
        ['GET', '', undefined],
        ['PATCH', '', { title: 'x' }],
        ['DELETE', '', undefined],
        ['POST', '/start', undefined],
        ['POST', '/debrief', undefined],
        ['POST', '/controls', { groups: [1], control: { do: 'pause' } }],
        ['DELETE', '/controls/1', undefined],
        ['POST', `/pupils/${pupil.id}`, { side: 'UA' }],
        ['POST', `/pupils/${other.id}/code`, undefined],
        ['DELETE', `/pupils/${other.id}`, undefined],
        ['GET', '/export', undefined],
        ['GET', '/export.csv', undefined],
      ] as const) {
        const answer = await club.ask(method, `${at.path}${path}`, {
          ...(token !== undefined && { token }),
          ...(body && { body }),
        });
        expect(answer.status, `${method} ${path}`).toBe(401);
        expect(answer.text).not.toContain('Canary');
      }
    const line = at.open();
    expect(await line.attend(at.id, null, pupil.token)).toMatchObject({ ok: false });
    expect(await line.attend(at.id, other.id, pupil.token)).toMatchObject({ ok: false });
    expect(await line.sit(match, '2', pupil.token)).toMatchObject({ ok: false });
    for (const order of [
      { type: 'pause' },
      { type: 'endMatch' },
      { type: 'rewind', to: 0 },
      { type: 'message', to: 'both', text: 'x' },
    ])
      expect(await pupil.order(order)).toMatchObject({ ok: false, refusal: { code: 'umpireOnly' } });
    expect((await at.now()).state).toBe('playing');
  });

  test('reaches no other group and not the other side, whatever it knows of them', async () => {
    const { of } = await seated();
    const [own] = of(1, 'UA') as [TestPupil];
    const matches = [await at.matchOf(1), await at.matchOf(2)] as const;
    const line = at.open();
    for (const [match, seat] of [
      [matches[0], '1'],
      [matches[0], '2'],
      [matches[0], null],
      [matches[1], '0'],
      [matches[1], '1'],
      [matches[1], null],
    ] as const)
      expect(await line.sit(match, seat, own.token), `${seat}`).toMatchObject({ ok: false });
    expect((await club.ask('GET', `/matches/${matches[1]}/log?week=1`, { token: own.token })).status).toBe(401);
    expect((await club.ask('GET', `/matches/${matches[0]}/log?week=1`)).status).toBe(401);
    expect((await club.ask('GET', `/matches/${matches[0]}/log?week=1`, { token: own.token })).status).toBe(200);
    for (const match of matches)
      for (const [method, path, body] of [
        ['POST', `/matches/${match}/seats/0/join`, { nickname: 'x' }],
        ['POST', `/matches/${match}/seats/0/leave`, undefined],
        ['POST', `/matches/${match}/seats/0/token`, undefined],
        ['POST', `/matches/${match}/seats/1/invitation`, undefined],
        ['PUT', `/matches/${match}/seats/1/computer`, { level: 'easy' }],
        ['PATCH', `/matches/${match}/seats/0`, { notes: 'x' }],
        ['POST', `/matches/${match}/rematch`, undefined],
        ['GET', `/matches/${match}/record`, undefined],
      ] as const) {
        const answer = await club.ask(method, path, { token: own.token, ...(body && { body }) });
        expect(answer.status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
      }
    const listed = await club.ask('GET', '/matches?status=playing');
    for (const match of matches) expect(listed.text).not.toContain(match);
  });

  test('is told of its mates by nickname, and of nobody else in the class at all', async () => {
    const { pupils, of } = await seated();
    await settled(pupils);
    for (const group of [1, 2])
      for (const side of ['UA', 'RU'] as const)
        for (const pupil of of(group, side)) {
          const text = JSON.stringify([pupil.got, pupil.me, await pupil.readMe()]);
          for (const other of pupils) {
            const isMate = of(group, side).includes(other);
            if (!isMate) expect(text, `${pupil.nickname} of ${other.nickname}`).not.toContain(`"${other.nickname}"`);
            if (!isMate) expect(text).not.toContain(other.id);
          }
        }
  });
});

describe('what a side plans', () => {
  test('never reaches the other side, nor another group: not one byte', async () => {
    const { pupils, of } = await seated();
    const [, planner] = of(1, 'UA') as [TestPupil, TestPupil];
    await settled(pupils);
    const others = pupils.filter((pupil) => !of(1, 'UA').includes(pupil));
    const before = others.map(({ got }) => got.length);
    const order = { type: 'move', unit: 'secret-canary-unit', path: ['1010'] };
    await planner.say({ say: 'propose', order, plan: true });
    await planner.say({ say: 'forecast', week: 1, question: 'secret-canary-question', answer: 'yes' });
    await planner.say({ say: 'sentence', week: 1, text: 'secret-canary-sentence' });
    const [mate] = of(1, 'UA') as [TestPupil];
    await until(() => JSON.stringify(mate.got).includes('secret-canary-question'));
    await settled(pupils);
    expect(others.map(({ got }) => got.length)).toEqual(before);
    // Its own words come back to whoever wrote them.
    expect((await planner.readMe()).sentences).toEqual([{ week: 1, text: 'secret-canary-sentence' }]);
    expect((await mate.readMe()).sentences).toEqual([]);
    for (const other of others) {
      await other.sitDown();
      await settled([other]);
      expect(JSON.stringify(other.got)).not.toContain('secret-canary');
    }
  });
});

describe('how the computer plays for a side', () => {
  test('is told to that side and to the teacher, and to everybody when the class looks back', async () => {
    const { of } = await seated();
    const match = await at.matchOf(1);
    for (const side of SIDES) {
      const thought = { week: 1, side, level: 'easy', choices: [] };
      await club.storage.db
        .insertInto('thought')
        .values({ match_id: match, week: 1, side, thought: JSON.stringify(thought) })
        .execute();
    }
    const told = async (token?: string) => {
      const answer = await club.ask<ThoughtsOfMatch>('GET', `/matches/${match}/thoughts`, { token });
      return answer.status === 200 ? answer.body.thoughts.map(({ side }) => side).sort() : answer.status;
    };
    const [ua, ru, elsewhere] = [of(1, 'UA')[0], of(1, 'RU')[0], of(2, 'UA')[0]].map((pupil) => pupil?.token);
    const asToldNow = async () => [
      await told(at.token),
      await told(ua),
      await told(ru),
      await told(elsewhere),
      await told(),
    ];
    const early = [['RU', 'UA'], ['UA'], ['RU'], 401, 401];
    expect(await asToldNow()).toEqual(early);
    // Another group may have the same dice, and play on.
    await club.tables.matches.umpire(match, { type: 'endMatch' });
    expect(await asToldNow()).toEqual(early);
    await at.debrief();
    const all = ['RU', 'UA'];
    expect(await asToldNow()).toEqual([all, all, all, 401, all]);
  });
});

describe('a wish', () => {
  test('reaches the teacher, and not one byte of it a classmate', async () => {
    const { pupils } = await seated();
    const desk = await at.desk();
    const [wisher, ...others] = pupils as [TestPupil, ...TestPupil[]];
    // What is still told of who came.
    await until(() => others.every((pupil) => pupil.last('me')?.mates.every(({ here }) => here) ?? true));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await settled(pupils);
    const before = others.map(({ got }) => got.length);
    for (const wish of ['hand', 'otherSide', 'observe', 'stop'])
      expect(await wisher.say({ say: 'wish', wish, on: true })).toMatchObject({ ok: true });
    await until(() => desk.last('desk')?.exercise.pupils.find(({ id }) => id === wisher.id)?.wishes.length === 4);
    await until(() => wisher.last('me')?.wishes.length === 4);
    await settled(pupils);
    expect(others.map(({ got }) => got.length)).toEqual(before);
  });
});

describe('the dice', () => {
  test('that groups share are told to nobody before all of them are done', async () => {
    const { pupils } = await seated();
    const [row] = await club.storage.db.selectFrom('exercise').select('seed').where('id', '=', at.id).execute();
    const seed = row?.seed as string;
    await club.tables.matches.umpire(await at.matchOf(1), { type: 'endMatch' });
    const early = await at.ask<ClassDebrief>('GET', '/debrief');
    expect(early.body.groups).toHaveLength(2);
    expect(early.text).not.toContain(seed);
    expect((await club.ask('GET', `/matches/${await at.matchOf(1)}/record`)).body).toMatchObject({ code: 'notYet' });
    const [pupil] = pupils as [TestPupil];
    expect((await club.ask('GET', `${at.path}/debrief`, { token: pupil.token })).body).toMatchObject({
      code: 'notYet',
    });
    for (const each of pupils) expect(JSON.stringify(each.got)).not.toContain(seed);
    await at.debrief();
    const open = await club.ask<ClassDebrief>('GET', `${at.path}/debrief`, { token: pupil.token });
    expect(open.body.groups.map(({ record }) => record.dice.seed)).toEqual([seed, seed]);
    // Of other groups not even the nicknames.
    const { group } = await pupil.readMe();
    for (const each of open.body.groups)
      expect(each.pupils.UA.length + each.pupils.RU.length).toBe(each.group === group ? 4 : 0);
    expect(club.logged()).not.toContain(seed);
  });
});

describe('the link for homework', () => {
  test('opens the debrief once it is open, without a nickname, and nothing else', async () => {
    const { pupils } = await seated();
    const key = (await at.ask<ClassDebrief>('GET', '/debrief')).body.exercise.homework;
    const asked = (path: string) => club.ask<ClassDebrief>('GET', `${at.path}${path}`, { token: key });
    expect((await asked('/debrief')).body).toMatchObject({ code: 'notYet' });
    await at.debrief();
    const { status, body, text } = await asked('/debrief');
    expect(status).toBe(200);
    expect(body.groups).toHaveLength(2);
    expect(text).not.toContain('Canary');
    for (const path of ['', '/me', '/export', '/export.csv']) expect((await asked(path)).status, path).toBe(401);
    const match = await at.matchOf(1);
    const line = at.open();
    expect(await line.attend(at.id, null, key)).toMatchObject({ ok: false });
    expect(await line.sit(match, '2', key)).toMatchObject({ ok: false });
    for (const { got } of pupils) expect(JSON.stringify(got)).not.toContain(key);
    expect(club.logged()).not.toContain(key);
    const other = await makeClass(club);
    await other.debrief();
    expect((await club.ask('GET', `${other.path}/debrief`, { token: key })).status).toBe(401);
    other.close();
  });
});

/** The address of a seat of an ordinary match, opened with what a pupil has in hand. */
describe('a pupil at the ordinary address of its match', () => {
  test('holds no seat by HTTP, its own no more than another', async () => {
    const { of } = await seated();
    const [own] = of(1, 'UA') as [TestPupil];
    const match = await at.matchOf(1);
    const { token } = own;
    const before = await club.storage.db.selectFrom('seat').selectAll().where('match_id', '=', match).execute();
    const push = { endpoint: 'https://push.example/1', keys: { p256dh: 'a'.repeat(87), auth: 'b'.repeat(22) } };
    for (const seat of SEATS)
      for (const [method, path, body] of [
        ['GET', `/seats/${seat}`, undefined],
        ['PATCH', `/seats/${seat}`, { notes: 'x', nickname: 'x', timeFactor: 2 }],
        ['POST', `/seats/${seat}/leave`, undefined],
        ['POST', `/seats/${seat}/token`, undefined],
        ['POST', `/seats/${seat}/invitation`, undefined],
        ['PUT', `/seats/${seat}/computer`, { level: 'easy' }],
        ['POST', '/push', push],
        ['DELETE', '/push', { endpoint: push.endpoint }],
        ['PUT', '/webhook', { url: push.endpoint }],
        ['DELETE', '/webhook', undefined],
      ] as const) {
        const answer = await club.ask(method, `/matches/${match}${path}`, { token, ...(body && { body }) });
        expect([answer.status, answer.body], `${method} ${path}`).toMatchObject([401, { code: 'notSeated' }]);
      }
    for (const seat of SEATS) {
      const joined = await club.ask('POST', `/matches/${match}/seats/${seat}/join`, { token, body: { nickname: 'x' } });
      expect([joined.status, joined.body], seat).toMatchObject([409, { code: 'seatTaken' }]);
      const mine = await club.ask('POST', '/mine', { body: { seats: [{ match, seat, token }] } });
      expect(mine.body, seat).toEqual([]);
    }
    const again = await club.ask('POST', `/matches/${match}/rematch`, { token });
    expect(again.body).toMatchObject({ code: 'notYet' });
    await club.tables.matches.umpire(match, { type: 'endMatch' });
    const over = await club.ask('POST', `/matches/${match}/rematch`, { token });
    expect([over.status, over.body]).toMatchObject([401, { code: 'notSeated' }]);
    const rows = await club.storage.db.selectFrom('seat').selectAll().where('match_id', '=', match).execute();
    expect(rows).toEqual(before);
  });

  test('sits with its own roles and nothing else: it says nothing for its side, and reads no notes', async () => {
    const { of } = await seated();
    const match = await at.matchOf(1);
    await club.storage.db
      .updateTable('seat')
      .set({ notes: 'secret-canary-notes' })
      .where('match_id', '=', match)
      .execute();
    const { turn } = (await club.tables.matches.look(match))?.state.G.state ?? {};
    const side = turn?.side as Side;
    const [commander, other] = of(1, side) as [TestPupil, TestPupil];
    const seat = side === 'UA' ? '0' : '1';
    const page = at.open();
    const welcome = await page.sit(match, seat, other.token);
    expect(welcome).toMatchObject({ viewer: seat, notes: '', chat: [], offers: [], blocked: [], factors: null });
    expect(welcome.now?.view).toMatchObject({ viewer: seat, side });
    expect(welcome.now?.view.toCome).toBe(undefined);
    expect(await page.order({ type: 'endPhase' })).toMatchObject({ refusal: { code: 'notYourRole' } });
    for (const order of [
      { type: 'pause' },
      { type: 'endOperations' },
      { type: 'grant', side, what: 'attack', points: 9 },
    ])
      expect(await page.order(order)).toMatchObject({ refusal: { code: 'umpireOnly' } });
    expect(await commander.order({ type: 'endPhase' })).toMatchObject({ ok: true });
    expect(await page.takeBack()).toMatchObject({ ok: false, refusal: { code: 'notYourRole' } });
    for (const what of ['pause', 'resume', 'takeBack', 'draw', 'rematch'])
      for (const said of [
        { say: 'offer', what },
        { say: 'answer', what, accept: true },
      ])
        expect(await page.ask('table', said), JSON.stringify(said)).toMatchObject({ refusal: { code: 'notYours' } });
    for (const said of [
      { say: 'concede' },
      { say: 'timeFactor', side, factor: 2 },
      { say: 'block', seat: seat === '0' ? '1' : '0', on: true },
    ])
      expect(await page.ask('table', said), said.say).toMatchObject({ refusal: { code: 'notYours' } });
    expect(await page.ask('table', { say: 'chat', text: 'x' })).toMatchObject({ refusal: { code: 'chatOff' } });
    const now = await club.tables.matches.look(match);
    expect(now?.row.status).toBe('playing');
    expect(now?.state.G.record.orders.map(({ order }) => order.type)).toEqual(['endPhase']);
    for (const table of ['offer', 'chat', 'block'] as const)
      expect(await club.storage.db.selectFrom(table).selectAll().where('match_id', '=', match).execute()).toEqual([]);
    expect(JSON.stringify([page.got, welcome])).not.toContain('secret-canary');
  });

  test('comes no more to who is moved to the other side while it sits down', async () => {
    const { summary } = doorsOf(storage.db, { publicUrl: null, trustProxy: false });
    const { of } = await seated();
    const match = await at.matchOf(1);
    const [own] = of(1, 'RU') as [TestPupil];
    asked = async (id) => {
      asked = summary;
      await at.place(own.id, { side: 'UA' });
      return summary(id);
    };
    const late = at.open();
    expect(await late.sit(match, '1', own.token)).toMatchObject({ ok: false });
    await at.control({ do: 'message', side: 'RU', text: 'canary of the other side' });
    await late.ask('class', {});
    expect(JSON.stringify(late.got)).not.toContain('canary of the other side');
    expect(await late.sit(match, '0', own.token)).toMatchObject({ viewer: '0' });
  });

  test('comes to no other seat of it, before the end and after', async () => {
    const { of } = await seated();
    const match = await at.matchOf(1);
    const [own] = of(1, 'RU') as [TestPupil];
    const page = at.open();
    const refusedAll = async () => {
      for (const seat of ['0', '2', null] as const)
        for (const token of [own.token, ...(seat === null ? [null] : [])])
          expect(await page.sit(match, seat, token), `${seat} ${token}`).toMatchObject({ ok: false });
    };
    await refusedAll();
    await club.tables.matches.umpire(match, { type: 'endMatch' });
    await refusedAll();
  });
});

test('no nickname, code, token or address of a class is logged', async () => {
  const { pupils } = await seated();
  const logged = club.logged();
  for (const secret of ['Canary', at.code, at.token, ...pupils.map(({ token }) => token), '127.0.0.1'])
    expect(logged).not.toContain(secret);
});
