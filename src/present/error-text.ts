import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Text } from './text.ts';

/** One thing wrong with a file, as the readers of files report it. */
interface FileTrouble {
  readonly kind: string;
  readonly path: string;
  readonly line: number | null;
  readonly found?: string;
  readonly expected?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly nearest?: string;
}

/** Why a saved game was not taken up, as the readers of saves report it. */
type SaveTrouble = { readonly kind: string } & Partial<{
  readonly line: number | null;
  readonly format: string | null;
  readonly problems: readonly FileTrouble[];
  readonly refusal: Refusal;
  readonly seat: MemberId;
  readonly action: Action;
}>;

/** Problems of a damaged save that are worth telling somebody who did not write it. */
const MOST_SHOWN = 3;

/** Why a saved game was not opened, in words for whoever chose the file. */
export function saveTroubleText(text: Text, trouble: SaveTrouble): string {
  const { kind, line, format, problems = [], refusal, seat, action, ...rest } = trouble;
  const sentence = text.complaint({
    kind,
    with: { ...rest, line: line ?? undefined, format: format ?? undefined, member: seat },
    ...(refusal ? { refusal } : {}),
    ...(action ? { action } : {}),
  });
  const details = problems.slice(0, MOST_SHOWN).map(({ kind: problem, expected = [], ...fields }) =>
    text.complaint({
      kind: problem,
      with: { ...fields, ...(expected.length > 0 ? { expected: expected.join(', ') } : {}) },
    }),
  );
  return [sentence, ...details].join(' ');
}
