/** Whom a token proves somebody to be in a class: its teacher, or one of its pupils. */
import type { Kysely } from 'kysely';
import { seatOfSide } from '../../game/state.ts';
import { Problem } from '../lobby/problem.ts';
import type { AtTable } from '../match/hub.ts';
import { isToken, tokenHash } from '../security/tokens.ts';
import type { Database, PupilTable } from '../storage/schema.ts';
import { type ExerciseRow, exerciseRow } from './classroom.ts';

/** Throws `noSuchExercise`, `notSeated`. */
export const mustTeach = async (db: Kysely<Database>, exercise: string, token: string | null): Promise<ExerciseRow> => {
  const row = await exerciseRow(db, exercise);
  if (token === null || !isToken(token, row.token_hash)) throw new Problem('notSeated');
  return row;
};

/** The pupil whose token it is. */
export const pupilBy = async (
  db: Kysely<Database>,
  exercise: string,
  token: string | null,
): Promise<PupilTable | null> => {
  if (token === null) return null;
  const pupil = await db
    .selectFrom('pupil')
    .selectAll()
    .where('exercise_id', '=', exercise)
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst();
  return pupil && isToken(token, pupil.token_hash) ? pupil : null;
};

/** Throws `notSeated`, also for a class that is gone: a pupil's page ends the same way. */
export const mustAttend = async (db: Kysely<Database>, exercise: string, token: string | null): Promise<PupilTable> => {
  const pupil = await pupilBy(db, exercise, token);
  if (!pupil) throw new Problem('notSeated');
  return pupil;
};

/** Null when the match is of no class, or when the token is of somebody who has no place at this table. */
export const atTable = async (db: Kysely<Database>, match: string, token: string): Promise<AtTable | null> => {
  const group = await db
    .selectFrom('exercise_group')
    .innerJoin('exercise', 'exercise.id', 'exercise_group.exercise_id')
    .select(['exercise_id', 'grp', 'token_hash'])
    .where('match_id', '=', match)
    .executeTakeFirst();
  if (!group) return null;
  if (isToken(token, group.token_hash)) return { seat: '2', pupil: null };
  const pupil = await pupilBy(db, group.exercise_id, token);
  if (!pupil || pupil.grp !== group.grp) return null;
  if (pupil.place === 'observing') return { seat: null, pupil: pupil.id };
  return pupil.place === 'side' && pupil.side ? { seat: seatOfSide(pupil.side), pupil: pupil.id } : null;
};
