/** What was decided in history where a match asks: the option by its id, and what is known of it. */
import type { EventId } from '../../state.ts';
import decisions from './decisions.json';

export interface PastDecision {
  /** Id of the option that comes nearest to what happened. */
  readonly option: string;
  /** In a sentence; the sources are those of the event. */
  readonly text: string;
}

/** By event. Recalls stand for units that left Kursk oblast about that time. */
export const PAST_DECISIONS: Readonly<Record<EventId, PastDecision>> = decisions;
