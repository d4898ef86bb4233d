import type { Accession } from '../model/accession.ts';
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

/** How a member stands to the treaty; where nothing was founded in play, everybody has ratified (R8.9). */
export function accessionOf(state: State, member: MemberId): Accession {
  return state.accession?.[member] ?? 'ratified';
}

/** Whether the treaty binds a member (R8.10). */
export function isParty(state: State, member: MemberId): boolean {
  return accessionOf(state, member) === 'ratified';
}

/** The members that the treaty binds, in table order. */
export function parties(book: Book, state: State): readonly MemberId[] {
  return state.accession ? book.order.filter((member) => isParty(state, member)) : book.order;
}

/** Whether a member votes on collective defence, may command, owes help and is owed it (R3.2). */
export function isFull(book: Book, state: State, member: MemberId): boolean {
  return mayVote(state, member) && !isAssociate(book, state, member);
}

/** Full members in table order. */
export function fullMembers(book: Book, state: State): MemberId[] {
  return book.order.filter((member) => isFull(book, state, member));
}

/** Whether a member votes on motions. */
export function mayVote(state: State, member: MemberId): boolean {
  return !state.members[member].suspended && isParty(state, member);
}

/** Of some members the one with the largest income, which leads (R3.7). */
export function leadAmong(book: Book, members: readonly MemberId[]): MemberId {
  return members.toSorted((a, b) => book.members[b].income - book.members[a].income)[0] as MemberId;
}

/** Table order, turned so that the commander comes first. */
export function fromCommander(book: Book, state: State): MemberId[] {
  const at = book.order.indexOf(state.commander);
  return [...book.order.slice(at), ...book.order.slice(0, at)];
}

/** Those whom the treaty binds, the commander first: who sits at the conference (R8.13). */
export function partiesFromCommander(book: Book, state: State): MemberId[] {
  return fromCommander(book, state).filter((member) => isParty(state, member));
}
