/** A server of tables for tests: real sockets over real storage, with seats proved by tokens of the test's own. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { io, type Socket } from 'socket.io-client';
import { findScenario } from '../../game/library.ts';
import { newMatch, STANDARD_OPTIONS } from '../../game/match.ts';
import type { MatchSummary } from '../../game/protocol/lobby.ts';
import { type Answer, PROTOCOL, type ServerEvents, type Welcome } from '../../game/protocol/table.ts';
import { STANDARD_TERMS, type Terms } from '../../game/protocol/terms.ts';
import type { MatchOptions } from '../../game/scenario.ts';
import type { Seat } from '../../game/state.ts';
import { listen } from '../../server/listen.ts';
import { begun, insertNew, newRow } from '../../server/match/begin.ts';
import { openTables } from '../../server/match/table.ts';
import { Threads } from '../../server/match/threads.ts';
import type { Doors } from '../../server/match/transport.ts';
import { openSqlite, type Storage } from '../../server/storage/open.ts';
import { openThread } from './threads.ts';

export const randomId = (bytes = 16): string => randomBytes(bytes).toString('base64url');
export const tokenOf = (match: string, seat: Seat): string => `${match}token-no-${seat}`.slice(-32).padStart(32, 'x');

/** `threads`: as many in which the computer thinks; without them it plays nobody's seat. */
export const openTestTables = async (given?: Storage, now?: () => number, others: Partial<Doors> = {}, threads = 0) => {
  const storage = given ?? (await openSqlite(':memory:'));
  const server = createServer();
  const turns: { match: string; seat: Seat | null }[] = [];
  const summary = async (id: string): Promise<MatchSummary | null> => {
    const row = await storage.db.selectFrom('match').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return null;
    return {
      id,
      scenario: row.scenario,
      title: findScenario(row.scenario)?.scenario.title ?? '',
      options: JSON.parse(row.options) as MatchOptions,
      terms: JSON.parse(row.terms) as Terms,
      visibility: row.visibility,
      status: row.status,
      week: row.week,
      firstWeek: 1,
      lastWeek: row.last_week,
      turn: row.turn,
      seats: [],
      created: row.created_at,
      finished: row.finished_at,
      result: row.result ? JSON.parse(row.result) : null,
      commitment: row.commitment,
      rematchOf: null,
    };
  };
  const tables = await openTables(server, storage, {
    basePath: '',
    doors: {
      proves: async (match, seat, token) => token === tokenOf(match, seat),
      summary,
      notes: async () => '',
      allowsOrigin: () => true,
      messagesPerSecond: 10_000,
      addressOf: () => 'test',
      ...others,
    },
    onTurn: (match, seat) => turns.push({ match, seat }),
    log: pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
    ...(now && { now }),
    ...(threads > 0 && { threads: new Threads(openThread, threads, 20_000) }),
  });
  const port = await listen(server, { port: 0, host: '127.0.0.1' });
  const sockets: Socket[] = [];
  /** A connection that sits nowhere yet. */
  const raw = (namespace = '/', transports: string[] = ['websocket']): Socket => {
    const socket = io(`http://127.0.0.1:${port}${namespace}`, { transports, reconnection: false, forceNew: true });
    sockets.push(socket);
    return socket;
  };
  return {
    storage,
    tables,
    port,
    turns,
    /** A match that is played, in the database. */
    create: async (
      scenario: string,
      options: Partial<MatchOptions> = {},
      terms: Partial<Terms> = {},
      seed?: string,
    ) => {
      const match = newMatch(scenario, { ...STANDARD_OPTIONS, ...options }, seed ?? randomBytes(32).toString('hex'));
      const at = now?.() ?? Date.now();
      const id = randomId();
      const row = newRow(match, { id, terms: { ...STANDARD_TERMS, ...terms }, visibility: 'public', at });
      await insertNew(storage.db, { ...row, ...begun(row, { UA: 1, RU: 1 }, at) }, match);
      return { id, match };
    },
    connect: async (match: string, seat: Seat | null, transports: string[] = ['websocket']) =>
      seatedClient(raw('/', transports), match, seat),
    raw,
    close: async () => {
      for (const socket of sockets) socket.disconnect();
      await tables.end();
      server.closeAllConnections();
      server.close();
      await storage.close();
    },
  };
};

export type TestTables = Awaited<ReturnType<typeof openTestTables>>;
export type TestClient = Awaited<ReturnType<typeof seatedClient>>;

/** Sits down over this connection. */
export const seatedClient = async (socket: Socket, match: string, seat: Seat | null) => {
  const got: { event: keyof ServerEvents; what: unknown }[] = [];
  socket.onAny((event: keyof ServerEvents, what: unknown) => got.push({ event, what }));
  const ask = <T>(event: string, message: unknown): Promise<T> =>
    socket.timeout(10_000).emitWithAck(event, message) as Promise<T>;
  const token = seat === null ? null : tokenOf(match, seat);
  const sit = (has: number | null = null) =>
    ask<Welcome>('sit', { protocol: PROTOCOL, match, seat, token, has: has === null ? null : { revision: has } });
  return {
    socket,
    got,
    ask,
    sit,
    welcome: await sit(),
    /** What came of one kind. */
    of: <E extends keyof ServerEvents>(event: E): ServerEvents[E][] =>
      got.filter((each) => each.event === event).map((each) => each.what as ServerEvents[E]),
    order: (order: unknown, key = randomId()) => ask<Answer>('order', { key, order }),
    takeBack: (count = 1, key = randomId()) => ask<Answer>('takeBack', { key, count }),
    say: (said: object) => ask<Answer>('table', said),
  };
};

/** Until it holds; a test that waits in vain runs into its own time limit. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
};
