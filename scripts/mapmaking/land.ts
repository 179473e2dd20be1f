/** Country, oblast shares and terrain of every hex. */
import { ALL_HEXES, centreOf, cornersOf, HEX_AREA_KM2 } from '../../game/hex/projection.ts';
import type { Country, Terrain } from '../../game/map.ts';
import { areaOf, clipRing, isInside, nearestOn, type Point } from './geometry.ts';
import type { Area, Input, Oblast, PlaceInput } from './input.ts';

export interface HexLand {
  readonly country: Country;
  readonly ukraineShare: number;
  readonly kurskShare: number;
  readonly oblast: string;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Oblast of a point whose country is known from the better border: the polygon it lies in, or the nearest of that country. */
export function oblastAt(point: Point, country: Country, oblasts: readonly Oblast[]): string {
  const own = oblasts.filter((o) => o.country === country);
  const inside = own.find((o) => isInside(point, o.ring));
  if (inside) return inside.name;
  let best = own[0] as Oblast;
  let distance = Number.POSITIVE_INFINITY;
  for (const oblast of own) {
    const d = nearestOn([...oblast.ring, oblast.ring[0] as Point], point).distance;
    if (d < distance) {
      distance = d;
      best = oblast;
    }
  }
  return best.name;
}

/** Points spread evenly over a hex: the middles of 600 equal triangles. */
function samplesOf(index: number): Point[] {
  const centre = centreOf(index);
  const corners = cornersOf(index);
  const points: Point[] = [];
  const cuts = 10;
  for (let k = 0; k < 6; k++) {
    const a = corners[k] as Point;
    const b = corners[(k + 1) % 6] as Point;
    const at = (u: number, v: number): Point => [
      centre[0] + (a[0] - centre[0]) * u + (b[0] - centre[0]) * v,
      centre[1] + (a[1] - centre[1]) * u + (b[1] - centre[1]) * v,
    ];
    for (let i = 0; i < cuts; i++) {
      for (let j = 0; j < cuts - i; j++) {
        points.push(at((i + 1 / 3) / cuts, (j + 1 / 3) / cuts));
        if (j < cuts - i - 1) points.push(at((i + 2 / 3) / cuts, (j + 2 / 3) / cuts));
      }
    }
  }
  return points;
}

export function landOf(input: Input): HexLand[] {
  return ALL_HEXES.map((index) => {
    const ukraine = Math.min(1, areaOf(clipRing(input.ukraine, cornersOf(index))) / HEX_AREA_KM2);
    const ukraineShare = ukraine < 0.002 ? 0 : ukraine > 0.998 ? 1 : ukraine;
    const country: Country = ukraineShare >= 0.5 ? 'UA' : 'RU';
    let kurskOfRussia = 0;
    if (ukraineShare < 1) {
      const probe = [centreOf(index), ...cornersOf(index)];
      const names = new Set(probe.map((p) => oblastAt(p, 'RU', input.oblasts)));
      if (names.size === 1) kurskOfRussia = names.has('Kursk') ? 1 : 0;
      else {
        const russian = samplesOf(index).filter((p) => ukraineShare === 0 || !isInside(p, input.ukraine));
        const kursk = russian.filter((p) => oblastAt(p, 'RU', input.oblasts) === 'Kursk');
        kurskOfRussia = russian.length ? kursk.length / russian.length : 0;
      }
    }
    return {
      country,
      ukraineShare: round(ukraineShare, 3),
      kurskShare: round((1 - ukraineShare) * kurskOfRussia, 3),
      oblast: oblastAt(centreOf(index), country, input.oblasts),
    };
  });
}

const cover = (areas: readonly Area[], hex: readonly Point[]): number =>
  Math.min(1, areas.reduce((sum, area) => sum + areaOf(clipRing(area.ring, hex)), 0) / HEX_AREA_KM2);

export const COVER = { wood: 0.45, marsh: 0.45, lake: 0.6, overVillage: 0.62 } as const;

/** Woods, marsh and water of a hex as shares, and what they make of it. */
export function terrainOf(index: number, input: Input, here: readonly PlaceInput[]): Terrain {
  const hex = cornersOf(index);
  if (here.some((p) => p.kind === 'city')) return 'city';
  if (here.some((p) => p.kind === 'town')) return 'town';
  if (cover(input.lakes, hex) >= COVER.lake) return 'lake';
  const wood = cover(input.woods, hex);
  const marsh = cover(input.marshes, hex);
  const village = here.some((p) => p.importance <= 2);
  const needed = village ? COVER.overVillage : 0;
  if (wood >= Math.max(COVER.wood, needed) && wood >= marsh) return 'forest';
  if (marsh >= Math.max(COVER.marsh, needed)) return 'marsh';
  return village ? 'village' : 'open';
}
