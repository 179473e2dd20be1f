/** Rule 15 — areas and the measures of the ledger. */
import type { HexId } from '../map.ts';

/** Kursk-oblast hexes west of this column and from this row on south are Glushkovo district, counted apart. */
export const GLUSHKOVO = { belowColumn: 10, fromRow: 10 } as const;

/** A hex-week is small: the ledger counts hundreds of them. */
export const HEX_WEEKS = 100;

/** Rule 15.4 — what counts as saved of a step, in halves: open or at home, under fire abroad, cut. */
export const SAVED_HALVES = { safe: 2, underFire: 1, cut: 0 } as const;

/** Rule 15.4 — a brigade counts as brought out from this many steps. */
export const UNIT_SAVED_STEPS = 2;

/** Rule 15.6 — Sumy is out of range the more, the lower its track stands below this. */
export const SUMY_IN_RANGE = 6;

/** The road is safe while no enemy unit is so near to the hex. */
export const ROAD_SAFE_DISTANCE = 1;

export const SUDZHA: HexId = '1615';
