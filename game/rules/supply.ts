/**
 * Rule 7 — supply: traced anew when operations begin, explained to the players, forecast for a move, and the Sudzha road
 * that the campaign hangs on.
 */
import { distance, idAt, indexOf } from '../board.ts';
import { SUDZHA_ROAD } from '../data/supply.ts';
import type { SupplyCause, SupplyLine } from '../explain.ts';
import type { HexId } from '../map.ts';
import { makeSituation, type Situation, situationOf } from '../situation.ts';
import { enemyOf, SIDE_CODE, type Side, type SupplyState, type Unit, type UnitId, type View } from '../state.ts';
import { withChange } from '../unit.ts';
import { change, named, situationNow, tell, type Work } from '../work.ts';
import { addContact, asSeenBy } from './sight.ts';
import { caseOf, causesOf, reliefOf, stateWith } from './supplyCauses.ts';
import { interdictedFor, lineTo } from './supplyLines.ts';
import { type SourceSupply, type SupplyTrace, traceSupply, type UnitSupply } from './supplyTrace.ts';

const WORSE: Record<SupplyState, number> = { open: 0, underFire: 1, cut: 2 };
const worse = (a: SupplyState, b: SupplyState): SupplyState => (WORSE[a] >= WORSE[b] ? a : b);

/** Rules 7.6, 12.4 — the hex of an unseen enemy that the true trace met where the seen one runs on; else null. */
const unseenCause = (truth: Situation, seen: Situation, unit: Unit): HexId | null => {
  const { board } = truth;
  const trace = traceSupply(seen, unit.side);
  const found = trace.units[unit.id];
  if (!found || found.source < 0) return null;
  const { ways } = traceSupply(truth, unit.side);
  const seenWays = trace.ways;
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

const seenBy = (truth: Situation, side: Side): Situation => {
  const position = asSeenBy(truth, side);
  return position === truth.position ? truth : makeSituation(position);
};

/**
 * Rule 7.6 — when a side's operations begin, the supply of all its units is traced anew, and the weeks without are
 * counted. What was cut by something unseen reveals a contact there, never who it is (rule 12.4).
 */
export const retraceSupply = (work: Work, side: Side): void => {
  const truth = situationNow(work);
  const trace = traceSupply(truth, side);
  // Worked out for the first unit that is not in open supply: mostly there is none.
  let seen: Situation | null = null;
  const units: Record<UnitId, Unit> = { ...work.state.units };
  const contacts = new Set<HexId>();
  for (const { unit, state } of Object.values(trace.units)) {
    if (state !== 'open') seen ??= seenBy(truth, side);
    const isHidden = seen && WORSE[state] > WORSE[traceSupply(seen, side).units[unit.id]?.state ?? state];
    const cause = seen && isHidden ? unseenCause(truth, seen, unit) : null;
    if (cause && state === 'cut') contacts.add(cause);
    units[unit.id] = withChange(unit, {
      supply: state,
      weeksNotOpen: state === 'open' ? 0 : unit.weeksNotOpen + 1,
      weeksCut: state === 'cut' ? unit.weeksCut + 1 : 0,
      unseenCause: cause,
    });
    if (state !== unit.supply)
      tell(work, side, { kind: 'supplyChanged', unit: named(unit), was: unit.supply, now: state });
  }
  change(work, { units });
  for (const hex of contacts)
    addContact(work, side, { hex, week: work.state.week, unit: null, short: null, type: null });
};

/** Rule 12.4 — something unseen made the unit's last trace worse than what its side can see. */
const unseenEffect = (view: View, unit: Unit, seen: SupplyState): boolean =>
  Boolean(unit.unseenCause) && WORSE[unit.supply] > WORSE[seen] && view.side === unit.side;

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
