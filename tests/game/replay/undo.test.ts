import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undone, undoOf } from '../../../game/replay/undo.ts';

/** Keys of a state are ids that a scenario or a map gave; `__proto__` is none that a linter lets through. */
const key = fc.string().filter((text) => text !== '__proto__');
const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('__proto__'));

describe('a step back', () => {
  it('leads from any plain value to any other', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const undo = undoOf(before, after);
        expect(undo ? undone(after, undo) : after).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  it('leads back from a changed copy, and survives JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(key, json), key, json, (before, name, value) => {
        const after = { ...before, [name]: value };
        const undo = undoOf(before, after);
        const read = undo && JSON.parse(JSON.stringify(undo));
        expect(read ? undone(after, read) : after).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps only what differs', () => {
    const units = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`u${i}`, { hex: '1615', hits: 4 }]));
    const before = { units, log: ['a'] };
    const after = { units: { ...units, u3: { hex: '1616', hits: 4 } }, log: ['a', 'b'] };
    expect(undoOf(before, after)).toEqual({
      fields: { units: { fields: { u3: { fields: { hex: { to: '1615' } } } } }, log: { length: 1 } },
    });
  });
});
