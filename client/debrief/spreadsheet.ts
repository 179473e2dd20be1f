/** Tables for a spreadsheet, as one of the page's language opens them. */
import { csvOf, type SeriesRow } from '../../game/replay/series.ts';
import { columnHead, csvStyle } from '../messages/en/columns.ts';

/** The names of the columns first; with a byte order mark, so that it is read as UTF-8. */
export const spreadsheet = ([head = [], ...rows]: readonly SeriesRow[]): string =>
  `\uFEFF${csvOf([head.map(columnHead), ...rows], csvStyle)}`;
