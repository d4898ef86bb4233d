import type { MemberId } from '../model/ids.ts';
import type { Fate, GameResult, MemberResult, Rank, Verdict } from '../model/result.ts';
import type { State } from '../model/state.ts';
import type { Sum, Term } from '../model/sum.ts';
import { sumOf } from '../model/sum.ts';
import type { Book } from './book.ts';
import type { Change } from './change.ts';
import { note, patch } from './change.ts';
import { interestMet } from './interests.ts';
import { forumsOf, provisionsOf } from './law.ts';
import { isAssociate, isParty, mayVote, parties } from './membership.ts';
import { armedStrength } from './units.ts';

/** Up to this tension a power with influence is a guarantor (R7.7). */
const GUARANTOR_TENSION = 3;
/** Members that must renew (R7.5). */
export const RENEWERS = 4;
/** Fifths of all ready strength that they must have (R7.5). */
const RENEWING_FIFTHS = 3;

type Ballots = Readonly<Partial<Record<MemberId, boolean>>>;

/** Counts the renewal ballots and ends the game (R7.5). */
export function renewalResult(change: Change, ballots: Ballots): void {
  const { book, state } = change;
  for (const member of parties(book, state))
    note(change, 'renewalShown', { member, renew: ballots[member] ? 'yes' : 'no' });
  endGame(change, isRenewed(book, state, ballots) ? 'renewed' : 'lapsed', ballots);
}

/** Whether the alliance is renewed by these ballots: enough members, with enough of all strength (R7.5). */
export function isRenewed(book: Book, state: State, ballots: Ballots): boolean {
  const counted = book.order.filter((member) => ballots[member] && counts(book, state, member));
  const strength = (members: readonly MemberId[]): number =>
    members.reduce((sum, member) => sum + armedStrength(book, state, member), 0);
  return counted.length >= RENEWERS && strength(counted) * 5 >= strength(book.order) * RENEWING_FIFTHS;
}

/** Whether a renewing member counts: a full one, or an associate that paid in half of the years. */
function counts(book: Book, state: State, member: MemberId): boolean {
  if (!mayVote(state, member)) return false;
  if (!isAssociate(book, state, member)) return true;
  const paying = state.past.filter((year) => (year.paid[member] ?? 0) > 0).length;
  return paying * 2 >= state.past.length;
}

/** Ends the game at once where Will or the ladder have run out (R4.42, R5.15). */
export function endIfDecided(change: Change): void {
  if (change.state.result) return;
  if (change.state.ladder >= 5) endGame(change, 'war', {});
  else if (change.state.will <= 0) endGame(change, 'broken', {});
}

function endGame(change: Change, fate: Fate, ballots: Ballots): void {
  const { book, state } = change;
  const verdict = verdictOf(book, state, fate);
  const met = new Map(book.order.map((member) => [member, metInterests(book, state, member)] as const));
  const standing = new Map(
    book.order.map((member) => [member, finalStanding(book, state, member).total] as const),
  );
  const answerable = worstRecord(book, state, fate);
  const architect = fate === 'renewed' ? mostStanding(book, ballots, met, standing) : null;
  const members = Object.fromEntries(
    book.order.map((member) => {
      const rank = rankOf(book, state, fate, member, ballots, met, architect, answerable);
      const result: MemberResult = {
        rank: rank.rank,
        standing: standing.get(member) ?? 0,
        met: met.get(member) ?? [],
        renewed: ballots[member] ?? false,
        reasons: rank.reasons,
      };
      return [member, result];
    }),
  ) as Record<MemberId, MemberResult>;
  const result: GameResult = { fate, verdict, members };
  note(change, 'allianceFated', { fate, verdict });
  for (const member of book.order) {
    const { rank, standing: points } = members[member];
    note(change, 'memberResulted', { member, rank, standing: points });
  }
  patch(change, { result, phase: { kind: 'over' } });
}

function metInterests(book: Book, state: State, member: MemberId): string[] {
  return state.members[member].interests.filter((id) => {
    const interest = book.interests.get(id);
    return interest !== undefined && interestMet(book, state, member, interest.check);
  });
}

/** Standing at the end, with interests and reliability (R7.8). */
export function finalStanding(book: Book, state: State, member: MemberId): Sum {
  const self = state.members[member];
  const terms: Term[] = [{ label: 'standing-so-far', value: self.standing, rule: 'R4' }];
  // In halves of a point, as reliability counts.
  const worth = Math.round((book.members[member].interestWorth * state.setup.years * 2) / 5) / 2;
  for (const id of metInterests(book, state, member)) {
    terms.push({ label: 'interest', with: { interest: id }, value: worth, rule: 'R7.8' });
  }
  const { reliability } = self;
  terms.push({ label: 'reliability-end', with: { reliability }, value: (reliability - 3) / 2, rule: 'R7.8' });
  return sumOf(terms);
}

function verdictOf(book: Book, state: State, fate: Fate): Verdict {
  const cohesion = state.will + state.coordination;
  let owed = 0;
  let given = 0;
  for (const member of book.order) {
    owed += state.members[member].tally.owed;
    given += state.members[member].tally.given;
  }
  if (fate === 'renewed' && cohesion >= 13 && given * 4 >= owed * 3) return 'security-community';
  if (fate === 'renewed' && cohesion >= 8) return 'working-alliance';
  if ((fate === 'renewed' || fate === 'lapsed') && state.coordination >= 3) return 'talking-shop';
  return 'paper-pact';
}

function mostStanding(
  book: Book,
  ballots: Ballots,
  met: ReadonlyMap<MemberId, readonly string[]>,
  standing: ReadonlyMap<MemberId, number>,
): MemberId | null {
  let best: MemberId | null = null;
  for (const member of book.order) {
    if (!ballots[member] || (met.get(member)?.length ?? 0) < 2) continue;
    if (best === null || (standing.get(member) ?? 0) > (standing.get(best) ?? 0)) best = member;
  }
  return best;
}

/**
 * The member that answers for a broken alliance or a war: the worst record of given against owed; where nothing was
 * owed, of payments, if the alliance broke; nobody if all gave all, or if powers' acts alone brought war (R7.7).
 */
function worstRecord(book: Book, state: State, fate: Fate): MemberId | null {
  if (fate !== 'broken' && fate !== 'war') return null;
  const anyOwed = book.order.some((member) => state.members[member].tally.owed > 0);
  if (!anyOwed && fate === 'war') return null;
  let worst: MemberId | null = null;
  let lowest = 1;
  for (const member of book.order) {
    const { owed, given, assessed, paid } = state.members[member].tally;
    const [due, done] = anyOwed ? [owed, given] : [assessed, paid];
    const record = due === 0 ? 1 : done / due;
    if (record < lowest) {
      lowest = record;
      worst = member;
    }
  }
  return worst;
}

/** A power that is no rival and has influence, NATO, or neutrality (R7.7). */
export function hasGuarantor(book: Book, state: State, member: MemberId): boolean {
  const friend = book.powerOrder.some(
    (power) =>
      state.powers[power].tension <= GUARANTOR_TENSION && state.members[member].influence[power] >= 1,
  );
  const neutral = provisionsOf(book, state, member).some((provision) => provision.kind === 'associate');
  return friend || neutral || forumsOf(book, state, member).includes('nato');
}

function rankOf(
  book: Book,
  state: State,
  fate: Fate,
  member: MemberId,
  ballots: Ballots,
  met: ReadonlyMap<MemberId, readonly string[]>,
  architect: MemberId | null,
  answerable: MemberId | null,
): { readonly rank: Rank; readonly reasons: MemberResult['reasons'] } {
  const count = met.get(member)?.length ?? 0;
  const why = (label: string): MemberResult['reasons'] => [
    { label: `fate-${fate}` },
    { label, with: { count } },
  ];
  const outside = !isParty(state, member);
  if (fate === 'war' || (fate === 'broken' && !outside)) {
    return member === answerable
      ? { rank: 'answerable', reasons: why('worst-record') }
      : { rank: 'failed', reasons: why('failed-together') };
  }
  if (state.members[member].stability <= 0) return { rank: 'failed', reasons: why('no-stability') };
  const inside = fate === 'renewed' && ballots[member] === true;
  if (inside) {
    if (member === architect) return { rank: 'architect', reasons: why('architect') };
    if (count >= 2) return { rank: 'partner', reasons: why('partner') };
    return { rank: 'passenger', reasons: why('passenger') };
  }
  const guarantor = hasGuarantor(book, state, member);
  const all = count >= state.members[member].interests.length;
  if (all && guarantor) return { rank: 'independent', reasons: why('independent') };
  if (outside) return { rank: 'alone', reasons: why(guarantor ? 'outside-interests' : 'outside-guarantor') };
  const left = ballots[member] === false;
  if (left) return { rank: 'alone', reasons: why(guarantor ? 'alone-interests' : 'alone-guarantor') };
  return { rank: 'passenger', reasons: why('lapsed-under-it') };
}
