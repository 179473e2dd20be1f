import { describe, expect, it } from 'vitest';
import { addNote, notesOf, removeNote, takeNotes } from '../../../client/replay/notes.ts';
import type { MatchRecord } from '../../../game/match.ts';

const recordOf = (commitment: string): MatchRecord =>
  ({ dice: { kind: 'hmac', commitment, seed: null }, orders: Array.from({ length: 9 }) }) as unknown as MatchRecord;

describe('notes of a match', () => {
  it('belong to the match, wherever its record came from', () => {
    addNote(recordOf('a'.repeat(64)), 4, '  why?  ');
    expect(notesOf(recordOf('a'.repeat(64)))).toEqual([{ at: 4, text: 'why?' }]);
    expect(notesOf(recordOf('b'.repeat(64)))).toEqual([]);
  });

  it('can be deleted one by one', () => {
    const record = recordOf('c'.repeat(64));
    addNote(record, 1, '');
    addNote(record, 2, 'keep');
    const [first] = notesOf(record);
    if (first) removeNote(record, first);
    expect(notesOf(record)).toEqual([{ at: 2, text: 'keep' }]);
  });

  it('of a file join those that are here; what is not understood is left', () => {
    const record = recordOf('d'.repeat(64));
    addNote(record, 3, 'mine');
    takeNotes(record, [
      { at: 1, text: 'theirs' },
      { at: 3, text: 'mine' },
    ]);
    takeNotes(record, 'nonsense');
    expect(notesOf(record)).toEqual([
      { at: 1, text: 'theirs' },
      { at: 3, text: 'mine' },
    ]);
  });
});
