/**
 * The moving part of the board, outside React: where the window looks, and the sheets that show it. The ground is a
 * bitmap, painted again when the map has come to rest; the counters are a layer of SVG, laid out anew only when the
 * zoom changed. All lie in one world, and while the map moves only the world is shifted and scaled.
 */
import type { Point } from './grid.ts';
import type { Plate } from './paint.ts';
import type { Looking } from './types.ts';
import { clampView, type Level, levelFor, minK, snapped, zoomAt } from './view.ts';

export interface Sheets {
  /** Holds the others. */
  readonly world: HTMLElement;
  /** The whole map, coarse: what shows at the edges while the map moves. */
  readonly base: HTMLCanvasElement;
  readonly ground: HTMLCanvasElement;
}

export interface Painter {
  paint(canvas: HTMLCanvasElement, plate: Plate, isBase: boolean): void;
  /** The zoom has changed and the live layer has to be laid out for it; `laidOut` is called when it is. */
  layOut(k: number, level: Level): void;
  moved(view: Looking): void;
  rested(view: Looking): void;
}

/** Rest after the last movement before the map is painted again, ms. */
const REST_MS = 120;
const MARGIN_PX = 320;
/** The bitmap of the whole map, pixels to a kilometre. */
const BASE_K = 8;
const GLIDE_MS = 240;
/** Rest before the whole map is painted again: while it changes in quick succession once is enough. */
const BASE_MS = 150;

export class Stage {
  view: Looking = { x: 0, y: 0, k: 10 };
  width = 1;
  height = 1;
  unit = 1;
  isStill = false;
  private plate: Plate | null = null;
  private isBasePainted = false;
  private isStale = false;
  /** What the world is laid out for; it is scaled from there. */
  private worldK = 0;
  private worldLevel: Level | null = null;
  private timer = 0;
  private baseTimer = 0;
  private glide = 0;
  private readonly listeners = new Set<() => void>();
  private readonly sheets: Sheets;
  private readonly map: Point;
  private readonly painter: Painter;

  constructor(sheets: Sheets, map: Point, painter: Painter) {
    this.sheets = sheets;
    this.map = map;
    this.painter = painter;
  }

  get ratio(): number {
    return Math.min(2, Math.max(1, window.devicePixelRatio || 1));
  }

  onMove(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  resize(width: number, height: number): void {
    if (width === this.width && height === this.height) return;
    const [cx, cy] = [this.view.x + this.width / this.view.k / 2, this.view.y + this.height / this.view.k / 2];
    this.width = width;
    this.height = height;
    this.plate = null;
    this.set({ x: cx - width / this.view.k / 2, y: cy - height / this.view.k / 2, k: this.view.k });
    this.rest();
  }

  /** Looks somewhere at once. */
  set(view: Looking): void {
    this.view = clampView(view, this.map, this.width, this.height);
    this.show();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.rest(), REST_MS);
  }

  pan(dx: number, dy: number): void {
    this.stopGlide();
    this.set({ x: this.view.x - dx / this.view.k, y: this.view.y - dy / this.view.k, k: this.view.k });
  }

  zoom(factor: number, x: number, y: number): void {
    this.stopGlide();
    this.set(zoomAt(this.view, factor, x, y, minK(this.map, this.width, this.height)));
  }

  /** Goes there in a quarter of a second, or at once where motion is not wanted. */
  goTo(view: Looking): void {
    this.stopGlide();
    const to = clampView(view, this.map, this.width, this.height);
    if (this.isStill) {
      this.set(to);
      this.rest();
      return;
    }
    const from = this.view;
    let began = 0;
    const step = (now: number) => {
      began ||= now;
      const t = Math.min(1, (now - began) / GLIDE_MS);
      const ease = 1 - (1 - t) ** 3;
      const k = from.k * (to.k / from.k) ** ease;
      // The middle of the window runs in step with the zoom.
      const share = from.k === to.k ? ease : (1 / from.k - 1 / k) / (1 / from.k - 1 / to.k);
      this.set({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, k });
      this.glide = t < 1 ? requestAnimationFrame(step) : 0;
      if (t >= 1) this.rest();
    };
    this.glide = requestAnimationFrame(step);
  }

  /** What the bitmaps show has changed. */
  repaint(): void {
    this.isBasePainted = false;
    this.isStale = true;
    this.rest();
  }

  /** The live layer is laid out for this zoom now: everything else follows in the same frame. */
  laidOut(k: number, level: Level): void {
    if (k <= 0) return;
    this.worldK = k;
    this.worldLevel = level;
    if (this.view.k === k) this.finish();
    else this.show();
  }

  stop(): void {
    this.stopGlide();
    clearTimeout(this.timer);
    clearTimeout(this.baseTimer);
  }

  private stopGlide(): void {
    cancelAnimationFrame(this.glide);
    this.glide = 0;
  }

  private show(): void {
    const { x, y, k } = this.view;
    // Whole pixels while only panning: sharp, and no filtering where there is no GPU.
    const whole = (value: number) => (k === this.worldK ? Math.round(value * this.ratio) / this.ratio : value);
    if (this.worldK)
      this.sheets.world.style.transform = `translate(${whole(-x * k)}px,${whole(-y * k)}px) scale(${k / this.worldK})`;
    this.showBase();
    this.painter.moved(this.view);
    for (const listener of this.listeners) listener();
  }

  /** The coarse map is there only while the window looks beyond the sharp one. */
  private showBase(): void {
    const { plate, view } = this;
    const share = plate ? plate.k / view.k : 0;
    const isInside =
      plate !== null &&
      view.x * plate.k >= plate.left &&
      view.y * plate.k >= plate.top &&
      view.x * plate.k + this.width * share <= plate.left + plate.width &&
      view.y * plate.k + this.height * share <= plate.top + plate.height;
    const display = isInside ? 'none' : '';
    if (this.sheets.base.style.display !== display) this.sheets.base.style.display = display;
  }

  private rest(): void {
    clearTimeout(this.timer);
    if (this.width < 2 || this.height < 2 || this.glide) return;
    this.view = snapped(this.view, this.ratio);
    const level = levelFor(this.view.k, this.unit, this.worldLevel);
    if (this.worldK !== this.view.k || this.worldLevel !== level) this.painter.layOut(this.view.k, level);
    else this.finish();
  }

  /** The world is laid out for the present zoom: paint what the window and its margins show. */
  private finish(): void {
    const { view, width, height, ratio, plate, sheets } = this;
    // Not shown, as under a report on paper.
    if (width === 0 || height === 0) return;
    const level = this.worldLevel ?? 'operations';
    const [left, top] = [Math.round(view.x * view.k), Math.round(view.y * view.k)];
    const isCovered =
      plate !== null &&
      plate.k === view.k &&
      plate.level === level &&
      plate.ratio === ratio &&
      left >= plate.left + 40 &&
      top >= plate.top + 40 &&
      left + width <= plate.left + plate.width - 40 &&
      top + height <= plate.top + plate.height - 40;
    if (!isCovered) {
      const margin = Math.min(MARGIN_PX, Math.round(Math.max(width, height) * 0.4));
      this.plate = {
        k: view.k,
        left: left - margin,
        top: top - margin,
        width: width + 2 * margin,
        height: height + 2 * margin,
        ratio,
        level,
      };
      this.sizeTo(sheets.ground, this.plate);
      sheets.ground.style.transform = `translate(${this.plate.left}px,${this.plate.top}px)`;
      sheets.base.style.transform = `scale(${view.k / BASE_K})`;
    }
    if (this.plate && (!isCovered || this.isStale)) this.painter.paint(sheets.ground, this.plate, false);
    this.isStale = false;
    this.show();
    this.painter.rested(view);
    if (this.isBasePainted) return;
    this.isBasePainted = true;
    const whole: Plate = {
      k: BASE_K,
      left: 0,
      top: 0,
      width: Math.round(this.map[0] * BASE_K),
      height: Math.round(this.map[1] * BASE_K),
      ratio: 1,
      level: 'overview',
    };
    clearTimeout(this.baseTimer);
    this.baseTimer = window.setTimeout(() => {
      this.sizeTo(sheets.base, whole);
      this.painter.paint(sheets.base, whole, true);
    }, BASE_MS);
  }

  private sizeTo(canvas: HTMLCanvasElement, plate: Plate): void {
    const [w, h] = [Math.round(plate.width * plate.ratio), Math.round(plate.height * plate.ratio)];
    if (canvas.width !== w || canvas.height !== h) {
      canvas.width = w;
      canvas.height = h;
      canvas.style.width = `${plate.width}px`;
      canvas.style.height = `${plate.height}px`;
    }
  }
}
