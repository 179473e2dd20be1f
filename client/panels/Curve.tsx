import css from './curve.module.css';

export interface HistoryPoint {
  readonly week: number;
  readonly km2: number;
  readonly low: number;
  readonly high: number;
}

/** Held area by week: history with its range, this match over it. Its sentence and its table stand beside it. */
export const Curve = (props: {
  readonly history: readonly HistoryPoint[];
  readonly match: readonly { readonly week: number; readonly km2: number }[];
  /** The week it is now; null for none. */
  readonly week: number | null;
  readonly lastWeek: number;
  readonly firstWeek?: number;
  readonly width: number;
  readonly height: number;
  readonly side?: 'ua' | 'ru';
}) => {
  const { history, match, week, lastWeek, width, height } = props;
  const first = props.firstWeek ?? 0;
  const top = Math.max(1, ...history.map((point) => point.high), ...match.map((point) => point.km2)) * 1.06;
  const x = (at: number) => Math.round((3 + ((at - first) / Math.max(1, lastWeek - first)) * (width - 10)) * 10) / 10;
  const y = (km2: number) => Math.round((height - 3 - (km2 / top) * (height - 8)) * 10) / 10;
  const line = (points: readonly { readonly week: number; readonly km2: number }[]) =>
    points.map((p) => `${x(p.week)} ${y(p.km2)}`).join('L');
  const band = [
    ...history.map((p) => `${x(p.week)} ${y(p.high)}`),
    ...[...history].reverse().map((p) => `${x(p.week)} ${y(p.low)}`),
  ].join('L');
  const now = match[match.length - 1];
  return (
    <svg className={css['curve']} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={css['base']} d={`M2 ${height - 3}H${width - 4}`} />
      {history.length > 1 ? <path className={css['band']} d={`M${band}Z`} /> : null}
      {history.length > 1 ? <path className={css['history']} d={`M${line(history)}`} /> : null}
      {week === null ? null : <path className={css['now']} d={`M${x(week)} 2V${height - 3}`} />}
      {match.length > 1 ? <path className={css['match']} d={`M${line(match)}`} /> : null}
      {now ? <circle className={css['dot']} cx={x(now.week)} cy={y(now.km2)} r={3.2} /> : null}
    </svg>
  );
};
