/** Rule 1.1 — areas: what Ukraine holds of Kursk oblast, by the share of each hex, and what Russia holds of Sumy. */
import type { Board } from '../board.ts';
import { GLUSHKOVO } from '../data/victory.ts';
import { boardOf } from '../library.ts';
import { controlOf } from '../situation.ts';
import { type Position, SIDE_CODE, type Side } from '../state.ts';

/** Anything with rows of control on a map: a state, a view, one side's knowledge. */
export type Held = Pick<Position, 'control' | 'map'>;

interface Areas {
  /** km² of Kursk oblast per hex of the Sudzha salient and of Glushkovo district; 0 for hexes of Ukraine. */
  readonly salient: Float64Array;
  readonly glushkovo: Float64Array;
  readonly belgorod: Float64Array;
  readonly sumy: Float64Array;
}

const areas = new WeakMap<Board, Areas>();

const areasOf = (board: Board): Areas => {
  let made = areas.get(board);
  if (!made) {
    const area = board.file.hexAreaKm2;
    const blank = () => new Float64Array(board.size);
    made = { salient: blank(), glushkovo: blank(), belgorod: blank(), sumy: blank() };
    for (const { row, column, country, oblast } of board.file.hexes) {
      const index = row * board.columns + column;
      const kursk = (board.kurskShare[index] as number) * area;
      const west = column < GLUSHKOVO.belowColumn && row >= GLUSHKOVO.fromRow;
      if (country === 'RU') made[west ? 'glushkovo' : 'salient'][index] = kursk;
      if (country === 'RU' && oblast === 'Belgorod') made.belgorod[index] = area - kursk;
      if (country === 'UA') made.sumy[index] = area - kursk;
    }
    areas.set(board, made);
  }
  return made;
};

const sum = (held: Held, side: Side, which: keyof Areas, board: Board): number => {
  const area = areasOf(board)[which];
  const control = controlOf(board, held.control);
  const code = SIDE_CODE[side];
  let km2 = 0;
  for (let index = 0; index < control.length; index++) if (control[index] === code) km2 += area[index] as number;
  return Math.round(km2 * 10) / 10;
};

/** Ukrainian-held km² of Kursk oblast in the Sudzha salient: the measure of history's curve. One decimal. */
export const heldKm2 = (held: Held, board: Board = boardOf(held)): number => sum(held, 'UA', 'salient', board);

/** Ukrainian-held km² of Glushkovo district and of Belgorod oblast, counted apart. */
export const glushkovoKm2 = (held: Held, board: Board = boardOf(held)): number => sum(held, 'UA', 'glushkovo', board);
export const belgorodKm2 = (held: Held, board: Board = boardOf(held)): number => sum(held, 'UA', 'belgorod', board);

/** Russian-held km² of Ukraine, which on this map is Sumy oblast. */
export const sumyKm2 = (held: Held, board: Board = boardOf(held)): number => sum(held, 'RU', 'sumy', board);

/** Held area in hexes of 21.65 km², one decimal. */
export const hexesOf = (km2: number, board: Board): number => Math.round((km2 / board.file.hexAreaKm2) * 10) / 10;
