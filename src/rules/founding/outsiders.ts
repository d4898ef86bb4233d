import type { MemberId } from '../../model/ids.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { State } from '../../model/state.ts';
import type { Change } from '../change.ts';
import { cause, pay } from '../change.ts';
import { accessionOf, isParty } from '../membership.ts';
import { refuse } from '../refuse.ts';

/** ¤ that an observer pays a year (R8.11). */
const OBSERVER_FEE = 1;

/** Refuses what is for those alone whom the treaty binds (R8.10). */
export function refuseOutsider(state: State, member: MemberId): Refusal | null {
  return isParty(state, member) ? null : refuse('not-ratified', 'R8.10', { member });
}

/** Why two states do not exercise together, or null: one of them has ratified, and the other observes at least (R8.11). */
export function refuseExercise(state: State, seat: MemberId, partner: MemberId): Refusal | null {
  const outside = [seat, partner].find((member) => accessionOf(state, member) === 'outside');
  if (outside) return refuse('not-ratified', 'R8.11', { member: outside });
  return isParty(state, seat) ? null : refuseOutsider(state, partner);
}

/** What observers pay at dawn, if they have it (R8.11). */
export function payObserverFees(change: Change): void {
  for (const member of change.book.order) {
    if (accessionOf(change.state, member) !== 'observer') continue;
    pay(change, member, 'fund', OBSERVER_FEE, cause('R8.11', 'observer-fee', { member }));
  }
}
