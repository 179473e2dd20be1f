/** Rule 14 — numbers of events that are not in the deck. */

/** Rule 14.4 — the claim that enemy forces are encircled, tested against the real lines of supply. */
export const ENCIRCLEMENT_CLAIM = {
  /** Weeks between two claims of a side. */
  between: 4,
  /** True: each unit that is really cut takes a hit; prestige for Russia, credibility for Ukraine. */
  hits: 1,
  gain: 1,
  /** False: credibility of the side that claimed. */
  loss: -1,
  /** With less credibility than this a claim has no effect on the enemy's units. */
  believed: 2,
} as const;

/** A switch that stays on for good. */
export const FOR_GOOD = 99;

/** Rule 13.2 — recall: the event whose text and options it takes, by side; the decision's id is prefix and unit. */
export const RECALL = { event: { UA: 'recall-ukraine', RU: 'recall-russia' }, prefix: 'recall-' } as const;
