/** The whole server, with matches put into its database: their seeds are the test's own, so that there can be twins. */
import { io, type Socket } from 'socket.io-client';
import type { LevelId } from '../../game/ai/levels.ts';
import { newMatch, type RecordedOrder, STANDARD_OPTIONS } from '../../game/match.ts';
import { STANDARD_TERMS } from '../../game/protocol/terms.ts';
import type { Seat } from '../../game/state.ts';
import { begun, insertNew, newRow } from '../../server/match/begin.ts';
import { tokenHash } from '../../server/security/tokens.ts';
import { startClub } from './club.ts';
import { randomId, seatedClient, tokenOf } from './tables.ts';

/** The computer's orders follow each other at once, whoever watches. */
const AT_ONCE = { operations: 120_000, clock: 0, between: 0, gap: 0 };

export const openHall = async () => {
  const club = await startClub({ limits: AT_ONCE });
  const { db } = club.storage;
  const sockets: Socket[] = [];
  const seatRow = (match_id: string, seat: Seat, at: number, computer: LevelId | null) => ({
    match_id,
    seat,
    player: computer ? ('computer' as const) : ('person' as const),
    nickname: computer ? null : `Player ${seat}`,
    token_hash: computer ? null : tokenHash(tokenOf(match_id, seat)),
    invitation_hash: null,
    open: 0 as const,
    time_factor: 1,
    computer,
    notes: '',
    taken_at: at,
  });
  return {
    /** `computer`: a seat that it plays. */
    create: async (
      scenario: string,
      seed: string,
      computer: { readonly seat: Seat; readonly level: LevelId } | null = null,
    ): Promise<string> => {
      const at = Date.now();
      const id = randomId();
      const match = newMatch(scenario, STANDARD_OPTIONS, seed);
      const row = newRow(match, { id, terms: STANDARD_TERMS, visibility: 'public', at });
      await insertNew(db, { ...row, ...begun(row, { UA: 1, RU: 1 }, at) }, match);
      await db
        .insertInto('seat')
        .values(
          (['0', '1'] as const).map((seat) => seatRow(id, seat, at, computer?.seat === seat ? computer.level : null)),
        )
        .execute();
      if (computer) await club.tables.changed(id);
      return id;
    },
    /** The server has it in memory no longer: what comes next is carried on from the last snapshot. */
    forget: (match: string): void => club.tables.matches.storage.forget(match),
    connect: (match: string, seat: Seat | null) => {
      const socket = io(club.url, { transports: ['websocket'], reconnection: false, forceNew: true });
      sockets.push(socket);
      return seatedClient(socket, match, seat);
    },
    /** What anybody is answered, or who holds this token. */
    read: async (path: string, token?: string): Promise<string> => (await club.ask('GET', path, { token })).text,
    /** The orders that stand on the record. */
    orders: async (match: string): Promise<readonly RecordedOrder[]> =>
      (await club.tables.matches.look(match))?.state.G.record.orders ?? [],
    metrics: async (): Promise<string> => (await fetch(`${club.url}/metrics`)).text(),
    logged: club.logged,
    close: async () => {
      for (const socket of sockets) socket.disconnect();
      await club.end();
    },
  };
};

export type Hall = Awaited<ReturnType<typeof openHall>>;
