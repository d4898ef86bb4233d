import type { MemberId } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import type { Book } from '../book.ts';
import { answerers, emergencyOf } from './emergency.ts';
import { owedBy } from './response.ts';

/** Whose answers a prediction counts. */
export interface Called {
  readonly members: readonly MemberId[];
  /** Whether the treaty obliges them; if it obliges nobody, all who may answer count. */
  readonly owing: boolean;
}

/** Those that a council's call obliges as things stand, or if it obliges nobody, all who may answer it (R5.11, R5.12). */
export function calledIn(book: Book, state: State): Called {
  const { council } = emergencyOf(state);
  const all = answerers({ book, state });
  const owing = all.filter((member) => owedBy(book, state, council, member) !== null);
  return owing.length > 0 ? { members: owing, owing: true } : { members: all, owing: false };
}
