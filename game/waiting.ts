/** Hexes that wait for their turn in a search by cost: stacks by cost in typed arrays that are used again and again. */
import type { Board } from './board.ts';

/** More than the dearest step: marsh in mud, a river, a zone of control, interdiction, an overrun. */
const RING = 64;

export class Waiting {
  /** Number of the topmost entry by cost, -1 for none. */
  private readonly top = new Int32Array(RING).fill(-1);
  private readonly hex: Int16Array;
  private readonly below: Int32Array;
  private entries = 0;
  /** Hexes that wait. */
  count = 0;

  /** A hex is put in once for each way into it at most. */
  constructor(board: Board) {
    this.hex = new Int16Array(board.size * 6 + 1);
    this.below = new Int32Array(board.size * 6 + 1);
  }

  put(cost: number, hex: number): void {
    const entry = this.entries++;
    const slot = cost % RING;
    this.hex[entry] = hex;
    this.below[entry] = this.top[slot] as number;
    this.top[slot] = entry;
    this.count++;
  }

  /** A hex of this cost, -1 when there is none left. */
  take(cost: number): number {
    const slot = cost % RING;
    const entry = this.top[slot] as number;
    if (entry < 0) return -1;
    this.top[slot] = this.below[entry] as number;
    if (--this.count === 0) this.entries = 0;
    return this.hex[entry] as number;
  }
}

const made = new WeakMap<Board, Waiting>();

/** The one of a board; empty between searches. */
export const waitingOn = (board: Board): Waiting => {
  let waiting = made.get(board);
  if (!waiting) {
    waiting = new Waiting(board);
    made.set(board, waiting);
  }
  return waiting;
};
