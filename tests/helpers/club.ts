import type { AddressInfo } from 'node:net';
import type { Worker } from 'node:worker_threads';
import { loadAll } from '../../game/data/loadAll.ts';
import type { ApiProblem, CreateMatch, MatchSummary, Seated } from '../../game/protocol/lobby.ts';
import { STANDARD_TERMS } from '../../game/protocol/terms.ts';
import { type Club, openClub } from '../../server/club.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { listen } from '../../server/listen.ts';
import type { Limits } from '../../server/match/computerSeats.ts';
import type { Doors } from '../../server/match/transport.ts';
import type { Send } from '../../server/notify/send.ts';
import { createLog } from '../../server/operations/log.ts';
import type { Count } from '../../server/security/rateLimit.ts';
import type { StaticFiles } from '../../server/staticFiles.ts';
import { openSqlite, type Storage } from '../../server/storage/open.ts';
import { openThread } from './threads.ts';

export interface Asked {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  /** The body as it came. */
  readonly text: string;
}

/** A server of its own, on a database of its own, asked over HTTP. */
export interface TestClub extends Club {
  readonly url: string;
  readonly storage: Storage;
  /** Everything that it logged. */
  readonly logged: () => string;
  readonly ask: <Body = unknown>(method: string, path: string, asked?: Asked) => Promise<Answered<Body>>;
  readonly end: () => Promise<void>;
}

export interface TestClubParts {
  readonly storage?: Storage;
  readonly environment?: Readonly<Record<string, string>>;
  readonly count?: Count;
  readonly send?: Send;
  readonly client?: StaticFiles;
  readonly openThread?: () => Worker;
  readonly limits?: Limits;
  readonly orderMs?: number;
  readonly now?: () => number;
  readonly doors?: Partial<Doors>;
}

const configFrom = (environment: Readonly<Record<string, string>>): Config => {
  const result = readConfig(environment);
  if (!result.ok) throw new Error(result.problems.join(' '));
  return result.config;
};

/** No limits, unless given: a test asks faster than any class. */
const uncounted: Count = async () => undefined;

export const startClub = async (parts: TestClubParts = {}): Promise<TestClub> => {
  loadAll();
  const config = configFrom({ PORT: '0', LOG_LEVEL: 'trace', ...parts.environment });
  const storage = parts.storage ?? (await openSqlite(':memory:'));
  let logged = '';
  const write = (line: string) => {
    logged += line;
  };
  let ended: () => void = () => undefined;
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const club = await openClub({
    config,
    storage,
    client: parts.client ?? new Map(),
    log: createLog(config.logLevel, { write }),
    exit: () => ended(),
    count: parts.count ?? uncounted,
    doors: { messagesPerSecond: 10_000, ...parts.doors },
    openThread: parts.openThread ?? openThread,
    ...(parts.limits && { limits: parts.limits }),
    ...(parts.orderMs !== undefined && { orderMs: parts.orderMs }),
    ...(parts.send && { send: parts.send }),
    ...(parts.now && { now: parts.now }),
  });
  await listen(club.server, { port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(club.server.address() as AddressInfo).port}${config.basePath}`;
  return {
    ...club,
    url,
    storage,
    logged: () => logged,
    ask: (method, path, asked) => ask(`${url}/api${path}`, method, asked),
    end: async () => {
      club.server.closeAllConnections();
      await club.shutdown.end();
      await end;
    },
  };
};

const ask = async <Body>(
  url: string,
  method: string,
  { token, body, headers = {} }: Asked = {},
): Promise<Answered<Body>> => {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson ? JSON.parse(text) : undefined) as Body,
  };
};

export const WISH: CreateMatch = {
  scenario: 'aid-freeze',
  options: { fog: true, jitter: false, long: false, heldEvents: [] },
  terms: STANDARD_TERMS,
  visibility: 'public',
  side: 'UA',
  nickname: 'Olena',
  timeFactor: 1,
  umpire: false,
  computer: null,
};

/** Made over HTTP. */
export const create = async (club: TestClub, wish: Partial<CreateMatch> = {}): Promise<Seated> => {
  const { status, body, text } = await club.ask<Seated>('POST', '/matches', { body: { ...WISH, ...wish } });
  if (status !== 201) throw new Error(text);
  return body;
};

export const join = (club: TestClub, match: string, seat: string, nickname = 'Ivan', invitation?: string) =>
  club.ask<Seated & ApiProblem>('POST', `/matches/${match}/seats/${seat}/join`, {
    body: { nickname, ...(invitation !== undefined && { invitation }) },
  });

/** A public match with both sides taken. */
export const playing = async (
  club: TestClub,
  wish: Partial<CreateMatch> = {},
): Promise<{ readonly ua: Seated; readonly ru: Seated; readonly id: string }> => {
  const ua = await create(club, { ...wish, side: 'UA' });
  const { body: ru, status } = await join(club, ua.match.id, '1', 'Ivan', ua.invitations[0]?.invitation);
  if (status !== 200) throw new Error(JSON.stringify(ru));
  return { ua, ru, id: ua.match.id };
};

export const summary = async (club: TestClub, id: string): Promise<MatchSummary> =>
  (await club.ask<MatchSummary>('GET', `/matches/${id}`)).body;
