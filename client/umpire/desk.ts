/**
 * What the umpire's desk works on: one match at the table, or several of a class. The parts of the desk know nothing of
 * how an order reaches a server.
 */
import { findEvent } from '../../game/data/deck.ts';
import { boardOf, scenarioOf } from '../../game/library.ts';
import type { UmpireOrder } from '../../game/orders.ts';
import type { MatchSummary } from '../../game/protocol/lobby.ts';
import type { Factors } from '../../game/protocol/table.ts';
import type { TimeFactor } from '../../game/protocol/terms.ts';
import type { Result } from '../../game/result.ts';
import type { LogEntry, Seat, Side, View } from '../../game/state.ts';
import type { Journal, JournalStep } from '../match/journal.ts';
import type { OrderRefusal } from '../match/table.ts';
import { type Names, namesOf } from '../messages/names.ts';
import type { ToldClock } from '../online/clock.ts';

export interface DeskMatch {
  readonly summary: MatchSummary;
  /** The umpire's. */
  readonly view: View;
  readonly journal: Journal;
  readonly clock: ToldClock | null;
  readonly factors: Factors | null;
  readonly here: (seat: Seat) => boolean;
}

export interface Desk {
  /** The ones that the next act is for; the first is the one shown. */
  readonly matches: readonly DeskMatch[];
  readonly send: (match: string, order: UmpireOrder) => Promise<Result<readonly LogEntry[], OrderRefusal>>;
  readonly setFactor: (match: string, side: Side, factor: TimeFactor) => Promise<Result<unknown, OrderRefusal>>;
  /** As it is now, when an answer has come. */
  readonly now: (match: string) => DeskMatch | null;
}

export const namesIn = ({ view }: DeskMatch): Names => {
  const scenario = scenarioOf(view);
  const shorts = new Map(scenario.orderOfBattle.map(({ id, short }) => [id, short]));
  return namesOf({
    board: boardOf(view),
    unit: (id) => view.units[id]?.short ?? shorts.get(id) ?? null,
    event: (id) => findEvent(scenario, id)?.title ?? null,
  });
};

export interface Standing extends JournalStep {
  readonly number: number;
}

/** The orders that hold, oldest first, as far back as the page knows them. */
export const ordersThatHold = ({ steps }: Journal): readonly Standing[] =>
  steps.flatMap((step) =>
    typeof step.number === 'number' && !step.undone && step.order?.type !== 'rewind'
      ? [{ ...step, number: step.number }]
      : [],
  );

/** The number of the order with which a week begins, or null where it lies too far back or has none yet. */
export const beginningOf = (journal: Journal, week: number): number | null =>
  ordersThatHold(journal).find((step) => step.week === week)?.number ?? null;

/** The number of the umpire's last order of this kind. */
export const numberOf = ({ steps }: Journal, order: UmpireOrder): number | null => {
  const text = JSON.stringify(order);
  return steps.findLast((step) => step.seat === '2' && JSON.stringify(step.order) === text)?.number ?? null;
};

/** What undoes an act, given its number on the record and what is planned since; null for what cannot be undone. */
export const undoOf = (order: UmpireOrder, number: number | null, { toCome }: View): UmpireOrder | null => {
  switch (order.type) {
    case 'inject':
    case 'injectEffects':
    case 'endOperations':
    case 'grant':
    case 'rewind':
      return number === null ? null : { type: 'rewind', to: number };
    case 'injectAt': {
      const plan = toCome?.planned.at(-1)?.n;
      return plan === undefined ? null : { type: 'cancelInject', plan };
    }
    case 'holdEvent':
      return { ...order, held: !order.held };
    case 'pause':
      return { type: 'resume' };
    case 'resume':
      return { type: 'pause' };
    case 'time':
      return order.how === 'add' ? { ...order, seconds: -order.seconds } : null;
    default:
      return null;
  }
};

/** Orders that taking the match back to before `number` would undo besides it. */
export const givenSince = (journal: Journal, number: number): number =>
  ordersThatHold(journal).filter((step) => step.number > number && step.seat !== '2').length;
