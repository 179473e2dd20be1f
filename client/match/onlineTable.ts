/**
 * A seat at a match on a server, behind the same face as a hot-seat table. It follows revision by revision; where one is
 * missing it sits again. Orders carry a key and are sent again after every interruption until they are answered: the
 * server carries out each key once.
 */
import type { Order } from '../../game/orders.ts';
import type { Answer, ServerEvents, Sit, TableSays, Welcome } from '../../game/protocol/table.ts';
import { PROTOCOL } from '../../game/protocol/table.ts';
import { done, type Result, refused } from '../../game/result.ts';
import { type LogEntry, type Seat, sideOfSeat } from '../../game/state.ts';
import type { Computers } from '../computer/players.ts';
import { type Followed, followedFrom, type TableTalk, talkFrom, withLine, withUpdate } from './onlineState.ts';
import { type MatchTable, type OrderRefusal, type Snapshot, seatOf } from './table.ts';
import type { Around, Messages, Wire } from './wire.ts';

/** `reload`: the server speaks another version. `gone`: no such match. `withdrawn`: the seat is somebody else's now. */
export type Connection = 'connecting' | 'connected' | 'reconnecting' | 'noAnswer' | 'reload' | 'withdrawn' | 'gone';

/** What is not of the match itself: the line, the people, the clock. */
export interface OnlineState {
  readonly connection: Connection;
  /** Orders that the server has not answered yet. */
  readonly waiting: number;
  /** Null before the first welcome. */
  readonly talk: TableTalk | null;
}

export interface OnlineTable extends MatchTable {
  readonly state: () => OnlineState;
  readonly say: (says: TableSays) => Promise<Result<null, OrderRefusal>>;
}

export interface Sitting {
  readonly match: string;
  readonly seat: Seat | null;
  readonly token: string | null;
}

type Sent = 'order' | 'takeBack' | 'table';
interface Waiting {
  readonly what: Sent;
  readonly message: Messages[Sent];
  readonly resolve: (answer: Answer) => void;
  /** The last line of the chat when it was first sent; null before. */
  sentAfter: number | null;
}

/** Messages have no key: one that was sent before the line broke may stand in the chat already. */
const isInChat = ({ message, sentAfter }: Waiting, { chat }: TableTalk, seat: Seat | null): boolean =>
  'say' in message &&
  message.say === 'chat' &&
  sentAfter !== null &&
  chat.some(({ n, seat: by, text }) => n > sentAfter && by === seat && text === message.text.trim());

/** A line on which nothing is answered for so long is taken for dead. */
const DEAD_MS = 12_000;
/** So many attempts in vain before the page says that there is no answer. */
const PATIENCE = 3;

const refusalOf = (answer: Answer): OrderRefusal | null => (answer.ok ? null : answer.refusal);
const FINAL: Readonly<Record<string, Connection>> = {
  oldClient: 'reload',
  notSeated: 'withdrawn',
  noSuchMatch: 'gone',
};

const computersAt = (talk: TableTalk | null): Computers =>
  Object.fromEntries(
    (talk?.summary.seats ?? []).flatMap(({ seat, computer }) => {
      const side = sideOfSeat(seat);
      return side && computer ? [[side, computer]] : [];
    }),
  );

export const onlineTable = (
  sitting: Sitting,
  wire: Wire,
  around: Around,
  olderWeek: (week: number) => Promise<readonly LogEntry[]>,
): OnlineTable => {
  const listeners = new Set<() => void>();
  const waiting: Waiting[] = [];
  let followed: Followed | null = null;
  let talk: TableTalk | null = null;
  let connection: Connection = 'connecting';
  let snapshot: Snapshot | null = null;
  let state: OnlineState | null = null;
  let seated = false;
  /** Counts sittings, so that an answer of one before is not taken for one of now. */
  let turn = 0;
  let watchdog: (() => void) | null = null;

  const changed = (): void => {
    snapshot = null;
    state = null;
    for (const listener of listeners) listener();
  };
  const isOver = (): boolean => connection === 'reload' || connection === 'withdrawn' || connection === 'gone';
  const become = (next: Connection): void => {
    if (isOver()) return;
    connection = next;
    changed();
  };

  const watch = (): void => {
    watchdog?.();
    watchdog = seated && waiting.length === 0 ? null : around.after(DEAD_MS, () => wire.again());
  };
  const give = (each: Waiting): void => {
    const sent = turn;
    each.sentAfter ??= talk?.chat.at(-1)?.n ?? -1;
    wire.send(each.what, each.message as never, (answer: Answer) => {
      const at = waiting.indexOf(each);
      if (at < 0) return;
      // Not seated any more: the line was lost in between, and it is sent again once seated.
      if (!answer.ok && answer.refusal.code === 'notSeated' && sent !== turn) return;
      waiting.splice(at, 1);
      watch();
      changed();
      each.resolve(answer);
    });
  };
  const send = <K extends Sent>(what: K, message: Messages[K]): Promise<Answer> =>
    new Promise((resolve) => {
      const each: Waiting = { what, message, resolve, sentAfter: null };
      waiting.push(each);
      if (seated) give(each);
      watch();
      changed();
    });

  const sit = (fresh = false): void => {
    if (isOver()) return;
    seated = false;
    const mine = ++turn;
    const { match, seat, token } = sitting;
    const has = followed && !fresh ? { revision: followed.revision } : null;
    const message: Sit = { protocol: PROTOCOL, match, seat, token, has };
    wire.send('sit', message, (answer) => {
      if (mine !== turn) return;
      if ('ok' in answer) refuseSeat(answer);
      else welcome(answer);
    });
    watch();
  };
  const refuseSeat = (answer: Extract<Answer, { ok: false }>): void => {
    const { code, data } = answer.refusal;
    const end = FINAL[code];
    if (end) {
      become(end);
      wire.close();
      return giveUp();
    }
    const seconds = typeof data['retryAfter'] === 'number' ? data['retryAfter'] : 2;
    around.after(seconds * 1000, () => sit());
  };
  const welcome = (answer: Welcome): void => {
    const next = followedFrom(answer, followed);
    if (!next) return sit(true);
    followed = next;
    talk = talkFrom(answer, around.now());
    seated = true;
    become('connected');
    for (const each of [...waiting]) {
      if (isInChat(each, talk, sitting.seat)) {
        waiting.splice(waiting.indexOf(each), 1);
        each.resolve({ ok: true, told: [] });
      } else give(each);
    }
    watch();
  };
  const giveUp = (): void => {
    watchdog?.();
    for (const { resolve } of waiting.splice(0)) resolve({ ok: false, refusal: { code: 'notSeated', data: {} } });
    changed();
  };

  const heard = <K extends keyof ServerEvents>(what: K, take: (message: ServerEvents[K]) => void): void =>
    wire.on(what, (message) => {
      if (!talk || isOver()) return;
      take(message);
      changed();
    });
  const talked = (change: Partial<TableTalk>): void => {
    if (talk) talk = { ...talk, ...change };
  };

  /** Nobody is told of it, so that no message comes back. */
  const block = (seat: Seat, on: boolean): void => {
    const others = (talk?.blocked ?? []).filter((each) => each !== seat);
    talked({ blocked: on ? [...others, seat] : others });
    changed();
  };

  wire.onLine(({ up, failed }) => {
    if (up) return sit();
    seated = false;
    turn++;
    if (failed >= PATIENCE) become('noAnswer');
    else if (connection !== 'noAnswer') become(followed ? 'reconnecting' : 'connecting');
  });
  wire.on('update', (update) => {
    if (!followed || !seated || update.revision <= followed.revision) return;
    const next = withUpdate(followed, update);
    if (!next) return sit();
    followed = next;
    changed();
  });
  heard('summary', (summary) => talked({ summary }));
  heard('clock', (view) => talked({ clock: { view, at: around.now() } }));
  heard('presence', ({ seat, here }) => talked({ presence: { ...talk?.presence, [seat]: here } }));
  heard('factors', (factors) => talked({ factors }));
  heard('offers', (offers) => talked({ offers }));
  heard('chat', (line) => talked({ chat: withLine(talk?.chat ?? [], line) }));
  wire.on('closed', ({ why }) => {
    if (why === 'restarting') return;
    become(why);
    wire.close();
    giveUp();
  });

  const NOTHING = { possible: 0, reason: 'notYours' } as const;
  const make = (): Snapshot => {
    const computers = computersAt(talk);
    if (!followed)
      return { turn: null, week: 0, lastWeek: 0, over: false, orders: 0, computers, seen: null, truth: null };
    const { view, journal, takeBack, orders } = followed;
    return {
      turn: seatOf(view),
      week: view.week,
      lastWeek: view.lastWeek,
      over: view.result !== null,
      orders,
      computers,
      seen: { seat: sitting.seat, view, journal, takeBack: takeBack ?? NOTHING },
      truth: null,
    };
  };
  /** The same order again, while the first waits for its answer, is the first. */
  const pending = new Map<string, Promise<Result<readonly LogEntry[], OrderRefusal>>>();

  return {
    snapshot: () => (snapshot ??= make()),
    state: () => (state ??= { connection, waiting: waiting.length, talk }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    order: (order: Order) => {
      const text = JSON.stringify(order);
      const before = pending.get(text);
      if (before) return before;
      const answered = send('order', { key: around.key(), order }).then((answer) => {
        pending.delete(text);
        const refusal = refusalOf(answer);
        return refusal ? refused(refusal) : done(answer.ok ? answer.told : []);
      });
      pending.set(text, answered);
      return answered;
    },
    takeBack: async (count = 1) => {
      const refusal = refusalOf(await send('takeBack', { key: around.key(), count }));
      return refusal ? refused(refusal.code) : done(null);
    },
    say: async (says) => {
      const refusal = refusalOf(await send('table', says));
      if (refusal) return refused(refusal);
      if (says.say === 'block') block(says.seat, says.on);
      return done(null);
    },
    olderWeek,
    look: () => undefined,
    leave: () => {
      wire.close();
      giveUp();
    },
  };
};
