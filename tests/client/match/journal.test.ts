import { describe, expect, test } from 'vitest';
import { type Journal, logFor, ordersThisWeek, sinceLastLook, withoutSteps } from '../../../client/match/journal.ts';
import { stepsToShow, summaryOf } from '../../../client/match/steps.ts';
import type { Happening } from '../../../game/happenings.ts';
import type { Order } from '../../../game/orders.ts';
import type { LogEntry, Seat } from '../../../game/state.ts';

const entry = (to: LogEntry['to'], what: Happening): LogEntry => ({ week: 1, during: null, to, what });
const moved = (id: string, side: 'UA' | 'RU', ...path: string[]): Happening => ({
  kind: 'moved',
  unit: { id, short: id, side },
  path,
});
const step = (seat: Seat, order: Order, happened: LogEntry[], ended = false) => ({
  seat,
  order,
  happened,
  week: 1,
  side: seat === '0' ? ('UA' as const) : ('RU' as const),
  ended,
});
const end: Order = { type: 'endPhase' };
const move: Order = { type: 'move', unit: 'a', path: ['1500'] };

const journal: Journal = {
  opening: [],
  steps: [
    step('0', move, [entry('UA', moved('a', 'UA', '1400', '1500')), entry('RU', moved('a', 'UA', '1500'))]),
    step('0', end, [entry('both', { kind: 'operationsEnded', side: 'UA' })], true),
    step('1', move, [
      entry('both', moved('b', 'RU', '2000', '1900')),
      entry('RU', { kind: 'stanceSet', unit: { id: 'b', short: 'b', side: 'RU' }, stance: 'hold', hex: null }),
    ]),
    step('1', end, [entry('both', { kind: 'weekClosed', week: 1, heldKm2: 20 })], true),
  ],
  weeks: [],
};

describe('journal', () => {
  test('rule 12: a seat reads only what it is entitled to', () => {
    expect(logFor(journal, '0').map(({ what }) => what.kind)).toEqual([
      'moved',
      'operationsEnded',
      'moved',
      'weekClosed',
    ]);
    expect(logFor(journal, '1').filter(({ what }) => what.kind === 'moved')).toHaveLength(2);
    expect(logFor(journal, '0').some(({ what }) => what.kind === 'stanceSet')).toBe(false);
  });

  test('after the match what both were told of one thing is read once, as its side was told', () => {
    const during = (to: 'UA' | 'RU' | 'both', what: Happening): LogEntry => ({ ...entry(to, what), during: 'UA' });
    const told: Journal = {
      ...journal,
      steps: [
        step('0', move, [during('UA', moved('a', 'UA', '1400', '1500')), during('RU', moved('a', 'UA', '1500'))]),
        step('0', move, [during('RU', { kind: 'combat' } as unknown as Happening)]),
      ],
    };
    const [first, second, ...rest] = logFor(told, '2').map(({ what }) => what);
    expect(first).toMatchObject({ kind: 'moved', path: ['1400', '1500'] });
    expect(second?.kind).toBe('combat');
    expect(rest).toEqual([]);
  });

  test('since the last look: from the end of one’s own operations on', () => {
    expect(sinceLastLook(journal, '0').map(({ what }) => what.kind)).toEqual([
      'operationsEnded',
      'moved',
      'weekClosed',
    ]);
    const during = { ...journal, steps: journal.steps.slice(0, 1) };
    expect(sinceLastLook(during, '0')).toEqual([]);
    expect(sinceLastLook(during, '1').map(({ what }) => what.kind)).toEqual(['moved']);
  });

  test('orders of the week leave out the ends of phases', () => {
    expect(ordersThisWeek(journal, '0', 1).map(({ index }) => index)).toEqual([0]);
    expect(ordersThisWeek(journal, '0', 2)).toEqual([]);
  });

  test('an order taken back leaves nothing behind', () => {
    expect(withoutSteps({ ...journal, steps: journal.steps.slice(0, 1) }, 1).steps).toEqual([]);
  });
});

describe('step-through', () => {
  test('moves are shown together, four at most; a fight opens a step of its own', () => {
    const moves = Array.from({ length: 6 }, (_, i) => entry('both', moved(`u${i}`, 'UA', '1400', '1500')));
    const event = entry('both', { kind: 'event', event: 'x' });
    const steps = stepsToShow([...moves, event]);
    expect(steps.map((each) => each.arrows.length)).toEqual([4, 2, 0]);
    expect(summaryOf(steps)).toEqual({ moves: 6, combats: 0, hexes: 0 });
  });
});
