/** Explanations are records returned by the rules themselves; the client only turns them into sentences. */
import type { HexId } from './map.ts';
import type { BridgeId, Side, SupplyState, UnitId } from './state.ts';

/** One reason with its weight: a column shift, a modifier of a roll, a score. `data` is what its sentence needs. */
export interface Factor {
  readonly code: string;
  readonly value: number;
  /** Rule number, `10.4`. */
  readonly rule: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A movement path with what it costs; quarter points. */
export interface Reach {
  readonly hex: HexId;
  readonly cost: number;
  readonly left: number;
  readonly path: readonly HexId[];
  /** Enters an enemy zone of control and stops there. */
  readonly stops: boolean;
  /** Hexes of the path that are under interdiction (each may cost a hit). */
  readonly risky: readonly HexId[];
  /** The order reveals something or rolls dice, so that it may not be taken back. */
  readonly final: boolean;
}

/** A result of combat and its exact probability. */
export interface OutcomeChance {
  readonly result: string;
  readonly attackerHits: number;
  readonly defenderHits: number;
  readonly retreat: number;
  readonly breakthrough: boolean;
  /** In 36ths. */
  readonly ways: number;
}

/** A chance as the log keeps it: result, attacker's hits, defender's hits, hexes of retreat, ways of 36. */
export type PromisedChance = readonly [
  result: string,
  attackerHits: number,
  defenderHits: number,
  retreat: number,
  ways: number,
];

/** Rule 10 — all that can be known of an attack before it is ordered. */
export interface CombatPreview {
  readonly target: HexId;
  readonly attackers: readonly UnitId[];
  readonly defenders: readonly UnitId[];
  readonly screen: boolean;
  /** In points, after halving and rivers; fractions of a sixteenth are exact. */
  readonly attackStrength: number;
  readonly defenceStrength: number;
  /** Column by the ratio alone, and after all shifts (`3:2`, `2:1` …). */
  readonly ratio: string;
  readonly column: string;
  readonly columnIndex: number;
  readonly factors: readonly Factor[];
  readonly chances: readonly OutcomeChance[];
  /** In 36ths: the ground is taken. */
  readonly groundTaken: number;
  /** The same with the most defensive support and reserve that could be there; null when nothing can be hidden. */
  readonly atWorst: {
    readonly column: string;
    readonly chances: readonly OutcomeChance[];
    readonly groundTaken: number;
  } | null;
}

/** One cause why a unit's supply is not open. Removing all causes named restores it; removing fewer does not. */
export type SupplyCause =
  | { readonly kind: 'enemyHex'; readonly hex: HexId }
  | { readonly kind: 'bridge'; readonly bridge: BridgeId; readonly hex: HexId }
  /** A major river between two hexes that never had a bridge. */
  | { readonly kind: 'river'; readonly from: HexId; readonly to: HexId }
  /** Rule 7.5 — Russian lines of supply do not cross the border yet; `hex` is the first beyond it. */
  | { readonly kind: 'border'; readonly hex: HexId }
  | { readonly kind: 'zone'; readonly hex: HexId; readonly units: readonly UnitId[] }
  | { readonly kind: 'interdicted'; readonly hex: HexId }
  | { readonly kind: 'range'; readonly cost: number; readonly range: number }
  /** `level` is the road's, null for a source of its own. */
  | {
      readonly kind: 'capacity';
      readonly source: string;
      readonly fed: number;
      readonly wanted: number;
      readonly level: number | null;
    }
  /** Only known from the truth: an enemy that this seat does not see. */
  | { readonly kind: 'unseen'; readonly near: HexId };

/** Rule 7 — the line of supply of one unit, and why it is not open. */
export interface SupplyLine {
  readonly unit: UnitId;
  readonly side: Side;
  readonly state: SupplyState;
  /** Source that feeds it, null when cut. */
  readonly source: string | null;
  /** From the source to the unit, the cheapest line; empty when cut. */
  readonly path: readonly HexId[];
  /** Cost in quarters of a main-road hex's double… whole supply points ×4. */
  readonly cost: number;
  readonly causes: readonly SupplyCause[];
}
