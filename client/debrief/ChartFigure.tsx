import { lazy, Suspense, useId, useState } from 'react';
import { Link } from 'wouter';
import { debrief as d } from '../messages/en/debrief.ts';
import { decimal } from '../messages/numbers.ts';
import { useTheme } from '../settings/useSettings.ts';
import css from './debrief.module.css';
import type { ChartSpec } from './spec.ts';

// The chart library comes when a chart is there to be drawn.
const Plot = lazy(() => import('./Plot.tsx'));

const shown = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : decimal(value);

const Sample = ({ ink, dash, width }: ChartSpec['lines'][number]) => (
  <svg width="30" height="10" aria-hidden="true">
    <path d="M1 5H29" stroke={`var(--${ink})`} strokeWidth={width ?? 2} strokeDasharray={dash?.join(' ')} fill="none" />
  </svg>
);

const Legend = ({ spec }: { readonly spec: ChartSpec }) => (
  <p className={css['legend']}>
    {spec.lines.map((line) => (
      <span key={line.label}>
        <Sample {...line} />
        {line.label}
      </span>
    ))}
    {spec.range ? (
      <span>
        <i className={css['rangeSample']} aria-hidden="true" />
        {spec.range.label}
      </span>
    ) : null}
  </p>
);

const markedIn = ({ marks = [] }: ChartSpec, week: number): readonly string[] =>
  marks.flatMap((mark) => (mark.week === week && mark.text !== '' ? [mark.text] : []));

const Readout = ({ spec, week }: { readonly spec: ChartSpec; readonly week: number | null }) => {
  const at = week === null ? -1 : spec.weeks.indexOf(week);
  const range = spec.range;
  const values = [
    ...spec.lines.map((line) => `${line.label} ${shown(line.values[at])}`),
    ...(range && at >= 0 && range.low[at] !== null
      ? [`${range.label} ${shown(range.low[at])}–${shown(range.high[at])}`]
      : []),
    ...(week === null ? [] : markedIn(spec, week)),
  ];
  return (
    <p className={css['readout']} aria-hidden="true">
      {week === null || at < 0 ? ' ' : d.readout(week, values.join(' · '))}
    </p>
  );
};

const DataTable = ({
  spec,
  hrefOf,
}: {
  readonly spec: ChartSpec;
  readonly hrefOf: (week: number) => string | null;
}) => {
  const hasMarks = (spec.marks ?? []).some(({ text }) => text !== '');
  return (
    <details className={css['numbers']}>
      <summary>{d.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table is reached by keyboard */}
      <section tabIndex={0} aria-label={spec.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{d.weekColumn}</th>
              {spec.lines.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
              {spec.range ? <th scope="col">{spec.range.label}</th> : null}
              {hasMarks ? <th scope="col">{d.marksColumn}</th> : null}
            </tr>
          </thead>
          <tbody>
            {spec.weeks.map((week, i) => {
              const href = hrefOf(week);
              return (
                <tr key={week}>
                  <th scope="row">
                    {href ? (
                      <Link href={href} aria-label={d.go(week)}>
                        {week}
                      </Link>
                    ) : (
                      week
                    )}
                  </th>
                  {spec.lines.map(({ label, values }) => (
                    <td key={label}>{shown(values[i])}</td>
                  ))}
                  {spec.range ? (
                    <td>
                      {spec.range.low[i] === null ? '–' : `${shown(spec.range.low[i])}–${shown(spec.range.high[i])}`}
                    </td>
                  ) : null}
                  {hasMarks ? <td>{markedIn(spec, week).join('; ')}</td> : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
};

/** A chart with its title, its sentence, its legend, what is pointed at, and the table behind it. */
export const ChartFigure = (props: {
  readonly spec: ChartSpec;
  readonly small?: boolean;
  readonly onPick: (week: number) => void;
  readonly hrefOf: (week: number) => string | null;
}) => {
  const { spec, small, onPick, hrefOf } = props;
  const id = useId();
  const theme = useTheme();
  const [week, setWeek] = useState<number | null>(null);
  return (
    <figure className={css['figure']} data-small={small || undefined} aria-labelledby={id} data-chart={spec.id}>
      <h3 id={id}>{spec.title}</h3>
      <p className={css['sentence']}>{spec.sentence}</p>
      {small ? null : <Legend spec={spec} />}
      <div className={css['plot']} aria-hidden="true">
        <Suspense fallback={<p style={{ minHeight: spec.height }}>{d.chartLoading}</p>}>
          <Plot spec={spec} theme={theme} onPick={onPick} onPoint={setWeek} />
        </Suspense>
      </div>
      <Readout spec={spec} week={week} />
      <DataTable spec={spec} hrefOf={hrefOf} />
    </figure>
  );
};
