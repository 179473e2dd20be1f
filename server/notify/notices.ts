/** Where "your turn" goes: kept for a seat (push) or for a match (webhook), and forgotten when it leads nowhere. */
import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import type { Seat } from '../../game/state.ts';
import { mustHold } from '../lobby/holder.ts';
import { badRequest, Problem } from '../lobby/problem.ts';
import { newMatchId } from '../security/tokens.ts';
import type { Database, NoticeTable } from '../storage/schema.ts';
import { httpsUrl } from './send.ts';

const address = z.string().check(z.maxLength(1000));
const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,120}={0,2}$/, 'a key is base64url'));

/** As a browser's `PushSubscription` writes itself. */
export const pushSchema = z.object({ endpoint: address, keys: z.object({ p256dh: key, auth: key }) });
export type Push = z.infer<typeof pushSchema>;
export const forgetPushSchema = z.object({ endpoint: address });
export const webhookSchema = z.object({ url: address });

/** Browsers of one person. */
const MOST_PUSHES = 5;
/** In a row, until it is forgotten. */
const MOST_FAILURES = 5;

const checkAddress = (text: string, path: string): URL => {
  try {
    return httpsUrl(text);
  } catch {
    throw badRequest(path, 'an https address is expected');
  }
};

/** Throws `notSeated`, `badRequest`; the oldest of too many goes. */
export const keepPush = async (
  db: Kysely<Database>,
  match: string,
  token: string | null,
  { endpoint, keys }: Push,
  now: number,
): Promise<void> => {
  checkAddress(endpoint, 'endpoint');
  const { seat } = await mustHold(db, match, token);
  await db.transaction().execute(async (rows) => {
    await forgetEndpoint(rows, match, seat, endpoint);
    await insert(rows, { match_id: match, seat, kind: 'push', endpoint, keys: JSON.stringify(keys), created_at: now });
    const kept = await rows
      .selectFrom('notice')
      .select('id')
      .where('match_id', '=', match)
      .where('seat', '=', seat)
      .where('kind', '=', 'push')
      .orderBy('created_at', 'desc')
      .execute();
    for (const { id } of kept.slice(MOST_PUSHES)) await rows.deleteFrom('notice').where('id', '=', id).execute();
  });
};

/** Throws `notSeated`. */
export const dropPush = async (
  db: Kysely<Database>,
  match: string,
  token: string | null,
  endpoint: string,
): Promise<void> => {
  const { seat } = await mustHold(db, match, token);
  await forgetEndpoint(db, match, seat, endpoint);
};

const forgetEndpoint = async (db: Kysely<Database>, match: string, seat: Seat, endpoint: string): Promise<void> => {
  await db
    .deleteFrom('notice')
    .where('match_id', '=', match)
    .where('seat', '=', seat)
    .where('kind', '=', 'push')
    .where('endpoint', '=', endpoint)
    .execute();
};

/** One for a match, set by anybody seated. Throws `notSeated`, `badRequest`, and `notAllowed` for other hosts. */
export const keepWebhook = async (
  db: Kysely<Database>,
  match: string,
  token: string | null,
  url: string,
  hosts: readonly string[],
  now: number,
): Promise<void> => {
  const { hostname, port } = checkAddress(url, 'url');
  await mustHold(db, match, token);
  if (!hosts.includes(hostname) || port !== '') throw new Problem('notAllowed');
  await db.transaction().execute(async (rows) => {
    await forgetWebhook(rows, match);
    await insert(rows, { match_id: match, seat: null, kind: 'webhook', endpoint: url, keys: null, created_at: now });
  });
};

/** Throws `notSeated`. */
export const dropWebhook = async (db: Kysely<Database>, match: string, token: string | null): Promise<void> => {
  await mustHold(db, match, token);
  await forgetWebhook(db, match);
};

const forgetWebhook = async (db: Kysely<Database>, match: string): Promise<void> => {
  await db.deleteFrom('notice').where('match_id', '=', match).where('kind', '=', 'webhook').execute();
};

const insert = async (db: Kysely<Database>, row: Omit<NoticeTable, 'id' | 'failures'>): Promise<void> => {
  await db
    .insertInto('notice')
    .values({ ...row, id: newMatchId(), failures: 0 })
    .execute();
};

export type Notice = Pick<NoticeTable, 'id' | 'kind' | 'endpoint' | 'keys'> & { readonly failures: number };

/** Those of a seat and of the whole match. */
export const noticesFor = (db: Kysely<Database>, match: string, seat: Seat): Promise<readonly Notice[]> =>
  db
    .selectFrom('notice')
    .select(['id', 'kind', 'endpoint', 'keys', 'failures'])
    .where('match_id', '=', match)
    .where((where) => where.or([where('seat', '=', seat), where('seat', 'is', null)]))
    .execute();

/** `gone`: the browser took its subscription back. */
export const noteOutcome = async (
  db: Kysely<Database>,
  { id, failures }: Notice,
  outcome: 'sent' | 'failed' | 'gone',
): Promise<void> => {
  if (outcome === 'gone') await db.deleteFrom('notice').where('id', '=', id).execute();
  else if (outcome === 'failed') await countFailure(db, id);
  else if (failures > 0) await db.updateTable('notice').set({ failures: 0 }).where('id', '=', id).execute();
};

/** Where it stands, since two notices may be under way at the same time. */
const countFailure = async (db: Kysely<Database>, id: string): Promise<void> => {
  await db
    .updateTable('notice')
    .set((row) => ({ failures: row('failures', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('notice').where('id', '=', id).where('failures', '>=', MOST_FAILURES).execute();
};
