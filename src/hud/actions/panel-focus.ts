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
    let inside = false;
    const onFocus = (event: FocusEvent): void => {
      inside = event.target instanceof Node && place.contains(event.target);
    };
    const onBlur = (event: FocusEvent): void => {
      // What is still there was left on purpose.
      if (event.target instanceof Node && event.target.isConnected && event.relatedTarget === null)
        inside = false;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);

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
        if (inside && lost) place.querySelector<HTMLElement>('.prompt-line')?.focus({ preventScroll: true });
      });
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
    };
  }, [desk, panel]);
}
