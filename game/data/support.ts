/** Rule 9 — what support points buy, and the interdiction level of the Sudzha road (rule 7.4). */
import type { HexId } from '../map.ts';
import type { Side, UnitId } from '../state.ts';

export const SUPPORT = {
  cost: {
    point: 1,
    interdict: 1,
    roadEffort: 2,
    strikeBridge: 2,
    strikeDepot: 3,
    glideBombs: 1,
    reconnoitre: 1,
    pontoon: 2,
    fortify: 1,
  },
  /** Rule 9.3 — range of interdiction: by type of unit, this much at most before the week; half in snow. */
  interdict: {
    early: { before: 14, range: 2 },
    special: { 'RU-RUB': 5 } as Readonly<Record<UnitId, number>>,
    perUnit: 1,
  },
  /** Rules 9.4, 9.5 — two dice needed, and with so much intelligence for the side that has that dial. */
  strike: { needed: 8, intelligence: 2, neededWithIntelligence: 7 },
  /** Rule 9.5 — capacity left to a source that was hit, percent, for the week after; attack points lost. */
  depot: { side: 'UA' as Side, intelligence: 2, capacityPercent: 80, attackPoints: 1 },
  reconnoitre: { radius: 2 },
  /** Rule 4.4 — who may lay a pontoon without engineers, for points. */
  pontoonWithoutEngineers: ['RU'] as readonly Side[],
  fortify: { side: 'UA' as Side, level: 1 },
} as const;

/** Rule 7.4 — the interdiction level of the Sudzha road when a week opens. */
export const ROAD = {
  /** The stretch of the map that it runs on. */
  stretch: 'sudzha-road',
  most: 5,
  /** Russian drones or artillery this near to any of its hexes. */
  guns: [
    { from: 1, range: 2 },
    { from: 20, range: 3 },
    { from: 23, range: 4 },
  ],
  sverdlikovo: '1414' as HexId,
  /** Units that count once more by themselves. */
  special: ['RU-RUB'] as readonly UnitId[],
  specialRange: 5,
  change: {
    guns: 1,
    sverdlikovo: 1,
    rubikon: 1,
    materielFrozen: 1,
    russianEffort: 1,
    weather: -1,
    ukrainianEffort: -1,
    bridgeDown: 1,
  },
  /** From this week, or by the flag, Ukraine's effort works only with a drone unit of its own so near to the road. */
  fibreOptic: { from: 23, range: 3 },
} as const;
