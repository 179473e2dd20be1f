/** One match of the computer, held to what it promises: legal orders, an end, no use of what it cannot see, the same again. */
import { chooseOrder, computerPlayer } from '../../game/ai/choose.ts';
import type { LevelId } from '../../game/ai/levels.ts';
import { canonical } from '../../game/canonical.ts';
import { fastRandom } from '../../game/dice.ts';
import { STANDARD_OPTIONS } from '../../game/match.ts';
import { seedFrom, simulateGame } from '../../game/replay/simulate.ts';
import { type GameState, type Side, seatOfSide, type Unit } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';

/** The same position with other things hidden from this side: nothing of its view changes. */
export const otherwiseHidden = (state: GameState, side: Side): GameState => {
  const enemy: Side = side === 'UA' ? 'RU' : 'UA';
  const seen = viewFor(state, seatOfSide(side));
  const units: Record<string, Unit> = {};
  for (const id in state.units) {
    const unit = state.units[id] as Unit;
    const unseen = unit.side === enemy && !seen.units[id];
    units[id] = unseen ? { ...unit, hits: 1, stance: 'hold', weeksInPlace: 9 } : unit;
  }
  const theirs = state.sides[enemy];
  return {
    ...state,
    units,
    sides: {
      ...state.sides,
      [enemy]: { ...theirs, attackPoints: theirs.attackPoints + 3, supportPoints: 0, defensiveSupport: {}, pool: {} },
    },
    secret: { diceUsed: state.secret.diceUsed + 100, deck: {} },
  };
};

/** Orders that a side may give in its operations: a few for each unit, and some for the week. */
export const ORDER_BUDGET = 160;

export interface Held {
  readonly orders: number;
  /** Choices asked for twice, of which so many with something hidden. */
  readonly asked: number;
  readonly hidden: number;
  readonly wrong: readonly string[];
}

/** The levels of both sides; one choice in so many is asked for again with other things hidden. */
export const computerGame = (
  scenario: string,
  levels: Readonly<Record<Side, LevelId>>,
  seed: string,
  askedOneIn = 60,
): Held => {
  const wrong: string[] = [];
  const random = fastRandom(Number.parseInt(seedFrom(`asked ${seed}`).slice(0, 8), 16));
  let [asked, hidden, given, operations] = [0, 0, 0, ''];
  const play = (watched: boolean) =>
    simulateGame({
      scenario,
      seed,
      players: { UA: computerPlayer(levels.UA), RU: computerPlayer(levels.RU) },
      options: STANDARD_OPTIONS,
      onRefused: (match, _seat, order, refusal) =>
        wrong.push(`week ${match.state.week}: ${JSON.stringify(order)} refused, ${refusal.code}`),
      ...(watched && {
        onOrder: ({ before: { state } }) => {
          const { side } = state.turn;
          const now = `${state.week} ${side}`;
          given = now === operations ? given + 1 : 1;
          operations = now;
          if (given === ORDER_BUDGET) wrong.push(`week ${state.week}: ${side} gives ${ORDER_BUDGET} orders and more`);
          if (random() >= 1 / askedOneIn) return;
          const [view, other] = [
            viewFor(state, seatOfSide(side)),
            viewFor(otherwiseHidden(state, side), seatOfSide(side)),
          ];
          // Only the list of past events comes from the deck; it is no secret.
          const same = { ...other, events: view.events };
          asked++;
          if (Object.keys(state.units).length > Object.keys(view.units).length) hidden++;
          const [one, two] = [chooseOrder(view, levels[side], 5), chooseOrder(same, levels[side], 5)];
          if (canonical(one.order) !== canonical(two.order))
            wrong.push(`week ${state.week}: ${side} chooses by what it cannot see`);
        },
      }),
    });
  const [first, again] = [play(true), play(false)];
  if (!first.result) wrong.push('the match has no end');
  if (first.finalHash !== again.finalHash) wrong.push('the same seed gave two matches');
  return { orders: first.orders, asked, hidden, wrong };
};
