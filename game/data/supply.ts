/** Rule 7 — what a line of supply costs, how far it reaches, how much it carries. Costs in quarter points. */
import type { Terrain } from '../map.ts';

/** Into a hex along a main or secondary road, or off the road by terrain. */
export const SUPPLY_COST = {
  mainRoad: 2,
  secondaryRoad: 4,
  terrain: { open: 4, village: 4, town: 4, city: 4, forest: 8, marsh: 12, lake: 0 } satisfies Record<Terrain, number>,
  /** Off the road in mud: times 3/2. */
  mud: [3, 2],
  minorRiver: 2,
  /** An enemy zone of control on a hex without a unit of one's own. */
  zone: 8,
} as const;

/** The greatest cost at which supply is open. */
export const OPEN_RANGE = 44;

export interface InterdictionRow {
  /** Week from which it applies. */
  readonly from: number;
  /** Added to the cost of an interdicted hex. */
  readonly cost: number;
  /** Hexes from a drone or artillery unit within which it puts the Sudzha road under fire. */
  readonly range: number;
}

/** Rule 7.4 — interdiction by week; the last row that has begun counts. */
export const INTERDICTION: readonly InterdictionRow[] = [
  { from: 1, cost: 2, range: 2 },
  { from: 20, cost: 2, range: 3 },
  // Six hexes of the road are within range of Sverdlikovo: with these 4.5 points Sudzha lies at 9.5, as measured for
  // weeks 23 and on, and what stands north of it is at the end of its reach. Two points a hex would put even Sudzha
  // beyond it, whatever the level.
  { from: 23, cost: 3, range: 4 },
];

/** Rule 7.4 — the road Sumy-Yunakivka-Sudzha. */
export const SUDZHA_ROAD = {
  stretch: 'sudzha-road',
  /** Steps that it feeds beyond the border on a clear day, and percent of that by level of interdiction. */
  capacity: 40,
  percent: [100, 80, 60, 45, 30, 15],
  /** All other crossings together. */
  others: 8,
  /** Week from which guns and drones near it put it under fire whatever its level. */
  underFireFrom: 14,
} as const;

/** Rule 7.5 — the week from which Russian lines of supply may cross the border, unless an event opened it before. */
export const BORDER_OPENS = 29;
