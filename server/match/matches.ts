/**
 * The match service: gives orders to the framework's master, one at a time for each match, persists first and tells
 * second. People and computers come the same way; who they are was proved before.
 */
import { Master } from 'boardgame.io/master';
import { salientGame } from '../../game/boardgame.ts';
import { check, isUmpireOrder, malformedOrder } from '../../game/engine.ts';
import { submit } from '../../game/match.ts';
import type { Order, UmpireOrder } from '../../game/orders.ts';
import type { MatchSummary } from '../../game/protocol/lobby.ts';
import type { Answer, Factors, TableProblem, ToldStep, Welcome } from '../../game/protocol/table.ts';
import type { Pace, TimeFactor } from '../../game/protocol/terms.ts';
import { type Refusal, type Result, refuse } from '../../game/result.ts';
import { enemyOf, type Seat, type Side, seatOfSide, type Viewer } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import { type Clock, clockView, deadlineOf, newClock, runOn, withFactor } from './clock.ts';
import type { Hub } from './hub.ts';
import { CHANNELS, type Loaded, recall, revisionsOf } from './loaded.ts';
import { Conflict, type MatchStorage } from './storage.ts';
import {
  type Line,
  lineOf,
  openingFor,
  ordersOf,
  placesOf,
  shown,
  stepFor,
  takeBackView,
  toldTo,
  updatesOf,
  viewOf,
} from './told.ts';
import type { Written } from './written.ts';

export const problem = (code: TableProblem, data: Refusal['data'] = {}): Answer => ({
  ok: false,
  refusal: { code, data },
});

export interface Outside {
  readonly now: () => number;
  readonly hub: Hub;
  /** What anybody may know of a match. */
  readonly summary: (match: string) => Promise<MatchSummary | null>;
  /** The match went on, or who plays it changed. */
  readonly onChange: (match: string) => void;
  /** It became the turn of this seat, which a person plays, or the match ended. */
  readonly onTurn: (match: string, seat: Seat | null) => void;
  /** A match went on, here or (without the line) in another process. */
  readonly onWritten?: (after: Loaded, line: Line | null) => void;
  readonly log: { readonly error: (data: object, text: string) => void };
}

type Move = { readonly type: 'order'; readonly body: unknown } | { readonly type: 'takeBack'; readonly body: number };

export class Matches {
  readonly storage: MatchStorage;
  private readonly outside: Outside;
  private readonly queues = new Map<string, Promise<unknown>>();
  private readonly master: Master;

  constructor(storage: MatchStorage, outside: Outside) {
    this.storage = storage;
    this.outside = outside;
    // The framework would broadcast before it stores: what it sends goes nowhere, and we tell afterwards.
    const silent = { send: () => undefined, sendAll: () => undefined };
    this.master = new Master(salientGame(), storage, silent as unknown as ConstructorParameters<typeof Master>[2]);
  }

  /** One thing at a time for each match of this process; the state id decides between processes. */
  async inTurn<T>(id: string, act: () => Promise<T>): Promise<T> {
    const before = this.queues.get(id) ?? Promise.resolve();
    const mine = before.then(act, act);
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    this.queues.set(id, settled);
    try {
      return await mine;
    } finally {
      if (this.queues.get(id) === settled) this.queues.delete(id);
    }
  }

  /** Where another process came first it is done anew with what that one left. */
  private unlessFirst<T>(id: string, act: () => Promise<T>): Promise<T> {
    return this.inTurn(id, async () => {
      for (let tried = 0; ; tried++) {
        try {
          return await act();
        } catch (error) {
          if (!(error instanceof Conflict) || tried >= TRIES) throw error;
        }
      }
    });
  }

  order(id: string, seat: Seat, key: string | null, order: unknown): Promise<Answer> {
    return this.inTurn(id, async () => {
      if (await this.isComputers(id, seat)) return (await this.doneBefore(id, seat, key)) ?? problem('computerPlays');
      return this.give(id, seat, key, { type: 'order', body: order });
    });
  }

  /** An order of the computer's, thought out at this state id; of two that were, the second is a conflict. */
  orderAt(id: string, seat: Seat, at: number, order: Order, plays: () => Promise<boolean>): Promise<Answer> {
    return this.inTurn(id, async () => {
      const loaded = await this.present(id);
      if (loaded?.row.state_id !== at || !(await plays())) return problem('conflict');
      return this.give(id, seat, null, { type: 'order', body: order }, at);
    });
  }

  /** The match as it stands now. */
  look(id: string): Promise<Loaded | null> {
    return this.inTurn(id, () => this.present(id));
  }

  private async isComputers(id: string, seat: Seat): Promise<boolean> {
    return (await this.present(id))?.computers.includes(seat) ?? false;
  }

  /** `asked`: the other side agreed. */
  takeBack(id: string, seat: Seat, key: string | null, count: number, asked = false): Promise<Answer> {
    return this.inTurn(id, async () => {
      const loaded = await this.present(id);
      if (!loaded) return problem('notSeated');
      const done = await this.doneBefore(id, seat, key);
      if (done) return done;
      if (loaded.computers.includes(seat)) return problem('computerPlays');
      const { possible, free, reason } = takeBackView(loaded, seat) ?? { possible: 0, free: 0, reason: 'notYours' };
      if (count > possible) return problem(reason ?? 'revealed');
      if (count > free && !asked) return problem('needsConsent', { count, free });
      return this.give(id, seat, key, { type: 'takeBack', body: count });
    });
  }

  /** The answer to an order that was given with this key; null when there was none. */
  givenBefore(id: string, seat: Seat, key: string): Promise<Answer | null> {
    return this.inTurn(id, () => this.doneBefore(id, seat, key));
  }

  /** An order of the server's own, as the umpire. */
  umpire(id: string, order: UmpireOrder): Promise<Answer> {
    return this.order(id, '2', null, order);
  }

  private async give(id: string, seat: Seat, key: string | null, move: Move, at?: number): Promise<Answer> {
    const loaded = await this.present(id);
    if (!loaded) return problem('notSeated');
    if (at !== undefined && loaded.row.state_id !== at) return problem('conflict');
    const refusal = move.type === 'order' ? refusalFor(loaded, seat, move.body) : null;
    // One that came twice is as a rule not legal a second time; if it is, the journal refuses its key.
    if (refusal) return (await this.doneBefore(id, seat, key)) ?? { ok: false, refusal };
    if (loaded.row.status === 'abandoned') return problem('notSeated');
    if (seat !== '2' && waitsForBoth(loaded)) return problem('notBegun');
    try {
      const written = await this.act(loaded, seat, key, move);
      if (!written) return problem(move.type === 'takeBack' ? 'revealed' : 'conflict');
      recall(loaded);
      recall(written.after);
      await this.tell(loaded, written.after, [written.line]);
      this.outside.onWritten?.(written.after, written.line);
      // Only where it was written, so that several processes do not call the same player.
      const seatNow = seatOfTurn(written.after);
      const isPersons = seatNow === null || !written.after.computers.includes(seatNow);
      if (hasTurned(loaded, written.after) && isPersons) this.outside.onTurn(id, seatNow);
      this.outside.onChange(id);
      return { ok: true, told: toldTo(written.line.happened, seat) };
    } catch (error) {
      return this.lost(id, seat, key, error);
    }
  }

  private act(loaded: Loaded, seat: Seat, key: string | null, { type, body }: Move): Promise<Written | null> {
    const { id, state_id } = loaded.row;
    const action = {
      type: 'MAKE_MOVE' as const,
      payload: { type, args: [body], playerID: seat, credentials: undefined },
    };
    const now = this.outside.now();
    return this.storage.during(loaded, key, now, () =>
      this.master.onUpdate(action as unknown as Parameters<Master['onUpdate']>[0], state_id, id, seat),
    );
  }

  /** An order that came twice was carried out once: the answer is the same. */
  private async doneBefore(id: string, seat: Seat, key: string | null): Promise<Answer | null> {
    if (key === null) return null;
    const row = await this.storage.db
      .selectFrom('journal')
      .select('happened')
      .where('match_id', '=', id)
      .where('seat', '=', seat)
      .where('key', '=', key)
      .executeTakeFirst();
    return row ? { ok: true, told: toldTo(JSON.parse(row.happened), seat) } : null;
  }

  /** Another action came first, or the database failed: whoever watches is brought up to date. */
  private async lost(id: string, seat: Seat, key: string | null, error: unknown): Promise<Answer> {
    await this.catchUpNow(id).catch(() => this.storage.forget(id));
    const done = await this.doneBefore(id, seat, key).catch(() => null);
    if (done) return done;
    if (error instanceof Conflict) return problem('conflict');
    this.outside.log.error({ err: error }, 'an order could not be carried out');
    return problem('serverFailed');
  }

  /** Tells everybody at this process's tables how the match went on, always in the same order. */
  private async tell(before: Loaded, after: Loaded, lines: readonly Line[]): Promise<void> {
    const { hub } = this.outside;
    const { id } = after.row;
    const updateFor = updatesOf(before, after, lines);
    for (const viewer of CHANNELS) {
      if (!hub.watches(id, viewer)) continue;
      const update = updateFor(viewer);
      if (update) hub.send(id, viewer, 'update', update);
    }
    if (after.clock && before.clock !== after.clock) this.tellClock(after);
    if (hasTurned(before, after) || before.row.status !== after.row.status) await this.tellSummary(id);
  }

  private tellClock({ row, clock, terms }: Loaded, to: readonly Viewer[] = CHANNELS): void {
    if (!clock) return;
    for (const viewer of to)
      if (this.outside.hub.watches(row.id, viewer))
        this.outside.hub.send(row.id, viewer, 'clock', clockView(clock, viewer, this.outside.now(), terms.pace));
  }

  private async tellSummary(id: string): Promise<void> {
    if (!this.outside.hub.isWatched(id)) return;
    const summary = await this.outside.summary(id).catch(() => null);
    if (!summary) return;
    for (const viewer of CHANNELS) this.outside.hub.send(id, viewer, 'summary', summary);
  }

  /** Another process wrote up to this state id: from what is in memory here to what stands in the database. */
  catchUp(id: string, upTo: number): Promise<void> {
    return this.inTurn(id, async () => {
      if ((this.storage.inMemory(id)?.row.state_id ?? -1) < upTo) await this.catchUpNow(id);
    });
  }

  /** Everything that is watched here. */
  async catchUpAll(): Promise<void> {
    for (const id of this.storage.watched())
      await this.inTurn(id, () => this.catchUpNow(id)).catch((error: unknown) =>
        this.outside.log.error({ err: error, match: id }, 'could not read how a match went on'),
      );
  }

  private async catchUpNow(id: string): Promise<void> {
    const before = this.storage.inMemory(id);
    if (before && this.outside.hub.isWatched(id)) await this.tellSince(before, await this.storage.refresh(id));
    else this.storage.forget(id);
  }

  /** As it stands in the database; whoever watches here is told first what another process wrote. */
  private async present(id: string): Promise<Loaded | null> {
    const before = this.storage.inMemory(id);
    const loaded = await this.storage.load(id);
    if (before && before.row.state_id !== loaded?.row.state_id) await this.tellSince(before, loaded);
    if (loaded) recall(loaded, before);
    return loaded;
  }

  private async tellSince(before: Loaded, after: Loaded | null): Promise<void> {
    if (!after) return;
    await this.tell(before, after, await this.lines(after.row.id, before.row.state_id + 1, after.row.state_id));
  }

  /** Why an order would be refused now; null when it would not. */
  async wouldRefuse(id: string, seat: Seat, order: Order): Promise<Refusal | null> {
    const loaded = await this.look(id);
    return loaded ? refusalFor(loaded, seat, order) : refuse('notAvailable');
  }

  /** The place on the record, from 1, of an order given with this key. */
  async numberOf(id: string, seat: Seat, key: string): Promise<number | null> {
    const loaded = await this.look(id);
    const row = await this.storage.db
      .selectFrom('journal')
      .select('n')
      .where('match_id', '=', id)
      .where('seat', '=', seat)
      .where('key', '=', key)
      .executeTakeFirst();
    const place = row && loaded ? loaded.standing.findIndex(({ n }) => n === row.n) : -1;
    return place < 0 ? null : place + 1;
  }

  /** Changes what the sides' time is counted by: from now on, and for the operations that are under way. */
  repace(id: string, pace: Pace): Promise<void> {
    return this.unlessFirst(id, async () => {
      const loaded = await this.present(id);
      if (loaded?.row.status !== 'playing') return;
      const now = this.outside.now();
      const { state } = loaded.state.G;
      const factors = await this.storage.factors(id);
      const anew = newClock(pace, factors, now, state.history.length === 0);
      const clock = anew && !state.turn.paused ? runOn(anew, state.turn.side, now) : anew;
      await this.storage.repace(loaded, { ...loaded.terms, pace }, clock);
      await this.tellSummary(id);
      this.tellClock({ ...loaded, clock: clock ?? NO_CLOCK });
    });
  }

  /** The lobby changed something: seats, status, the clock's start. */
  changed(id: string): Promise<void> {
    return this.inTurn(id, async () => {
      await this.catchUpNow(id);
      const loaded = await this.storage.load(id);
      if (!loaded) return this.outside.hub.close(id, null, 'gone');
      await this.tellSummary(id);
      this.tellClock(loaded);
      await this.tellFactors(id);
      this.outside.onChange(id);
    });
  }

  /** What each side's time is multiplied by; only the umpire may ask. */
  factors(id: string): Promise<Factors> {
    return this.storage.factors(id);
  }

  private async tellFactors(id: string): Promise<void> {
    const { hub } = this.outside;
    if (hub.watches(id, '2')) hub.send(id, '2', 'factors', await this.storage.factors(id));
  }

  /** A side's time is multiplied by another factor, also what is left of it. It stands on no record. */
  setFactor(id: string, side: Side, factor: TimeFactor): Promise<Answer> {
    return this.unlessFirst(id, async () => {
      const before = await this.present(id);
      if (!before || !isGoingOn(before.row.status)) return problem('notSeated');
      const was = (await this.storage.factors(id))[side];
      const { clock, terms } = before;
      const timed = clock && terms.pace.kind !== 'untimed' && was !== factor;
      await this.storage.setFactor(
        before,
        seatOfSide(side),
        factor,
        timed ? withFactor(clock, terms.pace, side, was, factor, this.outside.now(), isFirstWeek(before)) : clock,
      );
      await this.tellFactor(id, side);
      return { ok: true, told: [] };
    });
  }

  /** Another process gave a side another factor. */
  factorSet(id: string, side: Side): Promise<void> {
    return this.inTurn(id, () => this.tellFactor(id, side));
  }

  /** To nobody else: that a message comes would say that something was changed. */
  private async tellFactor(id: string, side: Side): Promise<void> {
    this.storage.forget(id);
    const after = await this.storage.load(id);
    if (after) this.tellClock(after, [seatOfSide(side), '2']);
    await this.tellFactors(id);
  }

  private async lines(id: string, from: number, to: number): Promise<readonly Line[]> {
    const rows = await this.storage.db
      .selectFrom('journal')
      .selectAll()
      .where('match_id', '=', id)
      .where('n', '>=', from)
      .where('n', '<=', to)
      .orderBy('n')
      .execute();
    return rows.map((row) => lineOf(row, revisionsOf(row)));
  }

  /** What somebody who comes to the table is given, besides what is not the match's own (see `talk.ts`). */
  welcome(
    id: string,
    viewer: Viewer,
    has: number | null,
  ): Promise<Pick<Welcome, 'viewer' | 'revision' | 'now' | 'clock'> | null> {
    return this.inTurn(id, async () => {
      const loaded = await this.present(id);
      if (!loaded) return null;
      const revision = loaded.revisions[viewer];
      const clock = loaded.clock && clockView(loaded.clock, viewer, this.outside.now(), loaded.terms.pace);
      return { viewer, revision, clock, now: has === revision ? null : await this.shownNow(loaded, viewer) };
    });
  }

  private async shownNow(loaded: Loaded, viewer: Viewer): Promise<NonNullable<Welcome['now']>> {
    const view = viewOf(loaded, viewer);
    const late = viewer === 'spectator' && loaded.delayed !== null;
    const from = view.week - 1;
    return {
      view,
      steps: late ? [] : await this.stepsSince(loaded, viewer, from),
      opening: !late && from <= firstWeekOf(loaded) ? openingFor(loaded, viewer) : [],
      weeks: late ? [{ week: view.week, control: view.control }] : await this.controlSince(loaded, viewer, from),
      takeBack: takeBackView(loaded, viewer),
      orders: ordersOf(loaded, viewer),
    };
  }

  private async stepsSince(loaded: Loaded, viewer: Viewer, week: number): Promise<readonly ToldStep[]> {
    const { row, standing } = loaded;
    const first = await this.storage.db
      .selectFrom('journal')
      .select((e) => e.fn.min('n').as('n'))
      .where('match_id', '=', row.id)
      .where('week', '>=', week)
      .executeTakeFirst();
    if (first?.n == null) return [];
    // The line before tells which of these the viewer learnt of.
    const lines = await this.lines(row.id, first.n - 1, row.state_id);
    const before = lines[0]?.n === first.n - 1 ? lines[0].revisions : NO_REVISIONS;
    const stands = new Set(standing.map(({ n }) => n));
    const place = placesOf(loaded);
    return shown(
      lines.filter(({ n }) => n >= (first.n as number)),
      viewer,
      before,
    )
      .filter(({ n }) => stands.has(n))
      .map((line) => stepFor(line, viewer, place(line)));
  }

  private async controlSince({ row, state }: Loaded, viewer: Viewer, week: number) {
    const rows = await this.storage.db
      .selectFrom('week_control')
      .selectAll()
      .where('match_id', '=', row.id)
      .where('week', '>=', week)
      .orderBy('week')
      .execute();
    const known = rows.map(({ week, ua, ru }) => ({ week, control: JSON.parse(viewer === '1' ? ru : ua) as string[] }));
    return viewer === '0' || viewer === '1'
      ? known
      : [{ week: state.G.state.week, control: viewFor(state.G.state, viewer).control }];
  }

  /** Whose time ran out loses its operations, or the match, as was agreed. */
  timeOut(id: string): Promise<void> {
    return this.inTurn(id, async () => {
      const loaded = await this.present(id);
      const running = loaded?.clock?.running;
      if (!loaded || !running || (deadlineOf(loaded.clock) ?? Number.POSITIVE_INFINITY) > this.outside.now()) return;
      const order: UmpireOrder =
        loaded.terms.onTimeout === 'forfeit'
          ? { type: 'settle', reason: 'outOfTime', winner: enemyOf(running) }
          : { type: 'endOperations' };
      await this.give(id, '2', null, { type: 'order', body: order });
    });
  }

  /** Matches whose clock ran out. */
  async overdue(): Promise<readonly string[]> {
    const rows = await this.storage.db
      .selectFrom('match')
      .select('id')
      .where('deadline', '<=', this.outside.now())
      .where('status', '=', 'playing')
      .limit(50)
      .execute();
    return rows.map(({ id }) => id);
  }
}

/** What is written besides the orders meets another process seldom, and twice in a row hardly ever. */
const TRIES = 3;

const isGoingOn = (status: Loaded['row']['status']): boolean => status === 'open' || status === 'playing';

const NO_CLOCK: Clock = { running: null, since: 0, left: { UA: null, RU: null }, of: { UA: null, RU: null } };
const NO_REVISIONS = { '0': 0, '1': 0, '2': 0, spectator: 0 };

/**
 * A clock of minutes waits for both sides, and the first orders with it: nobody thinks at leisure, nobody's time runs
 * who is not there. Without one, or with days, the side that begins may do so at once; its days count from the moment
 * when the other one comes.
 */
const waitsForBoth = ({ row, terms }: Loaded): boolean =>
  row.status === 'open' && (terms.pace.kind === 'live' || terms.pace.kind === 'week');

const hasTurned = ({ row: before }: Loaded, { row: after }: Loaded): boolean =>
  before.turn !== after.turn || before.week !== after.week;

const seatOfTurn = ({ row }: Loaded): Seat | null => (row.turn === 'UA' ? '0' : row.turn === 'RU' ? '1' : null);

const isFirstWeek = ({ state }: Loaded): boolean => state.G.state.history.length === 0;

const firstWeekOf = ({ state }: Loaded): number => state.G.state.history[0]?.week ?? state.G.state.week;

/** Judged as the seat sees it; the umpire's orders by carrying them out, since they are few. */
const refusalFor = ({ state }: Loaded, seat: Seat, order: unknown): Refusal | null => {
  const malformed = malformedOrder(order);
  if (malformed) return malformed;
  const given = order as Order;
  if (isUmpireOrder(given)) return seat === '2' ? refusalOf(submit(state.G, seat, given)) : refuse('umpireOnly');
  return check(viewFor(state.G.state, seat), given);
};

const refusalOf = (result: Result<unknown>): Refusal | null => (result.ok ? null : result.refusal);
