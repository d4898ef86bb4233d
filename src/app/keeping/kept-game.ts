/** A game as the browser keeps it. */
export interface KeptGame {
  readonly id: string;
  /** Given by a player; empty until then. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Where it stands, in words that tell nothing secret: a list must not load what it lists. */
  readonly line: string;
  /** The text of its file (docs/decisions/0002-save-format.md). */
  readonly text: string;
}

/** The text of a saved game that a page was asked for. */
export interface SavedText {
  readonly text: string;
  /** Why there is none, in words, where there is none. */
  readonly lost?: string;
}

/** What lies in the store under an id. */
export type KeptRecord =
  | { readonly kind: 'game'; readonly game: KeptGame }
  /** Written by a later edition, or damaged: it is neither shown as a game nor thrown away. */
  | {
      readonly kind: 'unreadable';
      readonly id: string;
      readonly because: 'newer' | 'damaged';
      readonly raw: string;
    };

/** Form of the records; raised when it changes, with a step in `readRecord` for those written before. */
export const FORM = 1;

/** Reads what was found in the store. */
export function readRecord(id: string, found: unknown): KeptRecord {
  const record = isObject(found) ? found : {};
  const { form, name, savedAt, line, text } = record;
  const unreadable = (because: 'newer' | 'damaged'): KeptRecord => ({
    kind: 'unreadable',
    id,
    because,
    raw: typeof text === 'string' ? text : (JSON.stringify(found) ?? ''),
  });
  if (typeof form === 'number' && form > FORM) return unreadable('newer');
  const whole =
    form === FORM &&
    typeof name === 'string' &&
    typeof savedAt === 'number' &&
    typeof line === 'string' &&
    typeof text === 'string';
  return whole ? { kind: 'game', game: { id, name, savedAt, line, text } } : unreadable('damaged');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
