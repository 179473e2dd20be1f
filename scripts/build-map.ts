/**
 * Makes the map file from the geodata: `npm run build-map`. The same input always gives the same bytes, and a test
 * holds the committed file against what this makes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  COLUMNS,
  columnOf,
  direction,
  HEX_COUNT,
  hexesOfSide,
  idOf,
  ROWS,
  rowOf,
  SIDE_COUNT,
  sideOf,
} from '../game/hex/hexes.ts';
import {
  ALL_HEXES,
  centreOf,
  HEX_AREA_KM2,
  HEX_WIDTH_KM,
  hexAt,
  ORIGIN_KM,
  PROJECTION,
  sideEnds,
  unproject,
} from '../game/hex/projection.ts';
import type {
  EntryPoint,
  Hexside,
  Link,
  MapFile,
  MapHex,
  Place,
  RoadClass,
  RoadStretch,
  SupplySource,
} from '../game/map.ts';
import { buildOutlines, formatOutlines, OUTLINES_PATH } from './build-outlines.ts';
import { between, gap, type Point } from './mapmaking/geometry.ts';
import { type Input, type PlaceInput, readInput } from './mapmaking/input.ts';
import { landOf, terrainOf } from './mapmaking/land.ts';
import { type RiverSide, riverSides } from './mapmaking/rivers.ts';
import { chainsOf } from './mapmaking/roads.ts';

export const MAP_PATH = 'game/data/maps/kursk.json';

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .trim()
    .replace(/[^a-z]+/g, '-');

const CREDITS: MapFile['credits'] = [
  {
    what: 'Border, and with it the country of each hex and the border hexsides',
    licence: 'ODbL 1.0',
    credit: '© OpenStreetMap contributors',
  },
  { what: 'Positions of towns', licence: 'CC BY 4.0', credit: 'GeoNames (geonames.org)' },
  {
    what: 'River Seym',
    licence: 'public domain (World Data Bank II, by way of GSHHG, LGPL-3.0-or-later)',
    credit: 'GSHHG',
  },
  { what: 'Oblast borders inside Russia', licence: 'public domain', credit: 'Natural Earth' },
  {
    what: 'Roads, railways, other rivers, woods, villages marked estimated',
    licence: 'MIT',
    credit: 'Salient contributors',
  },
];

interface LinkDraft {
  readonly a: number;
  readonly b: number;
  readonly kind: 'road' | 'railway';
  class: RoadClass | null;
  readonly refs: string[];
}

function linksOf(input: Input): LinkDraft[] {
  const links = new Map<string, LinkDraft>();
  for (const [kind, lines] of [['road', input.roads] as const, ['railway', input.railways] as const]) {
    for (const line of lines) {
      for (const chain of chainsOf(line)) {
        for (let i = 1; i < chain.length; i++) {
          const [a, b] = [chain[i - 1] as number, chain[i] as number].sort((x, y) => (idOf(x) < idOf(y) ? -1 : 1)) as [
            number,
            number,
          ];
          const key = `${kind} ${idOf(a)} ${idOf(b)}`;
          const link = links.get(key) ?? { a, b, kind, class: line.class, refs: [] };
          if (line.class === 'main') link.class = 'main';
          if (line.ref && !link.refs.includes(line.ref)) link.refs.push(line.ref);
          links.set(key, link);
        }
      }
    }
  }
  return [...links].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, link]) => link);
}

/** Shortest way along roads through the named places; main roads count half. */
function stretchHexes(links: readonly LinkDraft[], stops: readonly number[]): number[] {
  const roads = new Map<number, { to: number; cost: number }[]>();
  for (const link of links) {
    if (link.kind !== 'road') continue;
    const cost = link.class === 'main' ? 2 : 3;
    for (const [from, to] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const) {
      roads.set(from, [...(roads.get(from) ?? []), { to, cost }]);
    }
  }
  const whole: number[] = [stops[0] as number];
  for (let leg = 1; leg < stops.length; leg++) {
    const [start, goal] = [stops[leg - 1] as number, stops[leg] as number];
    const cost = new Map([[start, 0]]);
    const came = new Map<number, number>();
    const open = new Set([start]);
    while (open.size > 0) {
      const current = [...open].reduce((x, y) => ((cost.get(y) as number) < (cost.get(x) as number) ? y : x));
      open.delete(current);
      if (current === goal) break;
      for (const step of roads.get(current) ?? []) {
        const total = (cost.get(current) as number) + step.cost;
        if (total < (cost.get(step.to) ?? Number.POSITIVE_INFINITY)) {
          cost.set(step.to, total);
          came.set(step.to, current);
          open.add(step.to);
        }
      }
    }
    const way: number[] = [];
    for (let at = goal; at !== start; ) {
      way.unshift(at);
      const from = came.get(at);
      if (from === undefined) throw new Error(`No road from ${idOf(start)} to ${idOf(goal)}.`);
      at = from;
    }
    whole.push(...way);
  }
  return whole;
}

/** One bridge for every side with a river that a road or railway crosses. */
function bridgesOf(input: Input, rivers: readonly (RiverSide | null)[], links: readonly LinkDraft[]) {
  const crossings = new Set(links.map((l) => sideOf(l.a, l.b)).filter((side) => rivers[side]));
  const middle = (side: number): Point => {
    const [a, b] = hexesOfSide(side);
    const ends = sideEnds(a, direction(a, b));
    return between(ends[0], ends[1], 0.5);
  };
  const bridges = new Map<number, { id: string; name: string }>();
  for (const named of input.game.bridges) {
    const river = named.id.split('-')[0];
    const side = [...crossings]
      .filter((s) => slug(rivers[s]?.name ?? '') === river && !bridges.has(s))
      .sort((x, y) => gap(middle(x), named.near) - gap(middle(y), named.near))[0];
    if (side === undefined || gap(middle(side), named.near) > 4) throw new Error(`Nothing crosses at ${named.id}.`);
    bridges.set(side, { id: named.id, name: named.name });
  }
  const used = new Set(input.game.bridges.map((b) => b.id));
  for (const side of [...crossings].sort((x, y) => x - y)) {
    if (bridges.has(side)) continue;
    const river = rivers[side] as RiverSide;
    const at = middle(side);
    const ends = hexesOfSide(side);
    // A place in one of the two hexes first, the better known the better; then whatever is nearest.
    const rank = (p: PlaceInput) =>
      gap(p.point, at) + (ends.includes(hexAt(p.point[0], p.point[1])) ? p.importance * 2 : 8 + p.importance);
    const near = [...input.places].sort((x, y) => rank(x) - rank(y))[0] as PlaceInput;
    const byRail = !links.some((l) => l.kind === 'road' && sideOf(l.a, l.b) === side);
    const base = `${slug(river.name)}-${slug(near.name)}${byRail ? '-rail' : ''}`;
    let id = base;
    for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
    used.add(id);
    bridges.set(side, {
      id,
      name: `${byRail ? 'Railway bridge' : 'Bridge'} over the ${river.name} at ${near.label ?? near.name}`,
    });
  }
  return bridges;
}

export function buildMap(input: Input = readInput()): MapFile {
  const land = landOf(input);
  const placesIn = new Map<number, PlaceInput[]>();
  for (const place of input.places) {
    const hex = hexAt(place.point[0], place.point[1]);
    if (hex < 0) throw new Error(`${place.name} lies off the map.`);
    placesIn.set(hex, [...(placesIn.get(hex) ?? []), place]);
  }
  const hexOf = (name: string): number => {
    const place = input.places.find((p) => p.name === name);
    if (!place) throw new Error(`There is no place ${name}.`);
    return hexAt(place.point[0], place.point[1]);
  };
  const hexes: MapHex[] = ALL_HEXES.map((index) => {
    const [lon, lat] = unproject(...centreOf(index));
    const here = [...(placesIn.get(index) ?? [])].sort(
      (x, y) => x.importance - y.importance || (x.name < y.name ? -1 : 1),
    );
    const { country, kurskShare, oblast } = land[index] as (typeof land)[number];
    return {
      id: idOf(index),
      column: columnOf(index),
      row: rowOf(index),
      lon: round(lon, 4),
      lat: round(lat, 4),
      country,
      kurskShare,
      oblast,
      terrain: terrainOf(index, input, here),
      places: here.map(
        (p): Place => ({
          name: p.name,
          ...(p.label ? { label: p.label } : {}),
          otherName: p.otherName,
          native: p.native,
          kind: p.kind,
          importance: p.importance,
          lon: p.lon,
          lat: p.lat,
          source: p.source,
        }),
      ),
    };
  });

  const drafts = linksOf(input);
  const rivers = riverSides(input.rivers, input.places);
  const bridges = bridgesOf(input, rivers, drafts);
  const hexsides: Hexside[] = [];
  for (let side = 0; side < SIDE_COUNT; side++) {
    const [x, y] = hexesOfSide(side);
    if (y < 0) continue;
    const river = rivers[side] ?? null;
    const border = land[x]?.country !== land[y]?.country;
    if (!river && !border) continue;
    const [a, b] = [idOf(x), idOf(y)].sort() as [string, string];
    hexsides.push({
      a,
      b,
      river: river?.level ?? null,
      riverName: river?.name ?? null,
      border,
      bridge: bridges.get(side) ?? null,
    });
  }
  hexsides.sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));

  const links: Link[] = drafts.map((l) => ({ a: idOf(l.a), b: idOf(l.b), kind: l.kind, class: l.class, refs: l.refs }));
  const sources: SupplySource[] = input.game.sources.map(({ id, side, place, kind, capacity }) => ({
    id,
    side,
    hex: idOf(hexOf(place)),
    name: place,
    kind,
    capacity,
  }));
  const entries: EntryPoint[] = input.game.entries.map(({ id, side, place }) => ({
    id,
    side,
    hex: idOf(hexOf(place)),
    name: place,
  }));
  const stretches: RoadStretch[] = input.game.stretches.map(({ id, name, via }) => ({
    id,
    name,
    hexes: stretchHexes(drafts, via.map(hexOf)).map(idOf),
  }));
  return {
    id: 'kursk-5km',
    name: 'Kursk and Sumy, 5 km',
    columns: COLUMNS,
    rows: ROWS,
    hexWidthKm: HEX_WIDTH_KM,
    hexAreaKm2: round(HEX_AREA_KM2, 4),
    projection: { kind: PROJECTION.kind, lon0: PROJECTION.lon0, lat0: PROJECTION.lat0, radiusKm: PROJECTION.radiusKm },
    originKm: ORIGIN_KM,
    credits: CREDITS,
    hexes,
    links,
    hexsides,
    sources,
    entries,
    stretches,
  };
}

/** JSON with one hex, link, side and so on a line: small, and changes can be read. */
export function formatMap(map: MapFile): string {
  const lines = Object.entries(map).map(([key, value]) => {
    if (!Array.isArray(value) || key === 'originKm') return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `  ${JSON.stringify(key)}: [\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function write(path: string, text: string): void {
  const url = new URL(`../${path}`, import.meta.url);
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, text);
  const size = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${path}: ${size(Buffer.byteLength(text))}, ${size(gzipSync(text, { level: 9 }).length)} gzip`);
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const input = readInput();
  const map = buildMap(input);
  write(MAP_PATH, formatMap(map));
  write(OUTLINES_PATH, formatOutlines(buildOutlines(input, map)));
  const russian = map.hexes.filter((h) => h.country === 'RU').length;
  console.log(`${HEX_COUNT} hexes: ${russian} in Russia, ${HEX_COUNT - russian} in Ukraine`);
  console.log(`${map.links.length} links, ${map.hexsides.filter((s) => s.bridge).length} bridges`);
}
