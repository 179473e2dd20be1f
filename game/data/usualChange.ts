/**
 * How the ledger usually moves, week by week, when the computer plays both sides: what the debrief of a match estimates
 * its expected result from. Written by `npm run usual`.
 */

/** Mean and standard deviation, in points of the ledger; above 0 for Ukraine. */
export type Spread = readonly [mean: number, deviation: number];

export interface UsualWeek {
  readonly week: number;
  /** Matches that came so far. */
  readonly matches: number;
  /** What the ledger moved by in this week; nothing in the one before the first. */
  readonly change: Spread;
  /** What it still moved by from the end of this week to the end of the match. */
  readonly rest: Spread;
}

export interface UsualChange {
  readonly scenario: string;
  readonly matches: number;
  /** From the one before the first. */
  readonly weeks: readonly UsualWeek[];
  /** ISO. */
  readonly date: string;
  readonly rulesVersion: number;
  /** Of the rules and the computer, and of the scenario, as they were played. */
  readonly rulesHash: string;
  readonly scenarioHash: string;
}

/** All that was measured, fetched when it is wanted. */
export const loadUsualChanges = async (): Promise<readonly UsualChange[]> =>
  (await import('./usualChange.json')).default as unknown as readonly UsualChange[];
