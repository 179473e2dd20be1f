import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { t } from '../messages/en.ts';
import { announce } from '../parts/live.ts';
import { useTable } from './context.ts';
import css from './match.module.css';
import { type Step, summaryOf } from './steps.ts';

const MOST_LINES = 6;

/** A step-through of what this side is entitled to have seen: one key forward, one to skip. */
export const Since = (props: {
  readonly steps: readonly Step[];
  readonly index: number;
  readonly onNext: () => void;
  readonly onBack: (() => void) | null;
  readonly onSkip: () => void;
}) => {
  const { names } = useTable();
  const { steps, index } = props;
  const step = steps[index] as Step;
  // Ground that was simply entered is marked on the map.
  const told = step.entries.filter(({ what }) => what.kind !== 'controlChanged' || what.how !== 'entered');
  const sentences = (told.length ? told : step.entries)
    .slice(0, MOST_LINES)
    .map(({ what }) => t.happenings.happeningText(what, names));
  const spoken = sentences.join(' ');
  useEffect(() => announce(spoken), [spoken]);
  const last = index + 1 === steps.length;
  const { moves, combats, hexes } = summaryOf(steps);
  return (
    <section className={css['since']} data-over-map aria-label={t.since.title}>
      <h2>
        {t.since.title}
        <small>{t.since.step(index + 1, steps.length)}</small>
      </h2>
      {index === 0 ? (
        <p>
          {t.since.moves(moves)} {t.since.combats(combats)} {t.since.ground(hexes)}
        </p>
      ) : null}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={css['sinceButtons']}>
        <Button size="sm" onClick={props.onNext} autoFocus>
          {last ? t.since.done : t.since.next}
        </Button>
        {props.onBack ? (
          <Button size="sm" variant="default" onClick={props.onBack}>
            {t.common.back}
          </Button>
        ) : null}
        {last ? null : (
          <Button size="sm" variant="default" onClick={props.onSkip}>
            {t.since.skip}
          </Button>
        )}
      </div>
    </section>
  );
};
