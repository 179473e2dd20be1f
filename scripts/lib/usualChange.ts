/** What many matches between equals say of how the ledger moves, week by week. */
import type { Spread, UsualChange, UsualWeek } from '../../game/data/usualChange.ts';
import type { Scenario } from '../../game/scenario.ts';
import type { Stamp } from './balance.ts';

/** Weeks on either side that count with one for what is usual in it: few matches make a shaky deviation. */
const BESIDE = 2;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Squares of the distances from the mean, and how many of them are free. */
const squares = (values: readonly number[]): readonly [sum: number, free: number] => {
  const middle = mean(values);
  return [values.reduce((sum, value) => sum + (value - middle) ** 2, 0), Math.max(0, values.length - 1)];
};

/** The deviation is that of all the groups together, each about its own mean. */
const deviation = (groups: readonly (readonly number[])[]): number => {
  const [sum, free] = groups.reduce<readonly [number, number]>(
    ([sums, frees], values) => {
      const [s, f] = values.length > 0 ? squares(values) : [0, 0];
      return [sums + s, frees + f];
    },
    [0, 0],
  );
  return free === 0 ? 0 : Math.sqrt(sum / free);
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

const spreadAt = (groups: readonly (readonly number[])[], place: number, beside: number): Spread => [
  tenth(mean(groups[place] ?? [])),
  tenth(deviation(groups.slice(Math.max(0, place - beside), place + beside + 1))),
];

/** `standings`: of each match, when it opened and when each of its weeks had closed. */
export const usualWeeks = (first: number, standings: readonly (readonly number[])[]): readonly UsualWeek[] => {
  const most = Math.max(0, ...standings.map(({ length }) => length));
  const places = Array.from({ length: most }, (_, place) => place);
  const rests = places.map((place) =>
    standings.flatMap((each) => (place < each.length ? [(each.at(-1) as number) - (each[place] as number)] : [])),
  );
  const changes = places.map((place) =>
    standings.flatMap((each) =>
      place > 0 && place < each.length ? [(each[place] as number) - (each[place - 1] as number)] : [],
    ),
  );
  return places.map((place) => ({
    week: first - 1 + place,
    matches: (rests[place] ?? []).length,
    change: place === 0 ? [0, 0] : spreadAt(changes, place, BESIDE),
    rest: spreadAt(rests, place, 0),
  }));
};

/** `start`: how it stood when the matches opened. */
export const usualFrom = (
  scenario: Scenario,
  start: number,
  standings: readonly (readonly number[])[],
  stamp: Stamp,
): UsualChange => ({
  scenario: scenario.id,
  matches: standings.length,
  weeks: usualWeeks(
    scenario.weeks.first,
    standings.map((each) => [start, ...each]),
  ),
  ...stamp,
});
