/** What a match file carries beside its record: notes, and what the computer weighed. It is for people to read. */
import type { Thought } from '../../game/ai/thoughts.ts';
import { thoughtsFrom } from '../../game/replay/thoughtsFrom.ts';

export interface Beside {
  /** As `takeNotes` takes them. */
  readonly notes: unknown;
  readonly thoughts: readonly Thought[];
}

/** `text` has been read as a record. */
export const besideIn = (text: string): Beside => {
  const { notes, thoughts } = JSON.parse(text) as { readonly notes?: unknown; readonly thoughts?: unknown };
  return { notes, thoughts: thoughtsFrom(thoughts) };
};
