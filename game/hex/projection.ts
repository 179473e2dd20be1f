/**
 * Where the hexes lie on the ground. A Lambert azimuthal equal-area plane on a sphere, so that a hex has the same
 * area everywhere: kilometres east and north of 51.3° N 35.2° E. Used by the map's maker and for drawing.
 */

import { COLUMNS, columnOf, HEX_COUNT, ROWS, rowOf } from './hexes.ts';

export type Point = readonly [east: number, north: number];

export const PROJECTION = {
  kind: 'Lambert azimuthal equal-area, sphere',
  lon0: 35.2,
  lat0: 51.3,
  radiusKm: 6371.0088,
} as const;

/** Centre of hex 0000 in the plane. */
export const ORIGIN_KM: Point = [-78.48972, 52.566275];
/** Across flats. */
export const HEX_WIDTH_KM = 5;
/** From the centre to a corner; also the length of a side. */
export const HEX_SIZE_KM = HEX_WIDTH_KM / Math.sqrt(3);
export const HEX_AREA_KM2 = (Math.sqrt(3) / 2) * HEX_WIDTH_KM * HEX_WIDTH_KM;

const ROW_KM = 1.5 * HEX_SIZE_KM;
const RADIANS = Math.PI / 180;
const SIN0 = Math.sin(PROJECTION.lat0 * RADIANS);
const COS0 = Math.cos(PROJECTION.lat0 * RADIANS);

/** Outline of the whole grid in the plane. */
export const BOUNDS_KM = {
  west: ORIGIN_KM[0] - HEX_WIDTH_KM / 2,
  east: ORIGIN_KM[0] + (COLUMNS - 1) * HEX_WIDTH_KM + HEX_WIDTH_KM,
  north: ORIGIN_KM[1] + HEX_SIZE_KM,
  south: ORIGIN_KM[1] - (ROWS - 1) * ROW_KM - HEX_SIZE_KM,
} as const;

/** Degrees to the plane. */
export function project(lon: number, lat: number): Point {
  const lambda = (lon - PROJECTION.lon0) * RADIANS;
  const sin = Math.sin(lat * RADIANS);
  const cos = Math.cos(lat * RADIANS);
  const k = PROJECTION.radiusKm * Math.sqrt(2 / (1 + SIN0 * sin + COS0 * cos * Math.cos(lambda)));
  return [k * cos * Math.sin(lambda), k * (COS0 * sin - SIN0 * cos * Math.cos(lambda))];
}

/** The plane to degrees. */
export function unproject(east: number, north: number): readonly [lon: number, lat: number] {
  const rho = Math.hypot(east, north);
  if (rho === 0) return [PROJECTION.lon0, PROJECTION.lat0];
  const c = 2 * Math.asin(rho / (2 * PROJECTION.radiusKm));
  const lat = Math.asin(Math.cos(c) * SIN0 + (north * Math.sin(c) * COS0) / rho);
  const lon = Math.atan2(east * Math.sin(c), rho * COS0 * Math.cos(c) - north * SIN0 * Math.sin(c));
  return [PROJECTION.lon0 + lon / RADIANS, lat / RADIANS];
}

/** Centre of a hex. */
export function centreOf(index: number): Point {
  const row = rowOf(index);
  return [ORIGIN_KM[0] + (columnOf(index) + (row & 1 ? 0.5 : 0)) * HEX_WIDTH_KM, ORIGIN_KM[1] - row * ROW_KM];
}

/** A corner of a hex, 0 to 5 anticlockwise from the upper right one (30°). */
export function cornerOf(index: number, corner: number): Point {
  const centre = centreOf(index);
  const angle = (30 + 60 * corner) * RADIANS;
  return [centre[0] + HEX_SIZE_KM * Math.cos(angle), centre[1] + HEX_SIZE_KM * Math.sin(angle)];
}

export function cornersOf(index: number): Point[] {
  return [0, 1, 2, 3, 4, 5].map((corner) => cornerOf(index, corner));
}

/** The two ends of the side towards a direction 0 to 5, in the order in which they lie anticlockwise. */
export function sideEnds(index: number, direction: number): readonly [Point, Point] {
  return [cornerOf(index, (direction + 5) % 6), cornerOf(index, direction)];
}

/** The hex that a point of the plane lies in, or -1 if it lies off the map. */
export function hexAt(east: number, north: number): number {
  const x = (east - ORIGIN_KM[0]) / HEX_WIDTH_KM;
  const y = (ORIGIN_KM[1] - north) / ROW_KM;
  // Axial coordinates: r counts rows down, q columns along a row of constant r.
  const r = y;
  const q = x - y / 2;
  let rq = Math.round(q);
  let rr = Math.round(r);
  const rs = Math.round(-q - r);
  const dq = Math.abs(rq - q);
  const dr = Math.abs(rr - r);
  const ds = Math.abs(rs + q + r);
  if (dq > dr && dq > ds) rq = -rr - rs;
  else if (dr > ds) rr = -rq - rs;
  const column = rq + ((rr - (rr & 1)) >> 1);
  return column >= 0 && column < COLUMNS && rr >= 0 && rr < ROWS ? rr * COLUMNS + column : -1;
}

/** The hex that a place lies in, or -1. */
export function hexAtLonLat(lon: number, lat: number): number {
  const [east, north] = project(lon, lat);
  return hexAt(east, north);
}

/** Every hex index, for loops that read better with `of`. */
export const ALL_HEXES: readonly number[] = Array.from({ length: HEX_COUNT }, (_, index) => index);
