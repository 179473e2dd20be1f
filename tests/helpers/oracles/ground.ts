/**
 * The ground for the oracles: read straight from the map file with strings and maps, sharing nothing with the rules
 * but the numbers in `game/data`. Slow and plain on purpose.
 */
import { readFileSync } from 'node:fs';
import type { Hexside, Link, MapFile, MapHex } from '../../../game/map.ts';
import type { GameState, Position, Side, Unit } from '../../../game/state.ts';

export const map: MapFile = JSON.parse(
  readFileSync(new URL('../../../game/data/maps/kursk.json', import.meta.url), 'utf8'),
);

export const hexes = new Map<string, MapHex>(map.hexes.map((hex) => [hex.id, hex]));

const cube = (hex: MapHex): readonly [number, number, number] => {
  const q = hex.column - (hex.row - (hex.row % 2)) / 2;
  return [q, hex.row, -q - hex.row];
};

export const apart = (a: string, b: string): number => {
  const [x, y] = [cube(hexes.get(a) as MapHex), cube(hexes.get(b) as MapHex)];
  return Math.max(Math.abs(x[0] - y[0]), Math.abs(x[1] - y[1]), Math.abs(x[2] - y[2]));
};

const near = new Map<string, string[]>();
for (const a of map.hexes)
  near.set(
    a.id,
    map.hexes
      .filter((b) => Math.abs(a.row - b.row) < 2 && Math.abs(a.column - b.column) < 2 && apart(a.id, b.id) === 1)
      .map((b) => b.id),
  );
export const neighboursOf = (id: string): readonly string[] => near.get(id) as string[];

const key = (a: string, b: string): string => (a < b ? `${a}-${b}` : `${b}-${a}`);
const sides = new Map<string, Hexside>(map.hexsides.map((side) => [key(side.a, side.b), side]));
const roads = new Map<string, Link[]>();
for (const link of map.links)
  if (link.kind === 'road') roads.set(key(link.a, link.b), [...(roads.get(key(link.a, link.b)) ?? []), link]);

export const sideBetween = (a: string, b: string): Hexside | undefined => sides.get(key(a, b));

export type Crossing = { readonly river: 'major' | 'minor' | null; readonly road: 'main' | 'secondary' | null };

/** A side between two neighbours as the map has it: with its bridge standing, and with it down. */
interface Edge {
  readonly bridge: string | null;
  readonly whole: Crossing;
  readonly down: Crossing;
}

const edgeOf = (a: string, b: string): Edge => {
  const side = sideBetween(a, b);
  const links = roads.get(key(a, b)) ?? [];
  const road = links.some((link) => link.class === 'main') ? 'main' : links.length > 0 ? 'secondary' : null;
  const river = side?.river ?? null;
  if (!side?.bridge) return { bridge: null, whole: { river, road }, down: { river, road } };
  return { bridge: side.bridge.id, whole: { river: null, road }, down: { river, road: null } };
};

const edges = new Map<string, Map<string, Edge>>();
for (const [a, around] of near) edges.set(a, new Map(around.map((b) => [b, edgeOf(a, b)])));

/** The river to be crossed between two neighbours, and the road that can be used, with the bridges as they stand. */
export const crossing = (a: string, b: string, bridges: Position['bridges']): Crossing => {
  const edge = edges.get(a)?.get(b) as Edge;
  return edge.bridge !== null && bridges[edge.bridge] === 'destroyed' ? edge.down : edge.whole;
};

export const bridgeBetween = (a: string, b: string): string | null => edges.get(a)?.get(b)?.bridge ?? null;

export const isLake = (id: string): boolean => hexes.get(id)?.terrain === 'lake';

export const controlAt = (position: Position, id: string): Side => {
  const hex = hexes.get(id) as MapHex;
  return (position.control[hex.row] as string)[hex.column] === 'U' ? 'UA' : 'RU';
};

export const unitsIn = (position: Position, id: string): Unit[] =>
  Object.values(position.units).filter((unit) => unit.hex === id);

export const other = (side: Side): Side => (side === 'UA' ? 'RU' : 'UA');

/** Whether the surprise of the first week is in force. */
export const surprised = (position: Position): boolean => (position.flags.surprise ?? 0) >= position.week;

export type Truth = GameState;
