import type { PowerId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Book } from '../rules/book.ts';

/** Before anything was seen either motive is as likely: it is drawn so (R6.2). */
const EVEN = 0.5;
/** No evidence makes quite sure: rows and dice may always be chance. */
const SURE = 0.95;

/**
 * How likely a power is to seek opportunity rather than security, from the rows on which everybody saw it act: by Bayes'
 * rule, each row being as likely under a motive as its doctrine says. 0 for a power without a motive.
 */
export function chanceOfOpportunity(book: Book, view: State, power: PowerId): number {
  const data = book.powers[power];
  if (!data.motive) return 0;
  const known = view.powers[power].motive;
  if (known !== null) return known === 'opportunity' ? 1 : 0;
  let odds = 1;
  for (const event of view.log) {
    if ((event.kind !== 'powerActed' && event.kind !== 'powerReacted') || event.power !== power) continue;
    const row =
      data.doctrine.find(({ id }) => id === event.row) ?? data.reactions.find(({ id }) => id === event.row);
    if (row) odds *= (row.chance.opportunity + 1) / (row.chance.security + 1);
  }
  const share = (EVEN * odds) / (EVEN * odds + (1 - EVEN));
  return Math.min(SURE, Math.max(1 - SURE, share));
}
