/** Carries out what waited long enough. What waits lies in rows: a restart loses nothing. */
import type { Logger } from 'pino';
import type { ControlTable } from '../storage/schema.ts';
import type { Classroom } from './classroom.ts';
import { carryOut } from './controls.ts';

const LOOK_MS = 250;
/** Until what could not be done is tried again. */
const PUT_OFF_MS = 30_000;

export class PendingControls {
  private readonly at: Classroom;
  private readonly log: Logger;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;

  constructor(at: Classroom, log: Logger) {
    this.at = at;
    this.log = log;
  }

  start(): void {
    this.timer = setInterval(() => void this.look(), LOOK_MS).unref();
  }

  async end(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.looking;
  }

  /** One at a time. */
  look(): Promise<void> {
    this.looking ??= this.carryOutDue()
      .catch((error: unknown) => this.log.error({ err: error }, 'what a teacher asked for could not be done'))
      .finally(() => {
        this.looking = null;
      });
    return this.looking;
  }

  private async carryOutDue(): Promise<void> {
    const { listener } = this.at;
    for (const row of await this.claimDue()) {
      await carryOut(this.at, row).catch((error: unknown) => this.putOff(row, error));
      listener.changed(row.exercise_id);
    }
    for (const exercise of await this.settleWeeks()) listener.changed(exercise);
  }

  /** A match that cannot be read keeps nothing of other groups from being done. */
  private async putOff(row: ControlTable, error: unknown): Promise<void> {
    this.log.error(
      { err: error, match: row.match_id },
      'what a teacher asked for could not be done; it is tried again',
    );
    await this.oneOf(row)
      .set({ due: this.at.now() + PUT_OFF_MS })
      .execute();
  }

  /** What was claimed can no longer be undone. */
  private async claimDue(): Promise<readonly ControlTable[]> {
    const { db, now } = this.at;
    const due = await db
      .selectFrom('control')
      .selectAll()
      .where('status', 'in', ['pending', 'doing'])
      .where('due', '<=', now())
      .orderBy('due')
      .orderBy('n')
      .orderBy('grp')
      .execute();
    const claimed: ControlTable[] = [];
    for (const row of due) {
      const { numUpdatedRows } = await this.oneOf(row)
        .set({ status: 'doing' })
        .where('status', 'in', ['pending', 'doing'])
        .executeTakeFirst();
      if (numUpdatedRows === 1n) claimed.push(row);
    }
    return claimed;
  }

  private oneOf({ exercise_id, n, grp }: ControlTable) {
    return this.at.db
      .updateTable('control')
      .where('exercise_id', '=', exercise_id)
      .where('n', '=', n)
      .where('grp', '=', grp);
  }

  /** What was planned for a week happened when the match came to it. */
  private async settleWeeks(): Promise<ReadonlySet<string>> {
    const rows = await this.at.db
      .selectFrom('control')
      .innerJoin('match', 'match.id', 'control.match_id')
      .selectAll('control')
      .where('control.status', '=', 'pending')
      .where('control.due', 'is', null)
      .whereRef('match.week', '>=', 'control.week')
      .execute();
    for (const row of rows) await this.oneOf(row).set({ status: 'done' }).where('status', '=', 'pending').execute();
    return new Set(rows.map(({ exercise_id }) => exercise_id));
  }
}
