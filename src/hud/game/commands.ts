import type { MemberId } from '../../model/ids.ts';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { createContext } from 'preact';
import type { AskedTable } from '../asking/asking.ts';

/** How far the guide of a game has come. */
export interface GuideKept {
  /** Notes that lie behind the reader, in the order in which they were read. */
  readonly shown: readonly string[];
  readonly hidden: boolean;
}

/** A member's looks on the board, which a picture has to bring along. */
export interface CardLook {
  readonly fill: string;
  readonly on: string;
  readonly code: string;
}

export interface CardCommands {
  readonly looks: Readonly<Partial<Record<MemberId, CardLook>>>;
  /** Today and the days before it, the last first, as `2026-11-29`. */
  readonly days: () => readonly string[];
  /** The whole address of One Chair with this seed and seat. */
  readonly address: (query: string) => string;
  readonly picture: (card: SVGSVGElement) => Promise<Blob>;
  readonly download: (picture: Blob, name: string) => void;
}

/** Whether people of a lesson are asked, and where; a function, so that no part of the page holds the game itself. */
export interface AskingCommands {
  readonly on: ReadonlySignal<boolean>;
  readonly table: () => AskedTable;
}

/** What the table asks of the page round it: files, settings, leaving. */
export interface Commands {
  readonly save: () => void;
  readonly load: (text: string) => void;
  readonly leave: () => void;
  readonly playAgain: () => void;
  /** Opens the facilitator's window. */
  readonly facilitate: () => void;
  /** Opens the form in which a lesson's slips are entered. */
  readonly slips: () => void;
  /** Reads the game as it stands for its class. */
  readonly debrief: () => void;
  /** What a result card needs of the browser. */
  readonly card: CardCommands;
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
  /** What people of a lesson are asked beside the game; null where nobody can be. */
  readonly asking: AskingCommands | null;
}

const nothing = (): void => undefined;

export const TableCommands = createContext<Commands>({
  save: nothing,
  load: nothing,
  leave: nothing,
  card: {
    looks: {},
    days: () => [],
    address: (query) => query,
    picture: () => Promise.reject(new Error('nobody draws here')),
    download: nothing,
  },
  playAgain: nothing,
  facilitate: nothing,
  slips: nothing,
  debrief: nothing,
  botPause: signal(0),
  plainOpen: signal(false),
  sound: signal(false),
  notice: signal(null),
  unkept: signal(null),
  guide: null,
  asking: null,
});
