import type { Frame } from './camera.ts';
import type { StageSize } from './engine/stage.ts';

/** How much of the page the board has, in its own pixels: CSS pixels at the usual size of text, larger at larger text. */
export interface HostView {
  readonly frame: Frame;
  readonly size: StageSize;
  /** CSS pixels in one of the board's. */
  readonly unit: number;
}

/** The size of text that the board's own sizes were made for. */
const USUAL_TEXT_PX = 16;
const LARGEST_UNIT = 2;
const MOST_PIXEL_RATIO = 3;
/** Textures larger than this are not promised by every graphics card. */
const LARGEST_TEXTURE = 8192;

/** Measures an element, its padding, and the size of text that the reader has chosen. */
export function measureHost(host: HTMLElement): HostView {
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_TEXT_PX;
  const unit = Math.min(LARGEST_UNIT, Math.max(1, text / USUAL_TEXT_PX));
  const style = getComputedStyle(host);
  const side = (name: string): number =>
    (Number.parseFloat(style.getPropertyValue(`padding-${name}`)) || 0) / unit;
  const cssWidth = Math.max(1, host.clientWidth);
  const cssHeight = Math.max(1, host.clientHeight);
  const devicePixels = Math.min(
    MOST_PIXEL_RATIO,
    globalThis.devicePixelRatio || 1,
    LARGEST_TEXTURE / Math.max(cssWidth, cssHeight),
  );
  const width = cssWidth / unit;
  const height = cssHeight / unit;
  const inset = { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') };
  return {
    frame: { width, height, inset },
    size: { width, height, pixelRatio: devicePixels * unit, zoom: 1 / devicePixels },
    unit,
  };
}

export const sameView = (a: HostView, b: HostView): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether two views are the same but for the panels over them: those open and fold, and the map stays as it is. */
export const sameExtent = (a: HostView, b: HostView): boolean =>
  sameView(a, { ...b, frame: { ...b.frame, inset: a.frame.inset } });

/** Tells when the pixel ratio changes: another screen, or the browser's own zoom. */
function watchPixelRatio(changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const query = matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`);
  query.addEventListener(
    'change',
    () => {
      changed();
      watchPixelRatio(changed, signal);
    },
    { once: true, signal },
  );
}

/** Calls when the host has another size, or its pixels have. */
export function watchHost(host: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  const watcher = new ResizeObserver(onChange);
  watcher.observe(host);
  signal.addEventListener('abort', () => watcher.disconnect(), { once: true });
  watchPixelRatio(onChange, signal);
}
