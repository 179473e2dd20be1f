import { describe, expect, test } from 'vitest';
import { scriptedDice } from '../../../game/dice.ts';
import type { StanceOrder } from '../../../game/orders.ts';
import {
  canJoin,
  carryOutDoctrine,
  carryOutStance,
  checkDoctrine,
  checkStance,
  doctrineOrders,
  stanceOrders,
} from '../../../game/rules/stances.ts';
import { situationOf } from '../../../game/situation.ts';
import type { Doctrine, GameState, Stance, Unit } from '../../../game/state.ts';
import { openWork } from '../../../game/work.ts';
import { besides } from '../../helpers/oracles/combat.ts';
import { type PositionSpec, position, viewOf } from '../../helpers/position.ts';

const HEX = '1615';
const [NEAR] = besides(HEX) as [string];
const one = (spec: PositionSpec = {}, change: Partial<Unit> = {}): GameState =>
  position({
    week: 12,
    ...spec,
    control: { ukrainian: [...besides(HEX), ...besides(HEX).flatMap(besides)] },
    units: { u: ['UA', 'marine', HEX, change], ...spec.units },
  });
const why = (
  state: GameState,
  stance: StanceOrder['stance'],
  hex: string | null = null,
  unit = 'u',
): string | undefined => checkStance(viewOf(state, 'UA'), { type: 'stance', unit, stance, hex })?.code;

describe('11 stances', () => {
  test('11.1 any combat unit of one’s own takes another stance', () => {
    expect(why(one(), 'delay')).toBeUndefined();
    expect(why(one(), 'hold')).toBe('sameStance');
    expect(why(one({ units: { d: ['UA', 'drone', NEAR] } }), 'delay', null, 'd')).toBe('notAvailable');
    expect(why(one({ units: { r: ['RU', 'marine', '2010'] } }), 'delay', null, 'r')).toBe('notYourUnit');
    expect(why(one(), 'delay', null, 'nobody')).toBe('noSuchUnit');
    expect(why(one({ layer: 'basic' }), 'delay')).toBe('notInThisLayer');
  });

  test('11.4 a reserve is fresh, open, out of enemy zones, and names a hex of its side within three', () => {
    expect(why(one(), 'reserve', NEAR)).toBeUndefined();
    expect(why(one(), 'reserve')).toBe('malformedOrder');
    expect(why(one(), 'delay', NEAR)).toBe('malformedOrder');
    expect(why(one(), 'reserve', '2901')).toBe('reserveTooFar');
    expect(why(one(), 'reserve', 'zzzz')).toBe('noSuchHex');
    expect(why(one(), 'reserve', HEX)).toBe('notATarget');
    expect(why(one({}, { hits: 3 }), 'reserve', NEAR)).toBe('reserveNotFresh');
    expect(why(one({}, { supply: 'underFire' }), 'reserve', NEAR)).toBe('reserveNotFresh');
    expect(why(one({}, { attacked: true }), 'reserve', NEAR)).toBe('reserveNotFresh');
    expect(why(one({ units: { r: ['RU', 'marine', besides(HEX)[3] as string] } }), 'reserve', NEAR)).toBe(
      'reserveNotFresh',
    );
  });

  test('11.1 the order stands with its week, and only its side is told', () => {
    const work = openWork(one(), scriptedDice());
    carryOutStance(work, 'UA', { type: 'stance', unit: 'u', stance: 'reserve', hex: NEAR });
    expect(work.state.units['u']).toMatchObject({ stance: 'reserve', reserveHex: NEAR, stanceSince: 12 });
    expect(work.happened.map(({ to }) => to)).toEqual(['UA']);
    expect(work.final).toBe(false);
  });

  test('11 everything listed is legal', () => {
    const state = one({ units: { r: ['RU', 'marine', '1913'] } });
    const view = viewOf(state, 'UA');
    const orders = stanceOrders(view, 'u');
    expect(orders.map(({ stance }) => stance)).toContain('withdraw');
    for (const order of orders) expect(checkStance(view, order)).toBeNull();
    expect(stanceOrders(view, 'r')).toEqual([]);
  });

  test('11.4 a reserve comes by three hexes of its own at most, not through the enemy', () => {
    const far = besides(besides(NEAR)[1] as string)[1] as string;
    const at = (control: readonly string[], from: string) =>
      position({
        units: { u: ['UA', 'marine', from, { stance: 'reserve', reserveHex: HEX }] },
        control: { ukrainian: control },
      });
    const comes = (state: GameState) => canJoin(situationOf(state), state.units['u'] as Unit, HEX);
    const all = [
      HEX,
      ...besides(HEX),
      ...besides(HEX).flatMap(besides),
      ...besides(HEX).flatMap(besides).flatMap(besides),
    ];
    expect(comes(at(all, far))).toBe(true);
    expect(comes(at([HEX, far], far))).toBe(besides(far).includes(HEX));
    expect(comes(at(besides(HEX), NEAR))).toBe(false);
  });
});

describe('11.5 the doctrine', () => {
  const salient = (doctrine: Doctrine, spec: PositionSpec = {}): GameState =>
    position({
      week: 28,
      with: ['doctrine'],
      sides: { UA: { doctrine, doctrineSince: 20 } },
      units: {
        usual: [
          'UA',
          'marine',
          HEX,
          { stance: doctrine === 'hold' ? 'hold' : doctrine === 'withdraw' ? 'withdraw' : 'delay' },
        ],
        special: ['UA', 'marine', NEAR, { stance: 'reserve', reserveHex: HEX }],
        home: ['UA', 'marine', '1022', { stance: 'delay' }],
      },
      ...spec,
    });
  const may = (state: GameState, doctrine: Doctrine, side: 'UA' | 'RU' = 'UA') =>
    checkDoctrine(viewOf(state, side), { type: 'doctrine', doctrine })?.code;

  test('11.5 one step a week, by Ukraine alone', () => {
    expect(may(salient('hold'), 'flexible')).toBeUndefined();
    expect(may(salient('hold'), 'withdraw')).toBe('doctrineTooFast');
    expect(may(salient('flexible'), 'flexible')).toBe('sameStance');
    expect(may(salient('flexible', { sides: { UA: { doctrine: 'flexible', doctrineSince: 28 } } }), 'hold')).toBe(
      'doctrineTooFast',
    );
    expect(may(salient('hold'), 'flexible', 'RU')).toBe('notAvailable');
    expect(may(salient('hold', { with: [] }), 'flexible')).toBe('notInThisLayer');
    expect(doctrineOrders(viewOf(salient('flexible'), 'UA')).map(({ doctrine }) => doctrine)).toEqual([
      'hold',
      'withdraw',
    ]);
  });

  test('11.5 units in Kursk oblast with the default stance take the new one; others keep theirs', () => {
    const work = openWork(salient('flexible'), scriptedDice());
    carryOutDoctrine(work, 'UA', { type: 'doctrine', doctrine: 'withdraw' });
    const stance = (id: string): Stance | undefined => work.state.units[id]?.stance;
    expect([stance('usual'), stance('special'), stance('home')]).toEqual(['withdraw', 'reserve', 'delay']);
    expect(work.state.units['usual']?.stanceSince).toBe(28);
    expect(work.state.sides.UA).toMatchObject({ doctrine: 'withdraw', doctrineSince: 28 });
  });
});
