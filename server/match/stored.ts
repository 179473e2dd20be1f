/**
 * The framework's state as it is written down and read again. What lies elsewhere is left out: the orders (in the
 * journal), the seed (in its own column), and what the last order came to (in the journal too).
 */
import type { State } from 'boardgame.io';
import { InitializeGame } from 'boardgame.io/internal';
import { NUMBER_OF_SEATS, type Played, salientGame } from '../../game/boardgame.ts';
import { type Difference, differenceOf, withDifference } from '../../game/difference.ts';
import type { Match, RecordedOrder } from '../../game/match.ts';
import { withStarts } from '../../game/starts.ts';
import type { LogEntry } from '../../game/state.ts';

export type TableState = State<Played>;

/** The framework's first state of a new match. */
export const firstTableState = (match: Match): TableState =>
  InitializeGame({ game: salientGame(() => match), numPlayers: NUMBER_OF_SEATS }) as TableState;

/** What an order came to, as it is written in the journal: with where moves began, so that arrows have a start. */
export const happenedBetween = (before: TableState, after: TableState): readonly LogEntry[] =>
  withStarts(before.G.state, after.G.happened ?? []);

const written = (state: TableState): object => {
  const { happened: _happened, seed: _seed, ...match } = state.G;
  const { orders: _orders, ...record } = match.record;
  const { deltalog: _deltalog, ...rest } = state;
  return { ...rest, G: { ...match, record } };
};

const whole = (state: TableState, seed: string, orders: readonly RecordedOrder[]): TableState => ({
  ...state,
  G: { ...state.G, seed, record: { ...state.G.record, orders } },
});

export const textOfState = (state: TableState): string => JSON.stringify(written(state));

export const stateOfText = (text: string, seed: string, orders: readonly RecordedOrder[]): TableState =>
  whole(JSON.parse(text) as TableState, seed, orders);

/** What an order made of what is written down. */
export const stepBetween = (before: TableState, after: TableState): string =>
  JSON.stringify(differenceOf(written(before), written(after)));

/** The state after an order, by what it made of the one before: no rules are asked, so that others change nothing. */
export const stateAfterStep = (before: TableState, step: string, given: RecordedOrder): TableState => {
  const after = withDifference(written(before), JSON.parse(step) as Difference) as TableState;
  return whole(after, before.G.seed, [...before.G.record.orders, given]);
};
