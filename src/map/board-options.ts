import type { BoardTarget } from './target.ts';

export interface BoardOptions {
  /** The player pointed at something, walked there, or let go (`null`). */
  readonly onSelect: (target: BoardTarget | null) => void;
  /** Views jump instead of gliding. */
  readonly reducedMotion: boolean;
  /** Draws with this, for tests; otherwise with what is best on the machine. */
  readonly renderer?: 'webgl' | 'canvas';
}
