/**
 * The shape of ground held away from home, and the front line around it.
 *
 * A hex's owner stays exact in the rules; what is drawn is the union of the held hexes and of the holder's own hexes
 * beside them, rounded through the middles of its sides, and cut (by the painter) with the outline of the country it
 * lies in. So the line ends on the real border, runs nowhere else along it, and is never moved more than 1 km.
 */
import type { Board } from '../../game/board.ts';
import type { Side } from '../../game/state.ts';
import { centreOf, corner, type Point, xy } from './grid.ts';

export interface HeldShape {
  readonly side: Side;
  /** Closed curves in map kilometres, as an SVG path; empty when nothing is held. */
  readonly area: string;
  /** The parts of these curves that face ground of the other side. */
  readonly line: string;
}

/** One side of the outline: from a corner to a corner, in an anticlockwise walk around the hexes. */
interface Edge {
  readonly from: Point;
  readonly to: Point;
  /** Beyond it lies ground of the other side (not the map's edge, not the holder's own country). */
  readonly faces: boolean;
}

/** Corners are shared by three hexes; whole numbers (half widths, half radii) name them without rounding. */
const CORNER_STEP: readonly (readonly [number, number])[] = [
  [1, -1],
  [0, -2],
  [-1, -1],
  [-1, 1],
  [0, 2],
  [1, 1],
];
const cornerKey = (columns: number, index: number, i: number): number => {
  const row = Math.floor(index / columns);
  const [dx, dy] = CORNER_STEP[(i + 6) % 6] as readonly [number, number];
  return (3 * row + 2 + dy) * 4096 + 2 * (index % columns) + (row & 1) + 1 + dx;
};

const code = (side: Side): 0 | 1 => (side === 'UA' ? 0 : 1);

/** Hexes of the drawn shape: those that the side controls outside its country, and its own beside them. */
export const drawnHexes = (board: Board, control: Uint8Array, side: Side): Uint8Array => {
  const own = code(side);
  const drawn = new Uint8Array(board.size);
  for (let i = 0; i < board.size; i++) {
    if (control[i] !== own || board.country[i] === own) continue;
    drawn[i] = 1;
    for (let d = 0; d < 6; d++) {
      const n = board.neighbours[i * 6 + d] as number;
      if (n >= 0 && control[n] === own) drawn[n] = 1;
    }
  }
  return drawn;
};

/** The closed outlines of a set of hexes. `faces(n)` says whether the line towards hex `n` (-1 off the map) is front. */
export const outlinesOf = (board: Board, inside: Uint8Array, faces: (n: number) => boolean): Edge[][] => {
  const edges = new Map<number, { edge: Edge; next: number }>();
  for (let i = 0; i < board.size; i++) {
    if (!inside[i]) continue;
    const [x, y] = centreOf(board, i);
    for (let d = 0; d < 6; d++) {
      const n = board.neighbours[i * 6 + d] as number;
      if (n >= 0 && inside[n]) continue;
      const [ax, ay] = corner(d - 1);
      const [bx, by] = corner(d);
      const edge: Edge = { from: [x + ax, y + ay], to: [x + bx, y + by], faces: faces(n) };
      edges.set(cornerKey(board.columns, i, d - 1), { edge, next: cornerKey(board.columns, i, d) });
    }
  }
  const loops: Edge[][] = [];
  for (const start of edges.keys()) {
    const loop: Edge[] = [];
    let at = start;
    for (let step = edges.get(at); step; step = edges.get(at)) {
      edges.delete(at);
      loop.push(step.edge);
      at = step.next;
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
};

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Outlines of up to three hexes are rounded at their corners only, else they would shrink by a third. */
const SMALL_LOOP = 14;

/** Pieces of a rounded outline: start, control point, end of a quadratic curve. */
export const rounded = (loop: readonly Edge[]): { a: Point; c: Point; b: Point; faces: boolean }[] => {
  const count = loop.length;
  const edge = (i: number) => loop[(i + count) % count] as Edge;
  const small = count <= SMALL_LOOP;
  const control = (i: number): Point => (small ? edge(i).to : middle(edge(i).from, edge(i).to));
  return loop.map((_, i) => ({
    a: middle(control(i - 1), control(i)),
    c: control(i),
    b: middle(control(i), control(i + 1)),
    faces: edge(i).faces || (small && edge(i + 1).faces),
  }));
};

export const heldShape = (board: Board, control: Uint8Array, side: Side): HeldShape => {
  const own = code(side);
  const inside = drawnHexes(board, control, side);
  let area = '';
  let line = '';
  for (const loop of outlinesOf(board, inside, (n) => n >= 0 && control[n] !== own)) {
    const pieces = rounded(loop);
    let open = false;
    pieces.forEach(({ a, c, b, faces }, i) => {
      const curve = `Q${xy(...c)} ${xy(...b)}`;
      area += i === 0 ? `M${xy(...a)}${curve}` : curve;
      if (faces) line += open ? curve : `M${xy(...a)}${curve}`;
      open = faces;
    });
    area += 'Z';
  }
  return { side, area, line };
};

/** Outline of a group of hexes, rounded at the corners: a claim, a contested patch. */
export const patch = (board: Board, hexes: Iterable<number>): string => {
  const inside = new Uint8Array(board.size);
  for (const index of hexes) if (index >= 0) inside[index] = 1;
  return outlinesOf(board, inside, () => true)
    .map((loop) => {
      const start = loop[0] as Edge;
      const turns = loop.map(
        ({ to }, i) => `Q${xy(...to)} ${xy(...middle(to, (loop[(i + 1) % loop.length] as Edge).to))}`,
      );
      return `M${xy(...middle(start.from, start.to))}${turns.join('')}Z`;
    })
    .join('');
};

/** One byte a hex (0 Ukraine, 1 Russia) from rows of `U` and `R`. */
export const controlBytes = (board: Pick<Board, 'columns' | 'rows' | 'size'>, rows: readonly string[]): Uint8Array => {
  const control = new Uint8Array(board.size);
  for (let i = 0; i < board.size; i++)
    if (rows[Math.floor(i / board.columns)]?.[i % board.columns] === 'R') control[i] = 1;
  return control;
};

/** Hexes with the front line on one of their sides: what the map shows when it opens. */
export const frontHexes = (board: Board, control: Uint8Array): number[] => {
  const found: number[] = [];
  for (let i = 0; i < board.size; i++) {
    for (let d = 0; d < 6; d++) {
      const n = board.neighbours[i * 6 + d] as number;
      if (n < 0 || control[n] === control[i]) continue;
      if (control[i] !== board.country[i] || control[n] !== board.country[n]) {
        found.push(i);
        break;
      }
    }
  }
  return found;
};
