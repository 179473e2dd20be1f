/**
 * Combat worked out a second time, by other means: the table as it was written out by hand, strengths as fractions of
 * 48ths, rivers and neighbours from the map file. Shares no code with the rules.
 */
import { readFileSync } from 'node:fs';
import type { MapFile } from '../../../game/map.ts';
import type { AttackOrder } from '../../../game/orders.ts';
import type { GameState, Side, Unit } from '../../../game/state.ts';

const map: MapFile = JSON.parse(readFileSync(new URL('../../../game/data/maps/kursk.json', import.meta.url), 'utf8'));

export const COLUMN_NAMES = ['1:3', '1:2', '1:1', '3:2', '2:1', '3:1', '4:1', '5:1', '6:1'] as const;

/** Rolls 2 to 12 down, columns across, as in the design. */
const WRITTEN = `
A2|A2|A2|A2|A1|A1|A1 D1|A1 D1|A1 D1
A2|A2|A2|A1|A1|A1 D1|A1 D1|A1 D1|A1 D1 R1
A2|A2|A1|A1|A1|A1 D1|A1 D1|A1 D1 R1|A1 D1 R1
A2|A1|A1|A1|A1 D1|A1 D1|A1 D1 R1|A1 D1 R1|D1 R1
A2|A1|A1|A1 D1|A1 D1|A1 D1 R1|A1 D1 R1|D1 R1|D1 R1
A1|A1|A1 D1|A1 D1|A1 D1|A1 D1 R1|D1 R1|D1 R1|D2 R2
A1|A1 D1|A1 D1|A1 D1|A1 D1 R1|D1 R1|D1 R1|D2 R2|D2 R2
A1|A1 D1|A1 D1|A1 D1 R1|A1 D1 R1|D1 R1|D2 R2|D2 R2|D2 R2
A1 D1|A1 D1|A1 D1 R1|A1 D1 R1|D1 R1|D2 R2|D2 R2|D2 R2|D2 R2
A1 D1|A1 D1 R1|A1 D1 R1|D1 R1|D1 R1|D2 R2|D2 R2|D2 R2|D3 R3 B
A1 D1|A1 D1 R1|D1 R1|D1 R1|D2 R2|D2 R2|D2 R2|D3 R3 B|D3 R3 B`
  .trim()
  .split('\n')
  .map((row) => row.split('|'));

export const writtenResult = (column: number, roll: number): string =>
  (WRITTEN[roll - 2] as string[])[column] as string;

const numberAfter = (letter: string, result: string): number =>
  Number(new RegExp(`${letter}(\\d)`).exec(result)?.[1] ?? 0);
export const attackerHitsIn = (result: string): number => numberAfter('A', result);
export const defenderHitsIn = (result: string): number => numberAfter('D', result);
export const retreatIn = (result: string): number => numberAfter('R', result);

/** Neighbours of a hex id by its column and row; odd rows lie half a hex to the right. */
export const besides = (hex: string): string[] => {
  const [column, row] = [Number(hex.slice(0, 2)), Number(hex.slice(2))];
  const shove = row % 2 === 1 ? 1 : 0;
  const around = [
    [column + 1, row],
    [column - 1, row],
    [column + shove, row - 1],
    [column + shove - 1, row - 1],
    [column + shove, row + 1],
    [column + shove - 1, row + 1],
  ] as const;
  return around
    .filter(([c, r]) => c >= 0 && c < map.columns && r >= 0 && r < map.rows)
    .map(([c, r]) => String(c).padStart(2, '0') + String(r).padStart(2, '0'));
};

const sides = new Map(map.hexsides.map((side) => [`${side.a}${side.b}`, side]));
export const hexesById = new Map(map.hexes.map((hex) => [hex.id, hex]));

/** 0 none or bridged, 1 minor, 2 major. */
export const riverBetween = (state: Pick<GameState, 'bridges'>, a: string, b: string): number => {
  const side = sides.get(a < b ? a + b : b + a);
  if (!side?.river || (side.bridge && state.bridges[side.bridge.id] !== 'destroyed')) return 0;
  return side.river === 'major' ? 2 : 1;
};

const SUPPORT_TYPES = ['drone', 'artillery', 'engineers'];
export const fights = (unit: Unit): boolean => !SUPPORT_TYPES.includes(unit.type);

/** Points of strength of a step, in halves. */
const HALVES: Record<string, number> = {
  mechanised: 6,
  tank: 6,
  airAssault: 6,
  marine: 6,
  airborne: 6,
  navalInfantry: 5,
  assault: 5,
  lightInfantry: 5,
  specialOperations: 4,
  motorRifle: 4,
  mountain: 4,
  akhmat: 4,
  mechanisedTerritorial: 4,
  assaultVolunteers: 4,
  territorial: 3,
  volunteers: 3,
  conscripts: 2,
  borderGuard: 2,
};
const HARD = ['forest', 'marsh', 'town', 'city'];
const terrainOf = (state: GameState, hex: string): string => {
  const terrain = hexesById.get(hex)?.terrain ?? 'open';
  return terrain === 'marsh' && state.weather === 'snow' ? 'open' : terrain;
};
const stepHalves = (unit: Unit, terrain: string, attacking: boolean): number => {
  if (unit.type === 'tank' && !unit.onFoot) {
    if (HARD.includes(terrain)) return 4;
    if (attacking && terrain === 'open') return 8;
  }
  return HALVES[unit.type] ?? 0;
};

/** Strength in 48ths of a point. */
const strength = (unit: Unit, terrain: string, attacking: boolean): number => {
  const whole = stepHalves(unit, terrain, attacking) * 24 * Math.round((unit.hits + (unit.hits % 2)) / 2);
  if (attacking) return unit.supply === 'open' ? whole : unit.supply === 'cut' ? 0 : whole / 2;
  return unit.supply === 'cut' ? whole / 2 : whole;
};

export interface OracleHidden {
  readonly support: number;
  readonly doctrine: boolean;
}

export interface OracleBattle {
  readonly ratio: number;
  readonly column: number;
  readonly extraHits: number;
  readonly attack: number;
  readonly defence: number;
  readonly screen: boolean;
  /** Only support units, and nobody holds the hex. */
  readonly unopposed: boolean;
}

const columnFor = (attack: number, defence: number): number => {
  const ratio = defence === 0 ? Number.POSITIVE_INFINITY : attack / defence;
  return [1 / 2, 1, 3 / 2, 2, 3, 4, 5, 6].filter((least) => ratio > least - 1e-9).length;
};

/** Which units hold a hex: within two open, one under fire, over friendly ground without enemies, not across the Seym. */
const holders = (state: GameState, hex: string, side: Side): Unit[] => {
  const letter = side === 'UA' ? 'U' : 'R';
  const flagged = (state.flags.surprise ?? 0) >= state.week;
  const free = (id: string): boolean =>
    state.control[Number(id.slice(2))]?.[Number(id.slice(0, 2))] === letter &&
    hexesById.get(id)?.terrain !== 'lake' &&
    !Object.values(state.units).some((unit) => unit.hex === id && unit.side !== side);
  if (!free(hex) || (side === 'RU' && flagged)) return [];
  const ring1 = besides(hex).filter((id) => riverBetween(state, hex, id) !== 2);
  const ring2 = ring1.filter(free).flatMap((from) => besides(from).filter((id) => riverBetween(state, from, id) !== 2));
  const blind = side === 'UA' && state.features.includes('aid') && state.aid.intelligence.level === 0;
  const radius = (unit: Unit): number => {
    const bySupply = unit.supply === 'open' ? 2 : unit.supply === 'underFire' ? (blind ? 0 : 1) : 0;
    if (unit.type === 'specialOperations' || !fights(unit)) return 0;
    return unit.type === 'conscripts' || unit.type === 'borderGuard' ? Math.min(1, bySupply) : bySupply;
  };
  return Object.values(state.units).filter(
    (unit) =>
      unit.side === side &&
      ((radius(unit) >= 1 && ring1.includes(unit.hex)) || (radius(unit) >= 2 && ring2.includes(unit.hex))),
  );
};

/** The battle that an attack makes on the truth. */
export const oracleBattle = (state: GameState, side: Side, order: AttackOrder, hidden: OracleHidden): OracleBattle => {
  const enemy: Side = side === 'UA' ? 'RU' : 'UA';
  const { target } = order;
  const terrain = terrainOf(state, target);
  const attackers = order.units.map((id) => state.units[id] as Unit);
  const defenders = Object.values(state.units).filter((u) => u.side === enemy && u.hex === target && fights(u));
  const supportOnly =
    defenders.length === 0 && Object.values(state.units).some((u) => u.side === enemy && u.hex === target);
  const unopposed = supportOnly && holders(state, target, enemy).length === 0;
  const screen = defenders.length === 0 && !unopposed;
  const total = (units: readonly Unit[], attacking: boolean): number =>
    units.reduce((sum, unit) => sum + strength(unit, terrain, attacking), 0);
  const rivers = attackers.map((unit) => riverBetween(state, unit.hex, target));
  const wet = rivers.every((river) => river > 0);
  const minor = wet && rivers.includes(1);
  let attack = total(attackers, true);
  if (minor) attack = (attack * 3) / 4;
  const near = besides(target).map((hex) =>
    Object.values(state.units).filter((u) => u.side === enemy && u.hex === hex && fights(u)),
  );
  const occupied = near.filter((units) => units.length > 0).length;
  const behind = screen ? [...near.flat(), ...holders(state, target, enemy)] : defenders;
  const defence = screen ? (3 + 1.5 * occupied) * 48 : total(defenders, false);
  const ratio = columnFor(attack, defence);

  const week = state.week;
  const flag = (name: 'visit' | 'preparedOffensive' | 'surprise' | 'killZone'): boolean =>
    (state.flags[name] ?? 0) >= week;
  const shifts: number[] = [order.prepared ? 1 : -1, order.support, -hidden.support];
  let bombs = 0;
  if (side === 'RU' && state.sides.RU.glideBombs.includes(target) && state.weather !== 'snow')
    bombs = Math.max(week >= 30 ? 2 : week >= 14 ? 1 : 0, Math.min(2, state.flags.glideBombs ?? 0));
  shifts.push(bombs);
  const works = state.fieldworks[target];
  if (works?.side === enemy) shifts.push(-Math.max(0, works.level - (bombs > 0 ? 1 : 0)));
  if (HARD.includes(terrain)) shifts.push(-1);
  if (wet && !minor) shifts.push(-2);
  const top = (units: readonly Unit[]): number => Math.max(0, ...units.map((unit) => unit.quality));
  const theirs = screen ? (behind.length > 0 ? top(behind) - 1 : 2) : top(defenders);
  if (Math.abs(top(attackers) - theirs) >= 2) shifts.push(top(attackers) > theirs ? 1 : -1);
  const states = behind.map((unit) => unit.supply);
  if (states.length > 0 && !states.includes('open') && states.includes('underFire')) {
    const weeks = Math.min(...behind.filter((unit) => unit.supply === 'underFire').map((unit) => unit.weeksNotOpen));
    shifts.push(weeks >= 3 ? 2 : 1);
  }
  const armour = (unit: Unit): boolean => (unit.type === 'tank' || unit.type === 'mechanised') && !unit.onFoot;
  if (terrain === 'open' && state.weather !== 'mud' && attackers.some(armour) && !attackers.every(armour))
    shifts.push(1);
  if (side === 'UA' && flag('surprise')) shifts.push(1);
  if (side === 'RU' && flag('visit')) shifts.push(1);
  if (side === 'RU' && flag('preparedOffensive')) shifts.push(2);
  const massed = attackers.some((unit) => unit.contingent);
  const experience = state.flags.contingentExperience ?? 0;
  if (massed && week >= 13 && week <= 22 && experience < 2) shifts.push(1);
  if (massed && experience >= 3 && terrain === 'forest') shifts.push(1);
  if (hidden.doctrine) shifts.push(-1);
  const shift = Math.max(
    -4,
    Math.min(
      4,
      shifts.reduce((a, b) => a + b, 0),
    ),
  );
  const deadly =
    side === 'RU' && terrain === 'open' && state.features.includes('points') && (week >= 12 || flag('killZone'));
  return {
    ratio,
    column: Math.max(0, Math.min(8, ratio + shift)),
    extraHits: (deadly ? 2 : 0) + (massed && experience < 3 ? 1 : 0),
    attack: attack / 48,
    defence: defence / 48,
    screen,
    unopposed,
  };
};

/** What a written result does to a stack with this much left and this stance. */
export const oracleOutcome = (
  result: string,
  stance: string,
  stack: number,
): { readonly defenderHits: number; readonly retreat: number; readonly taken: boolean } => {
  let hits = defenderHitsIn(result);
  let back = retreatIn(result);
  if (back > 0 && hits < stack) {
    if (stance === 'hold' && hits + 1 < stack) {
      hits += 1;
      back -= 1;
    } else if (stance !== 'hold') {
      hits = Math.max(0, hits - 1);
      back = Math.min(3, back + 1);
    }
  }
  return { defenderHits: Math.min(hits, stack), retreat: back, taken: back > 0 || hits >= stack };
};
