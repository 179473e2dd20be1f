/** Ends the process in good order: what was begun is finished, the database is closed, then it exits with 0. */
import type { Server } from 'node:http';
import type { Logger } from 'pino';

/** Something to do before the end; it is waited for. */
export type LastAct = () => Promise<void> | void;

export interface Shutdown {
  /** While connections still stand: to say goodbye to who is there. In the order of adding. */
  readonly before: (act: LastAct) => void;
  /** When nobody asks for anything any more. */
  readonly after: (act: LastAct) => void;
  readonly isEnding: () => boolean;
  readonly end: () => Promise<void>;
}

/** For requests under way, and for everything. */
const GRACE = 1000;
const PATIENCE = 10_000;

export const createShutdown = (server: Server, log: Logger, exit: (code: number) => void): Shutdown => {
  const [before, after]: [LastAct[], LastAct[]] = [[], []];
  let ending: Promise<void> | null = null;
  const end = async () => {
    const late = setTimeout(exit, PATIENCE, 1);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await doAll(before, log);
    server.closeIdleConnections();
    const impatient = setTimeout(() => server.closeAllConnections(), GRACE);
    await closed;
    clearTimeout(impatient);
    await doAll(after, log);
    clearTimeout(late);
    exit(0);
  };
  return {
    before: (act) => before.push(act),
    after: (act) => after.push(act),
    isEnding: () => ending !== null,
    end: () => {
      ending ??= end();
      return ending;
    },
  };
};

const doAll = async (acts: readonly LastAct[], log: Logger): Promise<void> => {
  for (const act of acts)
    try {
      await act();
    } catch (error) {
      log.error({ err: error }, 'the end was not in order');
    }
};
