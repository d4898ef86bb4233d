import type { MemberId } from '../../model/ids.ts';
import type { Chronicle, PaymentRow } from '../chronicle.ts';
import { toldOf, yearsOf } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';

/** From this share of the programme on its goods were there for all (R4.40 calls less a failure). */
const FUNDED = 0.7;

/**
 * Free riding (Olson and Zeckhauser, 1966): a good that serves all tempts whoever gets it anyway to let others pay. What
 * counts is a year in which a member could have paid its share and paid less than half of it, while the others carried
 * the programme over the mark of R4.40, and the member had something of the alliance that very year: units that came at
 * its call, or allies at a crisis in its land. What does not count: being too poor to pay; a programme that failed, for
 * then nobody rode; a year in which the alliance did nothing for that member that can be named.
 */
export function freeRiding(chronicle: Chronicle): Finding[] {
  return chronicle.payments.flatMap((row) => {
    const { year, member, assessed, able, paid } = row;
    const record = yearsOf(chronicle.last).find((each) => each.year === year);
    if (!record || assessed === 0 || able < assessed || paid * 2 >= assessed) return [];
    if (record.raised < FUNDED * record.programme) return [];
    const helpers = helpersOf(chronicle, row);
    if (helpers === 0) return [];
    const funded = Math.round((100 * record.raised) / Math.max(1, record.programme));
    const strength = (assessed - paid) / assessed + helpers / 2;
    const values = { member, paid, share: assessed, able, funded, count: helpers };
    return [finding({ step: pledgeStep(chronicle, row), year }, 'free-riding', strength, values)];
  });
}

/** How many allies came to a member in a year, to a call or to a crisis. */
function helpersOf({ calls, crises }: Chronicle, { year, member }: PaymentRow): number {
  const helpers = new Set<MemberId>();
  for (const call of calls) {
    if (call.year !== year || call.victim !== member) continue;
    for (const answer of call.answers) if (answer.units > 0) helpers.add(answer.member);
  }
  for (const crisis of crises) {
    if (crisis.year !== year || crisis.member !== member) continue;
    for (const helper of crisis.answered) if (helper !== member) helpers.add(helper);
  }
  return helpers.size;
}

/** The action with which a pledge came out. */
function pledgeStep(chronicle: Chronicle, { year, member }: PaymentRow): number {
  const pledge = toldOf(chronicle, 'pledgeRevealed').find(
    ({ event }) => event.at === year && event.member === member,
  );
  return pledge?.step ?? 0;
}

/**
 * Burden sharing and joint products (Sandler and Hartley, 2001): members pay more where part of what is bought is their
 * own. What counts is a member that paid more than its share in a year in which a site then went to it; the more so if
 * it paid no more than its share in years without one. What does not count: a site that the commander placed with
 * somebody who had paid no more than its share, and generosity that brought no site.
 */
export function burdenSharing(chronicle: Chronicle): Finding[] {
  const sites = toldOf(chronicle, 'siteHosted');
  return chronicle.payments.flatMap((row) => {
    const { year, member, assessed, paid } = row;
    if (paid <= assessed) return [];
    const own = sites.filter(({ event }) => event.at === year && event.member === member);
    const [site] = own;
    if (!site) return [];
    const { project, region } = site.event;
    const generous = chronicle.payments.filter(
      (each) => each.member === member && each.paid > each.assessed,
    ).length;
    const hosted = new Set(sites.flatMap(({ event }) => (event.member === member ? [event.at] : []))).size;
    const strength = paid - assessed + own.length + (generous <= hosted ? 1 : 0);
    const values = { member, paid, share: assessed, project, region, count: own.length };
    return [finding({ step: pledgeStep(chronicle, row), year }, 'burden-sharing', strength, values)];
  });
}
