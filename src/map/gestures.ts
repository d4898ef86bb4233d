import type { Point } from './projection.ts';

/** What fingers, a pen or a mouse do to the view. */
export type Gesture =
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number }
  | {
      readonly kind: 'zoom';
      readonly at: Point;
      readonly factor: number;
      readonly dx: number;
      readonly dy: number;
    }
  | { readonly kind: 'tap'; readonly at: Point }
  /** The second of two taps; the first has been told as a tap. */
  | { readonly kind: 'double-tap'; readonly at: Point };

export interface Gestures {
  readonly down: (id: number, at: Point) => void;
  readonly move: (id: number, at: Point) => Gesture | null;
  /** `when`: milliseconds of any clock; null for what never taps twice. */
  readonly up: (id: number, at: Point, when: number | null) => Gesture | null;
  readonly cancel: (id: number) => void;
  /** A finger or a button is down. */
  readonly busy: () => boolean;
}

/** A press that moves less than this is a tap, pixels. */
const TAP_SLOP = 8;
/** Two taps no farther apart than this, pixels and milliseconds, are one double tap. */
const TWICE = { apart: 32, within: 320 } as const;

/** Reads taps, one-finger pans and two-finger pinches out of pointer events. Coordinates are the board's own. */
export function createGestures(): Gestures {
  const pointers = new Map<number, Point>();
  /** Where the only finger came down; null once it is no tap any more. */
  let tapFrom: Point | null = null;
  /** The tap that another may double. */
  let first: { readonly at: Point; readonly when: number } | null = null;

  return {
    down(id, at) {
      tapFrom = pointers.size === 0 ? at : null;
      pointers.set(id, at);
    },
    move(id, at) {
      const before = pointers.get(id);
      if (!before) return null;
      if (tapFrom && far(tapFrom, at) <= TAP_SLOP) return null;
      // The first step makes up for what the tap's slop kept back.
      const from = tapFrom ?? before;
      tapFrom = null;
      const other = [...pointers].find(([key]) => key !== id)?.[1];
      pointers.set(id, at);
      if (!other) return { kind: 'pan', dx: at.x - from.x, dy: at.y - from.y };
      const was = middle(before, other);
      const is = middle(at, other);
      const factor = far(at, other) / Math.max(1, far(before, other));
      return { kind: 'zoom', at: is, factor, dx: is.x - was.x, dy: is.y - was.y };
    },
    up(id, at, when) {
      if (!pointers.delete(id)) return null;
      const tapped = tapFrom !== null && far(tapFrom, at) <= TAP_SLOP;
      tapFrom = null;
      const before = first;
      first = null;
      if (!tapped) return null;
      if (
        before &&
        when !== null &&
        when - before.when <= TWICE.within &&
        far(before.at, at) <= TWICE.apart
      ) {
        return { kind: 'double-tap', at };
      }
      first = when === null ? null : { at, when };
      return { kind: 'tap', at };
    },
    cancel(id) {
      pointers.delete(id);
      tapFrom = null;
      first = null;
    },
    busy: () => pointers.size > 0,
  };
}

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** How much one turn of the wheel scales the picture. */
export function wheelFactor(event: { readonly deltaY: number; readonly deltaMode: number }): number {
  // Lines and pages, where a browser counts in those, as pixels.
  const pixels = event.deltaY * (event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? 300 : 1);
  return Math.exp(-Math.max(-200, Math.min(200, pixels)) * 0.0022);
}
