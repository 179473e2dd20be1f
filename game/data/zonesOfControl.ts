/** Rule 6.3, 6.4 — hold radius and mopping up. */
import type { SupplyState } from '../state.ts';

/** Hexes around a unit that it holds, by its supply. A type may have a smaller maximum. */
export const HOLD_RADIUS: Record<SupplyState, number> = { open: 2, underFire: 1, cut: 0 };

/** Rule 9.8 — without shared intelligence Ukrainian units under fire hold no more than their own hex. */
export const HOLD_WITHOUT_INTELLIGENCE: Record<SupplyState, number> = { open: 2, underFire: 0, cut: 0 };

/** The greatest enclosed group that passes to the enemy at once, and by how many hexes a larger one shrinks a week. */
export const MOP_UP = { atOnce: 4, shrink: 4 } as const;
