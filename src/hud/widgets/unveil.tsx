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
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * Lets its parts (`falls`) come to the table one after the other. All are in the page from the start, so that a screen
 * reader hears one text; any click or key shows the rest, and where things keep still nothing waits.
 */
export function Unveil({ of, parts, class: look = '', children }: UnveilProps) {
  const { unveiled } = useDesk();
  const done = useSignal(unveiled.has(of));
  const step = Math.min(STEP_MS, LONGEST_MS / Math.max(1, parts));
  useEffect(() => {
    if (unveiled.has(of)) {
      done.value = true;
      return undefined;
    }
    done.value = false;
    const over = new AbortController();
    const finish = (): void => {
      unveiled.add(of);
      done.value = true;
      over.abort();
    };
    const timer = setTimeout(finish, step * parts + FALL_MS);
    addEventListener('pointerdown', finish, { signal: over.signal, capture: true });
    addEventListener('keydown', finish, { signal: over.signal, capture: true });
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [unveiled, of, parts, step, done]);
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
