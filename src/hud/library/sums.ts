import { MEMBERS } from '../../content/members.ts';
import {
  BILLION_PER_UNIT,
  figureOf,
  incomePercent,
  percentOf,
  PROGRAMME,
  shareBillion,
  spendingBillion,
  spread,
  STATE_PAGES,
  total,
} from '../../content/reading/states.ts';
import type { MemberId } from '../../model/ids.ts';

/** What is worked out of a state's figures. Money is in US$ billions a year where it does not say ¤. */
export interface StateSums {
  readonly id: MemberId;
  readonly gdp: number;
  /** Military spending in percent of GDP. */
  readonly percent: number;
  readonly spending: number;
  /** In percent of what the six spend. */
  readonly spendingShare: number;
  /** ¤ a year. */
  readonly income: number;
  readonly incomeBillion: number;
  /** Income in percent of true spending. */
  readonly incomePercent: number;
  readonly byGdp: number;
  readonly byGdpPercent: number;
  readonly equal: number;
  readonly equalPercent: number;
}

export interface Sums {
  readonly states: readonly StateSums[];
  readonly gdp: number;
  readonly spending: number;
  readonly income: number;
  /** How many times the smallest is the largest. */
  readonly spendingSpread: number;
  readonly incomeSpread: number;
  readonly perUnit: number;
  /** The article's sums: the lower, the middle of the range, the higher. */
  readonly programmes: readonly { readonly sum: number; readonly units: number; readonly percent: number }[];
  readonly middle: number;
}

/** The arithmetic of the atlas, from the figures of the states and the incomes of the members alone. */
export function workOut(): Sums {
  const { lowBillion, highBillion } = PROGRAMME;
  const middle = (lowBillion + highBillion) / 2;
  const known = STATE_PAGES.flatMap((page) => {
    const member = MEMBERS.find(({ id }) => id === page.id);
    if (!member) return [];
    const percent = figureOf(page, 'defence');
    const { gdpBillion: gdp, income } = member;
    return [{ id: page.id, gdp, percent, income, spending: spendingBillion(gdp, percent) }];
  });
  const gdp = total(known.map((each) => each.gdp));
  const spending = total(known.map((each) => each.spending));
  const incomes = known.map(({ income }) => income);
  return {
    states: known.map((each) => {
      const byGdp = shareBillion(middle, each.gdp, gdp);
      const equal = shareBillion(middle, 1, known.length);
      return {
        ...each,
        spendingShare: percentOf(each.spending, spending),
        incomeBillion: each.income * BILLION_PER_UNIT,
        incomePercent: incomePercent(each.income, each.spending),
        byGdp,
        byGdpPercent: percentOf(byGdp, each.spending),
        equal,
        equalPercent: percentOf(equal, each.spending),
      };
    }),
    gdp,
    spending,
    income: total(incomes),
    spendingSpread: spread(known.map((each) => each.spending)),
    incomeSpread: spread(incomes),
    perUnit: BILLION_PER_UNIT,
    programmes: [lowBillion, middle, highBillion].map((sum) => ({
      sum,
      units: sum / BILLION_PER_UNIT,
      percent: percentOf(sum, spending),
    })),
    middle,
  };
}
