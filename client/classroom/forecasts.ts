/** The forecast card: one question a week, the same for both sides of every group; and what really happened. */
import { type Board, distance, indexOf } from '../../game/board.ts';
import type { HexId } from '../../game/map.ts';
import type { Scenario } from '../../game/scenario.ts';
import { hasFeature, type Position, type WeekRow } from '../../game/state.ts';

export const FORECAST_QUESTIONS = ['attackWhere', 'area', 'road'] as const;
export type ForecastQuestion = (typeof FORECAST_QUESTIONS)[number];
export const isQuestion = (text: string): text is ForecastQuestion =>
  (FORECAST_QUESTIONS as readonly string[]).includes(text);

/** Held area that differs by no more than this is about the same: one hex. */
const SAME_KM2 = 22;
/** An attack so near a place, in hexes, is an attack near it. */
const NEAR = 2;

export const questionOf = (position: Pick<Position, 'features'>, week: number): ForecastQuestion => {
  const asked = hasFeature(position, 'underFire') ? FORECAST_QUESTIONS : (['attackWhere', 'area'] as const);
  return asked[week % asked.length] as ForecastQuestion;
};

/** Answers to choose from: ids of objectives and `none`, or a direction. */
export const answersTo = (question: ForecastQuestion, scenario: Pick<Scenario, 'objectives'>): readonly string[] =>
  question === 'attackWhere'
    ? [...scenario.objectives.map(({ id }) => id), 'none']
    : question === 'area'
      ? ['larger', 'same', 'smaller']
      : ['heavier', 'same', 'lighter'];

const compare = (after: number, before: number, same: number, words: readonly [string, string, string]): string =>
  Math.abs(after - before) <= same ? words[1] : after > before ? words[0] : words[2];

type Measured = Pick<WeekRow, 'heldKm2' | 'interdiction'>;

/** What came true of a question of a week; several answers where more than one did, none while it is not known. */
export const cameTrue = (
  question: ForecastQuestion,
  of: {
    readonly now: Measured | undefined;
    readonly before: Measured | undefined;
    /** Hexes that the other side attacked in that week. */
    readonly attacked: readonly HexId[];
    readonly scenario: Pick<Scenario, 'objectives'>;
    readonly board: Board;
  },
): readonly string[] => {
  const { now, before, attacked, scenario, board } = of;
  if (question === 'attackWhere') {
    const near = scenario.objectives.filter(({ hex }) =>
      attacked.some((target) => distance(board, indexOf(board, target), indexOf(board, hex)) <= NEAR),
    );
    return near.length > 0 ? near.map(({ id }) => id) : ['none'];
  }
  if (!now || !before) return [];
  return question === 'area'
    ? [compare(now.heldKm2, before.heldKm2, SAME_KM2, ['larger', 'same', 'smaller'])]
    : [compare(now.interdiction, before.interdiction, 0, ['heavier', 'same', 'lighter'])];
};
