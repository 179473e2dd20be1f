/** The charts of a debrief: for one match, or the held area of several beside history. */
import type { CurveTarget } from '../../game/data/history/history.ts';
import type { MarkKind, MatchSeries, TimeMark, WeekPoint } from '../../game/replay/series.ts';
import { SIDES, type Side, TRACK_IDS } from '../../game/state.ts';
import { historyFrom } from '../match/history.ts';
import { debrief as d } from '../messages/en/debrief.ts';
import { t } from '../messages/en.ts';
import { area, decimal } from '../messages/numbers.ts';
import { type ChartLine, type ChartMark, type ChartSpec, type Ink, placed, weeksOf } from './spec.ts';

/** A match among others, by the name of its group. */
export interface NamedSeries {
  readonly name: string;
  readonly series: MatchSeries;
}

const INK_OF: Readonly<Record<Side, Ink>> = { UA: 'ua', RU: 'ru' };
/** Russia's lines are dashed wherever both sides stand in one chart. */
const DASH_OF: Readonly<Record<Side, readonly number[]>> = { UA: [], RU: [9, 4] };
/** Lines of several matches: told apart by dash and width as well as by colour. */
const GROUPS: readonly Pick<ChartLine, 'ink' | 'dash' | 'width'>[] = [
  { ink: 'ua', width: 2.4 },
  { ink: 'ru', width: 2.4, dash: [10, 4] },
  { ink: 'accent', width: 2.4, dash: [3, 3] },
  { ink: 'fire-text', width: 2.4, dash: [12, 3, 3, 3] },
  { ink: 'ink3', width: 2.4 },
  { ink: 'ua', width: 1.4, dash: [2, 3] },
  { ink: 'ru', width: 1.4, dash: [6, 2, 2, 2] },
  { ink: 'accent', width: 1.4, dash: [14, 4] },
];

/** Says what a mark stands for. */
export type Say = (mark: TimeMark) => string;

const marksOf = (series: MatchSeries, say: Say): readonly ChartMark[] =>
  series.marks.map((mark) => ({ week: mark.week, kind: mark.kind, text: say(mark) }));
/** In the charts after the first: what was decided or put in. The rest happens nearly every week. */
const FEW: readonly MarkKind[] = ['decision', 'injected'];

const held = (series: MatchSeries) => [
  { week: series.start.week, heldKm2: series.start.heldKm2, sumyKm2: series.start.sumyKm2 },
  ...series.weeks,
];

const heldSentence = ({ weeks, start }: MatchSeries, curve: readonly CurveTarget[]): string => {
  const most = [...weeks].sort((a, b) => b.heldKm2 - a.heldKm2)[0];
  const last = weeks.at(-1);
  if (!most || !last) return area(start.heldKm2);
  const compared = weeks.flatMap((point) => {
    const target = curve.find(({ week }) => week === point.week);
    return target ? [point.heldKm2 >= target.low && point.heldKm2 <= target.high] : [];
  });
  const inside = compared.filter(Boolean).length;
  return `${d.held.sentence(area(most.heldKm2), most.week, area(last.heldKm2), last.week)} ${compared.length > 0 ? d.held.inBand(inside, compared.length) : ''}`;
};

/** Held area of one match or of several, over history and its range. */
export const heldChart = (all: readonly NamedSeries[], curve: readonly CurveTarget[], say: Say): ChartSpec | null => {
  const first = all[0];
  if (!first) return null;
  const start = Math.min(...all.map(({ series }) => series.start.week));
  const lastWeek = Math.max(...all.map(({ series }) => series.lastWeek));
  const weeks = weeksOf({ start: { ...first.series.start, week: start }, lastWeek });
  const history = historyFrom(curve, start, lastWeek);
  const alone = all.length === 1;
  return {
    id: 'held',
    title: d.held.title,
    sentence: alone ? heldSentence(first.series, curve) : d.held.what,
    weeks,
    lines: [
      {
        label: d.held.history,
        values: placed(weeks, history, ({ km2 }) => km2),
        ink: 'ink',
        dash: [5, 4],
        width: 1.6,
      },
      ...all.map(({ name, series }, i): ChartLine => {
        const style = alone ? { ink: 'ua' as const, width: 2.6 } : (GROUPS[i % GROUPS.length] as (typeof GROUPS)[0]);
        return {
          label: name,
          values: placed(weeks, held(series), ({ heldKm2 }) => heldKm2),
          dots: alone,
          ...style,
        };
      }),
    ],
    range: {
      label: d.held.range,
      low: placed(weeks, history, ({ low }) => low),
      high: placed(weeks, history, ({ high }) => high),
    },
    marks: alone ? marksOf(first.series, say) : [],
    height: 300,
  };
};

/** Without the start, of which only the ground is known. */
const playedWeeks = (series: MatchSeries): readonly number[] => weeksOf(series).slice(1);

const line = (
  series: MatchSeries,
  label: string,
  value: (point: WeekPoint) => number | null,
  style: Omit<ChartLine, 'label' | 'values'>,
): ChartLine => ({ label, values: placed(playedWeeks(series), series.weeks, value), ...style });

const base = (series: MatchSeries, id: string, title: string, sentence: string) => ({
  id,
  title,
  sentence,
  weeks: playedWeeks(series),
  height: 190,
});

const lostChart = (series: MatchSeries): ChartSpec => {
  const last = series.weeks.at(-1);
  const hasContingent = series.weeks.some(({ contingentLostSoFar }) => contingentLostSoFar > 0);
  return {
    ...base(series, 'lost', d.lost.title, d.lost.sentence(last?.lostSoFar.UA ?? 0, last?.lostSoFar.RU ?? 0)),
    lines: [
      ...SIDES.map((side) =>
        line(series, t.top.side(side), ({ lostSoFar }) => lostSoFar[side], {
          ink: INK_OF[side],
          dash: DASH_OF[side],
          width: 2.2,
        }),
      ),
      ...(hasContingent
        ? [
            line(series, d.lost.contingent, ({ contingentLostSoFar }) => contingentLostSoFar, {
              ink: 'ru' as const,
              dash: [2, 3],
              width: 1.4,
            }),
          ]
        : []),
    ],
    least: 4,
  };
};

const supplyChart = (series: MatchSeries, side: Side): ChartSpec => {
  const most = (at: 1 | 2) => Math.max(0, ...series.weeks.map(({ supply }) => supply[side][at]));
  return {
    ...base(series, `supply${side}`, d.supply.title(side), d.supply.sentence(most(1), most(2))),
    lines: [
      line(series, d.supply.open, ({ supply }) => supply[side][0], { ink: INK_OF[side], width: 2.2 }),
      line(series, d.supply.underFire, ({ supply }) => supply[side][1], { ink: 'fire-text', dash: [9, 4], width: 2.2 }),
      line(series, d.supply.cut, ({ supply }) => supply[side][2], { ink: 'cut', dash: [2, 3], width: 2.2 }),
    ],
    least: 4,
  };
};

const pointsChart = (series: MatchSeries): ChartSpec => ({
  ...base(series, 'points', d.points.title, d.points.sentence),
  lines: SIDES.flatMap((side) => [
    line(series, d.points.support(side), ({ received }) => received[side].support, {
      ink: INK_OF[side],
      dash: DASH_OF[side],
      width: 2.2,
      stepped: true,
    }),
    line(series, d.points.attack(side), ({ received }) => received[side].attack, {
      ink: INK_OF[side],
      dash: side === 'UA' ? [2, 3] : [10, 3, 2, 3],
      width: 1.4,
      stepped: true,
    }),
  ]),
  least: 4,
});

const dialsChart = (series: MatchSeries): ChartSpec => ({
  ...base(series, 'dials', d.dials.title, d.dials.sentence),
  lines: [
    line(series, d.dials.materiel, ({ aid }) => aid.materiel, { ink: 'ua', width: 2.2, stepped: true }),
    line(series, d.dials.intelligence, ({ aid }) => aid.intelligence, {
      ink: 'accent',
      dash: [9, 4],
      width: 2.2,
      stepped: true,
    }),
    line(series, d.dials.road, ({ roadLevel }) => roadLevel, {
      ink: 'fire-text',
      dash: [2, 3],
      width: 2.2,
      stepped: true,
    }),
  ],
  least: 5,
});

const ledgerChart = (series: MatchSeries, historyDifference: number): ChartSpec => {
  const last = series.weeks.at(-1);
  const end = last ? last.ledger.UA - last.ledger.RU : 0;
  return {
    ...base(series, 'ledger', d.ledger.title, d.ledger.sentence(decimal(end), decimal(historyDifference))),
    lines: [
      line(series, d.ledger.difference, ({ ledger }) => Math.round((ledger.UA - ledger.RU) * 10) / 10, {
        ink: 'ink',
        width: 2.2,
        dots: true,
      }),
      {
        label: d.ledger.history,
        values: playedWeeks(series).map(() => historyDifference),
        ink: 'ink2',
        dash: [5, 4],
        width: 1.4,
      },
    ],
    signed: true,
  };
};

const trackCharts = (series: MatchSeries): readonly ChartSpec[] =>
  TRACK_IDS.filter((track) => series.weeks.some(({ tracks }) => tracks[track] !== undefined)).map((track) => {
    const values = series.weeks.flatMap(({ tracks }) => tracks[track] ?? []);
    return {
      ...base(
        series,
        `track-${track}`,
        t.happenings.trackName(track),
        d.trackSentence(values[0] ?? 0, values.at(-1) ?? 0, Math.min(...values), Math.max(...values)),
      ),
      height: 96,
      lines: [
        line(series, t.happenings.trackName(track), ({ tracks }) => tracks[track] ?? null, {
          ink: 'ink',
          width: 2,
          stepped: true,
        }),
      ],
      signed: true,
    };
  });

export interface Figures {
  readonly charts: readonly ChartSpec[];
  /** Smaller ones, one a track. */
  readonly tracks: readonly ChartSpec[];
}

/** Everything but the held area, of one match. What the layer does not play is left out. */
export const figuresOf = (series: MatchSeries, historyDifference: number, say: Say): Figures => {
  const marks = marksOf(series, say).filter(({ kind }) => FEW.includes(kind));
  const hasSupport = series.weeks.some(({ received }) => SIDES.some((side) => received[side].support > 0));
  const hasDials = series.weeks.some(({ aid, roadLevel }) => aid.materiel + aid.intelligence + roadLevel > 0);
  return {
    charts: [
      lostChart(series),
      ledgerChart(series, historyDifference),
      ...SIDES.map((side) => supplyChart(series, side)),
      ...(hasSupport ? [pointsChart(series)] : []),
      ...(hasDials ? [dialsChart(series)] : []),
    ].map((chart) => ({ ...chart, marks })),
    tracks: trackCharts(series),
  };
};
