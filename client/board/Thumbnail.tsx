/** The map in small: borders, main roads, ground held, units as dots. For scenario cards and the overview map. */
import { memo, useId, useMemo } from 'react';
import { type Board, indexOf } from '../../game/board.ts';
import { drawingOf, type Outlines } from './drawing.ts';
import { controlBytes, frontHexes, heldShape } from './front.ts';
import { centreOf, type Point } from './grid.ts';
import type { CounterModel } from './types.ts';
import './thumbnail.css';

export interface ThumbnailProps {
  readonly board: Board;
  readonly outlines: Outlines;
  readonly control: readonly string[];
  readonly units: readonly Pick<CounterModel, 'id' | 'hex' | 'side'>[];
  readonly width: number;
  readonly height: number;
  /** The whole map, or the front with its surroundings; also where the front is in another picture, to compare. */
  readonly box?: 'whole' | 'front';
  readonly beside?: readonly string[] | null;
  /** Control whose front is drawn over it as a dashed line, history's say. */
  readonly past?: readonly string[] | null;
  /** Places named in it. */
  readonly names?: readonly { readonly text: string; readonly hex: string }[];
}

/** The part of the map that a picture of this shape shows, in map kilometres. */
export const thumbnailBox = (
  size: Point,
  around: readonly Point[],
  width: number,
  height: number,
): readonly [x: number, y: number, w: number, h: number] => {
  const shape = width / height;
  const xs = around.map((p) => p[0]);
  const ys = around.map((p) => p[1]);
  const margin = around.length > 0 ? 14 : 0;
  let [west, north, east, south] =
    around.length > 0
      ? [Math.min(...xs) - margin, Math.min(...ys) - margin, Math.max(...xs) + margin, Math.max(...ys) + margin]
      : [0, 0, size[0], size[1]];
  // Widened to the picture's shape when a part is shown, cut to it when the whole map is.
  const isWide = (east - west) / (south - north) > shape;
  const grow = around.length > 0 ? isWide : !isWide;
  if (grow) {
    const half = (east - west) / shape / 2;
    [north, south] = [(north + south) / 2 - half, (north + south) / 2 + half];
  } else {
    const half = ((south - north) * shape) / 2;
    [west, east] = [(west + east) / 2 - half, (west + east) / 2 + half];
  }
  return [west, north, east - west, south - north];
};

/** Names near an edge run inward. */
const anchorAt = (share: number): 'start' | 'middle' | 'end' =>
  share > 0.78 ? 'end' : share < 0.22 ? 'start' : 'middle';

export const Thumbnail = memo(function Thumbnail({
  board,
  outlines,
  control,
  units,
  width,
  height,
  box = 'whole',
  beside = null,
  past = null,
  names,
}: ThumbnailProps) {
  const drawing = drawingOf(board, outlines);
  // Of its own: another picture with the same id may be hidden, and would then clip nothing.
  const id = useId();
  const held = useMemo(() => {
    const bytes = controlBytes(board, control);
    return {
      shapes: (['UA', 'RU'] as const).map((side) => heldShape(board, bytes, side)),
      front: [bytes, ...(beside ? [controlBytes(board, beside)] : [])].flatMap((each) => frontHexes(board, each)),
    };
  }, [board, control, beside]);
  const pastShapes = useMemo(
    () => (past ? (['UA', 'RU'] as const).map((side) => heldShape(board, controlBytes(board, past), side)) : []),
    [board, past],
  );
  const around = box === 'front' ? held.front.map((index) => centreOf(board, index)) : [];
  const [x, y, w, h] = thumbnailBox(drawing.size, around, width, height);
  const pixel = w / width;
  return (
    <svg
      className="thumb"
      width={width}
      height={height}
      viewBox={`${x} ${y} ${w} ${h}`}
      strokeWidth={pixel}
      aria-hidden="true"
    >
      <rect x={x} y={y} width={w} height={h} className="land" />
      <path className="uatone" d={drawing.ukraine} />
      <path className="wood" d={drawing.woods} />
      <path className="river" strokeWidth={1.4 * pixel} d={drawing.rivers.major} />
      <path className="road" strokeWidth={0.8 * pixel} d={drawing.roads.main} />
      <clipPath id={`${id}UA`}>
        <path d={drawing.russia} clipRule="evenodd" />
      </clipPath>
      <clipPath id={`${id}RU`}>
        <path d={drawing.ukraine} />
      </clipPath>
      {held.shapes.map(({ side, area, line }) => (
        <g key={side} className={side} clipPath={`url(#${id}${side})`}>
          <path className="area" d={area} />
          <path className="edge" strokeWidth={1.4 * pixel} d={line} />
        </g>
      ))}
      <path className="border" strokeWidth={0.9 * pixel} d={drawing.border} />
      {pastShapes.map(({ side, line }) => (
        <g key={side} clipPath={`url(#${id}${side})`}>
          <path className="past" strokeWidth={2.2 * pixel} strokeDasharray={`${7 * pixel} ${4 * pixel}`} d={line} />
        </g>
      ))}
      {names?.map(({ text, hex }) => {
        const [cx, cy] = centreOf(board, Math.max(0, indexOf(board, hex)));
        return (
          <g key={hex} className="name" transform={`translate(${cx} ${cy}) scale(${pixel})`}>
            <circle r={2.2} />
            <text y={-5} textAnchor={anchorAt((cx - x) / w)}>
              {text}
            </text>
          </g>
        );
      })}
      {units.map(({ id, hex, side }) => {
        const index = indexOf(board, hex);
        if (index < 0) return null;
        const [cx, cy] = centreOf(board, index);
        return (
          <g key={id} className={side} transform={`translate(${cx} ${cy}) scale(${pixel})`}>
            {side === 'UA' ? (
              <circle className="dot" r={2.3} />
            ) : (
              <path className="dot" d="M-2.6 0L0 -2.6L2.6 0L0 2.6Z" />
            )}
          </g>
        );
      })}
    </svg>
  );
});
