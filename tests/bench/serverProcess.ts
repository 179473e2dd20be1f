/**
 * A server under load, as a process of its own: `ours` on the file DATABASE_FILE, `club` with everything around it and its
 * limits, or `stock`, boardgame.io's own server with tic-tac-toe in memory. Tells its parent where it listens, and what it used when asked.
 */
import { createRequire } from 'node:module';
import type { Game } from 'boardgame.io';
import type { Server as StockServer } from 'boardgame.io/dist/types/packages/server.d.ts';
import { loadAll } from '../../game/data/loadAll.ts';
import { openClub } from '../../server/club.ts';
import { readConfig } from '../../server/config.ts';
import { listen } from '../../server/listen.ts';
import { createLog } from '../../server/operations/log.ts';
import { openSqlite } from '../../server/storage/open.ts';
import { openTestTables } from '../helpers/tables.ts';

export interface Used {
  /** Bytes in use after a collection. */
  readonly heap: number;
  readonly resident: number;
  /** Milliseconds of processor time since the start. */
  readonly cpu: number;
}

const ours = async (): Promise<number> => {
  loadAll();
  const storage = await openSqlite(process.env['DATABASE_FILE'] as string);
  return (await openTestTables(storage, undefined, { connectionsPerAddress: 10_000 })).port;
};

const club = async (): Promise<number> => {
  loadAll();
  const read = readConfig({ PORT: '0', LOG_LEVEL: 'silent' });
  if (!read.ok) throw new Error(read.problems.join(' '));
  const { server } = await openClub({
    config: read.config,
    storage: await openSqlite(process.env['DATABASE_FILE'] as string),
    client: new Map(),
    log: createLog('silent'),
    exit: () => undefined,
    openThread: () => {
      throw new Error('no computer plays here');
    },
  });
  return listen(server, { port: 0, host: '127.0.0.1' });
};

interface Board {
  cells: (string | null)[];
}

/** Without an end: a full board is wiped, so that moves can be counted for as long as one likes. */
const ticTacToe: Game<Board> = {
  name: 'tic-tac-toe',
  setup: () => ({ cells: Array(9).fill(null) }),
  turn: { minMoves: 1, maxMoves: 1 },
  moves: {
    clickCell: ({ G, playerID }, id: number) => {
      if (G.cells[id] !== null) return 'INVALID_MOVE';
      G.cells[id] = playerID;
      if (G.cells.every((cell) => cell !== null)) G.cells = Array(9).fill(null);
      return;
    },
  },
};

const stock = async (): Promise<number> => {
  // The package's server has no entry that Node finds as a module.
  const { Server } = createRequire(import.meta.url)('boardgame.io/dist/cjs/server.js') as {
    Server: typeof StockServer;
  };
  const { appServer } = await Server({ games: [ticTacToe], origins: true }).run(0);
  const address = appServer.address();
  return typeof address === 'object' && address ? address.port : 0;
};

const SERVERS = { ours, stock, club };
const port = await SERVERS[process.argv[2] as keyof typeof SERVERS]();
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ heap: heapUsed, resident: rss, cpu: (user + system) / 1000 } satisfies Used);
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
