import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CODE_SIGNS, type Me } from '../../../game/protocol/exercise.ts';
import { SIDES } from '../../../game/state.ts';
import { makeClass, type TestClass } from '../../helpers/classroom.ts';
import { startClub, type TestClub } from '../../helpers/club.ts';
import { until } from '../../helpers/tables.ts';

let club: TestClub;
let at: TestClass;
beforeAll(async () => {
  club = await startClub();
});
afterAll(() => club.end());
afterEach(() => at?.close());

describe('a class', () => {
  test('has a code of six signs that are not mistaken for others, and a token that is told once', async () => {
    at = await makeClass(club);
    expect(at.code).toMatch(new RegExp(`^[${CODE_SIGNS}]{6}$`));
    const exercise = await at.now();
    expect(exercise).toMatchObject({ state: 'gathering', started: null, pupils: [], pending: [] });
    expect(JSON.stringify(exercise)).not.toContain(at.token);
    const rows = await club.storage.db.selectFrom('exercise').select('token_hash').execute();
    expect(rows.map(({ token_hash }) => token_hash)).not.toContain(at.token);
  });

  test('of a pair of scenarios has them in turn', async () => {
    at = await makeClass(club, { groups: 3, compareWith: 'aid-freeze' });
    const scenarios = (await at.now()).groups.map(({ scenario }) => scenario);
    expect(scenarios).toEqual(['across-the-border', 'aid-freeze', 'across-the-border']);
  });

  test('is not made of what there is not', async () => {
    at = await makeClass(club);
    for (const [wrong, code] of [
      [{ scenario: 'nowhere' }, 'unknownScenario'],
      [{ compareWith: 'nowhere' }, 'unknownScenario'],
      [{ heldEvents: ['nothing'] }, 'badRequest'],
      [{ groups: 17 }, 'badRequest'],
      [{ timer: { first: 5, later: 60 } }, 'badRequest'],
    ] as const) {
      const body = { ...(await at.now()).settings, ...wrong };
      expect((await club.ask('POST', '/exercises', { body })).body).toMatchObject({ code });
    }
  });

  test('is changed until the start; afterwards only in what is not played', async () => {
    at = await makeClass(club, { groups: 3 });
    await at.pupil('Heron');
    expect((await at.ask('PATCH', '', { groups: 2, fog: false })).body).toMatchObject({
      settings: { groups: 2, fog: false },
    });
    await at.pupil('Linden');
    await at.start();
    expect((await at.ask('PATCH', '', { abstract: true, title: '9c' })).body).toMatchObject({
      settings: { groups: 2, abstract: true, title: '9c' },
    });
    expect((await at.ask('PATCH', '', { fog: true })).body).toMatchObject({ code: 'wrongState' });
  });
});

describe('joining', () => {
  test('takes the code in any spelling, and a nickname that nobody in the class has, nor one that looks alike', async () => {
    at = await makeClass(club);
    expect((await at.join('Olena', ` ${at.code.toLowerCase()} `)).status).toBe(201);
    for (const same of ['Olena', 'olena', ' OLENA ', 'O.l.e.n.a', 'Оlеnа', 'OIena'])
      expect((await at.join(same)).body, same).toMatchObject({ code: 'nicknameTaken' });
    expect((await at.join('Olena 2')).status).toBe(201);
    expect((await at.join('- .')).body).toMatchObject({ code: 'badRequest' });
    const wrong = at.code.startsWith('A') ? 'B22222' : 'A22222';
    expect((await at.join('Wren', wrong)).body).toMatchObject({ code: 'unknownCode' });
  });

  test('tells the language of the class to who has its code, before anything else is typed', async () => {
    at = await makeClass(club);
    const asked = (code: string) => club.ask('POST', '/language', { body: { code } });
    expect((await asked(at.code.toLowerCase())).body).toEqual({ exercise: at.id, language: 'en' });
    expect((await asked(at.code.startsWith('A') ? 'B22222' : 'A22222')).body).toMatchObject({ code: 'unknownCode' });
    expect((await at.ask('PATCH', '', { language: 'xx' })).body).toMatchObject({ code: 'badRequest' });
    const { body } = await at.join('Wren');
    expect((await club.ask('GET', `/exercises/${at.id}/me`, { token: body.token })).body).toMatchObject({
      language: 'en',
    });
  });

  test('with an unfit nickname is refused, and none of it is kept or logged', async () => {
    at = await makeClass(club);
    expect((await at.join('Мудaк')).body).toMatchObject({ code: 'nicknameUnfit' });
    expect(club.logged()).not.toContain('Мудaк');
  });

  test('puts opponents together and draws the side by lot', async () => {
    at = await makeClass(club, { groups: 4, pupilsPerSide: 2 });
    const places: { group: number | null; side: string | null }[] = [];
    for (let n = 0; n < 8; n++) {
      const { id } = await at.pupil(`Pupil ${n}`);
      const row = (await at.now()).pupils.find((each) => each.id === id);
      places.push({ group: row?.group ?? null, side: row?.side ?? null });
    }
    expect(places.map(({ group }) => group)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    for (const group of [1, 2, 3, 4])
      expect(new Set(places.filter((place) => place.group === group).map(({ side }) => side))).toEqual(new Set(SIDES));
  });

  test('is possible while groups play, into a group that plays; and no more in the debrief', async () => {
    at = await makeClass(club, { groups: 2, pupilsPerSide: 2 });
    await at.pupil('Heron');
    await at.pupil('Linden');
    await at.start();
    const late = await at.pupil('Finch');
    expect(late.me).toMatchObject({ place: 'side', group: 1, match: expect.any(String), seat: expect.any(String) });
    await at.debrief();
    expect((await at.join('Yew')).body).toMatchObject({ code: 'wrongState' });
  });

  test('of more pupils than there is room lets them wait for the teacher', async () => {
    at = await makeClass(club, { groups: 1, pupilsPerSide: 1 });
    await at.pupil('Heron');
    await at.pupil('Linden');
    const third = await at.pupil('Finch');
    expect(third.me).toMatchObject({ place: 'waiting', group: null, side: null, match: null, seat: null });
  });
});

describe('the start', () => {
  test('opens a private match for each group that has pupils, with the same dice when that was set', async () => {
    at = await makeClass(club, { groups: 3, timer: { first: 270, later: 180 } });
    for (const name of ['Heron', 'Linden', 'Finch', 'Yew']) await at.pupil(name);
    const { groups, state } = await at.start();
    expect(state).toBe('playing');
    expect(groups.map(({ match }) => match !== null)).toEqual([true, true, false]);
    const rows = await club.storage.db.selectFrom('match').selectAll().where('exercise', '=', at.id).execute();
    expect(new Set(rows.map(({ seed }) => seed)).size).toBe(1);
    for (const row of rows) expect(row).toMatchObject({ visibility: 'private', status: 'playing', pace: 'lesson' });
    const terms = JSON.parse(rows[0]?.terms ?? '{}');
    expect(terms).toMatchObject({ chat: false, spectators: 'none', pace: { first: 270, later: 180 }, hints: false });
    expect((await at.ask('POST', '/start')).body).toMatchObject({ code: 'wrongState' });
  });

  test('gives different dice when that was set', async () => {
    at = await makeClass(club, { groups: 2, sameSeed: false });
    for (const name of ['Heron', 'Linden', 'Finch', 'Yew']) await at.pupil(name);
    await at.start();
    const rows = await club.storage.db.selectFrom('match').select('seed').where('exercise', '=', at.id).execute();
    expect(new Set(rows.map(({ seed }) => seed)).size).toBe(2);
  });

  test('leaves nobody without an opponent while another group has room', async () => {
    at = await makeClass(club, { groups: 4, pupilsPerSide: 2 });
    for (const name of ['Heron', 'Linden', 'Finch', 'Yew', 'Ash']) await at.pupil(name);
    await at.start();
    const { pupils } = await at.now();
    for (const group of new Set(pupils.map((pupil) => pupil.group)))
      expect(new Set(pupils.filter((pupil) => pupil.group === group).map(({ side }) => side)).size).toBe(2);
    expect(pupils.every(({ place }) => place === 'side')).toBe(true);
  });

  test('without any pupil opens all groups, for a rehearsal', async () => {
    at = await makeClass(club, { groups: 3 });
    expect((await at.start()).groups.every(({ match }) => match !== null)).toBe(true);
  });
});

describe('a pupil', () => {
  test('who closes the lid comes back to the same seat with its token', async () => {
    at = await makeClass(club);
    const heron = await at.pupil('Heron');
    await at.pupil('Linden');
    await at.start();
    heron.close();
    const again = at.open();
    const me = await again.attend<Me>(at.id, heron.id, heron.token);
    expect(me).toMatchObject({ nickname: 'Heron', place: 'side', group: 1 });
    expect(await again.sit(me.match ?? '', me.seat, heron.token)).toMatchObject({ viewer: me.seat });
  });

  test('comes to another device with a code of the teacher’s, once; the old device is shown out', async () => {
    at = await makeClass(club);
    const heron = await at.pupil('Heron');
    const given = await at.ask<{ code: string; until: number }>('POST', `/pupils/${heron.id}/code`);
    expect(given.body.until).toBeGreaterThan(Date.now());
    const back = (code: string) => club.ask('POST', '/return', { body: { code } });
    const came = await back(given.body.code.toLowerCase());
    expect(came.body).toMatchObject({ exercise: at.id, pupil: heron.id });
    await until(() => heron.of('exerciseClosed').length > 0);
    expect((await back(given.body.code)).body).toMatchObject({ code: 'unknownCode' });
    expect((await club.ask('GET', `${at.path}/me`, { token: heron.token })).status).toBe(401);
    const { token } = came.body as { token: string };
    expect((await club.ask('GET', `${at.path}/me`, { token })).body).toMatchObject({ nickname: 'Heron' });
  });

  test('who stops or is removed holds no token any more, at the table neither', async () => {
    at = await makeClass(club);
    const [heron, linden] = [await at.pupil('Heron'), await at.pupil('Linden')];
    await at.start();
    for (const pupil of [heron, linden]) await pupil.sitDown();
    await at.place(heron.id, { place: 'stopped', answers: 'stop' });
    await at.ask('DELETE', `/pupils/${linden.id}`);
    for (const pupil of [heron, linden]) {
      await until(() => !pupil.socket.connected);
      expect(pupil.of('exerciseClosed')).toHaveLength(1);
      expect((await club.ask('GET', `${at.path}/me`, { token: pupil.token })).status).toBe(401);
      const again = at.open();
      expect(await again.attend(at.id, pupil.id, pupil.token)).toMatchObject({ ok: false });
      expect(await again.sit(await at.matchOf(1), '0', pupil.token)).toMatchObject({ ok: false });
      expect(await again.sit(await at.matchOf(1), '1', pupil.token)).toMatchObject({ ok: false });
    }
    // Of who stopped the page is told first: it shows another one.
    expect(heron.last('me')).toMatchObject({ place: 'stopped' });
    expect((await at.now()).pupils.map(({ nickname }) => nickname)).toEqual(['Heron']);
    expect((await at.place(heron.id, { group: 1, side: 'UA' })).body).toMatchObject({ code: 'noSuchPupil' });
  });

  test('is moved by the teacher: it gets up from the old table and may sit at the new one', async () => {
    at = await makeClass(club, { groups: 2 });
    for (const name of ['Heron', 'Linden', 'Finch', 'Yew']) await at.pupil(name);
    const heron = await at.pupil('Ash');
    await at.start();
    const before = await heron.readMe();
    await heron.sitDown();
    const [group, side] = [before.group === 1 ? 2 : 1, before.side === 'UA' ? 'RU' : 'UA'] as const;
    expect((await at.place(heron.id, { group, side, answers: 'otherSide' })).status).toBe(200);
    await until(() => heron.last('me')?.group === group);
    expect(await heron.order({ type: 'endPhase' })).toMatchObject({ ok: false, refusal: { code: 'notSeated' } });
    expect(await heron.sit(before.match ?? '', before.seat, heron.token)).toMatchObject({ ok: false });
    expect(await heron.sitDown()).toMatchObject({ viewer: side === 'UA' ? '0' : '1' });
  });

  test('who observes sees what both sides can see, and gives no orders', async () => {
    at = await makeClass(club);
    for (const name of ['Heron', 'Linden']) await at.pupil(name);
    const observer = await at.pupil('Finch');
    await at.start();
    await at.place(observer.id, { group: 1, place: 'observing' });
    expect(await observer.readMe()).toMatchObject({ place: 'observing', seat: null, side: null, roles: [] });
    expect(await observer.sitDown()).toMatchObject({ viewer: 'spectator' });
    expect(await observer.order({ type: 'endPhase' })).toMatchObject({ ok: false });
    expect(await observer.say({ say: 'sentence', week: 1, text: 'The road stayed open.' })).toMatchObject({ ok: true });
    // Anybody else may not even watch.
    expect(await at.open().sit(await at.matchOf(1), null, null)).toMatchObject({ ok: false });
  });
});
