import { beforeEach, describe, expect, test } from 'vitest';
import { writeText } from '../../../client/offline/smallStore.ts';
import { fromFragment } from '../../../client/online/address.ts';
import { forgetSeat, type KeptSeat, keepSeat, keptSeats, seatKept } from '../../../client/online/seats.ts';

const seat = (match: string, change: Partial<KeptSeat> = {}): KeptSeat => ({
  match: match.repeat(22),
  seat: '0',
  token: 't'.repeat(32),
  title: 'Across the Border',
  ...change,
});

beforeEach(() => {
  writeText('salient.seats', '[]');
});

describe('seats that a browser keeps', () => {
  test('the newest comes first, and a new token takes the place of the old', () => {
    keepSeat(seat('a'));
    keepSeat(seat('b'));
    keepSeat(seat('a', { token: 'u'.repeat(32) }));
    expect(keptSeats().map(({ match, token }) => [match[0], token[0]])).toEqual([
      ['a', 'u'],
      ['b', 't'],
    ]);
  });

  test('both seats of a match can be kept, and are forgotten one by one', () => {
    keepSeat(seat('a'));
    keepSeat(seat('a', { seat: '1' }));
    expect(seatKept('a'.repeat(22))?.seat).toBe('1');
    forgetSeat('a'.repeat(22), '1');
    expect(seatKept('a'.repeat(22))?.seat).toBe('0');
  });

  test('what is damaged is passed over and the rest is kept', () => {
    writeText('salient.seats', JSON.stringify([seat('a'), { match: 'x' }, null, seat('b', { token: 'short' })]));
    expect(keptSeats()).toEqual([seat('a')]);
    writeText('salient.seats', '{');
    expect(keptSeats()).toEqual([]);
  });

  test('no more are kept than the server answers for at once', () => {
    for (let i = 0; i < 103; i++) keepSeat({ ...seat('a'), match: String(i).padStart(22, 'm') });
    expect(keptSeats()).toHaveLength(100);
    expect(keptSeats()[0]?.match).toMatch(/102$/);
  });
});

describe('what a link brings behind its #', () => {
  test('a seat and what opens it', () => {
    expect(fromFragment(`#1.${'x'.repeat(32)}`)).toEqual({ seat: '1', secret: 'x'.repeat(32) });
  });
  test.each(['', '#', '#1', `#3.${'x'.repeat(32)}`, `#1.${'x'.repeat(31)}`])('%s is none', (hash) => {
    expect(fromFragment(hash)).toBeNull();
  });
});
