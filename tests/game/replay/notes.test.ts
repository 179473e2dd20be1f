import { describe, expect, it } from 'vitest';
import { notesFrom, sortedNotes } from '../../../game/replay/notes.ts';

describe('notes beside a match', () => {
  it('are read from a file by moment; those beyond the end are left out', () => {
    const notes = [
      { at: 30, text: 'too late' },
      { at: 7, text: 'why here?' },
      { at: 2, text: '' },
    ];
    expect(notesFrom(notes, 20)).toEqual([
      { at: 2, text: '' },
      { at: 7, text: 'why here?' },
    ]);
  });

  it.each([
    undefined,
    null,
    'text',
    [{ at: -1, text: '' }],
    [{ at: 1.5, text: '' }],
    [{ at: 1, text: 'x'.repeat(2001) }],
  ])('what is not notes is none: %s', (value) => expect(notesFrom(value, 20)).toEqual([]));

  it('the same words at the same moment are one note', () => {
    const note = { at: 3, text: 'again' };
    expect(sortedNotes([note, { at: 1, text: 'again' }, { ...note }])).toEqual([{ at: 1, text: 'again' }, note]);
  });
});
