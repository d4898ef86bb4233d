import type { MemberId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Book } from './book.ts';
import { boundElsewhere } from './law.ts';

/** Whether a member is an associate: pays and votes on motions, owes no forces and is owed none (R3.3). */
export function isAssociate(book: Book, state: State, member: MemberId): boolean {
  const { constraint } = book.members[member];
  const neutral =
    state.setup.constraints &&
    constraint.provisions.some((provision) => provision.kind === 'associate') &&
    (state.members[member].law || !state.members[member].fullByPetition);
  return neutral || (state.treaty.alliances === 'exclusive' && boundElsewhere(book, state, member));
}

/** Whether a member votes on collective defence, may command, owes help and is owed it (R3.2). */
export function isFull(book: Book, state: State, member: MemberId): boolean {
  return !state.members[member].suspended && !isAssociate(book, state, member);
}

/** Full members in table order. */
export function fullMembers(book: Book, state: State): MemberId[] {
  return book.order.filter((member) => isFull(book, state, member));
}

/** Whether a member votes on motions. */
export function mayVote(state: State, member: MemberId): boolean {
  return !state.members[member].suspended;
}

/** Table order, turned so that the commander comes first. */
export function fromCommander(book: Book, state: State): MemberId[] {
  const at = book.order.indexOf(state.commander);
  return [...book.order.slice(at), ...book.order.slice(0, at)];
}
