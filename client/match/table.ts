/** A match as the screen knows it, whether it is kept in this page or on a server. */
import type { MatchRecord, TakeBackReason } from '../../game/match.ts';
import type { Order } from '../../game/orders.ts';
import type { TableProblem } from '../../game/protocol/table.ts';
import type { Refusal, Result } from '../../game/result.ts';
import type { LogEntry, Seat, View } from '../../game/state.ts';
import type { Computers, Players } from '../computer/players.ts';
import type { Journal } from './journal.ts';

/** What one person at the table sees; null behind the curtain. */
export interface Seen {
  /** Null for somebody who only watches. */
  readonly seat: Seat | null;
  readonly view: View;
  readonly journal: Journal;
  readonly takeBack: { readonly possible: number; readonly reason: TakeBackReason | null };
}

export interface Snapshot {
  /** Who should play next; null when the match is over. */
  readonly turn: Seat | null;
  readonly week: number;
  readonly lastWeek: number;
  readonly over: boolean;
  readonly orders: number;
  /** The sides that the computer plays. */
  readonly computers: Computers;
  readonly seen: Seen | null;
  /** The truth, once the match is over. */
  readonly truth: View | null;
}

/** Why an order is not carried out: by the rules, or by the table on a server. */
export type OrderRefusal = Refusal | { readonly code: TableProblem; readonly data: Refusal['data'] };

export interface MatchTable {
  readonly snapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Carries an order out for the seat that looks; answers with what this seat is told. */
  readonly order: (order: Order) => Promise<Result<readonly LogEntry[], OrderRefusal>>;
  readonly takeBack: (count?: number) => Promise<Result<null, TakeBackReason | OrderRefusal['code']>>;
  /** Lets a seat look, or draws the curtain (null). */
  readonly look: (seat: Seat | null) => void;
  readonly leave: () => void;
  /** The log of a week that the journal no longer holds; absent where it holds all. */
  readonly olderWeek?: (week: number) => Promise<readonly LogEntry[]>;
}

/** Whoever plays sits at this computer, so the record is here with its seed. */
export interface HotSeatTable extends MatchTable {
  readonly record: () => MatchRecord;
  readonly players: () => Players;
  readonly setPlayers: (players: Players) => void;
  /** What a seat that the computer plays may know. */
  readonly viewOf: (seat: Seat) => View;
  readonly computerSeedOf: (seat: Seat) => number;
  /** An order of the computer's for its seat; answers with what whoever looks on is told. */
  readonly giveFor: (seat: Seat, order: Order) => Result<readonly LogEntry[]>;
}

/** Answers with the side whose seat it is to play. */
export const seatOf = (view: View): Seat | null => (view.result ? null : view.turn.side === 'UA' ? '0' : '1');
