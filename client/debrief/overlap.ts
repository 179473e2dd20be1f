import type { Board } from '../../game/board.ts';
import { controlBytes } from '../board/front.ts';

/** Of the hexes that either picture has away from home, the share that both have; 1 where neither has any. */
export const overlapOf = (board: Board, a: readonly string[], b: readonly string[]): number => {
  const [first, second] = [controlBytes(board, a), controlBytes(board, b)];
  let [both, either] = [0, 0];
  for (let index = 0; index < board.size; index++) {
    const home = board.country[index];
    const [inA, inB] = [first[index] !== home, second[index] !== home];
    if (inA || inB) either++;
    if (inA && inB) both++;
  }
  return either === 0 ? 1 : both / either;
};
