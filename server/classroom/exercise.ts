/** The class as its teacher sees it. */
import type { Kysely } from 'kysely';
import type { Role } from '../../game/classroom/roles.ts';
import { type Control, type Exercise, type Pending, type PupilRow, WISHES } from '../../game/protocol/exercise.ts';
import type { ControlTable, Database, PupilTable } from '../storage/schema.ts';
import { type Classroom, type ExerciseRow, exerciseRow } from './classroom.ts';
import { rolesOfClass, type WeekOfGroup } from './roles.ts';

export const DAY = 24 * 60 * 60 * 1000;

/** When all of it is deleted by itself. */
export const deletedOn = ({ used_at, settings }: Pick<ExerciseRow, 'used_at' | 'settings'>): number =>
  used_at + settings.keepDays * DAY;

/** Whether a pupil is there now; the database does not know. */
export type IsHere = (pupil: string) => boolean;

/** Throws `noSuchExercise`. */
export const exerciseOf = async (
  { db }: Pick<Classroom, 'db'>,
  id: string,
  isHere: IsHere = () => false,
): Promise<Exercise> => {
  const row = await exerciseRow(db, id);
  const [groups, pupils, pending] = [await groupsOf(db, id), await pupilsOf(db, id), await pendingOf(db, id)];
  const roles = rolesOfClass(pupils, groups, row.settings.rotateRoles);
  return {
    id,
    code: row.code,
    settings: row.settings,
    state: row.state,
    created: row.created_at,
    started: row.started_at,
    deletedOn: deletedOn(row),
    groups: groups.map(({ grp, match_id, scenario }) => ({ group: grp, match: match_id, scenario })),
    pupils: pupils.map((pupil) => pupilRow(pupil, roles.get(pupil.id) ?? [], isHere(pupil.id))),
    pending,
  };
};

export interface GroupRow extends WeekOfGroup {
  readonly match_id: string | null;
  readonly scenario: string;
}

export const groupsOf = (db: Kysely<Database>, exercise: string): Promise<readonly GroupRow[]> =>
  db
    .selectFrom('exercise_group')
    .leftJoin('match', 'match.id', 'exercise_group.match_id')
    .select(['grp', 'match_id', 'exercise_group.scenario', 'week'])
    .where('exercise_id', '=', exercise)
    .orderBy('grp')
    .execute();

/** In the order of joining. */
export const pupilsOf = (db: Kysely<Database>, exercise: string): Promise<readonly PupilTable[]> =>
  db.selectFrom('pupil').selectAll().where('exercise_id', '=', exercise).orderBy('n').execute();

export const wishesOf = ({ wishes }: Pick<PupilTable, 'wishes'>): Readonly<Partial<Record<string, number>>> =>
  JSON.parse(wishes) as Record<string, number>;

const pupilRow = (pupil: PupilTable, roles: readonly Role[], here: boolean): PupilRow => {
  const wishes = wishesOf(pupil);
  return {
    id: pupil.id,
    nickname: pupil.nickname,
    group: pupil.grp,
    side: pupil.side,
    place: pupil.place,
    roles,
    fixed: pupil.roles !== null,
    wishes: WISHES.filter((wish) => wishes[wish] !== undefined),
    here,
  };
};

const pendingOf = async (db: Kysely<Database>, exercise: string): Promise<readonly Pending[]> => {
  const rows = await db
    .selectFrom('control')
    .selectAll()
    .where('exercise_id', '=', exercise)
    .where('status', '=', 'pending')
    .orderBy('n')
    .orderBy('grp')
    .execute();
  return pendingFrom(rows);
};

/** One of each number, with the groups that it still waits for. */
export const pendingFrom = (rows: readonly ControlTable[]): readonly Pending[] =>
  [...new Set(rows.map(({ n }) => n))].map((n) => {
    const same = rows.filter((row) => row.n === n);
    const first = same[0] as ControlTable;
    const control = JSON.parse(first.control) as Control;
    return { n, groups: same.map(({ grp }) => grp), control, due: first.due };
  });
