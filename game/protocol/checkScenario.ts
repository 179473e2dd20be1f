/**
 * What the schema cannot know of a scenario: that hexes, entries and units exist and fit, that every week has points
 * and weather, that events can happen and their texts, decisions and effects hang together.
 */
import { type Board, boardFrom, indexOf, terrainAt } from '../board.ts';
import { monthOf } from '../calendar.ts';
import { FEATURES_OF_LAYER } from '../data/layers.ts';
import { STACK } from '../data/stacking.ts';
import { unitType } from '../data/unitTypes.ts';
import type { HexId, MapFile } from '../map.ts';
import type { Condition, Effect, GameEvent, OrderOfBattleEntry, Scenario, VictoryLine } from '../scenario.ts';
import { type EventId, SIDES, type Side } from '../state.ts';

export interface ScenarioProblem {
  /** Where, `orderOfBattle.3.hex`; empty for the whole. */
  readonly path: string;
  readonly reason: string;
  /** In the file, when its text is known; from 1. */
  readonly line?: number;
  readonly column?: number;
}

interface Check {
  readonly scenario: Scenario;
  readonly board: Board;
  readonly deck: ReadonlyMap<EventId, GameEvent>;
  readonly last: number;
  readonly problems: ScenarioProblem[];
}

const boards = new WeakMap<MapFile, Board>();
const boardOfFile = (map: MapFile): Board => {
  const known = boards.get(map);
  if (known) return known;
  const board = boardFrom(map);
  boards.set(map, board);
  return board;
};

/** All that is wrong with a scenario that passed the schema; nothing when it can be played. */
export const checkScenario = (scenario: Scenario, map: MapFile, deck: readonly GameEvent[]): ScenarioProblem[] => {
  const events = new Map(deck.map((event) => [event.id, event]));
  for (const event of scenario.ownEvents) events.set(event.id, event);
  const check: Check = {
    scenario,
    board: boardOfFile(map),
    deck: events,
    last: scenario.weeks.optionalLast ?? scenario.weeks.last,
    problems: [],
  };
  if (scenario.map !== map.id) say(check, 'map', `the map is '${map.id}', the scenario wants '${scenario.map}'`);
  checkWeeks(check);
  checkControl(check);
  checkUnits(check);
  checkStart(check);
  checkTables(check);
  checkEvents(check);
  checkVictory(check);
  return check.problems;
};

const say = (check: Check, path: string, reason: string): void => {
  check.problems.push({ path, reason });
};

const onMap = (check: Check, path: string, hex: HexId): boolean => {
  if (indexOf(check.board, hex) >= 0) return true;
  say(check, path, `there is no hex ${hex} on the map`);
  return false;
};

const inWeeks = (check: Check, path: string, week: number): void => {
  const { first } = check.scenario.weeks;
  if (week < first || week > check.last) say(check, path, `week ${week} is not between ${first} and ${check.last}`);
};

const unique = (check: Check, path: string, ids: readonly string[]): void => {
  const seen = new Set<string>();
  for (const [i, id] of ids.entries()) {
    if (seen.has(id)) say(check, `${path}.${i}`, `'${id}' is there twice`);
    seen.add(id);
  }
};

const checkWeeks = (check: Check): void => {
  const { weeks, firstSide } = check.scenario;
  if (weeks.last < weeks.first) say(check, 'weeks.last', 'the last week is before the first');
  if (weeks.optionalLast !== undefined && weeks.optionalLast < weeks.last)
    say(check, 'weeks.optionalLast', 'the optional last week is before the last');
  if ((firstSide[0]?.from ?? 99) > weeks.first)
    say(check, 'firstSide', 'it is not said who plays first in the first week');
  for (const [i, row] of firstSide.entries())
    if (i > 0 && row.from <= (firstSide[i - 1]?.from ?? 0)) say(check, `firstSide.${i}`, 'the rows are not in order');
};

const sideAt = (check: Check, hex: HexId): Side => {
  if (check.scenario.control.ukrainian.includes(hex)) return 'UA';
  if (check.scenario.control.russian.includes(hex)) return 'RU';
  return check.board.country[indexOf(check.board, hex)] === 1 ? 'RU' : 'UA';
};

const checkControl = (check: Check): void => {
  const { ukrainian, russian, contested } = check.scenario.control;
  for (const [name, hexes] of Object.entries({ ukrainian, russian, contested })) {
    for (const [i, hex] of hexes.entries()) onMap(check, `control.${name}.${i}`, hex);
    unique(check, `control.${name}`, hexes);
  }
  for (const [i, hex] of russian.entries())
    if (ukrainian.includes(hex)) say(check, `control.russian.${i}`, `${hex} is given to both sides`);
};

const checkUnits = (check: Check): void => {
  const { orderOfBattle } = check.scenario;
  unique(
    check,
    'orderOfBattle',
    orderOfBattle.map(({ id }) => id),
  );
  const stacks = new Map<HexId, { combat: number; support: number }>();
  for (const [i, unit] of orderOfBattle.entries()) {
    const path = `orderOfBattle.${i}`;
    checkUnit(check, path, unit);
    if (unit.hex === undefined || unit.week !== undefined || indexOf(check.board, unit.hex) < 0) continue;
    const stack = stacks.get(unit.hex) ?? { combat: 0, support: 0 };
    const kind = unitType(unit.type).combat ? 'combat' : 'support';
    if (++stack[kind] > STACK[kind]) say(check, `${path}.hex`, `too many ${kind} units in ${unit.hex}`);
    stacks.set(unit.hex, stack);
    if (sideAt(check, unit.hex) !== unit.side) say(check, `${path}.hex`, `${unit.hex} is in the hands of the enemy`);
  }
};

const checkUnit = (check: Check, path: string, unit: OrderOfBattleEntry): void => {
  const { board } = check;
  if (unit.hits !== undefined && unit.hits > unit.steps * 2)
    say(check, `${path}.hits`, `${unit.hits} hits are more than ${unit.steps} steps have`);
  if (unit.hex !== undefined && onMap(check, `${path}.hex`, unit.hex)) {
    const index = indexOf(board, unit.hex);
    if (terrainAt(board, index) === 'lake') say(check, `${path}.hex`, `${unit.hex} is a lake`);
    if (unit.contingent && board.country[index] !== 1) say(check, `${path}.hex`, 'the contingent stays in Russia');
  }
  if (unit.pool !== undefined && (unit.hex !== undefined || unit.week !== undefined))
    say(check, `${path}.pool`, 'a unit of a pool has neither hex nor week');
  if (unit.pool === undefined && unit.hex === undefined && unit.week === undefined)
    say(check, path, 'the unit never comes: it has no hex, no week and no pool');
  if (unit.week !== undefined) inWeeks(check, `${path}.week`, unit.week);
  if (unit.recall !== undefined) inWeeks(check, `${path}.recall`, unit.recall);
  if (unit.entry !== undefined) checkEntry(check, `${path}.entry`, unit.entry, unit.side);
};

const checkEntry = (check: Check, path: string, entry: string, side: Side | null): void => {
  const found = Object.hasOwn(check.board.entries, entry) ? check.board.entries[entry] : undefined;
  if (!found) say(check, path, `there is no entry point '${entry}' on the map`);
  else if (side && found.side !== side) say(check, path, `'${entry}' is an entry point of the other side`);
};

const hasUnit = (check: Check, path: string, id: string): void => {
  if (!check.scenario.orderOfBattle.some((unit) => unit.id === id)) say(check, path, `there is no unit '${id}'`);
};

const checkStart = (check: Check): void => {
  const { start, ridge, objectives } = check.scenario;
  for (const [i, { hex, side }] of start.fieldworks.entries())
    if (onMap(check, `start.fieldworks.${i}.hex`, hex) && sideAt(check, hex) !== side)
      say(check, `start.fieldworks.${i}.hex`, `${hex} is in the hands of the enemy`);
  for (const bridge of Object.keys(start.bridges)) checkBridge(check, `start.bridges.${bridge}`, bridge);
  for (const unit of Object.keys(start.weeksUnderFire)) hasUnit(check, `start.weeksUnderFire.${unit}`, unit);
  for (const [event, week] of Object.entries(start.happened ?? {})) {
    if (!check.deck.has(event)) say(check, `start.happened.${event}`, `there is no event '${event}'`);
    if (week >= check.scenario.weeks.first)
      say(check, `start.happened.${event}`, `week ${week} is not before the first week`);
  }
  for (const [i, hex] of ridge.hexes.entries()) onMap(check, `ridge.hexes.${i}`, hex);
  for (const [i, { hex }] of objectives.entries()) onMap(check, `objectives.${i}.hex`, hex);
  unique(
    check,
    'objectives',
    objectives.map(({ id }) => id),
  );
};

const checkBridge = (check: Check, path: string, bridge: string): void => {
  if (!check.board.bridges.some(({ id }) => id === bridge)) say(check, path, `there is no bridge '${bridge}'`);
};

const checkTables = (check: Check): void => {
  const { points, weather, weeks, layer, extraFeatures, withoutFeatures } = check.scenario;
  for (const side of SIDES) {
    if ((points[side][0]?.from ?? 99) > weeks.first) say(check, `points.${side}`, 'the first week has no row');
    for (const [i, row] of points[side].entries())
      if (i > 0 && row.from <= (points[side][i - 1]?.from ?? 0))
        say(check, `points.${side}.${i}`, 'the rows are not in order');
  }
  for (const [month, row] of Object.entries(weather.months))
    if (row[0] + row[1] + row[2] !== 100) say(check, `weather.months.${month}`, 'the percentages do not make 100');
  const features = new Set([...FEATURES_OF_LAYER[layer], ...extraFeatures]);
  if (features.has('weather') && !withoutFeatures.includes('weather'))
    for (let week = weeks.first; week <= check.last; week++)
      if (!weather.fixed[week] && !weather.months[monthOf(week)])
        say(check, 'weather', `week ${week} (month ${monthOf(week)}) has no weather`);
};

const checkEvents = (check: Check): void => {
  const { events, ownEvents } = check.scenario;
  unique(
    check,
    'events',
    events.map(({ ref }) => ref),
  );
  unique(
    check,
    'ownEvents',
    ownEvents.map(({ id }) => id),
  );
  for (const [i, { ref, week }] of events.entries()) {
    const event = check.deck.get(ref);
    if (!event) say(check, `events.${i}.ref`, `there is no event '${ref}'`);
    else checkDates(check, `events.${i}`, event, week ?? event.when.week);
    if (event && !ownEvents.includes(event)) checkEvent(check, `events.${i}`, event);
  }
  for (const [i, event] of ownEvents.entries()) {
    checkDates(check, `ownEvents.${i}`, event, event.when.week);
    checkEvent(check, `ownEvents.${i}`, event);
  }
};

/** An event that can never be due would be a text that nobody reads, unless it was one before the start. */
const checkDates = (check: Check, path: string, event: GameEvent, week: number | undefined): void => {
  if (Object.hasOwn(check.scenario.start.happened ?? {}, event.id)) return;
  const { from, to, condition } = event.when;
  if (week === undefined && condition === undefined && from === undefined)
    say(check, path, `'${event.id}' has no week, no window and no condition`);
  const earliest = Math.max(week ?? from ?? 0, check.scenario.weeks.first);
  if (earliest > check.last) say(check, path, `'${event.id}' comes in week ${earliest}, after the last week`);
  if (to !== undefined && to < earliest) say(check, path, `'${event.id}' has its window before it can come`);
};

const checkEvent = (check: Check, path: string, event: GameEvent): void => {
  if (event.when.condition) checkCondition(check, `${path}.when.condition`, event.when.condition);
  for (const [i, effect] of event.effects.entries()) checkEffect(check, `${path}.effects.${i}`, effect);
  for (const [i, unit] of (event.units ?? []).entries()) hasUnit(check, `${path}.units.${i}`, unit);
  const { decision } = event;
  if (!decision) return;
  unique(
    check,
    `${path}.decision.options`,
    decision.options.map(({ id }) => id),
  );
  if (!decision.options.some(({ id }) => id === decision.otherwise))
    say(check, `${path}.decision.otherwise`, `'${decision.otherwise}' is none of the options`);
  for (const [i, option] of decision.options.entries())
    for (const [j, effect] of option.effects.entries())
      checkEffect(check, `${path}.decision.options.${i}.effects.${j}`, effect);
};

const checkCondition = (check: Check, path: string, condition: Condition): void => {
  switch (condition.kind) {
    case 'controls':
      onMap(check, `${path}.hex`, condition.hex);
      return;
    case 'happened':
    case 'notHappened': {
      const event = check.deck.get(condition.event);
      if (!event) say(check, `${path}.event`, `there is no event '${condition.event}'`);
      else if (condition.option !== undefined && !event.decision?.options.some(({ id }) => id === condition.option))
        say(check, `${path}.option`, `'${condition.event}' has no option '${condition.option}'`);
      return;
    }
    case 'onMap':
      hasUnit(check, `${path}.unit`, condition.unit);
      return;
    case 'unitsCut':
      for (const [i, hex] of (condition.hexes ?? []).entries()) onMap(check, `${path}.hexes.${i}`, hex);
      return;
    case 'all':
    case 'any':
      for (const [i, of] of condition.of.entries()) checkCondition(check, `${path}.of.${i}`, of);
      return;
    case 'not':
      checkCondition(check, `${path}.of`, condition.of);
      return;
    default:
  }
};

/** Units of the shared deck that a scenario left out are passed over by the rules, so they are no problem here. */
const checkEffect = (check: Check, path: string, effect: Effect): void => {
  switch (effect.kind) {
    case 'reinforcement':
      if (effect.entry !== undefined) checkEntry(check, `${path}.entry`, effect.entry, null);
      return;
    case 'reveal':
    case 'fieldworks':
    case 'losses':
    case 'claim':
      onMap(check, `${path}.hex`, effect.hex);
      return;
    case 'control':
      for (const [i, hex] of effect.hexes.entries()) onMap(check, `${path}.hexes.${i}`, hex);
      return;
    case 'bridge':
      checkBridge(check, `${path}.bridge`, effect.bridge);
      return;
    case 'chance':
      for (const branch of ['success', 'failure'] as const)
        for (const [i, inner] of effect[branch].entries()) checkEffect(check, `${path}.${branch}.${i}`, inner);
      return;
    default:
  }
};

const NEEDS_HEX: readonly VictoryLine['code'][] = ['objectiveHeld', 'objectiveByWeek', 'roadSafe', 'unitWithin'];
const NEEDS_NUMBER: readonly VictoryLine['code'][] = ['heldHexesOver', 'lossRatio', 'trackAtLeast', 'unitWithin'];

const checkVictory = (check: Check): void => {
  const { lines, historyDifference, marginal, normal, decisive } = check.scenario.victory;
  for (const [i, line] of lines.entries()) {
    const path = `victory.lines.${i}`;
    if (line.hex !== undefined) onMap(check, `${path}.hex`, line.hex);
    else if (NEEDS_HEX.includes(line.code)) say(check, path, `'${line.code}' needs a hex`);
    if (line.week === undefined && line.code === 'objectiveByWeek') say(check, path, `'${line.code}' needs a week`);
    if (line.over === undefined && NEEDS_NUMBER.includes(line.code)) say(check, path, `'${line.code}' needs 'over'`);
    if (line.track === undefined && line.code === 'trackAtLeast') say(check, path, `'${line.code}' needs a track`);
    if (line.bridges === undefined && line.code === 'bridgesDown') say(check, path, `'${line.code}' needs bridges`);
    for (const [j, bridge] of (line.bridges ?? []).entries()) checkBridge(check, `${path}.bridges.${j}`, bridge);
  }
  if (!(marginal <= normal && normal <= decisive))
    say(check, 'victory', 'marginal, normal and decisive are not in order');
  const counted = lines.reduce(
    (sum, { side, points, history }) => sum + (side === 'UA' ? 1 : -1) * points * (history ?? 0),
    0,
  );
  if (Math.abs(counted - historyDifference) > 0.11)
    say(
      check,
      'victory.historyDifference',
      `the lines' history makes ${Math.round(counted * 10) / 10}, not ${historyDifference}`,
    );
};
