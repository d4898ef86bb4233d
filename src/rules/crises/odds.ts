import type { Crisis } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { Odds, Sum, Term } from '../../model/sum.ts';
import { sumOf } from '../../model/sum.ts';
import type { Book } from '../book.ts';
import { cardOf } from '../book.ts';
import { projectTerms } from '../projects.ts';

/** From this margin on a crisis or an operation half succeeds (R4.34, R5.13). */
export const PARTIAL_FROM = -3;
/** The mean of two dice, taken off the roll. */
export const DICE_MEAN = 7;

/** Strength less severity of a crisis as it stands, with what projects add once anybody responded (R4.34). */
export function crisisSum(book: Book, state: State, crisis: Crisis, added = 0): Sum {
  const card = cardOf(book, crisis.id);
  const option = card.options.find(({ id }) => id === crisis.option) ?? card.options[0];
  const terms: Term[] = crisis.contributions.map(({ member, strength }) => ({
    label: 'response',
    with: { member },
    value: strength,
    rule: 'R4.26',
  }));
  if (added !== 0) terms.push({ label: 'response-planned', value: added, rule: 'R4.26' });
  if (terms.length > 0 && option) {
    terms.push(...projectTerms(book, state, option.column, isFirstDisaster(book, state, crisis)));
  }
  terms.push({ label: 'severity', value: -card.severity, rule: 'R8.2' });
  if (option && option.severity !== 0) {
    terms.push({ label: 'option-severity', value: -option.severity, rule: 'R8.2' });
  }
  return sumOf(terms);
}

/** The relief pool helps the first disaster on the table that anybody answers (R4.34). */
function isFirstDisaster(book: Book, state: State, crisis: Crisis): boolean {
  const first = state.crises.find(
    (each) => cardOf(book, each.id).incident === 'disaster' && each.contributions.length > 0,
  );
  return first === undefined || first.id === crisis.id;
}

/** Chances of success, partial and failure of a sum against 2d6 − 7. */
export function oddsOf(total: number): Odds {
  let success = 0;
  let partial = 0;
  for (let a = 1; a <= 6; a += 1) {
    for (let b = 1; b <= 6; b += 1) {
      const margin = total + a + b - DICE_MEAN;
      if (margin >= 0) success += 1;
      else if (margin >= PARTIAL_FROM) partial += 1;
    }
  }
  return { success: success / 36, partial: partial / 36, failure: (36 - success - partial) / 36 };
}
