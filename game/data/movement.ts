/** Rule 8 — movement. Costs in quarter points. */
import type { Terrain } from '../map.ts';
import type { MovementClass } from './unitTypes.ts';

/** Quarter points to a point of a unit type's movement allowance. */
export const QUARTERS = 4;

export interface ClassCost {
  readonly mainRoad: number;
  readonly secondaryRoad: number;
  readonly terrain: Record<Terrain, number>;
  /** Across a minor river without a bridge. */
  readonly minorRiver: number;
}

const wheels = {
  mainRoad: 2,
  secondaryRoad: 3,
  terrain: { open: 4, village: 4, town: 4, city: 4, forest: 8, marsh: 12, lake: 0 },
  minorRiver: 4,
} as const;

export const MOVEMENT_COST: Record<MovementClass, ClassCost> = {
  mechanised: wheels,
  motorised: wheels,
  foot: {
    mainRoad: 4,
    secondaryRoad: 4,
    terrain: { open: 4, village: 4, town: 4, city: 4, forest: 6, marsh: 8, lake: 0 },
    minorRiver: 2,
  },
};

/** Off the road in mud: times 3/2. */
export const MUD = [3, 2] as const;

/** Entering an enemy zone of control. */
export const ZONE_COST = 8;

/** Rule 8.5 — mines and obstacles on the border in the first weeks. */
export const BORDER_OBSTACLES = { lastWeek: 1, cost: 4 } as const;

/** Rule 8.4 — in the rear a main road costs half; `within`: hexes around an enemy unit that are not rear. */
export const REAR = { roadDivisor: 2, within: 2 } as const;

/** Rule 8.6 — movement allowance (points) of a unit that lost its vehicles. */
export const ON_FOOT_MOVEMENT = 4;

/** Rule 8.7 — each interdicted road hex entered costs a hit on this roll of a die or less, so many in one move. */
export const ROAD_LOSSES = { hitOn: 1, atMost: 1 } as const;

/** Rule 8.8 — overrun in the surprise week: an enemy of one step and this quality, alone; two dice. */
export const OVERRUN = { cost: 8, steps: 1, quality: 1, removedOn: 5, retreat: 2 } as const;

/** The longest path that an order may name. */
export const LONGEST_PATH = 64;

/** Rule 8.9 — the week from which Russian units may enter Ukraine where the scenario says nothing. */
export const RUSSIA_CROSSES = 29;
