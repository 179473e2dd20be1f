/** The film of a match: any moment of it, its series, and where a changed file goes wrong. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAll } from '../../../game/data/loadAll.ts';
import { seatToAct } from '../../../game/engine.ts';
import {
  exportMatch,
  type Match,
  type MatchRecord,
  newMatch,
  replay,
  STANDARD_OPTIONS,
  stateHash,
  submit,
} from '../../../game/match.ts';
import { type Film, filmOf, weekAt } from '../../../game/replay/film.ts';
import { csvOf, ledgerSums, seriesRows } from '../../../game/replay/series.ts';
import { seedFrom } from '../../../game/replay/simulate.ts';

const recorded = (name: string): MatchRecord =>
  JSON.parse(gunzipSync(readFileSync(new URL(`../../replays/${name}.json.gz`, import.meta.url))).toString('utf8'));

const whole = (record: MatchRecord): Film => {
  const { film, problem } = filmOf(record);
  if (!film || problem) throw new Error(JSON.stringify(problem));
  return film;
};

let record: MatchRecord;
let film: Film;
beforeAll(() => {
  loadAll();
  record = recorded('aid-freeze');
  film = whole(record);
});

/** Ends phases until a week is over. */
const throughWeek = (match: Match): Match => {
  let now = match;
  while (now.state.week === match.state.week) {
    const result = submit(now, seatToAct(now.state) ?? '0', { type: 'endPhase' });
    if (!result.ok) throw new Error(result.refusal.code);
    now = result.value.match;
  }
  return now;
};

describe('a film', () => {
  it('shows at every moment the state that the record re-runs to, in whatever order it is asked', () => {
    const hashes: string[] = [];
    const result = replay(record, ({ state }) => hashes.push(stateHash(state)));
    expect(result.ok).toBe(true);
    expect(film.shots).toHaveLength(record.orders.length);
    const last = record.orders.length;
    for (const index of [last, 0, 1, 17, 16, 15, 300, 299, 301, 33, last - 1])
      expect(stateHash(film.stateAt(index)), `after ${index} orders`).toBe(hashes[index]);
  });

  it('knows for each week how many orders were given when it opened', () => {
    for (const { week, index } of film.weeks) {
      expect(film.stateAt(index).week).toBe(week);
      if (index > 0) expect(film.stateAt(index - 1).week).toBe(week - 1);
    }
    expect(film.weeks.map(({ week }) => week)).toEqual([29, 30, 31, 32]);
    expect(weekAt(film, 0)).toBe(0);
    expect(weekAt(film, record.orders.length)).toBe(3);
  });

  it('ends at the first refused order of a changed file, and shows what was before', () => {
    const orders = record.orders.map((each, i) =>
      i === 40 ? { ...each, order: { type: 'move' as const, unit: 'UA-80A', path: ['0101'] } } : each,
    );
    const { film: cut, problem } = filmOf({ ...record, orders });
    expect(problem).toMatchObject({ code: 'orderRefused', order: 41 });
    expect(cut?.shots).toHaveLength(40);
    expect(stateHash(cut?.stateAt(40) as never)).toBe(stateHash(film.stateAt(40)));
  });

  it('ends at the first side-week whose hash differs', () => {
    const hashes = record.hashes.map((each, i) => (i === 2 ? { ...each, hash: '0'.repeat(64) } : each));
    const { problem } = filmOf({ ...record, hashes });
    expect(problem).toEqual({ code: 'hashDiffers', week: record.hashes[2]?.week, side: record.hashes[2]?.side });
  });

  it('cannot begin without the seed, or with one that was not promised', () => {
    expect(filmOf({ ...record, dice: { ...record.dice, seed: null } })).toEqual({
      film: null,
      problem: { code: 'noSeed' },
    });
    const { problem } = filmOf({ ...record, dice: { ...record.dice, seed: '0'.repeat(64) } });
    expect(problem).toEqual({ code: 'commitmentWrong' });
  });
});

describe('the series of a match', () => {
  it('has the rows that the match wrote down, with the losses of each week', () => {
    const { history } = film.stateAt(record.orders.length);
    expect(film.series.weeks.map(({ week, heldKm2 }) => [week, heldKm2])).toEqual(
      history.map(({ week, heldKm2 }) => [week, heldKm2]),
    );
    for (const side of ['UA', 'RU'] as const) {
      const sum = film.series.weeks.reduce((total, { lost }) => total + lost[side], 0);
      expect(sum).toBe(history.at(-1)?.stepsLost[side]);
    }
  });

  it('ends with the sums of the final ledger', () => {
    const last = film.stateAt(record.orders.length);
    expect(film.series.weeks.at(-1)?.ledger).toEqual(last.result?.points);
    expect(ledgerSums(last)).toEqual(last.result?.points);
  });

  it('has every event once and every decision once on its time axis', () => {
    const { secret } = film.stateAt(record.orders.length);
    const happened = Object.entries(secret.deck).flatMap(([id, { happened: week }]) =>
      week === undefined ? [] : [`${id} ${week}`],
    );
    const marked = film.series.marks.flatMap(({ kind, event, week }) => (kind === 'event' ? [`${event} ${week}`] : []));
    for (const each of happened) expect(marked).toContain(each);
    expect(new Set(marked).size).toBe(marked.length);
    const decisions = film.series.marks.filter(({ kind }) => kind === 'decision');
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.every(({ side, what }) => side !== null && what !== '')).toBe(true);
  });

  it('names the unit that a decision was about (rule 14.2)', () => {
    const campaign = whole(recorded('campaign'));
    const recalls = campaign.series.marks.filter(({ event }) => event?.startsWith('recall-'));
    expect(recalls.length).toBeGreaterThan(2);
    for (const { unit, index, event } of recalls) {
      const open = campaign.stateAt(index - 1).sides[event === 'recall-russia' ? 'RU' : 'UA'].decisions;
      expect(open.filter((each) => each.event === event).flatMap(({ units }) => units)).toContain(unit);
    }
  });

  it('forgets a week that the umpire rewound (rule 2.3)', () => {
    const first = throughWeek(newMatch('aid-freeze', STANDARD_OPTIONS, seedFrom('rewound')));
    const back = submit(first, '2', { type: 'rewind', to: 1 });
    if (!back.ok) throw new Error(back.refusal.code);
    const again = throughWeek(back.value.match);
    const { weeks, series, shots, stateAt } = whole(exportMatch(again, true));
    expect(weeks.map(({ week }) => week)).toEqual([29, 30, 29, 30]);
    expect(series.weeks.map(({ week }) => week)).toEqual([29]);
    expect(series.weeks[0]?.index).toBe(shots.length);
    expect(stateHash(stateAt(shots.length))).toBe(stateHash(again.state));
  });

  it('is a table for a spreadsheet: one name a column, one line a week', () => {
    const rows = seriesRows(film.series);
    expect(rows).toHaveLength(5);
    expect(new Set(rows[0]).size).toBe(rows[0]?.length);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
    expect(
      csvOf([
        ['a', 'say "b", c'],
        [1, 2.5],
      ]),
    ).toBe('a,"say ""b"", c"\r\n1,2.5\r\n');
  });
});
