/**
 * One match through the real server in which the computer plays one seat: its opponent, a spectator and whoever asks the
 * lobby are told no unit that they never met, no order of the computer's, and nothing of what it thought.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { randomPlayer } from '../../game/ai/random.ts';
import { fastRandom } from '../../game/dice.ts';
import { seatToAct } from '../../game/engine.ts';
import { newMatch, type RecordedOrder, STANDARD_OPTIONS, submit } from '../../game/match.ts';
import { seedFrom } from '../../game/replay/simulate.ts';
import { type Seat, type Side, sideOfSeat } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import type { Hall } from './hall.ts';
import { LeakWatch } from './invariants.ts';
import { type TestClient, tokenOf } from './tables.ts';

export interface ComputerLeakReport {
  readonly orders: number;
  /** Of them the computer's. */
  readonly computers: number;
  readonly leaks: readonly string[];
}

/** Of the computer's own; an order that names no unit says nothing that others could not give. */
const namesUnit = ({ order }: RecordedOrder): boolean => 'unit' in order || 'units' in order;

export const leakBesideComputer = async (
  at: Hall,
  scenario: string,
  name: string,
  mostOrders = 150,
): Promise<ComputerLeakReport> => {
  const seed = seedFrom(name);
  const random = fastRandom(Number.parseInt(seed.slice(0, 7), 16));
  const person: Seat = random() < 0.5 ? '0' : '1';
  const computer: Seat = person === '0' ? '1' : '0';
  const own = sideOfSeat(person) as Side;
  const id = await at.create(scenario, seed, { seat: computer, level: 'easy' });
  const clients: readonly (readonly [Side | 'spectator', TestClient])[] = [
    [own, await at.connect(id, person)],
    ['spectator', await at.connect(id, null)],
  ];
  const [[, player]] = clients as [(typeof clients)[number]];
  const watch = new LeakWatch((unit) => `"${unit}"`);
  let match = newMatch(scenario, STANDARD_OPTIONS, seed);
  watch.wrong(match, match.state.log);
  const leaks: string[] = [];
  let [orders, computers] = [0, 0];

  /** Those that were given since, carried out beside the server. */
  const follow = async (): Promise<readonly RecordedOrder[]> => {
    const since = (await at.orders(id)).slice(orders);
    for (const { seat, order } of since) {
      const result = submit(match, seat, order);
      if (!result.ok) throw new Error(`the record does not re-run: ${result.refusal.code}`);
      match = result.value.match;
      watch.wrong(match, result.value.happened);
    }
    orders += since.length;
    return since;
  };

  const look = async (): Promise<void> => {
    const texts: (readonly [Side | 'spectator', string])[] = [];
    for (const [viewer, client] of clients) {
      await client.ask('table', {});
      texts.push([viewer, JSON.stringify(client.got.splice(0))]);
    }
    const over = match.state.result !== null;
    for (const [viewer, token] of [
      [own, tokenOf(id, person)],
      ['spectator', undefined],
    ] as const)
      for (const page of ['thoughts', `log?week=${match.state.week}`])
        texts.push([viewer, await at.read(`/matches/${id}/${page}`, token)]);
    // Only now: whatever was told was written before.
    const given = (await follow()).filter(({ seat }) => seat === computer);
    computers += given.length;
    if (over || match.state.result) return;
    for (const [viewer, text] of texts) {
      for (const unit of watch.unmetIn(match.state, viewer, text))
        leaks.push(`${viewer} is sent ${unit} by order ${orders}`);
      if (text.includes(seed)) leaks.push(`${viewer} is sent the seed by order ${orders}`);
      if (text.includes('"candidates"')) leaks.push(`${viewer} is sent what the computer thought by order ${orders}`);
      for (const each of given.filter(namesUnit))
        if (text.includes(JSON.stringify(each.order))) leaks.push(`${viewer} is sent the computer's order ${orders}`);
    }
  };

  while (!match.state.result && orders < mostOrders && leaks.length === 0) {
    if (seatToAct(match.state) === person) {
      const answer = await player.order(randomPlayer(viewFor(match.state, person), random));
      if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`);
    } else await sleep(5);
    await look();
  }
  for (const [, { socket }] of clients) socket.disconnect();
  return { orders, computers, leaks };
};
