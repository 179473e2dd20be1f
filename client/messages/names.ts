/** Names for ids, as sentences need them: places before hex numbers, units by the name on their counter. */
import { type Board, distance as hexesBetween, indexOf } from '../../game/board.ts';
import type { HexId, Place } from '../../game/map.ts';
import type { Side, UnitId } from '../../game/state.ts';
import { atPlace, awayFrom, bridgeCalled, directions, sides, sidesOwn } from './en/names.ts';
import { distance, hexesToKm } from './numbers.ts';

export interface Names {
  readonly side: (side: Side) => string;
  /** `Ukraine's`, `Russia's`. */
  readonly sidesOwn: (side: Side) => string;
  readonly unit: (id: UnitId) => string;
  /** `Sudzha`, `5 km (3 mi) north-west of Sudzha`. */
  readonly hex: (id: HexId) => string;
  /** The same with its preposition: `at Sudzha`. */
  readonly at: (id: HexId) => string;
  /** The same and the hex number last: `Sudzha, 16·15`. */
  readonly hexWithNumber: (id: HexId) => string;
  /** With its article: `the Basivka bridge`. */
  readonly bridge: (id: string) => string;
  readonly source: (id: string) => string;
  readonly entry: (id: string) => string;
  readonly event: (id: string) => string;
}

export const hexNumber = (id: HexId): string => `${id.slice(0, 2)}·${id.slice(2)}`;

const mainPlace = (places: readonly Place[]): Place | null =>
  places.reduce<Place | null>((best, place) => (!best || place.importance < best.importance ? place : best), null);

/** Compass direction from one hex to another. Rows lie 0.866 of a hex apart, odd rows half a hex to the east. */
export const compass = (board: Board, from: number, to: number): string => {
  const row = (index: number) => Math.floor(index / board.columns);
  const east = (index: number) => (index % board.columns) + (row(index) & 1) / 2;
  const angle = Math.atan2((row(from) - row(to)) * 0.866, east(to) - east(from));
  return directions[(Math.round((angle * 4) / Math.PI) + 8) % 8] as string;
};

interface Landmark {
  readonly place: Place;
  readonly index: number;
}

const landmarks = new WeakMap<Board, readonly Landmark[]>();
const landmarksOf = (board: Board): readonly Landmark[] => {
  let found = landmarks.get(board);
  if (!found) {
    found = board.file.hexes.flatMap((hex) => {
      const place = mainPlace(hex.places);
      return place && place.importance <= 2 ? [{ place, index: hex.row * board.columns + hex.column }] : [];
    });
    landmarks.set(board, found);
  }
  return found;
};

/** A place in the hex itself, else the nearest landmark; among equals the more important. */
export const placeOf = (
  board: Board,
  id: HexId,
): { readonly name: string; readonly away: number; readonly direction: string } | null => {
  const index = indexOf(board, id);
  if (index < 0) return null;
  const hex = board.file.hexes.find((each) => each.id === id);
  const here = hex ? mainPlace(hex.places) : null;
  if (here) return { name: here.name, away: 0, direction: '' };
  let best: Landmark | null = null;
  let bestWorth = Number.POSITIVE_INFINITY;
  for (const landmark of landmarksOf(board)) {
    const worth = hexesBetween(board, index, landmark.index) + (landmark.place.importance - 1) * 0.6;
    if (worth < bestWorth) {
      best = landmark;
      bestWorth = worth;
    }
  }
  return best
    ? {
        name: best.place.name,
        away: hexesBetween(board, index, best.index),
        direction: compass(board, best.index, index),
      }
    : null;
};

export const hexName = (board: Board, id: HexId): string => {
  const place = placeOf(board, id);
  if (!place) return hexNumber(id);
  return place.away === 0 ? place.name : awayFrom(distance(hexesToKm(place.away)), place.direction, place.name);
};

export interface NameSources {
  readonly board: Board;
  readonly unit: (id: UnitId) => string | null;
  readonly event: (id: string) => string | null;
}

/** Names of one match. */
export const namesOf = ({ board, unit, event }: NameSources): Names => ({
  side: (side) => sides[side],
  sidesOwn: (side) => sidesOwn[side],
  unit: (id) => unit(id) ?? id,
  hex: (id) => hexName(board, id),
  at: (id) => {
    const place = placeOf(board, id);
    return place?.away === 0 ? atPlace(place.name) : hexName(board, id);
  },
  hexWithNumber: (id) => `${hexName(board, id)}, ${hexNumber(id)}`,
  bridge: (id) => bridgeCalled(board.bridges.find((each) => each.id === id)?.name ?? id),
  source: (id) => [...board.sources.UA, ...board.sources.RU].find((each) => each.id === id)?.name ?? id,
  entry: (id) => board.entries[id]?.name ?? id,
  event: (id) => event(id) ?? id,
});

/** The same names, each passed through `say`. */
export const namesSpoken = (names: Names, say: (text: string) => string): Names =>
  Object.fromEntries(
    Object.entries(names).map(([kind, name]) => [kind, (id: never) => say((name as (id: never) => string)(id))]),
  ) as unknown as Names;
