/** Carries a match on from a state that was written down: through the framework's reducer, as when its orders were given. */
import type { ActionShape } from 'boardgame.io';
import { CreateGameReducer } from 'boardgame.io/internal';
import { salientGame } from '../../game/boardgame.ts';
import { canonical } from '../../game/canonical.ts';
import type { JournalTable } from '../storage/schema.ts';
import { happenedBetween, type TableState } from './stored.ts';

export type GivenRow = Pick<JournalTable, 'n' | 'seat' | 'body' | 'happened'>;

const reduce = CreateGameReducer({ game: salientGame() });

/**
 * The state after the orders that were accepted since, none of them taken back. Each has to come to what was written
 * when it was given. Throws when one does not: the match was played by other rules, or its journal is not whole.
 */
export const carriedOn = (state: TableState, given: readonly GivenRow[]): TableState => {
  let at = state;
  for (const row of given) {
    const next = after(at, row);
    if (next._stateID !== row.n || canonical(happenedBetween(at, next)) !== canonical(JSON.parse(row.happened)))
      throw new Error(`order ${row.n} of a match does not come to what was written when it was given`);
    at = next;
  }
  return at;
};

const after = (state: TableState, { seat, body }: GivenRow): TableState => {
  const payload = { type: 'order', args: [JSON.parse(body)], playerID: seat, credentials: undefined };
  const action = { type: 'MAKE_MOVE', payload } as unknown as ActionShape.Any;
  const { deltalog: _deltalog, ...rest } = reduce(state, action) as TableState;
  return rest as TableState;
};
