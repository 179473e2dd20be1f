/** The only module of the page that knows how a server is reached while a match is played: socket.io, loaded when needed. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Socket } from 'socket.io-client';
import type { LogEntry } from '../../game/state.ts';
import { SOCKET } from '../online/address.ts';
import { type OnlineState, type OnlineTable, onlineTable, type Sitting } from './onlineTable.ts';
import type { Snapshot } from './table.ts';
import type { Answers, Around, Messages, Told, Wire } from './wire.ts';

/** 16 random bytes as 22 characters; works without a secure context too. */
export const randomKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export const browser: Around = {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  key: randomKey,
};

type FromServer = { readonly [K in keyof Told]: (message: Told[K]) => void };
type ToServer = {
  readonly [K in keyof Messages]: (message: Messages[K], answer: (answer: Answers[K]) => void) => void;
};

export const openWire = async (): Promise<Wire> => {
  const { io } = await import('socket.io-client');
  // Polling first, so that it works where sockets do not; then it is made a socket.
  const socket: Socket<FromServer, ToServer> = io({
    path: SOCKET,
    autoConnect: false,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5000,
  });
  let failed = 0;
  // A browser often knows sooner than a timeout that the network is gone or back; if it is wrong, no harm is done.
  const again = (): void => {
    socket.disconnect().connect();
  };
  const whenBack = (): void => {
    if (!socket.connected) again();
  };
  return {
    send: (what, message, answer) => {
      socket.emit(what, ...([message, answer] as Parameters<ToServer[typeof what]>));
    },
    on: (what, listener) => {
      socket.on(what, listener as never);
    },
    onLine: (listener) => {
      socket.on('connect', () => {
        failed = 0;
        listener({ up: true, failed });
      });
      socket.on('disconnect', (reason) => {
        listener({ up: false, failed });
        // The server ended it, perhaps because it restarts; that is not taken up by itself.
        if (reason === 'io server disconnect') setTimeout(() => socket.active || socket.connect(), 1000);
      });
      socket.on('connect_error', () => listener({ up: false, failed: ++failed }));
      window.addEventListener('offline', again);
      window.addEventListener('online', whenBack);
      socket.connect();
    },
    again,
    close: () => {
      window.removeEventListener('offline', again);
      window.removeEventListener('online', whenBack);
      socket.disconnect();
      socket.removeAllListeners();
    },
  };
};

/** Sits down at the table for as long as the page shows it; null until the transport is here. Throws what stands in its way. */
export const useOnlineTable = (
  sitting: Sitting,
  olderWeek: (week: number) => Promise<readonly LogEntry[]>,
): OnlineTable | null => {
  const [table, setTable] = useState<OnlineTable | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  const { match, seat, token } = sitting;
  useEffect(() => {
    let open: OnlineTable | null = null;
    let here = true;
    openWire().then(
      (wire) => {
        if (!here) return;
        open = onlineTable({ match, seat, token }, wire, browser, olderWeek);
        setTable(open);
      },
      (error: unknown) => here && setFailed(error as Error),
    );
    return () => {
      here = false;
      open?.leave();
      setTable(null);
    };
  }, [match, seat, token, olderWeek]);
  if (failed) throw failed;
  return table;
};

export const useSnapshot = (table: OnlineTable): Snapshot => useSyncExternalStore(table.subscribe, table.snapshot);
export const useOnlineState = (table: OnlineTable): OnlineState => useSyncExternalStore(table.subscribe, table.state);
