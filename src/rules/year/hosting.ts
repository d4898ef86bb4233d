import type { MemberId, ProjectId, RegionId } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import type { Book } from '../book.ts';
import type { Change } from '../change.ts';
import { mayHostBases } from '../law.ts';
import { fromCommander, isParty, mayVote } from '../membership.ts';

/** Whom the next site is offered: the best payer beyond its share who may host it and was not asked (R4.25). */
export function nextHost(
  book: Book,
  state: State,
  project: ProjectId,
  asked: readonly MemberId[],
): MemberId | null {
  const surplus = (member: MemberId): number =>
    (state.now.paid[member] ?? 0) - (state.now.assessed[member] ?? 0);
  let best: MemberId | null = null;
  for (const member of book.order) {
    if (asked.includes(member) || !mayVote(state, member)) continue;
    if (book.projects[project].base && !mayHostBases(book, state, member)) continue;
    if (best === null || surplus(member) > surplus(best)) best = member;
  }
  return best;
}

/** Where a site goes that nobody wants: the commander's place if lawful, else with the first who may host it. */
export function lastResort(change: Change, project: ProjectId): RegionId {
  const { book, state } = change;
  const { firstSite } = state.now;
  const lawful = (member: MemberId): boolean =>
    isParty(state, member) && (!book.projects[project].base || mayHostBases(book, state, member));
  if (firstSite && lawful(book.regions.get(firstSite)?.owner as MemberId)) return firstSite;
  const host = fromCommander(book, state).find(lawful) ?? state.commander;
  return book.members[host].regions[0] as RegionId;
}
