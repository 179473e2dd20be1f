/** Servers of tables as processes of their own, and players who go on when one of them dies. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { io, type Socket } from 'socket.io-client';
import { randomPlayer } from '../../game/ai/random.ts';
import { withDifference } from '../../game/difference.ts';
import { finalHash, type Match, replay } from '../../game/match.ts';
import type { Answer, Update } from '../../game/protocol/table.ts';
import type { Seat, Side, View } from '../../game/state.ts';
import { loadMatch } from '../../server/match/loaded.ts';
import type { Storage } from '../../server/storage/open.ts';
import { randomId, seatedClient, type TestClient } from './tables.ts';

const entry = fileURLToPath(new URL('tablesProcess.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface TablesProcess {
  readonly url: string;
  /** At once, with nothing finished; resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

export const startTables = async (environment: Readonly<Record<string, string>>): Promise<TablesProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', entry], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const url = await Promise.race([readyAt(child), gone.then(() => null)]);
  if (!url) throw new Error('the process ended before it was ready');
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
};

const readyAt = async (child: ChildProcess): Promise<string | null> => {
  for await (const line of createInterface({ input: child.stdout as NonNullable<typeof child.stdout> })) {
    const url = /ready: (http:\S+)/.exec(line)?.[1];
    if (url) return url;
  }
  return null;
};

/** Somebody at a table, with the view after all that was sent so far. */
export class Sitter {
  readonly client: TestClient;
  view: View;
  private revision: number;
  /** Updates that did not follow the one before. */
  gaps = 0;

  private constructor(client: TestClient) {
    this.client = client;
    this.view = client.welcome.now?.view as View;
    this.revision = client.welcome.revision;
    for (const update of client.of('update')) this.take(update);
    client.socket.on('update', (update: Update) => this.take(update));
  }

  /** Rejects when the server is not there. */
  static async at(url: string, match: string, seat: Seat | null): Promise<Sitter> {
    const socket = io(url, { transports: ['websocket'], reconnection: false, forceNew: true, timeout: 2000 });
    await connected(socket);
    return new Sitter(await seatedClient(socket, match, seat));
  }

  private take({ from, revision, difference }: Update): void {
    if (revision <= this.revision) return;
    if (from !== this.revision) this.gaps++;
    this.revision = revision;
    if (difference) this.view = withDifference(this.view, difference) as View;
  }

  close(): void {
    this.client.socket.disconnect();
  }
}

const connected = (socket: Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
    socket.once('disconnect', reject);
  });

const seatOf = (side: Side): Seat => (side === 'UA' ? '0' : '1');
const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Given {
  readonly seat: Seat;
  readonly key: string;
  readonly order: unknown;
}

/**
 * Both sides of a match, at random, one order after another. What was not answered is sent again under its key once a
 * server is there; `given` are the orders that were answered with a yes.
 */
export class BothSides {
  readonly given: Given[] = [];
  /** Answers with a no; every order was legal. */
  readonly refused: string[] = [];
  private unanswered: Given | null = null;
  /** Orders that had to be sent again. */
  again = 0;
  private stopped = false;
  private readonly where: (seat: Seat) => string;
  private readonly match: string;
  private readonly random: () => number;

  constructor(where: (seat: Seat) => string, match: string, random: () => number) {
    this.where = where;
    this.match = match;
    this.random = random;
  }

  /** Until `stop`, or until the match is over; resolves whether it is. */
  async play(): Promise<boolean> {
    while (!this.stopped || this.unanswered) {
      const seats: Sitter[] = [];
      try {
        for (const seat of ['0', '1'] as const) seats.push(await Sitter.at(this.where(seat), this.match, seat));
        if (await this.playAt(seats)) return true;
      } catch {
        await moment(20); // the server died, or is not there yet
      } finally {
        for (const seat of seats) seat.close();
      }
    }
    return false;
  }

  stop(): void {
    this.stopped = true;
  }

  private async playAt(seats: readonly Sitter[]): Promise<boolean> {
    let at = seats[0] as Sitter;
    while (!this.stopped || this.unanswered) {
      if (this.unanswered) this.again++;
      else {
        const { result, turn } = at.view;
        if (result) return true;
        at = seats[Number(seatOf(turn.side))] as Sitter;
        while (at.view.turn.side !== turn.side && at.client.socket.connected) await moment(2);
        const order = randomPlayer(at.view, this.random);
        this.unanswered = { seat: seatOf(turn.side), key: randomId(), order };
      }
      const { seat, key, order } = this.unanswered;
      const answer: Answer = await (seats[Number(seat)] as Sitter).client.order(order, key);
      if (answer.ok) this.given.push(this.unanswered);
      else this.refused.push(JSON.stringify(answer.refusal));
      this.unanswered = null;
    }
    return false;
  }
}

/** What is wrong with what lies in the database, beside what was answered with a yes; empty when nothing is. */
export const recordProblems = async (
  storage: Storage,
  id: string,
  given: readonly { readonly key: string }[],
): Promise<readonly string[]> => {
  const rows = await storage.db
    .selectFrom('journal')
    .select(['n', 'key'])
    .where('match_id', '=', id)
    .orderBy('n')
    .execute();
  const problems: string[] = [];
  const [kept, yes] = [rows.map(({ key }) => key).join(), given.map(({ key }) => key).join()];
  if (kept !== yes) problems.push(`the journal holds ${rows.length} orders, ${given.length} were answered with a yes`);
  if (rows.some(({ n }, i) => n !== i + 1)) problems.push('the journal has a gap');
  const match = (await loadMatch(storage.db, id))?.state.G as Match;
  const run = replay({ ...match.record, dice: { ...match.record.dice, seed: match.seed } });
  if (!run.ok) problems.push(`the record does not re-run: ${JSON.stringify(run.refusal)}`);
  else if (finalHash(run.value) !== finalHash(match)) problems.push('the record re-runs to another state');
  return problems;
};
