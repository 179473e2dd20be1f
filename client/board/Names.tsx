/** Names of places, rivers and countries, laid out for one zoom. */
import { memo, useId, useMemo } from 'react';
import type { Drawing } from './drawing.ts';
import type { Point } from './grid.ts';
import { type Measure, NAME_SIZE, type NameKind, type PlacedName } from './names.ts';
import { type Box, overlap } from './placeCard.ts';
import type { AreaName } from './types.ts';
import type { Level } from './view.ts';

const WEIGHT: Readonly<Record<NameKind, number>> = { city: 700, town: 650, village: 450 };
const SPACING: Readonly<Record<NameKind, number>> = { city: 0.06, town: 0, village: 0 };

let pen: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();
export const forgetWidths = () => widths.clear();

/** Width of a name at its normal size. */
export const measureName =
  (font: string): Measure =>
  (text, kind) => {
    const key = `${kind}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen ??= document.createElement('canvas').getContext('2d');
    let width = text.length * NAME_SIZE[kind] * 0.5;
    if (pen) {
      pen.font = `${WEIGHT[kind]} ${NAME_SIZE[kind]}px ${font}`;
      width = pen.measureText(text).width + text.length * SPACING[kind] * NAME_SIZE[kind];
    }
    widths.set(key, width);
    return width;
  };

interface RiverName {
  readonly name: string;
  readonly major: boolean;
  readonly path: string;
}

/** A calm stretch of each river, long enough for its name, clear of counters; the path runs left to right. */
export const layRivers = (
  rivers: Drawing['riverLines'],
  k: number,
  unit: number,
  map: Point,
  boxes: readonly Box[],
): RiverName[] => {
  const found: RiverName[] = [];
  for (const { name, major, line } of rivers) {
    const need = name.length * (major ? 7.4 : 6.8) * unit + 44;
    const step = 7;
    const points: Point[] = [];
    let left = 0;
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1] as Point, line[i] as Point];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]) * k;
      for (; left < length; left += step) {
        const t = left / length;
        points.push([(a[0] + (b[0] - a[0]) * t) * k, (a[1] + (b[1] - a[1]) * t) * k]);
      }
      left -= length;
    }
    const count = Math.ceil(need / step);
    let best = -1;
    let least = major ? 0.5 : 0.38;
    for (let i = 0; i + count < points.length; i += 2) {
      const [a, b] = [points[i] as Point, points[i + count] as Point];
      const middle = points[i + (count >> 1)] as Point;
      if (
        Math.min(a[0], b[0]) < 8 ||
        Math.max(a[0], b[0]) > map[0] * k - 8 ||
        middle[1] < 8 ||
        middle[1] > map[1] * k - 8
      )
        continue;
      const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
      if (Math.abs(b[0] - a[0]) < chord * 0.4) continue;
      const bend = Math.hypot(middle[0] - (a[0] + b[0]) / 2, middle[1] - (a[1] + b[1]) / 2) / chord;
      const score = 1 - chord / (count * step) + bend * 0.4 + Math.abs(i / points.length - 0.45) * 0.1;
      if (score >= least) continue;
      const isFree = [0, 0.25, 0.5, 0.75, 1].every((t) => {
        const [x, y] = points[Math.round(i + count * t)] as Point;
        return boxes.every(
          (box) => x < box.x - 10 || x > box.x + box.w + 10 || y < box.y - 12 || y > box.y + box.h + 12,
        );
      });
      if (!isFree) continue;
      least = score;
      best = i;
    }
    if (best < 0) continue;
    const stretch = points.slice(best, best + count + 1);
    if ((stretch[0] as Point)[0] > (stretch[count] as Point)[0]) stretch.reverse();
    // A moving average, so that letters do not tumble.
    const calm = stretch.map((_, i): Point => {
      const near = stretch.slice(Math.max(0, i - 4), i + 5);
      return [
        near.reduce((sum, p) => sum + p[0], 0) / near.length,
        near.reduce((sum, p) => sum + p[1], 0) / near.length,
      ];
    });
    const thin = calm.filter((_, i) => i % 4 === 0 || i === count);
    found.push({ name, major, path: `M${thin.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}` });
  }
  return found;
};

const areaBox = (text: string, x: number, y: number, unit: number): Box => {
  const w = text.length * 9.6 * unit;
  return { x: x - w / 2, y: y - 11 * unit, w, h: 15 * unit };
};

export interface NamesProps {
  readonly placed: readonly PlacedName[];
  readonly rivers: Drawing['riverLines'];
  readonly areas: readonly AreaName[];
  readonly place: Drawing['place'];
  readonly map: Point;
  readonly obstacles: readonly Box[];
  readonly k: number;
  readonly level: Level;
  readonly unit: number;
  readonly font: string;
}

const Place = ({ name: { wish, x, y, anchor, hasDot }, unit }: { name: PlacedName; unit: number }) => (
  <g className={wish.kind}>
    {hasDot && (
      <circle
        className="dot"
        cx={wish.x}
        cy={wish.y}
        r={(wish.kind === 'village' ? 1.8 : wish.kind === 'town' ? 2.6 : 3.4) * unit}
      />
    )}
    <text x={x} y={y} textAnchor={anchor} fontSize={NAME_SIZE[wish.kind] * unit}>
      {wish.text}
    </text>
  </g>
);

/** Objectives that stand over the counters for want of room. */
export const ForcedNames = memo(function ForcedNames({
  placed,
  unit,
}: {
  placed: readonly PlacedName[];
  unit: number;
}) {
  return (
    <g className="names">
      {placed
        .filter((name) => name.isForced)
        .map((name) => (
          <Place key={name.wish.text} name={name} unit={unit} />
        ))}
    </g>
  );
});

export const Names = memo(function Names({
  placed,
  rivers,
  areas,
  place,
  map,
  obstacles,
  k,
  level,
  unit,
  font,
}: NamesProps) {
  const id = useId();
  const taken = useMemo(
    () => [
      ...obstacles,
      ...placed.map(({ wish, x, y, anchor }): Box => {
        const w = measureName(font)(wish.text, wish.kind) * unit;
        const h = NAME_SIZE[wish.kind] * unit;
        return { x: anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2, y: y - h, w, h: h * 1.2 };
      }),
    ],
    [obstacles, placed, font, unit],
  );
  const water = useMemo(
    () => layRivers(level === 'overview' ? rivers.filter((river) => river.major) : rivers, k, unit, map, taken),
    [rivers, k, unit, map, taken, level],
  );
  return (
    <g className="names">
      {areas.map(({ text, lon, lat }) => {
        const [x, y] = place(lon, lat).map((v) => v * k) as [number, number];
        // It moves up or down a little to where nothing stands.
        const dy = [0, -34, 34, -68, 68, -102, 102].find((by) =>
          taken.every((other) => overlap(other, areaBox(text, x, y + by * unit, unit)) === 0),
        );
        if (dy === undefined) return null;
        return (
          <text key={text} className="area" x={x} y={y + dy * unit} fontSize={13 * unit} textAnchor="middle">
            {text}
          </text>
        );
      })}
      {water.map(({ name, major, path }) => (
        <g key={path}>
          <path id={`${id}${name}`} d={path} fill="none" />
          <text className="riv" fontSize={(major ? 12.5 : 11.5) * unit} textAnchor="middle" dy={-4 * unit}>
            <textPath href={`#${id}${name}`} startOffset="50%">
              {name}
            </textPath>
          </text>
        </g>
      ))}
      {placed
        .filter((name) => !name.isForced)
        .map((name) => (
          <Place key={`${name.wish.hex}${name.wish.text}`} name={name} unit={unit} />
        ))}
    </g>
  );
});
