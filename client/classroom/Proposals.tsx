import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { Role } from '../../game/classroom/roles.ts';
import type { Proposal } from '../../game/protocol/exercise.ts';
import { useTable } from '../match/context.ts';
import { ACCEPT_KEY, keyName } from '../match/keyboard.ts';
import { orderRefusalText } from '../match/orderRefusal.ts';
import { refusalOf } from '../match/useMatch.ts';
import { play as p } from '../messages/en/class.ts';
import { t } from '../messages/en.ts';
import css from './classroom.module.css';

export interface Proposing {
  readonly proposals: readonly Proposal[];
  readonly pupil: string;
  readonly roles: readonly Role[];
  /** It is this side's turn, so that a proposal can become an order. */
  readonly plays: boolean;
  readonly onAccept: (proposal: Proposal) => void;
  readonly onWithdraw: (proposal: Proposal) => void;
}

export const mayAccept = ({ roles, plays }: Pick<Proposing, 'roles' | 'plays'>, proposal: Proposal): boolean =>
  plays && roles.includes(proposal.owner);

const Row = ({
  proposal,
  of,
  isNext,
}: {
  readonly proposal: Proposal;
  readonly of: Proposing;
  readonly isNext: boolean;
}) => {
  const { names, view } = useTable();
  const sentence = t.orders.sentence(proposal.order, names);
  const mine = proposal.by === of.pupil;
  const can = mayAccept(of, proposal);
  const refusal = can ? refusalOf(view, proposal.order) : null;
  return (
    <li data-can={(can && !refusal) || undefined}>
      <span>
        {sentence}
        <small>
          {mine ? p.mine : p.by(proposal.nickname)}
          {can ? '' : `, ${p.waitsFor(proposal.owner)}`}
        </small>
        {refusal ? <small>{orderRefusalText(refusal, names).text}</small> : null}
      </span>
      <span className={css['acts']}>
        {can ? (
          <Button
            size="xs"
            variant={isNext ? 'filled' : 'default'}
            aria-label={`${p.accept}: ${sentence}`}
            disabled={refusal !== null}
            leftSection={<IconCheck size={16} aria-hidden />}
            rightSection={isNext ? <kbd>{keyName(ACCEPT_KEY)}</kbd> : null}
            onClick={() => of.onAccept(proposal)}
          >
            {isNext ? p.accept : t.table.go}
          </Button>
        ) : null}
        {mine || can ? (
          <button
            type="button"
            className={css['x']}
            aria-label={`${mine ? p.withdraw : p.reject}: ${sentence}`}
            title={mine ? p.withdraw : p.reject}
            onClick={() => of.onWithdraw(proposal)}
          >
            <IconX size={16} aria-hidden />
          </button>
        ) : null}
      </span>
    </li>
  );
};

/** Proposals and plans of one side; the first that can be accepted has a key. */
export const Proposals = (of: Proposing) => {
  const { view } = useTable();
  const next = of.proposals.find((each) => mayAccept(of, each) && refusalOf(view, each.order) === null);
  return (
    <section className={css['proposals']}>
      <h3>
        {of.plays ? p.proposals : p.plans} <small>{of.proposals.length}</small>
      </h3>
      {of.proposals.length === 0 ? <p>{p.noProposals}</p> : null}
      <ul>
        {of.proposals.map((proposal) => (
          <Row key={proposal.n} proposal={proposal} of={of} isNext={proposal.n === next?.n} />
        ))}
      </ul>
    </section>
  );
};
