/**
 * Carries a match on from a state that was written down, by what each order since made of it. Where that is not there any
 * more, an order is given to the framework's reducer again.
 */
import type { ActionShape } from 'boardgame.io';
import { CreateGameReducer } from 'boardgame.io/internal';
import type { Selectable } from 'kysely';
import { salientGame } from '../../game/boardgame.ts';
import { canonical } from '../../game/canonical.ts';
import type { RecordedOrder } from '../../game/match.ts';
import type { Order } from '../../game/orders.ts';
import { lean } from '../../game/unit.ts';
import type { JournalTable } from '../storage/schema.ts';
import { happenedBetween, stateAfterStep, type TableState } from './stored.ts';

export type GivenRow = Pick<Selectable<JournalTable>, 'n' | 'seat' | 'body' | 'happened' | 'step'>;

const reduce = CreateGameReducer({ game: salientGame() });

/**
 * The state after the orders that were accepted since, none of them taken back. One that is given again has to come to
 * what was written when it was given first. Throws when one does not: it was given under other rules, or the journal is not
 * whole.
 */
export const carriedOn = (state: TableState, given: readonly GivenRow[]): TableState => {
  let at = state;
  for (const row of given) {
    const next = row.step === null ? givenAgain(at, row) : stateAfterStep(at, row.step, orderOf(row));
    if (next._stateID !== row.n) throw new Error(`order ${row.n} of a match does not follow on the one before`);
    at = next;
  }
  return inOneOrder(at);
};

/** A step adds a field at the end, the rules in its place: what is sent must not tell from where it was read. */
const inOneOrder = (table: TableState): TableState => {
  const { state } = table.G;
  const units = Object.fromEntries(Object.entries(state.units).map(([id, unit]) => [id, lean(unit)]));
  return { ...table, G: { ...table.G, state: { ...state, units } } };
};

const orderOf = ({ seat, body }: GivenRow): RecordedOrder => ({ seat, order: JSON.parse(body) as Order });

const givenAgain = (at: TableState, row: GivenRow): TableState => {
  const next = after(at, row);
  if (canonical(happenedBetween(at, next)) !== canonical(JSON.parse(row.happened)))
    throw new Error(`order ${row.n} of a match does not come to what was written when it was given`);
  return next;
};

const after = (state: TableState, { seat, body }: GivenRow): TableState => {
  const payload = { type: 'order', args: [JSON.parse(body)], playerID: seat, credentials: undefined };
  const action = { type: 'MAKE_MOVE', payload } as unknown as ActionShape.Any;
  const { deltalog: _deltalog, ...rest } = reduce(state, action) as TableState;
  return rest as TableState;
};
