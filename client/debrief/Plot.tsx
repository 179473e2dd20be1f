/** The only module that knows the chart library. It draws; title, words and table stand around it. */
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { MarkKind } from '../../game/replay/series.ts';
import type { ChartLine, ChartSpec } from './spec.ts';

export interface PlotProps {
  readonly spec: ChartSpec;
  /** Drawn anew when it changes. */
  readonly theme: string;
  readonly onPick: (week: number) => void;
  /** The week pointed at; null for none. */
  readonly onPoint: (week: number | null) => void;
}

type Ctx = CanvasRenderingContext2D;

/** Shapes of the marks, so that they are not told apart by colour alone. `s` is half their size. */
const SHAPES: Readonly<Record<MarkKind, (ctx: Ctx, x: number, y: number, s: number) => void>> = {
  event: (ctx, x, y, s) => ctx.arc(x, y, s * 0.8, 0, 2 * Math.PI),
  decision: (ctx, x, y, s) => polygon(ctx, [x, y - s], [x + s, y], [x, y + s], [x - s, y]),
  injected: (ctx, x, y, s) => polygon(ctx, [x, y - s], [x + s, y + s], [x - s, y + s]),
  doctrine: (ctx, x, y, s) => ctx.rect(x - s * 0.8, y - s * 0.8, s * 1.6, s * 1.6),
  called: (ctx, x, y, s) => polygon(ctx, [x, y + s], [x + s, y - s], [x - s, y - s]),
  claim: (ctx, x, y, s) => {
    ctx.moveTo(x - s, y - s);
    ctx.lineTo(x + s, y + s);
    ctx.moveTo(x + s, y - s);
    ctx.lineTo(x - s, y + s);
  },
};

const polygon = (ctx: Ctx, ...points: readonly (readonly [number, number])[]): void => {
  points.forEach(([x, y], i) => {
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  ctx.closePath();
};

/** A canvas knows no mixing: the colour with little of it. */
const faint = (colour: string): string => (/^#[0-9a-f]{6}$/i.test(colour) ? `${colour}33` : colour);

const inkOf = (element: Element) => {
  const style = getComputedStyle(element);
  return (name: string): string => style.getPropertyValue(`--${name}`).trim() || '#888';
};

/** One mark a week and kind, side by side along the upper edge. */
const drawMarks = (u: uPlot, spec: ChartSpec, ink: (name: string) => string): void => {
  const { ctx } = u;
  const ratio = window.devicePixelRatio || 1;
  const s = 4 * ratio;
  const byWeek = new Map<number, MarkKind[]>();
  for (const { week, kind } of spec.marks ?? []) {
    const here = byWeek.get(week) ?? [];
    if (!here.includes(kind)) byWeek.set(week, [...here, kind]);
  }
  ctx.save();
  ctx.setLineDash([]);
  ctx.lineWidth = 1.5 * ratio;
  ctx.strokeStyle = ink('ink2');
  ctx.fillStyle = ink('panel');
  for (const [week, kinds] of byWeek) {
    const x = u.valToPos(week, 'x', true);
    kinds.forEach((kind, i) => {
      ctx.beginPath();
      SHAPES[kind](ctx, x, u.bbox.top - s * 2 - i * s * 2.5, s);
      if (kind === 'decision') ctx.fillStyle = ink('ink2');
      ctx.fill();
      ctx.fillStyle = ink('panel');
      ctx.stroke();
    });
  }
  ctx.restore();
};

const mostMarks = (spec: ChartSpec): number => {
  const kinds = new Map<number, Set<MarkKind>>();
  for (const { week, kind } of spec.marks ?? []) kinds.set(week, (kinds.get(week) ?? new Set()).add(kind));
  return Math.max(0, ...[...kinds.values()].map((set) => set.size));
};

const seriesOf = (line: ChartLine, ink: (name: string) => string): uPlot.Series => ({
  label: line.label,
  stroke: ink(line.ink),
  width: line.width ?? 2,
  spanGaps: true,
  points: { show: line.dots ?? line.stepped ?? false, size: line.dots ? 6 : 4, fill: ink(line.ink) },
  ...(line.dash && line.dash.length > 0 ? { dash: [...line.dash] } : {}),
  ...(line.stepped && uPlot.paths.stepped ? { paths: uPlot.paths.stepped({ align: -1 }) } : {}),
});

const optionsOf = (spec: ChartSpec, width: number, ink: (name: string) => string): uPlot.Options => {
  const [first, last] = [spec.weeks[0] ?? 0, spec.weeks.at(-1) ?? 1];
  const font = `12px "Source Sans 3", system-ui, sans-serif`;
  const axis = { stroke: ink('ink2'), font, grid: { stroke: ink('line'), width: 1 }, ticks: { stroke: ink('line') } };
  const { range, lines } = spec;
  return {
    width,
    height: spec.height,
    padding: [8 + mostMarks(spec) * 10, 12, 0, 0],
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, points: { size: 8 }, y: false },
    scales: {
      x: { time: false, range: [first - 0.25, last + 0.25] },
      y: {
        range: (_, low, high) => {
          const top = Math.max(high ?? 0, spec.least ?? 1);
          if (!spec.signed) return [0, top * 1.05];
          const bottom = Math.min(0, low ?? 0);
          const room = Math.max(1, (top - bottom) * 0.06);
          return [bottom - room, top + room];
        },
      },
    },
    axes: [
      { ...axis, grid: { show: false }, size: 28, incrs: [1, 2, 4, 8], values: (_, at) => at.map(String), space: 34 },
      {
        ...axis,
        size: 46,
        space: spec.height < 120 ? 24 : 36,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500],
        values: (_, at) => at.map((value) => String(value).replace('-', '−')),
      },
    ],
    series: [
      {},
      ...(range
        ? [
            { label: range.label, stroke: 'transparent', points: { show: false }, spanGaps: true },
            { label: range.label, stroke: 'transparent', points: { show: false }, spanGaps: true },
          ]
        : []),
      ...lines.map((line) => seriesOf(line, ink)),
    ],
    bands: range ? [{ series: [2, 1], fill: faint(ink('ink3')) }] : [],
    hooks: { draw: [(u) => drawMarks(u, spec, ink)] },
  };
};

const dataOf = ({ weeks, range, lines }: ChartSpec): uPlot.AlignedData =>
  [
    [...weeks],
    ...(range ? [[...range.low], [...range.high]] : []),
    ...lines.map(({ values }) => [...values]),
  ] as uPlot.AlignedData;

export default function Plot({ spec, theme, onPick, onPoint }: PlotProps) {
  const holder = useRef<HTMLDivElement>(null);
  const call = useRef({ onPick, onPoint });
  useEffect(() => {
    call.current = { onPick, onPoint };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours that are read
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const width = () => Math.max(200, element.clientWidth);
    const options = optionsOf(spec, width(), inkOf(element));
    let pointed: number | null = null;
    const weekUnder = (u: uPlot): number | null => {
      const { idx } = u.cursor;
      return typeof idx === 'number' ? (spec.weeks[idx] ?? null) : null;
    };
    const chart = new uPlot(
      {
        ...options,
        hooks: {
          ...options.hooks,
          setCursor: [
            (u) => {
              const week = u.cursor.left !== undefined && u.cursor.left >= 0 ? weekUnder(u) : null;
              if (week === pointed) return;
              pointed = week;
              call.current.onPoint(week);
            },
          ],
        },
      },
      dataOf(spec),
      element,
    );
    const pick = () => {
      const week = weekUnder(chart);
      if (week !== null) call.current.onPick(week);
    };
    chart.over.addEventListener('click', pick);
    const observer = new ResizeObserver(() => chart.setSize({ width: width(), height: spec.height }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.destroy();
    };
  }, [spec, theme]);
  return <div ref={holder} style={{ minHeight: spec.height }} />;
}
