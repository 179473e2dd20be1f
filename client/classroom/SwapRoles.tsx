import { Button } from '@mantine/core';
import type { PupilRow } from '../../game/protocol/exercise.ts';
import { rolesText } from '../messages/en/class.ts';
import { swapRoles as s } from '../messages/en/teach.ts';
import css from './desk.module.css';
import { useDesk } from './desk.ts';
import { swapped } from './swap.ts';

/** Hands a pupil's role to a mate and the mate's to the pupil; or lets roles be as they come. */
export const SwapRoles = ({ pupil }: { readonly pupil: PupilRow }) => {
  const { desk, place } = useDesk();
  const { pupils, settings } = desk.exercise;
  const mates = pupils.filter(
    (each) => each.place === 'side' && each.group === pupil.group && each.side === pupil.side,
  );
  const others = mates.filter(({ id }) => id !== pupil.id);
  if (others.length === 0) return null;
  const give = async (changes: Iterable<readonly [PupilRow, Parameters<typeof place>[1]]>) => {
    for (const [mate, change] of changes) if (!(await place(mate, change))) return;
  };
  return (
    <fieldset>
      <legend>{s.title}</legend>
      <div className={css['acts']}>
        {others.map((other) => (
          <Button key={other.id} variant="default" size="sm" onClick={() => give(swapped(mates, pupil, other))}>
            {s.with(other.nickname, rolesText(other.roles))}
          </Button>
        ))}
        {mates.some(({ fixed }) => fixed) ? (
          <Button variant="default" size="sm" onClick={() => give(mates.map((mate) => [mate, { roles: [] }]))}>
            {settings.rotateRoles ? s.rotate : s.asDrawn}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
};
