/** Clients that play against a server under load: the same for ours and for the framework's own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { io, type Socket } from 'socket.io-client';
import { build } from 'vite';
import { PROTOCOL } from '../../game/protocol/table.ts';
import type { Seat } from '../../game/state.ts';
import { randomId, tokenOf } from '../helpers/tables.ts';
import type { Prepared } from './serverMatches.ts';
import type { Used } from './serverProcess.ts';

export interface Loaded {
  readonly url: string;
  readonly used: () => Promise<Used>;
  readonly end: () => Promise<void>;
}

/** Builds the process as the server is built: what runs TypeScript as it stands costs time at every closure. */
export const buildServer = async (): Promise<string> => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const outDir = join(root, 'dist/bench');
  const options = { ssr: 'tests/bench/serverProcess.ts', outDir, emptyOutDir: true, minify: false } as const;
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: options });
  return join(outDir, 'serverProcess.js');
};

export const startServer = async (built: string, which: 'ours' | 'stock' | 'club', file = ''): Promise<Loaded> => {
  const profile = process.env['BENCH_PROFILE'] ? ['--cpu-prof', `--cpu-prof-dir=${process.env['BENCH_PROFILE']}`] : [];
  const child: ChildProcess = spawn(process.execPath, [...profile, '--expose-gc', built, which], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_FILE: file },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    url: `http://127.0.0.1:${port}`,
    used: async () => {
      child.send('used');
      return ((await once(child, 'message')) as [Used])[0];
    },
    end: async () => {
      child.disconnect();
      await gone;
    },
  };
};

export interface Table {
  /** Gives the next order; resolves once it was accepted. False when there is none left. */
  readonly next: () => Promise<boolean>;
  /** Milliseconds from each order to the moment when the other side saw it, where it saw anything. */
  readonly seen: number[];
  readonly close: () => void;
}

const connect = async (url: string, transports: readonly string[], path = ''): Promise<Socket> => {
  const socket = io(`${url}${path}`, { transports: [...transports], reconnection: false, forceNew: true });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
};

export const sitDown = async (
  url: string,
  match: string,
  seat: Seat,
  transports: readonly string[] = ['websocket'],
): Promise<Socket> => {
  const socket = await connect(url, transports);
  const sit = { protocol: PROTOCOL, match, seat, token: tokenOf(match, seat), has: null };
  const welcome = (await socket.timeout(20_000).emitWithAck('sit', sit)) as { ok?: boolean };
  if (welcome.ok === false) throw new Error(JSON.stringify(welcome));
  return socket;
};

/** Both sides of a prepared match; each may have an address of its own. */
export const ourTable = async (
  urls: string | readonly [string, string],
  { id, orders }: Prepared,
  transports?: string[],
): Promise<Table> => {
  const [first, second] = typeof urls === 'string' ? [urls, urls] : urls;
  const seats = { '0': await sitDown(first, id, '0', transports), '1': await sitDown(second, id, '1', transports) };
  const seen: number[] = [];
  let sent = 0;
  let by: string | null = null;
  for (const seat of ['0', '1'] as const)
    seats[seat].on('update', () => {
      if (by !== null && by !== seat) seen.push(performance.now() - sent);
    });
  return {
    seen,
    next: async () => {
      const given = orders.shift();
      if (!given) return false;
      by = given.seat;
      sent = performance.now();
      const message = { key: randomId(), order: given.order };
      const answer = await seats[given.seat as '0' | '1'].timeout(20_000).emitWithAck('order', message);
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return true;
    },
    close: () => {
      for (const socket of Object.values(seats)) socket.disconnect();
    },
  };
};

/** A table of the framework's own server: two players of tic-tac-toe without an end. */
export const stockTable = async (url: string): Promise<Table> => {
  const answer = await fetch(`${url}/games/tic-tac-toe/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ numPlayers: 2 }),
  });
  const { matchID } = (await answer.json()) as { matchID: string };
  const seats = [await connect(url, ['websocket'], '/tic-tac-toe'), await connect(url, ['websocket'], '/tic-tac-toe')];
  const seen: number[] = [];
  let [sent, stateId] = [0, 0];
  let own: () => void = () => undefined;
  seats.forEach((socket, seat) => {
    socket.on('update', (_match: string, state: { _stateID: number }) => {
      if (state._stateID <= stateId) return;
      if (seat === stateId % 2) own();
      else seen.push(performance.now() - sent);
    });
  });
  for (const [seat, socket] of seats.entries()) {
    const synced = new Promise((resolve) => socket.once('sync', resolve));
    socket.emit('sync', matchID, String(seat), undefined, 2);
    await synced;
  }
  return {
    seen,
    next: async () => {
      const seat = stateId % 2;
      const accepted = new Promise<void>((resolve) => {
        own = resolve;
      });
      const payload = { type: 'clickCell', args: [stateId % 9], playerID: String(seat), credentials: undefined };
      sent = performance.now();
      seats[seat]?.emit('update', { type: 'MAKE_MOVE', payload }, stateId, matchID, String(seat));
      await accepted;
      stateId++;
      return true;
    },
    close: () => {
      for (const socket of seats) socket.disconnect();
    },
  };
};

/** Orders one after another at every table, as quickly as they are answered; how many there were in a second. */
export const saturated = async (tables: readonly Table[], ms: number): Promise<{ orders: number; seconds: number }> => {
  const began = performance.now();
  let orders = 0;
  await Promise.all(
    tables.map(async (table) => {
      while (performance.now() - began < ms && (await table.next())) orders++;
    }),
  );
  return { orders, seconds: (performance.now() - began) / 1000 };
};

/** An order at every table each `every` ms, for so long. */
export const paced = async (tables: readonly Table[], every: number, ms: number): Promise<number> => {
  const began = performance.now();
  let orders = 0;
  await Promise.all(
    tables.map(async (table, n) => {
      await pause((every * n) / tables.length);
      while (performance.now() - began < ms && (await table.next())) {
        orders++;
        await pause(every);
      }
    }),
  );
  return orders;
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
