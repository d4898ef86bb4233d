import type { Point } from './projection.ts';
import { INK, INK_SOFT, PAPER_LIGHT } from './theme.ts';

/** A slip of paper beside the mouse that says what it points at. Only for eyes: the page has the same as a list. */
export interface Hint {
  /** `at` in the board's pixels, of which one is `unit` CSS pixels. */
  readonly show: (text: string | null, at: Point | null, unit: number) => void;
  readonly remove: () => void;
}

const WIDTH = 260;
const OFF = 16;
/** The pointer must rest: a slip that follows every move would hide what it speaks of. */
const REST_MS = 420;

export function createHint(host: HTMLElement): Hint {
  const slip = document.createElement('div');
  slip.setAttribute('aria-hidden', 'true');
  slip.style.cssText = `position:absolute;display:none;box-sizing:border-box;padding:6px 10px;
    background:${PAPER_LIGHT};color:${INK};border:1px solid ${INK_SOFT};border-radius:3px;pointer-events:none;
    font:400 0.875rem/1.35 "Source Sans 3 Variable",sans-serif;box-shadow:0 1px 4px rgb(43 33 24 / 25%)`;
  host.append(slip);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const place = (text: string, at: Point, unit: number): void => {
    const x = at.x * unit;
    const y = at.y * unit;
    const width = WIDTH * unit;
    // To the lower right of the pointer, or away from the edge that is near.
    const leftwards = x + OFF + width > host.clientWidth;
    const upwards = y > host.clientHeight * 0.6;
    slip.textContent = text;
    slip.style.maxWidth = `${width}px`;
    slip.style.left = leftwards ? 'auto' : `${x + OFF}px`;
    slip.style.right = leftwards ? `${host.clientWidth - x + OFF}px` : 'auto';
    slip.style.top = upwards ? 'auto' : `${y + OFF}px`;
    slip.style.bottom = upwards ? `${host.clientHeight - y + OFF}px` : 'auto';
    slip.style.display = 'block';
  };

  return {
    show(text, at, unit) {
      clearTimeout(waiting);
      slip.style.display = 'none';
      if (text !== null && at) waiting = setTimeout(place, REST_MS, text, at, unit);
    },
    remove() {
      clearTimeout(waiting);
      slip.remove();
    },
  };
}
