/** The weekly series in a spreadsheet: what its columns are called, and how its cells are written. */
import type { CsvStyle } from '../../../game/replay/series.ts';

export const csvStyle: CsvStyle = { separator: ',', decimal: '.' };

/** Of a column of `seriesRows`: as in the JSON of the same series. */
export const columnHead = (name: string | number): string => String(name);
