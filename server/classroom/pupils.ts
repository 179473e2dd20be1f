/** One pupil: found, and what it may know of its class. */
import type { Kysely } from 'kysely';
import { actsAs } from '../../game/classroom/roles.ts';
import { type Me, WISHES } from '../../game/protocol/exercise.ts';
import { seatOfSide } from '../../game/state.ts';
import { Problem } from '../lobby/problem.ts';
import type { Database, PupilTable } from '../storage/schema.ts';
import { type Classroom, type ExerciseRow, exerciseRow, languageIn } from './classroom.ts';
import { deletedOn, type GroupRow, groupsOf, type IsHere, pupilsOf, wishesOf } from './exercise.ts';
import { mustAttend } from './proof.ts';
import { isAt, sideRoles } from './roles.ts';

/** Throws `noSuchPupil`. */
export const pupilOf = async (db: Kysely<Database>, exercise: string, id: string): Promise<PupilTable> => {
  const pupil = await db
    .selectFrom('pupil')
    .selectAll()
    .where('exercise_id', '=', exercise)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!pupil) throw new Problem('noSuchPupil');
  return pupil;
};

/** Throws `notSeated`. */
export const readMe = async (
  at: Pick<Classroom, 'db'>,
  exercise: string,
  token: string | null,
  isHere: IsHere,
): Promise<Me> => {
  const { id } = await mustAttend(at.db, exercise, token);
  return (await everyMe(at, exercise, isHere)).get(id) as Me;
};

/** Of each pupil of a class. Throws `noSuchExercise`. */
export const everyMe = async (
  { db }: Pick<Classroom, 'db'>,
  exercise: string,
  isHere: IsHere,
): Promise<ReadonlyMap<string, Me>> => {
  const row = await exerciseRow(db, exercise);
  const [groups, pupils] = [await groupsOf(db, exercise), await pupilsOf(db, exercise)];
  const written = await db
    .selectFrom('sentence')
    .innerJoin('pupil', 'pupil.id', 'sentence.pupil_id')
    .select(['pupil_id', 'week', 'text'])
    .where('exercise_id', '=', exercise)
    .orderBy('week')
    .execute();
  const by = (id: string) =>
    written.filter(({ pupil_id }) => pupil_id === id).map(({ week, text }) => ({ week, text }));
  return new Map(
    pupils.map((pupil) => [pupil.id, { ...meOf(row, groups, pupils, pupil, isHere), sentences: by(pupil.id) }]),
  );
};

const meOf = (
  { id, state, settings, ...row }: ExerciseRow,
  groups: readonly GroupRow[],
  pupils: readonly PupilTable[],
  pupil: PupilTable,
  isHere: IsHere,
): Omit<Me, 'sentences'> => {
  const group = groups.find(({ grp }) => grp === pupil.grp);
  const mates = pupil.place === 'side' ? pupils.filter((other) => isAt(other, pupil.grp, pupil.side)) : [];
  const roles = sideRoles(mates, group?.week ?? 0, settings.rotateRoles);
  const wishes = wishesOf(pupil);
  return {
    exercise: id,
    title: settings.title,
    language: languageIn(settings),
    scenario: group?.scenario ?? settings.scenario,
    state,
    abstract: settings.abstract,
    hints: settings.hints,
    pupil: pupil.id,
    nickname: pupil.nickname,
    place: pupil.place,
    group: pupil.grp,
    side: pupil.side,
    match: group?.match_id ?? null,
    seat: pupil.place === 'side' && pupil.side ? seatOfSide(pupil.side) : null,
    roles: actsAs(roles, pupil.id),
    mates: mates.map((mate) => ({
      nickname: mate.nickname,
      roles: actsAs(roles, mate.id),
      here: isHere(mate.id),
    })),
    wishes: WISHES.filter((wish) => wishes[wish] !== undefined),
    deletedOn: deletedOn({ ...row, settings }),
  };
};
