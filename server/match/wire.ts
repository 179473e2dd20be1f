/**
 * What processes on one PostgreSQL tell each other: which match went on, and no more. `<match>:<state id>` after an
 * action, `<match>:lobby` after a change of seats or status, `<match>:out:<seat>` when a seat's token was withdrawn.
 */

import { sql } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import { SEATS, type Seat } from '../../game/state.ts';
import type { Storage } from '../storage/open.ts';
import type { Hub } from './hub.ts';
import type { Matches } from './matches.ts';
import { NOTIFY_CHANNEL } from './storage.ts';

const RECONNECT_MS = 1000;

export class Wire {
  private client: pg.Client | null = null;
  private ended = false;
  private readonly storage: Storage;
  private readonly matches: Matches;
  private readonly hub: Hub;
  private readonly log: Logger;

  constructor(storage: Storage, matches: Matches, hub: Hub, log: Logger) {
    this.storage = storage;
    this.matches = matches;
    this.hub = hub;
    this.log = log;
  }

  /** Listens, and listens again when the connection is lost. Nothing to do on SQLite: there is one process. */
  async start(): Promise<void> {
    if (!this.storage.url || this.ended) return;
    const client = new pg.Client({ connectionString: this.storage.url });
    client.on('notification', ({ payload }) => this.heard(payload ?? ''));
    client.on('error', (error) => this.log.warn({ err: error }, 'lost the line to the other processes'));
    client.on('end', () => {
      if (!this.ended) setTimeout(() => void this.start().catch(() => this.start()), RECONNECT_MS);
    });
    this.client = client;
    await client.connect();
    await client.query(`LISTEN ${NOTIFY_CHANNEL}`);
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.client?.end();
  }

  /** The lobby changed a match: here, and in the other processes. */
  async changed(match: string): Promise<void> {
    await this.matches.changed(match);
    await this.tell(`${match}:lobby`);
  }

  /** A seat's token was withdrawn: whoever sits there gets up, in every process. */
  async withdrawn(match: string, seat: Seat): Promise<void> {
    this.hub.close(match, seat, 'withdrawn');
    await this.tell(`${match}:out:${seat}`);
  }

  private async tell(payload: string): Promise<void> {
    if (this.storage.kind === 'postgres')
      await sql`select pg_notify(${NOTIFY_CHANNEL}, ${payload})`.execute(this.storage.db);
  }

  private heard(payload: string): void {
    const [match, what, seat] = payload.split(':');
    if (!match || !this.hub.isWatched(match)) return;
    const done =
      what === 'lobby'
        ? this.matches.changed(match)
        : what === 'out'
          ? this.out(match, seat)
          : this.matches.catchUp(match);
    done.catch((error: unknown) => this.log.error({ err: error }, 'could not follow another process'));
  }

  private async out(match: string, seat: string | undefined): Promise<void> {
    const found = SEATS.find((each) => each === seat);
    if (found) this.hub.close(match, found, 'withdrawn');
  }
}
