/** Everything a seat can order. An order is plain data; `apply` judges it. */
import type { HexId } from './map.ts';
import type { BridgeId, Doctrine, EventId, Side, Stance, UnitId } from './state.ts';

/** Rule 8 — `path` lists the hexes entered, in order; the last is the destination. */
export interface MoveOrder {
  readonly type: 'move';
  readonly unit: UnitId;
  readonly path: readonly HexId[];
}

/** Rule 10 — `prepared` costs an attack point; `support` are support points of fire, 0-2; the first unit leads. */
export interface AttackOrder {
  readonly type: 'attack';
  readonly target: HexId;
  readonly units: readonly UnitId[];
  readonly prepared: boolean;
  readonly support: number;
}

/** Rule 10.7 — goes on after a breakthrough. */
export interface ExploitOrder {
  readonly type: 'exploit';
  readonly unit: UnitId;
  readonly path: readonly HexId[];
}

/** Rule 11 — `hex` only with `reserve`. */
export interface StanceOrder {
  readonly type: 'stance';
  readonly unit: UnitId;
  readonly stance: Stance;
  readonly hex: HexId | null;
}
/** Rule 11.5 — Ukraine's doctrine for the salient. */
export interface DoctrineOrder {
  readonly type: 'doctrine';
  readonly doctrine: Doctrine;
}
/** Rule 9.2 — lay `points` (0-2) ready for the defence of `hex`; stays until used or changed. */
export interface DefensiveSupportOrder {
  readonly type: 'defensiveSupport';
  readonly hex: HexId;
  readonly points: number;
}
/** Rule 9.3 — interdict a road hex from `unit`, or withdraw that (`on: false`). */
export interface InterdictOrder {
  readonly type: 'interdict';
  readonly unit: UnitId;
  readonly hex: HexId;
  readonly on: boolean;
}
/** Rule 7.4 — two support points a week on the Sudzha road, until withdrawn. */
export interface RoadEffortOrder {
  readonly type: 'roadEffort';
  readonly on: boolean;
}
/** Rule 9.4 — strike a bridge or pontoon. */
export interface BridgeStrikeOrder {
  readonly type: 'strikeBridge';
  readonly bridge: BridgeId;
}
/** Rule 9.5 — strike a supply source: less capacity, one attack point fewer next week. */
export interface DeepStrikeOrder {
  readonly type: 'strikeDepot';
  readonly source: string;
}
/** Rule 9.7 — glide bombs on a hex with a seen enemy unit, for this week's attack. */
export interface GlideBombOrder {
  readonly type: 'glideBombs';
  readonly hex: HexId;
}
/** Rule 9.6 — reconnaissance: sees everything within two hexes this week. */
export interface ReconnoitreOrder {
  readonly type: 'reconnoitre';
  readonly hex: HexId;
}
/** Rule 4.4 — engineers beside a destroyed bridge lay a pontoon. */
export interface PontoonOrder {
  readonly type: 'pontoon';
  readonly unit: UnitId;
  readonly bridge: BridgeId;
}
/** Rule 5.4 — spend a support point on fieldworks in a hex of the Sumy ridge. */
export interface FortifyOrder {
  readonly type: 'fortify';
  readonly hex: HexId;
}
/** Rule 7.3 — the two units (at most) that are fed first. */
export interface PriorityOrder {
  readonly type: 'priority';
  readonly units: readonly UnitId[];
}
/** Rule 14.2 — answer a decision. */
export interface DecideOrder {
  readonly type: 'decide';
  readonly decision: string;
  readonly option: string;
}
/** Rule 13.3 — call a regiment from another sector. */
export interface CallReserveOrder {
  readonly type: 'callReserve';
  readonly unit: UnitId;
}
/** Rule 13.4 — send a brigade home (it must stand in open supply, in Ukraine or on the Sudzha road). */
export interface SendHomeOrder {
  readonly type: 'sendHome';
  readonly unit: UnitId;
}
/** Rule 13.4 — commit a brigade that is at home. */
export interface CommitOrder {
  readonly type: 'commit';
  readonly unit: UnitId;
}
/** Rule 3.2 — Ukraine buys first place in the coming week. */
export interface InitiativeOrder {
  readonly type: 'takeInitiative';
}
/** Rule 14.4 — claim that enemy forces are encircled; true or not, it is tested. */
export interface ClaimOrder {
  readonly type: 'claimEncirclement';
}
/** Ends the phase; after the last phase, the side's operations. Decisions still open take their default. */
export interface EndPhaseOrder {
  readonly type: 'endPhase';
}

/** Rule 2.3 — the umpire's orders. All are on the record. */
export type UmpireOrder =
  | { readonly type: 'inject'; readonly event: EventId }
  | {
      readonly type: 'injectEffects';
      readonly title: string;
      readonly text: string;
      readonly effects: readonly unknown[];
    }
  /** The same when a later week opens: an event of the deck, or (`event` null) effects of the umpire's own. */
  | {
      readonly type: 'injectAt';
      readonly week: number;
      readonly event: EventId | null;
      readonly title: string;
      readonly text: string;
      readonly effects: readonly unknown[];
    }
  /** Withdraws what was planned, by its number. */
  | { readonly type: 'cancelInject'; readonly plan: number }
  | { readonly type: 'holdEvent'; readonly event: EventId; readonly held: boolean }
  /** Words to one side or to both; nothing of the position changes. */
  | { readonly type: 'message'; readonly to: Side | 'both'; readonly text: string }
  /** Adds seconds to the time that a side has left, or sets it. The clock is not of the rules: whoever keeps it obeys. */
  | { readonly type: 'time'; readonly side: Side; readonly how: 'add' | 'set'; readonly seconds: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'endOperations' }
  | { readonly type: 'grant'; readonly side: Side; readonly what: 'attack' | 'support'; readonly points: number }
  /** Rebuilds the state as it was before order number `to` of the record; the dice go on. Carried out by the match. */
  | { readonly type: 'rewind'; readonly to: number }
  | { readonly type: 'endMatch' }
  /** Ends the match by what the players settled, by the clock or by the umpire's word; `winner` null is a draw. */
  | { readonly type: 'settle'; readonly reason: Settlement; readonly winner: Side | null };

export const SETTLEMENTS = ['conceded', 'agreed', 'outOfTime', 'umpire'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

export type SideOrder =
  | MoveOrder
  | AttackOrder
  | ExploitOrder
  | StanceOrder
  | DoctrineOrder
  | DefensiveSupportOrder
  | InterdictOrder
  | RoadEffortOrder
  | BridgeStrikeOrder
  | DeepStrikeOrder
  | GlideBombOrder
  | ReconnoitreOrder
  | PontoonOrder
  | FortifyOrder
  | PriorityOrder
  | DecideOrder
  | CallReserveOrder
  | SendHomeOrder
  | CommitOrder
  | InitiativeOrder
  | ClaimOrder
  | EndPhaseOrder;

export type Order = SideOrder | UmpireOrder;
export type OrderType = Order['type'];
