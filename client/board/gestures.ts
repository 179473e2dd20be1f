/** Mouse, touch and pen on the map. Moves are gathered and handed on once a frame. */
import type { Press } from './types.ts';

export interface Gestures {
  /** Pixels in the window. */
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  hover(x: number, y: number): void;
  leave(): void;
  tap(x: number, y: number, press: Press): void;
  doubleTap(x: number, y: number): void;
  menu(x: number, y: number, press: Press): void;
}

const DRAG_PX = { mouse: 4, other: 9 } as const;
const LONG_PRESS_MS = 500;
const DOUBLE_TAP_MS = 300;
const DOUBLE_TAP_PX = 28;

export const listen = (element: HTMLElement, on: Gestures): (() => void) => {
  const down = new Map<number, { x: number; y: number }>();
  let start = { x: 0, y: 0 };
  let isDragging = false;
  let isSpent = false;
  let lastTap = { x: 0, y: 0, at: Number.NEGATIVE_INFINITY };
  let longPress = 0;
  let lastMenu = Number.NEGATIVE_INFINITY;
  let frame = 0;
  let waiting = { dx: 0, dy: 0, factor: 1, x: 0, y: 0 };
  let hovered: { x: number; y: number } | null = null;
  let box = element.getBoundingClientRect();

  const measure = () => {
    box = element.getBoundingClientRect();
  };
  const local = (event: { clientX: number; clientY: number }) => ({
    x: event.clientX - box.left,
    y: event.clientY - box.top,
  });
  const flush = () => {
    frame = 0;
    const { dx, dy, factor, x, y } = waiting;
    waiting = { dx: 0, dy: 0, factor: 1, x, y };
    if (dx || dy) on.pan(dx, dy);
    if (factor !== 1) on.zoom(factor, x, y);
    if (hovered && down.size === 0) on.hover(hovered.x, hovered.y);
    hovered = null;
  };
  const soon = () => {
    frame ||= requestAnimationFrame(flush);
  };
  const openMenu = (x: number, y: number, isTouch: boolean) => {
    if (performance.now() - lastMenu < 800) return;
    lastMenu = performance.now();
    on.menu(x, y, { isTouch, shift: false, ctrl: false });
  };
  const pointerDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button === 2) return;
    measure();
    const at = local(event);
    down.set(event.pointerId, at);
    element.setPointerCapture(event.pointerId);
    clearTimeout(longPress);
    if (down.size === 1) {
      start = at;
      isDragging = event.button === 1;
      isSpent = false;
      if (event.pointerType !== 'mouse')
        longPress = window.setTimeout(() => {
          if (isDragging || down.size !== 1) return;
          isSpent = true;
          openMenu(start.x, start.y, true);
        }, LONG_PRESS_MS);
    } else isDragging = true;
  };
  const pointerMove = (event: PointerEvent) => {
    const before = down.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'touch') return;
      hovered = local(event);
      soon();
      return;
    }
    const at = local(event);
    down.set(event.pointerId, at);
    if (!isDragging) {
      const limit = event.pointerType === 'mouse' ? DRAG_PX.mouse : DRAG_PX.other;
      if (Math.hypot(at.x - start.x, at.y - start.y) < limit) return;
      isDragging = true;
      clearTimeout(longPress);
    }
    const count = down.size;
    waiting.dx += (at.x - before.x) / count;
    waiting.dy += (at.y - before.y) / count;
    if (count === 2) {
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const span = Math.hypot(at.x - other.x, at.y - other.y);
        const was = Math.hypot(before.x - other.x, before.y - other.y);
        if (was > 8) waiting.factor *= span / was;
        waiting.x = (at.x + other.x) / 2;
        waiting.y = (at.y + other.y) / 2;
      }
    }
    soon();
  };
  const pointerUp = (event: PointerEvent) => {
    if (!down.delete(event.pointerId)) return;
    clearTimeout(longPress);
    if (isDragging || isSpent || down.size > 0 || event.type === 'pointercancel') return;
    const isTouch = event.pointerType !== 'mouse';
    const isDouble =
      isTouch &&
      event.timeStamp - lastTap.at < DOUBLE_TAP_MS &&
      Math.hypot(start.x - lastTap.x, start.y - lastTap.y) < DOUBLE_TAP_PX;
    lastTap = { ...start, at: isDouble ? Number.NEGATIVE_INFINITY : event.timeStamp };
    if (isDouble) on.doubleTap(start.x, start.y);
    else on.tap(start.x, start.y, { isTouch, shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey });
  };
  const leave = (event: PointerEvent) => {
    hovered = null;
    if (event.pointerType !== 'touch') on.leave();
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? 300 : 1;
    const turn = Math.max(-240, Math.min(240, event.deltaY * unit));
    const at = local(event);
    waiting.factor *= Math.exp(-turn * (event.ctrlKey ? 0.01 : 0.0018));
    waiting.x = at.x;
    waiting.y = at.y;
    soon();
  };
  const contextMenu = (event: MouseEvent) => {
    event.preventDefault();
    measure();
    const at = local(event);
    const isTouch = event instanceof PointerEvent && event.pointerType !== 'mouse';
    if (event.clientX || event.clientY) openMenu(at.x, at.y, isTouch);
  };

  const handlers: readonly (readonly [string, EventListener, AddEventListenerOptions?])[] = [
    ['pointerdown', pointerDown as EventListener],
    ['pointermove', pointerMove as EventListener],
    ['pointerup', pointerUp as EventListener],
    ['pointercancel', pointerUp as EventListener],
    ['pointerenter', measure],
    ['pointerleave', leave as EventListener],
    ['wheel', wheel as EventListener, { passive: false }],
    ['contextmenu', contextMenu as EventListener],
  ];
  for (const [name, handler, options] of handlers) element.addEventListener(name, handler, options);
  return () => {
    for (const [name, handler] of handlers) element.removeEventListener(name, handler);
    cancelAnimationFrame(frame);
    clearTimeout(longPress);
  };
};
