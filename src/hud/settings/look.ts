import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { createContext } from 'preact';

/** Sizes of text, in percent of the usual. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;
type TextSize = (typeof TEXT_SIZES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Whether things move: as the system says, or always, or never. */
export const MOTIONS = ['auto', 'full', 'reduced'] as const;
type Motion = (typeof MOTIONS)[number];

/** How a reader wants the page to look. */
export interface Look {
  readonly textSize: TextSize;
  readonly theme: Theme;
  readonly motion: Motion;
}

const USUAL_LOOK: Look = { textSize: 100, theme: 'auto', motion: 'auto' };

/** The look in force; whoever changes it sees it at once. */
export const LookContext = createContext<Signal<Look>>(signal(USUAL_LOOK));

/** A look from what a browser kept; what is missing or strange becomes usual. */
export function readLook(kept: unknown): Look {
  const fields = typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
  const one = <T>(name: string, known: readonly T[], usual: T): T =>
    known.find((each) => each === fields[name]) ?? usual;
  return {
    textSize: one('textSize', TEXT_SIZES, USUAL_LOOK.textSize),
    theme: one('theme', THEMES, USUAL_LOOK.theme),
    motion: one('motion', MOTIONS, USUAL_LOOK.motion),
  };
}

/** Whether things keep still now. */
export function isStill({ motion }: Look): boolean {
  return motion === 'auto' ? matchMedia('(prefers-reduced-motion: reduce)').matches : motion === 'reduced';
}
