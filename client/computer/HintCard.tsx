import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { SideOrder } from '../../game/orders.ts';
import { useTable } from '../match/context.ts';
import { hint as h, why as w } from '../messages/en/opponent.ts';
import { computerTerms } from '../messages/en/reasons.ts';
import { t } from '../messages/en.ts';
import { decimal, list, signed } from '../messages/numbers.ts';
import { announce } from '../parts/live.ts';
import { addedUp } from './addedUp.ts';
import css from './computer.module.css';
import { candidateText, ReasonTable } from './ReasonTable.tsx';
import type { Hint } from './useHint.ts';

/** Terms named in the sentence; the table has all. */
const MOST_NAMED = 2;

/** One suggestion with its reasons; one press makes it the order. */
export const HintCard = (props: {
  readonly hint: Hint;
  readonly onOrder: (order: SideOrder) => void;
  readonly onClose: () => void;
}) => {
  const { names } = useTable();
  const { hint } = props;
  const here = hint.state === 'here' ? hint.thinking : null;
  const [reason] = here?.reasons ?? [];
  const text = here ? (here.order.type === 'endPhase' ? h.endPhase : t.orders.sentence(here.order, names)) : '';
  const spoken = hint.state === 'thinking' ? h.thinking : hint.state === 'failed' ? h.failed(hint.why) : text;
  useEffect(() => announce(spoken), [spoken]);
  if (hint.state === 'none') return null;
  const [best, next] = reason?.candidates ?? [];
  const terms = best ? [...addedUp(best).terms].sort((a, b) => Math.abs(b.tenths) - Math.abs(a.tenths)) : [];
  const named = (sign: number): string =>
    list(
      terms
        .filter(({ tenths }) => tenths * sign > 0)
        .slice(0, MOST_NAMED)
        .map(({ code, tenths }) => `${computerTerms[code]} (${signed(tenths / 10)})`),
    );
  const ahead = best && next ? addedUp(best).tenths - addedUp(next).tenths : 0;
  const [speaksFor, against] = [named(1), named(-1)];
  return (
    <section className={css['hintCard']} data-over-map aria-label={h.title}>
      <header>
        <h2>{h.title}</h2>
        <button type="button" aria-label={t.common.close} onClick={props.onClose}>
          <IconX size={16} aria-hidden />
        </button>
      </header>
      {here ? (
        <>
          <p>
            <strong>{text}</strong>
          </p>
          {speaksFor ? <p>{h.speaksFor(speaksFor)}</p> : null}
          {against ? <p className={css['against']}>{h.against(against)}</p> : null}
          {reason && best && next ? (
            <details>
              <summary>
                {ahead > 0
                  ? h.better(decimal(ahead / 10), candidateText(reason, next, 2, names))
                  : h.even(candidateText(reason, next, 2, names))}
              </summary>
              <ReasonTable reason={reason} names={names} />
            </details>
          ) : null}
          <Button size="sm" autoFocus onClick={() => props.onOrder(here.order)}>
            {here.order.type === 'endPhase' ? w.term(t.help.actions.endPhase) : h.go}
          </Button>
        </>
      ) : (
        <p>{spoken}</p>
      )}
    </section>
  );
};
