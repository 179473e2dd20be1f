import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SupplyCause } from '../../../game/explain.ts';
import { explainAllSupply, explainSupply, forecastSupply, supplyWithout } from '../../../game/rules/supply.ts';
import { interdictedFor } from '../../../game/rules/supplyLines.ts';
import { traceSupply } from '../../../game/rules/supplyTrace.ts';
import { situationOf } from '../../../game/situation.ts';
import { type GameState, SIDES, type Unit, type View } from '../../../game/state.ts';
import { isInterdicted, stateWithout, supplyOf } from '../../helpers/oracles/supply.ts';
import { viewOf } from '../../helpers/position.ts';
import { randomNumbers, randomPosition, runs } from '../../helpers/randomPosition.ts';

// Against an oracle that shares no code with the rules, on random positions of the real map.

test('7 the state of every unit is what plain relaxation and the order of feeding give', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...SIDES), (seed, side) => {
      const state = randomPosition(seed);
      const trace = traceSupply(situationOf(state), side);
      const expected = supplyOf(state, side);
      for (const [id, found] of Object.entries(trace.units)) {
        const cost = expected.costs.get(id) as number;
        if (found.state !== expected.states.get(id))
          throw new Error(`${id} is ${found.state}, not ${expected.states.get(id)}`);
        if (found.state === 'cut') expect(cost).toBe(Number.POSITIVE_INFINITY);
        else if (!found.fed) expect(found.cost).toBe(cost);
        expect(found.fed && state.features.includes('underFire')).toBe(expected.fed.has(id));
        if (expected.fed.has(id)) expect(trace.sources[found.source]?.id).toBe(expected.fed.get(id)?.source);
      }
      expect(Object.keys(trace.units).length).toBe(expected.states.size);
    }),
    { numRuns: runs(500) },
  );
});

test('7.4 the hexes under interdiction are those of the orders, and of guns in range of the road', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...SIDES), (seed, side) => {
      const state = randomPosition(seed);
      const situation = situationOf(state);
      const found = interdictedFor(situation, side);
      for (const [i, id] of situation.board.ids.entries()) expect(found[i] === 1).toBe(isInterdicted(state, side, id));
    }),
    { numRuns: runs(100) },
  );
});

/** Some units of a position whose supply is not open. */
const unfed = (view: View, most: number, random: (below: number) => number): Unit[] => {
  const all = Object.values(view.units).filter(
    (unit) => traceSupply(situationOf(view), unit.side).units[unit.id]?.state !== 'open',
  );
  return all.sort(() => random(3) - 1).slice(0, most);
};

test('7.7 without all the causes named supply is open; without all but any one of them it is not', () => {
  let explained = 0;
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = randomPosition(seed);
      const view = viewOf(state, null);
      for (const unit of unfed(view, 2, randomNumbers(seed + 1))) {
        const { causes, state: told } = explainSupply(view, unit.id);
        const all = supplyOf(state, unit.side);
        expect(told).toBe(all.states.get(unit.id));
        if (stateWithout(state, unit, causes, all) !== 'open')
          throw new Error(`${unit.id}: ${JSON.stringify(causes)} do not explain it`);
        for (let i = 0; i < causes.length; i++) {
          const fewer = causes.filter((_, j) => j !== i);
          if (stateWithout(state, unit, fewer, all) === 'open')
            throw new Error(`${unit.id}: ${JSON.stringify(causes[i])} is not needed`);
        }
        explained++;
      }
    }),
    { numRuns: runs(60) },
  );
  expect(explained).toBeGreaterThan(50);
});

test('7.7 `supplyWithout` says for any removal what the oracle says', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = randomPosition(seed);
      const view = viewOf(state, null);
      const random = randomNumbers(seed + 7);
      for (const unit of unfed(view, 1, random)) {
        const { causes } = explainSupply(view, unit.id);
        const more: SupplyCause[] = [
          ...causes,
          { kind: 'range', cost: 0, range: 0 },
          { kind: 'capacity', source: 'sudzha-road', fed: 0, wanted: 0, level: 0 },
          { kind: 'capacity', source: 'kursk', fed: 0, wanted: 0, level: null },
          ...Array.from({ length: 12 }, (): SupplyCause => {
            const hex = situationOf(view).board.ids[(7 + random(15)) * 32 + 7 + random(16)] as string;
            const kind = (['enemyHex', 'zone', 'interdicted'] as const)[random(3)] ?? 'enemyHex';
            return kind === 'zone' ? { kind, hex, units: [] } : { kind, hex };
          }),
        ];
        const removed = more.filter(() => random(2) === 0);
        expect(supplyWithout(view, unit.id, removed)).toBe(stateWithout(state, unit, removed));
      }
    }),
    { numRuns: runs(250) },
  );
});

test('7.7 the explanation of an open line is that line, hex by hex, at its cost and without causes', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = randomPosition(seed);
      const view = viewOf(state, null);
      for (const line of explainAllSupply(view)) {
        if (line.state === 'open') expect(line.causes).toEqual([]);
        else expect(line.causes.length).toBeGreaterThan(0);
        expect(line.path.length === 0).toBe(line.state === 'cut');
        if (line.path.length > 0) expect(line.path.at(-1)).toBe(view.units[line.unit]?.hex);
        expect(JSON.parse(JSON.stringify(line))).toEqual(line);
      }
    }),
    { numRuns: runs(60) },
  );
});

test('7.8 the forecast of a move is the trace of the position after it', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(863), (seed, index) => {
      const state = randomPosition(seed);
      const view = viewOf(state, null);
      const unit = Object.values(state.units)[seed % Math.max(1, Object.keys(state.units).length)];
      const to = situationOf(state).board.ids[index] as string;
      if (!unit || Object.values(state.units).some((other) => other.side !== unit.side && other.hex === to)) return;
      const control = state.control.map((row, r) =>
        r === Number(to.slice(2))
          ? row.slice(0, Number(to.slice(0, 2))) +
            (unit.side === 'UA' ? 'U' : 'R') +
            row.slice(Number(to.slice(0, 2)) + 1)
          : row,
      );
      const after: GameState = { ...state, control, units: { ...state.units, [unit.id]: { ...unit, hex: to } } };
      const expected = supplyOf(after, unit.side);
      expect(new Map(Object.entries(forecastSupply(view, { unit: unit.id, to })))).toEqual(expected.states);
    }),
    { numRuns: runs(150) },
  );
});
