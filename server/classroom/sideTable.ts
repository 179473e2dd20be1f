/** The planning table of one side: proposals and plans, forecasts, and what the teacher wrote. */
import type { Kysely } from 'kysely';
import { OWNER } from '../../game/classroom/roles.ts';
import type { SideOrder } from '../../game/orders.ts';
import type { Forecast, Proposal, SideTable } from '../../game/protocol/exercise.ts';
import type { Side } from '../../game/state.ts';
import type { Database } from '../storage/schema.ts';

/** Messages that are still shown. */
const LAST_MESSAGES = 20;

export const sideTable = async (db: Kysely<Database>, match: string, side: Side): Promise<SideTable> => ({
  match,
  side,
  proposals: await proposalsOf(db, match, side),
  forecasts: await forecastsOf(db, match, side),
  messages: await messagesTo(db, match, side),
});

const proposalsOf = async (db: Kysely<Database>, match: string, side: Side): Promise<readonly Proposal[]> => {
  const rows = await db
    .selectFrom('proposal')
    .innerJoin('pupil', 'pupil.id', 'proposal.pupil_id')
    .select(['proposal.n', 'pupil_id', 'nickname', 'body', 'plan'])
    .where('match_id', '=', match)
    .where('proposal.side', '=', side)
    .orderBy('proposal.n')
    .execute();
  return rows.map(({ n, pupil_id, nickname, body, plan }) => {
    const order = JSON.parse(body) as SideOrder;
    return { n, by: pupil_id, nickname, order, plan: plan === 1, owner: OWNER[order.type] };
  });
};

export const forecastsOf = (
  db: Kysely<Database>,
  match: string,
  side: Side | null = null,
): Promise<readonly Forecast[]> =>
  db
    .selectFrom('forecast')
    .select(['week', 'side', 'question', 'answer'])
    .where('match_id', '=', match)
    .$if(side !== null, (rows) => rows.where('side', '=', side as Side))
    .orderBy('week')
    .orderBy('side')
    .orderBy('question')
    .execute();

const messagesTo = async (db: Kysely<Database>, match: string, side: Side): Promise<SideTable['messages']> => {
  const rows = await db
    .selectFrom('side_message')
    .select(['n', 'text', 'at'])
    .where('match_id', '=', match)
    .where((where) => where.or([where('side', 'is', null), where('side', '=', side)]))
    .orderBy('n', 'desc')
    .limit(LAST_MESSAGES)
    .execute();
  return rows.reverse();
};
