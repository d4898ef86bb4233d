import type { MemberId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Setting } from '../model/treaty.ts';
import type { Book } from './book.ts';
import { parties } from './membership.ts';

/** ¤ of the smallest programme (R4.8). */
export const SMALLEST_PROGRAMME = 10;

/** The most that a member's share may be: two-thirds of income, rounded down (R3.5). */
export function shareCap(book: Book, member: MemberId): number {
  return Math.floor((book.members[member].income * 2) / 3);
}

/** What a member weighs under a key of contributions (R3.5). */
export function shareWeight(book: Book, key: Setting<'contributions'>, member: MemberId): number {
  switch (key) {
    case 'equal':
      return 1;
    case 'gdp':
      return book.members[member].gdpBillion;
    case 'capacity':
    case 'voluntary':
      return book.members[member].income;
  }
}

/**
 * Each member's share of a programme, or null if the key cannot fund it (R3.5). Whole ¤, largest remainder, at least 1
 * and at most the cap; what a cap cuts off goes to the others by the same key. Suspended members are assessed too; whoever
 * is not `among` those that are assessed has a share of nothing (R8.10).
 */
export function assess(
  book: Book,
  key: Setting<'contributions'>,
  programme: number,
  among: readonly MemberId[] = book.order,
): Readonly<Record<MemberId, number>> | null {
  const shares = Object.fromEntries(book.order.map((member) => [member, 0])) as Record<MemberId, number>;
  const caps = among.reduce((sum, member) => sum + shareCap(book, member), 0);
  if (programme > caps) return null;
  const fixed = new Map<MemberId, number>();
  // Members pinned to the cap or to the least share leave the others a smaller sum to divide; repeat until none is pinned.
  for (;;) {
    const free = among.filter((member) => !fixed.has(member));
    const left = programme - [...fixed.values()].reduce((sum, share) => sum + share, 0);
    const weight = free.reduce((sum, member) => sum + shareWeight(book, key, member), 0);
    const raw = free.map((member) => ({ member, value: (left * shareWeight(book, key, member)) / weight }));
    const over = raw.filter(({ member, value }) => value > shareCap(book, member));
    const under = raw.filter(({ value }) => value < 1);
    if (over.length > 0 || under.length > 0) {
      // Only the heavier side is pinned at a time: what it frees or takes may bring the other side back within bounds.
      const excess = over.reduce((sum, { member, value }) => sum + value - shareCap(book, member), 0);
      const lack = under.reduce((sum, { value }) => sum + 1 - value, 0);
      if (excess >= lack) for (const { member } of over) fixed.set(member, shareCap(book, member));
      if (lack >= excess) for (const { member } of under) fixed.set(member, 1);
      continue;
    }
    for (const [member, share] of fixed) shares[member] = share;
    let rest = left;
    for (const { member, value } of raw) {
      shares[member] = Math.floor(value);
      rest -= Math.floor(value);
    }
    const byRemainder = raw.toSorted((a, b) => (b.value % 1) - (a.value % 1));
    for (const { member } of byRemainder) {
      if (rest <= 0) break;
      if (shares[member] >= shareCap(book, member)) continue;
      shares[member] += 1;
      rest -= 1;
    }
    return shares;
  }
}

/** What each member would be assessed for a programme under the treaty as it stands, or null if that cannot be (R3.5). */
export function sharesOf(
  book: Book,
  state: State,
  programme: number,
): Readonly<Record<MemberId, number>> | null {
  return assess(book, state.treaty.contributions, programme, parties(book, state));
}

/** Whether the present key can fund a programme. */
export function canFund(book: Book, state: State, programme: number): boolean {
  return sharesOf(book, state, programme) !== null;
}

/** What a notch of a share comes to: halves are rounded up (R4.20). */
export function pledgeOf(notch: 'none' | 'half' | 'full' | 'more', share: number): number {
  switch (notch) {
    case 'none':
      return 0;
    case 'half':
      return Math.ceil(share / 2);
    case 'full':
      return share;
    case 'more':
      return Math.ceil((share * 3) / 2);
  }
}
