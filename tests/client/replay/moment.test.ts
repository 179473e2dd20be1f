/** What a moment of a replay shows, and what it keeps to itself. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { playsNow } from '../../../client/match/can.ts';
import { momentIn, searchOf } from '../../../client/replay/address.ts';
import {
  journalAt,
  lastStop,
  nextStop,
  operationsAround,
  pictureAt,
  stopsOf,
  toldAt,
  viewAt,
} from '../../../client/replay/moment.ts';
import { debriefPath, onlineId, onlineKey, replayPath } from '../../../client/replay/paths.ts';
import { filmInSlices } from '../../../client/replay/reel.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import type { MatchRecord } from '../../../game/match.ts';
import { type Film, filmOf } from '../../../game/replay/film.ts';
import { viewFor } from '../../../game/view.ts';

let record: MatchRecord;
let film: Film;
beforeAll(() => {
  loadAll();
  const file = new URL('../../replays/aid-freeze.json.gz', import.meta.url);
  record = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  film = filmOf(record).film as Film;
});

const indices = () => Array.from({ length: film.shots.length + 1 }, (_, index) => index);

describe('a moment as a side saw it', () => {
  it('tells a side nothing that only the other or the umpire was told (rule 12)', () => {
    for (const index of indices()) {
      expect(toldAt(film, index, 'UA').every(({ to }) => to === 'UA' || to === 'both')).toBe(true);
      expect(toldAt(film, index, 'RU').every(({ to }) => to === 'RU' || to === 'both')).toBe(true);
    }
  });

  it('has the units of that side’s view, and offers no orders', () => {
    for (const index of [0, 60, 200, 400]) {
      const view = viewAt(film, index, 'RU');
      expect(view.units).toEqual(viewFor(film.stateAt(index), '1').units);
      expect(playsNow(view)).toBe(false);
    }
  });

  it('draws no arrow to or from a hex where a unit was not seen', () => {
    for (const index of indices().slice(1, 250)) {
      const told = JSON.stringify(toldAt(film, index, 'UA'));
      const before = viewAt(film, index - 1, 'UA');
      const known = new Set(Object.values(before.units).map(({ hex }) => hex));
      for (const { path } of pictureAt(film, index, 'UA').arrows)
        for (const hex of path) expect(told.includes(hex) || known.has(hex), `order ${index}, ${hex}`).toBe(true);
    }
  });

  it('a move of one’s own begins where the unit stood', () => {
    const index = film.shots.findIndex(({ order, seat, happened }) => {
      const moved = happened.some(({ what }) => what.kind === 'moved');
      return order.type === 'move' && seat === '0' && moved;
    });
    const { order } = film.shots[index] ?? {};
    const from = order?.type === 'move' ? film.stateAt(index).units[order.unit]?.hex : undefined;
    const [arrow] = pictureAt(film, index + 1, 'UA').arrows;
    expect(from).toBeDefined();
    expect(arrow?.path[0]).toBe(from);
  });
});

describe('stops', () => {
  it('are every order, the fights, or the weeks, with start and end', () => {
    const end = film.shots.length;
    expect(stopsOf(film, 'all', 'orders')).toHaveLength(end + 1);
    expect(stopsOf(film, 'all', 'weeks')).toEqual([...film.weeks.map(({ index }) => index), end]);
    const fights = stopsOf(film, 'all', 'fights');
    expect(fights.length).toBeGreaterThan(4);
    expect(fights.length).toBeLessThan(end);
    expect([fights[0], fights.at(-1)]).toEqual([0, end]);
  });

  it('one goes to the next or the last of them from anywhere, and nowhere at the ends', () => {
    expect(nextStop([0, 5, 9], 5)).toBe(9);
    expect(nextStop([0, 5, 9], 6)).toBe(9);
    expect(nextStop([0, 5, 9], 9)).toBeNull();
    expect(lastStop([0, 5, 9], 6)).toBe(5);
    expect(lastStop([0, 5, 9], 0)).toBeNull();
  });

  it('the operations of an order are those of its side and week', () => {
    const around = operationsAround(film.shots, 100);
    const { week, side } = film.shots[99] ?? {};
    expect(around).toContain(100);
    expect(around.every((n) => film.shots[n - 1]?.week === week && film.shots[n - 1]?.side === side)).toBe(true);
    const [first, last] = [around[0] as number, around.at(-1) as number];
    expect(film.shots[first - 2]?.side).not.toBe(side);
    expect(film.shots[last]?.side).not.toBe(side);
    expect(operationsAround([], 0)).toEqual([]);
  });
});

describe('the journal of a moment', () => {
  it('has the ground of the first week, of the last and of this one', () => {
    const index = film.weeks[3]?.index ?? 0;
    expect(journalAt(film, index).weeks.map(({ week }) => week)).toEqual([29, 31, 32]);
    expect(journalAt(film, 0).weeks.map(({ week }) => week)).toEqual([29]);
    expect(journalAt(film, index).weeks[2]?.control.all).toEqual(film.stateAt(index).control);
  });
});

describe('addresses', () => {
  it('name a moment and whose eyes; what is mistyped leads to the nearest that is possible', () => {
    expect(searchOf({ at: 417, eyes: 'UA' })).toBe('?at=417&as=UA');
    expect(momentIn('?at=417&as=UA', 500)).toEqual({ at: 417, eyes: 'UA' });
    expect(momentIn(searchOf({ at: 3, eyes: 'all' }), 500)).toEqual({ at: 3, eyes: 'all' });
    expect(momentIn('?at=900&as=nobody', 500)).toEqual({ at: 500, eyes: 'all' });
    expect(momentIn('?at=-4', 500).at).toBe(0);
    expect(momentIn('', 500).at).toBe(0);
  });

  it('matches on the server lie apart from those in this browser', () => {
    expect(onlineId(onlineKey('abc'))).toBe('abc');
    expect(onlineId('abc')).toBeNull();
    expect(replayPath(onlineKey('abc'), '?at=2')).toBe('/replay/online/abc?at=2');
    expect(debriefPath('abc')).toBe('/debrief/abc');
  });
});

describe('re-running in slices', () => {
  it('comes to the same film, and stops when nobody waits for it', async () => {
    const told: number[] = [];
    const whole = await filmInSlices(record, ({ done }) => told.push(done));
    expect(whole.film?.series).toEqual(film.series);
    expect(whole.problem).toBeNull();
    expect(told.every((done, i) => done >= (told[i - 1] ?? 0))).toBe(true);
    const left = await filmInSlices(
      record,
      () => undefined,
      () => false,
    );
    expect(left.film).toBeNull();
  });
});
