/** How much the computer minds what. Points of the ledger, unless said otherwise. */
import type { Side } from '../state.ts';

export const WEIGHTS = {
  /** A hex of Kursk oblast is worth this at least, whatever the scenario's ledger gives for it: ground is leverage. */
  leastGround: 1,
  /** Any other hex. */
  otherGround: 0.12,
  /** The points of a place count in full in so many last weeks; before, in proportion. */
  placeWeeks: 4,
  /** Beyond the ledger: what a hit costs a side in fighting power while weeks are left. */
  power: { UA: 0.45, RU: 0.15 } satisfies Record<Side, number>,
  /** How much more than its own forces Russia counts those it strikes: it grinds down what holds, and not only empty ground. */
  hunt: { UA: 1, RU: 1.5 } satisfies Record<Side, number>,
  /** How strongly units are drawn to where most of their army is near, least and most: one blow with many. */
  mass: { least: 0.4, most: 1.5, left: 0.75 },
  /** A step of supply that runs through a hex. */
  ownTraffic: 0.14,
  enemyTraffic: 0.04,
  /** Ground that is held once, twice, three times, of its worth. */
  cover: [0.7, 0.12, 0.04, 0] as readonly number[],
  /** Ground gained that nobody will hold, or that the enemy can walk into again. */
  fleeting: 0.35,
  /** Share of the worth of a hex that the first and the second unit standing in it protect. */
  post: [0.35, 0.2] as readonly number[],
  /** What one column of good ground is worth where the enemy is near. */
  goodGround: 0.12,
  /** Leaving where one stands. */
  settled: 0.4,
  /** How strongly units are drawn to where they are needed, and what is left of it per hex away. */
  approach: 0.9,
  approachLeft: 0.86,
  /**
   * The line of supply: share of the enemy's threat that it turns on any one hex of it; most that an unheld hex is taken;
   * share of its hits that a unit loses once it is cut, with the surrender test and without.
   */
  lifeline: { force: 0.7, unheld: 0.5, lost: 0.6, lostWithoutSurrender: 0.4 },
  /** Standing beyond the range of supply, or cut off, per step. */
  underFire: 0.5,
  cut: 2.2,
  /** An attack point and a support point kept for later. */
  attackPoint: 0.55,
  supportPoint: 0.3,
  /** An attack must promise this much. */
  leastAttack: 0.15,
  /**
   * Hexes that a counter can keep against an even enemy, and how much fewer against a stronger one (power of the ratio);
   * shares of that from which Ukraine wants less, and nothing,
   * more; not in the last weeks.
   */
  stretch: { each: 3.2, from: 0.85, to: 1.05, least: 0.1, overmatch: 1.35, weeks: 4 },
  /** What is left of a threat across a border that is closed to the enemy. */
  barred: 0.1,
} as const;
