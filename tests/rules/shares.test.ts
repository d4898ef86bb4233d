import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { MemberData } from '../../src/model/library.ts';
import { openBook } from '../../src/rules/book.ts';
import { assess, canFund, pledgeOf, shareCap } from '../../src/rules/shares.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { BOOK } from '../support/change.ts';
import { libraryWith } from '../support/library.ts';
import { calm } from '../support/table.ts';

/** A book whose members have these incomes and products, in table order. */
function bookOf(incomes: readonly number[], products = incomes) {
  const members = LIBRARY.members.map((member, at): MemberData => {
    return { ...member, income: incomes[at] ?? 0, gdpBillion: products[at] ?? 0 };
  });
  return openBook(libraryWith({ members }));
}

const listed = (shares: ReturnType<typeof assess>) => shares && MEMBER_IDS.map((member) => shares[member]);

describe('shares', () => {
  it('R3.5 by income: 8, 16, 8, 4, 8 and 5 of 49 bear a programme of ¤20', () => {
    const book = bookOf([8, 16, 8, 4, 8, 5]);
    // 3.27, 6.53, 3.27, 1.63, 3.27 and 2.04: the two odd ¤ go to the largest remainders.
    expect(listed(assess(book, 'capacity', 20))).toEqual([3, 7, 3, 2, 3, 2]);
  });

  it('R3.5 equal: one weight each, largest remainders to the first in table order', () => {
    const book = bookOf([8, 16, 8, 4, 8, 5]);
    expect(listed(assess(book, 'equal', 10))).toEqual([2, 2, 2, 2, 1, 1]);
  });

  it('R3.5 equal: what the cap of a poor member cuts off is shared among the others', () => {
    // Caps 5, 10, 5, 2, 5, 3: of ¤20 an equal 3.33 is too much for two; 15 are left for four.
    const book = bookOf([8, 16, 8, 4, 8, 5]);
    expect(listed(assess(book, 'equal', 20))).toEqual([4, 4, 4, 2, 3, 3]);
  });

  it('R3.5 by GDP: the small pay at least ¤1, and the large no more than their cap', () => {
    const book = bookOf([8, 16, 8, 4, 8, 5], [74, 1323, 288, 18, 115, 64]);
    // ¤6.8 for Türkiye before four are lifted to ¤1 each; then ¤6 are left for 1323 and 288.
    expect(listed(assess(book, 'gdp', 10))).toEqual([1, 5, 1, 1, 1, 1]);
    // 14.1 of 20 is over Türkiye’s cap of 10.
    expect(assess(book, 'gdp', 20)?.turkiye).toBe(10);
  });

  it('R3.5 voluntary shares are assessed by income', () => {
    expect(assess(BOOK, 'voluntary', 20)).toEqual(assess(BOOK, 'capacity', 20));
  });

  it('R3.5 no share is above two-thirds of income, rounded down', () => {
    const book = bookOf([8, 16, 8, 4, 9, 5]);
    expect(MEMBER_IDS.map((member) => shareCap(book, member))).toEqual([5, 10, 5, 2, 6, 3]);
  });

  it('R3.5 a programme above the sum of all caps cannot be funded, one just as large can', () => {
    expect(listed(assess(bookOf([8, 16, 8, 4, 8, 5]), 'equal', 30))).toEqual([5, 10, 5, 2, 5, 3]);
    expect(assess(bookOf([8, 16, 8, 4, 8, 4]), 'equal', 30)).toBeNull();
    expect(canFund(BOOK, calm(), 30)).toBe(true);
    const poor = bookOf([6, 6, 6, 6, 6, 6]);
    expect([canFund(poor, calm(), 20), canFund(poor, calm(), 30)]).toEqual([true, false]);
  });

  it('R3.5 where some lie under ¤1 and others over their cap, the sum still holds', () => {
    // 26 of 41 parts of ¤30 are over the cap of ¤19, four single parts under ¤1: lifting the four comes first.
    const book = bookOf([2, 2, 2, 12, 29, 2], [1, 1, 1, 11, 26, 1]);
    expect(listed(assess(book, 'gdp', 30))).toEqual([1, 1, 1, 8, 18, 1]);
    // Here four lie over their caps by more than one lies under ¤1: the caps come first.
    const other = bookOf([7, 2, 3, 13, 5, 4], [7, 4, 6, 12, 7, 1]);
    expect(listed(assess(other, 'gdp', 20))).toEqual([4, 1, 2, 8, 3, 2]);
  });

  it('R3.5 shares are whole, add up to the programme, and lie between ¤1 and the cap, for any incomes', () => {
    const income = fc.integer({ min: 2, max: 30 });
    const product = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(
        fc.array(income, { minLength: 6, maxLength: 6 }),
        fc.array(product, { minLength: 6, maxLength: 6 }),
        fc.constantFrom('equal', 'capacity', 'gdp', 'voluntary' as const),
        fc.constantFrom(10, 20, 30),
        (incomes, products, key, programme) => {
          const book = bookOf(incomes, products);
          const shares = listed(assess(book, key, programme));
          const caps = MEMBER_IDS.map((member) => shareCap(book, member));
          const most = caps.reduce((sum, cap) => sum + cap, 0);
          expect(shares === null).toBe(most < programme);
          const all = shares ?? [];
          const sound = (share: number, at: number) =>
            Number.isInteger(share) && share >= 1 && share <= (caps[at] ?? 0);
          expect(all.every(sound)).toBe(true);
          expect(all.length === 0 || all.reduce((sum, share) => sum + share, 0) === programme).toBe(true);
        },
      ),
      { seed: 350, numRuns: 300 },
    );
  });

  it('R4.20 one pledges none, half, the full or one and a half of a share, halves rounded up', () => {
    expect([0, 1, 2, 3, 7].map((share) => pledgeOf('none', share))).toEqual([0, 0, 0, 0, 0]);
    expect([0, 1, 2, 3, 7].map((share) => pledgeOf('half', share))).toEqual([0, 1, 1, 2, 4]);
    expect([0, 1, 2, 3, 7].map((share) => pledgeOf('full', share))).toEqual([0, 1, 2, 3, 7]);
    expect([0, 1, 2, 3, 7].map((share) => pledgeOf('more', share))).toEqual([0, 2, 3, 5, 11]);
  });
});
