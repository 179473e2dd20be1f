/** Rule 13 — points, replacements, reserves, first place in the week. */
import type { UnitTypeId } from './unitTypes.ts';

/** Rule 9.1 — attack points of the general offensive, instead of the week's row. */
export const GENERAL_OFFENSIVE = { attack: 12, cap: 12 } as const;

/** Rule 12.6 — attack points more a week for Russia while a brigade of the contingent stands in the line. */
export const CONTINGENT_ATTACK = 1;

/** Rule 13.5 — share of the replacements by over-stretch, in quarters: the last row that fits. */
export const REPLACEMENT_QUARTERS = [
  { from: 0, quarters: 4 },
  { from: 7, quarters: 2 },
  { from: 9, quarters: 0 },
] as const;

/** Rule 15.1 — relief in the Donbas: hits of replacements more for Ukraine at this pressure or less. */
export const RELIEF = { pressure: 2, hits: 2 } as const;

/** Rule 13.5 — hits that one unit may take in a week. */
export const REPLACED_AT_MOST = 2;

/** Rule 13.6 — every second destroyed Russian regiment is raised again. */
export const RAISED_AGAIN: {
  readonly weeks: number;
  readonly hits: number;
  readonly entry: string;
  readonly never: readonly UnitTypeId[];
} = {
  weeks: 4,
  hits: 2,
  entry: 'lgov',
  never: ['borderGuard', 'conscripts', 'drone', 'artillery', 'engineers'],
};

/** Rule 13.3 — regiments from other sectors. Secondary: pressure 1 less for every third; Donbas: at a price each. */
export const CALL = {
  secondary: { weeks: 1, pressureEvery: 3, pressure: -1, prestige: 0, between: 0 },
  donbas: { weeks: 3, pressureEvery: 1, pressure: -1, prestige: -1, between: 2 },
} as const;

/**
 * Rule 13.4 — a brigade sent home from Kursk oblast or near to it, a brigade committed: over-stretch. Weeks until one
 * that is committed arrives, until one that was sent home may be committed again, and between two commitments.
 */
export const ROTATION = { home: -1, commit: 1, weeks: 1, rest: 4, between: 1 } as const;

/** Rule 13.4 — these stay where they are. */
export const NOT_ROTATED: readonly UnitTypeId[] = ['borderGuard', 'territorial'];

/** Rule 3.2 — first place in the coming week: how often, and its price in support points. */
export const INITIATIVE = { times: 2, support: 2 } as const;

/** Rule 12.5 — refit of the contingent: hits that each brigade regains, experience that it has afterwards. */
export const CONTINGENT_REFIT = { hits: 2, experience: 2 } as const;

/** Rule 13.1 — how far from its entry point a unit may come on when there is no room. */
export const ENTRY_RADIUS = 3;
