/** What became of one's own proposals: made an order by whose it was, or taken off the table. */
import type { Order } from '../../game/orders.ts';
import type { Proposal } from '../../game/protocol/exercise.ts';

export interface Fate {
  readonly proposal: Proposal;
  readonly taken: boolean;
}

/** Of proposals that were there before and are gone now; those that their pupil withdrew are not news to it. */
export const fatesOf = (
  before: readonly Proposal[],
  now: readonly Proposal[],
  given: readonly Order[],
  pupil: string,
  withdrawn: ReadonlySet<number>,
): readonly Fate[] => {
  const here = new Set(now.map(({ n }) => n));
  const orders = new Set(given.map((order) => JSON.stringify(order)));
  return before
    .filter(({ n, by }) => by === pupil && !here.has(n) && !withdrawn.has(n))
    .map((proposal) => ({ proposal, taken: orders.has(JSON.stringify(proposal.order)) }));
};
