/** Frames of mind: the same judgement with other accents. A level that looks ahead tries several and keeps the best. */

export interface Temper {
  readonly id: 'steady' | 'bold' | 'careful' | 'greedy' | 'grim' | 'aimed';
  /** Times the worth of ground that could be had. */
  readonly ground: number;
  /** Times the weight of its own losses. */
  readonly losses: number;
  /** Times the worth of ground that it covers. */
  readonly cover: number;
  /** Added to what an attack must promise. */
  readonly attack: number;
  /** Per hex: times what it is worth; only for a side that is to follow a course that was laid down. */
  readonly aims?: Float64Array;
}

export const STEADY: Temper = { id: 'steady', ground: 1, losses: 1, cover: 1, attack: 0 };

/** In the order in which they are tried. */
export const TEMPERS: readonly Temper[] = [
  STEADY,
  { id: 'bold', ground: 1.4, losses: 0.5, cover: 0.7, attack: -0.3 },
  { id: 'careful', ground: 0.6, losses: 1.6, cover: 1.3, attack: 0.3 },
  { id: 'greedy', ground: 2, losses: 1, cover: 0.4, attack: -0.1 },
  { id: 'grim', ground: 0.8, losses: 0.2, cover: 1.2, attack: -0.6 },
];
