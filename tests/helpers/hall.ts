/** The whole server, with matches put into its database: their seeds are the test's own, so that there can be twins. */
import { io, type Socket } from 'socket.io-client';
import { newMatch, STANDARD_OPTIONS } from '../../game/match.ts';
import { STANDARD_TERMS } from '../../game/protocol/terms.ts';
import type { Seat } from '../../game/state.ts';
import { begun, insertNew, newRow } from '../../server/match/begin.ts';
import { tokenHash } from '../../server/security/tokens.ts';
import { startClub } from './club.ts';
import { randomId, seatedClient, tokenOf } from './tables.ts';

export const openHall = async () => {
  const club = await startClub();
  const { db } = club.storage;
  const sockets: Socket[] = [];
  const seatRow = (match_id: string, seat: Seat, at: number) => ({
    match_id,
    seat,
    player: 'person' as const,
    nickname: `Player ${seat}`,
    token_hash: tokenHash(tokenOf(match_id, seat)),
    invitation_hash: null,
    open: 0 as const,
    time_factor: 1,
    computer: null,
    notes: '',
    taken_at: at,
  });
  return {
    create: async (scenario: string, seed: string): Promise<string> => {
      const at = Date.now();
      const id = randomId();
      const match = newMatch(scenario, STANDARD_OPTIONS, seed);
      const row = newRow(match, { id, terms: STANDARD_TERMS, visibility: 'public', at });
      await insertNew(db, { ...row, ...begun(row, { UA: 1, RU: 1 }, at) }, match);
      await db
        .insertInto('seat')
        .values((['0', '1'] as const).map((seat) => seatRow(id, seat, at)))
        .execute();
      return id;
    },
    connect: (match: string, seat: Seat | null) => {
      const socket = io(club.url, { transports: ['websocket'], reconnection: false, forceNew: true });
      sockets.push(socket);
      return seatedClient(socket, match, seat);
    },
    /** What anybody is answered without a token. */
    read: async (path: string): Promise<string> => (await club.ask('GET', path)).text,
    metrics: async (): Promise<string> => (await fetch(`${club.url}/metrics`)).text(),
    logged: club.logged,
    close: async () => {
      for (const socket of sockets) socket.disconnect();
      await club.end();
    },
  };
};

export type Hall = Awaited<ReturnType<typeof openHall>>;
