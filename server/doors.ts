/** Who comes in to the tables: what the sockets ask of the lobby and of what guards the server. */
import type { Kysely } from 'kysely';
import type { Config } from './config.ts';
import { holderOf } from './lobby/holder.ts';
import { Problem } from './lobby/problem.ts';
import { matchSummary } from './lobby/summary.ts';
import type { Doors } from './match/transport.ts';
import { visitorAddress } from './security/address.ts';
import { isOwnOrigin } from './security/sameOrigin.ts';
import type { Database } from './storage/schema.ts';

const MESSAGES_PER_SECOND = 20;

export const doorsOf = (db: Kysely<Database>, config: Pick<Config, 'publicUrl' | 'trustProxy'>): Doors => ({
  proves: async (match, seat, token) => (await holderOf(db, match, token))?.seat === seat,
  summary: (match) => matchSummary(db, match).catch(nullIfAbsent),
  notes: async (match, seat) => {
    const row = await db
      .selectFrom('seat')
      .select('notes')
      .where('match_id', '=', match)
      .where('seat', '=', seat)
      .executeTakeFirst();
    return row?.notes ?? '';
  },
  allowsOrigin: ({ headers }) =>
    headers.origin === undefined || isOwnOrigin(headers.origin, headers.host, config.publicUrl),
  messagesPerSecond: MESSAGES_PER_SECOND,
  addressOf: (request) => visitorAddress(request, config.trustProxy),
});

const nullIfAbsent = (error: unknown): null => {
  if (error instanceof Problem) return null;
  throw error;
};
