/** Who acts as what, on every side of a class or on one: it follows from who is there, the week, and what the teacher fixed. */
import { actsAs, type Role, type RolesOfSide, rolesOfSide } from '../../game/classroom/roles.ts';
import type { PupilTable } from '../storage/schema.ts';

export interface WeekOfGroup {
  readonly grp: number;
  /** Of its match; null before the start. */
  readonly week: number | null;
}

type Placed = Pick<PupilTable, 'id' | 'grp' | 'side' | 'place' | 'roles'>;

/** Pupils of one side in the order of joining. */
export const sideRoles = (pupils: readonly Placed[], week: number, rotate: boolean): RolesOfSide =>
  rolesOfSide(
    pupils.map(({ id, roles }) => ({ id, fixed: roles === null ? null : (JSON.parse(roles) as Role[]) })),
    week,
    rotate,
  );

export const isAt = (pupil: Placed, grp: number | null, side: string | null): boolean =>
  pupil.place === 'side' && pupil.grp === grp && pupil.side === side;

/** What each pupil acts in, the roles that nobody has with the commander. */
export const rolesOfClass = (
  pupils: readonly Placed[],
  groups: readonly WeekOfGroup[],
  rotate: boolean,
): ReadonlyMap<string, readonly Role[]> => {
  const all = new Map<string, readonly Role[]>();
  for (const { grp, week } of groups)
    for (const side of ['UA', 'RU']) {
      const mates = pupils.filter((pupil) => isAt(pupil, grp, side));
      const roles = sideRoles(mates, week ?? 0, rotate);
      for (const { id } of mates) all.set(id, actsAs(roles, id));
    }
  return all;
};
