/** Rule 8 again: every path tried by relaxing until nothing changes, with maps of strings. */
import {
  BORDER_OBSTACLES,
  MOVEMENT_COST,
  ON_FOOT_MOVEMENT,
  OVERRUN,
  REAR,
  RUSSIA_CROSSES,
  ZONE_COST,
} from '../../../game/data/movement.ts';
import { UNIT_TYPES } from '../../../game/data/unitTypes.ts';
import type { MapHex } from '../../../game/map.ts';
import type { Position, Unit } from '../../../game/state.ts';
import {
  apart,
  controlAt,
  crossing,
  hexes,
  isLake,
  neighboursOf,
  other,
  sideBetween,
  surprised,
  unitsIn,
} from './ground.ts';
import { holders, inZone } from './zones.ts';

export interface Way {
  readonly cost: number;
  readonly hexes: number;
}

const classOf = (unit: Unit) => (unit.onFoot ? 'foot' : UNIT_TYPES[unit.type].movementClass);

export const allowance = (unit: Unit): number => {
  const points = unit.onFoot
    ? Math.min(ON_FOOT_MOVEMENT, UNIT_TYPES[unit.type].movement)
    : UNIT_TYPES[unit.type].movement;
  if (unit.supply === 'cut') return (points * 4) / 2;
  return unit.supply === 'underFire' && classOf(unit) !== 'foot' ? (points * 4) / 2 : points * 4;
};

const isOverrun = (position: Position, unit: Unit, id: string): boolean => {
  const there = unitsIn(position, id);
  const weak = there[0];
  return (
    surprised(position) &&
    unit.side === 'UA' &&
    UNIT_TYPES[unit.type].combat &&
    there.length === 1 &&
    weak !== undefined &&
    weak.side === 'RU' &&
    weak.quality === OVERRUN.quality &&
    Math.ceil(weak.hits / 2) === OVERRUN.steps
  );
};

/** Without rules of the scenario: only what holds everywhere. */
const mayEnter = (position: Position, unit: Unit, id: string): boolean => {
  const { country } = hexes.get(id) as MapHex;
  if (country === unit.side) return true;
  if (unit.contingent || unit.type === 'borderGuard') return false;
  return unit.side === 'UA' || position.week >= RUSSIA_CROSSES || (position.flags.borderOpen ?? 0) >= position.week;
};

const inReach = (position: Position, unit: Unit, id: string): boolean =>
  controlAt(position, id) !== unit.side ||
  neighboursOf(id).some((next) => controlAt(position, next) !== unit.side) ||
  Object.values(position.units).some((enemy) => enemy.side !== unit.side && apart(enemy.hex, id) <= REAR.within);

const memo = <T>(make: (id: string) => T): ((id: string) => T) => {
  const made = new Map<string, T>();
  return (id) => {
    if (!made.has(id)) made.set(id, make(id));
    return made.get(id) as T;
  };
};

export const waysOf = (position: Position, unit: Unit): Map<string, Way> => {
  const enemy = other(unit.side);
  const { slips } = UNIT_TYPES[unit.type];
  const costs = MOVEMENT_COST[classOf(unit)];
  const zone = memo((id) => inZone(position, id, enemy));
  const held = memo((id) => holders(position, id, enemy).length > 0);
  const reach = memo((id) => inReach(position, unit, id));
  const there = memo((id) => unitsIn(position, id));
  const step = (a: string, b: string, rear: boolean): number | null => {
    const { river, road } = crossing(a, b, position.bridges);
    if (isLake(b) || river === 'major' || !mayEnter(position, unit, b)) return null;
    const over = isOverrun(position, unit, b);
    if (there(b).some((one) => one.side === enemy) && !over) return null;
    if (!over && held(b)) return null;
    if (!slips && zone(a) && zone(b) && !there(b).some((one) => one.side === unit.side)) return null;
    const { terrain } = hexes.get(b) as MapHex;
    const ground = terrain === 'marsh' && position.weather === 'snow' ? 'open' : terrain;
    let cost: number;
    if (road === 'main') cost = rear ? costs.mainRoad / REAR.roadDivisor : costs.mainRoad;
    else if (road === 'secondary') cost = costs.secondaryRoad;
    else
      cost =
        costs.terrain[ground] * (position.weather === 'mud' ? 1.5 : 1) + (river === 'minor' ? costs.minorRiver : 0);
    if (position.week <= BORDER_OBSTACLES.lastWeek && sideBetween(a, b)?.border) cost += BORDER_OBSTACLES.cost;
    return cost + (over ? OVERRUN.cost : 0) + (!slips && zone(b) ? ZONE_COST : 0);
  };
  const budget = allowance(unit) - unit.spent;
  const relax = (rear: boolean): Map<string, Way> => {
    const best = new Map<string, Way>([[unit.hex, { cost: 0, hexes: 0 }]]);
    let changed = [unit.hex];
    while (changed.length > 0) {
      const next = new Set<string>();
      for (const a of changed) {
        if (a !== unit.hex && zone(a) && !slips) continue;
        const here = best.get(a) as Way;
        for (const b of neighboursOf(a)) {
          if (b === unit.hex || (rear && reach(b))) continue;
          const cost = step(a, b, rear);
          if (cost === null || here.cost + cost > budget) continue;
          const known = best.get(b);
          const way = { cost: here.cost + cost, hexes: here.hexes + 1 };
          if (known && (known.cost < way.cost || (known.cost === way.cost && known.hexes <= way.hexes))) continue;
          best.set(b, way);
          next.add(b);
        }
      }
      changed = [...next];
    }
    best.delete(unit.hex);
    return best;
  };
  const found = new Map<string, Way>();
  if (unit.attacked || unit.refitUntil || budget <= 0) return found;
  const ends = (id: string): boolean => {
    if (isOverrun(position, unit, id)) return true;
    const alike = there(id).filter(
      (one) => one.id !== unit.id && UNIT_TYPES[one.type].combat === UNIT_TYPES[unit.type].combat,
    );
    return there(id).every((one) => one.side === unit.side) && alike.length < (UNIT_TYPES[unit.type].combat ? 2 : 1);
  };
  const front = relax(false);
  const rear = reach(unit.hex) ? new Map<string, Way>() : relax(true);
  for (const ways of [front, rear])
    for (const [id, way] of ways) {
      if (!ends(id)) continue;
      const known = found.get(id);
      if (!known || way.cost < known.cost || (way.cost === known.cost && way.hexes < known.hexes)) found.set(id, way);
    }
  return found;
};
