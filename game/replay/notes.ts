/** Comments and bookmarks at moments of a match. They lie beside the record in its file and do not belong to the match. */
import * as z from 'zod/mini';

export interface Note {
  /** Orders given at that moment. */
  readonly at: number;
  /** Empty for a bookmark alone. */
  readonly text: string;
}

export const MOST_NOTES = 500;
export const MOST_LETTERS = 2000;

const notesSchema = z
  .array(z.object({ at: z.int().check(z.gte(0)), text: z.string().check(z.maxLength(MOST_LETTERS)) }))
  .check(z.maxLength(MOST_NOTES));

/** What a file says under `notes`; what is not understood is left out, since a match can be shown without it. */
export const notesFrom = (value: unknown, orders: number): readonly Note[] => {
  const read = notesSchema.safeParse(value);
  return read.success ? sortedNotes(read.data.filter(({ at }) => at <= orders)) : [];
};

/** By moment; of two at the same moment with the same words one is kept. */
export const sortedNotes = (notes: readonly Note[]): readonly Note[] =>
  [...notes]
    .sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1))
    .filter((note, i, all) => note.at !== all[i - 1]?.at || note.text !== all[i - 1]?.text);
