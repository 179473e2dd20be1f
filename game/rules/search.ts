/** Rule 8 — the search for the cheapest paths of a unit. */
import { type Board, indexOf } from '../board.ts';
import { BORDER_OBSTACLES, OVERRUN, ZONE_COST } from '../data/movement.ts';
import { enemyOf } from '../state.ts';
import { waitingOn } from '../waiting.ts';
import { type Mover, onceBySide, overrunnable } from './steps.ts';
import { impassableHexes } from './terrain.ts';

interface Footing {
  /** 1 where no unit of the side may enter, whichever it is: impassable, held by the enemy or with an enemy in it. */
  readonly shut: Uint8Array;
  /** 1 where a unit of the side stands. */
  readonly own: Uint8Array;
}

/** For searching many hexes: the barriers that are the same for all units of a side. */
const footingOf = onceBySide((situation, side): Footing => {
  const { board, ofSide } = situation;
  const shut = situation.hold[enemyOf(side)].slice();
  const impassable = impassableHexes(board);
  for (let i = 0; i < shut.length; i++) if (impassable[i]) shut[i] = 1;
  for (const enemy of ofSide[enemyOf(side)]) shut[indexOf(board, enemy.hex)] = 1;
  const own = new Uint8Array(board.size);
  for (const unit of ofSide[side]) own[indexOf(board, unit.hex)] = 1;
  return { shut, own };
});

/** The cheapest path to every hex that can be entered. */
export interface Search {
  /** Quarter points, -1 where there is no way. */
  readonly cost: Int16Array;
  readonly steps: Int16Array;
  /** The hex before, -1 for the one set out from; only where there is a way. */
  readonly before: Int16Array;
}

/** Filled anew by each search, so that searching many times makes no rubbish. */
const blank = (board: Board): Search => ({
  cost: new Int16Array(board.size),
  steps: new Int16Array(board.size),
  before: new Int16Array(board.size),
});
const scratch = new WeakMap<Board, readonly [Search, Search]>();

/**
 * Rule 8 — the cheapest path to every hex; of equal ones that with fewer hexes, then the one coming from the lower
 * index. `rear`: hexes that the whole move stays out of, with the costs of a move in the rear. The answer is good until
 * the next search of its kind, with or without `rear`.
 */
export const search = (mover: Mover, budget: number, rear: Uint8Array | null): Search => {
  const { situation, start, zone, slips, obstacles, overruns, closed } = mover;
  const { board } = situation;
  const { neighbours, country, border } = board;
  const links = rear ? mover.rearLink : mover.link;
  const { shut, own } = footingOf(situation, mover.unit.side);
  let pair = scratch.get(board);
  if (!pair) {
    pair = [blank(board), blank(board)];
    scratch.set(board, pair);
  }
  const found = pair[rear ? 1 : 0];
  const { cost, steps, before } = found;
  cost.fill(-1);
  cost[start] = 0;
  steps[start] = 0;
  before[start] = -1;
  const waiting = waitingOn(board);
  waiting.put(0, start);
  for (let now = 0; waiting.count > 0; now++)
    for (let from = waiting.take(now); from >= 0; from = waiting.take(now)) {
      const inZone = !slips && zone[from] === 1;
      if (cost[from] !== now || (from !== start && inZone)) continue;
      const taken = (steps[from] as number) + 1;
      for (let side = from * 6; side < from * 6 + 6; side++) {
        const link = links[side] as number;
        if (link === 0) continue;
        const to = neighbours[side] as number;
        if (to === start || closed[country[to] as 0 | 1] || rear?.[to]) continue;
        let total = now + link;
        if (obstacles && border[side]) total += BORDER_OBSTACLES.cost;
        if (overruns && overrunnable(mover, to)) total += OVERRUN.cost;
        else if (shut[to]) continue;
        else if (inZone && zone[to] && !own[to]) continue;
        if (!slips && zone[to]) total += ZONE_COST;
        const known = cost[to] as number;
        if (total > budget || (known >= 0 && total > known)) continue;
        if (known === total) {
          const longer = (steps[to] as number) - taken;
          if (longer < 0 || (longer === 0 && from >= (before[to] as number))) continue;
        } else waiting.put(total, to);
        cost[to] = total;
        steps[to] = taken;
        before[to] = from;
      }
    }
  return found;
};

/** The hexes entered on the way to a hex, each as `name` gives it. */
export const pathTo = <T>(found: Search, to: number, name: (hex: number) => T): T[] => {
  const path: T[] = new Array((found.steps[to] as number) || 0);
  let at = to;
  for (let i = path.length - 1; i >= 0; i--) {
    path[i] = name(at);
    at = found.before[at] as number;
  }
  return path;
};
