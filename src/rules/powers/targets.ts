import type { MemberId, PowerId } from '../../model/ids.ts';
import type { TargetRule } from '../../model/power.ts';
import type { State } from '../../model/state.ts';
import type { Book } from '../book.ts';
import { regionOf } from '../book.ts';
import { weakestBorder } from './resolve.ts';

/** The member that a row picks `among` some, or null for rows that pick none; ties go by table order (R2.1). */
export function targetMember(
  book: Book,
  state: State,
  power: PowerId,
  rule: TargetRule,
  among: readonly MemberId[] = book.order,
): MemberId | null {
  switch (rule.kind) {
    case 'none':
      return null;
    case 'member':
      return rule.member;
    case 'commander':
      return state.commander;
    case 'most-influenced':
      return most(among, (member) => state.members[member].influence[power]);
    case 'least-influenced':
      return most(among, (member) => -state.members[member].influence[power]);
    case 'least-stable':
      return most(among, (member) => -state.members[member].stability);
    case 'least-standing':
      return most(among, (member) => -state.members[member].standing);
    case 'most-aggrieved':
      return most(among, (member) => grievance(book, state, power, member));
    case 'claimant': {
      const last = state.claims.findLast((claim) => claim.power === power);
      return last ? last.member : ownerOfWeakest(book, state, power);
    }
    case 'weakest-border':
      return ownerOfWeakest(book, state, power);
  }
}

function ownerOfWeakest(book: Book, state: State, power: PowerId): MemberId | null {
  const weakest = weakestBorder(book, state, power);
  return weakest ? regionOf(book, weakest.region).owner : null;
}

/** Where a wedge is likely to bite (R6.8). */
export function grievance(book: Book, state: State, power: PowerId, member: MemberId): number {
  const self = state.members[member];
  const mean = book.order.reduce((sum, id) => sum + state.members[id].standing, 0) / book.order.length;
  const restrained = state.claims.some(
    (claim) => claim.member === member && !claim.backed && claim.year >= state.year - 1,
  );
  return (
    self.influence[power] * 2 +
    (self.arrears > 0 ? 1 : 0) +
    (restrained ? 1 : 0) +
    (self.standing < mean ? 1 : 0)
  );
}

function most(among: readonly MemberId[], value: (member: MemberId) => number): MemberId {
  let best = among[0] as MemberId;
  for (const member of among) if (value(member) > value(best)) best = member;
  return best;
}
