/** Names on a small map: each beside its dot where nothing else is written yet; one for which there is no room is left out. */
import { type Box, overlap } from './placeCard.ts';

export interface NamedDot {
  readonly text: string;
  readonly hex: string;
  /** The dot, in pixels of the picture. */
  readonly x: number;
  readonly y: number;
}

export interface SmallName extends NamedDot {
  /** From the dot to the baseline; null where the name is left out. */
  readonly place: { readonly dx: number; readonly dy: number; readonly anchor: 'start' | 'middle' | 'end' } | null;
}

type Place = NonNullable<SmallName['place']>;

/** Of text of 11 px: its width a letter on average, and its height above the baseline. */
const LETTER = 6.4;
const HEIGHT = 9;
const GAP = 3;

/** Above, below, right, left. */
const PLACES: readonly Place[] = [
  { dx: 0, dy: -5, anchor: 'middle' },
  { dx: 0, dy: 13, anchor: 'middle' },
  { dx: 6, dy: 4, anchor: 'start' },
  { dx: -6, dy: 4, anchor: 'end' },
];

const boxOf = ({ text, x, y }: NamedDot, { dx, dy, anchor }: Place): Box => {
  const w = text.length * LETTER;
  const left = x + dx - (anchor === 'middle' ? w / 2 : anchor === 'end' ? w : 0);
  return { x: left - GAP, y: y + dy - HEIGHT, w: w + 2 * GAP, h: HEIGHT + GAP };
};

/** In the order in which they are given: the first have the choice. */
export const placedNames = (dots: readonly NamedDot[], width: number, height: number): readonly SmallName[] => {
  const taken: Box[] = [];
  return dots.map((dot) => {
    const place = PLACES.find((each) => {
      const box = boxOf(dot, each);
      const isInside = box.x >= 0 && box.y >= 0 && box.x + box.w <= width && box.y + box.h <= height;
      return isInside && taken.every((other) => overlap(box, other) === 0);
    });
    if (place) taken.push(boxOf(dot, place));
    return { ...dot, place: place ?? null };
  });
};
