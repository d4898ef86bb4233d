import type { MemberId } from '../../model/ids.ts';
import type { Term } from '../../model/sum.ts';
import { carries } from '../../rules/council/decision.ts';
import type { Chronicle } from '../chronicle.ts';
import { toldOf, yearsOf } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { treatyBefore } from './moments.ts';

/**
 * Wedge strategies (Crawford, 2011): an outsider divides a group by rewarding one. What counts is an offer that was
 * taken and that changed an outcome: a motion that would have carried without the vote it bought; a project that the
 * fund missed by no more than what the taker held back; a covered call to which the taker, owing something, gave no more
 * than words. What does not count: an offer taken whose strings changed nothing, and an offer that was refused.
 */
export function wedgeStrategies(chronicle: Chronicle): Finding[] {
  return toldOf(chronicle, 'offerTaken').flatMap((taken) => {
    const { member, power, amount, ask, at: year } = taken.event;
    const at = { step: taken.step, year };
    const values = { member, power, amount };
    switch (ask) {
      case 'vote-no':
        return boughtVote(chronicle, year, member)
          ? [finding(at, 'wedge-vote', 3 + amount / 10, values)]
          : [];
      case 'half-pledge': {
        const missing = heldBack(chronicle, year, member);
        return missing > 0 ? [finding(at, 'wedge-pledge', 2 + missing / 10, { ...values, missing })] : [];
      }
      default: {
        const call = chronicle.calls.find(
          (each) =>
            each.year === year &&
            each.answers.some((answer) => answer.member === member && answer.owed !== null && !answer.gave),
        );
        return call ? [finding(at, 'wedge-call', 4, { ...values, victim: call.victim })] : [];
      }
    }
  });
}

/** Whether the year's motion failed and would have carried without this member's no. */
function boughtVote(chronicle: Chronicle, year: number, member: MemberId): boolean {
  return toldOf(chronicle, 'motionDecided').some(({ step, event }) => {
    if (event.at !== year || event.outcome !== 'failed') return false;
    const rest = event.tally.terms.filter(({ with: of }) => of?.['member'] !== member);
    const [yes, no] = [forIt(rest), againstIt(rest)];
    return rest.length < event.tally.terms.length && carries(treatyBefore(chronicle, step).decision, yes, no);
  });
}

export const forIt = (terms: readonly Term[]): number =>
  terms.reduce((sum, { value }) => sum + Math.max(0, value), 0);
export const againstIt = (terms: readonly Term[]): number =>
  terms.reduce((sum, { value }) => sum + Math.max(0, -value), 0);

/** ¤ that a taker held back of its share in a year in which that would have closed the gap; 0 for nothing lost. */
function heldBack(chronicle: Chronicle, year: number, member: MemberId): number {
  const record = yearsOf(chronicle.last).find((each) => each.year === year);
  const row = chronicle.payments.find((each) => each.year === year && each.member === member);
  if (!record || !row || record.gap === 0) return 0;
  const missing = row.assessed - row.paid;
  return missing >= record.gap ? missing : 0;
}

/** Members that must each have left it to others. */
const SEVERAL = 2;

/**
 * Buck-passing (Christensen and Snyder, 1990): each leaves to others an effort that serves all. What counts is something
 * that failed while two members or more could have prevented it and each left it: a crisis that failed though nobody, or
 * one alone, had answered it, with ready units of others near enough as night fell; a gap of the programme that those
 * who were asked to cover it left open; a covered call to which two that owed units and could have sent them sent none,
 * and nobody else did. What does not count: what failed in spite of all who could have helped, and what went well.
 */
export function buckPassing(chronicle: Chronicle): Finding[] {
  return [...leftCrises(chronicle), ...leftGaps(chronicle), ...leftCalls(chronicle)];
}

function leftCrises(chronicle: Chronicle): Finding[] {
  const failed = toldOf(chronicle, 'crisisResolved').filter(({ event }) => event.outcome === 'failure');
  return chronicle.crises.flatMap(({ step, year, crisis, region, answered, idle }) => {
    const failure = failed.some(({ event }) => event.at === year && event.crisis === crisis);
    if (!failure || idle.length < SEVERAL) return [];
    const values = { crisis, region, count: idle.length, came: answered.length };
    return [
      finding({ step, year }, 'buck-crisis', idle.length / 2 + (answered.length === 0 ? 2 : 0), values),
    ];
  });
}

function leftGaps(chronicle: Chronicle): Finding[] {
  const { game } = chronicle;
  return yearsOf(chronicle.last).flatMap(({ year, gap, programme }) => {
    if (gap === 0) return [];
    const opens = toldOf(chronicle, 'pledgeRevealed').find(({ event }) => event.at === year)?.step ?? 0;
    const closes = toldOf(chronicle, 'crisisDrawn').find(({ event }) => event.at > year)?.step ?? Infinity;
    const asked = game.journal.flatMap(({ action }, step) =>
      action.kind === 'coverGap' && step > opens && step < closes ? [{ step, amount: action.amount }] : [],
    );
    const [first] = asked;
    const left = asked.filter(({ amount }) => amount === 0).length;
    if (!first || left < SEVERAL) return [];
    return [finding({ step: first.step, year }, 'buck-gap', left / 2, { count: left, gap, programme })];
  });
}

function leftCalls({ calls }: Chronicle): Finding[] {
  return calls.flatMap(({ opened, year, victim, answers }) => {
    const able = answers.filter(({ owed }) => owed === 'units');
    if (able.length < SEVERAL || answers.some(({ units }) => units > 0)) return [];
    return [
      finding({ step: opened + 1, year }, 'buck-call', 2 + able.length, { victim, count: able.length }),
    ];
  });
}
