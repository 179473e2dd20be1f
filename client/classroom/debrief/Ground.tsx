import { useMemo } from 'react';
import type { CurveTarget } from '../../../game/data/history/history.ts';
import { ChartFigure } from '../../debrief/ChartFigure.tsx';
import { heldChart } from '../../debrief/figures.ts';
import { debrief as d } from '../../messages/en/classDebrief.ts';
import { debrief as said } from '../../messages/en/debrief.ts';
import css from './debrief.module.css';
import { type GroupFilm, injectedIn } from './model.ts';
import { useSpeaking } from './useNames.ts';

const nothing = (): void => undefined;
const nowhere = (): null => null;
/** What stands behind a mark is told in the chapters below: the chart of a class says only that there was something. */
export const silent = (): string => '';

/** Held area of all groups on one chart against history and its range, and what it measures. */
export const Ground = ({
  films,
  curve,
}: {
  readonly films: readonly GroupFilm[];
  readonly curve: readonly CurveTarget[];
}) => {
  const { say } = useSpeaking();
  const spec = useMemo(() => {
    const chart = heldChart(
      films.map(({ group, film }) => ({ name: d.group(group), series: film.series })),
      curve,
      silent,
    );
    const marks = injectedIn(films).map((week) => ({ week, kind: 'injected' as const, text: said.marks.injected }));
    return (
      chart && { ...chart, title: say(chart.title), sentence: say(chart.sentence), ...(films.length > 1 && { marks }) }
    );
  }, [films, curve, say]);
  return (
    <section id="ground" className={css['chapter']}>
      <h2>{d.parts.ground}</h2>
      <p>
        {say(d.groundText)} {films.length > 1 && injectedIn(films).length > 0 ? d.marks : ''}
      </p>
      {spec ? <ChartFigure spec={spec} onPick={nothing} hrefOf={nowhere} /> : null}
    </section>
  );
};
