import { beforeAll, describe, expect, test } from 'vitest';
import type { Journal } from '../../../client/match/journal.ts';
import { newSteps } from '../../../client/match/useOthers.ts';
import { effectText } from '../../../client/messages/en/umpire.ts';
import { namesOf } from '../../../client/messages/names.ts';
import { beginningOf, givenSince, numberOf, ordersThatHold, undoOf } from '../../../client/umpire/desk.ts';
import { blank, KINDS, nameable } from '../../../client/umpire/effectForms.ts';
import { outlookOf } from '../../../client/umpire/outlook.ts';
import { deckOf } from '../../../game/data/deck.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { favours, favoursOf } from '../../../game/favours.ts';
import { boardOf, scenarioOf } from '../../../game/library.ts';
import { newMatch, STANDARD_OPTIONS, submit } from '../../../game/match.ts';
import type { Order, UmpireOrder } from '../../../game/orders.ts';
import { incomeOf } from '../../../game/rules/points.ts';
import type { Effect } from '../../../game/scenario.ts';
import type { Seat, View } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';

let view: View;
beforeAll(() => {
  loadAll();
  view = viewFor(newMatch('aid-freeze', STANDARD_OPTIONS, '7'.repeat(64)).state, '2');
});

const step = (number: number, seat: Seat, order: Order, week = 29, undone = false): Journal['steps'][number] => ({
  seat,
  order,
  happened: [],
  week,
  side: 'UA',
  ended: false,
  number,
  undone,
});
const END = { type: 'endPhase' } as const;
const INJECT: UmpireOrder = { type: 'inject', event: 'visit' };
const journal = (...steps: Journal['steps']): Journal => ({ opening: [], steps, weeks: [] });

describe('the umpire’s desk', () => {
  test('goes back to orders that hold, and to the beginnings of weeks', () => {
    const of = journal(
      step(4, '0', END),
      step(5, '1', END, 30, true),
      step(6, '2', { type: 'rewind', to: 5 }, 30),
      step(7, '1', END, 30),
    );
    expect(ordersThatHold(of).map(({ number }) => number)).toEqual([4, 7]);
    expect([29, 30, 31].map((week) => beginningOf(of, week))).toEqual([4, 7, null]);
  });

  test('undoes an act by its number, and says how many orders of the players go with it', () => {
    const of = journal(step(4, '2', INJECT), step(5, '0', END), step(6, '2', { type: 'pause' }));
    const number = numberOf(of, INJECT);
    expect(number).toBe(4);
    expect(undoOf(INJECT, number, view)).toEqual({ type: 'rewind', to: 4 });
    expect(givenSince(of, 4)).toBe(1);
    expect(undoOf({ type: 'pause' }, 6, view)).toEqual({ type: 'resume' });
    expect(undoOf({ type: 'message', to: 'UA', text: 'x' }, 6, view)).toBeNull();
    expect(undoOf({ type: 'endMatch' }, 6, view)).toBeNull();
  });
});

describe('14.1 an effect that is filled in', () => {
  test('is one, of every kind, as it is at first', () => {
    const known = nameable(view, boardOf(view));
    for (const kind of KINDS) {
      const match = newMatch('aid-freeze', STANDARD_OPTIONS, '7'.repeat(64));
      if (kind === 'reinforcement' && known.reserves.length === 0) continue;
      const order = { type: 'injectEffects', title: 'T', text: '', effects: [blank(kind, known)] };
      expect(submit(match, '2', order), kind).toMatchObject({ ok: true });
    }
  });

  test('has a sentence and a side that it helps, for every event of every scenario and every kind', () => {
    const names = namesOf({ board: boardOf(view), unit: () => null, event: () => null });
    const known = nameable(view, boardOf(view));
    const events = deckOf(scenarioOf(view)).map(({ event }) => event);
    const options = events.flatMap(({ decision }) => decision?.options ?? []);
    for (const effect of [
      ...[...events, ...options].flatMap(({ effects }) => effects),
      ...KINDS.map((kind) => blank(kind, known)),
    ]) {
      expect(effectText(effect, names)).toMatch(/^\S.*\.$/);
      expect(effectText(effect, names)).not.toMatch(/undefined|NaN|null/);
      expect([null, 'UA', 'RU']).toContain(favours(view, effect));
    }
  });
});

describe('whom an effect helps', () => {
  test.each<[string, Effect, 'UA' | 'RU' | null]>([
    ['aid that is frozen', { kind: 'aid', dial: 'materiel', frozen: true }, 'RU'],
    ['aid that flows already', { kind: 'aid', dial: 'materiel', frozen: false }, null],
    ['points of one’s own', { kind: 'points', side: 'UA', what: 'attack', points: 2 }, 'UA'],
    ['points taken away', { kind: 'points', side: 'UA', what: 'support', points: -1 }, 'RU'],
    ['losses', { kind: 'losses', side: 'RU', hex: '1615', radius: 1, hits: 2 }, 'UA'],
    ['weather', { kind: 'weather', weather: 'snow' }, null],
  ])('%s', (_what, effect, side) => {
    expect(favours(view, effect)).toBe(side);
  });

  test('is nobody where effects do not agree', () => {
    const points = (side: 'UA' | 'RU'): Effect => ({ kind: 'points', side, what: 'attack', points: 1 });
    expect(favoursOf(view, [points('UA'), points('RU')])).toBeNull();
    expect(favoursOf(view, [points('RU'), { kind: 'weather', weather: 'mud' }])).toBe('RU');
  });

  test('what a freeze means is what the rule will pay next week', () => {
    const freeze: Effect = { kind: 'aid', dial: 'materiel', frozen: true };
    const outlook = outlookOf(view, [freeze]);
    expect(outlook).not.toBeNull();
    let match = newMatch('aid-freeze', STANDARD_OPTIONS, '7'.repeat(64));
    for (const order of [
      { type: 'injectEffects', title: 'T', text: '', effects: [freeze] },
      { type: 'endOperations' },
      { type: 'endOperations' },
    ]) {
      const result = submit(match, '2', order);
      if (!result.ok) throw new Error(result.refusal.code);
      match = result.value.match;
    }
    expect(match.state.week).toBe(30);
    expect(incomeOf(match.state, 'UA').support).toBe(outlook?.is);
    expect(outlook?.was).toBeGreaterThan(outlook?.is ?? 0);
  });
});

describe('what others did', () => {
  test('is new from the first step on, also when the last one told is undone, and not after reading anew', () => {
    const none = journal();
    const first = step(0, '1', END);
    const one = { ...none, steps: [first] };
    expect(newSteps(none, one, '0')).toEqual([first]);
    const back = step(1, '2', { type: 'rewind', to: 0 });
    const undone = { ...none, steps: [{ ...first, undone: true }, back] };
    expect(newSteps(one, undone, '0')).toEqual([back]);
    expect(newSteps(one, journal(first, back), '0')).toEqual([]);
  });
});
