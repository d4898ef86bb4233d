import { z } from 'zod';
import { actionSchema } from '../model/action.ts';
import { MEMBER_IDS } from '../model/ids.ts';

/** One action as it was taken. */
const entrySchema = z.strictObject({ seat: z.enum(MEMBER_IDS), action: actionSchema });
export type JournalEntry = z.infer<typeof entrySchema>;

/** Everything that was done in a game, in order. With the setup and the content it gives every state again. */
export const journalSchema = z.array(entrySchema);
export type Journal = readonly JournalEntry[];

/** Letters are made from bytes in pieces, because a call takes only so many arguments. */
const PIECE = 0x8000;

/**
 * A journal as base64 of its JSON. It protects nothing: it only keeps a glance at the file from giving away what is
 * in somebody's folder.
 */
export function packJournal(journal: Journal): string {
  const bytes = new TextEncoder().encode(JSON.stringify(journal));
  let letters = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(letters);
}

/** The JSON text of a packed journal, or null where it is not base64 of text. */
export function unpackJournal(packed: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
