import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addedUp } from '../../../client/computer/addedUp.ts';
import { TERM_CODES } from '../../../game/ai/reasons.ts';

test('the terms shown add up to the score shown, whatever is lost by rounding', () => {
  const value = fc.integer({ min: -3000, max: 3000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), (values) => {
      const terms = values.map((each, index) => ({ code: TERM_CODES[index] ?? 'ground', value: each }));
      const score = values.reduce((sum, each) => sum + each, 0);
      const shown = addedUp({ order: null, score, terms });
      // Not whether it is 0 or -0.
      expect(shown.terms.reduce((sum, { tenths }) => sum + tenths, 0) - shown.tenths).toBe(0);
      // None is further from its value than a tenth.
      for (const { code, tenths } of shown.terms)
        expect(Math.abs(tenths - (terms.find((term) => term.code === code)?.value ?? 0) * 10)).toBeLessThanOrEqual(
          1.001,
        );
    }),
  );
});

test('a better score is never shown as a worse one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 }), (a, b) => {
      const of = (hundredths: number) => addedUp({ order: null, score: hundredths / 100, terms: [] }).tenths;
      expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
    }),
  );
});
