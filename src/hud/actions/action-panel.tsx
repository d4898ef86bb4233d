import { useRef } from 'preact/hooks';
import { useDesk } from '../game/desk.ts';
import { Dock } from './dock.tsx';
import { usePanelFocus } from './panel-focus.ts';
import { Spread } from './spread.tsx';

/** What is asked, of whom, and the buttons to do it with: a dock along the lower edge, and papers spread above it. */
export function ActionPanel() {
  const desk = useDesk();
  const place = useRef<HTMLElement>(null);
  usePanelFocus(desk, place);
  return (
    <section ref={place} class="action-panel" aria-label={desk.say('actions')}>
      <Dock />
      <Spread />
    </section>
  );
}
