import { Button } from '@mantine/core';
import { hasFeature } from '../../game/state.ts';
import { actors } from '../match/can.ts';
import { useTable } from '../match/context.ts';
import css from '../match/promptBar.module.css';
import { play as p } from '../messages/en/class.ts';
import { t } from '../messages/en.ts';
import { Segments } from '../parts/Segments.tsx';
import { PLAN_PHASES, type PlanPhase } from './planning.ts';

/** In the place of the prompt while the other side plays. */
export const PlanPrompt = (props: { readonly phase: PlanPhase; readonly onPhase: (phase: PlanPhase) => void }) => {
  const { view, names, nextUnit, beside } = useTable();
  const phases = PLAN_PHASES.filter(
    (phase) => phase !== 'orders' || hasFeature(view, 'points') || hasFeature(view, 'stances'),
  );
  return (
    <footer className={css['prompt']}>
      <p className={css['text']}>
        <b>{p.planning}.</b> {p.planningText(names.side(beside?.turn.side ?? 'UA'))}
      </p>
      <Segments
        name="plan"
        legend={p.planWhat}
        value={props.phase}
        options={phases.map((value) => ({ value, label: p.planPhases[value] }))}
        onChange={props.onPhase}
      />
      <div className={css['buttons']}>
        <Button variant="default" onClick={() => nextUnit()} disabled={actors(view).length === 0}>
          {t.prompt.next}
        </Button>
      </div>
    </footer>
  );
};
