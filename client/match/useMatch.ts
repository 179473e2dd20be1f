/** A hot-seat match behind one hook; the only module of the page that knows boardgame.io. */
import { Client } from 'boardgame.io/client';
import { useSyncExternalStore } from 'react';
import { salientGame } from '../../game/boardgame.ts';
import { check, isUmpireOrder, malformedOrder, seatToAct } from '../../game/engine.ts';
import {
  exportMatch,
  type Match,
  type MatchRecord,
  newMatch,
  replay,
  submit,
  takeBack,
  takeBackState,
} from '../../game/match.ts';
import type { Order } from '../../game/orders.ts';
import { done, type Refusal, type Result, refused } from '../../game/result.ts';
import type { MatchOptions } from '../../game/scenario.ts';
import { withStarts } from '../../game/starts.ts';
import type { GameState, LogEntry, Seat, Side, View } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';

import { type Eyes, emptyJournal, type Journal, withoutSteps, withStep } from './journal.ts';
import type { HotSeatTable, MatchTable, Snapshot } from './table.ts';

/** 64 hexadecimal digits from the system's random source. */
export const systemSeed = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const controlOfSides = (state: GameState): Readonly<Record<Eyes, readonly string[]>> => ({
  all: state.control,
  UA: viewFor(state, '0').control,
  RU: viewFor(state, '1').control,
});

/** What a seat may be told of what happened. */
const told = (happened: readonly LogEntry[], side: Side | null): readonly LogEntry[] =>
  happened.filter((entry) => entry.to === 'both' || entry.to === side);

const openTable = (start: Match, firstJournal: Journal): HotSeatTable => {
  const client = Client({ game: salientGame(() => start), numPlayers: 3, debug: false });
  client.start();
  client.updatePlayerID(null);
  let journal = firstJournal;
  let seat: Seat | null = null;
  let snapshot: Snapshot | null = null;
  const listeners = new Set<() => void>();
  const matchNow = (): Match => (client.store.getState() as { G: Match }).G;
  const changed = (): void => {
    snapshot = null;
    for (const listener of listeners) listener();
  };
  const make = (): Snapshot => {
    const match = matchNow();
    const { state } = match;
    return {
      turn: seatToAct(state),
      week: state.week,
      lastWeek: state.lastWeek,
      over: state.result !== null,
      truth: state.result ? viewFor(state, '2') : null,
      orders: match.record.orders.length,
      seen: seat === null ? null : { seat, view: viewFor(state, seat), journal, takeBack: takeBackState(match, seat) },
    };
  };
  return {
    snapshot: () => (snapshot ??= make()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    order: async (order) => {
      const before = matchNow();
      if (seat === null) return refused({ code: 'notYourOperations', data: {} });
      const result = submit(before, seat, order);
      if (!result.ok) return result;
      client.moves['order']?.(order);
      const after = matchNow();
      if (after === before) return refused({ code: 'malformedOrder', data: {} });
      journal = withStep(
        journal,
        before.state,
        after.state,
        { seat, order, happened: withStarts(before.state, result.value.happened) },
        controlOfSides,
      );
      const side = seat === '0' ? 'UA' : 'RU';
      changed();
      return done(told(result.value.happened, side));
    },
    takeBack: async (count = 1) => {
      const match = matchNow();
      if (seat === null) return refused('notYours');
      const result = takeBack(match, seat, count);
      if (!result.ok) return result;
      client.moves['takeBack']?.(count);
      journal = withoutSteps(journal, count);
      changed();
      return done(null);
    },
    look: (next) => {
      const isEarly = next === '2' && matchNow().state.result === null;
      seat = isEarly ? null : next;
      client.updatePlayerID(seat);
      changed();
    },
    record: () => exportMatch(matchNow(), true),
    leave: () => client.stop(),
  };
};

export const startMatch = (scenario: string, options: MatchOptions): HotSeatTable => {
  const match = newMatch(scenario, options, systemSeed());
  return openTable(match, emptyJournal(match.state, controlOfSides(match.state)));
};

/** Re-runs a record and plays on from its end. The scenario must be in the library. */
export const resumeMatch = (record: MatchRecord): Result<HotSeatTable, string> => {
  let journal: Journal | null = null;
  let before: GameState | null = null;
  const result = replay(record, (match, happened) => {
    const last = match.record.orders.at(-1);
    journal =
      journal && before && last
        ? withStep(journal, before, match.state, { ...last, happened: withStarts(before, happened) }, controlOfSides)
        : emptyJournal(match.state, controlOfSides(match.state));
    before = match.state;
  });
  if (!result.ok) return refused(result.refusal.code);
  return done(openTable(result.value, journal ?? emptyJournal(result.value.state, controlOfSides(result.value.state))));
};

/** Why an order would be refused, judged on the view; null when it would be carried out. */
export const refusalOf = (view: View, order: Order): Refusal | null =>
  malformedOrder(order) ?? (isUmpireOrder(order) ? { code: 'umpireOnly', data: {} } : check(view, order));

export const useMatch = (table: MatchTable): Snapshot => useSyncExternalStore(table.subscribe, table.snapshot);
