/** Where pupils are: drawn by lot when they join, moved by the teacher. */
import { randomInt } from 'node:crypto';
import type { PlacePupil } from '../../game/protocol/exercise.ts';
import type { Side } from '../../game/state.ts';
import { badRequest, Problem } from '../lobby/problem.ts';
import type { PupilTable } from '../storage/schema.ts';
import { wiped } from '../storage/wipe.ts';
import { type Classroom, exerciseRow } from './classroom.ts';
import { groupsOf, pupilsOf, wishesOf } from './exercise.ts';
import { openGroup } from './groups.ts';
import { type Lot, nextPlace, type Taken } from './lots.ts';
import { mustTeach } from './proof.ts';
import { pupilOf } from './pupils.ts';
import { isAt } from './roles.ts';

const SHARES = 2 ** 32;
export const lot: Lot = () => randomInt(SHARES) / SHARES;

export const takenBy =
  (pupils: readonly PupilTable[]): Taken =>
  ({ group, side }) =>
    pupils.filter((pupil) => isAt(pupil, group, side)).length;

/** Where there is no place left the pupil waits for the teacher. */
export const drawPlace = async (at: Classroom, exercise: string, pupil: string): Promise<void> => {
  const { state, settings } = await exerciseRow(at.db, exercise);
  const groups = (await groupsOf(at.db, exercise)).filter(({ match_id }) => state === 'gathering' || match_id !== null);
  const taken = takenBy(await pupilsOf(at.db, exercise));
  const place = nextPlace(
    groups.map(({ grp }) => grp),
    settings.pupilsPerSide,
    taken,
    lot,
  );
  if (place) await sitAt(at, pupil, place.group, place.side);
};

export const sitAt = async ({ db }: Pick<Classroom, 'db'>, pupil: string, grp: number, side: Side): Promise<void> => {
  await db.updateTable('pupil').set({ grp, side, place: 'side' }).where('id', '=', pupil).execute();
};

/** Throws `notSeated`, `noSuchPupil`, `noSuchGroup`, `badRequest`. */
export const placePupil = async (
  at: Classroom,
  exercise: string,
  id: string,
  token: string | null,
  wish: PlacePupil,
): Promise<void> => {
  const { state } = await mustTeach(at.db, exercise, token);
  const before = await pupilOf(at.db, exercise, id);
  if (before.token_hash === null) throw new Problem('noSuchPupil'); // who stopped has no way back
  const after = placed(before, wish);
  if (after.grp !== null) await mustHaveGroup(at, exercise, after.grp);
  await at.db
    .updateTable('pupil')
    .set({
      ...after,
      roles: wish.roles === undefined ? before.roles : rolesText(wish.roles),
      wishes: withoutWish(before, wish.answers),
      ...(after.place === 'stopped' && { token_hash: null, return_hash: null, return_until: null }),
    })
    .where('id', '=', id)
    .execute();
  const moves = after.grp !== before.grp || after.side !== before.side || after.place !== before.place;
  if (moves) await clearTable(at, before);
  if (state === 'playing' && after.place === 'side' && after.grp !== null) await openGroup(at, exercise, after.grp);
  if (after.place === 'stopped') at.listener.out(id);
  else if (moves) at.listener.moved(id);
  at.listener.changed(exercise);
};

type Where = Pick<PupilTable, 'grp' | 'side' | 'place'>;

/** What is left out stays; who is given a side sits there. */
const placed = (before: PupilTable, wish: PlacePupil): Where => {
  const grp = wish.group === undefined ? before.grp : wish.group;
  const side = wish.side === undefined ? before.side : wish.side;
  const place = wish.place ?? (wish.group === undefined && wish.side === undefined ? before.place : 'side');
  switch (place) {
    case 'side':
      if (grp === null || side === null) throw badRequest('side', 'who plays needs a group and a side');
      return { grp, side, place };
    case 'observing':
      if (grp === null) throw badRequest('group', 'who observes needs a group');
      return { grp, side: null, place };
    case 'waiting':
    case 'stopped':
      return { grp: null, side: null, place };
  }
};

/** An empty list lets the roles rotate again. */
const rolesText = (roles: readonly string[]): string | null => (roles.length > 0 ? JSON.stringify(roles) : null);

const withoutWish = (pupil: PupilTable, answered: string | undefined): string =>
  JSON.stringify(Object.fromEntries(Object.entries(wishesOf(pupil)).filter(([wish]) => wish !== answered)));

const mustHaveGroup = async ({ db }: Classroom, exercise: string, group: number): Promise<void> => {
  if (!(await groupsOf(db, exercise)).some(({ grp }) => grp === group)) throw new Problem('noSuchGroup');
};

/** What somebody proposed goes from the table that it leaves. */
const clearTable = async ({ db, listener }: Classroom, { id, exercise_id, grp, side }: PupilTable): Promise<void> => {
  await db.deleteFrom('proposal').where('pupil_id', '=', id).execute();
  const match = (await groupsOf(db, exercise_id)).find((group) => group.grp === grp)?.match_id;
  if (match && side) listener.table(match, side);
};

/** Nothing is kept of who is removed. Throws `notSeated`, `noSuchPupil`. */
export const removePupil = async (at: Classroom, exercise: string, id: string, token: string | null): Promise<void> => {
  await mustTeach(at.db, exercise, token);
  await clearTable(at, await pupilOf(at.db, exercise, id));
  await wiped(at.db, (db) => db.deleteFrom('pupil').where('id', '=', id).execute());
  at.listener.out(id);
  at.listener.changed(exercise);
};
