import { Button } from '@mantine/core';
import { useState } from 'react';
import { ShareLink } from '../lobby/ShareLink.tsx';
import { table as o, problemText, room } from '../messages/en/online.ts';
import { Notice } from '../parts/Page.tsx';
import { inviteLink } from './address.ts';
import { invite, type Problem } from './api.ts';
import type { KeptSeat } from './seats.ts';

/** A link that gives one's seat to somebody else. */
export const HandOver = ({ seat }: { readonly seat: KeptSeat }) => {
  const [link, setLink] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const make = async () => {
    const answer = await invite(seat.match, seat.seat, seat.token);
    setProblem(answer.ok ? null : answer.refusal);
    if (answer.ok) setLink(inviteLink(seat.match, seat.seat, answer.value.invitation));
  };
  return (
    <>
      <p>{o.handOverText}</p>
      {problem ? <Notice>{problemText(problem.code, problem.data)}</Notice> : null}
      {link ? (
        <ShareLink label={room.link} link={link} />
      ) : (
        <p style={{ marginTop: 12 }}>
          <Button onClick={make} data-autofocus>
            {o.handOverMake}
          </Button>
        </p>
      )}
    </>
  );
};
