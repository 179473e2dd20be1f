/** The weekly series of a match as a file for other programs. */
import { stateHash } from '../../game/match.ts';
import type { Film } from '../../game/replay/film.ts';
import type { MatchSeries } from '../../game/replay/series.ts';

export interface SeriesFile {
  readonly format: 'salient-series';
  readonly version: 1;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly rulesVersion: number;
  readonly commitment: string;
  readonly orders: number;
  readonly finalHash: string;
  readonly series: MatchSeries;
}

export const seriesFile = ({ record, series, shots, stateAt }: Film): SeriesFile => ({
  format: 'salient-series',
  version: 1,
  scenario: record.scenario,
  rulesVersion: record.rulesVersion,
  commitment: record.dice.commitment,
  orders: record.orders.length,
  finalHash: stateHash(stateAt(shots.length)),
  series,
});
