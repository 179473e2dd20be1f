/** Whole matches played by functions, for the simulator, the fuzzer and the benchmarks. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Player } from '../ai/player.ts';
import { fastRandom } from '../dice.ts';
import { seatToAct } from '../engine.ts';
import { scenarioOf } from '../library.ts';
import type { HexId } from '../map.ts';
import { exportMatch, finalHash, type Match, type MatchRecord, matchOf, newMatch, runOf, runOn } from '../match.ts';
import type { SideOrder } from '../orders.ts';
import type { Refusal } from '../result.ts';
import { controllerIn } from '../rules/victory.ts';
import type { MatchOptions } from '../scenario.ts';
import {
  type GameState,
  type LogEntry,
  type MatchResult,
  type Position,
  type Seat,
  type Side,
  type SupplyState,
  TRACK_IDS,
  type TrackId,
  type Tracks,
  type WeekRow,
} from '../state.ts';
import { viewFor } from '../view.ts';

export interface SimulatedGame {
  readonly record: MatchRecord;
  readonly orders: number;
  readonly refused: number;
  readonly rows: readonly SimulatedWeek[];
  readonly result: MatchResult | null;
  readonly finalHash: string;
}

/** A row of history spelled out; weeks after an early end repeat the last held area and say so. */
export interface SimulatedWeek
  extends Omit<WeekRow, 'supply' | 'aid' | 'tracks' | 'objectives' | 'contingentStepsLost'> {
  readonly supply: Readonly<Record<Side, Readonly<Record<SupplyState, number>>>>;
  readonly aid: { readonly materiel: number; readonly intelligence: number };
  readonly contingentStepsLost: number;
  readonly tracks: Readonly<Partial<Tracks>>;
  /** Who controlled each objective. */
  readonly objectives: Readonly<Record<HexId, Side>>;
  readonly ended?: true;
}

const spelledOut = (position: Pick<Position, 'scenario'>, row: WeekRow): SimulatedWeek => {
  const supply = (side: Side) => {
    const [open, underFire, cut] = row.supply[side];
    return { open, underFire, cut };
  };
  const tracks: Partial<Record<TrackId, number>> = {};
  row.tracks.forEach((value, i) => {
    tracks[TRACK_IDS[i] as TrackId] = value;
  });
  const objectives: Record<HexId, Side> = {};
  for (const { hex } of scenarioOf(position).objectives) objectives[hex] = controllerIn(position, row, hex) ?? 'UA';
  const [materiel, intelligence] = row.aid;
  const contingentStepsLost = row.contingentStepsLost ?? 0;
  return {
    ...row,
    aid: { materiel, intelligence },
    contingentStepsLost,
    supply: { UA: supply('UA'), RU: supply('RU') },
    tracks,
    objectives,
  };
};

export interface SimulateWith {
  readonly scenario: string;
  readonly seed: string;
  readonly players: Readonly<Record<Side, Player>>;
  readonly options: MatchOptions;
  readonly onOrder?: (step: {
    readonly before: Match;
    readonly after: Match;
    readonly seat: Seat;
    readonly order: SideOrder;
    readonly happened: readonly LogEntry[];
  }) => void;
  /** After every week that closed, the match's end included: the state, its newest row of history last. */
  readonly onWeek?: (state: GameState) => void;
  readonly onRefused?: (match: Match, seat: Seat, order: SideOrder, refusal: Refusal) => void;
  /** A game that is not over after so many orders is broken off with an error. */
  readonly atMost?: number;
}

/** Seed text to the 64 digits of a match's seed, so that `--seed 7` means the same match everywhere. */
export const seedFrom = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const AT_MOST = 200_000;

export const simulateGame = (how: SimulateWith): SimulatedGame => {
  const random = fastRandom(Number.parseInt(seedFrom(`players ${how.seed}`).slice(0, 8), 16));
  const run = runOf(newMatch(how.scenario, how.options, seedFrom(how.seed), 'fast'));
  let match = matchOf(run);
  let refusedCount = 0;
  let orders = 0;
  let closed = run.state.history.length;
  const firstWeek = run.state.week;
  for (let seat = seatToAct(run.state); seat; seat = seatToAct(run.state)) {
    if (++orders > (how.atMost ?? AT_MOST))
      throw new Error(`${how.scenario} ${how.seed}: not over after ${orders} orders`);
    const order = how.players[seat === '0' ? 'UA' : 'RU'](viewFor(run.state, seat), random);
    let result = runOn(run, seat, order);
    if (!result.ok) {
      refusedCount++;
      how.onRefused?.(matchOf(run), seat, order, result.refusal);
      result = runOn(run, seat, { type: 'endPhase' });
      if (!result.ok) throw new Error(`${how.scenario} ${how.seed}: even endPhase is refused: ${result.refusal.code}`);
    }
    run.back = [];
    if (how.onWeek && run.state.history.length > closed) {
      closed = run.state.history.length;
      how.onWeek(run.state);
    }
    if (!how.onOrder) continue;
    const before = match;
    match = matchOf(run);
    how.onOrder({ before, after: match, seat, order, happened: result.value });
  }
  match = matchOf(run);
  return {
    record: exportMatch(match, true),
    orders,
    refused: refusedCount,
    rows: filled(
      match.state.history.map((row) => spelledOut(match.state, row)),
      firstWeek,
      match.state.lastWeek,
    ),
    result: match.state.result,
    finalHash: finalHash(match),
  };
};

/** Every week of the scenario has a row: those after an early end repeat the last. */
const filled = (rows: readonly SimulatedWeek[], first: number, last: number): SimulatedWeek[] => {
  const all = [...rows];
  const final = rows[rows.length - 1];
  for (let week = first + rows.length; final && week <= last; week++) all.push({ ...final, week, ended: true });
  return all;
};
