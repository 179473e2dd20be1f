/** Copies all rows of one database into another; both have the tables of this version, which hold the same everywhere. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../storage/schema.ts';

/** Those that others refer to come first; every table is here, or this does not compile. */
const TABLES = Object.keys({
  match: true,
  seat: true,
  snapshot: true,
  journal: true,
  week_control: true,
  chat: true,
  block: true,
  offer: true,
  notice: true,
  exercise: true,
  exercise_group: true,
  pupil: true,
  proposal: true,
  forecast: true,
  sentence: true,
  side_message: true,
  control: true,
  thought: true,
  computer_hold: true,
  setting: true,
  process: true,
} satisfies Record<keyof Database, true>) as readonly (keyof Database)[];

type Row = Record<string, unknown>;
type Read = (table: string) => AsyncIterable<readonly Row[]>;

/** Rows of one statement; states of matches are large, and SQLite takes 32,766 values. */
const AT_ONCE = 200;

/** `tx` reads at one moment. */
export const rowsOfPostgres = (tx: Transaction<Database>): Read =>
  async function* (table) {
    await sql`declare copied no scroll cursor for select * from ${sql.table(table)}`.execute(tx);
    for (;;) {
      const { rows } = await sql<Row>`fetch ${sql.lit(AT_ONCE)} from copied`.execute(tx);
      if (rows.length === 0) break;
      yield rows;
    }
    await sql`close copied`.execute(tx);
  };

export const rowsOfSqlite = (db: Kysely<Database>): Read =>
  async function* (table) {
    for (let last = 0; ; ) {
      const { rows } = await sql<Row & { copied: number }>`select rowid as copied, * from ${sql.table(table)}
        where rowid > ${last} order by rowid limit ${AT_ONCE}`.execute(db);
      const end = rows.at(-1);
      if (!end) return;
      last = end.copied;
      yield rows.map(({ copied: _copied, ...row }) => row);
    }
  };

/** In place of whatever is there. */
export const replaceRows = async (read: Read, into: Transaction<Database>): Promise<void> => {
  for (const table of TABLES.toReversed()) await into.deleteFrom(table).execute();
  for (const table of TABLES)
    for await (const rows of read(table))
      await into
        .insertInto(table)
        .values(rows as never)
        .execute();
};
