/** Held area for paper: black lines, the range in grey, history dashed. */
import type { HistoryPoint } from '../panels/Curve.tsx';
import css from './debrief.module.css';

const WIDTH = 680;
const HEIGHT = 168;
const [LEFT, RIGHT, TOP, BOTTOM] = [40, 8, 14, 22];

const stepOf = (top: number): number => [50, 100, 200, 250, 500].find((step) => top / step <= 6) ?? 500;

export const PaperCurve = (props: {
  readonly history: readonly HistoryPoint[];
  readonly match: readonly { readonly week: number; readonly km2: number }[];
  readonly first: number;
  readonly last: number;
  /** Weeks in which something was decided, marked above. */
  readonly decided: readonly number[];
}) => {
  const { history, match, first, last, decided } = props;
  const top = Math.max(50, ...history.map(({ high }) => high), ...match.map(({ km2 }) => km2)) * 1.04;
  const x = (week: number) => LEFT + ((week - first) / Math.max(1, last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (km2: number) => HEIGHT - BOTTOM - (km2 / top) * (HEIGHT - TOP - BOTTOM);
  const path = (points: readonly { readonly week: number; readonly km2: number }[]) =>
    points.map(({ week, km2 }) => `${x(week).toFixed(1)} ${y(km2).toFixed(1)}`).join('L');
  const step = stepOf(top);
  const every = Math.max(1, Math.ceil((last - first) / 16));
  const weeks = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((week) => week % every === 0);
  const levels = Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
  const band = [
    ...history.map(({ week, high }) => ({ week, km2: high })),
    ...[...history].reverse().map(({ week, low }) => ({ week, km2: low })),
  ];
  return (
    <svg className={css['paperCurve']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {levels.map((level) => (
        <g key={level}>
          <path d={`M${LEFT} ${y(level)}H${WIDTH - RIGHT}`} stroke="#bbb" strokeWidth="0.5" />
          <text x={LEFT - 5} y={y(level) + 3.5} textAnchor="end">
            {level}
          </text>
        </g>
      ))}
      {weeks.map((week) => (
        <text key={week} x={x(week)} y={HEIGHT - 7} textAnchor="middle">
          {week}
        </text>
      ))}
      {history.length > 1 ? <path d={`M${path(band)}Z`} fill="#e2e2e2" stroke="#999" strokeWidth="0.5" /> : null}
      {history.length > 1 ? (
        <path d={`M${path(history)}`} fill="none" stroke="#000" strokeWidth="1.2" strokeDasharray="5 3" />
      ) : null}
      <path d={`M${path(match)}`} fill="none" stroke="#000" strokeWidth="2.2" />
      {[...new Set(decided)].map((week) => (
        <path key={week} d={`M${x(week)} 1l3.5 3.5l-3.5 3.5l-3.5 -3.5Z`} fill="#000" />
      ))}
      {match.map(({ week, km2 }) => (
        <circle key={week} cx={x(week)} cy={y(km2)} r="2" fill="#000" />
      ))}
    </svg>
  );
};
