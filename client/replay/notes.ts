/** Comments and bookmarks of a match, kept in this browser. They belong to the match, wherever it was opened from. */
import { useSyncExternalStore } from 'react';
import type { MatchRecord } from '../../game/match.ts';
import { MOST_LETTERS, MOST_NOTES, type Note, notesFrom, sortedNotes } from '../../game/replay/notes.ts';
import { readText, writeText } from '../offline/smallStore.ts';

const keyOf = ({ dice }: MatchRecord): string => `salient.notes.${dice.commitment.slice(0, 24)}`;

const NONE: readonly Note[] = [];
const known = new Map<string, readonly Note[]>();
const listeners = new Set<() => void>();

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
};

export const notesOf = (record: MatchRecord): readonly Note[] => {
  const key = keyOf(record);
  let notes = known.get(key);
  if (!notes) {
    notes = notesFrom(parse(readText(key)), record.orders.length);
    known.set(key, notes);
  }
  return notes;
};

/** Keeps the notes; answers false when they last only as long as the page. */
const keep = (record: MatchRecord, notes: readonly Note[]): boolean => {
  const key = keyOf(record);
  known.set(key, notes);
  const isKept = writeText(key, JSON.stringify(notes));
  for (const listener of listeners) listener();
  return isKept;
};

export const addNote = (record: MatchRecord, at: number, text: string): boolean => {
  const note = { at, text: text.trim().slice(0, MOST_LETTERS) };
  const notes = sortedNotes([...notesOf(record), note]);
  return notes.length <= MOST_NOTES && keep(record, notes);
};

export const removeNote = (record: MatchRecord, note: Note): boolean =>
  keep(
    record,
    notesOf(record).filter((each) => each !== note),
  );

/** Notes that came with a file join those that are here. */
export const takeNotes = (record: MatchRecord, fromFile: unknown): void => {
  const came = notesFrom(fromFile, record.orders.length);
  if (came.length > 0) keep(record, sortedNotes([...notesOf(record), ...came]).slice(0, MOST_NOTES));
};

export const useNotes = (record: MatchRecord | null): readonly Note[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (record ? notesOf(record) : NONE),
  );
