/** The same matches with and without something, seed by seed: what it changes, with intervals. */
import type { Side } from '../../game/state.ts';
import { HEX_KM2 } from './calibration.ts';
import type { MatchAnswer } from './playMatch.ts';

/** Events that make up the freeze; held back, everything else goes on. */
export const FREEZE: readonly string[] = ['oval-office', 'aid-freeze', 'intelligence-halt', 'aid-resumed'];

export interface Measure {
  readonly what: string;
  /** Means with the freeze and without. */
  readonly freeze: number;
  readonly noFreeze: number;
  /** Mean of the differences seed by seed (without less with), and its 95 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** The interval holds zero: what is seen may be chance. */
  readonly withinNoise: boolean;
}

/** Two digits; never −0. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Value = (answer: MatchAnswer) => number;

const measured = (what: string, value: Value, pairs: readonly (readonly [MatchAnswer, MatchAnswer])[]): Measure => {
  const differences = pairs.map(([freeze, without]) => value(without) - value(freeze));
  const middle = mean(differences);
  const variance = differences.reduce((sum, each) => sum + (each - middle) ** 2, 0) / Math.max(1, pairs.length - 1);
  const half = 1.96 * Math.sqrt(variance / pairs.length);
  return {
    what,
    freeze: round(mean(pairs.map(([freeze]) => value(freeze)))),
    noFreeze: round(mean(pairs.map(([, without]) => value(without)))),
    difference: round(middle),
    low: round(middle - half),
    high: round(middle + half),
    withinNoise: middle - half <= 0 && middle + half >= 0,
  };
};

const weekOf = (answer: MatchAnswer, week: number) => answer.weeks.find((row) => row.week === week);
const heldIn =
  (week: number): Value =>
  (answer) =>
    (weekOf(answer, week)?.heldKm2 ?? 0) / HEX_KM2;
const lostBy =
  (side: Side, week: number): Value =>
  (answer) =>
    weekOf(answer, week)?.stepsLost[side] ?? 0;
const levelIn =
  (week: number): Value =>
  (answer) =>
    weekOf(answer, week)?.interdiction ?? 0;
const won =
  (side: Side): Value =>
  ({ result }) =>
    result?.winner === side ? 100 : 0;
const ahead: Value = ({ result }) => (result ? result.points.UA - result.points.RU : 0);

/** First week, from the freeze on, at whose end less than so many hexes are held; the week after the last when never. */
const fallenBelow =
  (hexes: number, from: number): Value =>
  ({ weeks }) =>
    weeks.find(({ week, heldKm2 }) => week >= from && heldKm2 < hexes * HEX_KM2)?.week ??
    (weeks[weeks.length - 1]?.week ?? 0) + 1;

/** Answers by seed: first with the freeze, then without. */
export const comparisonOf = (freeze: readonly MatchAnswer[], without: readonly MatchAnswer[]): readonly Measure[] => {
  const bySeed = new Map(without.map((answer) => [answer.job.seed, answer]));
  const pairs = freeze.flatMap((answer) => {
    const other = bySeed.get(answer.job.seed);
    return other ? [[answer, other] as const] : [];
  });
  return [
    ...[30, 31, 32].map((week) => measured(`hexes held at the end of week ${week}`, heldIn(week), pairs)),
    measured('first week with fewer than 10 hexes', fallenBelow(10, 30), pairs),
    ...[31, 32].map((week) => measured(`level of the Sudzha road in week ${week}`, levelIn(week), pairs)),
    measured('Ukrainian steps lost by week 32', lostBy('UA', 32), pairs),
    measured('Russian and contingent steps lost by week 32', lostBy('RU', 32), pairs),
    measured('points of Ukraine less Russia', ahead, pairs),
    measured('matches that Ukraine won, %', won('UA'), pairs),
    measured('matches that Russia won, %', won('RU'), pairs),
  ];
};

const cell = (value: number): string => value.toFixed(2);

/** Markdown. */
export const comparisonTable = (measures: readonly Measure[]): string =>
  [
    '| | freeze | no freeze | difference | 95 % interval | |',
    '|---|---:|---:|---:|---:|---|',
    ...measures.map(
      ({ what, freeze, noFreeze, difference, low, high, withinNoise }) =>
        `| ${what} | ${cell(freeze)} | ${cell(noFreeze)} | ${cell(difference)} | ${cell(low)} to ${cell(high)} | ${withinNoise ? 'within chance' : ''} |`,
    ),
  ].join('\n');
