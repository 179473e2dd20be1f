import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ClassDebrief } from '../../../game/protocol/exercise.ts';
import type { Side } from '../../../game/state.ts';
import { makeClass, type TestClass, type TestPupil } from '../../helpers/classroom.ts';
import { startClub, type TestClub } from '../../helpers/club.ts';
import { randomId, until } from '../../helpers/tables.ts';

let club: TestClub;
let at: TestClass;
beforeAll(async () => {
  club = await startClub();
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
        ['GET', `/matches/${match}/thoughts`, undefined],
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
    for (const other of others) {
      await other.sitDown();
      await settled([other]);
      expect(JSON.stringify(other.got)).not.toContain('secret-canary');
    }
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

test('no nickname, code, token or address of a class is logged', async () => {
  const { pupils } = await seated();
  const logged = club.logged();
  for (const secret of ['Canary', at.code, at.token, ...pupils.map(({ token }) => token), '127.0.0.1'])
    expect(logged).not.toContain(secret);
});
