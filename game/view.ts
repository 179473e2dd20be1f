/**
 * Rule 12 — the one door by which anything leaves the truth. `viewFor(state, viewer)` is what one person may know;
 * everything shown, sent, logged or explained to that person is computed from it.
 *
 * What a side's view holds: its own units and orders in full; enemy units within its sight (those beside its own units
 * in detail, the others with assumed strength); control as it last knew it; contacts; public facts (weather, aid,
 * tracks, bridges, the level of the road, events that happened). What it never holds: unseen units, the enemy's points,
 * stances in reserve, defensive support, doctrine, schedule and pool, the deck, the dice.
 */
import { idAt, indexOf } from './board.ts';
import { UNIT_TYPES } from './data/unitTypes.ts';
import type { HexId } from './map.ts';
import { isSeen, sightOf } from './rules/sight.ts';
import { type Situation, situationOf } from './situation.ts';
import {
  type Contact,
  enemyOf,
  type Fieldwork,
  type FlagId,
  type GameState,
  hasFeature,
  type Interdiction,
  type LogEntry,
  type Side,
  sideOfSeat,
  type Unit,
  type UnitId,
  type View,
  type Viewer,
  type WeekRow,
} from './state.ts';

/** Remembers what was worked out for a value that does not change. */
const remembered = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
};

const views = new WeakMap<GameState, Map<Viewer, View>>();

/** Remembered per state, since every check and preview asks for it. */
export const viewFor = (state: GameState, viewer: Viewer): View => {
  let made = views.get(state);
  if (!made) {
    made = new Map();
    views.set(state, made);
  }
  let view = made.get(viewer);
  if (!view) {
    view = makeView(state, viewer);
    made.set(viewer, view);
  }
  return view;
};

const makeView = (state: GameState, viewer: Viewer): View => {
  if (viewer === '2') return umpireView(state);
  const side = sideOfSeat(viewer);
  return side ? sideView(state, viewer, side) : spectatorView(state);
};

const shared = (state: GameState) => ({
  rulesVersion: state.rulesVersion,
  scenario: state.scenario,
  map: state.map,
  layer: state.layer,
  features: state.features,
  week: state.week,
  lastWeek: state.lastWeek,
  weather: state.weather,
  turn: state.turn,
  bridges: state.bridges,
  ...(state.depots && { depots: state.depots }),
  aid: state.aid,
  tracks: state.tracks,
  result: state.result,
  events: eventsHappened(state.secret.deck),
  ledger: state.ledger,
});

const eventsHappened = remembered(
  (deck: GameState['secret']['deck']): View['events'] =>
    Object.entries(deck)
      .flatMap(([id, event]) => (event.happened === null ? [] : [{ id, week: event.happened }]))
      .sort((a, b) => a.week - b.week || (a.id < b.id ? -1 : 1)),
);

const umpireView = (state: GameState): View => ({
  ...shared(state),
  viewer: '2',
  side: null,
  control: state.control,
  units: state.units,
  fieldworks: state.fieldworks,
  interdictions: state.interdictions,
  road: state.road,
  flags: state.flags,
  sides: state.sides,
  contacts: [],
  seen: null,
  log: state.log,
  history: state.history,
});

const sideView = (state: GameState, viewer: Viewer, side: Side): View => {
  const situation = situationOf(state);
  const known = hasFeature(state, 'fog') ? state.sides[side].known : null;
  const sight = known ? sightOf(situation, side) : null;
  const beside = sight ? besideUnits(situation, side) : null;
  const units = visibleUnits(situation, side, sight, beside);
  return {
    ...shared(state),
    viewer,
    side,
    control: known?.control ?? state.control,
    units,
    fieldworks: beside ? knownFieldworks(state, situation, side, beside) : state.fieldworks,
    interdictions: state.interdictions.map((i) => knownInterdiction(i, side, units)),
    road: knownRoad(state.road, units),
    flags: publicFlags(state, enemyOf(side)),
    sides: { [side]: state.sides[side] },
    contacts: known?.contacts ?? NO_CONTACTS,
    seen: sight ? listed(sight)(situation) : null,
    log: LOG_OF[side](state.log),
    history: known ? HISTORY_OF[side](state.history) : state.history,
  };
};

const logOf = (side: Side) =>
  remembered((log: GameState['log']) => log.filter((entry) => entry.to === 'both' || entry.to === side));
const LOG_OF = { UA: logOf('UA'), RU: logOf('RU') } as const;

const historyOf = (side: Side) => remembered((history: GameState['history']) => history.map((row) => knownRow(row, side)));

/** What a side may know of why the road is at its level. */
const knownRoad = (road: GameState['road'], units: Readonly<Record<UnitId, Unit>>): GameState['road'] =>
  road.causes.some((cause) => cause.unit && !units[cause.unit])
    ? { ...road, causes: road.causes.map((cause) => (cause.unit && !units[cause.unit] ? { ...cause, unit: null, hex: null } : cause)) }
    : road;

const NO_CONTACTS: readonly Contact[] = [];

const listed = remembered((sight: Uint8Array) => {
  let hexes: HexId[] | null = null;
  return ({ board }: Pick<Situation, 'board'>): readonly HexId[] => {
    if (hexes) return hexes;
    hexes = [];
    for (let index = 0; index < sight.length; index++) if (sight[index]) hexes.push(idAt(board, index));
    return hexes;
  };
});

/** 1 for hexes with or beside a unit of the side. */
const besideUnits = (situation: Situation, side: Side): Uint8Array => {
  const beside = new Uint8Array(situation.board.size);
  for (const unit of situation.ofSide[side]) {
    const index = indexOf(situation.board, unit.hex);
    beside[index] = 1;
    for (let d = 0; d < 6; d++) {
      const next = situation.board.neighbours[index * 6 + d] as number;
      if (next >= 0) beside[next] = 1;
    }
  }
  return beside;
};

const visibleUnits = (
  situation: Situation,
  side: Side,
  sight: Uint8Array | null,
  beside: Uint8Array | null,
): Readonly<Record<UnitId, Unit>> => {
  const units: Record<UnitId, Unit> = {};
  for (const id in situation.position.units) {
    const unit = situation.position.units[id] as Unit;
    if (unit.side === side) units[id] = unit;
    else if (!sight || !beside) units[id] = withoutIntentions(unit);
    else if (beside[indexOf(situation.board, unit.hex)]) units[id] = withoutIntentions(unit);
    else if (isSeen(situation, sight, unit)) units[id] = fromAfar(unit);
  }
  return units;
};

/** An enemy unit seen in detail: what it does, not what it means to do. */
const withoutIntentions = remembered((unit: Unit): Unit => ({
  ...unit,
  stance: unit.stance === 'reserve' ? 'hold' : unit.stance,
  reserveHex: null,
  stanceSince: 0,
  unseenCause: null,
  priority: false,
  exploit: 0,
  spent: 0,
}));

/** An enemy unit seen from afar: full, in supply and holding as far as anyone knows. */
const fromAfar = remembered((unit: Unit): Unit => ({
  ...withoutIntentions(unit),
  hits: unit.maxSteps * 2,
  supply: 'open',
  weeksNotOpen: 0,
  weeksCut: 0,
  stance: 'hold',
  weeksInPlace: 0,
  attacked: false,
  attackedLastWeek: false,
  defended: false,
  onFoot: false,
  refitUntil: null,
  seenFromAfar: true,
}));

const knownFieldworks = (
  state: GameState,
  situation: Situation,
  side: Side,
  beside: Uint8Array,
): Readonly<Record<HexId, Fieldwork>> => {
  const known: Record<HexId, Fieldwork> = {};
  for (const hex in state.fieldworks) {
    const works = state.fieldworks[hex] as Fieldwork;
    if (works.side === side || beside[indexOf(situation.board, hex)] === 1) known[hex] = works;
  }
  return known;
};

const knownInterdiction = (
  interdiction: Interdiction,
  side: Side,
  units: Readonly<Record<UnitId, Unit>>,
): Interdiction =>
  interdiction.side === side || units[interdiction.unit] ? interdiction : { ...interdiction, unit: '' };

const BONUS: Record<Side, FlagId> = { UA: 'bonusAttackPointsUA', RU: 'bonusAttackPointsRU' };

const publicFlags = (state: GameState, hidden: Side): View['flags'] => {
  const { [BONUS[hidden]]: _hidden, ...flags } = state.flags;
  return flags;
};

const NO_COUNT = { open: 0, underFire: 0, cut: 0 } as const;

/** A row of history as a side knew it: its own losses and supply, the enemy's losses as it saw them. */
const knownRow = (row: WeekRow, side: Side): WeekRow => ({
  ...row,
  heldKm2: row.knownKm2[side],
  knownKm2: { UA: row.knownKm2[side], RU: row.knownKm2[side] },
  stepsLost: side === 'UA' ? { UA: row.stepsLost.UA, RU: row.stepsSeen.RU } : { UA: row.stepsSeen.UA, RU: row.stepsLost.RU },
  contingentStepsLost: side === 'RU' ? row.contingentStepsLost : 0,
  supply: side === 'UA' ? { UA: row.supply.UA, RU: NO_COUNT } : { UA: NO_COUNT, RU: row.supply.RU },
});

const HISTORY_OF = { UA: historyOf('UA'), RU: historyOf('RU') } as const;

/** What both sides can see, and nothing else. */
const spectatorView = (state: GameState): View => {
  const [ua, ru] = [viewFor(state, '0'), viewFor(state, '1')];
  const units: Record<UnitId, Unit> = {};
  for (const id in state.units) {
    const [fromUa, fromRu] = [ua.units[id], ru.units[id]];
    if (fromUa && fromRu) units[id] = fromUa.side === 'UA' ? fromRu : fromUa;
  }
  const both = (entry: LogEntry): boolean => entry.to === 'both';
  const { bonusAttackPointsUA: _ua, bonusAttackPointsRU: _ru, ...flags } = state.flags;
  return {
    ...shared(state),
    viewer: 'spectator',
    side: null,
    control: ua.control.map((row, r) => agreed(row, ru.control[r] as string, homeRow(state, r))),
    units,
    fieldworks: Object.fromEntries(Object.entries(ua.fieldworks).filter(([hex]) => ru.fieldworks[hex])),
    interdictions: state.interdictions.map((i) => (units[i.unit] ? i : { ...i, unit: '' })),
    road: knownRoad(state.road, units),
    flags,
    sides: {},
    contacts: NO_CONTACTS,
    seen: ua.seen && ru.seen ? ua.seen.filter((hex) => ru.seen?.includes(hex)) : null,
    log: state.log.filter(both),
    history: state.history.map((row) => ({
      ...row,
      heldKm2: row.knownKm2.RU,
      knownKm2: { UA: row.knownKm2.RU, RU: row.knownKm2.RU },
      stepsLost: row.stepsSeen,
      contingentStepsLost: 0,
      supply: { UA: NO_COUNT, RU: NO_COUNT },
    })),
  };
};

const homeRow = (state: GameState, row: number): string => {
  const { board } = situationOf(state);
  let text = '';
  for (let column = 0; column < board.columns; column++) text += board.country[row * board.columns + column] ? 'R' : 'U';
  return text;
};

const agreed = (a: string, b: string, otherwise: string): string => {
  if (a === b) return a;
  let row = '';
  for (let i = 0; i < a.length; i++) row += a[i] === b[i] ? a[i] : otherwise[i];
  return row;
};

/** Whether a unit type could be hidden at all; for the counting of unknown units in tests. */
export const isStealthy = (unit: Pick<Unit, 'type'>): boolean => UNIT_TYPES[unit.type].slips;
