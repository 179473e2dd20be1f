import { describe, expect, test } from 'vitest';
import { TRACKS } from '../../../game/data/tracks.ts';
import { brigadesTied, changeTrack, leverageNow, sumyUnderFire, weeklyTracks } from '../../../game/rules/tracks.ts';
import { TRACK_IDS } from '../../../game/state.ts';
import type { UnitSpec } from '../../helpers/position.ts';
import { told, workOn } from '../../helpers/workOn.ts';

/** The area of the end of week 3, by and large: all within the salient. */
const WIDE = [
  '1615',
  '1614',
  '1613',
  '1612',
  '1611',
  '1715',
  '1714',
  '1713',
  '1514',
  '1515',
  '1516',
  '1517',
  '1616',
  '1617',
  '1618',
  '1414',
  '1314',
  '1512',
  '1513',
  '1511',
  '1814',
  '1813',
  '1716',
  '1717',
  '1412',
  '1413',
  '1312',
  '1313',
  '1212',
  '1213',
  '1214',
  '1410',
  '1411',
  '1510',
  '1610',
  '1711',
  '1712',
  '1816',
  '1815',
  '1311',
  '1310',
  '1211',
  '1210',
];

describe('rule 15.1 — tracks', () => {
  test('a change is logged to both with its value and its reason', () => {
    const work = workOn({ tracks: { prestige: 0 } });
    changeTrack(work, 'prestige', -2, 'incursion');
    expect(work.state.tracks.prestige).toBe(-2);
    expect(work.happened[0]?.to).toBe('both');
    expect(told(work, 'track')).toEqual([
      { kind: 'track', track: 'prestige', change: -2, value: -2, reason: 'incursion' },
    ]);
  });

  test.each(TRACK_IDS)('%s never leaves its range, and a change that does nothing is not told', (track) => {
    const work = workOn({ tracks: { [track]: TRACKS[track].max } });
    changeTrack(work, track, 5, 'test');
    expect(work.state.tracks[track]).toBe(TRACKS[track].max);
    expect(work.happened).toHaveLength(0);
    changeTrack(work, track, -99, 'test');
    expect(work.state.tracks[track]).toBe(TRACKS[track].min);
  });

  test('without the feature no track moves', () => {
    const work = workOn({ layer: 'standard', tracks: { prestige: 0, clock: 3 } });
    changeTrack(work, 'prestige', 1, 'test');
    changeTrack(work, 'clock', 1, 'test');
    weeklyTracks(work);
    expect(work.state.tracks).toMatchObject({ prestige: 0, clock: 3 });
    expect(work.happened).toHaveLength(0);
  });
});

describe('rule 15.2 — over-stretch', () => {
  const many = (count: number): Record<string, UnitSpec> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`u${i}`, ['UA', 'mechanised', WIDE[i] as string] as const]),
    );

  test('more than 14 brigades tied down at the end of a month raise it by one', () => {
    const work = workOn({ week: 8, units: many(15), tracks: { overStretch: 4, donbasPressure: 5 } });
    expect(brigadesTied(work)).toBe(15);
    weeklyTracks(work);
    expect(work.state.tracks.overStretch).toBe(5);
    expect(told(work, 'track').map(({ reason }) => reason)).toContain('brigadesTied');
  });

  test('14 do not; in another week of the month nothing moves', () => {
    const fourteen = workOn({ week: 8, units: many(14), tracks: { overStretch: 4 } });
    weeklyTracks(fourteen);
    expect(fourteen.state.tracks.overStretch).toBe(4);
    const otherWeek = workOn({ week: 9, units: many(15), tracks: { overStretch: 4 } });
    weeklyTracks(otherWeek);
    expect(otherWeek.state.tracks.overStretch).toBe(4);
  });

  test('brigades behind the border but within three hexes are tied down too, those at Sumy are not', () => {
    const work = workOn({
      units: {
        near: ['UA', 'mechanised', '1317'],
        far: ['UA', 'mechanised', '1022'],
        guns: ['UA', 'artillery', '1416'],
      },
    });
    expect(brigadesTied(work)).toBe(1);
  });
});

describe('rule 15.6 — Sumy under fire measures where guns, drones and ground are', () => {
  test('history: 4 before the incursion, 2 with the ground of late August, more when Russia stands in Sumy oblast', () => {
    expect(sumyUnderFire(workOn({}))).toBe(4);
    expect(sumyUnderFire(workOn({ control: { ukrainian: WIDE } }))).toBeLessThanOrEqual(3);
    const sumy = ['1215', '1115', '1116', '1216', '1315', '1316'];
    expect(sumyUnderFire(workOn({ control: { russian: sumy } }))).toBe(6);
  });

  test('a Russian drone unit near the city raises it', () => {
    const calm = workOn({ control: { ukrainian: WIDE } });
    const drones = workOn({ control: { ukrainian: WIDE, russian: ['1217'] }, units: { d: ['RU', 'drone', '1217'] } });
    expect(sumyUnderFire(drones)).toBe(sumyUnderFire(calm) + 1);
  });
});

describe('rule 15.3 — leverage', () => {
  test('Sudzha counts 3, each 150 km² one up to five, the unbroken road one', () => {
    expect(leverageNow(workOn({}))).toBe(0);
    expect(leverageNow(workOn({ control: { ukrainian: ['1615'] } }))).toBe(4);
    expect(leverageNow(workOn({ control: { ukrainian: WIDE } }))).toBe(3 + 5 + 1);
  });

  test('a road hex in Russian hands costs the point of the road', () => {
    expect(leverageNow(workOn({ control: { ukrainian: ['1615'], russian: ['1317'] } }))).toBe(3);
  });
});
