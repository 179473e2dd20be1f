/** A chart as data, without the library that draws it: lines over weeks, a range, marks on the axis. */
import type { MarkKind, MatchSeries } from '../../game/replay/series.ts';

/** A design token, without its dashes. */
export type Ink = 'ua' | 'ru' | 'ink' | 'ink2' | 'ink3' | 'fire-text' | 'accent' | 'cut';

export interface ChartLine {
  readonly label: string;
  /** One a week of the chart, null where there is none. */
  readonly values: readonly (number | null)[];
  readonly ink: Ink;
  /** Lengths on and off; solid when empty. Lines are told apart by it as well as by colour. */
  readonly dash?: readonly number[];
  readonly width?: number;
  readonly stepped?: boolean;
  /** Dots at the weeks. */
  readonly dots?: boolean;
}

export interface ChartRange {
  readonly label: string;
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

export interface ChartMark {
  readonly week: number;
  readonly kind: MarkKind;
  /** What it stands for. */
  readonly text: string;
}

export interface ChartSpec {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly weeks: readonly number[];
  readonly lines: readonly ChartLine[];
  readonly range?: ChartRange;
  readonly marks?: readonly ChartMark[];
  readonly height: number;
  /** The least the axis shows. */
  readonly least?: number;
  /** The axis need not begin at 0. */
  readonly signed?: boolean;
}

/** Values of a series put in the chart's weeks; null for weeks that it has not. */
export const placed = <T extends { readonly week: number }>(
  weeks: readonly number[],
  points: readonly T[],
  value: (point: T) => number | null,
): readonly (number | null)[] => {
  const known = new Map(points.map((point) => [point.week, value(point)]));
  return weeks.map((week) => known.get(week) ?? null);
};

/** Weeks from before the first to the last of the scenario, so that all charts of a match have the same axis. */
export const weeksOf = (series: Pick<MatchSeries, 'start' | 'lastWeek'>): readonly number[] =>
  Array.from({ length: series.lastWeek - series.start.week + 1 }, (_, i) => series.start.week + i);
