import { describe, expect, test } from 'vitest';
import { sharedEvent } from '../../../game/data/deck.ts';
import { loadCurve } from '../../../game/data/history/history.ts';
import { KURSK, loadAll } from '../../../game/data/loadAll.ts';
import { WITHDRAWAL } from '../../../game/data/retreat.ts';
import { UNIT_TYPES } from '../../../game/data/unitTypes.ts';
import { fastDice, scriptedDice } from '../../../game/dice.ts';
import { apply, begin } from '../../../game/engine.ts';
import { unitsCut } from '../../../game/rules/conditions.ts';
import { applyEffects } from '../../../game/rules/eventEffects.ts';
import { carryOutDecide, dueEvents, injectEvent, takeDefaults } from '../../../game/rules/events.ts';
import { heldKm2, hexesOf } from '../../../game/rules/heldArea.ts';
import { ceasefireCheck } from '../../../game/rules/negotiation.ts';
import { incomeOf, receivePoints } from '../../../game/rules/points.ts';
import { arrivals } from '../../../game/rules/reinforcements.ts';
import { carryOutCallReserve } from '../../../game/rules/reserves.ts';
import { gradeOf, withdrawalFactors } from '../../../game/rules/retreat.ts';
import { crossingCapacity } from '../../../game/rules/supplyTrace.ts';
import { roadCauses, roadLevel } from '../../../game/rules/support.ts';
import { brigadesTied, leverageNow, sumyUnderFire } from '../../../game/rules/tracks.ts';
import { ledgerOf, weekRow } from '../../../game/rules/victory.ts';
import { holdRadius } from '../../../game/rules/zonesOfControl.ts';
import type { Scenario } from '../../../game/scenario.ts';
import { setup } from '../../../game/setup.ts';
import { makeSituation } from '../../../game/situation.ts';
import type { GameState, Side, Unit } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';
import { openWork, type Work } from '../../../game/work.ts';
import { told } from '../../helpers/workOn.ts';

// What the article of 16 March 2025 says, fact by fact, and that a player meets it in the shipped scenarios.

const scenarios = loadAll();
const named = (id: string): Scenario => scenarios.find((scenario) => scenario.id === id) as Scenario;
const [freeze, campaign] = [named('aid-freeze'), named('campaign')];

/** A shipped scenario at a week, before that week opens; dice as written. */
const at = (scenario: Scenario, week: number, dice: readonly number[] = [], change: Partial<GameState> = {}): Work => {
  const state = setup(scenario, { fog: true, jitter: false, long: false, heldEvents: [] }, fastDice(1));
  return openWork({ ...state, week, ...change }, scriptedDice(...dice));
};
const events = (work: Work): string[] => told(work, 'event').map(({ event }) => event);
const decide = (work: Work, side: Side, decision: string, option: string): void =>
  carryOutDecide(work, side, { type: 'decide', decision, option });
/** Opens the events of one week after another. */
const through = (work: Work, from: number, to: number): void => {
  for (let week = from; week <= to; week++) {
    work.state.week = week;
    dueEvents(work);
    if (week < to) for (const side of ['RU', 'UA'] as const) takeDefaults(work, side);
  }
};

describe('the twenty facts of the article', () => {
  test('fact 1 — some 500 square miles at the height, barely 30 on 16 March: held area stands in every row of the week, beside history', async () => {
    const { targets } = await loadCurve();
    const peak = Math.max(...targets.map(({ km2 }) => km2));
    expect(peak / 2.59).toBeGreaterThan(490);
    expect((targets.find(({ week }) => week === 32)?.km2 ?? 0) / 2.59).toBeCloseTo(30, 0);
    const opened = begin(
      setup(freeze, { fog: false, jitter: false, long: false, heldEvents: [] }, fastDice(1)),
      fastDice(1),
    );
    const row = weekRow(opened.state);
    expect(row.heldKm2).toBe(heldKm2(opened.state));
    expect(hexesOf(row.heldKm2, { file: KURSK } as never)).toBeCloseTo(22.1, 0);
    expect(ledgerOf(opened.state).find(({ code }) => code === 'heldHexes')?.history).toBe(3.4);
  });

  test('fact 2 — a surprise over a thinly defended border: in week 1 Russian units hold nothing, and they are few and weak', () => {
    const work = at(campaign, 1);
    dueEvents(work);
    expect(events(work)).toContain('surprise');
    expect(work.state.flags.surprise).toBe(1);
    const russian = Object.values(work.state.units).filter(({ side }) => side === 'RU');
    expect(russian.length).toBeLessThanOrEqual(4);
    expect(Math.max(...russian.map(({ quality }) => quality))).toBeLessThanOrEqual(2);
    for (const unit of russian) expect(holdRadius(work.state, unit)).toBe(0);
    work.state.week = 2;
    for (const unit of russian.filter(({ type }) => type === 'motorRifle'))
      expect(holdRadius(work.state, unit)).toBe(2);
  });

  test('fact 3 — the aims (Donbas, Sumy, morale) are tracks and lines of the Ukrainian ledger', () => {
    const codes = campaign.victory.lines.map(({ side, code }) => `${side} ${code}`);
    expect(codes).toEqual(expect.arrayContaining(['UA troopsDiverted', 'UA sumyOutOfRange', 'RU prestige']));
    const work = at(campaign, 1);
    dueEvents(work);
    expect(work.state.tracks.prestige).toBe(-2);
    expect(sumyUnderFire(work)).toBe(4);
    expect(sharedEvent('five-aims')?.text).toMatch(/forestall an attack on Sumy.*morale/);
  });

  test('fact 4 — Sudzha, the most important town taken: an objective worth leverage and prestige', () => {
    for (const scenario of scenarios) expect(scenario.objectives.map(({ hex }) => hex)).toContain('1615');
    const work = at(freeze, 29);
    expect(leverageNow(work)).toBe(7);
    const taken = at(campaign, 2, [], { control: work.state.control });
    dueEvents(taken);
    expect(events(taken)).toContain('sudzha-taken');
    expect(taken.state.tracks.prestige).toBe(-2);
  });

  test('fact 5 — a gamble that stretched resources: brigades in the salient raise over-stretch, and over-stretch takes replacements', () => {
    const work = at(campaign, 2);
    const before = work.state.tracks.overStretch;
    dueEvents(work);
    expect(work.state.tracks.overStretch).toBe(before + 2);
    expect(brigadesTied(work)).toBeGreaterThan(4);
    const stretched = { ...work.state, tracks: { ...work.state.tracks, overStretch: 9 } };
    expect(incomeOf(work.state, 'UA').replacements).toBeGreaterThan(0);
    expect(incomeOf(stretched, 'UA').replacements).toBe(0);
  });

  test('fact 6 — territory was for negotiations: leverage follows ground, the clock follows the dates, and what is held counts at the end', () => {
    const work = at(campaign, 14);
    for (const [week, clock] of [
      [14, 1],
      [24, 2],
      [28, 4],
      [29, 5],
    ] as const) {
      work.state.week = week;
      dueEvents(work);
      expect(work.state.tracks.clock, `week ${week}`).toBe(clock);
    }
    expect(campaign.victory.lines.find(({ code }) => code === 'heldHexes')?.text).toContain('only if it is still held');
  });

  test('fact 7 — the Donbas stayed the main focus, larger forces came weeks later: a dated schedule, and calls at a price', () => {
    const russian = campaign.orderOfBattle.filter(
      ({ side, contingent, pool }) => side === 'RU' && !contingent && !pool,
    );
    const stepsBy = (week: number) =>
      russian.filter((unit) => (unit.week ?? 1) <= week).reduce((sum, { steps }) => sum + steps, 0);
    expect(stepsBy(1)).toBeLessThan(15);
    expect(stepsBy(10)).toBeGreaterThan(2 * stepsBy(1));
    const work = at(campaign, 6);
    carryOutCallReserve(work, 'RU', { type: 'callReserve', unit: 'RU-D1' });
    expect(work.state.tracks).toMatchObject({ donbasPressure: 4, prestige: -1 });
    const snagost = at(campaign, 6);
    dueEvents(snagost);
    expect(snagost.state.sides.RU.attackPoints).toBe(2);
    expect(campaign.firstSide).toEqual([
      { from: 1, side: 'UA' },
      { from: 6, side: 'RU' },
    ]);
  });

  test('fact 8 — about 11,000 North Koreans: arrival, heavy losses, withdrawn for a time, back later; only on Russian soil', () => {
    const contingent = campaign.orderOfBattle.filter((unit) => unit.contingent && UNIT_TYPES[unit.type].combat);
    const people = contingent.reduce((sum, { steps }) => sum + steps, 0) * 900;
    expect(people).toBeGreaterThan(9000);
    expect(people).toBeLessThan(12_000);
    expect(Math.min(...contingent.map(({ week }) => week ?? 99))).toBe(13);
    const work = at(campaign, 13);
    for (const week of [13, 17, 19]) {
      work.state.week = week;
      dueEvents(work);
      arrivals(work);
    }
    const there = () =>
      Object.values(work.state.units).filter((unit) => unit.contingent && UNIT_TYPES[unit.type].combat);
    expect(there()).toHaveLength(4);
    work.state.sides = { ...work.state.sides, RU: { ...work.state.sides.RU, contingentStepsLost: 3 } };
    work.state.week = 23;
    dueEvents(work);
    expect(events(work)).toContain('contingent-refit');
    expect(there()).toHaveLength(0);
    expect(work.state.flags.contingentExperience).toBe(2);
    work.state.week = 27;
    dueEvents(work);
    arrivals(work);
    expect(events(work)).toContain('contingent-return');
    expect(there()).toHaveLength(4);
    for (const { hex } of there()) expect(KURSK.hexes.find(({ id }) => id === hex)?.country).toBe('RU');
    expect(campaign.borders).toContainEqual({ side: 'RU', contingent: true, into: 'UA', from: null });
  });

  test('fact 9 — with drones and fighter jets they advanced quickly in the last weeks: Rubikon, fibre optics, glide bombs, the general offensive', () => {
    const work = at(campaign, 23);
    dueEvents(work);
    arrivals(work);
    expect(work.state.units['RU-RUB']?.type).toBe('drone');
    expect(work.state.flags.fibreOptic).toBe(99);
    work.state.week = 31;
    dueEvents(work);
    expect(work.state.flags).toMatchObject({ generalOffensive: 32, glideBombs: 2 });
    receivePoints(work);
    expect(work.state.sides.RU.attackPoints).toBe(12);
  });

  test('fact 10 — aid and intelligence are frozen by two dials; the freeze raises the interdiction of the road; without it nothing of this happens', () => {
    const work = at(freeze, 29);
    through(work, 29, 31);
    expect(work.state.aid).toMatchObject({
      materiel: { level: 0, frozen: true },
      intelligence: { level: 0, frozen: true },
    });
    expect(incomeOf(work.state, 'UA')).toMatchObject({ support: 1, replacements: 0 });
    expect(roadCauses(makeSituation({ ...work.state }), work.state.sides).map(({ code }) => code)).toContain(
      'materielFrozen',
    );
    const state = setup(freeze, { fog: true, jitter: false, long: false, heldEvents: ['aid-freeze'] }, fastDice(1));
    const without = openWork(state, scriptedDice());
    through(without, 29, 31);
    expect(without.state.aid).toMatchObject({
      materiel: { level: 2, frozen: false },
      intelligence: { level: 2, frozen: false },
    });
    expect(events(without)).not.toContain('intelligence-halt');
  });

  test.each([
    ['accept', 2, 8],
    ['refuse', 0, 5],
  ] as const)(
    'fact 11 — the proposal of a 30-day cease-fire: %s leaves the dials at %i the week after and the clock at %i',
    (option, level, clock) => {
      const work = at(freeze, 29);
      through(work, 29, 31);
      expect(work.state.sides.UA.decisions.map(({ id }) => id)).toContain('ceasefire-proposal');
      decide(work, 'UA', 'ceasefire-proposal', option);
      expect(work.state.aid.materiel.level).toBe(0);
      work.state.week = 32;
      dueEvents(work);
      expect([work.state.aid.materiel.level, work.state.aid.intelligence.level]).toEqual([level, level]);
      expect(work.state.tracks.clock).toBe(clock);
    },
  );

  test.each([
    ['accept', true],
    ['conditions', false],
    ['refuse', false],
  ] as const)('fact 12 — Russia answers the proposal: %s', (option, agreed) => {
    const work = at(freeze, 29, [1, 1, 1, 2]);
    through(work, 29, 31);
    decide(work, 'UA', 'ceasefire-proposal', 'accept');
    work.state.week = 32;
    dueEvents(work);
    decide(work, 'RU', 'russian-conditions', option);
    expect(told(work, 'ceasefireTest')).toHaveLength(option === 'conditions' ? 1 : 0);
    if (option === 'refuse') expect(work.state.tracks.credibilityRU).toBe(3);
    expect(ceasefireCheck(work)).toBe(agreed);
  });

  test('fact 12 — it is only asked when Ukraine accepted', () => {
    const work = at(freeze, 29);
    through(work, 29, 31);
    decide(work, 'UA', 'ceasefire-proposal', 'refuse');
    work.state.week = 32;
    dueEvents(work);
    expect(events(work)).not.toContain('russian-conditions');
  });

  test('fact 13 — the visit to a command post on 12 March: prestige, and a column for this week', () => {
    const work = at(freeze, 32);
    dueEvents(work);
    expect(sharedEvent('visit')?.date).toBe('2025-03-12');
    expect(work.state.flags.visit).toBe(32);
    expect(work.state.tracks.prestige).toBe(-2);
  });

  test('fact 14 — hold as long as reasonable and necessary: doctrine is an order of the Aid Freeze, and forces count more than the last hexes', () => {
    const begun = begin(
      setup(freeze, { fog: true, jitter: false, long: false, heldEvents: [] }, fastDice(1)),
      fastDice(1),
    ).state;
    const ukraine: GameState = { ...begun, turn: { ...begun.turn, side: 'UA', phase: 'orders' } };
    expect(apply(ukraine, '0', { type: 'doctrine', doctrine: 'withdraw' }, fastDice(1)).ok).toBe(true);
    expect(sharedEvent('reasonable-and-necessary')?.text).toContain('as long as it remains reasonable and necessary');
    const worth = (code: string) =>
      freeze.victory.lines.find((line) => line.side === 'UA' && line.code === code)?.points ?? 0;
    expect(worth('stepsSaved') * 2).toBeGreaterThan(worth('heldHexes'));
  });

  test('fact 15 — Sudzha claimed on 13 March, confirmed by the map only: a claim never changes control', () => {
    const work = at(freeze, 32);
    dueEvents(work);
    expect(told(work, 'claimed')).toContainEqual({ kind: 'claimed', side: 'RU', hex: '1615' });
    expect(events(work)).not.toContain('sudzha-retaken-march');
    const prestige = work.state.tracks.prestige;
    applyEffects(work, [{ kind: 'control', hexes: ['1615'], side: 'RU' }], { event: null, units: [] });
    expect(heldKm2(work.state)).toBeGreaterThan(400);
    const taken = at(freeze, 32, [], { control: at(campaign, 1).state.control, units: {} });
    dueEvents(taken);
    expect(events(taken)).toContain('sudzha-retaken-march');
    expect(taken.state.tracks.prestige).toBe(prestige + 3);
  });

  test('fact 16 — encircled? The claim costs credibility when nobody is cut off, and bites only when somebody is; the call reaches only those', () => {
    const open = at(freeze, 32);
    dueEvents(open);
    expect(open.state.flags.surrenderCall).toBe(33);
    expect(unitsCut(open, 'UA')).toHaveLength(0);
    decide(open, 'RU', 'encirclement-claim', 'claim');
    expect(open.state.tracks.credibilityRU).toBe(3);
    const lost = { ...(open.state.units['UA-21M'] as Unit), hex: '2407' };
    const cut = at(freeze, 32, [], { units: { 'UA-21M': lost } });
    dueEvents(cut);
    decide(cut, 'RU', 'encirclement-claim', 'claim');
    expect(cut.state.tracks.credibilityRU).toBe(5);
    expect(cut.state.units['UA-21M']?.hits).toBe(lost.hits - 1);
    expect(sharedEvent('encirclement-claim')?.knownLater).toContain('Most of the force came out');
  });

  test('fact 17 — the push into Sumy from the flank: the border opens in week 29, and the road feeds nothing without its Ukrainian part', () => {
    const work = at(freeze, 29);
    dueEvents(work);
    expect(events(work)).toContain('sumy-push');
    expect(work.state.flags.borderOpen).toBe(99);
    const position = { road: { level: 0, causes: [] } };
    expect(crossingCapacity(position, true)).toBe(48);
    expect(crossingCapacity(position, false)).toBe(8);
    expect(freeze.victory.lines.map(({ code, hex }) => `${code} ${hex}`)).toContain('roadSafe 1317');
  });

  test('fact 18 — organised in places, chaotic in others: the same two dice give all three, and what was ordered before decides', () => {
    const work = at(freeze, 32, [], { road: { level: 5, causes: [] } });
    injectEvent(work, 'pipeline-raid');
    applyEffects(
      work,
      [
        { kind: 'flag', flag: 'pipelineRaid', weeks: 2 },
        { kind: 'flag', flag: 'roadBridgesBlown', weeks: 2 },
      ],
      { event: null, units: [] },
    );
    const late = withdrawalFactors(makeSituation({ ...work.state }), [work.state.units['UA-115M'] as Unit]).reduce(
      (sum, { value }) => sum + value,
      0,
    );
    expect(gradeOf(7 + late)).toBe('chaotic');
    expect([4, 8, 9].map(gradeOf)).toEqual(['chaotic', 'mixed', 'organised']);
    const early = at(freeze, 29);
    const ordered: Unit = { ...(early.state.units['UA-115M'] as Unit), stance: 'withdraw', stanceSince: 28 };
    const sum = withdrawalFactors(makeSituation({ ...early.state, units: { [ordered.id]: ordered } }), [
      ordered,
    ]).reduce((all, { value }) => all + value, 0);
    expect(gradeOf(8 + sum)).toBe('organised');
    expect(WITHDRAWAL.hits).toEqual({ organised: 0, mixed: 1, chaotic: 2 });
  });

  test("fact 19 — unclear how many were left: under fog neither side is shown the other's strength", () => {
    const { state } = begin(
      setup(freeze, { fog: true, jitter: false, long: false, heldEvents: [] }, fastDice(1)),
      fastDice(1),
    );
    const view = viewFor(state, '1');
    expect(view.sides.UA).toBeUndefined();
    const seen = Object.values(view.units).filter(({ side }) => side === 'UA');
    const all = Object.values(state.units).filter(({ side }) => side === 'UA');
    expect(seen.length).toBeLessThan(all.length);
    for (const unit of seen.filter(({ seenFromAfar }) => seenFromAfar)) expect(unit.hits).toBe(unit.maxSteps * 2);
  });

  test('fact 20 — now about the best defensive positions: the ridge can be fortified and its works stand at the end', () => {
    expect(freeze.ridge.hexes).toEqual(expect.arrayContaining(['1416', '1517']));
    const work = at(freeze, 32);
    dueEvents(work);
    expect(work.state.fieldworks['1417']).toEqual({ side: 'UA', level: 1 });
    expect(freeze.victory.lines.find(({ code }) => code === 'sumyHexes')?.side).toBe('RU');
  });
});

describe('decisions of the last weeks have a price and published odds', () => {
  const week31 = (dice: readonly number[]): Work => {
    const work = at(freeze, 29, dice);
    through(work, 29, 31);
    return work;
  };

  test.each([
    [[3, 4], true],
    [[3, 3], false],
  ] as const)('the pipeline raid: two Russian hits, then %j', (dice, success) => {
    const work = week31(dice);
    const lost = (side: Side) =>
      told(work, 'hits')
        .filter(({ unit }) => unit.side === side)
        .reduce((sum, { hits }) => sum + hits, 0);
    decide(work, 'RU', 'pipeline-raid', 'raid');
    expect([lost('RU'), lost('UA'), work.state.flags.pipelineRaid ?? 0]).toEqual(success ? [2, 2, 32] : [4, 0, 0]);
  });

  test.each([
    [[3, 4], 'destroyed'],
    [[3, 3], undefined],
  ] as const)('the bridges on the withdrawal road: two support points, then %j', (dice, condition) => {
    const work = week31(dice);
    const before = work.state.sides.RU.supportPoints;
    decide(work, 'RU', 'road-bridges', 'strike');
    expect(work.state.sides.RU.supportPoints).toBe(before - 2);
    expect(work.state.bridges['oleshnya-zaoleshenka']).toBe(condition);
    expect(work.state.flags.roadBridgesBlown).toBe(condition ? 32 : undefined);
  });

  test('the road opens at interdiction 3 and reaches 4 with the freeze: more steps in Kursk oblast than it feeds', () => {
    const work = at(freeze, 29);
    roadLevel(work);
    expect(work.state.road.level).toBe(3);
    const steps = Object.values(work.state.units)
      .filter(
        ({ side, hex, type }) =>
          side === 'UA' && UNIT_TYPES[type].combat && KURSK.hexes.find(({ id }) => id === hex)?.country === 'RU',
      )
      .reduce((sum, { hits }) => sum + Math.ceil(hits / 2), 0);
    expect(steps).toBeGreaterThan(18);
    through(work, 29, 30);
    roadLevel(work);
    expect(work.state.road.level).toBe(4);
  });
});

describe('decisions of the autumn', () => {
  test('the second breach: Novy Put becomes Ukrainian and Russia loses an attack point, for two support points', () => {
    const work = at(campaign, 6);
    dueEvents(work);
    const { UA, RU } = work.state.sides;
    work.state.sides = { ...work.state.sides, UA: { ...UA, supportPoints: 3 } };
    decide(work, 'UA', 'second-breach', 'cross');
    expect(work.state.sides.UA.supportPoints).toBe(1);
    expect(work.state.sides.RU.attackPoints).toBe(RU.attackPoints - 1);
    expect(told(work, 'controlChanged')).toEqual([{ kind: 'controlChanged', hexes: ['0914'], to: 'UA', how: 'event' }]);
  });

  test.each([
    ['exchange', -1],
    ['keep', 2],
  ] as const)('rotation: %s changes over-stretch by %i', (option, change) => {
    const work = at(campaign, 2);
    arrivals(work);
    work.state.week = 8;
    dueEvents(work);
    const before = work.state.tracks.overStretch;
    decide(work, 'UA', 'rotation', option);
    expect(work.state.tracks.overStretch).toBe(before + change);
    expect(work.state.units['UA-44M'] !== undefined).toBe(option === 'exchange');
    expect(work.state.sides.UA.pool['UA-82A']?.where).toBe(option === 'exchange' ? 'refit' : undefined);
  });

  test.each([
    [6, 'RU', 2],
    [10, 'RU', 2],
    [22, 'UA', 2],
    [27, 'UA', 2],
  ] as const)('week %i gives %s %i attack points more', (week, side, points) => {
    const work = at(campaign, week);
    const before = work.state.sides[side].attackPoints;
    dueEvents(work);
    expect(work.state.sides[side].attackPoints).toBe(before + points);
  });

  test('the Seym bridges fall on their three dates, and a pontoon follows', () => {
    const work = at(campaign, 2);
    dueEvents(work);
    expect(work.state.bridges).toEqual({
      'seym-glushkovo': 'destroyed',
      'seym-zvannoye': 'destroyed',
      'seym-karyzh': 'destroyed',
    });
    work.state.week = 3;
    dueEvents(work);
    expect(work.state.bridges['seym-zvannoye']).toBe('pontoon');
  });

  test('long-range strikes are allowed in week 15, and materiel rises', () => {
    const work = at(campaign, 15);
    dueEvents(work);
    expect(work.state.flags.longRangeStrikes).toBe(99);
    expect(work.state.aid.materiel.level).toBe(3);
  });

  test('a deadline that passes with Sudzha in Ukrainian hands costs prestige', () => {
    for (const [week, event] of [
      [9, 'october-deadline'],
      [24, 'january-deadline'],
    ] as const) {
      const held = at(campaign, week, [], { control: at(freeze, 29).state.control });
      dueEvents(held);
      expect(events(held)).toContain(event);
      const lost = at(campaign, week);
      dueEvents(lost);
      expect(events(lost)).not.toContain(event);
    }
  });
});
