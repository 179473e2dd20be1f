/** What many matches of the computer against itself come to, beside history. */
import type { Board } from '../../game/board.ts';
import type { Curve, Front } from '../../game/data/history/history.ts';
import type { Side } from '../../game/state.ts';
import { heldIn, overlapOf } from './course.ts';
import type { MatchAnswer, PlayerName } from './playMatch.ts';
import { intervalOf, percent, quantile } from './statistics.ts';

export const HEX_KM2 = 21.651;
const CALLED_FOR = [3, 6, 11, 16, 24, 29];

interface About {
  readonly rulesVersion: number;
  readonly rulesHash: string;
  readonly scenarioHash: string;
  readonly date: string;
  readonly scenario: string;
  readonly seeds: string;
  readonly players: Readonly<Record<Side, PlayerName>>;
}

export interface WeekSummary {
  readonly week: number;
  /** Held km². */
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
  readonly history: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly inside: boolean | null;
  /** Medians: steps lost so far, units by supply, level of the road. */
  readonly lost: Readonly<Record<Side, number>>;
  readonly contingentLost: number;
  readonly underFire: Readonly<Record<Side, number>>;
  readonly cut: Readonly<Record<Side, number>>;
  readonly interdiction: number;
}

export interface FrontSummary {
  readonly week: number;
  /** Per hex: share of the matches in which Ukraine held it; only hexes of Kursk oblast ever held. */
  readonly held: Readonly<Record<string, number>>;
  readonly history: readonly string[];
  /** Of the hexes held in at least half of the matches and those that history held: shared by both ÷ all. */
  readonly overlap: number;
}

export interface Summary extends About {
  readonly games: number;
  readonly refused: number;
  readonly weeks: readonly WeekSummary[];
  readonly insideWeeks: number;
  readonly ofWeeks: number;
  readonly missed: readonly number[];
  readonly peakHexes: number;
  readonly lastHexes: number;
  /** Share of matches that Ukraine, nobody, Russia won; with intervals. */
  readonly results: Readonly<Record<Side | 'draw', readonly [share: number, low: number, high: number]>>;
  readonly differences: readonly [p10: number, median: number, p90: number];
  readonly weeksWithCut: Readonly<Record<Side, number>>;
  readonly fronts: readonly FrontSummary[];
  readonly thinkingMs: readonly [median: number, p95: number];
}

const round = (value: number): number => Math.round(value * 10) / 10;
const median = (values: readonly number[]): number => round(quantile(values, 0.5));

const weekOf = (answers: readonly MatchAnswer[], at: number, targets: Curve['targets']): WeekSummary => {
  const rows = answers.flatMap(({ weeks }) => weeks[at] ?? []);
  const week = rows[0]?.week ?? 0;
  const held = rows.map(({ heldKm2: km2 }) => km2);
  const target = targets.find((each) => each.week === week);
  const middle = quantile(held, 0.5);
  const both = (value: (side: Side) => number): Record<Side, number> => ({ UA: value('UA'), RU: value('RU') });
  return {
    week,
    median: round(middle),
    p10: round(quantile(held, 0.1)),
    p90: round(quantile(held, 0.9)),
    history: target?.km2 ?? null,
    low: target?.low ?? null,
    high: target?.high ?? null,
    inside: target ? middle >= target.low && middle <= target.high : null,
    lost: both((side) => median(rows.map(({ stepsLost }) => stepsLost[side]))),
    contingentLost: median(rows.map(({ contingentStepsLost }) => contingentStepsLost)),
    underFire: both((side) => median(rows.map(({ supply }) => supply[side].underFire))),
    cut: both((side) => median(rows.map(({ supply }) => supply[side].cut))),
    interdiction: median(rows.map(({ interdiction }) => interdiction)),
  };
};

const frontOf = (
  answers: readonly MatchAnswer[],
  week: number,
  weeks: Front['weeks'],
  board: Board,
): FrontSummary | null => {
  const fronts = answers.flatMap(({ fronts: each }) => (each[week] ? [each[week] as readonly string[]] : []));
  const history = weeks.find((each) => each.week === week)?.kursk;
  if (fronts.length === 0 || !history) return null;
  const held: Record<string, number> = {};
  for (const rows of fronts) for (const id of heldIn(rows, board)) held[id] = (held[id] ?? 0) + 1 / fronts.length;
  const often = Object.keys(held).filter((id) => (held[id] as number) >= 0.5);
  return { week, held, history, overlap: Math.round(overlapOf(often, history) * 1000) / 1000 };
};

export const summaryOf = (
  answers: readonly MatchAnswer[],
  history: Curve & Front,
  frontWeeks: readonly number[],
  about: About,
  board: Board,
): Summary => {
  const length = Math.max(0, ...answers.map(({ weeks }) => weeks.length));
  const weeks = Array.from({ length }, (_, at) => weekOf(answers, at, history.targets));
  const inside = weeks.filter((week) => week.inside).length;
  const share = (winner: Side | null): readonly [number, number, number] => {
    const won = answers.filter(({ result }) => (result?.winner ?? null) === winner).length;
    const [low, high] = intervalOf(won, answers.length);
    return [round((won / answers.length) * 100) / 100, round(low * 1000) / 1000, round(high * 1000) / 1000];
  };
  const differences = answers.flatMap(({ result }) => (result ? [result.points.UA - result.points.RU] : []));
  const cutWeeks = (side: Side): number =>
    median(answers.map((answer) => answer.weeks.filter(({ supply }) => supply[side].cut > 0).length));
  const thinking = answers.flatMap((answer) => [...answer.thinking.UA, ...answer.thinking.RU]);
  return {
    ...about,
    games: answers.length,
    refused: answers.reduce((sum, { refused }) => sum + refused, 0),
    weeks,
    insideWeeks: inside,
    ofWeeks: weeks.filter((week) => week.inside !== null).length,
    missed: weeks.filter((week) => CALLED_FOR.includes(week.week) && week.inside === false).map(({ week }) => week),
    peakHexes: round(
      quantile(
        answers.map((a) => Math.max(...a.weeks.map((w) => w.heldKm2)) / HEX_KM2),
        0.5,
      ),
    ),
    lastHexes: round((weeks[weeks.length - 1]?.median ?? 0) / HEX_KM2),
    results: { UA: share('UA'), draw: share(null), RU: share('RU') },
    differences: [round(quantile(differences, 0.1)), median(differences), round(quantile(differences, 0.9))],
    weeksWithCut: { UA: cutWeeks('UA'), RU: cutWeeks('RU') },
    fronts: frontWeeks.flatMap((week) => frontOf(answers, week, history.weeks, board) ?? []),
    thinkingMs: [median(thinking), round(quantile(thinking, 0.95))],
  };
};

const hexes = (km2: number | null): string => (km2 === null ? '-' : (km2 / HEX_KM2).toFixed(1)).padStart(6);

/** The table that is printed. */
export const tableOf = (summary: Summary): string => {
  const { weeks, results, differences } = summary;
  const lines = weeks.map((week) =>
    [
      String(week.week).padStart(4),
      hexes(week.p10),
      hexes(week.median),
      hexes(week.p90),
      '|',
      hexes(week.low),
      hexes(week.history),
      hexes(week.high),
      week.inside === null ? '  ' : week.inside ? 'in' : 'OUT',
      '|',
      `lost ${week.lost.UA}/${week.lost.RU}/${week.contingentLost}`.padEnd(16),
      `under fire ${week.underFire.UA}/${week.underFire.RU}`.padEnd(18),
      `cut ${week.cut.UA}/${week.cut.RU}`.padEnd(10),
      `road ${week.interdiction}`,
    ].join(' '),
  );
  const named = (side: Side | 'draw'): string => {
    const [share, low, high] = results[side];
    return `${side} ${percent(share)} (${percent(low)} to ${percent(high)})`;
  };
  return [
    `${summary.scenario}, ${summary.players.UA} against ${summary.players.RU}, ${summary.games} matches (${summary.seeds}), rules ${summary.rulesVersion}, ${summary.date}`,
    'week   10 % median   90 % |    low history high       | steps lost Ukraine/Russia/of these contingent',
    ...lines,
    `inside ${summary.insideWeeks} of ${summary.ofWeeks} weeks; called for and missed: ${summary.missed.join(', ') || 'none'}; peak ${summary.peakHexes} hexes; at the end ${summary.lastHexes}`,
    `results: ${(['UA', 'draw', 'RU'] as const).map(named).join(', ')}; Ukraine less Russia ${differences.join(' / ')}`,
    `weeks with cut units: Ukraine ${summary.weeksWithCut.UA}, Russia ${summary.weeksWithCut.RU}; refused orders ${summary.refused}; thinking ${summary.thinkingMs[0]} ms, p95 ${summary.thinkingMs[1]} ms a side and week`,
    ...summary.fronts.map(({ week, overlap }) => `front in week ${week}: overlap ${overlap.toFixed(2)}`),
  ].join('\n');
};
