/**
 * A class goes as a whole: its row with pupils, proposals, forecasts, sentences and controls, and its matches with all
 * that was played. What a copy of the database (`npm run backup`) took before still holds it, until that copy is deleted.
 */
import type { Kysely } from 'kysely';
import type { Database } from '../storage/schema.ts';
import { wiped } from '../storage/wipe.ts';
import type { Classroom } from './classroom.ts';
import { DAY } from './exercise.ts';
import { mustTeach } from './proof.ts';

/** Throws `noSuchExercise`, `notSeated`. */
export const deleteExercise = async (at: Classroom, exercise: string, token: string | null): Promise<void> => {
  await mustTeach(at.db, exercise, token);
  await remove(at, [exercise]);
};

/** Those whose days are over since they were last used. Returns how many. */
export const deleteOldExercises = async (at: Pick<Classroom, 'db' | 'listener'>, now: number): Promise<number> => {
  const rows = await at.db.selectFrom('exercise').select(['id', 'used_at', 'settings']).execute();
  const old = rows.filter(({ used_at, settings }) => {
    const { keepDays } = JSON.parse(settings) as { readonly keepDays: number };
    return used_at + keepDays * DAY <= now;
  });
  if (old.length > 0)
    await remove(
      at,
      old.map(({ id }) => id),
    );
  return old.length;
};

const remove = async (
  { db, listener }: Pick<Classroom, 'db' | 'listener'>,
  exercises: readonly string[],
): Promise<void> => {
  const matches = await wiped(db, (tx) => deleteRows(tx, exercises));
  for (const exercise of exercises) listener.gone(exercise);
  for (const match of matches) listener.matchChanged(match);
};

/** Returns the matches that went. */
const deleteRows = async (db: Kysely<Database>, exercises: readonly string[]): Promise<readonly string[]> => {
  const matches = await db.deleteFrom('match').where('exercise', 'in', exercises).returning('id').execute();
  await db.deleteFrom('exercise').where('id', 'in', exercises).execute();
  return matches.map(({ id }) => id);
};
