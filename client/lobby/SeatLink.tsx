import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { SEAT_IDS } from '../../game/protocol/lobby.ts';
import { problemText, seatLink as s } from '../messages/en/online.ts';
import { fromFragment } from '../online/address.ts';
import { myMatches, type Problem } from '../online/api.ts';
import { keepSeat } from '../online/seats.ts';
import { Notice, Page } from '../parts/Page.tsx';
import css from './lobby.module.css';

/** A personal link brings a seat to this browser. */
export const SeatLink = ({ id }: { readonly id: string }) => {
  const [, go] = useLocation();
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = async () => {
    const found = fromFragment(window.location.hash);
    const seat = SEAT_IDS.find((each) => each === found?.seat);
    if (!found || !seat) return setProblem({ code: 'wrongInvitation', data: {} });
    const answer = await myMatches({ seats: [{ match: id, seat, token: found.secret }] });
    if (!answer.ok) return setProblem(answer.refusal);
    const [mine] = answer.value;
    if (!mine) return setProblem({ code: 'notSeated', data: {} });
    keepSeat({ match: id, seat, token: found.secret, title: mine.match.title });
    go(`/online/${id}`, { replace: true });
  };
  return (
    <Page title={s.title}>
      <h1 className={css['title']}>{s.title}</h1>
      <p className={css['lead']}>{s.text}</p>
      {problem ? <Notice>{problemText(problem.code, problem.data)}</Notice> : null}
      <p style={{ marginTop: 12 }}>
        <Button onClick={take}>{s.go}</Button>
      </p>
    </Page>
  );
};
