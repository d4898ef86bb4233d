import type { MemberId } from '../../model/ids.ts';
import type { Book } from '../../rules/book.ts';
import type { Chronicle } from '../chronicle.ts';
import { toldOf } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { within } from './moments.ts';

/**
 * Alliance restraint (Pressman, 2008) and moral hazard (Benson, 2012): allies hold one another back, or embolden by
 * insuring. What counts as restraint is a claim on a power that strikes, which the others held back by majority, and
 * after which that power struck nobody in that year or the next, the more so if the strongest ally was among them; or
 * struck nevertheless; as its opposite, a backed claim after which that power struck the claimant; as a guarantee's own
 * restraint, a call that failed the test of provocation. What does not count: claims on powers that never strike, a
 * claim of the last year, after which nothing can be seen, and a claim nobody pressed, though fear of restraint may be
 * why, for nothing shows that.
 */
export function restraint(chronicle: Chronicle): Finding[] {
  return [...claims(chronicle), ...voidGuarantees(chronicle)];
}

function claims(chronicle: Chronicle): Finding[] {
  const { last, book } = chronicle;
  return toldOf(chronicle, 'claimPressed').flatMap(({ step, event }) => {
    const { member: claimant, claim, power, at: year } = event;
    const record = last.claims.find((each) => each.claim === claim && each.year === year);
    if (!record || !book.powers[power].motive) return [];
    const strikes = toldOf(chronicle, 'powerStruck').filter(
      (each) => each.event.power === power && each.step > step && within(year, each.event.at),
    );
    const values = { claimant, claim, power, count: record.restrainers.length };
    if (!record.backed) {
      const strong = record.restrainers.includes(strongestBut(book, claimant));
      if (strikes.length > 0) return [finding({ step, year }, 'restraint-struck', 1, values)];
      if (year >= last.year) return [];
      return [finding({ step, year }, 'restraint-held', strong ? 3 : 2, values)];
    }
    const own = strikes.find((each) => each.event.member === claimant);
    if (!own) return [];
    return [
      finding({ step, year }, 'restraint-absent', 3, {
        ...values,
        count: record.backers.length,
        struck: own.event.at,
      }),
    ];
  });
}

/** The ally with the largest output beside one. */
function strongestBut(book: Book, claimant: MemberId): MemberId {
  const others = book.order.filter((member) => member !== claimant);
  return others.toSorted((a, b) => book.members[b].gdpBillion - book.members[a].gdpBillion)[0] ?? claimant;
}

function voidGuarantees({ calls }: Chronicle): Finding[] {
  return calls.flatMap(({ opened, year, victim, choice, tests }) => {
    const failed = tests.some(({ article, passed }) => article === 'provocation' && !passed);
    return choice === 'invoke' && failed
      ? [finding({ step: opened + 1, year }, 'restraint-void', 4, { victim })]
      : [];
  });
}
