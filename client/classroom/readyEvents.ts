/** Six events that a teacher has ready in every scenario, made of the vocabulary of effects. */
import { FEATURES_OF_LAYER, type Feature } from '../../game/data/layers.ts';
import type { Effect, PointsRow, Scenario } from '../../game/scenario.ts';
import type { Side } from '../../game/state.ts';
import { sideIn } from '../messages/en/class.ts';
import { readyEvents as r } from '../messages/en/teach.ts';

export interface ReadyEvent {
  readonly id: string;
  /** What pupils read. */
  readonly title: string;
  readonly text: string;
  /** What the teacher is told that it does. */
  readonly does: string;
  readonly helps: Side | null;
  readonly effects: readonly Effect[];
}

const featuresOf = (scenario: Scenario): ReadonlySet<Feature> => {
  const all = new Set([...FEATURES_OF_LAYER[scenario.layer], ...scenario.extraFeatures]);
  for (const feature of scenario.withoutFeatures) all.delete(feature);
  return all;
};

/** Support points a week by level of aid, from the row that is in force. */
const supportAt = (rows: readonly PointsRow[], week: number, level: number): number => {
  const row = rows.findLast(({ from }) => from <= week) ?? rows[0];
  const support = row?.support ?? 0;
  return typeof support === 'number' ? support : (support[Math.max(0, Math.min(3, level))] ?? 0);
};

const MOST = 6;

/** In the abstract mode the scenario is the veiled one: its places have letters. */
export const readyEventsOf = (scenario: Scenario, week: number, isAbstract: boolean): readonly ReadyEvent[] => {
  const has = featuresOf(scenario);
  const name = (side: Side): string => sideIn(side, isAbstract);
  const points = (side: Side, what: 'attack' | 'support' | 'replacements', count: number): Effect => ({
    kind: 'points',
    side,
    what,
    points: count,
  });
  const { materiel } = scenario.start.aid;
  const place = (side: Side) => scenario.objectives.find((objective) => objective.side === side);
  const found: ReadyEvent[] = [];
  const add = (
    id: string,
    words: Pick<ReadyEvent, 'title' | 'text' | 'does'>,
    helps: Side | null,
    effects: readonly Effect[],
  ): void => {
    found.push({ id, ...words, helps, effects });
  };
  if (has.has('aid')) {
    const rows = scenario.points.UA;
    add('freeze', r.freeze(supportAt(rows, week, materiel), supportAt(rows, week, 0), name('UA')), 'RU', [
      { kind: 'aid', dial: 'materiel', frozen: true },
      { kind: 'aid', dial: 'intelligence', frozen: true },
    ]);
    add('resume', r.resume(supportAt(rows, week, materiel), name('UA')), 'UA', [
      { kind: 'aid', dial: 'materiel', frozen: false },
      { kind: 'aid', dial: 'intelligence', frozen: false },
    ]);
  }
  add('attackUA', r.attack(name('UA')), 'UA', [points('UA', 'attack', 1)]);
  add('attackRU', r.attack(name('RU')), 'RU', [points('RU', 'attack', 1)]);
  if (has.has('weather')) add('mud', r.mud(), null, [{ kind: 'weather', weather: 'mud' }]);
  if (has.has('points')) add('supportUA', r.support(name('UA')), 'UA', [points('UA', 'support', 2)]);
  add('replacementsUA', r.replacements(name('UA')), 'UA', [points('UA', 'replacements', 2)]);
  add('replacementsRU', r.replacements(name('RU')), 'RU', [points('RU', 'replacements', 2)]);
  for (const side of ['UA', 'RU'] as const) {
    const at = place(side);
    const other: Side = side === 'UA' ? 'RU' : 'UA';
    if (at)
      add(`losses${side}`, r.losses(name(other), at.name), side, [
        { kind: 'losses', side: other, hex: at.hex, radius: 2, hits: 2 },
      ]);
  }
  return found.slice(0, MOST);
};
