/**
 * Where hexes lie in map kilometres: x east and y south of the north-west corner of the grid's outline.
 * Screen pixels are map kilometres × `k`, so a hex is `HEX_KM × k` pixels across flats.
 */
import type { Board } from '../../game/board.ts';

export const HEX_KM = 5;
/** From the centre to a corner; also the length of a side. */
export const RADIUS_KM = HEX_KM / Math.sqrt(3);
const HALF = HEX_KM / 2;

export type Point = readonly [x: number, y: number];

export const mapSize = (board: Pick<Board, 'columns' | 'rows'>): Point => [
  board.columns * HEX_KM + HALF,
  (board.rows - 1) * 1.5 * RADIUS_KM + 2 * RADIUS_KM,
];

export const centreOf = (board: Pick<Board, 'columns'>, index: number): Point => {
  const row = Math.floor(index / board.columns);
  return [HALF + ((index % board.columns) + (row & 1) / 2) * HEX_KM, RADIUS_KM * (1 + 1.5 * row)];
};

const CORNERS: readonly Point[] = Array.from({ length: 6 }, (_, i) => {
  const angle = ((30 + 60 * i) * Math.PI) / 180;
  return [Math.cos(angle) * RADIUS_KM, -Math.sin(angle) * RADIUS_KM] as const;
});

/** Corner 0 to 5 anticlockwise from the upper right one, relative to the centre. Side `d` runs from corner d - 1 to d. */
export const corner = (i: number): Point => CORNERS[(i + 6) % 6] as Point;

/** A hex in the plane, -1 off the map. */
export const hexAtKm = (board: Pick<Board, 'columns' | 'rows'>, x: number, y: number): number => {
  const r = (y - RADIUS_KM) / (1.5 * RADIUS_KM);
  const q = (x - HALF) / HEX_KM - r / 2;
  let rq = Math.round(q);
  let rr = Math.round(r);
  const rs = Math.round(-q - r);
  const dq = Math.abs(rq - q);
  const dr = Math.abs(rr - r);
  const ds = Math.abs(rs + q + r);
  if (dq > dr && dq > ds) rq = -rr - rs;
  else if (dr > ds) rr = -rq - rs;
  const column = rq + ((rr - (rr & 1)) >> 1);
  return column >= 0 && column < board.columns && rr >= 0 && rr < board.rows ? rr * board.columns + column : -1;
};

const fixed = (value: number): string => String(Math.round(value * 100) / 100);
export const xy = (x: number, y: number): string => `${fixed(x)} ${fixed(y)}`;

/** Outline of a hex as an SVG path, in the units of `k`, shrunk by `inset` (1 for the whole hex). */
export const hexPath = (board: Pick<Board, 'columns'>, index: number, k: number, inset = 1): string => {
  const [x, y] = centreOf(board, index);
  return `M${CORNERS.map(([dx, dy]) => xy((x + dx * inset) * k, (y + dy * inset) * k)).join('L')}Z`;
};
