/**
 * A match: the state, its record, and what can still be taken back. The record (scenario, options, seed, orders) is
 * the match; the state is what comes out when it is re-run. Plain JSON, pure functions.
 */
import { hashOf } from './canonical.ts';
import { RULES_VERSION } from './data/rulesVersion.ts';
import { commitmentOf, type Dice, type DiceKind, fastDice, hmacDice } from './dice.ts';
import { type Difference, differenceOf, withDifference } from './difference.ts';
import { type Applied, apply, begin } from './engine.ts';
import { findScenario, hasScenario, scenarioOf } from './library.ts';
import type { Order } from './orders.ts';
import { Recent } from './recent.ts';
import { done, type Refusal, type Result, refuse, refused } from './result.ts';
import type { MatchOptions, Scenario } from './scenario.ts';
import { setup } from './setup.ts';
import type { GameState, LogEntry, Seat, Side, SideState, Unit, UnitId } from './state.ts';

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

/** The first `after` orders of a record were given under earlier rules, those that follow under this version. */
export interface RulesChange {
  readonly after: number;
  readonly version: number;
}

export interface MatchRecord {
  readonly format: 'salient-match';
  readonly version: 1;
  readonly scenario: { readonly id: string; readonly hash: string };
  /** The scenario itself when it is not one that is shipped. */
  readonly ownScenario: Scenario | null;
  readonly options: MatchOptions;
  readonly rulesVersion: number;
  /** Where it was played on with other rules than the last order; left out where that never was. */
  readonly rulesChanges?: readonly RulesChange[];
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
  readonly undo: readonly { readonly seat: Seat; readonly step: Difference }[];
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

/** With a note where the next order is the first one under these rules. */
const underTheseRules = (record: MatchRecord): MatchRecord => {
  const changes = record.rulesChanges ?? [];
  const { version } = changes.at(-1) ?? { version: record.rulesVersion };
  if (version === RULES_VERSION) return record;
  return { ...record, rulesChanges: [...changes, { after: record.orders.length, version: RULES_VERSION }] };
};

/** Orders that were taken back changed no rules. */
const withoutChangesAfter = (record: MatchRecord, orders: number): MatchRecord => {
  if (!record.rulesChanges) return record;
  const { rulesChanges, ...rest } = record;
  const left = rulesChanges.filter(({ after }) => after < orders);
  return left.length > 0 ? { ...rest, rulesChanges: left } : rest;
};

/** Carries out an order and writes it down, or refuses it and changes nothing. */
export const submit = (match: Match, seat: Seat, order: unknown): Result<Submitted> => {
  if (isRewind(order)) return seat === '2' ? rewind(match, order) : refused(refuse('umpireOnly'));
  const result = carryOut(match, seat, order);
  if (!result.ok) return result;
  const { state, happened, final, ended } = result.value;
  const orders = match.record.orders.concat({ seat, order: order as Order });
  const hashes = ended ? [...match.record.hashes, { ...ended, hash: stateHash(state) }] : match.record.hashes;
  const undo = final ? [] : withStep(match.undo, seat, match.state, state);
  const record = underTheseRules(match.record);
  return done({ match: { ...match, record: { ...record, orders, hashes }, state, undo }, happened });
};

const withStep = (undo: Match['undo'], seat: Seat, before: GameState, after: GameState): Match['undo'] => {
  const step = differenceOf(after, before);
  return step ? [...undo, { seat, step }] : undo;
};

/**
 * A match that is played on in place, for re-runs and simulations: its record is not copied with every order, and the
 * steps back are worked out only when they are asked for.
 */
export interface Run {
  state: GameState;
  readonly orders: RecordedOrder[];
  readonly hashes: SideWeekHash[];
  /** The match that it began with. */
  from: Match;
  /** States since the last order that was final, with the seat that gave each order. */
  back: { readonly seat: Seat; readonly before: GameState }[];
}

export const runOf = (match: Match): Run => ({
  state: match.state,
  orders: [...match.record.orders],
  hashes: [...match.record.hashes],
  from: match,
  back: [],
});

/** As `submit`, in place. */
export const runOn = (run: Run, seat: Seat, order: unknown): Result<readonly LogEntry[]> => {
  if (isRewind(order)) {
    const result = seat === '2' ? rewind(matchOf(run), order) : refused(refuse('umpireOnly'));
    if (!result.ok) return result;
    Object.assign(run, runOf(result.value.match));
    return done(result.value.happened);
  }
  const result = carryOut({ record: run.from.record, seed: run.from.seed, state: run.state }, seat, order);
  if (!result.ok) return result;
  const { state, happened, final, ended } = result.value;
  if (final) run.back = [];
  else run.back.push({ seat, before: run.state });
  run.orders.push({ seat, order: order as Order });
  run.state = state;
  if (ended) run.hashes.push({ ...ended, hash: stateHash(state) });
  return done(happened);
};

/** The match as it stands, with copies of the lists. */
export const matchOf = ({ state, orders, hashes, from, back }: Run): Match => {
  let undo: Match['undo'] = [];
  back.forEach(({ seat, before }, i) => {
    undo = withStep(undo, seat, before, back[i + 1]?.before ?? state);
  });
  return { ...from, state, record: { ...from.record, orders: [...orders], hashes: [...hashes] }, undo };
};

const isRewind = (order: unknown): order is { type: 'rewind'; to: number } =>
  typeof order === 'object' &&
  order !== null &&
  Object.hasOwn(order, 'type') &&
  (order as { type: unknown }).type === 'rewind' &&
  Number.isInteger((order as { to?: unknown }).to);

/**
 * Rule 2.3 — back to the state before order number `to`; the record keeps everything and the dice go on. A pause that
 * holds now holds then. A match that is over stays so: its dice are told. One that was played on under other rules does
 * not re-run, so that nothing of it can be found again.
 */
const rewind = (match: Match, order: { readonly type: 'rewind'; readonly to: number }): Result<Submitted> => {
  const { record } = match;
  if (match.state.result) return refused(refuse('matchOver'));
  if (underTheseRules(record).rulesChanges) return refused(refuse('rulesChanged'));
  if (order.to < 0 || order.to >= record.orders.length)
    return refused(refuse('cannotRewind', { to: order.to, orders: record.orders.length }));
  const before = stateAfter(match, order.to, match.state.secret.diceUsed);
  const { week, turn } = before;
  const what = { kind: 'umpire', order: 'rewind', detail: String(week) } as const;
  const happened: readonly LogEntry[] = [{ week, during: turn.side, to: 'both', what }];
  const state: GameState = {
    ...before,
    turn: { ...turn, paused: match.state.turn.paused },
    log: [...before.log, ...happened],
  };
  const orders = [...record.orders, { seat: '2' as const, order }];
  return done({ match: { ...match, record: { ...record, orders }, state, undo: [] }, happened });
};

/** The state after the first `count` orders of the record, with the dice stream at `diceUsed`. */
const stateAfter = (match: Match, count: number, diceUsed: number): GameState => {
  const run = runOf({ ...match, ...restarted(match) });
  for (const { seat, order } of match.record.orders.slice(0, count)) {
    const result = runOn(run, seat, order);
    if (!result.ok) throw new Error(`the record does not re-run: ${result.refusal.code}`);
  }
  return { ...run.state, secret: { ...run.state.secret, diceUsed } };
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
export const takeBackState = (
  match: Match,
  seat: Seat,
): { readonly possible: number; readonly reason: TakeBackReason | null } => {
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
  for (let i = 0; i < count; i++)
    state = withDifference(state, match.undo[match.undo.length - 1 - i]?.step as Difference) as GameState;
  const { orders } = match.record;
  return done({
    ...match,
    state,
    undo: match.undo.slice(0, -count),
    record: { ...withoutChangesAfter(match.record, orders.length - count), orders: orders.slice(0, -count) },
  });
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
  /** Played on under other rules: `order`, counted from 1, was the first one. */
  | { readonly code: 'rulesChanged'; readonly order: number; readonly from: number; readonly to: number }
  /** `order` counts from 1. */
  | { readonly code: 'orderRefused'; readonly order: number; readonly refusal: Refusal }
  | { readonly code: 'hashDiffers'; readonly week: number; readonly side: Side }
  | { readonly code: 'hashesMissing'; readonly recorded: number; readonly played: number };

/** Whether a record can be re-run with the scenarios in the library; `ownScenario` must be in it already. */
export const replayable = (record: MatchRecord): ReplayProblem | null => {
  const change = record.rulesChanges?.[0];
  if (change) return { code: 'rulesChanged', order: change.after + 1, from: record.rulesVersion, to: change.version };
  if (record.rulesVersion !== RULES_VERSION)
    return { code: 'otherRules', version: record.rulesVersion, ours: RULES_VERSION };
  const { id, hash } = record.scenario;
  if (!hasScenario(id, hash)) return { code: findScenario(id) ? 'scenarioChanged' : 'unknownScenario', id };
  if (!isSeed(record.dice.seed)) return { code: 'noSeed' };
  return commitmentOf(record.dice.seed) === record.dice.commitment ? null : { code: 'commitmentWrong' };
};

/** One order of a record re-run; `run` goes on with the next one, so what is wanted of it is taken now. */
export interface Rerun {
  /** Orders carried out so far; 0 when the first week opened. */
  readonly index: number;
  readonly run: Run;
  readonly happened: readonly LogEntry[];
}

/**
 * Re-runs a record order by order, as far as whoever asks goes on; the hashes on the record must come out again.
 * Refused with the first order that is not legal, or the first side-week whose hash differs.
 */
export function* rerun(record: MatchRecord): Generator<Rerun, Result<Run, ReplayProblem>> {
  const problem = replayable(record);
  if (problem) return refused(problem);
  const seed = record.dice.seed as string;
  const blank = { ...record, dice: { ...record.dice, seed: null } };
  const unplayed: Match = { record: blank, seed, state: undefined as never, undo: [] };
  const run = runOf({ ...unplayed, ...restarted(unplayed) });
  yield { index: 0, run, happened: run.state.log };
  for (const [index, { seat, order }] of record.orders.entries()) {
    const played = run.hashes.length;
    const result = runOn(run, seat, order);
    if (!result.ok) return refused({ code: 'orderRefused', order: index + 1, refusal: result.refusal });
    const [ours, theirs] = [run.hashes[played], record.hashes[played]];
    if (ours && theirs && theirs.hash !== ours.hash)
      return refused({ code: 'hashDiffers', week: ours.week, side: ours.side });
    yield { index: index + 1, run, happened: result.value };
  }
  const played = run.hashes.length;
  return played === record.hashes.length
    ? done(run)
    : refused({ code: 'hashesMissing', recorded: record.hashes.length, played });
}

/** Re-runs a record to its end. `onOrder` sees every state. */
export const replay = (
  record: MatchRecord,
  onOrder?: (match: Match, happened: readonly LogEntry[]) => void,
): Result<Match, ReplayProblem> => {
  const steps = rerun(record);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.ok ? done(matchOf(step.value.value)) : step.value;
    onOrder?.(matchOf(step.value.run), step.value.happened);
  }
};

/** What changes of a unit in the course of a match; the rest stands in the scenario, whose hash is in the state. */
const CHANGING = Object.keys({
  hex: true,
  hits: true,
  supply: true,
  weeksNotOpen: true,
  weeksCut: true,
  unseenCause: true,
  stance: true,
  reserveHex: true,
  stanceSince: true,
  weeksInPlace: true,
  spent: true,
  attacked: true,
  attackedLastWeek: true,
  defended: true,
  exploit: true,
  onFoot: true,
  refitUntil: true,
  priority: true,
} satisfies Record<
  Exclude<
    keyof Unit,
    'id' | 'side' | 'type' | 'name' | 'short' | 'quality' | 'contingent' | 'maxSteps' | 'seenFromAfar'
  >,
  true
>) as readonly (keyof Unit)[];

const changing = (unit: Unit): string => {
  let text = '';
  for (const field of CHANGING) text += `${unit[field] || ''} `;
  return text;
};

const changingUnits = (units: GameState['units']): Readonly<Record<UnitId, string>> => {
  const texts: Record<UnitId, string> = {};
  for (const id in units) texts[id] = changing(units[id] as Unit);
  return texts;
};

const changingPool = (state: SideState): unknown => {
  const pool: Record<UnitId, unknown> = {};
  for (const id in state.pool) {
    const entry = state.pool[id] as SideState['pool'][string];
    const { hits, stance, stanceSince } = entry.unit;
    pool[id] = { ...entry, unit: `${hits} ${stance} ${stanceSince}` };
  }
  return { ...state, pool };
};

/**
 * SHA-256 of a state. Log and history are left out, since they only tell how the state came about, and so is what the
 * scenario says of a unit for good.
 */
export const stateHash = (state: GameState): string => {
  let hash = hashes.get(state);
  if (hash === undefined) {
    const { log: _log, history: _history, ...rest } = state;
    hash = hashOf({
      ...rest,
      units: changingUnits(state.units),
      sides: { UA: changingPool(state.sides.UA), RU: changingPool(state.sides.RU) },
    });
    hashes.set(state, hash);
  }
  return hash;
};

const hashes = new Recent<GameState, string>(2);

/** SHA-256 of the state as it stands. */
export const finalHash = (match: Match): string => stateHash(match.state);
