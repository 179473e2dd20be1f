/** The class begins to play, and later to look back. */
import { SIDES } from '../../game/state.ts';
import type { PupilTable } from '../storage/schema.ts';
import { type Classroom, type ExerciseRow, mustBe } from './classroom.ts';
import { groupsOf, pupilsOf } from './exercise.ts';
import { openGroup } from './groups.ts';
import { loneGroups, nextPlace, type Place } from './lots.ts';
import { drawPlace, lot, sitAt, takenBy } from './places.ts';
import { mustTeach } from './proof.ts';
import { isAt } from './roles.ts';

/**
 * Places whoever still waits, gives opponents to who has none, and opens the matches of the groups that have pupils; of
 * all groups when there are no pupils at all, for a rehearsal. Throws `notSeated`, `wrongState`.
 */
export const startExercise = async (at: Classroom, exercise: string, token: string | null): Promise<void> => {
  const row = await mustTeach(at.db, exercise, token);
  mustBe(row, 'gathering');
  for (const pupil of await pupilsOf(at.db, exercise))
    if (pupil.place === 'waiting') await drawPlace(at, exercise, pupil.id);
  await giveOpponents(at, row);
  const pupils = await pupilsOf(at.db, exercise);
  const players = pupils.filter(({ place }) => place === 'side');
  const now = at.now();
  await at.db
    .updateTable('exercise')
    .set({ state: 'playing', started_at: now, used_at: now })
    .where('id', '=', exercise)
    .where('state', '=', 'gathering')
    .execute();
  for (const { grp } of await groupsOf(at.db, exercise))
    if (players.length === 0 || players.some((pupil) => pupil.grp === grp)) await openGroup(at, exercise, grp);
  at.listener.changed(exercise);
};

/** Whoever is alone in a group goes to where there is room on a side of another. */
const giveOpponents = async (at: Classroom, exercise: ExerciseRow): Promise<void> => {
  for (let moved = true; moved; ) moved = await moveOne(at, exercise);
};

const moveOne = async ({ db }: Classroom, { id, settings }: ExerciseRow): Promise<boolean> => {
  const pupils = await pupilsOf(db, id);
  const taken = takenBy(pupils);
  const groups = (await groupsOf(db, id)).map(({ grp }) => grp);
  const isEmpty = (group: number) => SIDES.every((side) => taken({ group, side }) === 0);
  // From the last, so that the others stay together.
  for (const { group, pupils: lone } of loneGroups(groups, pupilsAt(pupils)).toReversed()) {
    const others = groups.filter((other) => other !== group && !isEmpty(other));
    const place = nextPlace(others, settings.pupilsPerSide, taken, lot);
    const [first] = lone;
    if (!place || first === undefined) continue;
    await sitAt({ db }, first, place.group, place.side);
    return true;
  }
  return false;
};

const pupilsAt =
  (pupils: readonly PupilTable[]) =>
  ({ group, side }: Place): readonly string[] =>
    pupils.filter((pupil) => isAt(pupil, group, side)).map(({ id }) => id);

/** Ends what is still played; then everything is open to the class. Throws `notSeated`, `wrongState`. */
export const openDebrief = async (at: Classroom, exercise: string, token: string | null): Promise<void> => {
  mustBe(await mustTeach(at.db, exercise, token), 'playing', 'debrief');
  const open = await at.db
    .selectFrom('match')
    .select('id')
    .where('exercise', '=', exercise)
    .where('status', '=', 'playing')
    .execute();
  for (const { id } of open) await at.matches().umpire(id, { type: 'endMatch' });
  await at.db.transaction().execute(async (db) => {
    await db
      .updateTable('control')
      .set({ status: 'undone' })
      .where('exercise_id', '=', exercise)
      .where('status', '=', 'pending')
      .execute();
    await db.updateTable('exercise').set({ state: 'debrief', used_at: at.now() }).where('id', '=', exercise).execute();
  });
  at.listener.changed(exercise);
};
