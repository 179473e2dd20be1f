/** Rule 15.3 — the test of a ceasefire when a week closes. */
export const CEASEFIRE = {
  /** Tested each week from this reading of the negotiation clock. */
  clock: 8,
  needed: 11,
  /** Russia is winning: it holds much more than `weeks` ago (Ukrainian-held area below `share` of then). */
  winning: { weeks: 4, share: 0.8, modifier: -2 },
  /** Ukrainian units that are cut. */
  isolated: -1,
  /** Russian prestige of `from` or more: nothing to gain from stopping. */
  prestige: { from: 3, modifier: -1 },
  /** Both sides accepted: nothing to test. */
  agreed: 3,
} as const;
