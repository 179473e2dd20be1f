/** The whole map in small with the window on it; a click or a drag moves the window. */
import { useEffect, useMemo, useRef } from 'react';
import type { Board } from '../../game/board.ts';
import { drawingOf, type Outlines } from './drawing.ts';
import { mapSize } from './grid.ts';
import { type Box, overlap } from './placeCard.ts';
import { Thumbnail, thumbnailBox } from './Thumbnail.tsx';
import type { BoardHandle, CounterModel } from './types.ts';

export interface MinimapProps {
  readonly board: Board;
  readonly outlines: Outlines;
  readonly control: readonly string[];
  readonly units: readonly CounterModel[];
  readonly handle: BoardHandle;
  readonly isSmall: boolean;
  readonly label: string;
}

export function Minimap({ board, outlines, control, units, handle, isSmall, label }: MinimapProps) {
  const [width, height] = isSmall ? [158, 116] : [198, 146];
  const drawing = drawingOf(board, outlines);
  const [x0, y0, w] = thumbnailBox(mapSize(board), [], width, height);
  const scale = width / w;
  const frame = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let shown = '';
    const show = () => {
      const box = view.current;
      if (!box) return;
      const { x, y, k, width: seenW, height: seenH } = handle.looking();
      // Kept inside the picture, so that the frame never vanishes.
      const left = Math.max(0, (x - x0) * scale);
      const top = Math.max(0, (y - y0) * scale);
      const wide = Math.max(6, Math.min(width, (x + seenW / k - x0) * scale) - left);
      const high = Math.max(6, Math.min(height, (y + seenH / k - y0) * scale) - top);
      box.style.transform = `translate(${left}px,${top}px)`;
      // Its size stays while the map is only shifted; saying it again would have the picture laid out and painted again.
      const size = `width:${wide.toFixed(1)}px;height:${high.toFixed(1)}px`;
      if (size === shown) return;
      shown = size;
      box.style.width = `${wide.toFixed(1)}px`;
      box.style.height = `${high.toFixed(1)}px`;
    };
    show();
    return handle.onMove(show);
  }, [handle, x0, y0, scale, width, height]);
  const go = (event: React.PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (box) handle.lookAt(x0 + (event.clientX - box.left) / scale, y0 + (event.clientY - box.top) / scale);
  };
  const towns = useMemo(() => {
    const taken: Box[] = [];
    return board.file.hexes
      .flatMap((hex) => hex.places)
      .filter((place) => place.kind === 'city' || (place.importance === 1 && place.kind === 'town'))
      .sort((a, b) => Number(b.kind === 'city') - Number(a.kind === 'city'))
      .flatMap((place) => {
        const [px, py] = drawing.places.get(place.name) ?? drawing.place(place.lon, place.lat);
        const half = place.name.length * 3 + 4;
        const x = Math.min(width - half, Math.max(half, (px - x0) * scale));
        const y = Math.max(11, (py - y0) * scale - 4);
        const box = { x: x - half, y: y - 12, w: 2 * half, h: 30 };
        if (taken.some((other) => overlap(box, other) > 0)) return [];
        taken.push(box);
        return [{ name: place.name, x, y }];
      });
  }, [board, drawing, x0, y0, scale, width]);
  return (
    <div
      ref={frame}
      className="minimap"
      role="img"
      aria-label={label}
      data-over-map
      style={{ width, height }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => event.buttons > 0 && go(event)}
    >
      <Thumbnail board={board} outlines={outlines} control={control} units={units} width={width} height={height} />
      <svg width={width} height={height} aria-hidden="true">
        {towns.map(({ name, x, y }) => (
          <text key={name} x={x} y={y} textAnchor="middle">
            {name}
          </text>
        ))}
      </svg>
      <div ref={view} className="window" />
    </div>
  );
}
