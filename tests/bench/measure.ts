/** Medians of several runs; a figure without a spread is an anecdote. */
export interface Figure {
  readonly what: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  /** What the issue asks for: `≥ 5000`. */
  readonly target: string;
  readonly met: boolean;
}

const median = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

export type Target = { readonly atLeast: number } | { readonly atMost: number } | null;

/** Runs `once` (which returns the figure of one run) several times after two runs to warm up. */
export const measure = (what: string, unit: string, target: Target, once: () => number, runs = 5): Figure => {
  once();
  once();
  return figure(what, unit, target, Array.from({ length: runs }, once));
};

export const figure = (what: string, unit: string, target: Target, runs: readonly number[]): Figure => {
  if (runs.length === 0) throw new Error(`nothing was measured of '${what}'`);
  const sorted = [...runs].sort((a, b) => a - b);
  const middle = median(sorted);
  const met = target === null || ('atLeast' in target ? middle >= target.atLeast : middle <= target.atMost);
  const text = target === null ? '' : 'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`;
  return {
    what,
    median: middle,
    least: sorted[0] as number,
    most: sorted[sorted.length - 1] as number,
    unit,
    target: text,
    met,
  };
};

const rounded = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3);

export const table = (figures: readonly Figure[]): string => {
  const rows = figures.map((f) => [
    f.what,
    `${rounded(f.median)} ${f.unit}`,
    `${rounded(f.least)}-${rounded(f.most)}`,
    f.target,
    f.target === '' ? '' : f.met ? 'met' : 'MISSED',
  ]);
  const all = [['what', 'median', 'range', 'target', ''], ...rows];
  const widths = [0, 1, 2, 3].map((c) => Math.max(...all.map((row) => (row[c] ?? '').length)));
  return all.map((row) => row.map((cell, c) => (c < 4 ? cell.padEnd(widths[c] ?? 0) : cell)).join('  ')).join('\n');
};
