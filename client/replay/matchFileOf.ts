/** The match as a file, with what lies beside its record: notes, and what the computer weighed. */
import type { Thought } from '../../game/ai/thoughts.ts';
import type { MatchRecord } from '../../game/match.ts';
import { fileOf, type MatchFile } from '../offline/matchFile.ts';
import { notesOf } from './notes.ts';
import type { Reel } from './reel.ts';

/** `week`: in which it stands. */
export const matchFileOf = (record: MatchRecord, week: number, thoughts: readonly Thought[]): Promise<MatchFile> => {
  const notes = notesOf(record);
  const whole: MatchRecord & Record<string, unknown> = {
    ...record,
    ...(notes.length > 0 && { notes }),
    ...(thoughts.length > 0 && { thoughts }),
  };
  return fileOf(whole, week);
};

export const fileOfReel = ({ film, thoughts }: Reel): Promise<MatchFile> =>
  matchFileOf(film.record, film.stateAt(film.shots.length).week, thoughts);
