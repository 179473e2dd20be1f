/**
 * Plays the seats that the computer has, order by order, the way a person's orders go. What it plays is read from the
 * database before every order, so a restart, a seat handed over or back, or another process changes nothing but who goes
 * on. Of several processes one holds the match for a while; if two should play it, the state id lets one order through.
 */
import { randomBytes } from 'node:crypto';
import { setImmediate as breath, setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { computerSeed } from '../../game/ai/chance.ts';
import type { LevelId } from '../../game/ai/levels.ts';
import type { Thinking } from '../../game/ai/minds.ts';
import { Recollection, type Thought } from '../../game/ai/thoughts.ts';
import type { SideOrder } from '../../game/orders.ts';
import type { Answer } from '../../game/protocol/table.ts';
import { type Seat, type Side, seatOfSide } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import type { Storage } from '../storage/open.ts';
import { leftOf } from './clock.ts';
import type { Loaded } from './loaded.ts';
import type { Matches } from './matches.ts';
import type { Threads } from './threads.ts';

/** For so long a process holds a match that it plays; then another may go on with it. */
const HOLD_MS = 30_000;
/** How often it is looked for seats that nobody plays: those of a process that died, or that was missed. */
const LOOK_MS = 5000;
const MOST_FOUND = 500;

export interface Limits {
  /** Milliseconds of thinking for all of a side's operations; after that they are ended. */
  readonly operations: number;
  /** Its operations are ended when so little is left on its clock, so that it never loses by time. */
  readonly clock: number;
  /** Between two orders while somebody watches, who could not follow otherwise; not when its own time is short. */
  readonly between: number;
  /** Between its operations for one side and for the other, so that whoever watches can follow, or take a seat back. */
  readonly gap: number;
}
export const LIMITS: Limits = { operations: 60_000, clock: 3000, between: 250, gap: 5000 };
const SHORT_OF_TIME_MS = 60_000;

/** What is kept in memory of operations under way; nothing of it is needed to go on. */
interface Operations {
  readonly week: number;
  readonly side: Side;
  readonly recollection: Recollection;
  spent: number;
  /** It took too long, or failed: the rest is ended phase by phase. */
  isCut: boolean;
}

interface Turn {
  readonly loaded: Loaded;
  readonly side: Side;
  readonly seat: Seat;
  readonly level: LevelId;
}

export class ComputerSeats {
  private readonly process = randomBytes(8).toString('hex');
  private readonly storage: Storage;
  private readonly matches: Matches;
  private readonly threads: Threads;
  private readonly limits: Limits;
  private readonly isWatched: (id: string) => boolean;
  private readonly now: () => number;
  private readonly log: Logger;
  private readonly playing = new Map<string, Promise<void>>();
  private readonly again = new Set<string>();
  private readonly operations = new Map<string, Operations>();
  private timer: NodeJS.Timeout | undefined;
  private readonly stop = new AbortController();
  private ending = false;

  constructor(parts: {
    readonly storage: Storage;
    readonly matches: Matches;
    readonly threads: Threads;
    readonly limits?: Limits;
    readonly isWatched: (id: string) => boolean;
    readonly now: () => number;
    readonly log: Logger;
  }) {
    this.storage = parts.storage;
    this.matches = parts.matches;
    this.threads = parts.threads;
    this.limits = parts.limits ?? LIMITS;
    this.isWatched = parts.isWatched;
    this.now = parts.now;
    this.log = parts.log;
  }

  async start(): Promise<void> {
    // On a file there is only this process: whoever held a match is gone.
    if (this.storage.kind === 'sqlite') await this.storage.db.deleteFrom('computer_hold').execute();
    this.timer = setInterval(() => void this.look(), LOOK_MS).unref();
    await this.look();
  }

  /** What is being thought about is left; what was ordered is stored. */
  async end(): Promise<void> {
    this.ending = true;
    this.stop.abort();
    clearInterval(this.timer);
    await this.threads.end();
    await Promise.all(this.playing.values());
    await this.storage.db.deleteFrom('computer_hold').where('process', '=', this.process).execute();
  }

  /** Something changed in a match: plays if it is the computer's turn. Never throws, and waits for nothing. */
  wake = (id: string): void => {
    if (this.ending) return;
    if (this.playing.has(id)) {
      this.again.add(id);
      return;
    }
    const play = this.play(id).finally(() => {
      this.playing.delete(id);
      if (this.again.delete(id)) this.wake(id);
    });
    this.playing.set(id, play);
  };

  /** Matches in which it is the turn of a seat that the computer has. */
  private async look(): Promise<void> {
    try {
      const rows = await this.storage.db
        .selectFrom('match')
        .innerJoin('seat', 'seat.match_id', 'match.id')
        .select(['match.id', 'match.turn', 'seat.seat'])
        .where('match.status', '=', 'playing')
        .where('seat.player', '=', 'computer')
        .limit(MOST_FOUND)
        .execute();
      for (const { id, turn, seat } of rows)
        if (turn !== null && seatOfSide(turn) === seat && !this.playing.has(id)) this.wake(id);
    } catch (error) {
      this.log.error({ err: error }, 'could not look for the computer’s seats');
    }
  }

  private async play(id: string): Promise<void> {
    let side: Side | null = null;
    try {
      while (!this.ending) {
        const turn = await this.turnOf(id);
        if (!turn || !(await this.hold(id))) break;
        if (side !== null && turn.side !== side) await this.rest(this.limits.gap);
        else {
          await this.order(id, turn);
          await (this.hasTime(turn) && this.isWatched(id) ? this.rest(this.limits.between) : breath());
        }
        side = turn.side;
      }
      await this.letGo(id);
    } catch (error) {
      this.log.error({ err: error, match: id }, 'the computer could not play');
    }
  }

  private async rest(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.stop.signal }).catch(() => undefined);
  }

  private hasTime({ loaded, side }: Turn): boolean {
    const left = loaded.clock && leftOf(loaded.clock, side, this.now());
    return left === null || left > SHORT_OF_TIME_MS;
  }

  /** Null when nothing is for the computer to do. */
  private async turnOf(id: string): Promise<Turn | null> {
    const loaded = await this.matches.look(id);
    if (loaded?.row.status !== 'playing' || loaded.row.turn === null) return null;
    if (loaded.state.G.state.turn.paused) return null;
    const side = loaded.row.turn;
    const seat = seatOfSide(side);
    const level = await this.levelOf(id, seat);
    return level && { loaded, side, seat, level };
  }

  private async levelOf(id: string, seat: Seat): Promise<LevelId | null> {
    const row = await this.storage.db
      .selectFrom('seat')
      .select('computer')
      .where('match_id', '=', id)
      .where('seat', '=', seat)
      .where('player', '=', 'computer')
      .executeTakeFirst();
    return (row?.computer as LevelId | undefined) ?? null;
  }

  private async order(id: string, turn: Turn): Promise<void> {
    const { loaded, seat, level } = turn;
    const operations = await this.operationsOf(id, turn);
    const thinking = operations.isCut ? null : await this.think(id, turn, operations);
    if (this.ending) return;
    operations.isCut ||= thinking === null;
    const order: SideOrder = thinking?.order ?? { type: 'endPhase' };
    const plays = async () => (await this.levelOf(id, seat)) === level;
    const answer = await this.matches.orderAt(id, seat, loaded.row.state_id, order, plays);
    if (answer.ok) await this.remember(id, operations, order, thinking);
    else if (!isConflict(answer)) await this.giveUp(id, operations, answer);
  }

  /** Null when no answer came in time: then the operations end. */
  private async think(
    id: string,
    { loaded, seat, side, level }: Turn,
    operations: Operations,
  ): Promise<Thinking | null> {
    const left = loaded.clock && leftOf(loaded.clock, side, this.now());
    if (left !== null && left < this.limits.clock) return null;
    if (operations.spent > this.limits.operations) return null;
    const { G } = loaded.state;
    const view = viewFor(G.state, seat);
    const began = performance.now();
    try {
      return await this.threads.think({ mind: `${id} ${seat}`, view, level, seed: computerSeed(G.seed, seat) });
    } catch (error) {
      if (!this.ending) this.log.warn({ err: error, match: id }, 'the computer’s operations are ended');
      return null;
    } finally {
      operations.spent += performance.now() - began;
    }
  }

  /** An order was refused that the view allowed: the operations are ended, at first its own way, then the umpire's. */
  private async giveUp(id: string, operations: Operations, answer: Answer): Promise<void> {
    this.log.error({ match: id, answer }, 'an order of the computer was refused');
    if (operations.isCut) await this.matches.umpire(id, { type: 'endOperations' });
    operations.isCut = true;
  }

  private async operationsOf(id: string, { loaded, side, level }: Turn): Promise<Operations> {
    const { week } = loaded.row;
    const known = this.operations.get(id);
    if (known?.week === week && known.side === side) return known;
    const row = await this.storage.db
      .selectFrom('thought')
      .select('thought')
      .where('match_id', '=', id)
      .where('week', '=', week)
      .where('side', '=', side)
      .executeTakeFirst();
    const thought: Thought = row ? (JSON.parse(row.thought) as Thought) : { week, side, level, choices: [] };
    const made = { week, side, recollection: new Recollection(thought), spent: 0, isCut: false };
    this.operations.set(id, made);
    return made;
  }

  /** Written down with every phase. */
  private async remember(
    id: string,
    { week, side, recollection }: Operations,
    order: SideOrder,
    thinking: Thinking | null,
  ): Promise<void> {
    recollection.given(order, thinking?.reasons ?? []);
    if (order.type !== 'endPhase') return;
    const thought = JSON.stringify(recollection.soFar());
    await this.storage.db
      .insertInto('thought')
      .values({ match_id: id, week, side, thought })
      .onConflict((at) => at.columns(['match_id', 'week', 'side']).doUpdateSet({ thought }))
      .execute();
  }

  /** False when another process holds the match. */
  private async hold(id: string): Promise<boolean> {
    const { process } = this;
    const [now, until] = [this.now(), this.now() + HOLD_MS];
    const held = await this.storage.db
      .insertInto('computer_hold')
      .values({ match_id: id, process, until })
      .onConflict((at) =>
        at
          .column('match_id')
          .doUpdateSet({ process, until })
          .where((where) =>
            where.or([where('computer_hold.process', '=', process), where('computer_hold.until', '<', now)]),
          ),
      )
      .returning('process')
      .executeTakeFirst();
    return held !== undefined;
  }

  private async letGo(id: string): Promise<void> {
    this.operations.delete(id);
    await this.storage.db
      .deleteFrom('computer_hold')
      .where('match_id', '=', id)
      .where('process', '=', this.process)
      .execute();
  }
}

const isConflict = (answer: Answer): boolean =>
  !answer.ok && (answer.refusal.code === 'conflict' || answer.refusal.code === 'notSeated');
