/**
 * The tables, as Kysely knows them. JSON lies in text columns and times are milliseconds since 1970, so that SQLite and
 * PostgreSQL hold the same.
 */
import type { ColumnType, Generated } from 'kysely';
import type { MatchStatus } from '../../game/protocol/lobby.ts';
import type { OfferKind } from '../../game/protocol/table.ts';
import type { Seat, Side } from '../../game/state.ts';

/** Written as a text, read as a text; what it holds is said beside each column. */
type Json = string;
type Bit = 0 | 1;

export interface Database {
  match: MatchTable;
  seat: SeatTable;
  snapshot: SnapshotTable;
  journal: JournalTable;
  week_control: WeekControlTable;
  chat: ChatTable;
  block: BlockTable;
  offer: OfferTable;
  notice: NoticeTable;
  setting: SettingTable;
  process: ProcessTable;
  thought: ThoughtTable;
  computer_hold: ComputerHoldTable;
}

export interface MatchTable {
  id: string;
  /** Goes up by one with every accepted action; a writer that does not find the one it read has lost. */
  state_id: number;
  scenario: string;
  scenario_hash: string;
  /** `MatchOptions`. */
  options: Json;
  /** `Terms`. */
  terms: Json;
  pace: string;
  fog: Bit;
  visibility: 'public' | 'private';
  /** Whether anybody may take the seat of this side: as the rows of its seats say, so that the list need not ask them. */
  free_ua: Bit;
  free_ru: Bit;
  status: MatchStatus;
  created_at: number;
  updated_at: number;
  finished_at: number | null;
  week: number;
  last_week: number;
  turn: Side | null;
  /** `MatchResult`. */
  result: Json | null;
  rules_version: number;
  /** Leaves only with the record of a finished match. */
  seed: string;
  commitment: string;
  /** Revisions of the views of Ukraine, Russia, the umpire and of what both can see. */
  revision_0: number;
  revision_1: number;
  revision_2: number;
  revision_both: number;
  /** `Clock` (`match/clock.ts`); null when untimed. */
  clock: Json | null;
  /** When the running clock runs out; null when none does. */
  deadline: number | null;
  rematch_of: string | null;
  /** The exercise of a class that it belongs to. */
  exercise: string | null;
}

/** A match as it stood at a state id; what was given since is in the journal. */
export interface SnapshotTable {
  match_id: string;
  n: number;
  /** The framework's state; of the record only what the journal does not hold. */
  state: Json;
}

export interface SeatTable {
  match_id: string;
  seat: Seat;
  player: 'nobody' | 'person' | 'computer';
  nickname: string | null;
  /** SHA-256 of the token; null while nobody sits there. */
  token_hash: string | null;
  /** SHA-256 of an invitation that may take this seat, once. */
  invitation_hash: string | null;
  /** Whether it can be taken without an invitation. */
  open: Bit;
  /** 1, 1.5, 2; null for no limit. Never told to others. */
  time_factor: number | null;
  /** Level of the computer that plays it. */
  computer: string | null;
  notes: string;
  taken_at: number | null;
}

export interface JournalTable {
  match_id: string;
  /** The state id that came of it. */
  n: number;
  seat: Seat;
  kind: 'order' | 'takeBack';
  /** The order, or how many were taken back. */
  body: Json;
  /** `LogEntry[]`, everybody's. */
  happened: Json;
  week: number;
  side: Side;
  ended: Bit;
  /** Left the record again. */
  taken_back: Bit;
  /** The client's key, so that an order sent twice is carried out once; null for the server's own. */
  key: string | null;
  at: number;
  /** Revisions after it. */
  revision_0: number;
  revision_1: number;
  revision_2: number;
  revision_both: number;
}

export interface WeekControlTable {
  match_id: string;
  week: number;
  /** Rows of control as each side knew it when the week began. */
  ua: Json;
  ru: Json;
  /** `GameState` as the week began, for spectators who see everything later; null in other matches. */
  state: Json | null;
}

export interface ChatTable {
  match_id: string;
  n: number;
  seat: Seat;
  text: string;
  at: number;
}

export interface BlockTable {
  match_id: string;
  /** Who does not want to read … */
  seat: Seat;
  /** … what this one writes. */
  blocked: Seat;
}

export interface OfferTable {
  match_id: string;
  what: OfferKind;
  by: Seat;
  at: number;
}

/** Where "your turn" goes. */
export interface NoticeTable {
  id: string;
  match_id: string;
  seat: Seat | null;
  kind: 'push' | 'webhook';
  endpoint: string;
  /** Keys of a push subscription. */
  keys: Json | null;
  created_at: number;
  failures: Generated<number>;
}

export interface SettingTable {
  key: string;
  value: string;
}

/** How the computer went about one side's operations. */
export interface ThoughtTable {
  match_id: string;
  week: number;
  side: Side;
  /** `Thought`. */
  thought: Json;
}

/** Which process plays the computer's seats of a match, and until when that holds. */
export interface ComputerHoldTable {
  match_id: string;
  process: string;
  until: number;
}

/** Processes on this database: clocks stand still while none is alive. */
export interface ProcessTable {
  id: string;
  seen_at: ColumnType<number, number, number>;
}
