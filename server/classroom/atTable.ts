/** A pupil at its side's table: who is beside it, in which week, and which orders are its own. */
import type { Kysely } from 'kysely';
import { actsAs, mayOrder, OWNER, type Role, type RolesOfSide } from '../../game/classroom/roles.ts';
import type { SideOrder } from '../../game/orders.ts';
import type { ExerciseSettings } from '../../game/protocol/exercise.ts';
import type { Answer } from '../../game/protocol/table.ts';
import { type Side, seatOfSide } from '../../game/state.ts';
import { problem } from '../match/matches.ts';
import type { Database, PupilTable } from '../storage/schema.ts';
import { sideRoles } from './roles.ts';

export interface Seated {
  readonly match: string;
  readonly side: Side;
  readonly week: number;
  readonly pupil: PupilTable;
  readonly roles: RolesOfSide;
  /** The teacher gave the side to the computer. */
  readonly computer: boolean;
}

/** Null for who has no side at a table. */
export const seatedPupil = async (db: Kysely<Database>, id: string): Promise<Seated | null> => {
  const pupil = await db.selectFrom('pupil').selectAll().where('id', '=', id).executeTakeFirst();
  if (pupil?.place !== 'side' || pupil.grp === null || pupil.side === null) return null;
  const { side } = pupil;
  const group = await db
    .selectFrom('exercise_group')
    .innerJoin('exercise', 'exercise.id', 'exercise_group.exercise_id')
    .innerJoin('match', 'match.id', 'exercise_group.match_id')
    .innerJoin('seat', (join) => join.onRef('seat.match_id', '=', 'match.id').on('seat.seat', '=', seatOfSide(side)))
    .select(['match.id as match', 'match.week', 'exercise.settings', 'seat.player'])
    .where('exercise_group.exercise_id', '=', pupil.exercise_id)
    .where('grp', '=', pupil.grp)
    .executeTakeFirst();
  if (!group) return null;
  const mates = await db
    .selectFrom('pupil')
    .select(['id', 'grp', 'side', 'place', 'roles'])
    .where('exercise_id', '=', pupil.exercise_id)
    .where('grp', '=', pupil.grp)
    .where('side', '=', side)
    .where('place', '=', 'side')
    .orderBy('n')
    .execute();
  const { rotateRoles } = JSON.parse(group.settings) as ExerciseSettings;
  const roles = sideRoles(mates, group.week, rotateRoles);
  return { match: group.match, side, week: group.week, pupil, roles, computer: group.player === 'computer' };
};

export const isSideOrder = (order: unknown): order is SideOrder =>
  typeof order === 'object' &&
  order !== null &&
  'type' in order &&
  typeof order.type === 'string' &&
  Object.hasOwn(OWNER, order.type);

export const notYourRole = (role: Role): Answer => problem('notYourRole', { role });

/** Null when the order is the pupil's to give, or is none: that the rules say. */
export const roleRefusal = ({ roles, pupil, computer }: Seated, order: unknown): Answer | null => {
  if (computer) return problem('computerPlays');
  if (!isSideOrder(order) || mayOrder(roles, pupil.id, order.type)) return null;
  return notYourRole(OWNER[order.type]);
};

export const acts = ({ roles, pupil }: Seated, role: Role): boolean => actsAs(roles, pupil.id).includes(role);

/** Orders are taken back by whose they are. */
export const takeBackRefusal = (seated: Seated, last: readonly unknown[]): Answer | null =>
  last.map((order) => roleRefusal(seated, order)).find((refusal) => refusal !== null) ?? null;
