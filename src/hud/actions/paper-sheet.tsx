import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useDesk } from '../game/desk.ts';

/** A large sheet of paper over the lower part of the map. Folded, only its head is left, and the map is free. */
export function PaperSheet({ children }: { readonly children: ComponentChildren }) {
  const desk = useDesk();
  // While the map tells what happened, the paper that says the same leaves it free. On a phone the map is out of sight
  // while papers are read, and the paper tells it itself.
  const telling = desk.told.value !== null && document.documentElement.dataset['room'] !== 'narrow';
  const folded = desk.paperFolded.value || telling;
  const skipping = useRef(false);
  const { phase } = desk.table.value;
  const title = desk.game.text.capital(phase.name);
  return (
    <div class={folded ? 'paper-sheet folded' : 'paper-sheet'} data-phase={phase.id}>
      <button
        type="button"
        class="paper-head"
        aria-expanded={!folded}
        data-testid="fold-paper"
        title={desk.say('foldHint')}
        // What ends the telling opens the paper, and must not fold it again.
        onPointerDown={() => {
          skipping.current = telling;
        }}
        onKeyDown={() => {
          skipping.current = telling;
        }}
        onClick={() => {
          if (skipping.current) skipping.current = false;
          else desk.paperFolded.value = !folded;
        }}
      >
        <span class="paper-title">{title}</span>
        <span class="fold-word">
          {desk.say(telling ? 'skipTelling' : folded ? 'openPaper' : 'foldPaper')}
        </span>
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by key */}
      <section class="paper-body paper-scroll" aria-label={title} tabIndex={0} hidden={folded}>
        {children}
      </section>
    </div>
  );
}
