/**
 * The computer as it is asked from outside, in a worker of the page or of the server: a question is the view of one seat,
 * the answer an order with the reasons that were worked out for it. A mind keeps its plan between the orders of a seat;
 * a new one makes its plan anew from the view, so nothing is lost with it.
 */
import { check } from '../engine.ts';
import type { SideOrder } from '../orders.ts';
import type { View } from '../state.ts';
import { computerPlayer } from './choose.ts';
import { LEVELS, type LevelId } from './levels.ts';
import { prospects } from './lookahead.ts';
import { END, planPhase } from './operations.ts';
import type { Player } from './player.ts';
import type { Reason } from './reasons.ts';
import { STEADY, type Temper } from './temper.ts';
import { isReasonOf } from './thoughts.ts';

export interface Question {
  /** Which seat of which match: its mind goes on with its plan. */
  readonly mind: string;
  readonly view: View;
  readonly level: LevelId;
  /** The seat's own chance, from `chance.ts`. */
  readonly seed: number;
}

export interface Thinking {
  readonly order: SideOrder;
  /** Those worked out just now: of this order and of others that were planned with it. */
  readonly reasons: readonly Reason[];
}

/** Minds kept at a time; the one that was asked longest ago is forgotten. */
const MOST_MINDS = 100;

interface Mind {
  readonly player: Player;
  readonly reasons: Reason[];
}

export class Minds {
  private readonly minds = new Map<string, Mind>();
  private readonly tempers = new Map<string, { readonly temper: Temper; readonly reason: Reason }>();

  /** The next order of a seat that the computer plays. */
  ask({ mind: name, view, level, seed }: Question): Thinking {
    const key = `${name} ${level} ${seed}`;
    const mind = kept(this.minds, key, () => {
      const reasons: Reason[] = [];
      return { player: computerPlayer(level, (made) => reasons.push(...made)), reasons };
    });
    const order = mind.player(view, () => (seed >>> 0) / 4294967296);
    return { order, reasons: mind.reasons.splice(0) };
  }

  /** What the computer would order in a person's place, with the reasons for that order alone. */
  suggest({ mind: name, view, level: id, seed }: Question): Thinking {
    const level = LEVELS[id];
    const ahead = level.plans < 2 ? null : this.prospects(`${name} ${id} ${view.week}`, view, id, seed);
    const plan = planPhase(view, level, seed, ahead?.temper ?? STEADY);
    const order = plan.orders.find((each) => !check(view, each)) ?? END;
    return { order, reasons: plan.reasons.filter((reason) => isReasonOf(reason, order)) };
  }

  /** Compared once a week, as a player does. */
  private prospects(key: string, view: View, id: LevelId, seed: number) {
    return kept(this.tempers, key, () => prospects(view, LEVELS[id], seed));
  }
}

const kept = <T>(map: Map<string, T>, key: string, make: () => T): T => {
  const value = map.get(key) ?? make();
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= MOST_MINDS) break;
    map.delete(oldest);
  }
  return value;
};
