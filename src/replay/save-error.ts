import type { MemberId } from '../model/ids.ts';
import type { Action } from '../model/action.ts';
import type { Refusal } from '../model/refusal.ts';
import type { FileProblem } from './file-problem.ts';

/** Why a file cannot be taken up as a saved game (R9.3), as data; `kind` is a key of the catalogue section `errors`. */
export type SaveError =
  | { readonly kind: 'not-json'; readonly line: number | null }
  /** JSON, and no saved game. `format` is what it says of itself. */
  | { readonly kind: 'foreign-file'; readonly format: string | null }
  /** Saved by a later edition of the game than this one. */
  | { readonly kind: 'newer-version'; readonly version: number; readonly known: number }
  /** The cards, numbers or names were others when it was saved. */
  | { readonly kind: 'other-content'; readonly saved: string; readonly present: string }
  /** Parts are missing, misspelled or of the wrong kind. */
  | { readonly kind: 'damaged'; readonly problems: readonly FileProblem[] }
  /** The rules refuse its setup. */
  | { readonly kind: 'impossible-setup'; readonly refusal: Refusal }
  /** The rules refuse one of its actions. `step` counts from 1. */
  | {
      readonly kind: 'impossible-action';
      readonly step: number;
      readonly seat: MemberId;
      readonly action: Action;
      readonly refusal: Refusal;
    }
  /** The rules refuse what a facilitator did after so many actions. */
  | { readonly kind: 'impossible-intervention'; readonly step: number; readonly refusal: Refusal }
  /** Every action is possible, but they lead elsewhere than the file says: it was edited by hand. */
  | { readonly kind: 'hash-mismatch'; readonly saved: string; readonly replayed: string };

export const SAVE_ERROR_KINDS = [
  'not-json',
  'foreign-file',
  'newer-version',
  'other-content',
  'damaged',
  'impossible-setup',
  'impossible-action',
  'impossible-intervention',
  'hash-mismatch',
] as const satisfies readonly SaveError['kind'][];

export type Loaded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: SaveError };
