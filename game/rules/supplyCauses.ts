/**
 * Rule 7.7 — why supply is not open: the trace of one unit again with some causes removed, and the causes that a line
 * meets where the least stands in its way, pared down until none can be left out.
 */
import { type Board, directionTo, idAt, indexOf } from '../board.ts';
import { OPEN_RANGE, SUDZHA_ROAD, SUPPLY_COST } from '../data/supply.ts';
import type { SupplyCause } from '../explain.ts';
import type { Situation } from '../situation.ts';
import { enemyOf, hasFeature, SIDE_CODE, type SupplyState, type Unit } from '../state.ts';
import {
  closedByBorder,
  interdictedFor,
  interdictionIn,
  NO_LINE,
  spread,
  supplyLinksBridged,
  supplyLinksDry,
  type Ways,
} from './supplyLines.ts';
import {
  crossingCapacity,
  roadIsWhole,
  type SourceSupply,
  type SupplyTrace,
  traceSupply,
  type UnitSupply,
} from './supplyTrace.ts';
import { isImpassable } from './terrain.ts';
import { zoneUnits } from './zonesOfControl.ts';

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

export const reliefOf = (board: Board, removed: readonly SupplyCause[]): Relief => {
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

export const caseOf = (situation: Situation, unit: Unit): Case => {
  const { board, position } = situation;
  const limits = hasFeature(position, 'underFire');
  const trace = traceSupply(situation, unit.side);
  const { ways } = trace;
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
export const stateWith = (of: Case, relief: Relief): SupplyState => {
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
  const cuts = cutsOn(of, hindered);
  const range: SupplyCause = { kind: 'range', cost: of.own.cost, range: OPEN_RANGE };
  const lines = [
    () => ({ causes: cuts, source: hindered.source }),
    () => ({ causes: [...cuts, ...burdensOn(of, hindered)], source: hindered.source }),
    () => {
      const free = relaxedLine(of, true);
      return { causes: [...cutsOn(of, free), ...burdensOn(of, free)], source: free.source };
    },
    () => ({ causes: [...cuts, range], source: hindered.source }),
  ];
  const road = lostRoad(of);
  for (const line of lines) {
    const { causes, source } = line();
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
export const causesOf = (of: Case): SupplyCause[] => {
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
