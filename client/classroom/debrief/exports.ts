/** Files of a debrief: weeks of all groups for a spreadsheet, and everything as it is. */
import type { ClassDebrief } from '../../../game/protocol/exercise.ts';
import { csvOf, seriesRows } from '../../../game/replay/series.ts';
import type { MatchFile } from '../../offline/matchFile.ts';
import { API } from '../../online/address.ts';
import type { GroupFilm } from './model.ts';

const fileWith = (name: string, text: string, type: string): MatchFile => ({
  name,
  bytes: new TextEncoder().encode(text),
  type,
});

/** A line a group and week. */
export const weeksFile = (films: readonly GroupFilm[]): MatchFile => {
  const tables = films.map(({ group, film, scenario }) => {
    const [head = [], ...rows] = seriesRows(film.series);
    return { head: ['group', 'scenario', ...head], rows: rows.map((row) => [group, scenario.id, ...row]) };
  });
  const widest = [...tables].sort((a, b) => b.head.length - a.head.length)[0]?.head ?? [];
  return fileWith('salient-class.csv', csvOf([widest, ...tables.flatMap(({ rows }) => rows)]), 'text/csv');
};

export const jsonFile = (debrief: ClassDebrief | null, films: readonly GroupFilm[]): MatchFile =>
  fileWith(
    'salient-class.json',
    JSON.stringify(debrief ?? { groups: films.map(({ group, record }) => ({ group, record })) }),
    'application/json',
  );

/** What is kept of the pupils, for the teacher: by nickname, from the server. Null when it does not come. */
export const pupilsFile = async (exercise: string, token: string): Promise<MatchFile | null> => {
  try {
    const answer = await fetch(`${API}/exercises/${exercise}/export.csv`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    return answer.ok ? fileWith('salient-pupils.csv', await answer.text(), 'text/csv') : null;
  } catch {
    return null;
  }
};
