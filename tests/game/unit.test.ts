import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unit } from '../../game/state.ts';
import { unitOnMap, withChange } from '../../game/unit.ts';

const rested: Unit = unitOnMap(
  {
    id: 'UA-1',
    side: 'UA',
    type: 'mechanised',
    name: '1st Brigade',
    short: '1 Mech',
    quality: 3,
    maxSteps: 2,
    hits: 4,
    stance: 'hold',
    stanceSince: 1,
  },
  '1615',
);

const done = fc.record(
  {
    attacked: fc.boolean(),
    defended: fc.boolean(),
    attackedLastWeek: fc.boolean(),
    priority: fc.boolean(),
    onFoot: fc.boolean(),
  },
  { requiredKeys: [] },
);

test('a unit that came to be the same in another order of things is written the same, letter by letter', () => {
  fc.assert(
    fc.property(fc.array(done, { maxLength: 6 }), fc.array(done, { maxLength: 6 }), done, (one, other, last) => {
      const all = {
        attacked: false,
        defended: false,
        attackedLastWeek: false,
        priority: false,
        onFoot: false,
        ...last,
      };
      const after = (changes: readonly Partial<Unit>[]) =>
        Object.entries(all).reduce(
          (unit, [field, value]) => withChange(unit, { [field]: value }),
          changes.reduce(withChange, rested),
        );
      expect(JSON.stringify(after(one))).toBe(JSON.stringify(after(other)));
    }),
  );
});
