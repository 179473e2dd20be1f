import { openSqlite } from '../../../server/storage/open.ts';
import { tableRulings } from './rulings.ts';

tableRulings('a table on SQLite', () => openSqlite(':memory:'));
