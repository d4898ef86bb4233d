import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../game/desk.ts';
import './unveil.css';

/** Between one part and the next, and what all of them may take together. */
const STEP_MS = 350;
const LONGEST_MS = 2600;
/** A part's own movement; `unveil.css` says the same. */
const FALL_MS = 300;

interface UnveilProps {
  /** What is shown, and when: the same is unveiled once and then stands. */
  readonly of: string;
  readonly parts: number;
  /** Each part is to be read before the next falls, ms: slower than letting them fall. */
  readonly pace?: number;
  /** Called as each part falls, and with null once all lie there. */
  readonly onPart?: ((nth: number | null) => void) | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * Lets its parts (`falls`) come to the table one after the other. All are in the page from the start, so that a screen
 * reader hears one text; any click or key shows the rest, and where things keep still nothing waits.
 */
export function Unveil({ of, parts, pace, onPart, class: look = '', children }: UnveilProps) {
  const { unveiled } = useDesk();
  const done = useSignal(unveiled.has(of));
  const step = pace ?? Math.min(STEP_MS, LONGEST_MS / Math.max(1, parts));
  useEffect(() => {
    if (unveiled.has(of)) {
      done.value = true;
      return undefined;
    }
    done.value = false;
    const over = new AbortController();
    const timers: ReturnType<typeof setTimeout>[] = [];
    const finish = (): void => {
      unveiled.add(of);
      done.value = true;
      onPart?.(null);
      over.abort();
    };
    if (onPart) {
      for (let nth = 0; nth < parts; nth += 1) timers.push(setTimeout(onPart, step * nth, nth));
    }
    timers.push(setTimeout(finish, step * parts + FALL_MS));
    over.signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
    addEventListener('pointerdown', finish, { signal: over.signal, capture: true });
    addEventListener('keydown', finish, { signal: over.signal, capture: true });
    return () => {
      onPart?.(null);
      over.abort();
    };
  }, [unveiled, of, parts, step, done, onPart]);
  return (
    <div class={`unveil ${look}`} data-unveiled={done.value} style={{ '--step': `${step}ms` }}>
      {children}
    </div>
  );
}

/** Marks a part: where it stands in the order, from 0. */
export const falls = (nth: number): { class: string; style: Record<string, number> } => ({
  class: 'falls',
  style: { '--nth': nth },
});
