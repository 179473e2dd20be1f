import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { play as p } from '../messages/en/class.ts';
import { announce } from '../parts/live.ts';
import css from './classroom.module.css';

const MOST = 400;

/** The group's own sentence on a decision of a week. It stays on the page until the server has it. */
export const DecisionNote = (props: {
  readonly weeks: readonly number[];
  readonly week: number;
  /** True when it is kept. */
  readonly onKeep: (week: number, text: string) => Promise<boolean>;
}) => {
  const id = useId();
  const [text, setText] = useState('');
  const [week, setWeek] = useState(props.week);
  const [said, setSaid] = useState('');
  const keep = async () => {
    if (text.trim() === '' || !(await props.onKeep(week, text.trim()))) return;
    setText('');
    setSaid(p.sentenceKept);
    announce(p.sentenceKept);
  };
  return (
    <div className={css['note']}>
      <label htmlFor={id}>{p.sentence}</label>
      <textarea
        id={id}
        value={text}
        maxLength={MOST}
        rows={3}
        aria-describedby={`${id}-help`}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <small id={`${id}-help`}>{p.sentenceHelp}</small>
      <div>
        <label>
          {p.sentenceWeek}{' '}
          <select value={week} onChange={(event) => setWeek(Number(event.currentTarget.value))}>
            {props.weeks.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <Button size="xs" onClick={keep} disabled={text.trim() === ''}>
          {p.sentenceGo}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
};
