/**
 * The state before the first week opens: forces, pools, the deck with its dates, control and tracks as the scenario
 * says. The sequence of play opens the first week right after.
 */
import { type Board, indexOf } from './board.ts';
import { deckOf } from './data/deck.ts';
import { FEATURES, FEATURES_OF_LAYER, type Feature } from './data/layers.ts';
import { RULES_VERSION } from './data/rulesVersion.ts';
import { TRACKS } from './data/tracks.ts';
import type { Dice } from './dice.ts';
import { addScenario, boardNamed, mapHash } from './library.ts';
import type { HexId } from './map.ts';
import { defaultStance } from './rules/stances.ts';
import type { MatchOptions, OrderOfBattleEntry, Scenario } from './scenario.ts';
import {
  type AidDial,
  type EventId,
  type EventStatus,
  type GameState,
  type OffMapUnit,
  type ReserveUnit,
  SIDE_CODE,
  SIDES,
  type Side,
  type SideState,
  type Stance,
  TRACK_IDS,
  type Tracks,
  type Unit,
  type UnitId,
} from './state.ts';
import { unitOnMap } from './unit.ts';

/** Rule 1.2 — features of the layer, with what the scenario adds and leaves out; fog only when agreed. */
export const featuresOf = (scenario: Scenario, options: Pick<MatchOptions, 'fog'>): readonly Feature[] => {
  const wanted = new Set<Feature>([...FEATURES_OF_LAYER[scenario.layer], ...scenario.extraFeatures]);
  for (const feature of scenario.withoutFeatures) wanted.delete(feature);
  if (!options.fog) wanted.delete('fog');
  return FEATURES.filter((feature) => wanted.has(feature));
};

/** Who plays first in a week. */
export const firstSideIn = (scenario: Scenario, week: number): Side =>
  scenario.firstSide.reduce<Side>((side, row) => (row.from <= week ? row.side : side), 'UA');

export const lastWeekOf = (scenario: Scenario, options: Pick<MatchOptions, 'long'>): number =>
  options.long ? (scenario.weeks.optionalLast ?? scenario.weeks.last) : scenario.weeks.last;

/** Rule 11.5 — the stance that a unit has while nothing else is ordered. */
const stanceAtStart = (scenario: Scenario, features: readonly Feature[], entry: OrderOfBattleEntry): Stance => {
  if (!features.includes('stances')) return 'delay';
  const board = boardNamed(scenario.map);
  const inKursk = entry.hex !== undefined && board.country[indexOf(board, entry.hex)] === SIDE_CODE.RU;
  return entry.stance ?? defaultStance(scenario.start.doctrine, entry, inKursk);
};

const reserveOf = (scenario: Scenario, features: readonly Feature[], entry: OrderOfBattleEntry): ReserveUnit => ({
  id: entry.id,
  side: entry.side,
  type: entry.type,
  name: entry.name,
  short: entry.short,
  quality: entry.quality,
  ...(entry.contingent && { contingent: true }),
  maxSteps: entry.steps,
  hits: entry.hits ?? entry.steps * 2,
  stance: stanceAtStart(scenario, features, entry),
  stanceSince: scenario.weeks.first - 1,
});

/** A unit on the map at the start, with the stance that it has there and the weeks that it is out of supply. */
const unitAtStart = (scenario: Scenario, features: readonly Feature[], entry: OrderOfBattleEntry, hex: HexId): Unit => {
  const weeks = features.includes('underFire') ? (scenario.start.weeksUnderFire[entry.id] ?? 0) : 0;
  const reserve = reserveOf(scenario, features, entry);
  const unit = { ...unitOnMap(reserve, hex), stance: reserve.stance };
  return weeks > 0 ? { ...unit, supply: 'underFire', weeksNotOpen: weeks } : unit;
};

const controls = new WeakMap<Scenario, { readonly board: Board; readonly rows: readonly string[] }>();

/** Remembered: every match of a scenario begins with it. */
const controlAtStart = (scenario: Scenario, board: Board): readonly string[] => {
  const known = controls.get(scenario);
  if (known && known.board === board) return known.rows;
  const rows = readControl(scenario, board);
  controls.set(scenario, { board, rows });
  return rows;
};

const readControl = (scenario: Scenario, board: Board): readonly string[] => {
  const rows: string[][] = [];
  for (let row = 0; row < board.rows; row++)
    rows.push(
      Array.from({ length: board.columns }, (_, c) => (board.country[row * board.columns + c] === 1 ? 'R' : 'U')),
    );
  const give = (hexes: readonly HexId[], to: 'U' | 'R'): void => {
    for (const hex of hexes) {
      const index = indexOf(board, hex);
      if (index < 0) throw new Error(`scenario ${scenario.id}: there is no hex ${hex}`);
      (rows[Math.floor(index / board.columns)] as string[])[index % board.columns] = to;
    }
  };
  give(scenario.control.ukrainian, 'U');
  give(scenario.control.russian, 'R');
  return rows.map((row) => row.join(''));
};

/** A whole number from -most to most, all as likely. */
const shift = (dice: Dice, most: number): number => {
  if (most <= 0) return 0;
  const values = 2 * most + 1;
  for (;;) {
    const roll = values <= 6 ? dice.roll() - 1 : (dice.roll() - 1) * 6 + dice.roll() - 1;
    if (roll < values) return roll - most;
  }
};

/** Rule 14.1 — the deck: when each event is due, or was. What needs a feature that is not played is left out. */
const deckAtStart = (
  scenario: Scenario,
  features: readonly Feature[],
  options: MatchOptions,
  dice: Dice,
): Readonly<Record<EventId, EventStatus>> => {
  const deck: Record<EventId, EventStatus> = {};
  if (!features.includes('events')) return deck;
  const last = lastWeekOf(scenario, options);
  for (const { event, week, jitter } of deckOf(scenario)) {
    if (event.needs?.some((feature) => !features.includes(feature))) continue;
    const happened = scenario.start.happened?.[event.id];
    if (happened !== undefined) {
      deck[event.id] = { happened };
      continue;
    }
    let due = week;
    // What comes after the last week does not come earlier for being jittered.
    if (due !== null && due <= last && options.jitter) {
      const from = Math.max(event.when.from ?? scenario.weeks.first, scenario.weeks.first);
      const to = Math.min(event.when.to ?? last, last);
      due = Math.max(from, Math.min(to, due + shift(dice, jitter)));
    }
    const held = options.heldEvents.includes(event.id);
    deck[event.id] = { ...(due !== null && { week: due }), ...(held && { held: true }) };
  }
  return deck;
};

/** Rule 14.2 — what a side decided before the match opens: what history did, which is what a decision left alone takes. */
const decidedAtStart = (scenario: Scenario, side: Side): Readonly<Record<string, string>> =>
  Object.fromEntries(
    deckOf(scenario).flatMap(({ event: { id, decision } }) =>
      scenario.start.happened?.[id] !== undefined && decision?.side === side ? [[id, decision.otherwise]] : [],
    ),
  );

const dial = ({ aid, frozen }: Scenario['start'], which: 'materiel' | 'intelligence'): AidDial => {
  const isFrozen = frozen?.includes(which) ?? false;
  return { level: isFrozen ? 0 : aid[which], frozen: isFrozen, normal: aid[which] };
};

const poolAtStart = (
  scenario: Scenario,
  features: readonly Feature[],
  side: Side,
): Readonly<Record<UnitId, OffMapUnit>> => {
  const pool: Record<UnitId, OffMapUnit> = {};
  for (const entry of scenario.orderOfBattle) {
    if (entry.side !== side || (entry.hex !== undefined && entry.week === undefined && entry.pool === undefined))
      continue;
    pool[entry.id] = {
      unit: reserveOf(scenario, features, entry),
      where: entry.pool ?? 'schedule',
      week: entry.pool ? null : (entry.week ?? null),
      ...(entry.entry !== undefined && { entry: entry.entry }),
      ...(entry.hex !== undefined && { hex: entry.hex }),
    };
  }
  return pool;
};

export const setup = (scenario: Scenario, options: MatchOptions, dice: Dice): GameState => {
  const hash = addScenario(scenario);
  const board = boardNamed(scenario.map);
  const features = featuresOf(scenario, options);
  const control = controlAtStart(scenario, board);
  const first = firstSideIn(scenario, scenario.weeks.first);

  const units: Record<UnitId, Unit> = {};
  for (const entry of scenario.orderOfBattle)
    if (entry.hex !== undefined && entry.week === undefined && entry.pool === undefined)
      units[entry.id] = unitAtStart(scenario, features, entry, entry.hex);

  const sideAtStart = (side: Side): SideState => ({
    attackPoints: scenario.start.attackPoints[side],
    supportPoints: scenario.start.supportPoints[side],
    replacements: 0,
    doctrine: scenario.start.doctrine,
    doctrineSince: scenario.weeks.first - 1,
    defensiveSupport: {},
    roadEffort: false,
    reconnoitred: [],
    struck: [],
    glideBombs: [],
    pool: poolAtStart(scenario, features, side),
    decisions: [],
    decided: decidedAtStart(scenario, side),
    initiative: { bought: 0, nextWeek: false },
    lastCall: null,
    lastClaim: null,
    known: features.includes('fog') ? { control, contacts: [] } : null,
    stepsLost: 0,
    stepsSeen: 0,
    contingentStepsLost: 0,
  });

  const tracks = Object.fromEntries(
    TRACK_IDS.map((track) => [track, scenario.start.tracks[track] ?? TRACKS[track].start]),
  ) as Tracks;
  const level = features.includes('underFire') ? scenario.start.interdictionLevel : 0;
  const deck = deckAtStart(scenario, features, options, dice);

  return {
    rulesVersion: RULES_VERSION,
    scenario: { id: scenario.id, hash },
    map: { id: scenario.map, hash: mapHash(scenario.map) },
    layer: scenario.layer,
    features,
    week: scenario.weeks.first,
    lastWeek: lastWeekOf(scenario, options),
    weather: 'clear',
    turn: { side: first, phase: 'orders', first, paused: false },
    control,
    units,
    fieldworks: Object.fromEntries(
      features.includes('fieldworks')
        ? scenario.start.fieldworks.map(({ hex, side, level: works }) => [hex, { side, level: works }])
        : [],
    ),
    bridges: scenario.start.bridges,
    interdictions: [],
    road: { level, causes: level > 0 ? [{ code: 'start', change: level, unit: null, hex: null }] : [] },
    aid: { materiel: dial(scenario.start, 'materiel'), intelligence: dial(scenario.start, 'intelligence') },
    tracks,
    flags: scenario.start.flags,
    result: null,
    sides: Object.fromEntries(SIDES.map((side) => [side, sideAtStart(side)])) as Record<Side, SideState>,
    secret: { diceUsed: dice.used(), deck },
    log: [],
    history: [],
    ledger: [],
  };
};
