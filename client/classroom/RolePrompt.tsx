import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { Role } from '../../game/classroom/roles.ts';
import { actors } from '../match/can.ts';
import { useTable } from '../match/context.ts';
import css from '../match/promptBar.module.css';
import { play as p } from '../messages/en/class.ts';
import { t } from '../messages/en.ts';
import own from './classroom.module.css';
import type { Fate } from './fates.ts';
import { mayAct } from './mayAct.ts';

/** In the place of the prompt for who does not command: what is its own in this phase, and what becomes a proposal. */
export const RolePrompt = (props: {
  readonly roles: readonly Role[];
  /** One of the pupil's own proposals that was turned down, until it was read. */
  readonly fate: Fate | null;
  readonly onRead: () => void;
}) => {
  const { roles, fate } = props;
  const { view, names, nextUnit, endPhase, undo, takeBackState } = useTable();
  const { phase } = view.turn;
  const isOwn = phase === 'orders' && mayAct(roles, 'stance');
  return (
    <footer className={css['prompt']}>
      {fate ? (
        <p className={own['fate']} role="status">
          {p.notTaken(t.orders.sentence(fate.proposal.order, names))}
        </p>
      ) : (
        <p className={css['text']}>
          <b>{p.role(roles)}.</b> {isOwn ? p.ownPhase : p.othersPhase(phase)}
        </p>
      )}
      <div className={css['buttons']}>
        {fate ? (
          <Button variant="default" onClick={props.onRead}>
            {p.messageClose}
          </Button>
        ) : null}
        {takeBackState.possible > 0 ? (
          <Button
            variant="default"
            aria-label={t.prompt.takeBack}
            leftSection={<IconArrowBackUp size={18} stroke={1.8} aria-hidden />}
            onClick={() => undo()}
          >
            <span className={css['wide']}>{t.prompt.takeBack}</span>
          </Button>
        ) : null}
        <Button variant="default" onClick={() => nextUnit()} disabled={actors(view).length === 0}>
          {t.prompt.next}
        </Button>
        <Button variant="default" onClick={endPhase}>
          {p.proposeEnd(phase)}
        </Button>
      </div>
    </footer>
  );
};
