/**
 * Plays the computer's sides of a match in this browser, order by order, so that it can be watched: an order that shows
 * something stays on the map for a moment. It goes on from wherever the match stands, so a reload loses nothing.
 */
import { Recollection, type Thought } from '../../game/ai/thoughts.ts';
import type { LogEntry, Seat, Side } from '../../game/state.ts';
import { sideOfSeat } from '../../game/state.ts';
import { stepsToShow } from '../match/steps.ts';
import type { HotSeatTable } from '../match/table.ts';
import { readText, writeText } from '../offline/smallStore.ts';
import { computersOf } from './players.ts';
import { think } from './thinker.ts';

export const PACES = ['slow', 'normal', 'fast'] as const;
export type Pace = (typeof PACES)[number];
/** Milliseconds for which an order that shows something stays. */
const SHOWN_MS: Readonly<Record<Pace, number>> = { slow: 2600, normal: 1200, fast: 350 };

export interface OpponentState {
  readonly pace: Pace;
  readonly paused: boolean;
  /** To the end of these operations nothing is shown step by step. */
  readonly skipping: boolean;
  /** The last operations were not watched to their end. */
  readonly skipped: boolean;
  /** Orders given in these operations. */
  readonly orders: number;
  /** Why it stopped; null as long as it does its work. */
  readonly problem: string | null;
}

export interface Opponent {
  readonly state: () => OpponentState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Plays whenever it is the computer's turn, until the function that is answered is called. */
  readonly start: () => () => void;
  readonly setPace: (pace: Pace) => void;
  readonly pause: (paused: boolean) => void;
  readonly skip: () => void;
  /** After a problem. */
  readonly again: () => void;
}

/** Where it plays and what it is remembered by. */
export interface Playing {
  readonly id: string;
  readonly table: HotSeatTable;
  thoughts: readonly Thought[];
}

const PACE_KEY = 'salient.pace';
/** As it was last chosen, in whatever match. */
const keptPace = (): Pace => PACES.find((pace) => pace === readText(PACE_KEY)) ?? 'normal';

const FIRST: OpponentState = {
  pace: 'normal',
  paused: false,
  skipping: false,
  skipped: false,
  orders: 0,
  problem: null,
};

export const createOpponent = (playing: Playing, thinker: typeof think = think): Opponent => {
  const { table } = playing;
  const listeners = new Set<() => void>();
  let state = { ...FIRST, pace: keptPace() };
  let wanted = 0;
  let running = false;
  let recollection: Recollection | null = null;
  /** Ends the present rest. */
  let wake: () => void = () => undefined;

  const become = (change: Partial<OpponentState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = Number.isFinite(ms) ? setTimeout(() => wake(), ms) : undefined;
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const goesOn = async (): Promise<boolean> => {
    while (wanted > 0 && state.paused) await rest(Number.POSITIVE_INFINITY);
    return wanted > 0;
  };
  const turn = (): { readonly seat: Seat; readonly side: Side } | null => {
    const { turn: seat, computers } = table.snapshot();
    const side = seat === null ? null : sideOfSeat(seat);
    return seat !== null && side !== null && computers[side] ? { seat, side } : null;
  };
  const remember = (side: Side): Recollection => {
    const { week } = table.snapshot();
    const last = playing.thoughts.at(-1);
    if (recollection?.isOf(week, side)) return recollection;
    const goesOnWith = last?.week === week && last.side === side ? last : null;
    const level = computersOf(table.players())[side] ?? 'normal';
    recollection = new Recollection(goesOnWith ?? { week, side, level, choices: [] });
    become({ orders: 0 });
    return recollection;
  };
  const keep = (thought: Thought): void => {
    const before = playing.thoughts.filter(({ week, side }) => week !== thought.week || side !== thought.side);
    playing.thoughts = [...before, thought];
  };

  /** One order; answers what whoever looks on is told of it, or null when something else was done meanwhile. */
  const step = async (seat: Seat, side: Side): Promise<readonly LogEntry[] | null> => {
    const { orders } = table.snapshot();
    const level = computersOf(table.players())[side];
    if (!level) return null;
    const view = table.viewOf(seat);
    const question = { mind: `${playing.id} ${seat}`, view, level, seed: table.computerSeedOf(seat) };
    const { order, reasons } = await thinker('ask', question);
    if (!(await goesOn()) || table.snapshot().orders !== orders || turn()?.seat !== seat) return null;
    const mine = remember(side);
    mine.given(order, reasons);
    keep(mine.soFar());
    const given = table.giveFor(seat, order);
    const result = given.ok ? given : table.giveFor(seat, { type: 'endPhase' });
    if (!result.ok) throw new Error(result.refusal.code);
    const ended = turn()?.seat !== seat;
    become({
      orders: state.orders + 1,
      ...(ended && { skipping: false, skipped: state.skipping }),
    });
    return result.value;
  };

  const run = async (): Promise<void> => {
    if (running || state.problem) return;
    running = true;
    try {
      while (await goesOn()) {
        const now = turn();
        if (!now) break;
        const told = await step(now.seat, now.side);
        const ms = state.skipping || !told || stepsToShow(told).length === 0 ? 0 : SHOWN_MS[state.pace];
        // Even where nothing is shown the page gets its turn.
        await rest(ms);
      }
    } catch (error) {
      become({ problem: error instanceof Error ? error.message : String(error) });
    } finally {
      running = false;
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      wanted++;
      const leave = table.subscribe(() => void run());
      void run();
      return () => {
        wanted--;
        leave();
        wake();
      };
    },
    setPace: (pace) => {
      writeText(PACE_KEY, pace);
      become({ pace });
      wake();
    },
    pause: (paused) => {
      become({ paused });
      wake();
    },
    skip: () => {
      become({ skipping: true, paused: false });
      wake();
    },
    again: () => {
      become({ problem: null });
      void run();
    },
  };
};
