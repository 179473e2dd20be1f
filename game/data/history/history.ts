/**
 * What happened, for overlays, reports and calibration. Nothing here is read while a match is being played by the
 * rules; the files are fetched when they are first wanted. Where the numbers come from: `sources.json`, `geodata/SOURCES.md`.
 */
import type { HexId } from '../../map.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** The front at the end of a week. Hexes of Ukraine outside `sumy` are Ukrainian and not listed. */
export interface FrontWeek {
  readonly week: number;
  readonly endDate: string;
  /** Area of Kursk oblast counted as held, with the grey zone and without. */
  readonly km2: number;
  readonly km2Solid: number;
  readonly kursk: readonly HexId[];
  /** Those of `kursk` that lay in the grey zone. */
  readonly contested: readonly HexId[];
  /** Counted Russian, but fighting or a Ukrainian presence was reported. */
  readonly disputed: readonly HexId[];
  /** Hexes of Sumy oblast in Russian hands, and its grey zone. */
  readonly sumy: readonly HexId[];
  readonly sumyContested: readonly HexId[];
  readonly sumyKm2: number;
  /** Ukrainian footholds outside the salient, contested and not in `km2`. */
  readonly belgorod: readonly HexId[];
  readonly glushkovo: readonly HexId[];
  readonly confidence: Confidence | null;
  readonly sumyConfidence: Confidence | null;
}

export interface Settlement {
  readonly name: string;
  /** Name of the place in the map file, or null. */
  readonly place: string | null;
  readonly hex: HexId;
  readonly area: 'Kursk' | 'Sumy' | 'Belgorod' | 'Glushkovo';
  readonly gained: number | null;
  readonly lost: number | null;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note: string;
}

/** Held area at a week's end: what is aimed at, and the band that counts as agreeing with history. */
export interface CurveTarget {
  readonly week: number;
  readonly endDate: string;
  readonly km2: number;
  readonly low: number;
  readonly high: number;
}

interface Estimate {
  readonly date: string;
  readonly low: number;
  readonly high: number;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note: string | null;
}

export interface CurvePoint extends Estimate {
  readonly week: number;
  readonly km2: number;
  /** The stricter series, without grey zone. */
  readonly solid: number | null;
  /** Directly sourced; the others lie between. */
  readonly anchor: boolean;
}

export interface ForceTotal extends Estimate {
  readonly side: 'UA' | 'RU' | 'KP';
  readonly men: number;
}

export interface AreaPoint extends Estimate {
  readonly km2: number;
}

export interface TimelineEvent {
  readonly date: string;
  readonly endDate?: string;
  /** 0 before the campaign. */
  readonly week: number;
  readonly kind: string;
  readonly side: string;
  readonly place: string;
  readonly text: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

export interface Source {
  readonly id: string;
  readonly what: string;
  readonly where: string;
  readonly class: string;
}

export interface History {
  /** By week: `weeks[0]` is week 1. */
  readonly weeks: readonly FrontWeek[];
  /** How sure the front is at a hex, for those ever held. `fill` hexes are interpolated to match the area. */
  readonly hexes: ReadonlyMap<HexId, { readonly confidence: Confidence; readonly basis: 'settlement' | 'fill' }>;
  readonly settlements: readonly Settlement[];
  /** By week, to week 38. */
  readonly targets: readonly CurveTarget[];
  readonly points: readonly CurvePoint[];
  readonly forces: readonly ForceTotal[];
  readonly sumy: readonly AreaPoint[];
  readonly glushkovo: readonly AreaPoint[];
  readonly events: readonly TimelineEvent[];
  readonly sources: ReadonlyMap<string, Source>;
}

export type Front = Pick<History, 'weeks' | 'hexes'>;
export type Curve = Pick<History, 'targets' | 'points' | 'forces' | 'sumy' | 'glushkovo'>;

export async function loadFront(): Promise<Front> {
  const file = (await import('./front-by-week.json')).default;
  return {
    weeks: file.weeks as readonly FrontWeek[],
    hexes: new Map(
      (file.hexes as [HexId, Confidence, 'settlement' | 'fill'][]).map(([id, confidence, basis]) => [
        id,
        { confidence, basis },
      ]),
    ),
  };
}

export async function loadCurve(): Promise<Curve> {
  const { targets, points, forces, sumy, glushkovo } = (await import('./control-curve.json'))
    .default as unknown as Curve;
  return { targets, points, forces, sumy, glushkovo };
}

export async function loadSettlements(): Promise<readonly Settlement[]> {
  return (await import('./settlements.json')).default.settlements as readonly Settlement[];
}

export async function loadTimeline(): Promise<readonly TimelineEvent[]> {
  return (await import('./timeline.json')).default.events as readonly TimelineEvent[];
}

export async function loadSources(): Promise<ReadonlyMap<string, Source>> {
  const list = (await import('./sources.json')).default.sources as readonly Source[];
  return new Map(list.map((source) => [source.id, source]));
}

/**
 * A match of the campaign in which the computer followed history's front as closely as the rules let it: a record as a
 * match file is, for `readRecord`. Made by `npm run history`; how near it comes is in its test.
 */
export async function loadPlayed(): Promise<unknown> {
  return (await import('./played.json')).default;
}

/** How near that match was to history when a week ended. */
export interface PlayedWeek {
  readonly week: number;
  /** Orders given by then: the moment in the replay. */
  readonly orders: number;
  readonly km2: number;
  /** Hexes held in both, of those held in either; 0 to 1. */
  readonly overlap: number;
}

/** By week; written with the record, and held to it by its test. */
export async function loadPlayedWeeks(): Promise<readonly PlayedWeek[]> {
  return (await import('./played-weeks.json')).default;
}

/** Everything at once. */
export async function loadHistory(): Promise<History> {
  const [front, curve, settlements, events, sources] = await Promise.all([
    loadFront(),
    loadCurve(),
    loadSettlements(),
    loadTimeline(),
    loadSources(),
  ]);
  return { ...front, ...curve, settlements, events, sources };
}
