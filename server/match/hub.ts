/** Who is at the tables of this process, and how they are told. The transport fills it in; the service only speaks. */
import type { Attend, ClassEvents, ClassSays, DeskView, Me, SideTable } from '../../game/protocol/exercise.ts';
import type { Answer, ServerEvents } from '../../game/protocol/table.ts';
import type { Seat, Viewer } from '../../game/state.ts';

export type EventName = keyof ServerEvents;

/** A room of a class has a colon in its name, one of a table a slash. */
export interface Rooms {
  readonly inRoom: (room: string) => boolean;
  readonly tell: <E extends keyof ClassEvents>(room: string, event: E, what: ClassEvents[E]) => void;
  /** Whoever is in the room gets up from the table at which it sits. */
  readonly getUp: (room: string) => void;
  /** Ends the connections of whoever is in it. */
  readonly clear: (room: string) => void;
}

/** What a class adds to the tables; its chapters are in `server/classroom/`. */
export interface ClassTable {
  /** Who somebody is at the match of a group by a token of the class; null for who is nobody there. */
  readonly atTable: (match: string, token: string) => Promise<AtTable | null>;
  /** Null when the token does not hold. */
  readonly attend: (coming: Attend) => Promise<Attending | null>;
  /** The planning tables that who sits down there is shown. */
  readonly tables: (match: string, seat: Seat) => Promise<readonly SideTable[]>;
  readonly order: (pupil: string, match: string, key: string, order: unknown) => Promise<Answer>;
  readonly takeBack: (pupil: string, match: string, key: string, count: number) => Promise<Answer>;
  readonly say: (pupil: string, said: ClassSays) => Promise<Answer>;
  /** A pupil came or left. */
  readonly presence: (pupil: string) => void;
}

/** `seat` is null for who observes, `pupil` for the teacher. */
export interface AtTable {
  readonly seat: Seat | null;
  readonly pupil: string | null;
}

export interface Attending {
  readonly answer: DeskView | Me;
  readonly pupil: string | null;
  readonly rooms: readonly string[];
}

export interface Hub {
  /** Whether anybody watches the match here. */
  readonly isWatched: (match: string) => boolean;
  readonly watches: (match: string, viewer: Viewer) => boolean;
  readonly send: <E extends EventName>(match: string, viewer: Viewer, event: E, what: ServerEvents[E]) => void;
  /** Ends the sittings of a seat, or of everybody. */
  readonly close: (match: string, seat: Seat | null, why: ServerEvents['closed']['why']) => void;
  readonly isHere: (match: string, seat: Seat) => boolean;
}
