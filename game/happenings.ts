/**
 * What happens, as data: the log, the report, the animation and the debrief are made of these. Each has a sentence
 * in the client's catalogue. Who is told is decided where it happens (`tell` in `work.ts`).
 */
import type { Factor, PromisedChance } from './explain.ts';
import type { HexId } from './map.ts';
import type { EventId, FlagId, Side, Stance, SupplyState, TrackId, UnitId, Weather } from './state.ts';

/** A unit as the reader of the log may know it: the name is given, since the unit may be gone when it is read. */
export interface NamedUnit {
  readonly id: UnitId;
  readonly short: string;
  readonly side: Side;
}

export type RetreatGrade = 'organised' | 'mixed' | 'chaotic';

export type Happening =
  | { readonly kind: 'weekOpened'; readonly week: number; readonly weather: Weather; readonly first: Side }
  | { readonly kind: 'operationsBegan'; readonly side: Side }
  | { readonly kind: 'operationsEnded'; readonly side: Side }
  | {
      readonly kind: 'pointsReceived';
      readonly side: Side;
      readonly attack: number;
      readonly support: number;
      readonly replacements: number;
    }
  | { readonly kind: 'arrived'; readonly unit: NamedUnit; readonly hex: HexId }
  | { readonly kind: 'arrivalDelayed'; readonly unit: NamedUnit; readonly entry: string }
  | { readonly kind: 'left'; readonly unit: NamedUnit; readonly why: 'recalled' | 'sentHome' | 'refit' }
  | { readonly kind: 'called'; readonly unit: NamedUnit; readonly from: 'secondary' | 'donbas'; readonly week: number }
  | { readonly kind: 'replaced'; readonly unit: NamedUnit; readonly hits: number }
  | { readonly kind: 'recovered'; readonly unit: NamedUnit }
  | { readonly kind: 'moved'; readonly unit: NamedUnit; readonly path: readonly HexId[] }
  /** A move that ended early, because something unseen was met. */
  | {
      readonly kind: 'stopped';
      readonly unit: NamedUnit;
      readonly hex: HexId;
      readonly by: 'unit' | 'zone' | 'held' | 'bridge' | 'cost';
      readonly met: HexId | null;
    }
  | { readonly kind: 'revealed'; readonly side: Side; readonly hex: HexId; readonly unit: NamedUnit | null }
  | { readonly kind: 'roadLosses'; readonly unit: NamedUnit; readonly hex: HexId; readonly hits: number }
  | {
      readonly kind: 'overrun';
      readonly unit: NamedUnit;
      readonly by: NamedUnit;
      readonly hex: HexId;
      readonly roll: readonly number[];
      readonly removed: boolean;
    }
  | { readonly kind: 'stanceSet'; readonly unit: NamedUnit; readonly stance: Stance; readonly hex: HexId | null }
  | { readonly kind: 'doctrineSet'; readonly doctrine: string }
  | { readonly kind: 'supportLaid'; readonly hex: HexId; readonly points: number }
  | { readonly kind: 'interdicted'; readonly side: Side; readonly hex: HexId; readonly on: boolean }
  | { readonly kind: 'roadLevel'; readonly level: number; readonly was: number }
  | {
      readonly kind: 'strike';
      readonly side: Side;
      readonly target: 'bridge' | 'pontoon' | 'depot';
      readonly id: string;
      readonly roll: readonly number[];
      readonly needed: number;
      readonly hit: boolean;
    }
  | { readonly kind: 'pontoonLaid'; readonly bridge: string }
  | { readonly kind: 'glideBombs'; readonly hex: HexId }
  | { readonly kind: 'reconnoitred'; readonly hex: HexId }
  | { readonly kind: 'fieldworks'; readonly hex: HexId; readonly level: number }
  | {
      readonly kind: 'combat';
      readonly side: Side;
      readonly target: HexId;
      readonly from: readonly HexId[];
      readonly attackers: readonly NamedUnit[];
      readonly defenders: readonly NamedUnit[];
      readonly screen: boolean;
      readonly prepared: boolean;
      /** Strength ratio and final column, with every shift. */
      readonly ratio: string;
      readonly column: string;
      readonly factors: readonly Factor[];
      /** What was promised, so that the roll can be shown beside it. */
      readonly chances: readonly PromisedChance[];
      readonly roll: readonly number[];
      readonly total: number;
      readonly result: string;
      readonly attackerHits: number;
      readonly defenderHits: number;
      readonly retreat: number;
    }
  | {
      readonly kind: 'hits';
      readonly unit: NamedUnit;
      readonly hits: number;
      readonly stepsLost: number;
      readonly why: 'combat' | 'retreat' | 'cut' | 'underFire' | 'road' | 'withdrawal' | 'claim' | 'event' | 'exertion';
    }
  | {
      readonly kind: 'destroyed';
      readonly unit: NamedUnit;
      readonly hex: HexId;
      readonly why: 'combat' | 'retreat' | 'cut' | 'overrun';
    }
  | {
      readonly kind: 'retreated';
      readonly unit: NamedUnit;
      readonly path: readonly HexId[];
      readonly grade: RetreatGrade | null;
    }
  | { readonly kind: 'stood'; readonly unit: NamedUnit; readonly hex: HexId }
  | {
      readonly kind: 'withdrew';
      readonly units: readonly NamedUnit[];
      readonly from: HexId;
      readonly to: HexId;
      readonly grade: RetreatGrade;
      readonly roll: readonly number[];
      readonly factors: readonly Factor[];
    }
  | { readonly kind: 'reserveJoined'; readonly unit: NamedUnit; readonly hex: HexId }
  | { readonly kind: 'advanced'; readonly unit: NamedUnit; readonly hex: HexId }
  | {
      readonly kind: 'surrenderTest';
      readonly units: readonly NamedUnit[];
      readonly hex: HexId;
      readonly roll: readonly number[];
      readonly total: number;
      readonly outcome: 'surrendered' | 'brokeOut' | 'held';
    }
  | { readonly kind: 'surrendered'; readonly unit: NamedUnit; readonly hex: HexId }
  | { readonly kind: 'supplyChanged'; readonly unit: NamedUnit; readonly was: SupplyState; readonly now: SupplyState }
  | {
      readonly kind: 'controlChanged';
      readonly hexes: readonly HexId[];
      readonly to: Side;
      readonly how: 'entered' | 'moppedUp' | 'event';
    }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'injected'; readonly event: EventId | null; readonly title: string; readonly text: string }
  | { readonly kind: 'decisionDue'; readonly decision: string; readonly event: EventId }
  | { readonly kind: 'decided'; readonly event: EventId; readonly option: string; readonly byDefault: boolean }
  | {
      readonly kind: 'aid';
      readonly dial: 'materiel' | 'intelligence';
      readonly level: number;
      readonly frozen: boolean;
    }
  | {
      readonly kind: 'track';
      readonly track: TrackId;
      readonly change: number;
      readonly value: number;
      readonly reason: string;
    }
  | { readonly kind: 'flag'; readonly flag: FlagId; readonly value: number }
  /** Rule 14.1 — the two dice of an event or an option with published odds. */
  | {
      readonly kind: 'chance';
      readonly event: EventId | null;
      readonly roll: readonly number[];
      readonly needed: number;
      readonly success: boolean;
    }
  | { readonly kind: 'claim'; readonly side: Side; readonly units: number; readonly true: boolean }
  | { readonly kind: 'claimed'; readonly side: Side; readonly hex: HexId }
  | {
      readonly kind: 'ceasefireTest';
      readonly roll: readonly number[];
      readonly total: number;
      readonly needed: number;
      readonly agreed: boolean;
      readonly factors: readonly Factor[];
    }
  | { readonly kind: 'initiativeBought'; readonly week: number }
  | { readonly kind: 'umpire'; readonly order: string; readonly detail: string }
  /** The umpire's words; `to` says whether both sides read them. */
  | { readonly kind: 'message'; readonly to: Side | 'both'; readonly text: string }
  /** Rule 2.3 — what the umpire plans, and what it no longer plans (`on: false`). */
  | {
      readonly kind: 'planned';
      readonly week: number;
      readonly event: EventId | null;
      readonly title: string;
      readonly on: boolean;
    }
  | { readonly kind: 'time'; readonly side: Side; readonly how: 'add' | 'set'; readonly seconds: number }
  | { readonly kind: 'weekClosed'; readonly week: number; readonly heldKm2: number }
  | { readonly kind: 'matchEnded'; readonly reason: string; readonly winner: Side | null };

export type HappeningKind = Happening['kind'];
