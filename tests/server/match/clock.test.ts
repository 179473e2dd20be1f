import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadAll } from '../../../game/data/loadAll.ts';
import type { ClockView, Factors } from '../../../game/protocol/table.ts';
import type { Pace, Terms } from '../../../game/protocol/terms.ts';
import type { Side, View } from '../../../game/state.ts';
import { begun } from '../../../server/match/begin.ts';
import {
  type Clock,
  clockView,
  deadlineOf,
  leftOf,
  newClock,
  passOn,
  runOn,
  stoodStill,
  withFactor,
  withGiven,
} from '../../../server/match/clock.ts';
import { openSqlite, type Storage } from '../../../server/storage/open.ts';
import { openTestTables, type TestClient, type TestTables, until } from '../../helpers/tables.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SAME: Factors = { UA: 1, RU: 1 };
const LIVE: Pace = { kind: 'live', minutes: 30, increment: 20 };
const WEEK: Pace = { kind: 'week', minutes: 10 };
const DAYS: Pace = { kind: 'days', days: 3 };

const running = (pace: Pace, factors = SAME, side: Side = 'UA', now = 0): Clock =>
  runOn(newClock(pace, factors, now) as Clock, side, now);
const left = (clock: Clock, now: number) => ({ UA: leftOf(clock, 'UA', now), RU: leftOf(clock, 'RU', now) });

describe('the clock', () => {
  test('of an untimed match does not exist', () => {
    expect(newClock({ kind: 'untimed' }, SAME, 0)).toBeNull();
    expect(deadlineOf(null)).toBeNull();
  });

  test('stands before both sides are there, and runs for the side to play alone', () => {
    const set = newClock(WEEK, SAME, 0) as Clock;
    expect(left(set, DAY)).toEqual({ UA: 10 * MINUTE, RU: 10 * MINUTE });
    expect(deadlineOf(set)).toBeNull();
    const clock = runOn(set, 'RU', DAY);
    expect(left(clock, DAY + MINUTE)).toEqual({ UA: 10 * MINUTE, RU: 9 * MINUTE });
    expect(deadlineOf(clock)).toBe(DAY + 10 * MINUTE);
  });

  test('never shows less than nothing, nor more than it had when the system’s clock is put back', () => {
    const clock = running(WEEK);
    expect(leftOf(clock, 'UA', DAY)).toBe(0);
    expect(leftOf(clock, 'UA', -DAY)).toBe(10 * MINUTE);
  });

  test('live: time for the match, and seconds more for each of one’s operations that were ended', () => {
    const first = passOn(running(LIVE), LIVE, SAME, 'UA', 'RU', 5 * MINUTE);
    expect(left(first, 5 * MINUTE)).toEqual({ UA: 25 * MINUTE + 20_000, RU: 30 * MINUTE });
    const second = passOn(first, LIVE, SAME, 'RU', 'UA', 6 * MINUTE);
    expect(left(second, 6 * MINUTE)).toEqual({ UA: 25 * MINUTE + 20_000, RU: 29 * MINUTE + 20_000 });
    expect(deadlineOf(second)).toBe(6 * MINUTE + 25 * MINUTE + 20_000);
  });

  test('per week: each side’s operations have their own time, whatever was left of the last', () => {
    const first = passOn(running(WEEK), WEEK, SAME, 'UA', 'RU', 9 * MINUTE);
    expect(left(first, 9 * MINUTE)).toEqual({ UA: MINUTE, RU: 10 * MINUTE });
    const second = passOn(first, WEEK, SAME, 'RU', 'UA', 12 * MINUTE);
    expect(left(second, 12 * MINUTE)).toEqual({ UA: 10 * MINUTE, RU: 7 * MINUTE });
  });

  test('of a lesson: more time in the first week of the match, for either side, than in later ones', () => {
    const lesson: Pace = { kind: 'lesson', first: 270, later: 180 };
    const first = running(lesson);
    expect(left(first, 0)).toEqual({ UA: 270_000, RU: 270_000 });
    const second = passOn(first, lesson, SAME, 'UA', 'RU', MINUTE, true);
    expect(left(second, MINUTE).RU).toBe(270_000);
    const later = passOn(second, lesson, { UA: 1.5, RU: 1 }, 'RU', 'UA', 2 * MINUTE, false);
    expect(left(later, 2 * MINUTE).UA).toBe(270_000);
    expect(left(passOn(later, lesson, SAME, 'UA', 'RU', 3 * MINUTE), 3 * MINUTE).RU).toBe(180_000);
  });

  test('in days: so many days for each of one’s operations', () => {
    const clock = passOn(running(DAYS), DAYS, SAME, 'UA', 'RU', DAY);
    expect(deadlineOf(clock)).toBe(4 * DAY);
    expect(left(clock, 2 * DAY)).toEqual({ UA: 2 * DAY, RU: 2 * DAY });
  });

  test('2.3 the umpire gives a side time, or sets it, and takes away no more than there is', () => {
    const give = (seconds: number, how: 'add' | 'set' = 'add', side: Side = 'UA') =>
      withGiven(running(WEEK), { type: 'time', side, how, seconds }, 'UA', MINUTE) as Clock;
    expect(left(give(120), MINUTE)).toEqual({ UA: 11 * MINUTE, RU: 10 * MINUTE });
    expect(left(give(90, 'set'), MINUTE)).toEqual({ UA: 1.5 * MINUTE, RU: 10 * MINUTE });
    expect(left(give(-3600), MINUTE)).toEqual({ UA: 0, RU: 10 * MINUTE });
    expect(left(give(60, 'add', 'RU'), MINUTE)).toEqual({ UA: 9 * MINUTE, RU: 11 * MINUTE });
  });

  test('2.3 a timer set where there is no clock runs out, says nothing of the other side, and goes with the operations', () => {
    const untimed: Pace = { kind: 'untimed' };
    const clock = withGiven(null, { type: 'time', side: 'UA', how: 'set', seconds: 60 }, 'UA', 0) as Clock;
    expect(deadlineOf(clock)).toBe(MINUTE);
    expect(clockView(clock, '0', 20_000, untimed)).toEqual({ left: 40_000, running: 'UA', quarters: {} });
    expect(clockView(clock, '1', 20_000, untimed)).toEqual({ left: null, running: 'UA', quarters: { UA: 3 } });
    const after = passOn(clock, untimed, SAME, 'UA', 'RU', 20_000);
    expect(deadlineOf(after)).toBeNull();
    expect(clockView(after, '1', 30_000, untimed)).toEqual({ left: null, running: null, quarters: {} });
  });

  test('2.3 a factor that the umpire changes holds for what is left, and quarters do not show it', () => {
    const before = running(WEEK);
    const after = withFactor(before, WEEK, 'UA', 1, 2, 5 * MINUTE);
    expect(left(after, 5 * MINUTE)).toEqual({ UA: 10 * MINUTE, RU: 10 * MINUTE });
    expect(clockView(after, '1', 5 * MINUTE).quarters).toEqual(clockView(before, '1', 5 * MINUTE).quarters);
    expect(left(withFactor(after, WEEK, 'UA', 2, null, 5 * MINUTE), 5 * MINUTE).UA).toBeNull();
  });

  test('all of it is told to the umpire alone', () => {
    expect(clockView(running(WEEK), '2', MINUTE).exact).toEqual({ UA: 9 * MINUTE, RU: 10 * MINUTE });
    for (const viewer of ['0', '1', 'spectator'] as const)
      expect(clockView(running(WEEK), viewer, MINUTE)).not.toHaveProperty('exact');
  });

  test('of the same side goes on anew when its operations of the next week follow', () => {
    const clock = passOn(running(WEEK), WEEK, SAME, 'UA', 'UA', 9 * MINUTE);
    expect(clock.running).toBe('UA');
    expect(leftOf(clock, 'UA', 9 * MINUTE)).toBe(10 * MINUTE);
  });

  test('gives a side its factor of the time, and no limit where that was agreed', () => {
    for (const [pace, whole] of [
      [LIVE, 30 * MINUTE],
      [WEEK, 10 * MINUTE],
      [DAYS, 3 * DAY],
    ] as const)
      expect(left(running(pace, { UA: 1.5, RU: 2 }), 0)).toEqual({ UA: 1.5 * whole, RU: 2 * whole });
    const endless = running(WEEK, { UA: null, RU: 1 });
    expect(leftOf(endless, 'UA', DAY)).toBeNull();
    expect(deadlineOf(endless)).toBeNull();
    const passed = passOn(endless, WEEK, { UA: null, RU: 1.5 }, 'UA', 'RU', DAY);
    expect(deadlineOf(passed)).toBe(DAY + 15 * MINUTE);
    expect(deadlineOf(passOn(passed, WEEK, { UA: null, RU: 1 }, 'RU', 'UA', DAY + MINUTE))).toBeNull();
    expect(leftOf(passOn(running(LIVE, { UA: null, RU: 1 }), LIVE, SAME, 'UA', 'RU', DAY), 'UA', DAY)).toBeNull();
  });

  test('stands still in a pause, and keeps what was left', () => {
    const paused = runOn(running(WEEK), null, 4 * MINUTE);
    expect(deadlineOf(paused)).toBeNull();
    expect(leftOf(paused, 'UA', DAY)).toBe(6 * MINUTE);
    expect(deadlineOf(runOn(paused, 'UA', DAY))).toBe(DAY + 6 * MINUTE);
  });

  test('stood still while no server was there, from its last sign of life', () => {
    const clock = stoodStill(running(WEEK), 2 * MINUTE, DAY);
    expect(leftOf(clock, 'UA', DAY)).toBe(8 * MINUTE);
    const begunAfterTheSign = stoodStill(running(WEEK, SAME, 'UA', 3 * MINUTE), 2 * MINUTE, DAY);
    expect(leftOf(begunAfterTheSign, 'UA', DAY)).toBe(10 * MINUTE);
    expect(stoodStill(running(WEEK), DAY, MINUTE)).toEqual(running(WEEK));
  });

  test('ends with the match', () => {
    const over = passOn(running(WEEK), WEEK, SAME, 'UA', null, MINUTE);
    expect([over.running, deadlineOf(over)]).toEqual([null, null]);
  });

  test('is shown exactly to its side; of the other’s only quarters, which are those of its own whole', () => {
    const at = (factors: Factors, share: number) => {
      const clock = running(WEEK, factors, 'RU');
      return clockView(clock, '0', (leftOf(clock, 'RU', 0) ?? DAY) * (1 - share));
    };
    for (const share of [1, 0.9, 0.75, 0.6, 0.5, 0.3, 0.1, 0]) {
      const seen = at(SAME, share);
      expect(seen).toEqual({ left: 10 * MINUTE, running: 'RU', quarters: { RU: Math.ceil(share * 4) } });
      for (const factor of [1.5, 2] as const) expect(at({ UA: 1, RU: factor }, share)).toEqual(seen);
    }
    expect(at({ UA: 1, RU: null }, 0.5).quarters).toEqual({ RU: 4 });
    expect(clockView(running(WEEK), 'spectator', MINUTE)).toEqual({
      left: null,
      running: 'UA',
      quarters: { UA: 4, RU: 4 },
    });
    expect(clockView(running(WEEK), '2', MINUTE).left).toBeNull();
  });
});

describe('at a table', () => {
  beforeAll(loadAll);
  let at: TestTables | null = null;
  let now = 1_700_000_000_000;
  afterEach(async () => {
    await at?.close();
    at = null;
  });

  const open = async (storage?: Storage): Promise<TestTables> => {
    at = await openTestTables(storage, () => now);
    return at;
  };

  /** A match of the first lesson with these terms and factors, both sides seated. */
  const playing = async (tables: TestTables, terms: Partial<Terms>, factors: Factors = SAME) => {
    const { id } = await tables.create('across-the-border', { fog: false }, terms);
    for (const [seat, side] of [
      ['0', 'UA'],
      ['1', 'RU'],
    ] as const)
      await tables.storage.db
        .insertInto('seat')
        .values({
          match_id: id,
          seat,
          player: 'person',
          nickname: side,
          token_hash: null,
          invitation_hash: null,
          open: 0,
          time_factor: factors[side],
          computer: null,
          notes: '',
          taken_at: now,
        })
        .execute();
    const row = await tables.storage.db
      .selectFrom('match')
      .select(['terms', 'turn'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await tables.storage.db
      .updateTable('match')
      .set(begun(row, factors, now))
      .where('id', '=', id)
      .execute();
    return { id, ukraine: await tables.connect(id, '0'), russia: await tables.connect(id, '1') };
  };

  const match = async (tables: TestTables, id: string) => {
    const loaded = await tables.tables.matches.storage.load(id);
    if (!loaded) throw new Error('the match is gone');
    return loaded;
  };
  const clockOf = (client: TestClient): ClockView => client.of('clock').at(-1) ?? (client.welcome.clock as ClockView);

  test('who runs out of time loses its operations where that was agreed', async () => {
    const tables = await open();
    const { id, ukraine, russia } = await playing(tables, { pace: WEEK, onTimeout: 'endOperations' });
    const first = ukraine.welcome.now?.view as View;
    const [mine, other] = first.turn.side === 'UA' ? [ukraine, russia] : [russia, ukraine];
    expect(clockOf(mine)).toMatchObject({ left: 10 * MINUTE, running: first.turn.side });
    now += 10 * MINUTE - 1;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await match(tables, id)).row.state_id).toBe(0);
    now += 1;
    await until(async () => (await match(tables, id)).row.state_id === 1);
    const { row, standing } = await match(tables, id);
    expect(standing.map(({ seat }) => seat)).toEqual(['2']);
    expect(row.turn).not.toBe(first.turn.side);
    expect(row.deadline).toBe(now + 10 * MINUTE);
    await until(() => other.of('clock').length > 0 && other.of('update').length > 0);
    expect(clockOf(other)).toMatchObject({ left: 10 * MINUTE, running: row.turn });
    expect(await mine.order({ type: 'endPhase' })).toMatchObject({ refusal: { code: 'notYourOperations' } });
  });

  test('or the match', async () => {
    const tables = await open();
    const { id, ukraine } = await playing(tables, { pace: LIVE, onTimeout: 'forfeit' });
    now += 30 * MINUTE;
    await until(async () => (await match(tables, id)).row.status === 'finished');
    const { row } = await match(tables, id);
    const turn = ukraine.welcome.now?.view.turn as View['turn'];
    expect(JSON.parse(row.result ?? '')).toMatchObject({
      reason: 'outOfTime',
      winner: turn.side === 'UA' ? 'RU' : 'UA',
    });
    expect([row.deadline, row.turn]).toEqual([null, null]);
    await until(() => ukraine.of('update').length > 0);
    expect(clockOf(ukraine).running).toBeNull();
  });

  test('a longer time is not told to the other side, in anything that it is sent', async () => {
    const seen: string[] = [];
    for (const factor of [1, 2] as const) {
      const tables = await open();
      const { ukraine, russia } = await playing(tables, { pace: WEEK }, { UA: factor, RU: 1 });
      now += MINUTE;
      while ((await ukraine.order({ type: 'endPhase' })).ok);
      await until(() => russia.of('clock').length > 0 && ukraine.of('clock').length > 0);
      const { clock } = await russia.sit();
      seen.push(JSON.stringify([clock, russia.of('clock'), russia.welcome.clock]));
      expect(clockOf(ukraine)).toMatchObject({ running: 'RU', left: (factor * 10 - 1) * MINUTE });
      await tables.close();
      at = null;
    }
    expect(seen[1]).toBe(seen[0]);
    expect(seen[0]).not.toContain(String(20 * MINUTE));
  });

  test('a pause that both want stops the clock, and the end of the pause lets it run', async () => {
    const tables = await open();
    const { id, ukraine, russia } = await playing(tables, { pace: WEEK });
    now += 4 * MINUTE;
    await ukraine.say({ say: 'offer', what: 'pause' });
    await russia.say({ say: 'answer', what: 'pause', accept: true });
    expect((await match(tables, id)).row.deadline).toBeNull();
    now += DAY;
    await russia.say({ say: 'offer', what: 'resume' });
    await ukraine.say({ say: 'answer', what: 'resume', accept: true });
    expect((await match(tables, id)).row.deadline).toBe(now + 6 * MINUTE);
  });

  test('clocks stood still while the server was away: the same file, opened again later', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'salient-clock-'));
    try {
      const file = join(folder, 'matches.sqlite');
      const before = await open(await openSqlite(file));
      const { id } = await playing(before, { pace: WEEK });
      now += 4 * MINUTE;
      await before.close();
      now += 3 * DAY;
      const after = await open(await openSqlite(file));
      const { row, clock } = await match(after, id);
      expect(leftOf(clock as Clock, clock?.running as Side, now)).toBe(6 * MINUTE);
      expect(row.deadline).toBe(now + 6 * MINUTE);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect((await match(after, id)).row.state_id).toBe(0);
      now += 6 * MINUTE;
      await until(async () => (await match(after, id)).row.state_id === 1);
    } finally {
      await at?.close();
      at = null;
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
