/** What is drawn over the map for the moment: reach, supply, zones, arrows, cursor. Pixels at `k`. */
import { memo, useId, useState } from 'react';
import { type Board, indexOf, ROAD_MAIN } from '../../game/board.ts';
import type { HexId } from '../../game/map.ts';
import { SupplyBadge } from './counters/Counter.tsx';
import { CARD } from './counters/sizes.ts';
import type { Drawing } from './drawing.ts';
import { patch } from './front.ts';
import { centreOf, corner, hexPath, type Point, xy } from './grid.ts';
import { along, arrow, scaled, stretches, wayThrough } from './lines.ts';
import type { ArrowMark, BoardPosition, ReachMark, SupplyPath } from './types.ts';
import { type Level, STROKE } from './view.ts';

export interface Scale {
  readonly board: Board;
  readonly drawing: Drawing;
  readonly k: number;
  readonly level: Level;
  readonly unit: number;
}

const outline = ({ board, k }: Scale, hex: HexId, inset: number): string => {
  const index = indexOf(board, hex);
  return index < 0 ? '' : hexPath(board, index, k, inset);
};
const outlines = (scale: Scale, hexes: readonly HexId[], inset: number) =>
  hexes.map((hex) => outline(scale, hex, inset)).join('');
const middle = ({ board, k }: Scale, hex: HexId): Point => {
  const [x, y] = centreOf(board, Math.max(0, indexOf(board, hex)));
  return [x * k, y * k];
};

/** Zones of control as a row of dots (Ukraine round, Russia square), ground held by radius as a fill. */
export const Zones = memo(function Zones({
  scale,
  zones,
}: {
  scale: Scale;
  zones: NonNullable<BoardPosition['zones']>;
}) {
  return (
    <g className="zones">
      {(['UA', 'RU'] as const).map((side) => (
        <g key={side} className={side}>
          <path className="held" d={outlines(scale, zones[side].hold, 0.97)} />
          <path className="zone" d={outlines(scale, zones[side].zone, side === 'UA' ? 0.9 : 0.78)} />
        </g>
      ))}
    </g>
  );
});

export const Threats = memo(function Threats({ scale, hexes }: { scale: Scale; hexes: readonly HexId[] }) {
  const off = scale.k * 1.75;
  return (
    <g className="threats">
      <path className="edge" d={outlines(scale, hexes, 0.9)} />
      {hexes.map((hex) => {
        const [x, y] = middle(scale, hex);
        return (
          <path
            key={hex}
            className="cross"
            transform={`translate(${x + off} ${y})`}
            d="M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0M-8 0H-2.5M2.5 0H8M0 -8V-2.5M0 2.5V8"
          />
        );
      })}
    </g>
  );
});

export const Reach = memo(function Reach({
  scale,
  from,
  reach,
  targets,
  aim,
}: {
  scale: Scale;
  /** Where the unit stands; it is drawn as part of its reach. */
  from: HexId | null;
  reach: readonly ReachMark[];
  targets: readonly HexId[];
  aim: HexId | null;
}) {
  const isWide = scale.level !== 'overview';
  const width = STROKE[scale.level];
  const { board, k } = scale;
  const hexes = reach.map(({ hex }) => hex);
  const all = hexes.length > 0 && from ? [from, ...hexes] : hexes;
  return (
    <g className="reach" strokeWidth={2.2 * width}>
      {all.length > 0 && (
        <>
          <path className="can" d={outlines(scale, hexes, 0.93)} strokeWidth={0.9 * width} />
          <path
            className="around"
            transform={`scale(${k})`}
            d={patch(
              board,
              all.map((hex) => indexOf(board, hex)),
            )}
          />
        </>
      )}
      {targets.length > 0 && (
        <path
          className="target"
          strokeWidth={(isWide ? 2.6 : 2) * width}
          d={targets.map((hex) => brackets(scale, hex)).join('')}
        />
      )}
      {aim && <path className="aim" strokeWidth={3.2 * width} d={outline(scale, aim, 0.93)} />}
    </g>
  );
});

/** The six corners of a hex, without the middles of its sides. */
const brackets = ({ board, k }: Scale, hex: HexId): string => {
  const index = indexOf(board, hex);
  if (index < 0) return '';
  const [x, y] = centreOf(board, index);
  const at = (n: number, toward: number) => {
    const [ax, ay] = corner(n);
    const [bx, by] = corner(n + toward);
    return `${((x + (ax + (bx - ax) * 0.26) * 0.93) * k).toFixed(1)} ${((y + (ay + (by - ay) * 0.26) * 0.93) * k).toFixed(1)}`;
  };
  const tip = (n: number) =>
    `${((x + corner(n)[0] * 0.93) * k).toFixed(1)} ${((y + corner(n)[1] * 0.93) * k).toFixed(1)}`;
  return [0, 1, 2, 3, 4, 5].map((n) => `M${at(n, -1)}L${tip(n)}L${at(n, 1)}`).join('');
};

/** Cost chips stand at the upper left of the hex; one with flat sides says that the move ends there. */
export const Chips = memo(function Chips({
  scale,
  reach,
  targets,
  full,
}: {
  scale: Scale;
  reach: readonly ReachMark[];
  targets: readonly HexId[];
  full: ReadonlySet<HexId>;
}) {
  if (scale.level === 'overview') return null;
  const { k, unit, level } = scale;
  const { w, h, lift } = CARD[level];
  const at = (hex: HexId) => {
    const [x, y] = middle(scale, hex);
    // On the corner of a card, where there is one.
    const [dx, dy] = full.has(hex) ? [(w / 2) * unit, (h / 2 + lift) * unit] : [k * 1.7, k * 1.42];
    return `translate(${x - dx} ${y - dy}) scale(${unit * (level === 'close' ? 1.3 : 1)})`;
  };
  return (
    <g className="chips">
      {reach.map(({ hex, chip, stops }) =>
        chip === null ? null : (
          <g key={hex} transform={at(hex)}>
            {stops ? <path d="M-3.6 -8.2H3.6L8.2 -3.6V3.6L3.6 8.2H-3.6L-8.2 3.6V-3.6Z" /> : <circle r="8" />}
            <text
              y="3.8"
              textAnchor="middle"
              {...(chip.length > 2 ? { textLength: 12, lengthAdjust: 'spacingAndGlyphs' } : {})}
            >
              {chip}
            </text>
          </g>
        ),
      )}
      {targets.map((hex) => (
        <g key={hex} transform={at(hex)}>
          <circle r="8" />
          <path
            className="cross"
            d="M-3.6 0A3.6 3.6 0 1 1 3.6 0A3.6 3.6 0 1 1 -3.6 0M-6.2 0H-1.6M1.6 0H6.2M0 -6.2V-1.6M0 1.6V6.2"
          />
        </g>
      ))}
    </g>
  );
});

/** A shape turned by an angle and set down at (x, y). */
const triangle = (x: number, y: number, angle: number, points: readonly Point[]): string => {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return `M${points.map(([px, py]) => xy(x + px * cos - py * sin, y + px * sin + py * cos)).join('L')}Z`;
};

/** Ticks across an interdicted road, slanted. */
const Ticks = ({ line, k, width }: { line: readonly Point[]; k: number; width: number }) => (
  <path
    className="tick"
    strokeWidth={2 * Math.min(1.2, width)}
    d={along(line, k, 19, 8)
      .map(({ x, y, angle }) => {
        const turn = ((angle + 62) * Math.PI) / 180;
        const [dx, dy] = [Math.cos(turn) * 6.5 * width, Math.sin(turn) * 6.5 * width];
        return `M${(x - dx).toFixed(1)} ${(y - dy).toFixed(1)}L${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
      })
      .join('')}
  />
);

const FireLine = ({ line, k, width }: { line: readonly Point[]; k: number; width: number }) => (
  <>
    <path className="fire-edge" strokeWidth={5.6 * width} d={scaled(line, k)} />
    <path className="fire" strokeWidth={3.4 * width} d={scaled(line, k)} />
    <Ticks line={line} k={k} width={width} />
  </>
);

/** The line of supply of one unit. It runs once along the road and then stands still. */
export const Supply = memo(function Supply({
  scale,
  line,
  isStill,
}: {
  scale: Scale;
  line: SupplyPath;
  isStill: boolean;
}) {
  const id = useId();
  const [hasRun, setHasRun] = useState(isStill);
  const { board, drawing, k, level, unit } = scale;
  const width = STROKE[level];
  const hexes = line.path.map((hex) => indexOf(board, hex)).filter((index) => index >= 0);
  const interdicted = new Set(line.interdicted.map((hex) => indexOf(board, hex)));
  const breakAt = line.breakAt === null ? -1 : hexes.indexOf(indexOf(board, line.breakAt));
  const beyond = new Set(breakAt < 0 ? [] : hexes.slice(breakAt));
  const way = wayThrough(board, drawing.roadLines, hexes);
  const last = hexes.at(-1);
  if (last !== undefined && way.length > 0) {
    // The last piece goes to the counter.
    way.push(centreOf(board, last));
  }
  const parts = stretches(board, way, (hex) => (beyond.has(hex) ? 'cut' : interdicted.has(hex) ? 'fire' : 'open'));
  const broken = parts.find((part) => part.kind === 'cut')?.line[0];
  const whole = scaled(way, k);
  const head = 5.4 * width;
  return (
    <g className={`supply ${line.side}`}>
      {!hasRun && (
        <mask id={id} maskUnits="userSpaceOnUse" x={-100} y={-100} width={9000} height={9000}>
          <path
            className="run"
            d={whole}
            pathLength={1}
            strokeWidth={26 * width}
            onAnimationEnd={() => setHasRun(true)}
          />
        </mask>
      )}
      <g {...(hasRun || isStill ? {} : { mask: `url(#${id})` })}>
        <path className="casing" strokeWidth={7.5 * width} d={whole} />
        {parts.map(({ kind, line: part }, i) =>
          kind === 'fire' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name than their order
            <FireLine key={i} line={part} k={k} width={width} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name than their order
            <g key={i}>
              <path className={kind} strokeWidth={3.6 * width} d={scaled(part, k)} />
              {kind === 'open' &&
                along(part, k, 150, 60).map(({ x, y, angle }) => (
                  <path
                    key={`${x}`}
                    className="head"
                    d={triangle(x, y, angle, [
                      [-head, -head],
                      [head, 0],
                      [-head, head],
                    ])}
                  />
                ))}
            </g>
          ),
        )}
      </g>
      {broken && (
        <SupplyBadge state="cut" x={broken[0] * k} y={broken[1] * k} scale={1.13 * unit * Math.max(0.8, width)} />
      )}
    </g>
  );
});

/** Where the mark of a source stands in its hex, km from the middle. */
export const SOURCE_AT: Point = [1.5, -1.5];

/** Overlay: roads under interdiction, and where supply comes from. */
export const SupplyOverlay = memo(function SupplyOverlay({
  scale,
  interdictions,
}: {
  scale: Scale;
  interdictions: BoardPosition['interdictions'];
}) {
  const { board, drawing, k, level, unit } = scale;
  const width = STROKE[level];
  return (
    <g className="supply">
      {interdictions.map(({ hex }) => {
        const index = indexOf(board, hex);
        if (index < 0) return null;
        const roads = [0, 1, 2, 3, 4, 5].filter((d) => (board.road[index * 6 + d] as number) > 0);
        const main = roads.filter((d) => board.road[index * 6 + d] === ROAD_MAIN);
        return (main.length > 0 ? main : roads).map((d) => {
          const way = wayThrough(board, drawing.roadLines, [index, board.neighbours[index * 6 + d] as number]);
          const inside = stretches(board, way, (at) => (at === index ? 'fire' : 'open')).find(
            ({ kind }) => kind === 'fire',
          );
          return inside && <FireLine key={`${hex}${d}`} line={inside.line} k={k} width={width * 0.9} />;
        });
      })}
      {(['UA', 'RU'] as const).map((side) =>
        board.sources[side].map(({ id, index }) => {
          const [x, y] = centreOf(board, index);
          const size = level === 'overview' ? 0.7 : 1;
          return (
            <g
              key={id}
              className={`source ${side}`}
              transform={`translate(${(x + SOURCE_AT[0]) * k} ${(y + SOURCE_AT[1]) * k}) scale(${unit * size})`}
            >
              {side === 'UA' ? (
                <rect x="-8" y="-7" width="16" height="14" rx="4" />
              ) : (
                <path d="M-5 -7H5L8 -4V4L5 7H-5L-8 4V-4Z" />
              )}
              <path className="bar" d="M-5 2.6H5M0 -4.4V0M-2.4 -2L0 -4.6L2.4 -2" />
            </g>
          );
        }),
      )}
    </g>
  );
});

/** Bridges that are not whole, on their hexside: damaged one stroke, destroyed two and a gap, a pontoon three boats. */
export const Bridges = memo(function Bridges({ scale, bridges }: { scale: Scale; bridges: BoardPosition['bridges'] }) {
  const { board, drawing, k, level, unit } = scale;
  const size = unit * (level === 'overview' ? 0.7 : level === 'close' ? 1.4 : 1);
  return (
    <g className="bridges">
      {board.bridges.map(({ id, a, b }) => {
        const state = bridges[id];
        if (!state) return null;
        const [p, q] = [centreOf(board, a), centreOf(board, b)];
        const [x, y] = drawing.bridges.get(id) ?? [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
        const angle = (Math.atan2(q[1] - p[1], q[0] - p[0]) * 180) / Math.PI;
        return (
          <g key={id} className={state} transform={`translate(${x * k} ${y * k}) rotate(${angle}) scale(${size})`}>
            <rect x="-11" y="-8" width="22" height="16" rx="4" />
            {state === 'pontoon' ? (
              <path d="M-8 -2H8M-6.5 4.5V1A1.6 1.6 0 0 1 -3.3 1V4.5ZM-1.6 4.5V1A1.6 1.6 0 0 1 1.6 1V4.5ZM3.3 4.5V1A1.6 1.6 0 0 1 6.5 1V4.5Z" />
            ) : state === 'destroyed' ? (
              <path d="M-8 -3.5H-3M-8 3.5H-3M3 -3.5H8M3 3.5H8M-2.6 -2.6L2.6 2.6M2.6 -2.6L-2.6 2.6" />
            ) : (
              <path d="M-8 -3.5H8M-8 3.5H8M-2.5 5.5L2.5 -5.5" />
            )}
          </g>
        );
      })}
    </g>
  );
});

/** From the middle of the first hex to the edge of its card, towards the second. */
const toEdge = (
  centres: readonly Point[],
  { w, h, lift }: { w: number; h: number; lift: number },
  unit: number,
): number => {
  const [a, b] = centres;
  if (!a || !b) return 0;
  const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const [across, down] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const edge = h / 2 + (b[1] < a[1] ? lift : -lift);
  return (Math.min(w / 2 / (across || 0.001), edge / (down || 0.001)) + 3) * unit;
};

export const Arrows = memo(function Arrows({ scale, arrows }: { scale: Scale; arrows: readonly ArrowMark[] }) {
  const { board, k, level, unit } = scale;
  const width = STROKE[level] * unit;
  return (
    <g className="arrows">
      {arrows.map(({ kind, side, path, planned }) => {
        const centres = path
          .map((hex) => indexOf(board, hex))
          .filter((index) => index >= 0)
          .map((index) => centreOf(board, index));
        const shape = arrow(centres, k, toEdge(centres, CARD[level], unit), (kind === 'attack' ? 1.9 : 0.3) * k);
        if (!shape) return null;
        const head = 11 * width;
        return (
          <g
            key={`${kind}${planned ? 'planned' : ''}${path.join()}`}
            className={`${kind} ${side ?? 'now'}${planned ? ' planned' : ''}`}
          >
            <path className="casing" strokeWidth={9 * width} d={shape.shaft} />
            <path className="shaft" strokeWidth={5 * width} d={shape.shaft} />
            <path
              className="head"
              d={triangle(
                shape.x,
                shape.y,
                shape.angle,
                kind === 'attack'
                  ? [
                      [-head * 1.25, -head * 0.95],
                      [0, 0],
                      [-head * 1.25, head * 0.95],
                      [-head * 0.72, 0],
                    ]
                  : [
                      [-head * 1.3, -head * 0.8],
                      [0, 0],
                      [-head * 1.3, head * 0.8],
                    ],
              )}
            />
          </g>
        );
      })}
    </g>
  );
});

export const Changed = memo(function Changed({ scale, hexes }: { scale: Scale; hexes: readonly HexId[] }) {
  return <path className="changed" strokeWidth={2 * STROKE[scale.level]} d={outlines(scale, hexes, 0.88)} />;
});

export const Cursor = memo(function Cursor({ scale, hex }: { scale: Scale; hex: HexId }) {
  const d = outline(scale, hex, 0.95);
  return (
    <g className="cursor">
      <path className="key" d={d} />
      <path className="line" d={d} />
    </g>
  );
});
