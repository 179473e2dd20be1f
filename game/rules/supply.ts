/**
 * Rule 7 — supply: who is fed from where, who is under fire, who is cut, and why. The explanation names a set of causes:
 * without all of them supply would be open, without fewer it would not.
 */
import { type Board, directionTo, distance, idAt, indexOf } from '../board.ts';
import { OPEN_RANGE, SUDZHA_ROAD, SUPPLY_COST } from '../data/supply.ts';
import type { SupplyCause, SupplyLine } from '../explain.ts';
import type { HexId } from '../map.ts';
import { type Ground, makeSituation, type Situation, situationOf } from '../situation.ts';
import {
  enemyOf,
  hasFeature,
  type Position,
  SIDE_CODE,
  type Side,
  type SupplyState,
  stepsOf,
  type Unit,
  type UnitId,
  type View,
} from '../state.ts';
import { change, named, situationNow, tell, type Work } from '../work.ts';
import { addContact, asSeenBy } from './sight.ts';
import {
  closedByBorder,
  interdictedFor,
  interdictionIn,
  lineTo,
  NO_LINE,
  spread,
  supplyLinks,
  supplyLinksBridged,
  supplyLinksDry,
  type Ways,
  waysOf,
} from './supplyLines.ts';
import { isImpassable } from './terrain.ts';
import { zoneUnits } from './zonesOfControl.ts';

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

const traces = new WeakMap<Situation, Partial<Record<Side, SupplyTrace>>>();

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
  Number(b.unit.priority) - Number(a.unit.priority) || a.cost - b.cost || (a.unit.id < b.unit.id ? -1 : 1);

const makeTrace = (situation: Situation, side: Side): SupplyTrace => {
  const { board, position } = situation;
  const ways = waysOf(situation, side);
  const limits = hasFeature(position, 'underFire');
  const sources = board.sources[side].map((source) => ({
    id: source.id,
    index: source.index,
    capacity: source.capacity,
    fed: 0,
    wanted: 0,
    field: spread(ways, source.index, false),
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
  return { side, units, sources, crossing };
};

const WORSE: Record<SupplyState, number> = { open: 0, underFire: 1, cut: 2 };
const worse = (a: SupplyState, b: SupplyState): SupplyState => (WORSE[a] >= WORSE[b] ? a : b);

/* ---- tracing anew when operations begin ---- */

/** Rules 7.6, 12.4 — the hex of an unseen enemy that the true trace met where the seen one runs on; else null. */
const unseenCause = (truth: Situation, seen: Situation, unit: Unit): HexId | null => {
  const { board } = truth;
  const trace = traceSupply(seen, unit.side);
  const found = trace.units[unit.id];
  if (!found || found.source < 0) return null;
  const ways = waysOf(truth, unit.side);
  const seenWays = waysOf(seen, unit.side);
  const line = lineTo(seenWays, (trace.sources[found.source] as SourceSupply).field, found.index);
  const differs = (hex: number): boolean =>
    ways.friendly[hex] !== seenWays.friendly[hex] || (ways.extra[hex] as number) > (seenWays.extra[hex] as number);
  const met = line.reverse().find(differs) ?? found.index;
  let cause = met;
  let nearest = 3;
  for (const enemy of truth.ofSide[enemyOf(unit.side)]) {
    if (seen.position.units[enemy.id]) continue;
    const index = indexOf(board, enemy.hex);
    const away = distance(board, met, index);
    if (away < nearest || (away === nearest && away < 3 && index < cause)) {
      nearest = away;
      cause = index;
    }
  }
  return idAt(board, cause);
};

/**
 * Rule 7.6 — when a side's operations begin, the supply of all its units is traced anew, and the weeks without are
 * counted. What was cut by something unseen reveals a contact there, never who it is (rule 12.4).
 */
export const retraceSupply = (work: Work, side: Side): void => {
  const truth = situationNow(work);
  const trace = traceSupply(truth, side);
  const seenPosition = asSeenBy(truth, side);
  const seen = seenPosition === truth.position ? truth : makeSituation(seenPosition);
  const seenTrace = traceSupply(seen, side);
  const units: Record<UnitId, Unit> = { ...work.state.units };
  const contacts = new Set<HexId>();
  for (const { unit, state } of Object.values(trace.units)) {
    const hidden = WORSE[state] > WORSE[seenTrace.units[unit.id]?.state ?? state];
    const cause = hidden ? unseenCause(truth, seen, unit) : null;
    if (cause && state === 'cut') contacts.add(cause);
    units[unit.id] = {
      ...unit,
      supply: state,
      weeksNotOpen: state === 'open' ? 0 : unit.weeksNotOpen + 1,
      weeksCut: state === 'cut' ? unit.weeksCut + 1 : 0,
      unseenCause: cause,
    };
    if (state !== unit.supply)
      tell(work, side, { kind: 'supplyChanged', unit: named(unit), was: unit.supply, now: state });
  }
  change(work, { units });
  for (const hex of contacts)
    addContact(work, side, { hex, week: work.state.week, unit: null, short: null, type: null });
};

/* ---- why: the same trace for one unit with some causes removed ---- */

/** What is taken away from a unit's line; hexes and bridges by number. */
interface Relief {
  readonly control: Set<number>;
  readonly zones: Set<number>;
  readonly interdicted: Set<number>;
  readonly bridges: Set<string>;
  /** Hexsides over rivers without a bridge, `from * 6 + direction` both ways. */
  readonly rivers: Set<number>;
  readonly capacity: Set<string>;
  border: boolean;
  range: boolean;
}

const reliefOf = (board: Board, removed: readonly SupplyCause[]): Relief => {
  const relief: Relief = {
    control: new Set(),
    zones: new Set(),
    interdicted: new Set(),
    bridges: new Set(),
    rivers: new Set(),
    capacity: new Set(),
    border: false,
    range: false,
  };
  for (const cause of removed)
    switch (cause.kind) {
      case 'enemyHex':
        relief.control.add(indexOf(board, cause.hex));
        break;
      case 'zone':
        relief.zones.add(indexOf(board, cause.hex));
        break;
      case 'interdicted':
        relief.interdicted.add(indexOf(board, cause.hex));
        break;
      case 'bridge':
        relief.bridges.add(cause.bridge);
        break;
      case 'river': {
        const [from, to] = [indexOf(board, cause.from), indexOf(board, cause.to)];
        const d = from < 0 || to < 0 ? -1 : directionTo(board, from, to);
        if (d >= 0) relief.rivers.add(from * 6 + d).add(to * 6 + ((d + 3) % 6));
        break;
      }
      case 'capacity':
        relief.capacity.add(cause.source);
        break;
      case 'border':
        relief.border = true;
        break;
      case 'range':
        relief.range = true;
        break;
      case 'unseen':
        break;
    }
  return relief;
};

/** Where a unit stands in the trace, and what all the others draw. */
interface Case {
  readonly situation: Situation;
  readonly ways: Ways;
  readonly trace: SupplyTrace;
  readonly own: UnitSupply;
  readonly zone: Uint8Array;
  readonly interdicted: Uint8Array;
  readonly interdictionCost: number;
}

const caseOf = (situation: Situation, unit: Unit): Case => {
  const { board, position } = situation;
  const limits = hasFeature(position, 'underFire');
  const trace = traceSupply(situation, unit.side);
  const ways = waysOf(situation, unit.side);
  const zone = limits ? Uint8Array.from(situation.zone[enemyOf(unit.side)]) : new Uint8Array(board.size);
  for (const own of situation.ofSide[unit.side]) zone[indexOf(board, own.hex)] = 0;
  return {
    situation,
    ways,
    trace,
    own: trace.units[unit.id] as UnitSupply,
    zone,
    interdicted: interdictedFor(situation, unit.side),
    interdictionCost: interdictionIn(position.week).cost,
  };
};

/** The ways as they would be with the relief. */
const relieved = (of: Case, relief: Relief): Ways => {
  const { situation, ways } = of;
  const { board } = situation;
  const { side } = of.trace;
  const friendly = Uint8Array.from(ways.friendly);
  const extra = Uint8Array.from(ways.extra);
  let link = ways.link;
  const controlled = (index: number): boolean =>
    situation.control[index] === SIDE_CODE[side] || relief.control.has(index);
  if (relief.border)
    for (let i = 0; i < board.size; i++) {
      if (controlled(i)) friendly[i] = 1;
    }
  else for (const index of relief.control) if (!closedByBorder(situation, side, index)) friendly[index] = 1;
  for (const index of relief.zones) if (of.zone[index]) extra[index] = (extra[index] as number) - SUPPLY_COST.zone;
  for (const index of relief.interdicted)
    if (of.interdicted[index]) extra[index] = (extra[index] as number) - of.interdictionCost;
  if (relief.bridges.size > 0 || relief.rivers.size > 0) {
    link = Uint8Array.from(link);
    const bridged = supplyLinksBridged(situation);
    const dry = supplyLinksDry(situation);
    for (let at = 0; at < link.length; at++) {
      const number = board.bridge[at] as number;
      if (number >= 0 && relief.bridges.has((board.bridges[number] as Board['bridges'][number]).id))
        link[at] = bridged[at] as number;
      if (relief.rivers.has(at)) link[at] = dry[at] as number;
    }
  }
  return { board, friendly, link, extra };
};

/** Rule 7 for one unit with the relief: its own costs change, what others draw stays as it is. */
const stateWith = (of: Case, relief: Relief): SupplyState => {
  const { own, trace, situation } = of;
  const field = spread(relieved(of, relief), own.index, true);
  const drawnByOwn = (s: number): number => (own.fed && own.source === s ? own.steps : 0);
  const limits = hasFeature(situation.position, 'underFire');
  let reached = false;
  let fed = false;
  for (let s = 0; s < trace.sources.length; s++) {
    const source = trace.sources[s] as SourceSupply;
    const cost = field[source.index] as number;
    if (cost === NO_LINE) continue;
    reached = true;
    const near = cost <= OPEN_RANGE || relief.range;
    const room = source.fed - drawnByOwn(s) + own.steps <= source.capacity || relief.capacity.has(source.id);
    fed ||= near && room;
  }
  if (!reached) return 'cut';
  if (!limits) return 'open';
  return fed && crossingHasRoom(of, relief) ? 'open' : 'underFire';
};

const crossingHasRoom = (of: Case, relief: Relief): boolean => {
  const { own, trace, situation } = of;
  if (!own.abroad || relief.capacity.has(SUDZHA_ROAD.stretch)) return true;
  const whole = trace.crossing.whole || (relief.control.size > 0 && roadIsWhole(situation, relief.control));
  return trace.crossing.fed - (own.fed ? own.steps : 0) + own.steps <= crossingCapacity(situation.position, whole);
};

/* ---- the relaxed line: the one that the least stands in the way of ---- */

const OBSTACLE = 1 << 16;

interface Relaxed {
  /** From the source to the unit; empty when there is no source. */
  readonly line: readonly number[];
  readonly source: number;
}

/** The line on which fewest hexes or bridges are missing, and of those the cheapest; `free`: without zones and fire. */
const relaxedLine = (of: Case, free: boolean): Relaxed => {
  const { situation, ways, own, trace } = of;
  const { board } = situation;
  const bridged = supplyLinksBridged(situation);
  const dry = supplyLinksDry(situation);
  const cost = new Float64Array(board.size).fill(Number.POSITIVE_INFINITY);
  const next = new Int16Array(board.size).fill(-1);
  const done = new Uint8Array(board.size);
  const missing = (index: number): number =>
    (situation.control[index] === SIDE_CODE[trace.side] ? 0 : 1) +
    (closedByBorder(situation, trace.side, index) ? 1 : 0);
  cost[own.index] = missing(own.index) * OBSTACLE;
  const open = [own.index];
  while (open.length > 0) {
    let best = 0;
    for (let i = 1; i < open.length; i++)
      if ((cost[open[i] as number] as number) < (cost[open[best] as number] as number)) best = i;
    const at = open[best] as number;
    open[best] = open[open.length - 1] as number;
    open.pop();
    done[at] = 1;
    for (let d = 0; d < 6; d++) {
      const from = board.neighbours[at * 6 + d] as number;
      if (from < 0 || done[from] || isImpassable(board, from)) continue;
      const side = from * 6 + ((d + 3) % 6);
      const real = ways.link[side] as number;
      const repaired = real || (bridged[side] as number);
      const step = repaired || (dry[side] as number);
      if (step === 0) continue;
      const blocked = real ? 0 : repaired ? 1 : 3;
      const total =
        (cost[at] as number) + step + (free ? 0 : (ways.extra[at] as number)) + (blocked + missing(from)) * OBSTACLE;
      if (total >= (cost[from] as number)) continue;
      if (cost[from] === Number.POSITIVE_INFINITY) open.push(from);
      cost[from] = total;
      next[from] = at;
    }
  }
  let source = -1;
  for (let s = 0; s < trace.sources.length; s++) {
    const here = cost[(trace.sources[s] as SourceSupply).index] as number;
    if (here === Number.POSITIVE_INFINITY) continue;
    if (source < 0 || here < (cost[(trace.sources[source] as SourceSupply).index] as number)) source = s;
  }
  if (source < 0) return { line: [], source };
  const line = [(trace.sources[source] as SourceSupply).index];
  for (let at = next[line[0] as number] as number; at >= 0; at = next[at] as number) line.push(at);
  return { line, source };
};

/** What cuts a line: hexes not one's own, bridges that are down, rivers, the border. */
const cutsOn = (of: Case, { line }: Relaxed): SupplyCause[] => {
  const { situation, ways, trace } = of;
  const { board } = situation;
  const bridged = supplyLinksBridged(situation);
  const causes: SupplyCause[] = [];
  let border = false;
  for (let i = 0; i < line.length; i++) {
    const hex = line[i] as number;
    if (closedByBorder(situation, trace.side, hex) && !border) {
      border = true;
      causes.push({ kind: 'border', hex: idAt(board, hex) });
    }
    if (situation.control[hex] !== SIDE_CODE[trace.side]) causes.push({ kind: 'enemyHex', hex: idAt(board, hex) });
    if (i === 0) continue;
    const before = line[i - 1] as number;
    const side = before * 6 + directionTo(board, before, hex);
    if (ways.link[side] !== 0) continue;
    const number = board.bridge[side] as number;
    if (bridged[side] !== 0 && number >= 0)
      causes.push({
        kind: 'bridge',
        bridge: (board.bridges[number] as Board['bridges'][number]).id,
        hex: idAt(board, hex),
      });
    else causes.push({ kind: 'river', from: idAt(board, before), to: idAt(board, hex) });
  }
  return causes;
};

/** What makes a line dearer: zones of control and interdiction. */
const burdensOn = (of: Case, { line }: Relaxed): SupplyCause[] => {
  const { board } = of.situation;
  const enemy = enemyOf(of.trace.side);
  const causes: SupplyCause[] = [];
  for (const hex of line.slice(1)) {
    if (of.interdicted[hex]) causes.push({ kind: 'interdicted', hex: idAt(board, hex) });
    if (of.zone[hex])
      causes.push({
        kind: 'zone',
        hex: idAt(board, hex),
        units: zoneUnits(of.situation, hex, enemy).map((unit) => unit.id),
      });
  }
  return causes;
};

/** Hexes of the Sudzha road, this side of the border, that are not in Ukrainian hands. */
const lostRoad = (of: Case): SupplyCause[] => {
  const { board, control } = of.situation;
  if (!of.own.abroad || of.trace.crossing.whole) return [];
  const lost: SupplyCause[] = [];
  for (const hex of board.stretches[SUDZHA_ROAD.stretch] ?? []) {
    if (board.country[hex] !== SIDE_CODE.UA) break;
    if (control[hex] !== SIDE_CODE.UA) lost.push({ kind: 'enemyHex', hex: idAt(board, hex) });
  }
  return lost;
};

const roadFull = (of: Case): SupplyCause[] =>
  of.own.abroad
    ? [
        {
          kind: 'capacity',
          source: SUDZHA_ROAD.stretch,
          fed: of.trace.crossing.fed,
          wanted: of.trace.crossing.wanted,
          level: of.situation.position.road.level,
        },
      ]
    : [];

const sourceFull = (of: Case, source: number): SupplyCause[] => {
  const found = of.trace.sources[source];
  return found ? [{ kind: 'capacity', source: found.id, fed: found.fed, wanted: found.wanted, level: null }] : [];
};

const sameCause = (a: SupplyCause, b: SupplyCause): boolean =>
  a.kind === b.kind &&
  ('hex' in a && 'hex' in b ? a.hex === b.hex : true) &&
  ('source' in a && 'source' in b ? a.source === b.source : true) &&
  ('bridge' in a && 'bridge' in b ? a.bridge === b.bridge : true) &&
  ('from' in a && 'from' in b ? a.from === b.from && a.to === b.to : true);

const without = (causes: readonly SupplyCause[], at: number): SupplyCause[] => causes.filter((_, i) => i !== at);

const distinct = (causes: readonly SupplyCause[]): SupplyCause[] =>
  causes.filter((cause, i) => !causes.slice(0, i).some((earlier) => sameCause(earlier, cause)));

/** Sets of causes to try, the plainest first; the first that opens the line is pared down. */
function* guesses(of: Case): Generator<readonly SupplyCause[]> {
  const hindered = relaxedLine(of, false);
  const unhindered = relaxedLine(of, true);
  const cuts = cutsOn(of, hindered);
  const range: SupplyCause = { kind: 'range', cost: of.own.cost, range: OPEN_RANGE };
  const lines = [
    { causes: cuts, source: hindered.source },
    { causes: [...cuts, ...burdensOn(of, hindered)], source: hindered.source },
    { causes: [...cutsOn(of, unhindered), ...burdensOn(of, unhindered)], source: unhindered.source },
    { causes: [...cuts, range], source: hindered.source },
  ];
  const road = lostRoad(of);
  for (const { causes, source } of lines) {
    const full = sourceFull(of, source);
    yield causes;
    if (road.length > 0) yield [...causes, ...road];
    yield [...causes, ...roadFull(of)];
    yield [...causes, ...full];
    if (road.length > 0) yield [...causes, ...road, ...full];
    yield [...causes, ...roadFull(of), ...full];
  }
}

/** Rule 7.7 — a set of causes: without all of them the unit's supply is open, without any fewer it is not. */
const causesOf = (of: Case): SupplyCause[] => {
  const { board } = of.situation;
  const opens = (removed: readonly SupplyCause[]): boolean => stateWith(of, reliefOf(board, removed)) === 'open';
  for (const guess of guesses(of)) {
    let causes = distinct(guess);
    if (!opens(causes)) continue;
    for (let i = causes.length - 1; i >= 0; i--) {
      const fewer = without(causes, i);
      if (opens(fewer)) causes = fewer;
    }
    return causes;
  }
  return [];
};

/** Rule 12.4 — something unseen made the unit's last trace worse than what its side can see. */
const unseenEffect = (view: View, unit: Unit, seen: SupplyState): boolean =>
  unit.unseenCause !== null && WORSE[unit.supply] > WORSE[seen] && view.side === unit.side;

const unitIn = (view: View, unitId: UnitId): Unit => {
  const unit = Object.hasOwn(view.units, unitId) ? view.units[unitId] : undefined;
  if (!unit) throw new Error(`unit ${unitId} is not in the view`);
  return unit;
};

/** Rule 7.7 — what the unit's supply would be without these causes, all else equal. */
export const supplyWithout = (view: View, unitId: UnitId, removed: readonly SupplyCause[]): SupplyState => {
  const unit = unitIn(view, unitId);
  const situation = situationOf(view);
  const of = caseOf(situation, unit);
  const state = stateWith(of, reliefOf(situation.board, removed));
  const unseen = unseenEffect(view, unit, of.own.state) && !removed.some((cause) => cause.kind === 'unseen');
  return unseen ? worse(state, unit.supply) : state;
};

/** Rule 7.7 — the line of supply of a unit as the viewer can know it, and why it is not open. */
export const explainSupply = (view: View, unitId: UnitId): SupplyLine => {
  const unit = unitIn(view, unitId);
  const situation = situationOf(view);
  const of = caseOf(situation, unit);
  const { own, trace } = of;
  const source = trace.sources[own.source];
  const path = source ? lineTo(of.ways, source.field, own.index).map((index) => idAt(situation.board, index)) : [];
  const causes = own.state === 'open' ? [] : causesOf(of);
  const unseen = unseenEffect(view, unit, own.state);
  if (unseen) causes.push({ kind: 'unseen', near: unit.unseenCause ?? unit.hex });
  return {
    unit: unit.id,
    side: unit.side,
    state: unseen ? worse(own.state, unit.supply) : own.state,
    source: source?.id ?? null,
    path,
    cost: Math.max(0, own.cost),
    causes,
  };
};

/** The lines of all units that the viewer commands; for the umpire of all. */
export const explainAllSupply = (view: View): SupplyLine[] =>
  Object.values(view.units)
    .filter((unit) => view.side === null || unit.side === view.side)
    .map((unit) => explainSupply(view, unit.id));

/* ---- forecasts ---- */

const statesOf = (trace: SupplyTrace): Record<UnitId, SupplyState> => {
  const states: Record<UnitId, SupplyState> = {};
  for (const id in trace.units) states[id] = (trace.units[id] as UnitSupply).state;
  return states;
};

/** Rule 7.8 — the supply that would follow a move, on the position as this player sees it; of the units of its side. */
export const forecastSupply = (
  view: View,
  move: { readonly unit: UnitId; readonly to: HexId } | null,
): Record<UnitId, SupplyState> => {
  const now = situationOf(view);
  if (!move)
    return view.side
      ? statesOf(traceSupply(now, view.side))
      : { ...statesOf(traceSupply(now, 'UA')), ...statesOf(traceSupply(now, 'RU')) };
  const unit = unitIn(view, move.unit);
  const to = indexOf(now.board, move.to);
  if (to < 0) return statesOf(traceSupply(now, unit.side));
  const moved: Unit = { ...unit, hex: move.to };
  const control = Uint8Array.from(now.control);
  control[to] = SIDE_CODE[unit.side];
  const at = [...now.at];
  const from = indexOf(now.board, unit.hex);
  at[from] = at[from]?.filter((other) => other.id !== unit.id);
  at[to] = [...(at[to] ?? []), moved];
  const ofSide = {
    ...now.ofSide,
    [unit.side]: now.ofSide[unit.side].map((other) => (other.id === unit.id ? moved : other)),
  };
  return statesOf(traceSupply({ ...now, control, at, ofSide }, unit.side));
};

/* ---- the Sudzha road ---- */

export interface RoadStatus {
  /** Interdiction level, and steps that all crossings together feed at it. */
  readonly level: number;
  readonly capacity: number;
  /** Steps beyond the border that want to be fed, and that are. */
  readonly wanted: number;
  readonly fed: number;
  readonly hexes: readonly {
    readonly hex: HexId;
    readonly controller: Side;
    readonly interdicted: boolean;
    /** Steps that would be cut or no longer fed if the enemy took the hex. */
    readonly ifLost: number;
  }[];
  readonly units: readonly { readonly unit: UnitId; readonly steps: number; readonly fed: boolean }[];
}

/** Rule 7.4 — the Sudzha road as the viewer sees it: what it carries, who feeds on it, what each hex of it is worth. */
export const roadStatus = (view: View): RoadStatus => {
  const situation = situationOf(view);
  const { board, control } = situation;
  const trace = traceSupply(situation, 'UA');
  const interdicted = interdictedFor(situation, 'UA');
  const worseBy = (hex: number): number => {
    const lost = Uint8Array.from(control);
    lost[hex] = SIDE_CODE.RU;
    const after = traceSupply({ ...situation, control: lost }, 'UA');
    let steps = 0;
    for (const id in trace.units) {
      const before = trace.units[id] as UnitSupply;
      if (WORSE[(after.units[id] as UnitSupply).state] > WORSE[before.state]) steps += before.steps;
    }
    return steps;
  };
  return {
    level: view.road.level,
    capacity: trace.crossing.capacity,
    wanted: Object.values(trace.units).reduce((sum, { abroad, steps }) => sum + (abroad ? steps : 0), 0),
    fed: trace.crossing.fed,
    hexes: (board.stretches[SUDZHA_ROAD.stretch] ?? []).map((hex) => ({
      hex: idAt(board, hex),
      controller: control[hex] === SIDE_CODE.UA ? 'UA' : 'RU',
      interdicted: interdicted[hex] === 1,
      ifLost: control[hex] === SIDE_CODE.UA ? worseBy(hex) : 0,
    })),
    units: Object.values(trace.units)
      .filter(({ abroad }) => abroad)
      .map(({ unit, steps, fed }) => ({ unit: unit.id, steps, fed })),
  };
};
