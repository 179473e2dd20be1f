import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeLine, type Line, loadOutlines } from '../../../client/board/outlines/outlines.ts';
import { indexOf } from '../../../game/hex/hexes.ts';
import { centreOf, HEX_SIZE_KM, hexAtLonLat, project } from '../../../game/hex/projection.ts';
import type { MapFile } from '../../../game/map.ts';
import { buildMap } from '../../../scripts/build-map.ts';
import { buildOutlines, encode, formatOutlines, OUTLINES_PATH } from '../../../scripts/build-outlines.ts';
import { gap, isInside, nearestOn } from '../../../scripts/mapmaking/geometry.ts';
import { readInput } from '../../../scripts/mapmaking/input.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const text = read(OUTLINES_PATH);
const map = JSON.parse(read('game/data/maps/kursk.json')) as MapFile;
const outlines = await loadOutlines();

describe('the drawing data', () => {
  it('is what the script makes from the geodata', () => {
    const input = readInput();
    expect(formatOutlines(buildOutlines(input, buildMap(input))) === text).toBe(true);
  });

  it('stays under 60 kB packed', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(60_000);
  });

  it('packs lines without losing more than 10 m', () => {
    const line: Line = [
      [1.234, -5.678],
      [1.5, -5.6],
      [0, 0],
      [-80.121, 44.449],
    ];
    const back = decodeLine(encode(line), 0.01);
    for (const [i, point] of back.entries()) expect(gap(point, line[i] as [number, number])).toBeLessThan(0.0071);
  });

  it('stays inside its extent', () => {
    const { west, east, south, north } = outlines.extentKm;
    const lines = [
      ...outlines.ukraine,
      ...outlines.border,
      ...outlines.oblasts,
      ...outlines.woods,
      ...outlines.marshes,
      ...outlines.lakes,
      ...outlines.rivers.map((r) => r.line),
      ...outlines.roads.map((r) => r.line),
      ...outlines.railways.map((r) => r.line),
    ];
    for (const [x, y] of lines.flat()) {
      expect(x).toBeGreaterThanOrEqual(west - 0.01);
      expect(x).toBeLessThanOrEqual(east + 0.01);
      expect(y).toBeGreaterThanOrEqual(south - 0.01);
      expect(y).toBeLessThanOrEqual(north + 0.01);
    }
  });

  it('takes the main roads through their towns', () => {
    const roads = outlines.roads.filter((road) => road.class === 'main').map((road) => road.line);
    for (const name of [
      'Sumy',
      'Yunakivka',
      'Sudzha',
      'Korenevo',
      'Rylsk',
      'Lgov',
      'Bolshoe Soldatskoye',
      'Oboyan',
      'Kursk',
    ]) {
      const at = outlines.places.get(name) as [number, number];
      expect(Math.min(...roads.map((line) => nearestOn(line, at).distance)), name).toBeLessThan(0.05);
    }
  });

  it('has the places where the map has them', () => {
    for (const hex of map.hexes) {
      for (const place of hex.places) {
        const at = outlines.places.get(place.name) as [number, number];
        expect(gap(at, project(place.lon, place.lat))).toBeLessThan(0.01);
      }
    }
    for (const { at, kind } of outlines.points) {
      if (kind !== 'checkpoint') continue;
      const away = Math.min(...outlines.border.map((line) => nearestOn(line, at).distance));
      expect(away).toBeLessThan(1);
    }
  });

  it('draws every bridge near its hexside and on its river', () => {
    for (const side of map.hexsides) {
      if (!side.bridge) continue;
      const at = outlines.bridges.get(side.bridge.id) as [number, number];
      const [a, b] = [centreOf(indexOf(side.a)), centreOf(indexOf(side.b))];
      expect(gap(at, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]), side.bridge.id).toBeLessThan(1.5 * HEX_SIZE_KM);
    }
  });

  it('keeps woods out of towns and the border on the edge of Ukraine', () => {
    for (const hex of map.hexes) {
      for (const place of hex.places) {
        if (place.kind === 'village') continue;
        const at = project(place.lon, place.lat);
        expect(
          outlines.woods.some((ring) => isInside(at, ring)),
          place.name,
        ).toBe(false);
      }
    }
    const ring = outlines.ukraine.reduce((best, r) => (r.length > best.length ? r : best));
    for (const point of outlines.border.flat())
      expect(nearestOn([...ring, ring[0] as [number, number]], point).distance).toBeLessThan(0.2);
    expect(hexAtLonLat(35.271, 51.191)).toBe(indexOf('1615'));
  });
});
