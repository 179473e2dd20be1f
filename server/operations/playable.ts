/** Matches under way that this version cannot play on, told to who runs the server before their players find out. */
import type { Kysely } from 'kysely';
import { hasScenario } from '../../game/library.ts';
import type { Database } from '../storage/schema.ts';

/** A sentence for every scenario of which matches under way were begun with another version than the one that is here. */
export const notPlayable = async (db: Kysely<Database>): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('match')
    .select(({ fn }) => ['scenario', 'scenario_hash', fn.countAll<number | string>().as('matches')])
    .where('status', 'in', ['open', 'playing'])
    .groupBy(['scenario', 'scenario_hash'])
    .orderBy('scenario')
    .execute();
  return rows
    .filter(({ scenario, scenario_hash }) => !hasScenario(scenario, scenario_hash))
    .map(({ scenario, matches }) => sentence(scenario, Number(matches)));
};

const sentence = (scenario: string, matches: number): string =>
  `Matches under way that this version cannot play on: ${matches}, begun with another version of the scenario ${scenario}. Nothing of them is lost: the earlier version plays them on, with the copy from before the update if it needs one.`;
