import { Button } from '@mantine/core';
import { useState } from 'react';
import { mine as m, problemText, room } from '../messages/en/online.ts';
import { seatLink } from '../online/address.ts';
import { newToken, type Problem } from '../online/api.ts';
import { type KeptSeat, keepSeat } from '../online/seats.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Notice } from '../parts/Page.tsx';
import css from './lobby.module.css';
import { ShareLink } from './ShareLink.tsx';

const Body = ({ seat, onRenewed }: { readonly seat: KeptSeat; readonly onRenewed: (seat: KeptSeat) => void }) => {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState(false);
  const renew = async () => {
    const answer = await newToken(seat.match, seat.seat, seat.token);
    setProblem(answer.ok ? null : answer.refusal);
    if (!answer.ok) return;
    const renewed = { ...seat, token: answer.value.token };
    keepSeat(renewed);
    setDone(true);
    onRenewed(renewed);
  };
  return (
    <>
      <p>{m.deviceText}</p>
      <ShareLink label={room.link} link={seatLink(seat.match, seat.seat, seat.token)} />
      <p className={css['help']}>{m.deviceNewText}</p>
      {problem ? <Notice>{problemText(problem.code, problem.data)}</Notice> : null}
      {done ? <p role="status">{m.deviceDone}</p> : null}
      <p style={{ marginTop: 10 }}>
        <Button variant="default" onClick={renew}>
          {m.deviceNew}
        </Button>
      </p>
    </>
  );
};

/** The personal link of a seat, and a new one in its place. */
export const DeviceDialog = (props: {
  readonly seat: KeptSeat | null;
  readonly onClose: () => void;
  readonly onRenewed: (seat: KeptSeat) => void;
}) => (
  <Dialog opened={props.seat !== null} onClose={props.onClose} title={m.deviceTitle} size={620}>
    {props.seat ? <Body seat={props.seat} onRenewed={props.onRenewed} /> : null}
  </Dialog>
);
