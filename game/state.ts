/**
 * The state of a match: plain JSON that a person can read. The static map and the scenario stay out of it (referred
 * to by id and hash). What one side may not know of the other lies under `sides`, what nobody may know under
 * `secret`; everything leaves through `viewFor` (`view.ts`).
 */
import type { Feature, Layer } from './data/layers.ts';
import type { UnitTypeId } from './data/unitTypes.ts';
import type { Happening } from './happenings.ts';
import type { HexId } from './map.ts';

export const SIDES = ['UA', 'RU'] as const;
export type Side = (typeof SIDES)[number];
export const enemyOf = (side: Side): Side => (side === 'UA' ? 'RU' : 'UA');

/** `0` Ukraine, `1` Russia (commanding the North Korean contingent too), `2` the umpire, `spectator` anyone else. */
export const SEATS = ['0', '1', '2'] as const;
export type Seat = (typeof SEATS)[number];
export type Viewer = Seat | 'spectator';
export const sideOfSeat = (seat: Viewer): Side | null => (seat === '0' ? 'UA' : seat === '1' ? 'RU' : null);
export const seatOfSide = (side: Side): Seat => (side === 'UA' ? '0' : '1');

export type UnitId = string;
export type BridgeId = string;
export type EventId = string;

export const SUPPLY_STATES = ['open', 'underFire', 'cut'] as const;
export type SupplyState = (typeof SUPPLY_STATES)[number];

export const STANCES = ['hold', 'delay', 'withdraw', 'reserve'] as const;
export type Stance = (typeof STANCES)[number];

export const DOCTRINES = ['hold', 'flexible', 'withdraw'] as const;
export type Doctrine = (typeof DOCTRINES)[number];

export const WEATHERS = ['clear', 'mud', 'snow'] as const;
/** `snow` stands for snow and fog: drones see half as far, no glide bombs. */
export type Weather = (typeof WEATHERS)[number];

export const PHASES = ['orders', 'movement', 'combat', 'exploitation'] as const;
export type Phase = (typeof PHASES)[number];

/** A counter on the map. The optional fields are absent while they say nothing: false or null mean the same. */
export interface Unit {
  readonly id: UnitId;
  readonly side: Side;
  readonly type: UnitTypeId;
  /** Full name, `95th Air Assault Brigade`. */
  readonly name: string;
  /** Name on the counter, 12 characters at most, `95 Air Aslt`. */
  readonly short: string;
  /** Rule 5 — 1 border guard or conscripts … 5 elite or specialist. */
  readonly quality: number;
  /** Rule 12 — the North Korean contingent: never outside Russia, attacks in mass, learns. */
  readonly contingent?: boolean;
  /** Full steps; a step is 500-700 people. */
  readonly maxSteps: number;
  /** Hits left, two to a step; an odd number is a worn unit. Steps are hits ÷ 2, rounded up. */
  readonly hits: number;
  readonly hex: HexId;
  /** As last traced: when the side's operations began. */
  readonly supply: SupplyState;
  /** Weeks in a row that it was not open, and that it was cut. */
  readonly weeksNotOpen: number;
  readonly weeksCut: number;
  /** Rule 12.4 — the hex of an unseen enemy that its last trace of supply met, for the explanation. */
  readonly unseenCause?: HexId | null;
  readonly stance: Stance;
  /** Rule 11.4 — for stance `reserve`: the hex whose defence it joins. */
  readonly reserveHex?: HexId | null;
  /** Week in which the present stance was ordered. */
  readonly stanceSince: number;
  /** Weeks in the same hex, for fieldworks. */
  readonly weeksInPlace: number;
  /** Quarter movement points spent in these operations. */
  readonly spent: number;
  readonly attacked?: boolean;
  readonly attackedLastWeek?: boolean;
  /** It was attacked this week. */
  readonly defended?: boolean;
  /** Rule 10.7 — hexes that it may still go on after a breakthrough, 0 for none. */
  readonly exploit: number;
  /** Rule 11.6 — lost its vehicles in a chaotic retreat: moves on foot until refitted. */
  readonly onFoot?: boolean;
  /** Rule 12 — out of the line until this week; in it when absent. */
  readonly refitUntil?: number | null;
  /** Rule 7.3 — fed first. */
  readonly priority?: boolean;
  /** In a view: known only from afar; stance, supply, hits are assumed (full, open, hold). Absent on one's own. */
  readonly seenFromAfar?: true;
}

/** What is kept of a unit while it is not on the map: it comes on rested, in supply and with nothing done. */
export type ReserveUnit = Pick<
  Unit,
  'id' | 'side' | 'type' | 'name' | 'short' | 'quality' | 'contingent' | 'maxSteps' | 'hits' | 'stance' | 'stanceSince'
>;

/** A unit that is not on the map: due by the schedule, at another sector, at home, refitting, or destroyed. */
export interface OffMapUnit {
  readonly unit: ReserveUnit;
  readonly where:
    | 'schedule'
    | 'secondary'
    | 'donbas'
    | 'called'
    | 'home'
    | 'refit'
    | 'destroyed'
    | 'surrendered'
    | 'withdrawn';
  /** Week in which it comes on, null when nothing is fixed. */
  readonly week: number | null;
  /** Entry point id; absent for the side's first. */
  readonly entry?: string | null;
  /** Hex in which it comes on if free, before the entry point is tried; absent for none. */
  readonly hex?: HexId | null;
}

export interface Fieldwork {
  readonly side: Side;
  readonly level: 1 | 2;
}

/** Rule 9.3 — a road hex under interdiction, kept up week by week until withdrawn. */
export interface Interdiction {
  readonly side: Side;
  readonly hex: HexId;
  readonly unit: UnitId;
}

/** Rule 7.4 — one reason for the interdiction level of the Sudzha road. */
export interface RoadCause {
  readonly code:
    | 'guns'
    | 'sverdlikovo'
    | 'rubikon'
    | 'materielFrozen'
    | 'russianEffort'
    | 'weather'
    | 'ukrainianEffort'
    | 'bridgeDown'
    | 'start';
  readonly change: number;
  /** The unit meant, null where none is or where this seat does not know it. */
  readonly unit: UnitId | null;
  readonly hex: HexId | null;
}

export interface AidDial {
  readonly level: number;
  readonly frozen: boolean;
  /** The level to which it returns. */
  readonly normal: number;
}

export const TRACK_IDS = [
  'donbasPressure',
  'prestige',
  'overStretch',
  'clock',
  'leverage',
  'sumyUnderFire',
  'credibilityUA',
  'credibilityRU',
] as const;
export type TrackId = (typeof TRACK_IDS)[number];
export type Tracks = Readonly<Record<TrackId, number>>;

/** Named switches and counters that events set and rules read. The value is the last week in force, or a count. */
export const FLAG_IDS = [
  'surprise', // week 1: no zones of control, no hold for Russia
  'generalOffensive', // attack points, four attackers, aircraft
  'longRangeStrikes', // Ukraine may strike depots and entry points
  'glideBombs', // strength of Russian aircraft: 1, or 2 at full weight
  'borderOpen', // Russian units may enter Sumy oblast
  'visit', // Russian attacks +1 column this week
  'preparedOffensive', // the same: brigades that were brought up for one blow
  'surrenderCall', // the call to lay down arms is out
  'pipelineRaid', // Ukrainian withdrawals near Sudzha suffer
  'roadBridgesBlown',
  'killZone', // attacks across open ground lose one hit more
  'fibreOptic', // drones that electronic warfare does not weaken
  'ceasefireOffer', // 1 proposed, 2 accepted by Ukraine, 3 by both
  'contingentExperience',
  'contingentAttacks',
  'bonusAttackPointsUA',
  'bonusAttackPointsRU',
] as const;
export type FlagId = (typeof FLAG_IDS)[number];

/** Flags that count something; all others are switches, whose value is the last week in force (99: for good). */
export const COUNT_FLAGS: readonly FlagId[] = [
  'glideBombs',
  'ceasefireOffer',
  'contingentExperience',
  'contingentAttacks',
  'bonusAttackPointsUA',
  'bonusAttackPointsRU',
];

/** A switch that is in force, or a count above 0. Switches that ran out are taken away when a week opens. */
export const flagOn = (position: Pick<Position, 'flags' | 'week'>, flag: FlagId): boolean => {
  const value = position.flags[flag] ?? 0;
  return COUNT_FLAGS.includes(flag) ? value > 0 : value >= position.week;
};

/** What the rules of the map read; `GameState` and `View` both have it, so every rule runs on either. */
export interface Position {
  readonly rulesVersion: number;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly map: { readonly id: string; readonly hash: string };
  readonly layer: Layer;
  readonly features: readonly Feature[];
  /** Week of the campaign: 1 is 6-12 August 2024. */
  readonly week: number;
  readonly lastWeek: number;
  readonly weather: Weather;
  /** Whose operations and which phase; `first` plays first this week. */
  readonly turn: { readonly side: Side; readonly phase: Phase; readonly first: Side; readonly paused: boolean };
  /** Who controls each hex: a row of the map per string, `U` or `R` per hex. */
  readonly control: readonly string[];
  readonly units: Readonly<Record<UnitId, Unit>>;
  readonly fieldworks: Readonly<Record<HexId, Fieldwork>>;
  /** Only bridges that are not whole. A pontoon stands where the bridge is down. */
  readonly bridges: Readonly<Record<BridgeId, 'damaged' | 'destroyed' | 'pontoon'>>;
  readonly interdictions: readonly Interdiction[];
  /** Rule 9.5 — supply sources that were hit, and the week in which they give less. */
  readonly depots?: Readonly<Record<string, number>>;
  /** Rule 7.4 — interdiction of the Sudzha road, 0 to 5, set when the week opens, and why. */
  readonly road: { readonly level: number; readonly causes: readonly RoadCause[] };
  readonly aid: { readonly materiel: AidDial; readonly intelligence: AidDial };
  readonly tracks: Tracks;
  readonly flags: Readonly<Partial<Record<FlagId, number>>>;
  readonly result: MatchResult | null;
}

export interface MatchResult {
  readonly winner: Side | null;
  /** `grade` in words of the scenario: decisive, marginal, draw. */
  readonly grade: 'decisive' | 'normal' | 'marginal' | 'draw';
  readonly reason: 'lastWeek' | 'ceasefire' | 'umpire' | 'conceded' | 'agreed' | 'outOfTime';
  readonly week: number;
  readonly points: Readonly<Record<Side, number>>;
}

/** One line of the victory ledger (rule 15). */
export interface LedgerLine {
  readonly side: Side;
  readonly code: string;
  /** What was measured, and what history's value was, null where there is none. */
  readonly value: number;
  readonly history: number | null;
  readonly points: number;
}

/** A decision that a side still has to take (rule 14.2). Left alone, `otherwise` is taken. */
export interface PendingDecision {
  readonly id: string;
  readonly event: EventId;
  readonly options: readonly string[];
  readonly otherwise: string;
  /** Units the decision is about. */
  readonly units: readonly UnitId[];
}

/** Rule 12.3 — an enemy that was seen or met and is not seen now. */
export interface Contact {
  readonly hex: HexId;
  readonly week: number;
  /** Known from the time it was seen; null for one that was only met. */
  readonly unit: UnitId | null;
  readonly short: string | null;
  readonly type: UnitTypeId | null;
}

/** What one side knows, holds and has ordered; the other side is never told. */
export interface SideState {
  readonly attackPoints: number;
  readonly supportPoints: number;
  readonly replacements: number;
  /** Rule 11.5 — only Ukraine's is read. */
  readonly doctrine: Doctrine;
  readonly doctrineSince: number;
  /** Rule 9.2 — support points laid ready for the defence of a hex. */
  readonly defensiveSupport: Readonly<Record<HexId, number>>;
  /** Rule 7.4 — spends two support points a week on the Sudzha road (Russia raises, Ukraine lowers its level). */
  readonly roadEffort: boolean;
  /** Rule 9.6 — hexes reconnoitred this week. */
  readonly reconnoitred: readonly HexId[];
  /** Strikes made this week, by target, so that none is struck twice. */
  readonly struck: readonly string[];
  readonly glideBombs: readonly HexId[];
  readonly pool: Readonly<Record<UnitId, OffMapUnit>>;
  readonly decisions: readonly PendingDecision[];
  readonly decided: Readonly<Record<string, string>>;
  /** Rule 3.2 — first place bought: how often, and for the coming week. */
  readonly initiative: { readonly bought: number; readonly nextWeek: boolean };
  /** Rule 13.3 — last week in which a regiment was called from the Donbas; the encirclement claim likewise. */
  readonly lastCall: number | null;
  readonly lastClaim: number | null;
  /** Under fog: control as last known (rows as in `control`), and contacts. Null without fog. */
  readonly known: { readonly control: readonly string[]; readonly contacts: readonly Contact[] } | null;
  /** Steps lost so far; those of them that the enemy saw; those of the contingent. */
  readonly stepsLost: number;
  readonly stepsSeen: number;
  readonly contingentStepsLost: number;
}

/** Numbers of units by state of supply, in the order of `SUPPLY_STATES`. */
export type SupplyCount = readonly [open: number, underFire: number, cut: number];

/** One row of history a week (rule 3.4), kept short since a match has many. */
export interface WeekRow {
  readonly week: number;
  readonly heldKm2: number;
  readonly sumyKm2: number;
  /** Held area as each side knew it; equal to the truth without fog. */
  readonly knownKm2: Readonly<Record<Side, number>>;
  readonly stepsLost: Readonly<Record<Side, number>>;
  /** Of these, the losses that the enemy saw: in combat, retreat and surrender. */
  readonly stepsSeen: Readonly<Record<Side, number>>;
  /** Absent for none. */
  readonly contingentStepsLost?: number;
  /** How many units were in open supply, under fire and cut. */
  readonly supply: Readonly<Record<Side, SupplyCount>>;
  readonly interdiction: number;
  readonly aid: readonly [materiel: number, intelligence: number];
  /** In the order of `TRACK_IDS`; empty where the layer has no tracks. */
  readonly tracks: readonly number[];
  /** Who controlled each objective of the scenario, in its order, when the week closed: `U` or `R`. */
  readonly objectives: string;
}

/** Something that happened, and who is entitled to know it. */
export interface LogEntry {
  readonly week: number;
  /** Whose operations it happened in, null between operations. */
  readonly during: Side | null;
  readonly to: Side | 'both' | 'umpire';
  readonly what: Happening;
}

export interface EventStatus {
  /** Week in which it is due, jitter included; absent when only its condition decides, and when it is over. */
  readonly week?: number;
  /** The umpire holds it back. */
  readonly held?: true;
  /** Week in which it happened last; absent before it did. */
  readonly happened?: number;
}

/** Something that the umpire lets happen when a week opens: an event of the deck, or (`event` null) effects. */
export interface PlannedInject {
  /** Counts up in a match. */
  readonly n: number;
  readonly week: number;
  readonly event: EventId | null;
  readonly title: string;
  readonly text: string;
  readonly effects: readonly unknown[];
}

export interface GameState extends Position {
  readonly sides: Readonly<Record<Side, SideState>>;
  readonly secret: {
    /** Bytes of the dice stream used so far. */
    readonly diceUsed: number;
    /** The deck: every event of the scenario and when it is due. */
    readonly deck: Readonly<Record<EventId, EventStatus>>;
    /** Rule 2.3 — what the umpire lets happen in later weeks; absent where nothing was ever planned. */
    readonly planned?: readonly PlannedInject[];
  };
  /**
   * What each side and both were told last, and of what came before only what is still looked at: claims of the last two
   * weeks, and what stopped moves of these operations. The whole log comes out again when the record is re-run.
   */
  readonly log: readonly LogEntry[];
  readonly history: readonly WeekRow[];
  /** Set when the match is over. */
  readonly ledger: readonly LedgerLine[];
}

/**
 * What one person may know, and all that leaves the truth. Units of the enemy that are not seen are absent; the other
 * side's `sides` entry is absent; the log holds what this viewer is entitled to.
 */
export interface View extends Position {
  readonly viewer: Viewer;
  readonly side: Side | null;
  readonly sides: Readonly<Partial<Record<Side, SideState>>>;
  readonly contacts: readonly Contact[];
  /** Hexes that this viewer sees now (ids), null when everything is seen. */
  readonly seen: readonly HexId[] | null;
  readonly log: readonly LogEntry[];
  readonly history: readonly WeekRow[];
  readonly events: readonly { readonly id: EventId; readonly week: number }[];
  readonly ledger: readonly LedgerLine[];
  /** What is still to come, for the umpire alone. */
  readonly toCome?: {
    readonly deck: Readonly<Record<EventId, EventStatus>>;
    readonly planned: readonly PlannedInject[];
  };
}

export const stepsOf = (unit: Pick<Unit, 'hits'>): number => Math.ceil(unit.hits / 2);
export const isWorn = (unit: Pick<Unit, 'hits'>): boolean => unit.hits % 2 === 1;
export const hasFeature = (position: Pick<Position, 'features'>, feature: Feature): boolean =>
  position.features.includes(feature);

/** A side in typed arrays. */
export const SIDE_CODE: Readonly<Record<Side, 0 | 1>> = { UA: 0, RU: 1 };
