/**
 * Rules 7.1, 7.2, 7.4, 7.5 — lines of supply: where they may run and what each step of them costs. A line runs through
 * hexes of the side's own control; an enemy zone of control does not cut it but makes it dearer.
 */
import { type Board, distance, indexOf, RIVER_MAJOR, RIVER_MINOR, ROAD_MAIN, ROAD_NONE } from '../board.ts';
import { BORDER_OPENS, INTERDICTION, type InterdictionRow, SUDZHA_ROAD, SUPPLY_COST } from '../data/supply.ts';
import { unitType } from '../data/unitTypes.ts';
import { TERRAINS } from '../map.ts';
import type { Ground, Situation } from '../situation.ts';
import { enemyOf, flagOn, hasFeature, type Position, SIDE_CODE, type Side, type Weather } from '../state.ts';
import { waitingOn } from '../waiting.ts';
import { type Hexsides, hexsidesOf, isImpassable, terrainInWeather } from './terrain.ts';

/** No way: a cost that nothing has. */
export const NO_LINE = 0xffff;

/** Cost of entering a hex from its neighbour, without zones and interdiction; 0 where supply cannot pass. */
const linkCost = (board: Board, hexsides: Hexsides, weather: Weather, from: number, d: number): number => {
  const to = board.neighbours[from * 6 + d] as number;
  if (to < 0 || isImpassable(board, to)) return 0;
  const river = hexsides.river[from * 6 + d] as number;
  if (river === RIVER_MAJOR) return 0;
  const road = hexsides.road[from * 6 + d] as number;
  if (road !== ROAD_NONE) return road === ROAD_MAIN ? SUPPLY_COST.mainRoad : SUPPLY_COST.secondaryRoad;
  const dry = SUPPLY_COST.terrain[terrainInWeather(TERRAINS[board.terrain[to] as number] ?? 'open', weather)];
  const cost = weather === 'mud' ? (dry * SUPPLY_COST.mud[0]) / SUPPLY_COST.mud[1] : dry;
  return cost + (river === RIVER_MINOR ? SUPPLY_COST.minorRiver : 0);
};

/** The links of a set of hexsides, by weather; worked out once. */
const links = new WeakMap<Hexsides, Partial<Record<Weather, Uint8Array>>>();

const linksFor = ({ board, position }: Pick<Ground, 'board' | 'position'>, hexsides: Hexsides): Uint8Array => {
  let made = links.get(hexsides);
  if (!made) {
    made = {};
    links.set(hexsides, made);
  }
  const found = made[position.weather];
  if (found) return found;
  const cost = new Uint8Array(board.size * 6);
  for (let from = 0; from < board.size; from++)
    for (let d = 0; d < 6; d++) cost[from * 6 + d] = linkCost(board, hexsides, position.weather, from, d);
  made[position.weather] = cost;
  return cost;
};

/** Rule 7.1, 7.2 — the cost of each link with the bridges and the weather of the position; 0 where there is no way. */
export const supplyLinks = (ground: Pick<Ground, 'board' | 'position'>): Uint8Array =>
  linksFor(ground, hexsidesOf(ground));

const WHOLE: Position['bridges'] = {};
/** The same if every bridge stood. */
export const supplyLinksBridged = ({ board, position }: Pick<Ground, 'board' | 'position'>): Uint8Array =>
  linksFor({ board, position }, hexsidesOf({ board, position: { ...position, bridges: WHOLE } }));

const dryHexsides = new WeakMap<Board, Hexsides>();
/** The same if there were no rivers. */
export const supplyLinksDry = ({ board, position }: Pick<Ground, 'board' | 'position'>): Uint8Array => {
  let dry = dryHexsides.get(board);
  if (!dry) {
    dry = { river: new Uint8Array(board.river.length), road: board.road };
    dryHexsides.set(board, dry);
  }
  return linksFor({ board, position }, dry);
};

/** The row of the interdiction table for a week. */
export const interdictionIn = (week: number): InterdictionRow => {
  let row = INTERDICTION[0] as InterdictionRow;
  for (const next of INTERDICTION) if (next.from <= week) row = next;
  return row;
};

/** Rule 7.4 — 1 for hexes that the enemy of `side` has under interdiction. */
export const interdictedFor = (ground: Ground, side: Side): Uint8Array => {
  const { board, position } = ground;
  const under = new Uint8Array(board.size);
  if (!hasFeature(position, 'underFire')) return under;
  for (const interdiction of position.interdictions)
    if (interdiction.side !== side) {
      const index = indexOf(board, interdiction.hex);
      if (index >= 0) under[index] = 1;
    }
  const road = board.stretches[SUDZHA_ROAD.stretch];
  const { level } = position.road;
  if (side === 'UA' && road && (level >= 1 || position.week >= SUDZHA_ROAD.underFireFrom)) {
    const { range } = interdictionIn(position.week);
    const reach = position.weather === 'snow' ? range >> 1 : range;
    for (const unit of ground.ofSide.RU) {
      if (unitType(unit.type).fireRange === 0) continue;
      const gun = indexOf(board, unit.hex);
      for (const hex of road) if (distance(board, gun, hex) <= reach) under[hex] = 1;
    }
  }
  return under;
};

/** Rule 7.5 — whether Russian lines of supply may run through Ukraine. */
export const supplyCrossesBorder = (position: Pick<Position, 'week' | 'flags'>): boolean =>
  position.week >= BORDER_OPENS || flagOn(position, 'borderOpen');

/** A hex that is closed to the supply of `side` by the border, whoever controls it. */
export const closedByBorder = (ground: Pick<Ground, 'board' | 'position'>, side: Side, index: number): boolean =>
  side === 'RU' && ground.board.country[index] === SIDE_CODE.UA && !supplyCrossesBorder(ground.position);

/** What a trace runs on: which hexes are open to it, what each link and each hex costs. */
export interface Ways {
  readonly board: Board;
  readonly friendly: Uint8Array;
  readonly link: Uint8Array;
  readonly extra: Uint8Array;
}

export const waysOf = (situation: Situation, side: Side): Ways => {
  const { board, position, control } = situation;
  const own = SIDE_CODE[side];
  const friendly = new Uint8Array(board.size);
  const closed = side === 'RU' && !supplyCrossesBorder(position);
  for (let i = 0; i < board.size; i++)
    if (control[i] === own && !(closed && board.country[i] === SIDE_CODE.UA)) friendly[i] = 1;
  const extra = new Uint8Array(board.size);
  if (hasFeature(position, 'underFire')) {
    const zone = situation.zone[enemyOf(side)];
    const interdicted = interdictedFor(situation, side);
    const { cost } = interdictionIn(position.week);
    for (let i = 0; i < board.size; i++) if (zone[i]) extra[i] = SUPPLY_COST.zone;
    for (const unit of situation.ofSide[side]) extra[indexOf(board, unit.hex)] = 0;
    for (let i = 0; i < board.size; i++) if (interdicted[i]) extra[i] = (extra[i] as number) + cost;
  }
  return { board, friendly, link: supplyLinks(situation), extra };
};

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/** Whether every line would run the same. */
export const sameWays = (a: Ways, b: Ways): boolean =>
  a.board === b.board && a.link === b.link && sameBytes(a.friendly, b.friendly) && sameBytes(a.extra, b.extra);

/**
 * The cheapest cost from `start` to every hex, or with `back` from every hex to `start`; `NO_LINE` where there is none.
 * Entering `start` itself costs nothing when going out from it.
 */
export const spread = (ways: Ways, start: number, back: boolean): Uint16Array => {
  const { board, friendly, link, extra } = ways;
  const { neighbours } = board;
  const cost = new Uint16Array(board.size).fill(NO_LINE);
  if (!friendly[start]) return cost;
  cost[start] = 0;
  const waiting = waitingOn(board);
  waiting.put(0, start);
  for (let now = 0; waiting.count > 0; now++)
    for (let from = waiting.take(now); from >= 0; from = waiting.take(now)) {
      if (cost[from] !== now) continue;
      for (let d = 0; d < 6; d++) {
        const to = neighbours[from * 6 + d] as number;
        if (to < 0 || friendly[to] === 0) continue;
        const step = (back ? link[to * 6 + ((d + 3) % 6)] : link[from * 6 + d]) as number;
        if (step === 0) continue;
        const total = now + step + ((back ? extra[from] : extra[to]) as number);
        if (total >= (cost[to] as number)) continue;
        cost[to] = total;
        waiting.put(total, to);
      }
    }
  return cost;
};

/** The line from a source to a hex, cheapest first found going back by direction; empty where there is none. */
export const lineTo = (ways: Ways, field: Uint16Array, index: number): number[] => {
  if (field[index] === NO_LINE) return [];
  const line = [index];
  let at = index;
  while (field[at] !== 0) {
    const here = field[at] as number;
    let before = -1;
    for (let d = 0; d < 6 && before < 0; d++) {
      const next = ways.board.neighbours[at * 6 + d] as number;
      if (next < 0 || field[next] === NO_LINE) continue;
      const step = ways.link[next * 6 + ((d + 3) % 6)] as number;
      if (step > 0 && (field[next] as number) + step + (ways.extra[at] as number) === here) before = next;
    }
    line.push(before);
    at = before;
  }
  return line.reverse();
};
