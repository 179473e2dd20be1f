/**
 * Rule 12 — the one door by which anything leaves the truth. `viewFor(state, viewer)` is what one person may know;
 * everything shown, sent, logged or explained to that person is computed from it.
 *
 * What a side's view holds: its own units and orders in full; enemy units within its sight (those beside its own units
 * in detail, the others with assumed strength); control as it last knew it; contacts; public facts (weather, aid,
 * tracks, bridges, the level of the road, events that happened). What it never holds: unseen units, the enemy's points,
 * stances in reserve, defensive support, doctrine, schedule and pool, the deck, the dice.
 */
import { type Board, indexOf } from './board.ts';
import { UNIT_TYPES } from './data/unitTypes.ts';
import type { HexId } from './map.ts';
import { Last, lastOfSides, Recent } from './recent.ts';
import { isSeen, listedSight, samePlaces, sightIn, sightOf } from './rules/sight.ts';
import { adoptPlaces, type Situation, situationOf } from './situation.ts';
import {
  type Contact,
  enemyOf,
  type Fieldwork,
  type FlagId,
  type GameState,
  hasFeature,
  type Interdiction,
  type PlannedInject,
  type Side,
  type SupplyCount,
  sideOfSeat,
  type Unit,
  type UnitId,
  type View,
  type Viewer,
  type WeekRow,
} from './state.ts';
import { withChange } from './unit.ts';

/** What changes once a week is worth remembering for many matches at the same time. */
const WEEKLY = 40;

/** Remembers what was worked out for a value that does not change. */
const remembered = <K extends object, V>(make: (key: K) => V, keep = 6): ((key: K) => V) => {
  const known = new Recent<K, V>(keep);
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
};

/** The views of one state that were asked for so far. */
export type MadeViews = Partial<Record<Viewer, View>>;

const views = new Recent<GameState, MadeViews>(16);

/** To keep them where many matches are played at the same time, and to give them back with `adoptViews`. */
export const viewsOf = (state: GameState): MadeViews => {
  let made = views.get(state);
  if (!made) {
    made = {};
    views.set(state, made);
  }
  return made;
};

/** Gives back the views of a state, so that they need not be made again. */
export const adoptViews = (state: GameState, made: MadeViews): void => views.set(state, made);

/** Remembered per state, since every check and preview asks for it. */
export const viewFor = (state: GameState, viewer: Viewer): View => {
  const made = viewsOf(state);
  made[viewer] ??= makeView(state, viewer);
  return made[viewer];
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
      .flatMap(([id, event]) => (event.happened === undefined ? [] : [{ id, week: event.happened }]))
      .sort((a, b) => a.week - b.week || (a.id < b.id ? -1 : 1)),
  WEEKLY,
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
  toCome: { deck: state.secret.deck, planned: state.secret.planned ?? NOTHING_PLANNED },
});

const NOTHING_PLANNED: readonly PlannedInject[] = [];

const sideView = (state: GameState, viewer: Viewer, side: Side): View => {
  const situation = situationOf(state);
  const known = hasFeature(state, 'fog') ? state.sides[side].known : null;
  const sight = known ? sightOf(situation, side) : null;
  const beside = sight ? besideUnits(situation, side) : null;
  const units = visibleUnits(situation, side, sight, beside);
  // Written out, since it is made after every order.
  return {
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
    viewer,
    side,
    control: known?.control ?? state.control,
    units,
    fieldworks: beside ? knownFieldworks(state.fieldworks, situation, side, beside) : state.fieldworks,
    interdictions: knownInterdictions(state.interdictions, side, units),
    road: knownRoad(state.road, units),
    flags: publicFlags(state.flags, enemyOf(side)),
    sides: side === 'UA' ? { UA: state.sides.UA } : { RU: state.sides.RU },
    contacts: known?.contacts ?? NO_CONTACTS,
    seen: sight ? listedSight(situation.board, sight) : null,
    log: LOG_OF[side](state.log),
    history: known ? HISTORY_OF[side](state.history) : state.history,
  };
};

const logOf = (side: Side) =>
  remembered((log: GameState['log']) => log.filter((entry) => entry.to === 'both' || entry.to === side));
const LOG_OF = { UA: logOf('UA'), RU: logOf('RU') } as const;

const historyOf = (side: Side) =>
  remembered((history: GameState['history']) => history.map((row) => knownRow(row, side)), WEEKLY);

/** What a side may know of why the road is at its level. */
const knownRoad = (road: GameState['road'], units: Readonly<Record<UnitId, Unit>>): GameState['road'] =>
  road.causes.some((cause) => cause.unit && !units[cause.unit])
    ? {
        ...road,
        causes: road.causes.map((cause) =>
          cause.unit && !units[cause.unit] ? { ...cause, unit: null, hex: null } : cause,
        ),
      }
    : road;

const NO_CONTACTS: readonly Contact[] = [];

interface Beside {
  readonly board: Board;
  readonly units: readonly Unit[];
  readonly hexes: Uint8Array;
}

/** Most orders move nobody. */
const latestBeside = lastOfSides<Beside>();

/** 1 for hexes with or beside a unit of the side. */
const besideUnits = ({ board, ofSide }: Situation, side: Side): Uint8Array => {
  const units = ofSide[side];
  const last = latestBeside[side].get();
  if (last && last.board === board && samePlaces(last.units, units)) return last.hexes;
  const hexes = new Uint8Array(board.size);
  for (const unit of units) {
    const index = indexOf(board, unit.hex);
    hexes[index] = 1;
    for (let at = index * 6; at < index * 6 + 6; at++) {
      const next = board.neighbours[at] as number;
      if (next >= 0) hexes[next] = 1;
    }
  }
  return latestBeside[side].set({ board, units, hexes }).hexes;
};

interface Visible {
  readonly at: Situation['at'];
  readonly sight: Uint8Array | null;
  readonly units: View['units'];
}

/** Many orders change no unit. */
const latestVisible = lastOfSides<Visible>();

/** One's own units and the enemy's as far as they are seen. */
const visibleUnits = (
  situation: Situation,
  side: Side,
  sight: Uint8Array | null,
  beside: Uint8Array | null,
): View['units'] => {
  const last = latestVisible[side].get();
  // Where the units stand says what lies beside them.
  if (last && last.at === situation.at && last.sight === sight) return last.units;
  const units = findVisible(situation, side, sight, beside);
  return latestVisible[side].set({ at: situation.at, sight, units }).units;
};

const findVisible = (
  { board, at, ofSide }: Situation,
  side: Side,
  sight: Uint8Array | null,
  beside: Uint8Array | null,
): View['units'] => {
  const units: Record<UnitId, Unit> = {};
  const places: (readonly Unit[] | undefined)[] = new Array(board.size);
  const enemies: Unit[] = [];
  for (const unit of ofSide[side]) {
    units[unit.id] = unit;
    const index = indexOf(board, unit.hex);
    const here = at[index] as readonly Unit[];
    places[index] = here.every((other) => other.side === side) ? here : here.filter((other) => other.side === side);
  }
  for (const unit of ofSide[enemyOf(side)]) {
    const index = indexOf(board, unit.hex);
    const shown =
      !sight || !beside || beside[index]
        ? withoutIntentions(unit)
        : isSeen({ board, at }, sight, unit)
          ? fromAfar(unit)
          : null;
    if (!shown) continue;
    units[unit.id] = shown;
    enemies.push(shown);
    const here = places[index];
    places[index] = here ? [...here, shown] : [shown];
  }
  adoptPlaces(units, {
    at: places,
    ofSide: side === 'UA' ? { UA: ofSide.UA, RU: enemies } : { UA: enemies, RU: ofSide.RU },
  });
  return units;
};

/** Remembers what was worked out last for each unit. */
const rememberedByUnit = (make: (unit: Unit) => Unit): ((unit: Unit) => Unit) => {
  const last = new Last<Map<UnitId, { readonly unit: Unit; readonly shown: Unit }>>();
  return (unit) => {
    const known = last.get() ?? last.set(new Map());
    const before = known.get(unit.id);
    if (before?.unit === unit) return before.shown;
    const shown = make(unit);
    known.set(unit.id, { unit, shown });
    return shown;
  };
};

/** An enemy unit seen in detail: what it does, not what it means to do. */
const withoutIntentions = rememberedByUnit(
  (unit: Unit): Unit =>
    withChange(unit, {
      stance: unit.stance === 'reserve' ? 'hold' : unit.stance,
      reserveHex: null,
      stanceSince: 0,
      unseenCause: null,
      priority: false,
      exploit: 0,
      spent: 0,
    }),
);

/** An enemy unit seen from afar: full, in supply and holding as far as anyone knows. */
const fromAfar = rememberedByUnit(
  (unit: Unit): Unit =>
    withChange(withoutIntentions(unit), {
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
    }),
);

interface KnownWorks {
  readonly fieldworks: GameState['fieldworks'];
  /** Indices of the enemy's. */
  readonly enemys: readonly number[];
  readonly beside: Uint8Array;
  readonly known: GameState['fieldworks'];
}

const latestWorks = lastOfSides<KnownWorks>();

/** Remembered for as long as neither they nor what the side is beside of them change. */
const knownFieldworks = (
  fieldworks: GameState['fieldworks'],
  { board }: Situation,
  side: Side,
  beside: Uint8Array,
): GameState['fieldworks'] => {
  const last = latestWorks[side].get();
  const before = last?.fieldworks === fieldworks ? last : null;
  if (before && (before.beside === beside || before.enemys.every((at) => before.beside[at] === beside[at])))
    return before.known;
  const known: Record<HexId, Fieldwork> = {};
  const enemys: number[] = [];
  for (const hex in fieldworks) {
    const here = fieldworks[hex] as Fieldwork;
    const at = here.side === side ? -1 : indexOf(board, hex);
    if (at >= 0) enemys.push(at);
    if (at < 0 || beside[at] === 1) known[hex] = here;
  }
  return latestWorks[side].set({ fieldworks, enemys, beside, known }).known;
};

/** Whose guns or drones keep up an interdiction is known only where they are seen. */
const knownInterdictions = (
  interdictions: GameState['interdictions'],
  side: Side,
  units: Readonly<Record<UnitId, Unit>>,
): GameState['interdictions'] => {
  const isKnown = (i: Interdiction): boolean => i.side === side || units[i.unit] !== undefined;
  return withoutHands(interdictions, isKnown);
};

const withoutHands = (
  interdictions: GameState['interdictions'],
  isKnown: (interdiction: Interdiction) => boolean,
): GameState['interdictions'] =>
  interdictions.every(isKnown) ? interdictions : interdictions.map((i) => (isKnown(i) ? i : { ...i, unit: '' }));

const BONUS: Record<Side, FlagId> = { UA: 'bonusAttackPointsUA', RU: 'bonusAttackPointsRU' };

const publicFlags = (all: View['flags'], hidden: Side): View['flags'] => {
  if (all[BONUS[hidden]] === undefined) return all;
  const { [BONUS[hidden]]: _hidden, ...flags } = all;
  return flags;
};

const NO_COUNT: SupplyCount = [0, 0, 0];

/** A row of history as a side knew it: its own losses and supply, the enemy's losses as it saw them. */
const knownRow = (row: WeekRow, side: Side): WeekRow => ({
  ...row,
  heldKm2: row.knownKm2[side],
  knownKm2: { UA: row.knownKm2[side], RU: row.knownKm2[side] },
  stepsLost:
    side === 'UA' ? { UA: row.stepsLost.UA, RU: row.stepsSeen.RU } : { UA: row.stepsSeen.UA, RU: row.stepsLost.RU },
  contingentStepsLost: side === 'RU' ? (row.contingentStepsLost ?? 0) : 0,
  supply: side === 'UA' ? { UA: row.supply.UA, RU: NO_COUNT } : { UA: NO_COUNT, RU: row.supply.RU },
});

const HISTORY_OF = { UA: historyOf('UA'), RU: historyOf('RU') } as const;

/** What both sides see, and what it was found from. */
interface Both {
  readonly ua: View;
  readonly ru: View;
  readonly found: Pick<View, 'control' | 'units' | 'fieldworks' | 'seen'>;
}

const latestBoth = new Last<Both>();

/** Of what neither side's view says anything new, the last is kept. */
const seenByBoth = (state: GameState, ua: View, ru: View): Both['found'] => {
  const last = latestBoth.get();
  const isKept = (field: keyof Both['found']): boolean => last?.ua[field] === ua[field] && last.ru[field] === ru[field];
  const kept = last?.found;
  const found: Both['found'] = {
    control: kept && isKept('control') ? kept.control : agreedControl(state, ua, ru, last),
    units: kept && isKept('units') ? kept.units : unitsOfBoth(state, ua, ru),
    fieldworks: kept && isKept('fieldworks') ? kept.fieldworks : inBoth(ua.fieldworks, ru.fieldworks),
    seen: kept && isKept('seen') ? kept.seen : hexesOfBoth(state, ua, ru),
  };
  return latestBoth.set({ ua, ru, found }).found;
};

const agreedControl = (state: GameState, ua: View, ru: View, last: Both | undefined): View['control'] =>
  ua.control.map((row, r) => {
    const other = ru.control[r] as string;
    const isKept = last?.ua.control[r] === row && last.ru.control[r] === other;
    return isKept ? (last.found.control[r] as string) : agreed(row, other, () => homeRow(state, r));
  });

/** Each as its enemy sees it. */
const unitsOfBoth = (state: GameState, ua: View, ru: View): View['units'] => {
  const units: Record<UnitId, Unit> = {};
  for (const id in state.units) {
    const [fromUa, fromRu] = [ua.units[id], ru.units[id]];
    if (fromUa && fromRu) units[id] = fromUa.side === 'UA' ? fromRu : fromUa;
  }
  return units;
};

const inBoth = (fieldworks: View['fieldworks'], others: View['fieldworks']): View['fieldworks'] => {
  const both: Record<HexId, Fieldwork> = {};
  for (const hex in fieldworks) if (others[hex]) both[hex] = fieldworks[hex] as Fieldwork;
  return both;
};

const hexesOfBoth = (state: GameState, ua: View, ru: View): View['seen'] => {
  const { board } = situationOf(state);
  const other = sightIn(ru, board);
  return ua.seen && other ? ua.seen.filter((hex) => other[indexOf(board, hex)] === 1) : null;
};

/** What both sides can see, and nothing else. */
const spectatorView = (state: GameState): View => {
  const { control, units, fieldworks, seen } = seenByBoth(state, viewFor(state, '0'), viewFor(state, '1'));
  const isKnown = (i: Interdiction): boolean => units[i.unit] !== undefined;
  return {
    ...shared(state),
    viewer: 'spectator',
    side: null,
    control,
    units,
    fieldworks,
    interdictions: withoutHands(state.interdictions, isKnown),
    road: knownRoad(state.road, units),
    flags: publicFlags(publicFlags(state.flags, 'UA'), 'RU'),
    sides: {},
    contacts: NO_CONTACTS,
    seen,
    log: logOfBoth(state.log),
    history: historyOfBoth(state.history),
  };
};

const logOfBoth = remembered((log: GameState['log']) => log.filter(({ to }) => to === 'both'));

const historyOfBoth = remembered(
  (history: GameState['history']) =>
    history.map((row) => ({
      ...row,
      heldKm2: row.knownKm2.RU,
      knownKm2: { UA: row.knownKm2.RU, RU: row.knownKm2.RU },
      stepsLost: row.stepsSeen,
      contingentStepsLost: 0,
      supply: { UA: NO_COUNT, RU: NO_COUNT },
    })),
  WEEKLY,
);

const homeRow = (state: GameState, row: number): string => {
  const { board } = situationOf(state);
  let text = '';
  for (let column = 0; column < board.columns; column++)
    text += board.country[row * board.columns + column] ? 'R' : 'U';
  return text;
};

const agreed = (a: string, b: string, home: () => string): string => {
  if (a === b) return a;
  const otherwise = home();
  let row = '';
  for (let i = 0; i < a.length; i++) row += a[i] === b[i] ? a[i] : otherwise[i];
  return row;
};

/** Whether a unit type could be hidden at all; for the counting of unknown units in tests. */
export const isStealthy = (unit: Pick<Unit, 'type'>): boolean => UNIT_TYPES[unit.type].slips;
