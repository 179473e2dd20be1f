/** What ground and forces are worth to the computer: the scenario's own ledger, as far as it can be read from it. */
import { type Board, indexOf } from '../board.ts';
import { GLUSHKOVO } from '../data/victory.ts';
import { scenarioOf } from '../library.ts';
import type { VictoryLine } from '../scenario.ts';
import type { Position, Side } from '../state.ts';
import { WEIGHTS } from './weights.ts';

/** Points of a line of the ledger, whichever side it belongs to; 0 where the scenario has no such line. */
const pointsFor = (lines: readonly VictoryLine[], code: VictoryLine['code'], side?: Side): number =>
  lines.reduce((sum, line) => sum + (line.code === code && (!side || line.side === side) ? line.points : 0), 0);

const isSalient = (board: Board, index: number): boolean => {
  const column = index % board.columns;
  const row = (index - column) / board.columns;
  return !(column < GLUSHKOVO.belowColumn && row >= GLUSHKOVO.fromRow);
};

/**
 * Per hex, in points of the ledger: the difference that it makes to either side who controls it. What one side gains
 * the other loses, so that one field does for both.
 */
export const worthOf = (position: Position, board: Board): Float64Array => {
  const { lines } = scenarioOf(position).victory;
  const kursk = Math.max(WEIGHTS.leastGround, pointsFor(lines, 'heldHexes') + pointsFor(lines, 'groundRegained'));
  const sumy = pointsFor(lines, 'sumyHexes');
  const worth = new Float64Array(board.size);
  for (let index = 0; index < board.size; index++) {
    const share = isSalient(board, index) ? (board.kurskShare[index] as number) : 0;
    const abroad = board.country[index] === 1 ? kursk * share : sumy;
    worth[index] = Math.max(WEIGHTS.otherGround, abroad);
  }
  const share = placeShare(position);
  for (const line of lines) if (line.hex) addPlace(worth, board, line, position.week, share);
  return worth;
};

const PLACES: readonly VictoryLine['code'][] = ['objectiveHeld', 'roadSafe'];

/**
 * How much of a place's points counts now. It is counted at the end: a town that is taken half a year before may change
 * hands again, and nobody should storm it for its points in the third week.
 */
const placeShare = ({ week, lastWeek }: Position): number =>
  Math.min(1, WEIGHTS.placeWeeks / Math.max(1, lastWeek - week + 1));

const addPlace = (worth: Float64Array, board: Board, line: VictoryLine, week: number, share: number): void => {
  const index = indexOf(board, line.hex ?? '');
  if (index < 0) return;
  const counts = PLACES.includes(line.code) || (line.code === 'objectiveByWeek' && week <= (line.week ?? 0));
  if (counts) worth[index] = (worth[index] as number) + line.points * share;
};

/** What a hit on a unit of this side is worth: half a step of the ledger, and the fighting power while weeks are left. */
export const hitWorth = (position: Position, side: Side): number => {
  const { lines } = scenarioOf(position).victory;
  const left = Math.min(1, (position.lastWeek - position.week) / 2);
  return pointsFor(lines, 'stepsSaved', side) / 2 + WEIGHTS.power[side] * left;
};
