import { describe, expect, test } from 'vitest';
import { type Dice, fastDice, scriptedDice } from '../../../game/dice.ts';
import type { CombatPreview } from '../../../game/explain.ts';
import type { Happening, HappeningKind } from '../../../game/happenings.ts';
import type { AttackOrder } from '../../../game/orders.ts';
import { carryOutAttack } from '../../../game/rules/assault.ts';
import { chancesPromised } from '../../../game/rules/battle.ts';
import { attackOrders, combatPreview } from '../../../game/rules/combat.ts';
import { type GameState, SIDES, type Side, seatOfSide, type Unit } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';
import { openWork, type Work } from '../../../game/work.ts';
import { hitsWrong, jsonWrong, placesWrong, unitsWrong } from '../../helpers/invariants.ts';
import { besides } from '../../helpers/oracles/combat.ts';
import { randomBattlefield } from '../../helpers/oracles/combatPositions.ts';
import { type PositionSpec, position } from '../../helpers/position.ts';
import { randomNumbers } from '../../helpers/randomPosition.ts';

const OPEN = '2109';
const [A, B, C] = besides(OPEN) as [string, string, string];

const assault = (state: GameState, side: Side, order: Partial<AttackOrder>, dice: Dice): Work => {
  const work = openWork(state, dice);
  carryOutAttack(work, side, { type: 'attack', target: OPEN, units: ['u'], prepared: true, support: 0, ...order });
  return work;
};

const told = <K extends HappeningKind>(work: Work, kind: K): Extract<Happening, { kind: K }>[] =>
  work.happened.flatMap(({ what }) => (what.kind === kind ? [what as Extract<Happening, { kind: K }>] : []));

const unitAfter = (work: Work, id: string): Unit => work.state.units[id] as Unit;
const controllerOf = (state: Pick<GameState, 'control'>, hex: string): string =>
  (state.control[Number(hex.slice(2))] as string)[Number(hex.slice(0, 2))] as string;

/** A strong Ukrainian brigade beside a Russian regiment in the open, ground behind it Russian. */
const duel = (spec: PositionSpec = {}): GameState =>
  position({
    week: 8,
    ...spec,
    units: {
      u: ['UA', 'airAssault', A, { steps: 4 }],
      r: ['RU', 'motorRifle', OPEN, { steps: 2, stance: 'delay' }],
      ...spec.units,
    },
  });

/** Dice that fall as written and then show fours. */
const then4 = (...falls: readonly number[]): Dice => {
  const first = scriptedDice(...falls, ...new Array(40).fill(4));
  return first;
};

describe('10 an attack carried out', () => {
  test('10.5 hits over all 36 rolls are exactly those that the preview promised, on random positions', () => {
    let compared = 0;
    for (let seed = 1; seed <= 130; seed++) {
      const wild = randomBattlefield(seed);
      const state: GameState = {
        ...wild,
        features: wild.features.filter((f) => f !== 'doctrine'),
        sides: { UA: { ...wild.sides.UA, defensiveSupport: {} }, RU: { ...wild.sides.RU, defensiveSupport: {} } },
        units: Object.fromEntries(
          Object.values(wild.units).map(
            (u) =>
              [
                u.id,
                {
                  ...u,
                  attackedLastWeek: false,
                  ...(u.stance === 'reserve' || u.stance === 'withdraw' ? { stance: 'hold', reserveHex: null } : {}),
                },
              ] as const,
          ),
        ) as GameState['units'],
      };
      const side = SIDES[seed % 2] as Side;
      const orders = attackOrders(viewFor(state, seatOfSide(side)));
      const order = orders[randomNumbers(seed)(Math.max(1, orders.length))];
      if (!order) continue;
      const shown = combatPreview(viewFor(state, seatOfSide(side)), order) as CombatPreview;
      if (shown.chances[0]?.result === 'unopposed') continue;
      const expected = new Map(
        shown.chances.map((c) => [`${c.result} ${c.attackerHits} ${c.defenderHits} ${c.retreat}`, c.ways]),
      );
      const got = new Map<string, number>();
      for (let a = 1; a <= 6; a++)
        for (let b = 1; b <= 6; b++) {
          const work = assault(state, side, order, then4(a, b));
          const [combat] = told(work, 'combat');
          const key = `${combat?.result} ${combat?.attackerHits} ${combat?.defenderHits} ${combat?.retreat}`;
          got.set(key, (got.get(key) ?? 0) + 1);
          const hits = (whose: Side) =>
            told(work, 'hits')
              .filter((h) => h.why === 'combat' && h.unit.side === whose)
              .reduce((n, h) => n + h.hits, 0);
          const ours = order.units.reduce((n, id) => n + (state.units[id] as Unit).hits, 0);
          expect(hits(side)).toBe(Math.min(ours, combat?.attackerHits ?? 0));
          if (!combat?.screen)
            expect(hits(side === 'UA' ? 'RU' : 'UA')).toBeGreaterThanOrEqual(combat?.defenderHits ?? 0);
        }
      expect(got, `${seed}`).toEqual(expected);
      compared++;
    }
    expect(compared).toBeGreaterThan(75);
  });

  test('10 after any attack: no two sides in a hex, hits accounted for, points spent, nothing thrown, fog or not', () => {
    let attacks = 0;
    const kinds = new Set<string>();
    for (let seed = 1; seed <= 700; seed++) {
      const state = randomBattlefield(seed, seed % 2 === 0);
      if (placesWrong(state).length > 0) continue;
      for (const side of SIDES) {
        const orders = attackOrders(viewFor(state, seatOfSide(side)));
        const order = orders[randomNumbers(seed)(Math.max(1, orders.length))];
        if (!order) continue;
        const work = assault(state, side, order, fastDice(seed));
        const label = `${seed} ${JSON.stringify(order)}`;
        expect(placesWrong(work.state), label).toEqual([]);
        expect(unitsWrong(work.state), label).toEqual([]);
        expect(hitsWrong(state, work.state, work.happened), label).toEqual([]);
        expect(jsonWrong({ ...work.state }), label).toEqual([]);
        expect(work.state.sides[side].attackPoints).toBe(state.sides[side].attackPoints - (order.prepared ? 1 : 0));
        expect(work.state.sides[side].supportPoints).toBe(state.sides[side].supportPoints - order.support);
        for (const id of order.units) if (work.state.units[id]) expect(unitAfter(work, id).attacked, label).toBe(true);
        for (const { what } of work.happened) kinds.add(what.kind);
        stepsCounted(state, work, label);
        attacks++;
      }
    }
    expect(attacks).toBeGreaterThan(700);
    for (const kind of [
      'combat',
      'hits',
      'destroyed',
      'retreated',
      'withdrew',
      'advanced',
      'reserveJoined',
      'controlChanged',
    ])
      expect(kinds).toContain(kind);
  });

  test('10 with a reserve in it the battle is never worse than the worst that was shown', () => {
    let joined = 0;
    for (let seed = 1; seed <= 900 && joined < 25; seed++) {
      const wild = randomBattlefield(seed, seed % 2 === 0);
      const aid = { ...wild.aid, intelligence: { level: 2, frozen: false, normal: 2 } };
      const state = { ...wild, aid };
      for (const side of SIDES) {
        const view = viewFor(state, seatOfSide(side));
        const order = attackOrders(view).find((o) => {
          const work = assault(state, side, o, then4(3, 3));
          return told(work, 'reserveJoined').length > 0 && told(work, 'withdrew').length === 0;
        });
        if (!order) continue;
        let ways = 0;
        for (let a = 1; a <= 6; a++)
          for (let b = 1; b <= 6; b++) {
            const work = assault(state, side, order, then4(a, b));
            const [combat] = told(work, 'combat');
            const stack = combat?.defenders.reduce((n, { id }) => n + (state.units[id] as Unit).hits, 0) ?? 0;
            if (combat && (combat.retreat > 0 || combat.defenderHits >= stack)) ways++;
          }
        const shown = combatPreview(view, order) as CombatPreview;
        expect(ways, `${seed} ${JSON.stringify(order)}`).toBeGreaterThanOrEqual(shown.atWorst?.groundTaken ?? 99);
        joined++;
      }
    }
    expect(joined).toBeGreaterThan(15);
  });

  const stepsCounted = (before: GameState, work: Work, label: string): void => {
    for (const side of SIDES) {
      const all = (state: Pick<GameState, 'units'>): number =>
        Object.values(state.units)
          .filter((u) => u.side === side)
          .reduce((n, u) => n + Math.ceil(u.hits / 2), 0);
      const lost = work.state.sides[side].stepsLost - before.sides[side].stepsLost;
      expect(all(before) - all(work.state), label).toBe(lost);
      expect(work.state.sides[side].contingentStepsLost).toBeLessThanOrEqual(work.state.sides[side].stepsLost);
    }
  };

  test('10.7 the lead unit takes the emptied hex, and control of it', () => {
    const work = assault(duel(), 'UA', {}, then4(6, 6));
    expect(unitAfter(work, 'u').hex).toBe(OPEN);
    expect(controllerOf(work.state, OPEN)).toBe('U');
    expect(work.final).toBe(true);
  });

  test('10.7 a beaten attack takes no ground', () => {
    const work = assault(duel({ units: { u: ['UA', 'territorial', A, { steps: 1 }] } }), 'UA', {}, then4(1, 1));
    expect(controllerOf(work.state, OPEN)).toBe('R');
    expect(unitAfter(work, 'r').hex).toBe(OPEN);
  });

  test('10.7 an open air assault brigade may go on two hexes after a retreat of two; others may not', () => {
    const winner = (type: 'airAssault' | 'marine', supply: 'open' | 'underFire' = 'open') =>
      unitAfter(
        assault(
          duel({ units: { u: ['UA', type, A, { steps: 4, supply }] } }),
          'UA',
          { support: supply === 'open' ? 0 : 2 },
          then4(6, 6),
        ),
        'u',
      );
    expect([winner('airAssault').hex, winner('airAssault').exploit]).toEqual([OPEN, 2]);
    expect(winner('marine').exploit).toBe(0);
    expect(winner('airAssault', 'underFire').exploit).toBe(0);
  });

  test('10.7 nobody advances over a major river without a bridge', () => {
    const state = position({
      week: 8,
      units: {
        u: ['UA', 'airAssault', '0014', { steps: 4, quality: 5 }],
        r: ['RU', 'conscripts', '0015', { steps: 1, hits: 1 }],
      },
    });
    const work = assault(state, 'UA', { target: '0015', support: 2 }, then4(6, 6));
    expect(work.state.units['r']?.hex).not.toBe('0015');
    expect(unitAfter(work, 'u').hex).toBe('0014');
  });

  test('5.5 support units alone are destroyed and the hex is taken', () => {
    const state = position({
      week: 8,
      units: { u: ['UA', 'marine', A], d: ['RU', 'drone', OPEN], e: ['RU', 'engineers', C] },
    });
    const work = assault(state, 'UA', {}, then4());
    expect(work.state.units['d']).toBeUndefined();
    expect(work.state.sides.RU.pool['d']?.where).toBe('destroyed');
    expect(unitAfter(work, 'u').hex).toBe(OPEN);
    expect(told(work, 'combat')).toEqual([]);
  });

  test('10.10 a broken screen costs the strongest adjacent holder a hit when the result has two', () => {
    const state = position({
      week: 8,
      units: {
        u: ['UA', 'airAssault', A, { steps: 4, quality: 5 }],
        v: ['UA', 'marine', B, { steps: 4 }],
        weak: ['RU', 'conscripts', C, { steps: 2 }],
        strong: ['RU', 'airborne', besides(OPEN).find((hex) => ![A, B, C].includes(hex)) as string, { steps: 2 }],
      },
    });
    const work = assault(state, 'UA', { units: ['u', 'v'] }, then4(6, 6));
    expect(told(work, 'combat')[0]).toMatchObject({ screen: true, defenderHits: 1 });
    expect([unitAfter(work, 'strong').hits, unitAfter(work, 'weak').hits]).toEqual([3, 4]);
    expect(unitAfter(work, 'u').hex).toBe(OPEN);
  });

  test('10.5 attackers are hit from the lead unit on, defenders the strongest first', () => {
    const state = duel({
      units: {
        u: ['UA', 'territorial', A, { steps: 1 }],
        v: ['UA', 'territorial', B, { steps: 1 }],
        r: ['RU', 'airborne', OPEN, { steps: 4 }],
      },
    });
    const work = assault(state, 'UA', { units: ['v', 'u'] }, then4(1, 2));
    expect(told(work, 'combat')[0]?.attackerHits).toBe(2);
    expect([unitAfter(work, 'v').hits, unitAfter(work, 'u').hits]).toEqual([1, 1]);
  });

  test('10.11 a unit that attacks two weeks running is worn', () => {
    const state = duel({ units: { u: ['UA', 'airAssault', A, { steps: 4, attackedLastWeek: true }] } });
    const work = assault(state, 'UA', {}, then4(6, 6));
    expect(unitAfter(work, 'u').hits).toBe(7);
    expect(told(work, 'hits').some(({ why }) => why === 'exertion')).toBe(true);
  });

  test('10.9 the contingent learns: one after three attacks, the last lesson by a success after its refit', () => {
    const at = (flags: GameState['flags'], fall: number) =>
      assault(
        position({
          week: 28,
          side: 'RU',
          state: { flags },
          units: {
            k: ['RU', 'lightInfantry', A, { steps: 4, contingent: true, quality: 5 }],
            u: ['UA', 'territorial', OPEN, { steps: 1, stance: 'delay' }],
          },
        }),
        'RU',
        { units: ['k'] },
        then4(fall, fall),
      ).state.flags;
    expect(at({ contingentAttacks: 1 }, 1)).toMatchObject({ contingentAttacks: 2, contingentExperience: 0 });
    expect(at({ contingentAttacks: 2 }, 1)).toMatchObject({ contingentAttacks: 3, contingentExperience: 1 });
    expect(at({ contingentAttacks: 5, contingentExperience: 2 }, 6)).toMatchObject({ contingentExperience: 3 });
    expect(at({ contingentAttacks: 5, contingentExperience: 2 }, 1)).toMatchObject({ contingentExperience: 2 });
  });
});

describe('11 what the defender set beforehand', () => {
  test('11.1 hold: ignores a retreat of one for a hit more', () => {
    const state = duel({ units: { r: ['RU', 'motorRifle', OPEN, { steps: 3, stance: 'hold' }] } });
    const work = assault(state, 'UA', {}, then4(4, 5));
    const [combat] = told(work, 'combat');
    expect(combat).toMatchObject({ result: 'D1 R1', defenderHits: 2, retreat: 0 });
    expect(unitAfter(work, 'r')).toMatchObject({ hex: OPEN, hits: 4, defended: true });
  });

  test('11.1 delay: a hit fewer and a hex farther', () => {
    const work = assault(
      duel({ units: { r: ['RU', 'motorRifle', OPEN, { steps: 3, stance: 'delay' }] } }),
      'UA',
      {},
      then4(4, 5),
    );
    expect(told(work, 'combat')[0]).toMatchObject({ result: 'D1 R1', defenderHits: 0, retreat: 2 });
    expect(told(work, 'retreated')[0]?.path).toHaveLength(2);
    expect(unitAfter(work, 'r').hits).toBe(6);
  });

  test('9.2 defensive support answers once and is used up', () => {
    const state = duel({ sides: { RU: { defensiveSupport: { [OPEN]: 2, [C]: 1 } } } });
    const work = assault(state, 'UA', {}, then4(3, 3));
    expect(told(work, 'combat')[0]?.factors).toContainEqual(
      expect.objectContaining({ code: 'defensiveSupport', value: -2 }),
    );
    expect(work.state.sides.RU.defensiveSupport).toEqual({ [C]: 1 });
  });

  const withReserve = (spec: PositionSpec = {}, change: Partial<Unit> = {}): GameState => {
    const near = besides(OPEN).find((hex) => !besides(A).includes(hex) && hex !== A) as string;
    const back = besides(near).find((hex) => hex !== OPEN && !besides(OPEN).includes(hex)) as string;
    return duel({
      ...spec,
      units: {
        z: ['RU', 'airborne', back, { steps: 3, stance: 'reserve', reserveHex: OPEN, ...change }],
        ...spec.units,
      },
    });
  };

  test('11.4 a reserve joins against an attack of two to one, and is a reserve no more', () => {
    const work = assault(withReserve(), 'UA', {}, then4(3, 3));
    expect(told(work, 'reserveJoined')).toHaveLength(1);
    expect(told(work, 'combat')[0]?.defenders.map(({ id }) => id)).toEqual(['z', 'r']);
    expect(unitAfter(work, 'z')).toMatchObject({ hex: OPEN, stance: 'hold' });
    expect(unitAfter(work, 'z')?.reserveHex).toBeUndefined();
  });

  test('11.4 it does not come against a weak attack, when worn, attacked, not in open supply, or named elsewhere', () => {
    const comes = (state: GameState) => told(assault(state, 'UA', {}, then4(3, 3)), 'reserveJoined').length;
    expect(comes(withReserve({ units: { u: ['UA', 'airAssault', A, { steps: 1 }] } }))).toBe(0);
    expect(comes(withReserve({}, { hits: 5 }))).toBe(0);
    expect(comes(withReserve({}, { supply: 'underFire' }))).toBe(0);
    expect(comes(withReserve({}, { reserveHex: C }))).toBe(0);
    expect(comes(withReserve({ without: ['stances'] }))).toBe(0);
  });

  test('11.4 there is no room for a third combat unit', () => {
    const state = withReserve({
      units: {
        s: ['RU', 'conscripts', OPEN, { steps: 1, stance: 'delay' }],
        u: ['UA', 'airAssault', A, { steps: 4 }],
        v: ['UA', 'marine', B, { steps: 4 }],
      },
    });
    expect(told(assault(state, 'UA', { units: ['u', 'v'] }, then4(3, 3)), 'reserveJoined')).toEqual([]);
  });

  test('9.8 without intelligence a Ukrainian reserve comes in time on four and more', () => {
    const near = besides(OPEN).find((hex) => !besides(A).includes(hex) && hex !== A) as string;
    const back = besides(near).find((hex) => hex !== OPEN && !besides(OPEN).includes(hex)) as string;
    const state = position({
      week: 8,
      side: 'RU',
      intelligence: 0,
      control: { ukrainian: [near, back, OPEN] },
      units: {
        u: ['RU', 'airborne', A, { steps: 4 }],
        r: ['UA', 'territorial', OPEN, { stance: 'delay' }],
        z: ['UA', 'marine', back, { stance: 'reserve', reserveHex: OPEN }],
      },
    });
    const comes = (die: number) => told(assault(state, 'RU', {}, then4(die, 3, 3)), 'reserveJoined').length;
    expect([comes(3), comes(4)]).toEqual([0, 1]);
    expect(
      told(
        assault(
          { ...state, aid: { ...state.aid, intelligence: { level: 1, frozen: false, normal: 2 } } },
          'RU',
          {},
          then4(3, 3),
        ),
        'reserveJoined',
      ),
    ).toHaveLength(1);
  });

  test('11.5 Ukraine’s doctrine hold costs Russia a column on Russian soil', () => {
    const at = (doctrine: 'hold' | 'flexible') =>
      told(
        assault(
          position({
            week: 8,
            side: 'RU',
            with: ['doctrine'],
            sides: { UA: { doctrine } },
            units: { u: ['RU', 'airborne', A, { steps: 4 }], r: ['UA', 'marine', OPEN] },
          }),
          'RU',
          {},
          then4(3, 3),
        ),
        'combat',
      )[0]?.factors.some(({ code }) => code === 'doctrineHold');
    expect([at('hold'), at('flexible')]).toEqual([true, false]);
  });

  test('11.8 a unit that is to withdraw leaves before combat, and the lead unit walks in', () => {
    const work = assault(
      duel({ units: { r: ['RU', 'motorRifle', OPEN, { stance: 'withdraw', stanceSince: 1 }] } }),
      'UA',
      {},
      then4(6, 6),
    );
    expect(told(work, 'withdrew')[0]).toMatchObject({ grade: 'organised', from: OPEN });
    expect(told(work, 'combat')).toEqual([]);
    expect(unitAfter(work, 'u').hex).toBe(OPEN);
    expect(unitAfter(work, 'r').hits).toBe(4);
  });

  test('11.8 once a week: a unit that was attacked already stands and delays', () => {
    const state = duel({
      units: { r: ['RU', 'motorRifle', OPEN, { stance: 'withdraw', stanceSince: 1, defended: true }] },
    });
    const work = assault(state, 'UA', {}, then4(3, 3));
    expect(told(work, 'withdrew')).toEqual([]);
    expect(told(work, 'combat')).toHaveLength(1);
  });

  test('5.4 an advance takes the enemy’s fieldworks away', () => {
    const work = assault(duel({ state: { fieldworks: { [OPEN]: { side: 'RU', level: 1 } } } }), 'UA', {}, then4(6, 6));
    expect(work.state.fieldworks).toEqual({});
  });
});

describe('12 attacks into the fog', () => {
  test('12.3 the attackers become known to the defender as contacts, and what was promised stands beside the roll', () => {
    const state = duel({ fog: true });
    const shown = combatPreview(viewFor(state, '0'), {
      target: OPEN,
      units: ['u'],
      prepared: true,
      support: 0,
    }) as CombatPreview;
    const work = assault(state, 'UA', {}, then4(3, 3));
    expect(work.state.sides.RU.known?.contacts).toContainEqual(expect.objectContaining({ unit: 'u', hex: A }));
    expect(chancesPromised(told(work, 'combat')[0]?.chances ?? [])).toEqual(shown.chances);
  });
});
