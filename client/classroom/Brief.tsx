import type { Scenario } from '../../game/scenario.ts';
import type { Side } from '../../game/state.ts';
import { lobbyText as l, sideIn } from '../messages/en/class.ts';
import { inside } from '../messages/en/phrases.ts';
import css from './classroom.module.css';
import { useVeil } from './useVeil.ts';

/** What one side is asked to do, on one page. */
export const Brief = (props: { readonly scenario: Scenario; readonly side: Side; readonly isAbstract: boolean }) => {
  const { scenario, side, isAbstract } = props;
  const veil = useVeil(scenario, isAbstract);
  if (isAbstract && !veil) return null;
  const { task, hints } = (veil?.scenario ?? scenario).brief[side];
  return (
    <article className={css['brief']} data-side={side}>
      <h2>
        {sideIn(side, isAbstract)}: {inside(l.brief)}
      </h2>
      <p className={css['task']}>{task}</p>
      <h3>{l.hints}</h3>
      <ul>
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </article>
  );
};
