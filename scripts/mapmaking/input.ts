/** Reads the geodata and brings it into the plane. */
import { readFileSync } from 'node:fs';
import { hexAt, project } from '../../game/hex/projection.ts';
import type { Country, PLACE_KINDS, RoadClass, SupplySource } from '../../game/map.ts';
import { chaikin, hashOf, type Line, nearestOn, noise, type Point, part, resample, waves } from './geometry.ts';

type LonLat = [number, number];

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const read = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(`../../geodata/${path}`, import.meta.url), 'utf8')) as T;
const features = (path: string): readonly Feature[] => read<{ features: Feature[] }>(path).features;
const toPlane = (points: readonly LonLat[]): Point[] => points.map(([lon, lat]) => project(lon, lat));
const open = (ring: Point[]): Point[] => ring.slice(0, -1);

export interface PlaceInput {
  readonly name: string;
  readonly otherName: string;
  readonly native: string | null;
  readonly label: string | null;
  readonly kind: (typeof PLACE_KINDS)[number];
  readonly importance: 1 | 2 | 3;
  readonly lon: number;
  readonly lat: number;
  readonly point: Point;
  readonly source: string;
}

export interface RiverInput {
  readonly name: string;
  readonly level: 'major' | 'minor' | 'stream';
  readonly into: string | null;
  /** Downstream. */
  readonly line: Line;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Hexsides given outright, downstream, as `CCRR-CCRR`. */
  readonly sides: readonly string[] | null;
}

export interface RoadInput {
  readonly name: string;
  readonly ref: string | null;
  readonly class: RoadClass | null;
  readonly line: Line;
  /** For each point of the line the place that it is, or null. */
  readonly places: readonly (string | null)[];
}

export interface Area {
  readonly name: string;
  readonly ring: Line;
}

export interface Oblast {
  readonly name: string;
  readonly country: Country;
  readonly ring: Line;
}

export interface PointInput {
  readonly kind: string;
  readonly name: string;
  readonly point: Point;
}

export interface GameInput {
  readonly sources: readonly (Omit<SupplySource, 'hex' | 'name'> & { readonly place: string })[];
  readonly entries: readonly { readonly id: string; readonly side: Country; readonly place: string }[];
  readonly stretches: readonly { readonly id: string; readonly name: string; readonly via: readonly string[] }[];
  readonly bridges: readonly { readonly id: string; readonly name: string; readonly near: Point }[];
}

export interface Input {
  /** Ukraine inside the box of the data. */
  readonly ukraine: Line;
  readonly border: Line;
  readonly oblasts: readonly Oblast[];
  readonly places: readonly PlaceInput[];
  readonly rivers: readonly RiverInput[];
  readonly roads: readonly RoadInput[];
  readonly railways: readonly RoadInput[];
  readonly woods: readonly Area[];
  readonly marshes: readonly Area[];
  readonly lakes: readonly Area[];
  readonly points: readonly PointInput[];
  readonly game: GameInput;
}

interface TownProperties {
  readonly name: string;
  readonly source: string;
}

function readPlaces(): PlaceInput[] {
  const towns = features('towns.geojson').map((feature) => {
    const { name, source } = feature.properties as unknown as TownProperties;
    const [lon, lat] = feature.geometry.coordinates as LonLat;
    return { name, source, lon, lat };
  });
  type Row = Omit<PlaceInput, 'point' | 'lon' | 'lat' | 'source' | 'label'> & {
    label?: string;
    at?: LonLat;
    /** `name@CCRR` in towns.geojson, where the name there is not unique. */
    from?: string;
  };
  return read<{ places: Row[] }>('drawn/places.json').places.map((row) => {
    const { name, otherName, native, kind, importance } = row;
    const about = { name, otherName, native, kind, importance, label: row.label ?? null };
    if (row.at) {
      const [lon, lat] = row.at;
      return { ...about, lon, lat, point: project(lon, lat), source: 'estimated' };
    }
    const [townName, hex] = (row.from ?? name).split('@');
    const town = towns.find((t) => {
      if (t.name !== townName) return false;
      if (hex === undefined) return true;
      const index = hexAt(...project(t.lon, t.lat));
      return index === Number(hex.slice(2)) * 32 + Number(hex.slice(0, 2));
    });
    if (!town) throw new Error(`${name} is not in towns.geojson and has no position.`);
    const source = town.source.startsWith('GeoNames') ? 'GeoNames' : 'Wikipedia';
    if (town.source.startsWith('estimated')) throw new Error(`${name}: write the estimated position into places.json.`);
    return { ...about, lon: town.lon, lat: town.lat, point: project(town.lon, town.lat), source };
  });
}

/** Adds gentle bends to a river that was drawn with few points; the given points stay near their places. */
function meander(line: Line, seed: number, size: number): Point[] {
  const points = resample(line, 0.6);
  return points.map((point, i) => {
    const a = points[Math.max(0, i - 1)] as Point;
    const b = points[Math.min(points.length - 1, i + 1)] as Point;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const fade = Math.min(1, i / 3, (points.length - 1 - i) / 3);
    const shift = fade * size * (0.7 * waves(seed, i / 3.1) + 0.45 * waves(seed + 1, i / 1.3));
    return [point[0] - ((b[1] - a[1]) / length) * shift, point[1] + ((b[0] - a[0]) / length) * shift] as Point;
  });
}

function readRivers(): RiverInput[] {
  const given = new Map(
    features('rivers.geojson').map((f) => [f.properties['name'] as string, f.geometry.coordinates as LonLat[]]),
  );
  type Row = Partial<Omit<RiverInput, 'line'>> & {
    name: string;
    level: RiverInput['level'];
    source?: string;
    line?: LonLat[];
  };
  return read<{ rivers: Row[] }>('drawn/rivers.json').rivers.map((row) => {
    const points = toPlane(row.source === 'geodata' ? (given.get(row.name) ?? []) : (row.line ?? []));
    const line =
      row.source === 'geodata' ? points : meander(points, hashOf(row.name), row.level === 'major' ? 0.4 : 0.32);
    return {
      name: row.name,
      level: row.level,
      into: row.into ?? null,
      line,
      left: row.left ?? [],
      right: row.right ?? [],
      sides: row.sides ?? null,
    };
  });
}

/** A band along a river between two points, wider and narrower by turns. */
function floodplain(line: Line, from: Point, to: Point, halfWidth: number, seed: number): Point[] {
  const a = nearestOn(line, from).along;
  const b = nearestOn(line, to).along;
  const course = resample(part(line, Math.min(a, b), Math.max(a, b)), 1);
  const calm = course.map((_, i): Point => {
    let [x, y, n] = [0, 0, 0];
    for (let j = Math.max(0, i - 4); j <= Math.min(course.length - 1, i + 4); j++) {
      const p = course[j] as Point;
      x += p[0];
      y += p[1];
      n++;
    }
    return [x / n, y / n];
  });
  const bank = (side: 1 | -1): Point[] =>
    calm.map((p, i): Point => {
      const u = calm[Math.max(0, i - 1)] as Point;
      const v = calm[Math.min(calm.length - 1, i + 1)] as Point;
      const length = Math.hypot(v[0] - u[0], v[1] - u[1]) || 1;
      const end = Math.min(1, (Math.min(i, calm.length - 1 - i) + 1) / 3);
      const width = halfWidth * Math.sqrt(end) * (1 + 0.28 * waves(seed + side, i / 2.7) + 0.1 * noise(seed, i));
      return [p[0] - ((v[1] - u[1]) / length) * width * side, p[1] + ((v[0] - u[0]) / length) * width * side];
    });
  return chaikin([...bank(1), ...bank(-1).reverse()], 1);
}

export function readInput(): Input {
  const places = readPlaces();
  const gameFile = read<{
    sources: GameInput['sources'];
    entries: GameInput['entries'];
    stretches: GameInput['stretches'];
    bridges: { id: string; name: string; near: LonLat }[];
    points: { kind: string; name: string; at: LonLat }[];
  }>('drawn/game.json');
  const points = gameFile.points.map(({ kind, name, at }) => ({ kind, name, point: project(at[0], at[1]) }));
  const byName = new Map<string, Point>([
    ...points.map((p): [string, Point] => [p.name, p.point]),
    ...places.map((p): [string, Point] => [p.name, p.point]),
  ]);
  type Via = (string | LonLat)[];
  const run = (name: string, via: Via): Pick<RoadInput, 'line' | 'places'> => ({
    line: via.map((stop) => {
      if (typeof stop !== 'string') return project(stop[0], stop[1]);
      const point = byName.get(stop);
      if (!point) throw new Error(`${name} runs through ${stop}, which is not a place.`);
      return point;
    }),
    places: via.map((stop) => (typeof stop === 'string' ? stop : null)),
  });
  const rivers = readRivers();
  const land = read<{
    woods: { name: string; ring: LonLat[] }[];
    lakes: { name: string; ring: LonLat[] }[];
    floodplains: { name: string; river: string; from: LonLat; to: LonLat; halfWidthKm: number }[];
  }>('drawn/land.json');
  const country = features('countries_box.geojson')[0]?.geometry.coordinates as LonLat[][];
  const border = features('border.geojson')[0]?.geometry.coordinates as LonLat[];
  return {
    ukraine: open(toPlane(country[0] as LonLat[])),
    border: toPlane(border),
    oblasts: features('oblasts_ne10m.geojson').map((f) => ({
      name: f.properties['name'] as string,
      country: f.properties['country'] as Country,
      ring: open(toPlane((f.geometry.coordinates as LonLat[][])[0] as LonLat[])),
    })),
    places,
    rivers,
    roads: read<{ roads: { name: string; ref: string | null; class: RoadClass; via: Via }[] }>(
      'drawn/roads.json',
    ).roads.map((row) => ({ name: row.name, ref: row.ref, class: row.class, ...run(row.name, row.via) })),
    railways: read<{ railways: { name: string; via: Via }[] }>('drawn/railways.json').railways.map((row) => ({
      name: row.name,
      ref: row.name,
      class: null,
      ...run(row.name, row.via),
    })),
    woods: land.woods.map(({ name, ring }) => ({ name, ring: toPlane(ring) })),
    lakes: land.lakes.map(({ name, ring }) => ({ name, ring: toPlane(ring) })),
    marshes: land.floodplains.map((row) => {
      const river = rivers.find((r) => r.name === row.river);
      if (!river) throw new Error(`${row.name}: there is no river ${row.river}.`);
      const ring = floodplain(
        river.line,
        project(row.from[0], row.from[1]),
        project(row.to[0], row.to[1]),
        row.halfWidthKm,
        hashOf(row.name),
      );
      return { name: row.name, ring };
    }),
    points,
    game: {
      sources: gameFile.sources,
      entries: gameFile.entries,
      stretches: gameFile.stretches,
      bridges: gameFile.bridges.map(({ id, name, near }) => ({ id, name, near: project(near[0], near[1]) })),
    },
  };
}
