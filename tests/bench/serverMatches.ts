/** Campaigns in their sixteenth week, on a file: one is played through the service, the others are its copies. */
import { type RawBuilder, sql } from 'kysely';
import { randomPlayer } from '../../game/ai/random.ts';
import { fastRandom } from '../../game/dice.ts';
import { seatToAct } from '../../game/engine.ts';
import { type Match, type RecordedOrder, runOf, runOn } from '../../game/match.ts';
import type { GameState } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import { openSqlite, type Storage } from '../../server/storage/open.ts';
import { openTestTables, randomId } from '../helpers/tables.ts';

export interface Prepared {
  readonly id: string;
  /** What both sides will order, one after the other; who plays takes them off. */
  readonly orders: RecordedOrder[];
}

/** Plays a new campaign with fog to this week. */
export const playedTo = async (file: string, week: number): Promise<Match & { readonly id: string }> => {
  const at = await openTestTables(await openSqlite(file));
  const { id } = await at.create('campaign', { fog: true }, {}, '5a'.repeat(32));
  const random = fastRandom(16);
  for (;;) {
    const match = (await at.tables.matches.storage.load(id))?.state.G as Match;
    const seat = seatToAct(match.state);
    if (!seat) throw new Error(`the campaign was over in week ${match.state.week}`);
    if (match.state.week >= week) {
      await at.close();
      return { ...match, id };
    }
    const answer = await at.tables.matches.order(id, seat, null, randomPlayer(viewFor(match.state, seat), random));
    if (!answer.ok) throw new Error(`a legal order was refused: ${answer.refusal.code}`);
  }
};

/** Random orders from here to the end of the match, or so many. */
const ordersFrom = (match: Match, seed: number, most: number): RecordedOrder[] => {
  const random = fastRandom(seed);
  const run = runOf(match);
  const from = run.orders.length;
  for (let seat = seatToAct(run.state); seat && run.orders.length < from + most; seat = seatToAct(run.state)) {
    const result = runOn(run, seat, randomPlayer(viewFor(run.state as GameState, seat), random));
    if (!result.ok) throw new Error(`a legal order was refused: ${result.refusal.code}`);
    run.back = [];
  }
  return run.orders.slice(from);
};

/** A copy of a match, of these tables, under another id. */
const copied = async (storage: Storage, from: string, tables: readonly string[]): Promise<string> => {
  const id = randomId();
  for (const table of tables) {
    const key = table === 'match' ? 'id' : 'match_id';
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(storage.db);
    const others = rows.map(({ name }) => name).filter((name) => name !== key);
    const list = (first: RawBuilder<unknown>) => sql.join([first, ...others.map((name) => sql.ref(name))]);
    await sql`insert into ${sql.table(table)} (${list(sql.ref(key))})
      select ${list(sql.val(id))} from ${sql.table(table)} where ${sql.ref(key)} = ${from}`.execute(storage.db);
  }
  return id;
};

const ALL = ['match', 'snapshot', 'journal', 'week_control'];

/** Copies that are to be played on, each in its own way. */
export const toPlay = async (file: string, match: Match & { id: string }, count: number): Promise<Prepared[]> => {
  const storage = await openSqlite(file);
  const made: Prepared[] = [];
  for (let n = 0; n < count; n++)
    made.push({ id: await copied(storage, match.id, ALL), orders: ordersFrom(match, 1000 + n, 2000) });
  await storage.close();
  return made;
};

/** Copies that nobody plays: without their journal. */
export const toWatch = async (file: string, match: Match & { id: string }, count: number): Promise<string[]> => {
  const storage = await openSqlite(file);
  const made: string[] = [];
  for (let n = 0; n < count; n++) made.push(await copied(storage, match.id, ['match', 'snapshot']));
  await storage.close();
  return made;
};
