/**
 * What processes on one PostgreSQL tell each other: which match went on, and nothing of what happened in it.
 *
 * `<match>:<state id>` after an action (said by the transaction itself), and, with the process that says it last:
 * `<match>:lobby` after a change of seats or status, `<match>:out:<seat>` when a seat's token was withdrawn,
 * `<match>:chat:<line>`, `<match>:offers`, `<match>:here:<seat>` and `<match>:gone:<seat>` when somebody came or left,
 * `<match>:who` to be told who is there. Of classes: `<exercise>:class` and `<exercise>:deleted`, `<pupil>:moved` and
 * `<pupil>:removed`, `<match>:side:<side>`, `<pupil>:pupil:here` or `gone`, and `<exercise>:pupils` to be told who is there.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import { SEATS, type Seat, type Side, seatOfSide, sideOfSeat } from '../../game/state.ts';
import type { Classes } from '../classroom/classes.ts';
import type { ClassElsewhere } from '../classroom/live.ts';
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
  private classes: Classes | null = null;
  private readonly storage: Storage;
  private readonly hub: Transport;
  private readonly log: Logger;

  constructor(storage: Storage, hub: Transport, log: Logger) {
    this.storage = storage;
    this.hub = hub;
    this.log = log;
  }

  /** Listens; rejects when it cannot. Nothing to do on SQLite: there is one process. */
  async start(matches: Matches, talk: Talk, classes: Classes | null = null): Promise<void> {
    this.classes = classes;
    if (this.storage.url) await this.listen(this.storage.url, matches, talk);
  }

  private async listen(url: string, matches: Matches, talk: Talk): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    client.on('notification', ({ payload }) => {
      this.heard(payload ?? '', matches, talk).catch((error: unknown) =>
        this.log.error({ err: error }, 'could not follow another process'),
      );
    });
    client.on('error', (error) => this.log.warn({ err: error }, 'lost the line to the other processes'));
    await client.connect();
    client.once('end', () => void this.listenAgain(url, matches, talk));
    await client.query(`LISTEN ${NOTIFY_CHANNEL}`);
    this.client = client;
  }

  /** Until it listens again; what was said meanwhile is read from the database. */
  private async listenAgain(url: string, matches: Matches, talk: Talk): Promise<void> {
    while (!this.ended) {
      await sleep(RECONNECT_MS);
      if (this.ended) return;
      try {
        await this.listen(url, matches, talk);
        return await matches.catchUpAll();
      } catch (error) {
        this.log.warn({ err: error }, 'no line to the other processes yet');
      }
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.client?.end();
  }

  lobbyChanged = (match: string): void => this.tell(`${match}:lobby:`);
  factorSet = (match: string, side: Side): void => this.tell(`${match}:factor:${seatOfSide(side)}`);
  withdrawn = (match: string, seat: Seat): void => this.tell(`${match}:out:${seat}`);
  chatted = (match: string, line: number): void => this.tell(`${match}:chat:${line}`);
  offered = (match: string): void => this.tell(`${match}:offers:`);
  came = (match: string, seat: Seat, here: boolean): void => this.tell(`${match}:${here ? 'here' : 'gone'}:${seat}`);
  who = (match: string): void => this.tell(`${match}:who:`);

  readonly ofClasses: ClassElsewhere = {
    changed: (exercise) => this.tell(`${exercise}:class:`),
    table: (match, side) => this.tell(`${match}:side:${side}`),
    factorSet: this.factorSet,
    moved: (pupil) => this.tell(`${pupil}:moved:`),
    out: (pupil) => this.tell(`${pupil}:removed:`),
    gone: (exercise) => this.tell(`${exercise}:deleted:`),
    here: (pupil, here) => this.tell(`${pupil}:pupil:${here ? 'here' : 'gone'}`),
    who: (exercise) => this.tell(`${exercise}:pupils:`),
  };

  private tell(payload: string): void {
    if (this.storage.kind !== 'postgres') return;
    sql`select pg_notify(${NOTIFY_CHANNEL}, ${`${payload}:${this.process}`})`
      .execute(this.storage.db)
      .catch((error: unknown) => this.log.warn({ err: error }, 'could not tell the other processes'));
  }

  private async heard(payload: string, matches: Matches, talk: Talk): Promise<void> {
    const [match = '', what = '', which = '', process] = payload.split(':');
    if (process === this.process) return;
    await this.classes?.heard({ what, id: match, which, process: process ?? '' });
    if (!this.hub.isWatched(match)) return;
    const seat = SEATS.find((each) => each === which);
    switch (what) {
      case 'lobby':
        return matches.changed(match);
      case 'factor': {
        const side = seat && sideOfSeat(seat);
        return side ? matches.factorSet(match, side) : undefined;
      }
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
