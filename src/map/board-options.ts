import type { MapModel } from '../present/map-model.ts';
import type { MapNews } from '../present/map-news.ts';
import type { MapPlan } from '../present/map-ways.ts';
import type { BoardTarget } from './target.ts';

export interface BoardOptions {
  /**
   * The player pointed at something, walked there, or let go (`null`). `opened`: a stack of counters lies open on the map
   * since then, and the player may go on to another of them.
   */
  readonly onSelect: (target: BoardTarget | null, opened: boolean) => void;
  /** Views jump instead of gliding. */
  readonly reducedMotion: boolean;
  /** Draws with this, for tests; otherwise with what is best on the machine. */
  readonly renderer?: 'webgl' | 'canvas';
}

export interface Board {
  /** Shows this from the next frame on; view and selection stay. */
  show(model: MapModel): void;
  /** Draws this over the map until told otherwise. */
  plan(plan: MapPlan): void;
  /** Shows where something happened for a moment, with a line of text beside it that stays; null takes it away. */
  tell(news: MapNews | null): void;
  /** Marks a target and brings it into view; does not call `onSelect`. */
  select(target: BoardTarget | null): void;
  /** Measures the host again. It is watched, so this is for changes that no observer sees. */
  resize(): void;
  destroy(): void;
}
