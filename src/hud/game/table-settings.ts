import type { SharpQuestion } from '../../bots/bot-seat.ts';
import type { Action } from '../../model/action.ts';

/** What a table is told about the page it stands on. */
export interface TableSettings {
  /** Milliseconds to read one sentence of what a bot did. */
  readonly botPauseMs: () => number;
  /** Called after every change, to keep the game. */
  readonly onChange: () => void;
  /** Thinks for sharp bots beside the page; without it, and where it fails, they answer at once. */
  readonly think?: (question: SharpQuestion) => Promise<Action>;
  /** Nobody acts on this page: what several are asked is said of all of them, and to none. */
  readonly looksOn?: boolean;
}
