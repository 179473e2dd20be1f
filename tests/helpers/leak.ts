/**
 * One random match through the real server, watched by whom it must tell nothing: the other side, a spectator, and anybody
 * who asks the lobby.
 *
 * First, canary names: no byte sent to them holds a unit that they never met, the seed, or an order of the other side.
 * Second, twins: a match that differs only in what they cannot see sends them the same, random ids and times aside.
 */
import { randomPlayer } from '../../game/ai/random.ts';
import { fastRandom } from '../../game/dice.ts';
import { differenceOf } from '../../game/difference.ts';
import { legalOrders, seatToAct } from '../../game/engine.ts';
import { type Match, newMatch, STANDARD_OPTIONS, submit } from '../../game/match.ts';
import type { SideOrder } from '../../game/orders.ts';
import { seedFrom } from '../../game/replay/simulate.ts';
import { type GameState, type LogEntry, type Seat, sideOfSeat, type Viewer } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import { canary, canaryScenario } from './fuzz.ts';
import type { Hall } from './hall.ts';
import { LeakWatch } from './invariants.ts';
import type { TestClient } from './tables.ts';

type Watched = '0' | '1' | 'spectator';
const WATCHED: readonly Watched[] = ['0', '1', 'spectator'];
/** Orders that the other side cannot see given in one twin and not in the other, at most so many a match. */
const MOST_HIDDEN = 12;
/** After so many orders the server is made to forget both: twins, told from memory and from what lies in the database, stay alike. */
const FORGOTTEN_EVERY = 13;

interface Table {
  readonly id: string;
  readonly clients: Readonly<Record<Watched, TestClient>>;
  /** Frames already looked at. */
  readonly read: Record<Watched, number>;
}

const openTable = async (at: Hall, scenario: string, seed: string): Promise<Table> => {
  const id = await at.create(scenario, seed);
  const [ukraine, russia, spectator] = [
    await at.connect(id, '0'),
    await at.connect(id, '1'),
    await at.connect(id, null),
  ];
  return { id, clients: { '0': ukraine, '1': russia, spectator }, read: { '0': 0, '1': 0, spectator: 0 } };
};

/** Everything sent to a viewer since the last look, closed by its answer to sitting down again; ids and times aside. */
const sent = async (table: Table, viewer: Watched, whole: boolean): Promise<string> => {
  const client = table.clients[viewer];
  // Answered after all that was sent before: what it has is then what it was sent, however quickly this came.
  await client.ask('table', {});
  const welcome = await client.sit(whole ? null : (client.of('update').at(-1)?.revision ?? client.welcome.revision));
  const frames = client.got.slice(table.read[viewer]);
  table.read[viewer] = client.got.length;
  return JSON.stringify([frames, welcome])
    .replaceAll(table.id, 'the match')
    .replaceAll(/"(created|at|finished)":\d+/g, '"$1":0');
};

/** What the lobby tells anybody of a match: its summary, its log, its record, and its place in the list. */
const published = async (at: Hall, { id }: Table): Promise<string> => {
  const listed = JSON.parse(await at.read('/matches?status=playing')) as { matches: { id: string }[] };
  const parts = [
    JSON.stringify(listed.matches.find((match) => match.id === id)),
    await at.read(`/matches/${id}`),
    ...(await Promise.all([29, 30, 31].map((week) => at.read(`/matches/${id}/log?week=${week}`)))),
    await at.read(`/matches/${id}/record`),
  ];
  return parts
    .join('\n')
    .replaceAll(id, 'the match')
    .replaceAll(/"(created|at|finished)":\d+/g, '"$1":0');
};

const give = async (table: Table, seat: Seat, order: unknown): Promise<void> => {
  const answer = await table.clients[seat as '0' | '1'].order(order);
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)} ${JSON.stringify(order)}`);
};

const alike = (a: GameState, b: GameState, viewer: Viewer): boolean =>
  differenceOf(viewFor(a, viewer), viewFor(b, viewer)) === null;

const toldTo = (happened: readonly LogEntry[], viewer: Viewer): string =>
  JSON.stringify(happened.filter(({ to }) => to === 'both' || to === sideOfSeat(viewer)));

/** An order of this seat after which the others see what they saw before, and the dice lie as they lay. */
const hiddenOrder = (match: Match, seat: Seat, random: () => number): { order: SideOrder; after: Match } | null => {
  const others = WATCHED.filter((viewer) => viewer !== seat);
  const orders = legalOrders(viewFor(match.state, seat)).filter(({ type }) => type !== 'endPhase');
  for (let tried = 0; tried < 6 && orders.length > 0; tried++) {
    const order = orders[Math.floor(random() * orders.length)] as SideOrder;
    const result = submit(match, seat, order);
    if (!result.ok) continue;
    const { match: after, happened } = result.value;
    const unseen = others.every((each) => alike(match.state, after.state, each) && toldTo(happened, each) === '[]');
    if (unseen && after.state.secret.diceUsed === match.state.secret.diceUsed) return { order, after };
  }
  return null;
};

export interface LeakReport {
  readonly orders: number;
  /** Orders given in the one twin alone, and messages that were compared between the twins. */
  readonly hidden: number;
  readonly compared: number;
  readonly leaks: readonly string[];
}

export const leakGame = async (at: Hall, base: string, name: string, mostOrders = 220): Promise<LeakReport> => {
  const scenario = canaryScenario(base);
  const seed = seedFrom(name);
  const random = fastRandom(Number.parseInt(seed.slice(0, 7), 16));
  const watch = new LeakWatch(canary);
  const [a, b] = [await openTable(at, scenario, seed), await openTable(at, scenario, seed)];
  let matchA = newMatch(scenario, STANDARD_OPTIONS, seed);
  let matchB: Match | null = matchA;
  watch.wrong(matchA, matchA.state.log);
  const differing = new Set<Watched>();
  const leaks: string[] = [];
  let [hidden, compared, orders] = [0, 0, 0];
  // One side alone gives hidden orders, so that the other and the spectator stay comparable.
  const hider: Seat = random() < 0.5 ? '0' : '1';

  const look = async (whole: boolean): Promise<void> => {
    for (const viewer of WATCHED) {
      const text = await sent(a, viewer, whole);
      const side = viewer === 'spectator' ? viewer : viewer === '0' ? 'UA' : 'RU';
      for (const id of watch.unmetIn(matchA.state, side, text))
        leaks.push(`${viewer} is sent ${id} after order ${orders}`);
      if (text.includes(seed)) leaks.push(`${viewer} is sent the seed after order ${orders}`);
      if (!matchB) continue;
      const other = await sent(b, viewer, whole);
      // Whoever gave a hidden order sees it, and from where the views part for good reason there is nothing to compare.
      if (!alike(matchA.state, matchB.state, viewer)) differing.add(viewer);
      if (differing.has(viewer)) continue;
      compared++;
      if (text !== other) leaks.push(`${viewer} is sent something else by the twin after order ${orders}`);
    }
  };

  /** The lobby is held to what a spectator may know. */
  const askLobby = async (): Promise<void> => {
    const text = await published(at, a);
    for (const id of watch.unmetIn(matchA.state, 'spectator', text))
      leaks.push(`the lobby tells ${id} after order ${orders}`);
    if (text.includes(seed)) leaks.push(`the lobby tells the seed after order ${orders}`);
    if (!matchB || differing.has('spectator')) return;
    compared++;
    if (text !== (await published(at, b)))
      leaks.push(`the lobby tells something else of the twin after order ${orders}`);
  };

  await look(true);
  for (
    let seat = seatToAct(matchA.state);
    seat && orders < mostOrders && leaks.length === 0;
    seat = seatToAct(matchA.state)
  ) {
    const extra: ReturnType<typeof hiddenOrder> =
      matchB && seat === hider && hidden < MOST_HIDDEN && random() < 0.25 ? hiddenOrder(matchB, seat, random) : null;
    if (extra) {
      await give(b, seat, extra.order);
      matchB = extra.after;
      hidden++;
      differing.add(seat as Watched);
      await look(false);
    }
    const order = randomPlayer(viewFor(matchA.state, seat), random);
    const result = submit(matchA, seat, order);
    if (!result.ok) throw new Error(`the random player's order was refused: ${result.refusal.code}`);
    const twin: ReturnType<typeof submit> | null = matchB && submit(matchB, seat, order);
    await give(a, seat, order);
    matchA = result.value.match;
    watch.wrong(matchA, result.value.happened);
    // What a hidden order made impossible, or made to come out otherwise, ends the comparison.
    if (matchB && twin?.ok) {
      await give(b, seat, order);
      matchB = twin.value.match;
      for (const viewer of WATCHED)
        if (toldTo(result.value.happened, viewer) !== toldTo(twin.value.happened, viewer)) differing.add(viewer);
    } else matchB = null;
    orders++;
    if (orders % FORGOTTEN_EVERY === 0) for (const { id } of orders % 2 === 0 ? [a, b] : [a]) at.forget(id);
    await look(orders % 10 === 0);
    if (orders % 10 === 0) await askLobby();
  }
  const [logged, metrics] = [at.logged(), await at.metrics()];
  for (const [where, text] of [
    ['the log', logged],
    ['the metrics', metrics],
  ] as const) {
    if (text.includes('canary:')) leaks.push(`${where} names a unit`);
    if (text.includes(seed)) leaks.push(`${where} holds the seed`);
    if (text.includes('token-no-')) leaks.push(`${where} holds a token`);
  }
  for (const table of [a, b]) for (const client of Object.values(table.clients)) client.socket.disconnect();
  return { orders, hidden, compared, leaks };
};
