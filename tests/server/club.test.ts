/** The lobby and the tables together: over HTTP and over the socket, as two browsers use them. */
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ApiProblem, LogPage, MatchSummary, Seated } from '../../game/protocol/lobby.ts';
import { readRecord } from '../../game/protocol/readRecord.ts';
import {
  type Answer,
  type ClockView,
  type Offer,
  PROTOCOL,
  type Update,
  type Welcome,
} from '../../game/protocol/table.ts';
import { STANDARD_TERMS, type Terms } from '../../game/protocol/terms.ts';
import { newMatchId } from '../../server/security/tokens.ts';
import { create, join, playing, startClub, summary, type TestClub } from '../helpers/club.ts';

let club: TestClub;
const sockets: Socket[] = [];
beforeAll(async () => {
  club = await startClub({ environment: { BASE_PATH: '/salient' } });
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await club.end();
});

const sit = async (
  { match, seat, token }: Pick<Seated, 'match' | 'seat' | 'token'>,
  headers: Record<string, string> = {},
) => {
  const socket = io(new URL(club.url).origin, {
    path: '/salient/socket.io',
    transports: ['websocket'],
    extraHeaders: headers,
    forceNew: true,
    reconnection: false,
  });
  sockets.push(socket);
  const got: [string, unknown][] = [];
  socket.onAny((event: string, what: unknown) => got.push([event, what]));
  const ask = <T>(event: string, what: unknown) => socket.timeout(5000).emitWithAck(event, what) as Promise<T>;
  const welcome = await ask<Welcome & Answer>('sit', { protocol: PROTOCOL, match: match.id, seat, token, has: null });
  const of = <T>(event: string) => got.filter(([name]) => name === event).map(([, what]) => what as T);
  return { ask, welcome, of, order: (order: object) => ask<Answer>('order', { key: newMatchId(), order }) };
};

test('its health can be asked for under its base path too, where a proxy passes nothing else on', async () => {
  for (const base of ['', '/salient']) {
    const answer = await fetch(`${new URL(club.url).origin}${base}/readyz`);
    expect(await answer.json()).toEqual({ status: 'ok' });
  }
});

describe('two browsers', () => {
  test('play a match from the lobby to its record', async () => {
    const ua = await create(club, { umpire: false });
    const first = await sit(ua);
    expect(first.welcome.summary.status).toBe('open');
    const { body: ru } = await join(club, ua.match.id, '1');
    await vi.waitFor(() => expect(first.of<MatchSummary>('summary').at(-1)?.status).toBe('playing'));
    const second = await sit(ru);
    const at = (await summary(club, ua.match.id)).turn === 'UA' ? first : second;
    expect(await at.order({ type: 'endPhase' })).toMatchObject({ ok: true });
    const { body: log } = await club.ask<LogPage>('GET', `/matches/${ua.match.id}/log?week=29`, { token: ua.token });
    expect(log.entries.length).toBeGreaterThan(0);
    expect((await club.ask<ApiProblem>('GET', `/matches/${ua.match.id}/record`)).body.code).toBe('notYet');
    expect(await second.ask('table', { say: 'concede' })).toMatchObject({ ok: true });
    await vi.waitFor(async () => expect((await summary(club, ua.match.id)).status).toBe('finished'));
    const { text } = await club.ask('GET', `/matches/${ua.match.id}/record`);
    const record = readRecord(text);
    expect(record.ok && record.value.state.result).toMatchObject({ winner: 'UA', reason: 'conceded' });
  });

  test('offer each other a rematch', async () => {
    const { ua, ru, id } = await playing(club);
    const [first, second] = [await sit(ua), await sit(ru)];
    await first.ask('table', { say: 'concede' });
    await vi.waitFor(async () => expect((await summary(club, id)).status).toBe('finished'));
    const { body } = await club.ask<Seated>('POST', `/matches/${id}/rematch`, { token: ua.token });
    await vi.waitFor(() => expect(second.of<Offer[]>('offers').at(-1)).toEqual([{ what: 'rematch', by: '0' }]));
    const { body: other } = await club.ask<Seated>('POST', `/matches/${id}/rematch`, { token: ru.token });
    expect(other.match.id).toBe(body.match.id);
    await vi.waitFor(() => expect(first.of<Offer[]>('offers').at(-1)).toEqual([]));
    expect((await sit(other)).welcome.summary.status).toBe('playing');
  });
});

describe('a match whose second seat is open', () => {
  const opened = async (pace: Terms['pace']) => {
    const ru = await create(club, { terms: { ...STANDARD_TERMS, pace }, side: 'RU', scenario: 'aid-freeze' });
    return { ru, id: ru.match.id, first: await sit(ru) };
  };
  const DAYS = { kind: 'days', days: 2 } as const;

  test.each([
    { kind: 'live', minutes: 30, increment: 0 },
    { kind: 'week', minutes: 20 },
  ] as const)('is not begun before both are there when it is played by minutes: $kind', async (pace) => {
    const { id, first } = await opened(pace);
    expect(await first.order({ type: 'endPhase' })).toMatchObject({ refusal: { code: 'notBegun' } });
    await join(club, id, '0');
    await vi.waitFor(() => expect(first.of<ClockView>('clock').at(-1)?.running).toBe('RU'));
    expect(await first.order({ type: 'endPhase' })).toMatchObject({ ok: true });
  });

  test('may be begun at once when it is played by days, and no clock runs for who is not there', async () => {
    const { id, first } = await opened(DAYS);
    while ((await summary(club, id)).week === 29 && first.of<Update>('update').at(-1)?.takeBack?.reason !== 'notYours')
      expect(await first.order({ type: 'endPhase' })).toMatchObject({ ok: true });
    expect(first.of('clock')).toEqual([]);
    const row = () => club.storage.db.selectFrom('match').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(await row()).toMatchObject({ status: 'open', turn: 'UA', clock: null, deadline: null });
    const before = Date.now();
    const { body: ua } = await join(club, id, '0');
    expect(await row()).toMatchObject({ status: 'playing', turn: 'UA' });
    expect((await row()).deadline).toBeGreaterThanOrEqual(before + 2 * 24 * 60 * 60 * 1000);
    expect((await sit(ua)).welcome.clock).toMatchObject({ running: 'UA' });
  });
});

describe('a token that was withdrawn', () => {
  test('ends the sitting: renewed, handed over, or left', async () => {
    const { ua, ru, id } = await playing(club);
    const seats = `/matches/${id}/seats`;
    const closed = async (sitting: Awaited<ReturnType<typeof sit>>) =>
      vi.waitFor(() => expect(sitting.of('closed')).toEqual([{ why: 'withdrawn' }]));

    const [before, bystander] = [await sit(ua), await sit(ru)];
    const { body: renewed } = await club.ask<Seated>('POST', `${seats}/0/token`, { token: ua.token });
    await closed(before);
    expect((await sit(ua)).welcome).toMatchObject({ ok: false, refusal: { code: 'notSeated' } });

    const owner = await sit(renewed);
    const { body } = await club.ask<{ invitation: string }>('POST', `${seats}/0/invitation`, { token: renewed.token });
    expect(owner.of('closed')).toEqual([]);
    const { body: heir } = await join(club, id, '0', 'Taras', body.invitation);
    await closed(owner);

    const last = await sit(heir);
    await club.ask('POST', `${seats}/0/leave`, { token: heir.token });
    await closed(last);
    expect(bystander.of('closed')).toEqual([]);
    expect(bystander.of<MatchSummary>('summary').at(-1)?.seats[0]?.player).toBe('nobody');
  });
});

test('a page from elsewhere does not come to the table', async () => {
  const { ua } = await playing(club);
  await expect(sit(ua, { Origin: 'https://evil.example' })).rejects.toThrow();
  expect((await sit(ua, { Origin: new URL(club.url).origin })).welcome.summary.status).toBe('playing');
});
