/** Orders that somebody else on the side owns, or that are for later: laid on the table, and made orders by their owner. */
import { malformedOrder } from '../../game/engine.ts';
import type { SideOrder } from '../../game/orders.ts';
import type { Answer } from '../../game/protocol/table.ts';
import { type Side, seatOfSide } from '../../game/state.ts';
import { problem } from '../match/matches.ts';
import type { ProposalTable } from '../storage/schema.ts';
import { isSideOrder, roleRefusal, type Seated } from './atTable.ts';
import { type Classroom, nextNumber } from './classroom.ts';

/** Of one pupil at a time. */
const MOST_PROPOSALS = 40;

export const DONE: Answer = { ok: true, told: [] };

export const propose = async (at: Classroom, seated: Seated, order: unknown, plan: boolean): Promise<Answer> => {
  const malformed = malformedOrder(order);
  if (malformed) return { ok: false, refusal: malformed };
  if (!isSideOrder(order)) return { ok: false, refusal: { code: 'umpireOnly', data: {} } };
  const { pupil, match, side } = seated;
  const own = await at.db.selectFrom('proposal').select('n').where('pupil_id', '=', pupil.id).execute();
  if (own.length >= MOST_PROPOSALS) return problem('tooManyProposals', { most: MOST_PROPOSALS });
  const n = await nextNumber(at.db, pupil.exercise_id);
  const row = {
    match_id: match,
    n,
    side,
    pupil_id: pupil.id,
    body: JSON.stringify(order),
    plan: plan ? 1 : 0,
  } as const;
  await at.db.insertInto('proposal').values(row).execute();
  at.listener.table(match, side);
  return DONE;
};

/** One's own, or one that is oneself's to judge. */
export const withdraw = async (at: Classroom, seated: Seated, n: number): Promise<Answer> => {
  const proposal = await proposalAt(at, seated, n);
  if (!proposal) return problem('noSuchProposal');
  const refusal = proposal.pupil_id === seated.pupil.id ? null : roleRefusal(seated, orderOf(proposal));
  if (refusal) return refusal;
  await clear(at, seated.match, seated.side, n);
  return DONE;
};

/** Refused like the order itself; then it stays on the table. */
export const accept = async (at: Classroom, seated: Seated, n: number, key: string): Promise<Answer> => {
  const proposal = await proposalAt(at, seated, n);
  // Sent twice, it is an order by now: the match knows the key.
  if (!proposal)
    return (await at.matches().givenBefore(seated.match, seatOfSide(seated.side), key)) ?? problem('noSuchProposal');
  const order = orderOf(proposal);
  const refusal = roleRefusal(seated, order);
  if (refusal) return refusal;
  const answer = await at.matches().order(seated.match, seatOfSide(seated.side), key, order);
  if (answer.ok) await clear(at, seated.match, seated.side, n);
  return answer;
};

const orderOf = ({ body }: Pick<ProposalTable, 'body'>): SideOrder => JSON.parse(body) as SideOrder;

/** A number of another side or group is none. */
const proposalAt = ({ db }: Classroom, { match, side }: Seated, n: number): Promise<ProposalTable | undefined> =>
  db
    .selectFrom('proposal')
    .selectAll()
    .where('match_id', '=', match)
    .where('side', '=', side)
    .where('n', '=', n)
    .executeTakeFirst();

const clear = async ({ db, listener }: Classroom, match: string, side: Side, n: number): Promise<void> => {
  await db.deleteFrom('proposal').where('match_id', '=', match).where('n', '=', n).execute();
  listener.table(match, side);
};

/** With a side's operations what was proposed for them is over. */
export const clearProposals = async (
  { db, listener }: Pick<Classroom, 'db' | 'listener'>,
  match: string,
  side: Side,
): Promise<void> => {
  const { numDeletedRows } = await db
    .deleteFrom('proposal')
    .where('match_id', '=', match)
    .where('side', '=', side)
    .executeTakeFirst();
  if (numDeletedRows > 0n) listener.table(match, side);
};
