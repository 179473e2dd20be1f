/** The keys by which browsers know that a push comes from this server: made once, kept in the database. */
import type { Kysely } from 'kysely';
import webPush from 'web-push';
import type { Database } from '../storage/schema.ts';

export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

const SETTING = 'pushKeys';

/** Of two processes that make keys at the same time, the first one's hold. */
export const pushKeys = async (db: Kysely<Database>): Promise<PushKeys> => {
  const kept = await readKeys(db);
  if (kept) return kept;
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  await db
    .insertInto('setting')
    .values({ key: SETTING, value: JSON.stringify({ publicKey, privateKey }) })
    .onConflict((there) => there.column('key').doNothing())
    .execute();
  return (await readKeys(db)) as PushKeys;
};

const readKeys = async (db: Kysely<Database>): Promise<PushKeys | null> => {
  const row = await db.selectFrom('setting').select('value').where('key', '=', SETTING).executeTakeFirst();
  return row ? (JSON.parse(row.value) as PushKeys) : null;
};
