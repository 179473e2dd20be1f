/** Where things stand on the chart for the wall, in its own units: it is looked at from the last row. */

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const;
const MOST_TICKS = 5;

/** Round numbers around all values; from 0 when the least is less than half of the most. */
export const scaleOf = (values: readonly number[]): Scale => {
  const most = Math.max(1, ...values);
  const least = Math.min(most, ...values);
  const low = least < most / 2 ? 0 : least;
  const step = STEPS.find((each) => (most - low) / each <= MOST_TICKS - 1) ?? 1000;
  const from = Math.floor(low / step) * step;
  const to = Math.max(from + step, Math.ceil(most / step) * step);
  const count = Math.round((to - from) / step);
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, n) => from + n * step) };
};

/** Heights of labels beside the ends of lines: in their order, none nearer to the next than `gap`, within `top` and `bottom`. */
export const spread = (
  wanted: readonly number[],
  gap: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] => {
  const order = wanted.map((_, n) => n).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const room = Math.min(gap, order.length > 1 ? (bottom - top) / (order.length - 1) : gap);
  const at: number[] = [];
  order.forEach((n, place) => {
    const above = place === 0 ? top : (at[order[place - 1] ?? 0] ?? top) + room;
    at[n] = Math.max(wanted[n] ?? 0, above);
  });
  // Those that were pushed out below push the ones above them up.
  let below = bottom;
  for (const n of order.toReversed()) {
    at[n] = Math.min(at[n] ?? 0, below);
    below = (at[n] ?? 0) - room;
  }
  return at;
};

/** Runs of weeks that have a value, as points. */
export const runsOf = <P>(
  values: readonly (number | null)[],
  point: (n: number, value: number) => P,
): readonly P[][] => {
  const runs: P[][] = [[]];
  values.forEach((value, n) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(point(n, value));
  });
  return runs.filter(({ length }) => length > 0);
};
