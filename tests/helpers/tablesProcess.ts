/** A server of tables as a process of its own, which tests may kill: on `DATABASE_URL`, or on the file `DATABASE_FILE`. */
import { loadAll } from '../../game/data/loadAll.ts';
import { openPostgres, openSqlite } from '../../server/storage/open.ts';
import { openTestTables } from './tables.ts';

loadAll();
const { DATABASE_URL, DATABASE_FILE, COMPUTER_THREADS } = process.env;
const storage = DATABASE_URL ? await openPostgres(DATABASE_URL) : await openSqlite(DATABASE_FILE ?? ':memory:');
const { port } = await openTestTables(storage, undefined, {}, Number(COMPUTER_THREADS ?? 0));
process.stdout.write(`ready: http://127.0.0.1:${port}\n`);
