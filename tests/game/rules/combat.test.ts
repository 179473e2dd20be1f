import { describe, expect, test } from 'vitest';
import type { CombatPreview } from '../../../game/explain.ts';
import type { AttackOrder } from '../../../game/orders.ts';
import type { Refusal } from '../../../game/result.ts';
import { battleOf, chancesOf, groundTaken } from '../../../game/rules/battle.ts';
import { attackOptions, attackOrders, bestAttack, checkAttack, combatPreview } from '../../../game/rules/combat.ts';
import { situationOf } from '../../../game/situation.ts';
import { type GameState, SIDES, type Side, seatOfSide, type Unit, type View } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';
import {
  attackerHitsIn,
  besides,
  COLUMN_NAMES,
  fights,
  hexesById,
  oracleBattle,
  oracleOutcome,
  writtenResult,
} from '../../helpers/oracles/combat.ts';
import { randomBattlefield } from '../../helpers/oracles/combatPositions.ts';
import { type PositionSpec, position, viewOf } from '../../helpers/position.ts';
import { randomNumbers } from '../../helpers/randomPosition.ts';

/** An open hex with open hexes round it, no river near, on Russian soil; its neighbours, and a forest beside. */
const OPEN = '2109';
const BESIDE = besides(OPEN);
const [A, B, C, D] = BESIDE as [string, string, string, string];

const isRefusal = (value: CombatPreview | Refusal): value is Refusal => 'code' in value;

const preview = (state: GameState, order: Partial<AttackOrder> & { units: readonly string[] }): CombatPreview => {
  const side = state.turn.side;
  const seen = combatPreview(viewOf(state, side), { target: OPEN, prepared: true, support: 0, ...order });
  if (isRefusal(seen)) throw new Error(JSON.stringify(seen));
  return seen;
};

const value = (shown: CombatPreview, code: string): number | undefined =>
  shown.factors.find((f) => f.code === code)?.value;

const duel = (spec: PositionSpec = {}): GameState =>
  position({
    week: 8,
    ...spec,
    units: {
      u: ['UA', 'airAssault', A, { quality: 3, steps: 4 }],
      r: ['RU', 'motorRifle', OPEN, { quality: 3, steps: 2 }],
      ...spec.units,
    },
  });

/** A random legal-looking attack on a real target: adjacent combat units, not cut. */
const randomAttacks = (state: GameState, seed: number): { side: Side; order: AttackOrder }[] => {
  const random = randomNumbers(seed);
  return SIDES.flatMap((side) => {
    const orders = attackOrders(viewFor(state, seatOfSide(side)));
    return orders.length === 0
      ? []
      : [0, 1, 2].map(() => ({ side, order: orders[random(orders.length)] as AttackOrder }));
  });
};

describe('10.4 the preview against the oracle', () => {
  test('10.4 column, ratio, strengths, chances and ground taken are those worked out by hand, on random positions', () => {
    let compared = 0;
    let screens = 0;
    for (let seed = 1; seed <= 500; seed++) {
      const state = randomBattlefield(seed);
      for (const { side, order } of randomAttacks(state, seed)) {
        const shown = combatPreview(viewFor(state, seatOfSide(side)), order);
        if (isRefusal(shown)) throw new Error(`${seed}: ${JSON.stringify(shown)}`);
        const wanted = oracleBattle(state, side, order, { support: 0, doctrine: false });
        const label = `${seed} ${JSON.stringify(order)}`;
        if (wanted.unopposed) {
          expect(shown.chances, label).toMatchObject([{ result: 'unopposed', ways: 36 }]);
          expect(shown.groundTaken).toBe(36);
          continue;
        }
        expect([shown.attackStrength, shown.defenceStrength], label).toEqual([wanted.attack, wanted.defence]);
        expect([shown.ratio, shown.column], label).toEqual([COLUMN_NAMES[wanted.ratio], COLUMN_NAMES[wanted.column]]);
        expect(shown.screen, label).toBe(wanted.screen);
        compareChances(state, side, shown, wanted, label);
        compared++;
        if (shown.screen) screens++;
      }
    }
    expect(compared).toBeGreaterThan(700);
    expect(screens).toBeGreaterThan(150);
    expect(compared - screens).toBeGreaterThan(150);
  });

  const compareChances = (
    state: GameState,
    side: Side,
    shown: CombatPreview,
    wanted: ReturnType<typeof oracleBattle>,
    label: string,
  ): void => {
    const units = shown.defenders.map((id) => state.units[id] as Unit);
    const stack = units.reduce((sum, unit) => sum + unit.hits, 0);
    const stance = !state.features.includes('stances') || units.length === 0 ? 'delay' : (units[0] as Unit).stance;
    const fought = stance === 'reserve' ? 'hold' : stance === 'withdraw' ? 'delay' : stance;
    const expected = new Map<string, number>();
    let taken = 0;
    for (let a = 1; a <= 6; a++)
      for (let b = 1; b <= 6; b++) {
        const result = writtenResult(wanted.column, a + b);
        const hits = attackerHitsIn(result) + wanted.extraHits;
        const back = Number(/R(\d)/.exec(result)?.[1] ?? 0);
        const defence = Number(/D(\d)/.exec(result)?.[1] ?? 0);
        const outcome = wanted.screen
          ? { defenderHits: defence >= 2 ? 1 : 0, retreat: back, taken: back > 0 }
          : oracleOutcome(result, fought, stack);
        const key = `${result}/${hits}/${outcome.defenderHits}/${outcome.retreat}`;
        expected.set(key, (expected.get(key) ?? 0) + 1);
        if (outcome.taken) taken++;
      }
    const got = shown.chances.map(
      (c) => [`${c.result}/${c.attackerHits}/${c.defenderHits}/${c.retreat}`, c.ways] as const,
    );
    expect(Object.fromEntries(got), label).toEqual(Object.fromEntries(expected));
    expect(shown.groundTaken, label).toBe(taken);
    expect(side).toBe(state.units[shown.attackers[0] as string]?.side);
  };

  test('10.4 the shifts add up to the difference between ratio and final column, within four', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const state = randomBattlefield(seed);
      for (const { side, order } of randomAttacks(state, seed)) {
        const shown = combatPreview(viewFor(state, seatOfSide(side)), order) as CombatPreview;
        const sum = shown.factors.reduce((total, each) => total + each.value, 0);
        expect(Math.abs(sum)).toBeLessThanOrEqual(4);
        const ratio = COLUMN_NAMES.indexOf(shown.ratio as (typeof COLUMN_NAMES)[number]);
        expect(shown.columnIndex).toBe(Math.max(0, Math.min(8, ratio + sum)));
      }
    }
  });
});

describe('10.4 every factor', () => {
  test('10.4 a prepared attack is worth a column, a hasty one costs one', () => {
    const state = duel();
    expect(value(preview(state, { units: ['u'] }), 'prepared')).toBe(1);
    expect(value(preview(state, { units: ['u'], prepared: false }), 'hasty')).toBe(-1);
  });

  test('9.2 fire support is a column for each point', () => {
    expect(value(preview(duel(), { units: ['u'], support: 2 }), 'fireSupport')).toBe(2);
  });

  test('5.4 fieldworks cost their level, only for the side that dug them', () => {
    const works = (side: Side, level: 1 | 2) => duel({ state: { fieldworks: { [OPEN]: { side, level } } } });
    expect(value(preview(works('RU', 1), { units: ['u'] }), 'fieldworks')).toBe(-1);
    expect(value(preview(works('RU', 2), { units: ['u'] }), 'fieldworks')).toBe(-2);
    expect(value(preview(works('UA', 2), { units: ['u'] }), 'fieldworks')).toBeUndefined();
  });

  test('10.4 a town costs the attacker a column', () => {
    const state = position({ units: { u: ['UA', 'marine', '1616'], r: ['RU', 'motorRifle', '1615'] } });
    expect(value(preview(state, { target: '1615', units: ['u'] }), 'town')).toBe(-1);
  });

  test('10.4 forest costs a column, a frozen marsh does not', () => {
    const at = (hex: string, weather: 'clear' | 'snow') =>
      preview(
        position({
          state: { weather },
          units: { u: ['UA', 'marine', besides(hex)[0] as string], r: ['RU', 'motorRifle', hex] },
        }),
        { target: hex, units: ['u'] },
      );
    expect(value(at('1918', 'clear'), 'forest')).toBe(-1);
    expect(value(at('1718', 'clear'), 'marsh')).toBe(-1);
    expect(value(at('1718', 'snow'), 'marsh')).toBeUndefined();
  });

  test('10.4 quality two apart counts a column, for either side; one apart counts nothing', () => {
    const of = (ours: number, theirs: number) =>
      value(
        preview(
          duel({
            units: {
              u: ['UA', 'airAssault', A, { quality: ours }],
              r: ['RU', 'motorRifle', OPEN, { quality: theirs }],
            },
          }),
          {
            units: ['u'],
          },
        ),
        'quality',
      );
    expect([of(5, 3), of(1, 3), of(4, 3), of(3, 3)]).toEqual([1, -1, undefined, undefined]);
  });

  test('7.5 an attacker under fire counts half, a defender cut off counts half', () => {
    const half = duel({ units: { u: ['UA', 'airAssault', A, { steps: 4, supply: 'underFire' }] } });
    expect(preview(duel(), { units: ['u'] }).attackStrength).toBe(12);
    expect(preview(half, { units: ['u'] }).attackStrength).toBe(6);
    const cut = duel({ units: { r: ['RU', 'motorRifle', OPEN, { supply: 'cut' }] } });
    expect(preview(duel(), { units: ['u'] }).defenceStrength).toBe(4);
    expect(preview(cut, { units: ['u'] }).defenceStrength).toBe(2);
  });

  test('7.5 a defender under fire costs it a column, two from the third week', () => {
    const weeks = (weeksNotOpen: number) =>
      value(
        preview(duel({ units: { r: ['RU', 'motorRifle', OPEN, { supply: 'underFire', weeksNotOpen }] } }), {
          units: ['u'],
        }),
        'defenderUnderFire',
      );
    expect([weeks(1), weeks(2), weeks(3), weeks(9)]).toEqual([1, 1, 2, 2]);
  });

  test('7.5 one defender in open supply in the stack is enough', () => {
    const state = duel({
      units: { r: ['RU', 'motorRifle', OPEN, { supply: 'underFire', weeksNotOpen: 4 }], s: ['RU', 'conscripts', OPEN] },
    });
    expect(value(preview(state, { units: ['u'] }), 'defenderUnderFire')).toBeUndefined();
  });

  test('10.6 armour with infantry on open ground is worth a column, not alone, not in mud, not in a town', () => {
    const both = duel({ units: { m: ['UA', 'mechanised', B] } });
    expect(value(preview(both, { units: ['u', 'm'] }), 'combinedArms')).toBe(1);
    expect(value(preview(both, { units: ['m'] }), 'combinedArms')).toBeUndefined();
    expect(value(preview({ ...both, weather: 'mud' }, { units: ['u', 'm'] }), 'combinedArms')).toBeUndefined();
    const onFoot = duel({ units: { m: ['UA', 'mechanised', B, { onFoot: true }] } });
    expect(value(preview(onFoot, { units: ['u', 'm'] }), 'combinedArms')).toBeUndefined();
  });

  test('5.3 a tank is worth four points a step attacking open ground, two in a town', () => {
    expect(preview(duel({ units: { t: ['UA', 'tank', B] } }), { units: ['t'] }).attackStrength).toBe(8);
    const town = position({ units: { t: ['UA', 'tank', '1616'], r: ['RU', 'tank', '1615'] } });
    const shown = preview(town, { target: '1615', units: ['t'] });
    expect([shown.attackStrength, shown.defenceStrength]).toEqual([4, 4]);
  });

  test('10.4 surprise is worth a column to Ukraine in its week', () => {
    expect(value(preview(duel({ week: 1, state: { flags: { surprise: 1 } } }), { units: ['u'] }), 'surprise')).toBe(1);
    expect(
      value(preview(duel({ week: 2, state: { flags: { surprise: 1 } } }), { units: ['u'] }), 'surprise'),
    ).toBeUndefined();
  });

  const russian = (spec: PositionSpec = {}): GameState =>
    position({
      week: 8,
      side: 'RU',
      ...spec,
      units: { r: ['RU', 'motorRifle', A, { steps: 4 }], u: ['UA', 'marine', OPEN], ...spec.units },
    });

  test('14.3 the visit is worth a column to Russia in its week', () => {
    expect(value(preview(russian({ state: { flags: { visit: 8 } } }), { units: ['r'] }), 'visit')).toBe(1);
    expect(value(preview(russian({ state: { flags: { visit: 7 } } }), { units: ['r'] }), 'visit')).toBeUndefined();
  });

  test('14.3 a prepared offensive is worth two columns to Russia in its week', () => {
    const inWeek = (last: number) =>
      value(preview(russian({ state: { flags: { preparedOffensive: last } } }), { units: ['r'] }), 'preparedOffensive');
    expect(inWeek(8)).toBe(2);
    expect(inWeek(7)).toBeUndefined();
  });

  test('9.7 glide bombs: a column in weeks 14 to 29, two from 30 or by the flag, none in snow, one fieldwork level less', () => {
    const at = (week: number, glideBombs = 0, weather: 'clear' | 'snow' = 'clear') => {
      const state = russian({
        week,
        state: { weather, flags: { glideBombs }, fieldworks: { [OPEN]: { side: 'UA', level: 2 } } },
        sides: { RU: { glideBombs: [OPEN] } },
      });
      const shown = preview(state, { units: ['r'] });
      return [value(shown, 'glideBombs'), value(shown, 'fieldworks')];
    };
    expect(at(13)).toEqual([undefined, -2]);
    expect(at(14)).toEqual([1, -1]);
    expect(at(30)).toEqual([2, -1]);
    expect(at(20, 2)).toEqual([2, -1]);
    expect(at(30, 2, 'snow')).toEqual([undefined, -2]);
  });

  test('10.8 from week 12 Russian attacks across open ground cost two hits more, hasty ones too; Ukrainian ones do not', () => {
    const most = (shown: CombatPreview) => Math.max(...shown.chances.map((chance) => chance.attackerHits));
    const least = (shown: CombatPreview) => Math.min(...shown.chances.map((chance) => chance.attackerHits));
    expect(least(preview(russian({ week: 12 }), { units: ['r'] }))).toBe(2);
    expect(least(preview(russian({ week: 11 }), { units: ['r'] }))).toBe(0);
    expect(least(preview(russian({ week: 11, state: { flags: { killZone: 99 } } }), { units: ['r'] }))).toBe(2);
    expect(value(preview(russian({ week: 12 }), { units: ['r'], prepared: false }), 'killZone')).toBe(0);
    expect(value(preview(duel({ week: 20 }), { units: ['u'] }), 'killZone')).toBeUndefined();
    expect(most(preview(russian({ week: 12 }), { units: ['r'] }))).toBeGreaterThan(0);
  });

  test('10.9 the contingent attacks in mass: a column and a hit of its own, until it has learned', () => {
    const at = (week: number, contingentExperience: number) => {
      const state = russian({
        week,
        state: { flags: { contingentExperience } },
        units: { k: ['RU', 'lightInfantry', B, { contingent: true }] },
      });
      const shown = preview(state, { units: ['k'] });
      return [value(shown, 'contingentMass'), shown.factors.some((f) => f.code === 'contingentLosses')];
    };
    expect(at(12, 0)).toEqual([undefined, true]);
    expect(at(13, 0)).toEqual([1, true]);
    expect(at(22, 1)).toEqual([1, true]);
    expect(at(23, 0)).toEqual([undefined, true]);
    expect(at(27, 2)).toEqual([undefined, true]);
    expect(at(27, 3)).toEqual([undefined, false]);
  });

  test('10.4 shifts beyond four columns are cut off at four, and it is said', () => {
    const state = duel({
      state: { fieldworks: { [OPEN]: { side: 'RU', level: 2 } } },
      units: { u: ['UA', 'territorial', A, { quality: 1 }], r: ['RU', 'airborne', OPEN, { quality: 5 }] },
    });
    const bad = preview(state, { units: ['u'], prepared: false });
    expect(bad.factors.reduce((sum, each) => sum + each.value, 0)).toBe(-4);
    expect(value(bad, 'limit')).toBeUndefined();
    const good = preview(
      duel({
        week: 1,
        state: { flags: { surprise: 1 } },
        units: {
          u: ['UA', 'airAssault', A, { quality: 5 }],
          m: ['UA', 'mechanised', B],
          r: ['RU', 'motorRifle', OPEN, { quality: 1 }],
        },
      }),
      { units: ['u', 'm'], support: 2 },
    );
    expect(value(good, 'limit')).toBe(-2);
  });

  test('10.10 a held hex without a unit is a screen: three points and one and a half for each occupied neighbour', () => {
    const state = position({
      units: {
        u: ['UA', 'airAssault', A],
        r: ['RU', 'motorRifle', C, { quality: 4 }],
        s: ['RU', 'airborne', D, { quality: 2 }],
      },
      control: { ukrainian: [] },
    });
    const shown = preview(state, { units: ['u'] });
    expect([shown.screen, shown.defenceStrength, shown.defenders]).toEqual([true, 6, []]);
  });
});

describe('10.1 what may be attacked', () => {
  const refusal = (state: GameState, order: Partial<AttackOrder>): string | undefined =>
    checkAttack(viewOf(state, state.turn.side), { target: OPEN, units: ['u'], prepared: true, support: 0, ...order })
      ?.code;

  test('10.1 a hex that nobody holds is not attacked but entered', () => {
    const state = position({ units: { u: ['UA', 'marine', A] } });
    expect(refusal(state, {})).toBe('nothingToAttack');
    expect(refusal(state, { target: '1022' })).toBe('targetFriendly');
  });

  test('10.1 every way in which an attack can be refused', () => {
    const with1 = (change: Partial<Unit>) => duel({ units: { u: ['UA', 'airAssault', A, change] } });
    expect(refusal(duel(), {})).toBeUndefined();
    expect(refusal(duel(), { target: '9999' })).toBe('noSuchHex');
    expect(refusal(duel(), { units: ['nobody'] })).toBe('noSuchUnit');
    expect(refusal(duel(), { units: ['r'] })).toBe('notYourUnit');
    expect(refusal(with1({ supply: 'cut' }), {})).toBe('attackerCut');
    expect(refusal(with1({ attacked: true }), {})).toBe('attackerAlreadyAttacked');
    expect(refusal(with1({ refitUntil: 9 }), {})).toBe('unitRefitting');
    expect(refusal(with1({ hex: '2112' }), {})).toBe('attackerNotAdjacent');
    expect(refusal(duel({ units: { d: ['UA', 'drone', B] } }), { units: ['d'] })).toBe('attackerHasNoStrength');
    expect(refusal(duel({ sides: { UA: { attackPoints: 0 } } }), {})).toBe('noAttackPoints');
    expect(refusal(duel({ sides: { UA: { attackPoints: 0 } } }), { prepared: false })).toBeUndefined();
    expect(refusal(duel(), { support: 3 })).toBe('notEnoughSupport');
    expect(refusal(duel({ sides: { UA: { supportPoints: 1 } } }), { support: 2 })).toBe('notEnoughSupport');
    expect(refusal(duel(), { prepared: false, support: 1 })).toBe('notEnoughSupport');
  });

  test('10.1 three units at most, four for Russia in the general offensive', () => {
    const units = { a: A, b: B, c: C, d: D };
    const four = (side: Side, enemy: Side, flags = {}) =>
      position({
        side,
        state: { flags },
        units: {
          t: [enemy, 'motorRifle', OPEN],
          ...Object.fromEntries(Object.entries(units).map(([id, hex]) => [id, [side, 'marine', hex] as const])),
        },
      });
    const order = { units: Object.keys(units) };
    expect(refusal(four('UA', 'RU'), order)).toBe('tooManyAttackers');
    expect(refusal(four('RU', 'UA'), order)).toBe('tooManyAttackers');
    expect(refusal(four('RU', 'UA', { generalOffensive: 10 }), order)).toBeUndefined();
    expect(refusal(four('UA', 'RU', { generalOffensive: 10 }), order)).toBe('tooManyAttackers');
  });

  test('1.2 the basic layer knows neither hasty attacks nor support', () => {
    const state = duel({ layer: 'basic' });
    expect(refusal(state, { prepared: false })).toBe('notInThisLayer');
    expect(refusal(state, { support: 1 })).toBe('notEnoughSupport');
    expect(attackOptions(viewOf(state, 'UA'))[0]).toMatchObject({ hasty: false, maxSupport: 0, prepared: true });
  });

  test('8.9 the contingent does not attack into Ukraine; others do when the border is open to them', () => {
    const from = '1416';
    const into = besides(from).find((hex) => hexesById.get(hex)?.country !== hexesById.get(from)?.country) as string;
    const [russian, ukrainian] = hexesById.get(from)?.country === 'RU' ? [from, into] : [into, from];
    const at = (week: number, contingent: boolean) =>
      position({
        week,
        side: 'RU',
        units: { k: ['RU', 'lightInfantry', russian, { contingent }], u: ['UA', 'marine', ukrainian] },
      });
    const order = { target: ukrainian, units: ['k'] };
    expect(refusal(at(31, true), order)).toBe('borderClosed');
    expect(refusal(at(31, false), order)).toBeUndefined();
    expect(refusal(at(20, false), order)).toBe('borderClosed');
    expect(attackOptions(viewOf(at(31, true), 'RU'))).toEqual([]);
  });

  test('10.1 orders of any shape are refused and never thrown on', () => {
    const view = viewOf(duel(), 'UA');
    const values: unknown[] = [
      undefined,
      null,
      0,
      -1,
      1.5,
      Number.NaN,
      '',
      'u',
      [],
      [null],
      ['u', 'u'],
      {},
      true,
      '__proto__',
      ['__proto__'],
      ['constructor'],
    ];
    for (const target of [...values, OPEN])
      for (const units of [...values, ['u']])
        for (const support of [...values, 0])
          for (const prepared of [true, 'yes', null]) {
            const order = { target, units, prepared, support } as unknown as AttackOrder;
            const legal =
              target === OPEN &&
              Array.isArray(units) &&
              units[0] === 'u' &&
              units.length === 1 &&
              support === 0 &&
              prepared === true;
            expect(checkAttack(view, order) === null).toBe(legal);
          }
  });

  test('10.1 what is listed is legal, and all that is legal is listed, on random positions', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const state = randomBattlefield(seed, seed % 3 === 0);
      for (const side of SIDES) {
        const view = viewFor(state, seatOfSide(side));
        const listed = new Set(attackOrders(view).map(key));
        for (const order of attackOrders(view)) expect(checkAttack(view, order)).toBeNull();
        for (const order of everyAttack(view, side))
          if (checkAttack(view, order) === null) expect(listed.has(key(order))).toBe(true);
      }
    }
  });

  const key = ({ target, units, prepared, support }: AttackOrder): string =>
    [target, [...units].sort().join('+'), prepared, support].join(' ');

  /** Every attack with up to two units on every hex beside a unit. */
  const everyAttack = (view: View, side: Side): AttackOrder[] => {
    const own = Object.values(view.units).filter((unit) => unit.side === side && fights(unit));
    const orders: AttackOrder[] = [];
    for (const unit of own)
      for (const target of besides(unit.hex))
        for (const other of own.filter((o) => o.id >= unit.id && besides(o.hex).includes(target)))
          for (const [prepared, support] of [
            [true, 0],
            [true, 1],
            [true, 2],
            [false, 0],
          ] as const)
            orders.push({
              type: 'attack',
              target,
              units: unit === other ? [unit.id] : [unit.id, other.id],
              prepared,
              support,
            });
    return orders;
  };

  test('10.1 orders of one unit are exactly those that it leads', () => {
    const state = duel({ units: { m: ['UA', 'mechanised', B], n: ['UA', 'marine', C] } });
    const orders = attackOrders(viewOf(state, 'UA'), 'm').filter(({ target }) => target === OPEN);
    expect(new Set(orders.map(({ units }) => units.join('+')))).toEqual(new Set(['m', 'm+u', 'm+n', 'm+u+n']));
    expect(orders).toHaveLength(4 * 4);
  });

  test('10.1 the attack offered first is legal and the best of its kind', () => {
    for (let seed = 1; seed <= 80; seed++) {
      const state = randomBattlefield(seed);
      for (const side of SIDES) {
        const view = viewFor(state, seatOfSide(side));
        for (const option of attackOptions(view)) {
          const order = bestAttack(view, option.target);
          expect(order && checkAttack(view, order)).toBeNull();
        }
        expect(bestAttack(view, '0000')).toBeNull();
      }
    }
  });
});

describe('10 at worst', () => {
  test('10 nothing can be hidden in the basic layer', () => {
    expect(preview(duel({ layer: 'basic' }), { units: ['u'] }).atWorst).toBeNull();
  });

  test('9.2 the most defensive support is two points, one for Ukraine without materiel', () => {
    const plain = duel({ without: ['stances'] });
    const shown = preview(plain, { units: ['u'] });
    const at = (name: string | undefined) => COLUMN_NAMES.indexOf(name as (typeof COLUMN_NAMES)[number]);
    expect(at(shown.column) - at(shown.atWorst?.column)).toBe(2);
    const frozen = position({
      side: 'RU',
      week: 8,
      materiel: 0,
      without: ['stances'],
      units: { r: ['RU', 'airborne', A, { steps: 4 }], u: ['UA', 'marine', OPEN, { steps: 3 }] },
    });
    const russian = preview(frozen, { units: ['r'] });
    expect(at(russian.column) - at(russian.atWorst?.column)).toBe(1);
  });

  test('11.5 the doctrine of Ukraine counts only in the worst case', () => {
    const state = position({
      side: 'RU',
      week: 8,
      with: ['doctrine'],
      without: ['stances'],
      units: { r: ['RU', 'airborne', A, { steps: 4 }], u: ['UA', 'marine', OPEN] },
    });
    const shown = preview(state, { units: ['r'] });
    const at = (name: string | undefined) => COLUMN_NAMES.indexOf(name as (typeof COLUMN_NAMES)[number]);
    expect(value(shown, 'doctrineHold')).toBeUndefined();
    expect(at(shown.column) - at(shown.atWorst?.column)).toBe(3);
  });

  test('10 the truth with all that was hidden is never worse than the worst that was shown, fog or not', () => {
    let compared = 0;
    let hidden = 0;
    for (let seed = 1; seed <= 900; seed++) {
      const state = randomBattlefield(seed, seed % 2 === 0);
      for (const { side, order } of randomAttacks(state, seed)) {
        const shown = combatPreview(viewFor(state, seatOfSide(side)), order);
        if (isRefusal(shown)) throw new Error(JSON.stringify(shown));
        const enemy = side === 'UA' ? 'RU' : 'UA';
        const laid = state.features.includes('points')
          ? Math.min(state.sides[enemy].defensiveSupport[order.target] ?? 0, 2)
          : 0;
        const frozen = enemy === 'UA' && state.features.includes('aid') && state.aid.materiel.level === 0;
        const doctrineHold =
          state.features.includes('doctrine') &&
          side === 'RU' &&
          state.sides.UA.doctrine === 'hold' &&
          viewOf(state, 'UA') !== null;
        const inRussia =
          situationOf(state).board.country[Number(order.target.slice(2)) * 32 + Number(order.target.slice(0, 2))] === 1;
        const battle = battleOf(situationOf(state), side, order, {
          defensiveSupport: frozen ? Math.min(laid, 1) : laid,
          doctrineHold: doctrineHold && inRussia,
          reserve: null,
          unseenNeighbours: 0,
          heldUnseen: false,
        });
        const least = shown.atWorst?.groundTaken ?? shown.groundTaken;
        expect(groundTaken(battle), `${seed} ${JSON.stringify(order)}`).toBeGreaterThanOrEqual(least);
        if (shown.atWorst && chancesOf(battle).length >= 0 && groundTaken(battle) < shown.groundTaken) hidden++;
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(1200);
    expect(hidden).toBeGreaterThan(30);
  });
});
