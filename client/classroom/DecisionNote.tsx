import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Me } from '../../game/protocol/exercise.ts';
import { play as p } from '../messages/en/class.ts';
import { announce } from '../parts/live.ts';
import css from './classroom.module.css';

type Sentences = Me['sentences'];

const MOST = 400;

/** The group's own sentence on a decision of a week. It stays on the page until the server has it. */
export const DecisionNote = (props: {
  readonly weeks: readonly number[];
  readonly week: number;
  /** What the pupil wrote before; it can be written anew. */
  readonly before: Sentences;
  /** True when it is kept. */
  readonly onKeep: (week: number, text: string) => Promise<boolean>;
}) => {
  const id = useId();
  const [text, setText] = useState('');
  const [week, setWeek] = useState(props.week);
  const [said, setSaid] = useState('');
  const [here, setHere] = useState<Sentences>([]);
  const all = [...props.before.filter((each) => here.every((other) => other.week !== each.week)), ...here].sort(
    (a, b) => a.week - b.week,
  );
  const keep = async () => {
    if (text.trim() === '' || !(await props.onKeep(week, text.trim()))) return;
    setHere([...here.filter((each) => each.week !== week), { week, text: text.trim() }]);
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
      {all.length > 0 ? (
        <ul>
          {all.map((sentence) => (
            <li key={sentence.week}>
              <span>
                {p.sentenceWeek} {sentence.week}: {sentence.text}
              </span>
              <Button
                size="xs"
                variant="subtle"
                onClick={() => {
                  setWeek(sentence.week);
                  setText(sentence.text);
                }}
              >
                {p.sentenceChange}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
