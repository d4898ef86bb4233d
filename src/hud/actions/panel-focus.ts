import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Desk } from '../game/desk.ts';

/**
 * Keeps readers where the game is. A button that was pressed is often gone afterwards: the keyboard then goes on from
 * the panel and not from the top of the page. A new part of the year, or another seat, begins at the panel's top.
 */
export function usePanelFocus(desk: Desk, panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = panel.current;
    if (!place) return undefined;
    // What has the focus or had it last, if it is in the panel.
    let last: Element | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      last = target instanceof Element && place.contains(target) ? target : null;
    };
    document.addEventListener('focusin', onFocus);

    let part = '';
    let frame = 0;
    const stop = effect(() => {
      const { view, acting, viewer } = desk.game;
      const { phase } = view.value;
      const now = [phase.kind, 'stage' in phase && phase.stage, acting.value, viewer.value].join(' ');
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (now !== part) {
          part = now;
          for (const each of place.querySelectorAll('.paper-scroll')) each.scrollTop = 0;
          scrollTo(0, 0);
          if (viewer.value !== null && desk.game.people.length > 1) desk.pane.value = 'decide';
        }
        const lost = document.activeElement === null || document.activeElement === document.body;
        // What is still there was left on purpose. Browsers do not agree whether an element that is taken away loses the
        // focus before that or after, so it is asked only now.
        if (lost && last?.isConnected === false)
          place.querySelector<HTMLElement>('.prompt-line')?.focus({ preventScroll: true });
      });
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', onFocus);
    };
  }, [desk, panel]);
}
