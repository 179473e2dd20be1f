/** Keeps the clocks: notices who ran out of time, and lets clocks stand still while no server was there. */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Storage } from '../storage/open.ts';
import type { Database } from '../storage/schema.ts';
import { type Clock, deadlineOf, stoodStill } from './clock.ts';
import type { Matches } from './matches.ts';

const LOOK_MS = 500;
const BEAT_MS = 5000;
/** A process that was not seen for so long is gone. */
const GONE_MS = 15_000;

export class Clockwork {
  private readonly id = randomBytes(8).toString('hex');
  private readonly storage: Storage;
  private readonly matches: Matches;
  private readonly now: () => number;
  private readonly log: Logger;
  private timers: NodeJS.Timeout[] = [];
  private looking = false;

  constructor(storage: Storage, matches: Matches, now: () => number, log: Logger) {
    this.storage = storage;
    this.matches = matches;
    this.now = now;
    this.log = log;
  }

  async start(): Promise<void> {
    await this.storage.db.transaction().execute((tx) => this.comeBack(tx));
    this.timers = [setInterval(() => void this.look(), LOOK_MS), setInterval(() => void this.beat(), BEAT_MS)];
    for (const timer of this.timers) timer.unref();
  }

  async end(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.beat();
  }

  /** The first process after a time without any sets every running clock on by that time. */
  private async comeBack(tx: Kysely<Database>): Promise<void> {
    const now = this.now();
    const last = await tx
      .selectFrom('process')
      .select((e) => e.fn.max('seen_at').as('at'))
      .executeTakeFirst();
    await tx.insertInto('process').values({ id: this.id, seen_at: now }).execute();
    await tx
      .deleteFrom('process')
      .where('seen_at', '<', now - 24 * 3600 * 1000)
      .execute();
    // On a file there is only this process: whatever time passed since the last sign of life, nobody was there.
    const alive = this.storage.kind === 'postgres' && last?.at != null && now - last.at < GONE_MS;
    if (last?.at == null || alive) return;
    const rows = await tx.selectFrom('match').select(['id', 'clock']).where('deadline', 'is not', null).execute();
    for (const { id, clock } of rows) {
      const moved = stoodStill(JSON.parse(clock ?? 'null') as Clock, last.at, now);
      const columns = { clock: JSON.stringify(moved), deadline: deadlineOf(moved) };
      await tx.updateTable('match').set(columns).where('id', '=', id).execute();
    }
  }

  private async beat(): Promise<void> {
    const seen = { id: this.id, seen_at: this.now() };
    await this.storage.db
      .insertInto('process')
      .values(seen)
      .onConflict((at) => at.column('id').doUpdateSet({ seen_at: seen.seen_at }))
      .execute()
      .catch((error: unknown) => this.log.warn({ err: error }, 'could not give a sign of life'));
  }

  /** One that cannot be read stops no other clock. */
  private async timeOut(id: string): Promise<void> {
    await this.matches
      .timeOut(id)
      .catch((error: unknown) => this.log.error({ err: error, match: id }, 'could not end what ran out of time'));
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      for (const id of await this.matches.overdue()) await this.timeOut(id);
    } catch (error) {
      this.log.error({ err: error }, 'could not look at the clocks');
    } finally {
      this.looking = false;
    }
  }
}
