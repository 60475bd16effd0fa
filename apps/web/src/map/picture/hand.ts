import { FARTHEST, NEAREST } from '../map-surface';
import { pushed, zoomedAround, type View } from '../mercator';
import type { Spot } from '../spread';

interface Handle {
  view(): View;
  look(view: View): void;
  press(spot: Spot): void;
}

/** A finger that moved less than this pressed. */
const STEADY = 6;
const ARROW_STEP = 80;
const ARROWS: Readonly<Record<string, Spot>> = {
  ArrowUp: { x: 0, y: -ARROW_STEP },
  ArrowDown: { x: 0, y: ARROW_STEP },
  ArrowLeft: { x: -ARROW_STEP, y: 0 },
  ArrowRight: { x: ARROW_STEP, y: 0 },
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

export const nearer = (zoom: number): number => Math.min(NEAREST, Math.max(FARTHEST, zoom));

/** Dragging, two fingers, the wheel, arrow keys, plus and minus. Answers how to stop listening. */
export function listenToHand(canvas: HTMLElement, handle: Handle): () => void {
  const stop = new AbortController();
  const fingers = new Map<number, Spot>();
  let travelled = 0;
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ): void => canvas.addEventListener(type, listener, { signal: stop.signal, passive: false });

  on('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, spotOf(event));
    if (fingers.size === 1) travelled = 0;
  });
  on('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = spotOf(event);
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, spot]) => spot);
    handle.look(pulled(handle.view(), before, now, others[0]));
    fingers.set(event.pointerId, now);
  });
  on('pointerup', (event) => {
    fingers.delete(event.pointerId);
    if (fingers.size === 0 && travelled < STEADY) handle.press(spotOf(event));
  });
  on('pointercancel', (event) => void fingers.delete(event.pointerId));
  on('wheel', (event) => {
    event.preventDefault();
    const view = handle.view();
    handle.look(zoomedAround(view, nearer(view.zoom - event.deltaY / 240), spotOf(event)));
  });
  on('keydown', (event) => {
    const view = handle.view();
    const [arrow, step] = [ARROWS[event.key], ZOOM_KEYS[event.key]];
    if (arrow) handle.look(pushed(view, arrow));
    else if (step !== undefined) handle.look({ ...view, zoom: nearer(view.zoom + step) });
    else return;
    event.preventDefault();
  });
  return () => stop.abort();
}

const spotOf = (event: MouseEvent): Spot => ({ x: event.offsetX, y: event.offsetY });

/** One finger pulls the map along; with another one lying still it also stretches it. */
function pulled(view: View, before: Spot, now: Spot, other: Spot | undefined): View {
  if (!other) return pushed(view, { x: before.x - now.x, y: before.y - now.y });
  const grown =
    Math.hypot(now.x - other.x, now.y - other.y) /
    Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
  return zoomedAround(view, nearer(view.zoom + Math.log2(Math.max(0.1, grown))), other);
}
