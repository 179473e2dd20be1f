import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { randomPlayer } from '../../game/ai/random.ts';
import { loadAll } from '../../game/data/loadAll.ts';
import { fastRandom } from '../../game/dice.ts';
import { exportMatch, type Match, newMatch, STANDARD_OPTIONS, submit, takeBack } from '../../game/match.ts';
import { readRecord } from '../../game/protocol/readRecord.ts';
import { sentenceOf } from '../../game/protocol/recordProblem.ts';
import { seatOfSide } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';

const rules = vi.hoisted(() => ({ version: 1 }));
vi.mock('../../game/data/rulesVersion.ts', () => ({
  get RULES_VERSION() {
    return rules.version;
  },
}));

beforeAll(loadAll);
beforeEach(() => {
  rules.version = 1;
});

const random = fastRandom(5);
const played = (match: Match, orders: number): Match => {
  let at = match;
  while (at.record.orders.length < orders) {
    const seat = seatOfSide(at.state.turn.side);
    const result = submit(at, seat, randomPlayer(viewFor(at.state, seat), random));
    if (result.ok) at = result.value.match;
  }
  return at;
};
const begun = () => played(newMatch('aid-freeze', STANDARD_OPTIONS, 'ab'.repeat(32)), 6);

test('a record says from which order on other rules were played by, and once only', () => {
  const match = begun();
  expect(match.record).not.toHaveProperty('rulesChanges');
  rules.version = 2;
  expect(played(match, 9).record).toMatchObject({ rulesVersion: 1, rulesChanges: [{ after: 6, version: 2 }] });
  const later = played(match, 8);
  rules.version = 3;
  expect(played(later, 9).record.rulesChanges).toEqual([
    { after: 6, version: 2 },
    { after: 8, version: 3 },
  ]);
});

test('who verifies such a record is told why no version re-runs it, and from which order', () => {
  const match = begun();
  rules.version = 2;
  const read = readRecord(JSON.stringify(exportMatch(played(match, 9), true)));
  expect(read).toEqual({ ok: false, refusal: { code: 'rulesChanged', order: 7, from: 1, to: 2 } });
  if (!read.ok) expect(sentenceOf(read.refusal)).toMatch(/version 1 .* version 2 from order 7/);
});

test('a record of which every order of other rules was taken back is what it was', () => {
  const match = played(newMatch('across-the-border', STANDARD_OPTIONS, 'cd'.repeat(32)), 1);
  rules.version = 2;
  const after = played(match, 2);
  expect(after.record.rulesChanges).toEqual([{ after: 1, version: 2 }]);
  const back = takeBack(after, '0', 1);
  expect(back.ok && back.value.record).toEqual(match.record);
});

test('2.3 the umpire does not take a match back that does not re-run', () => {
  const match = begun();
  rules.version = 2;
  expect(submit(match, '2', { type: 'rewind', to: 2 })).toMatchObject({ ok: false, refusal: { code: 'rulesChanged' } });
});
