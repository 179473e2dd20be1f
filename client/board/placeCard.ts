/** Where a card beside a hex finds room. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface CardPlace {
  readonly x: number;
  readonly y: number;
  /** A line from the hex to the card: both ends. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number];
}

export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

/** Right above, right below, left above, left below, above, below, right, left. */
const PLACES: readonly (readonly [dx: number, dy: number])[] = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
];

/**
 * The first of eight places around `hex` that lies in `window` and covers no obstacle, tried near first and then
 * farther out; if none is free, the one that covers least.
 */
export const placeCard = (
  hex: Box,
  card: { readonly w: number; readonly h: number },
  window: Box,
  obstacles: readonly Box[],
): CardPlace => {
  const [cx, cy] = [hex.x + hex.w / 2, hex.y + hex.h / 2];
  let best: Box = { x: 0, y: 0, ...card };
  let least = Number.POSITIVE_INFINITY;
  for (const away of [14, 60, 120]) {
    for (const [dx, dy] of PLACES) {
      const x = dx === 0 ? cx - card.w / 2 : dx > 0 ? hex.x + hex.w + away : hex.x - away - card.w;
      const y = dy === 0 ? cy - card.h / 2 : dy > 0 ? hex.y + hex.h + away * 0.6 : hex.y - away * 0.6 - card.h;
      const box = { x, y, ...card };
      const outside = card.w * card.h - overlap(box, window);
      const covered =
        obstacles.reduce((sum, other) => sum + overlap(box, other), 0) + overlap(box, hex) * 4 + outside * 20;
      if (covered < least) {
        least = covered;
        best = box;
      }
      if (covered < 1) break;
    }
    if (least < 1) break;
  }
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(Math.max(low, high), value));
  const x = clamp(best.x, window.x, window.x + window.w - card.w);
  const y = clamp(best.y, window.y, window.y + window.h - card.h);
  return { x, y, leader: [cx, cy, clamp(cx, x + 12, x + card.w - 12), clamp(cy, y, y + card.h)] };
};
