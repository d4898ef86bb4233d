import type { Action, Ballot } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Motion } from '../model/records.ts';
import type { State } from '../model/state.ts';
import { ruleOf } from './actions/registry.ts';
import type { Book } from './book.ts';
import { openBook } from './book.ts';
import type { Change } from './change.ts';
import { decide } from './council/decision.ts';
import { votersOn } from './council/motions.ts';
import { refusal } from './legal.ts';
import { articleSum, foundingOf, votersLeft } from './founding/articles.ts';
import { fullMembers, parties } from './membership.ts';
import { isRenewed } from './results.ts';
import { decidePrice, priceAnswerers } from './year/conference.ts';

/** What the others must do for a vote to carry, once this ballot is cast. */
export interface VoteOutlook {
  readonly of: 'motion' | 'ballot' | 'council' | 'price' | 'renewal' | 'article';
  /** How many others vote. */
  readonly others: number;
  /** With fewer of them for it (the rest against) it never carries; null if it does not even with all. */
  readonly least: number | null;
  /** With so many of them for it it carries, whoever they are; null if it does not even with all. */
  readonly sure: number | null;
}

/**
 * How a vote stands that an action puts or casts a ballot in, before it is taken. The others' ballots are not looked at:
 * every way in which they might vote is counted by the rule that will count them. Null for what is no vote.
 */
export function voteOutlook(
  library: Library,
  state: State,
  seat: MemberId,
  action: Action,
): VoteOutlook | null {
  const book = openBook(library);
  if (refusal(library, state, seat, action)) return null;
  const say = (ballot: Ballot, voters: readonly MemberId[], of: VoteOutlook['of']): VoteOutlook | null =>
    voters.includes(seat)
      ? countWays(voters, seat, of, (yes) => {
          const cast = new Map<MemberId, Ballot>(voters.map((each) => [each, yes.has(each) ? 'yes' : 'no']));
          return decide(book, state, voters, Object.fromEntries(cast.set(seat, ballot))).carried;
        })
      : null;
  switch (action.kind) {
    case 'castBallot':
      return state.now.motion && say(action.ballot, votersOn(book, state, state.now.motion), 'ballot');
    case 'castCouncilVote':
      return say(action.ballot, fullMembers(book, state), 'council');
    case 'voteArticle':
      return countWays(votersLeft(book, state), seat, 'article', (yes) => {
        const votes: Partial<Record<MemberId, boolean>> = {
          ...foundingOf(state).votes,
          [seat]: action.agree,
        };
        for (const each of votersLeft(book, state)) if (each !== seat) votes[each] = yes.has(each);
        return articleSum(book, state, votes).total >= 0;
      });
    case 'proposeSetting':
      return countWays(book.order, seat, 'article', (yes) => {
        const votes = Object.fromEntries(book.order.map((each) => [each, each === seat || yes.has(each)]));
        return articleSum(book, state, votes).total >= 0;
      });
    case 'votePrice':
      return countWays(priceAnswerers(book, state), seat, 'price', (yes) => {
        const votes = Object.fromEntries([...yes].map((each) => [each, true]));
        return decidePrice(book, state, { ...votes, [seat]: action.agree }).carried;
      });
    case 'castRenewal':
      return countWays(parties(book, state), seat, 'renewal', (yes) => {
        const votes = Object.fromEntries([...yes].map((each) => [each, true]));
        return isRenewed(book, state, { ...votes, [seat]: action.renew });
      });
    default: {
      const motion = motionOf(book, state, seat, action);
      if (!motion) return null;
      const voters = votersOn(book, state, motion);
      return countWays(voters, null, 'motion', (yes) => {
        const cast = voters.map((each) => [each, yes.has(each) ? 'yes' : 'no'] as const);
        return decide(book, state, voters, Object.fromEntries(cast)).carried;
      });
    }
  }
}

/** The motion that an action of the agenda puts to the vote. */
function motionOf(book: Book, state: State, seat: MemberId, action: Action): Motion | null {
  if (state.phase.kind !== 'agenda' || !action.kind.startsWith('move')) return null;
  const change: Change = { book, state, rng: 0, events: [] };
  ruleOf(action.kind).perform(change, seat, action);
  return change.state.phase.kind === 'agenda' ? change.state.phase.motion : null;
}

/** Goes through every way in which the others may vote: six members leave at most 64. */
function countWays(
  voters: readonly MemberId[],
  seat: MemberId | null,
  of: VoteOutlook['of'],
  carries: (yes: ReadonlySet<MemberId>) => boolean,
): VoteOutlook {
  const others = voters.filter((each) => each !== seat);
  let least: number | null = null;
  /** The largest number in favour that still fails. */
  let failing = -1;
  for (let mask = 0; mask < 2 ** others.length; mask += 1) {
    const yes = new Set(others.filter((_, index) => mask & (1 << index)));
    if (!carries(yes)) failing = Math.max(failing, yes.size);
    else if (least === null || yes.size < least) least = yes.size;
  }
  return { of, others: others.length, least, sure: failing < others.length ? failing + 1 : null };
}
