import { describe, expect, test } from 'vitest';
import { briefedBy, briefs, newsIn, without } from '../../../client/classroom/briefing.ts';
import type { Journal, JournalStep } from '../../../client/match/journal.ts';
import type { Me } from '../../../game/protocol/exercise.ts';
import type { LogEntry } from '../../../game/state.ts';

type Mate = Me['mates'][number];
const mate = (nickname: string, roles: Mate['roles'], here = true): Mate => ({ nickname, roles, here });
const me = (own: Mate, ...others: Mate[]): Me =>
  ({ nickname: own.nickname, roles: own.roles, side: 'UA', mates: [own, ...others] }) as unknown as Me;

const commander = mate('Ash', ['commander']);
const informed = mate('Birch', ['logistics', 'information']);

describe('events and claims', () => {
  test('are read first by who has Information, and told to the others of the side', () => {
    expect(briefedBy(me(commander, informed))).toBe('Birch');
    expect(briefs(me(commander, informed))).toBe(false);
    expect(briefedBy(me(informed, commander))).toBeNull();
    expect(briefs(me(informed, commander))).toBe(true);
  });

  test('reach everybody at once where Information is away, or all roles are in one hand', () => {
    expect(briefedBy(me(commander, { ...informed, here: false }))).toBeNull();
    const alone = mate('Ash', ['commander', 'logistics', 'information']);
    expect(briefedBy(me(alone))).toBeNull();
    expect(briefs(me(alone))).toBe(false);
    expect(briefedBy({ ...me(mate('Elm', [])), side: null, mates: [] })).toBeNull();
  });

  test('are held back alone: the rest of what happened is seen at once', () => {
    const entry = (kind: string): LogEntry => ({ to: 'both', what: { kind } }) as unknown as LogEntry;
    const [event, moved, claimed] = [entry('event'), entry('moved'), entry('claimed')];
    const step = (...happened: LogEntry[]): JournalStep => ({ happened }) as unknown as JournalStep;
    const journal: Journal = { opening: [], steps: [step(moved), step(event, moved, claimed)], weeks: [] };
    const news = newsIn(journal);
    expect(news).toEqual([event, claimed]);
    const read = without(journal, new Set(news));
    expect(read.steps.map(({ happened }) => happened)).toEqual([[moved], [moved]]);
    expect(read.steps[0]).toBe(journal.steps[0]);
    expect(without(journal, new Set())).toBe(journal);
  });
});
