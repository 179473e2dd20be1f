/** The match as a file, with what lies beside its record: notes, and what the computer weighed. */
import type { MatchRecord } from '../../game/match.ts';
import { fileOf, type MatchFile } from '../offline/matchFile.ts';
import { notesOf } from './notes.ts';
import type { Reel } from './reel.ts';

export const matchFileOf = ({ film, thoughts }: Reel): Promise<MatchFile> => {
  const { record } = film;
  const notes = notesOf(record);
  const whole: MatchRecord & Record<string, unknown> = {
    ...record,
    ...(notes.length > 0 && { notes }),
    ...(thoughts.length > 0 && { thoughts }),
  };
  return fileOf(whole, film.stateAt(film.shots.length).week);
};
