/** Measures of a counter at the three levels, in pixels of text at its normal size. */
import type { Level } from '../view.ts';

export interface CardSize {
  readonly w: number;
  readonly h: number;
  readonly r: number;
  /** Symbol frame: place, size, stroke. */
  readonly frame: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
    readonly stroke: number;
  };
  readonly pip: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
    readonly gap: number;
  } | null;
  readonly ring: number;
  readonly badge: number;
  /** Stance tab. */
  readonly tab: { readonly w: number; readonly h: number } | null;
  /** The card's centre lies this far above the hex's. */
  readonly lift: number;
  /** How far the second card of a stack looks out. */
  readonly behind: number;
}

export const CARD: Readonly<Record<Level, CardSize>> = {
  overview: {
    w: 26,
    h: 19,
    r: 4,
    frame: { x: 4.5, y: 4, w: 17, h: 11, stroke: 1.3 },
    pip: null,
    ring: 2.2,
    badge: 0.66,
    tab: null,
    lift: 1,
    behind: 3,
  },
  operations: {
    w: 44,
    h: 33,
    r: 6,
    frame: { x: 4.5, y: 4.5, w: 18.5, h: 12.5, stroke: 1.25 },
    pip: { x: 4.6, y: 22.6, w: 3.8, h: 6, gap: 1.2 },
    ring: 2.6,
    badge: 0.72,
    tab: { w: 17, h: 8 },
    lift: 6,
    behind: 5,
  },
  close: {
    w: 84,
    h: 64,
    r: 9,
    frame: { x: 7, y: 22, w: 33, h: 21, stroke: 1.5 },
    pip: { x: 7.4, y: 48.5, w: 6.4, h: 9, gap: 2 },
    ring: 4,
    badge: 1.2,
    tab: { w: 27, h: 13 },
    lift: 8,
    behind: 8,
  },
};

/** Outline of a card: rounded for Ukraine, corners cut for Russia. */
export const cardPath = (side: 'UA' | 'RU', w: number, h: number, r: number, grow = 0): string => {
  const [x, y, right, bottom] = [-grow, -grow, w + grow, h + grow];
  if (side === 'RU') {
    const c = 0.82 * (r + grow);
    return `M${x + c} ${y}H${right - c}L${right} ${y + c}V${bottom - c}L${right - c} ${bottom}H${x + c}L${x} ${bottom - c}V${y + c}Z`;
  }
  const c = r + grow;
  const turn = (tx: number, ty: number) => `A${c} ${c} 0 0 1 ${tx} ${ty}`;
  return `M${x + c} ${y}H${right - c}${turn(right, y + c)}V${bottom - c}${turn(right - c, bottom)}H${x + c}${turn(x, bottom - c)}V${y + c}${turn(x + c, y)}Z`;
};
