/** Rules 7.1 to 7.4 — the trace: which source feeds which unit, who is beyond range or capacity, who is cut. */
import { type Board, directionTo, indexOf } from '../board.ts';
import { OPEN_RANGE, SUDZHA_ROAD } from '../data/supply.ts';
import { SUPPORT } from '../data/support.ts';
import type { SupplySource } from '../map.ts';
import { Recent } from '../recent.ts';
import type { Ground, Situation } from '../situation.ts';
import {
  hasFeature,
  type Position,
  SIDE_CODE,
  type Side,
  type SupplyState,
  stepsOf,
  type Unit,
  type UnitId,
} from '../state.ts';
import { NO_LINE, sameWays, spread, supplyLinks, type Ways, waysOf } from './supplyLines.ts';

/** Rule 7.4 — the Sudzha road from Sumy to the border is in Ukrainian hands and passable; `regained` counts as such. */
export const roadIsWhole = (situation: Ground, regained?: ReadonlySet<number>): boolean => {
  const { board } = situation;
  const road = board.stretches[SUDZHA_ROAD.stretch];
  if (!road) return false;
  const link = supplyLinks(situation);
  for (let i = 0; i < road.length; i++) {
    const hex = road[i] as number;
    if (board.country[hex] !== SIDE_CODE.UA) return true;
    if (situation.control[hex] !== SIDE_CODE.UA && !regained?.has(hex)) return false;
    const d = i === 0 ? -1 : directionTo(board, road[i - 1] as number, hex);
    if (d >= 0 && link[(road[i - 1] as number) * 6 + d] === 0) return false;
  }
  return true;
};

/** Rule 7.4 — steps that can be fed beyond the border: by the road at its level of interdiction, and by other ways. */
export const crossingCapacity = (position: Pick<Position, 'road'>, whole: boolean): number => {
  const level = Math.max(0, Math.min(SUDZHA_ROAD.percent.length - 1, position.road.level));
  const road = Math.floor((SUDZHA_ROAD.capacity * (SUDZHA_ROAD.percent[level] as number)) / 100);
  return SUDZHA_ROAD.others + (whole ? road : 0);
};

/** Rule 9.5 — steps that a source can feed, less in a week after its depot was struck. */
export const sourceCapacity = (position: Pick<Position, 'week' | 'depots'>, source: SupplySource): number =>
  position.depots?.[source.id] === position.week
    ? Math.floor((source.capacity * SUPPORT.depot.capacityPercent) / 100)
    : source.capacity;

/** Rule 7.3 — a unit whose supply comes over the border. */
export const isAbroad = (board: Board, side: Side, index: number): boolean =>
  side === 'UA' && board.country[index] === SIDE_CODE.RU && board.stretches[SUDZHA_ROAD.stretch] !== undefined;

export interface UnitSupply {
  readonly unit: Unit;
  readonly index: number;
  readonly steps: number;
  readonly state: SupplyState;
  /** Number in `sources` of the source that feeds it, of the nearest when nothing does, -1 when it is cut. */
  readonly source: number;
  readonly fed: boolean;
  /** Cost from that source, quarter points; -1 when it is cut. */
  readonly cost: number;
  readonly abroad: boolean;
}

export interface SourceSupply {
  readonly id: string;
  readonly index: number;
  readonly capacity: number;
  /** Steps that it feeds, and that it would have to feed if it had no limit. */
  readonly fed: number;
  readonly wanted: number;
  /** Cost from it to every hex. */
  readonly field: Uint16Array;
}

export interface SupplyTrace {
  readonly side: Side;
  /** What the lines ran on. */
  readonly ways: Ways;
  readonly units: Readonly<Record<UnitId, UnitSupply>>;
  readonly sources: readonly SourceSupply[];
  /** Ukraine's units beyond the border: capacity of all crossings, steps fed and wanted. */
  readonly crossing: {
    readonly capacity: number;
    readonly fed: number;
    readonly wanted: number;
    readonly whole: boolean;
  };
}

const traces = new Recent<Situation, Partial<Record<Side, SupplyTrace>>>(6);

/** Rule 7 — the supply of every unit of a side; remembered for the situation. */
export const traceSupply = (situation: Situation, side: Side): SupplyTrace => {
  let made = traces.get(situation);
  if (!made) {
    made = {};
    traces.set(situation, made);
  }
  const found = made[side];
  if (found) return found;
  const trace = makeTrace(situation, side);
  made[side] = trace;
  return trace;
};

interface Claim {
  readonly unit: Unit;
  readonly index: number;
  readonly steps: number;
  readonly nearest: number;
  readonly cost: number;
}

/** Rule 7.3 — units with priority first, then the nearest, then by id. */
const byTurn = (a: Claim, b: Claim): number =>
  Number(b.unit.priority ?? false) - Number(a.unit.priority ?? false) ||
  a.cost - b.cost ||
  (a.unit.id < b.unit.id ? -1 : 1);

/** Lines of supply from each source of a side. */
interface Lines {
  readonly ways: Ways;
  readonly fields: readonly Uint16Array[];
}

/** The last of each side: most of what happens leaves its lines where they were. */
const latest: Partial<Record<Side, Lines>> = {};

const linesOf = (situation: Situation, side: Side): Lines => {
  const ways = waysOf(situation, side);
  const last = latest[side];
  if (last && sameWays(last.ways, ways)) return last;
  const fields = ways.board.sources[side].map(({ index }) => spread(ways, index, false));
  const lines: Lines = { ways, fields };
  latest[side] = lines;
  return lines;
};

const makeTrace = (situation: Situation, side: Side): SupplyTrace => {
  const { board, position } = situation;
  const { ways, fields } = linesOf(situation, side);
  const limits = hasFeature(position, 'underFire');
  const sources = board.sources[side].map((source, number) => ({
    id: source.id,
    index: source.index,
    capacity: sourceCapacity(position, source),
    fed: 0,
    wanted: 0,
    field: fields[number] as Uint16Array,
  }));
  const whole = roadIsWhole(situation);
  const crossing = { capacity: crossingCapacity(position, whole), fed: 0, wanted: 0, whole };
  const units: Record<UnitId, UnitSupply> = {};
  const claims: Claim[] = [];
  for (const unit of situation.ofSide[side]) {
    const index = indexOf(board, unit.hex);
    let nearest = -1;
    let cost = NO_LINE;
    for (let s = 0; s < sources.length; s++) {
      const from = (sources[s] as (typeof sources)[number]).field[index] as number;
      if (from < cost) {
        cost = from;
        nearest = s;
      }
    }
    const steps = stepsOf(unit);
    if (nearest >= 0) claims.push({ unit, index, steps, nearest, cost });
    else
      units[unit.id] = {
        unit,
        index,
        steps,
        state: 'cut',
        source: -1,
        fed: false,
        cost: -1,
        abroad: isAbroad(board, side, index),
      };
  }
  for (const { unit, index, steps, nearest, cost } of claims.sort(byTurn)) {
    const abroad = isAbroad(board, side, index);
    if (!limits) {
      units[unit.id] = { unit, index, steps, state: 'open', source: nearest, fed: true, cost, abroad };
      continue;
    }
    if (cost <= OPEN_RANGE) (sources[nearest] as (typeof sources)[number]).wanted += steps;
    if (abroad) crossing.wanted += steps;
    let feeder = -1;
    let least = OPEN_RANGE + 1;
    if (!abroad || crossing.fed + steps <= crossing.capacity)
      for (let s = 0; s < sources.length; s++) {
        const source = sources[s] as (typeof sources)[number];
        const from = source.field[index] as number;
        if (from < least && source.fed + steps <= source.capacity) {
          least = from;
          feeder = s;
        }
      }
    if (feeder < 0) {
      units[unit.id] = { unit, index, steps, state: 'underFire', source: nearest, fed: false, cost, abroad };
      continue;
    }
    (sources[feeder] as (typeof sources)[number]).fed += steps;
    if (abroad) crossing.fed += steps;
    units[unit.id] = { unit, index, steps, state: 'open', source: feeder, fed: true, cost: least, abroad };
  }
  return { side, ways, units, sources, crossing };
};
