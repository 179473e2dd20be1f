/** A match is the same in every language: what is translated is not what is played. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { withSentences } from '../../client/messages/texts.ts';
import { baseOf, resolved } from '../../game/derived.ts';
import type { Scenario } from '../../game/scenario.ts';

const data = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../game/data/${path}`, import.meta.url), 'utf8'));

/** As a page in another language loads it; each word is changed. */
const shouted = (id: string): Scenario => {
  const file = withSentences('scenarios', data(`scenarios/${id}.json`), (sentence) => sentence.toUpperCase());
  const base = baseOf(file);
  return resolved(file, base === null ? null : shouted(base));
};

/** A library of its own, with the one scenario. */
const playedWith = async (id: string, translated: boolean) => {
  vi.resetModules();
  const { KURSK, SCENARIOS } = await import('../../game/data/loadAll.ts');
  const library = await import('../../game/library.ts');
  const { exportMatch, finalHash, matchOf, newMatch, runOf, runOn, STANDARD_OPTIONS } = await import(
    '../../game/match.ts'
  );
  const { randomPlayer } = await import('../../game/ai/random.ts');
  const { fastRandom } = await import('../../game/dice.ts');
  const { seatToAct } = await import('../../game/engine.ts');
  const { viewFor } = await import('../../game/view.ts');
  const { hashOf } = await import('../../game/canonical.ts');
  library.addMap(KURSK);
  const real = SCENARIOS.find((each) => each.id === id) as Scenario;
  const scenario = translated ? shouted(id) : real;
  if (translated) library.isTranslationOf(scenario, hashOf(real));
  library.addScenario(scenario);
  const random = fastRandom(7);
  const run = runOf(newMatch(id, STANDARD_OPTIONS, 'b'.repeat(64)));
  for (let orders = 0; orders < 150; orders++) {
    const seat = seatToAct(run.state);
    if (!seat) break;
    runOn(run, seat, randomPlayer(viewFor(run.state, seat), random));
  }
  const { title } = library.scenarioOf(run.state);
  const match = matchOf(run);
  return { title, hash: finalHash(match), record: exportMatch(match, true) };
};

describe('a scenario in another language', () => {
  test.each(['across-the-border', 'aid-freeze-lesson'])('is played as it is in the first: %s', async (id) => {
    const [first, other] = [await playedWith(id, false), await playedWith(id, true)];
    expect(other.title).toBe(first.title.toUpperCase());
    expect(other.hash).toBe(first.hash);
    expect(other.record).toEqual(first.record);
    expect(first.record.orders.length).toBeGreaterThan(20);
  });
});
