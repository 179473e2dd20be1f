/** Rule 15 — the ledger in the categories that the commanders named, compared with history; the row of the week. */
import { distance, indexOf } from '../board.ts';
import { unitType } from '../data/unitTypes.ts';
import { HEX_WEEKS, ROAD_SAFE_DISTANCE, SAVED_HALVES, SUMY_IN_RANGE, UNIT_SAVED_STEPS } from '../data/victory.ts';
import { boardOf, scenarioOf } from '../library.ts';
import type { HexId } from '../map.ts';
import type { Scenario, VictoryLine } from '../scenario.ts';
import { situationOf } from '../situation.ts';
import {
  enemyOf,
  type GameState,
  hasFeature,
  type LedgerLine,
  type MatchResult,
  type OffMapUnit,
  type Position,
  SIDE_CODE,
  SIDES,
  type Side,
  type SideState,
  type SupplyCount,
  stepsOf,
  TRACK_IDS,
  type Unit,
  type View,
  type WeekRow,
} from '../state.ts';
import { heldKm2, hexesOf, sumyKm2 } from './heldArea.ts';
import { calledFrom } from './reserves.ts';

/** What the ledger is measured on: a state, or what one seat knows. */
type Measured = Position & {
  readonly sides: Readonly<Partial<Record<Side, SideState>>>;
  readonly history: readonly WeekRow[];
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

const combatUnits = (position: Measured, side: Side): readonly Unit[] =>
  situationOf(position).ofSide[side].filter((unit) => unitType(unit.type).combat);

const isAbroad = (position: Measured, unit: Unit): boolean => {
  const board = boardOf(position);
  return board.country[indexOf(board, unit.hex)] !== SIDE_CODE[unit.side];
};

/** Rule 15.4 — in halves: what is safe counts in full, what is under fire abroad half, what is cut not at all. */
const halvesSaved = (position: Measured, unit: Unit): number => {
  if (unit.supply === 'cut') return SAVED_HALVES.cut;
  return unit.supply === 'underFire' && isAbroad(position, unit) ? SAVED_HALVES.underFire : SAVED_HALVES.safe;
};

const ATHOME: readonly OffMapUnit['where'][] = ['home', 'refit', 'withdrawn'];

/** Combat units of the pool that were in the campaign and came out of it. */
const restingUnits = (position: Measured, side: Side): readonly OffMapUnit['unit'][] => {
  const scheduled = new Set(
    scenarioOf(position).orderOfBattle.flatMap(({ id, pool }) => (pool === undefined ? [id] : [])),
  );
  return Object.values(position.sides[side]?.pool ?? {})
    .filter(({ where, unit }) => ATHOME.includes(where) && scheduled.has(unit.id) && unitType(unit.type).combat)
    .map(({ unit }) => unit);
};

const stepsSaved = (position: Measured, side: Side): number =>
  tenth(
    combatUnits(position, side).reduce((sum, unit) => sum + (stepsOf(unit) * halvesSaved(position, unit)) / 2, 0) +
      restingUnits(position, side).reduce((sum, unit) => sum + stepsOf(unit), 0),
  );

const unitsSaved = (position: Measured, side: Side): number =>
  combatUnits(position, side).filter(
    (unit) => stepsOf(unit) >= UNIT_SAVED_STEPS && unit.supply !== 'cut' && !isAbroad(position, unit),
  ).length + restingUnits(position, side).filter((unit) => stepsOf(unit) >= UNIT_SAVED_STEPS).length;

const fallen = (position: Measured, side: Side, which: readonly OffMapUnit['where'][]): number =>
  Object.values(position.sides[side]?.pool ?? {}).filter(
    ({ where, unit }) => which.includes(where) && unitType(unit.type).combat,
  ).length;

const controls = (position: Measured, side: Side, hex: HexId): boolean => {
  const { board, control } = situationOf(position);
  return control[indexOf(board, hex)] === SIDE_CODE[side];
};

/** Who controlled an objective when the week of a row closed; null for other hexes. */
export const controllerIn = (position: Pick<Position, 'scenario'>, row: WeekRow, hex: HexId): Side | null => {
  const letter = row.objectives[scenarioOf(position).objectives.findIndex((objective) => objective.hex === hex)];
  return letter === 'R' ? 'RU' : letter === 'U' ? 'UA' : null;
};

/** Held at the end, and at the close of every week from the given one on. */
const heldSince = (position: Measured, side: Side, hex: HexId, week: number): boolean =>
  controls(position, side, hex) &&
  position.history.every((row) => {
    const controller = controllerIn(position, row, hex);
    return row.week < week || controller === null || controller === side;
  });

const heldHexes = (position: Measured): number => hexesOf(heldKm2(position), boardOf(position));

const hexWeeks = (position: Measured): number => {
  const board = boardOf(position);
  return tenth(position.history.reduce((sum, row) => sum + hexesOf(row.heldKm2, board), 0) / HEX_WEEKS);
};

const peakHexes = (position: Measured): number => {
  const board = boardOf(position);
  const rows = position.history.map(({ heldKm2: km2 }) => km2);
  return hexesOf(Math.max(0, startKm2(scenarioOf(position), position), ...rows), board);
};

/** Held area when the match opened. */
const startKm2 = (scenario: Scenario, position: Measured): number => {
  const board = boardOf(position);
  const control = Array.from({ length: board.rows }, (_, row) =>
    Array.from({ length: board.columns }, (__, column) => {
      const hex = board.ids[row * board.columns + column] as HexId;
      return scenario.control.ukrainian.includes(hex) ? 'U' : 'R';
    }).join(''),
  );
  return heldKm2({ control, map: position.map }, board);
};

const isRoadSafe = (position: Measured, side: Side, hex: HexId): boolean => {
  const { board, ofSide } = situationOf(position);
  const at = indexOf(board, hex);
  return (
    controls(position, side, hex) &&
    ofSide[enemyOf(side)].every((unit) => distance(board, at, indexOf(board, unit.hex)) > ROAD_SAFE_DISTANCE)
  );
};

/** A pontoon stands where the bridge itself is down. */
const DOWN: readonly string[] = ['destroyed', 'pontoon'];

/** Whether a side lost more than so many times the steps of the other; null where the seat cannot know. */
const lossRatioOver = (position: Measured, side: Side, ratio: number): number | null => {
  const [own, enemy] = [position.sides[side], position.sides[enemyOf(side)]];
  return own && enemy ? Number(own.stepsLost > ratio * enemy.stepsLost) : null;
};

const isWithin = (position: Measured, side: Side, hex: HexId, hexes: number): boolean => {
  const { board } = situationOf(position);
  const at = indexOf(board, hex);
  return combatUnits(position, side).some((unit) => distance(board, at, indexOf(board, unit.hex)) <= hexes);
};

/** What a line measures now; null where the seat cannot know. */
const measure = (position: Measured, line: VictoryLine): number | null => {
  const { side } = line;
  const knowsOwn = position.sides[side] !== undefined;
  const knowsEnemy = position.sides[enemyOf(side)] !== undefined;
  const board = boardOf(position);
  switch (line.code) {
    case 'heldHexes':
      return heldHexes(position);
    case 'heldHexesOver':
      return tenth(Math.max(0, heldHexes(position) - (line.over ?? 0)));
    case 'weeksHeld':
      return hexWeeks(position);
    case 'unitsSaved':
      return knowsOwn ? unitsSaved(position, side) : null;
    case 'stepsSaved':
      return knowsOwn ? stepsSaved(position, side) : null;
    case 'unitsLost':
      return knowsOwn ? fallen(position, side, ['surrendered', 'destroyed']) : null;
    case 'objectiveHeld':
      return line.hex && controls(position, side, line.hex) ? 1 : 0;
    case 'objectiveByWeek':
      return line.hex && heldSince(position, side, line.hex, line.week ?? 0) ? 1 : 0;
    case 'troopsDiverted': {
      const sides = position.sides;
      return sides.RU ? calledFrom({ ...position, sides }, 'RU', 'donbas') : null;
    }
    case 'sumyOutOfRange':
      return Math.max(0, SUMY_IN_RANGE - position.tracks.sumyUnderFire);
    case 'sumyHexes':
      return hexesOf(sumyKm2(position, board), board);
    case 'prestige':
      return position.tracks.prestige;
    case 'leverage':
      return position.tracks.leverage;
    case 'groundRegained':
      return tenth(Math.max(0, peakHexes(position) - heldHexes(position)));
    case 'forcesTrapped':
      return knowsEnemy
        ? fallen(position, enemyOf(side), ['surrendered']) +
            combatUnits(position, enemyOf(side)).filter((unit) => unit.supply === 'cut').length
        : null;
    case 'roadSafe':
      return line.hex && isRoadSafe(position, side, line.hex) ? 1 : 0;
    case 'prisoners':
      return knowsEnemy ? fallen(position, enemyOf(side), ['surrendered']) : null;
    case 'bridgesDown':
      return (line.bridges ?? []).filter((bridge) => DOWN.includes(position.bridges[bridge] ?? 'whole')).length;
    case 'lossRatio':
      return lossRatioOver(position, side, line.over ?? 0);
    case 'trackAtLeast':
      return line.track && position.tracks[line.track] >= (line.over ?? 0) ? 1 : 0;
    case 'unitWithin':
      return line.hex && isWithin(position, side, line.hex, line.over ?? 0) ? 1 : 0;
    case 'extra':
      return null;
  }
};

const lineOf = (position: Measured, line: VictoryLine): readonly LedgerLine[] => {
  const value = measure(position, line);
  if (value === null) return [];
  const code = line.hex ? `${line.code}:${line.hex}` : line.code;
  return [{ side: line.side, code, value, history: line.history, points: tenth(value * line.points) }];
};

const isExtra = ({ code }: LedgerLine): boolean => code.startsWith('extra:');

/** Rule 15.4 — the ledger of a state: every line of the scenario, and what events added. */
export const ledgerOf = (state: GameState): readonly LedgerLine[] => {
  // A copy, since a state that is being changed may have been looked at before.
  const now = { ...state };
  return [...scenarioOf(now).victory.lines.flatMap((line) => lineOf(now, line)), ...now.ledger.filter(isExtra)];
};

/** The ledger as far as this seat can know it while the match goes on. */
export const liveLedger = (view: View): readonly LedgerLine[] =>
  view.result
    ? view.ledger
    : [...scenarioOf(view).victory.lines.flatMap((line) => lineOf(view, line)), ...view.ledger.filter(isExtra)];

const pointsOf = (ledger: readonly LedgerLine[], side: Side): number =>
  tenth(ledger.reduce((sum, line) => sum + (line.side === side ? line.points : 0), 0));

/** Rule 15.5 — how far a difference of points lies from history's, and what that is worth. */
export const gradeOf = (
  scenario: Scenario,
  difference: number,
): { readonly winner: Side | null; readonly grade: MatchResult['grade'] } => {
  const { historyDifference, marginal, normal, decisive } = scenario.victory;
  const better = tenth(difference - historyDifference);
  const by = Math.abs(better);
  if (by < marginal) return { winner: null, grade: 'draw' };
  const grade = by >= decisive ? 'decisive' : by >= normal ? 'normal' : 'marginal';
  return { winner: better > 0 ? 'UA' : 'RU', grade };
};

/** Rule 15.5 — the result of a state: doing better than history wins. */
export const resultOf = (state: GameState, reason: MatchResult['reason']): MatchResult => {
  const ledger = ledgerOf(state);
  const points = { UA: pointsOf(ledger, 'UA'), RU: pointsOf(ledger, 'RU') };
  return { ...gradeOf(scenarioOf(state), points.UA - points.RU), reason, week: state.week, points };
};

const supplyCount = (position: Position, side: Side): SupplyCount => {
  const count = { open: 0, underFire: 0, cut: 0 };
  for (const unit of Object.values(position.units)) if (unit.side === side) count[unit.supply]++;
  return [count.open, count.underFire, count.cut];
};

const bySide = <T>(value: (side: Side) => T): Readonly<Record<Side, T>> =>
  Object.fromEntries(SIDES.map((side) => [side, value(side)])) as Record<Side, T>;

/** Rule 3.4 — what is written down of a week. */
export const weekRow = (state: GameState): WeekRow => {
  const board = boardOf(state);
  const known = (side: Side): number => {
    const control = state.sides[side].known?.control;
    return heldKm2(control ? { control, map: state.map } : state, board);
  };
  const { control } = situationOf({ ...state });
  const lost = state.sides.RU.contingentStepsLost;
  return {
    week: state.week,
    heldKm2: heldKm2(state, board),
    sumyKm2: sumyKm2(state, board),
    knownKm2: bySide(known),
    stepsLost: bySide((side) => state.sides[side].stepsLost),
    stepsSeen: bySide((side) => state.sides[side].stepsSeen),
    ...(lost > 0 && { contingentStepsLost: lost }),
    supply: bySide((side) => supplyCount(state, side)),
    interdiction: state.road.level,
    aid: [state.aid.materiel.level, state.aid.intelligence.level],
    tracks: hasFeature(state, 'tracks') ? TRACK_IDS.map((track) => state.tracks[track]) : [],
    objectives: scenarioOf(state)
      .objectives.map(({ hex }) => (control[indexOf(board, hex)] === 1 ? 'R' : 'U'))
      .join(''),
  };
};
