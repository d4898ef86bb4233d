import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ScrollerProps {
  readonly class: string;
  /** Where this changes, the end is shown: for what grows at its end. */
  readonly follow?: number;
  readonly children: ComponentChildren;
}

/**
 * Makes a part a stop of the Tab key for as long as it has more than it shows, and says on which side more of it lies:
 * a phone shows no scroll bar until somebody scrolls. Returns what ends the watch.
 */
export function watchOverflow(scroller: HTMLElement): () => void {
  const lookAside = (): void => {
    const { scrollLeft, scrollWidth, clientWidth } = scroller;
    const sides = [scrollLeft > 1 && 'left', scrollLeft + clientWidth < scrollWidth - 1 && 'right'];
    scroller.dataset['more'] = sides.filter(Boolean).join(' ');
  };
  const look = (): void => {
    lookAside();
    const hides =
      scroller.scrollHeight > scroller.clientHeight || scroller.scrollWidth > scroller.clientWidth;
    if (hides) scroller.tabIndex = 0;
    else scroller.removeAttribute('tabindex');
  };
  const sizes = new ResizeObserver(look);
  const contents = new MutationObserver(look);
  sizes.observe(scroller);
  contents.observe(scroller, { childList: true, subtree: true, characterData: true });
  scroller.addEventListener('scroll', lookAside, { passive: true });
  look();
  return () => {
    scroller.removeEventListener('scroll', lookAside);
    sizes.disconnect();
    contents.disconnect();
  };
}

/**
 * A part that scrolls. It is a stop of the Tab key for as long as it has more than it shows: with no button inside
 * there would be no other way to its end by key. What fits is left out, so that Tab does not stop for nothing.
 */
export function Scroller({ class: name, follow, children }: ScrollerProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const scroller = place.current;
    return scroller ? watchOverflow(scroller) : undefined;
  }, []);
  useLayoutEffect(() => {
    const scroller = place.current;
    if (scroller && follow !== undefined) scroller.scrollTop = scroller.scrollHeight;
  }, [follow]);
  return (
    <div ref={place} class={name}>
      {children}
    </div>
  );
}
