/**
 * Rule 3 — the week: it opens, the first side carries out its operations, then the second, and it closes. A phase in
 * which a side could do nothing is passed over.
 */
import { scenarioOf } from './library.ts';
import { anyAttack } from './rules/combat.ts';
import { dueEvents, takeDefaults } from './rules/events.ts';
import { closeFieldworks } from './rules/fieldworks.ts';
import { mopUp } from './rules/mopUp.ts';
import { ceasefireCheck } from './rules/negotiation.ts';
import { receivePoints } from './rules/points.ts';
import { arrivals, refitEnds, replacements } from './rules/reinforcements.ts';
import { refreshKnown } from './rules/sight.ts';
import { retraceSupply } from './rules/supply.ts';
import { roadLevel, upkeep } from './rules/support.ts';
import { attrition } from './rules/surrender.ts';
import { weeklyTracks } from './rules/tracks.ts';
import { ledgerOf, resultOf, weekRow } from './rules/victory.ts';
import { rollWeather } from './rules/weather.ts';
import {
  enemyOf,
  hasFeature,
  type MatchResult,
  type Phase,
  type Position,
  type Side,
  seatOfSide,
  type Unit,
  type UnitId,
} from './state.ts';
import { withChange } from './unit.ts';
import { viewFor } from './view.ts';
import { change, changeSide, changeUnit, situationNow, tell, type Work } from './work.ts';

/** Rule 3.2 — who plays first in a week by the scenario. */
export const firstSideOf = (position: Position, week: number): Side => {
  let side: Side = 'UA';
  for (const row of scenarioOf(position).firstSide) if (row.from <= week) side = row.side;
  return side;
};

/** Rule 3.1 — the week opens; then the first side's operations begin. */
export const openWeek = (work: Work): void => {
  const { week } = work.state;
  const bought = work.state.sides.UA.initiative.nextWeek;
  const first = bought ? 'UA' : firstSideOf(work.state, week);
  if (bought) changeSide(work, 'UA', { initiative: { ...work.state.sides.UA.initiative, nextWeek: false } });
  change(work, { turn: { ...work.state.turn, side: first, phase: 'orders', first } });
  freshWeek(work);
  rollWeather(work);
  tell(work, 'both', { kind: 'weekOpened', week, weather: work.state.weather, first });
  dueEvents(work);
  refitEnds(work);
  arrivals(work);
  roadLevel(work);
  receivePoints(work);
  for (const side of [first, enemyOf(first)] as const) attrition(work, side);
  replacements(work);
  beginOperations(work, first);
};

/** What units did last week is over; what they did this week is remembered for one more. */
const freshWeek = (work: Work): void => {
  const units: Record<UnitId, Unit> = {};
  for (const id in work.state.units) {
    const unit = work.state.units[id] as Unit;
    units[id] = withChange(unit, {
      spent: 0,
      exploit: 0,
      attackedLastWeek: unit.attacked ?? false,
      attacked: false,
      defended: false,
      weeksInPlace: unit.weeksInPlace + 1,
    });
  }
  change(work, { units });
};

/** Rule 3.2 — a side's operations begin: its supply is traced anew and its standing orders are paid for. */
export const beginOperations = (work: Work, side: Side): void => {
  change(work, { turn: { ...work.state.turn, side, phase: 'orders' } });
  changeSide(work, side, { struck: [], glideBombs: [], reconnoitred: [] });
  tell(work, 'both', { kind: 'operationsBegan', side });
  retraceSupply(work, side);
  upkeep(work, side);
  refreshKnown(work);
  if (!hasOrdersPhase(work)) nextPhase(work);
};

const hasOrdersPhase = (work: Work): boolean =>
  hasFeature(work.state, 'points') ||
  hasFeature(work.state, 'stances') ||
  work.state.sides[work.state.turn.side].decisions.length > 0;

const NEXT: Record<Phase, Phase | null> = {
  orders: 'movement',
  movement: 'combat',
  combat: 'exploitation',
  exploitation: null,
};

/** Goes on to the next phase in which there is something to do, or ends the operations. */
export const nextPhase = (work: Work): void => {
  const next = NEXT[work.state.turn.phase];
  if (!next) return endOperations(work);
  change(work, { turn: { ...work.state.turn, phase: next } });
  if (next === 'combat' && !canAttack(work)) return nextPhase(work);
  if (next === 'exploitation' && !canExploit(work)) return endOperations(work);
};

const canAttack = (work: Work): boolean => anyAttack(viewFor({ ...work.state }, seatOfSide(work.state.turn.side)));

const canExploit = (work: Work): boolean =>
  situationNow(work).ofSide[work.state.turn.side].some((unit) => unit.exploit > 0);

/** Rule 3.3 — ends a side's operations: open decisions take their default; then the other side, or the week closes. */
export const endOperations = (work: Work): void => {
  const { side, first } = work.state.turn;
  takeDefaults(work, side);
  for (const unit of Object.values(work.state.units)) if (unit.exploit > 0) changeUnit(work, unit.id, { exploit: 0 });
  tell(work, 'both', { kind: 'operationsEnded', side });
  if (side === first) beginOperations(work, enemyOf(side));
  else closeWeek(work);
};

/** Rule 3.4 — the week closes: mopping up, fieldworks, tracks, ceasefire check, a row of history, the next week. */
const closeWeek = (work: Work): void => {
  mopUp(work);
  closeFieldworks(work);
  weeklyTracks(work);
  refreshKnown(work);
  const agreed = ceasefireCheck(work);
  const row = weekRow(work.state);
  change(work, { history: [...work.state.history, row] });
  tell(work, 'both', {
    kind: 'weekClosed',
    week: work.state.week,
    heldKm2: hasFeature(work.state, 'fog') ? 0 : row.heldKm2,
  });
  if (agreed) return endMatch(work, 'ceasefire');
  if (work.state.week >= work.state.lastWeek) return endMatch(work, 'lastWeek');
  change(work, { week: work.state.week + 1 });
  openWeek(work);
};

/** The ledger decides who won, unless it was settled (`winner` null: a draw). */
export const endMatch = (work: Work, reason: MatchResult['reason'], winner?: Side | null): void => {
  const ledger = ledgerOf(work.state);
  change(work, { ledger });
  const counted = resultOf(work.state, reason);
  const result = winner === undefined ? counted : ({ ...counted, winner, grade: winner ? 'normal' : 'draw' } as const);
  change(work, { result });
  tell(work, 'both', { kind: 'matchEnded', reason, winner: result.winner });
};
