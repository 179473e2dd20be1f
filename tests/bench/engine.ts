/** Benchmarks of the engine on one core. */
import { gzipSync } from 'node:zlib';
import { randomPlayer } from '../../game/ai/random.ts';
import { fastRandom } from '../../game/dice.ts';
import { legalOrders, seatToAct } from '../../game/engine.ts';
import { type Match, newMatch, replay, STANDARD_OPTIONS, submit } from '../../game/match.ts';
import { seedFrom, simulateGame } from '../../game/replay/simulate.ts';
import { traceSupply } from '../../game/rules/supplyTrace.ts';
import { makeSituation, situationOf } from '../../game/situation.ts';
import type { GameState } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import { type Figure, figure, measure } from './measure.ts';

const PLAYERS = { UA: randomPlayer, RU: randomPlayer };

const timed = (run: () => void): number => {
  const began = performance.now();
  run();
  return (performance.now() - began) / 1000;
};

const ordersPerSecond = (scenario: string): number => {
  let orders = 0;
  let game = 0;
  const began = performance.now();
  while (performance.now() - began < 2000)
    orders += simulateGame({ scenario, seed: `bench-${game++}`, players: PLAYERS, options: STANDARD_OPTIONS }).orders;
  return (orders * 1000) / (performance.now() - began);
};

const gamesPerSecond = (scenario: string): number => {
  let games = 0;
  const began = performance.now();
  while (performance.now() - began < 2000)
    simulateGame({ scenario, seed: `games-${games++}`, players: PLAYERS, options: STANDARD_OPTIONS });
  return (games * 1000) / (performance.now() - began);
};

/** A campaign played to the middle of winter, at the start of a side's movement. */
const midCampaign = (): Match => {
  const random = fastRandom(11);
  let match = newMatch('campaign', STANDARD_OPTIONS, seedFrom('mid'), 'fast');
  for (let seat = seatToAct(match.state); seat; seat = seatToAct(match.state)) {
    if (match.state.week >= 18 && match.state.turn.phase === 'movement' && match.state.turn.side === 'RU') return match;
    const result = submit(match, seat, randomPlayer(viewFor(match.state, seat), random));
    if (result.ok) match = { ...result.value.match, undo: [] };
  }
  throw new Error('the campaign ended before week 18');
};

const copy = (state: GameState): GameState => JSON.parse(JSON.stringify(state)) as GameState;

const COPIES = 50;

export const engineFigures = (): readonly Figure[] => {
  const mid = midCampaign();
  const recorded = simulateGame({
    scenario: 'campaign',
    seed: 'recorded',
    players: PLAYERS,
    options: STANDARD_OPTIONS,
  });
  const hmac = hmacCampaign();
  return [
    ...(['across-the-border', 'aid-freeze', 'campaign'] as const).map((id) =>
      measure(`random play, ${id}, a view per step`, 'orders/s', { atLeast: 5000 }, () => ordersPerSecond(id)),
    ),
    measure('games of Across the Border', 'games/s', null, () => gamesPerSecond('across-the-border')),
    measure('supply of all units, both sides, fresh situation', 'ms', { atMost: 1 }, () => {
      const states = Array.from({ length: COPIES }, () => copy(mid.state));
      const situations = states.map(makeSituation);
      return (
        (timed(() => {
          for (const s of situations) {
            traceSupply(s, 'UA');
            traceSupply(s, 'RU');
          }
        }) *
          1000) /
        COPIES
      );
    }),
    measure('all legal orders of a side, mid-campaign, movement', 'ms', { atMost: 5 }, () => {
      const views = Array.from({ length: COPIES }, () => viewFor(copy(mid.state), '1'));
      return (
        (timed(() => {
          for (const view of views) legalOrders(view);
        }) *
          1000) /
        COPIES
      );
    }),
    measure('all legal orders of a side, mid-campaign, combat', 'ms', { atMost: 5 }, () => {
      const views = Array.from({ length: COPIES }, () => {
        const state = copy(mid.state);
        return viewFor({ ...state, turn: { ...state.turn, phase: 'combat' } }, '1');
      });
      return (
        (timed(() => {
          for (const view of views) legalOrders(view);
        }) *
          1000) /
        COPIES
      );
    }),
    measure('re-verify a recorded campaign, HMAC dice', 's', { atMost: 1 }, () =>
      timed(() => {
        const result = replay(hmac);
        if (!result.ok) throw new Error(JSON.stringify(result.refusal));
      }),
    ),
    figure('state, largest of a campaign', 'kB', { atMost: 50 }, [largestState()]),
    figure('match as stored (state, record, steps back), largest', 'kB', null, [
      JSON.stringify({ ...mid, record: { ...mid.record, orders: [] } }).length / 1000,
    ]),
    figure('exported finished campaign, gzip', 'kB', { atMost: 30 }, [
      gzipSync(JSON.stringify(recorded.record)).length / 1000,
    ]),
    figure('situation of a position', 'ms', null, [
      timed(() => {
        for (let i = 0; i < 200; i++) {
          const s = situationOf(copy(mid.state));
          s.zone.UA;
          s.hold.RU;
        }
      }) * 5,
    ]),
  ];
};

const largestState = (): number => {
  let most = 0;
  simulateGame({
    scenario: 'campaign',
    seed: 'size',
    players: PLAYERS,
    options: STANDARD_OPTIONS,
    onOrder: ({ after }) => {
      most = Math.max(most, JSON.stringify(after.state).length);
    },
  });
  return most / 1000;
};

const hmacCampaign = () => {
  const random = fastRandom(5);
  let match = newMatch('campaign', STANDARD_OPTIONS, seedFrom('hmac'), 'hmac');
  for (let seat = seatToAct(match.state); seat; seat = seatToAct(match.state)) {
    const result = submit(match, seat, randomPlayer(viewFor(match.state, seat), random));
    if (!result.ok) throw new Error(result.refusal.code);
    match = { ...result.value.match, undo: [] };
  }
  return { ...match.record, dice: { ...match.record.dice, seed: match.seed } };
};
