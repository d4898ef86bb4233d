/** What the browser keeps between visits. A browser that refuses storage plays all the same: it only forgets. */

const GAME = 'kurultai.game';
const PREFERENCES = 'kurultai.preferences';

export interface Preferences {
  /** Seconds to read what a bot did. */
  readonly botPause: number;
  /** Folders open at a click instead of being held. */
  readonly plainOpen: boolean;
}

const DEFAULTS: Preferences = { botPause: 2, plainOpen: false };

/** The text of the game that was on the table, or null. */
export function keptGame(): string | null {
  return read(GAME);
}

/** Keeps the game on the table; null forgets it. */
export function keepGame(text: string | null): void {
  write(GAME, text);
}

export function keptPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(read(PREFERENCES) ?? '{}');
    const { botPause, plainOpen } = { ...DEFAULTS, ...(kept as Readonly<Record<string, unknown>>) };
    return {
      botPause:
        typeof botPause === 'number' && botPause >= 0 && botPause <= 10 ? botPause : DEFAULTS.botPause,
      plainOpen,
    };
  } catch {
    return DEFAULTS;
  }
}

export function keepPreferences(preferences: Preferences): void {
  write(PREFERENCES, JSON.stringify(preferences));
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is full or forbidden: the game goes on, and "Save to a file" still works.
  }
}
