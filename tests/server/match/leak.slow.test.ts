import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAll } from '../../../game/data/loadAll.ts';
import { type Hall, openHall } from '../../helpers/hall.ts';
import { leakGame } from '../../helpers/leak.ts';
import { leakBesideComputer } from '../../helpers/leakComputer.ts';

const GAMES = 25;

let at: Hall;
beforeAll(async () => {
  loadAll();
  at = await openHall();
});
afterAll(() => at.close());

test('12 nobody is sent a unit that it never met, nor anything that differs by what it cannot see', {
  timeout: 300_000,
}, async () => {
  const run = randomBytes(4).toString('hex');
  let [hidden, compared] = [0, 0];
  for (let game = 0; game < GAMES; game++) {
    const report = await leakGame(at, 'aid-freeze', `leak-${run}-${game}`, 120);
    expect(report.leaks, `game leak-${run}-${game}`).toEqual([]);
    hidden += report.hidden;
    compared += report.compared;
  }
  expect(hidden).toBeGreaterThan(GAMES);
  expect(compared).toBeGreaterThan(GAMES * 60);
});

test('12 nobody is sent what the computer has in hand, ordered or thought', { timeout: 300_000 }, async () => {
  const run = randomBytes(4).toString('hex');
  let computers = 0;
  for (let game = 0; game < 3; game++) {
    const report = await leakBesideComputer(at, 'aid-freeze', `computer-${run}-${game}`);
    expect(report.leaks, `game computer-${run}-${game}`).toEqual([]);
    computers += report.computers;
  }
  expect(computers).toBeGreaterThan(20);
});
