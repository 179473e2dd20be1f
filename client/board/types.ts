/** What the board is given. It knows no rules: everything is a hex, a path or a number that is to be shown. */
import type { UNIT_TYPES, UnitTypeId } from '../../game/data/unitTypes.ts';
import type { HexId } from '../../game/map.ts';
import type { BridgeId, Fieldwork, Side, Stance, SupplyState, UnitId } from '../../game/state.ts';

export type SymbolId = (typeof UNIT_TYPES)[UnitTypeId]['symbol'];

/** A counter as it is drawn. Two models with the same values draw the same counter. */
export interface CounterModel {
  readonly id: UnitId;
  readonly hex: HexId;
  readonly side: Side;
  readonly contingent: boolean;
  /** Two letters for the side, `UA`, `RU`, `KP`; a setting may turn them into others. */
  readonly letters: string;
  readonly symbol: SymbolId;
  /** Number of the formation, four letters at most. */
  readonly number: string;
  /** Name on the counter, 12 letters at most. */
  readonly short: string;
  /** Strength now, supply counted in; null for a support unit or when it is not known. */
  readonly strength: number | null;
  readonly steps: number;
  readonly maxSteps: number;
  /** The last step left is worn. */
  readonly worn: boolean;
  readonly supply: SupplyState;
  readonly stance: Stance;
  /** The stance is the usual one: below the close level it is not shown. */
  readonly usualStance: boolean;
  readonly moved: boolean;
  /** Movement points left and allowance, null when not known. */
  readonly movement: readonly [left: number, of: number] | null;
  /** In a view: known only from afar. */
  readonly afar: boolean;
}

export interface ContactModel {
  readonly hex: HexId;
  /** Age, as text: `2 wk`. */
  readonly age: string;
}

/** Ground held, for history's front of a week (hexes by id). */
export interface Ground {
  /** Held by Ukraine in Russia, the contested among them too. */
  readonly held: readonly HexId[];
  readonly contested: readonly HexId[];
  readonly disputed: readonly HexId[];
  /** Held by Russia in Ukraine. */
  readonly heldByRussia: readonly HexId[];
}

export interface BoardPosition {
  /** Rows of `U` and `R`. */
  readonly control: readonly string[];
  /** Control a week ago, for the ghost of the front; null for none. */
  readonly lastWeek: readonly string[] | null;
  readonly units: readonly CounterModel[];
  readonly contacts: readonly ContactModel[];
  readonly fieldworks: Readonly<Record<HexId, Fieldwork>>;
  readonly bridges: Readonly<Record<BridgeId, 'damaged' | 'destroyed' | 'pontoon'>>;
  readonly interdictions: readonly { readonly hex: HexId; readonly side: Side }[];
  readonly objectives: readonly HexId[];
  readonly history: Ground | null;
  /** Claims that nobody has confirmed, each a group of hexes. */
  readonly claims: readonly (readonly HexId[])[];
  /** Shown by the overlays `zones` and `threats`; null while not asked for. */
  readonly zones: Readonly<Record<Side, { readonly zone: readonly HexId[]; readonly hold: readonly HexId[] }>> | null;
  readonly threats: readonly HexId[] | null;
}

export interface Overlays {
  readonly supply: boolean;
  readonly zones: boolean;
  readonly control: boolean;
  readonly threats: boolean;
  readonly fieldworks: boolean;
  readonly labels: boolean;
  readonly history: boolean;
}

export interface ReachMark {
  readonly hex: HexId;
  /** What stands on the cost chip; null for none. */
  readonly chip: string | null;
  /** The move ends here: an enemy zone of control. */
  readonly stops: boolean;
}

export interface SupplyPath {
  readonly side: Side;
  /** From the source to the unit. */
  readonly path: readonly HexId[];
  readonly state: SupplyState;
  readonly interdicted: readonly HexId[];
  /** The first hex of the path that supply does not reach; null when it reaches the end. */
  readonly breakAt: HexId | null;
}

export interface ArrowMark {
  readonly kind: 'move' | 'attack' | 'retreat';
  /** Not an order yet: dashed. */
  readonly planned?: boolean;
  /** Null for the order that is being given now. */
  readonly side: Side | null;
  readonly path: readonly HexId[];
}

export interface Selection {
  readonly unit: UnitId | null;
  /** Chosen along with it. */
  readonly group: readonly UnitId[];
  readonly hex: HexId | null;
  /** The hex cursor of the keyboard; null while it is not shown. */
  readonly cursor: HexId | null;
  readonly reach: readonly ReachMark[];
  /** Hexes that can be attacked. */
  readonly targets: readonly HexId[];
  /** The hex that the order is about. */
  readonly aim: HexId | null;
  readonly supplyLine: SupplyPath | null;
  readonly arrows: readonly ArrowMark[];
  readonly changed: readonly HexId[];
}

export type HexEvent = 'point' | 'choose' | 'menu';

/** How a hex was chosen: by finger or pen, and with which keys held (`ctrl` is the command key on a Mac). */
export interface Press {
  readonly isTouch: boolean;
  readonly shift: boolean;
  readonly ctrl: boolean;
}
export const PLAIN_PRESS: Press = { isTouch: false, shift: false, ctrl: false };

/** Part of the map that the window shows, in map kilometres, and pixels to a kilometre. */
export interface Looking {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** Text on the map that is neither a place nor a river: the countries. */
export interface AreaName {
  readonly text: string;
  readonly lon: number;
  readonly lat: number;
}

export interface BoardHandle {
  /** Shows these hexes with two around them; without hexes the whole map. */
  fit(hexes?: readonly HexId[], hexPx?: number): void;
  centreOn(hex: HexId): void;
  /** Moves the map only if the hex is not well inside the window. */
  reveal(hex: HexId): void;
  zoomBy(factor: number): void;
  /** Pixels. */
  pan(dx: number, dy: number): void;
  /** Centre of a hex in the window's pixels; null for a hex that is not on the map. */
  hexCentre(hex: HexId): { readonly x: number; readonly y: number } | null;
  focus(): void;
  looking(): Looking & { readonly width: number; readonly height: number };
  lookAt(x: number, y: number): void;
  /** Called in every frame in which the view changed. */
  onMove(listener: () => void): () => void;
}
