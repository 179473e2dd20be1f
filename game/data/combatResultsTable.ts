/**
 * Rule 10.5 — the combat results table, as a ladder: two dice plus the value of the column give a rung. One ladder for
 * all columns makes the table monotonic: a better column or a better roll is never worse for the attacker.
 */

/** One rung of the ladder: hits on each side, hexes of retreat of the defender. */
export interface CombatResult {
  /** What the table calls it, `A1 D1 R1`. */
  readonly name: string;
  readonly attackerHits: number;
  readonly defenderHits: number;
  readonly retreat: number;
  readonly breakthrough: boolean;
}

/** Columns from the worst odds to the best. `attack` : `defence` is the least ratio that reaches the column. */
export const COLUMNS = [
  { name: '1:3', attack: 1, defence: 3, value: -3 },
  { name: '1:2', attack: 1, defence: 2, value: -1 },
  { name: '1:1', attack: 1, defence: 1, value: 0 },
  { name: '3:2', attack: 3, defence: 2, value: 1 },
  { name: '2:1', attack: 2, defence: 1, value: 2 },
  { name: '3:1', attack: 3, defence: 1, value: 4 },
  { name: '4:1', attack: 4, defence: 1, value: 5 },
  { name: '5:1', attack: 5, defence: 1, value: 6 },
  { name: '6:1', attack: 6, defence: 1, value: 7 },
] as const;

/** Rungs from the lowest; `upTo` is the greatest roll + value that still gives this result. */
export const LADDER: readonly (CombatResult & { readonly upTo: number })[] = [
  { upTo: 3, name: 'A2', attackerHits: 2, defenderHits: 0, retreat: 0, breakthrough: false },
  { upTo: 6, name: 'A1', attackerHits: 1, defenderHits: 0, retreat: 0, breakthrough: false },
  { upTo: 9, name: 'A1 D1', attackerHits: 1, defenderHits: 1, retreat: 0, breakthrough: false },
  { upTo: 11, name: 'A1 D1 R1', attackerHits: 1, defenderHits: 1, retreat: 1, breakthrough: false },
  { upTo: 13, name: 'D1 R1', attackerHits: 0, defenderHits: 1, retreat: 1, breakthrough: false },
  { upTo: 17, name: 'D2 R2', attackerHits: 0, defenderHits: 2, retreat: 2, breakthrough: false },
  { upTo: 99, name: 'D3 R3 B', attackerHits: 0, defenderHits: 3, retreat: 3, breakthrough: true },
];
