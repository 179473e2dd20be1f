/** Who is at the tables of this process, and how they are told. The transport fills it in; the service only speaks. */
import type { ServerEvents } from '../../game/protocol/table.ts';
import type { Seat, Viewer } from '../../game/state.ts';

export type EventName = keyof ServerEvents;

export interface Hub {
  /** Whether anybody watches the match here. */
  readonly isWatched: (match: string) => boolean;
  readonly watches: (match: string, viewer: Viewer) => boolean;
  readonly send: <E extends EventName>(match: string, viewer: Viewer, event: E, what: ServerEvents[E]) => void;
  /** Ends the sittings of a seat, or of everybody. */
  readonly close: (match: string, seat: Seat | null, why: ServerEvents['closed']['why']) => void;
  readonly isHere: (match: string, seat: Seat) => boolean;
}
