/** Roles that change hands: who gets which, so that nobody else on the side has another one than before. */
import type { Role } from '../../game/classroom/roles.ts';
import type { PlacePupil, PupilRow } from '../../game/protocol/exercise.ts';

type Mate = Pick<PupilRow, 'id' | 'roles'>;

/** The roles of all who have one are fixed, those of these two the other way round. Who has none is left without. */
export const swapped = <M extends Mate>(mates: readonly M[], one: Mate, other: Mate): ReadonlyMap<M, PlacePupil> => {
  const rolesOf = (mate: M): readonly Role[] =>
    mate.id === one.id ? other.roles : mate.id === other.id ? one.roles : mate.roles;
  return new Map(mates.map((mate) => [mate, { roles: [...rolesOf(mate)] }]));
};
