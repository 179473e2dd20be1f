/**
 * Benchmarks of the engine. Times are processor time of this process, all its threads (collecting garbage counts, other
 * programs on the machine do not), after two runs to warm up; sizes are those of JSON text. Random players: each looks at
 * a fresh view before every order, as a real player would.
 */
import { gzipSync } from 'node:zlib';
import { computerPlayer } from '../../game/ai/choose.ts';
import type { Player } from '../../game/ai/player.ts';
import { randomPlayer } from '../../game/ai/random.ts';
import { fastRandom } from '../../game/dice.ts';
import { legalOrders, seatToAct } from '../../game/engine.ts';
import {
  exportMatch,
  type Match,
  type MatchRecord,
  matchOf,
  newMatch,
  replay,
  runOf,
  runOn,
  STANDARD_OPTIONS,
  submit,
} from '../../game/match.ts';
import { seedFrom, simulateGame } from '../../game/replay/simulate.ts';
import { traceSupply } from '../../game/rules/supplyTrace.ts';
import { makeSituation } from '../../game/situation.ts';
import { type GameState, type Phase, SIDES, type Side } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import { type Figure, figure, measure } from './measure.ts';

const PLAYERS = { UA: randomPlayer, RU: randomPlayer };
const play = (scenario: string, seed: string) =>
  simulateGame({ scenario, seed, players: PLAYERS, options: STANDARD_OPTIONS });

/** Processor time in ms. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const timed = (act: () => void): number => {
  const began = now();
  act();
  return now() - began;
};

/** Whole games, each from another seed, for a second and a half. */
const RUN = 1500;
const gamesFor = (scenario: string): { readonly orders: number; readonly games: number; readonly seconds: number } => {
  let orders = 0;
  let games = 0;
  const began = now();
  while (now() - began < RUN) orders += play(scenario, `bench-${games++}`).orders;
  return { orders, games, seconds: (now() - began) / 1000 };
};

const ordersPerSecond = (scenario: string): number => {
  const { orders, seconds } = gamesFor(scenario);
  return orders / seconds;
};
const gamesPerSecond = (scenario: string): number => {
  const { games, seconds } = gamesFor(scenario);
  return games / seconds;
};

/** A match between random players, or others, until it is over or `stop` says so. */
const played = (
  scenario: string,
  seed: string,
  kind: 'fast' | 'hmac',
  stop: (state: GameState) => boolean,
  players: Readonly<Record<Side, Player>> = PLAYERS,
): Match => {
  const random = fastRandom(11);
  const run = runOf(newMatch(scenario, STANDARD_OPTIONS, seedFrom(seed), kind));
  for (let seat = seatToAct(run.state); seat && !stop(run.state); seat = seatToAct(run.state)) {
    const result = runOn(run, seat, players[seat === '0' ? 'UA' : 'RU'](viewFor(run.state, seat), random));
    if (!result.ok) throw new Error(`${scenario}: a legal order was refused: ${result.refusal.code}`);
    run.back = [];
  }
  return matchOf(run);
};

/** Russia's movement in the middle of the winter. */
const midCampaign = (): GameState =>
  played('campaign', 'mid', 'fast', ({ week, turn }) => week >= 18 && turn.phase === 'movement' && turn.side === 'RU')
    .state;

/** A copy that shares nothing with the state, so that nothing about it is remembered. */
const copy = (state: GameState): GameState => JSON.parse(JSON.stringify(state)) as GameState;

const COPIES = 100;
/** Time of `act` on one fresh thing, of many made before the clock starts. */
const each = <T>(make: () => T, act: (made: T) => void): number => {
  const made = Array.from({ length: COPIES }, make);
  return timed(() => made.forEach(act)) / COPIES;
};

const legalOrdersIn = (state: GameState, phase: Phase): number =>
  each(() => viewFor({ ...copy(state), turn: { ...state.turn, phase } }, '1'), legalOrders);

const supplyOfBoth = (state: GameState): number =>
  each(
    () => makeSituation(copy(state)),
    (situation) => {
      for (const side of SIDES) traceSupply(situation, side);
    },
  );

const verify = (record: MatchRecord): number =>
  timed(() => {
    const result = replay(record);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  }) / 1000;

const kB = (text: string): number => text.length / 1000;

const CAMPAIGNS = { random: 20, computer: 2 };
const computers = () => ({ UA: computerPlayer('normal'), RU: computerPlayer('normal') });

/** The largest state of each of some campaigns. Players who mean it attack more than random ones do. */
const largestStates = (count: number, players: () => Readonly<Record<Side, Player>>): readonly number[] =>
  Array.from({ length: count }, (_, game) => {
    let most = 0;
    const look = (state: GameState): boolean => {
      most = Math.max(most, kB(JSON.stringify(state)));
      return false;
    };
    played('campaign', `size-${game}`, 'fast', look, players());
    return most;
  });

/** What a page keeps of a running match: state, record, and the steps back that a side may still take. */
const largestMatch = (): number => {
  const random = fastRandom(11);
  let match = newMatch('campaign', STANDARD_OPTIONS, seedFrom('stored'), 'hmac');
  let most = 0;
  for (let seat = seatToAct(match.state); seat; seat = seatToAct(match.state)) {
    const result = submit(match, seat, randomPlayer(viewFor(match.state, seat), random));
    if (!result.ok) throw new Error(result.refusal.code);
    match = result.value.match;
    most = Math.max(most, kB(JSON.stringify(match)));
  }
  return most;
};

/** What other machines may be compared by. */
const parseTime = (state: GameState): number => {
  const text = JSON.stringify(Object.values(state.units).slice(0, 30));
  const times = 500;
  return (
    (timed(() => {
      for (let i = 0; i < times; i++) JSON.parse(text);
    }) *
      1000) /
    times
  );
};

export const engineFigures = (): readonly Figure[] => {
  const mid = midCampaign();
  const finished = exportMatch(
    played('campaign', 'recorded', 'hmac', () => false),
    true,
  );
  return [
    ...(['across-the-border', 'aid-freeze', 'campaign'] as const).map((id) =>
      measure(`random play, ${id}, a view per order`, 'orders/s', { atLeast: 5000 }, () => ordersPerSecond(id)),
    ),
    measure('games of Across the Border', 'games/s', null, () => gamesPerSecond('across-the-border')),
    measure('supply of all units, both sides', 'ms', { atMost: 1 }, () => supplyOfBoth(mid)),
    measure('all legal orders of a side, movement', 'ms', { atMost: 5 }, () => legalOrdersIn(mid, 'movement')),
    measure('all legal orders of a side, combat', 'ms', { atMost: 5 }, () => legalOrdersIn(mid, 'combat')),
    measure('all legal orders of a side, orders phase', 'ms', { atMost: 5 }, () => legalOrdersIn(mid, 'orders')),
    measure(`re-verify a campaign of ${finished.orders.length} orders`, 's', { atMost: 1 }, () => verify(finished)),
    figure(`state, largest of ${CAMPAIGNS.random} random campaigns`, 'kB', { atMost: 50 }, [
      Math.max(...largestStates(CAMPAIGNS.random, () => PLAYERS)),
    ]),
    figure(`state, largest of ${CAMPAIGNS.computer} campaigns of the computer`, 'kB', { atMost: 50 }, [
      Math.max(...largestStates(CAMPAIGNS.computer, computers)),
    ]),
    figure('match as stored, largest of a campaign', 'kB', null, [largestMatch()]),
    figure('finished campaign exported, gzip', 'kB', { atMost: 30 }, [
      gzipSync(JSON.stringify(finished)).length / 1000,
    ]),
    measure('for comparing machines: JSON.parse of 30 units', 'µs', null, () => parseTime(mid)),
  ];
};
