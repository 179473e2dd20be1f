/** Rule 5.4 — fieldworks. */
export const FIELDWORKS = {
  /** Weeks in place after which a level stands. */
  weeks: [
    { level: 1, weeks: 2 },
    { level: 2, weeks: 6 },
  ] as readonly { readonly level: 1 | 2; readonly weeks: number }[],
  /** Left empty, they are lost when one die shows this or less, each week. */
  lostUpTo: 2,
} as const;
