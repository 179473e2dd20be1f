/** One match of the computer or of chance, and what reports need of it. The scenarios must be loaded. */
import { computerPlayer } from '../../game/ai/choose.ts';
import type { LevelId } from '../../game/ai/levels.ts';
import type { Player } from '../../game/ai/player.ts';
import { randomPlayer } from '../../game/ai/random.ts';
import { STANDARD_OPTIONS } from '../../game/match.ts';
import { standing } from '../../game/replay/playOn.ts';
import { type SimulatedWeek, simulateGame } from '../../game/replay/simulate.ts';
import type { MatchOptions } from '../../game/scenario.ts';
import type { MatchResult, Side } from '../../game/state.ts';

export type PlayerName = LevelId | 'random';

export interface MatchJob {
  readonly scenario: string;
  readonly seed: string;
  readonly players: Readonly<Record<Side, PlayerName>>;
  readonly options?: Partial<MatchOptions>;
  /** Weeks at whose end the held hexes are wanted. */
  readonly frontIn?: readonly number[];
}

export interface MatchAnswer {
  readonly job: MatchJob;
  readonly weeks: readonly SimulatedWeek[];
  readonly result: MatchResult | null;
  readonly refused: number;
  readonly orders: number;
  readonly ms: number;
  /** Milliseconds of thinking per side's operations. */
  readonly thinking: Readonly<Record<Side, readonly number[]>>;
  /** Rows of control by week. */
  readonly fronts: Readonly<Record<number, readonly string[]>>;
  /** How it stood when each week had closed: the points by which Ukraine was ahead of history's difference. */
  readonly standings: readonly number[];
}

const playerNamed = (name: PlayerName): Player => (name === 'random' ? randomPlayer : computerPlayer(name));

/** The player, its time added up to `spent`. */
const timed =
  (player: Player, spent: (ms: number, week: number) => void): Player =>
  (view, random) => {
    const began = performance.now();
    const order = player(view, random);
    spent(performance.now() - began, view.week);
    return order;
  };

export const playMatch = (job: MatchJob): MatchAnswer => {
  const began = performance.now();
  const spent: Record<Side, Record<number, number>> = { UA: {}, RU: {} };
  const fronts: Record<number, readonly string[]> = {};
  const standings: number[] = [];
  const player = (side: Side): Player =>
    timed(playerNamed(job.players[side]), (ms, week) => {
      spent[side][week] = (spent[side][week] ?? 0) + ms;
    });
  const game = simulateGame({
    scenario: job.scenario,
    seed: job.seed,
    players: { UA: player('UA'), RU: player('RU') },
    options: { ...STANDARD_OPTIONS, ...job.options },
    onWeek: (state) => {
      const week = state.history[state.history.length - 1]?.week ?? 0;
      if (job.frontIn?.includes(week)) fronts[week] = state.control;
      standings.push(Math.round(standing(state) * 10) / 10);
    },
  });
  return {
    job,
    weeks: game.rows,
    result: game.result,
    refused: game.refused,
    orders: game.orders,
    ms: Math.round(performance.now() - began),
    thinking: { UA: Object.values(spent.UA), RU: Object.values(spent.RU) },
    fronts,
    standings,
  };
};
