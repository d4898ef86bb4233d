import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { createContext } from 'preact';

/** How far the guide of a game has come. */
export interface GuideKept {
  /** Notes that lie behind the reader, in the order in which they were read. */
  readonly shown: readonly string[];
  readonly hidden: boolean;
}

/** What the table asks of the page round it: files, settings, leaving. */
export interface Commands {
  readonly save: () => void;
  readonly load: (text: string) => void;
  readonly leave: () => void;
  readonly playAgain: () => void;
  /** Opens the facilitator's window. */
  readonly facilitate: () => void;
  /** Reads the game as it stands for its class. */
  readonly debrief: () => void;
  /** Seconds to read what a bot did. */
  readonly botPause: Signal<number>;
  /** Folders open at a click instead of being held. */
  readonly plainOpen: Signal<boolean>;
  /** Short sounds for what happens. */
  readonly sound: Signal<boolean>;
  /** What went wrong or well with a file, until it is dismissed. */
  readonly notice: Signal<string | null>;
  /** Why the browser does not keep the game; null while it does. */
  readonly unkept: Signal<string | null>;
  /** The guide of a first game; null where the game has none. */
  readonly guide: Signal<GuideKept> | null;
}

const nothing = (): void => undefined;

export const TableCommands = createContext<Commands>({
  save: nothing,
  load: nothing,
  leave: nothing,
  playAgain: nothing,
  facilitate: nothing,
  debrief: nothing,
  botPause: signal(0),
  plainOpen: signal(false),
  sound: signal(false),
  notice: signal(null),
  unkept: signal(null),
  guide: null,
});
