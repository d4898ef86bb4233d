import type { Chronicle } from '../chronicle.ts';
import { toldOf } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { memberBefore } from './moments.ts';

/** Stability at which a state is said to be in trouble at home: the middle of its range (R2.12). */
const TROUBLE = 3;

/**
 * Two-level games (Putnam, 1988): who negotiates abroad must have it accepted at home, and what is accepted there bounds
 * what can be agreed. What counts: a covered call at which law alone kept a member's units at home, it gave no more than
 * words, and the attack was not repelled; a law struck at a cost in stability by a member that then sent units to a call
 * in that year or the next; and a year in which the same money could have met a need at home or the full share but not
 * both: the need met and less paid, or the share paid and stability lost by a state already in trouble. What does not
 * count: a need met beside a full share, and a law struck after which nothing followed.
 */
export function twoLevelGames(chronicle: Chronicle): Finding[] {
  return [...boundByLaw(chronicle), ...lawsStruck(chronicle), ...needsFirst(chronicle)];
}

function boundByLaw({ calls }: Chronicle): Finding[] {
  return calls.flatMap(({ opened, year, victim, engaged, carried, answers, outcome }) =>
    answers.flatMap(({ member, barred, gave, units }) => {
      if (!engaged || carried === false || !barred || gave || units > 0 || outcome === 'repelled') return [];
      return [finding({ step: opened + 1, year }, 'home-law', 3, { member, victim })];
    }),
  );
}

function lawsStruck(chronicle: Chronicle): Finding[] {
  return toldOf(chronicle, 'lawReinterpreted').flatMap(({ step, event }) => {
    const { member, at: year } = event;
    const bound = chronicle.book.members[member].constraint.provisions.some(
      ({ kind }) => kind === 'no-units-abroad' || kind === 'no-units-against' || kind === 'associate',
    );
    const call = chronicle.calls.find(
      (each) =>
        each.opened > step &&
        each.year <= year + 1 &&
        each.answers.some((answer) => answer.member === member && answer.units > 0),
    );
    if (!bound || !call) return [];
    return [finding({ step, year }, 'home-struck', 2, { member, victim: call.victim, sent: call.year })];
  });
}

function needsFirst(chronicle: Chronicle): Finding[] {
  return chronicle.told.flatMap((told): Finding[] => {
    const { step, event } = told;
    if (event.kind !== 'homeNeedMet' && event.kind !== 'homeNeedUnmet') return [];
    const { member, amount, at: year } = event;
    const row = chronicle.payments.find((each) => each.year === year && each.member === member);
    if (!row || row.assessed === 0 || row.able < Math.max(row.assessed, amount)) return [];
    if (row.able >= row.assessed + amount) return [];
    const values = { member, amount, share: row.assessed, paid: row.paid, able: row.able };
    if (event.kind === 'homeNeedMet') {
      return row.paid < row.assessed ? [finding({ step, year }, 'home-need', 1 + amount / 10, values)] : [];
    }
    const stability = memberBefore(chronicle, 'stability', member, told);
    if (row.paid < row.assessed || stability > TROUBLE) return [];
    return [finding({ step, year }, 'home-unmet', 1 + (TROUBLE - stability) / 2, { ...values, stability })];
  });
}
