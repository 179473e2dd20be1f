/**
 * What a match comes to, week by week: ground, losses, supply, points, dials, tracks, the ledger; and the events and
 * decisions on its time axis. The charts of the debrief and its files are made of this, for one match or for many.
 */
import type { Order } from '../orders.ts';
import { heldKm2, sumyKm2 } from '../rules/heldArea.ts';
import { ledgerOf } from '../rules/victory.ts';
import {
  type EventId,
  type GameState,
  type LedgerLine,
  type LogEntry,
  type MatchResult,
  SIDES,
  type Side,
  type SupplyCount,
  TRACK_IDS,
  type TrackId,
  type UnitId,
  type WeekRow,
} from '../state.ts';

export interface PointsOfWeek {
  readonly attack: number;
  readonly support: number;
  readonly replacements: number;
}

type OfSides<T> = Readonly<Record<Side, T>>;

export interface WeekPoint {
  readonly week: number;
  /** Orders given when it was over: there the replay shows its end. */
  readonly index: number;
  readonly heldKm2: number;
  readonly sumyKm2: number;
  /** Held area as each side knew it. */
  readonly knownKm2: OfSides<number>;
  /** Steps lost in this week, and since the start. */
  readonly lost: OfSides<number>;
  readonly lostSoFar: OfSides<number>;
  readonly contingentLostSoFar: number;
  /** Units in open supply, under fire, cut. */
  readonly supply: OfSides<SupplyCount>;
  /** Level of fire on the Sudzha road, 0 to 5. */
  readonly roadLevel: number;
  /** Levels of the two dials, 0 to 3; a frozen one reads 0. */
  readonly aid: { readonly materiel: number; readonly intelligence: number };
  /** Empty where the layer has no tracks. */
  readonly tracks: Readonly<Partial<Record<TrackId, number>>>;
  /** Points that each side received when its operations began. */
  readonly received: OfSides<PointsOfWeek>;
  /** Sums of the ledger if the match had ended then. */
  readonly ledger: OfSides<number>;
  /** Rows of control when the week was over. */
  readonly control: readonly string[];
}

export type MarkKind = 'event' | 'decision' | 'injected' | 'doctrine' | 'called' | 'claim';

/** Something on the time axis. */
export interface TimeMark {
  readonly kind: MarkKind;
  readonly week: number;
  /** Orders given when it had happened. */
  readonly index: number;
  readonly side: Side | null;
  readonly event: EventId | null;
  /** The title of the option that was taken, of the doctrine, or of what was injected. */
  readonly what: string;
  readonly byDefault: boolean;
  /** That was called, or that a decision was about. */
  readonly unit: UnitId | null;
}

export interface MatchSeries {
  readonly scenario: string;
  /** Before the first week: ground at the start. */
  readonly start: {
    readonly week: number;
    readonly heldKm2: number;
    readonly sumyKm2: number;
    readonly control: readonly string[];
    /** Sums of the ledger if the match had ended then. */
    readonly ledger: OfSides<number>;
  };
  readonly weeks: readonly WeekPoint[];
  readonly marks: readonly TimeMark[];
  readonly lastWeek: number;
  /** Where the record ends; later than the last of the weeks where a week was broken off. */
  readonly end: { readonly week: number; readonly ledger: OfSides<number> };
  readonly result: MatchResult | null;
}

export interface SeriesStep {
  readonly index: number;
  readonly order: Order;
  readonly before: GameState;
  readonly after: GameState;
  readonly happened: readonly LogEntry[];
}

type Change = Pick<SeriesStep, 'before' | 'after'>;

const bySide = <T>(value: (side: Side) => T): OfSides<T> => ({ UA: value('UA'), RU: value('RU') });
const NO_POINTS: PointsOfWeek = { attack: 0, support: 0, replacements: 0 };

const sumOf = (lines: readonly LedgerLine[], side: Side): number =>
  Math.round(lines.reduce((sum, line) => sum + (line.side === side ? line.points : 0), 0) * 10) / 10;

/** What each side's sum of the ledger is, or would be if the match ended now. */
export const ledgerSums = (state: GameState): OfSides<number> => {
  const lines = state.result ? state.ledger : ledgerOf(state);
  return bySide((side) => sumOf(lines, side));
};

const tracksOf = (row: WeekRow): WeekPoint['tracks'] =>
  Object.fromEntries(row.tracks.map((value, i) => [TRACK_IDS[i] as TrackId, value]));

const pointOf = (
  row: WeekRow,
  before: WeekRow | undefined,
  { index, after }: Pick<SeriesStep, 'index' | 'after'>,
  received: OfSides<PointsOfWeek>,
): WeekPoint => ({
  week: row.week,
  index,
  heldKm2: row.heldKm2,
  sumyKm2: row.sumyKm2,
  knownKm2: row.knownKm2,
  lost: bySide((side) => row.stepsLost[side] - (before?.stepsLost[side] ?? 0)),
  lostSoFar: row.stepsLost,
  contingentLostSoFar: row.contingentStepsLost ?? 0,
  supply: row.supply,
  roadLevel: row.interdiction,
  aid: { materiel: row.aid[0], intelligence: row.aid[1] },
  tracks: tracksOf(row),
  received,
  ledger: ledgerSums(after),
  control: after.control,
});

const NOTHING = { side: null, event: null, what: '', byDefault: false, unit: null } as const;

/** The one unit that a decision was about: the decision is open before the step and not after it. */
const unitAsked = ({ before, after }: Change, event: EventId): UnitId | null => {
  const closed = SIDES.flatMap((side) =>
    before.sides[side].decisions.filter(
      (each) => each.event === event && !after.sides[side].decisions.some(({ id }) => id === each.id),
    ),
  );
  const [only, another] = closed;
  return only && !another && only.units.length === 1 ? (only.units[0] ?? null) : null;
};

/** What of one happening stands on the time axis. */
const markOf = ({ week, what, during }: LogEntry, index: number, change: Change | null): TimeMark | null => {
  const base = { ...NOTHING, week, index };
  switch (what.kind) {
    case 'event':
      return { ...base, kind: 'event', event: what.event };
    case 'decided':
      return {
        ...base,
        kind: 'decision',
        event: what.event,
        what: what.option,
        byDefault: what.byDefault,
        side: during,
        unit: change && unitAsked(change, what.event),
      };
    case 'injected':
      return { ...base, kind: 'injected', event: what.event, what: what.title };
    case 'doctrineSet':
      return { ...base, kind: 'doctrine', side: 'UA', what: what.doctrine };
    case 'called':
      return { ...base, kind: 'called', side: what.unit.side, unit: what.unit.id, what: what.unit.short };
    case 'claim':
      return { ...base, kind: 'claim', side: what.side };
    default:
      return null;
  }
};

/** What several were told of one thing is one mark. */
const sameMark = (a: TimeMark, b: TimeMark): boolean =>
  a.kind === b.kind && a.index === b.index && a.event === b.event && a.what === b.what && a.unit === b.unit;

const marksIn = (happened: readonly LogEntry[], index: number, change: Change | null): readonly TimeMark[] => {
  const found: TimeMark[] = [];
  for (const entry of happened) {
    const mark = markOf(entry, index, change);
    if (mark && !found.some((other) => sameMark(other, mark))) found.push(mark);
  }
  return found;
};

/** Points received, by week and side; the second telling of the same is passed over. */
const receive = (into: Map<string, PointsOfWeek>, happened: readonly LogEntry[]): void => {
  for (const { week, what } of happened)
    if (what.kind === 'pointsReceived')
      into.set(`${week} ${what.side}`, {
        attack: what.attack,
        support: what.support,
        replacements: what.replacements,
      });
};

/** Takes a match in step by step. A week that was rewound is forgotten, since it was played again. */
export const collectSeries = (
  first: GameState,
  opening: readonly LogEntry[],
): { readonly add: (step: SeriesStep) => void; readonly done: (last: GameState) => MatchSeries } => {
  let weeks: WeekPoint[] = [];
  let marks: TimeMark[] = [...marksIn(opening, 0, null)];
  const received = new Map<string, PointsOfWeek>();
  receive(received, opening);
  const of = (week: number) => bySide((side) => received.get(`${week} ${side}`) ?? NO_POINTS);
  return {
    add: (step) => {
      const { order, before, after, index } = step;
      if (order.type === 'rewind') {
        weeks = weeks.filter((point) => point.index <= order.to);
        marks = marks.filter((mark) => mark.index <= order.to);
        return;
      }
      receive(received, step.happened);
      for (const mark of marksIn(step.happened, index, step)) marks.push(mark);
      for (let i = before.history.length; i < after.history.length; i++) {
        const row = after.history[i] as WeekRow;
        weeks.push(pointOf(row, after.history[i - 1], step, of(row.week)));
      }
    },
    done: (last) => ({
      scenario: first.scenario.id,
      start: {
        week: first.week - 1,
        heldKm2: heldKm2(first),
        sumyKm2: sumyKm2(first),
        control: first.control,
        ledger: ledgerSums(first),
      },
      weeks,
      marks,
      lastWeek: last.lastWeek,
      end: { week: last.week, ledger: ledgerSums(last) },
      result: last.result,
    }),
  };
};

export type SeriesRow = readonly (string | number)[];

/** The weekly series as rows for a spreadsheet, the names of the columns first. Numbers have a point. */
export const seriesRows = (series: MatchSeries): readonly SeriesRow[] => {
  const tracks = TRACK_IDS.filter((track) => series.weeks.some((point) => point.tracks[track] !== undefined));
  const head = [
    'week',
    'heldKm2',
    'sumyKm2',
    ...SIDES.flatMap((side) => [`stepsLost${side}`, `stepsLostSoFar${side}`]),
    'contingentStepsLostSoFar',
    ...SIDES.flatMap((side) => [`unitsOpen${side}`, `unitsUnderFire${side}`, `unitsCut${side}`]),
    'roadLevel',
    'aidMateriel',
    'aidIntelligence',
    ...SIDES.flatMap((side) => [`attackPoints${side}`, `supportPoints${side}`, `replacements${side}`]),
    ...tracks,
    ...SIDES.map((side) => `ledger${side}`),
  ];
  const rows = series.weeks.map((point) => [
    point.week,
    point.heldKm2,
    point.sumyKm2,
    ...SIDES.flatMap((side) => [point.lost[side], point.lostSoFar[side]]),
    point.contingentLostSoFar,
    ...SIDES.flatMap((side) => point.supply[side]),
    point.roadLevel,
    point.aid.materiel,
    point.aid.intelligence,
    ...SIDES.flatMap((side) => {
      const { attack, support, replacements } = point.received[side];
      return [attack, support, replacements];
    }),
    ...tracks.map((track) => point.tracks[track] ?? ''),
    ...SIDES.map((side) => point.ledger[side]),
  ]);
  return [head, ...rows];
};

/** What a spreadsheet of a language expects between cells and in a number: where the comma is decimal, cells end with `;`. */
export interface CsvStyle {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}
const RFC_4180: CsvStyle = { separator: ',', decimal: '.' };

const cell = (value: string | number, { decimal }: CsvStyle): string =>
  typeof value === 'number'
    ? String(value).replace('.', decimal)
    : /[",;\n\r]/.test(value)
      ? `"${value.replaceAll('"', '""')}"`
      : value;

/** One line a week, lines ended as RFC 4180 has it. */
export const csvOf = (rows: readonly SeriesRow[], style: CsvStyle = RFC_4180): string =>
  rows.map((row) => `${row.map((value) => cell(value, style)).join(style.separator)}\r\n`).join('');
