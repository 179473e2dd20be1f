/** Rule 4 — what terrain is called and what cannot be entered. Costs are with the chapters that charge them. */
import type { Terrain } from '../map.ts';

export interface TerrainKind {
  readonly impassable: boolean;
  /** Houses to fight from. */
  readonly builtUp: boolean;
  /** Frozen ground is like open ground. */
  readonly freezes: boolean;
}

export const TERRAIN_KINDS: Record<Terrain, TerrainKind> = {
  open: { impassable: false, builtUp: false, freezes: false },
  forest: { impassable: false, builtUp: false, freezes: false },
  marsh: { impassable: false, builtUp: false, freezes: true },
  village: { impassable: false, builtUp: false, freezes: false },
  town: { impassable: false, builtUp: true, freezes: false },
  city: { impassable: false, builtUp: true, freezes: false },
  lake: { impassable: true, builtUp: false, freezes: false },
};
