import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enclosedHexes, holdersOf, zoneUnits } from '../../../game/rules/zonesOfControl.ts';
import { situationOf } from '../../../game/situation.ts';
import { SIDES } from '../../../game/state.ts';
import { apart, controlAt, hexes, map, neighboursOf, unitsIn } from '../../helpers/oracles/ground.ts';
import { holders, inZone, mopped, projectsZone } from '../../helpers/oracles/zones.ts';
import { randomPosition, runs } from '../../helpers/randomPosition.ts';

// Against oracles that share no code with the rules, on random positions of the real map.

const ids = [...hexes.keys()];

test('6.2 a zone of control lies where an uncut combat unit stands beside, and no unbridged major river between', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = randomPosition(seed);
      const { zone, board } = situationOf(state);
      for (const side of SIDES)
        for (const [i, id] of board.ids.entries()) {
          const near = neighboursOf(id).some((next) => unitsIn(state, next).length > 0);
          if ((zone[side][i] === 1) !== (near && inZone(state, id, side))) throw new Error(`${side} ${id}`);
        }
    }),
    { numRuns: runs(60) },
  );
});

test('6.2 the units named for a zone are exactly those that project it', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(863), (seed, index) => {
      const state = randomPosition(seed);
      const situation = situationOf(state);
      const id = situation.board.ids[index] as string;
      for (const side of SIDES)
        for (const unit of zoneUnits(situation, index, side)) {
          expect(projectsZone(state, unit) && unit.side === side && apart(unit.hex, id) === 1).toBe(true);
        }
      for (const side of SIDES)
        expect(zoneUnits(situation, index, side).length > 0).toBe(situation.zone[side][index] === 1);
    }),
    { numRuns: runs(300) },
  );
});

test('6.3 a hex is held exactly when some unit reaches it within its radius through its own ground', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = randomPosition(seed);
      const situation = situationOf(state);
      for (const side of SIDES)
        for (const unit of situation.ofSide[side])
          for (const id of ids) {
            if (apart(unit.hex, id) > 2) continue;
            const index = situation.board.ids.indexOf(id);
            const expected = holders(state, id, side);
            const found = holdersOf(situation, index, side)
              .map((one) => one.id)
              .sort();
            if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${id}: ${found} not ${expected}`);
            const stands = unitsIn(state, id).some((one) => one.side === side);
            if ((situation.hold[side][index] === 1) !== (expected.length > 0 || stands))
              throw new Error(`hold of ${id}`);
          }
      for (const side of SIDES) {
        const far = ids.filter((id) => !situation.ofSide[side].some((unit) => apart(unit.hex, id) <= 2));
        expect(far.some((id) => situation.hold[side][situation.board.ids.indexOf(id)] === 1)).toBe(false);
      }
    }),
    { numRuns: runs(40) },
  );
});

test('6.4 mopping up takes exactly the hexes that a flood fill with sets takes', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = randomPosition(seed, { units: 12 });
      const situation = situationOf(state);
      for (const side of SIDES) {
        const sources = map.sources.filter((source) => source.side === side).map((source) => source.hex);
        const edge = (id: string): boolean => neighboursOf(id).length < 6;
        const home = (id: string): boolean => hexes.get(id)?.country === side;
        const expected = [...mopped(state, side, sources, ids, edge, home)].sort();
        const found = enclosedHexes(situation, side)
          .map((index) => situation.board.ids[index] as string)
          .sort();
        expect(found).toEqual(expected);
        expect(found.every((id) => controlAt(state, id) === side)).toBe(true);
      }
    }),
    { numRuns: runs(250) },
  );
});
