/**
 * Deletes matches that came to nothing: nobody joined and nobody touched them for so many days; played ones stay. Classes
 * are deleted when their own days are over.
 */
import { type Kysely, sql } from 'kysely';
import type { Logger } from 'pino';
import type { Database } from '../storage/schema.ts';

const DAY = 24 * 60 * 60 * 1000;
const EVERY = 6 * 60 * 60 * 1000;

/** Written out, so that SQLite sees that the index of these alone (`match_stale`) will do. */
const UNPLAYED = sql<boolean>`status in ('open', 'abandoned')`;

export const abandoned = (db: Kysely<Database>, before: number) =>
  db.selectFrom('match').select('id').where(UNPLAYED).where('updated_at', '<', before);

/** Returns how many were deleted. */
export const deleteAbandoned = async (db: Kysely<Database>, days: number, now: number): Promise<number> => {
  const { numDeletedRows } = await db
    .deleteFrom('match')
    .where('id', 'in', abandoned(db, now - days * DAY))
    .executeTakeFirst();
  return Number(numDeletedRows);
};

/** What else is deleted when its time is over; returns how many. */
export type DeleteOld = (now: number) => Promise<number>;

/** Now and four times a day. Matches are kept for good for 0 days; classes never are. Returns what stops it. */
export const keepHouse = (
  db: Kysely<Database>,
  days: number,
  deleteOldClasses: DeleteOld,
  log: Logger,
): (() => void) => {
  const tidy = async (now: number): Promise<void> => {
    const classes = await deleteOldClasses(now);
    if (classes > 0) log.info({ count: classes }, 'deleted classes whose time was over');
    const matches = days === 0 ? 0 : await deleteAbandoned(db, days, now);
    if (matches > 0) log.info({ count: matches }, 'deleted matches that came to nothing');
  };
  const clean = () =>
    tidy(Date.now()).catch((error) => log.error({ err: error }, 'what was over could not be deleted'));
  void clean();
  const timer = setInterval(clean, EVERY).unref();
  return () => clearInterval(timer);
};
