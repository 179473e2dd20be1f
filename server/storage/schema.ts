/**
 * The tables, as Kysely knows them. JSON lies in text columns and times are milliseconds since 1970, so that SQLite and
 * PostgreSQL hold the same.
 */
import type { ColumnType, Generated } from 'kysely';
import type { ExerciseState, PupilPlace } from '../../game/protocol/exercise.ts';
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
  exercise: ExerciseTable;
  exercise_group: ExerciseGroupTable;
  pupil: PupilTable;
  proposal: ProposalTable;
  forecast: ForecastTable;
  sentence: SentenceTable;
  side_message: SideMessageTable;
  control: ControlTable;
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
  /** `Difference` that it made to the state that is written down (`match/stored.ts`); null where a snapshot is as late. */
  step: ColumnType<Json | null, Json | null | undefined, Json | null>;
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

/** A class. */
export interface ExerciseTable {
  id: string;
  /** Six signs, by which pupils find it. */
  code: string;
  /** SHA-256 of the teacher's token. */
  token_hash: string;
  /** `ExerciseSettings`. */
  settings: Json;
  state: ExerciseState;
  /** Of all its groups, when they have the same dice. */
  seed: string;
  created_at: number;
  started_at: number | null;
  /** When somebody used it last: from then on its days are counted. */
  used_at: number;
  /** Numbers pupils, proposals, messages and controls. */
  counter: Generated<number>;
}

export interface ExerciseGroupTable {
  exercise_id: string;
  grp: number;
  scenario: string;
  /** Null before the start, and while nobody is in the group. */
  match_id: string | null;
}

/** What is kept of a pupil; nothing else is, and nowhere else. */
export interface PupilTable {
  id: string;
  exercise_id: string;
  /** In the order of joining. */
  n: number;
  nickname: string;
  /** The same for nicknames that look alike. */
  nickname_key: string;
  /** SHA-256; null for who stopped. */
  token_hash: string | null;
  grp: number | null;
  side: Side | null;
  place: PupilPlace;
  /** `Role[]`; null for those that rotate. */
  roles: Json | null;
  /** When each wish was told: `{ hand: 1700000000000 }`. */
  wishes: Json;
  /** Refused orders in a row, and when the last was. */
  refusals: number;
  refused_at: number | null;
  /** SHA-256 of a code for another device, and until when it holds. */
  return_hash: string | null;
  return_until: number | null;
}

/** An order that somebody else on the side owns, or that is for later. */
export interface ProposalTable {
  match_id: string;
  n: number;
  side: Side;
  pupil_id: string;
  /** `SideOrder`. */
  body: Json;
  plan: Bit;
}

export interface ForecastTable {
  match_id: string;
  side: Side;
  week: number;
  question: string;
  answer: string;
}

export interface SentenceTable {
  match_id: string;
  pupil_id: string;
  week: number;
  side: Side | null;
  text: string;
}

/** What the teacher wrote to a side, or to both. */
export interface SideMessageTable {
  match_id: string;
  n: number;
  side: Side | null;
  text: string;
  at: number;
}

/** What the teacher does to one group; of several at once the number is the same. */
export interface ControlTable {
  exercise_id: string;
  n: number;
  grp: number;
  match_id: string;
  /** `Control`. */
  control: Json;
  /** `doing` while it is carried out; found so after a restart, it is tried again. */
  status: 'pending' | 'doing' | 'done' | 'refused' | 'undone';
  /** When it is carried out; null when it waits for a week. */
  due: number | null;
  /** The week for which it waits; of one that is done, the week in which it was. */
  week: number | null;
  /** Of the order on the match's record, from 1. */
  number: number | null;
  /** Of what is planned for a later week, in the match. */
  plan: number | null;
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
