/** Files of a debrief: weeks of all groups for a spreadsheet, and everything as it is. */
import type { ClassDebrief } from '../../../game/protocol/exercise.ts';
import { seriesRows } from '../../../game/replay/series.ts';
import { spreadsheet } from '../../debrief/spreadsheet.ts';
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
  return fileWith('salient-class.csv', spreadsheet([widest, ...tables.flatMap(({ rows }) => rows)]), 'text/csv');
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
    // As bytes: read as a text it would lose the byte order mark.
    return answer.ok
      ? { name: 'salient-pupils.csv', bytes: new Uint8Array(await answer.arrayBuffer()), type: 'text/csv' }
      : null;
  } catch {
    return null;
  }
};
