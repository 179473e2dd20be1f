/**
 * Our own drawings of the branch symbols, in neutral rectangular frames for both sides, after the conventions of
 * APP-6: a cross for infantry, an oval for tracks, both for mechanised, a bar through the cross for motor rifles,
 * wings or an anchor on the lower edge for airborne and marines, a black peak for mountain troops, a ball for guns.
 */
import type { SymbolId } from '../types.ts';

export interface Drawn {
  /** Stroked, the frame not among it. */
  readonly lines: string;
  readonly fill?: string;
  readonly letters?: string;
  /** Height of the letters as a share of the frame's. */
  readonly size?: number;
}

/** x and y are shares of the frame, so one drawing serves the three sizes. */
type Pen = (strings: TemplateStringsArray, ...shares: number[]) => string;

const pen =
  (w: number, h: number): Pen =>
  (strings, ...shares) =>
    strings.reduce((path, text, i) => {
      const share = shares[i];
      return path + text + (share === undefined ? '' : Math.round(share * (i % 2 === 0 ? w : h) * 100) / 100);
    }, '');

const oval = (p: Pen) =>
  p`M${0.2} ${0.5}C${0.2} ${0.3} ${0.3} ${0.23} ${0.42} ${0.23}L${0.58} ${0.23}C${0.7} ${0.23} ${0.8} ${0.3} ${0.8} ${0.5}C${0.8} ${0.7} ${0.7} ${0.77} ${0.58} ${0.77}L${0.42} ${0.77}C${0.3} ${0.77} ${0.2} ${0.7} ${0.2} ${0.5}Z`;
const cross = (p: Pen) => p`M${0} ${0}L${1} ${1}M${1} ${0}L${0} ${1}`;
const ball = (w: number, h: number) => {
  const r = h * 0.2;
  return `M${w / 2 - r} ${h / 2}A${r} ${r} 0 1 0 ${w / 2 + r} ${h / 2}A${r} ${r} 0 1 0 ${w / 2 - r} ${h / 2}Z`;
};

const SYMBOLS: Readonly<Record<SymbolId, (p: Pen, w: number, h: number) => Drawn>> = {
  infantry: (p) => ({ lines: cross(p) }),
  mechanised: (p) => ({ lines: cross(p) + oval(p) }),
  tank: (p) => ({ lines: oval(p) }),
  motorRifle: (p) => ({ lines: cross(p) + p`M${0.5} ${0}L${0.5} ${1}` }),
  airborne: (p) => ({
    lines:
      cross(p) +
      p`M${0.28} ${1}C${0.28} ${0.66} ${0.5} ${0.66} ${0.5} ${0.92}C${0.5} ${0.66} ${0.72} ${0.66} ${0.72} ${1}`,
  }),
  marine: (p) => ({
    lines:
      cross(p) +
      p`M${0.5} ${0.14}L${0.5} ${0.86}M${0.39} ${0.28}L${0.61} ${0.28}M${0.33} ${0.66}C${0.36} ${0.92} ${0.64} ${0.92} ${0.67} ${0.66}`,
  }),
  specialOperations: () => ({ lines: '', letters: 'SOF', size: 0.66 }),
  borderGuard: () => ({ lines: '', letters: 'BG', size: 0.7 }),
  territorial: (p) => ({
    lines: p`M${0} ${0}L${0.24} ${0.24}M${1} ${0}L${0.76} ${0.24}M${0} ${1}L${0.24} ${0.76}M${1} ${1}L${0.76} ${0.76}`,
    letters: 'TD',
    size: 0.6,
  }),
  mountain: (p) => ({ lines: cross(p), fill: p`M${0.34} ${1}L${0.5} ${0.58}L${0.66} ${1}Z` }),
  artillery: (_, w, h) => ({ lines: '', fill: ball(w, h) }),
  drone: (p) => ({
    lines: '',
    fill: p`M${0.16} ${0.28}L${0.5} ${0.5}L${0.84} ${0.28}L${0.84} ${0.46}L${0.5} ${0.76}L${0.16} ${0.46}Z`,
  }),
  engineer: (p) => ({
    lines: p`M${0.22} ${0.76}L${0.22} ${0.3}L${0.78} ${0.3}L${0.78} ${0.76}M${0.5} ${0.3}L${0.5} ${0.66}`,
  }),
};

const drawn = new Map<string, Drawn>();

/** The symbol for a frame of this size; remembered. */
export const symbolFor = (id: SymbolId, width: number, height: number): Drawn => {
  const key = `${id}${width}`;
  let symbol = drawn.get(key);
  if (!symbol) {
    symbol = SYMBOLS[id](pen(width, height), width, height);
    drawn.set(key, symbol);
  }
  return symbol;
};

export const SYMBOL_IDS = Object.keys(SYMBOLS) as readonly SymbolId[];
