/**
 * Names on the map: which are shown, and where. Objectives come first and are never dropped, then cities, towns,
 * names in the current prompt, villages. Each tries four places around its dot, or the foot of its hex under a counter.
 */
import { type Box, overlap } from './placeCard.ts';
import type { Level } from './view.ts';

export type NameKind = 'city' | 'town' | 'village';

export interface Wish {
  readonly text: string;
  readonly kind: NameKind;
  /** 1 to 3, as in the map file. */
  readonly importance: number;
  readonly hex: number;
  /** The place itself, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly isObjective: boolean;
  readonly isNamed: boolean;
  /** Under a counter in the same hex: middle of the first line of text there, pixels. Null without a counter. */
  readonly foot: readonly [x: number, y: number] | null;
}

export interface PlacedName {
  readonly wish: Wish;
  /** Baseline, and what of the text lies there. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly hasDot: boolean;
  /** An objective that found no free place: it stands over the counters. */
  readonly isForced: boolean;
}

/** Sizes at normal text size; nothing is smaller than 11.5 px. */
export const NAME_SIZE: Readonly<Record<NameKind, number>> = { city: 15, town: 13.5, village: 11.5 };

const rank = (wish: Wish): number =>
  wish.isObjective ? 0 : wish.kind === 'city' ? 1 : wish.kind === 'town' ? 2 : wish.isNamed ? 3 : 3 + wish.importance;

/** Names that a level shows at all. */
export const isShown = (wish: Wish, level: Level): boolean =>
  level !== 'overview' || wish.isObjective || wish.isNamed || wish.kind !== 'village';

export type Measure = (text: string, kind: NameKind) => number;

export const layNames = (
  wishes: readonly Wish[],
  level: Level,
  unit: number,
  measure: Measure,
  obstacles: readonly Box[],
): PlacedName[] => {
  const order = wishes
    .filter((wish) => isShown(wish, level))
    .sort((a, b) => rank(a) - rank(b) || a.importance - b.importance);
  const placed: PlacedName[] = [];
  const taken: Box[] = [...obstacles];
  const hexes = new Set<number>();
  // Dots of the important places are kept clear beforehand.
  const dots = order
    .filter((wish) => wish.foot === null && rank(wish) <= 2)
    .map((wish): Box => ({ x: wish.x - 3, y: wish.y - 3, w: 6, h: 6 }));
  for (const wish of order) {
    if (level !== 'close' && hexes.has(wish.hex) && !wish.isObjective) continue;
    const size = NAME_SIZE[wish.kind] * unit;
    const width = measure(wish.text, wish.kind) * unit;
    const height = size * 1.02;
    const at = (x: number, baseline: number, anchor: PlacedName['anchor'], hasDot: boolean) => {
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return {
        x,
        y: baseline,
        anchor,
        hasDot,
        box: { x: left - 1, y: baseline - size * 0.78, w: width + 2, h: height },
      };
    };
    const off = 6 * unit;
    const around = [
      at(wish.x + off, wish.y + size * 0.33, 'start', true),
      at(wish.x, wish.y + size * 0.78 + off * 0.8, 'middle', true),
      at(wish.x - off, wish.y + size * 0.33, 'end', true),
      at(wish.x, wish.y - off, 'middle', true),
    ];
    const under = wish.foot;
    const choices = under
      ? [
          at(under[0], under[1] + size * 0.35, 'middle', false),
          at(under[0] - width * 0.22, under[1] + size * 0.35, 'middle', false),
          at(under[0] + width * 0.22, under[1] + size * 0.35, 'middle', false),
          at(under[0], under[1] + size * 1.1, 'middle', false),
        ]
      : wish.kind === 'village'
        ? [around[1], around[0], around[3], around[2]]
        : around;
    let best: (typeof around)[number] | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const choice of choices) {
      if (!choice) continue;
      let covered = 0;
      const dot = { x: wish.x - 2, y: wish.y - 2, w: 4, h: 4 };
      for (const box of taken) covered += overlap(choice.box, box) + (choice.hasDot ? overlap(dot, box) : 0);
      for (const other of dots)
        if (other.x + 3 !== wish.x || other.y + 3 !== wish.y) covered += overlap(choice.box, other);
      if (covered < least) {
        least = covered;
        best = choice;
      }
      if (covered === 0) break;
    }
    if (!best || (least > 0 && !wish.isObjective)) continue;
    hexes.add(wish.hex);
    taken.push(best.box);
    if (best.hasDot) taken.push({ x: wish.x - 3, y: wish.y - 3, w: 6, h: 6 });
    placed.push({ wish, x: best.x, y: best.y, anchor: best.anchor, hasDot: best.hasDot, isForced: least > 0 });
  }
  return placed;
};
