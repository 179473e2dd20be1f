/** Puts the server together, all but the listening: what `main.ts` starts, and what tests talk to. */
import { createServer, type Server } from 'node:http';
import type { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { Classes } from './classroom/classes.ts';
import { Guesses } from './classroom/codes.ts';
import type { Config } from './config.ts';
import { doorsOf } from './doors.ts';
import { linkTo } from './listen.ts';
import type { Lobby } from './lobby/lobby.ts';
import type { Limits } from './match/computerSeats.ts';
import { openTables, type Tables } from './match/table.ts';
import { Threads } from './match/threads.ts';
import type { Doors } from './match/transport.ts';
import { pushKeys } from './notify/keys.ts';
import { createNotifier, type Notifier } from './notify/notifier.ts';
import { createSend, type Send } from './notify/send.ts';
import { databaseAnswers } from './operations/health.ts';
import { createMetrics } from './operations/metrics.ts';
import { keepHouse } from './operations/retention.ts';
import { createShutdown, type Shutdown } from './operations/shutdown.ts';
import { api } from './routes/api.ts';
import { exerciseRoutes } from './routes/exercises.ts';
import { matchRoutes } from './routes/matches.ts';
import { noticeRoutes } from './routes/notices.ts';
import { serverRoutes } from './routes/server.ts';
import { type Count, rateLimits } from './security/rateLimit.ts';
import type { StaticFiles } from './staticFiles.ts';
import type { Storage } from './storage/open.ts';

export interface ClubParts {
  readonly config: Config;
  readonly storage: Storage;
  readonly client: StaticFiles;
  readonly log: Logger;
  readonly exit: (code: number) => void;
  readonly count?: Count;
  readonly send?: Send;
  readonly doors?: Partial<Doors>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Starts a thread in which the computer thinks. */
  readonly openThread: () => Worker;
  readonly limits?: Limits;
  /** Milliseconds that the computer may think about one order. */
  readonly orderMs?: number;
}

export interface Club {
  readonly server: Server;
  readonly lobby: Lobby;
  readonly notifier: Notifier;
  readonly tables: Tables;
  readonly classes: Classes;
  readonly shutdown: Shutdown;
}

const REQUEST_TIMEOUT = 30_000;
/** The computer needs two seconds for an order at the hardest. */
const ORDER_MS = 20_000;

export const openClub = async (parts: ClubParts): Promise<Club> => {
  const { config, storage, client, log, now = Date.now } = parts;
  const { db } = storage;
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT });
  const shutdown = createShutdown(server, log, parts.exit);
  const metrics = createMetrics(db);
  const link = () => linkTo({ ...config, port: portOf(server) ?? config.port });
  const keys = await pushKeys(db);
  const notifier = createNotifier({ db, log, metrics, keys, send: parts.send ?? createSend(), link });
  let tables: Tables | null = null;
  const tell = (act: (at: Tables) => Promise<void>): void => {
    if (tables) act(tables).catch((error) => log.error({ err: error }, 'the tables were not told'));
  };
  const lobby: Lobby = {
    db,
    now,
    listener: {
      changed: (match) => tell((at) => at.changed(match)),
      withdrawn: (match, seat) => tell((at) => at.withdrawn(match, seat)),
      offered: (match) => tell((at) => at.offered(match)),
      began: (match, seat) => void notifier.notifyTurn(match, seat),
    },
  };

  const classes = new Classes({
    db,
    now,
    matchChanged: lobby.listener.changed,
    log,
  });
  const routes = [
    ...matchRoutes(lobby),
    ...noticeRoutes(lobby, keys.publicKey, config.webhookHosts),
    ...exerciseRoutes({ at: classes.at, guesses: new Guesses(), isHere: classes.isHere }),
    ...serverRoutes(link, config.webhookHosts),
  ];
  const answers = databaseAnswers(db);
  const app = createApp({
    client,
    log,
    metrics,
    config,
    ready: async () => !shutdown.isEnding() && (await answers()),
    routes: [api({ routes, count: parts.count ?? rateLimits(), log, ...config })],
  });
  server.on('request', app.callback());

  // After the pages: the sockets take their own requests out of what arrives.
  tables = await openTables(server, storage, {
    basePath: config.basePath,
    doors: { ...doorsOf(db, config), ...parts.doors },
    onTurn: (match, seat) => void (seat && notifier.notifyTurn(match, seat)),
    threads: new Threads(parts.openThread, config.computerThreads, parts.orderMs ?? ORDER_MS),
    ...(parts.limits && { limits: parts.limits }),
    log,
    now,
    classes,
  });
  shutdown.before(tables.end);
  shutdown.after(keepHouse(db, config.retentionDays, classes.deleteOld, log));
  shutdown.after(storage.close);
  return { server, lobby, notifier, tables, classes, shutdown };
};

const portOf = (server: Server): number | null => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : null;
};
