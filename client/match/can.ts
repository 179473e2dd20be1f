/** What a side can do now, as the rules answer for its view: reach, attacks, who can still act, what would follow. */
import { type Board, distance, idAt, indexOf } from '../../game/board.ts';
import { unitType } from '../../game/data/unitTypes.ts';
import type { CombatPreview, Reach } from '../../game/explain.ts';
import { boardOf } from '../../game/library.ts';
import type { HexId } from '../../game/map.ts';
import { type AttackOption, attackOptions, bestAttack, combatPreview } from '../../game/rules/combat.ts';
import { reachable } from '../../game/rules/movement.ts';
import { movementAllowance } from '../../game/rules/steps.ts';
import { forecastSupply } from '../../game/rules/supply.ts';
import { situationOf } from '../../game/situation.ts';
import {
  enemyOf,
  SIDE_CODE,
  type Side,
  type SupplyState,
  type Unit,
  type UnitId,
  type View,
} from '../../game/state.ts';

/** Remembers one answer per view, since a view never changes. */
const perView = <T>(make: (view: View) => T): ((view: View) => T) => {
  const kept = new WeakMap<View, T>();
  return (view) => {
    if (!kept.has(view)) kept.set(view, make(view));
    return kept.get(view) as T;
  };
};

export const playsNow = (view: View): boolean =>
  view.side !== null && view.turn.side === view.side && !view.result && !view.turn.paused;

const reaches = new WeakMap<View, Map<UnitId, readonly Reach[]>>();
/** Where a unit can go in this phase; empty when it cannot move now. */
export const reachOf = (view: View, unit: UnitId): readonly Reach[] => {
  const { phase } = view.turn;
  if (!playsNow(view) || (phase !== 'movement' && phase !== 'exploitation') || view.units[unit]?.side !== view.side)
    return [];
  let map = reaches.get(view);
  if (!map) {
    map = new Map();
    reaches.set(view, map);
  }
  let found = map.get(unit);
  if (!found) {
    found = reachable(view, unit, phase === 'exploitation' ? 'exploit' : 'move');
    map.set(unit, found);
  }
  return found;
};

/** Where a unit could go if it were the movement phase; for looking ahead in other phases. */
export const attacksNow = perView((view): readonly AttackOption[] =>
  playsNow(view) && view.turn.phase === 'combat' ? attackOptions(view) : [],
);

/** Whoever has no side looks at both. */
const ownUnits = (view: View): readonly Unit[] => {
  const { ofSide } = situationOf(view);
  return view.side ? ofSide[view.side] : [...ofSide.UA, ...ofSide.RU];
};

/** Hexes to the nearest enemy-held hex or unit: how near to the front a unit stands. */
const frontDistances = perView((view): ReadonlyMap<UnitId, number> => {
  const found = new Map<UnitId, number>();
  const { side } = view;
  if (!side) return found;
  const situation = situationOf(view);
  const { board } = situation;
  const enemies = situation.ofSide[enemyOf(side)].map((unit) => indexOf(board, unit.hex));
  for (const unit of situation.ofSide[side]) {
    const at = indexOf(board, unit.hex);
    let least = 99;
    for (const enemy of enemies) least = Math.min(least, distance(board, at, enemy));
    found.set(unit.id, least);
  }
  return found;
});

/** Own units that could usefully act in this phase, those nearest to the enemy first. */
export const actors = perView((view): readonly UnitId[] => {
  if (!playsNow(view)) return [];
  const { phase } = view.turn;
  const near = frontDistances(view);
  const able = ownUnits(view).filter((unit) => {
    if (phase === 'movement')
      return unit.spent === 0 && unitType(unit.type).combat && reachOf(view, unit.id).length > 0;
    if (phase === 'exploitation') return unit.exploit > 0 && reachOf(view, unit.id).length > 0;
    if (phase === 'combat') return attacksNow(view).some((option) => option.eligible.includes(unit.id));
    return false;
  });
  return able
    .sort((a, b) => (near.get(a.id) ?? 99) - (near.get(b.id) ?? 99) || (a.id < b.id ? -1 : 1))
    .map((unit) => unit.id);
});

/** Own units by trouble: cut, under fire, in contact, the rest. */
export const byTrouble = perView((view): readonly Unit[] => {
  const near = frontDistances(view);
  const rank = (unit: Unit) =>
    unit.supply === 'cut' ? 0 : unit.supply === 'underFire' ? 1 : (near.get(unit.id) ?? 99) <= 1 ? 2 : 3;
  return [...ownUnits(view)].sort(
    (a, b) => rank(a) - rank(b) || (near.get(a.id) ?? 0) - (near.get(b.id) ?? 0) || (a.short < b.short ? -1 : 1),
  );
});
export const inContact = (view: View, unit: UnitId): boolean => (frontDistances(view).get(unit) ?? 99) <= 1;

export const allowanceOf = (view: View, unit: Unit): number => movementAllowance(situationOf(view), unit);
export const unitsIn = (view: View, hex: HexId): readonly Unit[] => {
  const situation = situationOf(view);
  const index = indexOf(situation.board, hex);
  return index < 0 ? [] : (situation.at[index] ?? []);
};
export const controllerAt = (view: View, hex: HexId): Side => {
  const situation = situationOf(view);
  return situation.control[indexOf(situation.board, hex)] === SIDE_CODE.RU ? 'RU' : 'UA';
};

const forecastNow = perView((view) => forecastSupply(view, null));

export interface Forecast {
  readonly own: SupplyState;
  /** Other units of the side whose supply would change. */
  readonly others: readonly { readonly unit: UnitId; readonly was: SupplyState; readonly now: SupplyState }[];
  readonly attacks: readonly CombatPreview[];
}

const forecasts = new WeakMap<View, Map<string, Forecast>>();

/** What would follow if a unit moved there: supply for it and the others, and what it could attack. */
export const forecastOf = (view: View, unit: UnitId, to: HexId): Forecast => {
  let map = forecasts.get(view);
  if (!map) {
    map = new Map();
    forecasts.set(view, map);
  }
  const key = `${unit} ${to}`;
  const kept = map.get(key);
  if (kept) return kept;
  const now = forecastNow(view);
  // The hexes entered on the way come under control as well.
  const path = reachOf(view, unit).find((reach) => reach.hex === to)?.path ?? [to];
  const side = view.units[unit]?.side ?? 'UA';
  const after = forecastSupply(
    { ...view, control: withControl(boardOf(view), view.control, path, side) },
    { unit, to },
  );
  const others = Object.keys(after)
    .filter((id) => id !== unit && now[id] !== undefined && after[id] !== now[id])
    .map((id) => ({ unit: id, was: now[id] as SupplyState, now: after[id] as SupplyState }));
  const made: Forecast = { own: after[unit] ?? 'open', others, attacks: attacksFrom(view, unit, to, path) };
  map.set(key, made);
  return made;
};

const isPreview = (value: unknown): value is CombatPreview =>
  typeof value === 'object' && value !== null && 'chances' in value;

/** The best attack on each hex that the unit would then stand beside, most promising first. */
const attacksFrom = (view: View, unit: UnitId, to: HexId, path: readonly HexId[]): readonly CombatPreview[] => {
  const moved = view.units[unit];
  if (!moved || !unitType(moved.type).combat || view.turn.phase !== 'movement') return [];
  const then: View = {
    ...view,
    turn: { ...view.turn, phase: 'combat' },
    units: { ...view.units, [unit]: { ...moved, hex: to } },
    control: withControl(boardOf(view), view.control, path, moved.side),
  };
  const found: CombatPreview[] = [];
  for (const option of attackOptions(then)) {
    if (!option.eligible.includes(unit)) continue;
    const best = bestAttack(then, option.target);
    if (!best) continue;
    const preview = combatPreview(then, best.units.includes(unit) ? best : { ...best, units: [unit] });
    if (isPreview(preview)) found.push(preview);
  }
  return found.sort((a, b) => b.groundTaken - a.groundTaken);
};

/** Rows of control with these hexes in a side's hands. */
export const withControl = (
  board: Board,
  rows: readonly string[],
  hexes: readonly HexId[],
  side: Side,
): readonly string[] => {
  const changed = rows.map((row) => [...row]);
  for (const hex of hexes) {
    const index = indexOf(board, hex);
    const row = changed[Math.floor(index / board.columns)];
    if (row) row[index % board.columns] = side === 'RU' ? 'R' : 'U';
  }
  return changed.map((row) => row.join(''));
};

export { isPreview };

/** Hexes where enemy units in sight could strike: beside them. */
export const threatHexes = perView((view): readonly HexId[] => {
  const { side } = view;
  if (!side) return [];
  const situation = situationOf(view);
  const { board } = situation;
  const found = new Set<number>();
  for (const enemy of situation.ofSide[enemyOf(side)]) {
    if (!unitType(enemy.type).combat) continue;
    const at = indexOf(board, enemy.hex);
    for (let d = 0; d < 6; d++) {
      const next = board.neighbours[at * 6 + d] as number;
      if (next >= 0 && situation.control[next] === SIDE_CODE[side]) found.add(next);
    }
  }
  return [...found].map((index) => idAt(board, index));
});

/** Enemy units that stand beside a hex. */
export const threatsTo = (view: View, hex: HexId): readonly Unit[] => {
  const { side } = view;
  if (!side) return [];
  const situation = situationOf(view);
  const { board } = situation;
  const at = indexOf(board, hex);
  return situation.ofSide[enemyOf(side)].filter(
    (enemy) => unitType(enemy.type).combat && distance(board, at, indexOf(board, enemy.hex)) === 1,
  );
};
