/** What a class stands on, and whom it tells. */
import type { Kysely } from 'kysely';
import { FIRST_LANGUAGE, type Language } from '../../game/languages.ts';
import type { ExerciseSettings, ExerciseState } from '../../game/protocol/exercise.ts';
import type { Side } from '../../game/state.ts';
import { Problem } from '../lobby/problem.ts';
import type { Matches } from '../match/matches.ts';
import type { Database, ExerciseTable } from '../storage/schema.ts';

export interface Classroom {
  readonly db: Kysely<Database>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly matches: () => Matches;
  readonly listener: ClassListener;
}

/** Called when the change is in the database. */
export interface ClassListener {
  /** Who is in it and where, what they wish, its state, its settings. */
  readonly changed: (exercise: string) => void;
  /** The lobby's: seats, status, the clock of a match. */
  readonly matchChanged: (match: string) => void;
  /** What a side has on its planning table. */
  readonly table: (match: string, side: Side) => void;
  /** The time of a side is multiplied by another factor. */
  readonly factorSet: (match: string, side: Side) => void;
  /** The pupil sits somewhere else from now on. */
  readonly moved: (pupil: string) => void;
  /** The pupil's token holds no longer. */
  readonly out: (pupil: string) => void;
  /** Orders of a pupil were refused, or are accepted again. */
  readonly refused: (exercise: string) => void;
  /** Everything of it was deleted. */
  readonly gone: (exercise: string) => void;
}

/** A row of a class, with its settings read. */
export interface ExerciseRow extends Omit<ExerciseTable, 'settings' | 'counter'> {
  readonly settings: ExerciseSettings;
}

/** Throws `noSuchExercise`. */
export const exerciseRow = async (db: Kysely<Database>, id: string): Promise<ExerciseRow> => {
  const row = await db.selectFrom('exercise').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('noSuchExercise');
  const { settings, counter: _counter, ...rest } = row;
  return { ...rest, settings: JSON.parse(settings) as ExerciseSettings };
};

/** In which its pupils see the pages. */
export const languageIn = ({ language }: Pick<ExerciseSettings, 'language'>): Language => language ?? FIRST_LANGUAGE;

/** Throws `wrongState` unless the class is at one of these points. */
export const mustBe = ({ state }: Pick<ExerciseRow, 'state'>, ...states: readonly ExerciseState[]): void => {
  if (!states.includes(state)) throw new Problem('wrongState', { state });
};

/** A number that the class never had before. */
export const nextNumber = async (db: Kysely<Database>, exercise: string): Promise<number> => {
  const row = await db
    .updateTable('exercise')
    .set((e) => ({ counter: e('counter', '+', 1) }))
    .where('id', '=', exercise)
    .returning('counter')
    .executeTakeFirst();
  if (!row) throw new Problem('noSuchExercise');
  return row.counter;
};
