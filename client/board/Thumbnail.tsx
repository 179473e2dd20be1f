/** The map in small: borders, main roads, ground held, units as dots. For scenario cards and the overview map. */
import { memo, useId, useMemo } from 'react';
import { type Board, indexOf } from '../../game/board.ts';
import { drawingOf, type Outlines } from './drawing.ts';
import { controlBytes, frontHexes, heldShape } from './front.ts';
import { centreOf, type Point } from './grid.ts';
import { type NamedDot, placedNames } from './thumbnailNames.ts';
import type { CounterModel } from './types.ts';
import './thumbnail.css';

export interface ThumbnailProps {
  readonly board: Board;
  readonly outlines: Outlines;
  readonly control: readonly string[];
  readonly units: readonly Pick<CounterModel, 'id' | 'hex' | 'side'>[];
  readonly width: number;
  readonly height: number;
  /** The whole map, or the front with its surroundings; also where the front is in other pictures, to compare. */
  readonly box?: 'whole' | 'front';
  readonly beside?: readonly (readonly string[])[];
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
      ? [
          Math.max(0, Math.min(...xs) - margin),
          Math.max(0, Math.min(...ys) - margin),
          Math.min(size[0], Math.max(...xs) + margin),
          Math.min(size[1], Math.max(...ys) + margin),
        ]
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
  const [w, h] = [east - west, south - north];
  return [onMap(west, w, size[0]), onMap(north, h, size[1]), w, h];
};

/** What is shown begins where nothing beside the map is in it; a map that is smaller lies in the middle. */
const onMap = (from: number, length: number, size: number): number =>
  length > size ? (size - length) / 2 : Math.min(Math.max(0, from), size - length);

const NOTHING: readonly never[] = [];

export const Thumbnail = memo(function Thumbnail({
  board,
  outlines,
  control,
  units,
  width,
  height,
  box = 'whole',
  beside = NOTHING,
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
      front: [bytes, ...beside.map((each) => controlBytes(board, each))].flatMap((each) => frontHexes(board, each)),
    };
  }, [board, control, beside]);
  const pastShapes = useMemo(
    () => (past ? (['UA', 'RU'] as const).map((side) => heldShape(board, controlBytes(board, past), side)) : []),
    [board, past],
  );
  const around = box === 'front' ? held.front.map((index) => centreOf(board, index)) : [];
  const [x, y, w, h] = thumbnailBox(drawing.size, around, width, height);
  const pixel = w / width;
  const dots = (names ?? []).map(({ text, hex }): NamedDot => {
    const [cx, cy] = centreOf(board, Math.max(0, indexOf(board, hex)));
    return { text, hex, x: (cx - x) / pixel, y: (cy - y) / pixel };
  });
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
      {placedNames(dots, width, height).map(({ text, hex, x: dotX, y: dotY, place }) => (
        <g key={hex} className="name" transform={`translate(${x + dotX * pixel} ${y + dotY * pixel}) scale(${pixel})`}>
          <circle r={2.2} />
          {place ? (
            <text x={place.dx} y={place.dy} textAnchor={place.anchor}>
              {text}
            </text>
          ) : null}
        </g>
      ))}
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
