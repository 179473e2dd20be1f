/** Deletes matches that came to nothing: nobody joined and nobody touched them for so many days. Played ones stay. */
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

/** Now and four times a day; never for 0 days. Returns what stops it. */
export const keepHouse = (db: Kysely<Database>, days: number, log: Logger): (() => void) => {
  if (days === 0) return () => undefined;
  const clean = () =>
    deleteAbandoned(db, days, Date.now()).then(
      (count) => count > 0 && log.info({ count }, 'deleted matches that came to nothing'),
      (error) => log.error({ err: error }, 'matches that came to nothing could not be deleted'),
    );
  clean();
  const timer = setInterval(clean, EVERY).unref();
  return () => clearInterval(timer);
};
