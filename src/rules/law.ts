import type { ForumId, MemberId, PowerId, UnitKind } from '../model/ids.ts';
import type { Provision } from '../model/library.ts';
import type { State } from '../model/state.ts';
import type { Book } from './book.ts';

const NONE: readonly Provision[] = [];

/** What a member's constraint forbids and gives now; nothing once it is struck or switched off (R2.10). */
export function provisionsOf(book: Book, state: State, member: MemberId): readonly Provision[] {
  return state.members[member].law ? book.members[member].constraint.provisions : NONE;
}

/** Whether law lets a member's unit be outside its own land. */
export function maySendAbroad(book: Book, state: State, member: MemberId, unit: UnitKind): boolean {
  return !provisionsOf(book, state, member).some(
    (provision) => provision.kind === 'no-units-abroad' && !provision.except.includes(unit),
  );
}

/** Whether law lets a member's units fight that power away from its own land. */
export function mayFight(book: Book, state: State, member: MemberId, power: PowerId | null): boolean {
  return !provisionsOf(book, state, member).some(
    (provision) =>
      (provision.kind === 'no-units-against' && provision.power === power) || provision.kind === 'associate',
  );
}

export function mayHostBases(book: Book, state: State, member: MemberId): boolean {
  return !provisionsOf(book, state, member).some((provision) => provision.kind === 'no-foreign-bases');
}

export function mayWarn(book: Book, state: State, member: MemberId, power: PowerId): boolean {
  return !provisionsOf(book, state, member).some(
    (provision) => provision.kind === 'no-warning' && provision.power === power,
  );
}

export function isMediator(book: Book, state: State, member: MemberId): boolean {
  return provisionsOf(book, state, member).some((provision) => provision.kind === 'mediator');
}

export function leadsNormalisation(book: Book, state: State, member: MemberId): boolean {
  return provisionsOf(book, state, member).some((provision) => provision.kind === 'leads-normalisation');
}

/** Forums open to a member beside the UN, which is open to all (R5.2). */
export function forumsOf(book: Book, state: State, member: MemberId): readonly ForumId[] {
  const forums: ForumId[] = ['un'];
  for (const provision of provisionsOf(book, state, member)) {
    if (provision.kind === 'forum') forums.push(provision.forum);
  }
  return forums;
}

/** Powers that must be reassured before this member's units meet a great power (R5.18). */
export function mustConsult(book: Book, state: State, member: MemberId): readonly PowerId[] {
  const powers: PowerId[] = [];
  for (const provision of provisionsOf(book, state, member)) {
    if (provision.kind === 'consult-first') powers.push(provision.power);
  }
  return powers;
}

/** Whether an exclusive treaty makes this member choose between alliances (R3.3). */
export function boundElsewhere(book: Book, state: State, member: MemberId): boolean {
  return provisionsOf(book, state, member).some(
    (provision) => provision.kind === 'other-alliance' && provision.mustChoose,
  );
}
