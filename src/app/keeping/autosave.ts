import type { Stored } from './game-store.ts';
import type { KeptGame } from './kept-game.ts';

interface Settings {
  readonly write: (game: KeptGame) => Promise<Stored<null>>;
  /** Told after every attempt: null where the game is kept. */
  readonly onOutcome: (outcome: Stored<null>) => void;
}

/**
 * Writes a game after every change, one write at a time: while one is under way, only the newest of what comes is kept
 * for the next. What is written last is always what was given last.
 */
export class Autosave {
  readonly #settings: Settings;
  #waiting: (() => KeptGame) | null = null;
  #working: Promise<void> | null = null;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Keeps a game soon; `game` is asked when its turn comes. */
  keep(game: () => KeptGame): void {
    this.#waiting = game;
    this.#working ??= this.#work();
  }

  /** When everything that was given has been tried. */
  async settled(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    // A bots' round changes the game many times within one task: it is written once.
    await Promise.resolve();
    while (this.#waiting) {
      const game = this.#waiting();
      this.#waiting = null;
      // oxlint-disable-next-line no-await-in-loop -- one write at a time, or the older could end last
      this.#settings.onOutcome(await this.#settings.write(game));
    }
    this.#working = null;
  }
}
