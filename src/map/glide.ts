import type { Camera } from './camera.ts';
import { between } from './camera.ts';

const GLIDE_MS = 260;

/** A view on its way to another. */
export interface Glide {
  readonly from: Camera;
  readonly to: Camera;
  /** Milliseconds of the clock that `glideAt` is asked with. */
  readonly since: number;
}

/** Where the view is by now: quick at first, gentle at the end. */
export function glideAt(
  { from, to, since }: Glide,
  now: number,
): { readonly camera: Camera; readonly over: boolean } {
  const t = Math.min(1, Math.max(0, (now - since) / GLIDE_MS));
  return { camera: between(from, to, 1 - (1 - t) ** 3), over: t === 1 };
}
