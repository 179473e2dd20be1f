/**
 * One-line positions on the real map:
 * `position({ week: 29, units: { a: ['UA', 'mechanised', '1615', { steps: 2 }], r: ['RU', 'airborne', '1714'] } })`.
 */
import { readFileSync } from 'node:fs';
import type { Board } from '../../game/board.ts';
import { indexOf } from '../../game/board.ts';
import { FEATURES_OF_LAYER, type Feature, type Layer } from '../../game/data/layers.ts';
import type { UnitTypeId } from '../../game/data/unitTypes.ts';
import { addMap, addScenario, boardNamed, mapHash } from '../../game/library.ts';
import type { HexId, MapFile } from '../../game/map.ts';
import type { BorderRule, Scenario } from '../../game/scenario.ts';
import {
  type GameState,
  type Side,
  type SideState,
  type SupplyState,
  seatOfSide,
  type Tracks,
  type Unit,
  type UnitId,
  type View,
} from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';

const file: MapFile = JSON.parse(readFileSync(new URL('../../game/data/maps/kursk.json', import.meta.url), 'utf8'));
addMap(file);

/** The map that positions stand on. */
export const testBoard: Board = boardNamed(file.id);

export const testScenario = (borders: readonly BorderRule[] = []): Scenario => ({
  id: 'test',
  version: 1,
  title: 'Test',
  subtitle: '',
  map: file.id,
  layer: 'standard',
  extraFeatures: [],
  withoutFeatures: [],
  weeks: { first: 1, last: 32 },
  card: { minutes: [1, 2], level: 'first lesson', age: '12+', summary: '' },
  brief: { UA: { task: '', hints: [] }, RU: { task: '', hints: [] } },
  learningObjectives: [],
  questions: [],
  assumptions: [],
  sources: [],
  credits: [],
  firstSide: [{ from: 1, side: 'UA' }],
  control: { ukrainian: [], russian: [], contested: [] },
  orderOfBattle: [],
  points: { UA: [], RU: [] },
  start: {
    attackPoints: { UA: 4, RU: 1 },
    supportPoints: { UA: 4, RU: 1 },
    tracks: {},
    aid: { materiel: 2, intelligence: 2 },
    flags: {},
    doctrine: 'flexible',
    fieldworks: [],
    bridges: {},
    weeksUnderFire: {},
    interdictionLevel: 0,
  },
  weather: { months: {}, fixed: {} },
  borders,
  events: [],
  ownEvents: [],
  objectives: [],
  victory: { lines: [], historyDifference: 0, marginal: 1, normal: 2, decisive: 3 },
  ridge: { from: 20, hexes: [] },
});

/** Side, type, hex, and whatever differs from a fresh two-step unit of quality 3 in open supply. */
export type UnitSpec = readonly [Side, UnitTypeId, HexId, (Partial<Unit> & { readonly steps?: number })?];

export interface PositionSpec {
  readonly week?: number;
  readonly layer?: Layer;
  /** Features beyond the layer's. */
  readonly with?: readonly Feature[];
  readonly without?: readonly Feature[];
  /** Positions are without fog unless it is asked for. */
  readonly fog?: boolean;
  readonly units?: Readonly<Record<UnitId, UnitSpec>>;
  /** Hexes not controlled by the country they lie in; where a unit stands its side controls. */
  readonly control?: { readonly ukrainian?: readonly HexId[]; readonly russian?: readonly HexId[] };
  readonly side?: Side;
  readonly borders?: readonly BorderRule[];
  readonly sides?: Partial<Record<Side, Partial<SideState>>>;
  /** Interdiction level of the Sudzha road. */
  readonly level?: number;
  readonly materiel?: number;
  readonly intelligence?: number;
  readonly tracks?: Partial<Tracks>;
  /** Any other field of the state, as it shall be. */
  readonly state?: Partial<GameState>;
}

export const unit = (id: UnitId, [side, type, hex, rest = {}]: UnitSpec): Unit => {
  const { steps = 2, ...fields } = rest;
  return {
    id,
    side,
    type,
    name: `Unit ${id}`,
    short: id.slice(0, 12),
    quality: 3,
    contingent: false,
    maxSteps: steps,
    hits: steps * 2,
    hex,
    supply: 'open' as SupplyState,
    weeksNotOpen: 0,
    weeksCut: 0,
    unseenCause: null,
    stance: 'hold',
    reserveHex: null,
    stanceSince: 1,
    weeksInPlace: 0,
    spent: 0,
    attacked: false,
    attackedLastWeek: false,
    defended: false,
    exploit: 0,
    onFoot: false,
    refitUntil: null,
    priority: false,
    ...fields,
  };
};

const sideState = (fog: boolean, control: readonly string[], change: Partial<SideState> = {}): SideState => ({
  attackPoints: 4,
  supportPoints: 4,
  replacements: 0,
  doctrine: 'flexible',
  doctrineSince: 1,
  defensiveSupport: {},
  roadEffort: false,
  reconnoitred: [],
  struck: [],
  glideBombs: [],
  pool: {},
  decisions: [],
  decided: {},
  initiative: { bought: 0, nextWeek: false },
  lastCall: null,
  lastClaim: null,
  known: fog ? { control, contacts: [] } : null,
  stepsLost: 0,
  stepsSeen: 0,
  contingentStepsLost: 0,
  ...change,
});

const TRACKS: Tracks = {
  donbasPressure: 5,
  prestige: 5,
  overStretch: 5,
  clock: 0,
  leverage: 0,
  sumyUnderFire: 0,
  credibilityUA: 5,
  credibilityRU: 5,
};

/** Rows of control: by country, but for the hexes given. */
export const controlRows = (ukrainian: readonly HexId[] = [], russian: readonly HexId[] = []): string[] => {
  const cells = Array.from(testBoard.country, (country) => (country === 1 ? 'R' : 'U'));
  for (const hex of ukrainian) cells[indexOf(testBoard, hex)] = 'U';
  for (const hex of russian) cells[indexOf(testBoard, hex)] = 'R';
  return Array.from({ length: testBoard.rows }, (_, row) =>
    cells.slice(row * testBoard.columns, (row + 1) * testBoard.columns).join(''),
  );
};

export const position = (spec: PositionSpec = {}): GameState => {
  const layer = spec.layer ?? 'standard';
  const fog = spec.fog ?? false;
  const without: readonly Feature[] = [...(spec.without ?? []), ...(fog ? [] : (['fog'] as const))];
  const features = [
    ...new Set<Feature>([...FEATURES_OF_LAYER[layer], ...(spec.with ?? []), ...(fog ? (['fog'] as const) : [])]),
  ];
  const units = Object.fromEntries(Object.entries(spec.units ?? {}).map(([id, given]) => [id, unit(id, given)]));
  const standing = (side: Side): HexId[] =>
    Object.values(units)
      .filter((u) => u.side === side)
      .map((u) => u.hex);
  const control = controlRows(
    [...(spec.control?.ukrainian ?? []), ...standing('UA')],
    [...(spec.control?.russian ?? []), ...standing('RU')],
  );
  const scenario = testScenario(spec.borders);
  const side = spec.side ?? 'UA';
  const week = spec.week ?? 10;
  const dial = (level: number) => ({ level, frozen: false, normal: level });
  return {
    rulesVersion: 1,
    scenario: { id: scenario.id, hash: addScenario(scenario) },
    map: { id: file.id, hash: mapHash(file.id) },
    layer,
    features: features.filter((feature) => !without.includes(feature)),
    week,
    lastWeek: 32,
    weather: 'clear',
    turn: { side, phase: 'movement', first: side, paused: false },
    control,
    units,
    fieldworks: {},
    bridges: {},
    interdictions: [],
    road: { level: spec.level ?? 0, causes: [] },
    aid: { materiel: dial(spec.materiel ?? 2), intelligence: dial(spec.intelligence ?? 2) },
    tracks: { ...TRACKS, ...spec.tracks },
    flags: {},
    result: null,
    sides: {
      UA: sideState(fog, control, spec.sides?.UA),
      RU: sideState(fog, control, spec.sides?.RU),
    },
    secret: { diceUsed: 0, deck: {} },
    log: [],
    history: [],
    ledger: [],
    ...spec.state,
  };
};

/** The position as one side sees it; `null` for the umpire. */
export const viewOf = (state: GameState, side: Side | null): View =>
  viewFor(state, side === null ? '2' : seatOfSide(side));
