/**
 * A scenario as data: what a teacher may write or exchange. One JSON file each in `data/scenarios/`, behind one zod
 * schema (`protocol/scenarioSchema.ts`, checked there to describe exactly these types) and a linter.
 */
import type { Feature, Layer } from './data/layers.ts';
import type { UnitTypeId } from './data/unitTypes.ts';
import type { HexId } from './map.ts';
import type { BridgeId, Doctrine, EventId, FlagId, Side, TrackId, UnitId, Weather } from './state.ts';

/** One unit of the order of battle. On the map at the start when `hex` is given and `week` is not. */
export interface OrderOfBattleEntry {
  readonly id: UnitId;
  readonly side: Side;
  readonly contingent?: boolean;
  readonly name: string;
  /** 12 characters at most. */
  readonly short: string;
  readonly type: UnitTypeId;
  readonly quality: 1 | 2 | 3 | 4 | 5;
  readonly steps: 1 | 2 | 3 | 4;
  /** Hits left at the start, when not full. */
  readonly hits?: number;
  readonly hex?: HexId;
  /** Week of arrival by the schedule. */
  readonly week?: number;
  /** Entry point id of the map. */
  readonly entry?: string;
  /** Rule 13.3 — kept in this pool until called; rule 13.4 — at home until committed. */
  readonly pool?: 'secondary' | 'donbas' | 'home';
  /** Rule 13.2 — week in which history took it away: a recall decision, never a scripted removal. */
  readonly recall?: number;
  readonly stance?: 'hold' | 'delay' | 'withdraw';
  readonly source: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note?: string;
}

/** What an event does (rule 14.1): a small vocabulary, one `case` each in `rules/events.ts`. */
export type Effect =
  | {
      readonly kind: 'points';
      readonly side: Side;
      readonly what: 'attack' | 'support' | 'replacements';
      readonly points: number;
    }
  /** Sets or changes a dial; `frozen` freezes or resumes it (resuming returns it to `level` or its normal level). */
  | {
      readonly kind: 'aid';
      readonly dial: 'materiel' | 'intelligence';
      readonly level?: number;
      readonly change?: number;
      readonly frozen?: boolean;
    }
  | { readonly kind: 'track'; readonly track: TrackId; readonly change: number; readonly reason: string }
  /** Brings a unit of the pool on in `delay` weeks (0: now). */
  | { readonly kind: 'reinforcement'; readonly unit: UnitId; readonly entry?: string; readonly delay?: number }
  /**
   * Takes units off: home, or to refit until a week from now (`weeks`). Without units it means the units that the
   * decision is about.
   */
  | {
      readonly kind: 'withdrawal';
      readonly units: readonly UnitId[];
      readonly to: 'home' | 'refit';
      readonly weeks?: number;
    }
  /** All units of the contingent stand down for so many weeks and learn. */
  | { readonly kind: 'refitContingent'; readonly weeks: number }
  | { readonly kind: 'weather'; readonly weather: Weather }
  /**
   * A switch is on for `weeks` from this one on, this week included; omitted: for good. A count (glide bombs,
   * experience …) is set to `value`, default 1; 0 takes either away.
   */
  | { readonly kind: 'flag'; readonly flag: FlagId; readonly value?: number; readonly weeks?: number }
  /** How far a side sees, change in hexes, for so many weeks. */
  | { readonly kind: 'reveal'; readonly to: Side; readonly hex: HexId; readonly radius: number }
  | {
      readonly kind: 'bridge';
      readonly bridge: BridgeId;
      readonly condition: 'whole' | 'damaged' | 'destroyed' | 'pontoon';
    }
  | { readonly kind: 'fieldworks'; readonly hex: HexId; readonly side: Side; readonly level: 0 | 1 | 2 }
  | { readonly kind: 'control'; readonly hexes: readonly HexId[]; readonly side: Side }
  /** Hits on units of a side within `radius` of a hex, at most `hits` in all. */
  | {
      readonly kind: 'losses';
      readonly side: Side;
      readonly hex: HexId;
      readonly radius: number;
      readonly hits: number;
    }
  | { readonly kind: 'doctrine'; readonly doctrine: Doctrine }
  /** One side says that it holds a hex: drawn as a claim, never as control. */
  | { readonly kind: 'claim'; readonly side: Side; readonly hex: HexId }
  /** Rule 14.4 — tests the claim that Ukrainian units are encircled against the real supply states. */
  | { readonly kind: 'encirclementClaim'; readonly side: Side }
  /** Rule 15.3 — one ceasefire test now, with a modifier. */
  | { readonly kind: 'ceasefireTest'; readonly modifier: number }
  | { readonly kind: 'victory'; readonly side: Side; readonly points: number; readonly reason: string }
  /** Two dice: `success` on `needed` or more, `failure` below. The odds are published with the option. */
  | {
      readonly kind: 'chance';
      readonly needed: number;
      readonly success: readonly Effect[];
      readonly failure: readonly Effect[];
    };

/** When an event may happen. All that is given must hold. */
export interface EventWhen {
  /** The week in history. */
  readonly week?: number;
  /** Window for jitter and for conditions. */
  readonly from?: number;
  readonly to?: number;
  readonly condition?: Condition;
}

export type Condition =
  | { readonly kind: 'controls'; readonly side: Side; readonly hex: HexId }
  | { readonly kind: 'heldAtLeast' | 'heldBelow'; readonly km2: number }
  | { readonly kind: 'happened'; readonly event: EventId; readonly option?: string }
  | { readonly kind: 'notHappened'; readonly event: EventId; readonly option?: string }
  | { readonly kind: 'onMap'; readonly unit: UnitId }
  | { readonly kind: 'aidFrozen'; readonly dial: 'materiel' | 'intelligence' }
  | { readonly kind: 'track'; readonly track: TrackId; readonly atLeast?: number; readonly atMost?: number }
  | { readonly kind: 'contingentLosses'; readonly atLeast: number }
  /** Combat units that are cut, in these hexes when some are named. */
  | { readonly kind: 'unitsCut'; readonly side: Side; readonly atLeast: number; readonly hexes?: readonly HexId[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

export interface EventOption {
  readonly id: string;
  /** `Accept`, `Refuse`: what the button says, with the price. */
  readonly title: string;
  readonly text: string;
  readonly effects: readonly Effect[];
}

/** An event, or, when it has options, a decision of one side (rule 14). */
export interface GameEvent {
  readonly id: EventId;
  readonly title: string;
  /** ISO date in history. */
  readonly date: string;
  /** Neutral, dated, in one or two sentences: as known then. */
  readonly text: string;
  /** What became known later, if it changes the picture. */
  readonly knownLater?: string;
  /** Who says so: `according to …` for claims of a party. */
  readonly saidBy?: string;
  /** What it does in the game, in words. */
  readonly effectText: string;
  readonly source: readonly string[];
  readonly when: EventWhen;
  /** Weeks by which it may come earlier or later when the match plays with jitter. */
  readonly jitter?: number;
  /** A feature without which it is left out. */
  readonly needs?: readonly Feature[];
  readonly effects: readonly Effect[];
  readonly decision?: { readonly side: Side; readonly options: readonly EventOption[]; readonly otherwise: string };
  /** Rule 13.2 and the like: the units it is about. */
  readonly units?: readonly UnitId[];
  /** Happens again every so many weeks while its condition holds. */
  readonly repeats?: number;
}

/** Attack, support and replacement points of a side from a week on (rule 9.1); the last row that fits counts. */
export interface PointsRow {
  readonly from: number;
  readonly attack: number;
  /** By level of the materiel dial, 0 to 3, for Ukraine; one number for Russia. */
  readonly support: number | readonly [number, number, number, number];
  readonly replacements: number | readonly [number, number, number, number];
  readonly attackCap: number;
  readonly supportCap: number;
}

export interface Objective {
  readonly id: string;
  readonly side: Side;
  readonly hex: HexId;
  readonly name: string;
  readonly text: string;
}

/** A line of the victory ledger: what is measured, what a unit of it is worth, what history reached. */
export interface VictoryLine {
  readonly code:
    | 'heldHexes'
    | 'heldHexesOver'
    | 'weeksHeld'
    | 'unitsSaved'
    | 'stepsSaved'
    | 'unitsLost'
    | 'objectiveHeld'
    | 'objectiveByWeek'
    | 'troopsDiverted'
    | 'sumyOutOfRange'
    | 'sumyHexes'
    | 'prestige'
    | 'leverage'
    | 'groundRegained'
    | 'forcesTrapped'
    | 'roadSafe'
    | 'prisoners'
    | 'bridgesDown'
    | 'lossRatio'
    | 'trackAtLeast'
    | 'unitWithin'
    | 'extra';
  readonly side: Side;
  readonly points: number;
  readonly hex?: HexId;
  readonly week?: number;
  /**
   * For `heldHexesOver`: hexes up to this many count nothing. For `lossRatio`, `trackAtLeast` and `unitWithin`: the
   * ratio, the mark on the track, the distance in hexes.
   */
  readonly over?: number;
  readonly track?: TrackId;
  /** For `bridgesDown`: those that count. */
  readonly bridges?: readonly BridgeId[];
  /** Value in history, in the same measure; null where there is none. */
  readonly history: number | null;
  readonly text: string;
}

export interface VictoryRule {
  readonly lines: readonly VictoryLine[];
  /** Ukraine's points minus Russia's in history; the match is compared with it. */
  readonly historyDifference: number;
  /** Difference from history from which a result is marginal, normal, decisive. */
  readonly marginal: number;
  readonly normal: number;
  readonly decisive: number;
}

export interface BorderRule {
  /** Which units; all conditions that are given must hold. */
  readonly side: Side;
  readonly types?: readonly UnitTypeId[];
  readonly contingent?: boolean;
  /** The country that they may enter, from which week; before it never, or at `price` prestige a unit. */
  readonly into: 'UA' | 'RU';
  readonly from: number | null;
  readonly price?: number;
}

export interface Scenario {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly subtitle: string;
  readonly map: string;
  readonly layer: Layer;
  /** Features beyond those of the layer, and features left out. */
  readonly extraFeatures: readonly Feature[];
  readonly withoutFeatures: readonly Feature[];
  readonly weeks: { readonly first: number; readonly last: number; readonly optionalLast?: number };
  /** For the card. */
  readonly card: {
    readonly minutes: readonly [number, number];
    readonly level: 'first lesson' | 'easy' | 'medium' | 'hard';
    readonly age: string;
    readonly summary: string;
  };
  readonly brief: Readonly<Record<Side, { readonly task: string; readonly hints: readonly string[] }>>;
  readonly learningObjectives: readonly string[];
  readonly questions: readonly string[];
  readonly assumptions: readonly string[];
  readonly sources: readonly string[];
  readonly credits: readonly string[];
  /** Who plays first, from which week on. */
  readonly firstSide: readonly { readonly from: number; readonly side: Side }[];
  /** Hexes not controlled by the country they lie in. */
  readonly control: {
    readonly ukrainian: readonly HexId[];
    readonly russian: readonly HexId[];
    readonly contested: readonly HexId[];
  };
  readonly orderOfBattle: readonly OrderOfBattleEntry[];
  readonly points: Readonly<Record<Side, readonly PointsRow[]>>;
  /** Points in hand when the match opens, before week's income. */
  readonly start: {
    readonly attackPoints: Readonly<Record<Side, number>>;
    readonly supportPoints: Readonly<Record<Side, number>>;
    readonly tracks: Readonly<Partial<Record<TrackId, number>>>;
    readonly aid: { readonly materiel: number; readonly intelligence: number };
    readonly flags: Readonly<Partial<Record<FlagId, number>>>;
    readonly doctrine: Doctrine;
    readonly fieldworks: readonly { readonly hex: HexId; readonly side: Side; readonly level: 1 | 2 }[];
    readonly bridges: Readonly<Record<BridgeId, 'damaged' | 'destroyed' | 'pontoon'>>;
    /** Weeks in which units were already under fire, for scenarios that start in the middle. */
    readonly weeksUnderFire: Readonly<Record<UnitId, number>>;
    readonly interdictionLevel: number;
    /** Events that happened before, and in which week; a decision among them was taken as in history. */
    readonly happened?: Readonly<Record<EventId, number>>;
    /** Dials of aid that are frozen: they read 0, and return to the level given above. */
    readonly frozen?: readonly ('materiel' | 'intelligence')[];
  };
  /** Percent clear / mud / snow by month (`08`), or fixed by week. */
  readonly weather: {
    readonly months: Readonly<Record<string, readonly [number, number, number]>>;
    readonly fixed: Readonly<Record<string, Weather>>;
  };
  readonly borders: readonly BorderRule[];
  /** Events of the shared deck by id, with changes to when they happen, and the scenario's own. */
  readonly events: readonly { readonly ref: EventId; readonly week?: number; readonly jitter?: number }[];
  readonly ownEvents: readonly GameEvent[];
  readonly objectives: readonly Objective[];
  readonly victory: VictoryRule;
  /** Hexes that may be fortified for support points (the Sumy ridge), from which week. */
  readonly ridge: { readonly from: number; readonly hexes: readonly HexId[] };
}

/** What the two people agree on before a match starts. */
export interface MatchOptions {
  readonly fog: boolean;
  readonly jitter: boolean;
  /** Play to the optional last week. */
  readonly long: boolean;
  /** Events held back for the umpire to inject. */
  readonly heldEvents: readonly EventId[];
}
