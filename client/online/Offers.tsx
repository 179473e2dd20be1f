import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Offer } from '../../game/protocol/table.ts';
import type { Seat } from '../../game/state.ts';
import type { TableTalk } from '../match/onlineState.ts';
import { table as o } from '../messages/en/online.ts';
import { announce } from '../parts/live.ts';
import { nameOf } from './Chat.tsx';
import css from './online.module.css';

const sentence = (talk: TableTalk, { what, by }: Offer, own: Seat | null): string => {
  if (by === own) return o.offering(what);
  const name = nameOf(talk, by);
  return what === 'pause' || what === 'draw' || what === 'rematch' ? o.offered(name, what) : o.asked(name, what);
};

/** What is on offer at the table, to be accepted, declined or withdrawn. */
export const Offers = (props: {
  readonly talk: TableTalk;
  readonly own: Seat | null;
  readonly onAnswer: (offer: Offer, accept: boolean) => void;
}) => {
  const { talk, own, onAnswer } = props;
  const theirs = talk.offers.filter(({ by }) => by !== own);
  const spoken = theirs.map((offer) => sentence(talk, offer, own)).join('. ');
  const last = useRef('');
  useEffect(() => {
    if (spoken !== last.current) announce(spoken);
    last.current = spoken;
  }, [spoken]);
  const isPlayer = own === '0' || own === '1';
  return talk.offers.map((offer) => (
    <section key={offer.what} className={css['offer']} aria-label={sentence(talk, offer, own)}>
      <p>{sentence(talk, offer, own)}</p>
      {isPlayer && offer.by !== own ? (
        <>
          <Button size="xs" onClick={() => onAnswer(offer, true)}>
            {o.accept}
          </Button>
          <Button size="xs" variant="default" onClick={() => onAnswer(offer, false)}>
            {o.decline}
          </Button>
        </>
      ) : null}
      {isPlayer && offer.by === own ? (
        <Button size="xs" variant="default" onClick={() => onAnswer(offer, false)}>
          {o.withdraw}
        </Button>
      ) : null}
    </section>
  ));
};
