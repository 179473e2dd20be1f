/** What somebody may try over HTTP, and what comes of it. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitmentOf } from '../../game/dice.ts';
import type { ApiProblem } from '../../game/protocol/lobby.ts';
import { problemAnswer } from '../../server/routes/answers.ts';
import { STATUS } from '../../server/routes/problems.ts';
import { BUDGETS, rateLimits } from '../../server/security/rateLimit.ts';
import { create, join, playing, startClub, summary, type TestClub, WISH } from '../helpers/club.ts';

let club: TestClub;
beforeAll(async () => {
  club = await startClub();
});
afterAll(() => club.end());

/** Every refusal is an `ApiProblem` with its own status, and says nothing of how the server is built. */
const refused = async (method: string, path: string, asked: Parameters<TestClub['ask']>[2] = {}) => {
  const answer = await club.ask<ApiProblem>(method, path, asked);
  const problem = problemAnswer.parse(answer.body);
  expect(answer.status).toBe(STATUS[problem.code]);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.text).not.toMatch(/node_modules|\.ts\b|\bat [\w.]+ \(|sqlite|SQLITE|select |insert /);
  return problem;
};

describe('names that a program knows by itself', () => {
  const names = ['__proto__', 'constructor', 'toString', 'prototype', 'hasOwnProperty', '%00', '..%2f..%2fapi'];

  test.each(names)('%s is no match and no seat', async (name) => {
    const { match } = await create(club);
    expect((await refused('GET', `/matches/${name}`)).code).toMatch(/^noSuchMatch$|^notFound$/);
    expect((await refused('GET', `/matches/${name}/record`)).code).toMatch(/^noSuchMatch$|^notFound$/);
    const join = { body: { nickname: 'Ivan' } };
    expect((await refused('POST', `/matches/${match.id}/seats/${name}/join`, join)).code).toMatch(
      /^noSuchSeat$|^notFound$/,
    );
  });

  test('in a body they change nothing of any object', async () => {
    const body = `{"nickname":"Ivan","__proto__":{"player":"evil","open":1},"constructor":{"prototype":{"open":1}}}`;
    const { match } = await create(club);
    expect((await club.ask('POST', `/matches/${match.id}/seats/1/join`, { body })).status).toBe(200);
    expect(({} as Record<string, unknown>)['player']).toBeUndefined();
    expect((await refused('POST', '/matches', { body: { ...WISH, scenario: '__proto__' } })).code).toBe(
      'unknownScenario',
    );
  });
});

describe('what does not fit', () => {
  test.each([
    ['options.fog', { options: { ...WISH.options, fog: 'yes' } }],
    ['terms.pace.minutes', { terms: { ...WISH.terms, pace: { kind: 'live', minutes: 1e9, increment: 0 } } }],
    ['terms.pace.days', { terms: { ...WISH.terms, pace: { kind: 'days', days: 0 } } }],
    ['terms.spectatorDelay', { terms: { ...WISH.terms, spectatorDelay: 1e6 } }],
    ['nickname', { nickname: '' }],
    ['nickname', { nickname: 'x'.repeat(25) }],
    ['nickname', { nickname: '<b>Olena</b>' }],
    ['nickname', { nickname: 'Ole\u202Ena' }],
    ['nickname', { nickname: 'Ole\nna' }],
    ['nickname', { nickname: { toString: 1 } }],
    ['side', { side: '2' }],
    ['timeFactor', { timeFactor: 3 }],
    ['scenario', { scenario: 'x'.repeat(65) }],
    ['options.heldEvents.0', { options: { ...WISH.options, heldEvents: ['no-such-event'] } }],
    ['options.heldEvents', { options: { ...WISH.options, heldEvents: Array.from({ length: 101 }, () => 'a') } }],
    ['options.long', { options: { ...WISH.options, long: true } }],
  ])('is refused with its place: %s %j', async (path, wrong) => {
    const problem = await refused('POST', '/matches', { body: { ...WISH, ...wrong } });
    expect(problem).toMatchObject({ code: 'badRequest', data: { path } });
    expect(problem.message).toContain(path);
  });

  test.each([['null'], ['[]'], ['"a"'], ['1e309'], ['{'], [''], ['{"nickname":']])(
    'as a whole body: %s',
    async (body) => {
      expect((await refused('POST', '/matches', { body })).code).toBe('badRequest');
    },
  );

  test('is refused by its size: nothing above 16 kB is read', async () => {
    const body = JSON.stringify({ ...WISH, junk: 'x'.repeat(20_000) });
    expect((await refused('POST', '/matches', { body })).code).toBe('tooLarge');
    expect((await refused('POST', '/matches', { body: 'x'.repeat(5_000_000) })).code).toBe('tooLarge');
  });

  test('is refused by its depth without harm', async () => {
    const deep = `${'['.repeat(8000)}${']'.repeat(8000)}`;
    expect((await refused('POST', '/matches', { body: deep })).code).toBe('badRequest');
    const nested = `{"seats":${'{"a":'.repeat(2500)}1${'}'.repeat(2500)}}`;
    expect((await refused('POST', '/mine', { body: nested })).code).toBe('badRequest');
  });

  test('is no form and no text', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    expect((await refused('POST', '/matches', { body: JSON.stringify(WISH), headers })).code).toBe('badRequest');
  });

  test('of a query: counts, cursors, lists', async () => {
    expect((await refused('GET', '/matches?status=abandoned')).data?.['path']).toBe('status');
    expect((await refused('GET', '/matches?cursor=zzz')).data?.['path']).toBe('cursor');
    expect((await refused('GET', `/matches?cursor=${'a'.repeat(81)}`)).data?.['path']).toBe('cursor');
    expect((await refused('GET', '/matches?fog=true&fog=false')).data?.['path']).toBe('fog');
  });

  test('does not become part of a match: what is not asked for is left out', async () => {
    const extra = { ...WISH, seed: '0'.repeat(64), id: 'A'.repeat(22), numPlayers: 3e7, junk: 'x'.repeat(9000) };
    const { status, text } = await club.ask('POST', '/matches', { body: extra });
    expect(status).toBe(201);
    expect(text).not.toContain('xxx');
    expect(text).not.toContain('"A"');
  });
});

describe('what nobody is told', () => {
  const answersAbout = async (id: string, token: string) => {
    const asked = await Promise.all([
      club.ask('GET', `/matches/${id}`),
      club.ask('GET', `/matches/${id}`, { token }),
      club.ask('GET', '/matches'),
      club.ask('GET', `/matches/${id}/seats/0`, { token }),
      club.ask('GET', `/matches/${id}/log?week=29`, { token }),
      club.ask('GET', `/matches/${id}/record`, { token }),
      club.ask('POST', '/mine', { body: { seats: [{ match: id, seat: '0', token }] } }),
    ]);
    return asked.map(({ text }) => text).join('\n');
  };

  test('the seed of a match that goes on, in any answer or in the log', async () => {
    const { ua, id } = await playing(club);
    const { seed } = await club.storage.db
      .selectFrom('match')
      .select('seed')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(seed).toMatch(/^[0-9a-f]{64}$/);
    expect(await answersAbout(id, ua.token)).not.toContain(seed);
    expect(club.logged()).not.toContain(seed);
    expect((await summary(club, id)).commitment).toBe(commitmentOf(seed));
  });

  test('dice do not follow from what is public: two matches of one moment have seeds of their own', async () => {
    const [a, b] = await Promise.all([create(club), create(club)]);
    expect(a.match.commitment).not.toBe(b.match.commitment);
    expect(a.match.id).not.toBe(b.match.id);
  });

  test('tokens and invitations: only hashes are kept, and the log has neither these nor addresses', async () => {
    const { match, token, invitations } = await create(club, { umpire: true });
    const invitation = invitations[0]?.invitation as string;
    await join(club, match.id, '1', 'Ivan', invitation);
    await club.ask('GET', `/matches/${match.id}/seats/0`, { token });
    const kept = JSON.stringify(await club.storage.db.selectFrom('seat').selectAll().execute());
    for (const secret of [token, invitation]) {
      expect(kept).not.toContain(secret);
      expect(club.logged()).not.toContain(secret);
    }
    expect(club.logged()).toContain('"route":"/api/matches/:match/seats/:seat"');
    expect(club.logged()).not.toContain(match.id);
    expect(club.logged()).not.toContain('127.0.0.1');
  });

  test('a match that is not listed: neither its being there nor its people', async () => {
    const { match } = await create(club, { visibility: 'private', nickname: 'Hidden Name' });
    const list = (await club.ask('GET', '/matches')).text;
    expect(list).not.toContain(match.id);
    expect(list).not.toContain('Hidden Name');
  });

  test('how many orders were given, and when', async () => {
    const { id } = await playing(club);
    const { text } = await club.ask('GET', `/matches/${id}`);
    expect(text).not.toMatch(/state_id|updated|revision|orders|deadline|clock/);
  });

  test('what went wrong inside', async () => {
    const broken = await startClub();
    await broken.storage.db.schema.dropTable('journal').execute();
    const { ua, id } = await playing(broken);
    const { status, body } = await broken.ask<ApiProblem>('GET', `/matches/${id}/log?week=29`, { token: ua.token });
    expect([status, body.code]).toEqual([500, 'serverFailed']);
    expect(JSON.stringify(body)).not.toMatch(/journal|sqlite/i);
    expect(broken.logged()).toContain('a request failed');
    await broken.end();
  });
});

describe('a seat is proved by its token alone', () => {
  test.each([undefined, '', 'A'.repeat(32), 'x', `${'A'.repeat(31)}é`.slice(0, 31)])('not by %j', async (token) => {
    const { id } = await playing(club);
    const asked = token === undefined ? {} : { headers: { Authorization: `Bearer ${encodeURIComponent(token)}` } };
    expect((await refused('GET', `/matches/${id}/seats/0`, asked)).code).toBe('notSeated');
    expect((await refused('POST', `/matches/${id}/seats/0/leave`, asked)).code).toBe('notSeated');
    expect((await refused('POST', `/matches/${id}/seats/0/token`, asked)).code).toBe('notSeated');
  });

  test('not by that of the other seat, or of another match', async () => {
    const [one, other] = [await playing(club), await playing(club)];
    for (const token of [one.ru.token, other.ua.token]) {
      expect((await refused('PATCH', `/matches/${one.id}/seats/0`, { token, body: { nickname: 'X' } })).code).toBe(
        'notSeated',
      );
      expect((await refused('POST', `/matches/${one.id}/seats/0/leave`, { token })).code).toBe('notSeated');
    }
  });
});

describe('a page from elsewhere', () => {
  const from = (headers: Record<string, string>) => club.ask<ApiProblem>('POST', '/matches', { body: WISH, headers });

  test.each([
    [{ Origin: 'https://evil.example' }],
    [{ Origin: 'null' }],
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
  ])('changes nothing: %j', async (headers) => {
    const { status, body } = await from(headers as never);
    expect([status, body.code]).toEqual([403, 'notAllowed']);
  });

  test('is told apart from our own', async () => {
    expect((await from({ Origin: club.url, 'Sec-Fetch-Site': 'same-origin' })).status).toBe(201);
    const own = await startClub({ environment: { PUBLIC_URL: 'https://play.example.org' } });
    const ask = (Origin: string) => own.ask('POST', '/matches', { body: WISH, headers: { Origin } });
    expect((await ask('https://play.example.org')).status).toBe(201);
    expect((await ask(own.url)).status).toBe(403);
    const { headers } = await own.ask('GET', '/matches');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+/);
    await own.end();
  });

  test('gets no leave to read answers', async () => {
    const { headers } = await club.ask('GET', '/matches', { headers: { Origin: 'https://evil.example' } });
    expect(headers.get('access-control-allow-origin')).toBe(null);
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/);
    expect(headers.get('strict-transport-security')).toBe(null);
  });
});

describe('who asks too much', () => {
  test('is told to wait: most of a flood of new matches is refused', async () => {
    const limited = await startClub({ count: rateLimits() });
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => limited.ask<ApiProblem>('POST', '/matches', { body: WISH })),
    );
    const refusals = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(45);
    expect(refusals).toHaveLength(155);
    const [{ headers, body }] = refusals as [(typeof refusals)[number]];
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(body).toMatchObject({ code: 'tooManyRequests', data: { retryAfter: Number(headers.get('retry-after')) } });
    await limited.end();
  });

  test('and of a flood of guesses at seats', async () => {
    const limited = await startClub({ count: rateLimits() });
    const { match } = await create(limited, { visibility: 'private' });
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => join(limited, match.id, '1', 'Ivan', 'A'.repeat(32))),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(50);
    await limited.end();
  });

  test('a class of thirty behind one address is not', async () => {
    const limited = await startClub({ count: rateLimits() });
    const tables = await Promise.all(Array.from({ length: 15 }, () => playing(limited)));
    const reads = tables.flatMap(({ ua, ru, id }) =>
      [ua, ru].flatMap(({ token, seat }) =>
        Array.from({ length: 10 }, () => limited.ask('GET', `/matches/${id}/seats/${seat}`, { token })),
      ),
    );
    expect((await Promise.all(reads)).every(({ status }) => status === 200)).toBe(true);
    await limited.end();
  });

  test('is known by the last address that the own proxy wrote, and by no other header', async () => {
    const limits = Object.fromEntries(BUDGETS.map((key) => [key, { points: 1, duration: 60 }])) as never;
    const ask = (from: TestClub, address: string) =>
      from.ask('GET', '/matches', { headers: { 'X-Forwarded-For': `10.0.0.1, ${address}` } });
    const proxied = await startClub({ count: rateLimits(limits), environment: { TRUST_PROXY: '1' } });
    expect((await ask(proxied, '203.0.113.1')).status).toBe(200);
    expect((await ask(proxied, '203.0.113.2')).status).toBe(200);
    expect((await ask(proxied, '203.0.113.2')).status).toBe(429);
    await proxied.end();
    const direct = await startClub({ count: rateLimits(limits) });
    expect((await ask(direct, '203.0.113.1')).status).toBe(200);
    expect((await ask(direct, '203.0.113.2')).status).toBe(429);
    await direct.end();
  });
});

describe('the description of the API', () => {
  test('names every route with its bodies and the shape of refusals', async () => {
    const { body } = await club.ask<{
      openapi: string;
      paths: Record<
        string,
        Record<string, { requestBody?: { content: Record<string, { schema: { properties: object } }> } }>
      >;
    }>('GET', '');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toContain('/matches/{match}/seats/{seat}/join');
    const made = body.paths['/matches']?.['post']?.requestBody?.content['application/json']?.schema.properties ?? {};
    expect(Object.keys(made).sort()).toEqual(Object.keys(WISH).sort());
  });

  test('a path that it does not name is nothing', async () => {
    expect((await refused('GET', '/nothing')).code).toBe('notFound');
    expect((await refused('DELETE', '/matches')).code).toBe('notFound');
    expect((await refused('GET', '/%E0%A4%A')).code).toBe('notFound');
  });
});

test('a body that never ends is not waited for', async () => {
  const sent = request(`${club.url}/api/matches`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': '100000' },
  });
  const answered = new Promise<number>((resolve) => sent.on('response', ({ statusCode }) => resolve(statusCode ?? 0)));
  sent.on('error', () => undefined);
  sent.write('{');
  expect(await answered).toBe(413);
  sent.destroy();
});
