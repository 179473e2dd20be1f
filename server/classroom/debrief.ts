/** Everything about a class that was played: for the debrief, and to be taken away. */
import type { Kysely } from 'kysely';
import { exportMatch } from '../../game/match.ts';
import type { ClassDebrief, ClassExport, Control } from '../../game/protocol/exercise.ts';
import { SIDES, type Side } from '../../game/state.ts';
import { Problem } from '../lobby/problem.ts';
import { isToken } from '../security/tokens.ts';
import type { Database, PupilTable } from '../storage/schema.ts';
import { type Classroom, type ExerciseRow, exerciseRow } from './classroom.ts';
import { deletedOn, exerciseOf, groupsOf, pupilsOf } from './exercise.ts';
import { homeworkKey, isHomeworkKey } from './homework.ts';
import { mustTeach, pupilBy } from './proof.ts';
import { forecastsOf } from './sideTable.ts';

type Group = ClassDebrief['groups'][number];

/**
 * The teacher reads it at any time; a pupil, and who has the link for homework, from the debrief on. Throws
 * `noSuchExercise`, `notSeated`, `notYet`.
 */
export const debriefOf = async (at: Classroom, exercise: string, token: string | null): Promise<ClassDebrief> => {
  const row = await exerciseRow(at.db, exercise);
  const teaches = token !== null && isToken(token, row.token_hash);
  const reader = teaches ? null : await pupilBy(at.db, exercise, token);
  if (!teaches && !reader && !(token !== null && isHomeworkKey(token, row))) throw new Problem('notSeated');
  if (!teaches && row.state !== 'debrief') throw new Problem('notYet');
  const { id, settings, state } = row;
  await touch(at, exercise);
  return {
    exercise: { id, settings, state, deletedOn: deletedOn(row), homework: homeworkKey(row) },
    groups: await groupsFor(at, row, (group) => teaches || reader?.grp === group),
  };
};

/** Homework keeps a class: its days are counted from when it was last used. */
const touch = async ({ db, now }: Classroom, exercise: string): Promise<void> => {
  await db.updateTable('exercise').set({ used_at: now() }).where('id', '=', exercise).execute();
};

const groupsFor = async (
  at: Classroom,
  row: ExerciseRow,
  isNamed: (group: number) => boolean,
): Promise<readonly Group[]> => {
  const pupils = await pupilsOf(at.db, row.id);
  const open = await at.db
    .selectFrom('match')
    .select('id')
    .where('exercise', '=', row.id)
    .where('status', '!=', 'finished')
    .execute();
  // The same dice lie before a group that still plays.
  const withSeeds = open.length === 0 || !row.settings.sameSeed;
  const groups: Group[] = [];
  for (const { grp, match_id } of await groupsOf(at.db, row.id)) {
    const loaded = match_id === null ? null : await at.matches().look(match_id);
    if (!loaded || match_id === null) continue;
    const record = exportMatch(loaded.state.G, false);
    groups.push({
      group: grp,
      record: withSeeds ? record : { ...record, dice: { ...record.dice, seed: null } },
      pupils: namesOf(isNamed(grp) ? pupils.filter((pupil) => pupil.grp === grp) : []),
      forecasts: await forecastsOf(at.db, match_id),
      sentences: await sentencesOf(at.db, match_id),
      controls: await controlsOf(at.db, row.id, grp),
    });
  }
  return groups;
};

const namesOf = (pupils: readonly PupilTable[]): Group['pupils'] => {
  const names = (side: Side) => pupils.filter((pupil) => pupil.side === side).map(({ nickname }) => nickname);
  return Object.fromEntries(SIDES.map((side) => [side, names(side)])) as unknown as Group['pupils'];
};

const sentencesOf = (db: Kysely<Database>, match: string): Promise<Group['sentences']> =>
  db
    .selectFrom('sentence')
    .innerJoin('pupil', 'pupil.id', 'sentence.pupil_id')
    .select(['sentence.side', 'week', 'text'])
    .where('match_id', '=', match)
    .orderBy('week')
    .orderBy('pupil.n')
    .execute();

const controlsOf = async (db: Kysely<Database>, exercise: string, grp: number): Promise<Group['controls']> => {
  const rows = await db
    .selectFrom('control')
    .select(['number', 'week', 'control'])
    .where('exercise_id', '=', exercise)
    .where('grp', '=', grp)
    .where('status', '=', 'done')
    .orderBy('number')
    .orderBy('n')
    .execute();
  return rows.map(({ number, week, control }) => ({
    order: number ?? 0,
    week: week ?? 0,
    control: JSON.parse(control) as Control,
  }));
};

/** All that is kept, by nickname, for the teacher. Throws `noSuchExercise`, `notSeated`. */
export const exportOf = async (at: Classroom, exercise: string, token: string | null): Promise<ClassExport> => {
  const row = await mustTeach(at.db, exercise, token);
  const { settings, state, created, started, pupils } = await exerciseOf(at, exercise);
  const sentences = await at.db
    .selectFrom('sentence')
    .innerJoin('pupil', 'pupil.id', 'sentence.pupil_id')
    .select(['pupil_id', 'week', 'text'])
    .where('exercise_id', '=', exercise)
    .orderBy('week')
    .execute();
  await touch(at, exercise);
  return {
    exercise: { settings, state, created, started },
    pupils: pupils.map(({ id, nickname, group, side, place, roles }) => ({
      nickname,
      group,
      side,
      place,
      roles,
      sentences: sentences.filter(({ pupil_id }) => pupil_id === id).map(({ week, text }) => ({ week, text })),
    })),
    groups: await groupsFor(at, row, () => true),
  };
};
