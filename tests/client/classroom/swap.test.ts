import { expect, test } from 'vitest';
import { swapped } from '../../../client/classroom/swap.ts';
import { actsAs, type Role, rolesOfSide } from '../../../game/classroom/roles.ts';

const drawn = (count: number, week: number, rotate: boolean) =>
  rolesOfSide(
    Array.from({ length: count }, (_, n) => ({ id: `${n}`, fixed: null })),
    week,
    rotate,
  );

test('two pupils of a side swap roles, and nobody else has another one, in any week', () => {
  for (const count of [2, 3, 4])
    for (const rotate of [false, true])
      for (const week of [1, 2, 3]) {
        const before = drawn(count, week, rotate);
        const mates = [...before.keys()].map((id) => ({ id, roles: actsAs(before, id) }));
        for (const one of mates)
          for (const other of mates.filter(({ id }) => id !== one.id)) {
            const given = swapped(mates, one, other);
            const fixed = mates.map((mate) => {
              const roles = given.get(mate)?.roles ?? [];
              return { id: mate.id, fixed: roles.length > 0 ? roles : null };
            });
            const after = rolesOfSide(fixed, week + 1, rotate);
            const rolesOf = (id: string): readonly Role[] => actsAs(after, id);
            expect(rolesOf(one.id)).toEqual(other.roles);
            expect(rolesOf(other.id)).toEqual(one.roles);
            for (const mate of mates.filter((each) => each !== one && each !== other))
              expect(rolesOf(mate.id)).toEqual(mate.roles);
          }
      }
});
