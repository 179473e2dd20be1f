/**
 * What processes on one PostgreSQL tell each other: which match went on, and nothing of what happened in it.
 *
 * `<match>:<state id>` after an action (said by the transaction itself), and, with the process that says it last:
 * `<match>:lobby` after a change of seats or status, `<match>:out:<seat>` when a seat's token was withdrawn,
 * `<match>:chat:<line>`, `<match>:offers`, `<match>:here:<seat>` and `<match>:gone:<seat>` when somebody came or left,
 * `<match>:who` to be told who is there.
 */
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import { SEATS, type Seat } from '../../game/state.ts';
import type { Storage } from '../storage/open.ts';
import type { Matches } from './matches.ts';
import { NOTIFY_CHANNEL } from './storage.ts';
import type { Others, Talk } from './talk.ts';
import type { Transport } from './transport.ts';

const RECONNECT_MS = 1000;

export class Wire implements Others {
  private readonly process = randomBytes(6).toString('hex');
  private client: pg.Client | null = null;
  private ended = false;
  private readonly storage: Storage;
  private readonly hub: Transport;
  private readonly log: Logger;

  constructor(storage: Storage, hub: Transport, log: Logger) {
    this.storage = storage;
    this.hub = hub;
    this.log = log;
  }

  /** Listens, and listens again when the connection is lost. Nothing to do on SQLite: there is one process. */
  async start(matches: Matches, talk: Talk): Promise<void> {
    if (!this.storage.url || this.ended) return;
    const client = new pg.Client({ connectionString: this.storage.url });
    client.on('notification', ({ payload }) => {
      this.heard(payload ?? '', matches, talk).catch((error: unknown) =>
        this.log.error({ err: error }, 'could not follow another process'),
      );
    });
    client.on('error', (error) => this.log.warn({ err: error }, 'lost the line to the other processes'));
    client.on('end', () => this.startAgain(matches, talk));
    this.client = client;
    await client.connect();
    await client.query(`LISTEN ${NOTIFY_CHANNEL}`);
  }

  /** What was said meanwhile was not heard: every match that is watched here is looked up. */
  private startAgain(matches: Matches, talk: Talk): void {
    if (this.ended) return;
    setTimeout(() => {
      this.start(matches, talk).then(
        () => Promise.all(this.hub.watched().map((match) => matches.changed(match))),
        () => this.startAgain(matches, talk),
      );
    }, RECONNECT_MS).unref();
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.client?.end();
  }

  lobbyChanged = (match: string): void => this.tell(`${match}:lobby:`);
  withdrawn = (match: string, seat: Seat): void => this.tell(`${match}:out:${seat}`);
  chatted = (match: string, line: number): void => this.tell(`${match}:chat:${line}`);
  offered = (match: string): void => this.tell(`${match}:offers:`);
  came = (match: string, seat: Seat, here: boolean): void => this.tell(`${match}:${here ? 'here' : 'gone'}:${seat}`);
  who = (match: string): void => this.tell(`${match}:who:`);

  private tell(payload: string): void {
    if (this.storage.kind !== 'postgres') return;
    sql`select pg_notify(${NOTIFY_CHANNEL}, ${`${payload}:${this.process}`})`
      .execute(this.storage.db)
      .catch((error: unknown) => this.log.warn({ err: error }, 'could not tell the other processes'));
  }

  private async heard(payload: string, matches: Matches, talk: Talk): Promise<void> {
    const [match = '', what = '', which = '', process] = payload.split(':');
    if (process === this.process || !this.hub.isWatched(match)) return;
    const seat = SEATS.find((each) => each === which);
    switch (what) {
      case 'lobby':
        return matches.changed(match);
      case 'chat':
        return talk.heard(match, Number(which));
      case 'offers':
        return talk.showOffers(match);
      case 'out':
        return seat && this.hub.close(match, seat, 'withdrawn');
      case 'here':
      case 'gone':
        return seat && this.hub.elsewhere(match, seat, process ?? '', what === 'here');
      case 'who':
        for (const each of SEATS) if (this.hub.watches(match, each)) this.came(match, each, true);
        return;
      default:
        return matches.catchUp(match, Number(what));
    }
  }
}
