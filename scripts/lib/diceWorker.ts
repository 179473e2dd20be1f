/** The worker of `dice.ts`: one combat of one match, its dice turned over, and what many continuations make of it. */
import { parentPort } from 'node:worker_threads';
import { computerPlayer } from '../../game/ai/choose.ts';
import type { LevelId } from '../../game/ai/levels.ts';
import type { Player } from '../../game/ai/player.ts';
import { loadAll } from '../../game/data/loadAll.ts';
import { type Dice, type Die, fastDice, fastRandom } from '../../game/dice.ts';
import { apply, seatToAct } from '../../game/engine.ts';
import { newMatch, STANDARD_OPTIONS } from '../../game/match.ts';
import type { AttackOrder, SideOrder } from '../../game/orders.ts';
import { seedFrom } from '../../game/replay/simulate.ts';
import type { GameState, Seat, Side } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';

export interface DiceJob {
  readonly scenario: string;
  readonly level: LevelId;
  readonly seed: string;
  readonly continuations: number;
}

export interface DiceAnswer {
  readonly job: DiceJob;
  readonly week: number;
  readonly side: Side;
  readonly target: string;
  /** What fell for the battle, and the same turned over. */
  readonly dice: readonly [readonly [Die, Die], readonly [Die, Die]];
  /** Points for the attacker of each continuation, as it fell and turned over: 1 won, 0.5 drawn, 0 lost. */
  readonly points: readonly [readonly number[], readonly number[]];
}

const number = (text: string): number => Number.parseInt(seedFrom(text).slice(0, 8), 16) | 0;

/** Every die of an order turned over: 7 less what fell. */
const turned = (dice: Dice): Dice => ({ roll: () => (7 - dice.roll()) as Die, used: () => dice.used() });

type Players = Readonly<Record<Side, Player>>;
const playersOf = (level: LevelId): Players => ({ UA: computerPlayer(level), RU: computerPlayer(level) });

const orderIn = (state: GameState, seat: Seat, players: Players, random: () => number): SideOrder =>
  players[seat === '0' ? 'UA' : 'RU'](viewFor(state, seat), random);

/** Plays on to the end; calls `onOrder` before each order and stops where it says so. */
const playOn = (
  start: GameState,
  level: LevelId,
  seed: string,
  onOrder?: (state: GameState, seat: Seat, order: SideOrder) => boolean,
): GameState => {
  const players = playersOf(level);
  const random = fastRandom(number(`players ${seed}`));
  const dice = fastDice(number(`dice ${seed}`));
  let state = start;
  for (let seat = seatToAct(state); seat; seat = seatToAct(state)) {
    const order = orderIn(state, seat, players, random);
    if (onOrder?.(state, seat, order)) return state;
    const result = apply(state, seat, order, dice);
    const next = result.ok ? result : apply(state, seat, { type: 'endPhase' }, dice);
    if (!next.ok) throw new Error(`even endPhase is refused: ${next.refusal.code}`);
    state = next.value.state;
  }
  return state;
};

interface Combat {
  readonly state: GameState;
  readonly seat: Seat;
  readonly order: AttackOrder;
}

/** One of the attacks of a match, drawn by its seed from all that were made. */
const combatOf = ({ scenario, level, seed }: DiceJob): Combat => {
  const { state } = newMatch(scenario, STANDARD_OPTIONS, seedFrom(seed), 'fast');
  const random = fastRandom(number(`combat ${seed}`));
  let chosen: Combat | null = null;
  let seen = 0;
  playOn(state, level, seed, (now, seat, order) => {
    if (order.type === 'attack' && random() < 1 / ++seen) chosen = { state: now, seat, order };
    return false;
  });
  if (!chosen) throw new Error(`no attack in ${scenario} ${seed}`);
  return chosen;
};

/** The state after the attack, and what its two dice were. */
const fought = (
  { state, seat, order }: Combat,
  dice: Dice,
): { readonly state: GameState; readonly dice: readonly [Die, Die] } => {
  const result = apply(state, seat, order, dice);
  if (!result.ok) throw new Error(`the attack is refused: ${result.refusal.code}`);
  for (const { what } of result.value.happened)
    if (what.kind === 'combat' && what.roll.length === 2)
      return { state: result.value.state, dice: [what.roll[0] as Die, what.roll[1] as Die] };
  // Nobody was there: nothing was thrown.
  return { state: result.value.state, dice: [3, 3] };
};

const pointsOf = (end: GameState, side: Side): number =>
  end.result?.winner === side ? 1 : end.result?.winner ? 0 : 0.5;

const answerTo = (job: DiceJob): DiceAnswer => {
  const combat = combatOf(job);
  const side: Side = combat.seat === '0' ? 'UA' : 'RU';
  // A seven turned over is a seven: another throw then.
  let fall = 0;
  const thrown = (): Dice => fastDice(number(`fall ${fall} ${job.seed}`));
  let fell = fought(combat, thrown());
  for (; fell.dice[0] + fell.dice[1] === 7 && fall < 20; fell = fought(combat, thrown())) fall++;
  const over = fought(combat, turned(thrown()));
  const continued = (from: GameState): number[] =>
    Array.from({ length: job.continuations }, (_, i) => pointsOf(playOn(from, job.level, `${job.seed} on ${i}`), side));
  return {
    job,
    week: combat.state.week,
    side,
    target: combat.order.target,
    dice: [fell.dice, over.dice],
    points: [continued(fell.state), continued(over.state)],
  };
};

loadAll();
parentPort?.on('message', (job: DiceJob) => parentPort?.postMessage(answerTo(job)));
