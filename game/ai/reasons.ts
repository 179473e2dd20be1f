/**
 * Why the computer does what it does: for every choice the candidates it weighed, and the terms that add up to the score
 * of each. Terms are codes with numbers; their sentences are the client's.
 */
import type { SideOrder } from '../orders.ts';

/** Everything that can count for or against a choice. Values are points of the ledger, more is better. */
export const TERM_CODES = [
  'ground', // hexes that would change hands
  'chanceOfGround', // the same, by the chance of the attack
  'enemyLine', // supply that runs through it, the enemy's
  'enemyHits', // hits expected on the enemy
  'ownHits', // hits expected of its own
  'exertion', // attacking two weeks running wears out
  'exposure', // strong enemies in reach of where it would stand
  'cover', // ground that is held from there and not otherwise
  'post', // what standing in the hex itself protects
  'fieldworks', // dug in, or good ground
  'blow', // its part of an attack that is being prepared
  'approach', // nearer to where it is needed
  'supply', // the line of supply there is not open
  'isolation', // its line of supply may be cut
  'home', // over the border, while the army leaves
  'capacity', // the road cannot feed it there
  'settled', // it stays where it is
  'attackPoint', // an attack point could be spent later
  'supportPoints',
  'road', // interdiction level of the Sudzha road
  'feeds', // the road feeds fewer steps than stand there
  'neckThreatened', // hexes of the road lost or within the enemy's hold
  'offensive', // the general offensive
  'blind', // intelligence is off
  'weeksUnderFire', // units under fire for long
  'groundAtStake', // what leaving would give up
  'prospect', // what follows, by looking ahead
  'misjudged', // what a weaker level gets wrong
  'event', // the effects of an option
  'stretch', // over-stretch
  'strength', // steps that it brings or takes
] as const;
export type TermCode = (typeof TERM_CODES)[number];

export interface Term {
  readonly code: TermCode;
  readonly value: number;
}

export interface Candidate {
  /** Null stands for doing nothing of this kind. */
  readonly order: SideOrder | null;
  /** The sum of the terms. */
  readonly score: number;
  readonly terms: readonly Term[];
}

export const CHOICES = [
  'plan',
  'posture',
  'decision',
  'reserve',
  'support',
  'stance',
  'move',
  'attack',
  'exploit',
] as const;
export type Choice = (typeof CHOICES)[number];

/** One choice: the candidates from the best down; the first was chosen. */
export interface Reason {
  readonly about: Choice;
  readonly candidates: readonly Candidate[];
}

/** Adds up a score; keeps the terms only when they are wanted. */
export class Score {
  total = 0;
  readonly terms: Term[] | null;

  constructor(keep: boolean) {
    this.terms = keep ? [] : null;
  }

  add(code: TermCode, value: number): void {
    if (value === 0) return;
    this.total += value;
    this.terms?.push({ code, value });
  }
}

/** A candidate from a score that kept its terms. */
export const candidate = (order: SideOrder | null, score: Score): Candidate => ({
  order,
  score: score.total,
  terms: score.terms ?? [],
});

/** The most candidates that a reason lists. */
const LISTED = 4;

/** The candidates in order, the best first; equal ones stay as they came. */
export const reasonOf = (about: Choice, candidates: readonly Candidate[]): Reason => ({
  about,
  candidates: [...candidates].sort((a, b) => b.score - a.score).slice(0, LISTED),
});
