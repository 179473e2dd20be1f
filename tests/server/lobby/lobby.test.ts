import { openSqlite } from '../../../server/storage/open.ts';
import { lobbyRulings } from './rulings.ts';

lobbyRulings('the lobby on SQLite', () => openSqlite(':memory:'));
