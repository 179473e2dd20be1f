/** Puts the tables together: storage, service, talk, clocks and transport, on a server that listens or will. */
import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import type { Seat } from '../../game/state.ts';
import type { Classes } from '../classroom/classes.ts';
import type { Storage } from '../storage/open.ts';
import { Clockwork } from './clockwork.ts';
import { ComputerSeats, type Limits } from './computerSeats.ts';
import { Matches } from './matches.ts';
import { MatchStorage } from './storage.ts';
import { Talk } from './talk.ts';
import type { Threads } from './threads.ts';
import { type Doors, Transport } from './transport.ts';
import { Wire } from './wire.ts';

export interface Tables {
  readonly matches: Matches;
  /** Null where no threads were given for it. */
  readonly computers: ComputerSeats | null;
  /** The lobby changed seats or status of a match. */
  readonly changed: (match: string) => Promise<void>;
  /** A seat's token was withdrawn. */
  readonly withdrawn: (match: string, seat: Seat) => Promise<void>;
  /** An offer of a rematch was made or taken in the lobby. */
  readonly offered: (match: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

export const openTables = async (
  server: HttpServer,
  storage: Storage,
  options: {
    readonly basePath: string;
    readonly doors: Doors;
    readonly onTurn: (match: string, seat: Seat | null) => void;
    readonly log: Logger;
    readonly now?: () => number;
    readonly threads?: Threads;
    readonly limits?: Limits;
    readonly classes?: Classes;
  },
): Promise<Tables> => {
  const { doors, log, onTurn, now = Date.now, classes = null } = options;
  const hub = new Transport(server, options.basePath, doors, log);
  const wire = new Wire(storage, hub, log);
  const matches = new Matches(new MatchStorage(storage, hub.isWatched), {
    now,
    hub,
    summary: doors.summary,
    onTurn,
    onChange: (match) => computers?.wake(match),
    log,
    ...(classes && { onWritten: classes.wrote }),
  });
  const { threads, limits } = options;
  const computers: ComputerSeats | null = threads
    ? new ComputerSeats({ storage, matches, threads, isWatched: hub.isWatched, now, log, ...(limits && { limits }) })
    : null;
  const talk = new Talk(matches, hub, now, wire);
  hub.serve(matches, talk, wire, classes?.table);
  classes?.connect({ matches, hub, elsewhere: wire.ofClasses });
  const clockwork = new Clockwork(storage, matches, now, log);
  await wire.start(matches, talk, classes);
  await clockwork.start();
  await computers?.start();
  return {
    matches,
    computers,
    changed: async (match) => {
      await matches.changed(match);
      wire.lobbyChanged(match);
    },
    withdrawn: async (match, seat) => {
      hub.close(match, seat, 'withdrawn');
      wire.withdrawn(match, seat);
    },
    offered: (match) => talk.tellOffers(match),
    end: async () => {
      await computers?.end();
      await clockwork.end();
      await classes?.end();
      await hub.end();
      await wire.end();
      await matches.storage.end();
    },
  };
};
