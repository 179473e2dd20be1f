/**
 * What a match could be expected to come to, at once: how the ledger stood at the end of a week, and what it usually still
 * moves by from there (`game/data/usualChange.ts`). Playing on (`playOn.ts`) is closer, and takes its time.
 */
import type { UsualChange, UsualWeek } from '../data/usualChange.ts';
import type { Prospect, TurningPoint } from './playOn.ts';
import type { MatchSeries } from './series.ts';

/** Fewer matches say nothing of what is usual. */
const FEWEST = 6;
/** Nine of ten weeks lie so many deviations about what is usual. */
const NINE_OF_TEN = 1.64;

interface Point {
  readonly week: number;
  readonly standing: number;
  readonly usual: UsualWeek | null;
}

/** Weeks of a match beside what is usual in them. `difference`: history's (rule 15.5). */
const pointsOf = ({ start, weeks, end }: MatchSeries, usual: UsualChange, difference: number): readonly Point[] => {
  const isBrokenOff = end.week > (weeks.at(-1)?.week ?? start.week);
  return [start, ...weeks, ...(isBrokenOff ? [end] : [])].map(({ week, ledger }) => {
    const known = usual.weeks.find((each) => each.week === week);
    const isEnough = known !== undefined && known.matches >= FEWEST;
    return { week, standing: ledger.UA - ledger.RU - difference, usual: isEnough ? known : null };
  });
};

/** After each week, from before the first; the last is what came of the match. Weeks of which too little is known are left out. */
export const expectedAtOnce = (series: MatchSeries, usual: UsualChange, difference: number): readonly Prospect[] => {
  const points = pointsOf(series, usual, difference);
  return points.flatMap(({ week, standing, usual: known }, i): readonly Prospect[] => {
    if (i === points.length - 1) return [{ week, mean: standing, error: 0, attempts: 0 }];
    return known ? [{ week, mean: standing + known.rest[0], error: known.rest[1], attempts: known.matches }] : [];
  });
};

/** How far each week moved it beyond what is usual, the furthest first; the margin is what nine of ten weeks stay within. */
export const turnsAtOnce = (series: MatchSeries, usual: UsualChange, difference: number): readonly TurningPoint[] => {
  const points = pointsOf(series, usual, difference);
  return points
    .flatMap(({ week, standing, usual: known }, i): readonly TurningPoint[] => {
      const before = points[i - 1];
      if (!before || !known) return [];
      const change = standing - before.standing - known.change[0];
      return [{ week, change, towards: change >= 0 ? 'UA' : 'RU', margin: NINE_OF_TEN * known.change[1] }];
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
};
