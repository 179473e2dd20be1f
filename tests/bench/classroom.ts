/**
 * `npm run bench:class [-- --json]`: a class of thirty pupils in eight groups and its teacher's desk, on the server with all
 * its limits and SQLite on a file, everybody behind one address of this computer; by websocket and by long polling alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { randomPlayer } from '../../game/ai/random.ts';
import { OWNER, type Role } from '../../game/classroom/roles.ts';
import { loadAll } from '../../game/data/loadAll.ts';
import { fastRandom } from '../../game/dice.ts';
import { withDifference } from '../../game/difference.ts';
import type { Exercise, ExerciseMade, Joined, Me, Tile } from '../../game/protocol/exercise.ts';
import { type Answer, PROTOCOL, type Update, type Welcome } from '../../game/protocol/table.ts';
import { type Seat, seatOfSide, type View } from '../../game/state.ts';
import { SETTINGS } from '../helpers/classroom.ts';
import { randomId } from '../helpers/tables.ts';
import { type Figure, figure, table } from './measure.ts';
import { buildServer, type Loaded, percentile, startServer } from './serverLoad.ts';

const PUPILS = 30;
const GROUPS = 8;
/** Between two orders of a group: a pupil takes ten seconds, so this is a class in a great hurry. */
const EVERY_MS = 1000;
const RUN_MS = 25_000;
const RUNS = 3;

const note = (text: string) => process.stderr.write(`${text}\n`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const http = async <T>(url: string, method: string, path: string, token: string | null, body?: unknown): Promise<T> => {
  const answer = await fetch(`${url}/api${path}`, {
    method,
    headers: {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
  return (await answer.json()) as T;
};

interface Pupil {
  readonly socket: Socket;
  readonly group: number;
  readonly seat: Seat;
  readonly roles: readonly Role[];
  view: View;
}

interface Class {
  readonly pupils: readonly Pupil[];
  /** Milliseconds until other pupils saw an order, and until the desk showed its group. */
  readonly seen: number[];
  readonly shown: number[];
  readonly close: () => void;
}

const connect = async (url: string, transports: string[]): Promise<Socket> => {
  const socket = io(url, { transports, reconnection: false, forceNew: true });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
};

const ask = <T>(socket: Socket, event: string, message: unknown): Promise<T> =>
  socket.timeout(20_000).emitWithAck(event, message) as Promise<T>;

/** When each group's last order was sent, and the first one that the desk has not shown. */
interface Sent {
  at: number;
  by: Pupil | null;
  unshown: number | null;
}

const openClass = async (url: string, transports: string[], sent: readonly Sent[]): Promise<Class> => {
  const settings = { ...SETTINGS, groups: GROUPS, pupilsPerSide: 2, timer: { first: 7200, later: 7200 } };
  const { exercise, token } = await http<ExerciseMade>(url, 'POST', '/exercises', null, settings);
  const joined: Joined[] = [];
  for (let n = 1; n <= PUPILS; n++)
    joined.push(await http<Joined>(url, 'POST', '/join', null, { code: exercise.code, nickname: `Pupil ${n}` }));
  await http<Exercise>(url, 'POST', `/exercises/${exercise.id}/start`, token);
  const desk = await connect(url, transports);
  await ask(desk, 'attend', { protocol: PROTOCOL, exercise: exercise.id, pupil: null, token });
  const [seen, shown]: [number[], number[]] = [[], []];
  const show = (tiles: readonly Tile[]): void => {
    for (const { group } of tiles) {
      const of = sent[group - 1] as Sent;
      if (of.unshown !== null) shown.push(performance.now() - of.unshown);
      of.unshown = null;
    }
  };
  desk.on('tiles', show);
  desk.on('desk', ({ tiles }: { tiles: readonly Tile[] }) => show(tiles));
  const pupils: Pupil[] = [];
  for (const { pupil, token: own } of joined) {
    const socket = await connect(url, transports);
    const me = await ask<Me>(socket, 'attend', { protocol: PROTOCOL, exercise: exercise.id, pupil, token: own });
    const sit = { protocol: PROTOCOL, match: me.match, seat: me.seat, token: own, has: null };
    const { now } = await ask<Welcome>(socket, 'sit', sit);
    if (!now || me.group === null || me.seat === null) throw new Error('a pupil has no table');
    const at: Pupil = { socket, group: me.group, seat: me.seat, roles: me.roles, view: now.view };
    socket.on('update', ({ difference }: Update) => {
      if (difference) at.view = withDifference(at.view, difference) as View;
      const of = sent[at.group - 1] as Sent;
      if (of.by !== at) seen.push(performance.now() - of.at);
    });
    pupils.push(at);
  }
  const close = () => {
    for (const socket of [desk, ...pupils.map((pupil) => pupil.socket)]) socket.disconnect();
  };
  return { pupils, seen, shown, close };
};

/** The next order of a group, by whose it is. False when its match is over. */
const orderIn = async ({ pupils }: Class, group: number, random: () => number, sent: Sent): Promise<boolean> => {
  const own = pupils.filter((pupil) => pupil.group === group);
  const view = own[0]?.view;
  if (!view || view.result) return false;
  const side = own.filter(({ seat }) => seat === seatOfSide(view.turn.side));
  const playing = side[0]?.view;
  if (!playing) return false;
  const order = randomPlayer(playing, random);
  const by = side.find(({ roles }) => roles.includes(OWNER[order.type]));
  if (!by) throw new Error(`nobody gives orders of ${order.type}`);
  Object.assign(sent, { at: performance.now(), by, unshown: sent.unshown ?? performance.now() });
  const answer = await ask<Answer>(by.socket, 'order', { key: randomId(), order });
  if (!answer.ok && answer.refusal.code !== 'notYourOperations') throw new Error(JSON.stringify(answer));
  return true;
};

interface Lags {
  readonly seen: number;
  readonly shown: number;
  /** Of a message that asks for nothing: what this computer takes for itself under its other work. */
  readonly empty: number;
  readonly orders: number;
}

const emptyMessages = async ({ pupils: [pupil] }: Class, until: number): Promise<readonly number[]> => {
  const took: number[] = [];
  while (pupil && performance.now() < until) {
    const began = performance.now();
    await ask(pupil.socket, 'class', {});
    took.push(performance.now() - began);
    await pause(EVERY_MS / 2);
  }
  return took;
};

const run = async (url: string, transports: string[], seed: number): Promise<Lags> => {
  const sent: Sent[] = Array.from({ length: GROUPS }, () => ({ at: 0, by: null, unshown: null }));
  const at = await openClass(url, transports, sent);
  const until = performance.now() + RUN_MS;
  let orders = 0;
  const empty = emptyMessages(at, until);
  await Promise.all(
    sent.map(async (of, n) => {
      const random = fastRandom(seed + n);
      await pause((EVERY_MS * n) / GROUPS);
      while (performance.now() < until && (await orderIn(at, n + 1, random, of))) {
        orders++;
        await pause(EVERY_MS);
      }
    }),
  );
  await pause(2000);
  const empties = await empty;
  at.close();
  return {
    seen: percentile(at.seen, 0.95),
    shown: percentile(at.shown, 0.95),
    empty: percentile(empties, 0.95),
    orders,
  };
};

const measured = async (server: Loaded, how: string, transports: string[]): Promise<readonly Figure[]> => {
  const lags: Lags[] = [];
  for (let n = 0; n < RUNS; n++) {
    note(`${how}, run ${n + 1}`);
    lags.push(await run(server.url, transports, 100 * n));
  }
  return [
    figure(
      `an order seen by other pupils, p95, ${how}`,
      'ms',
      { atMost: 100 },
      lags.map(({ seen }) => seen),
    ),
    figure(
      `a group shown on the desk, p95, ${how}`,
      'ms',
      { atMost: 2000 },
      lags.map(({ shown }) => shown),
    ),
    figure(
      `for comparing machines: an empty message answered, p95, ${how}`,
      'ms',
      null,
      lags.map(({ empty }) => empty),
    ),
    figure(
      `orders in ${RUN_MS / 1000} s, ${how}`,
      '',
      null,
      lags.map(({ orders }) => orders),
    ),
  ];
};

loadAll();
const folder = mkdtempSync(join(process.env['BENCH_DIR'] ?? tmpdir(), 'salient-class-'));
try {
  const server = await startServer(await buildServer(), 'club', join(folder, 'class.sqlite'));
  const before = await server.used();
  const figures = [
    ...(await measured(server, 'by websocket', ['websocket'])),
    ...(await measured(server, 'by long polling', ['polling'])),
  ];
  const after = await server.used();
  const cpu = (after.cpu - before.cpu) / (2 * RUNS * (RUN_MS + 2000));
  const all = [
    ...figures,
    figure('one core in use by the server meanwhile', '', null, [cpu]),
    figure('memory of the server at the end', 'MB', null, [after.resident / 1e6]),
  ];
  process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(all)}\n` : `${table(all)}\n`);
  await server.end();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
