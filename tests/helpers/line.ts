/** A connection to a server of classes, as a page has it. It loads nothing of the rules, so that the browser tests use it too. */
import { io, type Socket } from 'socket.io-client';
import type { ClassEvents, ClassSays, Me } from '../../game/protocol/exercise.ts';
import { type Answer, PROTOCOL, type ServerEvents, type Welcome } from '../../game/protocol/table.ts';
import type { Seat } from '../../game/state.ts';
import { newMatchId } from '../../server/security/tokens.ts';

type Told = ServerEvents & ClassEvents;
const WEBSOCKET = ['websocket'];

/** A connection of somebody in a class, with everything that it was sent. */
export const line = (url: string, transports: readonly string[] = WEBSOCKET) => {
  const socket: Socket = io(url, { transports: [...transports], reconnection: false, forceNew: true });
  const got: { event: keyof Told; what: unknown }[] = [];
  socket.onAny((event: keyof Told, what: unknown) => got.push({ event, what }));
  const ask = <T>(event: string, message: unknown): Promise<T> =>
    socket.timeout(20_000).emitWithAck(event, message) as Promise<T>;
  return {
    socket,
    got,
    ask,
    of: <E extends keyof Told>(event: E): Told[E][] =>
      got.filter((each) => each.event === event).map((each) => each.what as Told[E]),
    last: <E extends keyof Told>(event: E): Told[E] | undefined =>
      got.findLast((each) => each.event === event)?.what as Told[E] | undefined,
    sit: (match: string, seat: Seat | null, token: string | null) =>
      ask<Welcome>('sit', { protocol: PROTOCOL, match, seat, token, has: null }),
    attend: <T = Me>(exercise: string, pupil: string | null, token: string) =>
      ask<T>('attend', { protocol: PROTOCOL, exercise, pupil, token }),
    order: (order: unknown, key = newMatchId()) => ask<Answer>('order', { key, order }),
    takeBack: (count = 1, key = newMatchId()) => ask<Answer>('takeBack', { key, count }),
    say: (says: ClassSays | object) => ask<Answer>('class', says),
    close: () => socket.disconnect(),
  };
};
export type Line = ReturnType<typeof line>;
