/** Whom an effect helps: for an umpire or a teacher who is about to let something happen. A reading aid, no rule. */
import { findScenario } from './library.ts';
import type { Effect } from './scenario.ts';
import { enemyOf, type FlagId, type Side, type TrackId, type UnitId, type View } from './state.ts';

/** Whom it helps that a track rises. */
const TRACKS: Readonly<Record<TrackId, Side | null>> = {
  donbasPressure: 'RU',
  prestige: 'RU',
  overStretch: 'RU',
  clock: null,
  leverage: 'UA',
  sumyUnderFire: 'RU',
  credibilityUA: 'UA',
  credibilityRU: 'RU',
};

/** Whom it helps that a switch is on. */
const FLAGS: Readonly<Record<FlagId, Side | null>> = {
  surprise: 'UA',
  generalOffensive: 'RU',
  longRangeStrikes: 'UA',
  glideBombs: 'RU',
  borderOpen: 'RU',
  visit: 'RU',
  preparedOffensive: 'RU',
  surrenderCall: 'RU',
  pipelineRaid: 'RU',
  roadBridgesBlown: 'RU',
  killZone: 'UA',
  fibreOptic: 'RU',
  ceasefireOffer: null,
  contingentExperience: 'RU',
  contingentAttacks: 'RU',
  bonusAttackPointsUA: 'UA',
  bonusAttackPointsRU: 'RU',
};

/** More of it is for the side, less for the other; as much is for nobody. */
const by = (side: Side | null, change: number): Side | null =>
  side === null || change === 0 ? null : change > 0 ? side : enemyOf(side);

const sideOf = (view: View, unit: UnitId): Side | null =>
  view.units[unit]?.side ??
  findScenario(view.scenario.id)?.scenario.orderOfBattle.find(({ id }) => id === unit)?.side ??
  null;

const aidChange = (view: View, { dial, level, change, frozen }: Extract<Effect, { kind: 'aid' }>): number => {
  const now = view.aid[dial];
  const after = (frozen ?? now.frozen) ? 0 : Math.max(0, (level ?? now.normal) + (change ?? 0));
  return after - now.level;
};

/** Null where it helps neither, or where it depends on who makes more of it. */
export const favours = (view: View, effect: Effect): Side | null => {
  switch (effect.kind) {
    case 'points':
      return by(effect.side, effect.points);
    case 'aid':
      return by('UA', aidChange(view, effect));
    case 'track':
      return by(TRACKS[effect.track], effect.change);
    case 'reinforcement':
      return sideOf(view, effect.unit);
    case 'withdrawal':
      return by(sideOf(view, effect.units[0] ?? ''), -1);
    case 'refitContingent':
      return 'UA';
    case 'flag':
      return by(FLAGS[effect.flag], effect.value === 0 ? -1 : 1);
    case 'reveal':
      return effect.to;
    case 'fieldworks':
      return by(effect.side, effect.level > 0 ? 1 : -1);
    case 'control':
    case 'encirclementClaim':
      return effect.side;
    case 'losses':
      return by(effect.side, -effect.hits);
    case 'victory':
      return by(effect.side, effect.points);
    case 'chance':
      return favoursOf(view, effect.success);
    case 'weather':
    case 'bridge':
    case 'doctrine':
    case 'claim':
    case 'ceasefireTest':
      return null;
  }
};

/** The side that all of them help that help anybody; null for neither, or where they do not agree. */
export const favoursOf = (view: View, effects: readonly Effect[]): Side | null => {
  const sides = new Set(effects.map((effect) => favours(view, effect)).filter((side) => side !== null));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
};
