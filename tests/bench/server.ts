/**
 * `npm run bench:server [-- --json]`: our server, with campaigns in their sixteenth week, fog and SQLite on a file, beside
 * the framework's own with tic-tac-toe in memory; the same clients, on this computer, one after the other. Nothing is
 * said of a network. BENCH_DIR is the folder of the file; what its disk takes for a flush is told too, since every
 * order waits for one.
 */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAll } from '../../game/data/loadAll.ts';
import { type Figure, figure, table } from './measure.ts';
import {
  buildServer,
  type Loaded,
  ourTable,
  paced,
  percentile,
  saturated,
  sitDown,
  startServer,
  stockTable,
  type Table,
} from './serverLoad.ts';
import { type Prepared, playedTo, toPlay, toWatch } from './serverMatches.ts';
import { wireTo } from './serverWire.ts';

const MATCHES = 10;
const ACTIVE = 50;
const IDLE = 200;
const WARM_MS = 3000;
/** Of each run; so short that a campaign has orders enough. */
const FULL_MS = 5000;
const PACED_MS = 10_000;
const RUNS = 3;
const MEMORY_ORDERS = 20_000;

const note = (text: string) => process.stderr.write(`${text}\n`);
const closeAll = (tables: readonly Table[]): void => {
  for (const { close } of tables) close();
};

interface Rate {
  /** Of each run. */
  readonly orders: readonly number[];
  /** Milliseconds of the server's processor time for each order. */
  readonly cpu: readonly number[];
}

/** Each run at tables of its own: a campaign has orders for one run, not for all. */
const rateOf = async (server: Loaded, tablesOf: (run: number) => Promise<readonly Table[]>): Promise<Rate> => {
  const [orders, cpu]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const tables = await tablesOf(run);
    await saturated(tables, WARM_MS);
    const before = await server.used();
    const done = await saturated(tables, FULL_MS);
    const after = await server.used();
    closeAll(tables);
    if (done.orders === 0) throw new Error('no orders left');
    orders.push(done.orders / done.seconds);
    cpu.push((after.cpu - before.cpu) / done.orders);
  }
  return { orders, cpu };
};

const stockRate = async (built: string): Promise<Rate> => {
  const server = await startServer(built, 'stock');
  const rate = await rateOf(server, () => Promise.all(Array.from({ length: MATCHES }, () => stockTable(server.url))));
  await server.end();
  return rate;
};

const ourRate = (server: Loaded, matches: readonly Prepared[]): Promise<Rate> =>
  rateOf(server, (run) =>
    Promise.all(matches.slice(run * MATCHES, (run + 1) * MATCHES).map((match) => ourTable(server.url, match))),
  );

/** How long until the other side sees an order; orders at every table every so many ms. */
const seenAfter = async (
  server: Loaded,
  matches: readonly Prepared[],
  every: number,
  transports?: string[],
): Promise<readonly number[]> => {
  const tables: Table[] = [];
  for (const match of matches) tables.push(await ourTable(server.url, match, transports));
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await paced(tables, every, PACED_MS);
    runs.push(
      percentile(
        tables.flatMap(({ seen }) => seen.splice(0)),
        0.95,
      ),
    );
  }
  closeAll(tables);
  return runs;
};

/** Bytes in use after a tenth of the orders, and after all of them. */
const memory = async (server: Loaded, matches: readonly Prepared[]): Promise<readonly [number, number]> => {
  const tables = await Promise.all(matches.map((match) => ourTable(server.url, match)));
  let orders = 0;
  const upTo = async (count: number): Promise<number> => {
    while (orders < count) {
      const done = (await saturated(tables, 2000)).orders;
      if (done === 0) throw new Error(`no orders left after ${orders}`);
      orders += done;
      note(`  ${orders} of ${MEMORY_ORDERS} orders`);
    }
    return (await server.used()).heap;
  };
  const [first, last] = [await upTo(MEMORY_ORDERS / 10), await upTo(MEMORY_ORDERS)];
  closeAll(tables);
  return [first, last];
};

const ORDERS_ON_THE_WIRE = 300;
const SETTLED_MS = 25;

/** Bytes of each order at each client, both ways, headers of the frames too. */
const bytesOfOrders = async (server: Loaded, match: Prepared): Promise<readonly number[]> => {
  const wires = [await wireTo(server.url), await wireTo(server.url)] as const;
  const players = await ourTable([wires[0].url, wires[1].url], match);
  const bytes: number[] = [];
  let before = wires.map((wire) => wire.bytes());
  for (let n = 0; n < ORDERS_ON_THE_WIRE && (await players.next()); n++) {
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const now = wires.map((wire) => wire.bytes());
    // Who sent it, and the other one where it was told of anything.
    bytes.push(...now.map((count, i) => count - (before[i] as number)).filter((count) => count > 0));
    before = now;
  }
  players.close();
  for (const wire of wires) wire.close();
  return bytes;
};

/** Bytes until somebody who has nothing sits at the table again, the handshake included. */
const bytesOfReturn = async (server: Loaded, id: string): Promise<number> => {
  const wire = await wireTo(server.url);
  const socket = await sitDown(wire.url, id, '1');
  const bytes = wire.bytes();
  socket.disconnect();
  wire.close();
  return bytes;
};

/** Milliseconds that the disk takes to flush what an order writes. */
const flushes = (folder: string): readonly number[] => {
  const file = openSync(join(folder, 'flush'), 'w');
  const page = Buffer.alloc(40_000, 1);
  const times = Array.from({ length: 60 }, () => {
    writeSync(file, page);
    const began = performance.now();
    fdatasyncSync(file);
    return performance.now() - began;
  });
  closeSync(file);
  return times;
};

const withIdle = async (server: Loaded, ids: readonly string[], act: () => Promise<readonly number[]>) => {
  const idle = [];
  for (const id of ids) idle.push(await sitDown(server.url, id, '0'), await sitDown(server.url, id, '1'));
  const result = await act();
  const lost = idle.filter(({ connected }) => !connected).length;
  for (const socket of idle) socket.disconnect();
  return { result, lost };
};

const kB = (bytes: number) => bytes / 1000;

const measureAll = async (folder: string): Promise<readonly Figure[]> => {
  const file = join(folder, 'matches.sqlite');
  note('playing a campaign to its sixteenth week');
  const match = await playedTo(file, 16);
  const late = await playedTo(file, 30);
  const [forRate, matches] = [await toPlay(file, match, RUNS * MATCHES), await toPlay(file, match, ACTIVE)];
  const idle = await toWatch(file, match, IDLE);
  const built = await buildServer();
  note('the framework’s own server');
  const stock = await stockRate(built);
  const server = await startServer(built, 'ours', file);
  note('ours');
  const ours = await ourRate(server, forRate);
  note(`${ACTIVE} matches played, ${IDLE} idle`);
  const seen = await withIdle(server, idle, () => seenAfter(server, matches, 2000));
  note('long polling');
  const polled = await seenAfter(server, matches.slice(0, MATCHES), 2000, ['polling']);
  note('bytes');
  const bytes = await bytesOfOrders(server, matches.at(-1) as Prepared);
  const back = await bytesOfReturn(server, late.id);
  note('memory');
  const [first, last] = await memory(server, matches);
  await server.end();
  const ratio = ours.orders.map((orders, run) => orders / (stock.orders[run] as number));
  return [
    figure(`the framework’s own, tic-tac-toe in memory, ${MATCHES} matches`, 'orders/s', null, stock.orders),
    figure(`ours, campaign with fog on SQLite, ${MATCHES} matches`, 'orders/s', { atLeast: 400 }, ours.orders),
    figure('ours against the framework’s own', '×', { atLeast: 0.2 }, ratio),
    figure('processor time of an order, the framework’s own', 'ms', null, stock.cpu),
    figure('processor time of an order, ours', 'ms', null, ours.cpu),
    figure(`order seen by the other side, p95, ${ACTIVE} matches and ${IDLE} idle`, 'ms', { atMost: 50 }, seen.result),
    figure('connections lost meanwhile', '', { atMost: 0 }, [seen.lost]),
    figure(`the same by long polling, ${MATCHES} matches`, 'ms', { atMost: 100 }, polled),
    figure('on the wire, an order at a client that learns of it, median', 'kB', { atMost: 2 }, bytes.map(kB)),
    figure('on the wire, coming back with nothing in week 30', 'kB', { atMost: 40 }, [kB(back)]),
    figure(`memory in use after ${MEMORY_ORDERS} orders against a tenth of them`, '×', { atMost: 1.25 }, [
      last / first,
    ]),
    figure('memory in use at the end', 'MB', null, [last / 1e6]),
    figure('for comparing machines: the disk’s flush of one order', 'ms', null, flushes(folder)),
  ];
};

loadAll();
const folder = mkdtempSync(join(process.env['BENCH_DIR'] ?? tmpdir(), 'salient-bench-'));
try {
  const figures = await measureAll(folder);
  process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(figures)}\n` : `${table(figures)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
