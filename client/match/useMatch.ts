/** A hot-seat match behind one hook; the only module of the page that knows boardgame.io. */
import { Client } from 'boardgame.io/client';
import { useSyncExternalStore } from 'react';
import { computerSeed } from '../../game/ai/chance.ts';
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
import { type GameState, type LogEntry, type Seat, sideOfSeat, type View } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import { computersOf, eyesOf, type Players, TWO_PEOPLE } from '../computer/players.ts';
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

/** What a seat may be told of what happened; who looks on with everybody's eyes is told all. */
const told = (happened: readonly LogEntry[], seat: Seat | null): readonly LogEntry[] =>
  seat === '2'
    ? happened
    : happened.filter(({ to }) => to === 'both' || to === (seat === null ? null : sideOfSeat(seat)));

const openTable = (start: Match, firstJournal: Journal, firstPlayers: Players): HotSeatTable => {
  const client = Client({ game: salientGame(() => start), numPlayers: 3, debug: false });
  client.start();
  let journal = firstJournal;
  let players = firstPlayers;
  let seat: Seat | null = start.state.result ? null : eyesOf(players);
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
      computers: computersOf(players),
      seen: seat === null ? null : { seat, view: viewFor(state, seat), journal, takeBack: takeBackState(match, seat) },
    };
  };
  /** Carries an order out for a seat, whoever looks on. */
  const carryOut = (by: Seat, order: Order): Result<readonly LogEntry[]> => {
    const before = matchNow();
    const result = submit(before, by, order);
    if (!result.ok) return result;
    client.updatePlayerID(by);
    client.moves['order']?.(order);
    client.updatePlayerID(seat);
    const after = matchNow();
    if (after === before) return refused({ code: 'malformedOrder', data: {} });
    const { happened } = result.value;
    journal = withStep(
      journal,
      before.state,
      after.state,
      { seat: by, order, happened: withStarts(before.state, happened) },
      controlOfSides,
    );
    return done(happened);
  };
  client.updatePlayerID(seat);

  return {
    snapshot: () => (snapshot ??= make()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    order: async (order) => {
      if (seat === null) return refused({ code: 'notYourOperations', data: {} });
      const result = carryOut(seat, order);
      if (!result.ok) return result;
      const entries = told(result.value, seat);
      changed();
      return done(entries);
    },
    giveFor: (by, order) => {
      const result = carryOut(by, order);
      if (!result.ok) return result;
      const entries = told(result.value, seat);
      if (matchNow().state.result) seat = '2';
      client.updatePlayerID(seat);
      changed();
      return done(entries);
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
      const isOver = matchNow().state.result !== null;
      // Where one person plays nobody else looks at this screen.
      seat = isOver ? next : (eyesOf(players) ?? (next === '2' ? null : next));
      client.updatePlayerID(seat);
      changed();
    },
    record: () => exportMatch(matchNow(), true),
    players: () => players,
    setPlayers: (next) => {
      players = next;
      if (!matchNow().state.result) seat = eyesOf(players);
      client.updatePlayerID(seat);
      changed();
    },
    viewOf: (of) => viewFor(matchNow().state, of),
    computerSeedOf: (of) => computerSeed(matchNow().seed, of),
    leave: () => client.stop(),
  };
};

export const startMatch = (scenario: string, options: MatchOptions, players = TWO_PEOPLE): HotSeatTable => {
  const match = newMatch(scenario, options, systemSeed());
  return openTable(match, emptyJournal(match.state, controlOfSides(match.state)), players);
};

/** Re-runs a record and plays on from its end. The scenario must be in the library. */
export const resumeMatch = (record: MatchRecord, players = TWO_PEOPLE): Result<HotSeatTable, string> => {
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
  const { state } = result.value;
  return done(openTable(result.value, journal ?? emptyJournal(state, controlOfSides(state)), players));
};

/** Why an order would be refused, judged on the view; null when it would be carried out. */
export const refusalOf = (view: View, order: Order): Refusal | null =>
  malformedOrder(order) ?? (isUmpireOrder(order) ? { code: 'umpireOnly', data: {} } : check(view, order));

export const useMatch = (table: MatchTable): Snapshot => useSyncExternalStore(table.subscribe, table.snapshot);
