/** The window on the map: pure arithmetic of panning, zooming and levels of detail. */
import { HEX_KM, type Point } from './grid.ts';
import type { Box } from './placeCard.ts';
import type { Looking } from './types.ts';

export type Level = 'overview' | 'operations' | 'close';

/** Pixels across flats at which a level begins, for text at its normal size. */
const OPERATIONS_PX = 48;
const CLOSE_PX = 92;
const HYSTERESIS_PX = 4;
/** Below this a hex is too small to be tapped: a tap zooms in first. */
export const TAP_PX = 24;
export const MAX_HEX_PX = 192;

/** Strokes of the map grow and shrink with the level. */
export const STROKE: Readonly<Record<Level, number>> = { overview: 0.62, operations: 1, close: 1.35 };

const rank = (level: Level): number => (level === 'close' ? 2 : level === 'operations' ? 1 : 0);
export const hexPx = (k: number): number => k * HEX_KM;

/** Level for a zoom. A level begins at its size and is left 4 px below it. `unit` scales text and counters. */
export const levelFor = (k: number, unit: number, before: Level | null): Level => {
  const px = hexPx(k) / unit;
  const isIn = (level: Level, size: number) =>
    px >= (before !== null && rank(before) >= rank(level) ? size - HYSTERESIS_PX : size);
  return isIn('close', CLOSE_PX) ? 'close' : isIn('operations', OPERATIONS_PX) ? 'operations' : 'overview';
};

/** The whole map, and no farther. */
export const minK = (map: Point, width: number, height: number): number => Math.min(width / map[0], height / map[1]);
export const maxK = MAX_HEX_PX / HEX_KM;

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** Keeps the map in the window: centred where it is smaller, never more than a margin of nothing where it is larger. */
export const clampView = (view: Looking, map: Point, width: number, height: number): Looking => {
  const k = within(view.k, minK(map, width, height), maxK);
  const along = (start: number, length: number, size: number) => {
    const seen = size / k;
    const slack = Math.min(seen * 0.12, HEX_KM * 2);
    return seen >= length ? (length - seen) / 2 : within(start, -slack, length - seen + slack);
  };
  return { x: along(view.x, map[0], width), y: along(view.y, map[1], height), k };
};

/** Zooms so that the point of the map under (px, py) of the window stays there. */
export const zoomAt = (view: Looking, factor: number, px: number, py: number, low: number): Looking => {
  const k = within(view.k * factor, low, maxK);
  return { x: view.x + px / view.k - px / k, y: view.y + py / view.k - py / k, k };
};

/** Shows a box of the map, `[west, north, east, south]`, as large as it fits but not above `most` px a hex. */
export const fitBox = (
  box: readonly [number, number, number, number],
  width: number,
  height: number,
  least: number,
  most: number,
): Looking => {
  const [w, n, e, s] = box;
  const k = within(Math.min(width / (e - w), height / (s - n)), least / HEX_KM, most / HEX_KM);
  return { x: (w + e) / 2 - width / k / 2, y: (n + s) / 2 - height / k / 2, k };
};

/** A control lies over this place of the window, or nearer than `near`. */
export const isHidden = (x: number, y: number, covers: readonly Box[], near: number): boolean =>
  covers.some((c) => x > c.x - near && x < c.x + c.w + near && y > c.y - near && y < c.y + c.h + near);

/**
 * As `fitBox`, but in that part of the window where controls laid over the map hide the fewest of the points; of parts
 * that hide equally few, where the map is largest, then where it is moved least.
 */
export const fitClear = (
  box: readonly [number, number, number, number],
  points: readonly Point[],
  covers: readonly Box[],
  width: number,
  height: number,
  least: number,
  most: number,
): Looking => {
  const starts = (edges: readonly number[], size: number) => [
    0,
    ...edges.filter((edge) => edge > 0 && edge < size * 0.6),
  ];
  const ends = (edges: readonly number[], size: number) => [
    size,
    ...edges.filter((edge) => edge < size && edge > size * 0.4),
  ];
  const lefts = starts(
    covers.map((c) => c.x + c.w),
    width,
  );
  const tops = starts(
    covers.map((c) => c.y + c.h),
    height,
  );
  const rights = ends(
    covers.map((c) => c.x),
    width,
  );
  const bottoms = ends(
    covers.map((c) => c.y),
    height,
  );
  let best: Looking | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const left of lefts)
    for (const top of tops)
      for (const right of rights)
        for (const bottom of bottoms) {
          const [w, h] = [right - left, bottom - top];
          if (w < width / 4 || h < height / 4) continue;
          const inside = fitBox(box, w, h, least, most);
          const { k } = inside;
          const view = { x: inside.x - left / k, y: inside.y - top / k, k };
          const near = k * HEX_KM * 0.4;
          let lost = 0;
          for (const [px, py] of points) {
            const [x, y] = [(px - view.x) * k, (py - view.y) * k];
            const isOut = x < near || y < near || x > width - near || y > height - near;
            if (isOut || isHidden(x, y, covers, near)) lost++;
          }
          const moved = Math.abs(left + right - width) / width + Math.abs(top + bottom - height) / height;
          const cost = lost * 1000 - hexPx(k) * 4 + moved;
          if (cost < bestCost) [best, bestCost] = [view, cost];
        }
  return best ?? fitBox(box, width, height, least, most);
};

/** The place of the window nearest to its middle that no control covers, with room for a hex. */
export const clearMiddle = (covers: readonly Box[], width: number, height: number, near: number): Point => {
  const middle: Point = [width / 2, height / 2];
  let best = middle;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < 12; i++)
    for (let j = 1; j < 12; j++) {
      const [x, y] = [(width * i) / 12, (height * j) / 12];
      const away = Math.hypot(x - middle[0], y - middle[1]);
      if (away < least && !isHidden(x, y, covers, near)) [best, least] = [[x, y], away];
    }
  return best;
};

/** Whole pixels of the screen, so that what stands still is sharp. */
export const snapped = (view: Looking, ratio: number): Looking => {
  const step = view.k * ratio;
  return { x: Math.round(view.x * step) / step, y: Math.round(view.y * step) / step, k: view.k };
};

/** In the overview, counters shrink with hexes that are smaller than they are. */
export const cardScale = (level: Level, k: number, unit: number): number =>
  level === 'overview' ? Math.min(unit, hexPx(k) / 28) : unit;
