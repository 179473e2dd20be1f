/** A twentieth of `npm run fuzz` with a new seed each time; the seed is in the test's name. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAll } from '../../game/data/loadAll.ts';
import { SCENARIO_IDS } from '../../game/data/scenarioGroups.ts';
import { failureText, fuzzGame } from '../helpers/fuzz.ts';

const SEED = process.env['SALIENT_FUZZ_SEED'] ?? `ci-${process.pid}-${Math.floor(performance.timeOrigin)}`;
const MORE: Readonly<Record<string, number>> = { 'across-the-border': 75, 'aid-freeze': 23, campaign: 3 };
const GAMES = Object.fromEntries(SCENARIO_IDS.map((id) => [id, MORE[id] ?? 1]));

beforeAll(() => loadAll());

describe.each(Object.entries(GAMES))(`random games, seed ${SEED}`, (scenario, count) => {
  it(`${scenario}: ${count} games keep every invariant after every order`, { timeout: 600_000 }, () => {
    for (let game = 1; game <= count; game++) {
      const played = fuzzGame(scenario, `${SEED}-${game}`);
      expect('wrong' in played ? failureText(played) : null).toBeNull();
    }
  });
});
