/**
 * The picture of the map: layers 1 to 11 of the design, painted onto a bitmap for one zoom. `paintGround` paints what
 * a match never changes, `paintFront` what it does.
 */
import type { Board } from '../../game/board.ts';
import type { Drawing } from './drawing.ts';
import type { HeldShape } from './front.ts';
import { centreOf, corner } from './grid.ts';
import type { Palette } from './palette.ts';
import { dots, trees, tussocks } from './patterns.ts';
import { type Level, STROKE } from './view.ts';

/** A bitmap's place: pixels of the whole map at this zoom, cut out at (left, top). */
export interface Plate {
  readonly k: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Device pixels to a pixel. */
  readonly ratio: number;
  readonly level: Level;
}

export interface Changing {
  readonly held: readonly HeldShape[];
  readonly ghost: readonly HeldShape[];
  readonly history: readonly HeldShape[];
  /** Patches, in map kilometres: contested and disputed in history, claims. */
  readonly contested: string;
  readonly disputed: string;
  readonly claims: readonly { readonly path: string; readonly x: number; readonly y: number }[];
  /** Hexsides with fieldworks: hex index, direction, level. */
  readonly works: readonly (readonly [hex: number, direction: number, level: number])[];
  readonly isTinted: boolean;
  readonly font: string;
}

type Ctx = OffscreenCanvasRenderingContext2D;

const paths = new Map<string, Path2D>();
/** Paths of the ground are used again and again. */
const remembered = (path: string): Path2D => {
  let made = paths.get(path);
  if (!made) {
    if (paths.size > 60) paths.clear();
    made = new Path2D(path);
    paths.set(path, made);
  }
  return made;
};

/** From here on one unit is a kilometre; `px` gives widths in pixels. */
const begin = (ctx: Ctx, plate: Plate) => {
  const scale = plate.k * plate.ratio;
  ctx.setTransform(scale, 0, 0, scale, -plate.left * plate.ratio, -plate.top * plate.ratio);
  ctx.globalAlpha = 1;
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  ctx.setLineDash([]);
  return (pixels: number) => pixels / plate.k;
};

const patternFill = (ctx: Ctx, tile: HTMLCanvasElement, plate: Plate): CanvasPattern | string => {
  const pattern = ctx.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / (plate.k * plate.ratio)));
  return pattern ?? 'transparent';
};

const gridPaths = new WeakMap<Board, Path2D>();
const gridOf = (board: Board): Path2D => {
  let grid = gridPaths.get(board);
  if (!grid) {
    let path = '';
    for (let i = 0; i < board.size; i++) {
      const [x, y] = centreOf(board, i);
      const at = (n: number) => `${x + corner(n)[0]} ${y + corner(n)[1]}`;
      // Three sides of each hex, and the others where the map ends.
      path += `M${at(0)}L${at(1)}L${at(2)}L${at(3)}`;
      if ((board.neighbours[i * 6] as number) < 0) path += `M${at(5)}L${at(0)}`;
      if ((board.neighbours[i * 6 + 4] as number) < 0) path += `M${at(3)}L${at(4)}`;
      if ((board.neighbours[i * 6 + 5] as number) < 0) path += `M${at(4)}L${at(5)}`;
    }
    grid = new Path2D(path);
    gridPaths.set(board, grid);
  }
  return grid;
};

export const paintGround = (ctx: Ctx, board: Board, drawing: Drawing, colours: Palette, plate: Plate): void => {
  const px = begin(ctx, plate);
  const width = STROKE[plate.level];
  const stroke = (path: string, colour: string, pixels: number, dash: readonly number[] = []) => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = px(pixels);
    ctx.setLineDash(dash.map(px));
    ctx.stroke(remembered(path));
  };
  ctx.fillStyle = colours['off-map'];
  ctx.fillRect(plate.left / plate.k, plate.top / plate.k, plate.width / plate.k, plate.height / plate.k);
  ctx.save();
  ctx.clip(remembered(drawing.frame));
  ctx.fillStyle = colours.land;
  ctx.fillRect(-1, -1, drawing.size[0] + 2, drawing.size[1] + 2);
  ctx.fillStyle = colours.uatone;
  ctx.fill(remembered(drawing.ukraine));

  // Woods have a scalloped edge: a row of round crowns along the outline.
  const crown = plate.level === 'overview' ? 3.4 : 5.4;
  ctx.fillStyle = colours.forest;
  ctx.fill(remembered(drawing.woods));
  stroke(drawing.woods, colours.forest, crown, [0.01, crown * 0.86]);
  ctx.fillStyle = patternFill(ctx, trees(colours.tree, plate.ratio), plate);
  ctx.fill(remembered(drawing.woods));
  ctx.globalAlpha = 0.75;
  ctx.fillStyle = colours.marsh;
  ctx.fill(remembered(drawing.marshes));
  ctx.globalAlpha = 1;
  ctx.fillStyle = patternFill(ctx, tussocks(colours.marshi, plate.ratio), plate);
  ctx.fill(remembered(drawing.marshes));

  if (plate.level !== 'overview') stroke(drawing.rivers.stream, colours.water, 1.4 * width);
  stroke(drawing.rivers.minor, colours.water, 2.2 * width);
  stroke(drawing.rivers.major, colours.water, 4.2 * width);
  ctx.fillStyle = colours.lake;
  ctx.fill(remembered(drawing.lakes));
  stroke(drawing.lakes, colours.water, 1);

  if (plate.level !== 'overview') {
    ctx.globalAlpha = colours['grid-o'];
    ctx.setLineDash([]);
    ctx.lineWidth = px(0.8);
    ctx.strokeStyle = colours.grid;
    ctx.stroke(gridOf(board));
  }

  ctx.lineCap = 'butt';
  ctx.globalAlpha = 0.6;
  stroke(drawing.oblasts, colours.border, width, [1.5, 4]);
  ctx.globalAlpha = 0.75;
  stroke(drawing.railways, colours.rail, 1.1 * width);
  stroke(drawing.railways, colours.rail, 4.6 * width, [1.2, 7]);
  ctx.globalAlpha = 1;
  ctx.lineCap = 'round';
  if (plate.level === 'overview') {
    ctx.globalAlpha = 0.6;
    stroke(drawing.roads.secondary, colours.roadc, 0.9);
    ctx.globalAlpha = 1;
  } else stroke(drawing.roads.secondary, colours.roadc, 2.9 * width);
  stroke(drawing.roads.main, colours.roadc, 4.4 * width);
  if (plate.level !== 'overview') stroke(drawing.roads.secondary, colours.roads, 1.5 * width);
  stroke(drawing.roads.main, colours.roadm, 2.6 * width);

  ctx.lineCap = 'butt';
  ctx.globalAlpha = colours['bband-o'];
  stroke(drawing.border, colours.bband, 9 * width);
  ctx.globalAlpha = 1;
  stroke(drawing.border, colours.border, 1.5 * width, [9, 3, 1.5, 3]);
  ctx.restore();
  stroke(drawing.frame, colours.grid, 1);
};

/** Lines 6 px apart at 45°, rising for Ukraine, falling for Russia; they stay with the map when it is panned. */
const hatch = (ctx: Ctx, plate: Plate, colour: string, side: 'UA' | 'RU', pixels: number) => {
  const step = 6 * Math.SQRT2;
  const { left, top, width, height, ratio } = plate;
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
  ctx.strokeStyle = colour;
  ctx.lineWidth = pixels;
  ctx.setLineDash([]);
  ctx.beginPath();
  const rises = side === 'UA';
  const from = rises ? left + top : left - top - height;
  for (let c = Math.floor(from / step) * step; c < from + width + height; c += step) {
    ctx.moveTo(rises ? c - top : c + top, top);
    ctx.lineTo(rises ? c - top - height : c + top + height, top + height);
  }
  ctx.stroke();
  ctx.restore();
};

export const paintFront = (
  ctx: Ctx,
  board: Board,
  drawing: Drawing,
  colours: Palette,
  plate: Plate,
  changing: Changing,
): void => {
  const px = begin(ctx, plate);
  const width = STROKE[plate.level];
  const abroad = (side: 'UA' | 'RU') => (side === 'UA' ? drawing.russia : drawing.ukraine);
  const colourOf = (side: 'UA' | 'RU') => (side === 'UA' ? colours.ua : colours.ru);
  ctx.save();
  ctx.clip(remembered(drawing.frame));

  /** Inside the outline of the country that is held in part. */
  const inCountry = (side: 'UA' | 'RU', draw: () => void) => {
    ctx.save();
    ctx.clip(remembered(abroad(side)), 'evenodd');
    draw();
    ctx.restore();
  };
  const clipped = (path: Path2D, rule: CanvasFillRule, draw: () => void) => {
    ctx.save();
    ctx.clip(path, rule);
    draw();
    ctx.restore();
  };

  for (const { side, area } of changing.isTinted ? changing.held : []) {
    if (!area) continue;
    inCountry(side, () => {
      const shape = new Path2D(area);
      ctx.fillStyle = colourOf(side);
      ctx.globalAlpha = side === 'UA' ? colours['ua-tint'] : colours['ru-tint'];
      ctx.fill(shape);
      ctx.globalAlpha = colours['hatch-o'];
      clipped(shape, 'nonzero', () => hatch(ctx, plate, colourOf(side), side, 1));
      ctx.globalAlpha = 1;
    });
  }
  if (changing.contested) {
    inCountry('UA', () => {
      ctx.globalAlpha = 0.1;
      ctx.fillStyle = colours.ink3;
      ctx.fill(new Path2D(changing.contested));
      ctx.globalAlpha = 0.6;
      ctx.fillStyle = patternFill(ctx, dots(colours.ink3, plate.ratio), plate);
      ctx.fill(new Path2D(changing.contested));
    });
  }
  ctx.lineCap = 'round';
  for (const { side, line } of changing.ghost)
    inCountry(side, () => {
      ctx.globalAlpha = 0.55;
      ctx.strokeStyle = colours.ghost;
      ctx.lineWidth = px(1.8 * width);
      ctx.setLineDash([px(0.1), px(4.4)]);
      ctx.stroke(new Path2D(line));
    });
  ctx.lineCap = 'butt';
  ctx.globalAlpha = 1;
  for (const { side, area, line } of changing.held) {
    if (!line) continue;
    inCountry(side, () => {
      const half = 2 * 4.2 * width + 1.5 * width;
      const shape = new Path2D(area);
      const beyond = new Path2D(`M-500 -500H900V900H-500Z${area}`);
      const path = new Path2D(line);
      const stroke = (colour: string, pixels: number) => {
        ctx.setLineDash([]);
        ctx.strokeStyle = colour;
        ctx.lineWidth = px(pixels);
        ctx.stroke(path);
      };
      clipped(shape, 'nonzero', () => stroke(colourOf(side), half));
      clipped(beyond, 'evenodd', () => stroke(colourOf(side === 'UA' ? 'RU' : 'UA'), half));
      stroke(colours.front, 1.5 * width);
    });
  }
  for (const { side, line } of changing.history)
    inCountry(side, () => {
      const path = new Path2D(line);
      ctx.setLineDash([]);
      ctx.strokeStyle = colours.halo;
      ctx.lineWidth = px(4.4 * width);
      ctx.globalAlpha = 0.8;
      ctx.stroke(path);
      ctx.globalAlpha = 1;
      ctx.strokeStyle = colours.ink;
      ctx.lineWidth = px(2.2 * width);
      ctx.setLineDash([px(8), px(4)]);
      ctx.stroke(path);
    });
  ctx.strokeStyle = colours.ink;
  if (changing.disputed) {
    ctx.lineWidth = px(1.2 * width);
    ctx.setLineDash([px(2), px(4)]);
    ctx.stroke(new Path2D(changing.disputed));
  }

  if (plate.level !== 'overview')
    for (const [hex, direction, level] of changing.works) {
      const [x, y] = centreOf(board, hex);
      const side = (inset: number) => {
        const [ax, ay] = corner(direction - 1);
        const [bx, by] = corner(direction);
        ctx.beginPath();
        ctx.moveTo(x + ax * inset, y + ay * inset);
        ctx.lineTo(x + bx * inset, y + by * inset);
        ctx.stroke();
      };
      ctx.globalAlpha = 0.8;
      ctx.lineWidth = px(4 * width);
      ctx.setLineDash([px(2.6), px(4)]);
      side(0.86);
      if (level === 2) {
        ctx.lineWidth = px(1.5 * width);
        ctx.setLineDash([]);
        side(0.78);
      }
      ctx.globalAlpha = 1;
    }

  for (const { path, x, y } of changing.claims) {
    ctx.lineCap = 'round';
    ctx.lineWidth = px(2.4 * width);
    ctx.setLineDash([px(0.1), px(5)]);
    ctx.stroke(new Path2D(path));
    ctx.save();
    ctx.setTransform(plate.ratio, 0, 0, plate.ratio, 0, 0);
    ctx.font = `700 ${Math.round(30 * width)}px ${changing.font}`;
    ctx.textAlign = 'center';
    ctx.fillStyle = colours.ink;
    ctx.strokeStyle = colours.halo;
    ctx.setLineDash([]);
    ctx.lineWidth = 4;
    const at = [x * plate.k - plate.left, y * plate.k - plate.top + 12 * width] as const;
    ctx.strokeText('“', ...at);
    ctx.fillText('“', ...at);
    ctx.restore();
  }
  ctx.restore();
};
