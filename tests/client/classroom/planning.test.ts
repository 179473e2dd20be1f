import { beforeAll, describe, expect, test } from 'vitest';
import { answersTo, cameTrue, questionOf } from '../../../client/classroom/forecasts.ts';
import { mayAct } from '../../../client/classroom/mayAct.ts';
import { arrowsOf, isPlanning, planningView } from '../../../client/classroom/planning.ts';
import { reachOf } from '../../../client/match/can.ts';
import { OWNER } from '../../../game/classroom/roles.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { boardOf, scenarioOf } from '../../../game/library.ts';
import { newMatch, STANDARD_OPTIONS } from '../../../game/match.ts';
import type { View } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';

beforeAll(() => loadAll());

const opening = (fog = false): View => {
  const match = newMatch('across-the-border', { ...STANDARD_OPTIONS, fog }, 'a'.repeat(64));
  return viewFor(match.state, '1');
};

describe('the planning table', () => {
  test('while the other side plays, own units reach as in own operations; the enemy’s do not', () => {
    const view = opening();
    expect(isPlanning(view)).toBe(true);
    const own = Object.values(view.units).find(({ side }) => side === 'RU');
    const enemy = Object.values(view.units).find(({ side }) => side === 'UA');
    expect(reachOf(view, own?.id ?? '')).toEqual([]);
    const plan = planningView(view, 'movement');
    expect(reachOf(plan, own?.id ?? '').length).toBeGreaterThan(0);
    expect(reachOf(plan, enemy?.id ?? '')).toEqual([]);
  });

  test('a plan knows no more than the side does', () => {
    const view = opening(true);
    const plan = planningView(view, 'combat');
    expect(Object.keys(plan.units)).toEqual(Object.keys(view.units));
    expect(plan.contacts).toBe(view.contacts);
    expect(plan.control).toBe(view.control);
  });

  test('whoever watches plans nothing', () => {
    const view = { ...opening(), side: null };
    expect(isPlanning(view)).toBe(false);
    expect(planningView(view, 'movement')).toBe(view);
  });

  test('a move is one dashed arrow from where the unit stands, an attack one for each unit', () => {
    const view = opening();
    const [a, b] = Object.values(view.units).filter(({ side }) => side === 'RU');
    const move = arrowsOf({ type: 'move', unit: a?.id ?? '', path: ['1615'] }, view);
    expect(move).toEqual([{ kind: 'move', side: null, path: [a?.hex, '1615'], planned: true }]);
    const units = [a?.id ?? '', b?.id ?? ''];
    const attack = arrowsOf({ type: 'attack', target: '1416', units, prepared: false, support: 0 }, view);
    expect(attack.map(({ path }) => path[0])).toEqual([a?.hex, b?.hex]);
    expect(arrowsOf({ type: 'endPhase' }, view)).toEqual([]);
  });

  test('an order is given by the role that owns it, and proposed by the others', () => {
    for (const [type, owner] of Object.entries(OWNER)) {
      expect(mayAct([owner], type as keyof typeof OWNER)).toBe(true);
      expect(mayAct([], type as keyof typeof OWNER)).toBe(false);
    }
  });
});

describe('the forecast card', () => {
  const facts = () => {
    const view = opening();
    return { scenario: scenarioOf(view), board: boardOf(view) };
  };
  const at = (heldKm2: number, interdiction = 0) => ({ heldKm2, interdiction });

  test('both sides of a group have the same question, and one that their layer knows', () => {
    const view = opening();
    for (let week = 1; week < 8; week++) expect(['attackWhere', 'area']).toContain(questionOf(view, week));
    expect(answersTo('attackWhere', facts().scenario)).toEqual(['sudzha', 'korenevo', 'bolshoe-soldatskoye', 'none']);
  });

  test('held area that differs by a hex is about the same', () => {
    const of = { ...facts(), attacked: [] };
    expect(cameTrue('area', { ...of, now: at(100), before: at(80) })).toEqual(['same']);
    expect(cameTrue('area', { ...of, now: at(130), before: at(100) })).toEqual(['larger']);
    expect(cameTrue('area', { ...of, now: at(60), before: at(100) })).toEqual(['smaller']);
    expect(cameTrue('area', { ...of, now: undefined, before: at(100) })).toEqual([]);
  });

  test('an attack within two hexes of a place is near it; several places may have been', () => {
    const of = { ...facts(), now: at(1), before: at(1) };
    expect(cameTrue('attackWhere', { ...of, attacked: [] })).toEqual(['none']);
    expect(cameTrue('attackWhere', { ...of, attacked: ['1616', '1109'] })).toEqual(['sudzha', 'korenevo']);
  });

  test('fire on the road is compared by its level', () => {
    const of = { ...facts(), attacked: [] };
    expect(cameTrue('road', { ...of, now: at(1, 3), before: at(1, 2) })).toEqual(['heavier']);
    expect(cameTrue('road', { ...of, now: at(1, 2), before: at(1, 2) })).toEqual(['same']);
  });
});
