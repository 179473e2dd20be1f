import { describe, expect, test } from 'vitest';
import { rolesOfSide } from '../../../game/classroom/roles.ts';
import type { RecordedOrder } from '../../../game/match.ts';
import { SIDES } from '../../../game/state.ts';
import { placeBefore, standingPlaces } from '../../../server/classroom/backwards.ts';
import { csvOf } from '../../../server/classroom/csv.ts';
import { nicknameKey } from '../../../server/classroom/folded.ts';
import { nextPlace, type Place } from '../../../server/classroom/lots.ts';
import { isUnfit } from '../../../server/classroom/nicknames.ts';

describe('nicknames', () => {
  test('are spared coarse words and names of this war, in three languages and two scripts', () => {
    for (const unfit of [
      'Путін',
      'Пyтин',
      'P u t i n',
      'Putin',
      'Hitler',
      'Гитлер 88',
      'мудак',
      'MYДAK',
      'м.у.д.а.к',
      'mudak',
      'жо па',
      'zhopa',
      'кацап',
      'katsap',
      'Moskal',
      'Хохол',
      'fuck',
      'f_u_c_k',
      'fцck',
      'ѕhit',
      'орк',
    ])
      expect(isUnfit(unfit), unfit).toBe(true);
  });

  test('that are names, trees and birds are let be', () => {
    for (const fit of [
      'Quiet Heron',
      'Олена',
      'Ольга',
      'Іван',
      'Себастьян',
      'Командор',
      'Барсук',
      'Мандарин',
      'Лебедь',
      'Тихий Ясень',
      'Херсон',
      'Хлеба нет',
      'Путник',
      'Nahuel',
      'Andrii',
      'Scunthorpe',
      'Julia 7',
    ])
      expect(isUnfit(fit), fit).toBe(false);
  });

  test('look alike when only scripts, case, accents or signs differ; not when numbers do', () => {
    for (const same of ['Olena', 'OLENA', 'Оlеnа', 'Olénа', 'O-l e_n.a', 'OIena', '0lena'])
      expect(nicknameKey(same), same).toBe(nicknameKey('Olena'));
    const numbered = Array.from({ length: 40 }, (_, n) => nicknameKey(`Heron ${n}`));
    expect(new Set(numbered).size).toBe(40);
    expect(nicknameKey('Anna')).not.toBe(nicknameKey('Ana'));
  });
});

describe('the lot', () => {
  const drawAll = (pupils: number, groups: number, most: number) => {
    const places: Place[] = [];
    const taken = ({ group, side }: Place) => places.filter((p) => p.group === group && p.side === side).length;
    const all = Array.from({ length: groups }, (_, n) => n + 1);
    let seed = 7;
    for (let n = 0; n < pupils; n++) {
      seed = (seed * 16807) % 2147483647;
      const place = nextPlace(all, most, taken, () => seed / 2147483647);
      if (place) places.push(place);
    }
    return { places, taken };
  };

  test('fills thirty pupils into eight groups so that sides differ by one at most', () => {
    const { places, taken } = drawAll(30, 8, 2);
    expect(places).toHaveLength(30);
    for (let group = 1; group <= 8; group++) {
      const [ua, ru] = SIDES.map((side) => taken({ group, side })) as [number, number];
      expect(Math.abs(ua - ru)).toBeLessThanOrEqual(1);
      expect(Math.min(ua, ru)).toBeGreaterThanOrEqual(1);
    }
  });

  test('gives everybody an opponent before it opens another group, and nobody a place when all is full', () => {
    for (let pupils = 2; pupils <= 16; pupils += 2) {
      const { places } = drawAll(pupils, 8, 2);
      expect(new Set(places.map(({ group }) => group)).size).toBe(pupils / 2);
    }
    expect(drawAll(40, 8, 2).places).toHaveLength(32);
  });

  test('draws either side', () => {
    const first = [1, 2, 3, 4, 5, 6].map(
      (n) =>
        nextPlace(
          [1],
          1,
          () => 0,
          () => n / 7,
        )?.side,
    );
    expect(new Set(first)).toEqual(new Set(SIDES));
  });
});

describe('roles', () => {
  test('are never lost, whatever is fixed: a side always has one commander', () => {
    const fixes = [null, [], ['commander'], ['logistics'], ['commander', 'information']] as const;
    for (const a of fixes)
      for (const b of fixes)
        for (const week of [1, 2, 3]) {
          const roles = rolesOfSide(
            [
              { id: 'a', fixed: a },
              { id: 'b', fixed: b },
            ],
            week,
            true,
          );
          expect([...roles.values()].some((own) => own.includes('commander'))).toBe(true);
        }
  });
});

describe('going back', () => {
  const order = (seat: '0' | '2', type: string, more: object = {}): RecordedOrder =>
    ({ seat, order: { type, ...more } }) as unknown as RecordedOrder;
  const moves = (count: number) => Array.from({ length: count }, () => order('0', 'endPhase'));

  test('finds what holds over rewinds of rewinds', () => {
    const twice = [...moves(4), order('2', 'rewind', { to: 3 }), order('2', 'rewind', { to: 2 }), ...moves(1)];
    expect(standingPlaces(twice)).toEqual([0, 1, 6]);
    // Back to before the first rewind: what held then holds again.
    expect(standingPlaces([...twice, order('2', 'rewind', { to: 4 })])).toEqual([0, 1, 2, 3]);
    expect(standingPlaces([order('2', 'rewind', { to: 0 })])).toEqual([]);
  });

  test('by a week goes to its beginning, and from there to the week before', () => {
    const given = [...moves(3), ...moves(2)].map((each, n) => ({ ...each, week: n < 3 ? 1 : 2 }));
    expect(placeBefore(given, 'week', 2)).toBe(3);
    expect(placeBefore(given.slice(0, 3), 'week', 2)).toBe(0);
    expect(placeBefore([], 'week', 1)).toBeNull();
    expect(placeBefore([{ ...order('2', 'pause'), week: 1 }], 'order', 1)).toBeNull();
  });
});

test('a table for a spreadsheet holds no formula, and keeps commas, quotes and lines', () => {
  const csv = csvOf({
    exercise: { settings: {} } as never,
    groups: [],
    pupils: [
      {
        nickname: "-2+3'",
        group: 1,
        side: 'UA',
        place: 'side',
        roles: ['commander'],
        sentences: [
          { week: 1, text: '=HYPERLINK("http://example.org")' },
          { week: 2, text: 'We held, and\nthen "left".' },
        ],
      },
      { nickname: 'Олена', group: null, side: null, place: 'waiting', roles: [], sentences: [] },
    ],
  });
  const lines = csv.split('\r\n');
  expect(lines[0]).toBe('\uFEFFnickname,group,side,place,roles,orders of the group,week,sentence');
  expect(lines[1]).toBe(`'-2+3',1,UA,side,commander,,1,"'=HYPERLINK(""http://example.org"")"`);
  expect(lines[2]).toBe(`'-2+3',1,UA,side,commander,,2,"We held, and\nthen ""left""."`);
  expect(lines[3]).toBe('Олена,,,waiting,,,,');
});

test('the table of a class in German has German words, in cells that a German spreadsheet tells apart', () => {
  const pupil = { group: 1, side: 'RU', place: 'side', roles: ['commander', 'information'] };
  const csv = csvOf({
    exercise: { settings: { language: 'de' } } as never,
    groups: [],
    pupils: [{ ...pupil, nickname: 'Esche', sentences: [{ week: 1, text: 'Gehalten; dann nicht.' }] }] as never,
  });
  expect(csv.split('\r\n')).toEqual([
    '\uFEFFName;Gruppe;Seite;Platz;Rollen;Befehle der Gruppe;Woche;Satz',
    'Esche;1;Russland;spielt;Führung Information;;1;"Gehalten; dann nicht."',
    '',
  ]);
});
