/** A map made ready for the rules: whole numbers and typed arrays, made once for each map file. */
import { distanceIn, stepTo } from './hex/hexes.ts';
import { type HexId, type MapFile, type SupplySource, TERRAINS, type Terrain } from './map.ts';
import type { BridgeId, Side } from './state.ts';

export const ROAD_NONE = 0;
export const ROAD_SECONDARY = 1;
export const ROAD_MAIN = 2;
export const RIVER_NONE = 0;
export const RIVER_MINOR = 1;
export const RIVER_MAJOR = 2;

export interface Board {
  readonly file: MapFile;
  readonly columns: number;
  readonly rows: number;
  /** Hexes in all; a hex's index is row × columns + column. */
  readonly size: number;
  readonly ids: readonly HexId[];
  /** Six per hex, -1 off the map: `index * 6 + direction`, anticlockwise from the east; `d` and `(d + 3) % 6` are opposite. */
  readonly neighbours: Int16Array;
  /** Index into `TERRAINS`. */
  readonly terrain: Uint8Array;
  /** 0 Ukraine, 1 Russia. */
  readonly country: Uint8Array;
  readonly kurskShare: Float64Array;
  /** Per hex and direction: road class, river, railway, border. */
  readonly road: Uint8Array;
  readonly river: Uint8Array;
  readonly rail: Uint8Array;
  readonly border: Uint8Array;
  /** Per hex and direction: number of the permanent bridge in `bridges`, -1 for none. */
  readonly bridge: Int16Array;
  readonly bridges: readonly { readonly id: BridgeId; readonly name: string; readonly a: number; readonly b: number }[];
  readonly sources: Readonly<Record<Side, readonly (SupplySource & { readonly index: number })[]>>;
  readonly stretches: Readonly<Record<string, readonly number[]>>;
  readonly entries: Readonly<Record<string, { readonly side: Side; readonly index: number; readonly name: string }>>;
}

/** -1 for an id that is not on the map. */
export const indexOf = (board: Board, id: HexId): number => {
  if (typeof id !== 'string' || id.length !== 4) return -1;
  const column = (id.charCodeAt(0) - 48) * 10 + id.charCodeAt(1) - 48;
  const row = (id.charCodeAt(2) - 48) * 10 + id.charCodeAt(3) - 48;
  const index = row * board.columns + column;
  return column >= 0 && column < board.columns && row >= 0 && row < board.rows && board.ids[index] === id ? index : -1;
};

export const idAt = (board: Board, index: number): HexId => board.ids[index] as HexId;
export const neighbour = (board: Board, index: number, direction: number): number =>
  board.neighbours[index * 6 + direction] as number;

/** Direction from `a` to its neighbour `b`, -1 when they are not neighbours. */
export const directionTo = (board: Board, a: number, b: number): number => {
  for (let d = 0; d < 6; d++) if (board.neighbours[a * 6 + d] === b) return d;
  return -1;
};

export const terrainAt = (board: Board, index: number): Terrain => TERRAINS[board.terrain[index] as number] as Terrain;

/** Hexes between two hexes. */
export const distance = (board: Board, a: number, b: number): number => distanceIn(board.columns, a, b);

export const boardFrom = (file: MapFile): Board => {
  const { columns, rows } = file;
  const size = columns * rows;
  const ids: HexId[] = new Array(size);
  const neighbours = new Int16Array(size * 6).fill(-1);
  const terrain = new Uint8Array(size);
  const country = new Uint8Array(size);
  const kurskShare = new Float64Array(size);
  const at = new Map<HexId, number>();
  for (const hex of file.hexes) {
    const index = hex.row * columns + hex.column;
    ids[index] = hex.id;
    at.set(hex.id, index);
    terrain[index] = TERRAINS.indexOf(hex.terrain);
    country[index] = hex.country === 'RU' ? 1 : 0;
    kurskShare[index] = hex.kurskShare;
    for (let d = 0; d < 6; d++) {
      const [c, r] = stepTo(hex.column, hex.row, d);
      if (c >= 0 && c < columns && r >= 0 && r < rows) neighbours[index * 6 + d] = r * columns + c;
    }
  }
  const index = (id: HexId): number => {
    const found = at.get(id);
    if (found === undefined) throw new Error(`map ${file.id}: there is no hex ${id}`);
    return found;
  };
  const sideOf = (a: number, b: number): number => {
    for (let d = 0; d < 6; d++) if (neighbours[a * 6 + d] === b) return a * 6 + d;
    throw new Error(`map ${file.id}: ${ids[a]} and ${ids[b]} are not neighbours`);
  };
  const road = new Uint8Array(size * 6);
  const rail = new Uint8Array(size * 6);
  for (const link of file.links) {
    const [a, b] = [index(link.a), index(link.b)];
    const value = link.class === 'main' ? ROAD_MAIN : ROAD_SECONDARY;
    for (const at of [sideOf(a, b), sideOf(b, a)]) {
      if (link.kind === 'railway') rail[at] = 1;
      else road[at] = Math.max(road[at] as number, value);
    }
  }
  const river = new Uint8Array(size * 6);
  const border = new Uint8Array(size * 6);
  const bridge = new Int16Array(size * 6).fill(-1);
  const bridges: { id: BridgeId; name: string; a: number; b: number }[] = [];
  for (const hexside of file.hexsides) {
    const [a, b] = [index(hexside.a), index(hexside.b)];
    const number = hexside.bridge ? bridges.push({ ...hexside.bridge, a, b }) - 1 : -1;
    for (const at of [sideOf(a, b), sideOf(b, a)]) {
      river[at] = hexside.river === 'major' ? RIVER_MAJOR : hexside.river === 'minor' ? RIVER_MINOR : RIVER_NONE;
      if (hexside.border) border[at] = 1;
      bridge[at] = number;
    }
  }
  const sourcesOf = (side: Side) =>
    file.sources.filter((s) => s.side === side).map((s) => ({ ...s, index: index(s.hex) }));
  return {
    file,
    columns,
    rows,
    size,
    ids,
    neighbours,
    terrain,
    country,
    kurskShare,
    road,
    river,
    rail,
    border,
    bridge,
    bridges,
    sources: { UA: sourcesOf('UA'), RU: sourcesOf('RU') },
    stretches: Object.fromEntries(file.stretches.map((s) => [s.id, s.hexes.map(index)])),
    entries: Object.fromEntries(file.entries.map((e) => [e.id, { side: e.side, index: index(e.hex), name: e.name }])),
  };
};
