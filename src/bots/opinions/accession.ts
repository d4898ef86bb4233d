import type { Accession } from '../../model/accession.ts';
import { ARTICLE_IDS } from '../../model/treaty.ts';
import { accessionOf, parties } from '../../rules/membership.ts';
import { assess } from '../../rules/shares.ts';
import type { Mind } from '../mind.ts';
import { negative, plus, totalOf } from '../mind.ts';
import type { Terms } from '../worth.ts';
import { MONEY } from '../worth.ts';
import { fear, suit } from './suit.ts';

/** A programme by which the price of a ratification is told beforehand. */
const USUAL = 20;
/** Years over which one looks ahead, at most. */
const AHEAD = 3;
/** Aims that are met inside alone, and aims that are easier met outside (R7.8). */
const INSIDE = [
  'commanded',
  'hosts',
  'answered-calls',
  'paid-in-full-years',
  'price-met',
  'admitted',
] as const;
const OUTSIDE = ['paid-share-at-most', 'funds-at-least'] as const;

/** What it is worth to stand so to the treaty, against standing outside (R8.9 to R8.13). */
export function accessionOpinion(mind: Mind, accession: Accession): Terms {
  const { view, seat } = mind;
  const now = accessionOf(view, seat);
  const worth = (standing: Accession): Terms => {
    if (standing === 'outside') return {};
    return standing === 'ratified' ? ratifying(mind) : watching(mind);
  };
  if (view.phase.kind === 'founding') return worth(accession);
  // Later the change counts, and whoever has once stayed out needs a reason to think again.
  return plus(worth(accession), negative(worth(now)), { word: -0.9 });
}

/** Bound by the treaty: who else is, what they are worth when called, what it costs, and who minds. */
function ratifying(mind: Mind): Terms {
  const { book, view, seat, weights } = mind;
  const { calms, provisions } = book.members[seat].constraint;
  const suits = ARTICLE_IDS.reduce((sum, article) => sum + suit(mind, view.treaty, article), 0);
  const met = mind.has('article').length;
  const neutral = provisions.some(({ kind }) => kind === 'associate');
  const inside = mind.wants(...INSIDE).length - 0.7 * mind.has(...OUTSIDE).length;
  return {
    alliance: weights.alliance * (trust(mind) + 0.4 * fear(mind)),
    money: -0.2 * weights.money * MONEY * shareAhead(mind),
    peace: -weights.peace * (0.25 + 0.09 * view.powers[calms].tension),
    offers: -0.35 * weights.offers * view.members[seat].influence[calms],
    home: 0.6 * suits + 0.5 * met - (view.setup.constraints ? (neutral ? 2.2 : 0) : 0),
    interest: 0.15 * mind.aim * inside,
    standing: lateness(mind),
  };
}

/** What the alliance is worth to whoever looks at it: its Will, its practice, how many it binds, whether calls were heard. */
function trust({ book, view }: Mind): number {
  let owed = 0;
  let given = 0;
  for (const member of book.order) {
    owed += view.members[member].tally.owed;
    given += view.members[member].tally.given;
  }
  const record = owed === 0 ? 0 : (2 * given) / owed - 1;
  const bound = parties(book, view).length;
  return 2 + 0.25 * (view.will - 4) + 0.2 * view.coordination + 0.3 * (bound - 2) + 0.9 * record;
}

/** ¤ of one's share over the years that one looks ahead, were one bound together with those that are. */
function shareAhead({ book, view, seat }: Mind): number {
  const among = book.order.filter((member) => member === seat || accessionOf(view, member) === 'ratified');
  const shares = assess(book, view.treaty.contributions, USUAL, among) ?? assess(book, 'capacity', USUAL);
  return Math.min(AHEAD, view.setup.years - view.year + 1) * (shares?.[seat] ?? 0);
}

/** Outside nobody is a Partner at the end: as the years go by, waiting is worth less (R8.13). */
function lateness({ view }: Mind): number {
  return (view.year - 1) / Math.max(1, view.setup.years - 1);
}

/** Watching: a foot in the door for little money, and for whoever fears to be seen inside. */
function watching(mind: Mind): Terms {
  const { view, seat, weights, book } = mind;
  const { calms } = book.members[seat].constraint;
  const seen = view.members[seat].influence[calms] >= 2 ? 0.4 : 0;
  const wanted = mind.wants('missions-joined', 'exercises-hosted').length;
  const half = 0.35 * totalOf(ratifying(mind));
  return {
    alliance: 0.45 * weights.alliance + half,
    money: -0.25 * weights.money,
    peace: (0.4 - seen) * weights.peace,
    ...(wanted > 0 ? { interest: 0.3 * mind.aim } : {}),
  };
}
