import type { ChartSpec } from '../debrief/spec.ts';
import { decimal } from '../messages/numbers.ts';
import css from './projector.module.css';
import { runsOf, scaleOf, spread } from './wallChart.ts';

/** A point of a line that is to be seen at once. */
export interface Highlighted {
  readonly label: string;
  readonly week: number;
}

const SIZE = { width: 1200, height: 840 } as const;
const PLOT = { left: 96, right: 960, top: 44, bottom: 770 } as const;
const GAP = 38;
/** Lines of a chart on a desk are thin on a wall. */
const THICKER = 2.6;

type Point = readonly [number, number];
const path = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;

/** All lines with their names at their ends, the range as a band, and rings where something was decided. */
export const WallChart = (props: {
  readonly spec: ChartSpec;
  readonly highlighted: readonly Highlighted[];
  /** Weeks in which the teacher let something happen. */
  readonly injected: readonly number[];
  readonly weekName: (week: number, isStart: boolean) => string;
}) => {
  const { spec, highlighted } = props;
  const { weeks, lines, range } = spec;
  const known = [...lines.flatMap(({ values }) => values), ...(range ? [...range.low, ...range.high] : [])];
  const scale = scaleOf(known.filter((value) => value !== null));
  const x = (n: number): number => PLOT.left + ((PLOT.right - PLOT.left) * n) / Math.max(1, weeks.length - 1);
  const y = (value: number): number =>
    PLOT.bottom - ((PLOT.bottom - PLOT.top) * (value - scale.from)) / (scale.to - scale.from);
  const at = (n: number, value: number): Point => [x(n), y(value)];
  const ends = lines.map(({ values }) => {
    const n = values.findLastIndex((value) => value !== null);
    return at(Math.max(0, n), values[n] ?? scale.from);
  });
  const heights = spread(
    ends.map(([, end]) => end),
    GAP,
    PLOT,
  );
  const band = range
    ? runsOf(range.low, (n, low) => ({ n, low, high: range.high[n] ?? low })).map((run) =>
        path([...run.map(({ n, high }) => at(n, high)), ...run.toReversed().map(({ n, low }) => at(n, low))]),
      )
    : [];
  const every = Math.ceil(weeks.length / 8);
  return (
    <svg className={css['chart']} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={spec.title}>
      {band.map((d) => (
        <path key={d} d={`${d}Z`} className={css['band']} />
      ))}
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${PLOT.left} ${y(tick)}H${PLOT.right}`} className={css['grid']} />
          <text x={PLOT.left - 12} y={y(tick)} className={css['tick']} textAnchor="end" dominantBaseline="central">
            {decimal(tick)}
          </text>
        </g>
      ))}
      {weeks.map((week, n) =>
        n % every === 0 || n === weeks.length - 1 ? (
          <text
            key={week}
            x={x(n)}
            y={PLOT.bottom + 46}
            className={css['tick']}
            textAnchor={n === 0 ? 'start' : n === weeks.length - 1 ? 'end' : 'middle'}
          >
            {props.weekName(week, n === 0)}
          </text>
        ) : null,
      )}
      {props.injected.map((week) => {
        const at = x(weeks.indexOf(week));
        return <path key={week} d={`M${at} ${PLOT.top - 36}l16 26h-32Z`} className={css['injected']} />;
      })}
      {lines.map((line, i) => {
        const [endX, endY] = ends[i] ?? [0, 0];
        const height = heights[i] ?? endY;
        const dash = line.dash?.map((length) => length * THICKER * 0.8).join(' ');
        const ink = `var(--${line.ink})`;
        return (
          <g key={line.label} style={{ color: ink }}>
            {runsOf(line.values, at).map((run) => (
              <path
                key={path(run)}
                d={path(run)}
                className={css['line']}
                strokeDasharray={dash}
                strokeWidth={(line.width ?? 2) * THICKER}
              />
            ))}
            {highlighted
              .filter(({ label }) => label === line.label)
              .map(({ week }) => {
                const n = weeks.indexOf(week);
                const value = line.values[n];
                return value == null ? null : (
                  <circle key={week} cx={x(n)} cy={y(value)} r={11} className={css['ring']} />
                );
              })}
            <path d={`M${endX + 12} ${endY}L${PLOT.right + 30} ${height}`} className={css['leader']} />
            <text x={PLOT.right + 38} y={height} className={css['name']} dominantBaseline="central">
              {line.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
