/**
 * What the computer's operations are remembered by: its main choices, each with candidates and terms. It lies beside the
 * match, never in its state, and is for people to read; nothing is played from it.
 */
import type { SideOrder } from '../orders.ts';
import { hasFeature, type Position, type Seat, type Side, sideOfSeat } from '../state.ts';
import type { LevelId } from './levels.ts';
import type { Candidate, Choice, Reason } from './reasons.ts';

/** One side's operations of a week, as the computer went about them. */
export interface Thought {
  readonly week: number;
  readonly side: Side;
  readonly level: LevelId;
  readonly choices: readonly Reason[];
}

/** Whether somebody may read it: what a fogged opponent weighed is told when the match is over. */
export const isToldOf = (position: Pick<Position, 'features' | 'result'>, reader: Seat | null, side: Side): boolean =>
  !hasFeature(position, 'fog') ||
  position.result !== null ||
  reader === '2' ||
  (reader !== null && sideOfSeat(reader) === side);

/** Whether this is why the order was given: its best candidate is the order. */
export const isReasonOf = (reason: Reason, order: SideOrder): boolean =>
  JSON.stringify(reason.candidates[0]?.order ?? null) === JSON.stringify(order);

/** Choices kept of one side's operations. */
const MOST_CHOICES = 8;
const MOST_CANDIDATES = 3;

/** What tells most about operations comes first when there are too many. */
const WEIGHT: Readonly<Record<Choice, number>> = {
  plan: 100,
  posture: 90,
  decision: 80,
  attack: 60,
  exploit: 50,
  reserve: 40,
  support: 20,
  move: 10,
  stance: 5,
};

/** By how much the chosen one was better than the next. */
const margin = ({ candidates: [best, next] }: Reason): number => (best && next ? best.score - next.score : 0);

const byWeight = (a: Reason, b: Reason): number => WEIGHT[b.about] - WEIGHT[a.about] || margin(b) - margin(a);

const shortened = (reason: Reason): Reason => ({
  about: reason.about,
  candidates: reason.candidates.slice(0, MOST_CANDIDATES).map(rounded),
});

const hundredths = (value: number): number => Math.round(value * 100) / 100;

const rounded = ({ order, score, terms }: Candidate): Candidate => ({
  order,
  score: hundredths(score),
  terms: terms.map(({ code, value }) => ({ code, value: hundredths(value) })),
});

/** What has been thought out and not yet acted on, and what has become of the rest. */
export class Recollection {
  private readonly pending: Reason[] = [];
  private readonly thought: Omit<Thought, 'choices'>;
  private readonly chosen: Reason[];

  constructor(thought: Thought) {
    this.thought = thought;
    this.chosen = [...thought.choices];
  }

  isOf(week: number, side: Side): boolean {
    return this.thought.week === week && this.thought.side === side;
  }

  /** An order was given; `reasons` came with it. Choices that are no order (how to go about the week) count at once. */
  given(order: SideOrder, reasons: readonly Reason[]): void {
    for (const reason of reasons) {
      if (reason.candidates.length === 0) continue;
      if (reason.candidates[0]?.order) this.pending.push(reason);
      else this.chosen.push(shortened(reason));
    }
    const at = this.pending.findIndex((reason) => isReasonOf(reason, order));
    if (at >= 0) this.chosen.push(...this.pending.splice(at, 1).map(shortened));
  }

  /** The main choices so far, in the order in which they were made. */
  soFar(): Thought {
    const main = new Set([...this.chosen].sort(byWeight).slice(0, MOST_CHOICES));
    return { ...this.thought, choices: this.chosen.filter((reason) => main.has(reason)) };
  }
}
