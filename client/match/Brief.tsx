import type { Scenario } from '../../game/scenario.ts';
import type { Side } from '../../game/state.ts';
import css from './curtain.module.css';

/** A side's task and first advice, before its first orders. */
export const Brief = ({ side, scenario }: { readonly side: Side; readonly scenario: Scenario }) => (
  <>
    <p>{scenario.brief[side].task}</p>
    <ul className={css['advice']}>
      {scenario.brief[side].hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  </>
);
