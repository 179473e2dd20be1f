/** Several units sent along one way: where each would end, worked out one after the other on the side's own view. */
import type { Reach } from '../../game/explain.ts';
import { boardOf } from '../../game/library.ts';
import type { HexId } from '../../game/map.ts';
import { forecastSupply } from '../../game/rules/supply.ts';
import type { SupplyState, UnitId, View } from '../../game/state.ts';
import { reachOf, withControl } from './can.ts';

export interface Leg {
  readonly unit: UnitId;
  /** Null when it cannot follow at all. */
  readonly reach: Reach | null;
}

export interface GroupPlan {
  readonly legs: readonly Leg[];
  /** Supply of the side's units that would change. */
  readonly supply: readonly { readonly unit: UnitId; readonly was: SupplyState; readonly now: SupplyState }[];
}

/** The view as it would be after a move, had nothing unseen been met. */
const moved = (view: View, unitId: UnitId, reach: Reach): View => {
  const unit = view.units[unitId];
  if (!unit) return view;
  return {
    ...view,
    control: withControl(boardOf(view), view.control, reach.path, unit.side),
    units: { ...view.units, [unitId]: { ...unit, hex: reach.hex, spent: unit.spent + reach.cost } },
  };
};

const reachTo = (view: View, unit: UnitId, hex: HexId): Reach | null =>
  reachOf(view, unit).find((reach) => reach.hex === hex) ?? null;

const supplyChanges = (view: View, after: View): GroupPlan['supply'] => {
  const [before, then] = [forecastSupply(view, null), forecastSupply(after, null)];
  return Object.keys(then).flatMap((unit) => {
    const [was, now] = [before[unit], then[unit]];
    return was && now && was !== now ? [{ unit, was, now }] : [];
  });
};

const plan = (view: View, units: readonly UnitId[], to: HexId): GroupPlan => {
  const [leader] = units;
  const lead = leader ? reachTo(view, leader, to) : null;
  // Nearest to the goal first; last where the leader stands now, which it leaves.
  const way = lead ? [...lead.path].reverse().concat(view.units[leader ?? '']?.hex ?? []) : [];
  let now = view;
  const legs = units.map((unit): Leg => {
    const here = now.units[unit]?.hex;
    for (const hex of way) {
      // It stands nearer already.
      if (hex === here) break;
      const reach = reachTo(now, unit, hex);
      if (!reach) continue;
      now = moved(now, unit, reach);
      return { unit, reach };
    }
    return { unit, reach: null };
  });
  return { legs, supply: supplyChanges(view, now) };
};

const plans = new WeakMap<View, Map<string, GroupPlan>>();

/** The first unit leads; the others follow to its goal, or as near to it on its way as there is room and reach. */
export const groupPlan = (view: View, units: readonly UnitId[], to: HexId): GroupPlan => {
  const kept = plans.get(view) ?? new Map<string, GroupPlan>();
  plans.set(view, kept);
  const key = `${units.join()} ${to}`;
  const made = kept.get(key) ?? plan(view, units, to);
  kept.set(key, made);
  return made;
};
