/** The board: shows a position and says which hex was meant. It knows no rules and has no words of its own. */
import {
  type KeyboardEventHandler,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Board as BoardMap, indexOf } from '../../game/board.ts';
import type { HexId } from '../../game/map.ts';
import { ContactMark, Counter } from './counters/Counter.tsx';
import { CARD } from './counters/sizes.ts';
import { drawingOf, type Outlines } from './drawing.ts';
import { controlBytes, frontHexes, heldShape, patch } from './front.ts';
import { listen } from './gestures.ts';
import { centreOf, hexAtKm, hexPath, type Point, RADIUS_KM } from './grid.ts';
import {
  Arrows,
  Bridges,
  Changed,
  Chips,
  Cursor,
  Reach,
  type Scale,
  SOURCE_AT,
  Supply,
  SupplyOverlay,
  Threats,
  Zones,
} from './marks.tsx';
import { ForcedNames, forgetWidths, measureName, Names } from './Names.tsx';
import { layNames, type Wish } from './names.ts';
import { type Changing, type Plate, paintFront, paintGround } from './paint.ts';
import { paletteOf } from './palette.ts';
import { type Box, type CardPlace, placeCard } from './placeCard.ts';
import { Stage } from './stage.ts';
import {
  type AreaName,
  type BoardHandle,
  type BoardPosition,
  type CounterModel,
  type HexEvent,
  type Looking,
  type Overlays,
  PLAIN_PRESS,
  type Press,
  type Selection,
} from './types.ts';
import { useSame } from './useSame.ts';
import { cardScale, clearMiddle, fitBox, fitClear, hexPx, isHidden, type Level, TAP_PX } from './view.ts';
import './board.css';

export interface BoardProps {
  readonly board: BoardMap;
  readonly outlines: Outlines;
  readonly position: BoardPosition;
  readonly overlays: Overlays;
  readonly selection: Selection;
  /** The bitmap is painted again when it changes. */
  readonly theme: 'light' | 'dark';
  /** 1 to 2; the map's text grows with it up to 1.5. */
  readonly textScale: number;
  readonly reducedMotion: boolean;
  /** Names of the countries and where they stand. */
  readonly areas: readonly AreaName[];
  /** Hexes named in the current prompt: their names come before other villages'. */
  readonly named?: readonly HexId[];
  /** A card beside a hex, such as the forecast of a move; placed where it covers no counter. */
  readonly card?: { readonly hex: HexId; readonly content: ReactNode } | null;
  readonly onHex: (hex: HexId, event: HexEvent, press: Press) => void;
  readonly onHover: (hex: HexId | null) => void;
  readonly onViewChange?: (view: Looking) => void;
  readonly onKeyDown?: KeyboardEventHandler<HTMLDivElement>;
  readonly label: string;
  readonly roleDescription?: string;
  readonly describedBy?: string;
  readonly ref?: Ref<BoardHandle>;
  /** Controls laid over the map; each needs `data-over-map`. */
  readonly children?: ReactNode;
}

const MAX_TEXT = 1.5;
/** The map opens on the front with this many hexes around it, at this size at least. */
const AROUND = 2;
const OPEN_PX = 48;
const MOST_PX = 72;

/** Counters by hex, the one to be shown first of each; ordered from north to south. */
const stacksOf = (
  board: BoardMap,
  units: readonly CounterModel[],
  chosen: string | null,
): readonly (readonly CounterModel[])[] => {
  const at = new Map<number, CounterModel[]>();
  for (const unit of units) {
    const index = indexOf(board, unit.hex);
    if (index < 0) continue;
    const here = at.get(index);
    if (here) here.push(unit);
    else at.set(index, [unit]);
  }
  const order = (unit: CounterModel) => (unit.id === chosen ? 0 : unit.strength === null ? 2 : 1);
  return [...at]
    .sort(([a], [b]) => a - b)
    .map(([, here]) => (here.length > 1 ? [...here].sort((a, b) => order(a) - order(b)) : here))
    .sort((a, b) => Number(a[0]?.id === chosen) - Number(b[0]?.id === chosen));
};

export function Board(props: BoardProps) {
  const { board, outlines, position, overlays, selection, theme, reducedMotion } = props;
  const drawing = useMemo(() => drawingOf(board, outlines), [board, outlines]);
  const unit = Math.min(MAX_TEXT, Math.max(1, props.textScale));
  const frame = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const world = useRef<HTMLDivElement>(null);
  const glass = useRef<HTMLDivElement>(null);
  const hover = useRef<SVGPathElement>(null);
  const stage = useRef<Stage | null>(null);
  const hovered = useRef(-1);
  const [zoom, setZoom] = useState<{ readonly k: number; readonly level: Level }>({ k: 0, level: 'operations' });
  const [fonts, setFonts] = useState(0);
  const [isPrinting, setPrinting] = useState(false);
  const font = useMemo(
    () =>
      typeof window === 'undefined'
        ? 'sans-serif'
        : getComputedStyle(document.documentElement).getPropertyValue('--font').trim() || 'sans-serif',
    [],
  );

  // Of most orders nothing shows on the ground: the same content stays the same thing, and is not painted again.
  const rows = useSame(position.control);
  const lastWeek = useSame(position.lastWeek);
  const history = useSame(position.history);
  const claims = useSame(position.claims);
  const fieldworks = useSame(position.fieldworks);
  const control = useMemo(() => controlBytes(board, rows), [board, rows]);
  const { history: hasHistory, fieldworks: hasWorks, control: isTinted } = overlays;
  const changing = useMemo((): Changing => {
    const shapes = (bytes: Uint8Array) => (['UA', 'RU'] as const).map((side) => heldShape(board, bytes, side));
    const indices = (hexes: readonly HexId[]) => hexes.map((hex) => indexOf(board, hex)).filter((index) => index >= 0);
    const past = Uint8Array.from(board.country);
    for (const index of indices(history?.held ?? [])) past[index] = 0;
    for (const index of indices(history?.heldByRussia ?? [])) past[index] = 1;
    const middle = (hexes: readonly number[]): Point => {
      const points = hexes.map((index) => centreOf(board, index));
      return [
        points.reduce((sum, p) => sum + p[0], 0) / points.length,
        points.reduce((sum, p) => sum + p[1], 0) / points.length,
      ];
    };
    return {
      held: shapes(control),
      ghost: lastWeek && lastWeek.join() !== rows.join() ? shapes(controlBytes(board, lastWeek)) : [],
      history: hasHistory && history ? shapes(past) : [],
      contested: hasHistory && history ? patch(board, indices(history.contested)) : '',
      disputed: hasHistory && history ? patch(board, indices(history.disputed)) : '',
      claims: claims
        .map(indices)
        .filter((hexes) => hexes.length > 0)
        .map((hexes) => {
          const [x, y] = middle(hexes);
          return { path: patch(board, hexes), x, y };
        }),
      works: hasWorks
        ? Object.entries(fieldworks).flatMap(([hex, work]) => {
            const index = indexOf(board, hex);
            const foe = work.side === 'UA' ? 1 : 0;
            const all = [0, 1, 2, 3, 4, 5];
            const facing = all.filter((d) => {
              const n = board.neighbours[index * 6 + d] as number;
              return n >= 0 && control[n] === foe;
            });
            return index < 0 ? [] : (facing.length > 0 ? facing : all).map((d) => [index, d, work.level] as const);
          })
        : [],
      isTinted,
      font,
    };
  }, [board, control, rows, lastWeek, history, claims, fieldworks, hasHistory, hasWorks, isTinted, font]);

  // The stage lives as long as the board; what it paints with is read from here.
  const latest = useRef({ props, changing, drawing });
  latest.current = { props, changing, drawing };

  useLayoutEffect(() => {
    const [frameEl, glassEl, worldEl, baseEl, groundEl] = [
      frame.current,
      glass.current,
      world.current,
      base.current,
      ground.current,
    ];
    if (!frameEl || !glassEl || !worldEl || !baseEl || !groundEl) return;
    let still: OffscreenCanvas | null = null;
    let stillFor = '';
    const paper = (plate: Plate, draw: (ctx: OffscreenCanvasRenderingContext2D) => void): OffscreenCanvas => {
      const made = new OffscreenCanvas(Math.round(plate.width * plate.ratio), Math.round(plate.height * plate.ratio));
      const ctx = made.getContext('2d', { alpha: false });
      if (ctx) draw(ctx);
      return made;
    };
    const paint = (canvas: HTMLCanvasElement, plate: Plate, isBase: boolean) => {
      const { drawing: lines, changing: front } = latest.current;
      const colours = paletteOf(frameEl);
      const painted = paper(plate, (ctx) => {
        if (isBase) paintGround(ctx, board, lines, colours, plate);
        else {
          // The ground is kept from the second time on that it is asked for: a zoom paints each bitmap once.
          const key = JSON.stringify([plate, colours]);
          if (key === stillFor) {
            still ??= paper(plate, (below) => paintGround(below, board, lines, colours, plate));
            ctx.drawImage(still, 0, 0);
          } else {
            still = null;
            paintGround(ctx, board, lines, colours, plate);
          }
          stillFor = key;
        }
        paintFront(ctx, board, lines, colours, plate, front);
      });
      // A bitmap handed over costs nothing while the map moves; a drawn canvas is copied in every frame where there is no GPU.
      canvas.getContext('bitmaprenderer', { alpha: false })?.transferFromImageBitmap(painted.transferToImageBitmap());
    };
    const made = new Stage({ world: worldEl, base: baseEl, ground: groundEl }, drawing.size, {
      paint,
      layOut: (k, level) => setZoom((before) => (before.k === k && before.level === level ? before : { k, level })),
      moved: () => {
        if (hovered.current >= 0) {
          hovered.current = -1;
          if (hover.current) hover.current.style.display = 'none';
        }
      },
      rested: (view) => latest.current.props.onViewChange?.(view),
    });
    stage.current = made;
    const hexAt = (x: number, y: number): number => {
      const { view } = made;
      return hexAtKm(board, view.x + x / view.k, view.y + y / view.k);
    };
    const say = (x: number, y: number, event: HexEvent, press = PLAIN_PRESS) => {
      const id = board.ids[hexAt(x, y)];
      if (id !== undefined) latest.current.props.onHex(id, event, press);
    };
    const stopListening = listen(glassEl, {
      pan: (dx, dy) => made.pan(dx, dy),
      zoom: (factor, x, y) => made.zoom(factor, x, y),
      hover: (x, y) => {
        const index = hexAt(x, y);
        if (index === hovered.current) return;
        hovered.current = index;
        const mark = hover.current;
        if (mark) {
          mark.style.display = index < 0 ? 'none' : '';
          if (index >= 0) mark.setAttribute('d', hexPath(board, index, made.view.k, 0.97));
        }
        latest.current.props.onHover(index < 0 ? null : (board.ids[index] as HexId));
      },
      leave: () => {
        if (hovered.current < 0) return;
        hovered.current = -1;
        if (hover.current) hover.current.style.display = 'none';
        latest.current.props.onHover(null);
      },
      tap: (x, y, press) => {
        const { view } = made;
        // A hex too small to be meant: come nearer first.
        if (press.isTouch && hexPx(view.k) < TAP_PX) {
          const k = OPEN_PX / 5;
          made.goTo({ x: view.x + x / view.k - x / k, y: view.y + y / view.k - y / k, k });
          say(x, y, 'point');
        } else say(x, y, 'choose', press);
      },
      doubleTap: (x, y) => {
        const { view } = made;
        const k = view.k * 1.8;
        made.goTo({ x: view.x + x / view.k - x / k, y: view.y + y / view.k - y / k, k });
      },
      menu: (x, y, press) => say(x, y, 'menu', press),
    });
    const resize = () => made.resize(frameEl.clientWidth, frameEl.clientHeight);
    const observer = new ResizeObserver(resize);
    observer.observe(frameEl);
    resize();
    const open = controlBytes(board, latest.current.props.position.control);
    made.isStill = true;
    const first = latest.current.props.position.units;
    showHexes(made, board, frontHexes(board, open), OPEN_PX, frameEl, first);
    document.fonts?.ready.then(() => {
      setFonts((n) => n + 1);
      if (latest.current.changing.claims.length > 0) made.repaint();
    });
    const print = (isOn: boolean) => () => {
      frameEl.toggleAttribute('data-print', isOn);
      setPrinting(isOn);
      made.repaint();
    };
    const [before, after] = [print(true), print(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      stopListening();
      observer.disconnect();
      made.stop();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [board, drawing]);

  useLayoutEffect(() => {
    if (stage.current) {
      stage.current.unit = unit;
      stage.current.isStill = reducedMotion;
    }
  }, [unit, reducedMotion]);
  // The live layer is laid out for this zoom now: put it in its place in the same frame.
  useLayoutEffect(() => stage.current?.laidOut(zoom.k, zoom.level), [zoom]);
  const painted = useRef<unknown>(null);
  useEffect(() => {
    const now = [changing, theme, unit];
    if (painted.current) stage.current?.repaint();
    painted.current = now;
  }, [changing, theme, unit]);

  const handle = useMemo((): BoardHandle => {
    const centre = (hex: HexId): Point | null => {
      const index = indexOf(board, hex);
      return index < 0 ? null : centreOf(board, index);
    };
    const at = () => stage.current as Stage;
    const centreOn = (hex: HexId) => {
      const point = centre(hex);
      const { view, width, height } = at();
      const [x, y] = clearMiddle(coversOf(frame.current), width, height, view.k * 3);
      if (point) at().goTo({ x: point[0] - x / view.k, y: point[1] - y / view.k, k: view.k });
    };
    return {
      fit: (hexes, size) =>
        showHexes(
          at(),
          board,
          hexes?.map((hex) => indexOf(board, hex)) ?? null,
          size ?? OPEN_PX,
          frame.current,
          latest.current.props.position.units,
        ),
      centreOn,
      reveal: (hex) => {
        const point = centre(hex);
        if (!point) return;
        const { view, width, height } = at();
        const [x, y] = [(point[0] - view.x) * view.k, (point[1] - view.y) * view.k];
        const edge = Math.min(view.k * 6, width / 4, height / 4);
        const isOut = x < edge || y < edge || x > width - edge || y > height - edge;
        if (isOut || isHidden(x, y, coversOf(frame.current), view.k * 2.5)) centreOn(hex);
      },
      zoomBy: (factor) => {
        const { view, width, height } = at();
        const k = view.k * factor;
        at().goTo({
          x: view.x + width / 2 / view.k - width / 2 / k,
          y: view.y + height / 2 / view.k - height / 2 / k,
          k,
        });
      },
      pan: (dx, dy) => at().pan(-dx, -dy),
      hexCentre: (hex) => {
        const point = centre(hex);
        const box = frame.current?.getBoundingClientRect();
        const { view } = at();
        return point && box
          ? { x: box.left + (point[0] - view.x) * view.k, y: box.top + (point[1] - view.y) * view.k }
          : null;
      },
      focus: () => frame.current?.focus(),
      looking: () => ({ ...at().view, width: at().width, height: at().height }),
      lookAt: (x, y) => {
        const { view, width, height } = at();
        at().set({ x: x - width / view.k / 2, y: y - height / view.k / 2, k: view.k });
      },
      onMove: (listener) => at().onMove(listener),
    };
  }, [board]);
  useImperativeHandle(props.ref, () => handle, [handle]);

  const { k, level } = zoom;
  const scale = useMemo((): Scale => ({ board, drawing, k, level, unit }), [board, drawing, k, level, unit]);
  const size = CARD[level];
  const card = cardScale(level, k, unit);
  const stacks = useMemo(
    () => stacksOf(board, position.units, selection.unit),
    [board, position.units, selection.unit],
  );
  const boxes = useMemo((): readonly Box[] => {
    const [w, h] = [size.w * card, size.h * card];
    const hexes = [...stacks.map((stack) => stack[0]?.hex ?? ''), ...position.contacts.map(({ hex }) => hex)];
    return hexes.flatMap((hex) => {
      const index = indexOf(board, hex);
      if (index < 0) return [];
      const [x, y] = centreOf(board, index);
      return [{ x: x * k - w / 2 - 2, y: y * k - size.lift * card - h / 2 - 2, w: w + 4, h: h + 4 }];
    });
  }, [board, stacks, position.contacts, k, size, card]);
  const full = useMemo(
    () => new Set([...position.units, ...position.contacts].map(({ hex }) => hex)),
    [position.units, position.contacts],
  );
  const wishes = useMemo((): readonly Wish[] => {
    const objectives = new Set(position.objectives);
    const named = new Set(props.named);
    // Tabs hang over the lower edge of the card; the name keeps clear of them.
    const hung = new Set(
      position.units.filter((model) => !model.usualStance || level === 'close').map(({ hex }) => hex),
    );
    return board.file.hexes.flatMap(({ id, column, row, places }) =>
      places.map((p): Wish => {
        const hex = row * board.columns + column;
        const [x, y] = drawing.places.get(p.name) ?? drawing.place(p.lon, p.lat);
        const [cx, cy] = centreOf(board, hex);
        const below =
          cy * k + (size.h / 2 - size.lift + (hung.has(id) && size.tab ? size.tab.h / 2 + 1 : 0)) * card + 9.5 * unit;
        return {
          text: p.name.replace(/ \(.*\)$/, ''),
          kind: p.kind,
          importance: p.importance,
          hex,
          x: x * k,
          y: y * k,
          isObjective: objectives.has(id) && p.importance === Math.min(...places.map((other) => other.importance)),
          isNamed: named.has(id),
          foot: full.has(id) ? [cx * k, below] : null,
        };
      }),
    );
  }, [board, drawing, position.objectives, position.units, full, props.named, k, level, size, unit, card]);

  /** Names keep clear of counters and of the marks of sources. */
  const obstacles = useMemo(
    () =>
      overlays.supply
        ? [
            ...boxes,
            ...[...board.sources.UA, ...board.sources.RU].map(({ index }): Box => {
              const [x, y] = centreOf(board, index);
              return {
                x: (x + SOURCE_AT[0]) * k - 9 * unit,
                y: (y + SOURCE_AT[1]) * k - 8 * unit,
                w: 18 * unit,
                h: 16 * unit,
              };
            }),
          ]
        : boxes,
    [boxes, board, overlays.supply, k, unit],
  );
  const names = useMemo(() => {
    if (fonts >= 0) forgetWidths();
    return overlays.labels && k > 0 ? layNames(wishes, level, unit, measureName(font), obstacles) : [];
  }, [overlays.labels, wishes, level, unit, font, obstacles, fonts, k]);

  const place = (hex: HexId): Point => {
    const [x, y] = centreOf(board, Math.max(0, indexOf(board, hex)));
    return [Math.round(x * k * 2) / 2, Math.round((y * k - size.lift * card) * 2) / 2];
  };
  return (
    <div
      ref={frame}
      className="board"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one tab stop with keys of its own
      tabIndex={0}
      aria-label={props.label}
      aria-roledescription={props.roleDescription}
      aria-describedby={props.describedBy}
      onKeyDown={props.onKeyDown}
      data-level={level}
      data-still={reducedMotion || undefined}
    >
      <div ref={world} className="world" aria-hidden="true">
        <canvas ref={base} />
        <canvas ref={ground} />
        {k > 0 && (
          <svg width="1" height="1" role="presentation">
            {overlays.zones && position.zones && <Zones scale={scale} zones={position.zones} />}
            <Reach
              scale={scale}
              from={position.units.find(({ id }) => id === selection.unit)?.hex ?? null}
              reach={selection.reach}
              targets={selection.targets}
              aim={selection.aim}
            />
            {overlays.threats && position.threats && <Threats scale={scale} hexes={position.threats} />}
            {overlays.supply && <SupplyOverlay scale={scale} interdictions={position.interdictions} />}
            <Bridges scale={scale} bridges={position.bridges} />
            {selection.supplyLine && (
              <Supply
                key={selection.supplyLine.path.join()}
                scale={scale}
                line={selection.supplyLine}
                isStill={reducedMotion || isPrinting}
              />
            )}
            {selection.changed.length > 0 && <Changed scale={scale} hexes={selection.changed} />}
            {overlays.labels && (
              <Names
                placed={names}
                rivers={drawing.riverLines}
                areas={props.areas}
                place={drawing.place}
                map={drawing.size}
                obstacles={obstacles}
                k={k}
                level={level}
                unit={unit}
                font={font}
              />
            )}
            <path ref={hover} className="hover" style={{ display: 'none' }} />
            {position.contacts.map(({ hex, age }) => {
              const [x, y] = place(hex);
              return <ContactMark key={hex} age={age} level={level} x={x} y={y} scale={card} />;
            })}
            {stacks.map((stack) => {
              const model = stack[0] as CounterModel;
              const [x, y] = place(model.hex);
              return (
                <Counter
                  key={model.id}
                  model={model}
                  level={level}
                  x={x}
                  y={y}
                  scale={card}
                  selected={model.id === selection.unit || stack.some(({ id }) => selection.group.includes(id))}
                  behind={stack.slice(1)}
                />
              );
            })}
            {overlays.labels && <ForcedNames placed={names} unit={unit} />}
            <Arrows scale={scale} arrows={selection.arrows} />
            <Chips scale={scale} reach={selection.reach} targets={selection.targets} full={full} />
            {selection.cursor && <Cursor scale={scale} hex={selection.cursor} />}
          </svg>
        )}
        {props.card && k > 0 && (
          <Card key={props.card.hex} hex={props.card.hex} scale={scale} boxes={boxes} stage={stage} frame={frame}>
            {props.card.content}
          </Card>
        )}
      </div>
      {/* The pointer is heard here: under what listens to wheel and touch, the browser would go through every counter in each frame. */}
      <div ref={glass} className="glass" />
      {props.children}
    </div>
  );
}

/** What lies over the map, in it or beside it, in the window's pixels. */
const coversOf = (frame: HTMLElement | null): readonly Box[] => {
  if (!frame) return [];
  const outer = frame.getBoundingClientRect();
  return [...(frame.parentElement ?? frame).querySelectorAll('[data-over-map]')].flatMap((control): readonly Box[] => {
    const box = control.getBoundingClientRect();
    return box.width > 0 ? [{ x: box.left - outer.left, y: box.top - outer.top, w: box.width, h: box.height }] : [];
  });
};

/** Shows hexes with a margin, clear of the controls over the map and with the units among them; or the whole map. */
function showHexes(
  stage: Stage,
  board: BoardMap,
  hexes: readonly number[] | null,
  least: number,
  frame: HTMLElement | null,
  units: readonly CounterModel[],
): void {
  const { width, height } = stage;
  const known = hexes?.filter((index) => index >= 0) ?? [];
  if (known.length === 0) {
    const [w, h] = [board.columns * 5 + 2.5, (board.rows * 1.5 + 0.5) * RADIUS_KM];
    stage.goTo(fitBox([0, 0, w, h], width, height, 1, OPEN_PX * 4));
    return;
  }
  const points = known.map((index) => centreOf(board, index));
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const margin = (AROUND + 0.5) * 5;
  const box = [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ] as const;
  const among = units
    .map(({ hex }) => centreOf(board, Math.max(0, indexOf(board, hex))))
    .filter(([x, y]) => x > box[0] && y > box[1] && x < box[2] && y < box[3]);
  stage.goTo(fitClear(box, [...points, ...among], coversOf(frame), width, height, least, Math.max(least, MOST_PX)));
}

interface CardProps {
  readonly hex: HexId;
  readonly scale: Scale;
  readonly boxes: readonly Box[];
  readonly stage: { readonly current: Stage | null };
  readonly frame: { readonly current: HTMLDivElement | null };
  readonly children: ReactNode;
}

/** A card beside a hex, with a line to it. It keeps clear of counters and of the controls over the map. */
function Card({ hex, scale, boxes, stage, frame, children }: CardProps) {
  const element = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<CardPlace | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its size changes with its content
  useLayoutEffect(() => {
    const [card, now, around] = [element.current, stage.current, frame.current];
    if (!card || !now || !around) return;
    const { k, board } = scale;
    const [left, top] = [now.view.x * k, now.view.y * k];
    const [x, y] = centreOf(board, Math.max(0, indexOf(board, hex)));
    const controls = coversOf(around).map((box): Box => ({ ...box, x: box.x + left, y: box.y + top }));
    setAt(
      placeCard(
        { x: (x - 2.5) * k, y: (y - RADIUS_KM) * k, w: 5 * k, h: 2 * RADIUS_KM * k },
        { w: card.offsetWidth, h: card.offsetHeight },
        { x: left + 8, y: top + 8, w: now.width - 16, h: now.height - 16 },
        [...boxes, ...controls],
      ),
    );
  }, [hex, scale, boxes, children, stage, frame]);
  return (
    <>
      {at && (
        <svg className="leader" width="1" height="1" role="presentation">
          <path d={`M${at.leader[0]} ${at.leader[1]}L${at.leader[2]} ${at.leader[3]}`} />
        </svg>
      )}
      <div ref={element} className="card" style={at ? { left: at.x, top: at.y } : { visibility: 'hidden' }}>
        {children}
      </div>
    </>
  );
}
