import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECK } from '../../../game/data/kurskDeck.ts';
import { effectSchema, effectsSchema } from '../../../game/protocol/scenarioSchema.ts';
import { carryOutClaim, checkClaim } from '../../../game/rules/claims.ts';
import { holds, unitsCut } from '../../../game/rules/conditions.ts';
import { readEffects } from '../../../game/rules/effects.ts';
import { applyEffects } from '../../../game/rules/eventEffects.ts';
import {
  carryOutDecide,
  checkDecide,
  decideOrders,
  dueEvents,
  injectEffects,
  injectEvent,
  takeDefaults,
} from '../../../game/rules/events.ts';
import type { Condition, Effect, GameEvent } from '../../../game/scenario.ts';
import type { Side } from '../../../game/state.ts';
import type { Work } from '../../../game/work.ts';
import { type UnitSpec, unit, viewOf } from '../../helpers/position.ts';
import { anEvent, dealt, stateOf, told, type WorkSpec, workOn } from '../../helpers/workOn.ts';

const does = (effects: readonly Effect[], spec: WorkSpec = {}): Work => {
  const work = workOn(spec);
  applyEffects(work, effects, { event: 'e', units: [] });
  return work;
};

const happened = (work: Work): string[] => told(work, 'event').map(({ event }) => event);

/** A Ukrainian brigade without any way home, deep in Russia. */
const CUT_OFF: Record<string, UnitSpec> = { lost: ['UA', 'mechanised', '2407'] };

describe('rule 14.1 — when an event is due', () => {
  const run = (event: GameEvent, week: number, spec: WorkSpec = {}): string[] => {
    const deck = dealt(event);
    const work = workOn({ ...spec, week, ...deck });
    dueEvents(work);
    return happened(work);
  };

  test('a dated event in its week, and only then', () => {
    const event = anEvent('dated', [], { when: { week: 10 } });
    expect(run(event, 9)).toEqual([]);
    expect(run(event, 10)).toEqual(['dated']);
    expect(run(event, 11)).toEqual([]);
  });

  test('a dated event with a condition waits for it, to the end of its window', () => {
    const event = anEvent('waits', [], {
      when: { week: 10, to: 12, condition: { kind: 'controls', side: 'UA', hex: '1615' } },
    });
    expect(run(event, 10)).toEqual([]);
    expect(run(event, 12, { control: { ukrainian: ['1615'] } })).toEqual(['waits']);
    expect(run(event, 13, { control: { ukrainian: ['1615'] } })).toEqual([]);
  });

  test('an event without a date in its window, once its condition holds', () => {
    const event = anEvent('window', [], { when: { from: 8, condition: { kind: 'heldBelow', km2: 100 } } });
    expect(run(event, 7)).toEqual([]);
    expect(run(event, 20)).toEqual(['window']);
  });

  test('what happened does not happen again, but for events that repeat', () => {
    const again = anEvent('again', [], { when: { from: 1, condition: { kind: 'heldBelow', km2: 5000 } }, repeats: 3 });
    const once = anEvent('once', [], { when: { from: 1, condition: { kind: 'heldBelow', km2: 5000 } } });
    const work = workOn({ week: 10, ...dealt(again, once) });
    for (let week = 10; week <= 16; week++) {
      work.state.week = week;
      dueEvents(work);
    }
    expect(happened(work)).toEqual(['again', 'once', 'again', 'again']);
  });

  test('an event that the umpire holds does not come', () => {
    const event = anEvent('held');
    const deck = dealt(event);
    const work = workOn({
      ...deck,
      state: { secret: { diceUsed: 0, deck: { held: { week: 10, held: true } } } },
    });
    dueEvents(work);
    expect(happened(work)).toEqual([]);
  });

  test('an event sees what an earlier one of the same week did', () => {
    const first = anEvent('first');
    const second = anEvent('second', [], { when: { from: 1, condition: { kind: 'happened', event: 'first' } } });
    const work = workOn(dealt(first, second));
    dueEvents(work);
    expect(happened(work)).toEqual(['first', 'second']);
  });

  test('without the feature there are no events', () => {
    const work = workOn({ layer: 'basic', ...dealt(anEvent('none')) });
    dueEvents(work);
    expect(happened(work)).toEqual([]);
  });

  test('switches that ran out are taken away when a week opens, counts stay', () => {
    const work = workOn({
      week: 10,
      state: { flags: { visit: 9, generalOffensive: 10, killZone: 99, glideBombs: 1 } },
    });
    dueEvents(work);
    expect(work.state.flags).toEqual({ generalOffensive: 10, killZone: 99, glideBombs: 1 });
  });
});

describe('rule 14.1 — conditions', () => {
  const row = (condition: Condition, spec: WorkSpec, wanted: boolean) =>
    [JSON.stringify(condition), condition, spec, wanted] as const;
  const decided = {
    sides: { UA: { decided: { e: 'accept' } } },
    state: { secret: { diceUsed: 0, deck: { e: { happened: 1 } } } },
  } as const;
  test.each([
    row({ kind: 'controls', side: 'RU', hex: '1615' }, {}, true),
    row({ kind: 'heldAtLeast', km2: 20 }, { control: { ukrainian: ['1615'] } }, true),
    row({ kind: 'heldBelow', km2: 20 }, { control: { ukrainian: ['1615'] } }, false),
    row({ kind: 'happened', event: 'e' }, decided, true),
    row({ kind: 'happened', event: 'e', option: 'accept' }, decided, true),
    row({ kind: 'happened', event: 'e', option: 'refuse' }, decided, false),
    row({ kind: 'notHappened', event: 'e' }, decided, false),
    row({ kind: 'onMap', unit: 'a' }, { units: { a: ['UA', 'mechanised', '1022'] } }, true),
    row({ kind: 'onMap', unit: 'toString' }, {}, false),
    row({ kind: 'aidFrozen', dial: 'materiel' }, {}, false),
    row({ kind: 'track', track: 'clock', atLeast: 3 }, { tracks: { clock: 3 } }, true),
    row({ kind: 'track', track: 'clock', atLeast: 3, atMost: 4 }, { tracks: { clock: 5 } }, false),
    row({ kind: 'contingentLosses', atLeast: 2 }, { sides: { RU: { contingentStepsLost: 2 } } }, true),
    row({ kind: 'unitsCut', side: 'UA', atLeast: 1 }, { units: CUT_OFF }, true),
    row({ kind: 'unitsCut', side: 'UA', atLeast: 1, hexes: ['2406', '2407'] }, { units: CUT_OFF }, true),
    row({ kind: 'unitsCut', side: 'UA', atLeast: 1, hexes: ['2406'] }, { units: CUT_OFF }, false),
    row(
      {
        kind: 'all',
        of: [
          { kind: 'heldBelow', km2: 1 },
          { kind: 'heldAtLeast', km2: 1 },
        ],
      },
      {},
      false,
    ),
    row(
      {
        kind: 'any',
        of: [
          { kind: 'heldBelow', km2: 1 },
          { kind: 'heldAtLeast', km2: 1 },
        ],
      },
      {},
      true,
    ),
    row({ kind: 'not', of: { kind: 'heldBelow', km2: 1 } }, {}, false),
  ])('%s', (_name, condition, spec, wanted) => {
    expect(holds(workOn(spec), condition)).toBe(wanted);
  });
});

describe('rule 14.1 — each effect does what it says', () => {
  test('points: given to a side and told to it alone; never below none', () => {
    const work = does([{ kind: 'points', side: 'RU', what: 'attack', points: 2 }], {
      sides: { RU: { attackPoints: 1 } },
    });
    expect(work.state.sides.RU.attackPoints).toBe(3);
    expect(work.happened[0]?.to).toBe('RU');
    expect(does([{ kind: 'points', side: 'UA', what: 'support', points: -9 }]).state.sides.UA.supportPoints).toBe(0);
    expect(does([{ kind: 'points', side: 'UA', what: 'replacements', points: 3 }]).state.sides.UA.replacements).toBe(3);
  });

  test('aid: a frozen dial reads 0 and returns to its normal level, or to the one given', () => {
    const frozen = does([{ kind: 'aid', dial: 'materiel', frozen: true }], { materiel: 2 });
    expect(frozen.state.aid.materiel).toEqual({ level: 0, frozen: true, normal: 2 });
    applyEffects(frozen, [{ kind: 'aid', dial: 'materiel', frozen: false }], { event: null, units: [] });
    expect(frozen.state.aid.materiel).toEqual({ level: 2, frozen: false, normal: 2 });
    const raised = does([{ kind: 'aid', dial: 'materiel', change: 1 }], { materiel: 2 });
    expect(raised.state.aid.materiel).toEqual({ level: 3, frozen: false, normal: 3 });
    const given = does([{ kind: 'aid', dial: 'intelligence', level: 1 }], { intelligence: 2 });
    expect(given.state.aid.intelligence.level).toBe(1);
    expect(told(given, 'aid')).toEqual([{ kind: 'aid', dial: 'intelligence', level: 1, frozen: false }]);
  });

  test('aid: a change while frozen shows only when it resumes', () => {
    const work = does(
      [
        { kind: 'aid', dial: 'materiel', frozen: true },
        { kind: 'aid', dial: 'materiel', change: -1 },
      ],
      { materiel: 2 },
    );
    expect(work.state.aid.materiel).toEqual({ level: 0, frozen: true, normal: 1 });
  });

  test('track: moves with its reason', () => {
    expect(
      does([{ kind: 'track', track: 'clock', change: 3, reason: 'talks' }], { tracks: { clock: 5 } }).state.tracks
        .clock,
    ).toBe(8);
  });

  const pooled = (id: string, spec: UnitSpec) => {
    const { hex: _hex, ...kept } = unit(id, spec);
    return { unit: kept, where: 'home' as const, week: null, entry: 'sumy', hex: null };
  };

  test('reinforcement: a unit of the pool comes at once, or is due later', () => {
    const sides = { UA: { pool: { r: pooled('r', ['UA', 'mechanised', '1022']) } } };
    expect(does([{ kind: 'reinforcement', unit: 'r', delay: 0 }], { sides }).state.units['r']?.hex).toBe('1022');
    const later = does([{ kind: 'reinforcement', unit: 'r', entry: 'khotin', delay: 2 }], { sides });
    expect(later.state.sides.UA.pool['r']).toMatchObject({ where: 'called', week: 12, entry: 'khotin' });
    expect(does([{ kind: 'reinforcement', unit: 'nobody' }], { sides }).state.units).toEqual({});
  });

  test('withdrawal: home, or to refit for so many weeks; who is cut off cannot leave; no units means those of the decision', () => {
    const units: Record<string, UnitSpec> = {
      a: ['UA', 'mechanised', '1317'],
      b: ['UA', 'mechanised', '1416', { supply: 'cut' }],
    };
    const home = does([{ kind: 'withdrawal', units: ['a', 'b', 'x'], to: 'home' }], { units });
    expect(home.state.sides.UA.pool['a']).toMatchObject({ where: 'home' });
    expect(home.state.units['b']).toBeDefined();
    const refit = does([{ kind: 'withdrawal', units: ['a'], to: 'refit', weeks: 4 }], { units });
    expect(refit.state.sides.UA.pool['a']).toMatchObject({ where: 'refit', week: 14 });
    const meant = workOn({ units });
    applyEffects(meant, [{ kind: 'withdrawal', units: [], to: 'home' }], { event: 'recall-ukraine', units: ['a'] });
    expect(meant.state.units['a']).toBeUndefined();
  });

  test('refitContingent: the brigades of the contingent leave the line', () => {
    const work = does([{ kind: 'refitContingent', weeks: 4 }], {
      units: { k: ['RU', 'lightInfantry', '1717', { contingent: true }] },
    });
    expect(work.state.units).toEqual({});
  });

  test('weather', () => {
    expect(does([{ kind: 'weather', weather: 'snow' }]).state.weather).toBe('snow');
  });

  test('flag: a switch lasts to a week or for good, a count is set, 0 takes either away', () => {
    expect(does([{ kind: 'flag', flag: 'visit', weeks: 1 }]).state.flags).toEqual({ visit: 10 });
    expect(does([{ kind: 'flag', flag: 'generalOffensive', weeks: 2 }]).state.flags).toEqual({ generalOffensive: 11 });
    expect(does([{ kind: 'flag', flag: 'longRangeStrikes' }]).state.flags).toEqual({ longRangeStrikes: 99 });
    expect(does([{ kind: 'flag', flag: 'glideBombs', value: 2 }]).state.flags).toEqual({ glideBombs: 2 });
    expect(
      does([{ kind: 'flag', flag: 'killZone', value: 0 }], { state: { flags: { killZone: 99 } } }).state.flags,
    ).toEqual({});
  });

  test('reveal: enemy units near a hex become contacts of that side alone', () => {
    const work = does([{ kind: 'reveal', to: 'UA', hex: '2011', radius: 2 }], {
      fog: true,
      units: { near: ['RU', 'airborne', '2012'], far: ['RU', 'airborne', '2407'] },
    });
    expect(work.state.sides.UA.known?.contacts.map((contact) => contact.unit)).toEqual(['near']);
    expect(work.state.sides.RU.known?.contacts).toEqual([]);
    expect(work.happened.every(({ to }) => to === 'UA')).toBe(true);
  });

  test('bridge: destroyed, spanned by a pontoon, whole again; unknown bridges are passed over', () => {
    const work = does([
      { kind: 'bridge', bridge: 'seym-glushkovo', condition: 'destroyed' },
      { kind: 'bridge', bridge: 'nowhere', condition: 'destroyed' },
    ]);
    expect(work.state.bridges).toEqual({ 'seym-glushkovo': 'destroyed' });
    applyEffects(work, [{ kind: 'bridge', bridge: 'seym-glushkovo', condition: 'whole' }], { event: null, units: [] });
    expect(work.state.bridges).toEqual({});
  });

  test('fieldworks: only where the side controls the hex; they are not lowered by a lower level', () => {
    expect(does([{ kind: 'fieldworks', hex: '1109', side: 'RU', level: 1 }]).state.fieldworks).toEqual({
      '1109': { side: 'RU', level: 1 },
    });
    expect(does([{ kind: 'fieldworks', hex: '1109', side: 'UA', level: 1 }]).state.fieldworks).toEqual({});
    const kept = does([{ kind: 'fieldworks', hex: '1109', side: 'RU', level: 1 }], {
      state: { fieldworks: { '1109': { side: 'RU', level: 2 } } },
    });
    expect(kept.state.fieldworks['1109']?.level).toBe(2);
  });

  test('control: changes hands where no enemy stands', () => {
    const work = does([{ kind: 'control', hexes: ['0914', '1615', '9999'], side: 'UA' }], {
      units: { r: ['RU', 'airborne', '1615'] },
    });
    expect(told(work, 'controlChanged')).toEqual([{ kind: 'controlChanged', hexes: ['0914'], to: 'UA', how: 'event' }]);
  });

  test('losses: at most so many hits on the units near, counted as losses of the side', () => {
    const work = does([{ kind: 'losses', side: 'UA', hex: '1615', radius: 1, hits: 3 }], {
      units: { a: ['UA', 'mechanised', '1615'], b: ['UA', 'mechanised', '1714'], c: ['UA', 'mechanised', '1317'] },
    });
    const hits = (id: string) => work.state.units[id]?.hits ?? 0;
    expect(hits('a') + hits('b')).toBe(5);
    expect(hits('c')).toBe(4);
    expect(told(work, 'hits').every(({ why }) => why === 'event')).toBe(true);
  });

  test('doctrine', () => {
    expect(does([{ kind: 'doctrine', doctrine: 'withdraw' }]).state.sides.UA.doctrine).toBe('withdraw');
  });

  test('claim: told to both, and control stays what it is', () => {
    const work = does([{ kind: 'claim', side: 'RU', hex: '1615' }], { control: { ukrainian: ['1615'] } });
    expect(told(work, 'claimed')).toEqual([{ kind: 'claimed', side: 'RU', hex: '1615' }]);
    expect(holds(work, { kind: 'controls', side: 'UA', hex: '1615' })).toBe(true);
  });

  test('ceasefireTest: one test at once', () => {
    const work = does([{ kind: 'ceasefireTest', modifier: 1 }], { tracks: { clock: 8, prestige: 0 }, dice: [5, 5] });
    expect(told(work, 'ceasefireTest')[0]).toMatchObject({ total: 11, agreed: true });
    expect(work.state.flags.ceasefireOffer).toBe(3);
  });

  test('victory: a line of the ledger beyond the map', () => {
    const work = does([{ kind: 'victory', side: 'UA', points: 2, reason: 'exchange' }]);
    expect(work.state.ledger).toEqual([{ side: 'UA', code: 'extra:exchange', value: 2, history: null, points: 2 }]);
  });

  test.each([
    [[3, 4], 5],
    [[3, 3], -5],
  ] as const)('chance: two dice of %j against the published number', (dice, clock) => {
    const effect: Effect = {
      kind: 'chance',
      needed: 7,
      success: [{ kind: 'track', track: 'clock', change: 5, reason: 'x' }],
      failure: [{ kind: 'track', track: 'prestige', change: -5, reason: 'x' }],
    };
    const work = does([effect], { dice, tracks: { clock: 0, prestige: 0 } });
    expect(work.state.tracks.clock + work.state.tracks.prestige).toBe(clock);
    expect(work.final).toBe(true);
    expect(told(work, 'chance')[0]).toMatchObject({ event: 'e', roll: [...dice], needed: 7, success: clock > 0 });
  });
});

describe('rule 14.2 — decisions', () => {
  const asked = anEvent('asked', [], {
    units: ['a'],
    decision: {
      side: 'UA',
      options: [
        {
          id: 'yes',
          title: 'Yes',
          text: 'yes',
          effects: [
            { kind: 'points', side: 'UA', what: 'support', points: -2 },
            { kind: 'track', track: 'clock', change: 1, reason: 'yes' },
          ],
        },
        { id: 'no', title: 'No', text: 'no', effects: [] },
      ],
      otherwise: 'yes',
    },
  });
  const pending = (spec: WorkSpec = {}): Work => {
    const work = workOn({ tracks: { clock: 0 }, ...spec, ...dealt(asked) });
    dueEvents(work);
    return work;
  };
  const order = (option: string, decision = 'asked') => ({ type: 'decide', decision, option }) as const;

  test('a decision becomes due for its side alone', () => {
    const work = pending();
    expect(work.state.sides.UA.decisions).toEqual([
      { id: 'asked', event: 'asked', options: ['yes', 'no'], otherwise: 'yes', units: ['a'] },
    ]);
    expect(work.happened.filter(({ what }) => what.kind === 'decisionDue').map(({ to }) => to)).toEqual(['UA']);
    expect(work.state.sides.RU.decisions).toEqual([]);
  });

  test('answered: its effects happen once, the answer is remembered', () => {
    const work = pending();
    carryOutDecide(work, 'UA', order('yes'));
    expect(work.state.tracks.clock).toBe(1);
    expect(work.state.sides.UA).toMatchObject({ decisions: [], decided: { asked: 'yes' } });
    expect(told(work, 'decided')).toEqual([{ kind: 'decided', event: 'asked', option: 'yes', byDefault: false }]);
    expect(checkDecide(viewOf(stateOf(work), 'UA'), order('yes'))?.code).toBe('noSuchDecision');
  });

  test('refused: another side, another option, an option that cannot be paid', () => {
    const state = stateOf(pending({ sides: { UA: { supportPoints: 1 } } }));
    expect(checkDecide(viewOf(state, 'RU'), order('no'))?.code).toBe('noSuchDecision');
    expect(checkDecide(viewOf(state, 'UA'), order('maybe'))?.code).toBe('noSuchOption');
    expect(checkDecide(viewOf(state, 'UA'), order('yes'))?.code).toBe('notEnoughSupport');
    expect(decideOrders(viewOf(state, 'UA'))).toEqual([order('no')]);
  });

  test('left alone it takes its default when the operations end, or what can be paid', () => {
    const work = pending();
    takeDefaults(work, 'RU');
    expect(work.state.sides.UA.decisions).toHaveLength(1);
    takeDefaults(work, 'UA');
    expect(work.state.sides.UA.decided).toEqual({ asked: 'yes' });
    expect(told(work, 'decided')[0]?.byDefault).toBe(true);
    const poor = pending({ sides: { UA: { supportPoints: 0 } } });
    takeDefaults(poor, 'UA');
    expect(poor.state.sides.UA.decided).toEqual({ asked: 'no' });
  });
});

describe('rule 13.2 — recall is a decision', () => {
  const entry = { id: 'b', side: 'UA', recall: 10, entry: 'sumy' } as never;
  const recalled = (spec: WorkSpec = {}): Work => {
    const work = workOn({
      week: 10,
      units: { b: ['UA', 'mechanised', '1317'] },
      tracks: { overStretch: 5 },
      scenario: { orderOfBattle: [entry] },
      ...spec,
    });
    dueEvents(work);
    return work;
  };

  test('in the week in which history took it away, and no other, only with the features', () => {
    expect(recalled().state.sides.UA.decisions.map(({ id }) => id)).toEqual(['recall-b']);
    expect(recalled({ week: 11 }).state.sides.UA.decisions).toEqual([]);
    expect(recalled({ without: ['reserves'] }).state.sides.UA.decisions).toEqual([]);
  });

  test('obeyed: the brigade leaves and over-stretch falls; kept: it stays and over-stretch rises', () => {
    const obeyed = recalled();
    carryOutDecide(obeyed, 'UA', { type: 'decide', decision: 'recall-b', option: 'obey' });
    expect(obeyed.state.units['b']).toBeUndefined();
    expect(obeyed.state.tracks.overStretch).toBe(4);
    const kept = recalled();
    carryOutDecide(kept, 'UA', { type: 'decide', decision: 'recall-b', option: 'keep' });
    expect(kept.state.units['b']).toBeDefined();
    expect(kept.state.tracks.overStretch).toBe(6);
  });

  test('the enemy is not told which', () => {
    const work = recalled({ fog: true });
    takeDefaults(work, 'UA');
    expect(
      work.happened.filter(({ what }) => what.kind === 'decided' || what.kind === 'left').map(({ to }) => to),
    ).toEqual(['UA', 'UA']);
  });
});

describe('rule 14.4 — the claim of an encirclement is tested against the real lines of supply', () => {
  const claim = (side: Side, spec: WorkSpec): Work => {
    const work = workOn({ side, tracks: { prestige: 0, credibilityRU: 4, credibilityUA: 4 }, ...spec });
    carryOutClaim(work, side);
    return work;
  };

  test('true: each unit that is cut takes a hit, credibility and prestige rise; shown to both', () => {
    const work = claim('RU', { units: CUT_OFF });
    expect(work.state.units['lost']?.hits).toBe(3);
    expect(work.state.tracks).toMatchObject({ prestige: 1, credibilityRU: 5 });
    expect(work.happened[0]).toMatchObject({ to: 'both', what: { kind: 'claim', side: 'RU', units: 1, true: true } });
  });

  test('false: it costs the claimant credibility and nothing else happens', () => {
    const work = claim('RU', { units: { safe: ['UA', 'mechanised', '1317'] } });
    expect(work.state.tracks).toMatchObject({ prestige: 0, credibilityRU: 3 });
    expect(work.state.units['safe']?.hits).toBe(4);
  });

  test('under fire is not encircled, whatever the counter was last marked', () => {
    const work = workOn({ units: { f: ['UA', 'mechanised', '1317', { supply: 'cut' }] } });
    expect(unitsCut(work, 'UA')).toEqual([]);
  });

  test('without credibility it has no effect on the units', () => {
    const work = claim('RU', { units: CUT_OFF, tracks: { credibilityRU: 0, prestige: 0 } });
    expect(work.state.units['lost']?.hits).toBe(4);
  });

  test('once in four weeks; not without tracks', () => {
    const work = claim('RU', { week: 10 });
    work.state.week = 13;
    expect(checkClaim(viewOf(stateOf(work), 'RU'))).toMatchObject({ code: 'tooSoon', data: { week: 14 } });
    work.state.week = 14;
    expect(checkClaim(viewOf(stateOf(work), 'RU'))).toBeNull();
    expect(checkClaim(viewOf(stateOf(workOn({ layer: 'standard' })), 'RU'))?.code).toBe('notAvailable');
  });
});

describe('rule 2.3 — the umpire injects', () => {
  test('any event of the shared deck at any time, also one that the scenario does not have', () => {
    for (const event of DECK) {
      const work = workOn({ week: 3, dice: [3, 4] });
      expect(injectEvent(work, event.id)).toBeNull();
      expect(told(work, 'injected')).toHaveLength(1);
      expect(work.state.secret.deck[event.id]?.happened).toBe(3);
    }
    expect(injectEvent(workOn(), 'nothing')?.code).toBe('noSuchEvent');
  });

  test('effects of his own, if they are effects', () => {
    const work = workOn({ tracks: { clock: 0 } });
    expect(
      injectEffects(work, 'Title', 'Text', [{ kind: 'track', track: 'clock', change: 2, reason: 'umpire' }]),
    ).toBeNull();
    expect(work.state.tracks.clock).toBe(2);
    for (const bad of [
      [{ kind: 'nothing' }],
      [{ kind: 'track', track: 'clock', change: 999, reason: 'x' }],
      [null],
      ['x'],
      [{ kind: 'weather', weather: 'hail' }],
      [{ kind: 'weather', weather: 'snow', more: 1 }],
      [{ kind: 'onMap' }],
    ])
      expect(injectEffects(workOn(), 'T', 'T', bad)?.code).toBe('badEffects');
  });

  test('what is nested without end is refused, not thrown on', () => {
    let effect: unknown = { kind: 'weather', weather: 'snow' };
    for (let i = 0; i < 20_000; i++) effect = { kind: 'chance', needed: 7, success: [effect], failure: [] };
    expect(injectEffects(workOn(), 'T', 'T', [effect])?.code).toBe('badEffects');
  });

  const values = fc.oneof(
    fc.constantFrom(
      'UA',
      'RU',
      'attack',
      'materiel',
      'clock',
      'snow',
      'visit',
      'home',
      'refit',
      '1615',
      'hold',
      'destroyed',
      'a unit',
      '',
      'constructor',
      'seym-glushkovo',
      0,
      1,
      2,
      7,
      -1,
      100,
      1.5,
      true,
      null,
    ),
    fc.constant([]),
    fc.constant(['1615']),
    fc.constant([{ kind: 'weather', weather: 'snow' }]),
  );
  const names = [
    'side',
    'what',
    'points',
    'dial',
    'level',
    'change',
    'frozen',
    'track',
    'reason',
    'unit',
    'entry',
    'delay',
    'units',
    'to',
    'weeks',
    'weather',
    'flag',
    'value',
    'hex',
    'radius',
    'bridge',
    'condition',
    'hexes',
    'hits',
    'doctrine',
    'modifier',
    'needed',
    'success',
    'failure',
    'extra',
  ];
  const kinds = [
    'points',
    'aid',
    'track',
    'reinforcement',
    'withdrawal',
    'refitContingent',
    'weather',
    'flag',
    'reveal',
    'bridge',
    'fieldworks',
    'control',
    'losses',
    'doctrine',
    'claim',
    'encirclementClaim',
    'ceasefireTest',
    'victory',
    'chance',
    'other',
  ];
  const known = DECK.flatMap(({ effects, decision }) => [
    ...effects,
    ...(decision?.options.flatMap((option) => option.effects) ?? []),
  ]);
  const changed = fc
    .tuple(
      fc.oneof(
        fc.constantFrom(...known),
        fc.constantFrom(...kinds).map((kind) => ({ kind })),
      ),
      fc.array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 3 }),
      fc.option(fc.constantFrom(...names)),
    )
    .map(([effect, set, drop]) => {
      const made: Record<string, unknown> = { ...effect, ...Object.fromEntries(set) };
      if (drop) delete made[drop];
      return made;
    });

  test('his effects are judged exactly as the schema of events judges them', () => {
    let accepted = 0;
    fc.assert(
      fc.property(changed, (effect) => {
        const schema = effectSchema.safeParse(effect).success;
        if (schema) accepted++;
        expect(readEffects([effect]) !== null, JSON.stringify(effect)).toBe(schema);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(300);
    expect(effectsSchema.safeParse(Array.from({ length: 13 }, () => known[0])).success).toBe(false);
    expect(readEffects(Array.from({ length: 13 }, () => known[0]))).toBeNull();
  });
});
