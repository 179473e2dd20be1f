/** Rule 7 again: label correcting with maps of strings, one source at a time; removals are tried out literally. */
import { BORDER_OPENS, INTERDICTION, OPEN_RANGE, SUDZHA_ROAD, SUPPLY_COST } from '../../../game/data/supply.ts';
import { SUPPORT } from '../../../game/data/support.ts';
import { UNIT_TYPES } from '../../../game/data/unitTypes.ts';
import type { SupplyCause } from '../../../game/explain.ts';
import type { MapHex, SupplySource } from '../../../game/map.ts';
import type { Position, Side, SupplyState, Unit } from '../../../game/state.ts';
import { apart, bridgeBetween, controlAt, crossing, hexes, isLake, map, neighboursOf, other } from './ground.ts';
import { projectsZone } from './zones.ts';

const road: readonly string[] = map.stretches.find((stretch) => stretch.id === SUDZHA_ROAD.stretch)?.hexes ?? [];
const countryOf = (id: string): Side => (hexes.get(id) as MapHex).country;

const rowOf = (week: number) => INTERDICTION.filter((row) => row.from <= week).at(-1) as (typeof INTERDICTION)[number];

export const isInterdicted = (position: Position, side: Side, id: string): boolean => {
  if (!position.features.includes('underFire')) return false;
  if (position.interdictions.some((one) => one.side !== side && one.hex === id)) return true;
  if (side !== 'UA' || !road.includes(id)) return false;
  if (position.road.level < 1 && position.week < SUDZHA_ROAD.underFireFrom) return false;
  const { range } = rowOf(position.week);
  const reach = position.weather === 'snow' ? Math.floor(range / 2) : range;
  return Object.values(position.units).some(
    (unit) => unit.side === 'RU' && UNIT_TYPES[unit.type].fireRange > 0 && apart(unit.hex, id) <= reach,
  );
};

const removes = (
  removed: readonly SupplyCause[],
  kind: SupplyCause['kind'],
  test: (cause: SupplyCause) => boolean,
): boolean => removed.some((cause) => cause.kind === kind && test(cause));
const hexOf = (cause: SupplyCause): string => ('hex' in cause ? cause.hex : '');

/** What entering each hex costs beyond the terrain, and which hexes a line may use. */
interface Field {
  readonly usable: Set<string>;
  readonly extra: Map<string, number>;
}

const fieldOf = (position: Position, side: Side, removed: readonly SupplyCause[]): Field => {
  const usable = new Set<string>();
  const extra = new Map<string, number>();
  const open =
    position.week >= BORDER_OPENS ||
    (position.flags.borderOpen ?? 0) >= position.week ||
    removes(removed, 'border', () => true);
  const zones = new Set<string>();
  const occupied = new Set<string>();
  for (const unit of Object.values(position.units)) {
    if (unit.side === side) occupied.add(unit.hex);
    else if (projectsZone(position, unit))
      for (const next of neighboursOf(unit.hex))
        if (crossing(unit.hex, next, position.bridges).river !== 'major') zones.add(next);
  }
  const limits = position.features.includes('underFire');
  const fired = new Set(position.interdictions.filter((one) => one.side !== side).map((one) => one.hex));
  for (const id of hexes.keys()) {
    const own = controlAt(position, id) === side || removes(removed, 'enemyHex', (cause) => hexOf(cause) === id);
    if (own && !(side === 'RU' && countryOf(id) === 'UA' && !open)) usable.add(id);
    let more = 0;
    if (limits && zones.has(id) && !occupied.has(id) && !removes(removed, 'zone', (cause) => hexOf(cause) === id))
      more += SUPPLY_COST.zone;
    if (
      (fired.has(id) || road.includes(id)) &&
      isInterdicted(position, side, id) &&
      !removes(removed, 'interdicted', (cause) => hexOf(cause) === id)
    )
      more += rowOf(position.week).cost;
    extra.set(id, more);
  }
  return { usable, extra };
};

const stepCost = (position: Position, a: string, b: string, removed: readonly SupplyCause[]): number | null => {
  if (isLake(b)) return null;
  let { river, road: way } = crossing(a, b, position.bridges);
  if (removed.length > 0) {
    const bridge = bridgeBetween(a, b);
    if (bridge && removes(removed, 'bridge', (cause) => cause.kind === 'bridge' && cause.bridge === bridge))
      ({ river, road: way } = crossing(a, b, {}));
    const between = (cause: SupplyCause): boolean =>
      cause.kind === 'river' && ((cause.from === a && cause.to === b) || (cause.from === b && cause.to === a));
    if (removes(removed, 'river', between)) {
      river = null;
      way = crossing(a, b, {}).road;
    }
  }
  if (river === 'major') return null;
  if (way) return way === 'main' ? SUPPLY_COST.mainRoad : SUPPLY_COST.secondaryRoad;
  const { terrain } = hexes.get(b) as MapHex;
  const ground = terrain === 'marsh' && position.weather === 'snow' ? 'open' : terrain;
  const mud = position.weather === 'mud' ? SUPPLY_COST.mud[0] / SUPPLY_COST.mud[1] : 1;
  return SUPPLY_COST.terrain[ground] * mud + (river === 'minor' ? SUPPLY_COST.minorRiver : 0);
};

/** Cheapest cost from a hex to every hex, by relaxing until nothing changes. */
const costsFrom = (
  position: Position,
  field: Field,
  start: string,
  removed: readonly SupplyCause[],
): Map<string, number> => {
  const cost = new Map<string, number>();
  if (!field.usable.has(start)) return cost;
  cost.set(start, 0);
  let changed = [start];
  while (changed.length > 0) {
    const next = new Set<string>();
    for (const a of changed)
      for (const b of neighboursOf(a)) {
        if (!field.usable.has(b)) continue;
        const step = stepCost(position, a, b, removed);
        if (step === null) continue;
        const total = (cost.get(a) as number) + step + (field.extra.get(b) as number);
        if (total < (cost.get(b) ?? Number.POSITIVE_INFINITY)) {
          cost.set(b, total);
          next.add(b);
        }
      }
    changed = [...next];
  }
  return cost;
};

const crossingRoom = (position: Position, removed: readonly SupplyCause[]): number => {
  let whole = road.length > 0;
  for (const [i, id] of road.entries()) {
    if (countryOf(id) === 'RU') break;
    if (controlAt(position, id) !== 'UA' && !removes(removed, 'enemyHex', (cause) => hexOf(cause) === id))
      whole = false;
    if (i > 0 && stepCost(position, road[i - 1] as string, id, []) === null) whole = false;
  }
  const percent = SUDZHA_ROAD.percent[position.road.level] as number;
  return SUDZHA_ROAD.others + (whole ? Math.floor((SUDZHA_ROAD.capacity * percent) / 100) : 0);
};

const capacityOf = (position: Position, source: SupplySource): number =>
  position.depots?.[source.id] === position.week
    ? Math.floor(source.capacity * (SUPPORT.depot.capacityPercent / 100))
    : source.capacity;

const steps = (unit: Unit): number => Math.ceil(unit.hits / 2);

export interface OracleSupply {
  readonly states: Map<string, SupplyState>;
  readonly costs: Map<string, number>;
  /** Source and steps by fed unit. */
  readonly fed: Map<string, { readonly source: string; readonly steps: number }>;
}

export const supplyOf = (position: Position, side: Side): OracleSupply => {
  const sources = map.sources.filter((source) => source.side === side);
  const field = fieldOf(position, side, []);
  const costs = new Map(sources.map((source) => [source.id, costsFrom(position, field, source.hex, [])]));
  const cheapest = (unit: Unit): number =>
    Math.min(...sources.map((source) => costs.get(source.id)?.get(unit.hex) ?? Number.POSITIVE_INFINITY));
  const units = Object.values(position.units).filter((unit) => unit.side === side);
  const states = new Map<string, SupplyState>();
  const fed = new Map<string, { source: string; steps: number }>();
  const room = new Map(sources.map((source) => [source.id, capacityOf(position, source)]));
  let over = crossingRoom(position, []);
  const limits = position.features.includes('underFire');
  const inTurn = [...units].sort(
    (a, b) =>
      Number(b.priority ?? false) - Number(a.priority ?? false) || cheapest(a) - cheapest(b) || (a.id < b.id ? -1 : 1),
  );
  for (const unit of inTurn) {
    if (cheapest(unit) === Number.POSITIVE_INFINITY) states.set(unit.id, 'cut');
    else if (!limits) states.set(unit.id, 'open');
    else {
      const abroad = side === 'UA' && countryOf(unit.hex) === 'RU';
      let best: SupplySource | null = null;
      for (const source of sources) {
        const cost = costs.get(source.id)?.get(unit.hex) ?? Number.POSITIVE_INFINITY;
        if (cost > OPEN_RANGE || (room.get(source.id) as number) < steps(unit)) continue;
        if (best === null || cost < (costs.get(best.id)?.get(unit.hex) as number)) best = source;
      }
      if (best === null || (abroad && over < steps(unit))) states.set(unit.id, 'underFire');
      else {
        states.set(unit.id, 'open');
        fed.set(unit.id, { source: best.id, steps: steps(unit) });
        room.set(best.id, (room.get(best.id) as number) - steps(unit));
        if (abroad) over -= steps(unit);
      }
    }
  }
  return { states, fed, costs: new Map(units.map((unit) => [unit.id, cheapest(unit)])) };
};

/** The state of one unit with causes removed, while all others draw what they draw. */
export const stateWithout = (
  position: Position,
  unit: Unit,
  removed: readonly SupplyCause[],
  all = supplyOf(position, unit.side),
): SupplyState => {
  const sources = map.sources.filter((source) => source.side === unit.side);
  const field = fieldOf(position, unit.side, removed);
  const limits = position.features.includes('underFire');
  const drawn = (test: (id: string, source: string) => boolean): number => {
    let sum = 0;
    for (const [id, { source, steps: given }] of all.fed) if (id !== unit.id && test(id, source)) sum += given;
    return sum;
  };
  const abroad = unit.side === 'UA' && countryOf(unit.hex) === 'RU';
  const isAbroad = (id: string): boolean => countryOf((position.units[id] as Unit).hex) === 'RU';
  const over =
    !abroad ||
    removes(removed, 'capacity', (cause) => cause.kind === 'capacity' && cause.source === SUDZHA_ROAD.stretch) ||
    drawn((id) => isAbroad(id)) + steps(unit) <= crossingRoom(position, removed);
  let reached = false;
  let fed = false;
  for (const source of sources) {
    const cost = costsFrom(position, field, source.hex, removed).get(unit.hex);
    if (cost === undefined) continue;
    reached = true;
    const near = cost <= OPEN_RANGE || removes(removed, 'range', () => true);
    const room =
      removes(removed, 'capacity', (cause) => cause.kind === 'capacity' && cause.source === source.id) ||
      drawn((_, from) => from === source.id) + steps(unit) <= capacityOf(position, source);
    if (near && room) fed = true;
  }
  if (!reached) return 'cut';
  return !limits || (fed && over) ? 'open' : 'underFire';
};

export const enemies = (position: Position, side: Side): Unit[] =>
  Object.values(position.units).filter((unit) => unit.side === other(side));
