import { useMemo } from 'react';
import type { FrontWeek } from '../../game/data/history/history.ts';
import { indexOf } from '../../game/hex/hexes.ts';
import { centreOf, cornersOf } from '../../game/hex/projection.ts';
import css from './newMatch.module.css';

const WIDTH = 168;
const HEIGHT = 132;
/** Kilometres shown, around Sudzha. */
const WEST = -62;
const NORTH = 34;
const SCALE = WIDTH / 96;

const x = (east: number) => Math.round((east - WEST) * SCALE * 10) / 10;
const y = (north: number) => Math.round((NORTH - north) * SCALE * 10) / 10;

const outline = (hexes: readonly string[]): string =>
  hexes
    .map(indexOf)
    .filter((index) => index >= 0)
    .map(
      (index) =>
        `M${cornersOf(index)
          .map(([east, north]) => `${x(east)} ${y(north)}`)
          .join('L')}Z`,
    )
    .join('');

/** The most and the least ground held in the weeks of a scenario in history, by hexes. Decoration: the text says the same. */
export const Thumbnail = ({
  weeks,
  from,
  to,
}: {
  readonly weeks: readonly FrontWeek[] | null;
  readonly from: number;
  readonly to: number;
}) => {
  const drawn = useMemo(() => {
    const start = weeks?.[from - 1];
    const end = weeks?.[Math.min(to, weeks.length) - 1];
    const most = weeks
      ?.slice(from, to)
      .reduce((best, week) => (week.km2 > best.km2 ? week : best), start ?? end ?? (weeks[0] as FrontWeek));
    // Light: the most that was held; dark: what was left at the end (or held at the start, when it only grew).
    const least = most === end ? start : end;
    return { start: outline(least?.kursk ?? []), end: outline(most?.kursk ?? []), sumy: outline(end?.sumy ?? []) };
  }, [weeks, from, to]);
  const sudzha = centreOf(indexOf('1615'));
  const sumy = centreOf(indexOf('1020'));
  return (
    <svg
      className={css['thumbnail']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <path className={css['end']} d={drawn.end} />
      <path className={css['sumy']} d={drawn.sumy} />
      <path className={css['begin']} d={drawn.start} />
      {[
        { name: 'Sudzha', at: sudzha },
        { name: 'Sumy', at: sumy },
      ].map(({ name, at }) => (
        <g key={name} transform={`translate(${x(at[0])} ${y(at[1])})`}>
          <circle r="2.2" />
          <text y="-5">{name}</text>
        </g>
      ))}
    </svg>
  );
};
