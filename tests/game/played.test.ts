/** History as it was played by the computer: the record re-runs to week 32, and stays near the front of each week. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFront, loadPlayed } from '../../game/data/history/history.ts';
import { loadAll } from '../../game/data/loadAll.ts';
import { boardNamed } from '../../game/library.ts';
import { type MatchRecord, rerun } from '../../game/match.ts';
import type { GameState } from '../../game/state.ts';
import { heldIn, overlapOf } from '../../scripts/lib/course.ts';

let last: GameState;
const overlaps = new Map<number, number>();

beforeAll(async () => {
  loadAll();
  const { weeks } = await loadFront();
  const board = boardNamed('kursk-5km');
  let closed = 0;
  const look = (state: GameState): void => {
    const row = state.history[state.history.length - 1];
    if (!row || row.week === closed) return;
    closed = row.week;
    const front = weeks.find(({ week }) => week === row.week)?.kursk ?? [];
    overlaps.set(row.week, overlapOf(heldIn(state.control, board), front));
  };
  const steps = rerun((await loadPlayed()) as MatchRecord);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      if (!step.value.ok) throw new Error(JSON.stringify(step.value.refusal));
      break;
    }
    last = step.value.run.state;
    look(last);
  }
});

describe('history as it was played', () => {
  it('runs to week 32, every order legal', () => {
    expect(last.history.map(({ week }) => week)).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
    expect(last.result).not.toBeNull();
  });

  it.each([3, 6, 11, 16, 24, 29])(
    'week %i: at least three quarters of the hexes that either held are held by both',
    (week) => {
      expect(overlaps.get(week)).toBeGreaterThanOrEqual(0.75);
    },
  );
});
