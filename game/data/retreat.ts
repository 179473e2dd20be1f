/** Rule 11 — the numbers of stances, retreat and withdrawal. */
import type { HexId } from '../map.ts';
import type { UnitTypeId } from './unitTypes.ts';

export const RETREAT = {
  /** Rule 11.6 — hits for each hex in an enemy zone of control without a friend. */
  zoneHits: 1,
  /** Rule 11.7 — no way out: hits, then the test. */
  noWayHits: 2,
} as const;

/** Rule 11.4 — a reserve names a hex this near. */
export const RESERVE_DISTANCE = 3;

/** Rule 11.8 — leaving in order or not: two dice plus these. */
export const WITHDRAWAL = {
  /** Totals up to these are chaotic, mixed; more is organised. */
  chaoticTo: 4,
  mixedTo: 8,
  ordered: 2,
  rearguard: 1,
  rearguardTypes: ['specialOperations', 'airAssault', 'airborne'] as readonly UnitTypeId[],
  snow: 1,
  /** For each interdiction level of the Sudzha road above this, for Ukraine in Kursk oblast. */
  levelAbove: 2,
  perLevel: -1,
  bridgeDown: -1,
  pipelineRaid: { hex: '1615' as HexId, radius: 2, change: -2 },
  noIntelligence: -2,
  attacked: -1,
  /** Hexes left, and by a road that is not interdicted. */
  distance: 2,
  distanceByRoad: 3,
  /** Hits by grade; a chaotic withdrawal stops this many hexes short. */
  hits: { organised: 0, mixed: 1, chaotic: 2 },
  chaoticShort: 1,
  /** Rule 11.9 — the estimate of the last safe week: weeks of history the trend is taken from, weeks looked ahead. */
  trendWeeks: 4,
  horizon: 8,
} as const;
