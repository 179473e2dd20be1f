/** Rule 4 — the ground: terrain, rivers and bridges, roads, the border. */
import type { Board } from '../board.ts';
import { RIVER_MAJOR, RIVER_NONE } from '../board.ts';
import { TERRAIN_KINDS } from '../data/terrain.ts';
import { TERRAINS, type Terrain } from '../map.ts';
import type { Ground } from '../situation.ts';
import { flagOn, type Position, type Weather } from '../state.ts';

/** Rivers and roads per hexside with the bridges as they stand. */
export interface Hexsides {
  /** River class that has to be crossed without a bridge; 0 where a standing bridge carries across. */
  readonly river: Uint8Array;
  /** Road class that can be used; 0 where its bridge is down. */
  readonly road: Uint8Array;
}

const known = new WeakMap<Position['bridges'], { readonly board: Board; readonly hexsides: Hexsides }>();
/** By the bridges that are down: what is worked out from hexsides is remembered with them. */
const byBridgesDown = new WeakMap<Board, Map<string, Hexsides>>();
const MOST_REMEMBERED = 200;

const hexsidesWith = (board: Board, isDown: (number: number) => boolean): Hexsides => {
  const river = Uint8Array.from(board.river);
  const road = Uint8Array.from(board.road);
  for (let at = 0; at < river.length; at++) {
    const number = board.bridge[at] as number;
    if (number < 0) continue;
    if (isDown(number)) road[at] = 0;
    else river[at] = RIVER_NONE;
  }
  return { river, road };
};

const hexsidesFor = (board: Board, bridges: Position['bridges']): Hexsides => {
  const down = board.bridges.flatMap(({ id }, number) => (bridges[id] === 'destroyed' ? [number] : []));
  const key = down.join();
  let made = byBridgesDown.get(board);
  if (!made || made.size >= MOST_REMEMBERED) {
    made = new Map();
    byBridgesDown.set(board, made);
  }
  let hexsides = made.get(key);
  if (!hexsides) {
    hexsides = hexsidesWith(board, (number) => down.includes(number));
    made.set(key, hexsides);
  }
  return hexsides;
};

/** Rule 4.2 — rivers and roads with the bridges of this position; remembered for each set of bridges. */
export const hexsidesOf = (ground: Pick<Ground, 'board' | 'position'>): Hexsides => {
  const { board, position } = ground;
  const found = known.get(position.bridges);
  if (found && found.board === board) return found.hexsides;
  const hexsides = hexsidesFor(board, position.bridges);
  known.set(position.bridges, { board, hexsides });
  return hexsides;
};

/** Rule 4.2 — the river to be crossed between a hex and its neighbour: 0 none or bridged, 1 minor, 2 major. */
export const hexsideRiver = (ground: Pick<Ground, 'board' | 'position'>, from: number, direction: number): 0 | 1 | 2 =>
  hexsidesOf(ground).river[from * 6 + direction] as 0 | 1 | 2;

/** Rule 4.2 — a bridge or pontoon stands on this hexside; a damaged one does. */
export const isBridged = (ground: Pick<Ground, 'board' | 'position'>, from: number, direction: number): boolean => {
  const number = ground.board.bridge[from * 6 + direction] as number;
  if (number < 0) return false;
  return ground.position.bridges[(ground.board.bridges[number] as Board['bridges'][number]).id] !== 'destroyed';
};

/** Rule 4.2 — a major river without a bridge: nothing crosses, neither units nor supply nor zones of control. */
export const majorRiverBlocks = (
  ground: Pick<Ground, 'board' | 'position'>,
  from: number,
  direction: number,
): boolean => hexsideRiver(ground, from, direction) === RIVER_MAJOR;

const IMPASSABLE = Uint8Array.from(TERRAINS, (terrain) => (TERRAIN_KINDS[terrain].impassable ? 1 : 0));

export const isImpassable = (board: Board, index: number): boolean => IMPASSABLE[board.terrain[index] as number] === 1;

const impassable = new WeakMap<Board, Uint8Array>();

/** 1 for the impassable hexes of a board. */
export const impassableHexes = (board: Board): Uint8Array => {
  let hexes = impassable.get(board);
  if (!hexes) {
    hexes = Uint8Array.from(board.terrain, (terrain) => IMPASSABLE[terrain] as number);
    impassable.set(board, hexes);
  }
  return hexes;
};

/** Rule 4.3 — the terrain as it is in this weather: a frozen marsh is open ground. */
export const terrainInWeather = (terrain: Terrain, weather: Weather): Terrain =>
  weather === 'snow' && TERRAIN_KINDS[terrain].freezes ? 'open' : terrain;

/** Rule 6.5 — the surprise of the first week: the Russian side has no zones of control and no hold. */
export const isSurprise = (position: Pick<Position, 'flags' | 'week'>): boolean => flagOn(position, 'surprise');
