import type { Action, ActionKind, ActionOf } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { State } from '../../model/state.ts';
import type { Book } from '../book.ts';
import type { Change } from '../change.ts';

/**
 * One kind of action. `candidates` lists what a seat might think of here, possible or not; `check` says why one may not
 * be taken, whatever its values are (it may come from a damaged file); `perform` carries out what `check` allowed.
 */
export interface ActionRule<A extends Action> {
  readonly candidates: (book: Book, state: State, seat: MemberId) => readonly A[];
  readonly check: (book: Book, state: State, seat: MemberId, action: A) => Refusal | null;
  readonly perform: (change: Change, seat: MemberId, action: A) => void;
}

export type RulesFor<K extends ActionKind> = { readonly [P in K]: ActionRule<ActionOf<P>> };
