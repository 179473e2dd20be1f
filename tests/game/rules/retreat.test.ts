import { describe, expect, test } from 'vitest';
import { indexOf } from '../../../game/board.ts';
import { scriptedDice } from '../../../game/dice.ts';
import type { Happening, HappeningKind } from '../../../game/happenings.ts';
import {
  gradeOf,
  lastSafeWeek,
  retreatPath,
  retreatStack,
  withdrawalPreview,
  withdrawStack,
} from '../../../game/rules/retreat.ts';
import { situationOf } from '../../../game/situation.ts';
import type { GameState, Side, Unit, WeekRow } from '../../../game/state.ts';
import { openWork, type Work } from '../../../game/work.ts';
import { besides, fights, hexesById, riverBetween } from '../../helpers/oracles/combat.ts';
import { randomBattlefield } from '../../helpers/oracles/combatPositions.ts';
import { type PositionSpec, position, testBoard, viewOf } from '../../helpers/position.ts';

const told = <K extends HappeningKind>(work: Work, kind: K): Extract<Happening, { kind: K }>[] =>
  work.happened.flatMap(({ what }) => (what.kind === kind ? [what as Extract<Happening, { kind: K }>] : []));

/** Retreat worked out by looking at every way there is. */
const oracleRetreat = (
  state: GameState,
  unit: Unit,
  hexes: number,
): { end: string; hits: number; length: number } | null => {
  const letter = unit.side === 'UA' ? 'U' : 'R';
  const at = (hex: string): Unit[] => standing.get(hex) ?? [];
  const standing = new Map<string, Unit[]>();
  for (const u of Object.values(state.units)) standing.set(u.hex, [...(standing.get(u.hex) ?? []), u]);
  const own = (hex: string): boolean =>
    (state.control[Number(hex.slice(2))] as string)[Number(hex.slice(0, 2))] === letter &&
    hexesById.get(hex)?.terrain !== 'lake' &&
    !at(hex).some((u) => u.side !== unit.side);
  const sources = testBoard.file.sources.filter((s) => s.side === unit.side).map((s) => s.hex);
  const steps = new Map<string, number>();
  let edge = sources.filter(own);
  for (const hex of edge) steps.set(hex, 0);
  for (let away = 1; edge.length > 0; away++) {
    const next: string[] = [];
    for (const from of edge)
      for (const to of besides(from))
        if (!steps.has(to) && own(to) && riverBetween(state, from, to) !== 2) {
          steps.set(to, away);
          next.push(to);
        }
    edge = next;
  }
  const cube = (hex: string) => {
    const [c, r] = [Number(hex.slice(0, 2)), Number(hex.slice(2))];
    return [c - (r - (r % 2)) / 2, r] as const;
  };
  const apart = (a: string, b: string): number => {
    const [[q1, r1], [q2, r2]] = [cube(a), cube(b)];
    return Math.max(Math.abs(q1 - q2), Math.abs(r1 - r2), Math.abs(q1 + r1 - q2 - r2));
  };
  const home = (hex: string): number => steps.get(hex) ?? 1000 + Math.min(...sources.map((s) => apart(s, hex)));
  const never = (hex: string): boolean => {
    const country = hexesById.get(hex)?.country;
    if (country === unit.side) return false;
    if (unit.contingent || unit.type === 'borderGuard') return true;
    return unit.side === 'RU' && state.week < 29 && (state.flags.borderOpen ?? 0) < state.week;
  };
  const surprised = (state.flags.surprise ?? 0) >= state.week;
  const zoned = (hex: string): boolean =>
    besides(hex).some(
      (near) =>
        riverBetween(state, hex, near) !== 2 &&
        at(near).some(
          (u) =>
            u.side !== unit.side &&
            fights(u) &&
            u.type !== 'specialOperations' &&
            u.supply !== 'cut' &&
            !(u.side === 'RU' && surprised),
        ),
    ) && !at(hex).some((u) => u.side === unit.side && fights(u));
  const room = (hex: string): boolean =>
    at(hex).filter((u) => u.id !== unit.id && fights(u) === fights(unit)).length < (fights(unit) ? 2 : 1);
  const ways = (length: number): { end: string; hits: number }[] => {
    let found: { path: string[]; hits: number }[] = [{ path: [unit.hex], hits: 0 }];
    for (let i = 0; i < length; i++)
      found = found.flatMap(({ path, hits }) => {
        const from = path[path.length - 1] as string;
        return besides(from)
          .filter(
            (to) =>
              own(to) &&
              !never(to) &&
              riverBetween(state, from, to) !== 2 &&
              !path.includes(to) &&
              home(to) <= home(from),
          )
          .map((to) => ({ path: [...path, to], hits: hits + (zoned(to) ? 1 : 0) }));
      });
    return found
      .map(({ path, hits }) => ({ end: path[path.length - 1] as string, hits }))
      .filter(({ end }) => room(end));
  };
  const order = [...Array.from({ length: hexes }, (_, i) => hexes - i), hexes + 1];
  for (const length of order) {
    const all = ways(length);
    if (all.length === 0) continue;
    const hits = Math.min(...all.map((w) => w.hits));
    const least = all.filter((w) => w.hits === hits);
    const near = Math.min(...least.map((w) => home(w.end)));
    const ends = least.filter((w) => home(w.end) === near).map((w) => w.end);
    const end = ends.sort((a, b) => indexOf(testBoard, a) - indexOf(testBoard, b))[0] as string;
    return { end, hits, length };
  }
  return null;
};

describe('11.6 retreat after combat', () => {
  test('11.6 goes where an exhaustive search says, on random positions', () => {
    let compared = 0;
    let without = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const state = randomBattlefield(seed);
      const situation = situationOf(state);
      for (const unit of Object.values(state.units)) {
        const hexes = 1 + (compared % 3);
        const way = retreatPath(situation, unit, hexes);
        const wanted = oracleRetreat(state, unit, hexes);
        const got = way && {
          end: testBoard.ids[way.path[way.path.length - 1] as number],
          hits: way.hits,
          length: way.path.length,
        };
        expect(got, `${seed} ${unit.id} ${hexes}`).toEqual(wanted);
        compared++;
        if (!way) without++;
      }
    }
    expect(compared).toBeGreaterThan(1200);
    expect(without).toBeGreaterThan(25);
  });

  const OPEN = '2109';
  const around = besides(OPEN);

  const drive = (spec: PositionSpec, side: Side, hexes: number, ...falls: number[]): Work => {
    const work = openWork(position({ week: 8, ...spec }), scriptedDice(...falls));
    retreatStack(work, OPEN, side, hexes);
    return work;
  };

  test('11.6 the whole stack goes, support units too', () => {
    const work = drive(
      { units: { a: ['RU', 'motorRifle', OPEN], b: ['RU', 'conscripts', OPEN], d: ['RU', 'drone', OPEN] } },
      'RU',
      2,
    );
    expect(told(work, 'retreated')).toHaveLength(3);
    expect(Object.values(work.state.units).some((u) => u.hex === OPEN)).toBe(false);
  });

  test('11.7 with no way out a unit takes two hits and stays if it passes the test, else surrenders', () => {
    const trapped: PositionSpec = {
      control: { ukrainian: around },
      units: { r: ['RU', 'motorRifle', OPEN, { steps: 3, quality: 3 }] },
    };
    const stays = drive(trapped, 'RU', 1, 3, 3);
    expect(stays.state.units['r']).toMatchObject({ hex: OPEN, hits: 4 });
    expect(told(stays, 'stood')).toHaveLength(1);
    const gone = drive(trapped, 'RU', 1, 1, 1);
    expect(gone.state.units['r']).toBeUndefined();
    expect(gone.state.sides.RU.pool['r']?.where).toBe('surrendered');
    expect(gone.state.sides.RU.stepsLost).toBe(3);
  });

  test('11.7 in the basic layer it takes the hits and stays, without a test', () => {
    const work = drive(
      { layer: 'basic', control: { ukrainian: around }, units: { r: ['RU', 'motorRifle', OPEN, { steps: 2 }] } },
      'RU',
      1,
    );
    expect(work.state.units['r']).toMatchObject({ hex: OPEN, hits: 2 });
  });

  test('11.7 support units with no way out are lost', () => {
    const work = drive({ control: { ukrainian: around }, units: { d: ['RU', 'drone', OPEN] } }, 'RU', 1);
    expect(work.state.sides.RU.pool['d']?.where).toBe('destroyed');
  });

  test('11.6 through an enemy zone without a friend it costs a hit, with a friend none', () => {
    const [out, ...closed] = around as [string, ...string[]];
    const beyond = besides(out).find((hex) => !around.includes(hex) && hex !== OPEN) as string;
    const spec = (friend: boolean): PositionSpec => ({
      control: { ukrainian: closed },
      units: {
        r: ['RU', 'motorRifle', OPEN, { steps: 2 }],
        u: ['UA', 'marine', beyond],
        ...(friend && { f: ['RU', 'conscripts', out, { steps: 1 }] as const }),
      },
    });
    expect(drive(spec(false), 'RU', 1).state.units['r']).toMatchObject({ hex: out, hits: 3 });
    expect(drive(spec(true), 'RU', 1).state.units['r']).toMatchObject({ hex: out, hits: 4 });
  });
});

describe('11.8 withdrawal', () => {
  const HEX = '1713';
  const field = (spec: PositionSpec = {}, change: Partial<Unit> = {}): GameState =>
    position({
      week: 29,
      ...spec,
      control: {
        ukrainian: [
          ...besides(HEX),
          ...besides(HEX).flatMap(besides),
          ...besides(HEX).flatMap(besides).flatMap(besides),
        ],
      },
      units: {
        u: ['UA', 'mechanised', HEX, { steps: 3, stance: 'withdraw', stanceSince: 28, ...change }],
        ...spec.units,
      },
    });
  const leave = (state: GameState, ...falls: number[]): Work => {
    const work = openWork(state, scriptedDice(...falls));
    withdrawStack(work, HEX, 'UA');
    return work;
  };
  const codes = (state: GameState) =>
    Object.fromEntries((withdrawalPreview(viewOf(state, 'UA'), 'u')?.now.factors ?? []).map((f) => [f.code, f.value]));

  test('11.8 the table: to 4 chaotic, to 8 mixed, from 9 organised', () => {
    expect([2, 4, 5, 8, 9, 12].map(gradeOf)).toEqual([
      'chaotic',
      'chaotic',
      'mixed',
      'mixed',
      'organised',
      'organised',
    ]);
  });

  test('11.8 organised: no loss, and the unit has dug in when the week closes', () => {
    const work = leave(field(), 4, 4);
    expect(told(work, 'withdrew')[0]?.grade).toBe('organised');
    expect(work.state.units['u']).toMatchObject({ hits: 6, weeksInPlace: 1 });
    expect(work.state.units['u']?.onFoot).toBeUndefined();
  });

  test('11.8 mixed: one hit', () => {
    const mixed = leave(field(), 2, 2).state.units['u'];
    expect(mixed).toMatchObject({ hits: 5, weeksInPlace: 0 });
    expect(mixed?.onFoot).toBeUndefined();
  });

  test('11.8 chaotic: two hits, on foot, worn, one hex short', () => {
    const work = leave(field({ level: 5 }), 1, 1);
    const [withdrew] = told(work, 'withdrew');
    expect(withdrew?.grade).toBe('chaotic');
    expect(work.state.units['u']).toMatchObject({ hits: 3, onFoot: true });
    const far = leave(field(), 4, 4);
    const [short, long] = [withdrew?.to, told(far, 'withdrew')[0]?.to].map((to) => stepsFrom(HEX, to as string));
    expect(short as number).toBeLessThan(long as number);
  });

  const stepsFrom = (a: string, b: string): number => {
    let ring = [a];
    for (let n = 0; n < 9; n++) {
      if (ring.includes(b)) return n;
      ring = [...new Set(ring.flatMap(besides))];
    }
    return 9;
  };

  test('11.8 every factor of the roll', () => {
    expect(codes(field())).toEqual({ orderedBefore: 2 });
    expect(codes(field({}, { stanceSince: 29 }))).toEqual({});
    expect(
      codes(
        field({ with: ['doctrine'], sides: { UA: { doctrine: 'withdraw', doctrineSince: 28 } } }, { stance: 'delay' }),
      ),
    ).toEqual({ orderedBefore: 2 });
    expect(codes(field({ level: 5 }))).toEqual({ orderedBefore: 2, roadLevel: -3 });
    expect(codes(field({ level: 2 }))).toEqual({ orderedBefore: 2 });
    expect(codes(field({ state: { weather: 'snow' } }))).toEqual({ orderedBefore: 2, snow: 1 });
    expect(codes(field({ intelligence: 0 }))).toEqual({ orderedBefore: 2, noIntelligence: -2 });
    expect(codes(field({}, { attacked: true }))).toEqual({ orderedBefore: 2, attacked: -1 });
    expect(codes(field({}, { defended: true }))).toEqual({ orderedBefore: 2, attacked: -1 });
    expect(codes(field({ state: { flags: { pipelineRaid: 29 } } }))).toEqual({ orderedBefore: 2, pipelineRaid: -2 });
    expect(codes(field({ state: { flags: { roadBridgesBlown: 99 } } }))).toEqual({ orderedBefore: 2, bridgeDown: -1 });
    const guard = besides(HEX)[0] as string;
    expect(codes(field({ units: { g: ['UA', 'airAssault', guard, { stance: 'hold' }] } }))).toEqual({
      orderedBefore: 2,
      rearguard: 1,
    });
    expect(codes(field({ units: { g: ['UA', 'airAssault', guard, { hits: 3 }] } }))).toEqual({ orderedBefore: 2 });
  });

  test('11.8 with history’s values the last week is mixed or chaotic, ordered three weeks earlier it is organised', () => {
    const last = field(
      { week: 32, level: 5, state: { flags: { pipelineRaid: 32, roadBridgesBlown: 99 } } },
      { stanceSince: 31, attacked: true },
    );
    const early = field({ week: 30, level: 3 }, { stanceSince: 29 });
    const at = (state: GameState) => withdrawalPreview(viewOf(state, 'UA'), 'u')?.now;
    expect(at(last)?.organised).toBeLessThan(at(last)?.chaotic as number);
    expect(at(early)?.organised).toBeGreaterThan(at(early)?.chaotic as number);
  });

  test('11.8 the chances shown are those of the roll', () => {
    for (const level of [0, 3, 4, 5])
      for (const stanceSince of [28, 29]) {
        const state = field({ level }, { stanceSince });
        const shown = withdrawalPreview(viewOf(state, 'UA'), 'u')?.now;
        const count = { organised: 0, mixed: 0, chaotic: 0 };
        for (let a = 1; a <= 6; a++)
          for (let b = 1; b <= 6; b++) {
            const grade = told(leave(state, a, b), 'withdrew')[0]?.grade;
            if (grade) count[grade]++;
          }
        expect({ organised: shown?.organised, mixed: shown?.mixed, chaotic: shown?.chaotic }).toEqual(count);
      }
  });

  test('11.8 a unit that holds stays while its neighbour in the hex leaves', () => {
    const work = leave(
      field({ units: { h: ['UA', 'marine', HEX, { stance: 'hold' }], d: ['UA', 'drone', HEX] } }),
      4,
      4,
    );
    expect([work.state.units['u']?.hex === HEX, work.state.units['h']?.hex, work.state.units['d']?.hex]).toEqual([
      false,
      HEX,
      HEX,
    ]);
  });

  test('11.8 with no way out nobody leaves and no dice fall', () => {
    const state = position({ week: 29, units: { u: ['UA', 'mechanised', HEX, { stance: 'withdraw' }] } });
    const work = leave(state);
    expect(work.happened).toEqual([]);
    expect(work.state.units['u']?.hex).toBe(HEX);
  });
});

describe('11.9 the last safe week', () => {
  const row = (week: number, interdiction: number) => ({ week, interdiction }) as WeekRow;
  const at = (levels: readonly number[], intelligence = 2) => {
    const state = position({
      week: 28,
      level: levels[levels.length - 1] ?? 0,
      intelligence,
      state: { history: levels.map((level, i) => row(28 - levels.length + i, level)) },
    });
    return lastSafeWeek(viewOf(state, 'UA'));
  };

  test('11.9 a quiet road has no end in sight by the hopeful reckoning', () => {
    expect(at([0, 0, 0, 0])).toMatchObject({ latest: null, trend: 0 });
  });

  test('11.9 the faster the level rises, the sooner the band ends; the gloomy end is never later', () => {
    const slow = at([1, 1, 2, 2]);
    const fast = at([0, 1, 2, 3]);
    expect(fast?.earliest as number).toBeLessThanOrEqual(slow?.earliest as number);
    for (const band of [slow, fast]) expect(band?.earliest as number).toBeLessThanOrEqual(band?.latest ?? 99);
  });

  test('11.9 without intelligence it is earlier', () => {
    expect(at([1, 2, 3, 3], 0)?.earliest as number).toBeLessThan(at([1, 2, 3, 3])?.earliest as number);
  });

  test('1.2 there is none without supply states or stances', () => {
    expect(lastSafeWeek(viewOf(position({ layer: 'basic' }), 'UA'))).toBeNull();
  });
});
