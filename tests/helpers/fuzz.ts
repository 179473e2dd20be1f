/** Whole random games with every invariant asked after every order; shared by the test and by `npm run fuzz`. */
import { randomPlayer } from '../../game/ai/random.ts';
import { addScenario, findScenario, hasScenario } from '../../game/library.ts';
import { type Match, replay, STANDARD_OPTIONS } from '../../game/match.ts';
import type { SideOrder } from '../../game/orders.ts';
import { simulateGame } from '../../game/replay/simulate.ts';
import type { Scenario } from '../../game/scenario.ts';
import type { Seat } from '../../game/state.ts';
import { hitsWrong, jsonWrong, LeakWatch, placesWrong, turnWrong, unitsWrong } from './invariants.ts';

export interface FuzzFailure {
  readonly scenario: string;
  readonly seed: string;
  readonly wrong: readonly string[];
  readonly orders: readonly { readonly seat: Seat; readonly order: unknown }[];
}

export interface FuzzedGame {
  readonly orders: number;
  readonly finalHash: string;
}

export const canary = (unit: string): string => `canary:${unit}:`;

/** The scenario with a name on every unit that occurs nowhere else. */
const withCanaries = (scenario: Scenario): Scenario => ({
  ...scenario,
  id: `${scenario.id}-canary`,
  orderOfBattle: scenario.orderOfBattle.map((unit) => ({ ...unit, name: canary(unit.id), short: canary(unit.id) })),
});

export const canaryScenario = (id: string): string => {
  const found = findScenario(id);
  if (!found) throw new Error(`there is no scenario ${id}`);
  const scenario = withCanaries(found.scenario);
  if (!findScenario(scenario.id)) hasScenario(scenario.id, addScenario(scenario));
  return scenario.id;
};

/** Plays one game; throws nothing of its own, but says what was wrong and with which orders. */
export const fuzzGame = (scenario: string, seed: string): FuzzedGame | FuzzFailure => {
  const watch = new LeakWatch(canary);
  const wrong: string[] = [];
  let last: Match | null = null;
  let tried: { seat: Seat; order: SideOrder } | null = null;
  try {
    const game = simulateGame({
      scenario: canaryScenario(scenario),
      seed,
      players: { UA: randomPlayer, RU: randomPlayer },
      options: { ...STANDARD_OPTIONS, jitter: seed.endsWith('3') },
      onRefused: (_match, seat, order, refusal) =>
        wrong.push(`a legal order of seat ${seat} was refused: ${refusal.code} ${JSON.stringify(order)}`),
      onOrder: ({ before, after, seat, order, happened }) => {
        tried = { seat, order };
        last = after;
        const { state } = after;
        wrong.push(...placesWrong(state), ...unitsWrong(state), ...turnWrong(state), ...jsonWrong(state));
        wrong.push(...hitsWrong(before.state, state, happened), ...watch.wrong(after, happened));
        if (wrong.length > 0) throw new Error('invariant');
      },
    });
    const again = replay(game.record);
    if (!again.ok) wrong.push(`the record does not re-run: ${JSON.stringify(again.refusal)}`);
    if (wrong.length === 0) return { orders: game.orders, finalHash: game.finalHash };
  } catch (error) {
    if (wrong.length === 0) wrong.push(`threw: ${(error as Error).stack ?? String(error)}`);
  }
  const orders = (last as Match | null)?.record.orders ?? [];
  return { scenario, seed, wrong: wrong.slice(0, 10), orders: tried ? orders : [] };
};

export const failureText = (failure: FuzzFailure): string =>
  `${failure.scenario}, seed ${failure.seed}, after ${failure.orders.length} orders:\n  ${failure.wrong.join('\n  ')}\norders: ${JSON.stringify(failure.orders)}`;
