import { afterAll, beforeAll } from 'vitest';
import { startPostgres, type TestPostgres } from '../../helpers/postgres.ts';
import { lobbyRulings } from './rulings.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

lobbyRulings('the lobby on PostgreSQL', () => postgres.open());
