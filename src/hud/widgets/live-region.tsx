import type { ReadonlySignal } from '@preact/signals';

/** Tells a screen reader what has just happened, politely: it waits for the end of a sentence. */
export function LiveRegion({ message }: { readonly message: ReadonlySignal<string> }) {
  return (
    <output class="visually-hidden" aria-live="polite">
      {message}
    </output>
  );
}
