import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, withDifference } from '../../game/difference.ts';

/** Keys of a state are ids that a scenario or a map gave; `__proto__` is none that a linter lets through. */
const key = fc.string().filter((text) => text !== '__proto__');
const json = fc
  .jsonValue({ maxDepth: 4 })
  .map((value): unknown => JSON.parse(JSON.stringify(value))) // JSON knows no -0
  .filter((value) => !JSON.stringify(value).includes('__proto__'));
const leads = (before: unknown, after: unknown) => {
  const difference = differenceOf(before, after);
  const read = difference && JSON.parse(JSON.stringify(difference));
  expect(read ? withDifference(before, read) : before).toEqual(after);
};

describe('a difference', () => {
  it('leads from any plain value to any other, and survives JSON', () => {
    fc.assert(fc.property(json, json, leads), { numRuns: 2000 });
  });

  it('leads to a changed copy and back', () => {
    fc.assert(
      fc.property(fc.dictionary(key, json), key, json, (before, name, value) => {
        const after = { ...before, [name]: value };
        leads(before, after);
        leads(after, before);
      }),
      { numRuns: 1000 },
    );
  });

  it('leads to a list with items taken out and put in', () => {
    const item = fc.oneof(fc.constantFrom('1615', '1616', '1617'), fc.record({ hex: fc.constantFrom('1', '2') }));
    fc.assert(
      fc.property(fc.array(item), fc.array(item), fc.nat(20), fc.nat(5), (list, put, at, cut) =>
        leads(list, [...list.slice(0, at), ...put, ...list.slice(at + cut)]),
      ),
      { numRuns: 1000 },
    );
  });

  it('is none between equals that share nothing', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(differenceOf(value, structuredClone(value))).toBeNull();
      }),
    );
  });

  it('keeps only what differs', () => {
    const units = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`u${i}`, { hex: '1615', hits: 4 }]));
    const before = { units, log: ['a'], seen: ['1', '2', '4'] };
    const after = { units: { ...units, u3: { hex: '1616', hits: 4 } }, log: ['a', 'b'], seen: ['1', '2', '3', '4'] };
    expect(differenceOf(before, after)).toEqual({
      fields: {
        units: { fields: { u3: { fields: { hex: { to: '1616' } } } } },
        log: { at: 1, cut: 0, put: ['b'] },
        seen: { at: 2, cut: 0, put: ['3'] },
      },
    });
    expect(differenceOf(after, before)).toMatchObject({ fields: { log: { at: 1, cut: 1, put: [] } } });
  });
});
