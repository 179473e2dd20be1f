/** Two whole servers on one database, as behind a proxy that sends each visitor to one of them. */
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ApiProblem, MatchSummary, Seated } from '../../game/protocol/lobby.ts';
import { type Answer, type Offer, PROTOCOL, type Welcome } from '../../game/protocol/table.ts';
import { openPostgres } from '../../server/storage/open.ts';
import { join, playing, startClub, type TestClub } from '../helpers/club.ts';
import { startPostgres, type TestPostgres } from '../helpers/postgres.ts';

let postgres: TestPostgres;
let [here, there]: TestClub[] = [];
const sockets: Socket[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
  const url = await postgres.openEmpty();
  here = await startClub({ storage: await openPostgres(url) });
  there = await startClub({ storage: await openPostgres(url) });
});
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await here?.end();
  await there?.end();
  await postgres.stop();
});

const clubs = () => [here, there] as [TestClub, TestClub];

const sit = async (club: TestClub, { match, seat, token }: Pick<Seated, 'match' | 'seat' | 'token'>) => {
  const socket = io(club.url, { transports: ['websocket'], forceNew: true, reconnection: false });
  sockets.push(socket);
  const got: [string, unknown][] = [];
  socket.onAny((event: string, what: unknown) => got.push([event, what]));
  const ask = <T>(event: string, what: unknown) => socket.timeout(5000).emitWithAck(event, what) as Promise<T>;
  const welcome = await ask<Welcome & Answer>('sit', { protocol: PROTOCOL, match: match.id, seat, token, has: null });
  const last = <T>(event: string) => got.filter(([name]) => name === event).at(-1)?.[1] as T | undefined;
  return { ask, welcome, last };
};

test('a rematch that is offered at one is shown at the other, and taken there', async () => {
  const [one, other] = clubs();
  const { ua, ru, id } = await playing(one);
  const [anna, ben] = [await sit(one, ua), await sit(other, ru)];
  await anna.ask('table', { say: 'concede' });
  await vi.waitFor(() => expect(ben.last<MatchSummary>('summary')?.status).toBe('finished'));
  const { body: made } = await one.ask<Seated>('POST', `/matches/${id}/rematch`, { token: ua.token });
  await vi.waitFor(() => expect(ben.last<Offer[]>('offers')).toEqual([{ what: 'rematch', by: '0' }]));
  const waiting = await sit(one, made);
  const { body: taken } = await other.ask<Seated>('POST', `/matches/${id}/rematch`, { token: ru.token });
  expect(taken.match.id).toBe(made.match.id);
  await vi.waitFor(() => expect(anna.last<Offer[]>('offers')).toEqual([]));
  await vi.waitFor(() => expect(waiting.last<MatchSummary>('summary')?.status).toBe('playing'));
});

test('who joins, leaves, or withdraws a token at one is known at the other', async () => {
  const [one, other] = clubs();
  const { ua, ru, id } = await playing(one);
  const [anna, ben] = [await sit(one, ua), await sit(other, ru)];
  const { body: renewed } = await one.ask<Seated>('POST', `/matches/${id}/seats/1/token`, { token: ru.token });
  await vi.waitFor(() => expect(ben.last('closed')).toEqual({ why: 'withdrawn' }));
  await other.ask('POST', `/matches/${id}/seats/1/leave`, { token: renewed.token });
  await vi.waitFor(() => expect(anna.last<MatchSummary>('summary')?.seats[1]?.player).toBe('nobody'));
  const { body } = await join(other, id, '1', 'Carl');
  await vi.waitFor(() => expect(anna.last<MatchSummary>('summary')?.seats[1]?.nickname).toBe('Carl'));
  const two = await Promise.all(clubs().map((club) => join(club, body.match.id, '1', 'Dora')));
  expect(two.map(({ body: answer }) => (answer as ApiProblem).code)).toEqual(['seatTaken', 'seatTaken']);
});
