import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fastDice } from '../../../game/dice.ts';
import type { MoveOrder } from '../../../game/orders.ts';
import { carryOutExploit, carryOutMove } from '../../../game/rules/marching.ts';
import { checkExploit, checkMove, exploitOrders, moveOrders, reachable } from '../../../game/rules/movement.ts';
import { stackingViolations } from '../../../game/rules/stacking.ts';
import { situationOf } from '../../../game/situation.ts';
import { hasFeature } from '../../../game/state.ts';
import { openWork } from '../../../game/work.ts';
import { waysOf } from '../../helpers/oracles/movement.ts';
import { viewOf } from '../../helpers/position.ts';
import { randomNumbers, randomPosition, runs } from '../../helpers/randomPosition.ts';

// Against an oracle that shares no code with the rules, on random positions of the real map.

test('8 the hexes that a unit can reach, and at what cost, are those that plain relaxation finds', () => {
  let hexes = 0;
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = randomPosition(seed);
      const units = Object.values(state.units);
      const random = randomNumbers(seed + 3);
      for (let i = 0; i < 3 && units.length > 0; i++) {
        const unit = units[random(units.length)] as (typeof units)[number];
        const expected = waysOf(state, unit);
        const found = reachable(viewOf(state, null), unit.id);
        expect(found.map(({ hex }) => hex).sort()).toEqual([...expected.keys()].sort());
        for (const { hex, cost, path } of found)
          expect({ hex, cost, hexes: path.length }).toEqual({ hex, ...expected.get(hex) });
        hexes += found.length;
      }
    }),
    { numRuns: runs(250) },
  );
  expect(hexes).toBeGreaterThan(5_000);
});

test('8 every move that is offered is legal, and without fog goes all the way but for losses on the road', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = randomPosition(seed);
      const { side } = state.turn;
      const view = viewOf(state, side);
      const random = randomNumbers(seed + 5);
      for (const unit of Object.values(state.units)) {
        if (unit.side !== side) continue;
        const orders = moveOrders(view, unit.id);
        for (const order of orders) expect(checkMove(view, order)).toBeNull();
        const order = orders[random(Math.max(1, orders.length))];
        if (!order) continue;
        const before = JSON.stringify(state);
        const work = openWork(state, fastDice(seed));
        carryOutMove(work, side, order);
        expect(JSON.stringify(state)).toBe(before);
        const moved = work.state.units[unit.id];
        if (moved && !work.happened.some(({ what }) => what.kind === 'stopped'))
          expect(moved.hex).toBe(order.path.at(-1));
        if (!work.happened.some(({ what }) => what.kind === 'overrun'))
          expect(work.happened.some(({ what }) => what.kind === 'stopped')).toBe(false);
        expect(stackingViolations({ ...work.state })).toEqual(stackingViolations(state));
        expect(JSON.parse(JSON.stringify(work.state))).toEqual(work.state);
      }
    }),
    { numRuns: runs(80) },
  );
});

test('12.4 under fog every order legal in the view is carried out: as far as it goes, with the stacking kept', () => {
  let stopped = 0;
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = randomPosition(seed, { fog: true });
      if (!hasFeature(state, 'fog')) return;
      const { side } = state.turn;
      const view = viewOf(state, side);
      const random = randomNumbers(seed + 9);
      for (const unit of Object.values(state.units)) {
        if (unit.side !== side) continue;
        const orders = moveOrders(view, unit.id);
        const order = orders[random(Math.max(1, orders.length))];
        if (!order) continue;
        const work = openWork(state, fastDice(seed));
        carryOutMove(work, side, order);
        expect(stackingViolations({ ...work.state })).toEqual(stackingViolations(state));
        const moved = work.state.units[unit.id];
        if (moved) expect([unit.hex, ...order.path]).toContain(moved.hex);
        if (work.happened.some(({ what }) => what.kind === 'stopped')) {
          stopped++;
          expect(work.final).toBe(true);
        }
      }
    }),
    { numRuns: runs(80) },
  );
  expect(stopped).toBeGreaterThan(0);
});

test('8 a path step by step is judged as the oracle of single steps would: random walks', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = randomPosition(seed);
      const { side } = state.turn;
      const view = viewOf(state, side);
      const { board } = situationOf(state);
      const random = randomNumbers(seed + 11);
      const own = Object.values(state.units).filter((unit) => unit.side === side);
      const unit = own[random(Math.max(1, own.length))];
      if (!unit) return;
      const reach = new Map(reachable(view, unit.id).map((way) => [way.hex, way]));
      for (let walk = 0; walk < 20; walk++) {
        const path: string[] = [];
        let at = board.ids.indexOf(unit.hex);
        for (let i = 1 + random(4); i > 0; i--) {
          const next = board.neighbours[at * 6 + random(6)] as number;
          if (next < 0) break;
          path.push(board.ids[next] as string);
          at = next;
        }
        const order: MoveOrder = { type: 'move', unit: unit.id, path };
        if (path.length > 0 && checkMove(view, order) === null && path.at(-1) !== unit.hex)
          expect(reach.has(path.at(-1) as string)).toBe(true);
      }
    }),
    { numRuns: runs(200) },
  );
});

test('10.7 every exploitation that is offered is legal and is carried out', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const state = randomPosition(seed);
      const { side } = state.turn;
      const view = viewOf(state, side);
      for (const unit of Object.values(state.units)) {
        if (unit.side !== side) continue;
        for (const order of exploitOrders(view, unit.id)) {
          expect(order.path.length).toBeLessThanOrEqual(unit.exploit);
          expect(checkExploit(view, order)).toBeNull();
          const work = openWork(state, fastDice(seed));
          carryOutExploit(work, side, order);
          expect(work.state.units[unit.id]?.hex).toBe(order.path.at(-1));
          expect(stackingViolations({ ...work.state })).toEqual(stackingViolations(state));
        }
      }
    }),
    { numRuns: runs(80) },
  );
});

test('8 whatever arrives as an order is refused or legal, never thrown on', () => {
  const view = viewOf(randomPosition(4), 'UA');
  const ids = Object.keys(view.units);
  const text = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', '', '1615', '9999', '00', 'ab12', ...ids),
    fc.string(),
  );
  const path = fc.oneof(fc.array(text, { maxLength: 80 }), fc.anything());
  fc.assert(
    fc.property(fc.record({ type: fc.constant('move'), unit: fc.oneof(text, fc.anything()), path }), (order) => {
      for (const check of [checkMove, checkExploit]) {
        const answer = check(view, order as never);
        expect(answer === null || typeof answer.code === 'string').toBe(true);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }
    }),
    { numRuns: runs(1000) },
  );
});
