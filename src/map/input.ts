import type { Gesture } from './gestures.ts';
import { createGestures, wheelFactor } from './gestures.ts';
import type { Point } from './projection.ts';
import type { Direction } from './walk.ts';

export interface InputEvents {
  /** `reach`: how far beside a thing this kind of pointer may point. */
  readonly onGesture: (gesture: Gesture, reach: number) => void;
  readonly onHover: (at: Point | null) => void;
  readonly onKey: (key: BoardKey) => void;
}

export type BoardKey =
  | { readonly kind: 'walk'; readonly direction: Direction }
  | { readonly kind: 'inside' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'home' };

/** Half a fingertip of 44 pixels; a mouse points finer. */
export const REACH = { touch: 22, mouse: 10 } as const;

const KEYS: Readonly<Record<string, BoardKey>> = {
  ArrowUp: { kind: 'walk', direction: 'up' },
  ArrowRight: { kind: 'walk', direction: 'right' },
  ArrowDown: { kind: 'walk', direction: 'down' },
  ArrowLeft: { kind: 'walk', direction: 'left' },
  Enter: { kind: 'inside' },
  ' ': { kind: 'inside' },
  Escape: { kind: 'leave' },
  '+': { kind: 'zoom', factor: 1.3 },
  '=': { kind: 'zoom', factor: 1.3 },
  '-': { kind: 'zoom', factor: 1 / 1.3 },
  '0': { kind: 'home' },
};

/**
 * Listens to the host until `signal` is aborted. Nothing is listened to outside it.
 *
 * @param unit CSS pixels in one of the board's
 */
export function listen(
  host: HTMLElement,
  events: InputEvents,
  unit: () => number,
  signal: AbortSignal,
): void {
  const gestures = createGestures();
  const at = (event: MouseEvent): Point => {
    const { left, top } = host.getBoundingClientRect();
    const scale = unit();
    return {
      x: (event.clientX - left - host.clientLeft) / scale,
      y: (event.clientY - top - host.clientTop) / scale,
    };
  };
  const tell = (event: PointerEvent, gesture: Gesture | null): void => {
    if (gesture) events.onGesture(gesture, event.pointerType === 'mouse' ? REACH.mouse : REACH.touch);
  };
  /** Panels may lie inside the host: what happens on them is theirs. */
  const onBoard = (event: Event): boolean =>
    event.target instanceof HTMLCanvasElement || event.target === host;

  host.addEventListener(
    'pointerdown',
    (event) => {
      if (!onBoard(event) || event.button !== 0) return;
      host.setPointerCapture(event.pointerId);
      gestures.down(event.pointerId, at(event));
    },
    { signal },
  );
  host.addEventListener(
    'pointermove',
    (event) => {
      if (gestures.busy()) tell(event, gestures.move(event.pointerId, at(event)));
      else if (event.pointerType !== 'touch') events.onHover(onBoard(event) ? at(event) : null);
    },
    { signal },
  );
  host.addEventListener(
    'pointerup',
    (event) => {
      // A mouse has a wheel, and clicks twice for other reasons.
      const when = event.pointerType === 'mouse' ? null : event.timeStamp;
      tell(event, gestures.up(event.pointerId, at(event), when));
    },
    { signal },
  );
  host.addEventListener('pointercancel', (event) => gestures.cancel(event.pointerId), { signal });
  host.addEventListener('pointerleave', () => events.onHover(null), { signal });
  host.addEventListener(
    'wheel',
    (event) => {
      if (!onBoard(event)) return;
      event.preventDefault();
      events.onGesture(
        { kind: 'zoom', at: at(event), factor: wheelFactor(event), dx: 0, dy: 0 },
        REACH.mouse,
      );
    },
    { signal, passive: false },
  );
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== host || event.ctrlKey || event.metaKey || event.altKey) return;
      const key = KEYS[event.key];
      if (!key) return;
      event.preventDefault();
      events.onKey(key);
    },
    { signal },
  );
}
