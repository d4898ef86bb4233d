import { useEffect } from 'preact/hooks';
import type { MemberId } from '../../model/ids.ts';
import type { GuideTarget } from '../../present/guide.ts';
import { placeOf } from './places.ts';

interface GuideMarkProps {
  readonly target: GuideTarget;
  readonly seat: MemberId;
}

/**
 * A dashed line round the control that a note speaks of, and a small hand beside it. It lies over the page and catches
 * nothing; where the control is scrolled away or covered, it is not drawn.
 */
export function GuideMark({ target, seat }: GuideMarkProps) {
  useEffect(() => {
    // Inside the dock it would lie under the strip at the top of the page, which a note speaks of too.
    const shown = document.createElement('div');
    shown.className = 'guide-mark';
    shown.dataset['target'] = target;
    shown.setAttribute('aria-hidden', 'true');
    shown.hidden = true;
    document.body.append(shown);
    let frame = 0;
    let looked = false;
    const draw = (): void => {
      const place = placeOf(target, seat);
      // On a phone the page is one long column: what the note speaks of is brought into view, once.
      if (place && !looked) {
        looked = true;
        if (document.documentElement.dataset['room'] === 'narrow' && !isSeen(place)) {
          place.scrollIntoView({ block: 'center' });
        }
      }
      const seen = place !== null && isSeen(place);
      shown.hidden = !seen;
      if (!seen) return;
      const line = round(leftOf(place), place.matches(EDGE_TO_EDGE) ? 0 : GAP);
      shown.style.translate = `${line.left}px ${line.top}px`;
      shown.style.width = `${line.width}px`;
      shown.style.height = `${line.height}px`;
      shown.dataset['side'] = sideOf(line, place);
    };
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    const changes = new MutationObserver((records) => {
      if (records.some(({ target: changed }) => changed !== shown)) later();
    });
    changes.observe(document.body, { childList: true, subtree: true, attributes: true });
    const sizes = new ResizeObserver(later);
    sizes.observe(document.body);
    const leaving = new AbortController();
    addEventListener('scroll', later, { capture: true, passive: true, signal: leaving.signal });
    addEventListener('resize', later, { signal: leaving.signal });
    later();
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      sizes.disconnect();
      leaving.abort();
      shown.remove();
    };
  }, [target, seat]);
  return null;
}

/** Between the line and what it goes round, so that it crosses no letter. */
const GAP = 6;
/** Seat plates lie edge to edge: outside its own the line would cross the figures of the next. */
const EDGE_TO_EDGE = '.plate';

/** A rectangle with a gap round it, as far as the screen goes. */
function round({ left, top, right, bottom }: DOMRect, gap: number): DOMRect {
  const x = Math.max(0, left - gap);
  const y = Math.max(0, top - gap);
  const width = Math.min(document.documentElement.clientWidth, right + gap) - x;
  return new DOMRect(x, y, width, Math.min(innerHeight, bottom + gap) - y);
}

/** What the hand needs beside a line. */
const HAND = 24;

type Side = 'above' | 'below' | 'left' | 'right';

/**
 * Where the hand stands: beside a small thing, towards the middle of the page, unless its neighbour's words are there;
 * else above it, or below. On a phone everything is as wide as the page.
 */
function sideOf({ left, top, right, bottom, width }: DOMRect, place: HTMLElement): Side {
  const across = document.documentElement.clientWidth;
  if (document.documentElement.dataset['room'] !== 'narrow' && width < across / 2) {
    const toRight = left + right < across;
    const x = toRight ? right + HAND / 2 : left - HAND / 2;
    if (x > 0 && x < across && !isNeighbour(place, x, (top + bottom) / 2)) return toRight ? 'right' : 'left';
  }
  return top > HAND ? 'above' : 'below';
}

/** Whether something that stands in the same row or list is at a point. */
function isNeighbour(place: HTMLElement, x: number, y: number): boolean {
  const list = place.parentElement;
  const there = document.elementFromPoint(x, y);
  return list !== null && there !== null && there !== list && list.contains(there);
}

/** What lies over the lower end of papers that scroll. */
const LIDS = '.dock, .folder-foot, .choices-side';

/** What scrolling and the dock leave of something's place on the screen. */
function leftOf(place: HTMLElement): DOMRect {
  let { left, top, right, bottom } = place.getBoundingClientRect();
  // A row that is wider than what stands in it ends where that does; a button is what it is.
  if (
    place.childElementCount > 0 &&
    place.tagName !== 'BUTTON' &&
    getComputedStyle(place).display === 'flex'
  ) {
    const rights = [...place.children].map((child) => child.getBoundingClientRect().right);
    right = Math.min(right, Math.max(...rights));
  }
  for (const lid of document.querySelectorAll(LIDS)) {
    const over = lid.getBoundingClientRect();
    const beside = over.left >= right || over.right <= left || over.top <= top;
    if (over.height > 0 && !beside && !lid.contains(place)) bottom = Math.min(bottom, over.top);
  }
  for (let frame = place.parentElement; frame; frame = frame.parentElement) {
    if (getComputedStyle(frame).overflowY === 'visible') continue;
    const edge = frame.getBoundingClientRect();
    left = Math.max(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Whether the middle of something, or its upper edge, is on the screen with nothing over it. */
function isSeen(place: HTMLElement): boolean {
  const { left, top, width, height } = leftOf(place);
  if (width === 0 || height === 0) return false;
  const points = [
    [left + width / 2, top + height / 2],
    [left + 4, top + 4],
  ] as const;
  return points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (place.contains(there) || there.contains(place));
  });
}
