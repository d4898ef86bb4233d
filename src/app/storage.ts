/** What the browser keeps of settings between visits. A browser that refuses storage plays all the same: it only forgets. */

const PREFERENCES = 'kurultai.preferences';

export interface Preferences {
  /** Seconds to read what a bot did. */
  readonly botPause: number;
  /** Folders open at a click instead of being held. */
  readonly plainOpen: boolean;
  /** Short sounds for what happens; silence until somebody asks for them. */
  readonly sound: boolean;
}

const DEFAULTS: Preferences = { botPause: 2, plainOpen: false, sound: false };

export function keptPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(read(PREFERENCES) ?? '{}');
    const { botPause, plainOpen, sound } = { ...DEFAULTS, ...(kept as Readonly<Record<string, unknown>>) };
    return {
      botPause:
        typeof botPause === 'number' && botPause >= 0 && botPause <= 10 ? botPause : DEFAULTS.botPause,
      plainOpen,
      sound,
    };
  } catch {
    return DEFAULTS;
  }
}

export function keepPreferences(preferences: Preferences): void {
  write(PREFERENCES, JSON.stringify(preferences));
}

/** What this tab alone keeps, and keeps over a reload; null for nothing, and where the browser refuses. */
export function readInTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeInTab(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Forbidden: it lasts until the page is loaded again.
  }
}

/** What is kept under a key; null for nothing, and where the browser refuses. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is full or forbidden: settings last until the page closes.
  }
}
