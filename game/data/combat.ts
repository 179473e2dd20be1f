/** Rule 10 — the numbers of combat. Shifts are in columns, + for the attacker; strengths are ×2. */
import type { Terrain } from '../map.ts';
import type { Side, Weather } from '../state.ts';
import type { UnitTypeId } from './unitTypes.ts';

export interface TypeStrength {
  /** Strength of one step ×2. */
  readonly attacking: Readonly<Partial<Record<Terrain, number>>>;
  readonly defending: Readonly<Partial<Record<Terrain, number>>>;
}

export const COMBAT = {
  /** Rule 10.1 — most combat units that may attack one hex, and in the general offensive of that side. */
  maxAttackers: 3,
  generalOffensive: { side: 'RU' as Side, maxAttackers: 4 },
  /** Rule 9.2 — most support points that one attack or one defence can use; the defence at materiel 0. */
  maxFireSupport: 2,
  maxDefensiveSupport: 2,
  maxDefensiveSupportWithoutMateriel: 1,
  /** Rule 10.4 — all shifts together stay within this. */
  totalShift: 4,
  prepared: 1,
  hasty: -1,
  firePerPoint: 1,
  defencePerPoint: -1,
  fieldworks: [0, -1, -2] as readonly number[],
  terrain: { open: 0, village: 0, forest: -1, marsh: -1, town: -1, city: -1, lake: 0 } as Readonly<
    Record<Terrain, number>
  >,
  /** All attackers across a minor river: strength × 3/4; across a major one: columns. */
  minorRiverQuarters: 3,
  majorRiver: -2,
  /** Quality of the best units this far apart. */
  qualityGap: 2,
  qualityShift: 1,
  /** A defender under fire, and from this week in a row on. */
  underFire: { first: 1, later: 2, laterFrom: 3 },
  /** Rule 10.6 — armour with infantry on such ground; not in mud. */
  combinedArms: { shift: 1, terrain: ['open'] as readonly Terrain[], notIn: ['mud'] as readonly Weather[] },
  /** Rule 11.5 — Ukraine's doctrine `hold`, on Russian soil. */
  doctrineHold: -1,
  surprise: { side: 'UA' as Side, shift: 1 },
  visit: { side: 'RU' as Side, shift: 1 },
  /** Rule 14.3 — the counter-attack at Snagost, the October offensive: without it they are no step in the held area. */
  preparedOffensive: { side: 'RU' as Side, shift: 2 },
  /** Rule 9.7 — Russian aircraft: shift by week, or by the flag if that is more; fieldwork levels cancelled. */
  glideBombs: {
    side: 'RU' as Side,
    byWeek: [
      { from: 14, shift: 1 },
      { from: 30, shift: 2 },
    ],
    cancelsFieldworks: 1,
    notIn: ['snow'] as readonly Weather[],
  },
  /**
   * Rule 10.8 — attacks of this side across such ground cost hits more, from this week or by the flag. Hasty ones too,
   * and two hits, which is a step: with one hit for prepared attacks alone Russia lost some 20 steps in 32 weeks and
   * took 2 to 3 hexes a week from week 20 on, where history has 40 to 70 steps and one hex.
   */
  killZone: { side: 'RU' as Side, from: 12, terrain: ['open'] as readonly Terrain[], hits: 2 },
  /**
   * Rule 10.9 — the contingent attacks in mass at first. `massShift` to week `massTo` and below experience
   * `massBelow`; `hits` more of its own below experience `hitsBelow`; `forestShift` from `forestFrom` on.
   */
  contingent: {
    massFrom: 13,
    massTo: 22,
    massBelow: 2,
    massShift: 1,
    hits: 1,
    hitsBelow: 3,
    forestFrom: 3,
    forestShift: 1,
    /** Attacks after which experience is 1 at least; experience after which a success teaches the last lesson. */
    attacksToLearn: 3,
    learnsBySuccess: 2,
    mostExperience: 3,
  },
  /** Rule 10.10 — a held hex without a unit: strength ×2, for itself and for each adjacent hex that its side occupies. */
  screen: { strength2: 6, perNeighbour2: 3, quality: -1, qualityUnknown: 3, hitFrom: 2 },
  /** Rule 10.7 — an open unit of a type that exploits may go on so far after a retreat of two hexes or more. */
  exploit: { fromRetreat: 2, hexes: 2 },
  /** Rule 11.1 — stances in combat. */
  stance: { holdHits: 1, holdRetreat: -1, delayHits: -1, delayRetreat: 1, maxRetreat: 3 },
  /** Rule 11.4 — a reserve joins against attacks of this ratio and more; unseen ones are taken to be so strong (×2). */
  reserve: { attack: 2, defence: 1, distance: 3, assumed2: 18, assumedQuality: 5, lateNeeds: 4 },
  /** Rule 10.11 — a unit that attacks two weeks running is worn. */
  wornAfterAttacksRunning: 2,
} as const;

/** Rule 5.3 — types whose strength depends on the ground that is fought over. */
export const STRENGTH_BY_TERRAIN: Readonly<Partial<Record<UnitTypeId, TypeStrength>>> = {
  tank: {
    attacking: { open: 8, forest: 4, marsh: 4, town: 4, city: 4 },
    defending: { forest: 4, marsh: 4, town: 4, city: 4 },
  },
};
