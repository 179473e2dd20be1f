/** Plays the positions at the start of each week on, round after round, until it is ended. */
import { loadDeck, loadScenario } from '../../game/data/scenarioList.ts';
import { addMap, addScenario } from '../../game/library.ts';
import type { MapFile } from '../../game/map.ts';
import type { MatchRecord } from '../../game/match.ts';
import { filmOf } from '../../game/replay/film.ts';
import { attemptSeed, playOn, standing } from '../../game/replay/playOn.ts';

/** Attempts at each week in one round, beginning with number `from`. */
export interface Asked {
  readonly record: MatchRecord;
  readonly from: number;
  readonly rounds: number;
}

export type Answered =
  | { readonly kind: 'weeks'; readonly weeks: readonly number[]; readonly end: number }
  /** `place` is the number of the week among `weeks`. */
  | { readonly kind: 'attempt'; readonly place: number; readonly value: number }
  | { readonly kind: 'done' };

const say = (message: Answered): void => self.postMessage(message);

const prepare = async (record: MatchRecord): Promise<void> => {
  const map = await import('../../game/data/maps/kursk.json');
  addMap(map.default as unknown as MapFile);
  await loadDeck();
  addScenario(record.ownScenario ?? (await loadScenario(record.scenario.id)));
};

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const { record, from, rounds } = data;
  await prepare(record);
  const { film } = filmOf(record);
  if (!film) throw new Error('the record does not re-run');
  // Of a week that was played twice the last counts.
  const starts = film.weeks.filter(({ week }, i) => !film.weeks.slice(i + 1).some((later) => later.week === week));
  say({
    kind: 'weeks',
    weeks: starts.map(({ week }) => week),
    end: standing(film.stateAt(film.shots.length)),
  });
  for (let attempt = from; attempt < from + rounds; attempt++)
    for (const [place, { index }] of starts.entries())
      say({ kind: 'attempt', place, value: playOn(film.stateAt(index), 'normal', attemptSeed(attempt)) });
  say({ kind: 'done' });
};
