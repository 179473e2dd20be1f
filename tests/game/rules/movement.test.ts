import { describe, expect, test } from 'vitest';
import { directionTo, indexOf } from '../../../game/board.ts';
import { scriptedDice } from '../../../game/dice.ts';
import type { HexId } from '../../../game/map.ts';
import type { MoveOrder } from '../../../game/orders.ts';
import { borderPrice } from '../../../game/rules/borders.ts';
import { carryOutExploit, carryOutMove } from '../../../game/rules/marching.ts';
import { checkExploit, checkMove, moveOrders, reachable } from '../../../game/rules/movement.ts';
import { moveCost, movementAllowance } from '../../../game/rules/steps.ts';
import type { BorderRule } from '../../../game/scenario.ts';
import { situationOf } from '../../../game/situation.ts';
import type { GameState } from '../../../game/state.ts';
import { controllerOf, openWork } from '../../../game/work.ts';
import {
  controlRows,
  type PositionSpec,
  position,
  testBoard,
  type UnitSpec,
  unit,
  viewOf,
} from '../../helpers/position.ts';

const move = (id: string, ...path: HexId[]): MoveOrder => ({ type: 'move', unit: id, path });
const one = (spec: UnitSpec, more: PositionSpec = {}): GameState =>
  position({ side: spec[0], ...more, units: { a: spec, ...more.units } });
const reach = (state: GameState, hex: HexId, id = 'a') =>
  reachable(viewOf(state, state.units[id]?.side ?? 'UA'), id).find((way) => way.hex === hex);
const cost = (state: GameState, hex: HexId) => reach(state, hex)?.cost;
const refusal = (state: GameState, order: MoveOrder) => checkMove(viewOf(state, state.turn.side), order)?.code ?? null;
const carried = (state: GameState, order: MoveOrder, ...dice: number[]) => {
  const work = openWork(state, scriptedDice(...dice));
  carryOutMove(work, state.turn.side, order);
  return { work, unit: work.state.units[order.unit], kinds: work.happened.map(({ to, what }) => `${to} ${what.kind}`) };
};

/** Near the front, so that nothing is rear. */
const near = { units: { x: ['RU', 'drone', '1415'] as UnitSpec } };

describe('8.1 cost', () => {
  test('8.1 a main road costs half a point on wheels and one on foot; open one; forest two, on foot one and a half', () => {
    const wheels = one(['UA', 'mechanised', '1317'], near);
    const foot = one(['UA', 'territorial', '1317'], near);
    expect([cost(wheels, '1217'), cost(foot, '1217')]).toEqual([2, 4]);
    expect([cost(wheels, '1318'), cost(foot, '1318')]).toEqual([4, 4]);
    expect([
      cost(one(['UA', 'tank', '1316'], near), '1216'),
      cost(one(['UA', 'territorial', '1316'], near), '1216'),
    ]).toEqual([8, 6]);
  });

  test('8.1 mud makes ground off the road dearer by half', () => {
    const mud = one(['UA', 'mechanised', '1317'], { ...near, state: { weather: 'mud' } });
    expect([cost(mud, '1217'), cost(mud, '1318')]).toEqual([2, 6]);
  });

  test('8.1 under fire vehicles have half their allowance, those on foot all of it; cut all have half', () => {
    const allowance = (type: UnitSpec[1], supply: 'open' | 'underFire' | 'cut', onFoot = false) => {
      const state = one(['UA', type, '1317', { supply, onFoot }]);
      return movementAllowance(situationOf(state), state.units['a'] as NonNullable<GameState['units'][string]>);
    };
    expect([
      allowance('mechanised', 'open'),
      allowance('mechanised', 'underFire'),
      allowance('mechanised', 'cut'),
    ]).toEqual([24, 12, 12]);
    expect([allowance('territorial', 'underFire'), allowance('territorial', 'cut')]).toEqual([12, 6]);
    expect(allowance('mechanised', 'underFire', true)).toBe(16);
  });

  test('8.2 a minor river without a bridge costs a point more; a major one cannot be crossed', () => {
    const [from, d] = [
      indexOf(testBoard, '1616'),
      directionTo(testBoard, indexOf(testBoard, '1616'), indexOf(testBoard, '1615')),
    ];
    const step = (bridges: GameState['bridges'], type: UnitSpec[1]) =>
      moveCost(situationOf(position({ state: { bridges } })), unit('a', ['RU', type, '1616']), from, d);
    expect([step({}, 'motorRifle'), step({ 'oleshnya-zaoleshenka': 'destroyed' }, 'motorRifle')]).toEqual([2, 8]);
    expect(step({ 'oleshnya-zaoleshenka': 'destroyed' }, 'territorial')).toBe(6);
    const seym = one(['RU', 'motorRifle', '0711'], { state: { bridges: { 'seym-glushkovo': 'destroyed' } } });
    expect(refusal(seym, move('a', '0810'))).toBe('riverWithoutBridge');
  });

  test('8.4 in the rear a main road costs half, if the whole move stays out of the enemy’s reach', () => {
    const rear = one(['UA', 'mechanised', '1021']);
    expect(cost(rear, '1218')).toBe(3);
    expect(cost(one(['UA', 'mechanised', '1021'], { units: { x: ['RU', 'specialOperations', '0920'] } }), '1120')).toBe(
      2,
    );
    expect(refusal(rear, move('a', '1120', '1119', '1218'))).toBeNull();
  });

  test('8.5 in the first week the border costs a point more', () => {
    const at = (week: number) => cost(one(['UA', 'mechanised', '1416'], { week }), '1516');
    expect([at(1), at(2)]).toEqual([6, 2]);
  });

  test('8.1 what was spent is gone, and a move ends when the points do', () => {
    const spent = one(['UA', 'mechanised', '1317', { spent: 21 }], near);
    expect(moveOrders(viewOf(spent, 'UA'), 'a').map(({ path }) => path)).toEqual([
      ['1316'],
      ['1416'],
      ['1217'],
      ['1418'],
    ]);
    expect(refusal(spent, move('a', '1318'))).toBe('notEnoughMovement');
  });
});

describe('8.3 zones, hold and stacking', () => {
  const enemy: UnitSpec = ['RU', 'motorRifle', '1614'];
  const ours = ['1516', '1616', '1615', '1515', '1514', '1414', '1415', '1413'];
  const front = (spec: UnitSpec, more: Record<string, UnitSpec> = {}): GameState =>
    position({ units: { a: spec, r: enemy, ...more }, control: { ukrainian: ours } });

  test('8.3 entering a zone of control costs two points more and stops', () => {
    const state = front(['UA', 'mechanised', '1416']);
    expect(reach(state, '1515')).toMatchObject({ cost: 2 + 4 + 8, stops: true, left: 0 });
    expect(refusal(state, move('a', '1516', '1515', '1615'))).toBe('zoneStops');
    expect(carried(state, move('a', '1516', '1515')).unit?.spent).toBe(24);
  });

  test('8.3 from zone to zone only to where a friend stands', () => {
    const state = front(['UA', 'mechanised', '1515']);
    expect(refusal(state, move('a', '1615'))).toBe('zoneToZone');
    expect(
      refusal(front(['UA', 'mechanised', '1515'], { b: ['UA', 'territorial', '1615'] }), move('a', '1615')),
    ).toBeNull();
    expect(refusal(state, move('a', '1516'))).toBeNull();
  });

  test('8.3 zones neither stop nor lock special operations units', () => {
    const state = front(['UA', 'specialOperations', '1515']);
    expect(reach(state, '1615')).toMatchObject({ cost: 4, stops: false });
    expect(refusal(state, move('a', '1514', '1515', '1516'))).toBeNull();
  });

  test('6.3 a held empty hex cannot be walked into, an unheld one can, and changes hands', () => {
    const held = position({ units: { a: ['UA', 'mechanised', '1416'], r: ['RU', 'motorRifle', '1616'] } });
    expect(refusal(held, move('a', '1516'))).toBe('hexHeld');
    const unheld = position({
      units: { a: ['UA', 'mechanised', '1416'], r: ['RU', 'motorRifle', '1616', { supply: 'cut' }] },
    });
    const { work, kinds } = carried(unheld, move('a', '1516'));
    expect(controllerOf(work, '1516')).toBe('UA');
    expect(kinds).toEqual(['both moved', 'both controlChanged']);
    expect(controllerOf(openWork(unheld, scriptedDice()), '1516')).toBe('RU');
  });

  test('6.1 friends may be passed, not joined beyond the stack; enemies neither', () => {
    const full = position({
      units: {
        a: ['UA', 'mechanised', '1217'],
        b: ['UA', 'tank', '1317'],
        c: ['UA', 'tank', '1317'],
        r: ['RU', 'drone', '1516'],
      },
    });
    expect(refusal(full, move('a', '1317'))).toBe('hexFull');
    expect(refusal(full, move('a', '1317', '1416'))).toBeNull();
    expect(refusal(full, move('a', '1317', '1416', '1516'))).toBe('hexOccupied');
  });

  test('8 a unit that attacked or refits does not move', () => {
    expect(refusal(one(['UA', 'mechanised', '1317', { attacked: true }]), move('a', '1217'))).toBe('unitLocked');
    expect(refusal(one(['UA', 'mechanised', '1317', { refitUntil: 12 }]), move('a', '1217'))).toBe('unitRefitting');
    expect(reachable(viewOf(one(['UA', 'mechanised', '1317', { attacked: true }]), 'UA'), 'a')).toEqual([]);
  });
});

describe('8.9 borders', () => {
  const price = (spec: UnitSpec, week: number, borders: readonly BorderRule[] = [], more: PositionSpec = {}) =>
    borderPrice(position({ week, borders, ...more }), unit('a', spec), spec[0] === 'UA' ? 'RU' : 'UA');

  test('8.9 Russian units cross from week 29, or when the border was opened', () => {
    expect([price(['RU', 'airborne', '1516'], 28), price(['RU', 'airborne', '1516'], 29)]).toEqual([null, 0]);
    expect(price(['RU', 'airborne', '1516'], 20, [], { state: { flags: { borderOpen: 99 } } })).toBe(0);
    expect(refusal(one(['RU', 'airborne', '1516'], { week: 20 }), move('a', '1416'))).toBe('borderClosed');
  });

  test('8.9 the contingent and border guards never cross', () => {
    expect(price(['RU', 'lightInfantry', '1516', { contingent: true }], 32)).toBeNull();
    expect(price(['UA', 'borderGuard', '1416'], 32)).toBeNull();
    expect(price(['UA', 'mechanised', '1416'], 1)).toBe(0);
  });

  test('8.9 the scenario may say another week, never, or a price', () => {
    const rule: BorderRule = { side: 'RU', into: 'UA', from: 20 };
    expect([price(['RU', 'airborne', '1516'], 19, [rule]), price(['RU', 'airborne', '1516'], 20, [rule])]).toEqual([
      null,
      0,
    ]);
    expect(price(['RU', 'airborne', '1516'], 32, [{ ...rule, from: null }])).toBeNull();
    expect(price(['RU', 'airborne', '1516'], 10, [{ ...rule, price: 2 }], { with: ['tracks'] })).toBe(2);
    expect(price(['RU', 'airborne', '1516'], 10, [{ ...rule, price: 2 }])).toBeNull();
  });

  test('8.9 the price is paid in prestige, once', () => {
    const borders: BorderRule[] = [{ side: 'RU', into: 'UA', from: 29, price: 2 }];
    const state = position({
      week: 10,
      side: 'RU',
      with: ['tracks'],
      borders,
      units: { a: ['RU', 'airborne', '1516'] },
    });
    const { work } = carried(state, move('a', '1416', '1417'));
    expect(work.state.tracks.prestige).toBe(3);
    expect(work.state.units['a']?.hex).toBe('1417');
  });

  test('8.9 prestige that is low already falls further, to its least', () => {
    const borders: BorderRule[] = [{ side: 'RU', into: 'UA', from: 29, price: 2 }];
    const fallen = (prestige: number): number => {
      const state = position({
        week: 10,
        side: 'RU',
        with: ['tracks'],
        borders,
        units: { a: ['RU', 'airborne', '1516'] },
      });
      return carried({ ...state, tracks: { ...state.tracks, prestige } }, move('a', '1416')).work.state.tracks.prestige;
    };
    expect(fallen(-3)).toBe(-5);
    expect(fallen(-5)).toBe(-6);
  });
});

describe('8.7 interdicted roads', () => {
  const state = one(['UA', 'mechanised', '1317'], {
    ...near,
    state: {
      interdictions: [
        { side: 'RU', hex: '1217', unit: '' },
        { side: 'RU', hex: '1218', unit: '' },
      ],
    },
  });

  test('8.7 they are shown as a risk, and the order cannot be taken back', () => {
    expect(reach(state, '1218')).toMatchObject({ risky: ['1217', '1218'], final: true });
    expect(reach(state, '1318')).toMatchObject({ risky: [], final: false });
  });

  test('8.7 a 1 costs a hit, once in a move', () => {
    const hit = carried(state, move('a', '1217', '1218'), 1);
    expect(hit.unit).toMatchObject({ hits: 3, hex: '1218' });
    expect(hit.work.final).toBe(true);
    expect(carried(state, move('a', '1217', '1218'), 2, 6).unit?.hits).toBe(4);
  });

  test('8.7 off the road there is no risk', () => {
    const fields = one(['UA', 'mechanised', '1317'], {
      ...near,
      state: { interdictions: [{ side: 'RU', hex: '1318', unit: '' }] },
    });
    expect(reach(fields, '1318')?.risky).toEqual([]);
  });
});

describe('8.8 overrun in the surprise week', () => {
  const weak = (more: UnitSpec[3] = {}): UnitSpec => ['RU', 'borderGuard', '1516', { steps: 1, quality: 1, ...more }];
  const surprise = (enemy: UnitSpec, mover: UnitSpec = ['UA', 'mechanised', '1416']): GameState =>
    position({ week: 1, units: { a: mover, r: enemy }, state: { flags: { surprise: 1 } } });

  test('8.8 a weak unit alone may be run over for two points more', () => {
    expect(reach(surprise(weak()), '1516')).toMatchObject({ cost: 2 + 4 + 8, final: true });
    expect(refusal(surprise(weak()), move('a', '1516'))).toBeNull();
  });

  test('8.8 not a better unit, not a larger one, not by support units, not in another week', () => {
    expect(refusal(surprise(weak({ quality: 2 })), move('a', '1516'))).toBe('hexOccupied');
    expect(refusal(surprise(weak({ steps: 2 })), move('a', '1516'))).toBe('hexOccupied');
    expect(refusal(surprise(weak(), ['UA', 'drone', '1416']), move('a', '1516'))).toBe('hexOccupied');
    expect(refusal({ ...surprise(weak()), week: 2 }, move('a', '1516'))).toBe('hexOccupied');
  });

  test('8.8 on 5 and more it is removed, below it goes back two hexes', () => {
    const gone = carried(surprise(weak()), move('a', '1516', '1616'), 2, 3);
    expect(gone.work.state.units['r']).toBeUndefined();
    expect(gone.unit?.hex).toBe('1616');
    const back = carried(surprise(weak()), move('a', '1516'), 2, 2);
    expect(back.unit?.hex).toBe('1516');
    expect(back.work.state.units['r']?.hex).not.toBe('1516');
    expect(back.kinds).toContain('both retreated');
  });

  test('8.8 with nowhere to go it is removed', () => {
    const state = position({
      week: 1,
      units: { a: ['UA', 'mechanised', '1416'], r: weak() },
      control: { ukrainian: ['1515', '1517', '1616', '1415', '1615'] },
      state: { flags: { surprise: 1 } },
    });
    expect(carried(state, move('a', '1516'), 1, 1).work.state.units['r']).toBeUndefined();
  });
});

describe('12.4 what is not seen', () => {
  const ours = controlRows(['1516', '1616', '1615', '1714', '1813']);
  const hidden = (enemies: Record<string, UnitSpec>): GameState => {
    const state = position({
      fog: true,
      intelligence: 0,
      units: { a: ['UA', 'mechanised', '1416'], ...enemies },
      control: { ukrainian: ['1516', '1616'] },
    });
    return { ...state, sides: { ...state.sides, UA: { ...state.sides.UA, known: { control: ours, contacts: [] } } } };
  };

  test('12.4 a unit met stops the move before it, and is shown', () => {
    const state = hidden({ r: ['RU', 'specialOperations', '1615'] });
    const order = move('a', '1516', '1616', '1615');
    expect(refusal(state, order)).toBeNull();
    const { unit: moved, kinds, work } = carried(state, order);
    expect(moved?.hex).toBe('1616');
    expect(kinds).toEqual(['both moved', 'UA stopped', 'UA revealed']);
    expect(work.final).toBe(true);
    expect(work.happened.at(-1)?.what).toMatchObject({ kind: 'revealed', unit: { id: 'r' } });
  });

  test('12.4 an unseen zone of control stops in it', () => {
    const { unit: moved, work } = carried(hidden({ r: ['RU', 'motorRifle', '1716'] }), move('a', '1516', '1616'));
    expect(moved).toMatchObject({ hex: '1616', spent: 24 });
    expect(work.final).toBe(true);
    const earlier = carried(hidden({ r: ['RU', 'motorRifle', '1515'] }), move('a', '1516', '1616'));
    expect(earlier.unit).toMatchObject({ hex: '1516', spent: 24 });
    expect(earlier.kinds).toEqual(['both moved', 'UA stopped', 'UA revealed']);
  });

  test('12.4 ground held unseen stops before it, and leaves a contact without a name', () => {
    const state = hidden({ r: ['RU', 'motorRifle', '1713'] });
    const { unit: moved, work, kinds } = carried(state, move('a', '1516', '1616', '1615'));
    expect(moved?.hex).toBe('1616');
    expect(kinds).toEqual(['UA moved', 'RU moved', 'UA stopped', 'UA revealed']);
    expect(work.state.sides.UA.known?.contacts).toEqual([
      { hex: '1615', week: 10, unit: null, short: null, type: null },
    ]);
  });

  test('12 a move into what is not seen now cannot be taken back; one within sight can', () => {
    const state = hidden({});
    expect(reach(state, '1317')?.final).toBe(false);
    expect(reach(state, '1615')?.final).toBe(true);
    expect(carried(state, move('a', '1317')).work.final).toBe(false);
  });

  test('12 the enemy is told of a move only what it sees', () => {
    const away = position({ fog: true, units: { a: ['UA', 'mechanised', '1021'], r: ['RU', 'motorRifle', '1912'] } });
    expect(carried(away, move('a', '1120')).kinds).toEqual(['UA moved']);
    const watched = position({
      fog: true,
      units: { a: ['UA', 'mechanised', '1416'], r: ['RU', 'motorRifle', '1614', { supply: 'cut' }] },
    });
    expect(carried(watched, move('a', '1516')).kinds).toContain('both moved');
  });
});

describe('10.7 exploitation', () => {
  const state = (exploit: number) =>
    position({
      units: { a: ['UA', 'mechanised', '1416', { exploit, attacked: true }], r: ['RU', 'motorRifle', '1714'] },
    });
  const go = (...path: HexId[]) => ({ type: 'exploit', unit: 'a', path }) as const;

  test('10.7 past screens, but not past units, so many hexes and no more', () => {
    expect(checkExploit(viewOf(state(2), 'UA'), go('1516', '1616'))).toBeNull();
    expect(checkExploit(viewOf(state(1), 'UA'), go('1516', '1616'))?.code).toBe('notEnoughMovement');
    expect(checkExploit(viewOf(state(0), 'UA'), go('1516'))?.code).toBe('cannotExploit');
    expect(checkExploit(viewOf(state(2), 'UA'), go('1516', '1416', '1417'))?.code).toBe('notEnoughMovement');
  });

  test('10.7 it stops in a zone of control', () => {
    const near1 = position({
      units: { a: ['UA', 'mechanised', '1616', { exploit: 2 }], r: ['RU', 'motorRifle', '1714'] },
    });
    expect(checkExploit(viewOf(near1, 'UA'), go('1615', '1515'))?.code).toBe('zoneStops');
    const work = openWork(near1, scriptedDice());
    carryOutExploit(work, 'UA', go('1615'));
    expect(work.state.units['a']).toMatchObject({ hex: '1615', exploit: 0 });
    expect(controllerOf(work, '1615')).toBe('UA');
  });
});

describe('8 hostile orders', () => {
  const view = viewOf(one(['UA', 'mechanised', '1317'], { units: { r: ['RU', 'motorRifle', '1912'] } }), 'UA');
  const codes = (order: unknown) => checkMove(view, order as MoveOrder)?.code;
  test('8 unknown units, units of the enemy, broken and endless paths are refused', () => {
    expect(codes({ type: 'move', unit: '__proto__', path: ['1217'] })).toBe('noSuchUnit');
    expect(codes({ type: 'move', unit: 'r', path: ['1812'] })).toBe('notYourUnit');
    expect(codes({ type: 'move', unit: 'a', path: [] })).toBe('emptyPath');
    expect(codes({ type: 'move', unit: 'a', path: ['1615'] })).toBe('pathBroken');
    expect(codes({ type: 'move', unit: 'a', path: ['9999'] })).toBe('noSuchHex');
    expect(codes({ type: 'move', unit: 'a', path: [null] })).toBe('noSuchHex');
    expect(codes({ type: 'move', unit: 'a', path: 'abc' })).toBe('malformedOrder');
    expect(codes({ type: 'move', unit: 7, path: ['1217'] })).toBe('malformedOrder');
    expect(codes({ type: 'move', unit: 'a', path: Array.from({ length: 500 }, () => '1217') })).toBe('malformedOrder');
  });
});
