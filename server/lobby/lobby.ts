/** What the lobby stands on, and whom it tells. */
import type { Kysely } from 'kysely';
import type { Seat } from '../../game/state.ts';
import type { Database } from '../storage/schema.ts';

export interface Lobby {
  readonly db: Kysely<Database>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly listener: LobbyListener;
}

/** What the table wants to know of what happens in the lobby. It is called when the change is in the database. */
export interface LobbyListener {
  /** Somebody sat down or left, a name changed, the match began: its row and its seats are to be read anew. */
  readonly changed: (match: string) => void;
  /** Both sides are there, and this seat plays first. */
  readonly began: (match: string, seat: Seat) => void;
  /** The token of a seat holds no longer. */
  readonly withdrawn: (match: string, seat: Seat) => void;
  /** An offer was added or taken away. */
  readonly offered: (match: string) => void;
}
