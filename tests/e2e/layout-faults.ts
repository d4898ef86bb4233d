import type { Page } from '@playwright/test';

/** What is wrong with how a screen is laid out, in one line each. */
export interface LayoutFaults {
  /** Pixels that the page runs over its right edge. */
  readonly over: number;
  /** Pixels that a table, which is to fill the screen, runs over its lower edge. */
  readonly below: number;
  /** Text under 12 pixels. */
  readonly small: readonly string[];
  /** Words that are cut off, with nothing that shows all of them, or that run out of their paper. */
  readonly cut: readonly string[];
  /** Neighbours that lie on one another. */
  readonly overlapping: readonly string[];
  /** With a finger: what is smaller than a fingertip. */
  readonly tiny: readonly string[];
}

export const NO_FAULTS: LayoutFaults = { over: 0, below: 0, small: [], cut: [], overlapping: [], tiny: [] };

/** Looks the page over. `touch`: fingers use it. */
export function layoutFaults(page: Page, touch: boolean): Promise<LayoutFaults> {
  return page.evaluate((finger) => {
    const PAPERS =
      '.top-line, .seat-plates, .sheet-index, .sheet-paper, .dock, .paper-sheet, .choices, .log-paper, dialog, .hand-over-sheet';
    /** Boxes whose children stand beside or under one another. */
    const ROWS =
      '.table, .over-map, .sheet, .action-panel, .top-line, .pillars, .pillar, .prompt-line, .prompt-side, .group-list, .speakers, .turns, .log-ticker, .plate, .plate-line, .plate-heads, .plate-figures, .option-line, .index-entry, .pane-tabs, .folder-parts, .row';
    /** As large as a fingertip, less the rounding of rems. */
    const FINGERTIP_PX = 43.5;

    const hidden = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest('.visually-hidden, [inert], [popover]:not(:popover-open), [aria-hidden=true] svg') !==
        null ||
      getComputedStyle(element).clipPath !== 'none';
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;

    const small = new Set<string>();
    const cut = new Set<string>();
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const place = node.parentElement;
      if (!place || !node.textContent?.trim() || hidden(place) || place.closest('noscript, script')) continue;
      const size = Number.parseFloat(getComputedStyle(place).fontSize);
      if (size < 12) small.add(`${size}px ${nameOf(place)}`);
      const paper = place.closest(PAPERS);
      // What is moved sideways on purpose, and what a tip says in full.
      if (
        !paper ||
        place.closest('.group-list, .speakers, :has(> table)') ||
        place.parentElement?.querySelector(':scope > .tip')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      const box = paper.getBoundingClientRect();
      // Down, what scrolls inside its paper is the scroller's business: that itself must not run out.
      let scroller: Element | null = place;
      while (scroller && scroller !== paper && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
        scroller = scroller.parentElement;
      const down = scroller === paper || !scroller ? text : scroller.getBoundingClientRect();
      const scrolls = /auto|scroll/.test(getComputedStyle(paper).overflowY);
      if (!scrolls && text.height > 0 && down.bottom > box.bottom + 1) cut.add(`below ${nameOf(place)}`);
      if (text.width > 0 && (text.right > box.right + 1 || text.left < box.left - 1))
        cut.add(`out of ${nameOf(place)}`);
      const button = place.closest('button')?.getBoundingClientRect();
      if (button && text.width > 0 && (text.right > button.right + 1 || text.left < button.left - 1))
        cut.add(`out of its button ${nameOf(place)}`);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX } = getComputedStyle(element);
      if (overflowX === 'visible' || element.scrollWidth <= element.clientWidth + 1 || hidden(element))
        continue;
      if (
        element.closest('.stage') ||
        element.matches('.table, .group-list, .speakers, :has(> table), input')
      )
        continue;
      if (
        element.parentElement
          ?.querySelector(':scope > .tip')
          ?.textContent?.includes(element.textContent ?? '')
      )
        continue;
      cut.add(nameOf(element));
    }

    const overlapping = new Set<string>();
    for (const row of document.querySelectorAll(ROWS)) {
      if (hidden(row)) continue;
      const boxes = [...row.children]
        .flatMap((child) => (getComputedStyle(child).display === 'contents' ? [...child.children] : [child]))
        .filter(
          (child) =>
            !hidden(child) && !child.matches('.stage, .free, .action-panel, .tip, .over-map, [popover]'),
        )
        // The dock of a phone lies over what is scrolled under it.
        .filter((child) => getComputedStyle(child).position !== 'sticky')
        .map((child) => ({ child, box: child.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0);
      boxes.forEach(({ child, box }, index) => {
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1.5 && down > 1.5) overlapping.add(`${nameOf(child)} and ${nameOf(other.child)}`);
        }
      });
    }
    // Papers keep off one another, wherever they hang; on a phone one scrolls under the dock.
    if (document.documentElement.dataset['room'] !== 'narrow') {
      const papers = [
        ...document.querySelectorAll(
          '.table :is(.top-line, .seat-plates, .sheet-index, .sheet-paper, .dock, .over-map > *)',
        ),
      ]
        .filter((paper) => !hidden(paper))
        .map((paper) => ({ paper, box: paper.getBoundingClientRect() }));
      papers.forEach(({ paper, box }, index) => {
        if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.top < -1 || box.left < -1)
          cut.add(`off the screen: ${nameOf(paper)}`);
        for (const other of papers.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1.5 && down > 1.5) overlapping.add(`${nameOf(paper)} and ${nameOf(other.paper)}`);
        }
      });
    }

    const tiny = new Set<string>();
    if (finger) {
      for (const target of document.querySelectorAll('button, summary, select, a[href], label:has(input)')) {
        // A link in a sentence is as large as its words, and there is another way to what it leads to.
        if (hidden(target) || target.matches('.link')) continue;
        const { width, height } = target.getBoundingClientRect();
        if (width < FINGERTIP_PX || height < FINGERTIP_PX)
          tiny.add(`${Math.round(width)}×${Math.round(height)} ${nameOf(target)}`);
      }
    }
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    // But for a phone the table is the screen: a pixel more, and a bar stands beside the map wherever bars take up room.
    const filled = document.querySelector('html:not([data-room=narrow]) .table:not([inert])') !== null;
    return {
      over: scrollWidth - clientWidth,
      below: filled ? scrollHeight - clientHeight : 0,
      small: [...small],
      cut: [...cut],
      overlapping: [...overlapping],
      tiny: [...tiny],
    };
  }, touch);
}
