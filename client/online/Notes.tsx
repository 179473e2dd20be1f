import { useEffect, useId, useRef, useState } from 'react';
import { table as o } from '../messages/en/online.ts';
import { changeSeat } from './api.ts';
import css from './online.module.css';
import type { KeptSeat } from './seats.ts';

const MOST = 10_000;
const PAUSE_MS = 800;

/** Kept with the seat on the server, a moment after the last letter. */
export const Notes = (props: {
  readonly seat: KeptSeat;
  readonly text: string;
  readonly onChange: (text: string) => void;
}) => {
  const id = useId();
  const { seat, text, onChange } = props;
  const [says, setSays] = useState('');
  const kept = useRef(text);
  useEffect(() => {
    if (kept.current === text) return;
    setSays(o.notesKeeping);
    const timer = setTimeout(async () => {
      const answer = await changeSeat(seat.match, seat.seat, seat.token, { notes: text });
      if (answer.ok) kept.current = text;
      setSays(answer.ok ? o.notesKept : o.notesFailed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, seat]);
  return (
    <>
      <label htmlFor={id} className="out-of-sight">
        {o.notesLabel}
      </label>
      <textarea
        id={id}
        className={css['notes']}
        maxLength={MOST}
        value={text}
        data-autofocus
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-help`} className={css['quiet']}>
        {o.notesHelp} <span role="status">{says}</span>
      </p>
    </>
  );
};
