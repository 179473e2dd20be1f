/** What a class debrief is made of: each group's match as a film, and the weeks that deserve a conversation. */
import type { Board } from '../../../game/board.ts';
import type { CurveTarget } from '../../../game/data/history/history.ts';
import { boardNamed, scenarioOf } from '../../../game/library.ts';
import type { HexId } from '../../../game/map.ts';
import type { MatchRecord } from '../../../game/match.ts';
import type { ClassDebrief } from '../../../game/protocol/exercise.ts';
import { type Film, filming } from '../../../game/replay/film.ts';
import type { WeekPoint } from '../../../game/replay/series.ts';
import type { Scenario } from '../../../game/scenario.ts';
import type { LogEntry, Side } from '../../../game/state.ts';

type Told = ClassDebrief['groups'][number];

export interface GroupFilm extends Pick<Told, 'pupils' | 'forecasts' | 'sentences' | 'controls'> {
  readonly group: number;
  readonly record: MatchRecord;
  readonly film: Film;
  readonly scenario: Scenario;
  readonly board: Board;
}

/** Orders re-run before the page may draw itself again. */
const AT_ONCE = 25;
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The scenario must be in the library. Null for a record that cannot even begin. */
export const filmOfGroup = async (told: Told): Promise<GroupFilm | null> => {
  const steps = filming(told.record);
  for (let n = 1; ; n++) {
    const step = steps.next();
    if (step.done) {
      const { film } = step.value;
      if (!film) return null;
      const scenario = scenarioOf(told.record);
      return { ...told, film, scenario, board: boardNamed(scenario.map) };
    }
    if (n % AT_ONCE === 0) await breathe();
  }
};

/** A match that was played without a class. */
export const toldOf = (group: number, record: MatchRecord): Told => ({
  group,
  record,
  pupils: { UA: [], RU: [] },
  forecasts: [],
  sentences: [],
  controls: [],
});

/** Held area that a week added; null for a week that was not played. */
export const changeIn = ({ film }: Pick<GroupFilm, 'film'>, week: number): number | null => {
  const { weeks, start } = film.series;
  const at = weeks.findIndex((point) => point.week === week);
  const now = weeks[at];
  return now ? now.heldKm2 - (weeks[at - 1]?.heldKm2 ?? start.heldKm2) : null;
};

const historyIn = (curve: readonly CurveTarget[], week: number): number => {
  const of = (each: number) => curve.find((target) => target.week === each)?.km2 ?? 0;
  return of(week) - of(week - 1);
};

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export interface Highlight {
  readonly week: number;
  /** Square kilometres that the week added: here, and where it is compared with. */
  readonly own: number;
  readonly compared: number;
}

const HIGHLIGHTED = 2;

/** The weeks in which a group moved furthest away from the others; from history where it is alone. In their order. */
export const highlights = (
  of: GroupFilm,
  all: readonly GroupFilm[],
  curve: readonly CurveTarget[],
): readonly Highlight[] => {
  const others = all.filter((each) => each !== of && each.scenario.weeks.first === of.scenario.weeks.first);
  const compared = (week: number): number =>
    others.length > 0 ? mean(others.flatMap((each) => changeIn(each, week) ?? [])) : historyIn(curve, week);
  return of.film.series.weeks
    .map(({ week }): Highlight => ({ week, own: changeIn(of, week) ?? 0, compared: compared(week) }))
    .sort((a, b) => Math.abs(b.own - b.compared) - Math.abs(a.own - a.compared) || a.week - b.week)
    .slice(0, HIGHLIGHTED)
    .sort((a, b) => a.week - b.week);
};

const entriesOf = (film: Film): readonly LogEntry[] => film.shots.flatMap(({ happened }) => happened);

/** What a side ordered in a week. */
export const ordersIn = ({ film }: Pick<GroupFilm, 'film'>, week: number, side: Side) => {
  const given = film.shots.filter((shot) => shot.week === week && shot.side === side && shot.seat !== '2');
  const count = (types: readonly string[]) => given.filter(({ order }) => types.includes(order.type)).length;
  return { moves: count(['move', 'exploit']), attacks: count(['attack']) } as const;
};

/** Hexes that a side attacked in a week. */
export const attackedIn = ({ film }: Pick<GroupFilm, 'film'>, week: number, side: Side): readonly HexId[] =>
  entriesOf(film).flatMap(({ week: at, what }) =>
    at === week && what.kind === 'combat' && what.side === side ? [what.target] : [],
  );

export const pointOf = ({ film }: Pick<GroupFilm, 'film'>, week: number): WeekPoint | undefined =>
  film.series.weeks.find((point) => point.week === week);

/** Held area and fire on the road, as the forecast card measures them; the start for the week before the first. */
export const measureOf = (
  of: GroupFilm,
  week: number,
): { readonly heldKm2: number; readonly interdiction: number } | undefined => {
  const { start } = of.film.series;
  if (week === start.week) return { heldKm2: start.heldKm2, interdiction: of.scenario.start.interdictionLevel };
  const point = pointOf(of, week);
  return point && { heldKm2: point.heldKm2, interdiction: point.roadLevel };
};

/** Weeks in which the teacher let something happen, of all groups. */
export const injectedIn = (films: readonly Pick<GroupFilm, 'film'>[]): readonly number[] => [
  ...new Set(
    films.flatMap(({ film }) => film.series.marks.flatMap(({ kind, week }) => (kind === 'injected' ? [week] : []))),
  ),
];
