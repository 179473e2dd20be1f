import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Forecast } from '../../game/protocol/exercise.ts';
import { useTable } from '../match/context.ts';
import { forecast as f } from '../messages/en/class.ts';
import css from './classroom.module.css';
import { answersTo, questionOf } from './forecasts.ts';

/** One question while the other side plays; the answer is looked at in the debrief. */
export const ForecastCard = (props: {
  readonly forecasts: readonly Forecast[];
  /** Information fills it in; the others read it and talk. */
  readonly isOwner: boolean;
  /** In the abstract mode places have letters. */
  readonly say: (text: string) => string;
  readonly onAnswer: (week: number, question: string, answer: string) => void;
}) => {
  const { view, scenario } = useTable();
  const [changing, setChanging] = useState(false);
  const question = questionOf(view, view.week);
  const given = props.forecasts.find((each) => each.week === view.week && each.question === question);
  const nameOf = (answer: string): string =>
    f.answers[answer] ?? scenario.objectives.find(({ id }) => id === answer)?.name ?? answer;
  return (
    <section className={css['forecast']}>
      <h3>
        {f.title} <small>{f.week(view.week)}</small>
      </h3>
      <p>{props.say(f.question[question])}</p>
      {given && !changing ? (
        <p className={css['given']}>
          <b>{f.given(nameOf(given.answer))}</b>{' '}
          {props.isOwner ? (
            <Button size="xs" variant="subtle" onClick={() => setChanging(true)}>
              {f.change}
            </Button>
          ) : null}
        </p>
      ) : props.isOwner ? (
        <>
          <div className={css['answers']}>
            {answersTo(question, scenario).map((answer) => (
              <Button
                key={answer}
                size="xs"
                variant="default"
                onClick={() => {
                  props.onAnswer(view.week, question, answer);
                  setChanging(false);
                }}
              >
                {nameOf(answer)}
              </Button>
            ))}
          </div>
          <p className={css['aside']}>{f.lead}</p>
        </>
      ) : (
        <p className={css['aside']}>{f.owner}</p>
      )}
    </section>
  );
};
