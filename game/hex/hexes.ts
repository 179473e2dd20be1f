/**
 * The hex grid in plain integers. Pointy-top hexes in "odd-r" rows: odd rows lie half a hex to the right.
 * A hex is named by its id `CCRR` in files and in text, and by its index `row * 32 + column` where speed matters.
 */

export const COLUMNS = 32;
export const ROWS = 27;
export const HEX_COUNT = COLUMNS * ROWS;

/** The six directions in the order used everywhere, anticlockwise from the east. */
export const DIRECTIONS = ['E', 'NE', 'NW', 'W', 'SW', 'SE'] as const;
export type DirectionName = (typeof DIRECTIONS)[number];

/** Column steps per direction for even and odd rows, and row steps. */
const COLUMN_STEP = [
  [1, 0, -1, -1, -1, 0],
  [1, 1, 0, -1, 0, 1],
] as const;
const ROW_STEP = [0, -1, -1, 0, 1, 1] as const;

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

const IDS: readonly string[] = Array.from(
  { length: HEX_COUNT },
  (_, index) => twoDigits(index % COLUMNS) + twoDigits(Math.floor(index / COLUMNS)),
);

/** Column and row of the neighbour in a direction, on a map of any size; it may lie off the map. */
export function stepTo(column: number, row: number, direction: number): readonly [column: number, row: number] {
  const columnSteps = COLUMN_STEP[(row & 1) as 0 | 1];
  return [column + (columnSteps[direction] as number), row + (ROW_STEP[direction] as number)];
}

const NEIGHBOURS: readonly (readonly number[])[] = IDS.map((_, index) =>
  ROW_STEP.map((__, direction) => at(...stepTo(index % COLUMNS, Math.floor(index / COLUMNS), direction))),
);

/** Neighbours without the gaps of the map's edge. */
const NEIGHBOURS_ON_MAP: readonly (readonly number[])[] = NEIGHBOURS.map((list) => list.filter((n) => n >= 0));

/** Index of the hex in this column and row, or -1 if that is off the map. */
export function at(column: number, row: number): number {
  return column >= 0 && column < COLUMNS && row >= 0 && row < ROWS ? row * COLUMNS + column : -1;
}

/** Index of a hex id, or -1 if there is no such hex. */
export function indexOf(id: string): number {
  if (id.length !== 4) return -1;
  let column = 0;
  let row = 0;
  for (let i = 0; i < 4; i++) {
    const digit = id.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    if (i < 2) column = column * 10 + digit;
    else row = row * 10 + digit;
  }
  return at(column, row);
}

/** Id of a hex index. Throws on an index off the map, because that is always a mistake of the caller. */
export function idOf(index: number): string {
  const id = IDS[index];
  if (id === undefined) throw new RangeError(`No hex has index ${index}.`);
  return id;
}

export function isHexId(id: string): boolean {
  return indexOf(id) >= 0;
}

export function columnOf(index: number): number {
  return index % COLUMNS;
}

export function rowOf(index: number): number {
  return Math.floor(index / COLUMNS);
}

/** The six neighbours in the order of `DIRECTIONS`; -1 where the map ends. */
export function neighboursOf(index: number): readonly number[] {
  return NEIGHBOURS[index] as readonly number[];
}

/** The neighbours that are on the map, in the order of `DIRECTIONS`. */
export function neighboursOnMap(index: number): readonly number[] {
  return NEIGHBOURS_ON_MAP[index] as readonly number[];
}

/** The neighbour in a direction 0 to 5, or -1. */
export function neighbour(index: number, direction: number): number {
  return (NEIGHBOURS[index] as readonly number[])[direction] as number;
}

/** Direction 0 to 5 from a hex to its neighbour, or -1 if they are not neighbours. */
export function direction(from: number, to: number): number {
  return to < 0 ? -1 : (NEIGHBOURS[from] as readonly number[]).indexOf(to);
}

export function opposite(direction: number): number {
  return (direction + 3) % 6;
}

export function areNeighbours(a: number, b: number): boolean {
  return direction(a, b) >= 0;
}

/** Number of hexes from one to the other, 0 for the same, on a map of so many columns. */
export function distanceIn(columns: number, a: number, b: number): number {
  const rowA = Math.floor(a / columns);
  const rowB = Math.floor(b / columns);
  const rows = rowA - rowB;
  const q = (a % columns) - ((rowA - (rowA & 1)) >> 1) - ((b % columns) - ((rowB - (rowB & 1)) >> 1));
  return (Math.abs(rows) + Math.abs(q) + Math.abs(q + rows)) / 2;
}

/** Number of hexes from one to the other, 0 for the same. */
export function distance(a: number, b: number): number {
  return distanceIn(COLUMNS, a, b);
}

/** The hexes at exactly this distance that are on the map, by index. */
export function ring(centre: number, radius: number): number[] {
  return within(centre, radius).filter((index) => distance(centre, index) === radius);
}

/** The hexes at this distance or less (with the centre itself) that are on the map, by index. */
export function within(centre: number, radius: number): number[] {
  const found: number[] = [];
  const row = Math.floor(centre / COLUMNS);
  const column = centre % COLUMNS;
  for (let r = Math.max(0, row - radius); r <= Math.min(ROWS - 1, row + radius); r++) {
    for (let c = Math.max(0, column - radius); c <= Math.min(COLUMNS - 1, column + radius); c++) {
      const index = r * COLUMNS + c;
      if (distance(centre, index) <= radius) found.push(index);
    }
  }
  return found;
}

/** Number of side numbers: three sides (E, SW, SE) belong to each hex. Sides on the map's edge are never used. */
export const SIDE_COUNT = HEX_COUNT * 3;

/** A number from 0 to `SIDE_COUNT` - 1 for the side between two neighbours (the same both ways), or -1. */
export function sideOf(a: number, b: number): number {
  const from = direction(a, b);
  if (from < 0) return -1;
  if (from === 0) return a * 3;
  if (from >= 4) return a * 3 + from - 3;
  return from === 3 ? b * 3 : b * 3 + from;
}

/** The two hexes of a side number, the one with the lower index first. */
export function hexesOfSide(side: number): readonly [number, number] {
  const a = Math.floor(side / 3);
  const slot = side % 3;
  return [a, neighbour(a, slot === 0 ? 0 : slot + 3)];
}
