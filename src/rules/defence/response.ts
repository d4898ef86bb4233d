import type { Refusal } from '../../model/refusal.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Council, Unit } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { Book } from '../book.ts';
import type { Change } from '../change.ts';
import { cause, count, note, shift, shiftMember, shiftTension } from '../change.ts';
import { inReach } from '../geography.ts';
import { mayFight, maySendAbroad, mustConsult } from '../law.ts';
import { isFull } from '../membership.ts';
import { refuse } from '../refuse.ts';
import { isReady, strengthOf } from '../units.ts';

/** ¤ of a token (R5.11). */
export const TOKEN_COST = 2;

/** Great powers in the sense of R5.18. */
const GREAT_POWERS = ['russia', 'china'] as const;

/** Why this ready unit cannot be committed to a council's call, or null (R5.11). */
export function couldSend(book: Book, state: State, council: Council, unit: Unit): Refusal | null {
  const member = unit.owner;
  if (strengthOf(book, unit.kind, council.column) === 0) {
    return refuse('not-eligible', 'R2.7', { unit: unit.kind, column: council.column });
  }
  const lawful =
    mayFight(book, state, member, council.power) && maySendAbroad(book, state, member, unit.kind);
  if (!lawful) return refuse('barred-by-law', 'R2.10', { member });
  return inReach(book, state, unit, council.region)
    ? null
    : refuse('not-in-reach', 'R2.3', { region: council.region });
}

/** Why a member can commit nothing at all, or null: law is named before reach, reach before want of units. */
export function canCommit(book: Book, state: State, council: Council, member: MemberId): Refusal | null {
  let reason: Refusal = refuse('no-ready-unit', 'R5.11', { member });
  for (const unit of state.units) {
    if (unit.owner !== member || !isReady(unit)) continue;
    const refusal = couldSend(book, state, council, unit);
    if (!refusal) return null;
    if (refusal.kind === 'barred-by-law') reason = refusal;
    if (refusal.kind === 'not-in-reach' && reason.kind !== 'barred-by-law') reason = refusal;
  }
  return reason;
}

/** What a member owes a council, or null for nothing (R5.12). */
export function owedBy(
  book: Book,
  state: State,
  council: Council,
  member: MemberId,
): 'units' | 'token' | 'words' | null {
  if (member === council.member || !council.engaged || council.carried === false) return null;
  if (!isFull(book, state, member)) return null;
  if (state.treaty.obligation === 'consultation') return 'words';
  if (canCommit(book, state, council, member) === null) return 'units';
  return state.members[member].funds >= TOKEN_COST ? 'token' : null;
}

/** Whether what a member gave is what it owed (R5.12). */
function honours(state: State, council: Council, member: MemberId): boolean {
  const hand = council.hands[member] ?? 'refuse';
  const sent = state.units.some((unit) => unit.owner === member && council.committed.includes(unit.id));
  switch (council.owed[member]) {
    case 'words':
      return hand !== 'refuse';
    case 'token':
      return hand === 'token' || sent;
    case 'units':
      return sent;
    default:
      return false;
  }
}

/** Whether the treaty lets a member off that gave less than it owed (R5.12). */
function isExcused(state: State, council: Council, member: MemberId): boolean {
  const token = council.hands[member] === 'token' && state.treaty.obligation === 'deems-necessary';
  const disputed = council.incident.attribution === 'disputed' && !council.backers.includes(member);
  return token || disputed;
}

/** Judges every answer against what was owed, and what the council as a whole did to Will (R5.12). */
export function judgeCall(change: Change, council: Council): void {
  const { book, state } = change;
  let owing = 0;
  let given = 0;
  for (const member of book.order) {
    const owed = council.owed[member];
    if (!owed) continue;
    const kept = honours(state, council, member);
    owing += 1;
    if (kept) given += 1;
    count(change, member, { owed: 1, given: kept ? 1 : 0 });
    note(change, 'callJudged', { member, owed, given: council.hands[member] ?? 'refuse', able: 'yes' });
    const because = cause('R5.12', kept ? 'answered-call' : 'failed-call', { member: council.member });
    if (!kept && isExcused(state, council, member)) continue;
    if (owed === 'units') shiftMember(change, 'standing', member, kept ? 1 : -1, because);
    shiftMember(change, 'reliability', member, kept ? 1 : -1, because);
  }
  if (owing > 0 && given === 0) shift(change, 'will', -2, cause('R5.12', 'nobody-came'));
  else if (given * 2 < owing) shift(change, 'will', -1, cause('R5.12', 'few-came'));
  consultFirst(change, council);
}

/** Units against a great power without reassuring whom the law says to consult (R5.18). */
function consultFirst(change: Change, council: Council): void {
  const { power } = council;
  if (!power || !(GREAT_POWERS as readonly string[]).includes(power)) return;
  for (const member of change.book.order) {
    const sent = change.state.units.some(
      (unit) => unit.owner === member && council.committed.includes(unit.id),
    );
    if (!sent) continue;
    for (const ally of mustConsult(change.book, change.state, member)) {
      if (change.state.now.stances[ally] === 'reassure') continue;
      shiftTension(change, ally, 1, cause('R5.18', 'not-consulted', { member }));
    }
  }
}
