/**
 * The socket: our own, on socket.io 4 with long polling where websockets are blocked. Whatever arrives is unknown until
 * its schema said otherwise; a seat is proved once, when somebody sits down; nothing that arrives can end the process.
 */
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Server, type Socket } from 'socket.io';
import type { ZodMiniType } from 'zod/mini';
import {
  type Attend,
  attendSchema,
  type ClassSays,
  classSaysSchema,
  type DeskView,
  type Me,
} from '../../game/protocol/exercise.ts';
import type { MatchSummary } from '../../game/protocol/lobby.ts';
import {
  type Answer,
  giveSchema,
  PROTOCOL,
  type Sit,
  sitSchema,
  tableSchema,
  takeBackSchema,
  type Welcome,
} from '../../game/protocol/table.ts';
import { SEATS, type Seat, type Viewer } from '../../game/state.ts';
import type { AtTable, ClassTable, Hub, Rooms } from './hub.ts';
import { type Matches, problem } from './matches.ts';
import { type PresenceElsewhere, RemotePresence, SAID_AGAIN_MS } from './presence.ts';
import type { Talk } from './talk.ts';
import { CONNECTIONS, Visitors } from './visitors.ts';

/** Bytes of one message; an order has a few hundred. */
const MOST_BYTES = 16_384;
/** Bytes from which a message is worth deflating: not what an order changes, as a rule some hundred, but what one sits down to. */
const DEFLATE_FROM = 4096;
/** Failed proofs of a seat from one address in a minute. */
const FAILURES = 60;
/** What a client is given to say goodbye when the server ends. */
const GOODBYE_MS = 1000;

export interface Doors {
  /** Whether the token proves the seat; answers in the same time whether it does or not. */
  readonly proves: (match: string, seat: Seat, token: string) => Promise<boolean>;
  readonly summary: (match: string) => Promise<MatchSummary | null>;
  readonly notes: (match: string, seat: Seat) => Promise<string>;
  /** Whether a page of this origin may connect; a client that is no browser sends none. */
  readonly allowsOrigin: (request: IncomingMessage) => boolean;
  /** Messages of one connection in a second. */
  readonly messagesPerSecond: number;
  /** The visitor's address, for limits; it is not logged. */
  readonly addressOf: (request: IncomingMessage) => string;
  /** Connections from one address at a time; a good many when left out. */
  readonly connectionsPerAddress?: number;
}

interface Sitting {
  readonly match: string;
  readonly viewer: Viewer;
  readonly seat: Seat | null;
  /** Of a class, who sits there with its own token. */
  readonly pupil: string | null;
}

type Ack = (answer: unknown) => void;
type Data = {
  sitting?: Sitting;
  /** Somebody who attends a class; null for the teacher. */
  attending?: { readonly pupil: string | null; readonly rooms: readonly string[] };
};
type TableSocket = Socket<
  Record<string, (...args: never[]) => void>,
  Record<string, (...args: never[]) => void>,
  Record<string, never>,
  Data
>;

/** A connection of engine.io, as far as we read it. */
interface EngineConnection {
  readonly request: IncomingMessage;
  readonly once: (event: 'close', then: () => void) => void;
}

/** Where a pupil is told what concerns it alone. */
export const pupilRoom = (pupil: string): string => `pupil:${pupil}`;
export const tableRoom = (match: string, viewer: Viewer): string => `${match}/${viewer}`;

export class Transport implements Hub, Rooms {
  private readonly io: Server;
  private matches: Matches | null = null;
  private talk: Talk | null = null;
  private others: PresenceElsewhere | null = null;
  private classes: ClassTable | null = null;
  private readonly remote = new RemotePresence();
  private saying: NodeJS.Timeout | undefined;
  private readonly doors: Doors;
  private readonly log: Logger;
  private readonly pace: RateLimiterMemory;
  private readonly failures = new RateLimiterMemory({ points: FAILURES, duration: 60 });
  private readonly visitors: Visitors;

  constructor(server: HttpServer, basePath: string, doors: Doors, log: Logger) {
    this.doors = doors;
    this.log = log;
    this.pace = new RateLimiterMemory({ points: doors.messagesPerSecond, duration: 1 });
    this.visitors = new Visitors(server, doors.connectionsPerAddress ?? CONNECTIONS);
    this.io = new Server(server, {
      path: `${basePath}/socket.io`,
      serveClient: false,
      maxHttpBufferSize: MOST_BYTES,
      // Without a memory of earlier messages: only then is there a threshold, and it would be 300 kB a connection.
      perMessageDeflate: { threshold: DEFLATE_FROM, serverNoContextTakeover: true, clientNoContextTakeover: true },
      httpCompression: { threshold: 1024 },
      allowRequest: (request, answer) =>
        answer(null, doors.allowsOrigin(request) && this.visitors.hasRoom(doors.addressOf(request))),
    });
    this.io.engine.on('connection', (connection: EngineConnection) => {
      const leave = this.visitors.enter(doors.addressOf(connection.request));
      connection.once('close', leave);
    });
    this.io.on('connection', (socket) => this.welcome(socket as unknown as TableSocket));
  }

  /** The service speaks through this hub, and this hub hands it what arrives. */
  serve(matches: Matches, talk: Talk, others: PresenceElsewhere, classes: ClassTable | null = null): void {
    this.others = others;
    this.classes = classes;
    this.saying = setInterval(() => this.sayAgain(others), SAID_AGAIN_MS).unref();
    this.matches = matches;
    this.talk = talk;
  }

  isWatched = (match: string): boolean =>
    [...SEATS, 'spectator' as const].some((viewer) => this.watches(match, viewer));
  watches = (match: string, viewer: Viewer): boolean => this.io.sockets.adapter.rooms.has(tableRoom(match, viewer));
  /** Sits at this process or at another. */
  isHere = (match: string, seat: Seat): boolean => this.watches(match, seat) || this.remote.has(match, seat);
  /** The matches that somebody watches here. */
  watched = (): readonly string[] => [
    ...new Set(
      [...this.io.sockets.adapter.rooms.keys()]
        .filter((name) => name.includes('/'))
        .map((name) => name.split('/')[0] ?? ''),
    ),
  ];
  /** Somebody came to a table of another process, or left it. */
  elsewhere = (match: string, seat: Seat, process: string, here: boolean): void => {
    const before = this.isHere(match, seat);
    this.remote.set(match, seat, process, here);
    if (before !== this.isHere(match, seat)) this.showPresence(match, seat, !before);
  };
  send: Hub['send'] = (match, viewer, event, what) => {
    this.io.to(tableRoom(match, viewer)).emit(event, what);
  };
  close: Hub['close'] = (match, seat, why) => {
    const viewers: readonly Viewer[] = seat ? [seat] : [...SEATS, 'spectator'];
    for (const viewer of viewers) {
      this.send(match, viewer, 'closed', { why });
      this.io.in(tableRoom(match, viewer)).disconnectSockets(true);
    }
  };

  inRoom = (name: string): boolean => this.io.sockets.adapter.rooms.has(name);
  tell: Rooms['tell'] = (name, event, what) => {
    this.io.to(name).emit(event, what);
  };
  getUp = (name: string): void => {
    for (const id of this.io.sockets.adapter.rooms.get(name) ?? []) {
      const socket = this.io.sockets.sockets.get(id);
      if (socket) this.rise(socket as unknown as TableSocket);
    }
  };
  clear = (name: string): void => {
    this.io.in(name).disconnectSockets(true);
  };

  /** Ends all connections, also those that do not answer; clients come back when a server is there again. */
  async end(): Promise<void> {
    clearInterval(this.saying);
    this.io.emit('closed', { why: 'restarting' });
    const late = setTimeout(() => this.visitors.cutOff(), GOODBYE_MS);
    await this.io.close();
    clearTimeout(late);
  }

  private welcome(socket: TableSocket): void {
    this.hear(socket, 'sit', sitSchema, (sit) => this.sit(socket, sit));
    this.hear(socket, 'order', giveSchema, ({ key, order }) =>
      this.seated(
        socket,
        (matches, { match, seat }) => matches.order(match, seat, key, order),
        (classes, pupil, match) => classes.order(pupil, match, key, order),
      ),
    );
    this.hear(socket, 'takeBack', takeBackSchema, ({ key, count }) =>
      this.seated(
        socket,
        (matches, { match, seat }) => matches.takeBack(match, seat, key, count),
        (classes, pupil, match) => classes.takeBack(pupil, match, key, count),
      ),
    );
    this.hear(socket, 'table', tableSchema, (said) =>
      this.seated(
        socket,
        (_matches, { match, seat }, talk) => talk.say(match, seat, said),
        // A class agrees on nothing among itself: its teacher pauses, ends and rewinds.
        async () => problem(said.say === 'chat' ? 'chatOff' : 'notYours'),
      ),
    );
    this.hear(socket, 'attend', attendSchema, (coming) => this.attend(socket, coming));
    this.hear(socket, 'class', classSaysSchema, (said) => this.saysInClass(socket, said));
    socket.on('disconnect', () => this.left(socket));
  }

  /** Hears one kind of message: limited, checked, answered, and never thrown on. */
  private hear<T>(
    socket: TableSocket,
    event: string,
    schema: ZodMiniType<T>,
    act: (message: T) => Promise<unknown>,
  ): void {
    socket.on(event, (...sent: unknown[]) => {
      const last = sent.at(-1);
      const ack: Ack = typeof last === 'function' ? (last as Ack) : () => undefined;
      this.answer(socket, schema, sent[0], act).then(ack, (error: unknown) => {
        this.log.error({ err: error, event }, 'a message could not be answered');
        ack(problem('serverFailed'));
      });
    });
  }

  private async answer<T>(
    socket: TableSocket,
    schema: ZodMiniType<T>,
    sent: unknown,
    act: (message: T) => Promise<unknown>,
  ): Promise<unknown> {
    const free = await this.pace.consume(socket.id).catch(() => null);
    if (!free) return problem('tooFast', { retryAfter: 1 });
    const message = schema.safeParse(sent);
    if (message.success) return act(message.data);
    const [issue] = message.error.issues;
    return problem('badMessage', {
      path: (issue?.path ?? []).map(String).join('.').slice(0, 100),
      reason: (issue?.message ?? 'not understood').slice(0, 200),
    });
  }

  private async seated(
    socket: TableSocket,
    act: (matches: Matches, at: { readonly match: string; readonly seat: Seat }, talk: Talk) => Promise<Answer>,
    actAsPupil: (classes: ClassTable, pupil: string, match: string) => Promise<Answer>,
  ): Promise<Answer> {
    const { sitting } = socket.data;
    if (!sitting?.seat || !this.matches || !this.talk) return problem('notSeated');
    const { match, pupil } = sitting;
    if (pupil !== null) return this.classes ? actAsPupil(this.classes, pupil, match) : problem('notSeated');
    return act(this.matches, { match, seat: sitting.seat }, this.talk);
  }

  private async sit(socket: TableSocket, sit: Sit): Promise<Welcome | Answer> {
    if (sit.protocol !== PROTOCOL) return problem('oldClient');
    const who = await this.whoIs(socket, sit);
    const summary = who && (await this.doors.summary(sit.match));
    if (!who || !summary || !this.matches || !this.talk) return problem('notSeated');
    const { seat, pupil } = who;
    if (seat === null && pupil === null && summary.terms.spectators === 'none') return problem('notSeated');
    this.rise(socket);
    const viewer = seat ?? 'spectator';
    const wasHere = seat !== null && this.isHere(sit.match, seat);
    if (!this.isWatched(sit.match)) this.others?.who(sit.match);
    // In one go: whoever sits in two places at once is known to sit in one, and would stay in the other's room.
    socket.data.sitting = { match: sit.match, viewer, seat, pupil };
    await socket.join([tableRoom(sit.match, viewer), ...(pupil === null ? [] : [pupilRoom(pupil)])]);
    if (!(await this.isStill(who, sit))) {
      this.rise(socket);
      return problem('notSeated');
    }
    const state = await this.matches.welcome(sit.match, viewer, sit.has?.revision ?? null);
    if (!state) return problem('notSeated');
    if (seat !== null && !wasHere) this.tellPresence(sit.match, seat, this.isHere(sit.match, seat));
    if (pupil !== null) this.classes?.presence(pupil);
    if (seat !== null) await this.layTables(socket, sit.match, seat);
    return {
      ...state,
      summary,
      presence: SEATS.map((each) => ({ seat: each, here: this.isHere(sit.match, each) })),
      offers: seat ? await this.talk.offers(sit.match) : [],
      chat: await this.talk.lines(sit.match, seat),
      blocked: seat ? await this.talk.blocked(sit.match, seat) : [],
      // Several pupils share a side: what is private of a seat is nobody's there.
      notes: seat && pupil === null ? await this.doors.notes(sit.match, seat) : '',
      factors: seat === '2' ? await this.matches.factors(sit.match) : null,
    };
  }

  /** Null when the token does not prove the seat, or when this address tried too many. */
  private async whoIs(socket: TableSocket, { match, seat, token }: Sit): Promise<AtTable | null> {
    // A class sits behind one address: who holds a token of it comes in, whatever its neighbours tried.
    const inClass = token === null ? null : await this.classes?.atTable(match, token);
    if (inClass) return inClass.seat === seat ? inClass : this.notProved(socket);
    if (seat === null) return { seat: null, pupil: null };
    if (await this.triedTooMany(socket)) return null;
    const proved = token !== null && (await this.doors.proves(match, seat, token));
    return proved ? { seat, pupil: null } : this.notProved(socket);
  }

  /** Who was moved or lost the seat since it was proved was not yet in the room that was told to get up. */
  private async isStill({ pupil }: AtTable, { match, seat, token }: Sit): Promise<boolean> {
    const inClass = token === null ? null : await this.classes?.atTable(match, token);
    if (inClass || pupil !== null) return inClass?.seat === seat && inClass.pupil === pupil;
    return seat === null || (token !== null && this.doors.proves(match, seat, token));
  }

  private async triedTooMany(socket: TableSocket): Promise<boolean> {
    const tried = await this.failures.get(this.doors.addressOf(socket.request));
    return tried !== null && tried.remainingPoints <= 0;
  }

  private async notProved(socket: TableSocket): Promise<null> {
    await this.failures.consume(this.doors.addressOf(socket.request)).catch(() => null);
    return null;
  }

  /** Comes to a class, to be told what concerns it. */
  private async attend(socket: TableSocket, coming: Attend): Promise<DeskView | Me | Answer> {
    if (coming.protocol !== PROTOCOL) return problem('oldClient');
    const attending = await this.classes?.attend(coming);
    if (!attending) {
      await this.notProved(socket);
      return problem('notSeated');
    }
    const { pupil, rooms, answer } = attending;
    for (const before of socket.data.attending?.rooms ?? []) await socket.leave(before);
    socket.data.attending = { pupil, rooms };
    await socket.join([...rooms]);
    if (pupil !== null) this.classes?.presence(pupil);
    return answer;
  }

  private async saysInClass(socket: TableSocket, said: ClassSays): Promise<Answer> {
    const pupil = socket.data.sitting?.pupil ?? socket.data.attending?.pupil ?? null;
    // Whose token was withdrawn is in no room of its own any more.
    if (pupil === null || !this.classes || !socket.rooms.has(pupilRoom(pupil))) return problem('notSeated');
    return this.classes.say(pupil, said);
  }

  private async layTables(socket: TableSocket, match: string, seat: Seat): Promise<void> {
    for (const table of (await this.classes?.tables(match, seat)) ?? []) this.tell(socket.id, 'side', table);
  }

  /** Leaves the table at which this connection sat. */
  private rise(socket: TableSocket): void {
    const { sitting } = socket.data;
    if (!sitting) return;
    delete socket.data.sitting;
    void socket.leave(tableRoom(sitting.match, sitting.viewer));
    if (sitting.seat && !this.isHere(sitting.match, sitting.seat))
      this.tellPresence(sitting.match, sitting.seat, false);
  }

  private left(socket: TableSocket): void {
    const { sitting, attending } = socket.data;
    const pupil = sitting?.pupil ?? attending?.pupil ?? null;
    if (pupil !== null) this.classes?.presence(pupil);
    if (sitting?.seat && !this.isHere(sitting.match, sitting.seat))
      this.tellPresence(sitting.match, sitting.seat, false);
  }

  private tellPresence(match: string, seat: Seat, here: boolean): void {
    this.others?.came(match, seat, here);
    this.showPresence(match, seat, here);
  }

  private sayAgain(others: PresenceElsewhere): void {
    for (const match of this.watched())
      for (const seat of SEATS) if (this.watches(match, seat)) others.came(match, seat, true);
    for (const { match, seat } of this.remote.expire())
      if (!this.isHere(match, seat)) this.showPresence(match, seat, false);
  }

  private showPresence(match: string, seat: Seat, here: boolean): void {
    for (const viewer of [...SEATS, 'spectator'] as const) this.send(match, viewer, 'presence', { seat, here });
  }
}
