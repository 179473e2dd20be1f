/** Requests to the server about matches. Nothing here throws: what fails comes back as a problem that has a sentence. */
import type { LevelId } from '../../game/ai/levels.ts';
import type { Thought } from '../../game/ai/thoughts.ts';
import type {
  ApiProblem,
  ApiProblemCode,
  ChangeSeat,
  CreateMatch,
  FinishedRecord,
  Join,
  ListQuery,
  LogPage,
  MatchPageOfList,
  MatchSummary,
  Mine,
  MyMatch,
  Seated,
  ThoughtsOfMatch,
} from '../../game/protocol/lobby.ts';
import { done, type Result, refused } from '../../game/result.ts';
import type { Seat } from '../../game/state.ts';
import { API } from './address.ts';

/** `offline`: no answer came. `noServer`: what answered is not this game's server, as where only the page is served. */
export interface Problem {
  readonly code: ApiProblemCode | 'offline' | 'noServer';
  readonly data: NonNullable<ApiProblem['data']>;
}
export type Answered<T> = Promise<Result<T, Problem>>;

interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly token?: string | null;
}

const isProblem = (body: unknown): body is ApiProblem =>
  typeof body === 'object' && body !== null && typeof (body as Partial<ApiProblem>).code === 'string';

const LONGEST_MS = 20_000;

/** Every request goes through it. */
export const ask = async <T>(path: string, { method = 'GET', body, token }: Asking = {}): Answered<T> => {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (token) headers['Authorization'] = `Bearer ${token}`;
  try {
    const response = await fetch(`${API}${path}`, {
      method,
      headers,
      signal: AbortSignal.timeout(LONGEST_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.status === 204) return done(undefined as T);
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok && isProblem(answer)) return refused({ code: answer.code, data: answer.data ?? {} });
    if (answer === undefined) return refused({ code: response.ok ? 'noServer' : 'serverFailed', data: {} });
    return response.ok ? done(answer as T) : refused({ code: 'serverFailed', data: {} });
  } catch {
    return refused({ code: 'offline', data: {} });
  }
};

const seatPath = (match: string, seat: Seat): string => `/matches/${match}/seats/${seat}`;
const queryOf = (query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
};

export const createMatch = (body: CreateMatch): Answered<Seated> => ask('/matches', { method: 'POST', body });
export const listMatches = (query: ListQuery): Answered<MatchPageOfList> =>
  ask(`/matches${queryOf(query as Record<string, string | undefined>)}`);
export const findOnline = (match: string): Answered<MatchSummary> => ask(`/matches/${match}`);
export const joinMatch = (match: string, seat: Seat, body: Join): Answered<Seated> =>
  ask(`${seatPath(match, seat)}/join`, { method: 'POST', body });
export const leaveMatch = (match: string, seat: Seat, token: string): Answered<unknown> =>
  ask(`${seatPath(match, seat)}/leave`, { method: 'POST', token });
export const changeSeat = (match: string, seat: Seat, token: string, body: ChangeSeat): Answered<unknown> =>
  ask(seatPath(match, seat), { method: 'PATCH', token, body });
/** A new token for the seat; the one of before no longer holds. */
export const newToken = (match: string, seat: Seat, token: string): Answered<Seated> =>
  ask(`${seatPath(match, seat)}/token`, { method: 'POST', token });
/** An invitation that hands one's own seat over, or fills one where nobody sits; one made before no longer holds. */
export const invite = (match: string, seat: Seat, token: string): Answered<{ readonly invitation: string }> =>
  ask(`${seatPath(match, seat)}/invitation`, { method: 'POST', token });
export const rematch = (match: string, token: string): Answered<Seated> =>
  ask(`/matches/${match}/rematch`, { method: 'POST', token });
export const myMatches = (body: Mine): Answered<readonly MyMatch[]> => ask('/mine', { method: 'POST', body });
export const logOf = (match: string, week: number, token: string | null): Answered<LogPage> =>
  ask(`/matches/${match}/log?week=${week}`, { token });
/** How the computer went about its operations, as far as who asks may know it; what cannot be fetched is empty. */
export const thoughtsOf = async (match: string, token: string | null): Promise<readonly Thought[]> => {
  const answer = await ask<ThoughtsOfMatch>(`/matches/${match}/thoughts`, { token });
  return answer.ok ? answer.value.thoughts : [];
};
/** The computer plays the seat from now on; null: no longer. */
export const putComputer = (match: string, seat: Seat, token: string, level: LevelId | null): Answered<MatchSummary> =>
  ask(`${seatPath(match, seat)}/computer`, { method: 'PUT', token, body: { level } });
export const recordOf = (match: string): Answered<FinishedRecord> => ask(`/matches/${match}/record`);
export const pushKey = (): Answered<{ readonly key: string }> => ask('/push/key');
export const pushOn = (match: string, token: string, body: PushSubscriptionJSON): Answered<unknown> =>
  ask(`/matches/${match}/push`, { method: 'POST', token, body });
export const pushOff = (match: string, token: string, endpoint: string): Answered<unknown> =>
  ask(`/matches/${match}/push`, { method: 'DELETE', token, body: { endpoint } });
