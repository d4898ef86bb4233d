import type { MapModel } from '../present/map-model.ts';
import type { Camera } from './camera.ts';
import { labelOf } from './labels.ts';
import type { BoardTarget } from './target.ts';
import { BLUE, PAPER_LIGHT } from './theme.ts';

export interface Claim {
  /** Says what is selected to whoever hears the board instead of seeing it. */
  readonly describe: (model: MapModel, target: BoardTarget | null) => void;
  /** Tells whoever tests the page that a picture is there, and of what view: its middle in kilometres, its scale. */
  readonly tellDrawn: (camera: Camera) => void;
  /** Gives the host back as it was. */
  readonly undo: () => void;
}

/**
 * Makes an element the board's. It takes the focus and its own keys, so it is an application to screen readers; the
 * drawing in it is hidden from them, since the page has all of it as a list. A label that the page gave it stays.
 */
export function claimHost(host: HTMLElement): Claim {
  const before = ['tabindex', 'role', 'aria-label', 'style'].map(
    (name) => [name, host.getAttribute(name)] as const,
  );
  const ownLabel = host.hasAttribute('aria-label');
  host.tabIndex = 0;
  host.setAttribute('role', 'application');
  // A finger that moves the map does not scroll the page, nor does a long press select it.
  host.style.touchAction = 'none';
  host.style.userSelect = 'none';
  host.style.overflow = 'hidden';
  host.style.cursor = 'grab';
  host.style.outline = 'none';
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';

  const focus = focusFrame(host);

  return {
    describe(model, target) {
      if (!ownLabel) host.setAttribute('aria-label', labelOf(model, target) ?? model.note);
    },
    tellDrawn({ x, y, scale }) {
      host.dataset['board'] = 'ready';
      host.dataset['view'] = `${x.toFixed(1)} ${y.toFixed(1)} ${scale.toFixed(4)}`;
    },
    undo() {
      focus.remove();
      for (const [name, value] of before) {
        if (value === null) host.removeAttribute(name);
        else host.setAttribute(name, value);
      }
      delete host.dataset['board'];
      delete host.dataset['view'];
    },
  };
}

/** The outline of an element lies under what it contains, so the board shows its focus by a frame of its own. */
function focusFrame(host: HTMLElement): { readonly remove: () => void } {
  const frame = document.createElement('div');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = `position:absolute;inset:0;z-index:1;pointer-events:none;display:none;
    box-sizing:border-box;border:3px solid ${BLUE};box-shadow:inset 0 0 0 2px ${PAPER_LIGHT}`;
  host.append(frame);
  const gone = new AbortController();
  const show = (): void => {
    frame.style.display = host.matches(':focus-visible') ? 'block' : 'none';
  };
  for (const event of ['focus', 'blur', 'keydown'] as const) {
    host.addEventListener(event, show, { signal: gone.signal });
  }
  return {
    remove() {
      gone.abort();
      frame.remove();
    },
  };
}
