import { beforeAll, describe, expect, test } from 'vitest';
import { computerSeed } from '../../../game/ai/chance.ts';
import { chooseOrder } from '../../../game/ai/choose.ts';
import { Minds } from '../../../game/ai/minds.ts';
import { isToldOf, Recollection } from '../../../game/ai/thoughts.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { check } from '../../../game/engine.ts';
import { newMatch, STANDARD_OPTIONS, submit } from '../../../game/match.ts';
import { viewFor } from '../../../game/view.ts';

beforeAll(loadAll);

const SEED = 'ab'.repeat(32);
const started = () => newMatch('across-the-border', { ...STANDARD_OPTIONS, fog: false }, SEED);

describe('the chance of a computer’s seat', () => {
  test('follows from the match’s seed, is another for each seat, and is 32 bits of a hash', () => {
    const [ua, ru] = [computerSeed(SEED, '0'), computerSeed(SEED, '1')];
    expect(computerSeed(SEED, '0')).toBe(ua);
    expect(ru).not.toBe(ua);
    expect([ua, ru].every((seed) => Number.isInteger(seed) && seed === (seed | 0))).toBe(true);
    expect(computerSeed('cd'.repeat(32), '0')).not.toBe(ua);
  });
});

describe('a mind', () => {
  test('plays what the pure function says for the same view, level and seed', () => {
    const view = viewFor(started().state, '0');
    const seed = computerSeed(SEED, '0');
    const { order } = new Minds().ask({ mind: 'm 0', view, level: 'normal', seed });
    expect(order).toEqual(chooseOrder(view, 'normal', seed).order);
  });

  test('suggests a legal order with the reasons for that order alone, the same as often as it is asked', () => {
    const minds = new Minds();
    let match = started();
    for (let given = 0; given < 12; given++) {
      const view = viewFor(match.state, '0');
      const question = { mind: 'm', view, level: 'normal', seed: 1 } as const;
      const { order, reasons } = minds.suggest(question);
      expect(minds.suggest(question).order).toEqual(order);
      expect(check(view, order)).toBeNull();
      for (const { candidates } of reasons) expect(candidates[0]?.order).toEqual(order);
      const next = submit(match, '0', order);
      if (!next.ok || next.value.match.state.turn.side !== 'UA') break;
      match = next.value.match;
    }
  });
});

describe('what operations are remembered by', () => {
  test('are choices that were acted on, each with the chosen candidate first and the best, in the order in which they were made', () => {
    const minds = new Minds();
    let match = started();
    const given: string[] = [];
    const recollection = new Recollection({ week: 1, side: 'UA', level: 'normal', choices: [] });
    while (match.state.turn.side === 'UA') {
      const view = viewFor(match.state, '0');
      const { order, reasons } = minds.ask({ mind: 'm', view, level: 'normal', seed: 7 });
      recollection.given(order, reasons);
      given.push(JSON.stringify(order));
      const next = submit(match, '0', order);
      if (!next.ok) throw new Error(next.refusal.code);
      match = next.value.match;
    }
    const { choices } = recollection.soFar();
    expect(choices.length).toBeGreaterThan(2);
    expect(choices.length).toBeLessThanOrEqual(8);
    const at = choices.flatMap(({ candidates }) => {
      const order = candidates[0]?.order;
      return order ? [given.indexOf(JSON.stringify(order))] : [];
    });
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    for (const { candidates } of choices)
      expect(Math.max(...candidates.map(({ score }) => score))).toBe(candidates[0]?.score);
  });

  test('are told under fog to their own side and to the umpire before the end, to everybody without fog and after it', () => {
    const fogged = { features: ['fog'], result: null } as never;
    const over = { features: ['fog'], result: { winner: null } } as never;
    const open = { features: [], result: null } as never;
    expect([isToldOf(fogged, '0', 'UA'), isToldOf(fogged, '2', 'UA')]).toEqual([true, true]);
    expect([isToldOf(fogged, '1', 'UA'), isToldOf(fogged, null, 'UA')]).toEqual([false, false]);
    expect([isToldOf(over, '1', 'UA'), isToldOf(open, null, 'UA')]).toEqual([true, true]);
  });
});
