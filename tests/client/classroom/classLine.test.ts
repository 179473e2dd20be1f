import { describe, expect, test } from 'vitest';
import { type Attending, branching, classLine } from '../../../client/classroom/classLine.ts';
import type { Around, Wire } from '../../../client/match/wire.ts';
import type { DeskView, Me, SideTable, Tile } from '../../../game/protocol/exercise.ts';

const ATTENDING: Attending = { exercise: 'e'.repeat(22), pupil: 'p'.repeat(22), token: 't'.repeat(32) };
const ME = { nickname: 'Ash', state: 'gathering' } as Me;

/** A line that is answered by hand, with a clock that is turned by hand. */
const hand = () => {
  const sent: { what: string; message: unknown; answer: (answer: never) => void }[] = [];
  const heard = new Map<string, ((message: never) => void)[]>();
  let line: Parameters<Wire['onLine']>[0] = () => undefined;
  let opened = 0;
  let closed = 0;
  const timers: { at: number; call: () => void; off: boolean }[] = [];
  const wire: Wire = {
    send: (what, message, answer) => void sent.push({ what, message, answer: answer as never }),
    on: (what, listener) => void heard.set(what, [...(heard.get(what) ?? []), listener as never]),
    onLine: (listener) => {
      opened++;
      line = listener;
    },
    again: () => undefined,
    close: () => void closed++,
  };
  const around: Around = {
    now: () => 0,
    key: () => 'k'.repeat(22),
    after: (at, call) => {
      const timer = { at, call, off: false };
      timers.push(timer);
      return () => {
        timer.off = true;
      };
    },
  };
  return {
    wire,
    around,
    sent,
    up: () => line({ up: true, failed: 0 }),
    down: (failed = 0) => line({ up: false, failed }),
    tell: (what: string, message: unknown) => {
      for (const listener of heard.get(what) ?? []) listener(message as never);
    },
    answer: (answer: unknown) => sent.at(-1)?.answer(answer as never),
    late: () => {
      for (const timer of timers) if (!timer.off) timer.call();
    },
    opened: () => opened,
    closed: () => closed,
  };
};

const tile = (group: number, week: number): Tile => ({ group, week }) as Tile;

describe('the line to a class', () => {
  test('a pupil attends whenever the line is up, and keeps what it knew while it is down', () => {
    const at = hand();
    const line = classLine(ATTENDING, at.wire, at.around);
    expect(line.state().connection).toBe('connecting');
    at.up();
    expect(at.sent[0]).toMatchObject({ what: 'attend', message: ATTENDING });
    at.answer(ME);
    expect(line.state()).toMatchObject({ connection: 'connected', me: ME });
    at.down();
    expect(line.state()).toMatchObject({ connection: 'reconnecting', me: ME });
    at.down(3);
    expect(line.state().connection).toBe('noAnswer');
    at.up();
    expect(at.sent).toHaveLength(2);
  });

  test('tiles replace those of their groups, and needs the whole list', () => {
    const at = hand();
    const line = classLine({ ...ATTENDING, pupil: null }, at.wire, at.around);
    at.up();
    at.answer({ exercise: {}, tiles: [tile(1, 1), tile(2, 1)], needs: [] } as unknown as DeskView);
    at.tell('tiles', [tile(2, 2)]);
    at.tell('needs', [{ kind: 'hand' }]);
    expect(line.state().desk?.tiles.map(({ group, week }) => [group, week])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(line.state().desk?.needs).toEqual([{ kind: 'hand' }]);
  });

  test('the planning tables of several groups stand beside each other', () => {
    const at = hand();
    const line = classLine({ ...ATTENDING, pupil: null }, at.wire, at.around);
    const side = (match: string, of: string) => ({ match, side: of, proposals: [] }) as unknown as SideTable;
    at.tell('side', side('m1', 'UA'));
    at.tell('side', side('m1', 'RU'));
    expect(Object.keys(line.state().sides)).toEqual(['m1 UA', 'm1 RU']);
  });

  test('who was removed, and who is in a class that was deleted, is told so for good', () => {
    for (const why of ['removed', 'deleted'] as const) {
      const at = hand();
      const line = classLine(ATTENDING, at.wire, at.around);
      at.up();
      at.answer(ME);
      at.tell('exerciseClosed', { why });
      at.down();
      expect(line.state().connection).toBe(why);
      expect(at.closed()).toBe(1);
    }
  });

  test('a refused seat is final, a busy server is asked again', () => {
    const at = hand();
    const line = classLine(ATTENDING, at.wire, at.around);
    at.up();
    at.answer({ ok: false, refusal: { code: 'tooFast', data: { retryAfter: 1 } } });
    at.late();
    expect(at.sent).toHaveLength(2);
    at.answer({ ok: false, refusal: { code: 'notSeated', data: {} } });
    expect(line.state().connection).toBe('removed');
  });

  test('what is said while the line is down is refused; what is never answered too', async () => {
    const at = hand();
    const line = classLine(ATTENDING, at.wire, at.around);
    await expect(line.say({ say: 'withdraw', n: 1 })).resolves.toMatchObject({ refusal: { code: 'notSeated' } });
    at.up();
    at.answer(ME);
    const said = line.say({ say: 'withdraw', n: 1 });
    at.late();
    await expect(said).resolves.toMatchObject({ refusal: { code: 'serverFailed' } });
  });
});

describe('one line for the class and the table', () => {
  test('it is opened once; who comes later is told how it stands; a branch that closed hears nothing more', () => {
    const at = hand();
    const { branch } = branching(at.wire);
    const [a, b] = [branch(), branch()];
    const heard: string[] = [];
    a.onLine(({ up }) => void heard.push(`a ${up}`));
    at.up();
    b.onLine(({ up }) => void heard.push(`b ${up}`));
    b.on('me', () => void heard.push('b me'));
    at.tell('me', ME);
    b.close();
    at.tell('me', ME);
    at.down();
    expect(heard).toEqual(['a true', 'b true', 'b me', 'a false']);
    expect(at.opened()).toBe(1);
    expect(at.closed()).toBe(0);
  });
});
