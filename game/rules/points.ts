/** Rules 9.1, 13.5 — points of the week: attacks, support and replacements that a side receives, and what it may save. */
import { CONTINGENT_ATTACK, GENERAL_OFFENSIVE, RELIEF, REPLACEMENT_QUARTERS } from '../data/reinforcements.ts';
import { unitType } from '../data/unitTypes.ts';
import { scenarioOf } from '../library.ts';
import type { PointsRow } from '../scenario.ts';
import { flagOn, hasFeature, type Position, SIDES, type Side } from '../state.ts';
import { change, changeSide, tell, type Work } from '../work.ts';

/** The row of a side that counts in a week. */
export const pointsRow = (rows: readonly PointsRow[], week: number): PointsRow | null =>
  rows.reduce<PointsRow | null>((found, row) => (row.from <= week ? row : found), null);

const byMateriel = (value: PointsRow['support'], position: Position): number =>
  typeof value === 'number' ? value : (value[Math.max(0, Math.min(3, position.aid.materiel.level))] as number);

const BONUS = { UA: 'bonusAttackPointsUA', RU: 'bonusAttackPointsRU' } as const;

const contingentAttack = (position: Position, side: Side): number =>
  side === 'RU' && Object.values(position.units).some(({ contingent, type }) => contingent && unitType(type).combat)
    ? CONTINGENT_ATTACK
    : 0;

/** What a side receives when this week opens, as far as the position says; both sides may know their own. */
export const incomeOf = (
  position: Position,
  side: Side,
): { readonly attack: number; readonly support: number; readonly replacements: number } => {
  const row = pointsRow(scenarioOf(position).points[side], position.week);
  if (!row) return { attack: 0, support: 0, replacements: 0 };
  const offensive = side === 'RU' && flagOn(position, 'generalOffensive');
  const attack = offensive ? GENERAL_OFFENSIVE.attack : row.attack + contingentAttack(position, side);
  return {
    // Rule 9.5 — the count is points more or fewer in the coming week: a depot that was struck, an event.
    attack: Math.max(0, attack + (position.flags[BONUS[side]] ?? 0)),
    support: byMateriel(row.support, position),
    replacements: replacementsOf(position, side, byMateriel(row.replacements, position)),
  };
};

/** Rule 13.5 — over-stretch takes from Ukraine's replacements, relief in the Donbas adds to them. */
const replacementsOf = (position: Position, side: Side, hits: number): number => {
  if (side !== 'UA' || !hasFeature(position, 'tracks')) return hits;
  const { overStretch, donbasPressure } = position.tracks;
  const quarters = REPLACEMENT_QUARTERS.reduce((q, row) => (row.from <= overStretch ? row.quarters : q), 4);
  return Math.floor((hits * quarters) / 4) + (donbasPressure <= RELIEF.pressure && quarters > 0 ? RELIEF.hits : 0);
};

/** Adds income to what was saved: up to the cap, never taking away what is there. */
const saved = (had: number, income: number, cap: number): number => Math.max(had, Math.min(cap, had + income));

/** Rule 9.1 — points of the week. Without the feature a side has the week's attacks and nothing else, nothing saved. */
export const receivePoints = (work: Work): void => {
  for (const side of SIDES) {
    const row = pointsRow(work.scenario.points[side], work.state.week);
    if (!row) continue;
    const income = incomeOf(work.state, side);
    const offensive = side === 'RU' && flagOn(work.state, 'generalOffensive');
    const had = hasFeature(work.state, 'points')
      ? work.state.sides[side]
      : { attackPoints: 0, supportPoints: 0, replacements: 0 };
    const now = {
      attackPoints: saved(had.attackPoints, income.attack, offensive ? GENERAL_OFFENSIVE.cap : row.attackCap),
      supportPoints: hasFeature(work.state, 'points') ? saved(had.supportPoints, income.support, row.supportCap) : 0,
      replacements: saved(had.replacements, income.replacements, 2 * income.replacements),
    };
    changeSide(work, side, now);
    tell(work, side, {
      kind: 'pointsReceived',
      side,
      attack: now.attackPoints - had.attackPoints,
      support: now.supportPoints - had.supportPoints,
      replacements: now.replacements - had.replacements,
    });
  }
  const { bonusAttackPointsUA: _ua, bonusAttackPointsRU: _ru, ...flags } = work.state.flags;
  change(work, { flags });
};
