/** Rule 7.6 — what weeks out of supply do to a unit, and how it recovers. */
export const ATTRITION = {
  /** Weeks under fire in a row from which a unit wears down: a hit when one die shows this or less. */
  underFire: { fromWeek: 2, upTo: 2, hits: 1 },
  /** Weeks cut from which a unit loses hits (without the surrender test), or tests. */
  cut: { fromWeek: 2, hits: 2 },
  /** Two dice + quality − weeks cut − 1 if the call is out: surrenders up to, breaks out up to, else holds. */
  test: { call: -1, surrendersTo: 5, breaksOutTo: 8, breakOutHits: 2, breakOutDistance: 2, holdHits: 1 },
} as const;
