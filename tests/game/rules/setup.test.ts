import { describe, expect, test } from 'vitest';
import { loadAll } from '../../../game/data/loadAll.ts';
import { fastDice, scriptedDice } from '../../../game/dice.ts';
import { begin } from '../../../game/engine.ts';
import { heldKm2 } from '../../../game/rules/heldArea.ts';
import { stackingViolations } from '../../../game/rules/stacking.ts';
import type { MatchOptions, Scenario } from '../../../game/scenario.ts';
import { featuresOf, firstSideIn, lastWeekOf, setup } from '../../../game/setup.ts';
import type { GameState } from '../../../game/state.ts';
import { anEvent } from '../../helpers/workOn.ts';

const shipped = Object.fromEntries(loadAll().map((scenario) => [scenario.id, scenario])) as Record<string, Scenario>;
const [across, freeze, campaign] = ['across-the-border', 'aid-freeze', 'campaign'].map((id) => shipped[id]) as [
  Scenario,
  Scenario,
  Scenario,
];
const OPTIONS: MatchOptions = { fog: true, jitter: false, long: false, heldEvents: [] };
const made = (scenario: Scenario, options: Partial<MatchOptions> = {}, seed = 1): GameState =>
  setup(scenario, { ...OPTIONS, ...options }, fastDice(seed));

describe('rule 1.2 — features of a match', () => {
  test('the layer, what the scenario adds and leaves out, fog only when agreed', () => {
    expect(featuresOf(across, { fog: true })).toEqual([]);
    expect(featuresOf(freeze, { fog: true })).toContain('doctrine');
    expect(featuresOf(freeze, { fog: false })).not.toContain('fog');
    expect(featuresOf({ ...campaign, withoutFeatures: ['weather'] }, { fog: true })).not.toContain('weather');
  });
});

describe('rule 3 — the state before the first week opens', () => {
  test.each([across, freeze, campaign].map((scenario) => [scenario.id, scenario] as const))(
    '%s: nobody stands where nobody may, everyone is on the map or in the pool, and the week opens',
    (_id, scenario) => {
      const state = made(scenario);
      expect(stackingViolations(state)).toEqual([]);
      for (const { id, side } of scenario.orderOfBattle)
        expect([state.units[id], state.sides[side].pool[id]].filter(Boolean)).toHaveLength(1);
      expect(state).toMatchObject({
        week: scenario.weeks.first,
        lastWeek: scenario.weeks.last,
        result: null,
        log: [],
        history: [],
      });
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      const opened = begin(state, fastDice(1));
      expect(stackingViolations(opened.state)).toEqual([]);
      expect(opened.state.turn.side).toBe(firstSideIn(scenario, scenario.weeks.first));
    },
  );

  test('what happened before the first week is over, and was decided as in history', () => {
    const scenario: Scenario = {
      ...campaign,
      weeks: { first: 9, last: 32 },
      start: { ...campaign.start, happened: { snagost: 6, 'second-breach': 6, 'pipeline-raid': 8 } },
    };
    const state = made(scenario, { jitter: true });
    expect(state.secret.deck['snagost']).toEqual({ happened: 6 });
    expect(state.sides.UA.decided).toEqual({ 'second-breach': 'cross' });
    expect(state.sides.RU.decided).toEqual({ 'pipeline-raid': 'raid' });
    const opened = begin(state, fastDice(1)).state;
    expect(opened.secret.deck['snagost']).toEqual({ happened: 6 });
    expect(opened.log.some(({ what }) => what.kind === 'event' && what.event === 'snagost')).toBe(false);
  });

  test('rule 9.8 — a dial that is frozen at the start reads 0 and knows its level', () => {
    const { aid } = made({ ...freeze, start: { ...freeze.start, frozen: ['materiel'] } });
    expect(aid).toEqual({
      materiel: { level: 0, frozen: true, normal: 2 },
      intelligence: { level: 2, frozen: false, normal: 2 },
    });
  });

  test('Ukraine plays first in weeks 1-5, Russia from week 6', () => {
    expect([1, 5, 6, 32].map((week) => firstSideIn(campaign, week))).toEqual(['UA', 'UA', 'RU', 'RU']);
    expect(made(freeze).turn).toMatchObject({ side: 'RU', first: 'RU' });
  });

  test('the long campaign ends in week 38', () => {
    expect(lastWeekOf(campaign, { long: true })).toBe(38);
    expect(lastWeekOf(across, { long: true })).toBe(3);
  });

  test('tracks, aid, points, flags, doctrine, fieldworks and interdiction are as the scenario says', () => {
    const state = made(freeze);
    expect(state.tracks).toMatchObject({ clock: 5, overStretch: 8, credibilityRU: 4 });
    expect(state.aid).toEqual({
      materiel: { level: 2, frozen: false, normal: 2 },
      intelligence: { level: 2, frozen: false, normal: 2 },
    });
    expect(state.road).toEqual({ level: 3, causes: [{ code: 'start', change: 3, unit: null, hex: null }] });
    expect(state.flags.longRangeStrikes).toBe(99);
    expect(state.fieldworks['1615']).toEqual({ side: 'UA', level: 1 });
    expect(state.sides.RU.attackPoints).toBe(freeze.start.attackPoints.RU);
    expect(state.sides.UA.known?.control).toEqual(state.control);
    expect(made(freeze, { fog: false }).sides.UA.known).toBeNull();
  });

  test('units that were under fire before the match are so when it opens; worn units are worn', () => {
    const state = made({ ...freeze, start: { ...freeze.start, weeksUnderFire: { 'UA-21M': 2 } } });
    expect(state.units['UA-21M']).toMatchObject({ supply: 'underFire', weeksNotOpen: 2 });
    expect(state.units['UA-95A']).toMatchObject({ hits: 3, maxSteps: 2 });
  });

  test('without stances every unit delays; with them the doctrine of the salient, unless the scenario says otherwise', () => {
    expect(new Set(Object.values(made(across).units).map(({ stance }) => stance))).toEqual(new Set(['delay']));
    expect(made(freeze).units['UA-21M']?.stance).toBe('delay');
    expect(made({ ...freeze, start: { ...freeze.start, doctrine: 'hold' } }).units['UA-21M']?.stance).toBe('hold');
    expect(made(campaign).sides.RU.pool['RU-LGOV']?.unit.stance).toBe('hold');
  });
});

describe('rule 14.1 — the deck at the start', () => {
  const weeksOf = (state: GameState) =>
    Object.fromEntries(Object.entries(state.secret.deck).map(([id, { week }]) => [id, week]));

  test('without jitter every event has its week of history and no die falls', () => {
    const dice = scriptedDice();
    const { secret } = setup(campaign, OPTIONS, dice);
    expect(dice.used()).toBe(0);
    expect(secret.deck['aid-freeze']).toEqual({ week: 30 });
  });

  test('with jitter each stays within its weeks and its window, all of them are reached, and the fixed ones are fixed', () => {
    const plain = weeksOf(made(campaign));
    const seen = new Map<string, Set<number>>();
    for (let seed = 1; seed <= 200; seed++)
      for (const [id, week] of Object.entries(weeksOf(made(campaign, { jitter: true }, seed)))) {
        if (week !== undefined) seen.set(id, (seen.get(id) ?? new Set()).add(week));
      }
    expect(seen.get('aid-freeze')).toEqual(new Set([29, 30, 31]));
    expect(seen.get('long-range-permission')).toEqual(new Set([13, 14, 15, 16, 17]));
    for (const fixed of ['second-echelon', 'us-election', 'general-offensive', 'ceasefire-proposal'])
      expect(seen.get(fixed), fixed).toEqual(new Set([plain[fixed]]));
    // What comes after the last week is not drawn into the match.
    expect(seen.get('gornal-claimed')).toEqual(new Set([38]));
    expect(seen.get('belgorod-raid')).toEqual(new Set([33]));
  });

  test('the same seed deals the same deck', () => {
    expect(weeksOf(made(campaign, { jitter: true }, 7))).toEqual(weeksOf(made(campaign, { jitter: true }, 7)));
  });

  test('held events wait for the umpire; what needs a missing feature is left out; a basic match has no deck', () => {
    expect(made(freeze, { heldEvents: ['aid-freeze'] }).secret.deck['aid-freeze']?.held).toBe(true);
    const noTalks: Scenario = { ...freeze, withoutFeatures: ['talks'] };
    expect(made(noTalks).secret.deck['russian-conditions']).toBeUndefined();
    expect(made({ ...across, ownEvents: [anEvent('x')] }).secret.deck).toEqual({});
  });
});

describe('rule 16 — control at the start', () => {
  test('all of Kursk oblast is Russian in August; 472 km² within a hex are held at the start of Aid Freeze', () => {
    expect(heldKm2(made(campaign))).toBe(0);
    expect(heldKm2(made(across))).toBe(0);
    expect(Math.abs(heldKm2(made(freeze)) - 472)).toBeLessThan(22);
  });
});
