/**
 * A match: the state, its record, and what can still be taken back. The record (scenario, options, seed, orders) is
 * the match; the state is what comes out when it is re-run. Plain JSON, pure functions.
 */
import { hashOf } from './canonical.ts';
import { commitmentOf, type Dice, type DiceKind, fastDice, hmacDice } from './dice.ts';
import { apply, begin, RULES_VERSION } from './engine.ts';
import { findScenario, hasScenario, scenarioOf } from './library.ts';
import type { Order } from './orders.ts';
import { type Undo, undoOf, undone } from './replay/undo.ts';
import { done, type Refusal, type Result, refuse, refused } from './result.ts';
import type { MatchOptions, Scenario } from './scenario.ts';
import { setup } from './setup.ts';
import type { GameState, LogEntry, Seat, Side } from './state.ts';

export interface RecordedOrder {
  readonly seat: Seat;
  readonly order: Order;
}

/** Hash of the state when a side's operations ended. */
export interface SideWeekHash {
  readonly week: number;
  readonly side: Side;
  readonly hash: string;
}

export interface MatchRecord {
  readonly format: 'salient-match';
  readonly version: 1;
  readonly scenario: { readonly id: string; readonly hash: string };
  /** The scenario itself when it is not one that is shipped. */
  readonly ownScenario: Scenario | null;
  readonly options: MatchOptions;
  readonly rulesVersion: number;
  /** `seed` is null while the match goes on and its dice are secret. */
  readonly dice: { readonly kind: DiceKind; readonly commitment: string; readonly seed: string | null };
  readonly orders: readonly RecordedOrder[];
  readonly hashes: readonly SideWeekHash[];
}

export interface Match {
  readonly record: MatchRecord;
  /** 64 hexadecimal digits; leaves only when the match is over, or in a hot-seat file. */
  readonly seed: string;
  readonly state: GameState;
  /** Steps back, newest last, one for each order since the last that was final; with the seat that gave it. */
  readonly undo: readonly { readonly seat: Seat; readonly step: Undo }[];
}

export const STANDARD_OPTIONS: MatchOptions = { fog: true, jitter: false, long: false, heldEvents: [] };

const diceFrom = (kind: DiceKind, seed: string, used: number): Dice =>
  kind === 'hmac' ? hmacDice(seed, used) : fastDice(Number.parseInt(seed.slice(0, 8), 16) | 0, used);

export const isSeed = (seed: unknown): seed is string => typeof seed === 'string' && /^[0-9a-f]{64}$/.test(seed);

/** A new match of a scenario in the library, its first week open. `seed` must come from the system's random source. */
export const newMatch = (scenarioId: string, options: MatchOptions, seed: string, kind: DiceKind = 'hmac'): Match => {
  const found = findScenario(scenarioId);
  if (!found) throw new Error(`scenario '${scenarioId}' is not in the library`);
  return {
    record: {
      format: 'salient-match',
      version: 1,
      scenario: { id: scenarioId, hash: found.hash },
      ownScenario: null,
      options,
      rulesVersion: RULES_VERSION,
      dice: { kind, commitment: commitmentOf(seed), seed: null },
      orders: [],
      hashes: [],
    },
    seed,
    state: firstState(found.scenario, options, diceFrom(kind, seed, 0)),
    undo: [],
  };
};

const firstState = (scenario: Scenario, options: MatchOptions, dice: Dice): GameState =>
  begin(setup(scenario, options, dice), dice).state;

export interface Submitted {
  readonly match: Match;
  readonly happened: readonly LogEntry[];
}

/** What an order came to, before it is written down. */
const carryOut = (match: Pick<Match, 'record' | 'seed' | 'state'>, seat: Seat, order: unknown): Result<Applied> =>
  apply(match.state, seat, order, diceFrom(match.record.dice.kind, match.seed, match.state.secret.diceUsed));

/** Carries out an order and writes it down, or refuses it and changes nothing. */
export const submit = (match: Match, seat: Seat, order: unknown): Result<Submitted> => {
  if (isRewind(order)) return seat === '2' ? rewind(match, order) : refused(refuse('umpireOnly'));
  const result = carryOut(match, seat, order);
  if (!result.ok) return result;
  const { state, happened, final, ended } = result.value;
  const orders = [...match.record.orders, { seat, order: order as Order }];
  const hashes = ended ? [...match.record.hashes, { ...ended, hash: stateHash(state) }] : match.record.hashes;
  const undo = final ? [] : [...match.undo, { seat, step: undoOf(match.state, state) ?? {to: state} }];
  return done({ match: { ...match, record: { ...match.record, orders, hashes }, state, undo }, happened });
};

const isRewind = (order: unknown): order is { type: 'rewind'; to: number } =>
  typeof order === 'object' && order !== null && Object.hasOwn(order, 'type') && (order as { type: unknown }).type === 'rewind' &&
  Number.isInteger((order as { to?: unknown }).to);

/** Rule 2.3 — back to the state before order number `to`; the record keeps everything and the dice go on. */
const rewind = (match: Match, order: { readonly type: 'rewind'; readonly to: number }): Result<Submitted> => {
  const { record } = match;
  if (order.to < 0 || order.to >= record.orders.length) return refused(refuse('cannotRewind', { to: order.to, orders: record.orders.length }));
  const state = stateAfter(match, order.to, match.state.secret.diceUsed);
  const orders = [...record.orders, { seat: '2' as const, order }];
  return done({ match: { ...match, record: { ...record, orders }, state, undo: [] }, happened: [] });
};

/** The state after the first `count` orders of the record, with the dice stream at `diceUsed`. */
const stateAfter = (match: Match, count: number, diceUsed: number): GameState => {
  let again: Match = { ...match, ...restarted(match) };
  for (const { seat, order } of match.record.orders.slice(0, count)) {
    const result = submitForGood(again, seat, order);
    if (!result.ok) throw new Error(`the record does not re-run: ${result.refusal.code}`);
    again = result.value.match;
  }
  return { ...again.state, secret: { ...again.state.secret, diceUsed } };
};

const restarted = (match: Match): Pick<Match, 'record' | 'state' | 'undo'> => {
  const { record } = match;
  const scenario = scenarioOf({ scenario: record.scenario });
  return {
    record: { ...record, orders: [], hashes: [] },
    state: firstState(scenario, record.options, diceFrom(record.dice.kind, match.seed, 0)),
    undo: [],
  };
};

export type TakeBackReason = 'nothingOrdered' | 'notYours' | 'revealed';

/** How many of the seat's latest orders can be taken back, and why not more. */
export const takeBackState = (match: Match, seat: Seat): { readonly possible: number; readonly reason: TakeBackReason | null } => {
  let possible = 0;
  while (possible < match.undo.length && match.undo[match.undo.length - 1 - possible]?.seat === seat) possible++;
  if (possible > 0) return { possible, reason: null };
  const last = match.record.orders[match.record.orders.length - 1];
  if (!last) return { possible, reason: 'nothingOrdered' };
  return { possible, reason: last.seat === seat ? 'revealed' : 'notYours' };
};

/** Takes back the seat's last `count` orders: they were never given, and leave the record. */
export const takeBack = (match: Match, seat: Seat, count = 1): Result<Match, TakeBackReason> => {
  const { possible, reason } = takeBackState(match, seat);
  if (count > possible) return refused(reason ?? 'revealed');
  let { state } = match;
  for (let i = 0; i < count; i++) state = undone(state, match.undo[match.undo.length - 1 - i]?.step as Undo) as GameState;
  const { orders } = match.record;
  return done({ ...match, state, undo: match.undo.slice(0, -count), record: { ...match.record, orders: orders.slice(0, -count) } });
};

/** What is written to a file. The seed goes with it when the match is over, or always in hot-seat. */
export const exportMatch = (match: Match, withSeed: boolean): MatchRecord => ({
  ...match.record,
  dice: { ...match.record.dice, seed: withSeed || match.state.result ? match.seed : null },
});

export type ReplayProblem =
  | { readonly code: 'noSeed' }
  | { readonly code: 'commitmentWrong' }
  | { readonly code: 'unknownScenario'; readonly id: string }
  | { readonly code: 'scenarioChanged'; readonly id: string }
  | { readonly code: 'otherRules'; readonly version: number; readonly ours: number }
  /** `order` counts from 1. */
  | { readonly code: 'orderRefused'; readonly order: number; readonly refusal: Refusal }
  | { readonly code: 'hashDiffers'; readonly week: number; readonly side: Side }
  | { readonly code: 'hashesMissing'; readonly recorded: number; readonly played: number };

/** Whether a record can be re-run with the scenarios in the library; `ownScenario` must be in it already. */
export const replayable = (record: MatchRecord): ReplayProblem | null => {
  if (record.rulesVersion !== RULES_VERSION) return { code: 'otherRules', version: record.rulesVersion, ours: RULES_VERSION };
  const { id, hash } = record.scenario;
  if (!hasScenario(id, hash)) return { code: findScenario(id) ? 'scenarioChanged' : 'unknownScenario', id };
  if (!isSeed(record.dice.seed)) return { code: 'noSeed' };
  return commitmentOf(record.dice.seed) === record.dice.commitment ? null : { code: 'commitmentWrong' };
};

/** Re-runs a record order by order. `onOrder` sees every state; the hashes on the record must come out again. */
export const replay = (record: MatchRecord, onOrder?: (match: Match, happened: readonly LogEntry[]) => void): Result<Match, ReplayProblem> => {
  const problem = replayable(record);
  if (problem) return refused(problem);
  const seed = record.dice.seed as string;
  const blank = { ...record, dice: { ...record.dice, seed: null } };
  let match: Match = { record: blank, seed, state: undefined as never, undo: [] };
  match = { ...match, ...restarted(match) };
  onOrder?.(match, match.state.log);
  for (const [index, { seat, order }] of record.orders.entries()) {
    const result = submit(match, seat, order);
    if (!result.ok) return refused({ code: 'orderRefused', order: index + 1, refusal: result.refusal });
    const ended = result.value.match.record.hashes.length;
    if (ended > match.record.hashes.length) {
      const ours = result.value.match.record.hashes[ended - 1] as SideWeekHash;
      const theirs = record.hashes[ended - 1];
      if (theirs && theirs.hash !== ours.hash) return refused({ code: 'hashDiffers', week: ours.week, side: ours.side });
    }
    match = result.value.match;
    onOrder?.(match, result.value.happened);
  }
  const played = match.record.hashes.length;
  if (played !== record.hashes.length) return refused({ code: 'hashesMissing', recorded: record.hashes.length, played });
  return done(match);
};

/** SHA-256 of a state. Log and history are left out: they only tell how the state came about. */
export const stateHash = ({ log: _log, history: _history, ...state }: GameState): string => hashOf(state);

/** SHA-256 of the state as it stands. */
export const finalHash = (match: Match): string => stateHash(match.state);

