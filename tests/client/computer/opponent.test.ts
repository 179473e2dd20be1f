/** The computer's play in the page, with one that thinks in place of the worker. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createOpponent, type Playing } from '../../../client/computer/opponent.ts';
import type { Players } from '../../../client/computer/players.ts';
import { resumeMatch, startMatch } from '../../../client/match/useMatch.ts';
import { Minds, type Question } from '../../../game/ai/minds.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { replay, STANDARD_OPTIONS } from '../../../game/match.ts';
import type { MatchOptions } from '../../../game/scenario.ts';

beforeAll(loadAll);

const OPEN: MatchOptions = { ...STANDARD_OPTIONS, fog: false };
const RUSSIA: Players = { UA: 'person', RU: 'easy' };
const BOTH: Players = { UA: 'easy', RU: 'easy' };
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
};

const seated = (players: Players, options = OPEN, scenario = 'across-the-border') => {
  const asked: Question[] = [];
  const minds = new Minds();
  const playing: Playing = { id: 'm', table: startMatch(scenario, options, players), thoughts: [] };
  const opponent = createOpponent(playing, async (_kind, question) => {
    asked.push(question);
    return minds.ask(structuredClone(question));
  });
  return { playing, table: playing.table, opponent, asked };
};
type Table = ReturnType<typeof seated>['table'];
const endOperations = async (table: Table): Promise<void> => {
  const { turn } = table.snapshot();
  while (table.snapshot().turn === turn && !table.snapshot().over) await table.order({ type: 'endPhase' });
};

describe('the computer across the table', () => {
  test('plays its operations and gives the turn back, and the screen stays the person’s', async () => {
    const { table, opponent } = seated(RUSSIA);
    const stop = opponent.start();
    opponent.skip();
    expect(table.snapshot().seen?.seat).toBe('0');
    await endOperations(table);
    // No curtain: the person looks on while the other side plays.
    expect(table.snapshot().seen?.seat).toBe('0');
    table.look(null);
    table.look('1');
    expect(table.snapshot().seen?.seat).toBe('0');
    await until(() => table.snapshot().turn === '0');
    expect(opponent.state().skipped).toBe(true);
    stop();
  });

  test('is asked with the view of its side alone', async () => {
    const { table, opponent, asked } = seated({ UA: 'person', RU: 'easy' }, STANDARD_OPTIONS, 'aid-freeze');
    const stop = opponent.start();
    opponent.skip();
    await until(() => table.snapshot().turn === '0');
    stop();
    expect(asked.length).toBeGreaterThan(3);
    for (const { view } of asked) {
      expect(view.viewer).toBe('1');
      expect(Object.keys(view.sides)).toEqual(['RU']);
      expect(view).not.toHaveProperty('secret');
    }
  });

  test('a person takes back no order of the computer’s, nor over it', async () => {
    const { table, opponent } = seated(RUSSIA);
    const stop = opponent.start();
    opponent.skip();
    await endOperations(table);
    await until(() => table.snapshot().turn === '0');
    stop();
    const { orders } = table.snapshot();
    expect(await table.takeBack(1)).toMatchObject({ ok: false });
    expect(table.snapshot().orders).toBe(orders);
  });

  test('left in the middle of its operations it goes on from the record, and the record re-runs', async () => {
    const first = seated(RUSSIA);
    await endOperations(first.table);
    const stop = first.opponent.start();
    first.opponent.skip();
    const before = first.table.snapshot().orders;
    await until(() => first.table.snapshot().orders > before);
    stop();
    const record = first.table.record();
    const again = resumeMatch(record, RUSSIA);
    if (!again.ok) throw new Error(again.refusal);
    const minds = new Minds();
    const playing: Playing = { id: 'm', table: again.value, thoughts: first.playing.thoughts };
    const opponent = createOpponent(playing, async (_kind, question) => minds.ask(question));
    const end = opponent.start();
    opponent.skip();
    await until(() => again.value.snapshot().turn === '0');
    end();
    expect(replay(again.value.record()).ok).toBe(true);
    // What it thought before and after is one account of these operations.
    expect(playing.thoughts.map(({ week, side }) => `${week} ${side}`)).toEqual(['1 RU']);
  });

  test('waits while it is paused, and stops when its seat is a person’s again', async () => {
    const { table, opponent } = seated(RUSSIA);
    const stop = opponent.start();
    opponent.pause(true);
    await endOperations(table);
    const { orders } = table.snapshot();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(table.snapshot().orders).toBe(orders);
    table.setPlayers({ UA: 'person', RU: 'person' });
    opponent.pause(false);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(table.snapshot().orders).toBe(orders);
    // Now the screen changes hands: the curtain.
    expect(table.snapshot().seen).toBeNull();
    stop();
  });

  test('two computers play to the end before the eyes of everybody', async () => {
    const { table, opponent, playing } = seated(BOTH);
    expect(table.snapshot().seen?.seat).toBe('2');
    const stop = opponent.start();
    const skipping = setInterval(() => opponent.skip(), 5);
    await until(() => table.snapshot().over);
    clearInterval(skipping);
    stop();
    expect(playing.thoughts).toHaveLength(6);
    expect(replay(table.record()).ok).toBe(true);
  }, 60_000);

  test('its orders are shown as fast as was last chosen, in another match too', () => {
    const { opponent } = seated(RUSSIA);
    opponent.setPace('slow');
    expect(seated(BOTH).opponent.state().pace).toBe('slow');
    opponent.setPace('normal');
    expect(seated(BOTH).opponent.state().pace).toBe('normal');
  });

  test('a worker that fails is told of, and can be asked again', async () => {
    const playing: Playing = { id: 'm', table: startMatch('across-the-border', OPEN, RUSSIA), thoughts: [] };
    const minds = new Minds();
    let fails = true;
    const opponent = createOpponent(playing, async (_kind, question) => {
      if (fails) throw new Error('out of memory');
      return minds.ask(question);
    });
    const stop = opponent.start();
    await endOperations(playing.table);
    await until(() => opponent.state().problem !== null);
    expect(opponent.state().problem).toBe('out of memory');
    fails = false;
    opponent.again();
    opponent.skip();
    await until(() => playing.table.snapshot().turn === '0');
    stop();
  });
});
