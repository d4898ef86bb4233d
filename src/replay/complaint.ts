import type { Action } from '../model/action.ts';
import type { Refusal } from '../model/refusal.ts';
import type { FileProblem } from './file-problem.ts';
import type { SaveError } from './save-error.ts';

/**
 * One sentence to be said about a file: a key of the catalogue section `errors`, and the values that its text needs.
 * What the rules refused comes along, because it has a text of its own.
 */
export interface Complaint {
  readonly kind: FileProblem['kind'] | SaveError['kind'];
  readonly with: Readonly<Record<string, string | number>>;
  readonly refusal?: Refusal;
  readonly action?: Action;
}

/** Whoever repairs a file needs some of the names that may stand there; nobody reads eighty. */
const MOST_NAMES = 8;

/** What is to be said about a problem of a file. */
export function complaintOf(problem: FileProblem): Complaint {
  const { kind, line, expected = [], ...rest } = problem;
  const names = expected.length > MOST_NAMES ? [...expected.slice(0, MOST_NAMES), '…'] : expected;
  return {
    kind,
    with: {
      ...rest,
      ...(line === null ? {} : { line }),
      ...(names.length === 0 ? {} : { expected: names.join(', ') }),
    },
  };
}

/** What is to be said about a save that was refused: one sentence, or one for each thing that is damaged. */
export function complaintsOf(error: SaveError): readonly Complaint[] {
  switch (error.kind) {
    case 'not-json':
      return [complaintOf({ kind: 'not-json', path: '', line: error.line })];
    case 'foreign-file':
      return [{ kind: error.kind, with: error.format === null ? {} : { format: error.format } }];
    case 'newer-version':
      return [{ kind: error.kind, with: { version: error.version, known: error.known } }];
    case 'other-content':
      return [{ kind: error.kind, with: { saved: error.saved, present: error.present } }];
    case 'damaged':
      return error.problems.map(complaintOf);
    case 'impossible-setup':
      return [{ kind: error.kind, with: {}, refusal: error.refusal }];
    case 'impossible-action': {
      const { kind, step, seat, action, refusal } = error;
      return [{ kind, with: { step, member: seat }, action, refusal }];
    }
    case 'impossible-intervention':
      return [{ kind: error.kind, with: { step: error.step }, refusal: error.refusal }];
    case 'hash-mismatch':
      return [{ kind: error.kind, with: { saved: error.saved, replayed: error.replayed } }];
  }
}
