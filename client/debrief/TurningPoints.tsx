import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { Link } from 'wouter';
import type { Film } from '../../game/replay/film.ts';
import type { Prospect } from '../../game/replay/playOn.ts';
import { debrief as d } from '../messages/en/debrief.ts';
import { decimal, signed, weekDates, whole } from '../messages/numbers.ts';
import { Notice } from '../parts/Page.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import css from './debrief.module.css';
import type { ChartSpec } from './spec.ts';
import { useTurning } from './useTurning.ts';

/** A match of so many weeks is estimated at once; a longer one when it is wanted. */
const SHORT = 6;
const SHOWN = 3;

const chartOf = (prospects: readonly Prospect[]): ChartSpec => ({
  id: 'prospect',
  title: d.prospect.title,
  sentence: d.prospect.sentence,
  weeks: prospects.map(({ week }) => week),
  lines: [
    { label: d.prospect.line, values: prospects.map(({ mean }) => mean), ink: 'ink', width: 2.2, dots: true },
    { label: d.prospect.even, values: prospects.map(() => 0), ink: 'ink2', dash: [5, 4], width: 1.4 },
  ],
  range: {
    label: d.prospect.range,
    low: prospects.map(({ mean, error }) => mean - (error ?? 0)),
    high: prospects.map(({ mean, error }) => mean + (error ?? 0)),
  },
  height: 220,
  signed: true,
});

export const TurningPoints = (props: {
  readonly film: Film;
  readonly hrefOf: (week: number) => string | null;
  readonly onPick: (week: number) => void;
}) => {
  const { film, hrefOf, onPick } = props;
  const turning = useTurning(film.record);
  const { prospects, points, progress, rounds, start, stop } = turning;
  const weeks = film.series.weeks.length;
  const isShort = weeks <= SHORT;
  const isFresh = rounds === 0 && progress === null && !turning.failed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (isShort && isFresh) start();
  }, []);
  const clear = points.filter(({ change, margin }) => margin === null || Math.abs(change) > margin);
  const pointOf = (week: number) => film.series.weeks.find((each) => each.week === week);
  const before = (week: number) => pointOf(week - 1)?.heldKm2 ?? film.series.start.heldKm2;
  return (
    <>
      <p className={css['measure']}>{d.turningLead}</p>
      {turning.failed ? <Notice>{d.estimateFailed}</Notice> : null}
      <div className={css['estimate']}>
        {progress ? (
          <>
            <progress max={progress.of} value={progress.done} aria-label={d.estimating(progress.done, progress.of)} />
            <span>{d.estimating(progress.done, progress.of)}</span>
            <Button size="xs" variant="default" onClick={stop}>
              {d.stop}
            </Button>
          </>
        ) : (
          <>
            <Button variant="default" onClick={start}>
              {rounds > 0 ? d.estimateMore : d.estimate}
            </Button>
            <span>{rounds > 0 ? d.estimated(rounds) : isShort ? '' : d.takesLong}</span>
          </>
        )}
      </div>
      {rounds > 0 ? (
        <>
          {clear.length === 0 ? <p>{d.noTurning}</p> : null}
          <ol className={css['turns']}>
            {clear.slice(0, SHOWN).map(({ week, change, towards, margin }) => {
              const point = pointOf(week);
              const href = hrefOf(week);
              return (
                <li key={week} data-side={towards}>
                  <strong>{href ? <Link href={href}>{d.turn(week)}</Link> : d.turn(week)}</strong>
                  <small>{weekDates(week)}</small>
                  <p>
                    <b>{d.moved(decimal(Math.abs(change)), towards)}</b>{' '}
                    {margin === null ? '' : d.margin(decimal(margin))}
                  </p>
                  {point ? (
                    <p>
                      {d.groundOf(
                        `${signed(Math.round(point.heldKm2 - before(week)))} km² → ${whole(point.heldKm2)} km²`,
                      )}
                      {' · '}
                      {d.lossesOf(point.lost.UA, point.lost.RU)}
                    </p>
                  ) : null}
                </li>
              );
            })}
          </ol>
          <ChartFigure spec={chartOf(prospects)} onPick={onPick} hrefOf={hrefOf} />
        </>
      ) : null}
    </>
  );
};
